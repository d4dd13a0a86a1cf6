"""Read a page of `tests/pages/golden`: a scraped page with what must happen to each line in its margin.

| margin | the line |
|---|---|
| `| ` | stays in the text |
| `- ` | goes; `  <- label` behind it names the label of the removal |
| `~ ` | under a `| ` line: what is left of that line where only a part goes; it may name a label too |
| `? ` | may stay or go |
| `= title: …` | no line of the page: a field of an article; each further title begins the next article, an empty one has none |
| `# ` | no line of the page: a comment for the reader |

An empty line is an empty line of the page. A page file that breaks these rules raises ValueError with the line's number.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dechaff import Label
from dechaff.measure import is_unspaced

FIELDS = ("title", "byline", "date", "source", "summary")
_ARROW = "  <- "


@dataclass(frozen=True, slots=True)
class GoldenLine:
    """A marked line of a page: `left` is what stays of it, "" where all goes and None where either will do."""

    start: int
    text: str
    left: str | None
    label: str | None = None

    @property
    def end(self) -> int:
        """Offset behind the line's last character."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class GoldenPage:
    """A page, its marked lines in order, and the fields of its articles as (name, value), "" for a title that is absent."""

    name: str
    text: str
    lines: tuple[GoldenLine, ...]
    fields: tuple[tuple[str, str], ...]

    @property
    def kept(self) -> tuple[str, ...]:
        """What must be in the text, in order: a line, or what is left of it."""
        return tuple(line.left for line in self.lines if line.left)

    @property
    def removed(self) -> tuple[tuple[str, str | None], ...]:
        """The lines that must go, and the label each must have (None: any)."""
        return tuple((line.text, line.label) for line in self.lines if line.left == "")

    @property
    def articles(self) -> tuple[dict[str, str], ...]:
        """The fields article by article: the second title begins the second article."""
        found: list[dict[str, str]] = [{}]
        for name, value in self.fields:
            if name == "title" and "title" in found[-1]:
                found.append({})
            found[-1][name] = value
        return tuple(found)


def load(path: Path) -> GoldenPage:
    """The page at `path`."""
    page: list[str] = []
    lines: list[GoldenLine] = []
    fields: list[tuple[str, str]] = []
    start = 0
    above = ""
    for number, written in enumerate(path.read_text(encoding="utf-8").removesuffix("\n").split("\n"), 1):
        margin, rest = written[:2], written[2:]
        try:
            if margin == "# ":
                continue
            if margin == "= ":
                fields.append(_field(rest))
                continue
            if margin == "~ ":
                lines[-1] = _cut(lines[-1], rest, above)
                continue
            if margin == "| " and rest.strip():
                lines.append(GoldenLine(start, rest, rest))
            elif margin == "- " and rest.strip():
                lines.append(GoldenLine(start, rest := _labelled(rest)[0], "", _labelled(written[2:])[1]))
            elif margin == "? " and rest.strip():
                lines.append(GoldenLine(start, rest, None))
            elif written:
                raise ValueError("expected a margin of | - ~ ? = or # and a space, with something behind it")
        except ValueError as error:
            raise ValueError(f"{path.name}:{number}: {error}; got {written!r}") from None
        above = margin
        page.append(rest)
        start += len(rest) + 1
    return GoldenPage(path.stem, "\n".join(page), tuple(lines), tuple(fields))


def _labelled(rest: str) -> tuple[str, str | None]:
    text, arrow, label = rest.rpartition(_ARROW)
    return (text, str(Label(label))) if arrow else (rest, None)


def _field(rest: str) -> tuple[str, str]:
    name, colon, value = rest.partition(":")
    if not colon or name not in FIELDS:
        raise ValueError(f"expected one of {', '.join(FIELDS)} and a colon")
    return name, value.strip()


def _words(text: str) -> list[str]:
    """The words; in scripts without word spaces each character is one."""
    spaced = "".join(f" {char} " if is_unspaced(char) else char for char in text)
    return spaced.split()


def _cut(line: GoldenLine, rest: str, above: str) -> GoldenLine:
    left, label = _labelled(rest)
    words = iter(_words(line.text))
    if above != "| " or left == line.text or not all(word in words for word in _words(left)):
        raise ValueError("expected some of the words of a | line right above, in their order")
    return GoldenLine(line.start, line.text, left, label)
