"""Words that a claim's text has in a row with a snapshot: copied, where they should be our own."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.plain_words import Phrase, PlainWord, phrase, plain_words, quotations
from claimcheck.value_class import value_class

ENOUGH = 8  # words in a row that no two writers put alike by chance
LONGEST_NAME = 8  # words of a name


@value_class()
class Copied:
    """A stretch of a claim's text that stands in a snapshot, and how many of its words count."""

    claim: Claim
    source: str
    passage: str
    words: int


def copied_texts(ledger: Ledger) -> Iterator[Copied]:
    """Return each stretch of a claim's text with ENOUGH words or more in a row of a snapshot, in file order.

    The words of names and quotations do not count. Each snapshot is read once, in time that grows with its length.
    """
    if not any(source.snapshot for source in ledger.sources.values()):
        return
    words = {claim.id: plain_words(claim.text) for claim in ledger.claims.values()}
    wanted = {run for claim_words in words.values() for run in _runs(claim_words)}
    places = _places(wanted, ledger)
    names = _names(ledger)
    for claim in ledger.claims.values():
        yield from _copied(claim, words[claim.id], places, names)


def _runs(plain: Sequence[PlainWord]) -> Iterator[Phrase]:
    words = [word.word for word in plain]
    return (tuple(words[at : at + ENOUGH]) for at in range(len(words) - ENOUGH + 1))


def _places(wanted: set[Phrase], ledger: Ledger) -> Mapping[Phrase, str]:
    """Return for each of the phrases the first source with a snapshot that has it."""
    places = dict[Phrase, str]()
    for source in ledger.sources.values() if wanted else ():
        text = read_snapshot(source).text if source.snapshot else None
        for run in _runs(plain_words(text or "")):
            if run in wanted:
                places.setdefault(run, source.id)
    return places


def _names(ledger: Ledger) -> set[Phrase]:
    """Return the names of the actors, as words."""
    names = (name for actor in ledger.actors.values() for name in actor.names)
    return {phrase(name) for name in names}


def _copied(
    claim: Claim, tokens: Sequence[PlainWord], places: Mapping[Phrase, str], names: set[Phrase]
) -> Iterator[Copied]:
    runs = list(_runs(tokens))
    counts = _counting(claim.text, tokens, names) if any(run in places for run in runs) else []
    at = 0
    while at < len(runs):
        first = at
        while at < len(runs) and runs[at] in places:
            at += 1
        last = at + ENOUGH - 1  # one past the last word of the stretch
        if at > first and (words := sum(counts[first:last])) >= ENOUGH:
            passage = claim.text[tokens[first].start : tokens[last - 1].end]
            yield Copied(claim, places[runs[first]], passage, words)
        at += at == first


def _counting(text: str, tokens: Sequence[PlainWord], names: set[Phrase]) -> list[bool]:
    """Return for each word whether it counts: not in quotation marks, no capitalised word but the first, no name."""
    quoted = [False] * (len(text) + 1)
    for start, end in quotations(text):
        quoted[start:end] = [True] * (end - start)
    counts = [not quoted[token.start] and not (at and text[token.start].isupper()) for at, token in enumerate(tokens)]
    words = [token.word for token in tokens]
    for at in range(len(words)):
        for length in range(1, LONGEST_NAME + 1):
            if tuple(words[at : at + length]) in names:
                counts[at : at + length] = [False] * len(words[at : at + length])
    return counts
