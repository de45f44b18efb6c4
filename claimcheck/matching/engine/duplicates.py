"""Claims of a ledger that say the same, grouped. Pairs come from shared rare words, so that the work is not n²."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.calibration import similarity
from claimcheck.matching.engine.index import idf_of
from claimcheck.matching.engine.records import IndexedClaim, as_indexed
from claimcheck.value_class import value_class

_RAREST = 4  # words of a claim that bring it together with others
_CROWD = 100  # claims that hold a word, above which the word brings nobody together
_SHARED = 0.5  # share of the words of the shorter claim that two must have in common to be compared


@value_class()
class Group:
    """Ids of claims that say the same, in the order of the ledger; the lowest score that holds it together, and why."""

    ids: tuple[str, ...]
    score: float
    reason: str


def duplicates(
    entries: Iterable[Any], *, min_score: float = 85.0, aliases: Iterable[Sequence[str]] = ()
) -> list[Group]:
    """Groups of claims of which each is like another by at least `min_score` (0 to 100); no vetoed pair in any.

    Raises ValueError for an id given twice.
    """
    claims = [as_indexed(entry) for entry in entries]
    order = {claim.id: number for number, claim in enumerate(claims)}
    if len(order) < len(claims):
        raise ValueError("two entries have the same id")
    analyzer = Analyzer(aliases)
    pairs = sorted(_alike(claims, analyzer, min_score), key=lambda pair: (-pair[0], pair[1], pair[2]))
    return _grouped(pairs, claims, order, analyzer) if pairs else []


def _grouped(
    pairs: Iterable[tuple[float, str, str]],
    claims: Sequence[IndexedClaim],
    order: Mapping[str, int],
    analyzer: Analyzer,
) -> list[Group]:
    """Join pairs that are alike into groups, best first, as long as nothing tells any two of a group apart."""
    from claimcheck.matching.engine.matcher import Matcher  # 60 ms, and only needed where texts are alike

    matcher = Matcher(aliases=analyzer.groups)
    texts = {claim.id: claim.text for claim in claims}
    groups: dict[str, list[str]] = {claim.id: [claim.id] for claim in claims}
    lowest: dict[str, float] = {}
    for score, one, other in pairs:
        mine, theirs = groups[one], groups[other]
        if mine is theirs or any(matcher.vetoes(texts[a], texts[b]) for a in mine for b in theirs):
            continue
        mine += theirs
        groups |= dict.fromkeys(theirs, mine)
        lowest[mine[0]] = score
    members = {id(group): group for group in groups.values() if len(group) > 1}
    return [_group(sorted(group, key=order.__getitem__), texts, lowest[group[0]]) for group in members.values()]


def _alike(claims: Iterable[IndexedClaim], analyzer: Analyzer, min_score: float) -> Iterator[tuple[float, str, str]]:
    """Pairs of ids whose texts are alike by at least `min_score`, each once."""
    holding, terms = Counter[str](), dict[str, tuple[str, ...]]()
    for claim in claims:
        words = analyzer.words(claim.text)
        title = analyzer.terms(analyzer.words(claim.title)) if claim.title else ()
        holding.update({*analyzer.terms(words), *title})
        terms[claim.id] = tuple(analyzer.named_terms(words))
    rarity = {term: idf_of(count, len(terms)) for term, count in holding.items()}
    sets = {id_: frozenset(own) for id_, own in terms.items()}
    for one, other in _pairs(sets, holding.__getitem__):
        score = similarity(terms[one], terms[other], rarity.__getitem__)
        if score >= min_score:
            yield score, one, other


def _pairs(words: Mapping[str, frozenset[str]], frequency: Callable[[str], int]) -> Iterator[tuple[str, str]]:
    """Pairs of ids with the same words, or with one of their rarest words and half of all in common."""
    blocks: defaultdict[str | frozenset[str], list[str]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for id_, mine in words.items():
        rarest = sorted((count, word) for word in mine if (count := frequency(word)) <= _CROWD)[:_RAREST]
        keys: list[str | frozenset[str]] = [mine, *(word for _, word in rarest)]
        for key in keys:
            for other in blocks[key][-_CROWD:]:
                theirs = words[other]
                if (other, id_) not in seen and len(mine & theirs) >= _SHARED * min(len(mine), len(theirs)):
                    seen.add((other, id_))
                    yield other, id_
            blocks[key].append(id_)


def _group(ids: Sequence[str], texts: Mapping[str, str], lowest: float) -> Group:
    folded = {" ".join(texts[id_].casefold().split()) for id_ in ids}
    if len(folded) == 1:
        reason = "the same text"
    elif len({tuple(sorted(text.strip(".!? ").split())) for text in folded}) == 1:
        reason = "the same words in another order"
    else:
        reason = f"alike by {lowest:.0f} of 100"
    return Group(tuple(ids), lowest, reason)
