"""Fit the weights of `common/title` on pages whose headline is known, and write them into the rule's file.

    python -m benchmarks.fit_title

A scorecard by boosting trees of one split on binned signs: a candidate's score is a sum of one weight a sign. Pages whose
headline stands on no line of its own are in the fit too, with no candidate that is right. Needs the weights of
`common/furniture`, whose scores are signs here: run benchmarks/fit.py first.
"""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.labelled import Row, parser, read_rows, refuse_no_pages, tokens
from benchmarks.tables import write
from dechaff.cleaner import Cleaner
from dechaff.examples import unchecked

with unchecked():  # the weights at hand may be of other signs
    from dechaff.rules.common.title_signs import candidates

FOLDS = 5
ROUNDS, RATE, LEAF_MIN = 300, 0.1, 15
NEAR = 0.5  # share of a headline's words from which a line is too near to it to count as wrong

SCORE = (-4, -3, -2, -1, 0, 1, 2, 3)
MEAN = (-4, -3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 2)
RANK = (1, 2, 3, 5, 10)
YES_NO = (0.5,)
EDGES: dict[str, tuple[float, ...]] = {
    "headline": YES_NO,
    "chars": (8, 12, 16, 20, 25, 30, 40, 50, 65, 80, 100, 130),
    "words": (2, 3, 4, 5, 6, 8, 10, 13, 17, 22),
    "all_caps": YES_NO,
    "numbered": YES_NO,
    "glued": YES_NO,
    "twin": YES_NO,
    "copies": (2, 3),
    "about": (1, 2, 3, 4, 5, 6, 8, 10),
    "weight": (0.001, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45),
    "peak": (0.001, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8),
    "lead": (0.001, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99),
    "place": (1, 2, 3, 5, 8, 12, 20, 40, 80, 160),
    "headlines_above": (1, 2, 3, 5, 10, 20, 40),
    "words_above": (1, 2, 3, 5, 8, 12, 20),
    "date_below": (0.001, 0.2, 0.5, 0.8),
    "field_below": (1, 2, 3, 9),
    "own": SCORE,
    "before": MEAN,
    "next": MEAN,
    "about_rank": RANK,
    "weight_rank": RANK,
    "weight_gap": (-0.4, -0.3, -0.2, -0.15, -0.1, -0.05, -0.02, 0),
    "peak_rank": RANK,
    "peak_gap": (-0.6, -0.4, -0.3, -0.2, -0.1, -0.05, 0),
}

Array = npt.NDArray[Any]


class Known(NamedTuple):
    """The candidates of one page whose headline is known."""

    row: Row
    signs: list[list[float]]
    right: list[bool]
    told: bool  # the headline stands on a line of its own


def flat(text: str) -> str:
    """The words of a text, folded."""
    return " ".join(tokens(text.casefold()))


def known(paths: list[Path]) -> list[Known]:
    """Every page whose headline is known; candidates too near to it to be called wrong are left out."""
    cleaner, found = Cleaner(), []
    for row in read_rows(paths):
        wanted = flat(row.title)
        if not wanted:
            continue
        told = any(flat(line) == wanted for line in row.text.splitlines())
        view = cleaner.view(row.text)
        signs, right = [], []
        for candidate in candidates(view):
            hit = flat(candidate.text) == wanted
            if hit or not _near(flat(candidate.text), wanted):
                signs.append([candidate.signs[name] for name in EDGES])
                right.append(hit)
        found.append(Known(row, signs, right, told))
    return found


def _near(text: str, wanted: str) -> bool:
    ours, theirs = Counter(text.split()), Counter(wanted.split())
    return (ours & theirs).total() >= NEAR * max(ours.total(), theirs.total())


def binned(pages: list[Known]) -> tuple[Array, Array, Array, Array]:
    """Signs as numbers of bins, verdicts, the page of each candidate and its fold."""
    values = np.array([signs for page in pages for signs in page.signs])
    bins = np.stack([np.digitize(values[:, column], edges) for column, edges in enumerate(EDGES.values())], axis=1)
    right = np.array([right for page in pages for right in page.right])
    number = np.array([index for index, page in enumerate(pages) for _ in page.signs])
    fold = np.array([page.row.fold(FOLDS) for page in pages])
    return bins, right, number, fold[number]


def fit(bins: Array, right: Array) -> HistGradientBoostingClassifier:
    """An additive model: every tree has one split."""
    model = HistGradientBoostingClassifier(
        max_iter=ROUNDS, learning_rate=RATE, max_leaf_nodes=2, min_samples_leaf=LEAF_MIN, l2_regularization=3, early_stopping=False
    )
    return model.fit(bins, right)


def table(model: HistGradientBoostingClassifier) -> dict[str, tuple[float, ...]]:
    """The weights of an additive model, read off by changing one sign at a time."""
    base = np.zeros((1, len(EDGES)))
    bias = float(model.decision_function(base)[0])
    weights: dict[str, tuple[float, ...]] = {"bias": (round(bias, 2),)}
    for column, (name, edges) in enumerate(EDGES.items()):
        probes = np.repeat(base, len(edges) + 1, axis=0)
        probes[:, column] = range(len(edges) + 1)
        weights[name] = tuple(round(float(score) - bias, 2) for score in model.decision_function(probes))
    return weights


def report(pages: list[Known], scores: Array, right: Array, number: Array) -> None:
    """Print, by extractor and threshold, how often the likeliest candidate is the headline, and how often a page without one gets one."""
    best: dict[int, int] = {}
    for index in np.argsort(scores):
        best[int(number[index])] = int(index)
    for threshold in (-9.0, -3.0, -2.4, -2.0, -1.5, -1.0):
        hits: Counter[str] = Counter()
        told: Counter[str] = Counter()
        wrong: Counter[str] = Counter()
        for index, page in enumerate(pages):
            chosen = best.get(index)
            taken = chosen is not None and scores[chosen] >= threshold
            told[page.row.maker] += page.told
            hits[page.row.maker] += bool(page.told and taken and right[chosen])
            wrong[page.row.maker] += bool(taken and not right[chosen])
        print(f"score {threshold:4}:", *(f"{maker} {hits[maker]}/{n} wrong {wrong[maker]}" for maker, n in told.items()), sep="  ")


def main() -> None:
    options = parser(__doc__)
    args = options.parse_args()
    if not args.pages:
        refuse_no_pages(options)
    pages = known(args.pages)
    bins, right, number, fold = binned(pages)
    scores = np.zeros(len(right))
    for left_out in range(FOLDS):
        seen = fold != left_out
        scores[~seen] = fit(bins[seen], right[seen]).decision_function(bins[~seen])
    print("on sites that the fit did not see:")
    report(pages, scores, right, number)
    told = (
        "The weights of `common/title`, written by benchmarks/fit_title.py; fit anew rather than edit.\n\n"
        f"Fitted {datetime.date.today().isoformat()} on {len(pages):,} pages whose headline is known, {len(right):,} candidates.\n"
        "EDGES are the lower ends of the bins of a sign, all but the first; WEIGHTS holds a weight a bin, in log odds."
    )
    kind = "dict[str, tuple[float, ...]]"
    write("title_weights", told, {"EDGES": (kind, EDGES), "WEIGHTS": (kind, table(fit(bins, right)))})


if __name__ == "__main__":
    main()
