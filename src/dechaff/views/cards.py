"""An article, a rule and a set of rules for a notebook, in a short form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from dechaff.model import Article, Paragraph
from dechaff.phrases import Phrases
from dechaff.views.html import article_head
from dechaff.views.markup import chip, content, fold, view
from dechaff.views.rows import count

if TYPE_CHECKING:
    from dechaff.rule import Rule

OPEN_PARAGRAPHS = 2  # of an article; the others are folded
LISTED_RULES = 100  # of a set; of a larger one only the packs are told


def article_card(article: Article) -> str:
    """Title, byline, date and source, how long it is, and the first paragraphs; the rest is folded.

    >>> from dechaff import clean
    >>> "1 paragraph, 18 characters" in article_card(clean("It rained all day.").articles[0])
    True
    """
    size = f"{count(len(article.paragraphs), 'paragraph')}, {count(len(article.text), 'character')}"
    parts = [article_head("Article", article), f'<div class="dechaff-quiet">{size}</div>']
    if article.summary:
        parts.append(f'<div class="dechaff-paragraph dechaff-summary" dir="auto">{content(article.summary)}</div>')
    parts += map(_paragraph, article.paragraphs[:OPEN_PARAGRAPHS])
    if rest := article.paragraphs[OPEN_PARAGRAPHS:]:
        parts.append(fold(f"… {count(len(rest), 'more paragraph')}", "".join(map(_paragraph, rest))))
    return view(f"Article: {article.title or 'no title'}", "".join(parts))


def _paragraph(paragraph: Paragraph) -> str:
    heading = ' role="heading" aria-level="4"' if paragraph.heading else ""
    return f'<div class="dechaff-paragraph" dir="auto"{heading}>{content(paragraph.text)}</div>'


def rule_card(rule: Rule) -> str:
    """Its id, label, layer and strength, why it removes and what it matches; phrases and examples are folded.

    >>> from dechaff import default_rules, select
    >>> "Copy link" in rule_card(*select(default_rules(), keep=("en/share-label",)))
    True
    """
    parts = [_rule(rule)]
    if isinstance(rule.pattern, Phrases):
        parts.append(_texts(count(len(rule.pattern.words), "phrase"), rule.pattern.words))
    elif rule.find is not None:
        parts.append(_texts("code", [f"{rule.find.__module__}.{rule.find.__qualname__}"]))
    else:
        parts.append(_texts("pattern", [rule.pattern or ""]))
    if rule.sites:
        parts.append(_texts(f"only on {count(len(rule.sites), 'site')}", rule.sites))
    parts.append(_texts(f"{count(len(rule.hits), 'line')} that must go", rule.hits))
    parts.append(_texts(f"{count(len(rule.misses), 'line')} that must stay", rule.misses))
    return view(f"Rule {rule.id}", "".join(parts))


def _rule(rule: Rule) -> str:
    kind = f"{rule.layer.name.lower()}, {rule.strength.name.lower()}"
    head = f'<span class="dechaff-code">{content(rule.id)}</span> {chip(rule.label)} <span class="dechaff-quiet">{kind}</span>'
    return f'<div class="dechaff-rule">{head}<div dir="auto">{content(rule.why)}</div></div>'


def _texts(summary: str, texts: Sequence[str]) -> str:
    return fold(summary, "".join(f'<div class="dechaff-code" dir="auto">{content(text)}</div>' for text in texts))


def rules_card(rules: Iterable[Rule]) -> str:
    """How many rules there are in each pack, with each rule folded under its pack, or the labels of the pack where the set is large.

    >>> from dechaff import default_rules, select
    >>> '<div class="dechaff-head">1 rule in 1 pack</div>' in rules_card(select(default_rules(), keep=("en/share-label",)))
    True
    """
    ordered = sorted(rules, key=lambda rule: rule.id)
    packs = {pack: list(members) for pack, members in groupby(ordered, key=lambda rule: rule.pack)}
    name = f"{count(len(ordered), 'rule')} in {count(len(packs), 'pack')}"
    parts = [f'<div class="dechaff-head">{name}</div>']
    for pack, members in packs.items():
        summary = f"{content(pack)}: {count(len(members), 'rule')}"
        if len(ordered) <= LISTED_RULES:
            parts.append(fold(summary, "".join(map(_rule, members))))
        else:
            labels = ", ".join(f"{label} {number}" for label, number in Counter(rule.label for rule in members).most_common())
            parts.append(f'<div>{summary} <span class="dechaff-quiet">{labels}</span></div>')
    if len(ordered) > LISTED_RULES:
        parts.append('<div class="dechaff-cut">select(rules, keep=("en",)) shows the rules of one pack, one by one.</div>')
    return view(f"Rules: {name}", "".join(parts))
