"""TLP in STIX: the marking definitions of OASIS, written by their ids and read in every form that occurs."""

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.ledger.tlp import LEVELS, label, rank

EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"
IDS = {  # TLP 2.0, https://github.com/oasis-open/cti-stix-common-objects/tree/main/extension-definition-specifications
    "clear": "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
    "green": "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    "amber": "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    "amber+strict": "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
    "red": "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
}
KNOWN = {id: level for level, id in IDS.items()} | {  # TLP 1.0, section 7.2.1.4 of STIX 2.1
    "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9": "clear",
    "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da": "green",
    "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82": "amber",
    "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed": "red",
}
STATEMENT = "statement"  # stands for a marking that restricts nothing by TLP


def definition(level: str) -> dict[str, Any]:
    """Return the marking definition of a level as OASIS has published it."""
    return {
        "type": "marking-definition",
        "spec_version": "2.1",
        "id": IDS[level],
        "created": "2022-10-01T00:00:00.000Z",
        "name": label(level),
        "extensions": {EXTENSION: {"extension_type": "property-extension", "tlp_2_0": level}},
    }


def written_level(marking: str) -> str:
    """Return the level that a marking is written as, "" for none: what is not understood is written as red."""
    return marking if marking in LEVELS or not marking else "red"


def levels(made: Mapping[str, Any]) -> list[str]:
    """Return the levels that an object written here is marked with."""
    return [KNOWN[id] for id in made.get("object_marking_refs", ())]


def most_restricted(levels: Iterable[str]) -> str:
    """Return the most restricted of some levels, "" for none."""
    return max(levels, key=rank, default="")


def meaning(marking: Mapping[str, Any]) -> str:
    """Return the level that a marking definition stands for, STATEMENT for one of another kind, "" when unreadable."""
    if known := KNOWN.get(str(marking.get("id"))):
        return known
    inner, extensions = marking.get("definition"), marking.get("extensions")
    said = [str(inner.get("tlp", ""))] if isinstance(inner, Mapping) else []
    if isinstance(extensions, Mapping):
        said += [str(part.get("tlp_2_0", "")) for part in extensions.values() if isinstance(part, Mapping)]
    name = str(marking.get("name", "")).casefold()
    said += [name.removeprefix("tlp:")] if name.startswith("tlp:") else []
    words = ["clear" if word.casefold() == "white" else word.casefold() for word in said if word]
    if not words and marking.get("definition_type") != "tlp":
        return STATEMENT
    return most_restricted(words) if words and all(word in LEVELS for word in words) else ""
