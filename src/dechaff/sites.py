"""The sites of rules: host names, and the rules of a set that the address of a page calls for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dechaff.errors import RuleError

if TYPE_CHECKING:
    from dechaff.rule import Rule

HOST_MAX = 253  # characters of a host name; what is longer names no host

# Compiled by `re` with the first rule for a site, not with the package.
_NAME = r"(?!www\.)[\w-]+(?:\.[\w-]+)*"
_SCHEME = r"(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//"


def as_sites(id: str, given: Iterable[str]) -> tuple[str, ...]:
    """The sites of a rule, sorted, each once.

    >>> as_sites("courier/lost", ["harwick.example", "courier.example"])
    ('courier.example', 'harwick.example')

    Raises RuleError where one of them is no host name in lower case.
    """
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise RuleError(f"{id}: Expected several sites but got sites={given!r:.80}; write sites=('courier.example',).")
    sites = tuple(given)
    for site in sites:
        if not (isinstance(site, str) and site == site.lower() and len(site) <= HOST_MAX and re.fullmatch(_NAME, site)):
            raise RuleError(
                f"{id}: Expected a site such as 'courier.example' but got {site!r:.80}; write the name of the host in lower case, "
                "without scheme, port, path and leading 'www.'."
            )
    return tuple(sorted(set(sites)))


def host(url: str) -> str:
    """The name of the host of an address, in lower case; "" where the address has none. A scheme may be missing.

    >>> host("https://www.Courier.example:8080/1"), host("courier.example/1"), host("/1")
    ('www.courier.example', 'courier.example', '')
    """
    from urllib.parse import urlsplit  # few programs have rules for a site

    url = url.strip()
    try:
        found = urlsplit(url if re.match(_SCHEME, url) else f"//{url}").hostname
    except ValueError:
        return ""
    return (found or "").rstrip(".")


class SiteRules:
    """Rules that are for some sites only, by site."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in rules:
            for site in rule.sites:
                self._rules[site].append(rule)

    def at(self, url: str) -> tuple[Rule, ...]:
        """The rules for the site of an address, sorted by id; a site has its subdomains with it."""
        found: dict[str, Rule] = {}
        name = host(url)
        while 0 < len(name) <= HOST_MAX:
            found.update((rule.id, rule) for rule in self._rules.get(name, ()))
            name = name.partition(".")[2]
        return tuple(found[id] for id in sorted(found))
