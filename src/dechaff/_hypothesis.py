"""What hypothesis runs when it is imported: `st.from_type` knows Article, Page and Rule, and how to draw them once it is asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypothesis import strategies as st

    from dechaff.model import Article, Page
    from dechaff.rule import Rule


def register() -> None:
    """Tell hypothesis how to draw Article, Page and Rule; strategies and rules are loaded when one is drawn.

    >>> from hypothesis import find, strategies as st
    >>> from dechaff import Article
    >>> register()
    >>> find(st.from_type(Article), lambda article: True).title
    'Old bridge reopens after two years'
    """
    from hypothesis import strategies as st

    from dechaff.model import Article, Page
    from dechaff.rule import Rule

    st.register_type_strategy(Article, _articles)
    st.register_type_strategy(Page, _pages)
    st.register_type_strategy(Rule, _rules)


def _articles(_: type[Article]) -> st.SearchStrategy[Article]:
    from dechaff.testing.strategies import articles

    return articles()


def _pages(_: type[Page]) -> st.SearchStrategy[Page]:
    from dechaff.lines import read
    from dechaff.testing.strategies import pages

    return pages().map(lambda page: read(page.text))


def _rules(_: type[Rule]) -> st.SearchStrategy[Rule]:
    from hypothesis import strategies as st

    from dechaff.packs import default_rules

    return st.sampled_from(default_rules())
