"""A text to proposals: what others are given as saying in it, what its writer asserts, or its quotations alone."""

from bisect import bisect_left
from collections.abc import Sequence

from claimcheck.draft import own_voice, transcripts
from claimcheck.draft.proposals import AUTHOR, SAID, Proposal, of_article
from claimcheck.draft.quotations import quotations
from claimcheck.draft.units import article
from claimcheck.errors import UsageError
from claimcheck.text.language import is_english
from claimcheck.text.places import cut
from claimcheck.text.span import Span

ALL = "all"
VOICES = (SAID, AUTHOR, ALL)
MIN_QUOTED = 3  # words of a quotation that says something


def proposals(text: str, voice: str = ALL, *, quotes_only: bool = False) -> list[Proposal]:
    """Return what a text is proposed to claim, in its order; statements of others ("said"), of its writer, or all.

    Raises UsageError for another voice, and for a text that is not English unless its quotations alone are wanted.
    """
    if voice not in VOICES:
        raise UsageError(f"{voice!r} is no voice: {', '.join(VOICES)}")
    if quotes_only:
        return quoted(text)
    if not is_english(text):
        raise UsageError("the text is not English, and what is said in it is found for English alone: "
                         "--quotes-only drafts what stands between quotation marks, in any language")  # fmt: skip
    if transcripts.is_transcript(text):
        return [] if voice == AUTHOR else transcripts.said(text)
    read = article(text)
    said = of_article(read)
    own = own_voice.assertions(read, said) if voice != SAID else []
    return sorted([*(said if voice != AUTHOR else []), *own], key=lambda one: (one.spans[0][0], one.spans[-1][1]))


def quoted(text: str) -> list[Proposal]:
    """Return the quotations of a text in any language; who says them is for somebody to tell."""
    found = quotations(text, [span for span in cut(text).paragraphs if span[1] > span[0]])
    unsure = frozenset({"attribution", "kind"})
    return [
        Proposal((quotation.inner,), (quotation.inner,), family="quotation", unsure=unsure, direct=True)
        for quotation in found
        if _says_something(text[slice(*quotation.inner)])
    ]


def _says_something(words: str) -> bool:
    """Return whether words between marks are more than a name or a term."""
    return len(words.split()) >= MIN_QUOTED or (not words.isascii() and len(words) >= 2 * MIN_QUOTED)


def of_sentences(text: str, spans: Sequence[Span]) -> list[Proposal]:
    """Return the proposals for some sentences of a text: their statements, or the sentence itself as its writer's."""
    every = proposals(text) if is_english(text) else []
    starts = [proposal.spans[0][0] for proposal in every]
    chosen = list[Proposal]()
    for start, end in spans:
        inside = every[bisect_left(starts, start) : bisect_left(starts, end)]
        whole = Proposal(((start, end - text[start:end].endswith((".", "!"))),), voice=AUTHOR, family="sentence",
                         unsure=frozenset({"kind"}))  # fmt: skip
        chosen += inside or [whole]
    return chosen
