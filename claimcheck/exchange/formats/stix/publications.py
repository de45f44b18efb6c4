"""Reports and groupings as sources, and what external references name."""

from collections.abc import Mapping
from typing import Any

from claimcheck.exchange.contract import Plain
from claimcheck.exchange.foreign.dates import read_date
from claimcheck.exchange.foreign.texts import mappings
from claimcheck.exchange.formats.stix.bundle import Bundle, own_reference, text, texts
from claimcheck.exchange.formats.stix.objects import ARCHIVED, DANGLING, Object, unlabelled
from claimcheck.exchange.formats.stix.people import People

TYPES = ("report", "grouping")
OWN_FIELDS = ("kind", "date", "reliability", "retrieved")


def moment(value: Any) -> str:
    """Return a timestamp as a ledger's date: a day where it says midnight, and no fraction of a second."""
    day, _, time = text(value).partition("T")
    clock = time.rstrip("Zz").partition(".")[0]
    return read_date(day if clock in ("00:00:00", "") else f"{day}T{clock}Z")


class Publications:
    """The sources of a bundle, and those that only references name."""

    def __init__(self, bundle: Bundle, people: People) -> None:
        self.bundle, self.people = bundle, people
        self.referenced: dict[tuple[str, ...], str] = {}
        for made in bundle.of_type(*TYPES):
            own = own_reference(made)
            if own is None:
                self._foreign(made)
            elif "external_id" in own:
                self._own(made, str(own["external_id"]))

    def of_reference(self, reference: Mapping[str, Any]) -> str:
        """Return the id of the source that an external reference names, new or known."""
        name, external, url = (text(reference.get(part)) for part in ("source_name", "external_id", "url"))
        key = (url,) if url else (name, external)
        if key not in self.referenced:
            title = f"{name} {external}".strip() or url
            record = self.bundle.new.put("sources", title or "reference", {"title": title, "url": _web(url)})
            self.referenced[key] = record["id"]
            if reference.get("hashes"):
                self.bundle.tell("not taken over: the hash of a reference")
        return self.referenced[key]

    def _own(self, made: Object, id: str) -> None:
        labels = texts(made.get("labels"))
        if DANGLING in labels:
            self.bundle.made[made["id"]] = "sources", id
            return
        found, tags = unlabelled(labels)
        fields: Plain = {name: found.get(name) for name in OWN_FIELDS}
        if found.get("without") != "title":
            fields["title"] = made.get("name")
        for reference in mappings(made.get("external_references"))[1:]:
            if "external_id" in reference:
                hashes = reference.get("hashes")
                fields["url"] = reference.get("url")
                fields["sha256"] = hashes.get("SHA-256") if isinstance(hashes, Mapping) else None
            elif reference.get("source_name") == ARCHIVED:
                fields["archived"] = reference.get("url")
        fields |= {"tags": tags, "tlp": self.bundle.tlp(made), "note": made.get("description")}
        self.bundle.put("sources", made, text(made.get("name")) or "source", id, fields)

    def _foreign(self, made: Object) -> None:
        title = text(made.get("name"))
        if not title:
            self.bundle.refuse(made, f"this {made['type']} has no name")
            return
        references = mappings(made.get("external_references"))
        address = next((url for part in references if (url := _web(text(part.get("url"))))), "")
        creator = self.people.creator(made)
        record: Plain = {"title": title, "kind": made["type"], "author": [creator] if creator else [],
                         "date": moment(made.get("published")), "url": address,
                         "tags": [*texts(made.get("report_types")), *texts(made.get("labels"))],
                         "tlp": self.bundle.tlp(made), "note": text(made.get("description"))}  # fmt: skip
        self.bundle.put("sources", made, title, "", record)
        self.bundle.left(made, ("name", "description", "published", "report_types", "object_refs"))
        if more := len(references) - bool(address):
            self.bundle.tell(f"not taken over: {made['type']}.external_references", more)


def _web(address: str) -> str:
    return address if address.casefold().startswith(("http://", "https://")) else ""
