"""The pager of a terminal, chosen as git chooses it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import contextmanager, suppress
from typing import Any

NOT_THERE = (126, 127)  # what a shell ends with when it cannot run a program


def command() -> str:
    """Return the pager's command line: CLAIMCHECK_PAGER, PAGER, else less if there is one; "" for none.

    No pager either where the one named is empty or `cat`, on a dumb terminal, and where nothing is read from one.
    """
    if os.environ.get("TERM") == "dumb" or not sys.stdout.isatty():
        return ""
    named = os.environ.get("CLAIMCHECK_PAGER", os.environ.get("PAGER"))
    chosen = named if named is not None else "less" if shutil.which("less") else ""
    return "" if chosen.strip() in ("", "cat") else chosen


def page(lines: Iterable[str], pager: str, encoding: str, *, sideways: bool = False) -> bool:
    """Write lines to a pager and wait until it is closed; False when it could not be run.

    Its being closed early is no error. It has the terminal meanwhile: Ctrl-C is for it alone. LESS, if it is not set,
    is FRX: it ends by itself where all fits, passes colours on and leaves the text there; with S, for `sideways`, long
    lines are cut and scrolled to. LV, likewise, is -c.
    """
    surroundings = {"LESS": "FRXS" if sideways else "FRX", "LV": "-c", **os.environ}
    with _left_alone():
        process = subprocess.Popen(pager, shell=True, stdin=subprocess.PIPE, env=surroundings)
        assert process.stdin is not None  # it was asked for
        with suppress(BrokenPipeError), process.stdin as pipe:  # closing it writes what is left, and may break as well
            for line in lines:
                pipe.write((line + "\n").encode(encoding, "backslashreplace"))
        return process.wait() not in NOT_THERE


@contextmanager
def _left_alone() -> Any:
    """Let an interrupt go to the pager, not to this program.

    A function that does nothing is not handed down to the pager, as SIG_IGN would be.
    """
    before = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
