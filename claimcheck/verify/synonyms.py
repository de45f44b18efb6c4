"""Words of a draft that its source need not have: those that hardly say anything, and those that it has another for."""

from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.lexicon.places import COUNTRIES
from claimcheck.matching.engine.synonyms import wordings
from claimcheck.text.phrases import lines, word_list
from claimcheck.text.words import stem

MOST_KEPT = 50_000  # words whose stems are remembered
PEOPLE = ("n", "an", "ian", "er", "ns", "ans", "ians", "ers", "s")  # endings of words for those who live in a place
SHORTEST = 4  # letters of a place that is known by them
LIGHT = """
also then now there here just still even already too so thus however meanwhile moreover although though while
whereas since because therefore say said tell told according call called name named known one ones thing things
some such kind type sort various several make made get got take took become became come came go went give gave have
place part work works worked people person man woman who whose which that this these those he she it they his her
its their him them both other another same there is are was were been be being do does did has had will would
"""
# On a line words of which one may stand for another in most sentences.
SYNONYMS = """
film movie
show series program programme
company firm corporation business
die death dead decease
kill slay
buy purchase acquire
begin start commence launch
end finish conclude
child kid
picture photo photograph image
country nation state
city town
author writer
actor actress
big large great
fast quick rapid
near close
shut close
say state tell add declare contend argue maintain insist explain note announce
aboard board
retrain train
old elder elderly
traveller passenger
maker manufacturer producer
chair head lead run
ask request
refuse decline reject deny
free freed release
pupil student schoolchild schoolchildren
nearly almost
show reveal
help assist aid
vote ballot
wound injure hurt
cost price
build construct erect
teach instruct
doctor physician
lawyer attorney
car automobile vehicle
home house residence
job post position
get receive obtain
find discover
choose select pick
win victory
allow permit let
ban forbid prohibit
fix repair mend
song single track
university college
marry wed
leave depart quit
hire employ engage
name call title
locate situate
issue publish release
found establish create
happen occur
boat ship vessel
soldier troop
crash collide
speak talk
dismiss sack fire
jail prison
arrest detain
elect vote
rise increase grow climb
fall drop decline decrease
reply answer respond
need require
try attempt
keep retain
want wish
rescue save
migrant refugee
whole entire
roughly about around some approximately
opponent rival
level equalise equalize
break interval halftime
stay remain
"""


@cache
def _light() -> frozenset[str]:
    return frozenset(base_stem(word) for word in word_list(LIGHT))


@cache
def _groups() -> Mapping[str, frozenset[str]]:
    """The groups of words for one thing of each stem: those above, countries and their people, those of matching."""
    groups: dict[str, set[str]] = {}
    for number, line in enumerate(lines(SYNONYMS)):
        for word in word_list(line):
            groups.setdefault(base_stem(word), set()).add(str(number))
    for word, country in _countries().items():
        groups.setdefault(base_stem(word), set()).add(country)
    for group, words in wordings():
        if len(words) == 1:
            groups.setdefault(base_stem(words[0]), set()).add(group)
    return {word: frozenset(names) for word, names in groups.items()}


@cache
def _countries() -> Mapping[str, str]:
    """The country of each word, in lower case, for it or its people."""
    rows = (line.split("|") for line in lines(COUNTRIES))
    return {
        word: names for names, people, _ in rows for word in word_list(f"{names.replace(',', ' ')} {people}".lower())
    }


def country_of(word: str) -> str:
    """The country that a lower-case word names, or its people: "slovenians", "slovenia"; "" for any other word."""
    return _countries().get(word) or _countries().get(word.removesuffix("s"), "")


@cache
def _capitals() -> Mapping[str, str]:
    """The country of each capital, in lower case: the first of its towns."""
    rows = (line.split("|") for line in lines(COUNTRIES))
    capitals = ((towns.split(",")[0].strip().lower(), names) for names, _, towns in rows)
    return {capital: names for capital, names in capitals if capital}


def capital_of(word: str) -> str:
    """The country whose capital a lower-case word names, and so often its government; "" for any other word."""
    return _capitals().get(word, "")


def people(word: str) -> list[str]:
    """The words that a lower-case one is of, or that are of it, as "londoners" are of "london"."""
    whole = [word.removesuffix(ending) for ending in PEOPLE if word.endswith(ending)]
    whole += [f"{word[:-3]}y"] if word.endswith("ies") else []
    return [name for name in whole if len(name) >= SHORTEST] + [word + ending for ending in PEOPLE]


@lru_cache(MOST_KEPT)
def base_stem(word: str) -> str:
    """The stem of a lower-case word, of an irregular form that of its verb: "found" and "find" are one."""
    return stem(BASE.get(word, word))


def is_light(word: str) -> bool:
    """Whether the stem of a word is that of one that adds hardly anything."""
    return word in _light()


def has_synonym(word: str, others: Collection[str]) -> bool:
    """Whether one of some stems is that of a word which may stand for this one."""
    groups = _groups().get(word, frozenset())
    return bool(groups) and any(groups & _groups().get(other, frozenset()) for other in others)
