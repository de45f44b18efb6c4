"""The states of quotes as an answer."""

from collections import Counter
from collections.abc import Mapping, Sequence

from claimcheck.errors import NothingChecked, UsageError, did_you_mean
from claimcheck.output.blocks import Answer, Cell, Column, Marked, Table
from claimcheck.sources.quotes import QuoteState
from claimcheck.sources.quotes.cited import UNVERIFIED, CitedQuote

STYLES: dict[str, str] = {
    QuoteState.EXACT: "good", QuoteState.NORMALISED: "good", QuoteState.ELIDED: "good",
    QuoteState.UNMARKED: "warning", QuoteState.MOVED: "warning", QuoteState.AMBIGUOUS: "note",
    QuoteState.SCATTERED: "warning",
    QuoteState.ALTERED: "error", QuoteState.ORPHANED: "error", UNVERIFIED: "muted",
}  # fmt: skip
WRONG = "wrong"  # as a filter: whatever is not as it should be


def in_states(quotes: Sequence[CitedQuote], states: str) -> list[CitedQuote]:
    """Return quotes in one of the states ("altered,moved", or "wrong"). Raises UsageError for a word that is none."""
    wanted = {word.strip() for word in states.split(",") if word.strip()}
    known = [*STYLES, WRONG]
    for word in sorted(wanted - {*known}):
        raise UsageError(f"{word!r} is no state of a quote: {', '.join(known)}.{did_you_mean(word, known)}")
    return [quote for quote in quotes if not wanted or quote.state in wanted or (WRONG in wanted and wrong(quote))]


def wrong(quote: CitedQuote) -> bool:
    """Return whether something is to be mended; an ambiguous quote is no more than vague."""
    return quote.match is not None and not (quote.match.sound or quote.match.state is QuoteState.AMBIGUOUS)


def listed(quotes: Sequence[CitedQuote], head: Mapping[str, object]) -> Answer:
    """Return the quotes with their states, and what was found instead where one is not as it should be."""
    columns = [Column("claim", "id", wide=4), Column("source", "id", wide=4, drop=2), Column("at", drop=1),
               Column("state"), Column("quote", wide=4), Column("found", wide=4)]  # fmt: skip
    rows = [
        (quote.claim.id, quote.citation.source, quote.citation.at, _state(quote), quote.citation.quote, _instead(quote))
        for quote in quotes
    ]
    return Answer("quotes", "quotes", [_record(quote) for quote in quotes], [Table(columns, rows)], head)


def in_sentences(quotes: Sequence[CitedQuote]) -> list[str]:
    """Return sentences beside the answer: the states counted, and which sources could not be looked into.

    Raises NothingChecked when no quote could be held to a text.
    """
    if not quotes:
        raise NothingChecked("no claim here has a quote, so nothing was checked")
    faults: dict[str, set[str]] = {}
    for quote in quotes:
        if quote.match is None:
            faults.setdefault(quote.snapshot.fault, set()).add(quote.citation.source)
    missing = [f"{_some(sources)}: {fault}" for fault, sources in faults.items()]
    if not any(quote.match for quote in quotes):
        raise NothingChecked(f"none of {len(quotes)} quotes could be compared with its source. {'; '.join(missing)}")
    number = Counter(quote.state for quote in quotes)
    counted = ", ".join(f"{number[state]} {state}" for state in STYLES if number[state])
    return [f"{len(quotes)} quotes: {counted}", *(f"not compared, {sources}" for sources in missing)]


def _some(names: set[str]) -> str:
    shown = sorted(names)
    return ", ".join(shown[:4]) + (f" and {len(shown) - 4} more" if len(shown) > 4 else "")


def _state(quote: CitedQuote) -> Cell:
    swallowed = bool(quote.match and quote.match.swallowed)
    return Marked(quote.state + (" !" if swallowed else ""), "error" if swallowed else STYLES[quote.state])


def _instead(quote: CitedQuote) -> str:
    """What to look at: nothing for a quote that is sound."""
    match = quote.match
    if match is None:
        return quote.snapshot.fault
    if match.swallowed:
        return "left out: " + ", ".join(match.swallowed)
    if match.state is QuoteState.ALTERED:
        return f"{match.places[0]}: {match.diff} ({match.similarity:g} %)"
    if match.state is QuoteState.UNMARKED:
        return " … ".join(quote.passages)
    if match.state is QuoteState.SCATTERED:
        return f"its pieces stand {match.note}"
    if match.state in (QuoteState.MOVED, QuoteState.AMBIGUOUS):
        return ", ".join(dict.fromkeys(match.places))
    return ""


def _record(quote: CitedQuote) -> dict[str, object]:
    """The quote as data, with W3C's selectors: character spans, and the text before and after."""
    match = quote.match
    record = {"claim": quote.claim.id, "field": quote.field, "source": quote.citation.source, "at": quote.citation.at,
              "quote": quote.citation.quote, "state": quote.state}  # fmt: skip
    if match is None:
        return {**record, "fault": quote.snapshot.fault}
    return {
        **record, "spans": [list(span) for span in match.spans], "places": list(match.places),
        "found": list(quote.passages),
        "likeness": match.similarity, "diff": match.diff, "swallowed": list(match.swallowed), "note": match.note,
        "prefix": quote.before, "suffix": quote.after, "sha256": quote.snapshot.sha256,
    }  # fmt: skip
