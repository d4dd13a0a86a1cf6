"""measure: numbers and shapes of a line, in many scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff.measure import PROSE_WORDS, are_names, ends_sentence, is_prose, words

ENDS = [
    "The council said.",
    "Who knows?",
    "Run!",
    "And then…",
    "And then...",
    "He said “no.”",
    "He said “no”.",
    "(It rained.)",
    "“It will reopen!”",
    "‘Yes.’",
    "ok.'",
    'ok."',
    "«Нет!»",
    "Он ушёл.",
    "它来了。",
    "「是的。」",
    "它来了．",
    "はい！",
    "本当？",
    "그렇다.",
    "वह गया।",
    "সে গেল।",
    "وہ گیا۔",
    "هل رأيت؟",
    "ذهب.",
    "הוא הלך.",
    "Գնաց։",
    "სახლი.",
    "በቃ።",
    "ဟုတ်ကဲ့။",
    "Ήρθε.",
    "Đã đến.",
    "spaces behind.  ",
]
OPEN = [
    "",
    "Ten bridges to see",
    "Read more ›",
    "Read more:",
    "first;",
    "one,",
    "no.1",
    "да»",
    "是」",
    "no”",
    "Photo by Jane",
    "2.50",
    "www.example.org",
    "ใช่",
    "–",
]


@pytest.mark.parametrize("text", ENDS)
def test_ends_a_sentence(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", OPEN)
def test_does_not_end_a_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("   ", 0),
        ("one", 1),
        ("It’s ten past two.", 4),
        ("well-known facts", 2),
        ("12 March 2024", 3),
        ("Мост снова открыли", 3),
        ("안녕하세요 세계", 2),
        ("مرحبا بالعالم", 2),
        ("हिन्दी भाषा", 2),
        ("桥梁今天重新开放", 4),
        ("桥梁今天重新开放。", 4),
        ("橋", 1),
        ("カタカナ", 2),
        ("The 桥 reopened", 3),
        ("iPhone発売", 2),
        ("สะพาน", 3),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words(text) == count


@given(st.lists(st.sampled_from(("bridge", "мост", "गाँव", "다리", "it’s", "12")), max_size=12))
def test_words_are_what_stands_between_spaces(parts: list[str]) -> None:
    assert words("  ".join(parts)) == len(parts)


PROSE = [
    "The bridge reopened on Monday after two years of repairs.",
    "“We did not expect it to rain for a week,” she said.",
    "He asked: “Who is going to pay for all of this?”",
    "Мост снова открыли в понедельник после двух лет ремонта.",
    "Die Brücke ist nach zwei Jahren wieder für alle geöffnet.",
    "桥梁今天重新开放，市议会表示，此前已维修两年。",
    "橋は二年間の修理のあと月曜日に再開しました。",
    "다리는 이 년 동안의 수리 끝에 월요일에 다시 열렸다.",
    "दो साल की मरम्मत के बाद सोमवार को पुल फिर खुला।",
    "أعيد افتتاح الجسر يوم الاثنين بعد عامين من الإصلاحات.",
    "دو سال بعد از تعمیرات پل روز دوشنبه باز شد.",
    "הגשר נפתח מחדש ביום שני אחרי שנתיים של תיקונים.",
]
NOT_PROSE = [
    "",
    "Ten bridges to see",
    "Share this article.",
    "Share this story with all of your friends and family on Facebook",
    "It rained.",
    "Read more about the bridge that reopened on Monday here »",
    "阅读更多。",
    "続きを読む",
    "Читать далее…",
    "Home | News | Sport | Weather | Travel | Money | Culture | More",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose(text: str) -> None:
    assert is_prose(text)


@pytest.mark.parametrize("text", NOT_PROSE)
def test_not_prose(text: str) -> None:
    assert not is_prose(text)


def test_prose_starts_at_the_number_of_words_it_says() -> None:
    assert is_prose("w " * PROSE_WORDS + ".") or is_prose("w " * (PROSE_WORDS - 1) + "w.")
    assert not is_prose("w " * (PROSE_WORDS - 2) + "w.")


NAMES = [
    "Jane Doe",
    "JANE DOE",
    "Jane Doe, John Roe & Ann Poe",
    "Jane Doe and John Roe",
    "Jane Doe / AFP",
    "Tomás Ó Briain",
    "Ludwig van Beethoven",
    "Maria de la Cruz",
    "Jean-Paul Sartre",
    "J. K. Rowling",
    "Dr. Martin Luther King Jr.",
    "O'Neill",
    "Reuters",
    "Associated Press",
    "Al Mayadeen English",
    "Иван Петров",
    "Мария Иванова и Пётр Сидоров",
    "Оксана Шевченко та Іван Франко",
    "Ayşe Yılmaz ve Mehmet Öz",
    "Anna Müller und Karl Groß",
    "Anna Nováková a Petr Černý",
    "Nguyễn Văn An",
    "Lê Thị Bình và Trần Cường",
    "Μαρία Παπαδοπούλου και Γιώργος Νίκου",
    "王小明",
    "張偉、李娜",
    "山田太郎",
    "田中 花子",
    "김철수",
    "محمد أحمد",
    "דוד כהן",
    "राम शर्मा",
    "রহিম উদ্দিন",
    "สมชาย ใจดี",
    "Արամ Սարգսյան",
    "ანა ბერიძე",
]
NO_NAMES = [
    "",
    "   ",
    "noon",
    "noon the troops had left",
    "land and sea",
    "de la",
    "van der",
    "jane doe",
    "иван петров",
    "2024",
    "Jane Doe 12",
    "Jane went home",
    "The bridge is open.",
    "Jane Doe said that the bridge was open",
    "http://example.org",
    "Who is Jane Doe?",
    "Jane Doe:",
    "他昨天在北京说这座桥梁已经重新开放了",
    "X" * 101,
]


@pytest.mark.parametrize("text", NAMES)
def test_names(text: str) -> None:
    assert are_names(text)
    assert are_names(f" {text} ")


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_names(text: str) -> None:
    assert not are_names(text)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_measures_take_any_text(text: str) -> None:
    assert words(text) >= 0
    assert is_prose(text) <= ends_sentence(text)
    assert are_names(text) in {True, False}
    assert words(text) <= len(text)
