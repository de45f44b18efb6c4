"""What was typed in answer to a question, made into what a record holds."""

from claimcheck.errors import Ambiguous, NotFound, UsageError, did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.lookup import look_up
from claimcheck.ledger.model import Actor, Ledger, Source


def parts(answer: str) -> list[str]:
    """Return the parts of an answer with commas between."""
    return [part.strip() for part in answer.split(",") if part.strip()]


def beginning(name: str, ledger: Ledger, kind: type[Actor] | type[Source]) -> str:
    """Return the id that begins with what was typed, or of the actor whose name holds it as a word; "" for several."""
    try:
        record = look_up(ledger, name, kind).record
    except (NotFound, Ambiguous, UsageError):
        return ""
    words = {word.casefold() for known in getattr(record, "names", ()) for word in known.split()}
    begins = record.id.casefold().startswith(name.casefold())
    return record.id if begins or set(name.casefold().split()) <= words else ""


def word(answer: str, words: list[str]) -> str:
    """Return the one word that an answer is, or begins; raises UsageError for none and for several."""
    hits = [word for word in words if word == answer] or [word for word in words if word.startswith(answer.casefold())]
    if len(hits) != 1:
        raise UsageError(
            f"{answer!r} is {'none' if not hits else 'several'} of {', '.join(words)}.{did_you_mean(answer, words)}"
        )
    return hits[0]


def date(answer: str) -> str:
    """Return an answer that is a date; raises UsageError."""
    try:
        parse_date(answer)
    except ValueError as error:
        raise UsageError(str(error)) from None
    return answer


def estimate(answer: str, ledger: Ledger) -> bool:
    """Return whether an answer is a percentage or a word of the ledger's scale of likelihood."""
    return bool(scales.load(ledger.scales.likelihood).find(answer))
