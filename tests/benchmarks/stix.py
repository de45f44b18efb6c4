"""STIX: what becomes of bundles that others wrote, whether that of claims.yaml is valid, how time grows with claims.

The bundles are read from `exchange/stix/` of the folder that --bench or $CLAIMCHECK_BENCH names.
"""

import argparse
import json
import time
from pathlib import Path

from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.exchange import ReadOptions
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from tests.benchmarks.data import folder, table

READ = {  # actors, sources, claims and refused objects of each file, as counted by reading it
    "defining-campaigns-threat-actors-intrusion-sets": (4, 0, 0, 0),
    "identifying-a-threat-actor-profile": (2, 0, 0, 0),
    "note-opinion-report": (1, 2, 1, 1),
    "sighting-of-an-indicator": (2, 0, 0, 0),
    "tlp-2.0-markings": (0, 0, 0, 0),
    "using-marking-definitions": (1, 0, 0, 0),
}
SIZES = (1_000, 10_000)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks stix", description=__doc__)
    parser.add_argument("--bench", help="folder of the collections")
    parser.add_argument("--tell", action="store_true", help="also what is told of each file")
    given = parser.parse_args(arguments)
    bundles = sorted((folder(given.bench) / "exchange" / "stix").glob("*.json"))
    if bundles:
        print(table(["file", "objects", "actors", "sources", "claims", "refused", "told", "as read"],
                    [_file(path, given.tell) for path in bundles]))  # fmt: skip
    else:
        print(f"skipped: bundles of others: none in {folder(given.bench) / 'exchange' / 'stix'}")
    print(f"\nclaims.yaml: {_validity(Path('claims.yaml'))}\n")
    print(table(["claims", "MB", "write CPU s", "read CPU s"], map(_grown, SIZES)))


def _file(path: Path, tell: bool) -> list[object]:
    content = path.read_bytes()
    number = len(json.loads(content)["objects"])
    try:
        records = exchange.read("stix", content, ReadOptions(file_name=path.name))
    except ClaimcheckError as error:
        return [path.stem, number, "", "", "", "", str(error), ""]
    counts = tuple(map(len, (records.actors, records.sources, records.claims, records.refused)))
    if tell:
        print("\n".join([path.name, *(f"  {note}" for note in records.notes)]))
    return [path.stem, number, *counts, len(records.notes), "yes" if READ.get(path.stem, counts) == counts else "NO"]


def _validity(path: Path) -> str:
    try:
        import stix2validator
    except ImportError:
        return "not validated: stix2-validator is in the extra dev"
    content = str(exchange.write("stix", read([_document(path)]).ledger).content)
    result = stix2validator.validate_string(content, stix2validator.ValidationOptions(version="2.1", silent=True))
    number = len(json.loads(content)["objects"])
    return f"{number} objects, {'valid' if result.is_valid else f'not valid: {result.errors}'}"


def _document(path: Path) -> Document:
    from claimcheck.ledger.document import parse

    return parse(path.name, path.read_bytes())


def _grown(size: int) -> list[object]:
    ledger = _ledger(size)
    began = time.process_time()
    content = str(exchange.write("stix", ledger).content)
    written = time.process_time()
    exchange.read("stix", content.encode())
    return [size, len(content) / 1e6, written - began, time.process_time() - written]


def _ledger(size: int) -> Ledger:
    """A ledger of so many claims, ten to a source."""
    sources = [{"id": f"s{n}", "title": f"Source {n}", "date": "2024-03-01"} for n in range(size // 10)]
    claims = [
        {
            "id": f"c{n}", "text": f"Ward {n} is shut.", "attribution": [{"actor": "ann", "act": "states"}],
            "appears_in": [{"source": f"s{n // 10}", "quote": f"ward {n} shut"}], "confidence": "low",
            "evidence": [{"source": f"s{n // 10}", "stance": "refutes"}], "relations": {"supports": [f"c{n // 2}"]},
        }
        for n in range(size)
    ]  # fmt: skip
    value = {"actors": [{"id": "ann", "name": "Ann"}], "sources": sources, "claims": claims}
    return read([Document("claims.yaml", value=value)]).ledger
