"""title_signs: what is read off a line that may be the headline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff.rules.common.title_signs import SITE, without_site

WORDS = st.sampled_from(("town", "buys", "|", "-", "—", "a|", "|b", "c_d", "·", "mill", "x:"))


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Town buys the old mill of the valley | The Valley News of Orm", "Town buys the old mill of the valley"),
        ("Town buys the old mill - and six more words stand behind the dash", "Town buys the old mill - and six more words stand behind the dash"),
        ("Town buys a|b c d e f g h i", "Town buys a|b c d e f g h i"),
        ("| Valley News", "| Valley News"),
    ],
)
def test_the_name_of_a_site_is_cut_off_behind_a_mark(line: str, kept: str) -> None:
    assert without_site(line) == kept


@given(st.lists(WORDS, min_size=1, max_size=20), st.sampled_from((" ", "  ", "\t")))
def test_looking_at_the_end_of_a_line_finds_what_looking_at_all_of_it_finds(words: list[str], gap: str) -> None:
    line = gap.join(words)
    assert without_site(line) == (SITE.sub("", line) or line)
