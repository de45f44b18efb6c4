"""The process of the command `claimcheck`, and of `python -m claimcheck`."""

import atexit
import gc
import os
import sys
from contextlib import suppress

from claimcheck.cli.app import main

FEW = 100_000  # objects, more than a small command makes


def run() -> None:
    """Run the command line of this process and exit.

    Python's collector of cycles waits for the work of a large command: it would look at every imported object again,
    which takes as long as a small command's own work. What is left at the end goes with the process, not one by one.
    """
    gc.set_threshold(FEW, *gc.get_threshold()[1:])
    code = 1

    def end() -> None:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            with suppress(OSError, ValueError):  # told already, where anything was left to be written
                stream.flush()
        os._exit(code)

    if atexit._ncallbacks() == 0:  # as the first one: it is called when threads have ended and others have tidied up
        atexit.register(end)
    try:
        main()
    except SystemExit as ended:
        code = int(ended.code or 0)
        raise


if __name__ == "__main__":
    run()
