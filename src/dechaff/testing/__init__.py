"""Test your own rules: laws, the pages to try them on, and a ready test class (`pip install dechaff[testing]`).

In a test file, with pytest:

    from dechaff.testing import rule_tests
    from my_rules import RULES

    TestMyRules = rule_tests(RULES)

In a notebook or a script:

>>> from dechaff import Label, line_rule, phrases
>>> from dechaff.testing import check_rule
>>> rule = line_rule("mine/share", label=Label.SHARE, why="The caption of a share box.",
...     pattern=phrases("Share this story"), misses=("Share this story with care.", "Share it"))
>>> check_rule(rule, max_examples=5).ok
True

The laws one by one are in `dechaff.testing.laws`, the Hypothesis strategies in `dechaff.testing.strategies`.
"""

from dechaff.testing.broken import LawBroken, NotTried
from dechaff.testing.kit import Report, Result, RuleLaws, check_rule, check_rules, rule_tests

__all__ = ["LawBroken", "NotTried", "Report", "Result", "RuleLaws", "check_rule", "check_rules", "rule_tests"]
