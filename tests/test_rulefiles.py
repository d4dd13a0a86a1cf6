"""Rule files: what is read, what each mistake says, and that what is written is read back equal."""

from __future__ import annotations

import errno
import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dechaff import DechaffError, Label, Rule, RuleError, Strength, default_rules, dump_rules, line_rule, load_rules, phrases, span_rule
from dechaff.examples import unchecked
from dechaff.model import Layer

SHARE = """\
[[rule]]
id = "mine/share"
label = "share"
why = "The caption of a share box."
phrases = ["Share this story", "# shares"]
hits = ["12 shares"]
misses = ["Share this story with care.", "12 shares were sold"]
"""
MORE = """\
[[rule]]
id = "mine/more"
layer = "span"
label = "read-more"
why = "A link to another story."
strength = "certain"
where = "brackets"
phrases = ["read more: *"]
hits = ["It reopened.⟦ (Read more: Ten bridges)⟧"]
misses = ["They read more: ten books.", "Read more: it helps."]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


def load(file: Path, text: str) -> tuple[Rule, ...]:
    file.write_text(text, encoding="utf-8")
    return load_rules(file)


def refused(file: Path, text: str, kind: type[DechaffError] = RuleError) -> str:
    """What the error says, without the name of the file."""
    with pytest.raises(DechaffError) as error:
        load(file, text)
    assert type(error.value) is kind
    message = str(error.value)
    assert message.startswith(str(file))
    return message.removeprefix(str(file)).removeprefix(", ").removeprefix(": ")


# --- load ------------------------------------------------------------------------------------------------------------


def test_a_line_rule_and_a_span_rule(file: Path) -> None:
    assert load(file, f"{SHARE}\n{MORE}") == (
        line_rule(
            "mine/share",
            label=Label.SHARE,
            why="The caption of a share box.",
            pattern=phrases("Share this story", "# shares"),
            hits=("12 shares",),
            misses=("Share this story with care.", "12 shares were sold"),
        ),
        span_rule(
            "mine/more",
            label=Label.READ_MORE,
            why="A link to another story.",
            strength=Strength.CERTAIN,
            where="brackets",
            pattern=phrases("read more: *"),
            hits=("It reopened.⟦ (Read more: Ten bridges)⟧",),
            misses=("They read more: ten books.", "Read more: it helps."),
        ),
    )


@pytest.mark.parametrize("layer", ["line", "span"])
def test_a_pattern(file: Path, layer: str) -> None:
    hit = "12 votes here" if layer == "line" else "It rained.⟦ 12 votes⟧"
    pattern = r"\d+ votes( here)?" if layer == "line" else r" \d+ votes$"
    text = f"[[rule]]\nid='a/b'\nlayer='{layer}'\nlabel='counter'\nwhy='Votes.'\npattern='{pattern}'\nhits=['{hit}']\nmisses=['votes were 12', 'vote']"
    (rule,) = load(file, text)
    assert (rule.pattern, rule.layer, rule.where) == (pattern, Layer[layer.upper()], None)


def test_a_mark_behind_a_backslash_stands_for_itself(file: Path) -> None:
    text = SHARE.replace('"# shares"', r"""'# shares \(\@valley\)'""").replace('"12 shares"', '"12 shares (@valley)"')
    (rule,) = load(file, text)
    assert rule.pattern == phrases("Share this story", r"# shares \(\@valley\)")
    weather = line_rule("mine/weather", label=Label.AD, why="x", pattern=phrases(r"Weather \(live\)", r"A\\B"), misses=("Weather live", "A B"))
    assert weather.hits == ("Weather (live)", r"A\B")
    assert load(file, dump_rules((rule, weather))) == (rule, weather)


@pytest.mark.parametrize("text", [SHARE, MORE])
def test_sites(file: Path, text: str) -> None:
    sites = 'sites = ["harwick.example", "courier.example"]\n'
    (rule,) = load(file, text + sites)
    assert rule == replace(load(file, text)[0], sites=("courier.example", "harwick.example"))
    assert 'sites = ["courier.example", "harwick.example"]\n' in dump_rules((rule,))
    assert load(file, dump_rules((rule,))) == (rule,)


@pytest.mark.parametrize("strength", list(Strength))
def test_strengths(file: Path, strength: Strength) -> None:
    (rule,) = load(file, f'{SHARE}strength = "{strength.name.lower()}"\n')
    assert rule.strength is strength


@pytest.mark.parametrize("label", list(Label))
def test_labels(file: Path, label: Label) -> None:
    (rule,) = load(file, SHARE.replace('"share"', f'"{label}"'))
    assert rule.label is label


def test_a_byte_order_mark_and_windows_line_ends(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + SHARE.replace("\n", "\r\n").encode())
    assert [rule.id for rule in load_rules(str(file))] == ["mine/share"]


# --- what each mistake says ------------------------------------------------------------------------------------------


def with_field(field: str) -> str:
    """SHARE with one field put in place of the field of its name, or added."""
    name = field.partition(" =")[0]
    return "\n".join([*(line for line in SHARE.splitlines() if not line.startswith(f"{name} =")), field])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (with_field("phrase = []"), "a rule has no field 'phrase'; write phrases."),
        (
            with_field("zzz = 1"),
            "a rule has no field 'zzz'; write id or label or why or pattern or layer or where or strength or phrases or hits or misses or sites.",
        ),
        (with_field("why = 3"), 'Expected a string but got why = 3; write why = "…".'),
        (with_field('phrases = "Share"'), "Expected a list of strings but got phrases = 'Share'; write phrases = [\"…\", \"…\"]."),
        (with_field("hits = [1]"), 'Expected a list of strings but got hits = [1]; write hits = ["…", "…"].'),
        (with_field('sites = "courier.example"'), "Expected a list of strings but got sites = 'courier.example'; write sites = [\"…\", \"…\"]."),
        (
            with_field('sites = ["https://courier.example"]'),
            "Expected a site such as 'courier.example' but got 'https://courier.example'; "
            "write the name of the host in lower case, without scheme, port, path and leading 'www.'.",
        ),
        (with_field("misses = {}"), 'Expected a list of strings but got misses = {}; write misses = ["…", "…"].'),
        (with_field('label = "shares"'), "no label is named 'shares'; write share."),
        (with_field('strength = "sure"'), "no strength is named 'sure'; write hint or likely or certain."),
        (with_field('layer = "page"'), "no layer is named 'page'; write line or span."),
        (MORE.replace('"brackets"', '"bracket"').replace("mine/more", "mine/share"), "no where is named 'bracket'; write brackets."),
        (with_field('where = "end"'), 'where goes with layer = "span" and phrases; drop it.'),
        (with_field('pattern = "a"'), 'Expected either phrases or pattern; write phrases = ["Share this story"], and no pattern.'),
        (
            SHARE.replace('phrases = ["Share this story", "# shares"]', ""),
            'Expected either phrases or pattern; write phrases = ["Share this story"], and no pattern.',
        ),
        (with_field("phrases = []"), "Expected at least one phrase but got none; write phrases('Share this story')."),
        (with_field('phrases = ["—"]'), "Expected a phrase with at least one word but got '—'; name the words the line has."),
        (SHARE.replace('why = "The caption of a share box."', ""), 'the field why is missing; write why = "The caption of a share box.".'),
        (SHARE.replace('label = "share"', ""), 'the field label is missing; write label = "share".'),
        (
            with_field("misses = []"),
            "Expected at least one hit and two misses but got 2 and 0; add a line that must go, and two near neighbours that must stay.",
        ),
        (
            with_field('hits = ["many shares"]'),
            "the hit 'many shares' is not claimed; the pattern must match the whole folded line, 'many shares'.",
        ),
        (
            with_field('misses = ["7 shares", "shares"]'),
            "the miss '7 shares' is claimed ('7 shares' would go); narrow the pattern, or drop the miss if it may go.",
        ),
    ],
)
def test_a_mistake_in_a_rule(file: Path, text: str, message: str) -> None:
    assert refused(file, "# mine\n\n" + text) == f"line 3, mine/share: {message}"


def test_where_is_refused_beside_a_pattern_of_a_span(file: Path) -> None:
    text = MORE.replace('phrases = ["read more: *"]', 'pattern = "x"')
    assert refused(file, text) == 'line 1, mine/more: where goes with layer = "span" and phrases; drop it.'


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("", 'the field id is missing; write id = "mysite/share-label".'),
        ("id = 5", 'Expected a string but got id = 5; write id = "…".'),
        ('id = ""', "Expected an id like 'pack/name' in lower case but got id=''; for example 'mysite/share-label'."),
    ],
)
def test_a_rule_without_an_id_is_named_by_its_number(file: Path, field: str, message: str) -> None:
    second = SHARE.replace('id = "mine/share"', field)
    assert refused(file, f"{MORE}\n{second}") == f"line 12, rule 2: {message}"


def test_an_id_that_is_not_well_formed(file: Path) -> None:
    message = "line 1, Mine: Expected an id like 'pack/name' in lower case but got id='Mine'; for example 'mysite/share-label'."
    assert refused(file, SHARE.replace("mine/share", "Mine")) == message


def test_a_pattern_that_does_not_compile_shows_where(file: Path) -> None:
    text = SHARE.replace('phrases = ["Share this story", "# shares"]', "pattern = 'shares (12'")
    message = refused(file, text)
    assert message.startswith("line 1, mine/share: The pattern does not compile: missing )")
    assert message.endswith("\n    shares (12\n              ^\nMend it there, or use phrases(…) for plain words.")


def test_a_pattern_that_python_refuses_is_an_error_of_the_rule(file: Path) -> None:
    text = SHARE.replace('phrases = ["Share this story", "# shares"]', "pattern = '(?V0)(?V1)a'")
    message = refused(file, text)
    assert message.startswith("line 1, mine/share: The pattern does not compile: VERSION0 and VERSION1 flags are mutually incompatible")


def test_an_id_that_stands_twice(file: Path) -> None:
    assert refused(file, f"{MORE}\n{SHARE}\n{SHARE}") == "line 20, mine/share: the rule at line 12 has this id already; rename one."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no rules; write a table [[rule]] with id, label, why, phrases and misses."),
        ("rule = []", "no rules; write a table [[rule]] with id, label, why, phrases and misses."),
        (SHARE.replace("[[rule]]", "[rule]"), "Expected tables [[rule]] but got a single value named rule; write [[rule]] with two brackets."),
        (
            SHARE.replace("[[rule]]", "[[rules]]"),
            "Expected tables [[rule]] and nothing else but got 'rules'; write [[rule]] above each rule's fields.",
        ),
        ("rule = [{ id = 'a/b' }, 5]", "Expected a line [[rule]] above each rule but found 0 for 2 rules; write [[rule]]."),
    ],
)
def test_a_file_without_rules(file: Path, text: str, message: str) -> None:
    assert refused(file, text) == message


def test_what_is_no_toml_keeps_line_and_column(file: Path) -> None:
    text = SHARE + 'pattern = "\\d+"'
    with pytest.raises(tomllib.TOMLDecodeError, match="at line 8, column 1") as error:
        tomllib.loads(text)
    message = f"not TOML: {error.value}; mend it there (backslashes need single quotes: pattern = '\\d+')."
    assert refused(file, text, DechaffError) == message


@pytest.mark.parametrize("text", ["x = 1" * 20 + "1" * 9000, "x = " + "9" * 9000, "x = " + "[" * 9000])
def test_toml_that_python_cannot_hold_is_refused_as_well(file: Path, text: str) -> None:
    assert refused(file, text, DechaffError).startswith("not TOML: ")


def test_files_that_cannot_be_read(tmp_path: Path, file: Path) -> None:
    def message(path: Path) -> str:
        with pytest.raises(DechaffError) as error:
            load_rules(path)
        assert type(error.value) is DechaffError
        return str(error.value)

    assert message(file) == f"{file}: no such file; check the path."
    assert message(tmp_path) == f"{tmp_path}: cannot be read ({os.strerror(errno.EISDIR)}); check the path and its permissions."
    assert message(Path("a\0b")) == "a\0b: cannot be read (embedded null byte); check the path and its permissions."
    file.write_bytes(SHARE.encode() + b'# caf\xe9"')
    assert message(file) == f"{file}: not UTF-8 at byte {len(SHARE) + 5} (0xe9); save it as UTF-8."


@pytest.mark.parametrize(
    "before",
    [
        "# [[rule]]\n",
        MORE.replace('why = "A link to another story."', 'why = """\n[[rule]]\n\\"""\n[[rule]]"""""'),
        MORE.replace('why = "A link to another story."', "why = '''\n[[rule]]\n# '\n[[rule]]''''"),
        MORE.replace('why = "A link to another story."', "why = \"a # [[rule]] '''\" # \"\"\"\n"),
        MORE.replace('why = "A link to another story."', "why = 'a \\' # ' \" '''"),
        MORE.replace("[[rule]]", '  [[ "rule" ]] # the first').replace("misses = [", "misses = [\n # ]\n"),
    ],
    ids=["comment", "basic", "literal", "quotes", "backslash", "header"],
)
def test_the_line_of_a_rule_is_that_of_its_header(file: Path, before: str) -> None:
    assert refused(file, f"{before}\n[[ rule ]]\nid = 'mine/last'").startswith(f"line {before.count(chr(10)) + 2}, mine/last: ")


