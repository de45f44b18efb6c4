"""Ledgers of one subject, which is what people have: rewordings of their claims, and what is near but is not there.

The ledgers in `subjects/` are invented; those named `.dev.txt` are kept for measuring, the others serve `fit`. The
rewordings of claims.yaml in `rewordings.tsv` are measured and never fitted to.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.matching.engine import IndexedClaim, Matcher
from tests.benchmarks.data import area_under_curve, mean, meaning, table

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FITTED = "fitted on"
FOREIGN = 120  # texts of other subjects that one ledger is measured with
PARTED = 6  # words of a claim, from which its parts are asked for as well
HEAD = ["ledger", "rewordings", "first right", "in five", "nothing at 20", "AUC", "AUC with near",
        "AUC with other subjects", "precision at 80", "reached 80"]  # fmt: skip


@dataclass(frozen=True)
class Subject:
    """A small ledger: its claims, names of its actors, rewordings with the id each belongs to, texts of nobody."""

    name: str
    claims: list[IndexedClaim]
    names: list[tuple[str, ...]]
    rewordings: list[tuple[str, str]]
    near: list[str]
    unrelated: list[str]

    def matcher(self, embedder: str = "") -> Matcher:
        return Matcher(self.claims, aliases=self.names, meaning=meaning(embedder))


def subjects(kept: bool) -> list[Subject]:
    """The invented ledgers: those kept for measuring, or those to fit on."""
    return [read(path) for path in sorted((HERE / "subjects").glob("*.txt")) if path.name.endswith(".dev.txt") == kept]


def read(path: Path) -> Subject:
    """A ledger from lines: a claim; "= names | of an actor", "> a rewording", "- a near text", "~ an unrelated one"."""
    subject = Subject(path.name.partition(".")[0], [], [], [], [], [])
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition(" ")
        if mark == "=":
            subject.names.append(tuple(name.strip() for name in text.split("|")))
        elif mark == ">":
            subject.rewordings.append((subject.claims[-1].id, text))
        elif mark == "-":
            subject.near.append(text)
        elif mark == "~":
            subject.unrelated.append(text)
        elif mark != "#":
            subject.claims.append(IndexedClaim(f"c{len(subject.claims):02}", line))
    return subject


def parts(subject: Subject) -> list[tuple[str, str]]:
    """The beginning and the end of each claim, as somebody types a part of it, with the id of the claim."""
    long = [(claim.id, words) for claim in subject.claims if len(words := claim.text.rstrip(".").split()) >= PARTED]
    return [
        (id_, " ".join(part))
        for id_, words in long
        for part in (words[: -2 * len(words) // 5], words[2 * len(words) // 5 :])
    ]


def of_others(subject: Subject, among: Sequence[Subject]) -> list[str]:
    """Texts that have nothing to do with a ledger: those of the other subjects, and its unrelated ones."""
    others = [other for other in among if other.name != subject.name]
    texts = [[*other.near, *other.unrelated, *(text for _, text in other.rewordings)] for other in others]
    return [*subject.unrelated, *(text for one in texts for text in one)]


def own_ledger() -> Subject:
    """The ledger of the project with its rewordings."""
    import claimcheck
    from claimcheck.matching.claims import indexed_claim

    ledger = claimcheck.load(ROOT / "claims.yaml").ledger
    claims = [indexed_claim(claim, ledger) for claim in ledger.claims.values()]
    lines = (HERE / "rewordings.tsv").read_text(encoding="utf-8").splitlines()
    rewordings = [(id_, text) for id_, text in (line.split("\t") for line in lines)]
    return Subject("claims.yaml", claims, [actor.names for actor in ledger.actors.values()], rewordings, [], [])


def run(embedder: str = "") -> None:
    print(f"\n## Ledgers of one subject, by words{' and ' + embedder if embedder else ''}\n")
    groups = [(FITTED, subjects(False)), *((subject.name, [subject]) for subject in subjects(True)),
              ("claims.yaml", [own_ledger()])]  # fmt: skip
    print(table(HEAD, [_row(name, group, embedder) for name, group in groups]))


def _row(name: str, group: Sequence[Subject], embedder: str) -> list[object]:
    known, new, near, right, places, foreign = [], [], [], [], [], list[float]()
    among = subjects(kept=name != FITTED)
    for subject in group:
        engine = subject.matcher(embedder)
        for there, hit, without, place in _asked(subject, engine):
            known.append(there)
            right.append((there, hit))
            new.append(without)
            places.append(place)
        near += [_best(engine, text)[1] for text in subject.near]
        texts = of_others(subject, among)
        foreign += [_best(engine, text)[1] for text in texts[:: 1 + len(texts) // FOREIGN]]
    sure = [hit for score, hit in [*right, *((score, False) for score in [*new, *near])] if score >= 80]
    return [name, len(known), mean(float(place == 0) for place in places), mean(float(place < 5) for place in places),
            sum(score < 20 for score in known), area_under_curve(known, new),
            area_under_curve(known, near) if near else "", area_under_curve(known, foreign),
            mean(map(float, sure)), sum(score >= 80 for score in known)]  # fmt: skip


def _asked(subject: Subject, engine: Matcher) -> Iterator[tuple[float, bool, float, int]]:
    """Each rewording: the best score, whether the best is right, the best without the claim, the place of the claim."""
    for id_, text in subject.rewordings:
        ids = [match.id for match in engine.match(text, limit=5)]
        first, score = _best(engine, text)
        _, without = _best(engine, text, leave_out=id_)
        yield score, first == id_, without, ids.index(id_) if id_ in ids else 9


def _best(engine: Matcher, text: str, leave_out: str = "") -> tuple[str, float]:
    matches = engine.match(text, limit=1, only=lambda id_: id_ != leave_out)
    return (matches[0].id, matches[0].score) if matches else ("", 0.0)
