"""Quality of `clean` on labelled pages: F1 before, after and of an oracle that drops whole lines; and what each rule did.

    python -m benchmarks.quality                          # DECHAFF_DATA/eval/*.jsonl.gz, a row per extractor
    python -m benchmarks.quality --rules                  # a row per rule: sites, claims, characters, precision, share of gold lost
    python -m benchmarks.quality --gate                   # a sample of sites against benchmarks/floors.json; exit code 1 below a floor
    python -m benchmarks.quality --layout broken          # links on lines of their own, as soup.get_text("\\n") has them; or wrapped
    python -m benchmarks.quality --aeb FOLDER             # the layout of the public article-extraction benchmark:
                                                          #   FOLDER/ground-truth.json, FOLDER/output/*.json
"""

from __future__ import annotations

import json
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.labelled import SHINGLE, Row, Shingles, line_golds, parser, read_rows, refuse_no_pages, shingles, tokens
from benchmarks.layouts import LAYOUTS
from dechaff import Cleaned, clean, default_rules

WORSE = 0.01  # F1 that a page may lose before it counts as made worse
SITES_MIN = 5  # sites on which a rule must fire to tell its precision
FLOORS = Path(__file__).with_name("floors.json")


class Tally:
    """Sums over the pages of one group; `again` counts the pages that a second pass changes."""

    def __init__(self) -> None:
        self.values: dict[str, list[float]] = defaultdict(list)
        self.rows = self.worse = self.split = self.again = 0

    def add(self, row: Row, cleaned: Cleaned, again: Cleaned) -> None:
        """Count one page; `again` is what a second pass makes of the first."""
        gold, before, after = (shingles(tokens(text)) for text in (row.gold, row.text, cleaned.text))
        lines = row.text.splitlines()
        golds = line_golds(lines, row.gold)
        best = shingles(tokens("\n".join(line for line, found in zip(lines, golds, strict=True) if found.belongs)))
        f1 = {}
        for name, text in (("before", before), ("after", after), ("oracle", best)):
            both = (text & gold).total()
            if text:
                self.values[f"{name} precision"].append(both / text.total())
            if gold:
                self.values[f"{name} recall"].append(both / gold.total())
            f1[name] = 2 * both / (text.total() + gold.total()) if text or gold else 1.0
        real = before & gold
        if real:
            self.values["kept"].append((real & after).total() / real.total())
        self.rows += 1
        self.worse += f1["after"] < f1["before"] - WORSE
        self.split += len(cleaned.articles) > 1
        self.again += again.text != cleaned.text

    def mean(self, name: str) -> float:
        """Mean over the pages that have the value."""
        return statistics.fmean(self.values[name]) if self.values[name] else 0.0

    def f1(self, when: str) -> float:
        """F1 of the mean precision and the mean recall."""
        p, r = self.mean(f"{when} precision"), self.mean(f"{when} recall")
        return 2 * p * r / (p + r) if p + r else 0.0

    def figures(self) -> dict[str, float]:
        """The figures of a row, as the table and the gate use them."""
        before, after, oracle = self.f1("before"), self.f1("after"), self.f1("oracle")
        return {
            "pages": self.rows,
            "before": before,
            "after": after,
            "oracle": oracle,
            "closed": (after - before) / (oracle - before) if oracle > before else 0.0,
            "kept": self.mean("kept"),
            "worse": self.worse / max(1, self.rows),
            "split": self.split / max(1, self.rows),
            "again": self.again / max(1, self.rows),
        }


