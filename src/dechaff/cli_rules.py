"""The sub-command `dechaff rules`: list and explain rules, check those of a user, suggest new ones from pages."""

from __future__ import annotations

import argparse
import importlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError, near_matches
from dechaff.files import STDIN, read_text, reason
from dechaff.packs import default_rules, select
from dechaff.phrases import Phrases
from dechaff.rule import Rule
from dechaff.rulefiles import dump_rules, load_rules
from dechaff.suggest import Suggestion, suggest
from dechaff.views.text import escape

FINE, SOME_FAILED = 0, 1  # argparse exits with 2 on wrong usage


def complain(name: str, message: str) -> None:
    """One line on standard error."""
    print(f"dechaff: {escape(name)}: {escape(message)}", file=sys.stderr)


def rules_command(words: Sequence[str]) -> int:
    """`dechaff rules [check|suggest] …`."""
    command = COMMANDS.get(words[0]) if words else None
    return list_command(words) if command is None else command(words[1:])


def add_rules_option(parser: argparse.ArgumentParser) -> None:
    """Give a parser the option --rules."""
    text = "add the rules of FILE.toml or my.module:RULES; may stand several times"
    parser.add_argument("--rules", metavar="SOURCE", action="append", default=[], help=text)


def add_url_option(parser: argparse.ArgumentParser) -> None:
    """Give a parser the option --url."""
    parser.add_argument("--url", metavar="ADDRESS", help="the address of the page, or of the site of all pages, for rules with sites")


