"""The shape of the project: imports point one way, files stay small, and what is public is documented."""

from __future__ import annotations

import ast
import doctest
import importlib
import inspect
import os
import re
from pathlib import Path
from types import ModuleType

import pytest

import dechaff

SRC = Path(dechaff.__file__).parent

# The flow: a module imports only what stands before it. "rules" are the packs; they see what a user's rule sees.
ORDER = (
    "errors",
    "kept",
    "model",
    "mojibake",
    "lines",
    "dates",
    "isodates",
    "schemas",
    "measure",
    "measured",
    "shape",
    "blocks",
    "outline",
    "signs",
    "scorecard",
    "stories",
    "phrases",
    "regexes",
    "patterns",
    "expressions",
    "conditions",
    "examples",
    "claims",
    "sites",
    "rule",
    "rules",
    "anchors",
    "line_index",
    "span_index",
    "detect",
    "packs",
    "rulefiles",
    "protect",
    "resolve",
    "segment",
    "assemble",
    "profile",
    "views",
    "cleaned",
    "cleaner",
    "suggest",
    "workers",
    "many",
    "",  # dechaff itself: the public names
    "testing",
    "_hypothesis",
    "adapters",
    "files",
    "batch",
    "cli_rules",
    "cli_options",
    "cli_report",
    "cli_run",
    "cli",
    "__main__",
)

LINES_MAX = 270  # of an engine module
RULE_LINES_MAX = 170  # of a file of rules
LONGER: dict[str, int] = {}  # each with the size it may have until it is split
LONGER_RULES = {"rules/common/furniture_trees.py": 3000, "rules/common/teasers.py": 200}  # the first is a table

FILES = sorted(SRC.rglob("*.py"))
ENGINE = [path for path in FILES if path.relative_to(SRC).parts[0] != "rules"]
RULE_FILES = [path for path in FILES if path.relative_to(SRC).parts[0] == "rules"]


def _name(path: Path) -> str:
    """The dotted name of a file, without `dechaff`."""
    return ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix("__init__").rstrip(".")


def _place(name: str) -> int:
    top = name.partition(".")[0]
    assert top in ORDER, f"dechaff.{top} has no place in ORDER; say where in the flow it stands"
    return ORDER.index(top)


def _imports(path: Path) -> list[str]:
    """The modules of dechaff that a file imports when it is imported; imports inside functions are not among them."""
    found: list[str] = []
    todo: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.split(".")[0] == "dechaff"]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: write imports in full"
            if node.module and node.module.split(".")[0] == "dechaff":
                parts = [f"{node.module}.{alias.name}" for alias in node.names]
                found += [part if _is_module(part) else node.module for part in parts]
        todo.extend(ast.iter_child_nodes(node))
    return [name.removeprefix("dechaff").removeprefix(".") for name in found]


def _is_module(name: str) -> bool:
    path = SRC.parent / Path(*name.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists() or (path.is_dir() and not name.endswith(".py"))


def test_imports_are_seen() -> None:
    """Else the test below could not fail."""
    seen = {_name(path): _imports(path) for path in ENGINE}
    assert "rule" in seen["detect"]
    assert {"cleaned", "cleaner", "model"} <= set(seen[""])
    assert "rules" in seen["packs"]
    assert not any(name.startswith("views") for name in seen["cleaned"]), "views are imported when they are used"


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_imports_point_one_way(path: Path) -> None:
    name = _name(path)
    for imported in _imports(path):
        same_package = name.partition(".")[0] == imported.partition(".")[0]
        assert same_package or _place(imported) < _place(name), f"dechaff.{name} imports dechaff.{imported}, which stands further down the flow"


@pytest.mark.parametrize("path", RULE_FILES, ids=_name)
def test_packs_do_not_import_each_other(path: Path) -> None:
    pack = path.relative_to(SRC / "rules").parts[0]
    for imported in _imports(path):
        if imported.startswith("rules."):
            assert imported.split(".")[1] == pack, f"{path.name} imports dechaff.{imported}"


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("path", ENGINE, ids=_name)
def test_engine_modules_are_small(path: Path) -> None:
    limit = LONGER.get(str(path.relative_to(SRC)), LINES_MAX)
    assert _lines(path) <= limit, f"{path.name} has {_lines(path)} lines; split it where two things are told apart"


@pytest.mark.parametrize("path", RULE_FILES, ids=_name)
def test_rule_files_are_small(path: Path) -> None:
    assert _lines(path) <= LONGER_RULES.get(str(path.relative_to(SRC)), RULE_LINES_MAX), f"{path.name} has {_lines(path)} lines; make two topics of it"


def test_the_list_of_longer_modules_is_needed() -> None:
    assert [name for name, limit in LONGER.items() if not (SRC / name).exists() or limit <= LINES_MAX or _lines(SRC / name) <= LINES_MAX] == []


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_nothing_points_at_one_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"\.\./shared|shared/|/work/\w+|/tmp/|/root/|/home/|/Users/|[A-Z]:\\\\", text) == []


