"""A batch of pages as one HTML file: totals for each label and rule, and a row a page that opens to what went from it.

The file stands on its own: one style sheet and one script, both named in its content security policy by their digest, and nothing from
the network. So no other script runs in it and no style of a page applies, whatever a page holds; its text is escaped all the same.

A page is written as soon as it is cleaned, compressed, and becomes elements when its row is opened. So the memory of writing does not
grow with the text of the pages, the file is not much longer than that text, and a browser lays out rows and not pages.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import TYPE_CHECKING

from dechaff.errors import DechaffError
from dechaff.model import Label
from dechaff.views.html import page_body
from dechaff.views.markup import STYLE, attribute, chip, content, fold, label_class
from dechaff.views.rows import count, rows

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

OPEN_TOTALS = 12  # labels, and rules, that stand open in the tables of totals; the others are folded
BAR = '<svg class="report-bar" aria-hidden="true"><rect width="{:.1f}%" height="100%"></rect></svg>'


@dataclass(slots=True)
class _Total:
    """What a label or a rule took from all pages; `label` gives it its colour."""

    label: Label
    removals: int = 0
    characters: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class _Page:
    """What the row of a page shows; `error` says why there is no page to open."""

    number: int
    name: str
    size: int = 0
    articles: int = 0
    removals: Counter[tuple[str, Label]] = field(default_factory=Counter)
    characters: Counter[tuple[str, Label]] = field(default_factory=Counter)
    error: str = ""

    @property
    def share(self) -> float:
        """The share of its characters that went, in percent."""
        return 100 * min(self.characters.total() / max(self.size, 1), 1)


def report_html(pages: Iterable[tuple[str, Cleaned | DechaffError]]) -> Iterator[str]:
    """The report in parts, to be written one after the other; each page has a name, and is cleaned or says why it could not be.

    >>> from dechaff import DechaffError, clean
    >>> pages = [("rain.txt", clean("It rained all day.\\nShare this story")), ("none.txt", DechaffError("no such file"))]
    >>> html = "".join(report_html(pages))
    >>> "2 pages, 1 article, 1 removal (46 % of the characters), 1 page that could not be cleaned" in html
    True
    """
    style = STYLE + _resource("report.css")
    script = _resource("report.js")
    yield _head(style, script)
    found: list[_Page] = []
    for number, (name, page) in enumerate(pages):
        if isinstance(page, DechaffError):
            found.append(_Page(number, name, error=str(page)))
        else:
            found.append(_page(number, name, page))
            yield f'<script type="application/zlib" id="page-{number}">{_packed(page_body(page, rows(page)))}</script>\n'
    yield from _main(found)
    yield f"<script>{script}</script>\n</body>\n</html>\n"


def _resource(name: str) -> str:
    return files("dechaff.views").joinpath(name).read_text(encoding="utf-8")


def _head(style: str, script: str) -> str:
    policy = f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n<meta name="color-scheme" content="light dark">\n'
        f'<title>Cleaning report</title>\n<style>{style}</style>\n</head>\n<body class="dechaff">\n'
    )


def _packed(text: str) -> str:
    return base64.b64encode(zlib.compress(text.encode())).decode()


def _digest(text: str) -> str:
    """The source of a style sheet or script, as a content security policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _page(number: int, name: str, cleaned: Cleaned) -> _Page:
    page = _Page(number, name, len(cleaned.source), len(cleaned.articles))
    for removal in cleaned.removals:
        page.removals[removal.rule, removal.label] += 1
        page.characters[removal.rule, removal.label] += len(removal.text)
    return page


def _main(pages: Sequence[_Page]) -> Iterator[str]:
    labels, rules = _totals(pages)
    rule_numbers = {rule: number for number, rule in enumerate(sorted(rules))}
    yield f'<main>\n<header><h1>Cleaning report</h1><p class="dechaff-quiet">{_sum(pages)}</p></header>\n'
    needs = "Filters and pages need the script in this file, and a browser of 2023 or later."
    yield f'<p id="report-needs" class="dechaff-cut">{needs}</p>\n'
    yield f'<div class="report-totals">\n{_label_totals(labels)}\n{_rule_totals(rules, rule_numbers)}\n</div>\n'
    yield '<section aria-labelledby="report-pages"><h2 id="report-pages">Pages, most removed first</h2>\n'
    yield _filters(labels, rule_numbers, len(pages))
    heads = "".join(f"<span>{head}</span>" for head in ("", "Removed", "Page", "Articles", "Rules that fired"))
    yield f'<div class="report-heads" aria-hidden="true">{heads}</div>\n'
    for page in sorted(pages, key=lambda page: (not page.error, -page.share, page.name)):
        yield _error_row(page) if page.error else _row(page, rule_numbers)
    yield "</section>\n</main>\n"


def _totals(pages: Sequence[_Page]) -> tuple[dict[Label, _Total], dict[str, _Total]]:
    """The totals of each label and of each rule, the most frequent first; a rule has the colour of the label it gave last."""
    labels: dict[Label, _Total] = {}
    rules: dict[str, _Total] = {}
    for page in pages:
        for (rule, label), removals in page.removals.items():
            for total in (labels.setdefault(label, _Total(label)), rules.setdefault(rule, _Total(label))):
                total.removals += removals
                total.characters += page.characters[rule, label]
        for label in {label for _, label in page.removals}:
            labels[label].pages += 1
        for rule in {rule for rule, _ in page.removals}:
            rules[rule].pages += 1
    return (
        dict(sorted(labels.items(), key=lambda item: (-item[1].removals, item[0]))),
        dict(sorted(rules.items(), key=lambda item: (-item[1].removals, item[0]))),
    )


