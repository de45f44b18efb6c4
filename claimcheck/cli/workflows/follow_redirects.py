"""What `links --fix` does: the address that a source has moved to for good, in place of the one it had."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.cli.workflows import apply
from claimcheck.edit.targets import listed
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.ledger.model import Source
from claimcheck.ledger.reader import Reading
from claimcheck.sources.links.judging import Link, LinkState
from claimcheck.sources.links.request import look

OnProgress = Callable[[int, int], None]  # gets how many of how many links are in


def follow(
    paths: Sequence[Path], sources: Sequence[Source], links: Mapping[str, Link], on_progress: OnProgress, *,
    seconds: float, dry_run: bool, force: bool,
) -> None:  # fmt: skip
    """Put the targets of permanent redirects into the records of these sources; the network is asked before the lock.

    Raises Refused when the change would bring errors or warnings, unless forced.
    """
    homes = check_targets(sources, links, on_progress, seconds)
    ids = {source.id for source in sources}

    def plan(reading: Reading) -> Change:
        selection = [source for source in reading.ledger.sources.values() if source.id in ids and source.url in homes]
        moved = [source for source in selection if _is_settled(homes[source.url])]
        left = [f"{source.id} ({homes[source.url].remark})" for source in selection if source not in moved]
        edits = [(source.where.file, _edit(source, homes[source.url])) for source in moved]
        return Change(edits, _summary([source.id for source in moved], left))

    apply.apply_change(paths, plan, dry_run=dry_run, force=force)


def check_targets(
    sources: Sequence[Source], links: Mapping[str, Link], on_progress: OnProgress, seconds: float
) -> dict[str, Link]:
    """For each address that has moved for good, what its target says when asked itself; a private one is not asked."""
    moved = [source for source in sources if links[source.url].state is LinkState.MOVED]
    there = [replace(source, url=links[source.url].target) for source in moved]
    states = look(there, on_progress, days=0, seconds=seconds, allow_private=False) if there else {}
    return {source.url: states[links[source.url].target] for source in moved}


def _is_settled(home: Link) -> bool:
    """Whether a target answers 200 itself and leads no further, not even for a while."""
    return home.state is LinkState.ALIVE and home.status == 200 and not home.remark


def _summary(moved: Sequence[str], left: Sequence[str]) -> str:
    followed = f"followed the permanent redirect{'s' * (len(moved) != 1)} of {listed(moved)}"
    done = followed if moved else "no permanent redirect to follow"
    return f"{done}; left as it was: {listed(left)}" if left else done


def _edit(source: Source, home: Link) -> Edit:
    return Edit("put", (*source.where.path, "url"), home.url)