def test_nested_lists_are_no_headers(file: Path) -> None:
    text = SHARE.replace('hits = ["12 shares"]', 'hits = [\n[["rule"]]\n]')
    assert refused(file, text) == "line 1, mine/share: Expected a list of strings but got hits = [[['rule']]]; write hits = [\"…\", \"…\"]."


@settings(max_examples=200)
@given(st.data())
def test_any_change_of_a_file_gives_rules_or_an_error_with_its_name(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = tmp_path_factory.getbasetemp() / "changed.toml"
    text = f"{SHARE}\n{MORE}"
    start = data.draw(st.integers(0, len(text)))
    more = data.draw(st.sampled_from(["", '"', "'", "[", "]", "\\", "⟦", "(", "|", "*", "@", "[[rule]]\n", '"""', "= ", "\n", "x"]))
    changed = text[:start] + more + text[start + data.draw(st.integers(0, 3)) :]
    message = ""
    try:
        assert load(file, changed)
    except DechaffError as error:
        message = str(error)
    assert not message or message.startswith(str(file))


# --- dump ------------------------------------------------------------------------------------------------------------


def test_what_is_written_reads_well() -> None:
    rules = (
        line_rule("a/b", label=Label.AD, why='A "plain" rule.', pattern=phrases("Buy it"), hits=("BUY IT",), misses=("Buy", "Buy it now, she said and left the shop that she had opened a year ago.")),
        span_rule("a/c", label=Label.AD, why="A\\b.", pattern=r"\s+ad$", hits=("It rained.⟦\tad⟧",), misses=("ad", "add"), strength=Strength.HINT),
    )
    assert dump_rules(rules) == (
        '[[rule]]\nid = "a/b"\nlabel = "ad"\nwhy = "A \\"plain\\" rule."\nphrases = ["Buy it"]\nhits = ["BUY IT"]\n'
        'misses = ["Buy", "Buy it now, she said and left the shop that she had opened a year ago."]\n\n'
        '[[rule]]\nid = "a/c"\nlabel = "ad"\nwhy = "A\\\\b."\nlayer = "span"\nstrength = "hint"\npattern = "\\\\s+ad$"\n'
        'hits = ["It rained.⟦\\tad⟧"]\nmisses = ["ad", "add"]\n'
    )


def test_a_long_list_has_a_line_for_each_string() -> None:
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("Buy it"), misses=("a" * 60, "b" * 60))
    assert f'misses = [\n    "{"a" * 60}",\n    "{"b" * 60}",\n]\n' in dump_rules((rule,))


