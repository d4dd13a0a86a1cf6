"""Contact and correction boxes, author notes, Georgian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "ka/feedback",
    label=Label.FEEDBACK,
    why="A contact, tip or correction box.",
    pattern=phrases(
        "შეცდომის შეტყობინება", "შეგვატყობინეთ შეცდომის შესახებ", "ნახეთ შეცდომა", "იპოვეთ შეცდომა", "მოგვწერეთ: *",
        "გამოგვიგზავნეთ (სიახლე|ამბავი|წერილი)", "დაუკავშირდით რედაქციას", "მიწერეთ რედაქციას", "ავტორის შესახებ",
        "ავტორის ყველა (სტატია|მასალა)", "ავტორის სხვა მასალები",
    ),
    hits=(
        "მოგვწერეთ: ხიდი ისევ გაიხსნა", "გამოგვიგზავნეთ ამბავი", "ავტორის ყველა მასალა",
    ),
    misses=(
        "გამოგვიგზავნეთ დახმარება", "ავტორის შესახებ დავობენ",
    ),
)
