"""The command: what comes out, what each wrong input says, and the exit codes. No mocks: files, pipes and real processes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dechaff
from dechaff import clean
from dechaff.cli import COMMANDS, SLUG_MAX, article_text, main, slug
from dechaff.files import InputError, decode, guess_encoding
from dechaff.model import Article

FIRST = "The bridge reopened on Monday after two years of repairs."
LAST = "It rained all day, and nobody in the town minded."
PAGE = f"{FIRST}\n\nShare this article\n\n{LAST}\n"
TEXT = f"{FIRST}\n\n{LAST}\n"


def run(*words: str, stdin: bytes = b"", env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "dechaff", *words]
    return subprocess.run(command, input=stdin, capture_output=True, env=environment(env or {}), timeout=120, check=False)


def environment(more: dict[str, str]) -> dict[str, str]:
    source = str(Path(dechaff.__file__).parents[1])
    kept = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "NO_COLOR", "PYTHONIOENCODING", "PYTHONUTF8"}}
    return {**kept, "PYTHONPATH": source, **more}


def utf16(text: str) -> bytes:
    return text.encode("utf-16", "replace")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def fails(capsys: pytest.CaptureFixture[str], code: int, *words: str) -> str:
    """Run the command, expect this exit code, nothing on stdout and one line on stderr; return that line."""
    assert main(list(words)) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dechaff: ")
    assert err.count("\n") == 1
    return err.rstrip("\n")


def refuses(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Run the command with wrong words; return the last line of the usage message."""
    with pytest.raises(SystemExit) as error:
        main(list(words))
    out, err = capsys.readouterr()
    assert error.value.code == 2
    assert out == ""
    return err.rstrip("\n").split("\n")[-1]


# --- what comes out ---


def test_a_file_comes_out_clean(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(page)]) == 0
    assert capsys.readouterr() == (TEXT, "")


def test_standard_input_by_default_and_by_dash() -> None:
    for words in ((), ("clean", "-")):
        result = run(*words, stdin=PAGE.encode())
        assert (result.returncode, result.stdout.decode(), result.stderr) == (0, TEXT, b"")


def test_an_article_is_its_title_a_blank_line_and_its_body() -> None:
    (article,) = clean("It rained.").articles
    assert article_text(article) == "It rained."
    assert article_text(Article("Rain", None, None, None, None, article.paragraphs)) == "Rain\n\nIt rained."


