"""Rules for one site: a whole line, part of a line, and something that only the page shows.

Run it from anywhere: python examples/custom_rules.py; test_my_rules.py beside it property-tests these rules.
"""

from collections.abc import Iterator

from dechaff import Claim, Cleaner, Label, Rule, default_rules, dump_rules, line_rule, page_rule, phrases, span_rule
from dechaff.model import Page

# A whole line. Each phrase is its own example; near neighbours that must stay are the misses.
LOST = line_rule(
    "courier/lost",
    label=Label.FEEDBACK,
    why="The Courier's line for what was lost on the ferries.",
    pattern=phrases("Lost on the ferry? (Call|Text|Email) (us|#)"),
    hits=("Lost on the ferry? Call us", "LOST ON THE FERRY? Text 5550134 »"),
    misses=("Lost on the ferry? The police found it, in March.", "Lost on the ferry"),
)

# Part of a line: the hit marks what goes.
CROSSING = span_rule(
    "courier/crossing",
    label=Label.RELATED,
    why="The link to today's crossing times behind a paragraph.",
    pattern=phrases("Crossing times: *"),
    hits=("The ferry was late again.⟦ Crossing times: Tuesday⟧",),
    misses=("The harbour posts the crossing times: one for each pier.", "Crossing times: see below"),
)

LINK_WORDS = 3  # of a link; a longer line may be a headline or a sentence


def _ruled_off(page: Page) -> Iterator[Claim]:
    """The short lines under a line of tildes, which the Courier puts over its links."""
    ruled_off = False
    for line in page.live:
        if set(line.text) == {"~"}:
            ruled_off = True
        elif len(line.text.split()) > LINK_WORDS:
            ruled_off = False
        if ruled_off:
            yield Claim(line, "It stands under the line of tildes that closes an article.")


# What only the page shows: a function of the page, and whole pages as examples.
RULED_OFF = page_rule(
    "courier/ruled-off",
    label=Label.NAVIGATION,
    why="Links under the line of tildes.",
    find=_ruled_off,
    hits=("The ferry was late again.\n⟦~~~~~⟧\n⟦Tides⟧\n⟦Piers⟧",),
    misses=("The ferry was late again.\n-----\nTides", "The fare is ~5 crowns."),
)

RULES: tuple[Rule, ...] = (LOST, CROSSING, RULED_OFF)

PAGE = """\
The ferry to the islands will sail twice a day from June, the harbour master said on Monday. Crossing times: Tuesday

Two new captains were hired in the spring, and a third will join them when the second boat is painted.

Lost on the ferry? Call us

~~~~~
Tides
Piers
"""

if __name__ == "__main__":
    cleaned = Cleaner(rules=(*default_rules(), *RULES)).clean(PAGE)
    print(cleaned.text)
    print("\nRemoved:")
    for removal in cleaned.removals:
        print(f"  {removal.text.strip()!r:40} {removal.rule}: {removal.why}")
    print("\nThe rules without code, as a file that `dechaff --rules courier.toml` takes:\n")
    print(dump_rules((LOST, CROSSING)))
