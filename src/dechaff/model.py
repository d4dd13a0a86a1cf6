"""The values that flow through the engine, frozen and equal by value; no logic lives here.

Offsets are code points of the string the caller passed, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from itertools import chain


class Layer(IntEnum):
    """What a rule sees: part of a line, a whole line, or the page that the first two left."""

    SPAN = 1
    LINE = 2
    PAGE = 3


class Strength(IntEnum):
    """How sure a rule is; `resolve` holds the table that turns it into a decision.

    >>> Strength.HINT < Strength.LIKELY < Strength.CERTAIN
    True
    """

    HINT = 1
    LIKELY = 2
    CERTAIN = 3


class Label(StrEnum):
    """What kind of thing a removal is. The last five lift: they become a field of the article.

    >>> Label.BYLINE.lifts, Label.SHARE.lifts, str(Label.READ_MORE)
    (True, False, 'read-more')
    """

    ACCOUNT = "account"  # sign-in, register, profile
    AD = "ad"  # advertisement markers
    APP = "app"  # app-store banners
    BIO = "bio"  # about the author
    BREADCRUMB = "breadcrumb"
    CAPTION = "caption"
    COMMENT = "comment"  # comment, review and poll prompts
    COOKIE = "cookie"  # cookie and privacy notices
    COPYRIGHT = "copyright"
    COUNTER = "counter"  # 12 shares, 3 min read
    CREDIT = "credit"  # photo and editor credits
    DONATION = "donation"
    DUPLICATE = "duplicate"  # said before on this page
    FEEDBACK = "feedback"  # corrections, tips, contact boxes
    GALLERY = "gallery"  # photo and gallery labels
    LEGAL = "legal"
    NAVIGATION = "navigation"  # menus, sections, tags, runs of links
    NEWSLETTER = "newsletter"
    PAYWALL = "paywall"
    PLAYER = "player"  # audio and video player labels
    READ_MORE = "read-more"  # links to one other story
    RELATED = "related"  # headings over other stories
    SHARE = "share"
    STUB = "stub"  # a headline with nothing under it
    SYNDICATION = "syndication"  # "The post X appeared first on Y"
    TEASER = "teaser"  # the opening of another story
    WIDGET = "widget"  # print, font size, translate, weather
    TITLE = "title"
    BYLINE = "byline"
    DATE = "date"
    SOURCE = "source"
    SUMMARY = "summary"

    @property
    def lifts(self) -> bool:
        """Whether text with this label becomes a field of its article."""
        return self in (Label.TITLE, Label.BYLINE, Label.DATE, Label.SOURCE, Label.SUMMARY)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page as the rules see it.

    `raw` is the source slice without its line end; `text` is what earlier layers left of it, repaired and stripped; `key` is `text` folded
    for matching; `cut` holds the intervals that earlier layers took, as offsets into the source, in order and apart; it is empty for a
    line that went whole, whose `gone` is the label of that removal.
    """

    number: int
    start: int
    raw: str
    ending: str
    text: str
    key: str
    cut: tuple[tuple[int, int], ...] = ()
    gone: Label | None = None

    @property
    def left(self) -> tuple[tuple[int, int], ...]:
        """The intervals of the line outside `cut`, as offsets into the source."""
        if not self.cut:
            return () if self.gone else ((self.start, self.end),)
        edges = (self.start, *chain(*self.cut), self.end)
        return tuple((a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)

    @property
    def rest(self) -> str:
        """What earlier layers left of `raw`, as the page has it."""
        return "".join(self.raw[a - self.start : b - self.start] for a, b in self.left)

    def source(self, offset: int) -> int:
        """The offset in the source of a character of `rest`."""
        for a, b in self.left:
            if offset < b - a:
                return a + offset
            offset -= b - a
        return self.end

    @property
    def end(self) -> int:
        """Offset just behind the line's last character, its line end left out."""
        return self.start + len(self.raw)


@dataclass(frozen=True, slots=True)
class Repair:
    """A line whose text was broken (mojibake, entities, control characters) and was repaired."""

    start: int
    end: int
    text: str
    repaired: str


@dataclass(frozen=True, slots=True)
class Page:
    """The page as lines. A later view has the same lines with less `text` in them.

    `hints`: what an earlier layer only hinted at, whole lines; `measured`: what was measured of this view, once for all rules.
    """

    source: str
    lines: tuple[Line, ...]
    repairs: tuple[Repair, ...] = ()
    hints: tuple[Finding, ...] = ()
    measured: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)

    @property
    def live(self) -> tuple[Line, ...]:
        """The lines that still have something to say."""
        if "live" not in self.measured:
            self.measured["live"] = tuple(line for line in self.lines if line.key)
        return self.measured["live"]  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's claim on a line. `start` and `end` are offsets into the source, within one line.

    `value` is the text of the field where the label lifts; None means the whole claimed text.
    """

    rule: str
    label: Label
    line: int
    start: int
    end: int
    strength: Strength
    why: str
    whole: bool = True
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """Text that left the page. `also` names the other rules that claimed some of it; `value` is the field it became.

    >>> from dechaff import clean
    >>> removal = clean("It rained all day.\\nBy Jane Doe").removals[0]
    >>> removal.start, removal.end, removal.text, removal.value
    (19, 30, 'By Jane Doe', 'Jane Doe')
    """

    start: int
    end: int
    text: str
    rule: str
    label: Label
    why: str
    also: tuple[str, ...] = ()
    value: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The removal as plain JSON types; offsets are code points of the source."""
        return {name: getattr(self, name) for name in self.__slots__} | {"label": str(self.label), "also": list(self.also)}


@dataclass(frozen=True, slots=True)
class Spared:
    """Text that a rule claimed and that stayed. `why` is the reason it stayed, `claim` the rule's own."""

    start: int
    end: int
    text: str
    rule: str
    label: Label
    claim: str
    why: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article; `heading` marks a sub-heading; `start` and `end` are offsets (code points) of the source.

    >>> from dechaff import clean
    >>> clean("It rained all day.").articles[0].paragraphs
    (Paragraph(text='It rained all day.', heading=False, start=0, end=18),)
    """

    text: str
    heading: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One story. Fields hold what the page says, None where it says nothing.

    >>> from dechaff import clean
    >>> article = clean("By Jane Doe, 12 March 2024\\nIt rained all day.").articles[0]
    >>> article.byline, article.date, article.title, article.text
    ('Jane Doe', '12 March 2024', None, 'It rained all day.')
    """

    title: str | None
    byline: str | None
    date: str | None
    source: str | None
    summary: str | None
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The body, paragraphs a blank line apart; the title is not in it."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    def to_dict(self) -> dict[str, object]:
        """The article as plain JSON types; paragraph offsets are code points of the source."""
        from dechaff.schemas import to_dict

        return to_dict(self)

    def to_zyte(self, *, url: str) -> dict[str, object]:
        """The article in the fields of zyte-common-items; see `dechaff.schemas.to_zyte`."""
        from dechaff.schemas import to_zyte

        return to_zyte(self, url=url)

    def to_jsonld(self, *, url: str | None = None, publisher: str | None = None) -> dict[str, object]:
        """The article as a NewsArticle of schema.org; see `dechaff.schemas.to_jsonld`."""
        from dechaff.schemas import to_jsonld

        return to_jsonld(self, url=url, publisher=publisher)

    def _repr_html_(self) -> str:
        from dechaff.views.cards import article_card

        return article_card(self)
