"""Which words of one statement answer to words of another: synonyms of news, and words for the same end of an axis."""

from __future__ import annotations

from functools import cache

from claimcheck.matching.engine.lexicon import alike
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.poles import pole_words
from claimcheck.matching.engine.statement import Statement, Token, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.synonyms import Synonyms
from claimcheck.text.numbers import is_numeral
from claimcheck.text.phrases import Phrases, lines
from claimcheck.text.words import english_stemmer

_NEAREST = 2  # content words on either side that tell what something is said of
_ROOT = 5  # letters of a stem that others may be derived from


@cache
def _alike() -> Phrases[tuple[str, ...]]:
    """The groups of words that are alike, by the stems of each wording."""
    stem, groups = english_stemmer(), dict[tuple[str, ...], list[str]]()
    for number, line in enumerate(lines(alike.GROUPS)):
        for word in line.split():
            groups.setdefault(tuple(stem(BASE.get(part, part)) for part in word.split("_")), []).append(
                f"alike:{number}"
            )
    return Phrases((wording, tuple(names)) for wording, names in groups.items())


@cache
def _synonyms() -> Synonyms:
    stem = english_stemmer()
    return Synonyms(stem, lambda word: stem(BASE.get(word, word)))


@once_each
def _senses(statement: Statement) -> dict[str, frozenset[str]]:
    """The stems of a statement by what they mean: a group of synonyms, an end of an axis."""
    senses = dict(_synonyms().groups(statement.words))
    groups = [(hit.start, hit.end, hit.value) for hit in _alike().find(statement.stems)]
    groups += [
        (hit.start, hit.end, tuple(f"pole:{axis}:{side}" for axis, side in hit.value)) for hit in pole_words(statement)
    ]
    for start, end, names in groups:
        stems = frozenset(statement.stems[start:end])
        for sense in names:
            senses[sense] = senses.get(sense, frozenset()) | stems
    return senses


def has_like(statement: Statement, stem: str, other: Statement) -> bool:
    """Whether the other statement has a word of the sense that the word of that stem has in the first."""
    others = _senses(other)
    return any(stem in stems and sense in others for sense, stems in _senses(statement).items())


def like_places(statement: Statement, stem: str, other: Statement) -> list[int]:
    """Where the other statement has the stem, or a word of the sense that it has in the first."""
    senses, others = _senses(statement), _senses(other)
    alike = {stem}.union(*(others[sense] for sense, stems in senses.items() if stem in stems and sense in others))
    return [at for at, one in enumerate(other.stems) if one in alike]


def _is_derived(one: str, other: str) -> bool:
    """Whether one stem begins with all of the other: complain, complaint."""
    return min(len(one), len(other)) >= _ROOT and (one.startswith(other) or other.startswith(one))


def answered(pair: Pair, mine: frozenset[str], theirs: frozenset[str]) -> int:
    """How many of some stems of the left statement have the same or a like among some of the right one."""
    senses, others = _senses(pair.left), _senses(pair.right)
    shared = senses.keys() & others.keys()
    alike = {stem for sense in shared if others[sense] & theirs for stem in senses[sense]}
    return sum(one in theirs or one in alike or any(_is_derived(one, other) for other in theirs) for one in mine)


@once_each
def of_one_thing(pair: Pair) -> bool:
    """Whether the statements have a content word in common, or two that are alike."""
    return pair.shared > 0 or answered(pair, *map(frozenset, pair.content_alone("", ""))) > 1


def unanswered(pair: Pair, left: str = "", right: str = "") -> tuple[int, int]:
    """How many content words beside two wordings have no like in the other statement, the smaller count first."""
    mine, theirs = pair.content_alone(left, right)
    senses, other_senses = _senses(pair.left), _senses(pair.right)
    shared = senses.keys() & other_senses.keys()
    mine -= {stem for sense in shared for stem in senses[sense]}
    theirs -= {stem for sense in shared for stem in other_senses[sense]}
    derived = [(one, other) for one in mine for other in theirs if _is_derived(one, other)]
    mine -= {one for one, _ in derived}
    theirs -= {other for _, other in derived}
    fewer, more = sorted((len(mine), len(theirs)))
    return fewer, more


def told_of_one(pair: Pair, left: Span, right: Span) -> bool:
    """Whether two spans are said of one thing: a content word nearest to either has its like near the other."""
    near = [_nearest(statement, span) for statement, span in ((pair.left, left), (pair.right, right))]
    return answered(pair, *near) > 0


def _nearest(statement: Statement, span: Span) -> frozenset[str]:
    """The stems of the content words nearest to a span, two on either side."""
    before = [token.stem for token in reversed(statement.tokens[: span[0]]) if _tells(token)][:_NEAREST]
    after = [token.stem for token in statement.tokens[span[1] :] if _tells(token)][:_NEAREST]
    return frozenset(before + after)


def _tells(token: Token) -> bool:
    return token.lower not in STOP_WORDS and not is_numeral(token.lower)
