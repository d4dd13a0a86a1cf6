"""Fit the weights of `common/furniture` on labelled pages, and write them into the rule's file.

    python -m benchmarks.fit                 # fit, measure by folds of sites, write the table
    python -m benchmarks.fit --hold-out 5    # leave every fifth site out of the fit, to measure on it afterwards

Two scorecards a zone of the page (above, within and below the body of prose), fitted one after the other: logistic
regression on binned signs, where the second also sees the first scores of the lines around. The first scores that the second
is fitted on come from folds that did not see the page's site. Lines weigh as much of their page's text as they are.
"""

from __future__ import annotations

import argparse
import datetime
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import optimize, sparse

from benchmarks.labelled import data_folder, line_golds, read_rows
from benchmarks.tables import write
from dechaff.cleaner import Cleaner
from dechaff.outline import outline
from dechaff.signs import OF_SCORES, SIGNS, ZONES, around, signs, zones

FOLDS = 5
SMALLEST = 0.002  # share of the page that a line weighs at least
RIDGE = 3e-5
CLIP = 5.0  # the first score is kept within so much of zero

EDGES: dict[str, tuple[float, ...]] = {
    "words": (2, 3, 4, 6, 8, 11, 15, 20, 30, 50, 80),
    "capitals": (0.01, 0.2, 0.34, 0.5, 0.67, 0.99),
    "digits": (0.001, 0.05, 0.15, 0.4),
    "date": (0.001, 0.2, 0.5, 0.8),
    "clock": (0.001, 0.3, 0.6),
    "commas": (1, 2, 3, 5),
    "sentences": (1, 2, 3, 5),
    "copies": (2, 3, 5),
    "cohesion": (0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9),
    "shared": (1, 2, 3, 5, 8),
    "stems": (1, 2, 3, 5, 8, 12),
    "words_above": (1, 3, 6, 10, 15, 25, 50),
    "words_below": (1, 3, 6, 10, 15, 25, 50),
    "words_above_2": (1, 3, 6, 10, 15, 25, 50),
    "words_below_2": (1, 3, 6, 10, 15, 25, 50),
    "capitals_above": (0.01, 0.34, 0.5, 0.67, 0.99),
    "capitals_below": (0.01, 0.34, 0.5, 0.67, 0.99),
    "prose_above": (2, 3, 4, 6, 10, 20, 98),
    "prose_below": (2, 3, 4, 6, 10, 20, 98),
    "body_above": (0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999),
    "body_below": (0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999),
    "to_body": (1, 2, 3, 4, 6, 10, 20, 50),
    "near_above": (-0.9, -0.6, -0.3, 0.0, 0.5, 1.0, 1.5, 2.2),
    "near_below": (-0.9, -0.6, -0.3, 0.0, 0.5, 1.0, 1.5, 2.2),
    "gone_above": (2, 3, 5, 10, 20, 98),
    "gone_below": (2, 3, 5, 10, 20, 98),
    "head": (1, 2, 3, 5, 10),
    "tail": (1, 2, 3, 5, 10),
    "prose_share": (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99),
    "prose_lines": (1, 2, 4, 8, 15, 30),
    "line_share": (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9),
    **dict.fromkeys(OF_SCORES, (-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4)),
}
YES_NO = (0.5,)

Array = npt.NDArray[Any]


class Lines:
    """The live lines of all pages: their signs, zones, gold verdicts and weights."""

    def __init__(self, paths: list[Path], hold_out: int) -> None:
        cleaner = Cleaner()
        values, self.golds, pages, zone, sites = [], [], [], [], []
        weights: list[float] = []
        for number, row in enumerate(read_rows(paths)):
            if hold_out and zlib.crc32(row.site.encode()) % hold_out == 0:
                continue
            view = cleaner.view(row.text)
            found = outline(view)
            golds = line_golds((line.raw for line in view.lines), row.gold)
            total = sum(golds[line.number].total for line in found.lines) or 1
            for line, own, place in zip(found.lines, signs(found), zones(found), strict=True):
                values.append(own)
                self.golds.append(golds[line.number].belongs)
                weights.append(golds[line.number].total / total + SMALLEST)
                pages.append(number)
                zone.append(ZONES.index(place))
                sites.append(zlib.crc32(row.site.encode()) % FOLDS)
        self.values: Array = np.array(values, dtype=np.float32)
        self.gold: Array = np.array(self.golds)
        self.page: Array = np.array(pages)
        self.zone: Array = np.array(zone)
        self.fold: Array = np.array(sites)
        self.weight: Array = np.array(weights)


