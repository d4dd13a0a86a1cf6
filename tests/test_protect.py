"""protect: which lines only a CERTAIN rule may take."""

from __future__ import annotations

import pytest

from dechaff.lines import read
from dechaff.protect import protect


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("The bridge reopened on Monday after two years of repairs.", True),
        ("  The bridge reopened on Monday after two years of repairs.\t", True),
        ("桥梁今天重新开放，市议会表示，此前已维修两年。", True),
        ("Who will pay for the repairs of the bridge now?", True),
        ("Will the Town Pay for the Repairs of the Bridge?", False),  # in capitals it is a headline
        ("The bridge reopened on Monday after two years of …", False),
        ("The bridge reopened on Monday after two years of repairs", False),
        ("It reopened on Monday.", False),
    ],
)
def test_a_whole_sentence_is_kept(line: str, kept: bool) -> None:
    page = read(line)
    assert protect(page, page.lines[0]) == ("The line reads as prose." if kept else None)
