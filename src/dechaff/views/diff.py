"""What cleaning changes on a page, as a unified diff.

A line of the diff is a line of a file, so only a line feed ends one; the lines that the rules see may be shorter. The text of the page
stands in the diff as it is, so that `patch` can apply it: what `explain` shows is safe on a terminal, this is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dechaff.lines import repair
from dechaff.model import Label
from dechaff.views.rows import Row, check_context, rows

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

_NO_END = "\n\\ No newline at end of file\n"


@dataclass(frozen=True, slots=True)
class _Change:
    """A line of the file as it was and as it is, "" where it goes, and the labels of what it loses."""

    old: str
    new: str
    labels: tuple[Label, ...]


def diff(cleaned: Cleaned, *, context: int = 3) -> str:
    """The change from the page to what is left of it, its broken text repaired; "" where nothing changes.

    `context` is the number of unchanged lines around each change. Each hunk names the labels of what goes in it.

    >>> from dechaff import clean
    >>> print(diff(clean("It rained all day.\\nShare this story\\n")), end="")
    --- page
    +++ cleaned
    @@ -1,2 +1,1 @@ share
     It rained all day.
    -Share this story

    Raises DechaffError for a negative `context`.
    """
    check_context(context)
    changes = [_change(line) for line in _file_lines(rows(cleaned))]
    hunks = [part for start, end in _ranges(changes, context) for part in _hunk(changes, start, end)]
    return "".join(["--- page\n", "+++ cleaned\n", *hunks]) if hunks else ""


def _file_lines(found: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows of each line of the file: one, or several where something else than a line feed ends them."""
    rows_of_line: list[Row] = []
    for row in found:
        rows_of_line.append(row)
        if row.line.ending.endswith("\n") or row is found[-1]:
            yield rows_of_line
            rows_of_line = []


def _change(line: Sequence[Row]) -> _Change:
    old = "".join(row.line.raw + row.line.ending for row in line)
    left = [(new, row.line.ending) for row in line if (new := _left(row)) is not None]
    new = "".join(text + ending for text, ending in left)
    if left:  # what is left last takes the end of the line
        new = new.removesuffix(left[-1][1]) + line[-1].line.ending
    return _Change(old, new, tuple(removal.label for row in line for removal in row.removals))


def _left(row: Row) -> str | None:
    """What is left of a line, None where it goes with its end."""
    if not row.removals and not row.repaired:
        return row.line.raw
    kept = repair("".join(text for text, removal in row.pieces() if removal is None))
    return kept if kept.strip() or not row.removals else None


def _ranges(changes: Sequence[_Change], context: int) -> Iterator[tuple[int, int]]:
    """The positions of each hunk, end exclusive: the changes with their context, joined where they meet."""
    start = end = -1
    for position, change in enumerate(changes):
        if change.old == change.new:
            continue
        if start >= 0 and position - context > end:
            yield start, end
            start = -1
        start = max(position - context, 0) if start < 0 else start
        end = min(position + 1 + context, len(changes))
    if start >= 0:
        yield start, end


def _hunk(changes: Sequence[_Change], start: int, end: int) -> Iterator[str]:
    hunk = changes[start:end]
    new_start = sum(1 for change in changes[:start] if change.new)
    labels = ", ".join(dict.fromkeys(label for change in hunk for label in change.labels))
    old_range, new_range = _range(start, len(hunk)), _range(new_start, sum(1 for change in hunk if change.new))
    yield f"@@ -{old_range} +{new_range} @@ {labels}".rstrip() + "\n"
    for change in hunk:
        if change.old == change.new:
            yield _line(" ", change.old)
        else:
            yield _line("-", change.old)
            if change.new:
                yield _line("+", change.new)


def _range(start: int, size: int) -> str:
    """Where a hunk stands, lines counted from 1; an empty one stands behind a line."""
    return f"{start + 1 if size else start},{size}"


def _line(sign: str, text: str) -> str:
    return sign + text if text.endswith("\n") else sign + text + _NO_END