def measure(rows: Iterable[Row]) -> dict[str, Tally]:
    """A tally per extractor, and one of all rows."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row in rows:
        cleaned = clean(row.text)
        again = clean(cleaned.text)
        for name in (row.maker, "all"):
            tallies[name].add(row, cleaned, again)
    return tallies


class RuleTally:
    """What one rule did: claims, characters, and by site which of its claims were right."""

    def __init__(self) -> None:
        self.claims = self.characters = self.lost = 0
        self.right: dict[str, list[bool]] = defaultdict(list)

    @property
    def precision(self) -> float:
        """Share of claims that took no gold away, mean over sites, so that a page with a hundred of them counts as one site."""
        return statistics.fmean(statistics.fmean(found) for found in self.right.values())


def rules_table(rows: Iterable[Row]) -> Iterator[str]:
    """A row per rule that fired on at least `SITES_MIN` sites, the least precise first.

    A claim is right where less than half of it is gold that the kept text does not have: the second copy of a paragraph is no loss
    where the first stays. *Gold lost* is the share of all gold shingles that went with the rule's claims in the same sense.
    """
    tallies: dict[str, RuleTally] = defaultdict(RuleTally)
    rules = {rule.id: rule for rule in default_rules()}
    total = 0
    for row in rows:
        gold = Said.of(row.gold)
        total += gold.shingles.total()
        cleaned = clean(row.text)
        kept = Said.of(cleaned.text)
        for removal in cleaned.removals:
            found = tokens(removal.text)
            if not found:
                continue
            tally = tallies[removal.rule]
            tally.claims += 1
            tally.characters += len(removal.text)
            lost = missing(found, gold, kept)
            tally.right[row.site].append(2 * lost < max(1, len(found) - SHINGLE + 1))
            tally.lost += lost
    yield f"| {'rule':34s} | label        | strength | sites | claims | characters | precision | gold lost |"
    yield f"|{'-' * 36}|--------------|----------|------:|-------:|-----------:|----------:|----------:|"
    for rule, tally in sorted(tallies.items(), key=lambda item: item[1].precision):
        if len(tally.right) >= SITES_MIN:
            yield (
                f"| {rule:34s} | {rules[rule].label:12s} | {rules[rule].strength.name:8s} | {len(tally.right):5d} "
                f"| {tally.claims:6d} | {tally.characters:10d} | {tally.precision:9.1%} | {tally.lost / max(1, total):9.4%} |"
            )


class Said(NamedTuple):
    """What a text says: its shingles, and its words apart by spaces."""

    shingles: Shingles
    flat: str

    @classmethod
    def of(cls, text: str) -> Said:
        """What `text` says."""
        words = tokens(text)
        return cls(shingles(words), f" {' '.join(words)} ")


def missing(found: list[str], gold: Said, kept: Said) -> int:
    """How many shingles of a removal's words are gold that the kept text does not have; words too few for a shingle count as one."""
    if len(found) < SHINGLE:
        words = f" {' '.join(found)} "
        return int(gold.flat.count(words) > kept.flat.count(words))
    return sum(min(count, max(0, gold.shingles[one] - kept.shingles[one])) for one, count in shingles(found).items())


def aeb_rows(folder: Path) -> Iterator[Row]:
    """The rows of the public article-extraction benchmark's layout, one per page and output file."""
    truth = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    for output in sorted((folder / "output").glob("*.json")):
        for page, data in json.loads(output.read_text(encoding="utf-8")).items():
            if page in truth:
                yield Row(page, page, "", output.stem, data.get("articleBody") or "", truth[page]["articleBody"], "")


def below(floors: dict[str, dict[str, float]], tallies: dict[str, Tally]) -> Iterator[str]:
    """A sentence for each figure that is below its floor; `worse`, `split` and `again` are ceilings."""
    for name, wanted in floors.items():
        figures = tallies[name].figures()
        for figure, floor in wanted.items():
            value = figures[figure]
            kind = "ceiling" if figure in ("worse", "split", "again") else "floor"
            if value > floor if kind == "ceiling" else value < floor:
                yield f"{name}: {figure} is {value:.4f}, the {kind} is {floor:.4f}"


def gate(rows: Iterable[Row]) -> int:
    """Measure the sample that FLOORS names; 0 where every figure holds."""
    settings = json.loads(FLOORS.read_text(encoding="utf-8"))
    tallies = measure(row for row in rows if row.fold(settings["every"]) == 0)
    failures = list(below(settings["floors"], tallies))
    print("\n".join(failures) or f"Every figure of {tallies['all'].rows} texts holds its floor.")
    return 1 if failures else 0


def main() -> int:
    options = parser(__doc__)
    options.add_argument("--aeb", type=Path, metavar="FOLDER")
    options.add_argument("--rules", action="store_true")
    options.add_argument("--gate", action="store_true")
    options.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth site")
    options.add_argument("--layout", choices=sorted(LAYOUTS), help="the same pages laid out in another way")
    args = options.parse_args()
    if not args.pages and not args.aeb:
        refuse_no_pages(options)
    rows = aeb_rows(args.aeb) if args.aeb else read_rows(args.pages)
    if args.gate:
        return gate(rows)
    rows = (row for row in rows if row.fold(args.every) == 0)
    if args.layout:
        rows = (row._replace(text=LAYOUTS[args.layout](row.text, row.id)) for row in rows)
    if args.rules:
        print("\n".join(rules_table(rows)))
        return 0
    print("| extractor    | pages | F1 before | after | oracle | closed |   kept | worse | split | again |")
    print("|--------------|------:|----------:|------:|-------:|-------:|-------:|------:|------:|------:|")
    for name, tally in sorted(measure(rows).items(), key=lambda item: (item[0] == "all", item[0])):
        f = tally.figures()
        print(
            f"| {name:12s} | {f['pages']:5.0f} | {f['before']:9.4f} | {f['after']:.3f} | {f['oracle']:6.3f} | {f['closed']:6.1%} "
            f"| {f['kept']:6.2%} | {f['worse']:5.1%} | {f['split']:5.1%} | {f['again']:5.1%} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