def test_several_articles_are_apart_by_a_line_of_dashes(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Snow fell in the night, and the schools stayed shut.", encoding="utf-8")
    assert main([str(page), str(other)]) == 0
    assert capsys.readouterr().out == f"{TEXT}\n---\n\nSnow fell in the night, and the schools stayed shut.\n"


def test_one_article_has_no_line_of_dashes(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([str(page)])
    assert "---" not in capsys.readouterr().out


def test_json_is_one_object_a_page(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", str(page), str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == [clean(PAGE).to_json()] * 2
    assert json.loads(lines[0])["removals"][0]["text"] == "Share this article"


@pytest.fixture(autouse=True)
def _no_wish_for_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def test_explain(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", str(page)]) == 0
    assert capsys.readouterr().out == clean(PAGE).explain() + "\n"


def test_explain_names_the_pages_where_there_are_several(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--explain", "--context", "0", str(page), str(page)]) == 0
    out = capsys.readouterr().out
    assert out.count(f"{page}:\n1 article") == 2
    assert out.count("… 1 line kept") == 4


def test_explain_is_plain_in_a_pipe(page: Path) -> None:
    assert b"\x1b" not in run("--explain", str(page)).stdout
    assert b"\x1b[31m" in run("--explain", str(page), env={"FORCE_COLOR": "1"}).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
@pytest.mark.parametrize(
    ("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)]
)
def test_explain_is_coloured_on_a_terminal_without_no_color(page: Path, env: dict[str, str], coloured: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "dechaff", "--explain", str(page)]
    with subprocess.Popen(words, stdout=theirs, stdin=subprocess.DEVNULL, env=environment({"TERM": "xterm", **env})) as process:
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 4096):
                shown += chunk
        except OSError:  # Linux's way to say that the other end has closed
            pass
    os.close(ours)
    assert process.returncode == 0
    assert b"Share this article" in shown
    assert (b"\x1b[31m" in shown) is coloured


def test_a_page_cannot_send_terminal_escapes_through_explain(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("It rained.\x1b]0;owned\x07 All day.\nShare this article", encoding="utf-8")
    result = run("--explain", str(path))
    assert result.returncode == 0
    assert b"\x1b" not in result.stdout
    assert b"\x07" not in result.stdout


def test_languages_narrow_the_rules(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "--languages", "en", str(page)]) == 0
    assert json.loads(capsys.readouterr().out) == clean(PAGE, languages={"en"}).to_dict()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["--version"])
    assert error.value.code == 0
    assert capsys.readouterr().out.startswith("dechaff ")


def test_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    out = capsys.readouterr().out
    assert all(word in out for word in ("--json", "--explain", "--context", "--articles", "--languages", "--version", "Exit code"))


def test_output_is_utf8_in_any_locale() -> None:
    page = "Die Brücke über die Elbe wurde am Montag wieder für alle geöffnet – “endlich” 👍."
    result = run(stdin=page.encode(), env={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"})
    assert result.stdout.decode("utf-8") == page + "\n"


def test_each_command_can_be_named(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "clean" in COMMANDS
    assert main(["clean", str(page)]) == 0
    assert capsys.readouterr().out == TEXT


# --- articles in files ---


def test_articles_are_written_to_files(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "new" / "out"
    assert main(["--articles", str(target), str(page), str(page)]) == 0
    written = sorted(target.iterdir())
    assert [path.name[:4] for path in written] == ["001-", "002-"]
    assert capsys.readouterr().out.splitlines() == [str(path) for path in written]
    assert [path.read_text(encoding="utf-8") for path in written] == [TEXT, TEXT]


def test_articles_never_overwrites(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--articles", str(tmp_path / "out"), str(page)]) == 0
    (written,) = (tmp_path / "out").iterdir()
    written.write_text("mine", encoding="utf-8")
    capsys.readouterr()
    message = fails(capsys, 1, "--articles", str(tmp_path / "out"), str(page))
    assert f"{written} is there already and was left as it is" in message
    assert "name another directory" in message
    assert written.read_text(encoding="utf-8") == "mine"


def test_a_clash_does_not_stop_other_articles(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--articles", str(tmp_path / "out"), str(page)])
    capsys.readouterr()
    assert main(["--articles", str(tmp_path / "out"), str(page), str(page)]) == 1
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_articles_wants_a_directory(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(page) in refuses(capsys, "--articles", str(page), str(page))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Town bridge reopens", "town-bridge-reopens"),
        ("“Rain” – at 10:30!", "rain-at-10-30"),
        ("../../etc/passwd", "etc-passwd"),
        ("Мост открыт", "мост-открыт"),
        ("पुल फिर खुला", "पुल-फिर-खुला"),
        ("桥梁星期一重新开放", "桥梁星期一重新开放"),
        ("…", "article"),
        ("a\0b\nc\ud800", "a-b-c"),
        ("word " * 40, "word-" * 11 + "word"),
        ("w" * 300, "w" * SLUG_MAX),
    ],
)
def test_slug(title: str, name: str) -> None:
    assert slug(Article(title, None, None, None, None, ())) == name


def test_slug_of_an_article_without_title() -> None:
    assert slug(clean("It rained all day.").articles[0]) == "it-rained-all-day"


# --- inputs that cannot be cleaned ---


def test_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.txt"
    assert fails(capsys, 1, str(path)) == f"dechaff: {path}: no such file; check the path"


def test_directory(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"this is a directory; name the files in it, for example {tmp_path}/*.txt" in fails(capsys, 1, str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything")
def test_unreadable_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.chmod(0)
    assert "cannot be read (Permission denied); check the path and its permissions" in fails(capsys, 1, str(page))


def test_a_name_that_no_file_can_have(capsys: pytest.CaptureFixture[str]) -> None:
    assert r"dechaff: a\x00b: cannot be read" in fails(capsys, 1, "a\0b")


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n"])
def test_empty_page(page: Path, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(data)
    assert fails(capsys, 1, str(page)) == f"dechaff: {page}: the page is empty; check how it was fetched"


def test_empty_standard_input() -> None:
    result = run()
    assert (result.returncode, result.stdout) == (1, b"")
    assert result.stderr.decode() == f"dechaff: <stdin>: the page is empty; check how it was fetched{os.linesep}"


def test_binary_file(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    assert "binary file (it has NUL bytes), not text; extract its text first" in fails(capsys, 1, str(page))


def test_a_nul_far_down_is_text(page: Path) -> None:
    page.write_bytes(b"It rained all day.\n" * 600 + b"\0 and night.\n")
    assert main([str(page)]) == 0


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be"])
def test_utf16_is_named(page: Path, codec: str, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(("\ufeff" if codec == "utf-16-be" else "").encode(codec) + "It rained.".encode(codec))
    assert "the text is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8" in fails(capsys, 1, str(page))


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        ("Il pleut à Besançon, où l’été fut long.", "cp1252", "WINDOWS-1252"),
        ("Größe der Brücke", "latin-1", "WINDOWS-1252"),
        ("Мост снова открыт, сказал мэр.", "cp1251", "WINDOWS-1251"),
        ("Η γέφυρα άνοιξε ξανά τη Δευτέρα.", "cp1253", "WINDOWS-1253"),
        ("橋は月曜日に再開した。", "shift_jis", "SHIFT_JIS"),
        ("橋は月曜日に再開した。", "euc_jp", "EUC-JP"),
        ("다리가 다시 열렸다고 시장이 말했다.", "euc_kr", "EUC-KR"),
        ("桥梁星期一重新开放，市长说。", "gb18030", "GB18030"),
    ],
)
def test_another_encoding_is_guessed_with_the_command_that_converts_it(
    page: Path, text: str, codec: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page.write_bytes(b"Rain\n" + text.encode(codec))
    message = fails(capsys, 1, str(page))
    assert "not UTF-8 at byte " in message
    assert f"it looks like {name}, so convert it: iconv -f {name} -t UTF-8 {page} > {page.with_name('page.utf8.txt')}" in message


def test_the_place_and_the_byte_are_named(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes("Café".encode() + b" caf\xe9 au lait")
    assert "not UTF-8 at byte 9 (0xe9)" in fails(capsys, 1, str(page))


def test_the_place_counts_the_byte_order_mark(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(b"\xef\xbb\xbfcaf\xe9 au lait")
    assert "not UTF-8 at byte 6 (0xe9)" in fails(capsys, 1, str(page))


def test_an_encoding_that_cannot_be_guessed(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(b"It rained." + bytes(range(0x80, 0xA0)) * 3)
    assert "find out its encoding and convert it: iconv -f ENCODING" in fails(capsys, 1, str(page))
    assert guess_encoding(b"plain") == ""


def test_a_file_cut_inside_a_character(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes("It rained in the café".encode()[:-1])
    assert "the last character is cut short; fetch the page again, or drop the end: iconv -c" in fails(capsys, 1, str(page))


def test_not_utf8_from_standard_input() -> None:
    result = run(stdin="Größe der Brücke".encode("latin-1"))
    assert result.returncode == 1
    assert b"| iconv -f WINDOWS-1252 -t UTF-8 | dechaff" in result.stderr


def test_the_advice_quotes_file_names_for_the_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "my page.txt"
    path.write_bytes(b"caf\xe9")
    assert f"'{path}' > '{tmp_path / 'my page.utf8.txt'}'" in fails(capsys, 1, str(path))


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
def test_a_file_name_cannot_send_terminal_escapes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = fails(capsys, 1, str(tmp_path / "a\x1b[2J\nb.txt"))
    assert r"a\x1b[2J\nb.txt" in message


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
def test_a_file_name_that_is_not_utf8(tmp_path: Path) -> None:
    name = os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")
    result = run(name)
    assert result.returncode == 1
    assert b"no such file" in result.stderr
    Path(name).write_text(PAGE, encoding="utf-8")
    assert run("--explain", name, name).returncode == 0


def test_byte_order_mark_is_not_text(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_bytes(b"\xef\xbb\xbf" + PAGE.encode())
    assert main([str(page)]) == 0
    assert capsys.readouterr().out == TEXT
    assert decode(b"\xef\xbb\xbfa", "page.txt") == "a"


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff")
    assert main([str(tmp_path / "none"), str(page), str(bad), str(page)]) == 1
    out, err = capsys.readouterr()
    assert out == f"{TEXT}\n---\n\n{TEXT}"
    assert [line.split(": ")[1] for line in err.splitlines()] == [str(tmp_path / "none"), str(bad)]


def test_a_page_without_an_article_is_said_and_is_no_failure(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page.write_text("Share this article\n", encoding="utf-8")
    assert fails(capsys, 0, str(page)) == f"dechaff: {page}: no article found; see why with --explain"


@given(st.one_of(st.binary(max_size=40), st.text(max_size=20).map(lambda text: text.encode("utf-8")), st.text(max_size=20).map(utf16)))
def test_any_bytes_give_text_or_one_line_of_advice(data: bytes) -> None:
    try:
        text, advice = decode(data, "page.txt"), ""
    except InputError as error:
        text, advice = "", str(error)
    if advice:
        assert "\n" not in advice
        assert ";" in advice
    else:
        assert text.encode("utf-8") == data.removeprefix(b"\xef\xbb\xbf")


# --- usage ---


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--context", "2", "page.txt"), "--context goes with --explain; add --explain or leave --context out"),
        (("--explain", "--context", "-1", "page.txt"), "expected a whole number such as 2 but got '-1'"),
        (("--explain", "--context", "two", "page.txt"), "expected a whole number such as 2 but got 'two'"),
        (("--json", "--explain", "page.txt"), "not allowed with argument --json"),
        (("--languages", ",", "page.txt"), "expected language codes such as en,de but got ','"),
        (("--languages", "en,xx", "page.txt"), "--languages: No rules for languages=['xx']"),
        (("--nonsense", "page.txt"), "unrecognized arguments: --nonsense"),
    ],
)
def test_wrong_usage(words: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    last = refuses(capsys, *words)
    assert last.startswith("dechaff: error: ")
    assert message in last


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
def test_no_input_on_a_terminal_is_wrong_usage() -> None:
    import pty

    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "dechaff"]
    result = subprocess.run(words, stdin=theirs, capture_output=True, env=environment({}), timeout=120, check=False)
    os.close(ours)
    os.close(theirs)
    assert result.returncode == 2
    assert b"no input; name a file, or pipe a page in" in result.stderr


# --- pipes and surrogates ---


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes there")
@pytest.mark.parametrize("form", ["--json", "--explain", "--"])
def test_a_closed_pipe_is_quiet(tmp_path: Path, form: str) -> None:
    path = tmp_path / "page.txt"
    path.write_text("It rained all day, and nobody in the town minded.\n" * 20_000, encoding="utf-8")
    words = [sys.executable, "-m", "dechaff", form, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment({})) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_is_said(page: Path) -> None:
    with open("/dev/full", "wb") as full:
        words = [sys.executable, "-m", "dechaff", str(page)]
        result = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, env=environment({}), timeout=120, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith(b"dechaff: <stdout>: cannot be written (")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes descriptors")
@pytest.mark.parametrize(("word", "code"), [("", 2), ("-", 1)])
def test_closed_standard_input_is_said(word: str, code: int) -> None:
    command = f'exec "{sys.executable}" -m dechaff {word} <&-'
    result = subprocess.run(["sh", "-c", command], capture_output=True, env=environment({}), timeout=120, check=False)
    assert result.returncode == code
    assert b"Traceback" not in result.stderr
    assert b"name a file" in result.stderr


def test_lone_surrogates_never_break_the_output(monkeypatch: pytest.MonkeyPatch, page: Path) -> None:
    """No UTF-8 file holds one, so the text is put straight into an output that is strict about them."""
    written = io.BytesIO()
    out = io.TextIOWrapper(written, encoding="ascii", errors="strict")
    monkeypatch.setattr(sys, "stdout", out)
    assert main([str(page)]) == 0
    print("\ud800")
    out.flush()
    assert written.getvalue().decode() == TEXT + "\\ud800\n"
