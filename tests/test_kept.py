"""kept: what is made from the code is made once, and anew where anything that it depends on has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dechaff import kept, packs
from dechaff.packs import built_in


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of two modules, whose bytecode may be written."""
    folder = tmp_path / "package"
    (folder / "rules").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "rules" / "one.py").write_text("A = 1")
    monkeypatch.setattr(kept, "_PACKAGE", folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return folder


def _made() -> list[str]:
    return ["made"]


def _never() -> list[str]:
    pytest.fail("made again")


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".py"]


def test_what_was_made_is_read_the_next_time(package: Path) -> None:
    assert kept.kept("it", _made) == ["made"]
    assert kept.kept("it", _never) == ["made"]
    (file,) = _files(package)
    assert file.parent.name == "__pycache__"
    assert kept.kept("other", lambda: ["other"]) == ["other"]


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "rules" / "one.py").write_text("A = 12"),
        lambda folder: os.utime(folder / "rules" / "one.py", ns=(1, 1)),
        lambda folder: (folder / "rules" / "two.py").write_text(""),
        lambda folder: (folder / "rules" / "one.py").unlink(),
    ],
    ids=["longer", "later", "one more", "one less"],
)
def test_it_is_made_anew_where_the_code_changed(package: Path, change: object) -> None:
    kept.kept("it", _made)
    change(package)  # type: ignore[operator]
    assert kept.kept("it", lambda: ["anew"]) == ["anew"]
    assert kept.kept("it", _never) == ["anew"]


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"", lambda data: data[:-9] + b"!" + data[-8:]], ids=["cut off", "empty", "changed"])
def test_a_damaged_file_is_made_anew(package: Path, damage: object) -> None:
    kept.kept("it", lambda: ["made"] * 100)
    (file,) = _files(package)
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert kept.kept("it", _made) == ["made"]
    assert kept.kept("it", _never) == ["made"]


def test_nothing_is_written_where_python_writes_no_bytecode(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert kept.kept("it", _made) == ["made"]
    assert _files(package) == []


def test_it_follows_the_prefix_of_the_bytecode(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "elsewhere"))
    kept.kept("it", _made)
    assert kept.kept("it", _never) == ["made"]
    assert _files(package) == []
    assert len(_files(tmp_path / "elsewhere")) == 1


def test_a_folder_that_takes_no_files_does_no_harm(package: Path) -> None:
    (package / "__pycache__").write_text("in the way")
    assert kept.kept("it", _made) == ["made"]
    assert [path.name for path in _files(package)] == ["__pycache__"]


def test_it_works_where_the_package_has_no_files(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_PACKAGE", package / "archive.zip")
    assert kept.kept("it", _made) == ["made"]


def test_the_collector_is_left_as_it_was(package: Path) -> None:
    import gc

    kept.kept("it", _made)
    gc.disable()
    try:
        kept.kept("it", _never)
        assert not gc.isenabled()
    finally:
        gc.enable()
    kept.kept("it", _never)
    assert gc.isenabled()


def test_what_a_program_froze_stays_frozen(package: Path) -> None:
    import gc

    kept.kept("it", _made)
    kept.kept("it", _never)
    assert gc.get_freeze_count() == 0
    gc.freeze()
    try:
        kept.kept("it", _never)
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


PAGE = "It rained all day. Read more: Ten wet days\nShare this article\nVon Marta Keel\nPhoto: Jane Doe"


def test_the_rules_that_were_kept_say_what_the_rules_say(tmp_path: Path) -> None:
    """In one process that makes them and in one that reads them, with bytecode in a folder of its own."""
    code = f"import dechaff; cleaned = dechaff.clean({PAGE!r}); print(cleaned.rules_id, cleaned.to_json())"
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    said = [subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True, timeout=120).stdout for _ in range(2)]
    assert len(list(tmp_path.rglob("built_in.*"))) == 1
    assert said[0] == said[1]
    assert built_in().digest.encode() in said[0]


def test_the_built_in_rules_are_those_of_the_modules() -> None:
    made = packs._build()
    assert made.rules == built_in().rules
    assert made.digest == built_in().digest
