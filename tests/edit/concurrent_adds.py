"""Run by hand: many processes add claims to one ledger at once; none may be lost, no file torn.

python tests/edit/concurrent_adds.py [PROCESSES] [ADDS]        (16 and 50)
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ADDER = """
import random, sys
from claimcheck.cli.app import main
who, adds = int(sys.argv[1]), int(sys.argv[2])
chance = random.Random(who)
for n in range(adds):
    text = " ".join("".join(chance.choices("bdfgklmnprstvz", k=6)) for _ in range(7)) + "."
    try:
        main(["add", "claim", text, "--by", "office", "--source", "report", "--id", f"p{who}-{n}", "--force"])
    except SystemExit as ended:
        if ended.code:
            print("ended with", ended.code, file=sys.stderr)
"""
START = """\
actors:
- {id: office, name: Statistics Office}
sources:
- {id: report, title: Annual report, kind: report}
claims: []
"""


def run(processes: int, adds: int) -> tuple[int, int, float]:
    """How many claims there are, the exit code of check, the seconds it took."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ledger = folder / "claims.yaml"
        ledger.write_text(START)
        root = str(Path(__file__).parents[2])
        environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": root, "XDG_STATE_HOME": str(folder / "state"),
                       "CLAIMCHECK_LEDGER": str(ledger)}  # fmt: skip
        begun = time.perf_counter()
        running = [
            subprocess.Popen([sys.executable, "-c", ADDER, str(who), str(adds)], env=environment,
                             cwd=folder, stdout=subprocess.DEVNULL)
            for who in range(processes)
        ]  # fmt: skip
        codes = [each.wait() for each in running]
        took = time.perf_counter() - begun
        assert not any(codes), codes
        text = ledger.read_text()
        check = subprocess.run([sys.executable, "-m", "claimcheck", "check"], env=environment, cwd=folder, check=False,
                               capture_output=True, text=True)  # fmt: skip
        sys.stderr.write(check.stderr)
        left = sorted(each.name for each in folder.iterdir())
        assert left == ["claims.yaml", "state"], left
        return text.count("\n- id: p"), check.returncode, took


if __name__ == "__main__":
    wanted = [int(each) for each in sys.argv[1:3]] or [16, 50]
    claims, code, took = run(*wanted)
    print(f"{claims} of {wanted[0] * wanted[1]} claims, check ends with {code}, {took:.0f} s")
    raise SystemExit(claims != wanted[0] * wanted[1] or code != 0)