def _sum(pages: Sequence[_Page]) -> str:
    """The figures of all pages in one line."""
    removed = sum(page.characters.total() for page in pages)
    share = 100 * removed / max(sum(page.size for page in pages), 1)
    parts = [count(len(pages), "page"), count(sum(page.articles for page in pages), "article")]
    parts.append(f"{count(sum(page.removals.total() for page in pages), 'removal')} ({share:.0f} % of the characters)")
    if failed := sum(1 for page in pages if page.error):
        parts.append(f"{count(failed, 'page')} that could not be cleaned")
    return ", ".join(parts)


def _label_totals(labels: dict[Label, _Total]) -> str:
    return _totals_of("label", [(_choose("label", label, chip(label)), total) for label, total in labels.items()])


def _rule_totals(rules: dict[str, _Total], numbers: dict[str, int]) -> str:
    named = ((numbers[rule], f'<span class="dechaff-code">{content(rule)}</span>', total) for rule, total in rules.items())
    return _totals_of("rule", [(_choose("rule", number, name), total) for number, name, total in named])


def _totals_of(kind: str, shown: Sequence[tuple[str, _Total]]) -> str:
    """The most frequent labels or rules in a table, and the others folded in a second one, with bars of one scale."""
    heading = f'<h2 id="report-{kind}s">Removals by {kind}</h2>'
    if not shown:
        return f'<section aria-labelledby="report-{kind}s">{heading}<p class="dechaff-quiet">Nothing was removed.</p></section>'
    most = max(total.removals for _, total in shown)
    table = _table(kind, shown[:OPEN_TOTALS], most)
    if rest := shown[OPEN_TOTALS:]:
        table += fold(f"… {count(len(rest), f'more {kind}')}", _table(kind, rest, most))
    return f'<section aria-labelledby="report-{kind}s">{heading}{table}</section>'


def _choose(kind: str, value: object, shown: str) -> str:
    """A button that shows the pages of a label or rule alone."""
    return f'<button type="button" data-filter="{kind}" value="{value}">{shown}</button>'


def _table(kind: str, shown: Sequence[tuple[str, _Total]], most: int) -> str:
    """A line for each total with a bar, a full one for `most` removals."""
    heads = f'<th scope="col">{kind.capitalize()}</th><th scope="col" colspan="2">Removals</th>'
    heads += '<th scope="col">Pages</th><th scope="col">Characters</th>'
    lines = [
        f'<tr class="{label_class(total.label)}"><th scope="row">{name}</th>'
        f"<td>{BAR.format(100 * total.removals / most)}</td><td>{total.removals:,}</td>"
        f"<td>{total.pages:,}</td><td>{total.characters:,}</td></tr>"
        for name, total in shown
    ]
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _filters(labels: dict[Label, _Total], rules: dict[str, int], pages: int) -> str:
    label_options = "".join(f'<option value="{label}">{label}</option>' for label in sorted(labels))
    rule_options = "".join(f'<option value="{number}">{attribute(rule)}</option>' for rule, number in rules.items())
    return (
        '<div class="report-filters" role="search" aria-label="Pages">'
        f'<label>Label <select id="report-label"><option value="">all labels</option>{label_options}</select></label>'
        f'<label>Rule <select id="report-rule"><option value="">all rules</option>{rule_options}</select></label>'
        '<label>Name <input id="report-name" type="search" autocomplete="off" spellcheck="false"></label>'
        '<button type="button" id="report-clear">Show all pages</button>'
        f'<output id="report-count" aria-live="polite">{pages:,} of {count(pages, "page")}</output></div>\n'
    )


def _row(page: _Page, rule_numbers: dict[str, int]) -> str:
    by_rule: defaultdict[str, Counter[Label]] = defaultdict(Counter)
    for (rule, label), removals in page.removals.items():
        by_rule[rule][label] += removals
    chips = " ".join(_rule_chip(rule, labels) for rule, labels in sorted(by_rule.items(), key=lambda item: (-item[1].total(), item[0])))
    labels = " ".join(sorted({label for _, label in page.removals}))
    numbers = " ".join(str(rule_numbers[rule]) for rule in sorted(by_rule))
    return (
        f'<details class="report-page" data-page="{page.number}" data-labels="{labels}" data-rules="{numbers}"><summary>'
        f'<span class="report-measure">{BAR.format(page.share)} {page.share:.0f} %<span class="report-spoken"> removed</span></span> '
        f'<span class="report-name" dir="auto">{content(page.name)}</span> '
        f'<span class="dechaff-quiet">{count(page.articles, "article")}</span> <span class="report-rules">{chips}</span></summary>'
        '<div class="dechaff"></div></details>\n'
    )


def _rule_chip(rule: str, labels: Counter[Label]) -> str:
    times = f" {labels.total():,}" if labels.total() > 1 else ""
    return f'<span class="dechaff-chip {label_class(labels.most_common(1)[0][0])}">{content(rule)}{times}</span>'


def _error_row(page: _Page) -> str:
    return (
        f'<div class="report-page report-failed" data-labels="" data-rules=""><span class="report-measure">not cleaned</span> '
        f'<span class="report-name" dir="auto">{content(page.name)}</span> '
        f'<span class="report-error" dir="auto">{content(page.error)}</span></div>\n'
    )
