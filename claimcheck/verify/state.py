"""How a sentence of a draft stands to what it was held to."""

from enum import StrEnum


class State(StrEnum):
    """What became of a sentence; the first two are no fault, those of UNJUDGED were not judged."""

    SUPPORTED = "supported"
    NEAR = "near"
    STRONGER = "stronger"
    PARTLY = "partly"
    CONTRADICTS = "contradicts"
    QUOTE_WRONG = "quote-wrong"
    CITED_WRONG = "cited-wrong"
    AGAINST_LEDGER = "against-ledger"
    NOTHING_FOUND = "nothing-found"
    NOTHING_TO_CHECK = "nothing-to-check"
    IGNORED = "ignored"

    @property
    def meaning(self) -> str:
        """The state in words for a person."""
        return MEANINGS[self]


GRAVEST = (  # of what is wrong, so that of several states the last holds
    State.PARTLY, State.STRONGER, State.CITED_WRONG, State.AGAINST_LEDGER, State.CONTRADICTS, State.QUOTE_WRONG,
)  # fmt: skip
UNJUDGED = frozenset((State.NEAR, State.NOTHING_FOUND, State.NOTHING_TO_CHECK, State.IGNORED))
MEANINGS = {
    State.SUPPORTED: "a passage carries its words: this source says so, here",
    State.NEAR: "a passage is near, and nothing in it was seen to speak against it: look yourself",
    State.STRONGER: "it says more than the passage: a hedge, a speaker or a limit is gone",
    State.PARTLY: "a passage carries a part of it",
    State.CONTRADICTS: "the passage says otherwise",
    State.QUOTE_WRONG: "what stands between its quotation marks does not stand so in a source",
    State.CITED_WRONG: "what it cites is not there, or does not say so",
    State.AGAINST_LEDGER: "the ledger judges otherwise",
    State.NOTHING_FOUND: "no passage speaks of it: that says nothing about whether it is true",
    State.NOTHING_TO_CHECK: "it asserts nothing that could be held to a source",
    State.IGNORED: "a remark in the draft says why its findings do not count",
}
