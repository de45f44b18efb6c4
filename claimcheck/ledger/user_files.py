"""Folders of this user outside of the ledger, as the platform has them.

XDG_STATE_HOME and XDG_CACHE_HOME are followed; a relative path in them is ignored, as the XDG standard says.
"""

from pathlib import Path

NAME = "claimcheck"


def state_folder() -> Path:
    """Return the folder of what must outlive a restart: the journal of writes. It may not exist yet."""
    from platformdirs import user_state_path  # 5 ms, and only needed to write

    return user_state_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again: the answers of servers. It may not exist yet."""
    from platformdirs import user_cache_path

    return user_cache_path(NAME, appauthor=False)
