"""Opposites that say the same: what is told from the other side, of the rest, or in the words of who denies it."""

import re
from collections.abc import Sequence

from claimcheck.text.numbers import find_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.reckoned import follows_beside
from claimcheck.verify.words import Word, read_words

EXCEPT = compiled_later(
    r"\b(?:except|all but|but for|other than|apart from|every\w* [a-z]+ but|days? only|"
    r"only (?:on|one|two|three|\d+|(?:about |around )?a (?:third|quarter|fifth|tenth|few)))\b"
)
BESIDE = 2  # telling words on each side of a word among which the same stand
TWO_SIDED = compiled_later(
    r"\b(?:ahead|behind|above|below|more|less|(?!after|other|never)[a-z]{2,15}er|le[ad]d?s?|trail\w*|gain\w*|los[et]s?|wins?|won|"
    r"beat\w*|buys?|bought|s[eo]lls?|sold|lends?|lent|borrow\w*)\b",
    re.IGNORECASE,
)
LESS = compiled_later(r"\b(?:less|least) $")  # "less quickly", "more slowly"
WHOLE = 0.02  # by which two shares may miss the whole
DENIES = compiled_later(r"\bden(?:y|ies|ied|ying)\b")


def tells_the_same(clause: str, ours: Span, text: str, theirs: Span) -> bool:
    """Whether a word of a clause, at a span, and its opposite in a text, at another, tell of the same.

    "A finished ahead of B" and "B finished behind A"; "two thirds stayed empty", "one in three was filled"; "closed on
    Mondays alone", "open every day except Monday"; "denied that it was illegal", "said it was legal".
    """
    excepted = bool(EXCEPT.search(clause)) != bool(EXCEPT.search(text))
    denied = bool(DENIES.search(clause[: ours[0]])) != bool(DENIES.search(text[: theirs[0]]))
    if _stands_there(clause, ours, text, theirs):
        return True
    two_sided = TWO_SIDED.search(clause, *ours) and TWO_SIDED.search(text, *theirs)
    turned = two_sided and _have_changed_sides(clause, ours, text, theirs)
    less = bool(LESS.search(clause[: ours[0]])) != bool(LESS.search(text[: theirs[0]]))
    return excepted or denied or less or bool(turned) or _is_of_the_rest(clause, text)


def _stands_there(clause: str, span: Span, text: str, opposite: Span) -> bool:
    """Whether the one word of a clause at a span stands in a text too, beside more of the same than its opposite."""
    ours, theirs = ([word for word in read_words(one) if word.tells] for one in (clause, text))
    at = next((place for place, word in enumerate(ours) if word.span == span), None)
    other = next((place for place, word in enumerate(theirs) if word.span == opposite), None)
    if at is None or other is None:
        return False
    there = [place for place, word in enumerate(theirs) if word.stem == ours[at].stem]
    beside = _beside(ours, at)
    return any(len(beside & _beside(theirs, place)) > len(beside & _beside(theirs, other)) for place in there)


def _beside(words: Sequence[Word], at: int) -> set[str]:
    return _stems(words[max(0, at - BESIDE) : at + BESIDE + 1]) - {words[at].stem}


def _is_of_the_rest(clause: str, text: str) -> bool:
    """Whether a figure of a clause is what is left of one of a text: "one of the three", "two of the three"."""
    ours = find_quantities(clause)
    shares = [one.value for one in find_quantities(text) if one.kind == "share"]
    rest = (1 - one.value for one in ours if one.kind == "share" and abs(one.value - 1 / 2) > WHOLE)
    whole = any(abs(left - share) < WHOLE for left in rest for share in shares)
    return whole or any(follows_beside(clause, (one.start, one.end), text) for one in ours)


def _have_changed_sides(clause: str, ours: Span, text: str, theirs: Span) -> bool:
    """Whether what stands before one of two opposites stands behind the other, and the other way round."""
    (before, behind), (there_before, there_behind) = _sides(clause, ours), _sides(text, theirs)
    return bool((before & there_behind) - there_before and (behind & there_before) - there_behind)


def _sides(text: str, span: Span) -> tuple[set[str], set[str]]:
    """The stems of the telling words of a text before a span of it, and behind it."""
    words = [word for word in read_words(text) if word.tells]
    return _stems([word for word in words if word.end <= span[0]]), _stems(
        [word for word in words if word.start >= span[1]]
    )


def _stems(words: Sequence[Word]) -> set[str]:
    return {word.stem for word in words}
