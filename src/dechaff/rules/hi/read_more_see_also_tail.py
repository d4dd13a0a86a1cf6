"""Links to other stories, Hindi."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_TAIL = span_rule(
    "hi/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "(ये|यह|इसे|इन्हें) भी (पढ़ें|पढ़े|देखें|पढ़ें|पढ़े): *", "(ये|यह|इसे|इन्हें) भी (पढें|पढे|देखें|पढें|पढे): *",
        "(ये|यह|इसे|इन्हें) भी (पढ़ें|पढ़े|देखें|पढ़ें|पढ़े)- *", "(ये|यह|इसे|इन्हें) भी (पढें|पढे|देखें|पढें|पढे)- *",
        "(और|आगे|पूरी खबर) पढ़ें", "(और|आगे|पूरी खबर) पढें",
    ),
    where="end",
    hits=(
        "पुल फिर से खुल गया।⟦ ये भी पढ़ें: दस पुराने पुल⟧", "पुल फिर से खुल गया।⟦ ये भी पढ़ें- दस पुराने पुल⟧",
        "पुल फिर से खुल गया।⟦ और पढ़ें⟧",
    ),
    misses=(
        "पुल खुल गया। यह भी पढ़ें तो अच्छा।", "उसने कहा और पढ़ें।",
    ),
)

SEE_ALSO_BRACKETS = span_rule(
    "hi/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(ये|यह|इसे|इन्हें) भी (पढ़ें|पढ़े|देखें|पढ़ें): *", "(ये|यह|इसे|इन्हें) भी (पढें|पढे|देखें|पढें): *", "(और|आगे|पूरी खबर) पढ़ें",
        "(और|आगे|पूरी खबर) पढें", "यहां क्लिक करें",
    ),
    where="brackets",
    hits=(
        "पुल फिर से खुल गया।⟦ (ये भी पढ़ें: दस पुराने पुल)⟧", "पुल फिर से खुल गया।⟦ (और पढ़ें)⟧",
        "पुल फिर से खुल गया।⟦ (यहां क्लिक करें)⟧",
    ),
    misses=(
        "पुल (यह भी पुराना) खुल गया।", "वह (चित्र देखें) आया।",
    ),
)
