"""Clean a page, look at what went and why, take one removal back, and add a rule of one's own.

Run it from anywhere: python examples/quickstart.py
"""

from pathlib import Path

from dechaff import Cleaner, Label, clean, default_rules, line_rule, phrases

text = (Path(__file__).parent / "pages" / "town-bridge.txt").read_text(encoding="utf-8")

# 1. The articles. A page can hold several, or none.
cleaned = clean(text)
for article in cleaned:
    print(f"Title:  {article.title}")
    print(f"Byline: {article.byline}")
    print(f"Date:   {article.date}")
    print()
    print(article.text)

# 2. The account: what went, and why.
print("\nRemoved:")
for removal in cleaned.removals:
    print(f"  {removal.text.strip()[:50]!r:55} {removal.rule}: {removal.why}")

# 3. One removal taken back. `cleaned` itself does not change.
share = next(removal for removal in cleaned.removals if removal.label is Label.SHARE)
restored = cleaned.restore(share)
print(f"\nRestored: {share.text!r} is in the text again: {share.text in restored.text}")

# 4. A rule of one's own beside the built-in ones. It is held to its hits and misses when it is built.
CROSSING = line_rule(
    "courier/crossing",
    label=Label.RELATED,
    why="The Courier's box with today's crossing times.",
    pattern=phrases("Crossing times (today|for *)"),
    hits=("Crossing times today", "Crossing times for Tuesday"),
    misses=("Crossing times have halved since the bridge reopened.", "Crossing"),
)
cleaner = Cleaner(rules=(*default_rules(), CROSSING))
page = f"{text}\nCrossing times for Tuesday\n"
gone = [removal.text for removal in cleaner.clean(page).removals if removal.rule == CROSSING.id]
print(f"\nBy the new rule: {gone}")
