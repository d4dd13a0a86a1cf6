"""From the HTML of a page to clean articles: trafilatura extracts, dechaff takes out what is left of the boilerplate.

Run it from anywhere: python examples/extract_and_clean.py; it needs trafilatura (pip install 'dechaff[examples]').
"""

import json
from pathlib import Path

import trafilatura

from dechaff import clean
from dechaff.adapters.extractors import from_trafilatura

html = (Path(__file__).parent / "pages" / "market-hall.html").read_text(encoding="utf-8")

# 1. What trafilatura finds: the text, and the fields in the code of the page.
page = from_trafilatura(trafilatura.bare_extraction(html, url="https://courier.example/market-hall", with_metadata=True))
cleaned = clean(page.text)
print(f"{page.site}: {len(page.text)} characters extracted, {len(cleaned.text)} of them clean text\n")

# 2. What was still in it.
for removal in cleaned.removals:
    print(f"  {removal.label:12} {removal.text.strip()!r:.70}")

# 3. The articles. What the text does not say, the code of the page does.
for article in page.fill(cleaned):
    print(f"\n{article.title}\n{article.byline}, {article.date}\n\n{article.text}\n")
    print(json.dumps(article.to_jsonld(url=page.url, publisher=page.site), indent=2, ensure_ascii=False))
