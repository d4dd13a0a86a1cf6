"""Marked text: taking the marks off gives the page, and taking the marked parts out gives what is left."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.views.kit import CLEANER, HOSTILE, NEAR, hostile_pages

from dechaff import Cleaned, DechaffError, Label
from dechaff.model import Removal

Style = Literal["brackets", "labels"]


def read(text: str, style: Style) -> tuple[str, str, list[str]]:
    """The page, what is left of it, and the labels, from marked text."""
    page, left, labels, inside, position = "", "", [], False, 0
    for mark in [*re.finditer(r"(\\*)([⟦⟧])", text), None]:
        piece = text[position : mark.start() if mark else len(text)]
        slashes = "\\" * (len(mark[1]) // 2) if mark else ""
        literal = mark[2] if mark and len(mark[1]) % 2 else ""
        page += piece + slashes + literal
        left += "" if inside else piece + slashes + literal
        if mark:
            position = mark.end()
            if not literal:
                assert (mark[2] == "⟧") is inside
                inside = not inside
                if inside and style == "labels":
                    label, gap, _ = text[position:].partition(": ")
                    labels.append(label)
                    position += len(label + gap)
    assert not inside
    return page, left, labels


def without(page: str, removals: tuple[Removal, ...]) -> str:
    for removal in reversed(removals):
        page = page[: removal.start] + page[removal.end :]
    return page


@given(hostile_pages(), st.sampled_from(["brackets", "labels"]))
@example("\n".join((*NEAR, *HOSTILE)), "brackets")
@example(r"It rained on C:\⟦. Read more: Ten ⟦days⟧ \\", "labels")
def test_marks_can_be_taken_off_and_marked_parts_taken_out(page: str, style: Style) -> None:
    cleaned = CLEANER.clean(page)
    whole, left, labels = read(cleaned.marked(style), style)
    assert whole == page
    assert left == without(page, cleaned.removals)
    assert labels == ([str(removal.label) for removal in cleaned.removals] if style == "labels" else [])


@given(st.text(alphabet="\\⟦⟧a: ", max_size=12), st.data())
def test_any_removals_of_any_text(page: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(page)), max_size=6, unique=True)))
    removals = tuple(Removal(a, b, page[a:b], "a/b", Label.AD, "Why.") for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    cleaned = Cleaned(page, (), removals, (), (), "")
    assert read(cleaned.marked("labels"), "labels") == (page, without(page, removals), ["ad"] * len(removals))


def test_brackets_are_those_of_a_rules_examples() -> None:
    assert CLEANER.clean("It rained all day. Read more: Ten wet days").marked() == "It rained all day.⟦ Read more: Ten wet days⟧"


def test_another_style_is_refused() -> None:
    with pytest.raises(DechaffError, match="style='stars'"):
        CLEANER.clean("It rained.").marked("stars")  # type: ignore[arg-type]
