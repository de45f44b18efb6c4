"""What `verify --draft-claims` does: sentences for which nothing was found are drafted as claims, and kept."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from claimcheck.cli.workflows.draft import with_likes
from claimcheck.draft import drafting, kept
from claimcheck.draft.kept import Draft
from claimcheck.edit import drafts as keeping
from claimcheck.ledger.contents import shown
from claimcheck.ledger.model import Ledger
from claimcheck.output import console
from claimcheck.output.views.drafts import summed_up
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.mask import JOINER
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification

LEFT_BY_MARKUP = compiled_later(r" (?=[.,;:!?)\]])")


def draft_claims(verifications: Sequence[Verification], ledger: Ledger, paths: tuple[Path, ...]) -> None:
    """Keep a draft beside the ledger for each sentence for which nothing was found, and say how many are new.

    Raises LedgerError for a drafts file that cannot be read or written.
    """
    path = kept.place(paths)
    for verification in verifications:
        made = with_likes(_drafts(verification, ledger), ledger)
        added = keeping.keep(path, partial(_new, made)) if made else []
        waiting = len(kept.read(path).open)
        name = f"what nothing was found for in {verification.draft.name}"
        console.notice(f"{summed_up(len(added), name, waiting, len(made) - len(added))} ({shown(path)})")


def _drafts(verification: Verification, ledger: Ledger) -> list[Draft]:
    """Return drafts of the sentences that nothing was found for, each at its line of the text that was verified."""
    text, uncovered = _prose(verification)
    starts = [span[0] for span, _ in uncovered]
    made = drafting.draft_text_sentences(text, [span for span, _ in uncovered], ledger)
    lines = [uncovered[bisect_right(starts, draft.spans[0][0]) - 1][1] for draft in made]
    return [_at(f"{verification.draft.name}:{line}", draft) for draft, line in zip(made, lines, strict=True)]


def _new(made: Sequence[Draft], file: kept.DraftsFile) -> Sequence[Draft]:
    return drafting.new(made, file.drafts)


def _at(place: str, draft: Draft) -> Draft:
    citations = [{**citation, "at": place} for citation in draft.claim["appears_in"]]
    return replace(draft, claim={**draft.claim, "appears_in": citations})


def _prose(verification: Verification) -> tuple[str, list[tuple[Span, int]]]:
    """Return the sentences without markup, a paragraph a block, and for those that nothing covers span and line."""
    starts = [block.start for block in verification.draft.blocks]
    text, uncovered, block = "", list[tuple[Span, int]](), -1
    for verified in verification.sentences:
        if verified.sentence.skip == "heading":
            continue
        here = bisect_right(starts, verified.sentence.start)
        text += "" if not text else " " if here == block else "\n\n"
        block, start = here, len(text)
        words = " ".join(verified.sentence.text.replace(JOINER, "").split())
        text += LEFT_BY_MARKUP.sub("", words)
        if verified.state is State.NOTHING_FOUND:
            uncovered.append(((start, len(text)), verification.draft.place(verified.sentence.start)[0]))
    return text, uncovered
