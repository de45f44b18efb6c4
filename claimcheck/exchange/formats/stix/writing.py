"""A ledger as a STIX 2.1 bundle, built by hand: the library for it takes longer to load than the ledger."""

import hashlib
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.exchange.formats.stix import markings, objects
from claimcheck.exchange.formats.stix.objects import OWN, Object, identifier, labels, timestamp
from claimcheck.ledger import tlp
from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Ledger, Source
from claimcheck.text.json_text import dump
from claimcheck.text.wording import counted

CLASSES = {"individual": "individual", "group": "group", "organization": "organization", "state": "organization",
           "media": "organization"}  # fmt: skip
NOBODY = "(nobody named)"  # what a note or a report is about whose record says nothing of it: STIX wants something


def bundle(ledger: Ledger, options: WriteOptions) -> Written:
    """Return the bundle, an object a line, with a note where a marking is not understood."""
    writer = _Writer(ledger, options)
    lines = ",\n".join(map(dump, writer.objects()))
    id = identifier("bundle", hashlib.sha256(lines.encode("utf-8", "replace")).hexdigest())
    odd = sum(writer.marking(record) not in ("", *tlp.LEVELS) for record in writer.marked)
    notes = (f"{counted(odd, 'marking')} not understood: written as TLP:RED",) if odd else ()
    return Written(f'{{"type": "bundle", "id": "{id}", "objects": [\n{lines}\n]}}\n', notes)


