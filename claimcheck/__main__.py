"""The process of the command `claimcheck`, and of `python -m claimcheck`."""

import gc

from claimcheck.cli.app import main

FEW = 100_000  # objects, more than a small command makes


def run() -> None:
    """Run the command line of this process and exit.

    Python's collector of cycles waits for the work of a large command, and what is left at the end goes with the
    process: both would look at every imported object again, which takes as long as a small command's own work.
    """
    gc.set_threshold(FEW, *gc.get_threshold()[1:])
    try:
        main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    run()
