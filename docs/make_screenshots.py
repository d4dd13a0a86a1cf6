"""Make the pictures of the README in docs/images: `python -m docs.make_screenshots` in a checkout with the extra `browser`.

The pages are those of the examples and the made-up pages that the tests clean, so a picture shows what the code does today.
"""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from tests.golden import load

from dechaff import Cleaned, DechaffError, clean
from dechaff.views.html import page_html
from dechaff.views.report import report_html

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
SIZE_MAX = 200_000  # bytes of a picture
COLOURS = 128  # of a picture; text and flat colours need no more


def main() -> int:
    """Write both pictures; 1 where there is no Chromium."""
    path = shutil.which("chromium")
    if path is None:
        print("no chromium on the PATH; install it, for example with apt-get install chromium", file=sys.stderr)
        return 1
    IMAGES.mkdir(exist_ok=True)
    page = clean((ROOT / "examples" / "pages" / "town-bridge.txt").read_text(encoding="utf-8"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        notebook = f'<!doctype html><html lang="en"><meta charset="utf-8"><style>body{{margin:0}}</style>{page_html(page)}'
        _shoot(browser, notebook, "notebook", width=900, height=760)
        _shoot(browser, "".join(report_html(_pages())), "report", width=1120, height=1160)
        browser.close()
    return 0


def _pages() -> Iterator[tuple[str, Cleaned | DechaffError]]:
    for path in sorted((ROOT / "tests" / "pages" / "golden").glob("*.page")):
        yield f"pages/{path.stem}.txt", clean(load(path).text)
    yield "pages/late.txt", DechaffError("the page is empty; check how it was fetched")


def _shoot(browser: Browser, html: str, name: str, width: int, height: int) -> None:
    """The top of a page; in a report with its first row open."""
    page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=1.5)
    page.set_content(html)
    for row in page.locator("details.report-page").all()[:1]:
        row.evaluate("row => { row.open = true }")
        row.locator(".dechaff-row").first.wait_for()
    picture = Image.open(io.BytesIO(page.screenshot()))
    page.close()
    path = IMAGES / f"{name}.png"
    picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}: {size:,} bytes")
    if size > SIZE_MAX:
        raise ValueError(f"Expected at most {SIZE_MAX:,} bytes but {path.name} has {size:,}; make it smaller.")


if __name__ == "__main__":
    sys.exit(main())
