"""Which claims of a ledger cover a passage of a source already, by the places of their quotes."""

from collections.abc import Sequence

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.quotes import Text
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.sources.quotes.coverage import overlapping
from claimcheck.sources.quotes.state import SOUND
from claimcheck.text.span import Span


@dataclass(frozen=True)
class Anchors:
    """Where the claims of a ledger stand in a text."""

    spans: Sequence[tuple[Span, str]]  # with the id of the claim

    def covering(self, spans: Sequence[Span]) -> str:
        """Return the id of the claim with most of its quote in these spans; "" where none has half of it there."""
        best, most = "", 0.5
        for (start, end), claim in self.spans:
            inside = sum(min(b, end) - max(a, start) for a, b in overlapping(sorted(spans), start, end))
            if inside / max(1, end - start) > most:
                best, most = claim, inside / max(1, end - start)
        return best


def anchors(text: Text, source: str, ledger: Ledger) -> Anchors:
    """Return where the claims that appear in a source stand in its text."""
    return Anchors([(span, claim.id) for claim in ledger.claims.values() for span in _of(claim, source, text)])


def _of(claim: Claim, source: str, text: Text) -> Sequence[Span]:
    quotes = [citation for citation in claim.appears_in if citation.source == source and citation.quote]
    matches = [locate_citation(text, citation) for citation in quotes]
    return [span for match in matches if match.state in SOUND for span in match.spans]
