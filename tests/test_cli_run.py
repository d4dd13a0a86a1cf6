"""`dechaff run`: every row comes out as it was with what was cleaned, whole files or none, and a broken run goes on. Real files and processes."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any, ClassVar

import pytest

import dechaff
from dechaff import clean
from dechaff.cli import main

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PAGE = "By Mara Lindqvist\nIt rained in the town of Harwick all day, and nobody minded.\nShare this article"
OTHER = "The ferry to the islands was late on Monday, and two hundred people waited on the pier."
FAST = ("--languages", "en")


def lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def run(capsys: pytest.CaptureFixture[str], code: int, *words: object) -> str:
    """Run the command, expect this exit code and nothing on stdout; return what stands on stderr."""
    assert main(["run", *map(str, words)]) == code
    out, err = capsys.readouterr()
    assert out == ""
    return err


def refuses(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    with pytest.raises(SystemExit) as error:
        main(["run", *map(str, words)])
    assert error.value.code == 2
    return capsys.readouterr().err.rstrip("\n").split("\n")[-1].removeprefix("dechaff run: error: ")


def added(text: str, *, removals: bool = False) -> dict[str, Any]:
    """The columns that a row gets, from `clean`."""
    cleaned = clean(text)
    columns: dict[str, Any] = {"clean_text": cleaned.text, "articles": [article.to_dict() for article in cleaned]}
    if removals:
        columns["removals"] = [removal.to_dict() for removal in cleaned.removals]
    return {**columns, "error": None}


# --- rows ---


def test_a_row_keeps_its_own_bytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Numbers, order, spaces, escapes and even a name that stands twice are as they were."""
    own = '{"b": 1.0, "a":1e400 ,"n": 123456789012345678901234567890, "x": 1, "x": 2, "u": "\\u00e9é\\ud800", "text": "It rained."'
    digits = f'{{"text": "It rained.", "n": {"7" * 5000}'
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(f"\ufeff{own} }} \r\n\n{digits}}}", encoding="utf-8")
    run(capsys, 0, source, "-o", out)
    expected = ", " + json.dumps(added("It rained."))[1:] + "\n"
    assert out.read_text(encoding="utf-8") == own + expected + digits + expected


def test_removals_and_a_prefix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(lines({"body": PAGE, "error": "timeout"}))
    run(capsys, 0, source, "-o", out, "--removals", "--prefix", "d_", "--text-column", "body")
    new = {f"d_{name}": value for name, value in added(PAGE, removals=True).items()}
    assert json.loads(out.read_text()) == {"body": PAGE, "error": "timeout", **new}


BAD_ROWS = [
    (b"no row", "not JSON", "The line is not JSON (Expecting value: line 1 column 1 (char 0)); see how it was written."),
    (b'{"text": "It', "not JSON", "The line is not JSON (Unterminated string starting at: line 1 column 10 (char 9)); see how it was written."),
    (b"[" * 100_000, "not JSON", "The line is not JSON (maximum recursion depth exceeded"),
    (b"[1]", "no object", 'The line is JSON but no object; a row looks like {"text": …}.'),
    (b'{"text": "\xff"}', "not UTF-8", "The line is not UTF-8 at byte 10 (0xff); convert the file."),
    (b'{"id": 3}', "no text column", "Expected a column 'text' but got ['id']; name that of the text with --text-column."),
    (b"{}", "no text column", "Expected a column 'text' but got []; name that of the text with --text-column."),
    (b'{"text": null}', "text is null", "The text is null; there is nothing to clean."),
    (b'{"text": 5}', "text is no string", "Expected str but got text=5 (type=int); pass the text of one page."),
]
COURIER = """\
[[rule]]
id = "courier/lost"
label = "widget"
why = "A link."
phrases = ["Lost on the ferry"]
misses = ["Lost on the ferry was a bag.", "Lost"]
sites = ["courier.example"]
"""


