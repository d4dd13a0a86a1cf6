"""resolve: the decision table, what overlapping claims come to, and that order is irrelevant."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dechaff.lines import after, read
from dechaff.model import Finding, Label, Line, Page, Removal, Spared, Strength
from dechaff.resolve import resolve

HINT, LIKELY, CERTAIN = Strength
TEXT = "first line\nsecond line\nthird line"
VIEW = read(TEXT)
GUARD_SAYS = "The line reads as a line."


def protected(view: Page, line: Line) -> str | None:
    return GUARD_SAYS


def open_to_all(view: Page, line: Line) -> str | None:
    return None


def claim(
    rule: str = "mine/a",
    strength: Strength = LIKELY,
    part: tuple[int, int] | None = None,
    *,
    number: int = 1,
    label: Label = Label.AD,
    value: str | None = None,
    view: Page = VIEW,
) -> Finding:
    """A finding on one line of the view: all of it, or `part`, in offsets into the line."""
    line = view.lines[number]
    start, end = part or (0, len(line.raw))
    return Finding(rule, label, number, line.start + start, line.start + end, strength, f"{rule} says so.", part is None, value)


# --- the table -------------------------------------------------------------------------------------------------------

WHOLE, PART = None, (0, 6)
ONE_HINT = "One rule only hints at it."
# Claims, whether a guard protects the line, the least strength -> removed, or the reason why it stays.
TABLE = [
    ("CERTAIN, ordinary", [("mine/a", CERTAIN, WHOLE)], False, LIKELY, None),
    ("CERTAIN, protected", [("mine/a", CERTAIN, WHOLE)], True, LIKELY, None),
    ("LIKELY, ordinary", [("mine/a", LIKELY, WHOLE)], False, LIKELY, None),
    ("LIKELY, protected", [("mine/a", LIKELY, WHOLE)], True, LIKELY, GUARD_SAYS),
    ("HINT, ordinary", [("mine/a", HINT, WHOLE)], False, LIKELY, ONE_HINT),
    ("HINT, protected", [("mine/a", HINT, WHOLE)], True, LIKELY, ONE_HINT),
    ("two HINTs, ordinary", [("mine/a", HINT, WHOLE), ("mine/b", HINT, WHOLE)], False, LIKELY, None),
    ("two HINTs, protected", [("mine/a", HINT, WHOLE), ("mine/b", HINT, WHOLE)], True, LIKELY, GUARD_SAYS),
    ("two HINTs of one rule", [("mine/a", HINT, WHOLE), ("mine/a", HINT, WHOLE)], False, LIKELY, ONE_HINT),
    ("part, LIKELY, protected", [("mine/a", LIKELY, PART)], True, LIKELY, None),
    ("part, HINT", [("mine/a", HINT, PART)], False, LIKELY, ONE_HINT),
    ("two parts, HINT", [("mine/a", HINT, PART), ("mine/b", HINT, PART)], True, LIKELY, None),
    ("least CERTAIN, CERTAIN", [("mine/a", CERTAIN, WHOLE)], False, CERTAIN, None),
    ("least CERTAIN, LIKELY", [("mine/a", LIKELY, WHOLE)], False, CERTAIN, "The rule is LIKELY, and at least CERTAIN was asked for."),
    ("least CERTAIN, LIKELY part", [("mine/a", LIKELY, PART)], False, CERTAIN, "The rule is LIKELY, and at least CERTAIN was asked for."),
    ("least CERTAIN, two HINTs", [("mine/a", HINT, WHOLE), ("mine/b", HINT, WHOLE)], False, CERTAIN, "The rule is LIKELY, and at least CERTAIN was asked for."),
    ("least HINT, LIKELY", [("mine/a", LIKELY, WHOLE)], False, HINT, None),
]


@pytest.mark.parametrize(("name", "claims", "guarded", "least", "stays"), TABLE, ids=[row[0] for row in TABLE])
def test_decision(name: str, claims: list[tuple[str, Strength, tuple[int, int] | None]], guarded: bool, least: Strength, stays: str | None) -> None:
    findings = [claim(*row) for row in claims]
    removals, spared = resolve(VIEW, findings, protected if guarded else open_to_all, least)
    if stays is None:
        assert [(r.start, r.end) for r in removals] == [(findings[0].start, findings[0].end)]
        assert spared == ()
    else:
        assert removals == ()
        assert {s.rule for s in spared} == {f.rule for f in findings}
        assert {s.why for s in spared} == {stays}


def test_a_surer_claim_to_the_same_line_backs_a_hint() -> None:
    removals, spared = resolve(VIEW, [claim("mine/a", HINT), claim("mine/b", LIKELY)], open_to_all)
    assert [(r.rule, r.also) for r in removals] == [("mine/b", ("mine/a",))]
    assert spared == ()


def test_a_surer_claim_of_another_language_does_not_back_a_hint() -> None:
    removals, spared = resolve(VIEW, [claim("de/a", HINT), claim("en/b", LIKELY)], open_to_all)
    assert [(r.rule, r.also) for r in removals] == [("en/b", ())]
    assert [(s.rule, s.why) for s in spared] == [("de/a", ONE_HINT)]


def test_a_surer_claim_to_less_than_a_hint_does_not_back_it() -> None:
    removals, spared = resolve(VIEW, [claim("mine/a", HINT, (0, 8)), claim("mine/b", LIKELY, (2, 6))], open_to_all)
    assert [(r.start - 11, r.end - 11, r.rule, r.also) for r in removals] == [(2, 6, "mine/b", ())]
    assert [(s.rule, s.why) for s in spared] == [("mine/a", ONE_HINT)]


def test_the_credit_goes_to_what_lifts_and_then_to_what_says_more_than_navigation() -> None:
    claims = [
        claim("mine/menu", LIKELY, label=Label.NAVIGATION),
        claim("mine/photo", HINT, label=Label.CREDIT),
        claim("mine/writer", HINT, label=Label.BYLINE),
    ]
    assert [(r.rule, r.label) for r in resolve(VIEW, claims, open_to_all)[0]] == [("mine/writer", Label.BYLINE)]
    assert [(r.rule, r.label) for r in resolve(VIEW, claims[:2], open_to_all)[0]] == [("mine/photo", Label.CREDIT)]


def test_two_hints_at_different_places_do_not_back_each_other() -> None:
    apart = [claim("mine/a", HINT, (0, 3)), claim("mine/b", HINT, (7, 11))]
    removals, spared = resolve(VIEW, apart, open_to_all)
    assert removals == ()
    assert {s.why for s in spared} == {ONE_HINT}


def test_a_hint_at_the_line_and_one_at_a_part_do_not_back_each_other() -> None:
    removals, _ = resolve(VIEW, [claim("mine/a", HINT), claim("mine/b", HINT, PART)], open_to_all)
    assert removals == ()


@pytest.mark.parametrize(
    ("rules", "goes"),
    [
        (("en/a", "en/b"), True),
        (("en/a", "common/a"), True),
        (("common/a", "en/a"), True),
        (("en/a", "de/a"), False),  # the same word in two languages
        (("en/a", "de/a", "de/b"), True),
    ],
)
def test_hints_of_two_languages_do_not_back_each_other(rules: tuple[str, ...], goes: bool) -> None:
    removals, _ = resolve(VIEW, [claim(rule, HINT) for rule in rules], open_to_all)
    assert bool(removals) is goes


def test_hints_side_by_side_do_not_back_each_other() -> None:
    for one, other in (((0, 6), (6, 11)), ((6, 11), (0, 6))):
        removals, spared = resolve(VIEW, [claim("mine/a", HINT, one), claim("mine/b", HINT, other)], open_to_all)
        assert (removals, len(spared)) == ((), 2)


def test_hints_of_two_lines_do_not_back_each_other() -> None:
    removals, _ = resolve(VIEW, [claim("mine/a", HINT, number=0), claim("mine/b", HINT, number=1)], open_to_all)
    assert removals == ()


def test_the_guard_sees_the_line_that_is_claimed() -> None:
    asked = []
    resolve(VIEW, [claim(number=2)], lambda view, line: asked.append((view, line)))
    assert asked == [(VIEW, VIEW.lines[2])]


def test_spared_holds_the_text_the_claim_and_the_reason() -> None:
    _, (spared,) = resolve(VIEW, [claim(label=Label.SHARE)], protected)
    assert spared == Spared(11, 22, "second line", "mine/a", Label.SHARE, "mine/a says so.", GUARD_SAYS)


def test_what_was_spared_of_a_line_stands_strongest_first_and_once() -> None:
    claims = [claim("mine/b", HINT, PART), *(claim(f"mine/{letter}", HINT, (9, 11)) for letter in "gcfade"), claim("mine/b"), claim("mine/a")]
    _, spared = resolve(VIEW, [*claims, *claims], protected, CERTAIN)
    assert [(s.rule, s.start - 11) for s in spared[:3]] == [("mine/a", 0), ("mine/b", 0), ("mine/b", 0)]
    assert [s.rule for s in spared[3:]] == [f"mine/{letter}" for letter in "acdefg"]


def test_of_claims_that_differ_in_their_value_only_the_first_value_counts() -> None:
    (removal,), _ = resolve(VIEW, [claim(label=Label.BYLINE, value=name) for name in ("Mara", "Jane", "Rhys", "Alma", "Ursa", "Enid")], open_to_all)
    assert removal.value == "Alma"


def test_a_removal_holds_the_text_the_rule_and_the_value() -> None:
    (removal,), _ = resolve(VIEW, [claim(label=Label.BYLINE, value="Jane")], open_to_all)
    assert removal == Removal(11, 22, "second line", "mine/a", Label.BYLINE, "mine/a says so.", (), "Jane")


# --- unions and credit -----------------------------------------------------------------------------------------------

# Claims -> what goes as (start, end, rule that has the credit, the others).
UNIONS = [
    ("the same part", [("mine/b", LIKELY, (0, 4)), ("mine/a", LIKELY, (0, 4))], [(0, 4, "mine/a", ("mine/b",))]),
    ("overlap: the longest", [("mine/a", LIKELY, (0, 4)), ("mine/b", LIKELY, (2, 9))], [(0, 9, "mine/b", ("mine/a",))]),
    ("overlap: the strongest", [("mine/a", CERTAIN, (0, 4)), ("mine/b", LIKELY, (2, 9))], [(0, 9, "mine/a", ("mine/b",))]),
    ("overlap: the first id", [("mine/b", LIKELY, (0, 4)), ("mine/a", LIKELY, (2, 6))], [(0, 6, "mine/a", ("mine/b",))]),
    ("inside another", [("mine/a", LIKELY, (0, 9)), ("mine/b", LIKELY, (2, 4))], [(0, 9, "mine/a", ("mine/b",))]),
    ("touching", [("mine/a", LIKELY, (0, 4)), ("mine/b", LIKELY, (4, 9))], [(0, 4, "mine/a", ()), (4, 9, "mine/b", ())]),
    ("apart", [("mine/b", LIKELY, (6, 9)), ("mine/a", LIKELY, (0, 4))], [(0, 4, "mine/a", ()), (6, 9, "mine/b", ())]),
    ("a chain", [("mine/a", LIKELY, (0, 3)), ("mine/b", LIKELY, (2, 6)), ("mine/c", LIKELY, (5, 9))], [(0, 9, "mine/b", ("mine/a", "mine/c"))]),
    (
        "long over two short",
        [("mine/a", LIKELY, (0, 11)), ("mine/b", LIKELY, (1, 2)), ("mine/c", LIKELY, (8, 9))],
        [(0, 11, "mine/a", ("mine/b", "mine/c"))],
    ),
    (
        "two chains",
        [("mine/a", LIKELY, (0, 3)), ("mine/b", LIKELY, (2, 4)), ("mine/c", LIKELY, (5, 8)), ("mine/d", LIKELY, (7, 9)), ("mine/e", LIKELY, (8, 9))],
        [(0, 4, "mine/a", ("mine/b",)), (5, 9, "mine/c", ("mine/d", "mine/e"))],
    ),
    ("six rules", [(f"mine/{letter}", LIKELY, (0, 4)) for letter in "fdbeca"], [(0, 4, "mine/a", ("mine/b", "mine/c", "mine/d", "mine/e", "mine/f"))]),
    ("one rule twice", [("mine/a", LIKELY, (0, 4)), ("mine/a", LIKELY, (2, 6))], [(0, 6, "mine/a", ())]),
    ("part and whole", [("mine/a", LIKELY, (0, 4)), ("mine/b", LIKELY, None)], [(0, 11, "mine/b", ("mine/a",))]),
]


@pytest.mark.parametrize(("name", "claims", "wanted"), UNIONS, ids=[row[0] for row in UNIONS])
def test_union(name: str, claims: list[tuple[str, Strength, tuple[int, int] | None]], wanted: list[tuple[int, int, str, tuple[str, ...]]]) -> None:
    removals, spared = resolve(VIEW, [claim(*row) for row in claims], open_to_all)
    assert [(r.start - 11, r.end - 11, r.rule, r.also) for r in removals] == wanted
    assert [r.text for r in removals] == [TEXT[r.start : r.end] for r in removals]
    assert spared == ()


def test_a_claim_takes_only_what_is_left_of_the_line() -> None:
    gone, _ = resolve(VIEW, [claim("mine/a", part=(3, 5))], open_to_all)
    view = after(VIEW, gone)
    rest = claim("mine/b")
    removals, _ = resolve(view, [rest], open_to_all)
    assert [(r.start - 11, r.end - 11) for r in removals] == [(0, 3), (5, 11)]
    assert resolve(after(view, removals), [rest], open_to_all)[0] == ()
    for part, left in (((0, 3), [(0, 3)]), ((0, 4), [(0, 3)]), ((4, 6), [(5, 6)]), ((5, 11), [(5, 11)]), ((3, 5), [])):
        removals, _ = resolve(view, [claim("mine/b", part=part)], open_to_all)
        assert [(r.start - 11, r.end - 11) for r in removals] == left


def test_results_are_in_page_order() -> None:
    findings = [claim("mine/a", part=(6, 9), number=2), claim("mine/b", number=0), claim("mine/c", part=(0, 3), number=2)]
    removals, _ = resolve(VIEW, findings, open_to_all)
    assert [r.rule for r in removals] == ["mine/b", "mine/c", "mine/a"]


def test_nothing_claimed_nothing_gone() -> None:
    assert resolve(VIEW, [], protected) == ((), ())


# --- any findings ----------------------------------------------------------------------------------------------------

parts = st.one_of(st.none(), st.tuples(st.integers(0, 9), st.integers(1, 5)).map(lambda t: (t[0], t[0] + t[1])).filter(lambda p: p[1] <= 10))
findings = st.lists(
    st.builds(
        claim,
        st.sampled_from(("mine/a", "mine/b", "mine/c")),
        st.sampled_from(Strength),
        parts,
        number=st.integers(0, 2),
        label=st.sampled_from((Label.AD, Label.TITLE)),
        value=st.sampled_from((None, "Jane", "John")),
    ),
    max_size=8,
)
guards = st.sampled_from((protected, open_to_all, lambda view, line: "odd" if line.number % 2 else None))


@given(findings, guards, st.sampled_from(Strength), st.randoms(use_true_random=False))
@example([claim("mine/a", part=(0, 4)), claim("mine/a", part=(0, 4), value="Jane")], open_to_all, LIKELY, None)
@example([claim("mine/a", part=(0, 4), label=Label.TITLE), claim("mine/a", part=(0, 4))], open_to_all, LIKELY, None)
def test_the_order_of_findings_does_not_matter(claims: list[Finding], guard: object, least: Strength, random: object) -> None:
    shuffled = claims[::-1]
    if random is not None:
        random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(VIEW, claims, guard, least) == resolve(VIEW, shuffled, guard, least)  # type: ignore[arg-type]


@given(findings, guards, st.sampled_from(Strength))
def test_each_claim_goes_or_is_spared(claims: list[Finding], guard: object, least: Strength) -> None:
    removals, spared = resolve(VIEW, claims, guard, least)  # type: ignore[arg-type]
    gone = {p for r in removals for p in range(r.start, r.end)}
    stays = {(s.start, s.end, s.rule) for s in spared}
    for finding in claims:
        place = set(range(finding.start, finding.end))
        credited = any(finding.rule in (r.rule, *r.also) and place & set(range(r.start, r.end)) for r in removals)
        assert (credited and place <= gone) or (finding.start, finding.end, finding.rule) in stays
    claimed = {p for f in claims for p in range(f.start, f.end)}
    assert gone <= claimed
    _in_order(removals)


def _in_order(removals: Sequence[Removal]) -> None:
    assert all(one.end <= other.start for one, other in itertools.pairwise(removals))
    assert all(r.text == TEXT[r.start : r.end] != "" for r in removals)


@given(findings, guards)
def test_a_higher_least_never_removes_more(claims: list[Finding], guard: object) -> None:
    gone = []
    for least in Strength:
        removals, _ = resolve(VIEW, claims, guard, least)  # type: ignore[arg-type]
        gone.append({p for r in removals for p in range(r.start, r.end)})
    assert gone[2] <= gone[1] <= gone[0]
