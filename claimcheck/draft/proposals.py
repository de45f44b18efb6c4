"""What a text is proposed to claim: statements with who makes them, their act, kind and hedges."""

from dataclasses import replace

from claimcheck.dataclass import dataclass
from claimcheck.draft import hedging, kinds
from claimcheck.draft.speakers import Speaker, Speakers
from claimcheck.draft.statements import Statement, statements
from claimcheck.draft.units import Article, article
from claimcheck.text.cues.en import demands
from claimcheck.text.span import Span

ELISION = " […] "
SAID, AUTHOR = "said", "author"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A candidate claim, all of it at spans of the text; `unsure` are the fields that were guessed.

    `family` is the construction that it was found by, `cue` the words of it. `speaker` is None for the writer's own.
    """

    spans: tuple[Span, ...]
    quotes: tuple[Span, ...] = ()
    voice: str = SAID
    cue: Span | None = None
    family: str = ""
    act: str = "states"
    kind: str = "assertion"
    hedges: tuple[Span, ...] = ()
    speaker: Speaker | None = None
    via: tuple[Speaker, ...] = ()
    unsure: frozenset[str] = frozenset()
    direct: bool = False

    @property
    def score(self) -> float:
        """How sure it is, from 0 to 1: every guessed field takes something off."""
        return max(0.0, 1.0 - 0.2 * len(self.unsure))


def said(text: str) -> list[Proposal]:
    """Return the attributed statements of an English text."""
    return of_article(article(text))


def of_article(read: Article) -> list[Proposal]:
    """Return the attributed statements of an article, in its order."""
    speakers = Speakers(read)
    return [_proposal(read, statement, speakers) for statement in statements(read)]


def _proposal(read: Article, statement: Statement, speakers: Speakers) -> Proposal:
    who = speakers.of(statement)
    words = " ".join(read.text[slice(*span)] for span in statement.spans)
    if statement.act == "states" and ((statement.direct and demands.PATTERN.match(words)) or _is_told(statement)):
        statement = replace(statement, act="asks")
    kind, sure = kinds.kind(words, statement, who.text)
    unsure = {name for name, guessed in (("kind", not sure), ("attribution", not who.sure)) if guessed}
    return Proposal(
        statement.spans, statement.quotes, SAID, statement.cue, statement.family, statement.act, kind,
        hedging.hedge(read.text, statement), who, _via(statement, speakers, who), frozenset(unsure), statement.direct,
    )  # fmt: skip


def _is_told(statement: Statement) -> bool:
    """Return whether somebody is told to do something, rather than that something is so."""
    return statement.frame == "i" and statement.lemma in ("tell", "warn")


def _via(statement: Statement, speakers: Speakers, who: Speaker) -> tuple[Speaker, ...]:
    """Return who passed a statement on: a medium that was told it, or that it is given according to."""
    spans = [*statement.via, *([statement.told] if statement.told else [])]
    found = [speakers.relay(span, statement) for span in spans]
    return tuple(relay for relay in found if relay and relay.text != who.text)
