"""The report of a batch: each page is a row, its totals add up, and nothing of a page, name, rule or error is more than text."""

from __future__ import annotations

import base64
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hypothesis import example, given
from hypothesis import strategies as st
from tests.views.kit import ATTRIBUTES, CLEANER, HOSTILE, NEAR, TAGS, Element, Reader, check_safe, hostile_pages

from dechaff import Cleaned, DechaffError, Label
from dechaff.model import Article, Removal
from dechaff.views import report as view
from dechaff.views.html import page_html
from dechaff.views.markup import view as framed
from dechaff.views.report import report_html

PROSE = "The bridge over the river reopened on Monday after two years."
REPORT_TAGS = TAGS - {"style"} | {"main", "header", "section", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "button", "label", "select", "option", "input", "output", "svg", "rect"}
REPORT_ATTRIBUTES = ATTRIBUTES | {"id", "aria-labelledby", "aria-hidden", "aria-live", "scope", "colspan", "type", "value", "width", "height", "autocomplete", "spellcheck"}
REPORT_ATTRIBUTES |= {"data-page", "data-labels", "data-rules", "data-filter"}

Outcome = tuple[str, Cleaned | DechaffError]


class ReportReader(Reader):
    """All elements of the body; an input has no content."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        super().handle_starttag(tag, attrs)
        if tag == "input":
            self.open.pop()


@dataclass(frozen=True, slots=True)
class Report:
    """A report read back: its head, the elements of its body, and the HTML of each page by number."""

    head: str
    read: ReportReader
    pages: dict[str, str]

    def rows(self) -> list[Element]:
        return self.read.of_class("report-page")

    def texts(self, name: str) -> list[str]:
        return [element.whole for element in self.read.of_class(name)]


def report_of(outcomes: Sequence[Outcome]) -> Report:
    """The report read back, once nothing in it is more than text and its policy lets only its own style and script run."""
    html = "".join(report_html(outcomes))
    html.encode("utf-8")
    head, body, rest = html.partition('<body class="dechaff">')
    assert body
    style = view.STYLE + view._resource("report.css")
    script = view._resource("report.js")
    assert f"style-src {view._digest(style)}; script-src {view._digest(script)}; " in head
    assert "default-src 'none';" in head
    assert head.partition("<style>")[2].partition("</style>")[0] == style
    main, closed, _ = rest.partition("</body>")
    assert closed
    read = ReportReader(f"<div>{main}</div>")
    *packed, last = read.of_tag("script")
    assert (last.whole, last.attributes) == (script, {})
    assert all(set(element.attributes) == {"type", "id"} and element.attributes["type"] == "application/zlib" for element in packed)
    others = [element for element in read.elements if element.tag != "script"]
    assert {element.tag for element in others} <= REPORT_TAGS
    assert {name for element in others for name in element.attributes} <= REPORT_ATTRIBUTES
    pages = {str(element.attributes["id"]).removeprefix("page-"): zlib.decompress(base64.b64decode(element.whole)).decode() for element in packed}
    return Report(head, read, pages)


# --- laws ---


@given(st.lists(st.tuples(st.text(max_size=8), hostile_pages(max_lines=6) | st.none()), max_size=4))
@example([("<script>", "\n".join(HOSTILE)), ("\ud800</title>", "\n".join(NEAR)), ('"><img src=x>', None)])
def test_a_page_is_a_row_and_only_text(pages: list[tuple[str, str | None]]) -> None:
    outcomes: list[Outcome] = [(name, DechaffError(f"Cannot read {name!r}; </script>") if page is None else CLEANER.clean(page)) for name, page in pages]
    report = report_of(outcomes)
    assert Counter(report.texts("report-name")) == Counter(name for name, _ in pages)
    assert report.texts("report-error") == [str(error) for _, error in sorted(outcomes, key=lambda outcome: outcome[0]) if isinstance(error, DechaffError)]
    cleaned = {str(number): outcome for number, (_, outcome) in enumerate(outcomes) if isinstance(outcome, Cleaned)}
    assert {row.attributes["data-page"] for row in report.read.of_tag("details") if "data-page" in row.attributes} == set(cleaned)
    assert report.pages.keys() == cleaned.keys()
    for number, body in report.pages.items():
        assert framed("", body).partition("</style>")[2] == page_html(cleaned[number]).partition("</style>")[2]
        check_safe(framed("", body))


@given(st.text(), st.text(), st.text())
@example('"><img src=x onerror=alert(1)>', "</script>", "\ud800\x00\u202e")
def test_rules_reasons_and_fields_are_only_text_too(rule: str, why: str, value: str) -> None:
    removal = Removal(0, 2, "AD", rule, Label.AD, why, (rule,), value)
    report = report_of([("a", Cleaned("AD\nIt rained.", (Article(value, why, rule, value, why, ()),), (removal,), (), (), ""))])
    assert report.texts("report-rules") == [rule]


@given(st.lists(hostile_pages(max_lines=6), max_size=4))
def test_the_totals_add_up(pages: list[str]) -> None:
    cleaned = [CLEANER.clean(page) for page in pages]
    report = report_of([(str(number), page) for number, page in enumerate(cleaned)])
    removals = [removal for page in cleaned for removal in page.removals]
    for kind, key in (("label", "label"), ("rule", "rule")):
        names = Counter(getattr(removal, key) for removal in removals)
        characters = Counter[str]()
        for removal in removals:
            characters[getattr(removal, key)] += len(removal.text)
        on_pages = Counter(name for page in cleaned for name in {getattr(removal, key) for removal in page.removals})
        wanted = {name: [f"{number:,}" for number in (names[name], on_pages[name], characters[name])] for name in names}
        assert totals(report, kind) == wanted


def totals(report: Report, kind: str) -> dict[str, list[str]]:
    """The figures of each line of a table of totals, by label or rule."""
    found: dict[str, list[str]] = {}
    cells: list[str] = []
    name = ""
    for element in report.read.elements:
        if element.tag in ("button", "th"):
            cells = []
        if element.attributes.get("data-filter") == kind:
            name = element.whole.removeprefix("↑ ")
            found[name] = cells
        elif element.tag == "td" and element.whole:
            cells.append(element.whole)
    return found


# --- what is shown ---


def test_the_pages_with_most_removed_stand_first_and_those_that_failed_before_them() -> None:
    little, much = (CLEANER.clean(f"{PROSE}\n" * times + "Share this story") for times in (4, 1))
    report = report_of([("b", little), ("c", much), ("a", little), ("z", DechaffError("no such file; check the path"))])
    assert report.texts("report-name") == ["z", "c", "a", "b"]
    assert [re.sub(r"\s+", " ", text).strip() for text in report.texts("report-measure")] == ["not cleaned", "21 % removed", "6 % removed", "6 % removed"]


def test_the_head_sums_up() -> None:
    report = report_of([("a", CLEANER.clean(f"{PROSE}\nShare this story")), ("b", DechaffError("no such file"))])
    assert "2 pages, 1 article, 1 removal (21 % of the characters), 1 page that could not be cleaned" in report.texts("dechaff-quiet")


def test_a_row_names_its_articles_and_rules_and_carries_what_the_filters_ask_for() -> None:
    report = report_of([("a", CLEANER.clean(f"Title: Rain\nShare this story\n{PROSE}\nShare this story"))])
    (row,) = report.rows()
    assert "1 article" in row.whole
    assert report.texts("report-rules") == ["test/share 2 test/title"]
    assert row.attributes["data-labels"] == "share title"
    options = {option.whole: option.attributes["value"] for option in report.read.of_tag("option")}
    assert row.attributes["data-rules"] == f"{options['test/share']} {options['test/title']}"
    assert options["share"] == "share"


def test_what_is_rare_folds() -> None:
    removals = tuple(Removal(number, number + 1, "x", f"test/rule-{number}", Label.AD, "Why.") for number in range(view.OPEN_TOTALS + 1))
    report = report_of([("a", Cleaned("x" * 50, (), removals, (), (), ""))])
    assert [summary.whole for summary in report.read.of_tag("summary")][:1] == ["… 1 more rule"]
    assert len(totals(report, "rule")) == view.OPEN_TOTALS + 1


def test_no_pages_and_nothing_removed() -> None:
    for outcomes in ([], [("a", CLEANER.clean("It rained."))]):
        report = report_of(outcomes)
        assert report.read.of_tag("p")[-1].whole == "Nothing was removed."


def test_a_page_is_written_before_the_next_is_cleaned() -> None:
    asked: list[int] = []

    def outcomes() -> Iterator[Outcome]:
        for number in range(3):
            asked.append(number)
            yield str(number), CLEANER.clean("It rained.")

    parts = iter(report_html(outcomes()))
    next(parts)
    assert asked == []
    next(parts)
    assert asked == [0]
