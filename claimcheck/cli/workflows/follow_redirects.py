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

Told = Callable[[int, int], None]


def follow(
    paths: Sequence[Path], sources: Sequence[Source], links: Mapping[str, Link], told: Told, *, seconds: float,
    dry_run: bool, force: bool,
) -> None:  # fmt: skip
    """Put the targets of permanent redirects into the records of these sources; the network is asked before the lock.

    Raises Refused when the change would bring errors or warnings, unless forced.
    """
    homes = at_home(sources, links, told, seconds)
    ids = {source.id for source in sources}

    def plan(reading: Reading) -> Change:
        selection = [each for each in reading.ledger.sources.values() if each.id in ids and each.url in homes]
        moved = [each for each in selection if _settled(homes[each.url])]
        left = [f"{each.id} ({homes[each.url].remark})" for each in selection if each not in moved]
        edits = [(each.where.file, Edit("put", (*each.where.path, "url"), _new(each.url, homes))) for each in moved]
        return Change(edits, _said([each.id for each in moved], left))

    apply.apply_change(paths, plan, dry_run=dry_run, force=force)


def at_home(sources: Sequence[Source], links: Mapping[str, Link], told: Told, seconds: float) -> dict[str, Link]:
    """For each address that has moved for good, what its target says when asked itself; a private one is not asked."""
    moved = [each for each in sources if links[each.url].state is LinkState.MOVED]
    there = [replace(each, url=links[each.url].target) for each in moved]
    found = look(there, told, days=0, seconds=seconds, allow_private=False) if there else {}
    return {each.url: found[links[each.url].target] for each in moved}


def _settled(home: Link) -> bool:
    """Whether a target answers 200 itself and leads no further, not even for a while."""
    return home.state is LinkState.ALIVE and home.status == 200 and not home.remark


def _new(url: str, homes: Mapping[str, Link]) -> str:
    """The new address, with the fragment of the old one when it has none of its own, as in a browser."""
    target, fragment = homes[url].url, url.partition("#")[2]
    return f"{target}#{fragment}" if fragment and "#" not in target else target


def _said(moved: Sequence[str], left: Sequence[str]) -> str:
    told = f"followed the permanent redirect{'s' * (len(moved) != 1)} of {listed(moved)}"
    said = told if moved else "no permanent redirect to follow"
    return f"{said}; left as it was: {listed(left)}" if left else said
