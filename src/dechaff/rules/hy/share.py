"""Share and follow prompts, Armenian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "hy/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Կիսվել", "Կիսվիր", "Կիսվեք", "Կիսվել (Facebook-ում|Ֆեյսբուքում|Twitter-ում|ընկերների հետ|սոցցանցերում)",
        "Կիսվել ընկերների հետ", "Կիսվեք ընկերների հետ", "Տարածել", "Տարածել (նյութը|լուրը|հոդվածը)", "Տարածել սոցցանցերում",
        "Պատճենել հղումը", "Հղումը պատճենված է", "Պատճենել", "Ուղարկել (ընկերոջը|էլ. փոստով|նամակով|հղումը)",
        "Ուղարկել ընկերոջ", "Հավանել", "Ավելացնել ընտրյալներում", "Հղումը", "Մշտական հղում",
    ),
    hits=(
        "Կիսվել Twitter-ում", "Տարածել լուրը", "Ուղարկել նամակով",
    ),
    misses=(
        "Կիսվել հացով հարևանի հետ", "Տարածել լուրը գյուղում որոշեցին",
    ),
)

FOLLOW = line_rule(
    "hy/follow",
    label=Label.SHARE,
    why="A prompt to follow the site on social media.",
    pattern=phrases(
        "Հետևեք մեզ", "Հետևիր մեզ", "Հետևեք մեզ (Facebook-ում|Ֆեյսբուքում|Telegram-ում|Տելեգրամում|Instagram-ում)",
        "Հետևեք մեզ (սոցցանցերում|սոցիալական ցանցերում|YouTube-ում|X-ում)", "Միացեք մեզ",
        "Միացեք մեզ (Facebook-ում|Telegram-ում|Ֆեյսբուքում)",
        "Մենք (սոցցանցերում|սոցիալական ցանցերում|Facebook-ում|Ֆեյսբուքում|Telegram-ում)",
        "Բաժանորդագրվեք մեր (Telegram ալիքին|տելեգրամյան ալիքին|YouTube ալիքին|ալիքին)",
        "Բաժանորդագրվել մեր (Telegram ալիքին|YouTube ալիքին|ալիքին)", "Մեր (Telegram|տելեգրամ) ալիքը",
        "Հետևեք մեր Telegram ալիքին",
    ),
    hits=(
        "Հետևեք մեզ Telegram-ում", "Հետևեք մեզ YouTube-ում", "Միացեք մեզ Telegram-ում", "Մենք Facebook-ում",
        "Բաժանորդագրվեք մեր YouTube ալիքին", "Բաժանորդագրվել մեր YouTube ալիքին", "Մեր տելեգրամ ալիքը",
    ),
    misses=(
        "Հետևեք մեզ մինչև գետ", "Միացեք մեզ պայքարում",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "hy/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site's channels.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Բաժանորդագրվեք|Հետևեք|Միացեք) մեր (Telegram|տելեգրամ|տելեգրամյան|YouTube|Viber|ֆեյսբուքյան|Facebook-յան) (ալիքին|էջին|էջը) *",
    ),
    hits=(
        "Հետևեք մեր Telegram ալիքին և կարդացեք լուրերն առաջինը։",
    ),
    misses=(
        "Հետևեք մեր շանը, ասաց հովիվը երեխաներին սարում։", "Միացեք մեր խմբին, ասաց ուսուցիչը բոլոր աշակերտներին։",
    ),
)