def binned(values: Array, names: tuple[str, ...]) -> sparse.csr_matrix:
    """Each sign as the bin it falls into, one column a bin."""
    columns, width = [], 0
    for position, name in enumerate(names):
        edges = EDGES.get(name, YES_NO)
        columns.append(np.digitize(values[:, position], edges) + width)
        width += len(edges) + 1
    places = np.stack(columns, axis=1)
    rows = np.arange(0, places.size + 1, places.shape[1])
    return sparse.csr_matrix((np.ones(places.size, dtype=np.float32), places.ravel(), rows), shape=(len(values), width))


def logistic(matrix: sparse.csr_matrix, gold: Array, weight: Array) -> Array:
    """Weights of a ridge logistic regression, the bias first."""
    weight = weight / weight.sum()
    sign = np.where(gold, 1.0, -1.0)

    def loss(found: Array) -> tuple[float, Array]:
        margin = sign * (matrix @ found[1:] + found[0])
        slope = -sign * weight / (1 + np.exp(np.clip(margin, -50, 50)))
        gradient = np.concatenate(([slope.sum()], matrix.T @ slope + RIDGE * found[1:]))
        return float((weight * np.logaddexp(0, -margin)).sum() + RIDGE / 2 * (found[1:] @ found[1:])), gradient

    start = np.zeros(matrix.shape[1] + 1)
    return optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x


def cards(lines: Lines, values: Array, names: tuple[str, ...]) -> tuple[dict[str, Array], Array]:
    """A scorecard a zone fitted on all lines, and each line's score by a card whose fit did not see its site."""
    matrix = binned(values, names)
    fitted: dict[str, Array] = {}
    scores = np.zeros(len(values))
    for number, zone in enumerate(ZONES):
        here = lines.zone == number
        fitted[zone] = logistic(matrix[here], lines.gold[here], lines.weight[here])
        for fold in range(FOLDS):
            seen, unseen = here & (lines.fold != fold), here & (lines.fold == fold)
            found = logistic(matrix[seen], lines.gold[seen], lines.weight[seen])
            scores[unseen] = matrix[unseen] @ found[1:] + found[0]
    return fitted, scores


def second_values(lines: Lines, scores: Array) -> Array:
    """The signs with the first scores of the lines around."""
    rows: list[tuple[float, ...]] = []
    clipped = np.clip(scores, -CLIP, CLIP)
    for page in np.split(clipped, np.flatnonzero(np.diff(lines.page)) + 1):
        rows.extend(around(page.tolist()))
    return np.concatenate([lines.values, np.array(rows, dtype=np.float32)], axis=1)


def table(fitted: dict[str, Array], names: tuple[str, ...]) -> dict[str, dict[str, tuple[float, ...]]]:
    """Weights by zone and sign, one a bin, two decimals."""
    out: dict[str, dict[str, tuple[float, ...]]] = {}
    for zone, found in fitted.items():
        out[zone] = {"bias": (round(float(found[0]), 2),)}
        position = 1
        for name in names:
            width = len(EDGES.get(name, YES_NO)) + 1
            out[zone][name] = tuple(round(float(w), 2) for w in found[position : position + width])
            position += width
    return out


def save(first: dict[str, Array], second: dict[str, Array], lines: Lines) -> None:
    """Write the table as a Python file that a person can read."""
    names = SIGNS + OF_SCORES
    made = f"{datetime.date.today().isoformat()}, {len(np.unique(lines.page)):,} pages, {len(lines.gold):,} lines"
    told = (
        "The weights of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.\n\n"
        f"Fitted {made}. A positive weight speaks for the article.\n"
        "EDGES are the lower ends of the bins of a sign, all but the first; FIRST and SECOND hold a weight a bin, by zone of the page."
    )
    kind = "dict[str, tuple[float, ...]]"
    write(
        "furniture_weights",
        told,
        {
            "EDGES": (kind, {name: EDGES.get(name, YES_NO) for name in names}),
            "FIRST": (f"dict[str, {kind}]", table(first, SIGNS)),
            "SECOND": (f"dict[str, {kind}]", table(second, names)),
        },
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", nargs="*", type=Path, default=sorted((data_folder() / "eval").glob("*.jsonl.gz")))
    parser.add_argument("--hold-out", type=int, default=0, metavar="N", help="leave every Nth site out of the fit")
    args = parser.parse_args()
    if not args.pages:
        parser.error(f"no *.jsonl.gz in {data_folder() / 'eval'}; set DECHAFF_DATA to the folder with labelled pages, or give --pages")
    lines = Lines(args.pages, args.hold_out)
    first, scores = cards(lines, lines.values, SIGNS)
    second, final = cards(lines, second_values(lines, scores), SIGNS + OF_SCORES)
    save(first, second, lines)
    for name, found in (("first", scores), ("second", final)):
        wrong = np.average((found > 0) != lines.gold, weights=lines.weight)
        print(f"{name}: {wrong:.2%} of the text on the wrong side of even odds, on sites the fit did not see")


if __name__ == "__main__":
    main()
