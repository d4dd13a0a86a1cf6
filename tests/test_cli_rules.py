"""`dechaff rules` and the options that name rules. No mocks: files, modules and real processes."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dechaff
from dechaff import Label, Strength, clean, default_rules, dump_rules, line_rule, load_rules, phrases
from dechaff.cli import main
from dechaff.cli_rules import described
from dechaff.lines import fold, trim
from dechaff.rule import Rule
from dechaff.suggest import MISSES, PHRASES_MAX, suggest

PROSE = "The bridge reopened on Monday after two years of repairs."
TOML = """\
[[rule]]
id = "mine/desk"
label = "navigation"
why = "The name of the desk."
phrases = ["The Valley Desk"]
misses = ["The Valley Desk was closed.", "Valley Desk"]
"""
MODULE = '''\
from dechaff import Label, line_rule, page_rule, phrases

DESK = line_rule("my/desk", label=Label.AD, why="The desk.", pattern=phrases("The Valley Desk"), misses=("The Desk", "Valley Desk"))
RULES = [DESK, line_rule("my/word", label=Label.AD, why="A word.", pattern="word\\\\x1b?", hits=("word",), misses=("The Desk", "Valley Desk"))]
NOTHING = []
NUMBER = 12
'''


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current directory, with rules in a file and in a module."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    (tmp_path / "mine.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "page.txt").write_text(f"{PROSE}\n\nThe Valley Desk\n\nShare this article\n", encoding="utf-8")
    package = tmp_path / "valley_rules"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "desk.py").write_text(MODULE, encoding="utf-8")
    (package / "broken.py").write_text("1 / 0", encoding="utf-8")
    (package / "wants.py").write_text("import not_there", encoding="utf-8")
    for name in [name for name in sys.modules if name.startswith("valley_rules")]:
        monkeypatch.delitem(sys.modules, name)
    return tmp_path


def output(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(list(words)) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def refuses(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Wrong usage: what the last line of the message says behind "error: "."""
    with pytest.raises(SystemExit) as error:
        main(list(words))
    out, err = capsys.readouterr()
    assert (error.value.code, out) == (2, "")
    return err.rstrip("\n").split("\n")[-1].partition("error: ")[2]


def complains(capsys: pytest.CaptureFixture[str], code: int, *words: str) -> str:
    assert main(list(words)) == code
    out, err = capsys.readouterr()
    assert out == ""
    return err


# --- dechaff --rules, --drop -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", ["mine.toml", "valley_rules.desk:RULES", "valley_rules.desk:DESK"])
def test_rules_are_added(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "page.txt") == f"{PROSE}\n\nThe Valley Desk\n"
    assert output(capsys, "--rules", source, "page.txt") == f"{PROSE}\n"


def test_the_address_calls_for_the_rules_of_its_site(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "mine.toml").write_text(f'{TOML}sites = ["valley.example"]\n', encoding="utf-8")
    kept, gone = f"{PROSE}\n\nThe Valley Desk\n", f"{PROSE}\n"
    for words, expected in (((), kept), (("--url", "https://harwick.example/"), kept), (("--url", "https://www.valley.example/1"), gone)):
        assert output(capsys, "--rules", "mine.toml", *words, "page.txt") == expected
        output(capsys, "report", "--rules", "mine.toml", *words, "-o", "report.html", "page.txt")
        assert ("mine/desk" in Path("report.html").read_text(encoding="utf-8")) is (expected == gone)


def test_rules_may_be_named_several_times(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "page.txt").write_text(f"{PROSE}\n\nThe Valley Desk\n\nword", encoding="utf-8")
    assert output(capsys, "--rules", "mine.toml", "--rules", "valley_rules.desk:RULES", "page.txt") == f"{PROSE}\n"


def test_rules_are_added_under_languages_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "--rules", "mine.toml", "--languages", "de", "page.txt") == f"{PROSE}\n\nShare this article\n"


def test_rules_are_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    whole = f"{PROSE}\n\nThe Valley Desk\n\nShare this article\n"
    for words in (("--drop", "en/share-label,common"), ("--drop", "common", "--drop", "en/share-label"), ("--drop", " en/share-label , ")):
        assert output(capsys, *words, "page.txt") == whole
    assert output(capsys, "--rules", "mine.toml", "--drop", "mine,en/share-label", "page.txt") == whole


def test_a_module_is_found_by_a_process_in_the_current_directory(folder: Path) -> None:
    source = str(Path(dechaff.__file__).parents[1])
    words = [sys.executable, "-P", "-m", "dechaff", "--rules", "valley_rules.desk:RULES", "page.txt"]
    result = subprocess.run(words, capture_output=True, cwd=folder, env={**os.environ, "PYTHONPATH": source}, timeout=120, check=False)
    assert (result.returncode, result.stdout.decode().splitlines(), result.stderr) == (0, [PROSE], b"")


