"""What was found lately, so that nobody's server is asked twice a day for the same."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from claimcheck.errors import LedgerError
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.user_files import cache_folder
from claimcheck.sources.links.judging import Link, LinkState

KEPT = (LinkState.ALIVE, LinkState.MOVED, LinkState.GONE, LinkState.SOFT)  # what failed today may do tomorrow
DAY = 86_400.0  # seconds
MOST_LINKS = 50_000  # that are kept


def cache_file() -> Path:
    """Return the file of this user's cache; it may not exist yet."""
    return cache_folder() / "links.json"


def read(file: Path, now: float, days: float) -> dict[str, Link]:
    """Return the links found within so many days before `now` (seconds since 1970); none where the cache is broken."""
    links = {}
    for url, record in _records(file).items():
        try:
            if 0 <= now - float(record["checked"]) < days * DAY:
                rest = {name: record[name] for name in ("status", "target", "remark")}
                links[url] = Link(url, LinkState(record["state"]), **rest)
        except (KeyError, TypeError, ValueError):
            continue
    return links


def write(file: Path, links: Iterable[Link], now: float) -> None:
    """Add what was found at `now` (seconds since 1970). A cache that cannot be written is no loss."""
    records = _records(file) | {link.url: {**asdict(link), "checked": now} for link in links if link.state in KEPT}
    newest = sorted(records.items(), key=lambda item: -_time(item[1]))[:MOST_LINKS]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".")
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(dict(newest), stream)
        os.replace(name, file)
    except OSError:
        return


def _records(file: Path) -> dict[str, Any]:
    try:
        value = json.loads(read_regular(file))
    except (LedgerError, ValueError, RecursionError):
        return {}
    return {url: record for url, record in value.items() if isinstance(record, dict)} if isinstance(value, dict) else {}


def _time(record: Mapping[str, Any]) -> float:
    checked = record.get("checked", 0)
    return float(checked) if isinstance(checked, int | float) else 0.0
