"""Claims of a ledger that say the same, grouped. Pairs come from shared rare words, so that the work is not n²."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.matching.matcher import Matcher, as_entry

_RAREST = 4  # words of a claim that bring it together with others
_CROWD = 60  # claims that share a word, above which the word brings nobody together
_SHARED = 0.5  # share of the words of the shorter claim that two must have in common to be compared


@dataclass(frozen=True, slots=True)
class Group:
    """Ids of claims that say the same, in the order of the ledger; the lowest score that holds it together, and why."""

    ids: tuple[str, ...]
    score: float
    reason: str


def duplicates(
    entries: Iterable[Any], *, least: float = 85.0, aliases: Iterable[Sequence[str]] = ()
) -> list[Group]:
    """Groups of claims of which each is like another by at least `least` (0 to 100), vetoed pairs never together."""
    claims = [as_entry(entry) for entry in entries]
    matcher = Matcher(claims, aliases=aliases)
    order = {claim.id: number for number, claim in enumerate(claims)}
    texts = {claim.id: claim.text for claim in claims}
    groups: dict[str, list[str]] = {claim.id: [claim.id] for claim in claims}
    lowest: dict[str, float] = {}
    for score, one, other in sorted(_alike(matcher, texts, least), key=lambda pair: (-pair[0], pair[1], pair[2])):
        mine, theirs = groups[one], groups[other]
        if mine is theirs or any(matcher.compare(texts[a], texts[b]).vetoes for a in mine for b in theirs):
            continue
        mine += theirs
        groups |= dict.fromkeys(theirs, mine)
        lowest[mine[0]] = score
    found = {id(group): group for group in groups.values() if len(group) > 1}
    return [
        Group(tuple(sorted(group, key=order.__getitem__)), lowest[group[0]], _reason([texts[each] for each in group], lowest[group[0]]))
        for group in found.values()
    ]


def _alike(matcher: Matcher, texts: dict[str, str], least: float) -> Iterator[tuple[float, str, str]]:
    for one, other in _pairs(matcher.term_sets(), matcher.frequency):
        found = matcher.compare(texts[one], texts[other])
        if found.score >= least and not found.vetoes:
            yield found.score, one, other


def _pairs(terms: dict[str, set[str]], frequency: Any) -> Iterator[tuple[str, str]]:
    """Pairs of ids that share one of their rarest words and half of all of them."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for id_, words in terms.items():
        for word in sorted(words, key=lambda each: (frequency(each), each))[:_RAREST]:
            block = blocks[word]
            for other in block:
                if (other, id_) not in seen and len(words & terms[other]) >= _SHARED * min(len(words), len(terms[other])):
                    seen.add((other, id_))
                    yield other, id_
            if len(block) < _CROWD:
                block.append(id_)


def _reason(texts: list[str], lowest: float) -> str:
    folded = {" ".join(text.casefold().split()) for text in texts}
    if len(folded) == 1:
        return "the same text"
    if len({tuple(sorted(text.strip(".!? ").split())) for text in folded}) == 1:
        return "the same words in another order"
    return f"alike by {lowest:.0f} of 100"
