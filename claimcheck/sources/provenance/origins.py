"""How many independent origins a claim has: its citations, those put together that go back to one word.

A strand is one way to a claim: a source that makes it, with whoever the claim starts from, or a source that bears it
out as evidence. Strands share an origin when they have the speaker, the source, an ancestor by `derived_from`, the
author or the publisher in common, or when one speaks from its own house. An origin without a name counts as none.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger

FAR = 50  # sources that one is traced back to
SUPPORT = frozenset({"supports", ""})


@dataclass(frozen=True, slots=True)
class AttributionPath:
    """One way to a claim: the source, who speaks there ("" where it is the source itself), and by which record."""

    source: str
    speaker: str = ""
    claim: str = ""
    hops: int = 0  # between the speaker and the page
    evidence: bool = False


@dataclass(slots=True)
class Origin:
    """Strands that are one; `why` says what holds them together: each reason with the sources it holds for."""

    paths: list[AttributionPath]
    ties: set[str]
    named: bool = True
    why: dict[str, list[str]] = field(default_factory=dict)

    @property
    def reasons(self) -> list[str]:
        """Why they are one, in words: "courier, gazette: go back to wire"."""
        return [f"{', '.join(dict.fromkeys(sources))}: {why}" for why, sources in self.why.items()]

    @property
    def sources(self) -> list[str]:
        """Their sources, each once."""
        return list(dict.fromkeys(each.source for each in self.paths))

    @property
    def speakers(self) -> list[str]:
        """Their speakers, each once."""
        return list(dict.fromkeys(each.speaker for each in self.paths if each.speaker))


def origins(claim: Claim, ledger: Ledger, paths: Sequence[AttributionPath] | None = None) -> list[Origin]:
    """The origins of what speaks for a claim (or of the given strands), in the order of the record."""
    found: list[Origin] = []
    for path in supporting(claim, ledger) if paths is None else paths:
        _add(found, path, ledger)
    for origin in found:
        origin.named = _named(origin.paths, ledger)
    return found


def independent(found: Sequence[Origin]) -> int:
    """How many count: those with a name."""
    return sum(origin.named for origin in found)


def supporting(claim: Claim, ledger: Ledger) -> list[AttributionPath]:
    """The strands that speak for a claim: where it appears, evidence for it, and the claims that repeat it."""
    found = list(_appearing(claim))
    found += [AttributionPath(each.source, "", claim.id, 0, True) for each in claim.evidence if each.stance in SUPPORT]
    for other in repeats(claim, ledger):
        found += _appearing(other)
    return _named_by(_held(found, ledger))


def refuting(claim: Claim, ledger: Ledger) -> list[AttributionPath]:
    """The strands that speak against it: evidence that refutes it."""
    found = [AttributionPath(each.source, "", claim.id, 0, True) for each in claim.evidence if each.stance == "refutes"]
    return _held(found, ledger)


def repeats(claim: Claim, ledger: Ledger) -> list[Claim]:
    """The claims that say the same, by `repeats` of either side."""
    ids = dict.fromkeys(_repeated(ledger).get(claim.id, ()))
    return [ledger.claims[id] for id in ids if id in ledger.claims and id != claim.id]


def unnamed(actor: str, ledger: Ledger) -> bool:
    """True for a voice that the source does not name."""
    return actor in ledger.actors and ledger.actors[actor].kind == "unnamed"


def ancestors(source: str, ledger: Ledger) -> Mapping[str, int]:
    """A source with all that it is derived from (FAR of them at most), and how many steps away each is."""
    steps, open = {source: 0}, [source]
    for each in open:
        for parent in ledger.sources[each].derived_from if each in ledger.sources else ():
            if parent not in steps and len(steps) < FAR:
                steps[parent] = steps[each] + 1
                open.append(parent)
    return steps


@cached_per_ledger
def _repeated(ledger: Ledger) -> Mapping[str, list[str]]:
    """For each claim the ids of those that it repeats and that repeat it."""
    both = defaultdict[str, list[str]](list)
    for each in ledger.claims.values():
        for other in each.relations.get("repeats", ()):
            both[each.id].append(other)
            both[other].append(each.id)
    return both


def _appearing(claim: Claim) -> Iterator[AttributionPath]:
    for each in claim.appears_in:
        yield AttributionPath(each.source, claim.speaker, claim.id, max(0, len(claim.attribution) - 1))


def _held(paths: Sequence[AttributionPath], ledger: Ledger) -> list[AttributionPath]:
    return [each for each in dict.fromkeys(paths) if each.source in ledger.sources]


def _named_by(paths: list[AttributionPath]) -> list[AttributionPath]:
    """Without the evidence from a source whose own word for the claim is among the strands."""
    told = {each.source for each in paths if each.speaker}
    return [each for each in paths if each.speaker or each.source not in told]


def _named(paths: Sequence[AttributionPath], ledger: Ledger) -> bool:
    """True where somebody with a name speaks who did not get it from the voice without one."""
    nameless = {each.source for each in paths if _nameless(each, ledger)}
    clean = (each for each in paths if not _nameless(each, ledger))
    return any(not (ancestors(each.source, ledger).keys() - {each.source}) & nameless for each in clean)


def _nameless(path: AttributionPath, ledger: Ledger) -> bool:
    authors = ledger.sources[path.source].author
    return unnamed(path.speaker, ledger) if path.speaker else bool(authors) and all(unnamed(a, ledger) for a in authors)


def _add(found: list[Origin], path: AttributionPath, ledger: Ledger) -> None:
    """Put a strand to the origins it shares something with, which then are one."""
    ties = _ties(path, ledger)
    sharing = [origin for origin in found if origin.ties & ties.keys()]
    if not sharing:
        found.append(Origin([path], set(ties)))
        return
    first, *others = sharing
    for origin in sharing:
        _explain(first, path, origin, ties)
    for other in others:
        first.paths += other.paths
        first.ties |= other.ties
        for why, sources in other.why.items():
            first.why.setdefault(why, []).extend(sources)
        found.remove(other)
    first.paths.append(path)
    first.ties |= ties.keys()


def _explain(first: Origin, path: AttributionPath, origin: Origin, ties: Mapping[str, str]) -> None:
    """Note why a strand belongs to an origin: the closest thing they share."""
    why = next(why for tie, why in ties.items() if tie in origin.ties)
    other = next(each.source for each in origin.paths)
    if path.source != other:
        first.why.setdefault(why, []).extend((other, path.source))


def _ties(path: AttributionPath, ledger: Ledger) -> dict[str, str]:
    """What a strand can share with another, the closest first, each with the reason in words."""
    speaker = f"the same speaker, {ledger.label(path.speaker)}"
    if unnamed(path.speaker, ledger):
        speaker = f"the same voice without a name, {ledger.label(path.speaker)}"
    ties = {f"actor {path.speaker}": speaker} if path.speaker else {}
    for source, steps in ancestors(path.source, ledger).items():
        ties.setdefault(f"source {source}", f"go back to {source}" if steps else f"have {source} in common")
        known = ledger.sources.get(source)
        if known and (not path.speaker or _own(path, ledger)):
            for author in known.author:
                ties.setdefault(f"actor {author}", f"the same author, {ledger.label(author)}")
            if known.publisher:
                ties.setdefault(f"actor {known.publisher}", f"the same publisher, {ledger.label(known.publisher)}")
    return ties


def _own(path: AttributionPath, ledger: Ledger) -> bool:
    """True where the source reports on its own: its author or publisher is the speaker."""
    known = ledger.sources[path.source]
    return path.speaker in (*known.author, known.publisher)
