"""Places named in a statement, and whether two of them can be the same place or one inside the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimcheck.matching.engine.lexicon.places import AMBIGUOUS, COUNTRIES
from claimcheck.matching.engine.lexicon.regions import INSIDE, REGIONS
from claimcheck.matching.engine.lexicon.small_countries import SMALL_COUNTRIES
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.phrases import Phrases, lines, word_list
from claimcheck.text.tokens import bare, tokens

_LOCATIVE = frozenset(
    word_list(
        "in at near from to across outside inside around throughout into via within off toward towards over through "
        "between of entering visiting leaving reaching border on along down up"
    )
)
_DIRECT = frozenset(word_list("in at near across outside around throughout into within from to"))


# Countries of which another town is called the capital as well, or which one is told in several ways.
_OF_TWO_CAPITALS = frozenset(
    ("Benin", "Bolivia", "Burundi", "Israel", "Ivory Coast", "Kazakhstan", "Malaysia", "Myanmar", "Netherlands",
     "Nigeria", "Palestine", "South Africa", "Sri Lanka", "Tanzania", "Yemen")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A place by its own name, with the countries and regions it lies in; `people` for a demonym, `town` inside one."""

    name: str
    within: frozenset[str]
    people: bool = False
    town: bool = False  # one inside a country

    def meets(self, other: Place) -> bool:
        """Whether the two can be one place, or one may lie inside the other."""
        return self.name == other.name or self.name in other.within or other.name in self.within


def _key(name: str) -> tuple[str, ...]:
    return tuple(bare(hit[0]) for hit in tokens(name))


@cache
def _gazetteer() -> Phrases[Place]:
    within: dict[str, set[str]] = {}
    for line in lines(REGIONS) + lines(INSIDE):
        region, _, members = line.partition(":")
        for member in members.split():
            within.setdefault(member.replace("_", " "), set()).add(region.split(",")[0])
    phrases: dict[tuple[str, ...], Place] = {}
    for line in lines(COUNTRIES) + lines(SMALL_COUNTRIES):
        names, people, cities = (part.strip() for part in line.split("|"))
        country, *others = (name.strip() for name in names.split(","))
        around = _closure(country, within)
        for city in filter(None, (city.strip() for city in cities.split(","))):
            phrases.setdefault(
                _key(city), Place(city, frozenset({country} | around | _closure(city, within)), town=True)
            )
        for name in [country, *others]:
            phrases[_key(name)] = Place(country, frozenset(around))
        for name in _people(people):
            phrases[_key(name)] = Place(country, frozenset(around), people=True)
    for line in lines(REGIONS):
        regions = [name.strip() for name in line.partition(":")[0].split(",")]
        for name in regions:
            phrases.setdefault(_key(name), Place(regions[0], frozenset()))
    return Phrases(phrases.items())


def _closure(name: str, within: dict[str, set[str]]) -> set[str]:
    around = set(within.get(name, ()))
    for outer in tuple(around):
        around |= _closure(outer, within)
    return around


def _people(words: str) -> list[str]:
    """Demonyms: single words, but for those of two-word countries ("North Korean")."""
    demonyms: list[str] = []
    for word in words.split():
        if demonyms and demonyms[-1] in _FIRST_WORDS:
            demonyms[-1] += " " + word
        else:
            demonyms.append(word)
    return demonyms


_FIRST_WORDS = frozenset(word_list("North South Northern Sri Costa Puerto New Sierra Holy Cape Solomon Falkland"))


def leading_place(words: tuple[str, ...]) -> tuple[Place | None, tuple[str, ...]]:
    """The place that a longer name begins with, and the rest of it: US Senate, Israeli forces."""
    for hit in _gazetteer().find(words[:4])[:1]:
        if hit.start == 0 and hit.end < len(words):
            return hit.value, words[hit.end :]
    return None, words


@cache
def _capitals() -> dict[str, Place]:
    """The capital of each country, which stands first among its towns."""
    rows = ([part.strip() for part in line.split("|")] for line in lines(COUNTRIES) + lines(SMALL_COUNTRIES))
    first = {names.split(",")[0].strip(): towns.split(",")[0].strip() for names, _, towns in rows}
    towns = {country: _gazetteer().find(_key(town)) for country, town in first.items() if town}
    return {
        country: hits[0].value for country, hits in towns.items()
        if hits and hits[0].value.town and country not in _OF_TWO_CAPITALS
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place at tokens[start:end]; `locative` when a preposition of place stands before it."""

    start: int
    end: int
    place: Place
    locative: bool


@once_each
def find_places(statement: Statement) -> list[PlaceMention]:
    """The places that a statement names, left to right. Ambiguous names count only after a preposition of place."""
    words, mentions = statement.words, []
    for hit in _gazetteer().find(words):
        before = words[max(0, hit.start - 3) : hit.start]
        direct = bool(before) and (
            before[-1] in _DIRECT or (len(before) > 1 and before[-1] == "the" and before[-2] in _DIRECT)
        )
        capital = statement.tokens[hit.start].capital
        ambiguous = "_".join(words[hit.start : hit.end]) in AMBIGUOUS
        if (capital or (not statement.cased and words[hit.start] != "us")) and (direct or not ambiguous):
            behind = words[hit.end : hit.end + 1] == ["capital"]
            capital_town = _capitals().get(hit.value.name) if behind and not hit.value.town else None
            place, end = (capital_town, hit.end + 1) if capital_town else (hit.value, hit.end)
            locative = not place.people and any(word in _LOCATIVE for word in before[-2:])
            mentions.append(PlaceMention(hit.start, end, place, locative))
    return mentions
