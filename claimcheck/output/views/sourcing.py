"""The sourcing of some claims summed up, in the spirit of ICD 206: on whose word, from how many origins, how near."""

from collections import Counter
from collections.abc import Mapping, Sequence

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output.blocks import Answer, Column, Facts, Table
from claimcheck.sources.provenance.ceiling import depth_of
from claimcheck.sources.provenance.interest import Interest, interest
from claimcheck.sources.provenance.origins import independent, origins, supporting, unnamed


@dataclass(frozen=True, slots=True)
class SpeakersWord:
    """A speaker: how many claims start from it, how many of them nobody else bears out, and with what interest."""

    speaker: str
    named: bool
    claims: int
    alone: int
    interests: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Sourcing:
    """The summary.

    `origins` says how many claims have so many independent origins, `hearsay` how many are third hand or worse, `kept`
    of how many sources there is a snapshot.
    """

    claims: int
    words: Sequence[SpeakersWord]
    origins: Mapping[int, int]
    hearsay: int
    reliability: Mapping[str, int]
    sources: int
    kept: int


def sourcing(claims: Sequence[Claim], ledger: Ledger) -> Sourcing:
    """Return the sourcing of the claims, counted."""
    counted = {claim.id: independent(origins(claim, ledger)) for claim in claims}
    paths = {claim.id: supporting(claim, ledger) for claim in claims}
    used = {path.source for branches in paths.values() for path in branches}
    grades = Counter(ledger.sources[source].reliability or "not judged" for source in used)
    depths = (min((depth_of(path, ledger) for path in branches), default=0) for branches in paths.values())
    return Sourcing(
        claims=len(claims),
        words=_words(claims, counted, ledger),
        origins=dict(sorted(Counter(counted.values()).items())),
        hearsay=sum(depth >= 2 for depth in depths),
        reliability=dict(sorted(grades.items())),
        sources=len(used),
        kept=sum(bool(ledger.sources[source].snapshot) for source in used),
    )


def sentences(summary: Sourcing, ledger: Ledger) -> list[str]:
    """Return the summary in sentences, for a report."""
    named, nameless = [w for w in summary.words if w.named], [w for w in summary.words if not w.named]
    leading = ", ".join(f"{ledger.label(word.speaker) or 'nobody'} ({word.claims})" for word in summary.words[:4])
    lines = [
        f"{_claims(summary.claims)}, from {len(named)} named and {len(nameless) or 'no'} unnamed voices; "
        f"most: {leading}."
    ]
    lines += [
        f"{_claims(count)} {'has' if count == 1 else 'have'} {_origins(size)}."
        for size, count in summary.origins.items()
    ]
    if summary.hearsay:
        lines.append(f"{_claims(summary.hearsay)} came to us third hand or worse.")
    parts = {Interest.ITSELF: "a party's word for itself", Interest.ADVERSARY: "a party's word about its adversary",
             Interest.AGAINST: "a party's word against itself, which weighs more"}  # fmt: skip
    for interest_name, words in parts.items():
        if count := sum(word.interests.get(interest_name, 0) for word in summary.words):
            lines.append(f"{_claims(count)}: {words}.")
    grades = ", ".join(f"{count} {grade}" for grade, count in summary.reliability.items())
    lines.append(f"They rest on {summary.sources} sources, graded {grades}; of {summary.kept} a copy is kept.")
    return lines


def answer(claims: Sequence[Claim], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return the summary as sentences, and a table of the speakers."""
    summary = sourcing(claims, ledger)
    rows = [
        (ledger.label(word.speaker) or "(nobody)", "named" if word.named else "unnamed", str(word.claims),
         str(word.alone),
         ", ".join(f"{name} {count}" for name, count in word.interests.items() if name != Interest.NONE))
        for word in summary.words
    ]  # fmt: skip
    columns = [Column("on the word of", wide=6), Column("named", bare=True), Column("claims", right=True),
               Column("of it alone", right=True), Column("interest", wide=6)]  # fmt: skip
    facts = Facts("Sourcing", [("in short", sentences(summary, ledger))])
    record = {
        "claims": summary.claims, "origins": {str(size): count for size, count in summary.origins.items()},
        "hearsay": summary.hearsay, "sources": summary.sources, "snapshots": summary.kept,
        "reliability": dict(summary.reliability),
        "speakers": [
            {"speaker": word.speaker, "named": word.named, "claims": word.claims, "alone": word.alone,
             "interest": {str(name): count for name, count in word.interests.items()}}
            for word in summary.words
        ],
    }  # fmt: skip
    return Answer("sourcing", "sourcing", [record], [facts, Table(columns, rows, whole=True)], head)


def _words(claims: Sequence[Claim], counted: Mapping[str, int], ledger: Ledger) -> list[SpeakersWord]:
    by_speaker: dict[str, list[Claim]] = {}
    for claim in claims:
        by_speaker.setdefault(claim.speaker, []).append(claim)
    words = [
        SpeakersWord(speaker, bool(speaker) and not unnamed(speaker, ledger), len(theirs),
             sum(counted[claim.id] <= 1 for claim in theirs),
             Counter(str(interest(claim, ledger).interest) for claim in theirs))
        for speaker, theirs in by_speaker.items()
    ]  # fmt: skip
    return sorted(words, key=lambda word: (-word.claims, word.speaker))


def _claims(count: int) -> str:
    return f"{count} claim{'s' * (count != 1)}"


def _origins(count: int) -> str:
    return {0: "no origin with a name", 1: "a single independent origin"}.get(count, f"{count} independent origins")