@pytest.mark.parametrize(("row", "kind", "message"), BAD_ROWS, ids=[str(row[:20]) for row, _, _ in BAD_ROWS])
def test_a_row_that_cannot_be_cleaned_goes_through_with_an_error(
    row: bytes, kind: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(row + b"\n" + lines({"text": OTHER}).encode())
    err = run(capsys, 1, source, "-o", out)
    first, second = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    assert first.pop("error").startswith(message)
    assert {first.pop("clean_text"), first.pop("articles")} == {None}
    own = {"line": row.decode("utf-8", "backslashreplace")} if kind in ("not JSON", "no object", "not UTF-8") else json.loads(row)
    assert first == own
    assert second == {"text": OTHER, **added(OTHER)}
    assert "2 rows in" in err
    assert f"1 with errors\n{len(OTHER)} characters in, {len(OTHER)} out\nerrors: {kind} 1\n" in err


@pytest.mark.parametrize("workers", [1, 2])
def test_each_row_has_its_address(workers: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "courier.toml").write_text(COURIER, encoding="utf-8")
    text = f"{OTHER}\nLost on the ferry"
    urls = ["https://www.courier.example/1", "https://harwick.example/1", None, "", 5, {}]
    rows = [{"text": text, "at": url} for url in urls] + [{"text": text}]
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(lines(*rows))
    run(capsys, 0, source, "-o", tmp_path / "none.jsonl", "--rules", tmp_path / "courier.toml", *FAST)
    assert {row["clean_text"] for row in map(json.loads, (tmp_path / "none.jsonl").read_text().splitlines())} == {f"{OTHER}\n\nLost on the ferry"}
    err = run(capsys, 1, source, "-o", out, "--url-column", "at", "--rules", tmp_path / "courier.toml", "--workers", workers, *FAST)
    cleaned = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["clean_text"] for row in cleaned] == [OTHER, *[f"{OTHER}\n\nLost on the ferry"] * 3, *[None] * 3]
    assert [row["error"] for row in cleaned[4:]] == [
        "Expected an address but got url=5 (type=int); pass a str or None.",
        "Expected an address but got url={} (type=dict); pass a str or None.",
        "Expected a column 'at' but got ['text']; name that of the address with --url-column.",
    ]
    assert "errors: address is no string 2, no address column 1\n" in err


def test_a_column_that_is_there_already_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(lines({"text": OTHER}, {"text": OTHER, "articles": 3}))
    err = run(capsys, 1, source, "-o", out)
    told = "the input has a column 'articles' already; rename it, or give the new columns other names, as in --prefix dechaff_"
    assert err.startswith(f"dechaff: {source}: {told}\n0 rows in")
    assert not out.exists()
    run(capsys, 0, source, "-o", out, "--prefix", "dechaff_")


def test_the_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "in.jsonl"
    source.write_text(lines({"text": PAGE}, {"text": PAGE}, {"text": None}))
    err = run(capsys, 1, source, "-o", tmp_path / "out.jsonl").splitlines()
    body = PAGE.split("\n")[1]
    assert err[0].startswith("3 rows in ")
    assert err[0].endswith(" MB/s, 1 with errors")
    assert err[1:] == [
        f"{2 * len(PAGE)} characters in, {2 * len(body)} out",
        "removed: share 36, byline 34",
        "rules: en/byline 2, en/share-label 2",
        "errors: text is null 1",
    ]


# --- files ---


