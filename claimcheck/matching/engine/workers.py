"""Work shared between forked processes: the claims are in memory once, only answers travel."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


def spread(answer: Callable[[Question], Answer], questions: Sequence[Question], jobs: int) -> Iterator[Answer]:
    """`answer` of each question, in order, by `jobs` processes that each take every `jobs`-th one.

    Raises RuntimeError when a process dies.
    """
    fork = multiprocessing.get_context("fork")
    receivers = []
    workers = []
    for first in range(jobs):
        receiver, sender = fork.Pipe(duplex=False)
        worker = fork.Process(target=_work, args=(answer, questions[first::jobs], sender), daemon=True)
        worker.start()
        sender.close()
        receivers.append(receiver)
        workers.append(worker)
    try:
        for number in range(len(questions)):
            yield receivers[number % jobs].recv()
    except EOFError as error:
        raise RuntimeError("a process that was matching died") from error
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()


def _work(answer: Callable[[Question], Answer], questions: Sequence[Question], sender: Connection) -> None:
    for question in questions:
        sender.send(answer(question))
    sender.close()
