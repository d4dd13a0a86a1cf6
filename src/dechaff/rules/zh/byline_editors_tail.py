"""Bylines, dates and sources, Chinese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

EDITORS_TAIL = span_rule(
    "zh/editors-tail",
    label=Label.CREDIT,
    why="The names of the editors behind the last sentence.",
    pattern=phrases(
        "（(责任编辑|责编|编辑|本文来源|来源|校对|实习编辑|文章来源|稿源)：*）",
        "（(責任編輯|責編|編輯|本文來源|來源|校對|實習編輯|文章來源|稿源)：*）",
    ),
    where="end",
    hits=(
        "大桥今天重新开放。⟦（责任编辑：张伟）⟧", "大桥今天重新开放。⟦（编辑：王小明、李红）⟧",
    ),
    misses=(
        "大桥（编辑注：新桥）今天开放。", "（编辑：张伟）大桥今天开放。",
    ),
)