def test_the_built_in_rules_are_read_back_equal(file: Path) -> None:
    rules = tuple(rule for rule in default_rules() if rule.layer is not Layer.PAGE)
    assert {rule.layer for rule in rules} == {Layer.LINE, Layer.SPAN}
    assert load(file, dump_rules(rules)) == rules


AWKWARD = st.text(st.sampled_from("aB \"'\\\n\r\t\b\0\x1b\x7f\x85\u2028\u202e\ufeff🜂é#[]") | st.characters(exclude_categories=["Cs"]), max_size=12)


@given(why=AWKWARD, phrase=AWKWARD, hits=st.lists(AWKWARD, min_size=1, unique=True), misses=st.lists(AWKWARD, min_size=2, unique=True))
@example(why="x", phrase='"""', hits=["\n[[rule]]\n"], misses=["'''", "\\u0041"])
def test_awkward_strings_are_read_back_equal(tmp_path_factory: pytest.TempPathFactory, why: str, phrase: str, hits: list[str], misses: list[str]) -> None:
    """Without the checks, so that any string may stand anywhere; the strings reach the file by way of real rules."""
    file = tmp_path_factory.getbasetemp() / "awkward.toml"
    words = phrases(phrase.translate(dict.fromkeys(map(ord, "@%*#()|"), "_")) + "x")
    with unchecked():
        rules = (
            line_rule("a/line", label=Label.AD, why=why, pattern=words, hits=hits, misses=misses),
            line_rule("a/pattern", label=Label.AD, why=why, pattern=phrase, hits=hits, misses=misses),
            span_rule("a/span", label=Label.AD, why=why, pattern=words, where="inside", hits=hits, misses=misses),
            span_rule("a/span-pattern", label=Label.AD, why=why, pattern=phrase, hits=hits, misses=misses),
        )
        assert load(file, dump_rules(rules)) == rules
    file.write_bytes(dump_rules(rules).replace("\n", "\r\n").encode())
    with unchecked():
        assert load_rules(file) == rules


