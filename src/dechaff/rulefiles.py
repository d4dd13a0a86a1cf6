"""Rules from a TOML file and back, for those who write no Python."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args

from dechaff.errors import DechaffError, RuleError, close_matches
from dechaff.model import Label, Layer, Strength
from dechaff.patterns import Where
from dechaff.phrases import Phrases, phrases
from dechaff.rule import Rule, line_rule, span_rule

T = TypeVar("T")

_LAYERS = {"line": Layer.LINE, "span": Layer.SPAN}
_LABELS = {str(label): label for label in Label}
_STRENGTHS = {strength.name.lower(): strength for strength in Strength}
_WHERES: dict[str, Where] = {where: where for where in get_args(Where)}
_NEEDED = {"id": "mysite/share-label", "label": "share", "why": "The caption of a share box."}  # each with an example
_STRINGS = (*_NEEDED, "pattern", "layer", "where", "strength")
_LISTS = ("phrases", "hits", "misses", "sites")


# --- load ------------------------------------------------------------------------------------------------------------


def load_rules(path: str | os.PathLike[str]) -> tuple[Rule, ...]:
    """The rules of a TOML file (UTF-8), in its order, each held to its examples as `line_rule` and `span_rule` do.

    A rule is a table `[[rule]]` with `id`, `label`, `why`, `misses`, and `phrases` (a list) or `pattern` (a regular expression);
    `hits`, `strength` ("likely", "certain", "hint"), `layer` ("line", "span"), `sites` (host names) and, for phrases of a span,
    `where` may be left out.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> toml = '''
    ... [[rule]]
    ... id = "mysite/share"
    ... label = "share"
    ... why = "The caption of a share box."
    ... phrases = ["Share this story", "# shares"]
    ... hits = ["12 shares"]
    ... misses = ["Share this story with care.", "12 shares were sold"]
    ... '''
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "mysite.toml")
    ...     _ = path.write_text(toml, encoding="utf-8")
    ...     [(rule.id, rule.hits) for rule in load_rules(path)]
    [('mysite/share', ('Share this story', '12 shares'))]

    Raises DechaffError where the file cannot be read, or is no TOML; RuleError, with the line of its `[[rule]]`, for a rule that
    is not well formed, for an id that stands twice, and where there are no rules.
    """
    file = os.fspath(path)
    text = _read(file)
    try:
        import tomllib  # most programs read no rule file

        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise DechaffError(f"{file}: not TOML: {error}; mend it there (backslashes need single quotes: pattern = '\\d+').") from None
    tables, lines = _tables(file, data), _headers(text)
    if len(tables) != len(lines):
        raise RuleError(f"{file}: Expected a line [[rule]] above each rule but found {len(lines)} for {len(tables)} rules; write [[rule]].")
    found: dict[str, tuple[int, Rule]] = {}
    for number, (line, table) in enumerate(zip(lines, tables, strict=True), start=1):
        id = table.get("id")
        place = f"{file}, line {line}, {id if id and isinstance(id, str) else f'rule {number}'}"
        try:
            rule = _rule(table)
        except RuleError as error:
            raise RuleError(f"{place}: {str(error).removeprefix(f'{id}: ')}") from None
        if rule.id in found:
            raise RuleError(f"{place}: the rule at line {found[rule.id][0]} has this id already; rename one.")
        found[rule.id] = line, rule
    return tuple(rule for _, rule in found.values())


def _read(file: str) -> str:
    try:
        with open(file, "rb") as opened:
            return opened.read().decode("utf-8").removeprefix("\ufeff")
    except FileNotFoundError:
        raise DechaffError(f"{file}: no such file; check the path.") from None
    except UnicodeDecodeError as error:
        raise DechaffError(f"{file}: not UTF-8 at byte {error.start} (0x{error.object[error.start]:02x}); save it as UTF-8.") from None
    except (OSError, ValueError) as error:
        why = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise DechaffError(f"{file}: cannot be read ({why}); check the path and its permissions.") from None


def _tables(file: str, data: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    if unknown := next((name for name in data if name != "rule"), None):
        raise RuleError(f"{file}: Expected tables [[rule]] and nothing else but got {unknown!r}; write [[rule]] above each rule's fields.")
    tables = data.get("rule", [])
    if not isinstance(tables, list):
        raise RuleError(f"{file}: Expected tables [[rule]] but got a single value named rule; write [[rule]] with two brackets.")
    if not tables:
        raise RuleError(f"{file}: no rules; write a table [[rule]] with id, label, why, phrases and misses.")
    return tables


# Compiled by `re` when a rule file is read or written, not with the package.
_TOKEN = (
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*"
    r"|(?P<header>^[ \t]*\[\[[ \t]*(?:rule|\"rule\"|'rule')[ \t]*\]\])"
    r"|[\[\]{}]"
)


def _headers(text: str) -> list[int]:
    """The line numbers, from 1, of the headers `[[rule]]` of well-formed TOML; those inside strings, comments and lists are none."""
    lines = []
    depth = 0
    for token in re.finditer(_TOKEN, text, re.DOTALL | re.MULTILINE):
        if token["header"] and not depth:
            lines.append(text.count("\n", 0, token.start()) + 1)
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
    return lines


def _rule(table: Mapping[str, Any]) -> Rule:
    for field, value in table.items():
        _check_field(field, value)
    for field, example in _NEEDED.items():
        if field not in table:
            raise RuleError(f'the field {field} is missing; write {field} = "{example}".')
    if ("phrases" in table) == ("pattern" in table):
        raise RuleError('Expected either phrases or pattern; write phrases = ["Share this story"], and no pattern.')
    id, why = table["id"], table["why"]
    layer = _choice("layer", table.get("layer", "line"), _LAYERS)
    label = _choice("label", table["label"], _LABELS)
    strength = _choice("strength", table.get("strength", "likely"), _STRENGTHS)
    where = _choice("where", table["where"], _WHERES) if "where" in table else None
    if "where" in table and (layer is not Layer.SPAN or "pattern" in table):
        raise RuleError('where goes with layer = "span" and phrases; drop it.')
    pattern = table["pattern"] if "pattern" in table else phrases(*table["phrases"])
    hits, misses, sites = (table.get(field, ()) for field in ("hits", "misses", "sites"))
    if layer is Layer.SPAN:
        return span_rule(id, label=label, why=why, pattern=pattern, where=where, hits=hits, misses=misses, strength=strength, sites=sites)
    return line_rule(id, label=label, why=why, pattern=pattern, hits=hits, misses=misses, strength=strength, sites=sites)


def _check_field(field: str, value: object) -> None:
    known = (*_STRINGS, *_LISTS)
    if field not in known:
        near = close_matches(field, known, 1) or known
        raise RuleError(f"a rule has no field {field!r}; write {' or '.join(near)}.")
    if field in _STRINGS and not isinstance(value, str):
        raise RuleError(f'Expected a string but got {field} = {value!r:.80}; write {field} = "…".')
    if field in _LISTS and not (isinstance(value, list) and all(isinstance(part, str) for part in value)):
        raise RuleError(f'Expected a list of strings but got {field} = {value!r:.80}; write {field} = ["…", "…"].')


def _choice(field: str, given: str, known: Mapping[str, T]) -> T:
    if given not in known:
        near = close_matches(given, known, 3) or known
        raise RuleError(f"no {field} is named {given!r}; write {' or '.join(near)}.")
    return known[given]


# --- dump ------------------------------------------------------------------------------------------------------------


def dump_rules(rules: Iterable[Rule]) -> str:
    """LINE and SPAN rules as TOML text that `load_rules` reads back equal; hits that the phrases are of themselves are left out.

    >>> print(dump_rules([line_rule("mysite/share", label=Label.SHARE, why="The caption of a share box.",
    ...     pattern=phrases("Share this story"), misses=("Share this story with care.", "Share it"))]), end="")
    [[rule]]
    id = "mysite/share"
    label = "share"
    why = "The caption of a share box."
    phrases = ["Share this story"]
    misses = ["Share this story with care.", "Share it"]

    Raises RuleError for a page rule, for two rules of one id, and for a lone surrogate, which TOML cannot hold.
    """
    found: dict[str, str] = {}
    for rule in rules:
        if rule.id in found:
            raise RuleError(f"Two rules have the id {rule.id!r}; rename one.")
        found[rule.id] = _dumped(rule)
    return "\n".join(found.values())


def _dumped(rule: Rule) -> str:
    if rule.layer is Layer.PAGE:
        raise RuleError(f"{rule.id}: a page rule is code; put it into a Python module.")
    fields: dict[str, str | tuple[str, ...]] = {"id": rule.id, "label": str(rule.label), "why": rule.why}
    own = rule.pattern.plain if rule.layer is Layer.LINE and isinstance(rule.pattern, Phrases) else ()
    if rule.layer is Layer.SPAN:
        fields["layer"] = "span"
    if rule.where not in (None, "end"):
        fields["where"] = str(rule.where)
    if rule.strength is not Strength.LIKELY:
        fields["strength"] = rule.strength.name.lower()
    if rule.sites:
        fields["sites"] = rule.sites
    if isinstance(rule.pattern, Phrases):
        fields["phrases"] = rule.pattern.words
    else:
        fields["pattern"] = rule.pattern or ""
    if hits := tuple(hit for hit in rule.hits if hit not in own):
        fields["hits"] = hits
    fields["misses"] = rule.misses
    try:
        return "[[rule]]\n" + "".join(f"{name} = {_value(value)}\n" for name, value in fields.items())
    except UnicodeEncodeError as error:
        lone = error.object[error.start]
        raise RuleError(f"{rule.id}: a rule file cannot hold the lone surrogate {lone!r}; take it out of the rule.") from None


LINE_LENGTH = 100  # characters of a list that is written on one line


def _value(value: str | tuple[str, ...]) -> str:
    if isinstance(value, str):
        return _quoted(value)
    parts = list(map(_quoted, value))
    line = f"[{', '.join(parts)}]"
    return line if len(line) <= LINE_LENGTH else "[\n" + "".join(f"    {part},\n" for part in parts) + "]"


# What TOML wants escaped, and what an editor shows as a line end or hides: C1 controls, line separators, marks of reading direction.
_ESCAPED = r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]'
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _quoted(text: str) -> str:
    text.encode("utf-8")
    return '"' + re.sub(_ESCAPED, lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", text) + '"'
