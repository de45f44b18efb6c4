"""Hops as they are typed: ACTOR or ACTOR:ACT, with the act that another verb stands for."""

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger.vocabulary import ACT

ALIKE = {  # verbs of reports, each with the acts that may be meant
    "accuses": "alleges", "accused": "alleges", "claims": "alleges", "claimed": "alleges", "charges": "alleges",
    "says": "states", "said": "states", "tells": "states", "announces": "states", "declares": "states",
    "confirms": "states", "admits": "states", "promises": "states", "writes": "states", "testifies": "states",
    "rejects": "denies", "refutes": "denies", "disputes": "denies", "contradicts": "denies",
    "demands": "asks", "requests": "asks", "urges": "asks", "calls": "asks", "threatens": "warns",
    "forecasts": "predicts", "expects": "predicts", "believes": "suggests", "thinks": "suggests", "argues": "suggests",
    "hints": "implies", "insinuates": "implies", "relays": "reports", "publishes": "reports", "cites": "quotes",
    "concludes": "analyses", "assesses": "analyses",
}  # fmt: skip
DOUBTING = frozenset({"alleges", "suggests", "implies", "predicts", "asks", "warns"})  # acts that say it is not certain


def hop(text: str, *, begun: bool = False) -> dict[str, str]:
    """Return the hop that "ACTOR", "ACTOR:ACT" or "actor:ACTOR:ACT" stands for; acts may be `begun`, as in ttp:den.

    Raises UsageError for a verb that is no act, and names the one that it may stand for.
    """
    bare = text.strip().removeprefix("actor:")
    actor, colon, verb = bare.rpartition(":")
    if not colon or " " in verb.strip():  # "Minister: the roads" is a name
        return {"actor": bare}
    if not actor.strip():
        raise UsageError(f"{text!r} names no actor: write ACTOR:ACT, as in ttp:denies")
    act = verb.strip().casefold()
    beginning = [known for known in ACT.meanings if begun and act and known.startswith(act)]
    act = beginning[0] if len(beginning) == 1 else act
    if act and act not in ACT.meanings:
        raise UsageError(f"{verb.strip()!r} is no act.{_meant(act)} Known: {', '.join(ACT.meanings)}")
    return {"actor": actor.strip(), **({"act": act} if act else {})}


def _meant(verb: str) -> str:
    act = next((ALIKE[form] for form in (verb, f"{verb}s", f"{verb}es") if form in ALIKE), "")
    return f" Did you mean {act!r} ({ACT.meanings[act]})?" if act else did_you_mean(verb, ACT.meanings)
