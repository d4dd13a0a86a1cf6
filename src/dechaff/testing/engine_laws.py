"""Laws that the engine holds for any rules, as long as the rules name text of the page: `dechaff.testing.laws` has the rest."""

from __future__ import annotations

import json
import pickle
import random
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from dechaff import Cleaned, DechaffError, Removal, Rule, clean
from dechaff.detect import Detector
from dechaff.lines import read, repair
from dechaff.model import Layer
from dechaff.testing.broken import LawBroken, differing_rule, page_rules, pickled_cleaner_of, run, watched


def partition(rules: Sequence[Rule], text: str) -> None:
    """Removals are in order, do not overlap and quote the page exactly; so do what was spared and the paragraphs.

    >>> partition((), "It rained.")

    Raises LawBroken.
    """
    cleaned = run(rules, text)
    known = {rule.id for rule in rules}

    def hold(fact: bool, rule: str | None, message: str) -> None:
        if not fact:
            raise LawBroken("partition", rule, text, f"{message} Give part= as offsets of the source that lie within the line.")

    hold(cleaned.source == text, None, "the source is not the page.")
    position = 0
    for removal in cleaned.removals:
        where = f"the removal of {removal.text!r} at {removal.start} to {removal.end}"
        hold(position <= removal.start < removal.end <= len(text), removal.rule, f"{where} overlaps another or is not on the page.")
        hold(removal.text == text[removal.start : removal.end], removal.rule, f"{where} does not quote the page.")
        hold(len(removal.text.splitlines()) == 1, removal.rule, f"{where} is not within one line.")
        hold({removal.rule, *removal.also} <= known and removal.rule not in removal.also, removal.rule, f"{where} is credited wrongly.")
        position = removal.end
    for spared in cleaned.spared:
        hold(spared.text == text[spared.start : spared.end], spared.rule, f"what was spared, {spared.text!r}, does not quote the page.")
        hold(spared.rule in known and bool(spared.why and spared.claim), spared.rule, f"{spared.text!r} is spared without a reason.")
    for one in cleaned.repairs:
        hold(one.text == text[one.start : one.end] != one.repaired, None, f"the repair of {one.text!r} does not quote the page.")
    position = 0
    for paragraph in (paragraph for article in cleaned for paragraph in article.paragraphs):
        hold(position <= paragraph.start < paragraph.end <= len(text), None, f"the paragraph {paragraph.text!r} is out of order.")
        position = paragraph.end


def replay(rules: Sequence[Rule], text: str) -> None:
    """The removals applied to the page give the clean text, and `restore` brings each of them back.

    >>> replay((), "It rained.")

    Raises LawBroken.
    """
    cleaned = run(rules, text)

    def same(got: object, wanted: object, rule: str | None, message: str) -> None:
        if got != wanted:
            raise LawBroken("replay", rule, text, f"{message}: {got!r}, expected {wanted!r}.")

    same(_seen(cleaned.text.split()), _left(text, cleaned.removals), None, "the text is not the page without the removals")
    everything = cleaned
    for removal in cleaned.removals:
        others = tuple(r for r in cleaned.removals if r != removal)
        restored = cleaned.restore(removal)
        same(restored.removals, others, removal.rule, f"restoring {removal.text!r} leaves other removals")
        same(_seen(restored.text.split()), _left(text, others), removal.rule, f"restoring {removal.text!r} gives another text")
        kept = (text, cleaned.spared, cleaned.repairs, cleaned.rules_id)
        same((restored.source, restored.spared, restored.repairs, restored.rules_id), kept, removal.rule, "restoring changes the account")
        everything = everything.restore(removal)
        try:
            restored.restore(removal)
        except DechaffError:
            continue
        raise LawBroken("replay", removal.rule, text, f"{removal.text!r} can be restored twice.")
    same(everything.text, clean(text, rules=()).text, None, "restoring every removal does not give the page back")


def _left(text: str, removals: Sequence[Removal]) -> list[str]:
    """What the removals leave of the text: line by line cut, repaired, and taken as words."""
    gone = [False] * len(text)
    for removal in removals:
        gone[removal.start : removal.end] = [True] * (removal.end - removal.start)
    words: list[str] = []
    start = 0
    for whole_line in text.splitlines(keepends=True):
        raw = whole_line.splitlines()[0]
        words += repair("".join(char for place, char in enumerate(raw, start) if not gone[place])).split()
        start += len(whole_line)
    return _seen(words)


