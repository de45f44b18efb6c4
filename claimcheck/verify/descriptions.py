"""What somebody is said to be: "Ines Pohlmann, the collector's granddaughter", where the source calls her otherwise."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED, NAME
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import lines
from claimcheck.verify.checked import CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import country_of, has_synonym
from claimcheck.verify.words import Word, own_words, read_words, stems_of

DESCRIBED = compiled_later(
    rf"\b(?P<name>{NAME}), (?:(?:once|now|then|formerly) )?"
    rf"(?:(?:the|an?|his|her|their|its) |{CAPITALISED}['’]s (?=[a-z])|(?=[a-z]{{3,15}} (?:of|at) )|"
    r"who (?:had |has )?)(?P<what>[^,.;“”\"]{3,80}?)(?=[,.;]|$)"
)
IS_CALLED = compiled_later(rf"^(?P<what>[Tt]he [a-z][^,.;“”\"]{{2,60}}) (?:is|was) (?P<name>{NAME})\.?$")
# Whoever has a name, with what the source calls them: "a researcher, Ines Pohlmann", "Baird, 46, a former defender".
CALLED = compiled_later(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]{2,20} ){0,3}?[a-z]{3,20},? "
    rf"(?P<before>{NAME})|(?P<behind>{NAME}), (?:\d+, )?(?:the|an?|who) )"
)
NAMES_ANOTHER = compiled_later(
    rf"\A(?!(?:[\w’'-]+ ){{0,3}}?(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b).*?{CAPITALISED} {CAPITALISED}"
)
OF = compiled_later(r" (?:of|for|at|in|from|on|with|to)\b")
# On a line words for one office: who is called by one of them may be called by another.
OFFICES = """
head heads headed chief director boss leader leads led manager president chair runs ran
champion champions holder titleholder winner won
researcher scientist academic scholar professor lecturer expert
lawyer attorney counsel barrister solicitor represents represented defends
lawmaker legislator politician deputy member senator parliamentarian
spokesman spokeswoman spokesperson
owner proprietor owns owned
coach trainer manager coaches
doctor physician surgeon medic
resident inhabitant villager local lives lived
officer policeman policewoman constable
author writer novelist wrote
"""
RUNS = stems_of("runs heads leads chairs owns manages coaches founded directs")
BEGINS = 5  # letters that "ministry" and "minister" have in common
RELATIONS = frozenset(("successor", "predecessor", "colleague", "counterpart", "rival", "opponent", "deputy"))
# By which somebody is said to have had no hand in something.
UNINVOLVED = compiled_later(
    r"\b(?:not|no|never|n['’]t|without) (?:[\w’'-]{1,20} ){0,2}?"
    r"(?:involve\w*|part|role|hand|connect\w+|link\w*|tak\w+)\b"
    r"|\b(?:independent|uninvolved|outside)\b"
)


def other_descriptions(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each name of a sentence whose description no word of stands near that name in its source.

    Only where the source calls whoever it is something else, or somebody else what the draft calls them.
    """
    text = checked.sentence.text
    for hit in (*DESCRIBED.finditer(text), *IS_CALLED.finditer(text)):
        place = checked.sentence.start + hit.start()
        best = next((clause.best for clause in checked.clauses if clause.start <= place < clause.end), None)
        speaks = best and best.passage.source and not is_judged(best, checked)
        if best and speaks and (other := _otherwise(hit["name"], hit["what"], best, checked)):
            yield _problem(hit, other, checked.sentence.start)


def _otherwise(name: str, what: str, compared: Compared, checked: CheckedSentence) -> Passage | None:
    """The passage that names somebody, where no passage near that name has a word of a description of them."""
    last = next((word.stem for word in reversed(read_words(name)) if word.tells), "")
    told = own_words(OF.split(what)[0])
    passages = [other for other in checked.evidence.passages if other.source == compared.passage.source]
    naming = [passage for passage in passages if last in stems_of(passage.text)]
    near = {number for passage in naming for number in _from(passage, checked)}
    around = frozenset[str]().union(*(stems_of(checked.evidence.passages[number].text) for number in near))
    if last and naming and _runs_another(told, around, passages):
        return naming[0]
    if not last or not told or not naming or any(is_like(word, around) or word.bare in RELATIONS for word in told):
        return None
    if any(begins_alike(word.stem, around) for word in told):
        return None
    if UNINVOLVED.search(what) and any(UNINVOLVED.search(passage.text) for passage in naming):
        return None
    stems = {word.stem for word in told}
    stolen = any(stems <= stems_of(passage.text) for passage in passages if passage.number not in near)
    called = next((passage for passage in naming if _is_called(last, passage.text)), None)
    return called or (naming[0] if stolen else None)


def _runs_another(told: Sequence[Word], around: frozenset[str], passages: Sequence[Passage]) -> bool:
    """Whether it says that somebody runs what the source names, and nowhere near them: "who runs Lindeq"."""
    what = [word for word in told[1:] if word.capital and not country_of(word.bare)]
    elsewhere = all(any(word.stem in stems_of(passage.text) for passage in passages) for word in what)
    return bool(what) and told[0].stem in RUNS and elsewhere and not any(word.stem in around for word in what)


def _from(passage: Passage, checked: CheckedSentence) -> list[int]:
    """The numbers of a passage and of the one behind, which may tell more of whom it names, unless it names another."""
    behind = (other for other in checked.evidence.around(passage) if other.number > passage.number)
    return [passage.number, *(other.number for other in behind if not NAMES_ANOTHER.search(other.text))]


def is_like(word: Word, others: frozenset[str]) -> bool:
    """Whether a word, or another for it or for the same office, is one of some stems."""
    same_office = any(word.stem in office and not office.isdisjoint(others) for office in _offices())
    return word.stem in others or same_office or has_synonym(word.stem, others)


def begins_alike(stem: str, others: frozenset[str]) -> bool:
    """Whether one of some stems begins as a stem does: "ministry" and "minister", "complained" and "complaint"."""
    begins = stem[:BEGINS]
    return len(begins) == BEGINS and any(other.startswith(begins) for other in others)


@cache
def _offices() -> list[frozenset[str]]:
    """The stems of each line of OFFICES."""
    return [stems_of(line) for line in lines(OFFICES)]


def _is_called(last: str, text: str) -> bool:
    """Whether a text says who somebody is whose name ends so."""
    return any(last in stems_of(hit["before"] or hit["behind"] or "") for hit in CALLED.finditer(text))


def _problem(hit: re.Match[str], other: Passage, start: int) -> Problem:
    message = f"the source does not call {hit['name']} this"
    begin, end = hit.span("what")
    return Problem(start + begin, start + end, message, other, (0, len(other.text)), Severity.WARNING)
