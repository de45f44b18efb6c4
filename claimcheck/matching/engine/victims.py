"""Who was killed, by what people they are: thousands of soldiers; civilians who died at the hands of somebody."""

from __future__ import annotations

from claimcheck.matching.engine.lexicon.roles import EXCLUSIVE
from claimcheck.matching.engine.nouns import groups_of
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.text.phrases import PhraseMatch, Phrases, word_list

_KILL = "killed kills kill killing murdered slaughtered massacred assassinated slain beheaded"
_DIE = """died | die | perished | lost their lives | lost their life | fell victim to | fallen victim to"""
_KNOWN = Phrases(
    [((word,), True) for word in word_list(_KILL)] + [(phrase.split(), False) for phrase in _DIE.split("|")]
)
_BE = frozenset(word_list("is are was were be been being"))
_ENDS = frozenset(
    word_list("in on at by with from for to when while as who which that after before during near since until because "
    "said says but and or where including among")
)  # fmt: skip
_NEAR = 6  # words on either side of the verb among which those killed stand


def victims_apart(pair: Pair) -> list[tuple[Wording, Wording]]:
    """The people killed in two short statements, where they cannot be the same: soldiers, civilians."""
    left, right = _victims(pair.left), _victims(pair.right)
    near = (pair.brief and pair.shared) or (pair.window and pair.shared > 1)
    if not (left and right and near) or negations(pair.left) or negations(pair.right):
        return []
    if set(left.values()) & set(right.values()):
        return []
    if _spoken_of(pair.left, right) or _spoken_of(pair.right, left):
        return []
    at, other = min(left), min(right)
    return [(pair.left.wording(at, at + 1), pair.right.wording(other, other + 1))]


@once_each
def _victims(statement: Statement) -> dict[int, frozenset[int]]:
    """Where those killed stand (tokens), and of what people they are: behind who kills, before who dies."""
    known = groups_of(EXCLUSIVE)
    if known.keys().isdisjoint(statement.words):
        return {}
    places = (at for hit in _KNOWN.find(statement.words) for at in _told(statement, hit))
    return {at: known[statement.words[at]] for at in places if statement.words[at] in known}


def _told(statement: Statement, hit: PhraseMatch[bool]) -> range:
    """The tokens that tell who was killed."""
    if hit.value and _BE.isdisjoint(statement.words[max(0, hit.start - 3) : hit.start]):
        end = hit.end
        while end < min(len(statement.tokens), hit.end + _NEAR) and not _parted(statement, end):
            end += 1
        return range(hit.end, end)
    start = hit.start
    while start > max(0, hit.start - _NEAR) and not _ended(statement, start - 1):
        if start < hit.start and _marked(statement, start):
            break
        start -= 1
    return range(start, hit.start)


def _ended(statement: Statement, at: int) -> bool:
    """Whether a word ends those who died; in a place that has a name it does not: civilians in Pakistan."""
    named = statement.words[at] == "in" and statement.text[statement.tokens[at + 1].start].isupper()
    return statement.words[at] in _ENDS and not named


def _parted(statement: Statement, at: int) -> bool:
    return statement.words[at] in _ENDS or _marked(statement, at)


def _marked(statement: Statement, at: int) -> bool:
    """Whether a mark stands between the word at a place and the one before it."""
    return statement.text[statement.tokens[at - 1].end : statement.tokens[at].start].strip("-' \"") != ""


def _spoken_of(statement: Statement, victims: dict[int, frozenset[int]]) -> bool:
    """Whether a statement speaks of such people anywhere."""
    known, kinds = groups_of(EXCLUSIVE), frozenset[int]().union(*victims.values())
    return any(kinds & known[word] for word in statement.words if word in known)
