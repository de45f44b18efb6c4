"""How much of what articles give as said is drafted, and how right it is: against statements annotated by hand.

`python -m tests.benchmarks draft` measures the invented articles beside this file, and those of the folder that
--folder or $CLAIMCHECK_DRAFTING names (DOC.txt, one paragraph a line, and gold.jsonl, a statement a line). Where
$CLAIMCHECK_ARTICLE names the article of claims.yaml, it says how many of those claims its drafts cover.

A draft and a statement are paired greedily by the F1 of their tokens, one to one; found is a pair whose tokens overlap
by half (Jaccard). Of the found: the same speaker (all words of the shorter name, or the phrase of the text), an act and
a kind that the annotator accepts, a hedge in both or in neither. Ready is a draft that needs no edit: all of these, and
an overlap of 0.8.
"""

import argparse
import json
import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck.draft.proposals import SAID, Proposal
from claimcheck.draft.reading import proposals
from claimcheck.ledger.files import load
from claimcheck.sources.quotes import Text, locate_quote
from claimcheck.text.phrases import word_list
from claimcheck.text.span import Span
from tests.benchmarks.data import table

OWN = Path(__file__).parent / "drafting"
VARIABLE, ARTICLE = "CLAIMCHECK_DRAFTING", "CLAIMCHECK_ARTICLE"
LEDGER = Path(__file__).parents[2] / "claims.yaml"
TOKEN = re.compile(r"\w+(?:[’'.\-]\w+)*")
TITLES = frozenset(
    word_list("mr mrs ms dr prof professor president minister prime secretary sir lord sen rep gov the a an")
)
PRONOUNS = frozenset({"he", "she", "it", "they"})
ALIKE, READY = 0.5, 0.8
Gold = Mapping[str, Any]


@dataclass(frozen=True)
class Pair:
    """A draft and a statement that are of the same words, and by how much."""

    draft: Proposal
    gold: Gold
    overlap: float

    @property
    def speaker(self) -> bool:
        return _same_speaker(self.draft.speaker.text if self.draft.speaker else "", self.gold)

    @property
    def act(self) -> bool:
        return self.draft.act in self.gold["act_ok"]

    @property
    def kind(self) -> bool:
        return self.draft.kind in self.gold["kind_ok"]

    @property
    def hedge(self) -> bool:
        return bool(self.draft.hedges) == bool(self.gold["hedge"])

    @property
    def ready(self) -> bool:
        return self.speaker and self.act and self.kind and self.hedge and self.overlap >= READY


@dataclass(frozen=True)
class Article:
    """A text, its drafts, its statements, and which belong together."""

    text: str
    drafts: Sequence[Proposal]
    gold: Sequence[Gold]
    pairs: Sequence[Pair]


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="draft", description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get(VARIABLE) or "annotated-articles"))
    given = parser.parse_args(argv)
    sets = {"invented": list(_invented())}
    if (given.folder / "gold.jsonl").exists():
        sets[given.folder.name] = list(_annotated(given.folder))
    else:
        print(f"skipped: {given.folder}: no gold.jsonl there (--folder, ${VARIABLE})")
    print(table(["articles", *MEASURES], ([name, *measured(articles)] for name, articles in sets.items())), end="\n\n")
    by_article = zip(_names(), sets["invented"], strict=True)
    print(table(["invented", *MEASURES], ([name, *measured([article])] for name, article in by_article)), end="\n\n")
    for name, articles in sets.items():
        print(f"{name}: what each kind of cue brings")
        print(table(["cue", "drafts", "found", "F without it"], by_cue(articles)), end="\n\n")
    _time([article.text for articles in sets.values() for article in articles])
    _covered(os.environ.get(ARTICLE, ""))


MEASURES = (
    "statements",
    "drafts",
    "P",
    "R",
    "F",
    "speaker",
    "pronouns",
    "act",
    "kind",
    "hedge",
    "ready",
    "quotes P",
    "quotes R",
)