def _seen(words: Sequence[str]) -> list[str]:
    """The words but for those of which nothing can be seen: marks without a letter, characters without width."""
    return [word for word in words if not {unicodedata.category(char) for char in word} <= {"Cc", "Cf", "Mn", "Me"}]


def order(rules: Sequence[Rule], text: str) -> None:
    """The order in which rules are given does not matter, and a rule given twice counts once.

    >>> order((), "It rained.")

    Raises LawBroken.
    """
    wanted = run(rules, text)
    shuffled = list(rules)
    random.Random(len(text)).shuffle(shuffled)
    for other in (tuple(reversed(rules)), shuffled, (*shuffled, *rules)):
        if (got := run(other, text)) != wanted:
            raise LawBroken("order", differing_rule(wanted, got), text, "takes something else when the rules are given in another order.")


def locality(rules: Sequence[Rule], text: str) -> None:
    """What a SPAN or LINE rule says depends on that line alone.

    >>> locality((), "It rained.")

    Raises LawBroken.
    """
    local = tuple(rule for rule in rules if rule.layer is not Layer.PAGE)
    detector = _detector(local)
    together = read(text)
    for layer in (Layer.SPAN, Layer.LINE):
        said = sorted((f.line, f.start, f.end, f.rule, f.why, f.value or "") for f in detector.find(layer, together))
        alone = sorted(
            (line.number, f.start + line.start, f.end + line.start, f.rule, f.why, f.value or "")
            for line in together.lines
            for f in detector.find(layer, read(line.raw))
        )
        for number, start, end, rule, *_ in set(said) ^ set(alone):
            raise LawBroken("locality", rule, text, f"says something else about {text[start:end]!r} when line {number + 1} stands alone.")
    whole_page = [(r.start, r.end, r.rule, r.also) for r in run(local, text).removals]
    by_line = [(r.start + line.start, r.end + line.start, r.rule, r.also) for line in together.lines for r in run(local, line.raw).removals]
    if whole_page != by_line:
        raise LawBroken("locality", None, text, f"the page loses {whole_page!r}, its lines alone lose {by_line!r}.")


@lru_cache(maxsize=8)
def _detector(rules: tuple[Rule, ...]) -> Detector:
    return Detector(rules)


def round_trips(rules: Sequence[Rule], text: str) -> None:
    """Rules and results come back equal from pickle, and results from JSON.

    >>> round_trips((), "It rained.")

    Raises LawBroken.
    """

    def same(got: object, wanted: object, message: str) -> None:
        if got != wanted:
            raise LawBroken("round_trips", None, text, f"{message}: {got!r}, expected {wanted!r}.")

    for rule in page_rules(rules):
        try:
            pickle.dumps(rule)
        except Exception as error:
            advice = "Define its function at the top of a module, so that worker processes find it."
            raise LawBroken("round_trips", rule.id, text, f"cannot be pickled: {error}. {advice}") from error
    cleaned = run(rules, text)
    same(pickle.loads(pickle.dumps(cleaned)), cleaned, "the pickled result differs")
    same(watched(rules, text, lambda: pickled_cleaner_of(tuple(rules)).clean(text)), cleaned, "the pickled cleaner cleans another way")
    plain = cleaned.to_dict()
    if not re.search("[\ud800-\udbff][\udc00-\udfff]", text):  # JSON joins a pair of surrogates into the character it stands for
        same(json.loads(cleaned.to_json()), plain, "the JSON differs")
        same(json.loads(cleaned.to_json(indent=2)), plain, "the indented JSON differs")
        same(Cleaned.from_dict(json.loads(cleaned.to_json()), text), cleaned, "the result read from JSON differs")
    same([plain[key] for key in ("schema", "offsets", "rules_id")], [1, "codepoints", cleaned.rules_id], "the head of the JSON differs")
    same([a["text"] for a in plain["articles"]], [a.text for a in cleaned], "the articles of the JSON differ")  # type: ignore[attr-defined]
    for one in (*plain["removals"], *plain["spared"], *plain["repairs"]):  # type: ignore[misc]
        same(text[one["start"] : one["end"]], one["text"], "the JSON does not quote the page")
