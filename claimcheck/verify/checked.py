"""A sentence of a draft beside what answers it: what the rules look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.engine import Difference
from claimcheck.matching.engine.entailment import Entailment
from claimcheck.sources.quotes import QuoteMatch, Text
from claimcheck.text.span import Span
from claimcheck.value_class import value_class
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.sentences import Sentence

CLEARLY = 0.15  # of coverage, by which a claim answers better than a passage
HIGH = 0.75  # coverage from which a difference in other than figures is surely one


@value_class()
class Settings:
    """What a run asks beyond the rules: that each sentence be cited, that a lost attribution be a warning."""

    require: str = ""  # support, citation
    strict_attribution: bool = False


NO_SETTINGS = Settings()


@value_class()
class Compared:
    """A clause beside one passage, and how that answers it.

    `before` is what the source says right before, and its title; `lacks` are the telling words of the clause that the
    window lacks, `borne` whether the passage carries the clause (see support.py).
    """

    passage: Passage
    share: float  # of the telling words of the clause that stand in and around the passage
    answer: Entailment
    nearness: float = 0.0  # in meaning, where an embedder is asked: 0 for nothing in common, 1 for the same
    before: str = ""
    lacks: Sequence[str] = ()
    borne: bool = False

    @property
    def window(self) -> Span:
        """The stretch of the passage's text that answers."""
        return self.answer.window

    @property
    def coverage(self) -> float:
        """The share of the content words of the clause that the window has, 0 to 1."""
        return self.answer.coverage

    @property
    def contradictions(self) -> Sequence[Difference]:
        """What both cannot say of one thing; looked for when it is asked for first."""
        return self.answer.contradictions

    @property
    def missing(self) -> Sequence[Difference]:
        """What of the clause the passage lacks."""
        return self.answer.missing

    @property
    def words(self) -> str:
        """The words of the passage that answer."""
        return self.passage.text[slice(*self.window)]


@value_class()
class CheckedClause:
    """A clause at draft[start:end], with the best passage of a text and the best claim; None where none is near.

    `unheld` are its names, figures and dates where neither is. Beside a passage that carries all of the clause
    nobody asks whether a claim carries it too.
    """

    text: str
    start: int
    end: int
    passage: Compared | None = None
    claim: Compared | None = None
    unheld: Sequence[Difference] = ()

    @property
    def best(self) -> Compared | None:
        """The passage of a text that answers, or else the claim, or the claim where that answers clearly better."""
        if self.passage and self.claim and self.claim.coverage > self.passage.coverage + CLEARLY:
            return self.claim
        return self.passage or self.claim


@value_class()
class CheckedQuote:
    """A quote of four words or more at draft[start:end], and how it stands in the source that has it, or one near it.

    `speaker` is whom the draft gives it to, "" where it names nobody; `paragraph` is what stands around it in the
    source, `sentence` the sentence it is part of.
    """

    text: str
    start: int
    end: int
    source: str = ""
    match: QuoteMatch | None = None
    speaker: str = ""
    sentence: str = ""
    paragraph: str = ""


@dataclass(frozen=True)
class CheckedSentence:
    """A sentence with its clauses and quotes, each beside what answers it in what counts as evidence for it.

    `elsewhere` is the best passage outside of what the sentence cites, where it cites something.
    """

    sentence: Sentence
    evidence: Evidence
    settings: Settings
    clauses: Sequence[CheckedClause] = ()
    quotes: Sequence[CheckedQuote] = ()
    elsewhere: Sequence[CheckedClause] = field(default=())

    @property
    def ledger(self) -> Ledger:
        """The ledger that it is held to."""
        return self.evidence.ledger

    def claims(self) -> Iterator[tuple[CheckedClause, Compared, Claim]]:
        """The clauses that a claim of the ledger answers, with that claim."""
        for clause in self.clauses:
            if clause.claim:
                yield clause, clause.claim, self.ledger.claims[clause.claim.passage.claim]

    def text_of(self, passage: Passage) -> Text | None:
        """The text of the source that a passage stands in."""
        return self.evidence.texts.get(passage.source)
