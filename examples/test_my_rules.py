"""Property tests for the rules of custom_rules.py: pytest examples/test_my_rules.py

Each law is a test: what goes and what stays add up to the page, a second pass changes nothing, no sentence of prose is lost, no pattern
takes more than linear time, and so on. A test that fails shows the smallest page it found and says how to mend the rule.
"""

from custom_rules import RULES

from dechaff.testing import rule_tests

TestMyRules = rule_tests(RULES, max_examples=25)
