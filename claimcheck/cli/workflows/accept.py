"""What `accept` does: goes through the drafts one by one, as `git add -p` goes through changes."""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.cli.workflows import accept_screen as screen
from claimcheck.cli.workflows.accept_answers import ANSWERS, record_all, sourced, with_actors
from claimcheck.cli.workflows.accept_passages import Answering
from claimcheck.cli.workflows.dialogue import Dialogue
from claimcheck.cli.workflows.prompts import GoBack, Question, ask
from claimcheck.draft import kept
from claimcheck.draft.kept import Draft, DraftsFile
from claimcheck.edit import transaction
from claimcheck.errors import ClaimcheckError, NotFound, UsageError
from claimcheck.ledger.contents import shown
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import Reading, read
from claimcheck.output import console
from claimcheck.output.views.drafts import place
from claimcheck.query.grammar import compile_query
from claimcheck.sources.quotes import Text
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.wording import counted

KEYS = " ".join(screen.KEYS)
QUIT, HELP, ALL_READY = "q", "?", "a"
WORDS = {
    "yes": "y", "no": "n", "later": "l", "edit": "e", "text": "t", "who": "w", "kind": "k", "hedge": "h",
    "confidence": "c", "split": "s", "join": "j", "merge": "m", "undo": "u", "all": "a", "quit": "q", "help": "?",
}  # fmt: skip
ANSWERED = frozenset("ynlm")  # answers after which the next draft comes


@dataclass(frozen=True, slots=True)
class AcceptOptions:
    """Which ledger, which drafts file, and which drafts of it: by a query, from a place on, or those that are ready."""

    paths: tuple[Path, ...] = ()
    drafts: Path | None = None
    query: str = ""
    start: str = ""
    ready: bool = False


def accept(options: AcceptOptions) -> None:
    """Go through the open drafts until all are answered or somebody quits; every answer is written at once.

    Raises NotFound where no draft waits, and what reading and writing raise.
    """
    path = options.drafts or kept.place(options.paths)
    chosen = _chosen(kept.read(path), _ledger(options), options)
    if not chosen:
        raise NotFound(_nothing(path, options))
    sitting = Sitting(options, path, [draft.id for draft in chosen])
    try:
        sitting.run()
    except EOFError:
        console.notice("")
        console.notice(sitting.summed_up())
    except KeyboardInterrupt:
        console.notice("")
        console.notice(sitting.summed_up())
        raise


def _nothing(path: Path, options: AcceptOptions) -> str:
    if not path.exists():
        return f"no drafts: {shown(path)} is not there (claimcheck draft SOURCE makes some)"
    which = " that was asked for" if options.query or options.start or options.ready else ""
    return f"no draft{which} waits in {shown(path)}"


def _ledger(options: AcceptOptions) -> Ledger:
    return transaction.read_copies(transaction.copies(options.paths)).ledger


def _chosen(file: DraftsFile, ledger: Ledger, options: AcceptOptions) -> list[Draft]:
    """Return the open drafts that are asked for. Raises QueryError for a query that cannot be read."""
    drafts = [draft for draft in file.open if draft.ready or not options.ready]
    if options.query:
        claims = _as_claims(file, drafts).ledger.claims
        query = compile_query(options.query, replace(ledger, claims=claims))
        drafts = [draft for draft in drafts if draft.id in claims and query.accepts(claims[draft.id])]
    if options.start:
        numbers = [number for number, draft in enumerate(drafts) if place(draft).split("-")[0] == options.start]
        if not numbers:
            raise UsageError(f"no draft that waits stands at {options.start}")
        drafts = drafts[numbers[0] :]
    return drafts


def _as_claims(file: DraftsFile, drafts: Sequence[Draft]) -> Reading:
    """Return drafts read as claims, for a query to choose among."""
    value = {"claims": [{"id": draft.id, **draft.claim} for draft in drafts]}
    return read([Document(shown(file.path), "", value)])


