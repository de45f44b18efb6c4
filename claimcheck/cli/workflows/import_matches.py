"""What `import --match` shows and asks: records that are there already, and claims that say the same in other words."""

from collections.abc import Sequence
from dataclasses import field

from claimcheck.cli.workflows import apply, prompts
from claimcheck.cli.workflows.prompts import GoBack
from claimcheck.dataclass import dataclass
from claimcheck.edit.imports import Choice, Incoming, Known, Unmatched
from claimcheck.edit.imports.planning import matched, pointing_to, unneeded
from claimcheck.errors import Refused
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output import console
from claimcheck.text.escaping import one_line

CHOICES = {
    Choice.MERGE: "add what is new to the claim that is there", Choice.BOTH: "keep both", Choice.SKIP: "leave it out",
}  # fmt: skip


@dataclass(slots=True)
class Decisions:
    """What becomes of new claims by their ids: the claim that each is merged into, and those that are left out."""

    merged: dict[str, str] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)

    def carried_out(self, incoming: Incoming) -> tuple[Incoming, list[Known]]:
        """Return the records that stay new, and the claims to merge into those that are there."""
        gone = [new for new in incoming.new if new.collection == "claims" and new.id in {*self.merged, *self.skipped}]
        if not gone:
            return incoming, []
        skipped = [new for new in gone if new.id in self.skipped]
        pointed = pointing_to(incoming, self.merged)
        merges = [matched(new, self.merged[new.id]) for new in pointed.new
                  if new.collection == "claims" and new.id in self.merged]  # fmt: skip
        dropped = {("claims", new.id) for new in gone}
        kept = [new for new in pointed.new if (new.collection, new.id) not in dropped]
        needless = unneeded(skipped, [*kept, *merges, *pointed.known])
        return Incoming(pointed.known, [new for new in kept if (new.collection, new.id) not in needless]), merges


def decided(incoming: Incoming, ledger: Ledger, choice: Choice | None, *, dry_run: bool) -> Decisions:
    """Say what is there already, and return what becomes of each new claim that is like one that is there.

    Without a choice it is asked for. Raises Refused where there is nobody to ask.
    """
    for known in incoming.known:
        console.notice(one_line(f"{known.collection[:-1]} {known.id} is there already, known by its {known.by}"))
    pairs = _similar(incoming, ledger)
    decisions = Decisions()
    for new, claim in pairs:
        console.notice(f"{one_line(str(new.record['text']))!r} is close to {claim.id}: {one_line(claim.text)}")
        if choice or (apply.asking() and not dry_run):
            _decide(decisions, new, claim, choice or _asked())
    if pairs and not decisions_made(choice, dry_run):
        raise Refused(f"nothing was imported: say what becomes of these with --on-match {', '.join(Choice)}")
    return decisions


def decisions_made(choice: Choice | None, dry_run: bool) -> bool:
    """Return whether matches are decided on, or need not be."""
    return choice is not None or dry_run or apply.asking()


def _decide(decisions: Decisions, new: Unmatched, claim: Claim, choice: Choice) -> None:
    if choice is Choice.MERGE:
        decisions.merged[new.id] = claim.id
    elif choice is Choice.SKIP:
        decisions.skipped.add(new.id)


def _asked() -> Choice:
    try:
        return Choice(prompts.choose("what to do", {str(key): meaning for key, meaning in CHOICES.items()}))
    except (GoBack, EOFError):
        raise Refused("nothing was imported") from None


def _similar(incoming: Incoming, ledger: Ledger) -> Sequence[tuple[Unmatched, Claim]]:
    """Return each new claim that a claim of the ledger seems to say already, with that claim."""
    from claimcheck.edit import similar  # 40 ms, and only needed where likeness is asked about

    claims = [new for new in incoming.new if new.collection == "claims"]
    by_text = {str(new.record["text"]): new for new in reversed(claims)}
    if not ledger.claims:
        return []
    return [(by_text[text], claim) for text, claim in similar.similar_claims([*by_text], ledger)]
