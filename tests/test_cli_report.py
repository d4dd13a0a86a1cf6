"""`dechaff report`: which pages it takes, what it says of those it cannot clean, and a file that is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from dechaff.cli import main
from dechaff.files import InputError, text_files, write_whole

PAGE = "It rained all day, and nobody in the town minded.\nShare this article\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    for name in ("b.txt", "a.txt", "inner/c.txt", "notes.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "report.html"


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_becomes_one_file(pages: Path, output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(pages), "-o", str(output)]) == 0
    assert capsys.readouterr() == (f"{output}\n", "")
    html = output.read_text(encoding="utf-8")
    assert "3 pages, 3 articles, 3 removals (26 % of the characters)" in html
    assert [html.count(str(pages / name)) for name in ("a.txt", "b.txt", "inner/c.txt", "notes.md")] == [1, 1, 1, 0]
    assert names_in(output.parent) == ["pages", "report.html"]


def test_files_are_taken_as_they_are_named(pages: Path, output: Path) -> None:
    assert main(["report", str(pages / "notes.md"), str(pages / "a.txt"), "-o", str(output)]) == 0
    assert "2 pages, 2 articles" in output.read_text(encoding="utf-8")


def test_what_cannot_be_cleaned_is_a_row_and_a_complaint(pages: Path, output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pages / "b.txt").write_bytes(b"\0")
    (pages / "empty").mkdir()
    words = [str(pages), str(pages / "none.txt"), str(pages / "empty")]
    assert main(["report", *words, "-o", str(output)]) == 1
    out, err = capsys.readouterr()
    assert out == f"{output}\n"
    reasons = {
        pages / "b.txt": "this is a binary file (it has NUL bytes), not text; extract its text first",
        pages / "none.txt": "no such file; check the path",
        pages / "empty": "no file *.txt in this folder; name one that has some, or name the files",
    }
    assert err.splitlines() == [f"dechaff: {name}: {reason}" for name, reason in reasons.items()]
    html = output.read_text(encoding="utf-8")
    assert "5 pages, 2 articles, 2 removals (26 % of the characters), 3 pages that could not be cleaned" in html
    assert all(f'<span class="report-error" dir="auto">{reason}</span>' in html for reason in reasons.values())


def test_rules_are_chosen_as_for_clean(pages: Path, output: Path) -> None:
    for words in (["--drop", "en/share-label"], ["--languages", "de"]):
        assert main(["report", str(pages), "-o", str(output), *words]) == 0
        assert "en/share-label" not in output.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "report.html"], "required: PATH"),
        (["pages"], "required: -o/--output"),
        (["pages", "-o", "pages/a.txt"], "expected a file name that ends in .html but got 'pages/a.txt'"),
        (["pages", "-o", "report.html", "--languages", "xx"], "--languages: No rules for languages=['xx']"),
        (["pages", "-o", "report.html", "--drop", "en/none-such"], "--drop: "),
    ],
)
def test_wrong_usage(pages: Path, words: list[str], message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(pages.parent)
    with pytest.raises(SystemExit) as error:
        main(["report", *words])
    assert error.value.code == 2
    assert message in capsys.readouterr().err
    assert names_in(pages.parent) == ["pages"]


def test_a_report_that_cannot_be_written(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = pages / "none" / "report.html"
    assert main(["report", str(pages), "-o", str(output)]) == 1
    assert capsys.readouterr().err == f"dechaff: {output}: cannot be written (No such file or directory); name another file\n"


def test_a_file_is_whole_or_as_it_was(output: Path) -> None:
    def parts() -> Iterator[str]:
        yield "new"
        assert output.read_text(encoding="utf-8") == "old"
        raise KeyboardInterrupt

    output.write_text("old", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        write_whole(output, parts())
    assert output.read_text(encoding="utf-8") == "old"
    write_whole(output, ["one\n", "two"])
    assert output.read_bytes() == b"one\ntwo"
    assert names_in(output.parent) == ["report.html"]


def test_folders_are_read_in_order(pages: Path) -> None:
    assert text_files(str(pages)) == [str(pages / name) for name in ("a.txt", "b.txt", "inner/c.txt")]
    assert text_files("-") == ["-"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_an_error(pages: Path) -> None:
    (pages / "inner").chmod(0)
    try:
        with pytest.raises(InputError, match=r"inner cannot be read \(Permission denied\); check its permissions"):
            text_files(str(pages))
    finally:
        (pages / "inner").chmod(0o700)
