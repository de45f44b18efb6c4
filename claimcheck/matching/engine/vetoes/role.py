"""The two sides of a deed exchanged: A accused B, B accused A; also in the passive, and of common nouns."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import product

from claimcheck.matching.engine.deeds import exchanged, find_deeds, named_parties, symmetric
from claimcheck.matching.engine.mentions import Mention, find_mentions
from claimcheck.matching.engine.naming import same_name
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.poles import opposites_and_converses
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.phrases import word_list
from claimcheck.text.words import english_stemmer

_SPEECH = word_list("say said tell told add announce confirm report state claim")
_LISTED = frozenset(("and", "or", "nor", "versus", "vs"))  # between two that may change places
_SETTING = frozenset(word_list("in on at during since until before after from near by for"))  # before where or when
_LONGEST = 3  # content words of one that has changed places with another
_PASSIVE = frozenset(word_list("by was were been being from and or with between than"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """What one did to the other where the other did it to the one."""
    differences = [
        (pair.left.wording(one.first, one.last), pair.right.wording(other.first, other.last))
        for one, other in exchanged(pair.left, pair.right)
        if pair.brief or pair.rest_alike("", "")
    ]
    yield from differences or list(_names_exchanged(pair)) or list(_words_exchanged(pair)) or _called_otherwise(pair)


def _called_otherwise(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Who is called the one party of a deed by one statement, and is the other party of it in the other."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        for kind, stems, does, at in named_parties(one) if pair.brief else ():
            for deed in find_deeds(other):
                same, across = (deed.doer, deed.other) if does else (deed.other, deed.doer)
                if deed.kind == kind and stems & across and not stems & same:
                    words = one.wording(at, at + 1), other.wording(deed.first, deed.last)
                    yield (words[1], words[0]) if swapped else words


def _names_exchanged(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The same two names about the same words, in the other order."""
    left, right = find_mentions(pair.left), find_mentions(pair.right)
    if len(left) < 2 or len(right) < 2 or not (same_name(left[0], right[1]) and same_name(left[1], right[0])):
        return
    if same_name(left[0], left[1]) or opposites_and_converses(pair) or not _same_between(pair, left, right):
        return
    if pair.left_over("", "")[0] > 0 or not pair.rest_alike("", ""):
        return
    yield pair.left.wording(left[0].start, left[1].end), pair.right.wording(right[0].start, right[1].end)


def _same_between(pair: Pair, left: list[Mention], right: list[Mention]) -> bool:
    sides: tuple[tuple[Statement, list[Mention]], ...] = ((pair.left, left), (pair.right, right))
    between = [statement.tokens[names[0].end : names[1].start] for statement, names in sides]
    words = {token.lower for tokens in between for token in tokens}
    stems = [{token.stem for token in tokens if len(token.lower) > 3} for tokens in between]
    return bool(stems[0] & stems[1]) and not words & _PASSIVE and not symmetric() & (stems[0] | stems[1])


def _words_exchanged(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The very same words, of which two stand in each other's place on either side of others."""
    if pair.window or Counter(pair.left.words) != Counter(pair.right.words):
        return
    mine, theirs = _telling(pair.left), _telling(pair.right)
    words, others = ([side.words[at] for at in places] for side, places in ((pair.left, mine), (pair.right, theirs)))
    unlike = [at for at, (one, other) in enumerate(zip(words, others, strict=True)) if one != other]
    if not unlike:
        return
    start, end = unlike[0], unlike[-1] + 1
    for first, last in product(range(1, _LONGEST + 1), repeat=2):
        if first + last >= end - start or not _is_exchange(words[start:end], others[start:end], first, last):
            continue
        if _matters(pair.left, mine[start:end], first, last) and _matters(pair.right, theirs[start:end], last, first):
            yield (
                pair.left.wording(mine[start], mine[end - 1] + 1),
                pair.right.wording(theirs[start], theirs[end - 1] + 1),
            )


def _telling(statement: Statement) -> list[int]:
    """The places of the words that are no stop words."""
    return [at for at, word in enumerate(statement.words) if word not in STOP_WORDS]


def _is_exchange(words: list[str], others: list[str], first: int, last: int) -> bool:
    """Whether the first words and the last ones have changed places in the others."""
    end = len(words) - last
    return others == words[end:] + words[first:end] + words[:first]


def _matters(statement: Statement, places: list[int], first: int, last: int) -> bool:
    """Whether the order of the first and the last words matters: no list, no speaker, no when and where."""
    between = [statement.stems[at] for at in places[first:-last]]
    behind = places[first - 1] + 1
    listed = statement.words[behind] in _LISTED or statement.text[statement.tokens[behind - 1].end] in ",;"
    before = (statement.words[max(0, at - 2) : at] for at in (places[0], places[-last]))
    settings = all(not _SETTING.isdisjoint(words) for words in before)
    return not (listed or settings or _speech().issuperset(between) or between[0] in symmetric())


@cache
def _speech() -> frozenset[str]:
    return frozenset(map(english_stemmer(), _SPEECH))
