"""Write the reference of the built-in rules from the rules themselves: python docs/build_rules.py

The list of packs goes to `docs/reference/rules.md`, and a page for each pack to `docs/reference/rules/`. Pages of packs that are gone go.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from dechaff import Rule, default_rules
from dechaff.model import Layer
from dechaff.phrases import Phrases
from dechaff.views.text import escape

COMMAND = "python docs/build_rules.py"
REFERENCE = Path(__file__).parent / "reference"
WIDTH = 120  # characters of a line of phrases, or of a pattern
SHOWN = 4  # hits and misses of a rule; all of them stand beside it in the source
TAKES = {Layer.SPAN: "part of a line", Layer.LINE: "a whole line", Layer.PAGE: "what only the page shows"}


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """The text of each page, by its path under `docs/reference`."""
    packs = [(pack, list(own)) for pack, own in groupby(sorted(rules, key=lambda rule: rule.id), key=lambda rule: rule.pack)]
    return {"rules.md": _index(packs)} | {f"rules/{pack}.md": _pack_page(pack, own) for pack, own in packs}


def _about(pack: str) -> str:
    return (importlib.import_module(f"dechaff.rules.{pack}").__doc__ or "").strip()


def _index(packs: Sequence[tuple[str, Sequence[Rule]]]) -> str:
    rows = [f"| [{pack}](rules/{pack}.md) | {_plain(_about(pack))} | {len(own)} |" for pack, own in packs]
    return "\n".join(
        [
            "# The rules",
            "",
            f"Written by `{COMMAND}` from `src/dechaff/rules`: change a rule there, and run it.",
            "`dechaff rules en/share-label` prints the same of one rule, with all its examples.",
            "",
            "| pack | | rules |",
            "|---|---|---:|",
            *rows,
            "",
        ]
    )


def _pack_page(pack: str, rules: Sequence[Rule]) -> str:
    head = [f"# Rules: {pack}", "", f"{_plain(_about(pack))} Written by `{COMMAND}`; [all packs](../rules.md)."]
    return "\n".join([*head, *(line for rule in rules for line in ("", *_described(rule)))]) + "\n"


def _described(rule: Rule) -> Iterator[str]:
    yield f"## {rule.id}"
    yield ""
    yield _plain(rule.why)
    yield ""
    part = f"{TAKES[rule.layer]} ({rule.where})" if rule.where else TAKES[rule.layer]
    yield f"Label `{rule.label}`, strength `{rule.strength.name.lower()}`, layer `{rule.layer.name.lower()}`: it takes {part}."
    own: tuple[str, ...] = ()
    if isinstance(rule.pattern, Phrases):
        own = rule.pattern.plain
        yield from _block("Phrases:", _listed(rule.pattern.words))
    elif rule.pattern is not None:
        yield from _block("Pattern (the line ends are not part of it):", _wrapped(re.split(r"(?<=\|)", escape(rule.pattern))))
    elif rule.find is not None:
        yield ""
        yield f"Code: `{rule.find.__module__}.{rule.find.__qualname__}`."
    if hits := [hit for hit in rule.hits if hit not in own]:
        yield from _block("Goes, for example:", _examples(hits))
    yield from _block("Stays, for example:", _examples(rule.misses))


def _plain(text: str) -> str:
    r"""Text that Markdown shows as it is.

    >>> _plain("It takes * and <b>.")
    'It takes \\* and \\<b\\>.'
    """
    return re.sub(r"[\\`*_\[\]<>|#]", r"\\\g<0>", escape(text))


def _block(title: str, lines: Iterable[str]) -> list[str]:
    lines = list(lines)
    fence = "`" * max(3, *(len(run) + 1 for line in lines for run in re.findall("`+", line)), 3)
    return ["", title, "", f"{fence}text", *lines, fence]


def _examples(examples: Sequence[str]) -> list[str]:
    """The lines of the first examples; a line of dashes parts those of several lines."""
    shown = [list(map(escape, example.split("\n"))) for example in examples[:SHOWN]]
    several = any(len(lines) > 1 for lines in shown)
    return [line for number, lines in enumerate(shown) for line in (*(["---"] if several and number else []), *lines)]


def _listed(phrases: Sequence[str]) -> list[str]:
    """Phrases in quotes, as many on a line as it holds; one on a line where they are written from right to left."""
    quoted = [f'"{escape(phrase)}"' for phrase in phrases]
    if any(unicodedata.bidirectional(char) in {"R", "AL"} for phrase in phrases for char in phrase):
        return quoted
    return _wrapped([f"{phrase} " for phrase in quoted])


def _wrapped(parts: Iterable[str]) -> list[str]:
    """The parts in lines of at most WIDTH characters; a longer part has a line of its own."""
    lines = [""]
    for part in parts:
        if lines[-1] and len(lines[-1]) + len(part.rstrip()) > WIDTH:
            lines.append("")
        lines[-1] += part
    return [line.rstrip(" ") for line in lines]


def main() -> None:
    """Write the pages, and take away those of packs that are gone."""
    written = pages(default_rules())
    (REFERENCE / "rules").mkdir(parents=True, exist_ok=True)
    for old in (REFERENCE / "rules").glob("*.md"):
        if f"rules/{old.name}" not in written:
            old.unlink()
    for name, text in written.items():
        (REFERENCE / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
