"""Newsletter, subscription and account prompts, Armenian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "hy/newsletter",
    label=Label.NEWSLETTER,
    why="A prompt to subscribe to a newsletter.",
    pattern=phrases(
        "Բաժանորդագրվել", "Բաժանորդագրվեք", "Բաժանորդագրություն", "Բաժանորդագրվել (լուրերին|նորություններին|տեղեկագրին)",
        "Բաժանորդագրվեք (լուրերին|մեր լուրերին|նորություններին|մեր տեղեկագրին)", "Լրատվական տեղեկագիր", "Էլ. փոստի հասցե",
        "Մուտքագրեք ձեր էլ. հասցեն", "Ձեր էլ. փոստը", "Միացնել ծանուցումները",
    ),
    hits=(
        "Բաժանորդագրվել նորություններին", "Բաժանորդագրվեք նորություններին",
    ),
    misses=(
        "Բաժանորդագրվել թերթին դժվար է", "Բաժանորդագրություն գազի համար",
    ),
)

ACCOUNT = line_rule(
    "hy/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Գրանցվել", "Գրանցվեք", "Մուտք / Գրանցում", "Մուտք գործել", "Մուտք գործեք", "Մոռացե՞լ եք գաղտնաբառը",
        "Մոռացել եք գաղտնաբառը", "Գաղտնաբառ", "Օգտանուն", "Հիշել ինձ", "Ստեղծել հաշիվ", "Իմ էջը",
    ),
    misses=(
        "Գրանցվել են երեք հոգի", "Մուտք գործել չի կարելի",
    ),
)
