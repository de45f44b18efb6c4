"""Which record is meant: by its id, the start of its id, its name or alias, or a spelling near enough to be sure."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from claimcheck.errors import Ambiguous, NotFound, UsageError
from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import COLLECTIONS, Actor, Claim, Ledger, Source
from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

Record = Actor | Source | Claim
Kind = type[Actor] | type[Source] | type[Claim]
R = TypeVar("R", Actor, Source, Claim)
Kinds = tuple[Kind, ...]
ANY: Kinds = (Claim, Source, Actor)
SURE, LEAD = 84.0, 4.0  # similarity in per cent that is enough, and by how much it must lead the next record's
NEAR, OFFERED = 60.0, 3  # similarity of a record that is offered instead, and how many of them
SHORTEST = 5  # characters that a name must have to be found by a near spelling
WORDS_ALONE = 0.95  # what names with the same words, and others besides, count for
RANKED, LONGEST = 30, 200  # records that are compared in full, characters of a text that are
LISTED = 20  # candidates that are named one by one
ACCENTS = frozenset(map(chr, (*range(0x300, 0x370), *range(0x591, 0x5BE), *range(0x64B, 0x653), 0x670)))
PARTING = compiled_later(r"[^a-z0-9]+")
INSIDE = frozenset("'’ʼ`.")  # signs that part no word: Qa'ida, U.S.
Names = Mapping[str, Mapping[str, Record]]  # plain name -> the records that go by it, by id


@value_class()
class Match:
    """The record that was meant; `exact` when it has this very id, name or alias, and not only a similar one."""

    record: Record
    exact: bool


def find(ledger: Ledger, text: str, kind: type[R]) -> R:
    """Return the one record of a kind that `text` means; raises as `look_up` does."""
    record = look_up(ledger, text, kind).record
    assert isinstance(record, kind)
    return record


def find_record(ledger: Ledger, text: str) -> Record:
    """Return the one claim, source or actor that `text` means; raises as `look_up` does."""
    return look_up(ledger, text, *ANY).record


def look_up(ledger: Ledger, text: str, *kinds: Kind) -> Match:
    """Return the one record of these kinds that `text` means; the first way that finds any decides.

    The ways are the whole id; a name, an alias or a title, whatever its case, accents and punctuation; the start of
    an id; words of an actor's name; a near spelling of it. `claim:`, `source:` or `actor:` before it says the kind.
    Raises Ambiguous, with all of them, when it means several, NotFound, with the nearest, when it means none, and
    UsageError for another kind than is wanted.
    """
    kinds, wanted = _narrowed(text, kinds)
    for way, exact in ((_with_id, True), (_with_name, True), (_starting, False), (_spelled_like, False)):
        hits = way(ledger, wanted, kinds)
        if len(hits) > 1:
            raise Ambiguous(f"{_short(text)!r} may mean {_listed(hits)}: say which")
        if hits:
            return Match(hits[0], exact)
    raise NotFound(f"no {_kinds(kinds)} is called {_short(wanted)!r}{_elsewhere(ledger, wanted, kinds)}."
                   + _nearest(ledger, wanted, kinds))  # fmt: skip


def id_of(ledger: Ledger, text: str, kind: Kind) -> str:
    """Return the id to write for a record of a kind that goes by exactly this id, name or alias.

    A text that none goes by is returned as it is: what is written down is never guessed. Raises Ambiguous for several.
    """
    kinds, wanted = _narrowed(text, (kind,))
    hits = _with_id(ledger, wanted, kinds) or _with_name(ledger, wanted, kinds)
    if len(hits) > 1:
        raise Ambiguous(f"{_short(text)!r} may mean {_listed(hits)}: say which")
    return hits[0].id if hits else text


def plain_name(text: str) -> str:
    """Return a name without case, accents and punctuation: "Al-Qa'ida" is "al qaida", "U.S." is "us"."""
    if text.isascii() and INSIDE.isdisjoint(text):  # as most are, and this takes a tenth of the time
        return " ".join(word for word in PARTING.sub(" ", text.lower()).split() if word != "the")
    bare = [character for character in unicodedata.normalize("NFKD", text.casefold()) if character not in ACCENTS]
    joined = (c for at, c in enumerate(bare) if not (c in INSIDE and at > 0 and _parts_no_word(bare, at)))
    spaced = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in joined)
    return " ".join(word for word in spaced.split() if word != "the")


def _parts_no_word(characters: Sequence[str], at: int) -> bool:
    """Return whether the sign at `at` follows a letter and precedes one; a full stop need not precede one."""
    before = characters[at - 1].isalnum()
    behind = at + 1 < len(characters) and characters[at + 1].isalnum()
    return before and (behind or characters[at] == ".")


def _narrowed(text: str, kinds: Kinds) -> tuple[Kinds, str]:
    """Take the kind off the text, where it names one; raises UsageError when that kind is not wanted."""
    word, colon, rest = text.partition(":")
    named = next((kind for name, kind in COLLECTIONS.items() if word in (name, name[:-1])), None) if colon else None
    if named is None:
        return kinds, text
    narrowed = tuple(kind for kind in kinds if kind is named)
    if not narrowed:
        raise UsageError(f"{_short(text)!r} is not the id of a {_kinds(kinds)}")
    return narrowed, rest


def _with_id(ledger: Ledger, wanted: str, kinds: Kinds) -> list[Record]:
    return [records[wanted] for kind in kinds if wanted in (records := _records(ledger, kind))]


def _with_name(ledger: Ledger, wanted: str, kinds: Kinds) -> list[Record]:
    plain = plain_name(wanted)
    return [record for kind in kinds for record in _going_by(ledger, kind, plain)] if plain else []


def _going_by(ledger: Ledger, kind: Kind, plain: str) -> list[Record]:
    """Return the records of a kind with this plain name, in the order of the ledger."""
    records = _records(ledger, kind)
    return list((records.named(plain) if isinstance(records, IndexedRecords) else _names(ledger)[kind].get(plain, {})
                 ).values())  # fmt: skip


def _starting(ledger: Ledger, wanted: str, kinds: Kinds) -> list[Record]:
    """Return the records whose id is `wanted` in other letters, else those whose id starts with it."""
    start = _folded(wanted)
    hits = [records[id] for kind in kinds for records in [_records(ledger, kind)] for id in records
            if start and _folded(id).startswith(start)]  # fmt: skip
    return [record for record in hits if _folded(record.id) == start] or hits


def _folded(id: str) -> str:
    return unicodedata.normalize("NFC", id.casefold())


def _spelled_like(ledger: Ledger, wanted: str, kinds: Kinds) -> list[Record]:
    """Return the actors whose name holds all words of `wanted`, else those with the most similar name or alias.

    None of them when an id is as similar as that: a misspelt id is answered with the nearest, and not guessed.
    """
    words, known = set(plain_name(wanted).split()), _names(ledger)[Actor]
    if Actor not in kinds or not words:
        return []
    holding = {id: record for name, records in known.items() if words <= set(name.split())
               for id, record in records.items()}  # fmt: skip
    if holding:
        return list(holding.values())
    ranked = _ranked(ledger, wanted, kinds) if len(wanted) >= SHORTEST else []
    best = ranked[0][0] if ranked else 0.0
    hits = [record for score, record in ranked if best >= SURE and score > best - LEAD]
    named = all(isinstance(record, Actor) and _similarity(wanted, record.names[:-1]) >= SURE for record in hits)
    return hits if named else []


def _ranked(ledger: Ledger, wanted: str, kinds: Kinds) -> list[tuple[float, Record]]:
    """Return the records with the similarity of their id or best name to `wanted` in per cent, the best ones first."""
    from rapidfuzz import fuzz, process  # 20 ms, and only needed for a spelling that nobody has written down

    scores: dict[tuple[Kind, str], float] = {}
    folded, plain = _folded(wanted[:LONGEST]), plain_name(wanted[:LONGEST])
    for kind in kinds:
        ids = {id: _folded(id) for id in _records(ledger, kind)}
        for _, score, id in process.extract(folded, ids, scorer=fuzz.ratio, limit=RANKED):
            scores[kind, id] = score
        names = _names(ledger)[kind]
        for scorer, weight in ((fuzz.token_sort_ratio, 1.0), (fuzz.token_set_ratio, WORDS_ALONE)):
            for name, score, _ in process.extract(plain, list(names), scorer=scorer, limit=RANKED):
                for id in names[name]:
                    scores[kind, id] = max(scores.get((kind, id), 0.0), weight * score)
    ranked = sorted(scores.items(), key=lambda scored: -scored[1])
    return [(score, _records(ledger, kind)[id]) for (kind, id), score in ranked]


def _similarity(wanted: str, names: Iterable[str]) -> float:
    """Return how similar the most similar of some names is to `wanted`, in per cent."""
    from rapidfuzz import fuzz

    plain = plain_name(wanted[:LONGEST])
    return max((max(fuzz.token_sort_ratio(plain, name), WORDS_ALONE * fuzz.token_set_ratio(plain, name))
                for name in map(plain_name, names)), default=0.0)  # fmt: skip


def names_of(record: Record) -> tuple[str, ...]:
    """Return the names that a record goes by besides its id: an actor's name and aliases, a source's title."""
    return record.names if isinstance(record, Actor) else (record.title,) if isinstance(record, Source) else ()


@cached_per_ledger
def _names(ledger: Ledger) -> Mapping[Kind, Names]:
    """Return the records of each kind by their plain names: an actor's name, aliases and id, a source's title."""
    known: dict[Kind, dict[str, dict[str, Record]]] = {kind: {} for kind in ANY}
    for kind in ANY:
        for record in _records(ledger, kind).values():
            for name in names_of(record):
                known[kind].setdefault(plain_name(name), {})[record.id] = record
    return known


def _records(ledger: Ledger, kind: Kind) -> Mapping[str, Record]:
    """Return the records of a kind by id."""
    name = next(name for name, record in COLLECTIONS.items() if record is kind)
    records: Mapping[str, Record] = getattr(ledger, name)
    return records


def _listed(records: Sequence[Record]) -> str:
    """Return the candidates in words: "bob (Bob Smith) or bob2 (Bob Smith)", with their kinds where these differ."""
    kinds = {type(record) for record in records}
    shown = [f"{_kinds([type(record)])}:{_labelled(record)}" if len(kinds) > 1 else _labelled(record)
             for record in records[:LISTED]]  # fmt: skip
    if len(records) > LISTED:
        return f"{', '.join(shown)} or {len(records) - LISTED} more"
    return " or ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))


def _labelled(record: Record) -> str:
    """Return an id with the name behind it, where the record has one."""
    label = next((name for name in names_of(record) if name and name != record.id), "")
    return f"{record.id} ({label})" if label else record.id


def _nearest(ledger: Ledger, wanted: str, kinds: Kinds) -> str:
    """Return a sentence with the records most similar to `wanted`; "" when there are none at all."""
    ranked = _ranked(ledger, wanted, kinds)[:OFFERED]
    likely = [record for score, record in ranked if score >= max(NEAR, ranked[0][0] - OFFERED * LEAD)]
    offers = [_labelled(record).replace(record.id, repr(record.id), 1) for record in likely]
    if offers:
        return f" Did you mean {' or '.join(offers)}?"
    return f" The nearest: {', '.join(_labelled(record) for _, record in ranked)}" if ranked else ""


def _elsewhere(ledger: Ledger, wanted: str, kinds: Kinds) -> str:
    """Return " (ttp is an actor)" for the id of a record of another kind than was wanted."""
    others = [kind for kind in ANY if kind not in kinds and wanted in _records(ledger, kind)]
    return "".join(f" ({wanted} is {'an' if kind is Actor else 'a'} {_kinds([kind])})" for kind in others)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def _kinds(kinds: Iterable[Kind]) -> str:
    """Return the kinds in words: "claim, source or actor"."""
    *names, last = [kind.__name__.lower() for kind in kinds]
    return f"{', '.join(names)} or {last}" if names else last
