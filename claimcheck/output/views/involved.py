"""The claims that an actor, a source or a tag has to do with, by what each is to them."""

import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from claimcheck.errors import Ambiguous, NotFound, did_you_mean
from claimcheck.ledger.lookup import Record, find_record
from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.output.blocks import Block, Line
from claimcheck.output.columns import claim_table
from claimcheck.query.fields import claims_with
from claimcheck.query.known import known_values
from claimcheck.value_class import value_class

MOST = 10  # claims of a kind that are shown; the others are one command away
COLUMNS = "id,claim,attribution,confidence,verdict"
Involves = Callable[[Any, Claim], bool]


@value_class()
class Tag:
    """A tag that claims have."""

    id: str


@value_class()
class Part:
    """What a record can be to a claim: its name in data and for readers, the test, and the field that selects."""

    name: str
    title: str
    involves: Involves
    within: str  # the field in which such claims have the id of the record
    field: str  # empty where no query selects just these claims: then all are shown


PARTS: Mapping[type, Sequence[Part]] = {
    Actor: (
        Part("says", "says", lambda actor, claim: claim.speaker == actor.id, "speaker", "speaker"),
        Part("passes_on", "passes on", lambda actor, claim: actor.id in claim.relays, "relay", "relay"),
        Part("subject_of", "is the subject of", lambda actor, claim: actor.id in claim.about, "subject", "subject"),
    ),
    Source: (
        Part("claims", "claims that appear in it",
             lambda source, claim: any(cited.source == source.id for cited in claim.appears_in), "source", "source"),
        Part("evidence_of", "claims that it is evidence for or against",
             lambda source, claim: any(cited.source == source.id for cited in claim.evidence), "source", ""),
    ),
    Tag: (Part("claims", "claims with the tag", lambda tag, claim: tag.id in claim.tags, "tag", "tag"),),
}  # fmt: skip


def find(ledger: Ledger, text: str) -> Record | Tag:
    """Return the record that a text means, else the tag of that name; `tag:` before it says that a tag is meant.

    Raises what `find_record` raises, and NotFound, with the near ones, for an unknown tag.
    """
    word, colon, rest = text.partition(":")
    if colon and word == "tag":
        tags = _tags(ledger)
        if rest.casefold() not in tags:
            raise NotFound(f"no claim has the tag {rest!r}.{did_you_mean(rest, tags.values())}")
        return Tag(tags[rest.casefold()])
    try:
        return find_record(ledger, text)
    except Ambiguous as error:
        if tag := _tags(ledger).get(text.casefold()):
            raise Ambiguous(f"{error}; or the tag: tag:{tag}") from None
        raise
    except NotFound:
        if tag := _tags(ledger).get(text.casefold()):
            return Tag(tag)
        raise


def _tags(ledger: Ledger) -> dict[str, str]:
    """Return the tags of the ledger by themselves in lower case."""
    return {tag.casefold(): tag for tag in known_values("tag", ledger)}


def _claims(part: "Part", record: Any, ledger: Ledger) -> list[Claim]:
    """Return the claims that a record is something to, in the order of the ledger."""
    return [claim for claim in claims_with(part.within, record.id, ledger) if part.involves(record, claim)]


def ids(record: Record | Tag, ledger: Ledger) -> dict[str, list[str]]:
    """Return the ids of the claims that a record is something to, by what it is to them; nothing for a claim."""
    return {part.name: [claim.id for claim in _claims(part, record, ledger)]
            for part in PARTS.get(type(record), ())}  # fmt: skip


def tables(record: Record | Tag, ledger: Ledger) -> list[Block]:
    """Return a table of claims for each thing that a record is to claims, each with how to see those left out."""
    blocks: list[Block] = []
    for part in PARTS.get(type(record), ()):
        claims = _claims(part, record, ledger)
        shown = claims[:MOST] if part.field else claims
        if shown:
            blocks.append(claim_table(shown, ledger, COLUMNS, f"{part.title} ({len(claims)})"))
        if len(claims) > len(shown):
            value = record.id if re.fullmatch(r"[\w.-]+", record.id) else f'"{record.id}"'
            query = shlex.quote(f"{part.field}:{value}")
            blocks.append(Line(f"{len(claims) - len(shown)} more: claimcheck list {query}"))
    return blocks
