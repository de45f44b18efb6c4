"""How many independent origins a claim has: its citations, those put together that go back to one word.

A path is one way to a claim: a source that makes it, with whoever the claim starts from, or a source that bears it
out as evidence. Paths share an origin when they have the speaker, the source, an ancestor by `derived_from`, the
author or the publisher in common, or when the author or publisher of one speaks in another. An origin without a name
counts as none.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.value_class import value_class

FAR = 50  # sources that one is traced back to
SUPPORT = frozenset({"supports", ""})


@value_class()
class AttributionPath:
    """One way to a claim: the source, who speaks there ("" where it is the source itself), and by which record."""

    source: str
    speaker: str = ""
    claim: str = ""
    hops: int = 0  # between the speaker and the page
    evidence: bool = False


@dataclass(slots=True)
class Origin:
    """Paths that go back to one word; `why` says what joins them: each reason with the sources it holds for."""

    paths: list[AttributionPath]
    named: bool = True
    why: dict[str, list[str]] = field(default_factory=dict)

    @property
    def reasons(self) -> list[str]:
        """Why they are one, in words: "courier, gazette: go back to wire"."""
        return [f"{', '.join(dict.fromkeys(sources))}: {why}" for why, sources in self.why.items()]

    @property
    def sources(self) -> list[str]:
        """The ids of their sources, each once."""
        return list(dict.fromkeys(path.source for path in self.paths))

    @property
    def speakers(self) -> list[str]:
        """The ids of their speakers, each once."""
        return list(dict.fromkeys(path.speaker for path in self.paths if path.speaker))


def origins(claim: Claim, ledger: Ledger, paths: Sequence[AttributionPath] | None = None) -> list[Origin]:
    """Return the origins of what speaks for a claim (or of the given paths), in the order of the record."""
    groups: dict[int, Origin] = {}
    owner: dict[str, int] = {}  # what a path is tied by, to the number of the first group that had it
    joined: dict[int, int] = {}  # a group that went into another, to that other
    for number, path in enumerate(supporting(claim, ledger) if paths is None else paths):
        ties = _ties(path, ledger)
        reasons = dict[int, str]()  # each group that the path shares something with: the closest thing they share
        for tie, why in ties.items():
            if tie in owner:
                reasons.setdefault(_root(owner[tie], joined), why)
        first = min(reasons, default=number)
        _join(groups, path, first, {group: reasons[group] for group in sorted(reasons)})
        joined.update((group, first) for group in reasons if group != first)
        for tie in ties:
            owner.setdefault(tie, first)
    for origin in groups.values():
        origin.named = _named(origin.paths, ledger)
    return list(groups.values())


def independent(support: Sequence[Origin]) -> int:
    """Return how many origins count: those with a name."""
    return sum(origin.named for origin in support)


def supporting(claim: Claim, ledger: Ledger) -> list[AttributionPath]:
    """Return the paths that speak for a claim: where it appears, evidence for it, and the claims that repeat it."""
    paths = list(_appearing(claim))
    paths += [AttributionPath(item.source, "", claim.id, 0, True) for item in claim.evidence if item.stance in SUPPORT]
    for other in repeats(claim, ledger):
        paths += _appearing(other)
    paths = _of_known_sources(paths, ledger)
    making = {path.source for path in paths if path.speaker}
    return [path for path in paths if path.speaker or path.source not in making]


def refuting(claim: Claim, ledger: Ledger) -> list[AttributionPath]:
    """Return the paths that speak against a claim: evidence that refutes it, but for sources that make it themselves.

    What a source says in its own voice it cannot be an origin against; what it only passes on it can refute.
    """
    refutations = [item.source for item in claim.evidence if item.stance == "refutes"]
    own = {citation.source for citation in claim.appears_in if in_own_voice(claim, citation.source, ledger)}
    paths = [AttributionPath(source, "", claim.id, 0, True) for source in refutations if source not in own]
    return _of_known_sources(paths, ledger)


def in_own_voice(claim: Claim, source: str, ledger: Ledger) -> bool:
    """Return whether a source makes the claim itself: its author or publisher, or nobody, is the speaker."""
    return not claim.speaker or claim.speaker in makers(source, ledger)


def makers(source: str, ledger: Ledger) -> set[str]:
    """Return the ids of a source's authors and publisher; none for a source that the ledger does not hold."""
    record = ledger.sources.get(source)
    return {actor for actor in (*record.author, record.publisher) if actor} if record else set()


