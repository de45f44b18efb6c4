"""A quote typed by its ends: FIRST..LAST stands for the words of the source from the one to the other."""

from claimcheck.errors import UsageError
from claimcheck.sources.quotes import Text
from claimcheck.text.patterns import compiled_later
from claimcheck.text.typography import wording

ENDS = compiled_later(r"(?<!\.)\.\.(?!\.)")  # two full stops: three are an elision
LONGEST = 160  # characters between the ends


def whole_quote(quote: str, text: Text) -> str:
    """Return the words of a text that a quote typed as FIRST..LAST stands for; any other quote as it is.

    Raises UsageError where the text has no such words, or several.
    """
    first, *rest = (part.strip() for part in ENDS.split(quote, maxsplit=1))
    if not rest or not first or not rest[0]:
        return quote
    lasts = text.alike(wording(rest[0]))
    wholes = []
    for start, end in text.alike(wording(first)):
        until = min((stop for begin, stop in lasts if begin >= end), default=0)
        if until and until - start <= LONGEST:
            wholes.append(" ".join(text.raw[start:until].split()))
    if len(dict.fromkeys(wholes)) == 1:
        return wholes[0]
    found = f"{len(wholes)} passages go" if wholes else "no passage goes"
    raise UsageError(f"{found} from {first!r} to {rest[0]!r}: type other ends of the quote, or the whole")
