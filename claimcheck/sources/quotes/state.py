"""In what state a quote is found, and where."""

from enum import StrEnum

from claimcheck.text.span import Span
from claimcheck.value_class import value_class


class QuoteState(StrEnum):
    """What became of a quote; the first three are as they should be."""

    EXACT = "exact"
    NORMALISED = "normalised"
    ELIDED = "elided"
    UNMARKED = "unmarked"
    SCATTERED = "scattered"
    ALTERED = "altered"
    MOVED = "moved"
    AMBIGUOUS = "ambiguous"
    ORPHANED = "orphaned"

    @property
    def meaning(self) -> str:
        """The state in a sentence for a person."""
        return MEANINGS[self]


MEANINGS = {
    QuoteState.EXACT: "stands there to the letter",
    QuoteState.NORMALISED: "stands there but for typography: punctuation, emphasis, blanks, line breaks, capitals",
    QuoteState.ELIDED: "stands there with words left out, and the place is marked",
    QuoteState.UNMARKED: "stands there with words left out, and nothing says so",
    QuoteState.SCATTERED: "its pieces stand there, but far apart or in another order",
    QuoteState.ALTERED: "something like it stands there in other words",
    QuoteState.MOVED: "stands in the text, but not at the stated place",
    QuoteState.AMBIGUOUS: "stands there several times, and no place is stated",
    QuoteState.ORPHANED: "stands nowhere in the text, nor does anything like it",
}
SOUND = frozenset({QuoteState.EXACT, QuoteState.NORMALISED, QuoteState.ELIDED})


@value_class()
class QuoteMatch:
    """A quote as it was found.

    `spans` are the pieces of it (one for each place when ambiguous), `places` what the text calls them ("p2").
    `similarity` is 0–100, `diff` the words that differ ([-source-]{+quote+}), `swallowed` the words in an elision that
    turn the sense round, `note` what a person should know of a scattered quote ("in another order").
    """

    state: QuoteState
    spans: tuple[Span, ...] = ()
    places: tuple[str, ...] = ()
    similarity: float = 100.0
    diff: str = ""
    swallowed: tuple[str, ...] = ()
    note: str = ""

    @property
    def sound(self) -> bool:
        """True where nothing is wrong with the quote."""
        return self.state in SOUND and not self.swallowed
