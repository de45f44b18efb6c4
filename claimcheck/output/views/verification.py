"""A draft verified, as an answer: each sentence with its state, what is wrong in it, and the passage beside it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from claimcheck.output.blocks import Answer, Block, Cell, Column, Line, Marked, Table
from claimcheck.text.span import Span
from claimcheck.text.wording import counted
from claimcheck.verify.checked import CheckedClause
from claimcheck.verify.evidence import Passage
from claimcheck.verify.located import excerpt
from claimcheck.verify.state import State
from claimcheck.verify.support import speaks_of_it
from claimcheck.verify.verifying import DraftFinding, Verification, Verified

COLUMNS = (Column("state", bare=True), Column("line", right=True), Column("sentence", wide=5))
BLANKS = re.compile(r"\s+")
STYLES = {State.SUPPORTED: "good", State.NEAR: "fair", State.NOTHING_FOUND: "muted", State.NOTHING_TO_CHECK: "muted",
          State.IGNORED: "muted"}  # fmt: skip


def verified(verifications: Sequence[Verification]) -> Answer:
    """Return the sentences of drafts with their states, findings and passages, and how many were not judged."""
    blocks: list[Block] = []
    for verification in verifications:
        title = verification.draft.name if len(verifications) > 1 else ""
        rows = [row for sentence in verification.sentences for row in _rows(sentence, verification)]
        blocks += [Table(COLUMNS, rows, title, whole=True), Line(Marked(summed_up(verification), "strong"))]
    records = [sentence_record(one, verification) for verification in verifications for one in verification.sentences]
    head = {"drafts": [_head(verification) for verification in verifications]}
    return Answer("verify", "sentences", records, blocks, head)


def summed_up(verification: Verification) -> str:
    """Return one line of counts: "24 sentences: 10 supported, 1 contradicts; 13 not judged: 4 near, 9 …"."""
    states = verification.states
    whole = counted(len(verification.sentences), "sentence")
    judged = [f"{states[state]} {state}" for state in State if states[state] and state not in _UNJUDGED]
    left = [f"{states[state]} {state}" for state in _UNJUDGED if states[state]]
    opinions = _opinions(verification)
    parts = [
        ", ".join(judged) or "none judged",
        f"{verification.unjudged} not judged" + (f": {', '.join(left)}" if left else ""),
    ]
    return f"{whole}: {'; '.join(parts)}" + (f"; {opinions}" if opinions else "")


_UNJUDGED = (State.NEAR, State.NOTHING_FOUND, State.NOTHING_TO_CHECK, State.IGNORED)


def _opinions(verification: Verification) -> str:
    """What a judge made of those that are near: "of those near, 3 supported, says gemma3"."""
    answers = [sentence.opinion[0] for sentence in verification.sentences if sentence.opinion[0]]
    if not answers:
        return ""
    counts = ", ".join(f"{answers.count(word)} {word}" for word in dict.fromkeys(answers))
    return f"of those near, {counts}, says {verification.judge}"


def _rows(verified: Verified, verification: Verification) -> Iterator[Sequence[Cell]]:
    """A row for a sentence, and one for each thing found in it."""
    sentence = verified.sentence
    start, _ = verification.draft.place(sentence.start)
    state = "" if verified.state is State.NOTHING_TO_CHECK else str(verified.state)
    style = STYLES.get(verified.state, "bad")
    shown = [found for found in verified.findings if found.rule not in ("near-passage", "nothing-found")]
    text = marked_sentence(verified, verification)
    yield Marked(state, style), str(start), text
    below = [*map(_message, shown), *_passages(verified)]
    if verified.opinion[0]:
        below.append(Marked("{}, says {}".format(*verified.opinion), "note"))
    yield from (("", "", cell) for cell in below)


def _message(found: DraftFinding) -> Marked:
    if found.because:
        return Marked(f"ignored {found.rule}: {found.because}", "muted")
    problem = found.problem
    passage = f" — {excerpt(problem.passage, problem.theirs)}" if problem.passage else ""
    return Marked(f"{found.severity}: {problem.message}{passage} [{found.rule}]", str(found.severity))


def marked_sentence(verified: Verified, verification: Verification) -> Marked:
    """Return the sentence in one line as the draft has it, the words that findings are about as its hits."""
    start, end = verified.sentence.start, verified.sentence.end
    spans = [(max(start, f.problem.start), min(end, f.problem.end)) for f in verified.findings if not f.because]
    parts = [span for span in spans if span[0] < span[1] and span[1] - span[0] < end - start]
    return _one_line(verification.draft.raw, (start, end), parts)


def _one_line(raw: str, span: Span, spans: Sequence[Span]) -> Marked:
    """A stretch of a text with its blanks and line breaks made one blank each, and spans of it as hits."""
    cuts = sorted({*span, *(place for one in spans for place in one)})
    text, hits = "", list[Span]()
    for start, end in pairwise(cuts):
        piece = BLANKS.sub(" ", raw[start:end])
        piece = piece[1:] if piece.startswith(" ") and (not text or text.endswith(" ")) else piece
        if any(one[0] <= start and end <= one[1] for one in spans):
            hits.append((len(text), len(text) + len(piece)))
        text += piece
    return Marked(text, hits=tuple(hits), underlined=True)


def _passages(verified: Verified) -> Iterator[Cell]:
    """The passages that answer a sentence which nothing is wrong with, each once."""
    if verified.state in (State.SUPPORTED, State.NEAR):
        best = [clause.best for clause in verified.checked.clauses if clause.best]
        shown = {compared.passage.number: compared for compared in best if speaks_of_it(compared)}
        for compared in shown.values():
            yield Marked(excerpt(compared.passage, compared.window), "muted")


def _head(verification: Verification) -> dict[str, Any]:
    states = verification.states
    head: dict[str, Any] = {
        "draft": verification.draft.name,
        "sentences": len(verification.sentences),
        "states": {str(state): states[state] for state in State if states[state]},
        "not_judged": verification.unjudged,
        "without_text": dict(verification.unheld),
    }
    return {**head, "judge": verification.judge} if verification.judge else head


def sentence_record(verified: Verified, verification: Verification) -> dict[str, Any]:
    """Return a sentence with its state, findings and passages, as JSON has them."""
    sentence, draft = verified.sentence, verification.draft
    line, column = draft.place(sentence.start)
    record = {
        "draft": draft.name, "line": line, "column": column, "span": [sentence.start, sentence.end],
        "text": draft.raw[sentence.start : sentence.end], "state": str(verified.state),
        "citations": [{"id": cited.id, "at": cited.at} for cited in sentence.citations],
        "clauses": [_clause(clause) for clause in verified.checked.clauses],
        "findings": [_finding(found, verification) for found in verified.findings],
    }  # fmt: skip
    if sentence.skip:
        record["skipped"] = sentence.skip
    if verified.opinion[0]:
        record["opinion"] = {"says": verified.opinion[0], "judge": verified.opinion[1]}
    return record


def _clause(clause: CheckedClause) -> dict[str, Any]:
    compared = clause.best
    record: dict[str, Any] = {"span": [clause.start, clause.end], "carried": False, "passage": None}
    if compared:
        record |= {"carried": compared.borne, "coverage": round(compared.coverage, 3),
                   "passage": _where(compared.passage, compared.window)}  # fmt: skip
    if clause.passage and clause.claim:
        record["claim"] = _where(clause.claim.passage, clause.claim.window)
    return record


def _finding(found: DraftFinding, verification: Verification) -> dict[str, Any]:
    problem = found.problem
    line, column = verification.draft.place(problem.start)
    record = {
        "rule": found.rule, "severity": str(found.severity), "message": problem.message, "line": line,
        "column": column, "span": [problem.start, problem.end],
        "passage": _where(problem.passage, problem.theirs) if problem.passage else None,
    }  # fmt: skip
    return {**record, "ignored": found.because} if found.because else record


def _where(passage: Passage, window: Span) -> dict[str, Any]:
    """A passage with the span of the words that answer: of the snapshot's text, or of the claim's."""
    place: dict[str, Any] = {"claim": passage.claim} if passage.claim else {"source": passage.source, "at": passage.at}
    start = passage.start
    return {**place, "text": passage.text, "span": [start + window[0], start + window[1]]}
