"""The report in a browser: it opens without errors or network, its filters and rows work by mouse and by keyboard, all can read it."""

from __future__ import annotations

import re

import pytest
from tests.browser.conftest import Open, Tab
from tests.views.kit import CLEANER, HOSTILE, NEAR

from dechaff import Cleaned, DechaffError
from dechaff.views.report import report_html

FIRST = "The bridge over the river reopened on Monday after two years."
LAST = "It rained all day, and nobody in the town minded at all."
PAGES: list[tuple[str, Cleaned | DechaffError]] = [
    ("courier/bridge.txt", CLEANER.clean(f"Title: Rain\nShare this story\n{FIRST}\n{LAST}")),
    ("courier/rain.txt", CLEANER.clean(f"{FIRST}\n{LAST}\nShare this story")),
    ("herald/<img src=x onerror=alert(1)>.txt", CLEANER.clean("\n".join((*HOSTILE, *NEAR)))),
    ("herald/none.txt", DechaffError("no such file; check the path")),
    ("herald/plain.txt", CLEANER.clean(LAST)),
]
REPORT = "".join(report_html(PAGES))


def names(tab: Tab) -> list[str]:
    """The names of the pages that are shown, on screen or further down, where a browser has not laid out the text yet."""
    found: list[str] = tab.page.locator(".report-name").evaluate_all("all => all.filter(one => one.checkVisibility()).map(one => one.textContent)")
    return found


def open_all(tab: Tab) -> None:
    """Open every page and every fold."""
    for page in tab.page.locator("details.report-page").all():
        page.locator("summary").first.click()
        page.locator(".dechaff-head").wait_for()
    tab.page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")


def test_it_opens_without_errors_or_requests_and_shows_the_most_removed_first(open_html: Open) -> None:
    tab = open_html(REPORT)
    assert tab.page.title() == "Cleaning report"
    assert names(tab)[0] == "herald/none.txt"
    assert names(tab)[-1] == "herald/plain.txt"
    assert sorted(names(tab)) == sorted(name for name, _ in PAGES)
    shares = [int(found[1]) for text in tab.texts("summary .report-measure") if (found := re.search(r"(\d+) %", text))]
    assert shares == sorted(shares, reverse=True)
    assert tab.texts("#report-count") == ["5 of 5 pages"]
    assert tab.errors == []


def test_what_pages_hold_stays_text(open_html: Open) -> None:
    tab = open_html(REPORT)
    open_all(tab)
    page = tab.page.locator("details", has_text="<img src=x onerror=alert(1)>.txt")
    page.locator(".dechaff-text", has_text="<script>alert(1)</script>").first.wait_for()
    assert page.locator(".dechaff-text", has_text="</span></div></details>").inner_text() == "</span></div></details>"
    assert tab.page.locator("img, a, iframe, .report-page script").count() == 0
    assert len(tab.requests) == 1
    assert tab.errors == []


def test_the_policy_stops_a_script_or_style_that_would_come_in_all_the_same(open_html: Open) -> None:
    tab = open_html(REPORT.replace("<main>", "<main><script>document.title = 'Broken'</script><style>main { display: none }</style>"))
    assert tab.page.title() == "Cleaning report"
    assert len(names(tab)) == 5
    assert [re.findall("inline (script|style)", error) for error in tab.errors] == [["script"], ["style"]]


def test_the_filters_work_together_and_say_how_many_pages_are_left(open_html: Open) -> None:
    tab = open_html(REPORT)
    tab.page.get_by_role("combobox", name="Label").select_option("title")
    assert sorted(names(tab)) == ["courier/bridge.txt", "herald/<img src=x onerror=alert(1)>.txt"]
    assert tab.texts("#report-count") == ["2 of 5 pages"]
    tab.page.get_by_role("searchbox", name="Name").fill("COURIER")
    assert names(tab) == ["courier/bridge.txt"]
    tab.page.get_by_role("combobox", name="Rule").select_option("test/more")
    assert names(tab) == []
    assert tab.texts("#report-count") == ["0 of 5 pages"]
    tab.page.get_by_role("button", name="Show all pages").click()
    assert len(names(tab)) == 5
    assert tab.page.get_by_role("searchbox", name="Name").input_value() == ""
    assert tab.page.locator("#report-count").get_attribute("aria-live") == "polite"


