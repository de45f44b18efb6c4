"""Claims that are there twice in nearly the same words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.checks import EXAMPLE
from claimcheck.document import Found
from claimcheck.model import Claim, Ledger
from claimcheck.rules import Severity, rule

LIKE = 90.0  # per cent of the letters, words sorted
RAREST, NEXT = 3, 20  # rarest words by which claims are compared; and with how many neighbours under one word
WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*")
# Words that make another claim of the same sentence: denial, modality, direction, number.
TURNS = frozenset(re.findall(r"\w+", """
    not no never none nobody nothing neither nor without cannot hardly will would can could may might must should shall
    more less fewer most least over under above below before after up down rise rises rose fall falls fell won lost
    increase increases increased decrease decreases decreased first second third last next only all some any few many
    one two three four five six seven eight nine ten eleven twelve hundred thousand million billion both half double
"""))  # fmt: skip
PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "anti", "de")

GOOD = EXAMPLE + """\
claims:
- {id: open, text: All clinics of the country are open today., attribution: [ministry], appears_in: [bulletin]}
- {id: wards-open, text: All wards of the hospital have space., attribution: [ministry], appears_in: [bulletin]}
"""


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim with its words, sorted into one text, and what must be the same in a duplicate."""

    claim: Claim
    words: frozenset[str]
    text: str
    turns: tuple[tuple[str, ...], tuple[str, ...]]


@rule(
    severity=Severity.WARNING,
    why="The same claim twice is judged twice, and not always alike; each count and each search tells it twice.",
    bad=GOOD.replace("All wards of the hospital have space.", "Today all the clinics of the country are open."),
    good=GOOD,
)
def near_duplicate(ledger: Ledger) -> Iterator[Found]:
    """A claim says nearly the same as another, and nothing links the two."""
    for claim, earlier, likeness in alike(ledger):
        message = f"{likeness:.0f} % like {earlier.id!r}: merge the two, or link them by `repeats`"
        yield Found(claim.where / "text", message)


def alike(ledger: Ledger) -> Iterator[tuple[Claim, Claim, float]]:
    """Claims with an earlier one that is worded nearly alike and not related to them, and the likeness in per cent."""
    from rapidfuzz import fuzz  # 20 ms

    names = {word.lower() for actor in ledger.actors.values() for name in actor.names for word in WORD.findall(name)}
    wordings = [_wording(claim, names) for claim in ledger.claims.values()]
    told = set[int]()
    for one, other in _candidates(wordings):
        if other not in told:
            earlier, later = wordings[one], wordings[other]
            likeness = fuzz.ratio(earlier.text, later.text, score_cutoff=LIKE)
            if likeness and not _related(earlier.claim, later.claim) and not _opposed(earlier.words, later.words):
                told.add(other)
                yield later.claim, earlier.claim, likeness


def _wording(claim: Claim, names: set[str]) -> Wording:
    found = WORD.findall(claim.text[:2000])
    words = [word.lower() for word in found]
    turns = sorted(w for w in words if w in TURNS or w[0].isdigit() or w.endswith(("n't", "n’t")))
    named = (words[i] for i, word in enumerate(found) if words[i] in names or (i and word[0].isupper()))
    return Wording(claim, frozenset(words), " ".join(sorted(words)), (tuple(turns), tuple(named)))


def _candidates(wordings: Sequence[Wording]) -> Iterator[tuple[int, int]]:
    """Pairs, by number and the earlier first, that share a rare word and agree in numbers, denials and names."""
    spread = Counter(word for each in wordings for word in each.words)
    groups: dict[object, list[int]] = defaultdict(list)
    for number, each in enumerate(wordings):
        shared = (word for word in each.words if spread[word] > 1)
        for word in sorted(shared, key=lambda word: (spread[word], word))[:RAREST]:
            groups[word, each.turns].append(number)
    for group in groups.values():
        group.sort(key=lambda number: wordings[number].text)
        for i, one in enumerate(group):
            yield from ((min(one, other), max(one, other)) for other in group[i + 1 : i + 1 + NEXT])


def _related(one: Claim, other: Claim) -> bool:
    return any(b.id in ids for a, b in ((one, other), (other, one)) for ids in a.relations.values())


def _opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """True where a word of the one is the other's with a "not" before it: likely, unlikely."""
    differing = [(word, other) for word in one - other] + [(word, one) for word in other - one]
    return any(prefix + word in words for word, words in differing for prefix in PREFIXES)
