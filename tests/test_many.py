"""clean_many: the same results as clean, in order, over bad texts and dead workers, and nothing left behind."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.deadly import BROKEN, DEADLY

import dechaff
from dechaff import Cleaned, DechaffError, Label, Strength, clean, clean_many, default_rules, line_rule, phrases, select
from dechaff.many import CHUNK_CHARS, CHUNK_TEXTS, _chunks
from dechaff.workers import AHEAD

STORY = "It rained in the town of Harwick all day, and nobody minded."
RULES = select(default_rules(), keep=("en/share-label", "common/doubled-line"))  # few, for workers that start quickly
BAD: list[object] = [None, b"It rained.", 5, lambda: "no value that can travel"]


def pages(number: int) -> list[str]:
    return [f"{STORY} That was day {day}.\nShare this article" for day in range(number)]


@pytest.fixture(params=["fork", "spawn"])
def _start(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to start a worker, whatever threads the tests have."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {request.param} here")
    monkeypatch.setattr("dechaff.workers._start_method", lambda: request.param)


def test_a_process_with_several_threads_is_not_forked() -> None:
    code = (
        "import sys, threading, dechaff.workers as w\n"
        "alone = w._start_method()\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "print(alone, w._start_method())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True).stdout.split()
    assert told == ["fork" if sys.platform == "linux" else "spawn", "spawn"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1])}


@pytest.mark.parametrize("workers", [1, 2])
def test_results_are_those_of_clean_in_order_and_bad_texts_stop_nothing(workers: int) -> None:
    good = pages(CHUNK_TEXTS + 20)
    texts = [*good[:3], *BAD, *good[3:]]
    results = list(clean_many(texts, workers=workers, rules=RULES))  # type: ignore[arg-type]
    assert len(results) == len(texts)
    for text, result in zip(texts, results, strict=True):
        if isinstance(text, str):
            assert result == clean(text, rules=RULES)
        else:
            with pytest.raises(DechaffError) as error:
                clean(text)  # type: ignore[arg-type]
            assert isinstance(result, DechaffError)
            assert str(result) == str(error.value)


def test_arguments_are_those_of_clean() -> None:
    (english,) = clean_many(["Es regnete.\nTeilen"], languages={"en"})
    assert english == clean("Es regnete.\nTeilen", languages={"en"})
    (certain,) = clean_many(pages(1), least=Strength.CERTAIN)
    assert certain == clean(pages(1)[0], least=Strength.CERTAIN)


@pytest.mark.parametrize("workers", [1, 2])
def test_each_text_has_its_address(workers: int) -> None:
    share = line_rule("courier/share", label=Label.SHARE, why="x", pattern=phrases("Share us"), misses=("Share", "us"), sites=("courier.example",))
    urls = [("courier.example/1", "harwick.example", None, 5, lambda: "no value that can travel")[number % 5] for number in range(CHUNK_TEXTS + 20)]
    texts = [f"{STORY} That was day {day}.\nShare us" for day in range(len(urls))]
    results = list(clean_many(iter(texts), urls=iter(urls), workers=workers, rules=(*RULES, share)))  # type: ignore[arg-type]
    for text, url, result in zip(texts, urls, results, strict=True):
        if isinstance(url, str | None):
            assert result == clean(text, url=url, rules=(*RULES, share))
            assert isinstance(result, Cleaned)
            assert bool(result.removals) is (url == "courier.example/1")
        else:
            assert str(result).startswith(f"Expected an address but got url={url!r:.20}")


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(("texts", "urls", "told"), [(3, 2, "2 urls and more texts"), (2, 3, "2 texts and more urls"), (0, 1, "0 texts and more urls")])
def test_as_many_addresses_as_texts(texts: int, urls: int, told: str, workers: int) -> None:
    results = clean_many(pages(texts), urls=[None] * urls, rules=RULES, workers=workers)
    with pytest.raises(DechaffError) as error:
        list(results)
    assert str(error.value) == f"Expected an address for each text but there are {told}; write None for no address."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"texts": "It rained."}, "Expected several texts but got texts='It rained.'; write clean_many([text])."),
        ({"texts": 5}, "Expected several texts but got texts=5; write clean_many([text])."),
        ({"texts": [], "urls": "courier.example"}, "Expected an address for each text but got urls='courier.example'; write urls=[url]."),
        ({"texts": [], "urls": 5}, "Expected an address for each text but got urls=5; write urls=[url]."),
        ({"texts": [], "workers": 0}, "Expected a number of processes but got workers=0; write workers=2."),
        ({"texts": [], "workers": None}, "Expected a number of processes but got workers=None; write workers=2."),
        ({"texts": [], "languages": "en"}, "Expected a set of languages but got languages='en'; write languages={'en'}."),
    ],
    ids=str,
)
def test_wrong_arguments_are_told_before_the_first_result(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(DechaffError) as error:
        clean_many(**arguments)  # type: ignore[arg-type]
    assert str(error.value) == message


def test_one_worker_reads_a_text_when_its_result_is_taken() -> None:
    results = clean_many((page for page in itertools.count()), rules=RULES)  # type: ignore[misc]
    assert len(list(itertools.islice(results, 3))) == 3  # although the texts never end


@pytest.mark.usefixtures("_start")
def test_several_workers_read_ahead_a_bounded_number_of_texts_and_end_when_closed() -> None:
    read = 0

    def endless() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield STORY

    results = clean_many(endless(), workers=2, rules=RULES)
    assert isinstance(next(results), Cleaned)
    assert read <= AHEAD * 2 * CHUNK_TEXTS
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("_start")
def test_a_text_that_ends_its_worker_has_an_error_with_its_number_and_the_others_are_cleaned() -> None:
    texts = pages(30)
    texts[20] = "Please end the process."
    results = list(clean_many(texts, workers=2, rules=(*RULES, DEADLY)))
    message = "Text 21 ended the process that cleaned it (killed, or out of memory); look at it by itself."
    assert [str(result) for result in results if isinstance(result, DechaffError)] == [message]
    assert isinstance(results[20], DechaffError)
    assert [r.source for r in results if isinstance(r, Cleaned)] == texts[:20] + texts[21:]


@pytest.mark.usefixtures("_start")
def test_a_worker_that_is_killed_from_outside_loses_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dechaff.many.CHUNK_TEXTS", 40)
    texts = pages(400)
    results = clean_many(texts, workers=2, rules=RULES)
    first = next(results)
    victim = multiprocessing.active_children()[0].pid
    assert victim is not None
    os.kill(victim, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    assert [r.source for r in (first, *results) if isinstance(r, Cleaned)] == texts


@pytest.mark.parametrize("workers", [1, 2])
def test_what_a_rule_raises_is_the_error_of_that_text(workers: int) -> None:
    results = list(clean_many(["Let it raise.", STORY], workers=workers, rules=(*RULES, BROKEN)))
    assert str(results[0]) == "ZeroDivisionError: no rule; clean this text by itself to see where it comes from."
    assert isinstance(results[1], Cleaned)


def test_rules_that_cannot_travel_are_told() -> None:
    local = dechaff.page_rule(
        "test/local", label=dechaff.Label.AD, why="Local.", find=lambda page: BROKEN.find(page), hits=("⟦Broken line⟧",), misses=("a", "b")  # type: ignore[misc]
    )
    with pytest.raises(DechaffError, match=r"The rules cannot travel .* put the functions of page rules in a module, or write workers=1\.$"):
        next(clean_many([STORY], workers=2, rules=(local,)))


def test_a_script_without_a_main_guard_is_told_what_to_do(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import threading\nfrom dechaff import clean_many\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\nlist(clean_many(['It rained.'], workers=2, rules=()))\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment(), timeout=120, check=False)
    assert done.returncode == 1
    assert 'The worker processes do not start; what they say stands above. A script calls this below `if __name__ == "__main__":`' in done.stderr


def test_chunks_are_worth_the_way_and_no_larger() -> None:
    long = "x" * (CHUNK_CHARS // 2)
    assert [len(chunk) for chunk in _chunks([(long, None)] * 5)] == [2, 2, 1]
    assert [len(chunk) for chunk in _chunks([("", None)] * (CHUNK_TEXTS + 1))] == [CHUNK_TEXTS, 1]
    assert list(_chunks([])) == []


def test_importing_dechaff_imports_nothing_for_processes() -> None:
    code = "import sys, dechaff; print([m for m in ('multiprocessing', 'concurrent.futures', 'pickle') if m in sys.modules])"
    bare = subprocess.run([sys.executable, "-c", code.replace("dechaff", "regex, ftfy", 1)], capture_output=True, text=True, env=environment(), check=True)
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True).stdout == bare.stdout
