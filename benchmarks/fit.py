"""Fit the trees of `common/furniture` on labelled pages, and write them into the rule's file.

    python -m benchmarks.fit                 # fit, measure by folds of sites, write the trees
    python -m benchmarks.fit --hold-out 5    # leave every fifth site out of the fit, to measure on it afterwards

Sixty small trees, boosted, of at most 31 leaves each; each split sees a third of the signs. A line weighs as much of its page's
text as it is, and a page less the more pages its site has. The trees are written as Python that adds up their leaves, and the
first of them, which weigh most, as Python that says in words what they asked.
Run benchmarks/fit_title.py afterwards: the scores are signs of a headline.
"""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.labelled import line_golds, parser, read_rows, refuse_no_pages
from benchmarks.sign_words import told
from benchmarks.tables import write_code
from dechaff.cleaner import Cleaner
from dechaff.outline import outline
from dechaff.signs import SIGNS, Signs

FOLDS = 5
SMALLEST = 0.002  # share of the page that a line weighs at least
TREES, LEAVES, LEAF_MIN, RATE, SHRINK, SEEN = 60, 31, 100, 0.15, 5, 0.3
TELLING = 12  # trees that the reason is taken from; they weigh most, and more would cost more than they tell
ASKED = 3  # questions that a reason names
OF_PAGE = ("prose_share", "prose_lines", "line_share")  # the same for every line of a page, so no reason names them
THRESHOLDS = (-3.0, -2.5, -2.0, -1.5, -1.0)

Array = npt.NDArray[Any]


class Lines:
    """The live lines of all pages: their signs, gold verdicts and weights."""

    def __init__(self, paths: list[Path], hold_out: int) -> None:
        cleaner = Cleaner()
        values, self.golds, pages, folds, sites = [], [], [], [], []
        weights: list[float] = []
        for number, row in enumerate(read_rows(paths)):
            if hold_out and row.fold(hold_out) == 0:
                continue
            view = cleaner.view(row.text)
            found = outline(view)
            golds = line_golds((line.raw for line in view.lines), row.gold)
            total = sum(golds[line.number].total for line in found.lines) or 1
            signs = Signs(found)
            for position, line in enumerate(found.lines):
                values.append(signs.of(position))
                self.golds.append(golds[line.number].belongs)
                weights.append(golds[line.number].total / total + SMALLEST)
                pages.append(number)
                folds.append(row.fold(FOLDS))
                sites.append(row.site)
        self.values: Array = np.array(values, dtype=np.float32)
        self.gold: Array = np.array(self.golds)
        self.page: Array = np.array(pages)
        self.fold: Array = np.array(folds)
        of_site = Counter(site for _, site in set(zip(pages, sites, strict=True)))
        self.weight: Array = np.array(weights) / np.sqrt([of_site[site] for site in sites])


def fit(values: Array, gold: Array, weight: Array) -> HistGradientBoostingClassifier:
    """Sixty trees of at most 31 leaves."""
    model = HistGradientBoostingClassifier(
        max_iter=TREES,
        learning_rate=RATE,
        max_leaf_nodes=LEAVES,
        min_samples_leaf=LEAF_MIN,
        l2_regularization=SHRINK,
        max_features=SEEN,
        early_stopping=False,
        max_bins=64,
        random_state=0,
    )
    return model.fit(values, gold, weight / weight.mean())


def grown(model: HistGradientBoostingClassifier) -> list[Array]:
    """The nodes of each tree; scikit-learn has no public way to read them."""
    return [predictor.nodes for (predictor,) in model._predictors]


def edge(node: Any) -> float:
    """The greatest value of the sign that goes left."""
    return float(f"{float(node['num_threshold']):.4g}")


def tree_code(nodes: Array, index: int = 0) -> str:
    """A tree as one conditional expression whose value is what its leaf adds to the score."""
    here = nodes[index]
    if here["is_leaf"]:
        return str(round(float(here["value"]), 3))
    low, high = (tree_code(nodes, int(here[side])) for side in ("left", "right"))
    return f"({low} if {SIGNS[int(here['feature_idx'])]} <= {edge(here)} else {high})"


def told_code(nodes: Array, sentences: dict[str, int], index: int = 0, asked: tuple[tuple[float, str], ...] = ()) -> str:
    """A tree as one conditional expression whose value is what its leaf adds and the number of a sentence.

    The sentence says the answers that told most on the way to the leaf; new ones are put into `sentences`.
    """
    here = nodes[index]
    if here["is_leaf"]:
        answers = dict.fromkeys(words for _, words in sorted(asked, key=lambda question: -question[0])[:ASKED])
        return f"({float(here['value']):.3f}, {sentences.setdefault(', '.join(answers), len(sentences))})"
    sign, gain = SIGNS[int(here["feature_idx"])], float(here["gain"])
    sides = []
    for side, more in (("left", False), ("right", True)):
        words = told(sign, edge(here), more)
        question = () if sign in OF_PAGE else ((gain, words),)
        sides.append(told_code(nodes, sentences, int(here[side]), (*(one for one in asked if one[1] != words), *question)))
    low, high = sides
    return f"({low} if {sign} <= {edge(here)} else {high})"


def code(model: HistGradientBoostingClassifier) -> str:
    """The functions `score` and `reason` of the fitted trees."""
    base = round(float(model._baseline_prediction.item()), 3)
    nodes = grown(model)
    unpack = f"    ({', '.join(SIGNS)}) = signs"
    sentences: dict[str, int] = {}
    telling = [f"        {told_code(tree, sentences)}," for tree in nodes[:TELLING]]
    return "\n".join(
        [
            "def score(signs: Sequence[float]) -> float:",
            '    """How much a line with these signs looks like a line of the article, in log odds."""',
            unpack,
            f"    total = {base}",
            *(f"    total += {tree_code(tree)}" for tree in nodes),
            "    return total",
            "",
            "",
            "def reason(signs: Sequence[float]) -> str:",
            '    """What the tree asked that speaks most against a line with these signs."""',
            unpack,
            "    worst = min(",
            *telling,
            "    )",
            "    return _TOLD[worst[1]]",
            "",
            "",
            "_TOLD = (",
            *(f"    {sentence!r}," for sentence in sentences),
            ")",
            "",
        ]
    )


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
    made = f"{datetime.date.today().isoformat()}, {len(np.unique(lines.page)):,} pages, {len(lines.gold):,} lines"
    doc = (
        "The trees of `common/furniture`, written by benchmarks/fit.py; fit anew rather than edit.\n\n"
        f"Fitted {made}. A positive score speaks for the article, in log odds."
    )
    write_code("furniture_trees", doc, "from collections.abc import Sequence\n", code(fit(lines.values, lines.gold, lines.weight)))


if __name__ == "__main__":
    main()
