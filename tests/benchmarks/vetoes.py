"""Which single differences the vetoes catch, and how often they fire where nothing differs."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from claimcheck.matching.engine import Matcher
from claimcheck.matching.engine.cleaning import read_post
from tests.benchmarks.data import Collection, mean, table

PAIRS = Path(__file__).parents[1] / "matching" / "veto_pairs.jsonl"
SETS = Path(__file__).parent / "veto_pairs"  # each was written and kept before it was first run
HELD_BACK = frozenset(
    ("sixteenth", "twentieth", "twentyeighth", "fortyfifth")
)  # counted, and never shown: nobody looks at them
KINDS = frozenset(
    ("number", "date", "negation", "direction", "actor", "place", "modality")
)  # those of the first rounds
POSTS = "tweets"  # the collection of posts
SAME = "same"  # the kind of a pair that differs in nothing


def run(path: Path | None, show: bool) -> None:
    """All pairs of a file; those of the project come in rounds, each written before the vetoes were mended by it."""
    pairs = [json.loads(line) for line in (path or PAIRS).read_text(encoding="utf-8").splitlines()]
    print(f"\n## Vetoes: {'unseen' if path else 'tuned on'}, {len(pairs)} pairs\n")
    _report(pairs, show)
    for member in [] if path else sorted(SETS.glob("*.jsonl")):
        _by_form(member, show and member.stem not in HELD_BACK)


def _by_form(path: Path, show: bool) -> None:
    """The share caught of the seven kinds, of other kinds, of reworded pairs, and of paraphrases."""
    engine, counts, caught = Matcher(), Counter[str](), Counter[str]()
    for pair in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        plain = "seven kinds" if pair["kind"] in KINDS else "other kinds"
        group = SAME if pair["kind"] == SAME else plain if pair["form"] == "plain" else "reworded"
        vetoes = engine.compare(pair["left"], pair["right"]).vetoes
        counts[group] += 1
        caught[group] += bool(vetoes)
        if show and bool(vetoes) == (group == SAME):
            print(f"- {pair['kind']}: {pair['left']} | {pair['right']} | {'; '.join(map(str, vetoes))}")
    print(f"\n{path.stem}:", ", ".join(f"{group} {caught[group]} of {counts[group]}" for group in sorted(counts)))


def _report(pairs: list[dict[str, str]], show: bool) -> None:
    engine, counts, caught, named, fired = Matcher(), Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for pair in pairs:
        kind, vetoes = pair["kind"], engine.compare(pair["left"], pair["right"]).vetoes
        names = {veto.name for veto in vetoes}
        counts[kind] += 1
        caught[kind] += bool(vetoes)
        named[kind] += kind in names
        fired.update(names)
        if show and bool(vetoes) == (kind == SAME):
            print(f"- {kind}: {pair['left']} | {pair['right']} | {'; '.join(map(str, vetoes))}")
    different = [kind for kind in counts if kind != SAME]
    rows = [
        [kind, n := counts[kind], caught[kind] / n, named[kind] / n, named[kind] / max(1, fired[kind])]
        for kind in different
    ]
    print(table(["difference", "pairs", "caught", "by its own veto (recall)", "precision of that veto"], rows))
    if different:
        total = sum(counts[kind] for kind in different)
        print(f"\nSingle differences caught: {sum(caught[kind] for kind in different) / total:.3f} of {total}")
    if counts[SAME]:
        print(f"False vetoes on paraphrases: {caught[SAME] / counts[SAME]:.3f} of {counts[SAME]}")


def on_posts(collections: Iterable[Collection], split: str, show: bool) -> None:
    """How often a veto fires between a real post and a claim that answers it: as posted, and by its body alone."""
    engine = Matcher()
    for collection in collections:
        texts = {claim.id: claim.text for claim in collection.claims}
        right = [(query.text, texts[claim]) for query in collection.queries for claim in collection.gold[query.id]]
        signed = [engine.vetoes(post, claim) for post, claim in right]
        bodies = [engine.vetoes(read_post(post).body, claim) for post, claim in right]
        rates = ", ".join(
            f"{name} {mean(map(bool, fired)):.4f}" for name, fired in (("as posted", signed), ("body alone", bodies))
        )
        print(f"\nFalse vetoes on right answers, {collection.name} {split}, {len(right)} pairs: {rates}")
        for (post, claim), *fired in zip(right, signed, bodies, strict=True) if show else ():
            if vetoes := fired[0] or fired[1]:
                print(f"- {'signed' if fired[0] else 'body'}: {post} | {claim} | {'; '.join(map(str, vetoes))}")
