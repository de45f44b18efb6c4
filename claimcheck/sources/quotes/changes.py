"""What differs between two snapshots of one source, and which claims that touches."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Citation, Claim, Ledger
from claimcheck.sources.quotes import QuoteMatch, QuoteState, Text
from claimcheck.sources.quotes.alteration import word_diff
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.text.typography import wording

AROUND = 6  # words shown on each side of a difference
LIKE = 55.0  # per cent likeness from which two paragraphs are one that has changed


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that changed, came or went: its place in the old and in the new text, and the words that differ."""

    kind: str  # changed, moved, removed, added
    old: str
    new: str
    diff: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A quote before and after."""

    claim: Claim
    citation: Citation
    before: QuoteMatch
    after: QuoteMatch

    @property
    def renumbered(self) -> bool:
        """True where its words are as they were, at another number."""
        return self.after.sound or (self.after.state is QuoteState.MOVED and not self.after.swallowed)


def passages(old: Text, new: Text) -> list[Passage]:
    """The paragraphs that differ in more than typography, in the order of the texts."""
    ours, theirs = _paragraphs(old), _paragraphs(new)
    matcher = SequenceMatcher(None, [text for _, text in ours], [text for _, text in theirs], autojunk=False)
    differing = list[Passage]()
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            differing += _paired(ours[a:b], theirs[c:d])
    return _moved(differing)


def touched(source: str, old: Text, new: Text, ledger: Ledger) -> Iterator[Touched]:
    """The quotes from a source that are found in another state, or at another place, than before."""
    for claim in ledger.claims.values():
        for citation in (*claim.appears_in, *claim.evidence):
            if citation.source == source and citation.quote:
                before, after = (locate_citation(text, citation) for text in (old, new))
                if (before.state, before.places, before.swallowed) != (after.state, after.places, after.swallowed):
                    yield Touched(claim, citation, before, after)


def _paragraphs(text: Text) -> list[tuple[str, str]]:
    """(place, plain text) of each."""
    cuts = text.places.paragraphs
    return [(text.places.name(start), wording(text.raw[start:end])) for start, end in cuts if end > start]


def _moved(differing: Sequence[Passage]) -> list[Passage]:
    """A paragraph that went in one place and came in another has moved."""
    came = {passage.diff[2:-2]: passage for passage in differing if passage.kind == "added"}
    went = {passage.diff[2:-2]: passage for passage in differing if passage.kind == "removed"}
    both = went.keys() & came.keys()
    moved = {
        text: Passage("moved", went[text].old, came[text].new, " ".join(text.split()[:12]) + " …") for text in both
    }
    settled = [
        moved[text] if passage.kind == "removed" and (text := passage.diff[2:-2]) in moved else passage
        for passage in differing
    ]
    return [passage for passage in settled if not (passage.kind == "added" and passage.diff[2:-2] in both)]


def _paired(ours: Sequence[tuple[str, str]], theirs: Sequence[tuple[str, str]]) -> Iterator[Passage]:
    """Each old paragraph with the new one that is most like it; what is like none came or went."""
    from rapidfuzz import fuzz, process  # 20 ms, and only needed once something differs

    left = dict(enumerate(theirs))
    for place, text in ours:
        texts = {key: other for key, (_, other) in left.items()}
        near = process.extractOne(text, texts, scorer=fuzz.ratio, score_cutoff=LIKE)
        if near:
            there, other = left.pop(near[2])
            yield Passage("changed", place, there, word_diff(text.split(), other.split(), AROUND))
        else:
            yield Passage("removed", place, "", f"[-{text}-]")
    yield from (Passage("added", "", place, f"{{+{text}+}}") for place, text in left.values())
