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
    QuoteState.ALTERED: "error", QuoteState.ORPHANED: "error", UNVERIFIED: "muted",
}  # fmt: skip
WRONG = "wrong"  # as a filter: whatever is not as it should be


def in_states(found: Sequence[CitedQuote], states: str) -> list[CitedQuote]:
    """The quotes in one of the states ("altered,moved", or "wrong"); raises UsageError for a word that is none."""
    wanted = {each.strip() for each in states.split(",") if each.strip()}
    known = [*STYLES, WRONG]
    for word in sorted(wanted - {*known}):
        raise UsageError(f"{word!r} is no state of a quote: {', '.join(known)}.{did_you_mean(word, known)}")
    return [each for each in found if not wanted or each.state in wanted or (WRONG in wanted and wrong(each))]


def wrong(each: CitedQuote) -> bool:
    """True where something is to be mended; an ambiguous quote is no more than vague."""
    return each.held is not None and not (each.held.sound or each.held.state is QuoteState.AMBIGUOUS)


def listed(found: Sequence[CitedQuote], head: Mapping[str, object]) -> Answer:
    """The quotes with their states, and what was found instead where one is not as it should be."""
    columns = [Column("claim", "id", wide=2), Column("source", wide=2), Column("at"), Column("state"),
               Column("quote", wide=3), Column("found", wide=3)]  # fmt: skip
    rows = [
        (each.claim.id, each.citation.source, each.citation.at, _state(each), each.citation.quote, _instead(each))
        for each in found
    ]
    return Answer("quotes", "quotes", [_record(each) for each in found], [Table(columns, rows)], head)


def told(every: Sequence[CitedQuote]) -> list[str]:
    """Sentences beside the answer: the states counted, and which sources could not be looked into.

    Raises NothingChecked when no quote could be held to a text.
    """
    if not every:
        raise NothingChecked("no claim here has a quote, so nothing was checked")
    faults: dict[str, set[str]] = {}
    for each in every:
        if each.held is None:
            faults.setdefault(each.snapshot.fault, set()).add(each.citation.source)
    missing = [f"{_some(sources)}: {fault}" for fault, sources in faults.items()]
    if not any(each.held for each in every):
        raise NothingChecked(f"none of {len(every)} quotes could be held to its source. {'; '.join(missing)}")
    number = Counter(each.state for each in every)
    counted = ", ".join(f"{number[state]} {state}" for state in STYLES if number[state])
    return [f"{len(every)} quotes: {counted}", *(f"not held, {each}" for each in missing)]


def _some(names: set[str]) -> str:
    shown = sorted(names)
    return ", ".join(shown[:4]) + (f" and {len(shown) - 4} more" if len(shown) > 4 else "")


def _state(each: CitedQuote) -> Cell:
    swallowed = bool(each.held and each.held.swallowed)
    return Marked(each.state + (" !" if swallowed else ""), "error" if swallowed else STYLES[each.state])


def _instead(each: CitedQuote) -> str:
    """What to look at: nothing for a quote that is sound."""
    held = each.held
    if held is None:
        return each.snapshot.fault
    if held.swallowed:
        return "left out: " + ", ".join(held.swallowed)
    if held.state is QuoteState.ALTERED:
        return f"{held.places[0]}: {held.diff} ({held.similarity:g} %)"
    if held.state is QuoteState.UNMARKED:
        return " … ".join(each.found)
    if held.state in (QuoteState.MOVED, QuoteState.AMBIGUOUS):
        return ", ".join(dict.fromkeys(held.places))
    return ""


def _record(each: CitedQuote) -> dict[str, object]:
    """The quote as data, with W3C's selectors: character spans, and the text before and after."""
    held = each.held
    record = {"claim": each.claim.id, "field": each.field, "source": each.citation.source, "at": each.citation.at,
              "quote": each.citation.quote, "state": each.state}  # fmt: skip
    if held is None:
        return {**record, "fault": each.snapshot.fault}
    return {
        **record, "spans": [list(span) for span in held.spans], "places": list(held.places), "found": list(each.found),
        "likeness": held.similarity, "diff": held.diff, "swallowed": list(held.swallowed), "prefix": each.before,
        "suffix": each.after, "sha256": each.snapshot.sha256,
    }  # fmt: skip
