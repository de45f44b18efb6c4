"""Reading a large ledger: claimcheck (positions, duplicate keys, records) beside PyYAML's own ways, in one run."""

import argparse
import statistics
import time
from collections.abc import Callable

import yaml

from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read

RECORD = """\
- id: claim-{n}
  text: The ministry said that item {n} of the plan for the district was carried out in the course of the year.
  kind: assertion
  attribution:
  - {{actor: ministry, act: states, medium: press statement}}
  - {{actor: agency, act: reports}}
  about: [ministry]
  appears_in:
  - source: bulletin
    at: p2
    quote: item {n} of the plan
  likelihood: likely
  confidence: moderate
  tags: [plans, district]
  note: The plan has {n} items and more; this remark on it is here for its length, as remarks are, and says nothing more
    than that a remark was made on an item of a plan for a district, which makes about as many bytes as a real one.
"""


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="reading", description=__doc__)
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args(argv)
    text = "claims:\n" + "".join(RECORD.format(n=n) for n in range(asked.claims))
    data = text.encode()
    ways: dict[str, Callable[[], object]] = {
        "claimcheck: ledger of records": lambda: read(parse("x", data) for _ in "1"),
        "yaml.compose, CBaseLoader": lambda: yaml.compose(text, Loader=yaml.CBaseLoader),
        "yaml.load, CSafeLoader": lambda: yaml.load(text, yaml.CSafeLoader),
        "yaml.safe_load": lambda: yaml.safe_load(text),
    }
    medians = {}
    for name, work in ways.items():
        medians[name] = statistics.median(seconds(work) for _ in range(1 if name == "yaml.safe_load" else asked.runs))
    ours = next(iter(medians.values()))
    print(
        f"{asked.claims} claims, {len(data) / 1e6:.1f} MB, CPU seconds\n\n| way | s | x ours |\n| --- | ---: | ---: |"
    )
    for name, median in medians.items():
        print(f"| {name} | {median:.2f} | {median / ours:.1f} |")
