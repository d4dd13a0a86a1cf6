"""Share and follow prompts, Georgian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "ka/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "გაზიარება", "გააზიარე", "გააზიარეთ", "გაუზიარე მეგობრებს", "გაუზიარეთ მეგობრებს",
        "გააზიარე (სტატია|ამბავი|სიახლე|ფეისბუქზე|Facebook-ზე|Twitter-ზე|სოციალურ ქსელში)",
        "გააზიარეთ (სტატია|სიახლე|Facebook-ზე|სოციალურ ქსელში)", "გაზიარება (Facebook-ზე|Twitter-ზე|ფეისბუქზე|სოციალურ ქსელში)",
        "ბმულის კოპირება", "ლინკის კოპირება", "დააკოპირე ბმული", "დააკოპირე ლინკი", "ბმული დაკოპირებულია", "დაკოპირდა",
        "გაუგზავნე მეგობარს", "მეგობრისთვის გაგზავნა", "მეილზე გაგზავნა", "ელფოსტით გაგზავნა", "რჩეულებში დამატება", "მოწონება",
    ),
    hits=(
        "გააზიარე ფეისბუქზე", "გააზიარეთ Facebook-ზე", "გაზიარება ფეისბუქზე",
    ),
    misses=(
        "გააზიარე პური მეზობელთან", "გაზიარება სიხარულისა",
    ),
)

FOLLOW = line_rule(
    "ka/follow",
    label=Label.SHARE,
    why="A prompt to follow the site on social media.",
    pattern=phrases(
        "გამოგვყევი", "გამოგვყევით", "მოგვყევით",
        "გამოგვყევით (Facebook-ზე|ფეისბუქზე|Telegram-ზე|Instagram-ზე|Twitter-ზე|სოციალურ ქსელებში|სოციალურ ქსელში)",
        "მოგვყევით (Facebook-ზე|სოციალურ ქსელებში)", "შემოგვიერთდი", "შემოგვიერთდით",
        "შემოგვიერთდით (Facebook-ზე|ფეისბუქზე|Telegram-ზე)", "მოგვძებნეთ სოციალურ ქსელებში", "სოციალურ ქსელებში",
        "გამოიწერეთ ჩვენი (არხი|YouTube არხი|Telegram არხი)", "გამოიწერე ჩვენი (არხი|YouTube არხი|Telegram არხი)",
        "მოიწონეთ ჩვენი გვერდი", "დაგვიმეგობრდით",
    ),
    hits=(
        "გამოგვყევით Instagram-ზე", "მოგვყევით სოციალურ ქსელებში", "შემოგვიერთდით ფეისბუქზე", "გამოიწერეთ ჩვენი YouTube არხი",
        "გამოიწერე ჩვენი YouTube არხი",
    ),
    misses=(
        "გამოგვყევით ტყეში", "შემოგვიერთდით ბრძოლაში",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "ka/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site's channels.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(გამოიწერეთ|გამოიწერე) ჩვენი (არხი|YouTube არხი|Telegram არხი|იუთუბ არხი)*",
        "(შემოგვიერთდით|გამოგვყევით|შემოგვიერთდი) (Facebook|Telegram|Instagram|ფეისბუქ|სოციალურ)*",
    ),
    hits=(
        "გამოიწერეთ ჩვენი YouTube არხი და არ გამოტოვოთ სიახლეები.",
        "შემოგვიერთდით Facebook-ის ჯგუფში და გაიგეთ სიახლეები პირველმა.",
    ),
    misses=(
        "გამოიწერეთ წამალი, სთხოვა პაციენტმა ექიმს იმ დღეს.", "შემოგვიერთდით სუფრასთან, თქვა მასპინძელმა და ღვინო დაასხა.",
    ),
)
