"""The sub-command `dechaff report`: one HTML file about a batch of pages."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from dechaff.cleaned import Cleaned
from dechaff.cli_options import add_clean_options, chosen_clean
from dechaff.cli_rules import FINE, SOME_FAILED, add_url_option, complain
from dechaff.errors import DechaffError
from dechaff.files import STDIN, InputError, read_text, reason, text_files, write_whole
from dechaff.views.report import report_html
from dechaff.views.text import escape

Outcome = tuple[str, Cleaned | DechaffError]


def report_command(words: Sequence[str]) -> int:
    """`dechaff report PATH… -o FILE.html`."""
    parser = _parser()
    options = parser.parse_args(words)
    clean = chosen_clean(parser, options)
    code = FINE

    def told() -> Iterator[Outcome]:
        """The outcomes, with a complaint about each page that could not be cleaned."""
        nonlocal code
        for name, outcome in _outcomes(options.paths, clean):
            if isinstance(outcome, DechaffError):
                complain(name, str(outcome))
                code = SOME_FAILED
            yield name, outcome

    try:
        write_whole(options.output, report_html(told()))
    except OSError as error:
        complain(str(options.output), f"cannot be written ({reason(error)}); name another file")
        return SOME_FAILED
    print(escape(str(options.output)))
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dechaff report",
        description="Write one HTML file about a batch of pages: totals for each label and rule, and a row a page that opens to what "
        "went from it. Prints the file's name. A page that cannot be cleaned is a row with its error.",
        epilog="Exit code: 0 fine, 1 some input could not be cleaned, 2 wrong usage.",
    )
    text = "text of a page, or a folder with such files (*.txt), folders in it as well; '-' reads standard input"
    parser.add_argument("paths", metavar="PATH", nargs="+", help=text)
    text = "the file to write; one that is there is replaced"
    parser.add_argument("-o", "--output", metavar="FILE.html", type=_html_file, required=True, help=text)
    add_url_option(parser)
    add_clean_options(parser)
    return parser


def _html_file(word: str) -> Path:
    """A path that is no page by mistake, for the file is replaced."""
    if Path(word).suffix.lower() not in (".html", ".htm"):
        raise argparse.ArgumentTypeError(f"expected a file name that ends in .html but got {escape(word)!r}")
    return Path(word)


def _outcomes(paths: Sequence[str], clean: Callable[[str], Cleaned]) -> Iterator[Outcome]:
    """Each page with its name, cleaned or with the error that says why not; a folder without pages has an error too."""
    for path in paths:
        try:
            names = text_files(path)
        except InputError as error:
            yield path, error
            continue
        for name in names:
            yield "<stdin>" if name == STDIN else name, _outcome(name, clean)


def _outcome(name: str, clean: Callable[[str], Cleaned]) -> Cleaned | DechaffError:
    try:
        return clean(read_text(name))
    except DechaffError as error:
        return error
