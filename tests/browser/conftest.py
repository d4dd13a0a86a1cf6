"""A headless Chromium that the system has, and pages in it that note every error and every request."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARGUMENTS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
if not hasattr(os, "geteuid") or os.geteuid() == 0:
    ARGUMENTS.append("--no-sandbox")  # Chromium has no sandbox for root


def give_up(reason: str) -> NoReturn:
    """Skip, but fail where CI says that the browser must be there."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        give_up("no chromium on the PATH; install it, for example with apt-get install chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        give_up("no playwright; install the extra: pip install -e '.[browser]'")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@dataclass(frozen=True, slots=True)
class Tab:
    """A page that is open, with the errors and the requests since it was opened."""

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """What axe finds that is serious or critical, each with the elements."""
        from axe_playwright_python.sync_playwright import Axe

        found = Axe().run(self.page).response["violations"]
        return [f"{v['id']}: {v['help']}: {[node['html'] for node in v['nodes']]}" for v in found if v["impact"] in ("serious", "critical")]

    def texts(self, selector: str) -> list[str]:
        """The texts of the elements that a person sees."""
        found: list[str] = self.page.locator(selector).evaluate_all("all => all.filter(one => one.checkVisibility()).map(one => one.innerText)")
        return found


Open = Callable[..., Tab]


@pytest.fixture
def open_html(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Write HTML to a file and open it: by default light, 1200 wide and with scripts."""
    contexts = []

    def opened(html: str, *, scheme: str = "light", width: int = 1200, scripts: bool = True) -> Tab:
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        context.set_default_timeout(30_000)
        contexts.append(context)
        tab = Tab(context.new_page())
        tab.page.on("console", lambda message: tab.errors.append(message.text))
        tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
        tab.page.on("dialog", lambda dialog: tab.errors.append(dialog.message))
        tab.page.on("request", lambda request: tab.requests.append(request.url))
        tab.page.goto(path.as_uri())
        assert tab.requests == [path.as_uri()]
        return tab

    yield opened
    for context in contexts:
        context.close()
