"""packs: the built-in rules are found, named by their folder, and chosen by id."""

from __future__ import annotations

import ast
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import dechaff.rules
from dechaff import Cleaner, Label, Rule, RuleError, default_rules, select
from dechaff.packs import built_in
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RULES = default_rules()
FOLDER = Path(dechaff.rules.__path__[0])


def _built() -> list[tuple[str, str]]:
    """The folder and the id of each rule that a file builds."""
    found = []
    for path in sorted(FOLDER.glob("*/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"line_rule", "span_rule", "page_rule"}:
                id = node.args[0] if node.args else next(word.value for word in node.keywords if word.arg == "id")
                assert isinstance(id, ast.Constant), f"{path.name}: write the id as plain text, so that it can be searched for"
                found.append((path.parent.name, id.value))
    return found


BUILT = _built()


def test_there_are_rules() -> None:
    assert len(RULES) > 0
    assert all(isinstance(rule, Rule) for rule in RULES)


def test_every_rule_that_a_file_builds_is_found_and_no_other() -> None:
    assert sorted(id for _, id in BUILT) == [rule.id for rule in RULES]


@pytest.mark.parametrize(("folder", "id"), BUILT, ids=[id for _, id in BUILT])
def test_an_id_names_its_folder(folder: str, id: str) -> None:
    assert id.partition("/")[0] == folder


def test_ids_are_unique_and_sorted() -> None:
    ids = [rule.id for rule in RULES]
    assert ids == sorted(set(ids))


def test_the_rules_are_the_same_each_time() -> None:
    assert default_rules() == RULES
    built_in.cache_clear()
    assert default_rules() == RULES


def test_a_process_that_starts_anew_can_load_the_rules() -> None:
    """It imports the modules of PAGE rules alone, and builds their rules with checks on."""
    code = "import pickle, sys; print(pickle.load(sys.stdin.buffer).clean('It rained all day.\\nShare this article').text)"
    done = subprocess.run([sys.executable, "-c", code], input=pickle.dumps(Cleaner()), capture_output=True, timeout=120, check=False)
    assert (done.stdout.decode().strip(), done.stderr.decode()) == ("It rained all day.", "")


def test_each_rule_says_why_in_a_sentence() -> None:
    assert [rule.id for rule in RULES if not (rule.why[:1].isupper() and rule.why.endswith("."))] == []


# --- select ----------------------------------------------------------------------------------------------------------


def _named(*ids: str) -> tuple[Rule, ...]:
    return tuple(
        line_rule(id, label=Label.AD, why="Made up.", pattern=phrases("share it"), misses=("share", "it")) for id in ids
    )


MINE = _named("en/share", "en/share-label", "en/news/share", "de/share", "english/share")


@pytest.mark.parametrize(
    ("keep", "drop", "ids"),
    [
        ((), (), ["en/share", "en/share-label", "en/news/share", "de/share", "english/share"]),
        (("en",), (), ["en/share", "en/share-label", "en/news/share"]),
        (("en/",), (), ["en/share", "en/share-label", "en/news/share"]),
        (("en/share",), (), ["en/share"]),
        (("en/news",), (), ["en/news/share"]),
        (("en", "de"), (), ["en/share", "en/share-label", "en/news/share", "de/share"]),
        ((), ("en",), ["de/share", "english/share"]),
        (("en",), ("en/news",), ["en/share", "en/share-label"]),
        (("en",), ("en",), []),
        (iter(["de"]), iter(["en"]), ["de/share"]),
    ],
)
def test_select(keep: tuple[str, ...], drop: tuple[str, ...], ids: list[str]) -> None:
    assert [rule.id for rule in select(iter(MINE), keep=keep, drop=drop)] == ids


@pytest.mark.parametrize(
    ("prefix", "near"),
    [("en/shar", "en/share"), ("en/share-labels", "en/share-label"), ("englis", "english"), ("EN", "near matches"), ("sh", "none"), ("", "near matches")],
)
@pytest.mark.parametrize("side", ["keep", "drop"])
def test_an_unknown_prefix_is_an_error_with_near_matches(side: str, prefix: str, near: str) -> None:
    with pytest.raises(RuleError, match="No rule has an id that starts with") as caught:
        select(MINE, **{side: (prefix,)})
    assert repr(prefix) in str(caught.value)
    assert near in str(caught.value)


@pytest.mark.parametrize("side", ["keep", "drop"])
def test_one_string_is_not_taken_for_its_letters(side: str) -> None:
    with pytest.raises(RuleError, match=side):
        select(MINE, **{side: "en"})
