"""Claims given to somebody else than their sentence gives them to."""

from collections.abc import Iterator, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.quotes.contexts import Context
from claimcheck.text.cues.en.reporting import SPEAKER
from claimcheck.text.patterns import compiled_later
from claimcheck.text.words import stems

LAST = 2  # words of a name that tell who it is: "U.S. Special Representative Tom West" is Tom West
NO_NAMES = compiled_later(
    r"(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|Some|Many|Most|Others?|Officials?|Experts?|Analysts?|"
    r"Reports?|Critics|Witnesses|Sources?|Both|Who|What|One|No|In|On|At|As|But|And|For|So|If|When|While|Recently|Later)$"
)


def other_speaker(claim: Claim, quotes: Sequence[Context], ledger: Ledger) -> tuple[str, str] | None:
    """Our speaker and theirs, where all sentences quoted from name who says it, and it is nobody of the attribution.

    A claim that speaks of them (that they said something) may be anybody's.
    """
    if not claim.attribution or not all(context.sentence for context in quotes):
        return None
    named = [list(_speakers(context)) for context in quotes]
    if not all(named):
        return None
    ours = {stem for hop in claim.attribution for stem in _known(hop.actor, ledger)}
    spoken_of = set(stems(claim.text))
    last_names = [set(stems(name)[-LAST:]) for names in named for name in names]
    if any(ours & name or name <= spoken_of for name in last_names):
        return None
    return ledger.label(claim.attribution[0].actor), named[0][0]


def _speakers(context: Context) -> Iterator[str]:
    """The names of those whose words the quote is, by its sentence."""
    start, end = context.span
    for hit in SPEAKER.finditer(context.sentence):
        name = hit["before"] or hit["after"] or hit["last"]
        quoted = hit.end() <= start if hit["before"] else end <= hit.start() or hit.end() <= start
        if quoted and not NO_NAMES.fullmatch(name):
            yield name


def _known(actor: str, ledger: Ledger) -> Iterator[str]:
    """The words of the names of an actor and of what it is part of."""
    record = ledger.actors.get(actor)
    for name in record.names if record else (actor,):
        yield from stems(name.replace("-", " "))
    for whole in record.part_of if record else ():
        yield from stems(ledger.label(whole))
