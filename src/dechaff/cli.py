"""The command `dechaff`: page in, clean text, JSON, an account, or a file for each article out.

`report`, `rules` and `run` stand elsewhere. `COMMANDS` maps the first word to a function; where the first word is none of them, `clean`
runs on all words.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import regex

from dechaff.cleaned import Cleaned
from dechaff.cli_options import add_clean_options, chosen_clean
from dechaff.cli_report import report_command
from dechaff.cli_rules import FINE, SOME_FAILED, add_url_option, complain, rules_command
from dechaff.errors import DechaffError
from dechaff.files import STDIN, InputError, read_text, reason
from dechaff.model import Article
from dechaff.views.text import can_colour, escape, explain

INTERRUPTED, PIPE_CLOSED = 130, 141
SLUG_MAX = 60  # characters; at four bytes each a file name still stays below the usual 255 bytes


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (the process's arguments by default) and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    command = COMMANDS.get(words[0]) if words else None
    try:
        code = clean_command(words) if command is None else command(words[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `dechaff page.txt | head`
        _discard_output()
        return PIPE_CLOSED
    except OSError as error:
        _discard_output()
        complain("<stdout>", f"cannot be written ({reason(error)}); make room, or write elsewhere")
        return SOME_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _discard_output() -> None:
    """Let what is still in the buffer go nowhere, so that Python does not complain when it closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# --- clean -----------------------------------------------------------------------------------------------------------


def clean_command(words: Sequence[str]) -> int:
    """`dechaff [clean] FILE…`."""
    parser = _clean_parser()
    options = parser.parse_args(words)
    if options.context is not None and not options.explain:
        parser.error("--context goes with --explain; add --explain or leave --context out")
    if not options.files and (sys.stdin is None or sys.stdin.isatty()):
        parser.error("no input; name a file, or pipe a page in: cat page.txt | dechaff")
    clean = chosen_clean(parser, options)
    try:
        writer = _writer(options)
    except OSError as error:
        parser.error(f"--articles {escape(str(options.articles))}: {reason(error)}; name a directory that can be written")
    code = FINE
    for name in options.files or [STDIN]:
        shown = "<stdin>" if name == STDIN else name
        try:
            cleaned = clean(read_text(name))
            writer(shown, cleaned)
        except DechaffError as error:
            complain(shown, str(error))
            code = SOME_FAILED
    return code


def _clean_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dechaff",
        description="Take the boilerplate out of the plain text of scraped pages. Prints the articles: the title as the first "
        "line, then the body; several articles are apart by a line of three dashes.",
        epilog="Input is UTF-8, and so is output. Exit code: 0 fine, 1 some input could not be cleaned, 2 wrong usage. "
        "See also: dechaff run --help, dechaff report --help, dechaff rules --help.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="text of a page; '-' or none reads standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object a page: articles, removals, what was spared")
    form.add_argument("--explain", action="store_true", help="print the page line by line, with the reason for all that went")
    form.add_argument("--articles", metavar="DIR", type=Path, help="write each article to DIR/NNN-title.txt and print the file names")
    parser.add_argument("--context", metavar="N", type=_whole_number, help="with --explain: only N kept lines around what went")
    add_url_option(parser)
    add_clean_options(parser)
    parser.add_argument("--version", action="version", version=f"dechaff {_version()}")
    return parser


def _whole_number(word: str) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", word):
        raise argparse.ArgumentTypeError(f"expected a whole number such as 2 but got {word!r}")
    return int(word)


def _version() -> str:
    try:
        return version("dechaff")
    except PackageNotFoundError:
        return "(not installed)"


# --- output ----------------------------------------------------------------------------------------------------------


Writer = Callable[[str, Cleaned], None]  # puts out one page, given its name; called in the order of the files


def _writer(options: argparse.Namespace) -> Writer:
    if options.json:
        return lambda name, cleaned: print(cleaned.to_json())
    if options.explain:
        return _ExplainWriter(options.context, several=len(options.files) > 1)
    if options.articles is not None:
        return _ArticleWriter(options.articles)
    return _TextWriter()


class _TextWriter:
    """Articles on standard output, apart by a line `---`, across pages as well."""

    def __init__(self) -> None:
        self.first = True

    def __call__(self, name: str, cleaned: Cleaned, /) -> None:
        if not cleaned.articles:
            complain(name, "no article found; see why with --explain")
        for article in cleaned.articles:
            if not self.first:
                print("\n---\n")
            print(article_text(article))
            self.first = False


class _ExplainWriter:
    """The account of each page, under the page's name where there are several."""

    def __init__(self, context: int | None, *, several: bool) -> None:
        self.context = context
        self.several = several
        self.colour = can_colour(sys.stdout, os.environ)
        self.first = True

    def __call__(self, name: str, cleaned: Cleaned, /) -> None:
        if not self.first:
            print()
        if self.several:
            print(f"{escape(name)}:")
        print(explain(cleaned, colour=self.colour, context=self.context))
        self.first = False


class _ArticleWriter:
    """A file for each article, numbered over all pages; a file that is there already is never touched."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.directory = directory
        self.number = 0

    def __call__(self, name: str, cleaned: Cleaned, /) -> None:
        if not cleaned.articles:
            complain(name, "no article found; see why with --explain")
        refused: list[str] = []
        for article in cleaned.articles:
            self.number += 1
            path = self.directory / f"{self.number:03}-{slug(article)}.txt"
            try:
                with path.open("x", encoding="utf-8", errors="backslashreplace") as file:
                    file.write(article_text(article) + "\n")
            except FileExistsError:
                refused.append(f"{path} is there already and was left as it is")
            except OSError as error:
                refused.append(f"{path} could not be written: {reason(error)}")
            else:
                print(path)
        if refused:
            more = f" (and {len(refused) - 1} more)" if len(refused) > 1 else ""
            raise InputError(f"{refused[0]}{more}; name another directory")


def article_text(article: Article) -> str:
    """The title, a blank line and the body; the body alone where the page has no title."""
    return article.text if article.title is None else f"{article.title}\n\n{article.text}"


def slug(article: Article) -> str:
    """The title, or else the first words, as part of a file name: letters and digits of any script with dashes between.

    >>> slug(Article("Bridge “reopens” at 10:30!", None, None, None, None, ()))
    'bridge-reopens-at-10-30'
    """
    words = regex.findall(r"\w+", (article.title or article.text[: 4 * SLUG_MAX]).casefold())
    whole = "-".join(words).replace("_", "-").strip("-")
    cut = whole[:SLUG_MAX] if len(whole) <= SLUG_MAX or "-" not in whole[:SLUG_MAX] else whole[: SLUG_MAX + 1].rpartition("-")[0]
    return cut.strip("-") or "article"


def run_command(words: Sequence[str]) -> int:
    """`dechaff run`; what it needs is imported here, for the other commands start without it."""
    from dechaff.cli_run import run_command

    return run_command(words)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "clean": clean_command,
    "report": report_command,
    "rules": rules_command,
    "run": run_command,
}