@pytest.mark.parametrize("command", [(), ("rules",), ("rules", "suggest")], ids=" ".join)
@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("nope.toml", "nope.toml: no such file; check the path."),
        ("page.txt", "page.txt: not TOML: "),
        ("nope:RULES", "nope:RULES: no module named 'nope'; run this where it lies, or install it."),
        ("valley_rules.nope:RULES", "valley_rules.nope:RULES: no module named 'valley_rules.nope'; run this where it lies, or install it."),
        (
            "valley_rules.wants:RULES",
            "valley_rules.wants:RULES: the module cannot be imported (ModuleNotFoundError: No module named 'not_there'); mend it.",
        ),
        ("valley_rules.broken:RULES", "valley_rules.broken:RULES: the module cannot be imported (ZeroDivisionError: division by zero); mend it."),
        ("valley_rules.desk:RULE", "valley_rules.desk:RULE: the module has no 'RULE'; near matches: RULES."),
        ("valley_rules.desk:zzzz", "valley_rules.desk:zzzz: the module has no 'zzzz'; near matches: none."),
        ("valley_rules.desk:NUMBER", "valley_rules.desk:NUMBER: Expected rules but got 12 (type=int); name a tuple of rules."),
        ("valley_rules.desk:NOTHING", "valley_rules.desk:NOTHING: Expected rules but got [] (type=list); name a tuple of rules."),
        ("valley_rules.desk:__name__", "valley_rules.desk:__name__: Expected rules but got 'valley_rules.desk' (type=str); name a tuple of rules."),
    ],
)
def test_rules_that_are_not_there(command: tuple[str, ...], source: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    files = () if command == ("rules",) else ("page.txt",)
    assert refuses(capsys, *command, "--rules", source, *files).startswith(f"--rules: {message}")


def test_two_rules_of_one_id(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "mine.toml").write_text(TOML.replace("mine/desk", "en/share-label"), encoding="utf-8")
    message = "--rules: Two different rules have the id 'en/share-label'; rename one."
    assert refuses(capsys, "--rules", "mine.toml", "page.txt") == message


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("en/share-lable", "--drop: No rule has an id that starts with 'en/share-lable'; near matches: en/share-label, "),
        (",", "argument --drop: expected ids, or starts of ids, such as en/share-label,fr but got ','"),
    ],
)
def test_prefixes_that_drop_nothing(word: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert refuses(capsys, "--drop", word, "page.txt").startswith(message)


# --- dechaff rules ---------------------------------------------------------------------------------------------------


def test_the_list_has_a_line_for_each_rule(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line.split() for line in output(capsys, "rules").splitlines()]
    assert [line[0] for line in lines] == [rule.id for rule in default_rules()]
    for line, rule in zip(lines, default_rules(), strict=True):
        assert line[1:4] == [rule.layer.name.lower(), str(rule.label), rule.strength.name.lower()]


def test_the_list_says_how_a_rule_matches(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "two.toml").write_text(TOML.replace("desk", "two").replace('["The Valley Desk"]', '["The Valley Desk", "Desk"]'), encoding="utf-8")
    sources = ("--rules", "mine.toml", "--rules", "two.toml", "--rules", "valley_rules.desk:RULES")
    assert output(capsys, "rules", *sources, "common/title", "my/word", "mine") == (
        "common/title  page  title        certain  code\n"
        "mine/desk     line  navigation   likely   1 phrase\n"
        "mine/two      line  navigation   likely   2 phrases\n"
        "my/word       line  ad           likely   pattern\n"
    )


def test_one_id_explains_the_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "rules", "--rules", "mine.toml", "mine/desk") == (
        "mine/desk\n  The name of the desk.\n  layer: line\n  label: navigation\n  strength: likely\n  phrases:\n    - The Valley Desk\n"
        "  hits: the phrases\n  misses:\n    - The Valley Desk was closed.\n    - Valley Desk\n"
    )


def test_two_ids_are_a_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert [line.split()[0] for line in output(capsys, "rules", "en/share-label", "common/title").splitlines()] == ["common/title", "en/share-label"]


@pytest.mark.parametrize("rule", default_rules()[::40], ids=lambda rule: rule.id)
def test_all_that_a_rule_says_is_shown(rule: Rule) -> None:
    lines = described(rule).split("\n")
    assert lines[0] == rule.id
    shown = {line.strip().removeprefix("- ") for line in lines}
    own = rule.pattern.words if rule.pattern and not isinstance(rule.pattern, str) else ()
    for text in (rule.why, *own, *rule.hits, *rule.misses):
        assert {part.strip() for part in text.split("\n")} <= shown


