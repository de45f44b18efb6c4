"""How fast the page of many claims is: written, first painted, filtered (`python -m tests.benchmarks page`)."""

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read
from claimcheck.output.page.render import render
from claimcheck.output.report.summary import Choices, summarize

WORDS = """council bridge minister water ward clinic budget report road harbour school tariff grain army border union
rate harvest factory flood vote court prison export pension rail energy mine forest election""".split()  # noqa: SIM905  # thirty strings in quotes say no more
VERDICTS = ("true", "mostly-true", "mixed", "mostly-false", "false", "unproven", "not-checkable", "")
LIKELY = ("almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely", "")
PAINT = """[performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]"""
TIMED = """name => { const button = [...document.querySelectorAll('.fb')].find(b => b.textContent.startsWith(name));
const start = performance.now(); button.click(); document.body.offsetHeight; return performance.now() - start; }"""
TYPED = """async text => { const box = document.querySelector('#_q'); const start = performance.now(); box.value = text;
box.dispatchEvent(new Event('input')); await new Promise(requestAnimationFrame); document.body.offsetHeight;
return performance.now() - start; }"""  # the wait for the next frame is part of what one sees


def large_page(size: int) -> str:
    """The page of so many made-up claims, as long and as tied as real ones."""
    chance = random.Random(1)

    def sentence(length: int) -> str:
        return " ".join(chance.choices(WORDS, k=length)).capitalize()

    actors = "\n".join(f"- {{id: actor-{n}, name: {sentence(2)}, kind: organization}}" for n in range(200))
    sources = "\n".join(
        f"- {{id: source-{n}, title: {sentence(7)}, publisher: actor-{n % 200}, date: {1990 + n % 35}, reliability: B, "
        f"url: 'https://news.example/{n}'}}" for n in range(400)
    )  # fmt: skip
    claims = "\n".join(_claim(number, size, chance, sentence) for number in range(size))
    ledger = read(
        [parse("claims.yaml", f"actors:\n{actors}\nsources:\n{sources}\nclaims:\n{claims}\n".encode())]
    ).ledger
    assert len(ledger.claims) == size
    return render(summarize(list(ledger.claims.values()), ledger, Choices()))


def _claim(number: int, size: int, chance: random.Random, sentence: Any) -> str:
    verdict, likely = chance.choice(VERDICTS), chance.choice(LIKELY)
    judged = f", verdict: {verdict}" * bool(verdict) + f", likelihood: {likely}" * bool(likely)
    tie = f", relations: {{contradicts: [claim-{chance.randrange(size)}]}}" if number % 10 == 0 else ""
    return (
        f"- {{id: claim-{number}, text: {sentence(12)} {number}., kind: assertion, attribution: "
        f"[{{actor: actor-{chance.randrange(200)}, act: states}}, {{actor: actor-{chance.randrange(99)}, act: reports}}"
        f"], about: [actor-{chance.randrange(200)}], appears_in: [{{source: source-{chance.randrange(400)}, at: p2, "
        f"quote: {sentence(8)}}}], evidence: [{{source: source-{chance.randrange(400)}, stance: supports, at: p3, "
        f"quote: {sentence(10)}}}], confidence: {chance.choice(('high', 'moderate', 'low'))}, credibility: 2, "
        f"tags: [{chance.choice(WORDS)}], note: {sentence(15)}{judged}{tie}}}"
    )


def main(arguments: list[str]) -> None:
    """Print the size of the page, how long it takes to write, to paint, and to filter (medians, milliseconds)."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks page")
    parser.add_argument("--claims", type=int, default=5000)
    size = parser.parse_args(arguments).claims
    start = time.perf_counter()
    html = large_page(size)
    print(f"{size} claims: {len(html.encode()) / 1e6:.2f} MB, made in {time.perf_counter() - start:.1f} s")
    browser = os.environ.get("CLAIMCHECK_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        sys.exit("there is no Chromium here: name one with CLAIMCHECK_BROWSER")
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "page.html"
        file.write_text(html, encoding="utf-8")
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = chromium.new_page()
        paints = []
        for _ in range(5):
            page.goto(file.as_uri())
            page.wait_for_timeout(800)
            paints.append(page.evaluate(PAINT))
        first, drawn = (statistics.median(times) for times in zip(*paints, strict=True))
        print(f"first paint: {first:.0f} ms, all drawn that is near: {drawn:.0f} ms")
        for name in ("high", "moderate", "true", "supported", "assertion"):
            times = (
                [page.evaluate(TIMED, name) for _ in range(10)]
                if page.locator(f".fb:has-text('{name}')").count()
                else []
            )
            if times:
                print(f"facet {name}: {statistics.median(times):.0f} ms")
        letters = [word[:length] for word in ("bridge", "grain army") for length in range(1, len(word) + 1)]
        times = [page.evaluate(TYPED, letters_so_far) for letters_so_far in letters]
        print(f"a letter typed into the search: {statistics.median(times):.0f} ms, the slowest {max(times):.0f} ms")
