"""What `quotes --anchor` does: the words around each quote, by which it is known again when its text changes."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimcheck.cli.workflows import apply
from claimcheck.edit import targets
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.ledger.model import Claim
from claimcheck.ledger.reader import Reading
from claimcheck.output.views.quotes import in_sentences
from claimcheck.sources.quotes import QuoteState, Text
from claimcheck.sources.quotes.cited import AROUND, CitedQuote, anchored, locate_all, standing
from claimcheck.sources.quotes.locate import whole_places
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.patterns import compiled_later

FEW = 3  # words on each side, where they are enough
WORD = compiled_later(r"\S+")
NOTHING = compiled_later(
    r"^[ \t]*[-–—][ \t]*$", re.MULTILINE
)  # stands for a headline that is not there: not the source's
Sides = tuple[str, str]  # prefix and suffix


def anchor_quotes(
    paths: Sequence[Path], pick: Callable[[Reading], Sequence[Claim]], *, dry_run: bool, force: bool
) -> None:
    """Anchor the quotes of the claims that are picked from what stands in the ledger by then."""
    apply.apply_change(paths, lambda reading: anchor(reading, pick(reading)), dry_run=dry_run, force=force)


def anchor(reading: Reading, claims: Sequence[Claim]) -> Change:
    """Put prefix and suffix to the quotes of these claims that stand in one place and have neither yet.

    Raises NothingChecked when no quote could be held to a text.
    """
    cited = locate_all(claims, reading.ledger)
    in_sentences(cited)
    left = Counter[str]()
    by_source = defaultdict[str, list[CitedQuote]](list)
    for quote in cited:
        if why := _unfit(reading, quote):
            left[why] += 1
        else:
            by_source[quote.citation.source].append(quote)
    edits = list[tuple[str, Edit]]()
    done = 0
    for source, quotes in by_source.items():
        text = Text(read_snapshot(reading.ledger.sources[source]).text or "")
        for quote in quotes:
            sides = around(text, quote)
            edits += _edits(quote, sides) if sides else ()
            done += sides is not None
            left["not told apart by the words around"] += sides is None
    others = ", ".join(f"{number} {why}" for why, number in left.items() if number)
    return Change(edits, f"anchored {done} quote{'s' * (done != 1)}" + f" (left as they are: {others})" * bool(others))


def around(text: Text, quote: CitedQuote) -> Sides | None:
    """The words before and after a quote, as few as tell its place from the others; None when that is in doubt."""
    assert quote.match is not None
    here = start, end = quote.match.spans[0]
    spans = whole_places(text, quote.citation.quote)
    region = text.places.region(quote.citation.at) if quote.citation.at.strip() else None
    if [span for span in spans if region is None or (region[0] <= span[0] and span[1] <= region[1])] != [here]:
        return None
    for words in range(FEW, AROUND):
        sides = before(text.raw, start, words), after(text.raw, end, words)
        if standing(text, spans, *sides) == [here]:
            return sides
    return None


def before(raw: str, start: int, words: int) -> str:
    """The last words before a place, to the letter, AROUND characters at most; whole words where they fit."""
    low = max(0, start - AROUND)
    part = NOTHING.split(raw[low:start])[-1]
    begins = [word.start() for word in WORD.finditer(part)]
    if low and begins[:1] == [0] and not raw[low - 1].isspace() and len(begins) > 1:
        begins = begins[1:]
    return part[begins[-words:][0] :] if begins else ""


def after(raw: str, end: int, words: int) -> str:
    """The first words behind a place, likewise."""
    part = NOTHING.split(raw[end : end + AROUND])[0]
    ends = [word.end() for word in WORD.finditer(part)]
    if ends[-1:] == [AROUND] and len(ends) > 1 and not raw[end + AROUND : end + AROUND + 1].isspace():
        ends = ends[:-1]
    return part[: ends[:words][-1]] if ends else ""


def _unfit(reading: Reading, quote: CitedQuote) -> str:
    """Why a quote is not to be anchored; empty where it is."""
    if anchored(quote.citation):
        return "anchored before"
    if quote.snapshot.changed:
        return "from a snapshot that has changed"
    if quote.state not in (QuoteState.EXACT, QuoteState.NORMALISED):
        return quote.state
    field = targets.written(reading, quote.claim.where).get(quote.field)
    item = field[quote.index] if isinstance(field, list) and quote.index < len(field) else None
    return "" if isinstance(item, dict) and item.get("quote") == quote.citation.quote else "beside a fault in the file"


def _edits(quote: CitedQuote, sides: Sides) -> Iterator[tuple[str, Edit]]:
    place = (*quote.claim.where.path, quote.field, quote.index)
    for name, value in zip(("prefix", "suffix"), sides, strict=True):
        if value:
            yield quote.claim.where.file, Edit("put", (*place, name), value)
