"""What was found lately, so that nobody's server is asked twice a day for the same."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from claimcheck.ledger.user_files import cache_folder
from claimcheck.sources.links.judging import Link, LinkState

KEPT = (LinkState.ALIVE, LinkState.MOVED, LinkState.GONE, LinkState.SOFT)  # what failed today may do tomorrow
DAY = 86_400.0  # seconds
MOST = 50_000  # links that are kept


def place() -> Path:
    """The cache of this user."""
    return cache_folder() / "links.json"


def read(file: Path, now: float, days: float) -> dict[str, Link]:
    """The links found within so many days; nothing from a cache that cannot be read."""
    found = {}
    for url, record in _records(file).items():
        try:
            if 0 <= now - float(record["checked"]) < days * DAY:
                link = {name: record[name] for name in ("status", "target", "remark")}
                found[url] = Link(url, LinkState(record["state"]), **link)
        except (KeyError, TypeError, ValueError):
            continue
    return found


def write(file: Path, links: Iterable[Link], now: float) -> None:
    """Add what was found. A cache that cannot be written is no loss."""
    records = _records(file) | {link.url: {**asdict(link), "checked": now} for link in links if link.state in KEPT}
    newest = sorted(records.items(), key=lambda each: -_time(each[1]))[:MOST]
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
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {url: record for url, record in found.items() if isinstance(record, dict)} if isinstance(found, dict) else {}


def _time(record: Mapping[str, Any]) -> float:
    checked = record.get("checked", 0)
    return float(checked) if isinstance(checked, int | float) else 0.0
