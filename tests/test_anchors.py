"""anchors: the rules whose needs a line holds, asked of one line or of many at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dechaff.anchors import Anchors
from dechaff.conditions import holds
from dechaff.model import Label
from dechaff.rule import line_rule, phrases

ONE, TWO = (
    line_rule(f"test/{word}", label=Label.SHARE, why="A test.", pattern=phrases(f"Share {word}"), misses=("Share", "It rained."))
    for word in ("one", "two")
)
NEEDS = st.lists(st.frozensets(st.text("ab", min_size=0, max_size=2), min_size=1, max_size=3), max_size=3).map(tuple)


@given(st.lists(st.tuples(NEEDS, st.sampled_from((ONE, TWO))), max_size=5), st.lists(st.text("ab c", max_size=6), max_size=5))
def test_a_rule_is_found_where_the_line_holds_its_needs(filed: list[tuple[tuple[frozenset[str], ...], object]], keys: list[str]) -> None:
    anchors = Anchors()
    for needs, rule in filed:
        anchors.add(needs, rule)  # type: ignore[arg-type]
    expected = [{rule for needs, rule in filed if holds(key, needs)} for key in keys]
    assert [set(anchors.of(key)) for key in keys] == expected
    each = anchors.of_each(keys)
    assert [set(each.get(position, ())) for position in range(len(keys))] == expected


def test_a_line_is_asked_once_for_a_word_that_it_holds_twice() -> None:
    anchors = Anchors()
    anchors.add((frozenset({"share"}),), ONE)
    anchors.add((frozenset({"share"}),), ONE)
    assert list(anchors.of("share, share")) == [ONE]
    assert anchors.of_each(["share, share", "rain", "share"]) == {0: [ONE], 2: [ONE]}
