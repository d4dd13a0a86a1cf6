"""The laws of rules, each a function that raises LawBroken where it does not hold.

Those of one rule: `examples_hold`, `marks_hold`, `growth`. Of a set of rules: `cross_fire`. Of a set of rules and a
page: all others. Rules for some sites are tried on every page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from dechaff import Cleaned, Cleaner, Removal, Rule
from dechaff.lines import read
from dechaff.testing.broken import LawBroken, differing_rule, everywhere, page_rules, pickled_cleaner_of, run, view_for, watched
from dechaff.testing.engine_laws import locality, order, partition, replay, round_trips
from dechaff.testing.example_laws import cross_fire, examples_hold, marks_hold
from dechaff.testing.growth import growth
from dechaff.testing.processes import determinism_across
from dechaff.testing.strategies import DrawnPage

__all__ = [
    "cross_fire",
    "determinism",
    "determinism_across",
    "examples_hold",
    "growth",
    "idempotence",
    "line_ends",
    "locality",
    "marks_hold",
    "order",
    "partition",
    "prose_stays",
    "prose_stays_beside",
    "replay",
    "round_trips",
    "total",
]


def idempotence(rules: Sequence[Rule], text: str) -> None:
    """Cleaning the clean text removes nothing.

    >>> idempotence((), "It rained.")

    Raises LawBroken.
    """
    once = run(rules, text)
    twice = run(rules, once.text)
    for removal in twice.removals:
        number = once.text.count("\n", 0, removal.start) + 1
        raise LawBroken(
            "idempotence",
            removal.rule,
            text,
            f"takes {removal.text!r} from line {number} of the clean text, which the first pass left there ({removal.why!r}). "
            "Decide by the line itself, not by what stands around it once other lines are gone.",
        )
    if twice.text != once.text:
        raise LawBroken("idempotence", None, text, f"the clean text {once.text!r} reads {twice.text!r} once it is cleaned.")


def prose_stays(rules: Sequence[Rule], paragraphs: Sequence[str], between: str = "\n\n") -> None:
    """Paragraphs of prose without boilerplate come back as they were, as one article.

    >>> prose_stays((), ["It rained for a week.", "Nobody went out."])

    Raises LawBroken.
    """
    text = between.join(paragraphs)
    cleaned = run(rules, text)
    for removal in cleaned.removals:
        raise _eaten(removal, text)
    if cleaned.text != "\n\n".join(paragraphs) or len(cleaned.articles) != 1:
        raise LawBroken("prose_stays", None, text, f"the paragraphs come back as {[article.text for article in cleaned]!r}.")


def prose_stays_beside(rules: Sequence[Rule], page: DrawnPage) -> None:
    """No line of prose, and no headline, loses a character because boilerplate stands beside it; it may become a field of the article.

    >>> prose_stays_beside((), DrawnPage("It rained.\\nShare", (("It rained.", False), ("Share", True))))

    Raises LawBroken.
    """
    stays = {" ".join(line.split()) for line in page.must_stay}
    lines = read(page.text).lines
    for removal in run(rules, page.text).removals:
        line = next(line for line in lines if line.start <= removal.start <= line.end)
        if " ".join(line.raw.split()) in stays and not (removal.label.lifts and removal.text.strip() == line.raw.strip()):
            raise _eaten(removal, page.text)


def _eaten(removal: Removal, text: str) -> LawBroken:
    number = text.count("\n", 0, removal.start) + 1
    return LawBroken(
        "prose_stays",
        removal.rule,
        text,
        f"takes {removal.text!r} from line {number}, which is prose or a headline ({removal.why!r}). "
        "Name more words of the boilerplate, anchor every alternative (^…$), or use phrases(…), and keep the line as a miss.",
    )


def line_ends(rules: Sequence[Rule], text: str) -> None:
    r"""Line ends `\n`, `\r\n` and `\r` give the same articles and the same removals.

    >>> line_ends((), "It rained.\nNobody went out.")

    Raises LawBroken.
    """
    text = text.replace("\r", " ")
    wanted = _account(run(rules, text))
    for end in ("\r\n", "\r"):
        other = _account(run(rules, text.replace("\n", end)))
        if other != wanted:
            changed = [one for one in (*wanted[0], *other[0]) if (one in wanted[0]) != (one in other[0])]
            what = f"{changed[0][0]!r} goes with one of them only" if changed else "the articles differ"
            raise LawBroken(
                "line_ends",
                changed[0][1] if changed else None,
                text,
                f"the page gives another result when its lines end in {end!r}: {what}. "
                "Look at line.text and page.lines; only the engine needs page.source and line ends.",
            )


Account = tuple[list[tuple[str, str, str]], list[tuple[str, str, str]], list[object]]


def _account(cleaned: Cleaned) -> Account:
    """What stands on the record, without offsets."""
    articles: list[object] = [
        (a.title, a.byline, a.date, a.source, a.summary, [(p.text, p.heading) for p in a.paragraphs]) for a in cleaned
    ]
    removed = [(r.text, r.rule, f"{r.label} {r.also} {r.why}") for r in cleaned.removals]
    return removed, [(s.text, s.rule, s.why) for s in cleaned.spared], articles


def total(rules: Sequence[Rule], text: str) -> None:
    """Any text gives a result that can be shown and saved; no exception but DechaffError is raised.

    >>> total((), "")

    Raises LawBroken.
    """
    cleaned = run(rules, text)
    watched(rules, text, lambda: (cleaned.to_json(), cleaned.text, repr(cleaned), cleaned.explain()))


_fresh = count(1)


def determinism(rules: Sequence[Rule], text: str) -> None:
    """The same rules say the same about the same page: again, in a new Cleaner, after another page, after pickling.

    A line that no page had before is added, so that a rule that remembers what it saw cannot know it.

    >>> determinism((), "It rained.")

    Raises LawBroken.
    """
    text = f"{text}\nThe bridge was numbered {next(_fresh)}"
    first = run(rules, text)
    run(rules, "\n".join(reversed(text.splitlines())))
    for again in range(3):
        pickled = again == 2 and not any("<" in rule.find.__qualname__ for rule in page_rules(rules) if rule.find)
        cleaner = pickled_cleaner_of(tuple(rules)) if pickled else Cleaner(everywhere(rules))
        got = watched(rules, text, lambda cleaner=cleaner: cleaner.clean(text))  # type: ignore[misc]
        if got != first:
            raise LawBroken(
                "determinism",
                differing_rule(first, got) or _wavers(rules, text),
                text,
                f"takes {[r.text for r in first.removals]!r} at first and {[r.text for r in got.removals]!r} on the same page later. "
                "Keep nothing between calls (no global or default-argument list, set or counter), and use no random numbers.",
            )


def _wavers(rules: Sequence[Rule], text: str) -> str | None:
    """The PAGE rule that says something else when it is asked again."""
    for rule in page_rules(rules):
        if len({tuple(rule(view_for(rules, text))) for _ in range(5)}) > 1:
            return rule.id
    return None
