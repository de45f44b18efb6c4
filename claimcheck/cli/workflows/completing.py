"""What a new claim is completed with: the place of its quotes, the hedge around them, actors that are new."""

import sys
from collections.abc import Sequence
from typing import Any

from claimcheck.cli.workflows import apply
from claimcheck.edit import acts, compose, new_actors
from claimcheck.edit.compose import RecordOptions
from claimcheck.edit.defaults import Defaults
from claimcheck.errors import NotFound, Refused
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.model import Actor, Ledger
from claimcheck.ledger.vocabulary import CONFIDENCE
from claimcheck.output import console
from claimcheck.text.escaping import one_line


def say_what_is_in_use(options: RecordOptions, defaults: Defaults) -> None:
    """Say which defaults a claim gets, so that none is forgotten about."""
    used = Defaults(
        "" if options.sources else defaults.source,
        defaults.relay if options.by else (),
        "" if any(word.startswith("confidence=") for word in options.words) else defaults.confidence,
    )
    if used != Defaults():
        console.notice(f"in use: {one_line(str(used))}")


def completed(record: dict[str, Any], ledger: Ledger, *, force: bool = False) -> dict[str, Any]:
    """Return a claim with the place of each quote that has none, and the hedge of its sentence.

    Raises UsageError for a quote that stands elsewhere, NotFound for an unknown source, unless forced.
    """
    citations = record.get("appears_in")
    if force or not isinstance(citations, list):
        return record
    from claimcheck.edit.placing import placed  # 15 ms, and only a claim has quotes

    done: list[Any] = []
    for citation in citations:
        if not isinstance(citation, dict) or not citation.get("source"):
            done.append(citation)
            continue
        compose.ensure_source(citation["source"], ledger)
        new = placed(citation, ledger)
        if new.at:
            console.notice(f"the quote stands at {new.at} of {new.citation['source']}")
        done.append(new.citation)
        record = _with_hedge(record, new.hedge)
    return {**record, "appears_in": done}


def with_actors(
    records: Sequence[dict[str, Any]], ledger: Ledger, wanted: bool, force: bool, accepted: Sequence[str] = ()
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the records with the actors that were meant, and the names in them that are to become new actors.

    `accepted` are names that somebody has called new.
    Raises NotFound for a name that may be a slip, with the nearest, when there is nobody to ask.
    """
    meant: dict[str, str] = {}
    new: list[str] = []
    for name in dict.fromkeys(name for record in records for name in new_actors.unknown_names(record, ledger)):
        near = new_actors.near_actors(name, ledger)
        if wanted or name in accepted or (new_actors.is_name(name) and not near):
            new.append(name)
        elif force:
            continue
        elif not apply.asking():
            raise NotFound(f"no actor is called {name!r}{_offered(near)} --new-actors adds a new one")
        elif answer := which_actor(name, near):
            meant[plain_name(name)] = answer
        else:
            new.append(name)
    return [new_actors.with_ids(record, meant) for record in records], new


def which_actor(name: str, near: Sequence[Actor]) -> str:
    """Ask which actor is meant and return the id, "" for a new one. Raises Refused for none of these."""
    choices = {str(number): actor for number, actor in enumerate(near, 1)}
    listed = "".join(f" {number}: {actor.id} ({actor.name})," for number, actor in choices.items())
    question = f"No actor is called {name!r}.{' Did you mean' if near else ''}{listed} n: a new actor?"
    sys.stderr.write(f"{one_line(question)} ")
    sys.stderr.flush()
    answer = sys.stdin.readline().strip().casefold()
    if answer in ("n", "new"):
        return ""
    if answer not in choices:
        raise Refused("nothing was changed")
    return choices[answer].id


def _offered(near: Sequence[Actor]) -> str:
    names = " or ".join(f"{actor.id!r} ({actor.name})" for actor in near)
    return f". Did you mean {names}?" if near else ":"


def _with_hedge(record: dict[str, Any], hedge: str) -> dict[str, Any]:
    """Return a claim with a hedge that its sentence has, where somebody says yes; else say how to record it."""
    hops = record.get("attribution")
    if not hedge or not isinstance(hops, list) or not hops or not isinstance(hops[0], dict):
        return record
    if any(isinstance(hop, dict) and (hop.get("hedge") or hop.get("act") in acts.DOUBTING) for hop in hops):
        return record
    if not apply.asking():
        console.notice(f"the sentence hedges ({hedge!r}): --hedge {hedge!r} records it, where it is the speaker's")
        return record
    sys.stderr.write(f"The sentence hedges: is {hedge!r} the speaker's? (y, other words of the source, or Enter: no) ")
    sys.stderr.flush()
    answer = sys.stdin.readline().strip()
    words = {"y": hedge, "yes": hedge, "n": "", "no": ""}.get(answer.casefold(), answer)
    return {**record, "attribution": [{**hops[0], "hedge": words}, *hops[1:]]} if words else record


def with_confidence(record: dict[str, Any]) -> dict[str, Any]:
    """Return a claim with a confidence that was asked for, where it has none and somebody is there."""
    if "confidence" in record or not apply.asking():
        return record
    while True:
        sys.stderr.write(f"confidence ({', '.join(CONFIDENCE.meanings)}; Enter: none yet)? ")
        sys.stderr.flush()
        answer = sys.stdin.readline().strip().casefold()
        words = [word for word in CONFIDENCE.meanings if answer and word.startswith(answer)]
        if words or not answer:
            return {**record, "confidence": words[0]} if words else record