class _Writer:
    """Makes the objects of a ledger; what is named and is not there gets an object that says so."""

    def __init__(self, ledger: Ledger, options: WriteOptions) -> None:
        self.ledger = ledger
        self.base = options.url
        self.publisher = options.publisher
        self.creator = identifier("identity", "publisher", options.publisher) if options.publisher else ""
        self.nobody = identifier("identity", "nobody")
        self.marked: list[Claim | Source] = [*ledger.sources.values(), *ledger.claims.values()]
        self.levels: set[str] = set()
        self.missing: dict[tuple[str, str], str] = {}
        self.cited_by: dict[str, list[str]] = {}  # ids of the notes and opinions that a source bears, by its id

    def objects(self) -> list[Object]:
        """Return all objects: markings first, then those that say who, where and what."""
        claims = [made for claim in self.ledger.claims.values() for made in self._claim(claim)]
        sources = [made for source in self.ledger.sources.values() for made in self._source(source)]
        actors = [made for actor in self.ledger.actors.values() for made in self._actor(actor)]
        stubs = [self._stub(collection, name) for collection, name in self.missing]
        own = [self._identity("publisher", self.creator, self.publisher)] if self.creator else []
        if any(self.nobody in made.get("object_refs", ()) for made in chain(claims, sources, stubs)):
            own.append(self._identity("nobody", self.nobody, NOBODY))
        levels = [markings.definition(level) for level in tlp.LEVELS if level in self.levels]
        return [*levels, *own, *actors, *sources, *claims, *stubs]

    def marking(self, record: Claim | Source) -> str:
        """Return the marking that holds for a record."""
        return tlp.marking(record, self.ledger)

    def ref(self, collection: str, name: str) -> str:
        """Return the id of the object of a record; one that the ledger lacks is remembered."""
        record = getattr(self.ledger, collection).get(name)
        if record is None:
            return self.missing.setdefault((collection, name), identifier(_stub_type(collection), "missing", name))
        return self._id(record)

    def _id(self, record: Actor | Source | Claim) -> str:
        """Return the id of a record's object; its text is part of it where no address says whose ids these are."""
        if isinstance(record, Source):
            return identifier("report" if timestamp(record.date) else "grouping", record.id, self.base or record.title)
        if isinstance(record, Claim):
            return identifier("note", record.id, self.base or record.text)
        return identifier("identity", record.id, self.base or record.name)

    def _object(self, id: str, created: str = "", modified: str = "", level: str = "", **fields: Any) -> Object:
        """Return an object with what all of them have, and those of its fields that have a value."""
        made: Object = {"type": id.partition("--")[0], "spec_version": "2.1", "id": id}
        if self.creator and id != self.creator:
            made["created_by_ref"] = self.creator
        created = created or objects.STANDARD
        made |= {"created": created, "modified": max(created, modified)}
        made |= {name: value for name, value in fields.items() if value not in ("", None, [], {})}
        if level:
            self.levels.add(level)
            made["object_marking_refs"] = [markings.IDS[level]]
        return made

    def _identity(self, what: str, id: str, name: str) -> Object:
        own = [{"source_name": OWN, "description": what}]
        kind = "unknown" if id == self.nobody else "organization"
        return self._object(id, name=name, identity_class=kind, external_references=own)

    def _stub(self, collection: str, name: str) -> Object:
        shown = name or NOBODY
        fields: dict[str, Object] = {
            "actors": {"name": shown, "identity_class": "unknown"},
            "sources": {
                "name": shown,
                "context": "unspecified",
                "object_refs": self.cited_by.get(name) or [self.nobody],
            },
            "claims": {"content": shown, "object_refs": [self.nobody]},
        }
        own: Object = {"labels": [objects.DANGLING], "external_references": [_own(name)]}
        return self._object(self.missing[collection, name], **fields[collection], **own)

    def _relation(
        self, kind: str, source: Object, target: str, number: int, found: Sequence[str] = (), level: str = ""
    ) -> Object:
        """Return a relationship, at least as restricted as the object it starts from."""
        id = identifier("relationship", kind, source["id"], target, str(number))
        level = markings.most_restricted([level, *markings.levels(source)])
        return self._object(
            id, source["created"], source["modified"], level, relationship_type=kind, source_ref=source["id"],
            target_ref=target, labels=[*found],
        )  # fmt: skip

    def _relations(self, kind: str, source: Object, collection: str, names: Iterable[str]) -> list[Object]:
        made = []
        for number, name in enumerate(names):
            record = getattr(self.ledger, collection).get(name)
            level = "" if record is None or collection == "actors" else self._level(record)
            made.append(self._relation(kind, source, self.ref(collection, name), number, level=level))
        return made

    def _actor(self, actor: Actor) -> list[Object]:
        found = labels({"kind": actor.kind, "without": "" if actor.name else "name"})
        made = self._object(
            self._id(actor), name=actor.name or actor.id, description=actor.note,
            identity_class=CLASSES.get(actor.kind, "unknown"),
            labels=[*found, *(f"alias:{alias}" for alias in actor.aliases)], external_references=[_own(actor.id)],
        )  # fmt: skip
        return [
            made,
            *self._relations("part-of", made, "actors", actor.part_of),
            *self._relations("adversary-of", made, "actors", actor.adversary_of),
        ]

    def _source(self, source: Source) -> list[Object]:
        published = timestamp(source.date)
        fields = {"kind": source.kind, "date": str(source.date or ""), "reliability": source.reliability,
                  "retrieved": str(source.retrieved or ""), "without": "" if source.title else "title"}  # fmt: skip
        references = [_own(source.id)]
        if source.url or source.sha256:
            references.append(_reference(source, source.id))
        if source.archived:
            references.append({"source_name": objects.ARCHIVED, "url": source.archived})
        dated = {"published": published} if published else {"context": "unspecified"}
        made = self._object(
            self._id(source), published, "", self._level(source), name=source.title or source.id,
            description=source.note, **dated, labels=labels(fields, source.tags), external_references=references,
            object_refs=self.cited_by.get(source.id) or [self.nobody],
        )  # fmt: skip
        return [
            made,
            *self._relations("authored-by", made, "actors", source.author),
            *self._relations("published-by", made, "actors", [source.publisher] if source.publisher else []),
            *self._relations("derived-from", made, "sources", source.derived_from),
        ]

    def _claim(self, claim: Claim) -> list[Object]:
        reviewed = timestamp(claim.review.date) if claim.review else ""
        fields = {"kind": claim.kind, "likelihood": claim.likelihood, "credibility": claim.credibility,
                  "due": str(claim.due or ""), "outcome": claim.outcome}  # fmt: skip
        note = self._object(
            self._id(claim), timestamp(self.ledger.date_of(claim)), reviewed, self._level(claim), content=claim.text,
            confidence=objects.CONFIDENCE.get(claim.confidence), labels=labels(fields, claim.tags),
            external_references=[_own(claim.id, claim.note), *map(self._cited, claim.appears_in)],
            object_refs=[self.ref("actors", actor) for actor in claim.about] or [self.nobody],
        )  # fmt: skip
        self._borne(claim.appears_in, note["id"])
        opinions = [self._evidence(evidence, number, note) for number, evidence in enumerate(claim.evidence)]
        return [note, *self._chain(claim, note), *opinions, *self._verdict(claim, note), *self._ties(claim, note)]

    def _chain(self, claim: Claim, note: Object) -> list[Object]:
        """Return whom a claim is attributed to, in the order of its hops."""
        made = []
        for number, hop in enumerate(claim.attribution):
            fields = {"act": hop.act, "hedge": hop.hedge, "medium": hop.medium, "date": str(hop.date or "")}
            target = self.ref("actors", hop.actor)
            made.append(self._relation("attributed-to", note, target, number, labels(fields)))
        return made

    def _evidence(self, evidence: Evidence, number: int, note: Object) -> Object:
        """Return a source's evidence as an opinion, as restricted as the claim and the source."""
        id = identifier("opinion", "evidence", note["id"], str(number))
        level = self._level(self.ledger.sources.get(evidence.source))
        self._borne([evidence], id)
        return self._object(
            id, note["created"], note["modified"], markings.most_restricted([level, *markings.levels(note)]),
            explanation=evidence.note, opinion=objects.OPINION_OF_STANCE.get(evidence.stance, "neutral"),
            object_refs=[note["id"]], labels=[objects.EVIDENCE, *labels({"stance": evidence.stance})],
            external_references=[self._cited(evidence)],
        )  # fmt: skip

    def _level(self, record: Claim | Source | None) -> str:
        return markings.written_level(self.marking(record)) if record else ""

    def _verdict(self, claim: Claim, note: Object) -> list[Object]:
        if not claim.verdict:
            return []
        id = identifier("opinion", "verdict", note["id"])
        return [self._object(
            id, note["created"], note["modified"], self._level(claim), explanation=claim.note,
            authors=[self.publisher] if self.publisher else [], opinion=objects.OPINION_OF_VERDICT[claim.verdict],
            object_refs=[note["id"]], labels=labels({"verdict": claim.verdict}),
        )]  # fmt: skip

    def _ties(self, claim: Claim, note: Object) -> list[Object]:
        return [
            made
            for name, others in claim.relations.items()
            for made in self._relations(name.replace("_", "-"), note, "claims", others)
        ]

    def _cited(self, citation: Citation) -> Object:
        """Return where a claim or evidence stands: the source, the place behind "#", the quote as description."""
        source = self.ledger.sources.get(citation.source) or Source(id=citation.source)
        place = f"{citation.source}#{citation.at}" if citation.at else citation.source
        self.ref("sources", citation.source)
        return _reference(source, place, citation.quote)

    def _borne(self, citations: Iterable[Citation], id: str) -> None:
        for source in dict.fromkeys(citation.source for citation in citations):
            self.cited_by.setdefault(source, []).append(id)


def _own(name: str, description: str = "") -> Object:
    """Return the reference that holds a record's id in its ledger."""
    return {"source_name": OWN, **({"description": description} if description else {}), "external_id": name}


def _reference(source: Source, place: str, quote: str = "") -> Object:
    hashes = {"SHA-256": source.sha256} if source.sha256 else None
    fields = {"source_name": source.title or source.id, "description": quote, "url": source.url, "hashes": hashes}
    return {name: value for name, value in fields.items() if value} | {"external_id": place}


def _stub_type(collection: str) -> str:
    return {"actors": "identity", "sources": "grouping", "claims": "note"}[collection]
