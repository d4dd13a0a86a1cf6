"""dechaff: take the boilerplate out of the plain text of scraped pages, and say what went and why."""

from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner, clean
from dechaff.errors import DechaffError, RuleError
from dechaff.many import clean_many
from dechaff.model import Article, Label, Paragraph, Removal, Strength
from dechaff.packs import Rules, default_rules, select
from dechaff.phrases import phrases
from dechaff.rule import Claim, Rule, line_rule, page_rule, span_rule
from dechaff.rulefiles import dump_rules, load_rules

__all__ = [
    "Article",
    "Claim",
    "Cleaned",
    "Cleaner",
    "DechaffError",
    "Label",
    "Paragraph",
    "Removal",
    "Rule",
    "RuleError",
    "Rules",
    "Strength",
    "clean",
    "clean_many",
    "default_rules",
    "dump_rules",
    "line_rule",
    "load_rules",
    "page_rule",
    "phrases",
    "select",
    "span_rule",
]
