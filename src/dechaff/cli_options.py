"""The options that say how pages are cleaned, for each sub-command that cleans some."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner, cleaner_for
from dechaff.cli_rules import add_rules_option, chosen_rules
from dechaff.errors import DechaffError
from dechaff.model import Strength


def add_clean_options(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options --languages, --rules and --drop."""
    parser.add_argument("--languages", metavar="CODES", type=_codes, help="use the rules of these languages only, as in en,de")
    add_rules_option(parser)
    parser.add_argument(
        "--drop", metavar="PREFIXES", action="extend", type=_prefixes, default=[], help="leave out rules, as in en/share-label,fr"
    )


def chosen_clean(parser: argparse.ArgumentParser, options: argparse.Namespace) -> Callable[[str], Cleaned]:
    """`clean` as the options say; wrong usage where a language or a rule is not there."""
    return partial(chosen_cleaner(parser, options).clean, url=options.url)


def chosen_cleaner(parser: argparse.ArgumentParser, options: argparse.Namespace) -> Cleaner:
    """The Cleaner of the options; wrong usage where a language or a rule is not there."""
    rules = chosen_rules(parser, options.rules, options.drop) if options.rules or options.drop else None
    try:
        return cleaner_for(options.languages, rules, Strength.LIKELY)
    except DechaffError as error:
        parser.error(f"--languages: {error}")


def _codes(word: str) -> frozenset[str]:
    codes = frozenset(code.strip() for code in word.split(",") if code.strip())
    if not codes:
        raise argparse.ArgumentTypeError(f"expected language codes such as en,de but got {word!r}")
    return codes


def _prefixes(word: str) -> list[str]:
    prefixes = [prefix.strip() for prefix in word.split(",") if prefix.strip()]
    if not prefixes:
        raise argparse.ArgumentTypeError(f"expected ids, or starts of ids, such as en/share-label,fr but got {word!r}")
    return prefixes
