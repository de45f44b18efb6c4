"""A record asked for field by field: no answer is thrown away, and each can be gone back to."""

import shlex
from collections.abc import Callable, Iterator
from dataclasses import field
from typing import Any

from claimcheck.cli.workflows import typed
from claimcheck.cli.workflows.prompts import NONE, GoBack, Question, ask, choose
from claimcheck.dataclass import dataclass
from claimcheck.edit import acts, assignments, compose, new_actors
from claimcheck.edit.defaults import Defaults
from claimcheck.edit.placing import PlacedCitation, placed
from claimcheck.errors import NotFound, UsageError
from claimcheck.ledger import scales
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.lookup import id_of
from claimcheck.ledger.model import COLLECTIONS, Actor, Ledger, Source
from claimcheck.ledger.slugs import TITLES
from claimcheck.ledger.vocabulary import ACT
from claimcheck.output.console import notice

MORE = ("kind", "about", "likelihood", "confidence", "verdict", "tags", "note")
PLAIN = {
    "actors": ("name", "aliases", "kind", "note"),
    "sources": ("title", "kind", "author", "publisher", "date", "url", "reliability", "note"),
}
KIND_OF_ACT = {
    "denies": "denial",
    "alleges": "accusation",
    "asks": "demand",
    "warns": "threat",
    "predicts": "prediction",
}


