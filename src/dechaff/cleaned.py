"""What `clean` returns: the articles, and the account of what went and what was spared."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, Protocol

from dechaff.assemble import assemble
from dechaff.errors import DechaffError
from dechaff.lines import read
from dechaff.model import Article, Label, Removal, Repair, Spared

SCHEMA = 1  # of to_dict(); it rises when a key changes its meaning


class _Printer(Protocol):
    """IPython's printer, as far as it is used here."""

    def text(self, obj: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned page. Iterating gives its articles.

    >>> from dechaff import clean
    >>> cleaned = clean("The bridge reopened on Monday after two years of repairs.\\n\\nShare this article")
    >>> cleaned.text
    'The bridge reopened on Monday after two years of repairs.'
    >>> [(removal.text, removal.rule) for removal in cleaned.removals]
    [('Share this article', 'en/share-label')]
    """

    source: str
    articles: tuple[Article, ...]
    removals: tuple[Removal, ...]
    spared: tuple[Spared, ...]
    repairs: tuple[Repair, ...]
    rules_id: str

    @property
    def text(self) -> str:
        """The bodies of all articles, paragraphs a blank line apart; titles and other fields are not in it."""
        return "\n\n".join(article.text for article in self.articles)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def restore(self, removal: Removal) -> Cleaned:
        """The same page with one removal taken back; articles are put together anew.

        Raises DechaffError where `removal` is not one of `removals`.
        """
        if removal not in self.removals:
            raise DechaffError(f"Expected one of this page's removals but got {removal!r}; take it from cleaned.removals.")
        left = tuple(r for r in self.removals if r != removal)
        return replace(self, removals=left, articles=assemble(read(self.source), left))

    def to_dict(self) -> dict[str, object]:
        """The result as plain JSON types: articles, removals, spared, repairs; offsets are code points of the source."""
        return {
            "schema": SCHEMA,
            "offsets": "codepoints",
            "rules_id": self.rules_id,
            "articles": [article.to_dict() for article in self.articles],
            "removals": [removal.to_dict() for removal in self.removals],
            "spared": [
                {"start": s.start, "end": s.end, "text": s.text, "rule": s.rule, "label": str(s.label), "claim": s.claim, "why": s.why}
                for s in self.spared
            ],
            "repairs": [{"start": r.start, "end": r.end, "text": r.text, "repaired": r.repaired} for r in self.repairs],
        }

    def to_json(self, *, indent: int | None = None) -> str:
        """`to_dict` as JSON text; `indent` is the number of spaces a level, None for one line."""
        text = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
        return text.encode("utf-8", "backslashreplace").decode("utf-8")  # a lone surrogate as its JSON escape

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], source: str) -> Cleaned:
        """The result that `to_dict` wrote, with the text it was made from.

        Raises DechaffError where the schema is another one, or `source` is not the text the offsets belong to.
        """
        if data.get("schema") != SCHEMA:
            raise DechaffError(f"Expected schema {SCHEMA} but got schema={data.get('schema')!r}; clean the text anew with this version.")
        removals = tuple(Removal(**{**r, "label": Label(r["label"]), "also": tuple(r["also"])}) for r in data["removals"])
        for removal in removals:
            if source[removal.start : removal.end] != removal.text:
                raise DechaffError(
                    f"Expected {removal.text!r} at {removal.start} of source but it is not there; pass the text that was cleaned."
                )
        return cls(
            source=source,
            articles=assemble(read(source), removals),
            removals=removals,
            spared=tuple(Spared(**{**s, "label": Label(s["label"])}) for s in data["spared"]),
            repairs=tuple(Repair(**r) for r in data["repairs"]),
            rules_id=data["rules_id"],
        )

    def explain(self, *, colour: bool | None = None, context: int | None = None) -> str:
        """The page line by line, with a mark, the rule and the reason for all that went or was spared.

        `colour` is by default that of standard output: colours on a terminal, none in a pipe, and what `NO_COLOR` or
        `FORCE_COLOR` say; set it for a text that goes elsewhere. `context` shows only so many kept lines around each change.

        >>> from dechaff import clean
        >>> print(clean("It rained all day.\\nShare this story").explain(colour=False, context=0))
        1 article, 1 removal (46 % of the characters)
        - removed
        <BLANKLINE>
        === article 1, no title ===
        … 1 line kept
        - 2  Share this story
             share, en/share-label: The caption of a share box.
        """
        from dechaff.views.text import can_colour, explain

        return explain(self, colour=can_colour(sys.stdout, os.environ) if colour is None else colour, context=context)

    def marked(self, style: Literal["brackets", "labels"] = "brackets") -> str:
        """The page with what would go marked in it and not deleted: in `⟦…⟧`, or as `⟦share: …⟧` where style is "labels".

        >>> from dechaff import clean
        >>> clean("It rained all day. Read more: Ten wet days").marked()
        'It rained all day.⟦ Read more: Ten wet days⟧'
        """
        from dechaff.views.marked import marked

        return marked(self, style)

    def diff(self, *, context: int = 3) -> str:
        """The change from the page to what is left of it as a unified diff; see `dechaff.views.diff`."""
        from dechaff.views.diff import diff

        return diff(self, context=context)

    def _repr_html_(self) -> str:
        from dechaff.views.html import page_html

        return page_html(self)

    def _repr_pretty_(self, printer: _Printer, cycle: bool) -> None:
        """What IPython prints; a notebook keeps it beside the HTML, so it has no colours (Jupyter sets `FORCE_COLOR`)."""
        printer.text(self.explain(colour=False, context=2))