def test_a_span_a_pattern_and_code_are_shown() -> None:
    rules = {rule.id: described(rule) for rule in default_rules()}
    span = next(rule for rule in default_rules() if rule.where == "brackets")
    assert "\n  layer: span\n" in rules[span.id]
    assert "\n  where: brackets\n" in rules[span.id]
    pattern = next(rule for rule in default_rules() if isinstance(rule.pattern, str))
    assert f"\n  pattern:\n    - {pattern.pattern}\n  hits:\n    - " in rules[pattern.id]
    assert "\n  code: dechaff.rules.common.title._title\n" in rules["common/title"]


def test_the_sites_of_a_rule_are_shown() -> None:
    rule = line_rule("a/b", label=Label.AD, why="x", pattern=phrases("Buy"), misses=("c", "d"), sites=("harwick.example", "courier.example"))
    assert "\n  strength: likely\n  sites: courier.example, harwick.example\n" in described(rule)
    assert "sites" not in described(replace(rule, sites=()))


def test_a_rule_cannot_steer_the_terminal() -> None:
    rule = line_rule("a/b", label=Label.AD, why="\x1b[31mred", pattern=phrases("Buy"), misses=("\x1b[2J", "a\nb"), strength=Strength.HINT)
    assert described(rule).split("\n")[1:] == [
        "  \\x1b[31mred",
        "  layer: line",
        "  label: ad",
        "  strength: hint",
        "  phrases:",
        "    - Buy",
        "  hits: the phrases",
        "  misses:",
        "    - \\x1b[2J",
        "    - a",
        "      b",
    ]


def test_an_unknown_id_has_near_matches(capsys: pytest.CaptureFixture[str]) -> None:
    message = refuses(capsys, "rules", "en/share-lable")
    assert message.startswith("No rule has an id that starts with 'en/share-lable'; near matches: en/share-label, ")


# --- dechaff rules check ---------------------------------------------------------------------------------------------


def test_rules_that_are_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert output(capsys, "rules", "check", "mine.toml", "valley_rules.desk:DESK") != ""