def test_hits_of_several_lines_are_read_back_equal(file: Path) -> None:
    with unchecked():
        rule = line_rule("a/b", label=Label.AD, why="x", pattern="a", hits=("one\ntwo\n\n[[rule]]",), misses=("a\r\nb", "c"))
        assert load(file, dump_rules((rule,))) == (rule,)


def test_a_phrase_with_choices_that_is_a_hit_as_well_is_kept(file: Path) -> None:
    """Only plain phrases become hits of themselves."""
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("a|b"), hits=("a",), misses=("c", "d"))
    starred = span_rule("a/c", label=Label.AD, why="x", pattern=phrases("more"), hits=("It rained.⟦ more⟧",), misses=("c", "d"))
    assert load(file, dump_rules((rule, starred))) == (rule, starred)


def test_a_page_rule_is_not_written() -> None:
    (title,) = (rule for rule in default_rules() if rule.id == "common/title")
    with pytest.raises(RuleError) as error:
        dump_rules((title,))
    assert str(error.value) == "common/title: a page rule is code; put it into a Python module."


def test_two_rules_of_one_id_are_not_written() -> None:
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("a"), misses=("c", "d"))
    with pytest.raises(RuleError) as error:
        dump_rules((rule, rule))
    assert str(error.value) == "Two rules have the id 'a/b'; rename one."


def test_a_lone_surrogate_is_not_written() -> None:
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("a"), misses=("c", "d\ud800"))
    with pytest.raises(RuleError) as error:
        dump_rules((rule,))
    assert str(error.value) == "a/b: a rule file cannot hold the lone surrogate '\\ud800'; take it out of the rule."
