"""The ready test class on all built-in rules, as a user runs it on his own."""

from dechaff import default_rules
from dechaff.testing import rule_tests

TestBuiltIn = rule_tests(default_rules(), max_examples=10)
