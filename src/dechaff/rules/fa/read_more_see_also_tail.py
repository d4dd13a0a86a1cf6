"""Links to other stories, Persian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_TAIL = span_rule(
    "fa/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "(بیشتر بخوانید|همچنین بخوانید|حتما بخوانید|حتماً بخوانید): *", "ادامه مطلب", "بیشتر بخوانید",
    ),
    where="end",
    hits=(
        "پل دوباره باز شد.⟦ بیشتر بخوانید: ده پل قدیمی⟧", "پل دوباره باز شد.⟦ ادامه مطلب⟧", "پل دوباره باز شد.⟦ بیشتر بخوانید⟧",
    ),
    misses=(
        "پل باز شد. ادامه مطلب را نوشت.", "او گفت بیشتر بخوانید.",
    ),
)

SEE_ALSO_BRACKETS = span_rule(
    "fa/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(بیشتر بخوانید|همچنین بخوانید|حتما بخوانید|اینجا بخوانید): *", "(بیشتر بخوانید|ادامه مطلب|اینجا بخوانید|ویدیو را ببینید)",
    ),
    where="brackets",
    hits=(
        "پل دوباره باز شد.⟦ (بیشتر بخوانید: ده پل قدیمی)⟧", "پل دوباره باز شد.⟦ (بیشتر بخوانید)⟧",
    ),
    misses=(
        "پل (بیشتر از همه) باز شد.", "او (نامه را خواند) آمد.",
    ),
)
