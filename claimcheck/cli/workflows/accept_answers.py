"""What each answer to a draft does: written at once, so that nothing is lost when the next one never comes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from claimcheck.cli.workflows import accept_passages as passages
from claimcheck.cli.workflows import accept_screen as screen
from claimcheck.cli.workflows import editor, typed
from claimcheck.cli.workflows.accept_passages import Answering
from claimcheck.cli.workflows.dialogue import Dialogue
from claimcheck.cli.workflows.prompts import Question, ask
from claimcheck.draft import kept
from claimcheck.draft.kept import Draft
from claimcheck.edit import acts, drafts, new_actors, new_records
from claimcheck.edit.history import undo_own
from claimcheck.edit.transaction import Change, Outcome
from claimcheck.errors import UsageError
from claimcheck.ledger.lookup import id_of, plain_name
from claimcheck.ledger.model import Actor
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.vocabulary import CLAIM_KIND, CONFIDENCE
from claimcheck.lint.rule import Finding
from claimcheck.output import console
from claimcheck.output.formats.plain import line

QUIET = ("missing-confidence",)  # what was left open on purpose


def yes(at: Answering) -> None:
    """Record the draft as a claim; its confidence is asked for once, and may stay open."""
    record, names = with_actors(sourced(at.draft.claim), Dialogue("claims", at.ledger))
    if "confidence" not in record and (given := _asked_confidence("")):
        record["confidence"] = given
    outcome = record_all(at, [(at.draft, record)], names)
    console.notice(outcome.message)


def sourced(claim: dict[str, Any]) -> dict[str, Any]:
    """Return a claim without citations that name no source: those of a text that the ledger does not hold."""
    cited = [c for c in claim.get("appears_in") or [] if not isinstance(c, dict) or c.get("source")]
    rest = {key: value for key, value in claim.items() if key != "appears_in"}
    return {**rest, **({"appears_in": cited} if cited else {})}


def record_all(at: Answering, chosen: Sequence[tuple[Draft, dict[str, Any]]], names: Sequence[str]) -> Outcome:
    """Add claims for drafts and note that these are accepted, in one write. Raises Refused, LedgerError."""

    def plan(reading: Reading) -> Change:
        return new_records.added(reading, "claims", [record for _, record in chosen], "", names)

    outcome = drafts.accept(at.paths, at.path, [draft for draft, _ in chosen], plan)
    say_findings(outcome.brought)
    return outcome


def say_findings(brought: Sequence[Finding]) -> None:
    """Say which findings a claim brings, but for what was left open on purpose."""
    for finding in brought:
        if finding.rule not in QUIET:
            console.notice(line(finding))


def with_actors(claim: dict[str, Any], dialogue: Dialogue) -> tuple[dict[str, Any], list[str]]:
    """Return a claim with the ids of its actors, and the names that become new ones; asks where one may be a slip."""
    meant = {}
    for name in new_actors.unknown_names(claim, dialogue.ledger):
        meant[name] = dialogue.actor(name) if new_actors.near_actors(name, dialogue.ledger) else _new(name, dialogue)
    known = {name: id_of(dialogue.ledger, name, Actor) for name in named_actors(claim)}
    ids = {plain_name(name): id for name, id in {**known, **meant}.items() if id != name}
    return new_actors.with_ids(claim, ids), list(dialogue.actors)


def _new(name: str, dialogue: Dialogue) -> str:
    """Take a name that nobody goes by, and none is near to, as that of a new actor; say so."""
    if name not in dialogue.actors:
        kind = new_actors.kind_of(name)
        console.notice(f"  new actor: {name}{f' ({kind})' * bool(kind)}")
        dialogue.actors.append(name)
    return name


def named_actors(claim: dict[str, Any]) -> list[str]:
    """Return the names and ids of the actors that a plain claim speaks of."""
    names = [hop.get("actor") for hop in screen.hops(claim)] + list(claim.get("about") or [])
    return [name for name in names if isinstance(name, str) and name]


def no(at: Answering) -> None:
    """Reject the draft."""
    at.change(lambda draft: replace(draft, state=kept.REJECTED), "rejection")


def later(at: Answering) -> None:
    """Put the draft off."""
    at.change(lambda draft: replace(draft, state=kept.LATER), "putting off")


def text(at: Answering) -> None:
    """Ask for the claim in somebody's own words."""
    words = ask(Question("text", "the assertion in your own words: one thing, in positive form", required=True),
                at.draft.suggested or at.draft.claim["text"], explain=False)  # fmt: skip
    at.put(text=words)