def repeats(claim: Claim, ledger: Ledger) -> list[Claim]:
    """Return the claims that say the same, by `repeats` of either side."""
    ids = dict.fromkeys(_repeated(ledger).get(claim.id, ()))
    return [ledger.claims[id] for id in ids if id in ledger.claims and id != claim.id]


def unnamed(actor: str, ledger: Ledger) -> bool:
    """Return whether an actor is a voice that the source does not name."""
    return actor in ledger.actors and ledger.actors[actor].kind == "unnamed"


def ancestors(source: str, ledger: Ledger) -> Mapping[str, int]:
    """Return a source and all that it is derived from (FAR of them at most), with how many steps away each is."""
    steps, pending = {source: 0}, [source]
    for id in pending:
        for parent in ledger.sources[id].derived_from if id in ledger.sources else ():
            if parent not in steps and len(steps) < FAR:
                steps[parent] = steps[id] + 1
                pending.append(parent)
    return steps


@cached_per_ledger
def _repeated(ledger: Ledger) -> Mapping[str, list[str]]:
    """Return for each claim the ids of those that it repeats and that repeat it."""
    both = defaultdict[str, list[str]](list)
    for claim in ledger.claims.values():
        for other in claim.relations.get("repeats", ()):
            both[claim.id].append(other)
            both[other].append(claim.id)
    return both


def _appearing(claim: Claim) -> Iterator[AttributionPath]:
    for citation in claim.appears_in:
        yield AttributionPath(citation.source, claim.speaker, claim.id, max(0, len(claim.attribution) - 1))


def _of_known_sources(paths: Sequence[AttributionPath], ledger: Ledger) -> list[AttributionPath]:
    return [path for path in dict.fromkeys(paths) if path.source in ledger.sources]


def _named(paths: Sequence[AttributionPath], ledger: Ledger) -> bool:
    """Return whether somebody with a name speaks who did not get it from the voice without one."""
    nameless = {path.source for path in paths if _nameless(path, ledger)}
    clean = (path for path in paths if not _nameless(path, ledger))
    return any(not (ancestors(path.source, ledger).keys() - {path.source}) & nameless for path in clean)


def _nameless(path: AttributionPath, ledger: Ledger) -> bool:
    authors = ledger.sources[path.source].author
    return unnamed(path.speaker, ledger) if path.speaker else bool(authors) and all(unnamed(a, ledger) for a in authors)


def _root(group: int, joined: dict[int, int]) -> int:
    """Return the group that a group has gone into, and shorten the way there for the next time."""
    root = group
    while root in joined:
        root = joined[root]
    while group != root:
        joined[group], group = root, joined[group]
    return root


def _join(groups: dict[int, Origin], path: AttributionPath, first: int, reasons: Mapping[int, str]) -> None:
    """Put a path into the group `first`, with the other groups that it shares something with."""
    origin = groups.setdefault(first, Origin([]))
    for group, why in reasons.items():
        other = groups[group].paths[0].source
        if path.source != other:
            origin.why.setdefault(why, []).extend((other, path.source))
    for group in reasons:
        if group != first:
            origin.paths += groups[group].paths
            for why, sources in groups.pop(group).why.items():
                origin.why.setdefault(why, []).extend(sources)
    origin.paths.append(path)


def _ties(path: AttributionPath, ledger: Ledger) -> dict[str, str]:
    """Return what a path can share with another, the closest first, each with the reason in words."""
    speaker = f"the same speaker, {ledger.label(path.speaker)}"
    if unnamed(path.speaker, ledger):
        speaker = f"the same voice without a name, {ledger.label(path.speaker)}"
    ties = {f"actor {path.speaker}": speaker} if path.speaker else {}
    for source, steps in ancestors(path.source, ledger).items():
        ties.setdefault(f"source {source}", f"go back to {source}" if steps else f"have {source} in common")
        record = ledger.sources.get(source)
        if record and (not path.speaker or path.speaker in makers(path.source, ledger)):
            for author in record.author:
                ties.setdefault(f"actor {author}", f"the same author, {ledger.label(author)}")
            if record.publisher:
                ties.setdefault(f"actor {record.publisher}", f"the same publisher, {ledger.label(record.publisher)}")
    return ties