@dataclass
class Dialogue:
    """The questions of one record, the answers so far by name, and the names that are to become new actors.

    With defaults in use a claim is asked for in short: what they answer is not asked, the rest is one question.
    """

    collection: str
    ledger: Ledger
    defaults: Defaults = field(default_factory=Defaults)
    offered: dict[str, str] = field(default_factory=dict)
    explain: bool = True
    may_end: bool = False
    answers: dict[str, str] = field(default_factory=dict)
    actors: list[str] = field(default_factory=list)

    def run(self) -> dict[str, Any]:
        """Ask every question and return the record; raises EOFError at the end of input, `answers` is kept then.

        Where it `may_end`, an empty text ends it with no record.
        """
        done: list[str] = []
        while question := next((q for q in self.questions() if q.name not in done), None):
            try:
                offer = self.answers.get(question.name) or self._offer(question.name)
                self.answers[question.name] = ask(question, offer, explain=self.explain)
                done.append(question.name)
                if self.may_end and not self.answers["text"]:
                    return {}
            except GoBack:
                done = done[:-1]
        return self.record()

    def questions(self) -> Iterator[Question]:
        """Yield the questions, in the light of the answers to those before each."""
        known = field_types(COLLECTIONS[self.collection])
        if self.collection != "claims":
            for name in PLAIN[self.collection]:
                yield self._field(name, known[name])
            return
        yield self._field("text", known["text"])
        yield Question("by", f"who says it, as ACTOR:ACT, then who passes it on ({', '.join(ACT.meanings)})",
                       self.hops, self._ids("actors"), required=True)  # fmt: skip
        if not self.defaults.source:
            yield Question("source", "where it is made: id or title", self._source, self._ids("sources"))
        if source := self._source_id():
            yield Question(
                "quote",
                "a fragment of it, to the letter; FIRST..LAST takes the words between from the snapshot",
                self._quote,
            )
            if not self._placed(source).citation.get("at"):
                yield Question("at", "the place: p2, page 14, 00:12:30", self._at)
            if (hedge := self._placed(source).hedge) and not self._doubted():
                yield Question("hedge", f"the speaker's, as the source has it; Enter: {hedge!r} is not his or hers")
        if self.defaults == Defaults():
            for name in MORE:
                yield self._field(name, known[name])
        else:
            yield Question("more", f"FIELD=VALUE of {', '.join(MORE)}, due …; Enter ends the claim", self._more)

    def record(self) -> dict[str, Any]:
        """Return the plain record of the answers so far."""
        cls, made = COLLECTIONS[self.collection], dict[str, Any]()
        words = [f"{name}={value}" for name, value in self.answers.items() if value and name in field_types(cls)]
        if by := self.answers.get("by"):
            hedge = self.answers.get("hedge", "")
            made["attribution"] = compose.hops(typed.parts(by), hedge, self.defaults.relay, self.ledger)
        if source := self._source_id():
            made["appears_in"] = [self._placed(source).citation]
        words += shlex.split(self.answers.get("more", ""))
        wanted = [assignments.assignment(word, cls, self.ledger) for word in words]
        record: dict[str, Any] = assignments.applied(wanted, made)
        if self.defaults.confidence and self.collection == "claims":
            record.setdefault("confidence", self.defaults.confidence)
        return record

    def _offer(self, name: str) -> str:
        """Return what Enter takes: what the last claim had, the kind that goes with the act."""
        if name == "kind" and self.collection == "claims":
            hops = [acts.hop(part, begun=True) for part in typed.parts(self.answers.get("by", ""))]
            return KIND_OF_ACT.get(hops[0].get("act", ""), "assertion") if hops else ""
        return self.offered.get(name, "")

    def _field(self, name: str, field_type: FieldType) -> Question:
        """Return the question for a field of the model: what it takes follows from its type."""
        words = list(self._words(name, field_type))
        known = f" ({', '.join(words)})" if field_type.words or name == "likelihood" else ""
        read = self._reader(name, field_type, words)
        required = name == TITLES[self.collection] and not self.may_end
        return Question(name, f"{field_type.help}{known}", read, words, required)

    def _words(self, name: str, field_type: FieldType) -> list[str]:
        if field_type.words:
            return list(field_type.words.meanings)
        if name == "likelihood":
            return [word for term in scales.load(self.ledger.scales.likelihood).terms for word in term.words]
        if name == "tags":
            return sorted({tag for claim in self.ledger.claims.values() for tag in claim.tags})
        return self._ids("actors") if name in ("about", "author", "publisher") else []

    def _reader(self, name: str, field_type: FieldType, words: list[str]) -> Callable[[str], str]:
        if name in ("about", "author", "publisher"):
            return lambda answer: ", ".join(self.actor(part) for part in typed.parts(answer))
        if field_type.kind == "date":
            return typed.date
        if field_type.kind == "word":
            return lambda answer: typed.word(answer, words)
        if name == "likelihood":
            return lambda answer: answer if typed.estimate(answer, self.ledger) else typed.word(answer, words)
        return str

    def _ids(self, collection: str) -> list[str]:
        return list(getattr(self.ledger, collection))

    def hops(self, answer: str) -> str:
        """Return the hops with the ids of their actors, ACTOR:ACT with commas between."""
        hops = [acts.hop(part, begun=True) for part in typed.parts(answer)]
        if not hops:
            raise UsageError("name an actor, as in ACTOR:ACT")
        return ", ".join(":".join([self.actor(hop["actor"]), *filter(None, [hop.get("act")])]) for hop in hops)

    def actor(self, name: str) -> str:
        """Return the id of the actor who is meant, or the name of a new one; asks where it may be a slip."""
        if (id := id_of(self.ledger, name, Actor)) in self.ledger.actors or name in self.actors:
            return id
        near = new_actors.near_actors(name, self.ledger)
        if meant := typed.beginning(name, self.ledger, Actor):
            notice(f"  {meant} ({self.ledger.actors[meant].name})")
            return meant
        choices = {str(at): f"{actor.id} ({actor.name})" for at, actor in enumerate(near, 1)} | {"n": "a new actor"}
        if near or not new_actors.is_name(name):
            notice(f"  no actor is called {name!r}")
            try:
                chosen = choose("actor", choices)
            except GoBack:
                raise NotFound(f"{name!r} was not taken") from None
            if chosen != "n":
                return near[int(chosen) - 1].id
        kind = new_actors.kind_of(name)
        notice(f"  new actor: {name}{f' ({kind})' * bool(kind)}")
        self.actors.append(name)
        return name

    def _source(self, answer: str) -> str:
        if meant := typed.beginning(answer, self.ledger, Source):
            return meant
        compose.ensure_source(answer, self.ledger)
        return id_of(self.ledger, answer, Source)

    def _source_id(self) -> str:
        return self.answers.get("source", "") or self.defaults.source

    def _placed(self, source: str) -> PlacedCitation:
        """Return the citation of the answers so far, with its place where the quote tells it."""
        at, quote = (self.answers.get(name, "") for name in ("at", "quote"))
        return placed(compose.citation(source, at, quote, self.ledger), self.ledger)

    def _quote(self, answer: str) -> str:
        new = placed(compose.citation(self._source_id(), "", answer, self.ledger), self.ledger)
        self.answers.pop("at", None)
        if new.fault:
            raise UsageError(f"{new.fault}; {NONE} leaves the quote out")
        if new.at:
            notice(
                f"  {new.citation['quote']!r} stands at {new.at}"
                + f"; the sentence says {new.hedge!r}" * bool(new.hedge)
            )
        return new.citation["quote"]

    def _at(self, answer: str) -> str:
        placed(compose.citation(self._source_id(), answer, self.answers.get("quote", ""), self.ledger), self.ledger)
        return answer

    def _doubted(self) -> bool:
        """Return whether an act says already that it is not certain."""
        hops = [acts.hop(part, begun=True) for part in typed.parts(self.answers.get("by", ""))]
        return any(hop.get("act") in acts.DOUBTING for hop in hops)

    def _more(self, answer: str) -> str:
        try:
            words = shlex.split(answer)
        except ValueError as error:
            raise UsageError(f"{error}: quotes around words go in pairs") from None
        for word in words:
            assignments.assignment(word, COLLECTIONS["claims"], self.ledger)
        return answer
