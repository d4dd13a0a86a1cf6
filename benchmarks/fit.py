"""Fit the trees of `common/furniture` on labelled pages, and write them into the rule's file.

    python -m benchmarks.fit                 # fit, measure by folds of sites, write the trees
    python -m benchmarks.fit --hold-out 5    # leave every fifth site out of the fit, to measure on it afterwards

Sixty small trees, boosted, of at most 31 leaves each. Lines weigh as much of their page's
text as they are. Run benchmarks/fit_title.py afterwards: the scores are signs of a headline.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.labelled import line_golds, parser, read_rows, refuse_no_pages
from benchmarks.tables import write
from dechaff.cleaner import Cleaner
from dechaff.outline import outline
from dechaff.signs import SIGNS, signs

FOLDS = 5
SMALLEST = 0.002  # share of the page that a line weighs at least
TREES, LEAVES, LEAF_MIN, RATE = 60, 31, 100, 0.15
THRESHOLDS = (-3.0, -2.5, -2.0, -1.5, -1.0)

Array = npt.NDArray[Any]
Tree = tuple[Any, ...]


class Lines:
    """The live lines of all pages: their signs, gold verdicts and weights."""

    def __init__(self, paths: list[Path], hold_out: int) -> None:
        cleaner = Cleaner()
        values, self.golds, pages, sites = [], [], [], []
        weights: list[float] = []
        for number, row in enumerate(read_rows(paths)):
            if hold_out and row.fold(hold_out) == 0:
                continue
            view = cleaner.view(row.text)
            found = outline(view)
            golds = line_golds((line.raw for line in view.lines), row.gold)
            total = sum(golds[line.number].total for line in found.lines) or 1
            for line, own in zip(found.lines, signs(found), strict=True):
                values.append(own)
                self.golds.append(golds[line.number].belongs)
                weights.append(golds[line.number].total / total + SMALLEST)
                pages.append(number)
                sites.append(row.fold(FOLDS))
        self.values: Array = np.array(values, dtype=np.float32)
        self.gold: Array = np.array(self.golds)
        self.page: Array = np.array(pages)
        self.fold: Array = np.array(sites)
        self.weight: Array = np.array(weights)


def fit(values: Array, gold: Array, weight: Array) -> HistGradientBoostingClassifier:
    """Sixty trees of at most 31 leaves."""
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        learning_rate=RATE,
        max_leaf_nodes=LEAVES,
        min_samples_leaf=LEAF_MIN,
        l2_regularization=1,
        early_stopping=False,
        max_bins=64,
    )
    return model.fit(values, gold, weight / weight.mean())


def trees(model: HistGradientBoostingClassifier) -> tuple[float, tuple[Tree, ...]]:
    """The base score and the trees: (sign, edge, below, above), where a leaf is a number."""
    grown = [predictor.nodes for (predictor,) in model._predictors]  # scikit-learn has no public way to read them

    def node(nodes: Array, index: int) -> Any:
        here = nodes[index]
        if here["is_leaf"]:
            return round(float(here["value"]), 3)
        edge = float(f"{float(here['num_threshold']):.4g}")
        return SIGNS[int(here["feature_idx"])], edge, node(nodes, int(here["left"])), node(nodes, int(here["right"]))

    return round(float(model._baseline_prediction.item()), 3), tuple(node(nodes, 0) for nodes in grown)


def report(lines: Lines, scores: Array) -> None:
    """Print, by threshold, the share of gold that would go and the share of the rest that would."""
    for threshold in THRESHOLDS:
        gone = scores < threshold
        lost, cut = (np.average(gone[kind], weights=lines.weight[kind]) for kind in (lines.gold, ~lines.gold))
        print(f"score {threshold}: {lost:.2%} of the articles lost, {cut:.1%} of the rest cut")


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--hold-out", type=int, default=0, metavar="N", help="leave every Nth site out of the fit")
    args = options.parse_args()
    if not args.pages:
        refuse_no_pages(options)
    lines = Lines(args.pages, args.hold_out)
    scores = np.zeros(len(lines.gold))
    for fold in range(FOLDS):
        seen, unseen = lines.fold != fold, lines.fold == fold
        if unseen.any():
            scores[unseen] = fit(lines.values[seen], lines.gold[seen], lines.weight[seen]).decision_function(lines.values[unseen])
    print("on sites that the fit did not see:")
    report(lines, scores)
    base, grown = trees(fit(lines.values, lines.gold, lines.weight))
    made = f"{datetime.date.today().isoformat()}, {len(np.unique(lines.page)):,} pages, {len(lines.gold):,} lines"
    told = (
        "The trees of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.\n\n"
        f"Fitted {made}. A positive score speaks for the article, in log odds.\n"
        "A tree is (sign, edge, tree where the sign is at most the edge, tree where it is more); a leaf is what it adds to the score."
    )
    write("furniture_trees", told, {"BASE": ("float", base), "TREES": ("tuple[Any, ...]", grown)}, imports="from typing import Any\n")


if __name__ == "__main__":
    main()
