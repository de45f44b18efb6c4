"""`match` and `verify` over a corpus: its parts answered by a cluster, each answer written as it comes."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.cli import session
from claimcheck.cli.options import Selection
from claimcheck.cli.workflows.match import engine
from claimcheck.cli.workflows.verify import Asked, meaning_of, read_choices
from claimcheck.corpus.job import Job, MatchJob, Reply, VerifyJob
from claimcheck.corpus.parts import NEEDS, Choices, Unreadable, find, parts
from claimcheck.errors import NotFound, NothingChecked, UsageError
from claimcheck.lint.rule import Severity
from claimcheck.output import console
from claimcheck.text.escaping import one_line
from claimcheck.text.wording import counted
from claimcheck.verify.against import limited

SHOWN = 20  # texts that cannot be read, told one by one
STREAMED = ("text", "jsonl")  # formats of a stream: a JSON record a line
_SCHEME = re.compile(r"^(\w[\w+.-]+):/(?=[^/])")


def match(
    selection: Selection, files: Sequence[Path], scheduler: str, choices: Choices, *, by_sentence: bool, limit: int,
    min_score: float, embedder: str | None, format_name: str, output: Path | None,
) -> int:  # fmt: skip
    """Match every text of the files, and return 1 where some could not be read, else 0.

    Raises NotFound where nothing matches, and UsageError for what cannot be asked of a cluster.
    """
    reading = session.open_ledger(selection)
    claims, _ = session.pick(reading, selection)
    by = engine(claims, reading.ledger, embedder, console.progress)
    job = MatchJob(by, reading.ledger, choices, limit, min_score, by_sentence)
    counts, unread = _answered(job, files, scheduler, format_name, output)
    queries = "sentences" if by_sentence else "texts"
    console.notice(f"{counts['texts']:,} texts: {counts['matched']:,} {queries} with a match, {unread:,} unread")
    if not counts["matched"]:
        raise NotFound("no claim reaches the score (--least 0 shows the nearest)")
    return int(bool(unread))


def verify(asked: Asked, scheduler: str, column: str, *, watch: bool = False) -> int:
    """Verify every text of the files, and return 1 where a finding is as severe as asked or a text is unread.

    Raises NothingChecked where no sentence could be held to anything, and UsageError for what goes with no cluster.
    """
    if watch or asked.judge or asked.base_url:
        raise UsageError("--scheduler goes without --watch and --judge")
    least, chosen, settings = read_choices(asked)
    evidence = limited(session.open_ledger(asked.selection).ledger, asked.against)
    meaning = meaning_of(evidence, asked.embedder)
    job = VerifyJob(evidence, sorted(chosen), settings, Choices(column, whole=True), meaning)
    counts, unread = _answered(job, asked.files, scheduler, asked.format_name, asked.output)
    told = ", ".join(counted(counts[str(severity)], str(severity)) for severity in reversed(Severity))
    console.notice(f"{counts['texts']:,} texts, {counts['sentences']:,} sentences: {told}; {unread:,} unread")
    if not counts["held"]:
        raise NothingChecked("no sentence could be held to anything")
    severe = any(counts[str(severity)] for severity in Severity if severity >= least)
    return 0 if asked.exit_zero else int(bool(unread) or severe)


def _answered(
    job: Job, files: Sequence[Path], scheduler: str, format_name: str, output: Path | None
) -> tuple[Counter[str], int]:
    """Write the answers to every part of the files as they come; return what was counted, and how much is unread."""
    if format_name not in STREAMED:
        raise UsageError(f"-f {format_name}: with --scheduler the answers are JSON records, one a line (jsonl)")
    work = [*parts(find([_address(file) for file in files]), job.choices)]
    try:
        from claimcheck.corpus.cluster import replies
    except ImportError as error:
        raise UsageError(NEEDS.format(error.name)) from None
    counts, unread = Counter[str](), list[Unreadable]()

    def lines() -> Iterator[str]:
        for done, reply in enumerate(replies(scheduler, job, work), 1):
            _tell(reply, len(unread))
            counts.update(reply.counts)
            unread.extend(reply.unread)
            yield from reply.lines
            console.progress(done, len(work))

    console.stream(lines(), output)
    if len(unread) > SHOWN:
        console.notice(f"and {len(unread) - SHOWN:,} more that cannot be read")
    return counts, len(unread)


def _tell(reply: Reply, told: int) -> None:
    for unreadable in reply.unread[: max(0, SHOWN - told)]:
        place = " ".join(value if name == "file" else f"{name} {json.dumps(value)}"
                         for name, value in unreadable.place.items())  # fmt: skip
        console.notice(one_line(f"unread: {place}: {unreadable.reason}"))


def _address(file: Path) -> str:
    """Return what was typed: a path of the command line has lost the second stroke of "s3://"."""
    return _SCHEME.sub(r"\1://", str(file))
