"""A new record from what the command line says: words, assignments, options, and the defaults in use."""

from collections.abc import Sequence
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.edit import acts, assignments
from claimcheck.edit.defaults import Defaults
from claimcheck.errors import Ambiguous, NotFound, UsageError
from claimcheck.ledger.lookup import id_of, look_up, plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor, Ledger, Source
from claimcheck.ledger.slugs import TITLES


@dataclass(frozen=True, slots=True)
class RecordOptions:
    """The words FIELD=VALUE that options stand for, and as typed the hops (ACTOR[:ACT]) and the parts of citations."""

    words: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    hedge: str = ""
    sources: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()

    @property
    def of_claims(self) -> bool:
        """Whether an option is given that only a claim can have."""
        return bool(self.by or self.hedge or self.sources or self.at or self.quotes)


def composed(
    words: Sequence[str], options: RecordOptions, collection: str, ledger: Ledger, defaults: Defaults | None = None
) -> dict[str, Any]:
    """Return one plain record: the words that are no FIELD=VALUE are its text, name or title.

    Raises UsageError for options and values that do not fit.
    """
    record = COLLECTIONS[collection]
    texts = [word for word in words if not assignments.is_assignment(word, record)]
    assigned = [word for word in words if word not in texts]
    made: dict[str, Any] = {TITLES[collection]: " ".join(texts)} if texts else {}
    if options.of_claims and collection != "claims":
        raise UsageError(f"--by, --hedge, --source, --at and --quote are for claims, not for {collection}")
    if collection == "claims":
        made.update({key: value for key, value in _of_claim(options, ledger, defaults or Defaults()).items() if value})
    wanted = [assignments.assignment(part, record, ledger) for part in [*options.words, *assigned]]
    record_value: dict[str, Any] = assignments.applied(wanted, made)
    if collection == "claims" and defaults and defaults.confidence:
        record_value.setdefault("confidence", defaults.confidence)
    return record_value


def hops(by: Sequence[str], hedge: str, relay: Sequence[str], ledger: Ledger) -> list[dict[str, str]]:
    """Return the hops from the speaker to the page: those typed, and the relay in use that is not among them.

    Raises UsageError for a hedge without a speaker, and what `acts.hop` raises.
    """
    if hedge and not by:
        raise UsageError("--hedge wants --by: whose hedge is it?")
    named = [_with_id(acts.hop(text), "actor", Actor, ledger) for text in by]
    if named and hedge:
        named[0]["hedge"] = hedge
    for text in relay if named else ():
        hop = _with_id(acts.hop(text), "actor", Actor, ledger)
        if plain_name(hop["actor"]) not in [plain_name(known["actor"]) for known in named]:
            named.append(hop)
    return named


def citation(source: str, at: str, quote: str, ledger: Ledger) -> dict[str, str]:
    """Return a plain citation. Raises NotFound for a source that the ledger lacks, with the nearest."""
    named = {key: value for key, value in {"source": source, "at": at, "quote": quote}.items() if value}
    return _with_id(named, "source", Source, ledger)


def ensure_source(name: str, ledger: Ledger) -> None:
    """Raise NotFound, with the nearest, for a name that no source of the ledger goes by."""
    if id_of(ledger, name, Source) in ledger.sources:
        return
    try:
        near = look_up(ledger, name, Source).record.id
    except (NotFound, Ambiguous) as error:
        raise NotFound(f"{error} (claimcheck add source adds a new one)") from None
    raise NotFound(f"no source is called {name!r}. Did you mean {near!r}?")


def _of_claim(options: RecordOptions, ledger: Ledger, defaults: Defaults) -> dict[str, Any]:
    return {
        "attribution": hops(options.by, options.hedge, defaults.relay, ledger),
        "appears_in": _citations(options, ledger, defaults.source),
    }


def _citations(options: RecordOptions, ledger: Ledger, default: str) -> list[dict[str, str]]:
    """Return the citations, each part with the source of its place in the order typed, or all with the one in use."""
    most = max(len(options.at), len(options.quotes))
    sources = list(options.sources) or [default] * max(most, 1) * bool(default)
    for name, values in {"--at": options.at, "--quote": options.quotes}.items():
        if len(values) > len(sources):
            raise UsageError(f"{name} wants a --source of its own, or claimcheck use --source ID")
    padded = [[*values, *[""] * len(sources)] for values in (options.at, options.quotes)]
    return [citation(source, at, quote, ledger) for source, at, quote in zip(sources, *padded, strict=False)]


def _with_id(part: dict[str, str], key: str, kind: type[Actor] | type[Source], ledger: Ledger) -> dict[str, str]:
    """Return a hop or a citation with the id of its actor or source, where a name or an alias was given."""
    return {**part, key: id_of(ledger, part[key], kind)}
