"""Opinions: what somebody else thinks of a claim is evidence, and our verdict only when it is adopted."""

from collections.abc import Mapping
from typing import Any

from claimcheck.exchange.contract import Plain
from claimcheck.exchange.foreign.texts import mappings
from claimcheck.exchange.formats.stix.bundle import Bundle, own_reference, text, texts
from claimcheck.exchange.formats.stix.objects import EVIDENCE, STANCE_OF_OPINION, VERDICT_OF_OPINION, Object, unlabelled
from claimcheck.exchange.formats.stix.people import People
from claimcheck.exchange.formats.stix.publications import Publications, moment
from claimcheck.ledger.vocabulary import VERDICT

NO_CLAIM = "what this opinion rates is no note of the file, so it bears on no claim"


class Opinions:
    """Puts opinions to the claims they are about."""

    def __init__(
        self, bundle: Bundle, people: People, publications: Publications, claims: Mapping[str, Plain], adopt: bool
    ) -> None:
        self.bundle, self.people, self.publications, self.claims = bundle, people, publications, claims
        self.adopt = adopt

    def take(self, made: Object) -> None:
        """Put one opinion to its claims, or refuse it."""
        word = text(made.get("opinion")).casefold()
        rated = [ref for ref in dict.fromkeys(texts(made.get("object_refs"))) if ref in self.claims]
        labels, plain_labels = unlabelled(texts(made.get("labels")))
        if word not in STANCE_OF_OPINION:
            self.bundle.refuse(made, f"{word[:40]!r} is no opinion: {', '.join(STANCE_OF_OPINION)}")
        elif not rated:
            self.bundle.refuse(made, NO_CLAIM)
        elif any(own_reference(self.bundle.objects[ref]) is None for ref in rated):
            self._foreign(made, word, rated)
        elif EVIDENCE in plain_labels:
            self._evidence(made, rated, labels.get("stance", ""))
        else:
            self._verdict(made, word, rated, labels.get("verdict", ""))

    def _evidence(self, made: Object, rated: list[str], stance: str) -> None:
        """Put back a source's evidence that was written as an opinion."""
        for reference in mappings(made.get("external_references"))[:1]:
            source, _, at = str(reference.get("external_id", "")).partition("#")
            fields = {"source": source, "stance": stance, "at": at, "quote": reference.get("description"),
                      "note": made.get("explanation")}  # fmt: skip
            for ref in rated:
                self._add(ref, fields)

    def _verdict(self, made: Object, word: str, rated: list[str], verdict: str) -> None:
        """Put back a verdict that was written as an opinion: a rating of whoever gave it, unless it is adopted."""
        if self.adopt and verdict in VERDICT.meanings:
            self._adopt(rated, verdict)
        elif self._who(made):
            self._foreign(made, word, rated, verdict)
        else:
            self.bundle.tell("a verdict of nobody who is named is left out; --adopt-verdicts makes it ours")

    def _foreign(self, made: Object, word: str, rated: list[str], rating: str = "") -> None:
        who = self._who(made) or [self.people.named("")]
        name = next((str(actor["name"]) for actor in self.bundle.new.records.actors if actor["id"] == who[0]), who[0])
        explanation = text(made.get("explanation"))
        note = f"rated “{rating or word}” by {name}" + (f": {explanation}" if explanation else "")
        source = self._source(made, name, who, rated)
        for ref in rated:
            self._add(ref, {"source": source, "stance": STANCE_OF_OPINION[word], "note": note})
        if self.adopt and (verdict := VERDICT_OF_OPINION.get(word, "")):
            self._adopt(rated, verdict)
        self.bundle.left(made, ("explanation", "authors", "opinion", "object_refs"))
        if len(who) > 1:
            self.bundle.tell("not taken over: that an opinion has several authors")

    def _source(self, made: Object, name: str, who: list[str], rated: list[str]) -> str:
        """Return the source that an opinion is: what it refers to, or the opinion itself."""
        for reference in mappings(made.get("external_references"))[:1]:
            return self.publications.of_reference(reference)
        claim = str(self.claims[rated[0]]["text"])
        about = claim if len(claim) <= 60 else f"{claim[:59]}…"
        fields: Plain = {"title": f"Opinion of {name} on “{about}”", "kind": "opinion", "author": who,
                         "date": moment(made.get("created")), "tlp": self.bundle.tlp(made)}  # fmt: skip
        return str(self.bundle.put("sources", made, f"opinion of {name}", "", fields)["id"])

    def _who(self, made: Object) -> list[str]:
        authors = [self.people.named(name) for name in texts(made.get("authors")) if name.strip()]
        return authors or [creator for creator in [self.people.creator(made)] if creator]

    def _adopt(self, rated: list[str], verdict: str) -> None:
        for ref in rated:
            if self.claims[ref].setdefault("verdict", verdict) != verdict:
                self.bundle.tell("two opinions on one claim differ: the first is its verdict")

    def _add(self, ref: str, fields: Mapping[str, Any]) -> None:
        evidence = {name: value for name, value in fields.items() if value}
        self.claims[ref].setdefault("evidence", []).append(evidence)
