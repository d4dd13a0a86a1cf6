"""The unified diff: applying it to the page gives what is left of the page."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.views.kit import CLEANER, HOSTILE, NEAR, hostile_pages

from dechaff import Cleaned, DechaffError
from dechaff.lines import after, read

PAGE = "".join(f"Line {number} of many.\n" for number in range(1, 13)) + "Share this story\n" + "Last line of many.\n"


def lines_of(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+\Z", text)


def apply(page: str, diff: str) -> str:
    """What `patch` makes of a page: each hunk where it says it is, its context and its sizes as it says."""
    old, new = lines_of(page), []
    done = 0
    parts = re.split(r"^(@@ -\d+,\d+ \+\d+,\d+ @@.*\n)", diff.replace("\n\\ No newline at end of file\n", "\0"), flags=re.MULTILINE)
    assert parts[0] == ("--- page\n+++ cleaned\n" if len(parts) > 1 else "")
    for head, body in zip(parts[1::2], parts[2::2], strict=True):
        start, size, new_start, new_size = map(int, re.findall(r"\d+", head.split("@@")[1]))
        start, new_start = start - bool(size), new_start - bool(new_size)
        assert start >= done
        new += old[done:start]
        assert len(new) == new_start
        rows = [row.replace("\0", "") for row in re.findall(r"[^\n\0]*[\n\0]", body)]
        taken = [row[1:] for row in rows if row[0] in " -"]
        given = [row[1:] for row in rows if row[0] in " +"]
        assert (len(taken), len(given)) == (size, new_size)
        assert taken == old[start : start + size]
        new += given
        done = start + size
    return "".join(new + old[done:])


def words_left(cleaned: Cleaned) -> list[str]:
    """The lines of the page as the articles are put together from them."""
    return [line.text for line in after(read(cleaned.source), cleaned.removals).lines if line.text]


pages_without_nul = hostile_pages().map(lambda page: page.replace("\0", ""))


@given(pages_without_nul, st.sampled_from([0, 1, 3]))
@example("\n".join((*NEAR, *HOSTILE)).replace("\0", ""), 1)
@example("Share this story", 3)
@example("It rained all day.\x0bShare this story\nShare this story", 0)
def test_applied_to_the_page_it_gives_what_is_left(page: str, context: int) -> None:
    cleaned = CLEANER.clean(page)
    left = apply(page, cleaned.diff(context=context))
    assert [line.strip() for line in left.splitlines() if line.strip()] == words_left(cleaned)
    assert bool(cleaned.diff()) == (left != page)


def test_a_line_that_goes_goes_with_its_end_and_others_stay_as_they_are() -> None:
    page = "  It rained all day. \r\nShare this story\r\n\r\nThey went home."
    assert apply(page, CLEANER.clean(page).diff()) == "  It rained all day. \r\n\r\nThey went home."


def test_a_hunk_has_its_context_and_its_labels() -> None:
    diff = CLEANER.clean(PAGE).diff(context=1)
    assert diff == "--- page\n+++ cleaned\n@@ -12,3 +12,2 @@ share\n Line 12 of many.\n-Share this story\n Last line of many.\n"


def test_changes_that_are_near_share_a_hunk() -> None:
    page = PAGE + "Share this story\n"
    assert CLEANER.clean(page).diff(context=0).count("@@ -") == 2
    assert CLEANER.clean(page).diff(context=1).count("@@ -") == 1


def test_repairs_are_changes() -> None:
    assert "-Itâ€™s raining.\n+It’s raining.\n" in CLEANER.clean("Itâ€™s raining.\n").diff()


def test_nothing_to_change_is_no_diff() -> None:
    assert CLEANER.clean("It rained.").diff() == ""


def test_negative_context_is_refused() -> None:
    with pytest.raises(DechaffError, match="context=-1"):
        CLEANER.clean("It rained.").diff(context=-1)


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the command patch")
@pytest.mark.parametrize("page", [PAGE, PAGE.rstrip("\n"), "Share this story", PAGE + "It rained all day. Read more: Ten wet days"])
def test_the_command_patch_agrees(page: str, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(page, encoding="utf-8")
    diff = CLEANER.clean(page).diff()
    result = subprocess.run(["patch", "-s", str(path)], input=diff.encode(), capture_output=True, timeout=60, check=False)
    assert result.returncode == 0, result.stdout
    assert (path.read_text(encoding="utf-8") if path.exists() else "") == apply(page, diff)