def test_compressed_lines_come_out_in_one_stream(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Some readers take the first member or frame for the whole, so there is one."""
    text = lines(*({"text": PAGE, "id": number} for number in range(600)))
    expected = lines(*({"text": PAGE, "id": number, **added(PAGE)} for number in range(600)))
    half = text.index("\n", len(text) // 2) + 1
    (tmp_path / "a.jsonl").write_text(text)
    for name, compress in (("b.jsonl.gz", gzip.compress), ("c.ndjson.zst", zstd.compress)):
        (tmp_path / name).write_bytes(compress(text[:half].encode()) + compress(text[half:].encode()))
    run(capsys, 0, *(tmp_path / name for name in ("a.jsonl", "b.jsonl.gz", "c.ndjson.zst")), "-o", tmp_path / "out")
    out = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.is_file()}
    assert out["a.jsonl"].decode() == expected
    assert gzip.decompress(out["b.jsonl.gz"]).decode() == expected
    assert out["b.jsonl.gz"].count(b"\x1f\x8b\x08") == 1
    assert zstd.ZstdDecompressor().decompress(out["c.ndjson.zst"]).decode() == expected  # it stops after one frame


def test_a_folder_keeps_its_shape_and_many_small_files_share_the_workers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.jsonl", "deep/b.jsonl", "deep/empty.jsonl", "notes.txt", ".hidden.jsonl"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("" if "empty" in name else lines({"text": PAGE, "name": name}))
    err = run(capsys, 0, tmp_path / "in", "-o", tmp_path / "out", "--workers", "2", *FAST)
    out = {path.relative_to(tmp_path / "out").as_posix(): path.read_text() for path in (tmp_path / "out").rglob("*.jsonl")}
    assert {name: json.loads(text)["name"] for name, text in out.items() if text} == {"a.jsonl": "a.jsonl", "deep/b.jsonl": "deep/b.jsonl"}
    assert out["deep/empty.jsonl"] == ""
    assert err.startswith("2 rows in")


def test_standard_input_and_output(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "dechaff", "run", "-", *FAST, "-o"]
    given = lines({"text": PAGE}).encode()
    piped = subprocess.run([*command, "-"], input=given, capture_output=True, env=environment(), timeout=120, check=True)
    assert json.loads(piped.stdout) == {"text": PAGE, **added(PAGE)}
    subprocess.run([*command, str(tmp_path / "out.jsonl.gz")], input=given, capture_output=True, env=environment(), timeout=120, check=True)
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()) == piped.stdout


def test_a_broken_file_leaves_no_output_and_the_others_go_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = lines(*({"text": PAGE, "id": number} for number in range(50))).encode()
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(whole)[:-20])
    (tmp_path / "b.jsonl.zst").write_bytes(zstd.compress(whole)[:-20])
    (tmp_path / "c.jsonl.zst").write_bytes(b"no zstd")
    (tmp_path / "d.parquet").write_bytes(b"no parquet")
    (tmp_path / "e.jsonl").write_text(lines({"text": PAGE}))
    err = run(capsys, 1, *sorted(tmp_path.iterdir()), "-o", tmp_path / "out").splitlines()
    assert [line.split(" (")[0] for line in err[:4]] == [
        f"dechaff: {tmp_path / 'a.jsonl.gz'}: cannot be read to its end",
        f"dechaff: {tmp_path / 'b.jsonl.zst'}: cannot be read to its end",
        f"dechaff: {tmp_path / 'c.jsonl.zst'}: cannot be read to its end",
        f"dechaff: {tmp_path / 'd.parquet'}: cannot be read as Parquet",
    ]
    assert err[4].startswith("1 rows in")
    assert [path.name for path in (tmp_path / "out").iterdir() if path.is_file()] == ["e.jsonl"]


REFUSED: list[tuple[list[str], str]] = [
    (["none.jsonl", "-o", "out.jsonl"], "none.jsonl: no such file; check the path"),
    (["in.csv", "-o", "out.jsonl"], "in.csv: expected a name that ends in .jsonl, .ndjson, .json, .parquet, JSON lines also .gz or .zst after it; rename it"),
    (["in.jsonl", "-o", "out.parquet"], "out.parquet: the input and the output are of one kind, JSON lines or Parquet; name an output like in.jsonl"),
    ([".", "-o", "./out"], "./out lies in ., so it would be an input of the next run; name a folder beside it"),
    (["in.jsonl", "-o", "out"], "out: expected the name of a file such as out.jsonl; for a folder write out/"),
    (["in.jsonl", "-o", "in.jsonl"], "in.jsonl is an input too; name another output"),
    (["in.jsonl", "./in.jsonl", "-o", "out"], "two inputs would both become out/in.jsonl; run them apart, into two folders"),
    (["in.jsonl", "in.jsonl", "-o", "-"], "-o - takes one input of JSON lines; name a folder for several, a file for Parquet"),
    (["empty", "-o", "out"], "empty: no file .jsonl, .ndjson, .json, .parquet in this folder; name one that has some"),
    (["in.jsonl", "-o", "out.jsonl", "--workers", "0"], "argument --workers: expected a number of processes such as 2 but got '0'"),
    (["in.jsonl", "-o", "old.jsonl"], "old.jsonl is there already and was not made from the same input by the same rules and options; name another output, or move it away"),
]


@pytest.mark.parametrize(("words", "message"), REFUSED, ids=[" ".join(words) for words, _ in REFUSED])
def test_wrong_usage(words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("in.jsonl", "in.csv", "old.jsonl"):
        Path(name).write_text(lines({"text": PAGE}))
    Path("empty").mkdir()
    assert refuses(capsys, *words) == message
    assert Path("old.jsonl").read_text() == lines({"text": PAGE})


@pytest.mark.parametrize(("name", "package", "extra"), [("in.jsonl.zst", "backports", "cli"), ("in.parquet", "pyarrow", "parquet")])
def test_what_is_missing_names_its_extra(
    name: str, package: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(b"")
    for module in [package, *(module for module in sys.modules if module.startswith(("compression.zstd", "dechaff.batch.parquet", f"{package}.")))]:
        monkeypatch.setitem(sys.modules, module, None)
    if extra == "parquet":
        monkeypatch.delitem(sys.modules, "dechaff.batch.parquet", raising=False)
    err = run(capsys, 1, tmp_path / name, "-o", tmp_path / f"out-{name}")
    assert f"file needs the extra: pip install 'dechaff[{extra}]'" in err


# --- a run that was broken off ---


def test_finished_files_are_left_alone_and_new_ones_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / "a.jsonl").write_text(lines({"text": PAGE}))
    run(capsys, 0, folder, "-o", out)
    made = (out / "a.jsonl").stat().st_mtime_ns
    (folder / "b.jsonl").write_text(lines({"text": PAGE}))
    assert run(capsys, 0, folder, "-o", out).startswith("2 rows (1 of them by earlier runs) in")
    assert (out / "a.jsonl").stat().st_mtime_ns == made


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: ["--drop", "en/share-label"],
        lambda folder: ["--removals"],
        lambda folder: ["--url-column", "url"],
        lambda folder: [(folder / "in.jsonl").write_text(lines({"text": OTHER})) and "--workers", "1"],
        lambda folder: [(folder / "out.jsonl").write_text("") or "--workers", "1"],
    ],
    ids=["rules", "options", "address", "input", "output"],
)
def test_what_other_rules_made_is_not_mixed_with_what_these_make(
    change: Callable[[Path], list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_text(lines({"text": PAGE}))
    words = [tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl"]
    run(capsys, 0, *words)
    assert "was not made from the same input by the same rules and options" in refuses(capsys, *words, *change(tmp_path))


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1])}


def started(*words: object) -> subprocess.Popen[str]:
    """The command in a process that puts small chunks on record at once."""
    code = (
        "import sys, dechaff.batch.output as o, dechaff.batch.jsonl as j, dechaff.batch.parquet as p\n"
        "o.CHECKPOINT_SECONDS, j.CHUNK_ROWS, p.CHUNK_ROWS = 0, 4, 4\n"
        "from dechaff.cli import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "run", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment())


def rows_on_record(output: Path) -> int:
    record = output.parent / ".dechaff" / f"{output.name}.json"
    return json.loads(record.read_text())["tally"]["rows"] if record.exists() else 0


def break_off(process: subprocess.Popen[str], output: Path, by: int, beyond: int = 0) -> tuple[int, str]:
    """Send a signal as soon as more rows than `beyond` are on record; no process may be left, for one would hold the pipes open."""
    while process.poll() is None and rows_on_record(output) <= beyond:
        time.sleep(0.01)
    process.send_signal(by)
    _, err = process.communicate(timeout=60)
    assert not output.exists(), "the run was over before it was broken off"
    return process.returncode, err


URLS = ("https://www.courier.example/1", "", None)


def write_jsonl(path: Path, texts: list[str | None]) -> None:
    path.write_bytes(gzip.compress(lines(*({"id": number, "text": text, "url": URLS[number % 3]} for number, text in enumerate(texts))).encode()))


def write_parquet(path: Path, texts: list[str | None]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"id": range(len(texts)), "text": texts, "url": [URLS[number % 3] for number in range(len(texts))]}), path, row_group_size=37)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(("kind", "write", "workers"), [("jsonl.gz", write_jsonl, 2), ("parquet", write_parquet, 1)])
def test_a_run_that_was_broken_off_goes_on_and_comes_to_the_same(
    kind: str, write: Callable[[Path, list[str | None]], None], workers: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, unbroken, out = (tmp_path / f"{name}.{kind}" for name in ("in", "unbroken", "out"))
    (tmp_path / "courier.toml").write_text(COURIER, encoding="utf-8")
    write(source, [f"{PAGE}\n{OTHER} That was the {number}th time.\nLost on the ferry" if number % 7 else None for number in range(400)])
    with_addresses = ("--rules", tmp_path / "courier.toml", "--url-column", "url", *FAST)
    assert "courier/lost 114\n" in run(capsys, 1, source, "-o", unbroken, *with_addresses)
    words = (source, "-o", out, *with_addresses)
    shared = (*words, "--workers", workers)
    assert break_off(started(*shared), out, signal.SIGINT) == (130, "dechaff: run: broken off; give the same command again to go on\n")
    interrupted = rows_on_record(out)
    assert break_off(started(*shared), out, signal.SIGKILL, beyond=interrupted)[0] == -signal.SIGKILL
    killed = rows_on_record(out)
    assert 0 < interrupted < killed < 400
    with (out.parent / ".dechaff" / f"{out.name}.part").open("ab") as part:
        part.write(b"what was written after the record")
    assert run(capsys, 1, *words).startswith(f"400 rows ({killed} of them by earlier runs) in")
    assert out.read_bytes() == unbroken.read_bytes()
    assert sorted(path.name for path in (tmp_path / ".dechaff").iterdir()) == [f"out.{kind}.json", f"unbroken.{kind}.json"]


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_text(lines({"text": PAGE}))
    (tmp_path / "file").write_text("in the way")
    err = run(capsys, 1, tmp_path / "in.jsonl", "-o", tmp_path / "file" / "out.jsonl")
    told = f"{tmp_path / 'file' / 'out.jsonl'} cannot be written (Not a directory); see to that, then give the same command again to go on"
    assert err.startswith(f"dechaff: {tmp_path / 'in.jsonl'}: {told}\n")


@pytest.mark.parametrize("record", ["", "{}", "[1]", '{"stamp": 1}'])
def test_a_record_that_cannot_be_read_is_told(record: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_text(lines({"text": PAGE}))
    (tmp_path / ".dechaff").mkdir()
    path = tmp_path / ".dechaff" / "out.jsonl.json"
    path.write_text(record)
    err = run(capsys, 1, tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl")
    assert err.startswith(f"dechaff: {tmp_path / 'in.jsonl'}: the record {path} cannot be read (")
    assert "); delete it to begin anew\n" in err


def test_two_runs_do_not_write_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "in.jsonl").write_text(lines({"text": PAGE}))
    (tmp_path / ".dechaff").mkdir()
    with (tmp_path / ".dechaff" / "out.jsonl.part").open("ab") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert "another run is writing it; wait until that has ended" in run(capsys, 1, tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl")
    run(capsys, 0, tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl")


# --- a terminal ---


def test_a_terminal_has_a_progress_bar(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    (tmp_path / "in.jsonl").write_text(lines(*({"text": PAGE} for _ in range(3))))
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setattr("dechaff.batch.jsonl.CHUNK_ROWS", 1)
    monkeypatch.setattr("dechaff.cli_run.REDRAWN", 0)
    assert main(["run", str(tmp_path / "in.jsonl"), "-o", str(tmp_path / "out.jsonl")]) == 0
    shown = terminal.getvalue()
    assert "100% " in shown
    assert "3 rows, " in shown
    assert "MB/s" in shown
    assert " left" in shown


def test_the_bar_moves_over_all_bytes_of_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Bar:
        moves: ClassVar[list[int]] = []

        def update(self, size: int) -> None:
            self.moves.append(size)

        def set_postfix_str(self, text: str, refresh: bool) -> None:
            self.text = text

    bar = Bar()
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.jsonl.gz").write_bytes(gzip.compress(lines(*({"text": PAGE, "name": name} for _ in range(9))).encode()))
    sources = sorted(tmp_path.glob("*.gz"))
    run(capsys, 0, sources[1], "-o", f"{tmp_path}/out/")
    monkeypatch.setattr("dechaff.batch.jsonl.CHUNK_ROWS", 2)
    monkeypatch.setattr("dechaff.cli_run._bar", lambda total: nullcontext(bar))
    run(capsys, 0, *sources, "-o", tmp_path / "out")
    assert min(bar.moves) >= 0
    assert sum(bar.moves) == sum(path.stat().st_size for path in sources)
    assert bar.text.startswith("18 rows, ")


# --- documents ---

DOCS = Path(__file__).parents[1] / "docs"


def test_the_how_to_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    document = (DOCS / "how-to" / "clean-a-folder.md").read_text(encoding="utf-8")
    row = re.search(r"```json\n(.*)\n```", document)
    command = re.search(r"^\$ dechaff (run .*)$", document, re.MULTILINE)
    assert row
    assert command
    monkeypatch.chdir(tmp_path)
    Path("crawl").mkdir()
    for name, pack in (("monday.jsonl", bytes), ("tuesday.jsonl.gz", gzip.compress)):
        Path("crawl", name).write_bytes(pack(row[1].encode()))
    assert main(command[1].replace("--workers 2", "--workers 1").split()) == 0  # which starts no process
    capsys.readouterr()
    assert sorted(path.name for path in Path("clean").iterdir()) == [".dechaff", "monday.jsonl", "tuesday.jsonl.gz"]
    assert json.loads(Path("clean/monday.jsonl").read_text())["clean_text"] == "It rained all day, and nobody minded."


def test_the_reference_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    options = set(re.findall(r"(?<!\S)--[a-z-]+", capsys.readouterr().out)) - {"--help", "--"}
    reference = (DOCS / "reference" / "run.md").read_text(encoding="utf-8")
    assert len(options) > 5
    assert [option for option in sorted(options) if f"`{option}" not in reference] == []
