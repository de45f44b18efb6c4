"""A STIX bundle as records: what asserts something becomes a claim, and the rest is told."""

from collections import defaultdict
from typing import Any

from claimcheck.exchange.contract import Plain, ReadOptions, Records
from claimcheck.exchange.foreign.texts import mappings
from claimcheck.exchange.formats.stix.bundle import Bundle, own_reference, parsed, text, texts
from claimcheck.exchange.formats.stix.objects import DANGLING, Object, unlabelled
from claimcheck.exchange.formats.stix.opinions import Opinions
from claimcheck.exchange.formats.stix.people import TYPES as PEOPLE
from claimcheck.exchange.formats.stix.people import People
from claimcheck.exchange.formats.stix.publications import TYPES as PUBLICATIONS
from claimcheck.exchange.formats.stix.publications import Publications, moment
from claimcheck.ledger.vocabulary import RELATION

OWN_FIELDS = ("kind", "likelihood", "credibility", "due", "outcome")
TAKEN = (*PEOPLE, *PUBLICATIONS, "note", "opinion", "relationship", "marking-definition", "extension-definition")
BETWEEN = {  # kinds of relationships that a ledger holds: from what, to what, in which field
    "part-of": ("actors", "actors", "part_of"),
    "adversary-of": ("actors", "actors", "adversary_of"),
    "authored-by": ("sources", "actors", "author"),
    "published-by": ("sources", "actors", "publisher"),
    "derived-from": ("sources", "sources", "derived_from"),
}
HOP = ("act", "hedge", "medium", "date")


