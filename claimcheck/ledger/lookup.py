"""Which actor is meant: by id, name, alias, or a spelling near enough to be sure."""

import re
import unicodedata
from dataclasses import dataclass

from claimcheck.errors import NotFound
from claimcheck.ledger.model import Actor, Ledger

SURE, LEAD = 84.0, 4.0  # likeness in per cent that is enough, and by how much it must lead the next actor's


@dataclass(frozen=True, slots=True)
class Named:
    """The actor that was found, and whether it goes by exactly that name."""

    actor: Actor
    exactly: bool


def plain_name(text: str) -> str:
    """A name without case, accents and punctuation: "Al-Qa'ida" is "al qaida", "U.S." is "us"."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    joined = re.sub(r"(?<=\w)['’ʼ`.](?=\w)|(?<=\w)\.", "", bare)
    return " ".join(word for word in re.findall(r"\w+", joined.replace("_", " ")) if word != "the")


def find_actor(ledger: Ledger, text: str) -> Named:
    """The one actor that `text` names; raises NotFound, with the nearest, when there is none or no telling which."""
    if text in ledger.actors:
        return Named(ledger.actors[text], True)
    wanted = plain_name(text)
    known: dict[str, Actor] = {}
    for actor in ledger.actors.values():
        for name in actor.names:
            known.setdefault(plain_name(name), actor)
    if wanted in known:
        return Named(known[wanted], True)
    parts = set(wanted.split())
    holding = {actor.id: actor for name, actor in known.items() if parts and parts <= set(name.split())}
    if len(holding) == 1:
        return Named(next(iter(holding.values())), False)
    likeness = _likeness(wanted, known)
    ranked = sorted(likeness, key=lambda each: -likeness[each])
    lead = likeness[ranked[0]] - likeness[ranked[1]] if len(ranked) > 1 else 100.0
    if ranked and not holding and likeness[ranked[0]] >= SURE and lead >= LEAD:
        return Named(ledger.actors[ranked[0]], False)
    raise NotFound(_unsure(ledger, text, list(holding) or ranked[:3]))


def _likeness(wanted: str, known: dict[str, Actor]) -> dict[str, float]:
    """For each actor how like its likest name is, in per cent."""
    from rapidfuzz import fuzz  # 20 ms, and only needed for a spelling that nobody has written down

    best: dict[str, float] = {}
    for name, actor in known.items():
        ratio = max(fuzz.token_sort_ratio(wanted, name), 0.95 * fuzz.token_set_ratio(wanted, name))
        best[actor.id] = max(best.get(actor.id, 0.0), ratio)
    return best


def _unsure(ledger: Ledger, text: str, near: list[str]) -> str:
    if not near:
        return f"no actor is called {text!r}: the ledger names no actors"
    offers = ", ".join(f"{each} ({ledger.actors[each].name or each})" for each in near)
    return f"no actor is surely meant by {text!r}. The nearest: {offers}"
