"""Work shared between forked processes: the claims are in memory once, only queries and answers travel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
