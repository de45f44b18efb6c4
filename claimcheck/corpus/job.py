"""What is asked of every text of a corpus, and what comes back of a part of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from claimcheck.corpus.parts import Choices, Part, Text, Unreadable, texts
from claimcheck.errors import UsageError
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity
from claimcheck.matching.claims import sentences
from claimcheck.matching.engine import Matcher, query_of
from claimcheck.output.json_text import dump
from claimcheck.output.views.matches import Matched, match_record
from claimcheck.output.views.verification import sentence_record
from claimcheck.verify.checked import Settings
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import Evidence
from claimcheck.verify.meaning import Meaning
from claimcheck.verify.state import State
from claimcheck.verify.verifying import verify_draft

NOTHING = (State.NOTHING_FOUND, State.NOTHING_TO_CHECK)  # sentences that have nothing to do with the ledger


class Job(Protocol):
    """A question to texts, which goes once to each process that answers it; `choices` say how files are read."""

    @property
    def choices(self) -> Choices:
        """How the files are read."""
        ...

    def answers(self, text: Text, counts: Counter[str]) -> Iterator[dict[str, Any]]:
        """Yield a record for each answer, and count what was looked at. Raises UsageError for what cannot be read."""
        ...


@dataclass
class Reply:
    """The answers of a part as JSON lines, what was counted in it, and what in it cannot be read."""

    lines: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    unread: list[Unreadable] = field(default_factory=list)


@dataclass(frozen=True)
class MatchJob:
    """Which claims say this? Each text is a query; with `by_sentence` each of its sentences, those around it beside."""

    matcher: Matcher
    ledger: Ledger
    choices: Choices
    limit: int = 5
    min_score: float = 10.0
    by_sentence: bool = False

    def answers(self, text: Text, counts: Counter[str]) -> Iterator[dict[str, Any]]:
        """Yield a record for each query that has a match: its place, the query, the claims."""
        queries = sentences(text.text) if self.by_sentence else [query_of({**text.record, "text": text.text})]
        matched = self.matcher.match_many(queries, limit=self.limit, min_score=self.min_score)
        for number, (query, hits) in enumerate(zip(queries, matched, strict=True), 1):
            counts["queries"] += 1
            if hits:
                counts["matched"] += 1
                at = {"sentence": number} if self.by_sentence else {}
                yield {**text.place, **at, **match_record(Matched(query, hits), self.ledger)}


@dataclass(frozen=True)
class VerifyJob:
    """Does each text say what its sources say? A record for each sentence that the evidence has something about."""

    evidence: Evidence
    chosen: Sequence[str]
    settings: Settings
    choices: Choices
    meaning: Meaning | None = None

    def answers(self, text: Text, counts: Counter[str]) -> Iterator[dict[str, Any]]:
        """Yield the sentences with a state. Raises UsageError for a text that cannot be verified."""
        name = text.place["file"] if self.choices.whole and len(text.place) == 1 else "record.md"
        verified = verify_draft(
            read_draft(text.text.encode(), name), self.evidence, self.chosen, self.settings, self.meaning
        )
        for sentence in verified.sentences:
            counts["sentences"] += 1
            counts["held"] += not sentence.sentence.skip
            counts.update(str(found.severity) for found in sentence.findings if not found.because)
            if sentence.state not in NOTHING or any(found.severity > Severity.NOTE for found in sentence.findings):
                yield {**text.place, **sentence_record(sentence, verified)}


def answer(part: Part, job: Job) -> Reply:
    """Return what a part of a corpus answers; what cannot be read of it is named, and the rest is answered."""
    reply = Reply()
    try:
        for text in texts(part, job.choices):
            if isinstance(text, Unreadable):
                reply.unread.append(text)
            elif text.text.strip():
                _answer(text, job, reply)
    except (OSError, EOFError, UsageError) as error:
        reply.unread.append(Unreadable({"file": part.file.address}, str(error)))
    return reply


def _answer(text: Text, job: Job, reply: Reply) -> None:
    reply.counts["texts"] += 1
    try:
        reply.lines += map(dump, job.answers(text, reply.counts))
    except UsageError as error:
        reply.unread.append(Unreadable(text.place, str(error)))
