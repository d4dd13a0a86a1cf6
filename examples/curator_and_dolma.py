"""The shapes of two more toolkits, without their packages: a modifier of NeMo Curator, and attributes of dolma.

    python examples/curator_and_dolma.py
"""

import json

from dechaff import Cleaner

GONE, SPARED = 1.0, 0.5  # scores of text that dechaff removes, and of text that a rule claimed and that stays because it reads as prose


class CleanModifier:
    """For `Modify` of NeMo Curator; there, write `class CleanModifier(DocumentModifier)` and call `super().__init__()`."""

    def __init__(self, cleaner: Cleaner | None = None) -> None:
        self.cleaner = cleaner or Cleaner()

    def modify_document(self, text: str) -> str:
        """The clean text of a document."""
        return self.cleaner.clean(text).text


def spans(text: str, cleaner: Cleaner) -> list[tuple[int, int, str, float]]:
    """Start, end, type and score: the arguments of a dolma `Span`, which the `predict` of a tagger returns."""
    cleaned = cleaner.clean(text)
    gone = [(part.start, part.end, str(part.label), GONE) for part in cleaned.removals]
    return sorted(gone + [(part.start, part.end, str(part.label), SPARED) for part in cleaned.spared])


def attributes(document: dict[str, str], cleaner: Cleaner) -> dict[str, object]:
    """A line of dolma's attribute files; a mixer's filter or span replacement names a type and the least score."""
    by_type: dict[str, list[list[float]]] = {}
    for start, end, label, score in spans(document["text"], cleaner):
        by_type.setdefault(f"dechaff__boilerplate__{label}", []).append([start, end, score])
    return {"id": document["id"], "attributes": by_type}


if __name__ == "__main__":
    page = {"id": "1", "text": "By Mara Lindqvist\nIt rained all day.\nRead more: Ten wet days\nShare this story"}
    print(CleanModifier().modify_document(page["text"]))
    print(json.dumps(attributes(page, Cleaner())))
