"""Steps of a datatrove pipeline: one that cleans the text of documents, and one that only says what it would remove.

Both write to `document.metadata["dechaff"]` and look for the address of the page in `document.metadata["url"]`.
Needs datatrove: `pip install 'dechaff[datatrove]'`.
"""

from __future__ import annotations

from abc import abstractmethod

from dechaff.adapters.extras import missing
from dechaff.adapters.rows import Row, address, article_row, removal_row, told
from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError

try:
    from datatrove.data import Document, DocumentsPipeline
    from datatrove.pipeline.base import PipelineStep
except ModuleNotFoundError as error:
    raise missing(error, "datatrove") from error

KEY = "dechaff"  # of the metadata


class _Step(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """Every document goes on; one that cannot be cleaned goes on as it is, with an `error`, and is counted."""

    type = "🧹 - DECHAFF"

    def __init__(self, *, cleaner: Cleaner | None = None) -> None:
        super().__init__()
        self.cleaner = Cleaner() if cleaner is None else cleaner

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        """The documents of `data`, in their order; `rank` and `world_size` are datatrove's and change nothing."""
        for document in data or ():
            if KEY in document.metadata:
                raise DechaffError(f"The document {document.id!r} has metadata[{KEY!r}] already; rename it, or clean once only.")
            with self.track_time():
                self._clean(document)
            self.update_doc_stats(document)
            yield document

    def _clean(self, document: Document) -> None:
        try:
            cleaned = self.cleaner.clean(document.text, url=address(document.metadata.get("url")))
        except Exception as error:  # whatever a rule of the user's raises: the other documents go on
            self.stat_update("errors")
            document.metadata[KEY] = {"error": told(error)}
            return
        self.stat_update("cleaned")
        for removal in cleaned.removals:
            self.stat_update(f"characters/{removal.label}", value=len(removal.text))
        self._write(document, cleaned)

    @abstractmethod
    def _write(self, document: Document, cleaned: Cleaned) -> None: ...


class CleanText(_Step):
    """Puts the clean text in the place of each document's text.

    The metadata hold the articles with their titles and other fields and, with `removals=True`, what was removed and why, with
    offsets in code points of the text as it was. A page that is all boilerplate goes on with an empty text; a filter drops it.

    >>> from datatrove.data import Document
    >>> (page,) = CleanText().run([Document(text="By Jane Doe\\nIt rained all day.\\nShare this story", id="1")])
    >>> page.text, page.metadata["dechaff"]["articles"][0]["byline"]
    ('It rained all day.', 'Jane Doe')
    """

    name = "Clean text"

    def __init__(self, *, removals: bool = False, cleaner: Cleaner | None = None) -> None:
        super().__init__(cleaner=cleaner)
        self.removals = removals

    def _write(self, document: Document, cleaned: Cleaned) -> None:
        document.text = cleaned.text
        document.metadata[KEY] = _account(cleaned, removals=self.removals)


class AnnotateText(_Step):
    """Leaves each document's text as it is and says in its metadata what `CleanText` would remove, and which articles it sees.

    >>> from datatrove.data import Document
    >>> (page,) = AnnotateText().run([Document(text="It rained all day.\\nShare this story", id="1")])
    >>> removal = page.metadata["dechaff"]["removals"][0]
    >>> page.text[removal["start"] : removal["end"]], removal["label"]
    ('Share this story', 'share')
    """

    name = "Annotate text"

    def _write(self, document: Document, cleaned: Cleaned) -> None:
        document.metadata[KEY] = _account(cleaned, removals=True)


def _account(cleaned: Cleaned, *, removals: bool) -> Row:
    account: Row = {"rules_id": cleaned.rules_id, "articles": [article_row(article) for article in cleaned]}
    return {**account, "removals": [removal_row(removal) for removal in cleaned.removals]} if removals else account