def who(at: Answering) -> None:
    """Ask who says it and who passes it on, as ACTOR:ACT with commas between."""
    dialogue = Dialogue("claims", at.ledger)
    known = screen.hops(at.draft.claim)
    now = ", ".join(":".join(filter(None, [str(hop.get("actor", "")), str(hop.get("act", ""))])) for hop in known)
    question = Question("who", "", dialogue.hops, list(at.ledger.actors), required=True)
    answer = ask(question, now, explain=False)
    old = {str(hop.get("actor")): hop for hop in known}
    new = [acts.hop(part, begun=True) for part in typed.parts(answer)]
    kept_parts = [
        {key: value for key, value in old.get(hop["actor"], {}).items() if key in ("hedge", "date", "medium")}
        for hop in new
    ]
    at.put(attribution=[{**hop, **parts} for hop, parts in zip(new, kept_parts, strict=True)])


def kind(at: Answering) -> None:
    """Ask for the kind."""
    words = list(CLAIM_KIND.meanings)
    question = Question("kind", ", ".join(words), lambda answer: typed.word(answer, words), words, required=True)
    at.put(kind=ask(question, str(at.draft.claim.get("kind", ""))))


def hedge(at: Answering) -> None:
    """Ask for the words that weaken the claim; they are the source's, to the letter."""
    hops = screen.hops(at.draft.claim)
    if not hops:
        raise UsageError("somebody has to say it first: w")

    def read(answer: str) -> str:
        missing = [
            part for part in map(str.strip, answer.split("…")) if at.text and part not in " ".join(at.text.raw.split())
        ]
        if missing:
            raise UsageError(f"{missing[0]!r} does not stand in the source; - leaves the hedge out")
        return answer

    words = ask(Question("hedge", "", read), str(hops[0].get("hedge", "")), explain=False)
    first = {**{key: value for key, value in hops[0].items() if key != "hedge"}, **({"hedge": words} if words else {})}
    at.put(attribution=[first, *hops[1:]])


def confidence(at: Answering) -> None:
    """Ask how well founded it is."""
    at.put(confidence=_asked_confidence(str(at.draft.claim.get("confidence", ""))))


def _asked_confidence(now: str) -> str:
    words = list(CONFIDENCE.meanings)
    takes = f"{', '.join(words)}; Enter leaves it open"
    return ask(Question("confidence", takes, lambda answer: typed.word(answer, words), words), now)


def edit(at: Answering) -> None:
    """Let the record be finished in an editor; it stays a draft."""

    def keep(records: list[dict[str, Any]]) -> None:
        at.change(
            lambda draft: replace(draft, claim={k: v for k, v in records[0].items() if k != "draft"}, unsure=()), "edit"
        )

    editor.add("claims", dict(at.draft.claim), keep)


def undo_last(at: Answering) -> None:
    """Take the last answer back, in the ledger and in the drafts. Raises Refused where somebody else gave it."""
    console.notice(undo_own([at.path], at.since).message)


ANSWERS: dict[str, Callable[[Answering], None]] = {
    "y": yes, "n": no, "l": later, "e": edit, "t": text, "w": who, "k": kind, "h": hedge, "c": confidence,
    "s": passages.split, "j": passages.join, "m": passages.merge, "u": undo_last,
}  # fmt: skip
