"""Queries as people type them: misspelt, with words missing, three keywords only. Success among the first five."""

import random
from collections.abc import Callable
from dataclasses import replace

from claimcheck.matching.engine.cleaning import read_post
from claimcheck.matching.engine.stopwords import STOP_WORDS
from tests.benchmarks.data import Collection, mean, success, table
from tests.benchmarks.peers import SLOW, peers

LETTERS = "abcdefghijklmnopqrstuvwxyz"
Change = Callable[[list[str], random.Random], list[str]]


def run(found: list[Collection]) -> None:
    for collection in found:
        engine = collection.matcher()
        rankers = {"claimcheck": lambda text: [match.id for match in engine.match(text)]}  # noqa: B023 used in the loop
        rankers |= {name: ranker for name, ranker, limit in peers(collection) if limit is None or limit > SLOW}
        asked = collection.queries[:200]
        print(f"\n## Noise: {collection.name}, {len(asked)} queries, success@5\n")
        rows = [
            [name, *(_success(collection, change, ranker) for change in CHANGES.values())]
            for name, ranker in rankers.items()
        ]
        print(table(["method", *CHANGES], rows))


def _success(collection: Collection, change: Change, ranker: Callable[[str], list[str]]) -> float:
    chance = random.Random(7)
    asked = [replace(query, text=" ".join(change(read_post(query.text).body.split(), chance)))
             for query in collection.queries[:200]]  # fmt: skip
    return mean(success(ranker(query.text), collection.gold[query.id]) for query in asked)


def misspell(word: str, chance: random.Random) -> str:
    """One slip: a letter lost, doubled, exchanged with its neighbour, or another in its place."""
    if len(word) < 3 or not word.isalpha():
        return word
    at = chance.randrange(len(word) - 1)
    slip = chance.randrange(4)
    if slip == 0:
        return word[:at] + word[at + 1 :]
    if slip == 1:
        return word[:at] + word[at] + word[at:]
    if slip == 2:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + chance.choice(LETTERS) + word[at + 1 :]


def misspelt(share: float) -> Change:
    return lambda words, chance: [misspell(word, chance) if chance.random() < share else word for word in words]


def dropped(share: float) -> Change:
    return lambda words, chance: [word for word in words if chance.random() >= share] or words


def keywords(count: int, slips: bool) -> Change:
    """The longest words, which are mostly the telling ones."""

    def change(words: list[str], chance: random.Random) -> list[str]:
        telling = [word.strip(".,!?\"'“”#@:;()") for word in words if word.lower() not in STOP_WORDS]
        kept = sorted(dict.fromkeys(telling), key=len, reverse=True)[:count] or words
        return [misspell(word, chance) for word in kept] if slips else kept

    return change


CHANGES: dict[str, Change] = {
    "as it is": lambda words, _: words,
    "20 % misspelt": misspelt(0.2),
    "50 % misspelt": misspelt(0.5),
    "40 % dropped": dropped(0.4),
    "three keywords": keywords(3, slips=False),
    "three keywords, misspelt": keywords(3, slips=True),
}