class Sitting:
    """One way through some drafts: which are left, how many were answered."""

    def __init__(self, options: AcceptOptions, path: Path, ids: Sequence[str]) -> None:
        self._options, self._path = options, path
        self._ids = list(ids)
        self._at = 0
        self._since = time.time()
        self._own = set[str]()  # drafts that were answered here
        self._put_off = set[str]()  # once in a sitting, or it would never end
        self._texts: dict[str, Text | None] = {}

    def run(self) -> None:
        """Ask about each draft in turn. Raises EOFError and KeyboardInterrupt at the prompt."""
        while self._at < len(self._ids):
            answering = self._answering()
            if answering is None:
                self._pass_over(self._ids[self._at])
                continue
            screen.show(screen.Screen(answering.draft, self._at + 1, len(self._ids), answering.text), answering.ledger)
            if not self._answered(answering):
                break
        console.notice(self.summed_up())

    def _answering(self) -> Answering | None:
        """Return what there is to answer now, read anew; None for a draft that is not open any more."""
        by_id = {draft.id: draft for draft in kept.read(self._path).drafts}
        draft = by_id.get(self._ids[self._at])
        if draft is None or not draft.is_open:
            return None
        following = next((by_id[id] for id in self._ids[self._at + 1 :] if id in by_id and by_id[id].is_open), None)
        ledger = _ledger(self._options)
        return Answering(
            self._options.paths, self._path, draft, ledger, self._text(draft, ledger), following, self._since
        )

    def _pass_over(self, id: str) -> None:
        """Go on behind a draft that is not open any more; say so where somebody else has answered it."""
        draft = next((draft for draft in kept.read(self._path).drafts if draft.id == id), None)
        if id not in self._own:
            console.notice(f"{id} was {draft.state if draft else 'taken out'} by somebody else meanwhile")
        self._at += 1

    def _text(self, draft: Draft, ledger: Ledger) -> Text | None:
        """Return the text that a draft's spans are of; None, and said so once, where it is gone or another."""
        if draft.source not in self._texts:
            source = ledger.sources.get(draft.source)
            snapshot = read_snapshot(source) if source else None
            whole = snapshot.text if snapshot and snapshot.sha256 == draft.sha256 else None
            self._texts[draft.source] = Text(whole) if whole is not None else None
            if draft.source and whole is None:
                fault = (snapshot.fault if snapshot else "the ledger does not hold it") or "it has changed since"
                console.notice(f"the snapshot of {draft.source}: {fault} (claimcheck draft {draft.source} looks again)")
        return self._texts[draft.source]

    def _answered(self, at: Answering) -> bool:
        """Take one answer; False when somebody quits. What cannot be done is said, and asked again."""
        key = self._asked()
        if key == QUIT:
            return False
        if key == HELP:
            screen.show_help()
            return True
        try:
            before = {draft.id for draft in kept.read(self._path).drafts}
            self._all_ready(at) if key == ALL_READY else ANSWERS[key](at)
            if key in "ynmj":
                self._own |= {at.draft.id, *([at.following.id] if key == "j" and at.following else [])}
            self._go_on(key, at.draft.id, before)
        except GoBack:
            pass
        except ClaimcheckError as error:
            console.notice(f"claimcheck: {error}")
            if not sys.stdin.isatty() and key in ANSWERED:
                self._at += 1  # a line from a pipe was for this draft, and the next is for the next
        return True

    def _asked(self) -> str:
        def read(answer: str) -> str:
            key = WORDS.get(answer.casefold(), answer if answer in screen.KEYS else answer.casefold())
            if key not in screen.KEYS:
                raise UsageError(f"{answer!r} is no answer: {', '.join(screen.KEYS)}")
            return key

        return ask(Question(KEYS, "", read, list(WORDS), required=True), explain=False)

    def _go_on(self, key: str, id: str, before: set[str]) -> None:
        """Move on behind an answer; parts of a split come next, and what was taken back comes again."""
        drafts = {draft.id: draft for draft in kept.read(self._path).drafts}
        if key in ("s", "j"):
            new = [made for made in drafts if made not in before]
            self._ids[self._at : self._at + 1] = new or [id]
        elif key == "u":
            back = [
                number
                for number, known in enumerate(self._ids[: self._at + 1])
                if known in drafts and drafts[known].is_open
            ]
            self._at = back[-2] if len(back) > 1 and back[-1] == self._at else back[-1] if back else self._at
        elif key in ANSWERED:
            self._at += 1
        if key == "l" and id not in self._put_off:
            self._put_off.add(id)
            self._ids.append(self._ids.pop(self._at - 1))
            self._at -= 1

    def _all_ready(self, at: Answering) -> None:
        """Record every draft from here on that is ready, once somebody has said yes."""
        by_id = {draft.id: draft for draft in kept.read(self._path).drafts}
        left = [by_id[id] for id in self._ids[self._at :] if id in by_id]
        ready = [draft for draft in left if draft.is_open and draft.ready]
        if not ready:
            raise UsageError("none of those left is ready: each has a guess, or is there already")
        question = Question(
            "all", f"{counted(len(ready), 'draft')} ready: record as they stand? y or n", _yes_or_no, required=True
        )
        if ask(question) == "n":
            return
        dialogue = Dialogue("claims", at.ledger)
        settled = [(draft, *with_actors(sourced(draft.claim), dialogue)) for draft in ready]
        names = list(dict.fromkeys(name for _, _, new in settled for name in new))
        console.notice(record_all(at, [(draft, record) for draft, record, _ in settled], names).message)
        self._own |= {draft.id for draft in ready}

    def summed_up(self) -> str:
        """Return what was answered in this sitting and what waits still."""
        file = kept.read(self._path)
        open_ids = {draft.id for draft in file.open}
        answered = sum(id not in open_ids for id in self._own.intersection(self._ids))
        wait = len(open_ids)
        return f"{counted(answered, 'draft')} answered; {wait} wait{'s' * (wait == 1)} in {shown(self._path)}"


def _yes_or_no(answer: str) -> str:
    key = answer.casefold()[:1]
    if key not in ("y", "n"):
        raise UsageError("y or n")
    return key
