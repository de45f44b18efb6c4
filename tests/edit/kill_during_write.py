"""Run by hand: kill -9 at random moments while a ledger is written; the old file or the new one, never a third thing.

python tests/edit/kill_during_write.py [KILLS]        (300)
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from claimcheck.edit.journal import KEPT
from claimcheck.ledger import files

# One process sets a field again and again, so that most of its time goes into writing.
WRITER = """
import itertools, sys
import claimcheck
for n in itertools.count():
    claimcheck.set((), "c7", {"note": f"turn {n} " + "x" * (n % 3000)}, force=True)
    print(n, flush=True)
"""
CLAIM = "- id: c{0}\n  text: Office {0} opened in town {0}.\n  attribution: [office]\n  appears_in: [report]\n"


def run(kills: int) -> Counter[str]:
    """How often the file was whole, and how often undo knew where it stood."""
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = folder / "claims.yaml"
        ledger.write_text(
            "actors: [{id: office}]\nsources: [{id: report}]\nclaims:\n" + "".join(map(CLAIM.format, range(200)))
        )
        environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2]),
                       "XDG_STATE_HOME": str(folder / "state"), "CLAIMCHECK_LEDGER": str(ledger)}  # fmt: skip
        chance = random.Random(4)
        for _ in range(kills):
            writer = subprocess.Popen(
                [sys.executable, "-c", WRITER], env=environment, cwd=folder, stdout=subprocess.PIPE
            )
            assert writer.stdout is not None
            writer.stdout.readline()  # it is at it
            time.sleep(chance.uniform(0, 0.15))
            writer.send_signal(signal.SIGKILL)
            writer.wait()
            reading = files.load([ledger])
            whole = (
                not reading.faults and len(reading.ledger.claims) == 200 and "turn" in reading.ledger.claims["c7"].note
            )
            seen["whole" if whole else "TORN"] += 1
            seen["left behind"] += any(each.name.endswith(".claimcheck-tmp") for each in folder.iterdir())
            entries = [json.loads(entry.read_bytes()) for entry in (folder / "state").rglob("*.json")]
            seen["journal whole"] += all("files" in entry for entry in entries)
            seen["journal small"] += len(entries) <= KEPT + 1
    return seen


if __name__ == "__main__":
    found = run(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    print(dict(found))
    raise SystemExit(found["TORN"] > 0)
