"""Each command on ledgers of growing size: CPU seconds, peak memory, and the exponent between two sizes.

An exponent of 1 grows with the ledger; the last column says how many times the plain reading a command takes.
"""

import argparse
import math
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from multiprocessing import Process
from pathlib import Path

SIZES = (1_000, 10_000)
SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi wo ka le mi no pu ra se ti".split()  # noqa: SIM905  # a list in quotes says no more
SENTENCES = (
    "The {} of the {} has {} {} since {}.",
    "In {} the {} was {} by {} of the {}.",
    "{} {} and the {} are to {} the {}.",
    "There were {} {} at the {} of {} in {}.",
)
LINES = "list -f jsonl"
SEVENTH = 6  # of the texts of claims: the one that is asked for
COMMANDS = {
    "read (list --limit 1)": ["--no-index", "list", "--limit", "1"],
    "list --actor (100 rows)": ["list", "--actor", "actor-7", "--limit", "100"],
    "show ID": ["show", "claim-77"],
    "search": ["search", "{word}"],
    LINES: ["list", "-f", "jsonl"],
    "stats": ["stats"],
    "match": ["match", "{text}"],
    "duplicates": ["duplicates"],
    "status": ["status"],
    "sourcing": ["sourcing"],
    "check": ["check"],
    "report": ["report"],
    "report, html": ["report", "-f", "html"],
}


def ledger_text(size: int) -> str:
    """Return a made-up ledger of so many claims: varied words, actors, sources and ties in the measure of real ones."""
    chance = random.Random(size)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(4000)]

    def sentence() -> str:
        form = chance.choice(SENTENCES)
        return form.format(*(chance.choice(words) for _ in range(form.count("{}")))).capitalize()

    def lines() -> Iterator[str]:
        yield "actors:"
        yield from (f"- {{id: actor-{n}, name: {chance.choice(words).title()} {n}, kind: organization}}"
                    for n in range(max(20, size // 25)))  # fmt: skip
        yield "sources:"
        yield from (f"- {{id: source-{n}, title: '{sentence()}', publisher: actor-{n % 20}, date: {1990 + n % 35}, "
                    f"reliability: B}}" for n in range(max(20, size // 12)))  # fmt: skip
        yield "claims:"
        for n in range(size):
            yield _claim(n, size, chance, sentence)

    return "\n".join(lines()) + "\n"


def _claim(n: int, size: int, chance: random.Random, sentence: object) -> str:
    assert callable(sentence)
    actors, sources = max(20, size // 25), max(20, size // 12)
    relation = chance.choice(("contradicts", "supports", "depends_on"))
    tie = f"  relations: {{{relation}: [claim-{chance.randrange(size)}]}}\n"
    return (
        f"- id: claim-{n}\n  text: '{sentence()}'\n  kind: assertion\n  attribution:\n"
        f"  - {{actor: actor-{chance.randrange(actors)}, act: states}}\n  - {{actor: actor-{chance.randrange(20)}, "
        f"act: reports}}\n  about: [actor-{chance.randrange(actors)}]\n  appears_in:\n"
        f"  - source: source-{chance.randrange(sources)}\n    at: p{chance.randint(1, 30)}\n    quote: '{sentence()}'\n"
        f"  evidence:\n  - {{source: source-{chance.randrange(sources)}, stance: supports, note: '{sentence()}'}}\n"
        f"  likelihood: likely\n  confidence: moderate\n  verdict: {chance.choice(('true', 'false', 'unproven'))}\n"
        f"{tie if n % 10 == 0 else ''}  tags: [tag-{chance.randrange(40)}]\n  note: '{sentence()} {sentence()}'"
    )


def measured(command: list[str], codes: tuple[int, ...] = (0, 1)) -> tuple[float, float]:
    """Return the CPU seconds and the peak memory, in MB, of one process, which must end with one of these codes."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in codes:  # 1: findings
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main(argv: list[str]) -> None:
    """Print a table: a row for each command, for each size its seconds and memory."""
    parser = argparse.ArgumentParser(prog="scale", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--only", nargs="+", default=[], help="the commands whose name begins so")
    asked = parser.parse_args(argv)
    chosen = {name: words for name, words in COMMANDS.items() if not asked.only or name.startswith(tuple(asked.only))}
    heads = " | ".join(f"{size:,}" for size in asked.sizes)
    print(f"| command | {heads} | exponent | x reading |\n| --- |{' ---: |' * (len(asked.sizes) + 2)}")
    with tempfile.TemporaryDirectory() as folder:
        ledgers = {size: Path(folder) / f"{size}.yaml" for size in asked.sizes}
        for size, file in ledgers.items():  # by a process of its own, whose memory no other inherits
            writing = Process(target=_write, args=(file, size))
            writing.start()
            writing.join()
        reading: list[tuple[float, float]] = []
        rates = ""
        for name, words in chosen.items():
            costs = [_cost(words, file) for file in ledgers.values()]
            reading = reading or costs
            print(f"| {name} | {row(asked.sizes, costs)} | {costs[-1][0] / reading[-1][0]:.1f} |", flush=True)
            if name == LINES and {*list(COMMANDS)[:2]} <= chosen.keys():  # what reading takes, and the index is made
                rates = rows_a_second(asked.sizes, costs, reading)
    print(rates)


def rows_a_second(sizes: list[int], costs: list[tuple[float, float]], reading: list[tuple[float, float]]) -> str:
    """Say how many rows a second are written, beyond what reading the ledger takes."""
    spent = [max(cost - read, 1e-9) for (cost, _), (read, _) in zip(costs, reading, strict=True)]
    rates = (f"{size / seconds:,.0f} of {size:,}" for size, seconds in zip(sizes, spent, strict=True))
    return f"\nRows a second of {LINES}, beyond the reading: {', '.join(rates)}"


def _write(file: Path, size: int) -> None:
    file.write_text(ledger_text(size), encoding="utf-8")


def _cost(words: list[str], file: Path) -> tuple[float, float]:
    with file.open(encoding="utf-8") as lines:
        text = next(islice((line.split("'")[1] for line in lines if line.startswith("  text: '")), SEVENTH, None))
    given = [word.format(word=max(text.split(), key=len).strip("."), text=text) for word in words]
    return measured([sys.executable, "-m", "claimcheck", *given, "--ledger", str(file)])


def row(sizes: list[int], costs: list[tuple[float, float]]) -> str:
    """Return the cells of a row: the costs at each size, and the exponent between the last two."""
    cells = [f"{seconds:.2f} s, {memory:.0f} MB" for seconds, memory in costs]
    exponent = (
        f"{math.log(costs[-1][0] / costs[-2][0]) / math.log(sizes[-1] / sizes[-2]):.2f}" if len(costs) > 1 else "–"
    )
    return " | ".join([*cells, exponent])
