"""Quotes in other words: the passage that is most like one, how like it is, and which words differ."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from claimcheck.sources.quotes.text import TOKEN, Text
from claimcheck.text.span import Span

SHARED = 0.5  # of the words of a quote that must stand in a passage for it to be the same passage in other words
LIKE = 60.0  # per cent likeness that is then enough
ALIKE = 85.0  # and where no word is the same
SLACK = 3  # words that may be added or missing within a passage
SHORT = 3  # words of a quote that is sought letter by letter too
COMMON = 400  # places of a word beyond which it points nowhere


@dataclass(frozen=True, slots=True)
class BestMatch:
    """The passage most like a quote: its span in the text, its likeness (0–100), the words that differ."""

    span: Span
    similarity: float
    diff: str


def window(text: Text, wanted: Sequence[str], low: int = 0, high: int | None = None) -> tuple[int, int] | None:
    """The words of the text (between low and high) where most of the wanted words stand in about their order."""
    high = len(text.words) if high is None else high
    votes = Counter[int]()
    for index, word in enumerate(wanted):
        places = text.positions.get(word, ())
        for place in places if len(places) <= COMMON else ():
            if low <= place < high:
                votes[place - index] += 1
    if not votes:
        return None
    best = max(votes, key=lambda start: (sum(votes[start + d] for d in range(-SLACK, SLACK + 1)), -start))
    return max(low, best - SLACK), min(high, best + len(wanted) + SLACK)


def best_match(text: Text, wording: str, wanted: Sequence[str], low: int, high: int) -> BestMatch | None:
    """The passage within text.words[low:high] that a plain wording may have been; None when none is like it."""
    if low >= high:
        return None
    start, end = text.words[low][0], text.words[high - 1][1]
    found = _aligned(wording, text.folded[start:end])
    if found is None:
        return None
    first, last, similarity = found
    start, end = _whole_words(text, start + first, start + last)
    theirs = TOKEN.findall(text.folded[start:end])
    shared = sum((Counter(wanted) & Counter(theirs)).values()) / len(wanted)
    if similarity < (LIKE if shared >= SHARED else ALIKE):
        return None
    return BestMatch(text.plain.span(start, end), similarity, word_diff(theirs, wanted))


def word_diff(theirs: Sequence[str], ours: Sequence[str], around: int = 0) -> str:
    """The words of both, as git writes it: "had [-no-]{+an+} affiliation".

    With `around`, only so many words are shown on each side of a difference.
    """
    parts = []
    for kind, a, b, c, d in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes():
        if kind == "equal":
            before, after = around if a else 0, around if b < len(theirs) else 0
            whole = not around or b - a <= before + after
            parts.append(" ".join(theirs[a:b] if whole else [*theirs[a : a + before], "…", *theirs[b - after : b]]))
        else:
            gone, come = " ".join(theirs[a:b]), " ".join(ours[c:d])
            parts.append((f"[-{gone}-]" if gone else "") + (f"{{+{come}+}}" if come else ""))
    return " ".join(parts)


def _aligned(wording: str, passage: str) -> tuple[int, int, float] | None:
    """Start, end and likeness of the stretch of a passage that is most like a wording."""
    from rapidfuzz import fuzz  # 20 ms, and only needed for a quote that does not stand there

    if len(passage) <= len(wording):
        return 0, len(passage), fuzz.ratio(wording, passage)
    found = fuzz.partial_ratio_alignment(wording, passage, score_cutoff=LIKE)
    return (found.dest_start, found.dest_end, found.score) if found else None


def _whole_words(text: Text, start: int, end: int) -> Span:
    """The span widened to the words that it cuts through, where it holds most of their letters."""
    touched = [(a, b) for a, b in text.words if a < end and b > start and min(b, end) - max(a, start) > (b - a) / 2]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)