def chosen_rules(parser: argparse.ArgumentParser, sources: Sequence[str], drop: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The built-in rules and those of `sources`, without those that `drop` names; wrong usage where one is not there."""
    try:
        rules = Cleaner((*default_rules(), *(rule for source in sources for rule in rules_from(source)))).rules
    except DechaffError as error:
        parser.error(f"--rules: {_shown(str(error))}")
    try:
        return select(rules, drop=drop)
    except DechaffError as error:
        parser.error(f"--drop: {_shown(str(error))}")


def rules_from(source: str) -> tuple[Rule, ...]:
    """The rules of a TOML file, or of a name in a module as in `my.module:RULES`, which may lie in the current directory.

    Raises DechaffError where there is no such file, module or name, or it holds anything but rules.
    """
    module, _, name = source.partition(":")
    if not (name.isidentifier() and all(part.isidentifier() for part in module.split("."))):
        return load_rules(source)
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    try:
        names = vars(importlib.import_module(module))
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and error.name and f"{module}.".startswith(f"{error.name}."):
            raise DechaffError(f"{source}: no module named {error.name!r}; run this where it lies, or install it.") from None
        raise DechaffError(f"{source}: the module cannot be imported ({type(error).__name__}: {error}); mend it.") from None
    if name not in names:
        raise DechaffError(f"{source}: the module has no {name!r}; {near_matches(name, names)}.")
    value = names[name]
    rules = (value,) if isinstance(value, Rule) else tuple(value) if isinstance(value, Iterable) else ()
    if not rules or not all(isinstance(rule, Rule) for rule in rules):
        raise DechaffError(f"{source}: Expected rules but got {value!r:.60} (type={type(value).__name__}); name a tuple of rules.")
    return rules


def _shown(text: str) -> str:
    """Text of several lines with what could steer a terminal escaped."""
    return "\n".join(map(escape, text.split("\n")))


# --- list and explain ------------------------------------------------------------------------------------------------


def list_command(words: Sequence[str]) -> int:
    """`dechaff rules [PREFIX…]`; one rule in full where the only word is its id."""
    parser = argparse.ArgumentParser(
        prog="dechaff rules",
        description="List the rules: id, layer, label, strength, number of phrases. With one full id: explain that rule.",
        epilog="See also: dechaff rules check --help, dechaff rules suggest --help.",
    )
    parser.add_argument("prefixes", metavar="PREFIX", nargs="*", help="an id, or the start of one up to a slash, as in en")
    add_rules_option(parser)
    options = parser.parse_args(words)
    rules = chosen_rules(parser, options.rules)
    try:
        rules = select(rules, keep=options.prefixes)
    except DechaffError as error:
        parser.error(_shown(str(error)))
    if options.prefixes == [rule.id for rule in rules]:
        print(described(rules[0]))
        return FINE
    width = max(len(rule.id) for rule in rules)
    for rule in rules:
        print(f"{rule.id:<{width}}  {rule.layer.name.lower()}  {rule.label:<11}  {rule.strength.name.lower():<7}  {_size(rule)}")
    return FINE


def _size(rule: Rule) -> str:
    if isinstance(rule.pattern, Phrases):
        return f"{len(rule.pattern.words)} phrase{'s' if len(rule.pattern.words) > 1 else ''}"
    return "code" if rule.pattern is None else "pattern"


def described(rule: Rule) -> str:
    """All there is to say about one rule, for a reader."""
    parts = [rule.id, f"  {escape(rule.why)}", f"  layer: {rule.layer.name.lower()}", f"  label: {rule.label}"]
    parts.append(f"  strength: {rule.strength.name.lower()}")
    if rule.where:
        parts.append(f"  where: {rule.where}")
    if rule.sites:
        parts.append(f"  sites: {', '.join(rule.sites)}")
    own: tuple[str, ...] = ()
    if isinstance(rule.pattern, Phrases):
        own = rule.pattern.plain
        parts += ["  phrases:", *map(_item, rule.pattern.words)]
    elif rule.find is not None:
        parts.append(f"  code: {rule.find.__module__}.{rule.find.__qualname__}")
    else:
        parts += ["  pattern:", _item(rule.pattern or "")]
    hits = [hit for hit in rule.hits if hit not in own]
    parts += ["  hits:" if hits else "  hits: the phrases", *map(_item, hits), "  misses:", *map(_item, rule.misses)]
    return "\n".join(parts)


def _item(text: str) -> str:
    return "    - " + _shown(text).replace("\n", "\n      ")


# --- check -----------------------------------------------------------------------------------------------------------


def check_command(words: Sequence[str]) -> int:
    """`dechaff rules check SOURCE…`."""
    parser = argparse.ArgumentParser(
        prog="dechaff rules check",
        description="Load rules, which holds them to their examples, and then try them on made-up pages.",
        epilog="Exit code: 0 fine, 1 something is wrong with a rule, 2 wrong usage.",
    )
    parser.add_argument("sources", metavar="SOURCE", nargs="+", help="FILE.toml or my.module:RULES")
    options = parser.parse_args(words)
    try:
        rules = [rule for source in options.sources for rule in rules_from(source)]
        from dechaff.testing import check_rules

        report = check_rules(rules)
    except DechaffError as error:
        print(f"dechaff: {_shown(str(error))}", file=sys.stderr)
        return SOME_FAILED
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        complain("rules check", "install the extra: pip install 'dechaff[testing]'")
        return SOME_FAILED
    print(_shown(str(report)))
    return FINE if report.ok else SOME_FAILED


# --- suggest ---------------------------------------------------------------------------------------------------------

HEAD = "# Suggested by `dechaff rules suggest`. Read each rule, mend label and why, drop what should stay; then `dechaff rules check`.\n\n"


def suggest_command(words: Sequence[str]) -> int:
    """`dechaff rules suggest FILE…`."""
    parser = argparse.ArgumentParser(
        prog="dechaff rules suggest",
        description="Write a file of rules, for you to edit, for the lines that are left after cleaning on several pages of one site.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="text of a page; '-' reads standard input")
    parser.add_argument("-o", "--output", metavar="FILE.toml", type=Path, help="write to this new file and not to standard output")
    parser.add_argument("--least", metavar="N", type=_two_or_more, default=3, help="pages that a line must stand on (default 3)")
    add_rules_option(parser)
    add_url_option(parser)
    options = parser.parse_args(words)
    cleaner = Cleaner(chosen_rules(parser, options.rules))
    pages: list[Cleaned] = []
    code = FINE
    for name in options.files:
        try:
            pages.append(cleaner.clean(read_text(name), url=options.url))
        except DechaffError as error:
            complain("<stdin>" if name == STDIN else name, str(error))
            code = SOME_FAILED
    found = suggest(pages, options.least)
    toml = "\n".join(_toml(suggestion, suggestion.rule) for suggestion in found if suggestion.rule)
    if bare := sum(suggestion.rule is None for suggestion in found):
        complain("rules suggest", f"rules left out for want of two sentences to set against them: {bare}; give more pages")
    if not found:
        complain("rules suggest", f"no line is left on {options.least} of {len(pages)} pages; give more pages, or a lower --least")
    if toml and not _written(HEAD + toml, options.output):
        return SOME_FAILED
    return code


def _toml(suggestion: Suggestion, rule: Rule) -> str:
    """A rule under comments that say how many pages each line stands on."""
    seen = "".join(f"# {line.pages} pages: {escape(line.spellings[0])}\n" for line in suggestion.lines)
    return seen + dump_rules((rule,))


def _written(text: str, output: Path | None) -> bool:
    """Put text out, to a file that is not there yet or to standard output; False, and a complaint, where that fails."""
    if output is None:
        print(text, end="")
        return True
    try:
        with output.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        complain(str(output), "is there already and was left as it is; name another file")
        return False
    except OSError as error:
        complain(str(output), f"cannot be written ({reason(error)}); name another file")
        return False
    return True


def _two_or_more(word: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", word) or int(word) < 2:
        raise argparse.ArgumentTypeError(f"expected a whole number of 2 or more but got {word!r}")
    return int(word)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"check": check_command, "suggest": suggest_command}
