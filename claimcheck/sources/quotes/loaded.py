"""Words that turn the sense of a sentence round when they are left out: negations, conditions, doubts."""

from claimcheck.text.cues.en import reversals
from claimcheck.text.patterns import compiled_later

SENTENCE_END = compiled_later(r"[.!?;][')\]]*+(?=\s)")


def loaded_words(gap: str) -> tuple[str, ...]:
    """Return the words of a plain gap that belong to the sentences on its two sides and turn their sense round.

    Sentences that lie in the gap from beginning to end are none of the quote's business.
    """
    ends = [hit.end() for hit in SENTENCE_END.finditer(gap)]
    near = f"{gap[: ends[0]]} {gap[ends[-1] :]}" if ends else gap
    return tuple(dict.fromkeys(hit[0] for hit in reversals.PATTERN.finditer(near)))
