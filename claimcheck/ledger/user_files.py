"""Folders of this user outside of the ledger, as the platform has them.

XDG_STATE_HOME and XDG_CACHE_HOME are followed; a relative path in them is ignored, as the XDG standard says.
"""

import os
import sys
from pathlib import Path

NAME = "claimcheck"


def state_folder() -> Path:
    """Return the folder of what must outlive a restart: the journal of writes. It may not exist yet."""
    if folder := _on_linux("XDG_STATE_HOME", ".local/state"):
        return folder
    from platformdirs import user_state_path

    return user_state_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again: indexes, the answers of servers. It may not exist yet."""
    if folder := _on_linux("XDG_CACHE_HOME", ".cache"):
        return folder
    from platformdirs import user_cache_path

    return user_cache_path(NAME, appauthor=False)


def _on_linux(variable: str, usual: str) -> Path | None:
    """Return what platformdirs answers where that is as simple as on most machines: it takes 3 ms to be imported."""
    home, named = os.environ.get("HOME", ""), os.environ.get(variable, "")
    if sys.platform != "linux" or "ANDROID_ROOT" in os.environ or not os.path.isabs(home):
        return None
    return Path(named if os.path.isabs(named) else os.path.join(home, usual), NAME)