def measured(articles: Sequence[Article]) -> list[object]:
    """The measures of some articles."""
    pairs = [pair for article in articles for pair in article.pairs]
    drafts, gold = (sum(len(getattr(article, name)) for article in articles) for name in ("drafts", "gold"))
    pronouns = [pair for pair in pairs if str(pair.gold["mention"]).lower() in PRONOUNS]
    shares = [_share([getattr(pair, name) for pair in pairs]) for name in ("speaker", "act", "kind", "hedge")]
    told = f"{sum(pair.speaker for pair in pronouns)}/{len(pronouns)}"
    ready = sum(pair.ready for pair in pairs) / max(1, drafts)
    return [gold, drafts, *_found(len(pairs), drafts, gold), shares[0], told, *shares[1:], ready, *_quotes(articles)]


def by_cue(articles: Sequence[Article]) -> Iterator[list[object]]:
    """For each kind of cue its drafts, those of them that are found, and F without it."""
    pairs = [pair for article in articles for pair in article.pairs]
    drafts = Counter(draft.family for article in articles for draft in article.drafts)
    found = Counter(pair.draft.family for pair in pairs)
    gold = sum(len(article.gold) for article in articles)
    for family, count in drafts.most_common():
        yield [family, count, found[family], _found(len(pairs) - found[family], drafts.total() - count, gold)[2]]


def _found(found: int, drafts: int, gold: int) -> tuple[float, float, float]:
    precision, recall = found / max(1, drafts), found / max(1, gold)
    return precision, recall, 2 * precision * recall / (precision + recall) if found else 0.0


def _share(values: Sequence[bool]) -> float:
    return sum(values) / max(1, len(values))


def _quotes(articles: Sequence[Article]) -> tuple[object, object]:
    """Precision and recall of the tokens between quotation marks; nothing where none are annotated."""
    right = drafted = known = 0
    for article in articles:
        ours = _tokens(article.text, [span for draft in article.drafts for span in draft.quotes])
        theirs = _tokens(article.text, [(a, b) for gold in article.gold for a, b in gold["quote_spans"]])
        right, drafted, known = right + len(ours & theirs), drafted + len(ours), known + len(theirs)
    return (right / max(1, drafted), right / known) if known else ("", "")


def _tokens(text: str, spans: Sequence[Span]) -> set[int]:
    places = [hit.span() for hit in TOKEN.finditer(text)]
    return {number for number, (x, y) in enumerate(places) for a, b in spans if x < b and y > a}


def _article(text: str, gold: Sequence[Gold]) -> Article:
    drafts = proposals(text, SAID)
    ours = [_tokens(text, draft.spans) for draft in drafts]
    theirs = [_tokens(text, [(a, b) for a, b in one["content_spans"]]) for one in gold]
    likes = sorted(
        ((2 * len(a & b) / (len(a) + len(b)), i, j) for i, a in enumerate(ours) for j, b in enumerate(theirs) if a & b),
        key=lambda like: (-like[0], like[1], like[2]),
    )
    pairs, used = list[Pair](), (set[int](), set[int]())
    for _, i, j in likes:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            overlap = len(ours[i] & theirs[j]) / len(ours[i] | theirs[j])
            pairs += [Pair(drafts[i], gold[j], overlap)] if overlap >= ALIKE else []
    return Article(text, drafts, gold, pairs)


def _same_speaker(ours: str, gold: Gold) -> bool:
    key, mention, name = _key(ours), _key(gold["mention"]), _key(gold["speaker"])
    if str(gold["speaker"]).startswith("unnamed"):
        return not key or bool(mention and ({*mention} <= {*key} or {*key} <= {*mention}))
    if not key:
        return False
    pronoun = str(gold["mention"]).lower() in PRONOUNS
    if mention and not pronoun and ({*mention} <= {*key} or ({*key} <= {*mention} and key[-1] == mention[-1])):
        return True
    shared, shorter = len({*key} & {*name}), min(len({*key}), len({*name}))
    return shared == shorter or (key[-1] == name[-1] and shared >= shorter / 2)


