"""Make the pictures of the README and docs/ from the example, as it is shown now: python docs/pictures/make.py.

`list.svg` is what a terminal of 116 columns shows, through rich's export. `coverage.png` and `page.png` are the pages
that `coverage --format html` and `report --format html` write, photographed by Chromium or Chrome, whose path
`--browser` names.
"""

import argparse
import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

HERE = Path(__file__).parent
COLUMNS = 116
COMMAND = "claimcheck list --columns id,attribution,likelihood,confidence,verdict"
COVERAGE = "claimcheck coverage lantern-denial --format html --output coverage.html"
PAGE = "claimcheck report --format html --output page.html"
SVG = """\
<svg viewBox="0 0 {width} {terminal_height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
<rect fill="#191919" width="100%" height="100%" rx="8"/>
<g transform="translate(12, 12)"><g class="{unique_id}-matrix" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
{matrix}
</g></g>
</svg>
"""


def shown(command: str, folder: Path) -> str:
    """Return what a terminal of COLUMNS columns receives from a command, colours and all."""
    leader, follower = pty.openpty()
    environment = {**os.environ, "COLUMNS": str(COLUMNS), "LINES": "60", "TERM": "xterm-256color", "PAGER": "cat"}
    with subprocess.Popen(command.split(), cwd=folder, stdout=follower, stderr=follower, env=environment):
        os.close(follower)
        chunks = []
        while chunk := _read(leader):
            chunks.append(chunk)
    return b"".join(chunks).decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    """Return the next bytes of a terminal; none when the other side has closed."""
    try:
        return os.read(terminal, 65_536)
    except OSError:
        return b""


def svg(command: str, folder: Path) -> str:
    """Return the picture of a terminal in which a command has run."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=COLUMNS + 2, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(Text(f"$ {command}", style="bold"))
        console.print(Text.from_ansi(shown(command, folder)))
    return console.export_svg(theme=DIMMED_MONOKAI, code_format=SVG, unique_id="claimcheck")


def photograph(page: Path, picture: Path, browser: str, size: str) -> None:
    """Write the picture of a page of so many pixels ("860,760")."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}"]
    subprocess.run([browser, *options, f"--screenshot={picture}", page.as_uri()], check=True, capture_output=True)


def main() -> None:
    """Write the pictures beside this file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--browser", default="chromium")
    browser = parser.parse_args().browser
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "bridge"
        subprocess.run(["claimcheck", "init", str(folder), "--example"], check=True, stdout=sys.stderr)
        (HERE / "list.svg").write_text(svg(COMMAND, folder), encoding="utf-8")
        for command, size in ((COVERAGE, "860,760"), (PAGE, "1240,900")):
            subprocess.run(command.split(), cwd=folder, check=True, stdout=sys.stderr)
            page = folder / command.split()[-1]
            photograph(page, HERE / f"{page.stem}.png", browser, size)


if __name__ == "__main__":
    main()
