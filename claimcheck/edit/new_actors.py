"""Actors that a new record names and the ledger lacks: which are near, what kind each may be, the records of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claimcheck.ledger.lookup import id_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Actor, Ledger
from claimcheck.ledger.slugs import slug
from claimcheck.text.patterns import compiled_later

LISTS, SINGLE = ("about", "author"), "publisher"  # fields that name actors, besides the attribution
NEAR, OFFERED = 84.0, 3  # likeness in per cent from which on another actor may be meant, and how many are offered
WORDS_ALONE = 0.95  # what names with the same words, and others besides, count for
SHORTEST = 4  # letters of a word that is compared with single words of names
LONGEST = 200  # characters of a name that are compared
WORD = compiled_later(r"[^\W\d_]+")
KINDS = {  # words that tell the kind of an actor, the first kind that has one decides
    "media": "tribune times post courier herald gazette news press radio television tv broadcasting magazine journal "
             "lantern observer guardian chronicle mail telegraph echo mirror newspaper daily weekly",
    "organization": "ministry department office council committee commission agency association union federation party "
                    "company corporation bank institute institution university college school hospital inspectorate "
                    "court police army navy parliament senate authority bureau board foundation trust society club "
                    "engineering industries group ltd limited inc plc gmbh ag llc corp archive museum church league "
                    "network organization organisation centre center service services",
    "state": "republic kingdom government emirate",
}  # fmt: skip
# "A spokeswoman", "some officials": voices that the source does not name
UNNAMED = frozenset(["a", "an", "some", "several", "many", "one", "two", "three", "unnamed", "anonymous"])
PLURAL = frozenset(["officials", "sources", "witnesses", "residents", "experts", "critics", "observers", "people"])


def unknown_names(record: Mapping[str, Any], ledger: Ledger) -> list[str]:
    """Return the actors that a plain record names and no actor goes by, each once."""
    names = [name for name in _named(record) if id_of(ledger, name, Actor) not in ledger.actors]
    first = {plain_name(name): name for name in reversed(names)}
    return [name for name in dict.fromkeys(names) if first[plain_name(name)] == name]


def is_name(text: str) -> bool:
    """Return whether a text is a name rather than a mistyped id: it has a space, or a letter that no id of ours has."""
    return " " in text.strip() or text != text.lower()


def near_actors(name: str, ledger: Ledger) -> list[Actor]:
    """Return the actors with names so similar that one of them may be meant, the most similar first."""
    scored = [(_similarity(plain_name(name[:LONGEST]), actor), actor) for actor in ledger.actors.values()]
    near = [(score, actor) for score, actor in scored if score >= NEAR]
    return [actor for _, actor in sorted(near, key=lambda pair: -pair[0])[:OFFERED]]


def kind_of(name: str) -> str:
    """Return the kind of actor that a name most likely has; "" where nothing tells."""
    words = [word.casefold() for word in WORD.findall(name)]
    if not words:
        return ""
    if words[0] in UNNAMED or words[-1] in PLURAL:
        return "unnamed"
    for kind, telling in KINDS.items():
        if not set(words).isdisjoint(telling.split()):
            return kind
    return "individual" if 2 <= len(words) <= 4 and all(w[:1].isupper() for w in WORD.findall(name)) else ""


def actor_records(names: Sequence[str], ledger: Ledger) -> list[dict[str, str]]:
    """Return a record for each of these names that no actor goes by: id, name and, where a word tells it, kind."""
    taken = {id for collection in COLLECTIONS for id in getattr(ledger, collection)}
    records = []
    for name in names:
        if id_of(ledger, name, Actor) in ledger.actors:
            continue
        record = {"id": slug(name, taken, "actor"), "name": name, "kind": kind_of(name)}
        taken.add(record["id"])
        records.append({key: value for key, value in record.items() if value})
    return records


def with_ids(record: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    """Return a plain record in which the named actors stand by their ids; `ids` is by plain name."""

    def id_for(name: str) -> str:
        return ids.get(plain_name(name), name)

    replaced = dict(record)
    if isinstance(hops := record.get("attribution"), list):
        replaced["attribution"] = [_hop_with(hop, id_for) for hop in hops]
    for field in LISTS:
        if isinstance(names := record.get(field), list):
            replaced[field] = [id_for(name) if isinstance(name, str) else name for name in names]
    if isinstance(name := record.get(SINGLE), str):
        replaced[SINGLE] = id_for(name)
    return replaced


def _hop_with(hop: Any, id_for: Any) -> Any:
    if isinstance(hop, dict) and isinstance(hop.get("actor"), str):
        return {**hop, "actor": id_for(hop["actor"])}
    return id_for(hop) if isinstance(hop, str) else hop


def _named(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of actors in a plain record, in its order."""
    hops = record.get("attribution")
    names = [hop.get("actor") if isinstance(hop, dict) else hop for hop in hops] if isinstance(hops, list) else []
    for field in LISTS:
        names += value if isinstance(value := record.get(field), list) else []
    yield from (name for name in [*names, record.get(SINGLE)] if isinstance(name, str) and name)


def _similarity(wanted: str, actor: Actor) -> float:
    """Return how similar the most similar name of an actor is to a plain name, in per cent.

    A single word is compared with each word of the names too: "Brant" is near to "Helena Brandt", as is
    whatever differs in one letter.
    """
    from rapidfuzz import fuzz  # 20 ms, and only needed for a name that nobody goes by
    from rapidfuzz.distance import Levenshtein

    best = 0.0
    for name in map(plain_name, actor.names):
        best = max(best, fuzz.token_sort_ratio(wanted, name), WORDS_ALONE * fuzz.token_set_ratio(wanted, name))
        if " " not in wanted and len(wanted) >= SHORTEST:
            words = [word for word in name.split() if len(word) >= SHORTEST]
            best = max([best, *(fuzz.ratio(wanted, word) for word in words)])
            best = max([best, *(NEAR for word in words if Levenshtein.distance(wanted, word, score_cutoff=1) == 1)])
    return best
