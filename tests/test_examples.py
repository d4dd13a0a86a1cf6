"""The notebooks and the pipeline of examples/ run, and a notebook is stored as it is before it runs."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dechaff

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
CELL_SECONDS = 120  # of one cell at most; the slowest takes about five on an idle machine

# What a reader must see in the outputs, so that a notebook whose cells run but show nothing fails.
SHOWN = {
    "quickstart.ipynb": (
        "Town bridge reopens after two years of repairs\nMara Lindqvist\n12 March 2024",
        "Night bus gets a driver and loses a stop (Ines Okafor): 2 paragraphs",
        "kept: The line reads as prose.",
        "cut the town of Harwick in half.\nPhoto: Tomas Reyes/Harwick Courier\n",
        "courier/crossing: the miss 'Crossing times have halved since the bridge reopened.' is claimed",
        "\nok: ",
        "courier/last-line breaks idempotence",
        '<del class="dechaff-',
    ),
    "compare_extractors.ipynb": ("\ntrafilatura ", "Market hall gets its glass roof back", '<del class="dechaff-'),
}
NEEDS = {"quickstart.ipynb": "hypothesis", "compare_extractors.ipynb": "trafilatura"}  # besides dechaff
NOTEBOOKS = [EXAMPLES / name for name in SHOWN]


def name(path: Path) -> str:
    return path.name


def needs(*modules: str) -> None:
    """Skip where a module is missing; fail in the checks, which install them all."""
    missing = [module for module in modules if importlib.util.find_spec(module) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"the checks must install {', '.join(missing)}")
    if missing:
        pytest.skip(f"needs {', '.join(missing)}; pip install -e '.[dev,examples]'")


def stored(notebook: Path) -> dict[str, Any]:
    return json.loads(notebook.read_text(encoding="utf-8"))


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel `python3` that is this interpreter, whatever the user has registered under that name or set up for it."""
    needs("nbclient", "nbformat", "ipykernel")
    from ipykernel.kernelspec import write_kernel_spec

    write_kernel_spec(tmp_path / "jupyter" / "kernels" / "python3")
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path / "jupyter"))
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    monkeypatch.setenv("PYTHONPATH", str(Path(dechaff.__file__).parents[1]))


def test_every_notebook_is_run() -> None:
    assert sorted(SHOWN) == sorted(map(name, EXAMPLES.glob("*.ipynb")))


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_a_notebook_is_stored_without_outputs(notebook: Path) -> None:
    found = stored(notebook)
    assert list(found["metadata"]) == ["kernelspec"]
    assert found["metadata"]["kernelspec"]["name"] == "python3"
    for cell in found["cells"]:
        assert cell["metadata"] == {}, cell["id"]
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None), cell["id"]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_a_notebook_is_valid_and_names_its_cells(notebook: Path) -> None:
    needs("nbformat")
    import nbformat

    found = stored(notebook)
    nbformat.validate(found)
    assert (found["nbformat"], found["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in found["cells"]]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_the_links_of_a_notebook_lead_somewhere(notebook: Path) -> None:
    prose = "\n".join("".join(cell["source"]) for cell in stored(notebook)["cells"] if cell["cell_type"] == "markdown")
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", prose)
    assert links
    assert [link for link in links if not (EXAMPLES / link).exists()] == []


@pytest.mark.usefixtures("kernel")
def test_the_kernel_is_this_interpreter() -> None:
    from jupyter_client.kernelspec import KernelSpecManager

    assert KernelSpecManager().get_kernel_spec("python3").argv[0] == sys.executable


@pytest.mark.usefixtures("kernel")
@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=name)
def test_a_notebook_runs_and_shows_what_it_promises(notebook: Path, tmp_path: Path) -> None:
    needs(NEEDS[notebook.name])
    import nbformat
    from nbclient import NotebookClient

    folder = shutil.copytree(EXAMPLES, tmp_path / "examples")
    ran = nbformat.read(folder / notebook.name, as_version=4)
    NotebookClient(ran, timeout=CELL_SECONDS, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    outputs = [output for cell in ran.cells if cell.cell_type == "code" for output in cell.outputs]
    shown = "\n".join(text for output in outputs for text in (output.get("text", ""), *output.get("data", {}).values()))
    assert [expected for expected in SHOWN[notebook.name] if expected not in shown] == []


def pipeline(*words: object) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1]), "PYTHONUTF8": "1"}
    command = [sys.executable, str(EXAMPLES / "pipeline.py"), *map(str, words), "--workers", "2"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=env, timeout=CELL_SECONDS, check=False)


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_pipeline_cleans_a_folder_in_order(tmp_path: Path) -> None:
    result = pipeline(EXAMPLES / "pages", tmp_path / "out.jsonl")
    found = rows(tmp_path / "out.jsonl")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{len(found)} pages cleaned, 0 failed, ")
    assert [row["page"] for row in found] == sorted(path.name for path in (EXAMPLES / "pages").glob("*.txt"))
    assert found[-1]["articles"] == [article.to_dict() for article in dechaff.clean((EXAMPLES / "pages" / found[-1]["page"]).read_text("utf-8"))]


def test_the_pipeline_goes_on_over_bad_pages_and_counts_them(tmp_path: Path) -> None:
    source = tmp_path / "pages.jsonl"
    source.write_bytes(b'{"text": "It rained.\\nShare this story"}\nno json\n{"body": "It rained."}\n{"text": null}\n\xff\n{"text": "It was dry."}\n')
    result = pipeline(source, tmp_path / "out.jsonl")
    found = rows(tmp_path / "out.jsonl")
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.startswith("2 pages cleaned, 4 failed, 2 articles, 1 removals\nMost often: share 1")
    assert [row["page"] for row in found] == [f"pages.jsonl:{number}" for number in range(1, 7)]
    assert ["error" in row for row in found] == [False, True, True, True, True, False]
    assert found[2]["error"] == "Expected an object with a \"text\" but got {'body': 'It rained.'}; put the text of the page there."


def test_the_example_goes_from_html_to_json_ld(capsys: pytest.CaptureFixture[str]) -> None:
    needs("trafilatura")
    runpy.run_path(str(EXAMPLES / "extract_and_clean.py"), run_name="__main__")
    shown = capsys.readouterr().out
    assert "\nMarket hall gets its glass roof back\nInes Okafor, 2024-09-18\n\nThe market hall of Harwick" in shown
    jsonld = json.loads(shown[shown.index("\n{\n") :])
    assert (jsonld["headline"], jsonld["publisher"]["name"]) == ("Market hall gets its glass roof back", "Harwick Courier")
    assert "newsletter" not in jsonld["articleBody"]


def test_the_pipeline_says_when_its_source_is_missing(tmp_path: Path) -> None:
    result = pipeline(tmp_path / "none", tmp_path / "out.jsonl")
    assert result.returncode == 2
    assert f"no such file or folder: {tmp_path / 'none'}" in result.stderr
    assert not (tmp_path / "out.jsonl").exists()
