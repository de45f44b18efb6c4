"""How long it takes to hold 10,000 quotes to 500 snapshots, and what a naive loop takes for finding less."""

import argparse
import random
import time
import tracemalloc
from collections import Counter
from pathlib import Path

import claimcheck
from claimcheck.sources.quotes import Text, locate_quote

EXAMPLE = Path(claimcheck.__file__).parent / "cli" / "workflows" / "example" / "snapshots" / "lantern-denial.txt"


def snapshots(article: str, count: int, seed: int = 7) -> list[str]:
    """Texts of 4 to 40 KB: the sentences of an article shuffled, their words partly replaced so that texts differ."""
    rng = random.Random(seed)
    lines = [line for line in article.splitlines() if line.strip()]
    words = article.split()
    texts = []
    for _ in range(count):
        size, parts, length = rng.randint(4_000, 40_000), list[str](), 0
        while length < size:
            line = rng.choice(lines).split()
            parts.append(" ".join(word if rng.random() < 0.8 else rng.choice(words) for word in line))
            length += len(parts[-1])
        texts.append("\n".join(parts))
    return texts


def quotes(texts: list[str], count: int, seed: int = 11) -> list[tuple[int, str]]:
    """(text, quote): three quarters true, the rest retyped, elided, altered or from nowhere."""
    rng = random.Random(seed)
    parted = [text.split() for text in texts]
    found = []
    for number in range(count):
        words = parted[index := number % len(texts)]
        start, size = rng.randrange(len(words) - 12), rng.randint(4, 11)
        part = words[start : start + size]
        kind = rng.choices(["true", "retyped", "elided", "altered", "foreign"], [75, 10, 5, 7, 3])[0]
        if kind in ("elided", "altered"):
            part[size // 2] = "…" if kind == "elided" else "otherwise"
        if kind == "foreign":
            part = rng.choices(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta"], k=6)
        text = " ".join(part)
        found.append((index, text.replace("’", "'").replace(" ", "  ") if kind == "retyped" else text))
    return found


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="quotes", description=__doc__)
    parser.add_argument("--article", type=Path, default=EXAMPLE, help="a text that the snapshots are made from")
    parser.add_argument("--quotes", type=int, default=10_000)
    parser.add_argument("--snapshots", type=int, default=500)
    given = parser.parse_args(argv)
    if not given.article.exists():
        return print(f"{given.article} is not there: name a text with --article")
    texts = snapshots(given.article.read_text(encoding="utf-8"), given.snapshots)
    asked = quotes(texts, given.quotes)
    print(f"{len(asked)} quotes, {len(texts)} snapshots, {sum(len(each.encode()) for each in texts) / 1e6:.1f} MB")
    start = time.process_time()
    naive = sum(quote in texts[index] for index, quote in asked)
    print(f"naive `quote in text`: {time.process_time() - start:.2f} s, {naive} found, the others only called missing")
    start = time.process_time()
    states = Counter[str]()
    by_text: dict[int, list[str]] = {}
    for index, quote in asked:
        by_text.setdefault(index, []).append(quote)
    for index, wanted in by_text.items():
        text = Text(texts[index])
        states.update(str(locate_quote(text, quote).state) for quote in wanted)
    print(f"hold: {time.process_time() - start:.2f} s, {dict(states)}")
    tracemalloc.start()
    for index in list(by_text)[:20]:
        text = Text(texts[index])
        for quote in by_text[index]:
            locate_quote(text, quote)
    print(f"peak above the texts themselves, one text at a time: {tracemalloc.get_traced_memory()[1] / 1e6:.1f} MB")
    return None