def records(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a bundle. Raises UsageError for what is none."""
    reader = _Reader(parsed(content, options.file_name or "the input"), options)
    return reader.read()


class _Reader:
    def __init__(self, bundle: Bundle, options: ReadOptions) -> None:
        self.bundle, self.options = bundle, options
        self.claims: dict[str, Plain] = {}  # by the id of the note
        self.hops: dict[str, list[Plain]] = defaultdict(list)

    def read(self) -> Records:
        """Make the records: who, where, what, then what ties them together."""
        self.people = People(self.bundle)
        self.publications = Publications(self.bundle, self.people)
        for made in self.bundle.of_type("note"):
            self._note(made)
        self.by_id = {
            (collection, record["id"]): record
            for collection in ("actors", "sources", "claims")
            for record in getattr(self.bundle.new.records, collection)
        }
        for made in self.bundle.of_type("relationship"):
            self._relationship(made)
        for id, claim in self.claims.items():
            self.bundle.new.where = self.bundle.where[id]
            self._attribute(self.bundle.objects[id], claim)
        self._reported()
        opinions = Opinions(self.bundle, self.people, self.publications, self.claims, self.options.adopt_verdicts)
        for made in self.bundle.of_type("opinion"):
            opinions.take(made)
        for made in self.bundle.objects.values():
            if made["type"] not in TAKEN:
                self.bundle.tell(f"left out, for it makes no claim: {made['type']}"[:200])
        return self.bundle.finished()

    def _note(self, made: Object) -> None:
        own = own_reference(made)
        content = made.get("content")
        if own is not None and DANGLING in texts(made.get("labels")):
            self.bundle.made[made["id"]] = "claims", str(own.get("external_id", ""))
        elif not text(content):
            self.bundle.refuse(made, "this note has no content")
        elif own is not None and "external_id" in own:
            self._own(made, str(content), str(own["external_id"]), own.get("description"))
        else:
            self._foreign(made, text(content))

    def _own(self, made: Object, content: str, id: str, note: Any) -> None:
        found, tags = unlabelled(texts(made.get("labels")))
        fields: Plain = {"text": content, **{name: found.get(name) for name in OWN_FIELDS},
                         "about": self._about(made), "confidence": self._confidence(made), "tags": tags,
                         "tlp": self.bundle.tlp(made), "note": note,
                         "appears_in": [cited(part) for part in mappings(made.get("external_references"))[1:]],
                        }  # fmt: skip
        self.claims[made["id"]] = self.bundle.put("claims", made, content, id, fields)

    def _foreign(self, made: Object, content: str) -> None:
        references = [
            {"source": self.publications.of_reference(part), "note": text(part.get("description"))}
            for part in mappings(made.get("external_references"))
        ]
        fields: Plain = {"text": content, "about": self._about(made), "confidence": self._confidence(made),
                         "appears_in": [{name: value for name, value in part.items() if value} for part in references],
                         "tags": texts(made.get("labels")), "tlp": self.bundle.tlp(made),
                         "note": text(made.get("abstract"))}  # fmt: skip
        self.claims[made["id"]] = self.bundle.put("claims", made, content, "", fields)
        self.bundle.left(made, ("content", "abstract", "authors", "object_refs", "confidence"))

    def _about(self, made: Object) -> list[str]:
        """Return the actors that a note is about; what else it is about is told."""
        about = []
        for ref in texts(made.get("object_refs")):
            if (actor := self.bundle.named(ref, "actors")) is not None:
                about.append(actor)
            elif ref not in self.bundle.objects:
                self.bundle.tell(f"a note is about what is not in the file: {ref.partition('--')[0]}"[:200])
            elif own_reference(self.bundle.objects[ref]) is None:
                self.bundle.tell(f"a note is about what is no actor: {self.bundle.objects[ref]['type']}"[:200])
        return about

    def _confidence(self, made: Object) -> str:
        value = text(made.get("confidence"))
        if not value:
            return ""
        number = int(value) if value.isascii() and value.isdecimal() and len(value) < 4 else -1
        if not 0 < number <= 100:
            self.bundle.tell(f"a confidence of {value[:20]} says nothing: left out")
            return ""
        return "low" if number < 30 else "moderate" if number < 70 else "high"

    def _relationship(self, made: Object) -> None:
        kind = text(made.get("relationship_type"))
        (source, one), (target, other) = (self._end(made, part) for part in ("source_ref", "target_ref"))
        if kind == "attributed-to" and (source, target) == ("claims", "actors"):
            found, _ = unlabelled(texts(made.get("labels")))
            hop = {"actor": other, **{name: found.get(name) for name in HOP}}
            self.hops[one].append({name: value for name, value in hop.items() if value})
            return
        word = kind.replace("-", "_")
        field = BETWEEN.get(kind, ("", "", ""))
        record = self.by_id.get((source, one))
        if record is not None and field[:2] == (source, target):
            _add(record, field[2], other)
        elif record is not None and source == target == "claims" and word in RELATION.meanings:
            _add(record.setdefault("relations", {}), word, other)
        else:
            self.bundle.tell(f"left out, for it makes no claim: relationship {kind or 'without a type'}"[:200])

    def _end(self, made: Object, part: str) -> tuple[str, str]:
        return self.bundle.made.get(text(made.get(part)), ("", ""))

    def _attribute(self, made: Object, claim: Plain) -> None:
        """Say who makes a claim: as relationships say, else its authors and who created it, else somebody unnamed."""
        if (hops := self.hops.get(claim["id"])) or own_reference(made) is not None:
            claim |= {"attribution": hops} if hops else {}
            return
        first, *others = [self.people.named(name) for name in texts(made.get("authors")) if name.strip()] or [""]
        chain = dict.fromkeys(actor for actor in (first, self.people.creator(made)) if actor)
        said: list[Plain] = [{"actor": actor} for actor in chain or [self.people.named("")]]
        if when := moment(made.get("created")):
            said[0]["date"] = when
        claim["attribution"] = said
        if others:
            self.bundle.tell("not taken over: further authors of a note", len(others))

    def _reported(self) -> None:
        """Say where foreign claims appear: in the reports that refer to their notes."""
        for made in self.bundle.of_type(*PUBLICATIONS):
            source = self.bundle.named(made["id"], "sources")
            if source is None or own_reference(made) is not None:
                continue
            for ref in dict.fromkeys(texts(made.get("object_refs"))):
                if ref not in self.claims:
                    self.bundle.tell(f"a report refers to what is no claim: {ref.partition('--')[0]}"[:200])
                elif own_reference(self.bundle.objects[ref]) is None:
                    self.claims[ref].setdefault("appears_in", []).append({"source": source})


def cited(reference: Any) -> Plain:
    """Return the citation that a reference written here stands for."""
    source, _, at = str(reference.get("external_id", "")).partition("#")
    fields = {"source": source, "at": at, "quote": reference.get("description")}
    return {name: value for name, value in fields.items() if value}


def _add(record: Plain, field: str, id: str) -> None:
    if field == "publisher":
        record[field] = id
    else:
        record.setdefault(field, []).append(id)
