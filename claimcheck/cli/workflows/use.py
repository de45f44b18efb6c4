"""What `use` does: the defaults of new claims laid down, shown, forgotten."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.edit import acts, compose
from claimcheck.edit.defaults import Defaults, keep_defaults, read_defaults
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger import files
from claimcheck.ledger.lookup import id_of
from claimcheck.ledger.model import Actor, Source
from claimcheck.ledger.vocabulary import CONFIDENCE
from claimcheck.output import console
from claimcheck.text.escaping import one_line


def show(paths: Sequence[Path]) -> None:
    """Print the defaults in use."""
    defaults = read_defaults(paths)
    console.put(one_line(f"in use: {defaults}" if defaults != Defaults() else "nothing is in use"), None)


def lay_down(paths: Sequence[Path], source: str, relay: Sequence[str], confidence: str) -> None:
    """Take new defaults into use beside those that are; raises NotFound for an unknown source, UsageError."""
    ledger = files.read_files(paths).ledger
    if confidence and confidence not in CONFIDENCE.meanings:
        known = CONFIDENCE.meanings
        raise UsageError(f"{confidence!r} is no confidence: {', '.join(known)}.{did_you_mean(confidence, known)}")
    defaults = read_defaults(paths)
    if source:
        compose.ensure_source(source, ledger)
        defaults = replace(defaults, source=id_of(ledger, source, Source))
    if relay:
        hops = [acts.hop(text) for text in relay]
        ids = [id_of(ledger, hop["actor"], Actor) for hop in hops]
        defaults = replace(defaults, relay=tuple(
            f"{id}:{hop['act']}" if "act" in hop else id for id, hop in zip(ids, hops, strict=True)))  # fmt: skip
    if confidence:
        defaults = replace(defaults, confidence=confidence)
    keep_defaults(paths, defaults)
    show(paths)


def forget(paths: Sequence[Path]) -> None:
    """Forget the defaults in use, and say which they were."""
    defaults = read_defaults(paths)
    keep_defaults(paths, Defaults())
    console.put(one_line(f"no longer in use: {defaults}" if defaults != Defaults() else "nothing was in use"), None)
