"""What a notebook shows of a page, in a browser: no script, no request, and what went can be told in light, in dark and without colour."""

from __future__ import annotations

import pytest
from tests.browser.conftest import Open
from tests.views.kit import CLEANER, HOSTILE, NEAR

from dechaff.views.html import page_html

PROSE = "The bridge over the river reopened on Monday after two years."
PAGE = page_html(CLEANER.clean("\n".join(("Title: Rain", PROSE, *HOSTILE, *NEAR))))


def cell(view: str, host: str = "") -> str:
    """A page that holds a view as a notebook does; `host` are attributes of its body."""
    return f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Notebook</title><body {host}><main>{view}</main>'


def test_it_opens_without_errors_and_what_the_page_holds_stays_text(open_html: Open) -> None:
    tab = open_html(cell(PAGE))
    assert tab.page.locator(".dechaff-text", has_text="<img src=x onerror=alert(1)>").is_visible()
    assert tab.page.locator("main :is(script, img, a)").count() == 0
    assert tab.errors == []
    assert len(tab.requests) == 1


def test_what_went_is_struck_and_named_and_what_moved_is_not_struck(open_html: Open) -> None:
    tab = open_html(cell(page_html(CLEANER.clean(f"Title: Rain\nShare this story\n{PROSE}"))))
    lines = tab.page.locator(".dechaff-row")
    moved, struck = (lines.nth(number).locator("del").evaluate("e => getComputedStyle(e).textDecoration") for number in (0, 1))
    assert "underline" in moved
    assert "line-through" not in moved
    assert "line-through" in struck
    assert lines.nth(1).locator(".dechaff-chip").inner_text() == "share"


def test_the_reasons_open_by_keyboard(open_html: Open) -> None:
    tab = open_html(cell(page_html(CLEANER.clean(f"Share this story\n{PROSE}"))))
    assert tab.texts(".dechaff-item") == []
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    tab.page.keyboard.press("Enter")
    assert "share, test/share: The caption of a share box." in tab.texts(".dechaff-item")[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_stands_in_the_way_of_anybody(open_html: Open, scheme: str) -> None:
    tab = open_html(cell(PAGE), scheme=scheme)
    tab.page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true })")
    assert tab.violations() == []


@pytest.mark.parametrize(("scheme", "host", "dark"), [("dark", "data-jp-theme-light=true", False), ("light", "data-jp-theme-light=false", True), ("light", "class=vscode-dark", True)])
def test_the_theme_is_that_of_the_notebook(open_html: Open, scheme: str, host: str, dark: bool) -> None:
    host += ' style="--jp-layout-color0:Canvas;--jp-content-font-color1:CanvasText;--vscode-editor-background:Canvas;--vscode-editor-foreground:CanvasText"'
    tab = open_html(cell(page_html(CLEANER.clean("It rained.")), host), scheme=scheme)
    assert tab.page.locator(".dechaff").evaluate("e => getComputedStyle(e).colorScheme") == ("dark" if dark else "light")
