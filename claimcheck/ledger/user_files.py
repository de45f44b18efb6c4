"""Folders of this user outside of the ledger, as the platform has them.

XDG_STATE_HOME and XDG_CACHE_HOME are followed; a relative path in them is ignored, as the XDG standard says.
"""

import os
import sys
from pathlib import Path

NAME = "claimcheck"


def state_folder() -> Path:
    """Return the folder of what must outlive a restart: the journal of writes. It may not exist yet."""
    from platformdirs import user_state_path  # 5 ms, and only needed to write

    return user_state_path(NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again: indexes, the answers of servers. It may not exist yet.

    Every command on a large ledger asks for it: in the plain case it is told without platformdirs, whose import takes
    as long as the rest of a search.
    """
    named, home = (os.environ.get(name, "") for name in ("XDG_CACHE_HOME", "HOME"))
    if sys.platform == "linux" and os.path.isabs(named or home):
        return Path(named, NAME) if named else Path(home, ".cache", NAME)
    from platformdirs import user_cache_path

    return user_cache_path(NAME, appauthor=False)
