"""What the documents say is true: their code runs, their commands are the ones that the checks run, every doctest passes."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import shlex
import subprocess
import sys
from pathlib import Path

import custom_rules
import pytest

import dechaff
from dechaff import Cleaner, clean, default_rules
from dechaff.cli import article_text
from dechaff.testing import check_rules

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
# They need arguments; tests of their own run them.
APART = {"pipeline.py", "spark_job.py", "datatrove_pipeline.py", "dataset_map.py", "dask_frame.py"}
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*.py") if path.name not in APART)
ON_SPARK = "docs/how-to/run-on-spark.md", "dechaff.adapters.spark"  # tests/adapters runs their code, on one Spark for all
_BLOCK = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document: Path, language: str) -> list[tuple[int, str]]:
    """The code blocks in one language, each with its line number in the document."""
    text = document.read_text(encoding="utf-8")
    return [(text.count("\n", 0, found.start()) + 2, found[2]) for found in _BLOCK.finditer(text) if found[1] == language]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", [document for document in DOCUMENTS if name(document) not in ON_SPARK and blocks(document, "python")], ids=name)
def test_the_python_blocks_run(document: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Blocks of one document share their names, as a reader who types them in order would have them."""
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "__main__"}
    for line, code in blocks(document, "python"):
        if ">>>" in code:
            test = doctest.DocTestParser().get_doctest(code, names, name(document), name(document), line - 1)
            report: list[str] = []
            result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append, clear_globs=False)
            assert not result.failed, "".join(report)
            names.update(test.globs)
        else:
            exec(compile("\n" * (line - 1) + code, str(document), "exec"), names)


def test_before_becomes_after() -> None:
    (_, before), (_, after) = blocks(ROOT / "README.md", "text")
    assert "\n---\n".join(article_text(article) for article in clean(before)) + "\n" == after


def test_the_readme_has_two_set_up_commands_and_the_checks_run_what_the_second_runs() -> None:
    runs, tests = (code.strip() for _, code in blocks(ROOT / "README.md", "sh"))
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    page = shlex.split(runs)[-1]
    assert runs.split(" && ") == ["python3 -m venv .venv", ".venv/bin/pip install -q .", f".venv/bin/dechaff --explain {page}"]
    assert (ROOT / page).is_file()
    assert tests.split(" && ") == ["python3 -m venv .venv", ".venv/bin/pip install -q -e '.[dev]'", ".venv/bin/pytest -q"]
    assert "python3 -m venv " in script
    assert re.search(r'/pip" install -q .*-e \'\.\[dev,examples,browser,adapters\]\'', script)
    assert re.search(r'/pytest" -q$', script, re.MULTILINE)


def test_the_readme_command_cleans_its_page() -> None:
    (_, code), *_ = blocks(ROOT / "README.md", "sh")
    result = python("-m", "dechaff", *shlex.split(code.split(" && ")[-1])[1:])
    assert result.returncode == 0
    assert result.stderr == ""
    assert "- 11  Share this article" in result.stdout


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_the_examples_run(example: Path, tmp_path: Path) -> None:
    result = python(str(example), cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""


def test_each_rule_of_the_example_takes_something_that_no_built_in_rule_takes() -> None:
    cleaned = Cleaner((*default_rules(), *custom_rules.RULES)).clean(custom_rules.PAGE)
    assert {rule.id for rule in custom_rules.RULES} == {removal.rule for removal in cleaned.removals}


def test_the_rules_of_the_example_hold_every_law() -> None:
    report = check_rules(custom_rules.RULES)
    assert report.ok, str(report)


def test_the_tests_in_the_examples_pass(tmp_path: Path) -> None:
    result = python("-m", "pytest", "-q", "-p", "no:cacheprovider", str(ROOT / "examples" / "test_my_rules.py"), cwd=tmp_path)
    assert result.returncode == 0, result.stdout


def test_the_commands_of_the_how_to_run(tmp_path: Path) -> None:
    document = ROOT / "docs" / "how-to" / "a-rule-for-my-site.md"
    ((_, rules),) = blocks(document, "toml")
    (tmp_path / rules.splitlines()[0].removeprefix("# ")).write_text(rules, encoding="utf-8")
    (tmp_path / "pages").mkdir()
    for name, day in (("one", "Monday"), ("two", "Tuesday"), ("three", "Friday")):
        story = f"The ferry to the islands was late on {day}, and two hundred people waited on the pier until the evening."
        (tmp_path / "pages" / f"{name}.txt").write_text(f"{story}\nOur ferry pass for families\nLost on the ferry? Call us\n", encoding="utf-8")
    for _, commands in blocks(document, "sh"):
        for command in commands.splitlines():
            words = [path for word in shlex.split(command) for path in (sorted(map(str, tmp_path.glob(word))) if "*" in word else [word])]
            assert words[0] == "dechaff"
            result = python("-m", *words, cwd=tmp_path)
            assert result.returncode == 0, f"{command}: {result.stderr}"


def python(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1]), "PYTHONUTF8": "1"}
    return subprocess.run([sys.executable, *words], capture_output=True, encoding="utf-8", cwd=cwd, env=env, timeout=300, check=False)


@pytest.mark.parametrize("module", ["dechaff", *(found.name for found in pkgutil.walk_packages(dechaff.__path__, "dechaff.") if found.name not in ON_SPARK)])
def test_the_doctests_pass(module: str) -> None:
    try:
        imported = importlib.import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "dechaff").startswith("dechaff"):
            raise
        pytest.skip(f"{module} needs {error.name}, which is an extra")
    report: list[str] = []
    runner = doctest.DocTestRunner()
    for test in doctest.DocTestFinder(exclude_empty=True).find(imported):
        runner.run(test, out=report.append)
    assert not runner.failures, "".join(report)


@pytest.mark.parametrize("document", [*DOCUMENTS, ROOT / "CHANGELOG.md", ROOT / "SECURITY.md"], ids=name)
def test_the_links_to_files_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", _BLOCK.sub("", document.read_text(encoding="utf-8")))
    assert [link for link in links if not (document.parent / link).exists()] == []