def test_rules_that_are_not_fine(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A rule that is well formed and takes prose over every guard."""
    toml = TOML.replace('phrases = ["The Valley Desk"]', "pattern = '(it|the|a).*'\nhits = [\"it\"]\nstrength = \"certain\"")
    (folder / "bad.toml").write_text(toml.replace('"The Valley Desk was closed."', '"was it"'), encoding="utf-8")
    assert main(["rules", "check", "bad.toml"]) == 1
    out, err = capsys.readouterr()
    assert "mine/desk" in out
    assert err == ""


def test_check_of_a_rule_that_does_not_load(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "bad.toml").write_text(TOML.replace('"Valley Desk"', '"The Valley desk"'), encoding="utf-8")
    assert complains(capsys, 1, "rules", "check", "mine.toml", "bad.toml") == (
        "dechaff: bad.toml, line 1, mine/desk: the miss 'The Valley desk' is claimed ('The Valley desk' would go); "
        "narrow the pattern, or drop the miss if it may go.\n"
    )
    assert complains(capsys, 1, "rules", "check", "nope.toml") == "dechaff: nope.toml: no such file; check the path.\n"


def test_check_shows_where_a_pattern_breaks(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "bad.toml").write_text(TOML.replace('phrases = ["The Valley Desk"]', "pattern = '(a\\x1b'\nhits = ['a']"), encoding="utf-8")
    assert complains(capsys, 1, "rules", "check", "bad.toml").split("\n")[1:3] == ["    (a\\x1b", "          ^"]


def test_check_wants_a_source(capsys: pytest.CaptureFixture[str]) -> None:
    assert refuses(capsys, "rules", "check") == "the following arguments are required: SOURCE"


def test_check_without_the_extra_says_what_to_install(folder: Path) -> None:
    (folder / "hypothesis.py").write_text("raise ModuleNotFoundError('no such module', name='hypothesis')", encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(Path(dechaff.__file__).parents[1])])}
    words = [sys.executable, "-m", "dechaff", "rules", "check", "mine.toml"]
    result = subprocess.run(words, capture_output=True, cwd=folder, env=env, timeout=120, check=False)
    assert result.returncode == 1
    assert result.stderr.decode().splitlines() == ["dechaff: rules check: install the extra: pip install 'dechaff[testing]'"]


# --- dechaff rules suggest -------------------------------------------------------------------------------------------


def page(day: int, *lines: str) -> str:
    return "\n\n".join([f"The river rose {day} metres in the night, and the valley was cut off, officials said.", *lines])


def pages(folder: Path, *texts: str) -> list[str]:
    names = [f"day{number}.txt" for number in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    return names


SITE = ("The Valley Desk", "» The Valley online", "Weather (live) | Traffic", "Долина сегодня", "谷地新闻")


def test_the_suggested_file_is_read_and_takes_the_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [page(day, *SITE) for day in (2, 3)] + [page(4, *SITE[:2], "THE VALLEY DESK", "The Valley Desk moved today")]
    names = pages(folder, *texts, page(5, "The Valley online", "Once only"))
    toml = output(capsys, "rules", "suggest", "--least", "2", *names)
    (folder / "site.toml").write_text(toml, encoding="utf-8")
    rules = {rule.id: rule for rule in load_rules("site.toml")}
    assert list(rules) == ["site/the-valley-online", "site/weather-live-traffic", "site/line", "site/line-2"]
    first = rules["site/the-valley-online"]
    assert first.pattern == phrases("» The Valley online", "The Valley Desk")
    assert first.hits == ("» The Valley online", "The Valley Desk", "The Valley online", "THE VALLEY DESK")
    assert first.misses[0] == "The Valley Desk moved today"
    assert first.misses[1].startswith("The river rose")
    assert (first.label, first.strength) == (Label.NAVIGATION, Strength.LIKELY)
    assert rules["site/weather-live-traffic"].pattern == phrases(r"Weather \(live\) \| Traffic")
    assert "# 4 pages: » The Valley online\n# 3 pages: The Valley Desk\n[[rule]]\n" in toml
    assert "# 2 pages: Weather (live) | Traffic\n[[rule]]\n" in toml
    everything = (*default_rules(), *rules.values())
    assert [clean(text, rules=everything).text for text in texts[:2]] == [page(2), page(3)]
    assert capsys.readouterr() == ("", "")
    again = complains(capsys, 0, "rules", "suggest", "--least", "2", "--rules", "site.toml", *names)
    assert again == "dechaff: rules suggest: no line is left on 2 of 4 pages; give more pages, or a lower --least\n"
    (folder / "site.toml").write_text(toml.replace("[[rule]]\n", '[[rule]]\nsites = ["valley.example"]\n'), encoding="utf-8")
    assert output(capsys, "rules", "suggest", "--least", "2", "--rules", "site.toml", *names) == toml
    assert complains(capsys, 0, "rules", "suggest", "--least", "2", "--rules", "site.toml", "--url", "valley.example", *names) == again


def test_a_line_stands_on_three_pages_by_default(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = pages(folder, page(2, "Both", "All"), page(3, "Both", "Both", "All"), page(4, "All"))
    toml = output(capsys, "rules", "suggest", *names)
    assert [rule["phrases"] for rule in tomllib.loads(toml)["rule"]] == [["All"]]


def test_what_is_removed_prose_a_title_or_long_is_not_suggested(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    title = "Valley cut off as the river rises"
    prose = "The valley lies two hours north of the capital by train."
    lines = (title, "Share this article", prose, " ".join(map(str, range(100))), "* * *")
    texts = [f"{title}\n{title}\n\n{page(day, *lines)}" for day in (2, 3, 4)]
    assert clean(texts[0]).articles[0].title == title
    message = complains(capsys, 0, "rules", "suggest", *pages(folder, *texts))
    assert message == "dechaff: rules suggest: no line is left on 3 of 3 pages; give more pages, or a lower --least\n"


def test_a_rule_has_at_most_twenty_phrases(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"Valley {'abcdefghijklmnopqrstuvwxyz'[number]}" for number in range(PHRASES_MAX + 1)]
    found = suggest([clean(page(day, *lines), rules=()) for day in (2, 3, 4)], 3)
    assert [len(suggestion.lines) for suggestion in found] == [PHRASES_MAX, 1]
    assert [suggestion.rule.id for suggestion in found if suggestion.rule] == ["site/valley-a", "site/valley-u"]


@pytest.mark.parametrize(
    ("line", "pattern"),
    [
        ("* Sponsored", phrases("Sponsored")),
        ("(Sponsored)", phrases("Sponsored")),
        ("“*Sponsored*”", phrases(r"“\*Sponsored\*”")),
        ("（Sponsored）", phrases("（Sponsored）")),
        ("* Sponsored (by us)", phrases(r"\* Sponsored \(by us\)")),
        ("Win 50% today", phrases(r"Win 50\% today")),
        ("Desk @valley", phrases(r"Desk \@valley")),
        ("Desk #1", phrases(r"Desk \#1")),
        ("A*B", phrases(r"A\*B")),
        ("A\\B", phrases(r"A\\B")),
        ("A\\(B", phrases(r"A\\\(B")),
    ],
)
def test_marks_that_mean_something_in_phrases(line: str, pattern: object) -> None:
    (found,) = suggest([clean(page(day, line), rules=()) for day in (2, 3)], 2)
    assert found.rule is not None
    assert found.rule.pattern == pattern
    assert found.rule.match(line, fold(line)) is not None


def test_ids_are_different_and_not_too_long() -> None:
    lines = ["Desk: online", "Desk, online (a)", "Desk. online a", "Very " * 20]
    found = suggest([clean(page(day, *lines), rules=()) for day in (2, 3)], 2)
    ids = sorted(suggestion.rule.id for suggestion in found if suggestion.rule)
    assert ids == ["site/desk-online", "site/desk-online-a", "site/desk-online-a-2", "site/very-very-very-very-very-very-very-very"]


def test_misses_are_neighbours_then_sentences_that_hold_the_words_then_sentences() -> None:
    held = "She had worked at the Valley Desk for most of her life."
    texts = [page(2, "Valley Desk", f"Snow fell. {held} It was cold."), page(3, "Valley Desk", "Valley Desk opens at nine")]
    (found,) = suggest([clean(text, rules=()) for text in texts], 2)
    assert found.rule is not None
    assert found.rule.misses == ("Valley Desk opens at nine", held)
    (found,) = suggest([clean(text.replace(" opens at nine", ""), rules=()) for text in texts], 2)
    assert found.rule is not None
    assert found.rule.misses == (held, page(2))


def test_without_sentences_there_is_no_rule(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = pages(folder, "Valley Desk\n\nIt rained.", "Valley Desk\n\nIt snowed.")
    message = complains(capsys, 0, "rules", "suggest", "--least", "2", *names)
    assert message == "dechaff: rules suggest: rules left out for want of two sentences to set against them: 1; give more pages\n"


def test_a_new_file_is_written_and_an_old_one_left(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = pages(folder, page(2, "Valley Desk"), page(3, "Valley Desk"))
    words = ("rules", "suggest", *names, "--least", "2", "-o")
    assert output(capsys, *words, "new.toml") == ""
    assert [rule.id for rule in load_rules("new.toml")] == ["site/valley-desk"]
    assert complains(capsys, 1, *words, "mine.toml") == "dechaff: mine.toml: is there already and was left as it is; name another file\n"
    assert (folder / "mine.toml").read_text(encoding="utf-8") == TOML
    assert complains(capsys, 1, *words, "no/new.toml") == (
        "dechaff: no/new.toml: cannot be written (No such file or directory); name another file\n"
    )


def test_one_bad_page_does_not_stop_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = pages(folder, page(2, "Valley Desk"), page(3, "Valley Desk"))
    assert main(["rules", "suggest", "--least", "2", names[0], "nope.txt", names[1]]) == 1
    out, err = capsys.readouterr()
    assert 'id = "site/valley-desk"' in out
    assert err == "dechaff: nope.txt: no such file; check the path\n"


@pytest.mark.parametrize("word", ["1", "0", "-2", "two", "²"])
def test_a_line_on_one_page_is_never_suggested(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    message = refuses(capsys, "rules", "suggest", "page.txt", "--least", word)
    assert message == f"argument --least: expected a whole number of 2 or more but got {word!r}"


PIECES = ("Valley", "desk", "ß", "İ", "ﬁ", "（a）", "#", "*", "|", "é", "“x”", "⟨ad⟩", "⟨q⟩", "⟦q⟧", "ـ", "①", "№", "&amp;", "â€™", "新闻", "\x85", "»", ".", "-", "\\", "'", " ")


@settings(max_examples=300)
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join), min_size=1, max_size=6))
def test_whatever_the_lines_are_the_file_is_read(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    found = suggest([clean(page(day, *lines), rules=()) for day in (2, 3, 4)], 3)
    rules = tuple(suggestion.rule for suggestion in found if suggestion.rule)
    assert len(rules) == len(found)
    file = tmp_path_factory.getbasetemp() / "site.toml"
    file.write_text(dump_rules(rules), encoding="utf-8")
    assert not rules or load_rules(file) == rules
    assert all(len(rule.misses) == MISSES for rule in rules)
    for suggestion in found:
        for line in suggestion.lines:
            assert {line.form} & {fold(line.spellings[0]), trim(fold(line.spellings[0]))}
