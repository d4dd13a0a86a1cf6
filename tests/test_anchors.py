"""anchors: the rules whose needs a line holds, asked of one line or of many at once."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from dechaff.anchors import Anchors, Entry, by_opening
from dechaff.conditions import holds
from dechaff.model import Label
from dechaff.rule import line_rule, phrases

ONE, TWO = (
    line_rule(f"test/{word}", label=Label.SHARE, why="A test.", pattern=phrases(f"Share {word}"), misses=("Share", "It rained."))
    for word in ("one", "two")
)
NEEDS = st.lists(st.frozensets(st.text("ab", min_size=0, max_size=2), min_size=1, max_size=3), max_size=3).map(tuple)


@example([((frozenset({"a"}), frozenset({"b"})), ONE)], ["a", "ab"])
@given(st.lists(st.tuples(NEEDS, st.sampled_from((ONE, TWO))), max_size=5), st.lists(st.text("ab c", max_size=6), max_size=5))
def test_a_rule_is_found_where_the_line_holds_its_needs(filed: list[Entry], keys: list[str]) -> None:
    anchors = Anchors(filed)
    expected = [{rule for needs, rule in filed if holds(key, needs)} for key in keys]
    assert [set(anchors.of(key)) for key in keys] == expected
    each = anchors.of_each(keys)
    assert [set(each.get(position, ())) for position in range(len(keys))] == expected


def test_a_line_is_asked_once_for_a_word_that_it_holds_twice() -> None:
    anchors = Anchors([((frozenset({"share"}),), ONE)] * 2)
    assert list(anchors.of("share, share")) == [ONE]
    assert anchors.of_each(["share, share", "rain", "share"]) == {0: [ONE], 2: [ONE]}


def test_openings_of_the_same_rules_share_theirs() -> None:
    share, rain = ((frozenset({"share"}),), ONE), ((frozenset({"rain"}),), TWO)
    found = by_opening({"sh": [share], "Sh": [share], "ra": [share, rain]})
    assert found["sh"] is found["Sh"]
    assert [[set(found[start].of(key)) for key in ("share", "rain")] for start in found] == [[{ONE}, set()], [{ONE}, set()], [{ONE}, {TWO}]]
