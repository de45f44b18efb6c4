"""What takes long says so: a line on standard error of a terminal, from the second second on, gone when it is done."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

DELAY = 1.0  # seconds that something may take without a word


@contextmanager
def working(doing: str) -> Iterator[None]:
    """Show what is being done ("checking") and for how long already, while it is. Nothing may be printed meanwhile."""
    if not sys.stderr.isatty():
        yield
        return
    shown: list[Progress] = []
    timer = Timer(DELAY, lambda: shown.append(_shown(doing)))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # it may be about to show it
        for progress in shown:
            progress.stop()


def _shown(doing: str) -> "Progress":
    from rich.console import Console  # 60 ms, and only for what takes a second anyway
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description} …", markup=False), TimeElapsedColumn()
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    progress.add_task(doing, total=None)
    progress.tasks[0].start_time = progress.get_time() - DELAY
    progress.start()
    return progress
