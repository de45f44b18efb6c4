"""Identities, threat actors and intrusion sets as actors."""

from claimcheck.exchange.formats.stix.bundle import Bundle, own_reference, text, texts
from claimcheck.exchange.formats.stix.objects import DANGLING, Object, unlabelled
from claimcheck.ledger.lookup import plain_name

TYPES = ("identity", "threat-actor", "intrusion-set")
CLASSES = {"individual": "individual", "group": "group", "organization": "organization", "unknown": "unnamed"}
UNNAMED = "Unnamed author"


class People:
    """The actors of a bundle, and those that are only named in its texts."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.names: dict[str, str] = {}
        for made in bundle.of_type(*TYPES):
            self._actor(made)

    def named(self, name: str) -> str:
        """Return the id of the actor of a name, new or known."""
        name = " ".join(name.split()) or UNNAMED
        known = self.names.get(plain_name(name) or name)
        if known is None:
            kind = "unnamed" if name == UNNAMED else ""
            record = self.bundle.new.put("actors", name, {"name": name, "kind": kind})
            known = self.names[plain_name(name) or name] = record["id"]
        return known

    def creator(self, made: Object) -> str:
        """Return the id of the actor who created an object, "" where none is said."""
        ref = text(made.get("created_by_ref"))
        if not ref:
            return ""
        known = self.bundle.named(ref, "actors")
        if known is None and ref in self.bundle.objects:
            return self.named(text(self.bundle.objects[ref].get("name")))
        if known is None:
            self.bundle.tell("a creator who is not in the file is left out")
        return known or ""

    def _actor(self, made: Object) -> None:
        own = own_reference(made)
        name = text(made.get("name"))
        if own is None:
            self._foreign(made, name)
        elif "external_id" in own:
            self._own(made, name, str(own["external_id"]))

    def _own(self, made: Object, name: str, id: str) -> None:
        found = texts(made.get("labels"))
        if DANGLING in found:
            self.bundle.made[made["id"]] = "actors", id
            return
        fields, _ = unlabelled(label for label in found if not label.startswith("alias:"))
        aliases = [label.removeprefix("alias:") for label in found if label.startswith("alias:")]
        shown = "" if fields.get("without") == "name" else made.get("name", "")
        record = {"name": shown, "aliases": aliases, "kind": fields.get("kind"), "note": made.get("description")}
        self.bundle.put("actors", made, name, id, record)

    def _foreign(self, made: Object, name: str) -> None:
        if not name:
            self.bundle.refuse(made, f"this {made['type']} has no name")
            return
        fields = {"name": name, "aliases": texts(made.get("aliases")), "kind": _kind(made),
                  "note": text(made.get("description"))}  # fmt: skip
        record = self.bundle.put("actors", made, name, "", fields)
        self.names.setdefault(plain_name(name) or name, record["id"])
        if level := self.bundle.tlp(made):
            self.bundle.tell(f"not taken over: that an actor is marked TLP:{level.upper()}")
        self.bundle.left(made, ("name", "aliases", "description", "identity_class", "threat_actor_types"))
        for part in ("labels", "external_references"):
            if made.get(part):
                self.bundle.tell(f"not taken over: {made['type']}.{part}")


def _kind(made: Object) -> str:
    if made["type"] == "identity":
        return CLASSES.get(text(made.get("identity_class")), "")
    if "nation-state" in texts(made.get("threat_actor_types")):
        return "state"
    return "individual" if made.get("resource_level") == "individual" else "group"