def _key(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name.lower()) if word not in TITLES]


def _annotated(folder: Path) -> Iterator[Article]:
    by_article = defaultdict(list)
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        by_article[json.loads(line)["doc"]].append(json.loads(line))
    for name, gold in by_article.items():
        yield _article((folder / f"{name}.txt").read_text(encoding="utf-8"), gold)


def _names() -> list[str]:
    return sorted(file.stem for file in OWN.glob("*.gold"))


def _invented() -> Iterator[Article]:
    """The articles beside this file; their annotations name the words, not the places."""
    for name in _names():
        text = (OWN / f"{name}.txt").read_text(encoding="utf-8")
        lines = (OWN / f"{name}.gold").read_text(encoding="utf-8").splitlines()
        rows = [line for line in lines if line and not line.startswith("#")]
        gold: list[Gold] = []
        for row in rows:
            after = gold[-1]["content_spans"][0][0] if gold else 0  # they stand in the order of the text
            gold.append(_row(text, after, *(part.strip() for part in row.split(" | "))))
        yield _article(text, gold)


def _row(
    text: str, at: int, speaker: str, mention: str, _cue: str, act: str, kind: str, hedge: str, _via: str, words: str
) -> Gold:
    spans = list[Span]()
    for piece in words.split(" // "):
        start = max(text.find(piece, at), text.find(piece) if text.find(piece, at) < 0 else -1)
        spans.append((start, start + len(piece)))
        at = start
    return {"speaker": speaker, "mention": mention.strip("-"), "act_ok": act.split(), "kind_ok": kind.split(),
            "hedge": hedge.strip("-"), "content_spans": spans, "quote_spans": list(_quoted(text, spans))}  # fmt: skip


def _quoted(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """What of the spans stands between the quotation marks of its paragraph."""
    for marks in re.finditer(r'"([^"\n]*)"', text):
        for a, b in spans:
            if a < marks.end(1) and b > marks.start(1):
                yield max(a, marks.start(1)), min(b, marks.end(1))


def _covered(name: str) -> None:
    """Print how many claims of claims.yaml have a quote, in the article they are of, that a draft covers by half."""
    if not Path(name).is_file():
        print(f"skipped: claims.yaml against the drafts of its article: ${ARTICLE} names no file")
        return
    text = Text(Path(name).read_text(encoding="utf-8"))
    drafts = proposals(text.raw)
    spans = [draft.spans for draft in drafts]
    reached, left, covering = list[str](), list[str](), set[int]()
    for claim in load([LEDGER]).ledger.claims.values():
        quotes = [locate_quote(text, cited.quote).spans for cited in claim.appears_in if cited.quote]
        hits = {n for quote in quotes if quote for n, pieces in enumerate(spans) if _shares(quote[0], pieces)}
        if any(quotes):
            (reached if hits else left).append(claim.id)
            covering |= hits
    share = len(reached) / max(1, len(reached) + len(left))
    print(f"claims.yaml: drafts cover {len(reached)} of {len(reached) + len(left)} claims ({share:.3f}); "
          f"{len(covering)} of {len(drafts)} drafts are of one")  # fmt: skip
    print("not covered: " + ", ".join(left))


def _shares(quote: Span, pieces: Sequence[Span]) -> bool:
    """Return whether half of a quote stands in the pieces of a draft."""
    return sum(max(0, min(quote[1], b) - max(quote[0], a)) for a, b in pieces) >= ALIKE * (quote[1] - quote[0])


def _time(texts: Sequence[str]) -> None:
    words = sum(len(text.split()) for text in texts)
    proposals(texts[0])  # what is made once
    took = []
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            proposals(text)
        took.append(time.process_time() - start)
    print(f"{1000 * min(took) / words * 1000:.0f} ms of CPU for 1,000 words ({words} words, without start-up)")
