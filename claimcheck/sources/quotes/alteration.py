"""Quotes in other words: the passage that is most like one, how like it is, and which words differ."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from claimcheck.sources.quotes.words import Range, Words
from claimcheck.text.comparing import shown
from claimcheck.text.span import Span
from claimcheck.value_class import value_class

SHARED = 0.5  # of the words of a quote that must stand in a passage for it to be the same passage in other words
LIKE = 60.0  # per cent likeness that is then enough
ALIKE = 85.0  # and where no word is the same
SLACK = 3  # words that may be added or missing within a passage
SHORT = 3  # words of a quote that is sought letter by letter too
LONG = 500  # words of a quote from which words that stand everywhere are not compared one by one
RAREST = 100  # words of a quote that its place is sought by
COMMON = 400  # places of a word beyond which it points nowhere


@value_class()
class BestMatch:
    """The passage most like a quote: its span in the text, its likeness (0–100), the words that differ."""

    span: Span
    similarity: float
    diff: str


def window(text: Words, wanted: Sequence[str], low: int = 0, high: int | None = None) -> Range | None:
    """Return the words of a text, within [low, high), where most of the wanted words stand in about their order."""
    high = len(text.words) if high is None else high
    votes = Counter[int]()
    rare = sorted(range(len(wanted)), key=lambda index: len(text.positions.get(wanted[index], ())))[:RAREST]
    for index in rare:
        places = text.positions.get(wanted[index], ())
        for place in places if len(places) <= COMMON else ():
            if low <= place < high:
                votes[place - index] += 1
    if not votes:
        return None
    best = max(votes, key=lambda start: (sum(votes[start + d] for d in range(-SLACK, SLACK + 1)), -start))
    return max(low, best - SLACK), min(high, best + len(wanted) + SLACK)


def best_match(text: Words, wanted: Sequence[str], low: int, high: int) -> BestMatch | None:
    """Return the passage within words [low, high) that the wanted words may have been; None when none is like it."""
    if low >= high:
        return None
    start, end = text.starts[low], text.starts[high] - 1
    aligned = _aligned(" ".join(wanted), text.line[start:end])
    if aligned is None:
        return None
    first, last = _whole_words(text, start + aligned[0], start + aligned[1])
    theirs, similarity = text.words[first:last], aligned[2]
    shared = sum((Counter(wanted) & Counter(theirs)).values()) / len(wanted)
    if not theirs or similarity < (LIKE if shared >= SHARED else ALIKE):
        return None
    return BestMatch(text.span((first, last)), similarity, word_diff(theirs, wanted))


def word_diff(theirs: Sequence[str], ours: Sequence[str], around: int = 0) -> str:
    """Return the words of both, as git writes it: "had [-no-]{+an+} affiliation".

    With `around`, only so many words are shown on each side of a difference.
    """
    parts = []
    for kind, a, b, c, d in SequenceMatcher(None, theirs, ours, autojunk=len(ours) > LONG).get_opcodes():
        if kind == "equal":
            before, after = around if a else 0, around if b < len(theirs) else 0
            whole = not around or b - a <= before + after
            parts.append(shown(theirs[a:b] if whole else [*theirs[a : a + before], "…", *theirs[b - after : b]]))
        else:
            gone, come = shown(theirs[a:b]), shown(ours[c:d])
            parts.append((f"[-{gone}-]" if gone else "") + (f"{{+{come}+}}" if come else ""))
    return " ".join(parts)


def _aligned(wording: str, passage: str) -> tuple[int, int, float] | None:
    """Start, end and likeness of the stretch of a passage that is most like a wording."""
    from rapidfuzz import fuzz  # 20 ms, and only needed for a quote that does not stand there

    if len(passage) <= len(wording):
        return 0, len(passage), fuzz.ratio(wording, passage)
    match = fuzz.partial_ratio_alignment(wording, passage, score_cutoff=LIKE)
    return (match.dest_start, match.dest_end, match.score) if match else None


def _whole_words(text: Words, start: int, end: int) -> Range:
    """The words of which line[start:end] holds most of the letters, with the rest of a word that they are part of."""
    low, high = max(0, bisect_right(text.starts, start) - 1), bisect_left(text.starts, end)
    aligned = [
        place for place in range(low, min(high, len(text.words)))
        if 2 * (min(text.starts[place + 1] - 1, end) - max(text.starts[place], start)) > len(text.words[place])
    ]  # fmt: skip
    first, last = (aligned[0], aligned[-1] + 1) if aligned else (low, max(low, min(high, len(text.words))))
    while text.one_word(first):
        first -= 1
    while text.one_word(last):
        last += 1
    return first, last
