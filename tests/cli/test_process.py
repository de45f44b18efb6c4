"""The end of the process: it comes at once, after threads have ended and what was to be tidied up is."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import atexit, sys, tempfile, threading, time
import claimcheck.__main__ as process

class Left:
    def __del__(self):
        print("taken apart", flush=True)

left = Left()

def main():
    folder = tempfile.TemporaryDirectory()
    atexit.register(lambda: print("tidied up", flush=True))
    threading.Thread(target=lambda: (time.sleep(0.05), print("ended"))).start()
    print(folder.name)
    sys.stderr.write("said")
    {}

process.main = main
process.run()
"""


@pytest.mark.parametrize(("end", "code"), [("sys.exit(3)", 3), ("sys.exit(0)", 0), ("1 / 0", 1)])
def test_everything_is_written_and_tidied_up_before_the_process_ends(end: str, code: int) -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM.format(end)], capture_output=True, text=True, check=False)
    folder, *others = ran.stdout.splitlines()
    assert (ran.returncode, others) == (code, ["ended", "tidied up"])
    assert ran.stderr.startswith("said")
    assert ("ZeroDivisionError" in ran.stderr) == (code == 1)
    assert not Path(folder).exists()


def test_what_was_registered_before_the_program_is_called_too() -> None:
    program = "import atexit\natexit.register(print, 'by a tool')" + PROGRAM.format("sys.exit(3)")
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert "by a tool" in ran.stdout.splitlines()
