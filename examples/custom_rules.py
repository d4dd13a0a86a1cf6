"""Rules for one site: a whole line, part of a line, and something that only the page shows.

Run it from anywhere: python examples/custom_rules.py; test_my_rules.py beside it property-tests these rules.
"""

from collections.abc import Iterator

from dechaff import Claim, Cleaner, Label, Rule, default_rules, dump_rules, line_rule, page_rule, phrases, span_rule
from dechaff.model import Page

# A whole line. Each phrase is its own example; near neighbours that must stay are the misses.
TIP_LINE = line_rule(
    "courier/tip-line",
    label=Label.FEEDBACK,
    why="The Courier's call for tips.",
    pattern=phrases("Got a tip for the Courier? (Call|Text|Email) (us|#)"),
    hits=("Got a tip for the Courier? Call us", "GOT A TIP FOR THE COURIER? Text 5550134 »"),
    misses=("Got a tip for the Courier? The police did, in March.", "Got a tip for the Courier"),
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
    for number, line in enumerate(page.live):
        if set(line.raw.strip()) == {"~"}:
            for below in page.live[number:]:
                if len(below.text.split()) > LINK_WORDS:
                    return
                yield Claim(below, "It stands under the line of tildes that closes an article.")
            return


# What only the page shows: a function of the page, and whole pages as examples.
RULED_OFF = page_rule(
    "courier/ruled-off",
    label=Label.NAVIGATION,
    why="Links under the line of tildes.",
    find=_ruled_off,
    hits=("The ferry was late again.\n⟦~~~~~⟧\n⟦Tides⟧\n⟦Piers⟧",),
    misses=("The ferry was late again.\n-----\nTides", "The fare is ~5 crowns."),
)

RULES: tuple[Rule, ...] = (TIP_LINE, CROSSING, RULED_OFF)

PAGE = """\
The ferry to the islands will sail twice a day from June, the harbour master said on Monday. Crossing times: Tuesday

Two new captains were hired in the spring, and a third will join them when the second boat is painted.

Got a tip for the Courier? Call us

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
    print(dump_rules((TIP_LINE, CROSSING)))
