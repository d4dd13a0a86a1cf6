"""Articles, rules and sets of rules in a notebook."""

from __future__ import annotations

import pickle

from hypothesis import example, given
from hypothesis import strategies as st
from tests.views.kit import check_safe

from dechaff import Article, Cleaner, Label, Paragraph, Rules, clean, default_rules, line_rule, phrases, select
from dechaff.examples import unchecked
from dechaff.views.cards import LISTED_RULES


@given(st.text(), st.text(), st.booleans())
@example("</style><script>alert(1)</script>", '"><img onerror=x>', True)
@example("\x00\u202e\ud800", "$x$", False)
def test_an_article_is_only_text(one: str, other: str, heading: bool) -> None:
    article = Article(one, other, one, other, one, (Paragraph(other, heading, 0, 1),) * 4)
    read = check_safe(article._repr_html_())
    assert [paragraph.whole for paragraph in read.of_class("dechaff-paragraph")] == [*([one] if one else []), *[other] * 4]
    assert read.of_class("dechaff-title")[0].whole == one


def test_an_article_shows_its_fields_and_folds_the_rest() -> None:
    article = clean("By Jane Doe, 12 March 2024\n\n" + "\n\n".join(f"It rained all day on the {name}, they said." for name in ("town", "bridge", "river"))).articles[0]
    read = check_safe(article._repr_html_())
    assert read.of_class("dechaff-article")[0].whole == "Articleno titleJane Doe · 12 March 2024"
    assert "3 paragraphs, 130 characters" in [quiet.whole for quiet in read.of_class("dechaff-quiet")]
    assert [fold.whole for fold in read.of_tag("summary")] == ["… 1 more paragraph"]


@given(st.text(), st.text(), st.text(min_size=1))
@example("</style><script>alert(1)</script>", '"><img onerror=x>', "\x00")
def test_a_rule_is_only_text(id: str, why: str, pattern: str) -> None:
    with unchecked():
        rule = line_rule(id, label=Label.AD, why=why, pattern=pattern, hits=(why,), misses=(pattern, id))
    read = check_safe(rule._repr_html_())
    assert [code.whole for code in read.of_class("dechaff-code")] == [id, pattern, why, pattern, id]


def test_a_rule_shows_what_it_matches() -> None:
    rule = default_rules()[0]
    phrase = select(default_rules(), keep=("en/share-label",))[0]
    code = next(rule for rule in default_rules() if rule.find is not None)
    assert rule.id in rule._repr_html_()
    assert "Copy link" in phrase._repr_html_()
    assert code.find is not None
    assert code.find.__qualname__ in code._repr_html_()


def test_a_rule_for_some_sites_says_so() -> None:
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("Buy"), misses=("c", "d"), sites=("courier.example", "harwick.example"))
    read = check_safe(rule._repr_html_())
    assert [fold.whole for fold in read.of_tag("summary")] == ["1 phrase", "only on 2 sites", "1 line that must go", "2 lines that must stay"]
    assert [code.whole for code in read.of_class("dechaff-code")][2:4] == ["courier.example", "harwick.example"]


def test_a_small_set_lists_its_rules_by_pack() -> None:
    rules = select(default_rules(), keep=("en/share-label", "de"))
    read = check_safe(rules._repr_html_())
    assert [code.whole for code in read.of_class("dechaff-code")] == [rule.id for rule in rules]
    assert read.of_tag("summary")[1].whole == "en: 1 rule"


def test_a_large_set_tells_of_its_packs() -> None:
    rules = default_rules()
    assert len(rules) > LISTED_RULES
    shown = rules._repr_html_()
    read = check_safe(shown)
    assert read.of_class("dechaff-head")[0].whole.startswith(f"{len(rules):,} rules in ")
    assert not read.of_class("dechaff-code")
    assert len(shown) < 50_000


def test_rules_are_a_tuple() -> None:
    rules = select(default_rules(), keep=("en",))
    assert rules == tuple(rules)
    assert hash(rules) == hash(tuple(rules))
    assert isinstance(pickle.loads(pickle.dumps(rules)), Rules)
    assert pickle.loads(pickle.dumps(rules)) == rules
    assert len(repr(rules)) < 100
    assert isinstance(Cleaner((*rules, *rules)).rules, Rules)


def test_no_rules() -> None:
    check_safe(Rules()._repr_html_())
