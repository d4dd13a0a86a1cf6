"""Rules for some sites: which addresses call for them, and that a page is cleaned as by a Cleaner with just the rules it calls for."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import Case, example_lines, made_up

import dechaff
from dechaff import Claim, Cleaned, Cleaner, DechaffError, Label, Rule, clean, default_rules, line_rule, page_rule, phrases, span_rule
from dechaff.cleaner import _ready_at
from dechaff.model import Page
from dechaff.packs import built_in, digest
from dechaff.sites import HOST_MAX, host

WEATHER = line_rule(
    "courier/weather", label=Label.WIDGET, why="A link.", pattern=phrases("Weather"), misses=("Weather was bad.", "Whether"), sites=("courier.example",)
)
FERRY = span_rule(
    "courier/ferry", label=Label.READ_MORE, why="A link.", pattern=phrases("Ferry times: *"), hits=("It rained.⟦ Ferry times: Tuesday⟧",),
    misses=("Ferry times: *", "The ferry times: late."), sites=("courier.example", "harwick.example"),
)  # fmt: skip
PAGE = "It rained in the town of Harwick all day, and nobody minded. Ferry times: today\nWeather\nShare this article"


def _stars(page: Page) -> Iterator[Claim]:
    if page.live[-1].text == "***":
        yield Claim(page.live[-1], "Stars.")


STARS = page_rule(
    "courier/stars", label=Label.WIDGET, why="Stars.", find=_stars, hits=("It rained.\n⟦***⟧",), misses=("a", "***\nb"), sites=("news.courier.example",)
)

# --- addresses -------------------------------------------------------------------------------------------------------

HOSTS = [
    ("https://courier.example/1", "courier.example"),
    ("https://courier.example", "courier.example"),
    ("HTTPS://WWW.Courier.Example/News?to=https://harwick.example/", "www.courier.example"),
    ("https://courier.example:8443/1", "courier.example"),
    ("https://courier.example:port/1", "courier.example"),
    ("https://jane:harwick.example@courier.example/1", "courier.example"),
    ("https://courier.example./1", "courier.example"),
    ("https://courier.example?harwick.example", "courier.example"),
    ("https://courier.example#@harwick.example", "courier.example"),
    ("//courier.example/1", "courier.example"),
    ("courier.example/1", "courier.example"),
    ("courier.example", "courier.example"),
    ("courier.example:8080/1", "courier.example"),
    ("courier.example/to?url=https://harwick.example/", "courier.example"),
    ("courier.example//harwick.example", "courier.example"),
    ("  https://courier.example/1\n", "courier.example"),
    ("https://kurier-süd.example/1", "kurier-süd.example"),
    ("https://KURIER-SÜD.example/1", "kurier-süd.example"),
    ("https://xn--kurier-sd-d7a.example/1", "xn--kurier-sd-d7a.example"),
    ("http://[2001:db8::1]:80/1", "2001:db8::1"),
    ("http://192.0.2.1/1", "192.0.2.1"),
    ("", ""),
    (" ", ""),
    ("/1", ""),
    ("/courier.example/1", ""),
    ("?courier.example", ""),
    ("https://", ""),
    ("https:///courier.example", ""),
    ("file:///courier.example/1", ""),
    ("http://[2001:db8::1", ""),
    ("http://]courier.example[/", ""),
    ("https://courier℀.example/", ""),
]


@pytest.mark.parametrize(("url", "name"), HOSTS)
def test_the_host_of_an_address(url: str, name: str) -> None:
    assert host(url) == name


@given(st.text() | st.text(alphabet="htps:/[]@.?#%wae:0 \n\ud800℀"))
def test_any_string_is_an_address_or_none(url: str) -> None:
    assert isinstance(clean("Weather", rules=(WEATHER,), url=url), Cleaned)


@pytest.mark.parametrize(
    ("url", "ids"),
    [
        ("https://courier.example/1", ["courier/ferry", "courier/weather"]),
        ("www.Courier.example:80", ["courier/ferry", "courier/weather"]),
        ("https://a.b.courier.example/", ["courier/ferry", "courier/weather"]),
        ("https://www.news.courier.example/", ["courier/ferry", "courier/stars", "courier/weather"]),
        ("https://harwick.example/courier.example", ["courier/ferry"]),
        ("https://notcourier.example/", []),
        ("https://example/", []),
        ("https://courier.example.org/", []),
        ("https://ourier.example/", []),
        ("/courier.example/", []),
        ("", []),
        (None, []),
        (f"https://{'a.' * HOST_MAX}courier.example/", []),
        ("https://[2001:db8::1]/", []),
    ],
)
def test_the_rules_that_an_address_calls_for(url: str | None, ids: list[str]) -> None:
    cleaned = Cleaner((STARS, WEATHER, FERRY)).clean(f"{PAGE}\n***", url=url)
    called = [rule for rule in (FERRY, STARS, WEATHER) if rule.id in ids]
    assert sorted(removal.rule for removal in cleaned.removals) == ids
    assert cleaned.rules_id == digest(called)


def test_a_long_address_takes_no_time() -> None:
    assert clean("Weather", rules=(WEATHER,), url="https://" + "a." * 1_000_000).removals == ()


def test_rules_for_every_site_run_on_each_page() -> None:
    cleaner = Cleaner((*default_rules(), WEATHER))
    for url in (None, "", "https://harwick.example/", "https://courier.example/"):
        assert "en/share-label" in {removal.rule for removal in cleaner.clean(PAGE, url=url).removals}


@pytest.mark.parametrize("url", [5, b"https://courier.example/", ["https://courier.example/"]])
@pytest.mark.parametrize("rules", [(), (WEATHER,)])
def test_what_is_no_address_is_an_error(url: object, rules: tuple[Rule, ...]) -> None:
    for call in (Cleaner(rules).clean, Cleaner(rules).view, lambda text, url: clean(text, rules=rules, url=url)):
        with pytest.raises(DechaffError) as caught:
            call("It rained.", url=url)  # type: ignore[operator]
        assert str(caught.value) == f"Expected an address but got url={url!r} (type={type(url).__name__}); pass a str or None."


def test_a_page_rule_for_another_site_is_not_called() -> None:
    def broken(page: Page) -> Iterator[Claim]:
        raise ZeroDivisionError

    raises = replace(STARS, find=broken)
    assert Cleaner((raises,)).clean("***", url="https://courier.example/").text == "***"
    with pytest.raises(ZeroDivisionError):
        Cleaner((raises,)).clean("***", url="https://news.courier.example/")


# --- the same as with just these rules -------------------------------------------------------------------------------


def plain(rules: tuple[Rule, ...], names: set[str]) -> Cleaner:
    """A Cleaner of those rules that are for every site, or for one of these."""
    return Cleaner(replace(rule, sites=()) for rule in rules if not rule.sites or names & set(rule.sites))


@given(made_up(), st.data())
def test_made_up_rules_say_what_a_cleaner_with_just_these_says(case: Case, data: st.DataObject) -> None:
    sites = st.sets(st.sampled_from(("courier.example", "harwick.example"))).map(sorted).map(tuple)
    rules = tuple(replace(rule, sites=data.draw(sites)) for rule in case.rules)
    cleaner = Cleaner(rules)
    for url, names in ((None, set()), ("courier.example", {"courier.example"}), ("www.harwick.example/1", {"harwick.example"})):
        wanted = plain(rules, names)
        ran = [rule for rule in cleaner.rules if not rule.sites or names & set(rule.sites)]
        assert cleaner.clean(case.text, url=url) == replace(wanted.clean(case.text), rules_id=digest(ran))
        assert cleaner.view(case.text, url=url) == wanted.view(case.text)
        once = cleaner.clean(case.text, url=url)
        assert cleaner.clean(once.text, url=url).text == wanted.clean(once.text).text


def test_built_in_rules_say_what_a_cleaner_with_just_these_says() -> None:
    rules = tuple(replace(rule, sites=("courier.example",) if rule.pack == "en" else ("harwick.example",)) if rule.pack != "common" else rule for rule in default_rules())
    cleaner = Cleaner(rules)
    lines = example_lines(default_rules())
    text = "\n".join(line for line in lines[:: len(lines) // 400] for line in (line, "The bridge reopened on Monday after two years of repairs."))
    for name, packs in (("courier.example", {"en", "common"}), ("harwick.example", {rule.pack for rule in rules} - {"en"}), ("", {"common"})):
        wanted = Cleaner(rule for rule in default_rules() if rule.pack in packs).clean(text)
        assert wanted.removals
        assert replace(cleaner.clean(text, url=name), rules_id=wanted.rules_id) == wanted


def test_the_index_over_the_built_in_rules_is_not_built_anew() -> None:
    cleaner = Cleaner((*default_rules(), WEATHER))
    assert cleaner._detector is built_in().detector
    cleaner.clean(PAGE, url="courier.example")
    assert _ready_at(cleaner._everywhere, (WEATHER,))[1].rules == (WEATHER,)


def test_verdicts_on_the_lines_of_many_sites_do_not_fill_the_memory() -> None:
    cleaner = Cleaner((WEATHER,))
    for number in range(20):
        cleaner.clean(f"Weather {number}", url="courier.example")
    assert len(_ready_at(cleaner._everywhere, (WEATHER,))[1]._memo) <= 1


# --- digests, pickles, processes -------------------------------------------------------------------------------------


def test_rules_id_takes_sites_in() -> None:
    everywhere = replace(WEATHER, sites=())
    variants = [everywhere, WEATHER, replace(WEATHER, sites=("harwick.example",)), replace(WEATHER, sites=("courier.example", "harwick.example"))]
    ids = [digest((FERRY, rule)) for rule in variants]
    assert len(set(ids)) == len(ids)
    assert [Cleaner((FERRY, rule)).rules_id for rule in variants] == ids
    assert Cleaner((WEATHER, FERRY)).rules_id == Cleaner((FERRY, WEATHER)).rules_id == digest((FERRY, WEATHER))
    assert Cleaner((*default_rules(), WEATHER)).clean(PAGE).rules_id == Cleaner().rules_id == built_in().digest


def test_a_cleaner_pickles_and_threads_agree() -> None:
    cleaner = Cleaner((WEATHER, FERRY, STARS))
    again = pickle.loads(pickle.dumps(cleaner))
    urls = ["courier.example", "harwick.example", None, "news.courier.example"] * 20
    wanted = [cleaner.clean(f"{PAGE}\n***", url=url) for url in urls]
    assert again.rules_id == cleaner.rules_id
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda url: again.clean(f"{PAGE}\n***", url=url), urls)) == wanted


def test_addresses_are_taken_apart_only_where_a_rule_asks() -> None:
    code = (
        "import sys\n"
        "from dechaff import Cleaner, Label, line_rule, phrases\n"
        "sys.modules.pop('urllib.parse', None)\n"
        "def rule(*sites): return line_rule('a/b', label=Label.AD, why='x', pattern=phrases('Weather'), misses=('c', 'd'), sites=sites)\n"
        "Cleaner((rule(),)).clean('Weather', url='https://courier.example/')\n"
        "Cleaner((rule('courier.example'),)).clean('Weather')\n"
        "print('urllib.parse' in sys.modules)\n"
        "Cleaner((rule('courier.example'),)).clean('Weather', url='https://courier.example/')\n"
        "print('urllib.parse' in sys.modules)\n"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1])}
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=True).stdout.split() == ["False", "True"]
