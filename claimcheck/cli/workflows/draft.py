"""What `draft` does: a text read, its drafts kept beside the ledger or shown, with what is known already said."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.dataclass import dataclass
from claimcheck.draft import drafting, kept, reading
from claimcheck.draft.kept import Draft, DraftsFile
from claimcheck.draft.records import Origin
from claimcheck.edit import drafts as keeping
from claimcheck.edit import transaction
from claimcheck.errors import Ambiguous, ClaimcheckError, LedgerError, NothingChecked, UsageError
from claimcheck.ledger import lookup
from claimcheck.ledger.contents import is_handed_over, read_regular
from claimcheck.ledger.model import Ledger, Source
from claimcheck.output import console
from claimcheck.output.views import drafts as view
from claimcheck.sources.quotes import Text
from claimcheck.text.escaping import one_line
from claimcheck.text.extraction.encoding import decode

MOST = 2_000_000  # bytes of a text that is drafted from: half a minute
TABLE = "table"


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """What to draft and where to keep it; `model` and `base_url` name a language model that may point."""

    paths: tuple[Path, ...] = ()
    voice: str = reading.ALL
    to: Path | None = None
    min_score: float = 0.0
    quotes_only: bool = False
    format_name: str = ""
    model: str = ""
    base_url: str = ""
    dry_run: bool = False


def draft(what: str, options: DraftOptions) -> None:
    """Draft from a source of the ledger, a file or standard input. Raises what reading and writing raise."""
    ledger = _ledger(options)
    source = _source(what, ledger)
    if source is None:
        return _of_text(what, ledger, options)
    return _of_source(source, ledger, options)


def _ledger(options: DraftOptions) -> Ledger:
    """Return the ledger; an empty one where none is there, since a file can be drafted from without one."""
    try:
        return transaction.read_copies(transaction.copies(options.paths)).ledger
    except LedgerError:
        if options.paths:
            raise
        return Ledger()


def _source(what: str, ledger: Ledger) -> Source | None:
    """Return the source that is meant, None for a file or standard input."""
    if what == "-" or is_handed_over(Path(what)):
        return None
    try:
        return lookup.find(ledger, what, Source)
    except Ambiguous:
        raise
    except ClaimcheckError:
        if Path(what).exists():
            return None
        raise


def _of_text(what: str, ledger: Ledger, options: DraftOptions) -> None:
    """Draft from a text that is no source: the drafts are shown, or written where --to says."""
    text = decode(read_regular(Path(what), MOST, UsageError), what)
    origin = Origin(Text(text), None, ledger)
    made = _drafts(origin, "", options)
    chosen = [one for one in made if one.score >= options.min_score]
    if options.to and not options.dry_run:
        keeping.keep(options.to, lambda file: drafting.new(chosen, file.drafts))
    _show(chosen, "", options, "yaml")
    if not chosen:
        raise NothingChecked(f"nothing was found to draft in {one_line(what)}")


def _of_source(source: Source, ledger: Ledger, options: DraftOptions) -> None:
    """Draft from the snapshot of a source, and keep what is new beside the ledger."""
    origin, sha256 = drafting.origin_of(source, ledger)
    path = options.to or kept.place(options.paths)
    made = with_likes(_drafts(origin, sha256, options), ledger)
    moved = drafting.anchored_anew(kept.read(path).drafts, origin, sha256)

    def new(file: DraftsFile) -> Sequence[Draft]:
        known = [next((m.after for m in moved if m.before.id == one.id), one) for one in file.drafts]
        return drafting.new(made, known, options.min_score)

    added = new(kept.read(path)) if options.dry_run else keeping.keep(path, new, moved)
    _say_what_moved(moved)
    waiting = sum(one.source == source.id for one in kept.read(path).open)
    _show(added, view.summed_up(len(added), source.id, waiting, len(made) - len(added)), options, "text")
    if options.dry_run:
        console.notice("dry run, nothing written")
    if not made:
        raise NothingChecked(f"nothing was found to draft in {source.id}")


def _drafts(origin: Origin, sha256: str, options: DraftOptions) -> list[Draft]:
    """Return the drafts of a text, by the rules, or by what a model points at."""
    raw = origin.text.raw
    digest = sha256 or drafting.digest(raw)
    if not options.model:
        proposals = reading.proposals(raw, options.voice, quotes_only=options.quotes_only)
        return drafting.drafts(proposals, origin, digest)
    from claimcheck.cli.workflows import draft_by_model

    return draft_by_model.drafts(origin, digest, options.model, options.base_url)


def with_likes(made: Sequence[Draft], ledger: Ledger) -> list[Draft]:
    """Return drafts with the claim that each seems to repeat, by the matching engine, where no place told it."""
    if not ledger.claims:
        return list(made)
    from claimcheck.edit import similar  # 40 ms

    texts = {one.claim["text"] for one in made if not one.like}
    same = {text: claim.id for text, claim in reversed(similar.similar_claims(sorted(texts), ledger))}
    return [one if one.like else replace(one, like=same.get(one.claim["text"], "")) for one in made]


def _say_what_moved(moved: Sequence[drafting.Moved]) -> None:
    for change in moved:
        was, now = view.place(change.before), view.place(change.after)
        if change.lost:
            console.notice(f"{change.before.id} ({was}): its words stand in the snapshot no more")
        elif was != now:
            console.notice(f"{change.before.id} moved from {was} to {now}")


def _show(made: Sequence[Draft], summary: str, options: DraftOptions, otherwise: str) -> None:
    name = options.format_name or otherwise
    if name == "yaml":
        from claimcheck.exchange.yaml_text import dump

        return console.put(dump({"drafts": [one.plain() for one in made]}), None)
    answer = view.shown(made, summary, {})
    console.answer(answer, "text" if name == TABLE else name)
    return None
