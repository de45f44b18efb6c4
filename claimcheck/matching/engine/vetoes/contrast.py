"""What one statement rules out in favour of something else, and the other gives: a court, not the ministry."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.matching.engine.answering import like_places
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.matching.engine.lexicon.kinds import KINDS
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.plainness import excepts
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list

# What stands before what is ruled out, and what behind it.
_BEFORE = "rather than | as opposed to | and not | but not | not"
_BEHIND = """played no part | played no role | had played no part | had played no role | playing no part | no part in it
    | playing hardly any part | had nothing to do with it | was not to blame | were not to blame"""
_KNOWN = Phrases(
    (phrase.split(), behind)
    for phrases, behind in ((_BEFORE, False), (_BEHIND, True)) for phrase in phrases.split("|")
)  # fmt: skip
_LONGEST = 5  # words of what is ruled out
_SAID = frozenset(("said", "says", "reported", "found", "concluded"))
_NO_CONTRAST = frozenset(word_list("be do only just yet merely simply even always necessarily least"))
_UNITS = frozenset(("per", "cent", "percent"))
_ENDS = frozenset(
    word_list("is was were are has had have led made caused drove who which that because as when while with saying and "
    "but to in on at after before during")
)  # fmt: skip


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """What one short statement rules out, where the other speaks of it and not of what is put in its place."""
    if not pair.brief or not pair.shared:
        return
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        contrast = _find_contrast(one)
        if contrast is None or _find_contrast(other) or negations(other) or excepts(other):
            continue
        hit, ruled_out, instead = contrast
        alike = [bool(_spoken_of(one, at, other)) for at in instead]
        places = [there for at in ruled_out for there in _spoken_of(one, at, other)[:1]]
        there = places[0] if places else None
        if there is not None and (sum(alike) < len(alike) / 2 if instead else len(places) >= len(ruled_out) / 2):
            words = (
                one.wording(min(hit[0], ruled_out[0]), max(hit[1], ruled_out[-1] + 1)),
                other.wording(there, there + 1),
            )
            yield (words[1], words[0]) if swapped else words


def _find_contrast(statement: Statement) -> tuple[Span, list[int], list[int]] | None:
    """The words of the one contrast of a statement (tokens), where what it rules out stands, and what is put instead.

    What is told to play no part stands before that, and what does may stand anywhere.
    """
    hits = [hit for hit in _KNOWN.find(statement.words) if hit.value or _contrasts(statement, hit)]
    if len(hits) != 1:
        return None
    hit = hits[0]
    said = statement.words[max(0, hit.start - 1)] in _SAID  # the aside of who says it is put in no place
    before = [] if said else _content(statement, _before(statement, hit.start))
    ruled_out = before if hit.value else _content(statement, _behind(statement, hit.end))
    out = {statement.stems[at] for at in ruled_out}
    instead = [] if hit.value else [at for at in before if statement.stems[at] not in out]
    return ((hit.start, hit.end), ruled_out, instead) if ruled_out else None


def _contrasts(statement: Statement, hit: PhraseMatch[bool]) -> bool:
    """Whether a phrase sets one thing against another: "not" does so only behind a comma and before a noun."""
    if hit.end - hit.start > 1:
        return statement.words[hit.end : hit.end + 1] != ["to"] and not _verb_behind(statement, hit.end)
    comma = (
        hit.start > 0 and "," in statement.text[statement.tokens[hit.start - 1].end : statement.tokens[hit.start].start]
    )
    return comma and not _verb_behind(statement, hit.end)


def _verb_behind(statement: Statement, at: int) -> bool:
    """Whether a verb stands at a place: and not pay, but not going."""
    word = statement.words[at] if at < len(statement.words) else ""
    return word.endswith(("ed", "ing")) or word in _ENDS or word in _NO_CONTRAST


def _behind(statement: Statement, start: int) -> Span:
    """From a place to the next mark, or word that begins another phrase."""
    end = start
    while end < min(len(statement.tokens), start + _LONGEST) and not (end > start and _parted(statement, end)):
        end += 1
    return start, end


def _before(statement: Statement, end: int) -> Span:
    """From the mark before a place, or the word that ends another phrase, to the place."""
    start = end
    while start > max(0, end - _LONGEST) and not (start < end and _parted(statement, start)):
        start -= 1
    return start, end


def _parted(statement: Statement, at: int) -> bool:
    """Whether a phrase ends before a place: at a mark, or at a word that begins another."""
    mark = statement.text[statement.tokens[at - 1].end : statement.tokens[at].start].strip("-' \"") != ""
    word = statement.words[at]
    return mark or word in _ENDS or word in PAST or word.endswith("ed")


def _content(statement: Statement, span: Span) -> list[int]:
    words = statement.words
    return [at for at in range(*span) if not (words[at] in STOP_WORDS | _UNITS or is_numeral(words[at]))]


def _spoken_of(statement: Statement, at: int, other: Statement) -> list[int]:
    """Where the other statement has a word like the one at a place, or the name of its kind, or one of that kind."""
    word = statement.words[at]
    kinds = [
        there
        for there, one in enumerate(other.words)
        if one in _members().get(word, ()) or word in _members().get(one, ())
    ]
    return like_places(statement, statement.stems[at], other) or kinds


@cache
def _members() -> dict[str, frozenset[str]]:
    """The members of each kind by its name."""
    parts = (line.partition(":") for line in lines(KINDS))
    return {name.strip(): frozenset(members.split()) for name, _, members in parts}
