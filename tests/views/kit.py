"""Pages that try to break a view, and a reader of the HTML that a view makes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from hypothesis import strategies as st

from dechaff import Cleaner, Label, Strength, line_rule, phrases, span_rule

OTHERS = ("Rain fell on the town.", "Rain")
CLEANER = Cleaner(
    (
        line_rule("test/share", label=Label.SHARE, why="The caption of a share box.", pattern=phrases("Share this story"), misses=OTHERS),
        line_rule("test/title", label=Label.TITLE, why="A <title>.", pattern=phrases("Title: *"), hits=("Title: Rain",), misses=OTHERS),
        line_rule("test/script", label=Label.AD, why='Says "script".', pattern=r".{0,20}script.{0,20}", hits=("<script>",), misses=OTHERS),
        line_rule("test/prose", label=Label.AD, why="Claims prose.", pattern=phrases("The bridge over * years"), hits=("The bridge over two years",), misses=OTHERS),
        line_rule("test/hint", label=Label.AD, why="A button.", pattern=phrases("Buy now"), misses=OTHERS, strength=Strength.HINT),
        span_rule("test/more", label=Label.READ_MORE, why="A link.", pattern=phrases("Read more: *"), hits=("It rained.⟦ Read more: Ten days⟧",), misses=("They read more: ten books.", "Read more: it")),
    )
)

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</span></div></details>",
    "<a href='https://example.org/'>a link</a>",
    "&amp; &lt;b&gt; &#0; &nbsp",
    "<!-- a comment -->",
    "]]> <![CDATA[ <?php",
    "Read \x00 NUL, \x1b[31m ESC, \x07 BEL, \x7f DEL, \x9b CSI",
    "\u202eabc\u202c and \u2066def\u2069",
    "\ud800 and \udfff",
    "\ufdd0 \uffff \ufeff",
    "It costs $5 and not $7, \\(x\\) and `code`",
    r"A path C:\x1b and \⟦ and \\⟧",
    "⟦share: it⟧ rained",
    "\tindented  with  spaces ",
    "הגשר נפתח מחדש ביום שני אחרי שנתיים.",
    "Itâ€™s raining on the town.",
)
NEAR = (
    "Share this story",
    "Title: Rain <b>fell</b>",
    'Title: Rain"\x1b',
    "Buy now",
    "The bridge over the river reopened on Monday after two years.",
    "It rained all day. Read more: Ten <wet> days",
    r"It rained on C:\. Read more: Ten ⟦days⟧ \\",
    "It rained all day, and nobody in the town minded at all.",
    "",
    " ",
)
ENDS = ("\n", "\n", "\n\n", "\r\n", "\r", "\x0b", "\x85", "\u2028")


def hostile_pages(max_lines: int = 12) -> st.SearchStrategy[str]:
    """Pages of hostile lines, lines that rules claim, and any text, with any line ends."""
    line = st.one_of(st.sampled_from(NEAR), st.sampled_from(HOSTILE), st.text(max_size=8), st.text(alphabet="<>&\"'\\⟦⟧ \x00a", max_size=8))
    return st.lists(st.tuples(line, st.sampled_from((*ENDS, ""))), max_size=max_lines).map(lambda pairs: "".join(text + end for text, end in pairs))


@dataclass(frozen=True, slots=True)
class Element:
    """An element with its classes, its attributes and the text in it."""

    tag: str
    classes: frozenset[str]
    attributes: dict[str, str | None]
    text: list[str] = field(default_factory=list)

    @property
    def whole(self) -> str:
        """All text inside."""
        return "".join(self.text)


class Reader(HTMLParser):
    """All elements in order; raises AssertionError where tags are not nested as they are written."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.open.append(Element(tag, frozenset((dict(attrs).get("class") or "").split()), dict(attrs)))
        self.elements.append(self.open[-1])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        if "dechaff-char" in self.open[-1].classes:
            data = data.encode("ascii").decode("unicode_escape")
        for element in self.open:
            element.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data!r}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data!r}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data!r}")

    def of_class(self, name: str) -> list[Element]:
        """The elements of a class."""
        return [element for element in self.elements if name in element.classes]

    def of_tag(self, tag: str) -> list[Element]:
        """The elements with a tag."""
        return [element for element in self.elements if element.tag == tag]


TAGS = {"div", "span", "del", "mark", "bdi", "details", "summary", "style"}
ATTRIBUTES = {"class", "title", "dir", "role", "aria-label", "aria-level"}
_CLASS = re.compile(r"dechaff(-[a-z]+)*|tex2jax_ignore|mathjax_ignore")


def check_safe(html: str) -> Reader:
    """The HTML read back, once nothing in it is more than text."""
    from dechaff.views.markup import STYLE

    html.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]", html)
    read = Reader(html)
    assert {element.tag for element in read.elements} <= TAGS
    assert {name for element in read.elements for name in element.attributes} <= ATTRIBUTES
    assert all(_CLASS.fullmatch(name) for element in read.elements for name in element.classes)
    assert {element.attributes["dir"] for element in read.elements if "dir" in element.attributes} <= {"auto"}
    assert [element.whole for element in read.of_tag("style")] == [STYLE]
    return read