@pytest.mark.parametrize("path", FILES, ids=_name)
def test_each_file_says_what_it_is(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc is not None
    assert doc.strip().endswith((".", "`", ":")), "a docstring is a sentence"


# --- what is public --------------------------------------------------------------------------------------------------

PUBLIC = sorted(dechaff.__all__)


def test_all_is_true() -> None:
    assert list(dechaff.__all__) == sorted(set(dechaff.__all__))
    bound = {name for name, value in vars(dechaff).items() if not name.startswith("_") and not isinstance(value, ModuleType)}
    assert bound == set(dechaff.__all__)


def test_the_names_of_the_design_are_public() -> None:
    wanted = {"clean", "Cleaner", "Cleaned", "Article", "Paragraph", "Removal", "Label", "Strength", "Rule", "DechaffError", "RuleError"}
    wanted |= {"line_rule", "span_rule", "page_rule", "phrases", "default_rules", "select"}
    assert wanted <= set(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_each_public_name_is_documented(name: str) -> None:
    doc = inspect.getdoc(getattr(dechaff, name)) or ""
    assert doc.splitlines()[:1] not in ([], [""])
    assert doc.splitlines()[0].endswith((".", "`")) or len(doc.splitlines()) > 1


@pytest.mark.parametrize("name", PUBLIC)
def test_each_public_name_has_an_example(name: str) -> None:
    value = getattr(dechaff, name)
    docs = [inspect.getdoc(value) or ""]
    if inspect.isclass(value):
        docs += [inspect.getdoc(member) or "" for key, member in vars(value).items() if not key.startswith("_")]
    assert any(">>> " in doc for doc in docs), f"write an example in the docstring of {name}"


@pytest.mark.parametrize("name", PUBLIC)
def test_public_functions_name_their_arguments(name: str) -> None:
    value = getattr(dechaff, name)
    if inspect.isfunction(value):
        kinds = {parameter.kind for parameter in inspect.signature(value).parameters.values()}
        assert inspect.Parameter.VAR_KEYWORD not in kinds
        assert inspect.signature(value).return_annotation is not inspect.Signature.empty


ON_SPARK = SRC / "adapters" / "spark.py"  # tests/adapters runs its examples, on one Spark for all


@pytest.mark.parametrize("path", [path for path in FILES if path != ON_SPARK and ">>> " in path.read_text(encoding="utf-8")], ids=_name)
def test_examples_in_docstrings_are_true(path: Path) -> None:
    try:
        module = importlib.import_module(f"dechaff.{_name(path)}".rstrip("."))
    except ModuleNotFoundError as error:
        if os.environ.get("CI") or (error.name or "dechaff").startswith("dechaff"):
            raise
        pytest.skip(f"needs {error.name}, which is an extra")
    result = doctest.testmod(module, extraglobs={name: getattr(dechaff, name) for name in PUBLIC}, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0
    assert result.failed == 0, "run python -m doctest on it to see which"


def test_the_package_is_typed() -> None:
    assert (SRC / "py.typed").exists()
