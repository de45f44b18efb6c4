"""A corpus on a cluster: the answers of one process, as they come, also where a worker dies."""

import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from types import ModuleType

import pytest

from claimcheck.corpus.job import MatchJob, answer
from claimcheck.corpus.parts import File, Part
from claimcheck.errors import UsageError

TEXTS = ["40 wells in Dunmere were closed by the council", "Rain fell every day", "Schools in Dunmere open again"]


@pytest.fixture(scope="module")
def cluster() -> ModuleType:
    """The module about clusters, brought in by those who use it: it takes longer than all the other tests' imports."""
    pytest.importorskip("distributed")
    return importlib.import_module("claimcheck.corpus.cluster")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> File:
    """A file of 180 records and two broken lines."""
    path = tmp_path_factory.mktemp("corpus") / "crawl.jsonl"
    rows = [json.dumps({"id": str(number), "text": TEXTS[number % 3]}) for number in range(180)]
    path.write_text("\n".join([*rows, "{broken", "[]"]))
    return File(str(path), path.stat().st_size, "jsonl")


@pytest.fixture(scope="module")
def workers(
    cluster: ModuleType, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler in this process and two workers in their own: the address of the one, the processes of the others."""
    folder = tmp_path_factory.mktemp("dask")
    with cluster.LocalCluster(n_workers=0, dashboard_address=":0") as scheduler:
        command = [sys.executable, "-m", "distributed.cli.dask_worker", scheduler.scheduler_address]
        options = ["--no-nanny", "--no-dashboard", "--nthreads", "1"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        two = [subprocess.Popen([*command, *options], cwd=folder, **quiet) for _ in range(2)]
        with cluster.Client(scheduler.scheduler_address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
        yield scheduler.scheduler_address, two
        for process in two:
            process.kill()
            process.wait()


def test_answers_are_those_of_one_process_though_a_worker_dies_midway(
    cluster: ModuleType, corpus: File, job: MatchJob, workers: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, (first, _) = workers
    size = corpus.size // 30
    parts = [Part(corpus, start, min(start + size, corpus.size)) for start in range(0, corpus.size, size)]
    replies = []
    for reply in cluster.replies(address, job, parts):
        replies.append(reply)
        if len(replies) == 2:
            os.kill(first.pid, signal.SIGKILL)
            time.sleep(0.05)  # what it had answered is lost by now, and not yet answered by the other
    alone = answer(Part(corpus), job)
    assert sorted(line for reply in replies for line in reply.lines) == sorted(alone.lines)
    assert sum((reply.counts for reply in replies), start=type(alone.counts)()) == alone.counts
    assert len(alone.lines) >= 60
    assert first.wait() == -signal.SIGKILL
    assert sum(len(reply.unread) for reply in replies) == 2


def test_a_scheduler_that_does_not_answer_is_told(
    cluster: ModuleType, monkeypatch: pytest.MonkeyPatch, job: MatchJob
) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.1)
    for address in ("tcp://127.0.0.1:9", "nonsense://x"):
        with pytest.raises(UsageError, match="no scheduler answers at"):
            next(cluster.replies(address, job, []))


def test_the_cluster_of_this_machine_has_a_process_a_core(cluster: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "LocalCluster", lambda **options: options)
    options = cluster._local_cluster()
    assert (options["n_workers"], options["threads_per_worker"]) == (os.cpu_count(), 1)
