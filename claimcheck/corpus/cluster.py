"""Parts of a corpus answered by the workers of a Dask cluster: each gets the job once, and a death is survived.

Needs the extra `dask`. Source: https://distributed.dask.org/en/stable/plugins.html and resilience.html.
"""

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from uuid import uuid4

from distributed import Client, Future, LocalCluster, Worker, as_completed, get_worker
from distributed.diagnostics.plugin import WorkerPlugin

from claimcheck._version import __version__
from claimcheck.corpus.job import Job, Reply, answer
from claimcheck.corpus.parts import Part, Unreadable
from claimcheck.errors import UsageError

LOCAL = "local"
PATIENCE = 30  # seconds until a scheduler has answered and has a worker
AHEAD = 4  # parts for each thread of a worker that are sent out before the first is back


class JobPlugin(WorkerPlugin):  # type: ignore[misc] # it has no types here
    """Brings a job to each worker once, also to one that comes later or comes back."""

    def __init__(self, job: Job) -> None:
        self.job, self.version = job, __version__

    def setup(self, worker: Worker) -> None:
        """Refuse a worker on which another version would give other answers. Raises RuntimeError."""
        if self.version != __version__:
            raise RuntimeError(f"a worker has claimcheck {__version__}, and this is {self.version}")


def replies(scheduler: str, job: Job, parts: Sequence[Part]) -> Iterator[Reply]:
    """Yield the reply of each part as it comes, from the workers of a scheduler or, for "local", a process a core.

    A part whose worker dies goes to another one; a part that cannot be answered is told as unread. Raises UsageError
    where no scheduler answers, it has no worker, or a worker cannot take the job.
    """
    with _silent(), _client(scheduler) as client:
        name = f"claimcheck-{uuid4().hex}"
        try:
            client.register_plugin(JobPlugin(job), name=name)
        except Exception as error:  # whatever comes back from a worker: another version, a missing package, no memory
            raise UsageError(f"{scheduler}: a worker cannot take the job: {error or type(error).__name__}") from None
        try:
            yield from _streamed(client, name, parts)
        finally:
            with suppress(Exception):  # a scheduler that has gone keeps nothing
                client.unregister_worker_plugin(name)


def _streamed(client: Client, name: str, parts: Sequence[Part]) -> Iterator[Reply]:
    """Keep a bounded number of parts at work, and yield what comes back."""
    ahead, sent = iter(parts), dict[str, Part]()

    def send(part: Part) -> Future:
        future = client.submit(_answer, name, part, pure=False)
        sent[future.key] = part
        return future

    threads = sum(client.nthreads().values())
    waiting = as_completed([send(part) for part in islice(ahead, AHEAD * max(threads, 1))])
    for future in waiting:
        part = sent.pop(future.key)
        yield _reply(future, part)
        future.release()
        for following in islice(ahead, 1):
            waiting.add(send(following))


def _reply(future: Future, part: Part) -> Reply:
    """Return the reply of a part that came back; one that was lost with its worker is waited for from another."""
    try:
        reply: Reply = future.result()
    except Exception as error:  # whatever comes back from a worker, or of the cluster
        reason = f"{type(error).__name__}: {error}"[:300]
        return Reply(unread=[Unreadable({"file": part.file.address, "part": [part.start, part.end]}, reason)])
    return reply


def _answer(name: str, part: Part) -> Reply:
    """Answer a part; runs on a worker."""
    plugin = get_worker().plugins[name]
    assert isinstance(plugin, JobPlugin)
    return answer(part, plugin.job)


@contextmanager
def _client(scheduler: str) -> Iterator[Client]:
    if scheduler == LOCAL:
        with _local_cluster() as cluster, Client(cluster) as client:
            yield client
        return
    try:
        client = Client(scheduler, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        raise UsageError(f"no scheduler answers at {scheduler!r} ({error}): --scheduler local, or HOST:PORT") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            raise UsageError(f"the scheduler at {scheduler} has no worker after {PATIENCE} s") from None
        yield client


def _local_cluster() -> LocalCluster:
    """Return a cluster of a process a core."""
    try:
        return LocalCluster(
            n_workers=os.cpu_count() or 1, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
        )
    except (RuntimeError, OSError) as error:
        raise UsageError(f"no cluster can be started on this machine: {error}") from None


@contextmanager
def _silent() -> Iterator[None]:
    """Keep the log of Dask off standard error: a worker that dies is answered for, and told where it costs a part."""
    log = logging.getLogger("distributed")
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        log.setLevel(before)