def test_a_button_of_the_totals_filters_and_pressed_again_does_not(open_html: Open) -> None:
    tab = open_html(REPORT)
    button = tab.page.get_by_role("button", name="test/share")
    button.click()
    assert len(names(tab)) == 3
    assert button.get_attribute("aria-pressed") == "true"
    assert tab.page.get_by_role("combobox", name="Rule").locator("option:checked").inner_text() == "test/share"
    button.click()
    assert len(names(tab)) == 5
    assert button.get_attribute("aria-pressed") == "false"


def test_a_row_opens_to_the_page_and_closes(open_html: Open) -> None:
    tab = open_html(REPORT)
    assert tab.page.locator(".dechaff-row").count() == 0
    row = tab.page.locator("details", has_text="courier/bridge.txt")
    row.locator("summary").first.click()
    row.locator(".dechaff-row").first.wait_for()
    assert row.locator(".dechaff-text").all_inner_texts() == ["Title: Rain", "Share this story", FIRST, LAST]
    gone = row.locator("del").filter(has_text="Share this story")
    assert "line-through" in gone.evaluate("element => getComputedStyle(element).textDecorationLine")
    row.get_by_text("2 removals, each with its rule and reason").click()
    assert row.get_by_text("share, test/share: The caption of a share box.").is_visible()
    row.locator("summary").first.click()
    assert tab.texts(".dechaff-text") == []


def test_all_works_by_keyboard_and_the_focus_can_be_seen(open_html: Open) -> None:
    tab = open_html(REPORT)
    tab.page.get_by_role("combobox", name="Label").focus()
    tab.page.keyboard.type("share")
    assert tab.texts("#report-count") == ["3 of 5 pages"]
    reached = []
    for _ in range(4):
        tab.page.keyboard.press("Tab")
        reached.append(tab.page.evaluate("document.activeElement.id || document.activeElement.tagName"))
        assert tab.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    assert reached == ["report-rule", "report-name", "report-clear", "SUMMARY"]
    tab.page.keyboard.press("Enter")
    tab.page.locator(".dechaff-row").first.wait_for()
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.closest('.dechaff-list') !== null"), "the list of removals is reached next"
    tab.page.keyboard.press("Enter")
    assert tab.page.locator(".dechaff-item").first.is_visible()


def test_the_buttons_of_the_totals_are_reached_by_keyboard(open_html: Open) -> None:
    tab = open_html(REPORT)
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.dataset.filter") == "label"
    label = tab.page.evaluate("document.activeElement.value")
    tab.page.keyboard.press("Space")
    assert tab.page.get_by_role("combobox", name="Label").input_value() == label


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_stands_in_the_way_of_anybody(open_html: Open, scheme: str) -> None:
    tab = open_html(REPORT, scheme=scheme)
    open_all(tab)
    assert tab.violations() == []


def test_axe_finds_what_is_wrong(open_html: Open) -> None:
    """Else the test above could not fail."""
    tab = open_html(REPORT.replace("<label>Name <input", "<label></label><input"))
    assert [violation.partition(":")[0] for violation in tab.violations()] == ["label"]


@pytest.mark.parametrize("width", [320, 800, 1600])
def test_nothing_runs_over_the_edge(open_html: Open, width: int) -> None:
    tab = open_html(REPORT, width=width)
    tab.page.locator("details", has_text="courier/bridge.txt").locator("summary").click()
    tab.page.locator(".dechaff-row").first.wait_for()
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_rows_are_there_and_it_says_what_is_not(open_html: Open) -> None:
    tab = open_html(REPORT, scripts=False)
    assert len(names(tab)) == 5
    assert tab.texts("#report-needs") == ["Filters and pages need the script in this file, and a browser of 2023 or later."]
    assert open_html(REPORT).texts("#report-needs") == []


def test_two_thousand_pages_are_rows_and_no_page_is_laid_out_before_it_is_opened(open_html: Open) -> None:
    cleaned = PAGES[0][1]
    tab = open_html("".join(report_html((f"story-{number:04}.txt", cleaned) for number in range(2000))))
    assert tab.texts("#report-count") == ["2,000 of 2,000 pages"]
    assert tab.page.locator(".dechaff-row").count() == 0
    tab.page.get_by_role("searchbox", name="Name").fill("story-1234")
    assert names(tab) == ["story-1234.txt"]
    tab.page.locator("details.report-page:not([hidden]) > summary").click()
    tab.page.locator(".dechaff-row").first.wait_for()
    assert tab.page.locator(".dechaff-row").count() == 4
