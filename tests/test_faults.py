"""The table of planted faults fits the code as it is; `python -m tests.faults` plants them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from tests.faults.table import FAULTS, Fault

TESTS = Path(__file__).parent
ENGINE = TESTS.parent / "src" / "dechaff"
MODULES = {
    *("anchors", "assemble", "blocks", "cleaned", "cleaner", "conditions", "dates", "detect", "examples", "expressions", "isodates", "kept"),
    *("line_index", "lines", "measure", "measured", "model", "mojibake", "outline", "packs", "patterns", "phrases", "protect", "resolve", "rule"),
    *("adapters/arrow", "rulefiles", "schemas", "segment", "shape", "sites", "span_index", "stories"),
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_can_be_planted(fault: Fault) -> None:
    text = (ENGINE / f"{fault.module}.py").read_text(encoding="utf-8")
    assert text.count(fault.old) == 1, "the code has changed; mend the table"
    planted = text.replace(fault.old, fault.new)
    assert ast.dump(ast.parse(planted)) != ast.dump(ast.parse(text)), "the fault changes nothing"


@pytest.mark.parametrize("test", sorted({test for fault in FAULTS for test in fault.tests}))
def test_the_tests_of_a_fault_are_there(test: str) -> None:
    file, _, name = test.partition("::")
    assert re.search(rf"^def {name}\(" if name else "^def test_", (TESTS / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_each_module_of_the_engine_has_a_fault() -> None:
    assert {fault.module for fault in FAULTS} == MODULES
    assert len(FAULTS) >= 25
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)


def test_most_faults_are_caught() -> None:
    assert 10 * sum(1 for fault in FAULTS if fault.survives) <= len(FAULTS)
