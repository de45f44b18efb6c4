"""Two statements side by side: how alike they are, which words each has alone, what answers to what."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from claimcheck.matching.engine.statement import Statement
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import NUMBER_WORDS, agree, is_numeral
from claimcheck.text.phrases import word_list

Span = tuple[int, int]
_COVERED = 0.6  # share of a draft that the window of its source has, from which both say one thing
_UNEVEN = 2  # words by which a run put for another may be longer: in a longer one nothing stands in the place of it
_BRIEF = 24  # words of a statement that says one thing
_REST = 0.6  # share of the content words beside a single difference that leaves the rest as it was
_EMPTY = (
    STOP_WORDS
    | NUMBER_WORDS
    | frozenset(
        word_list(
            "percent percentage pct "
            "everyone everybody anyone anybody someone nobody none never nearly almost hardly barely cannot lack "
            "without"
        )
    )
)


@dataclass(frozen=True)
class Pair:
    """Two statements; what either says of the other comes out the same when they are exchanged."""

    left: Statement
    right: Statement
    window: bool = False  # whether the right one is the window of a source that answers to the left one
    post: bool = False  # whether one of them is a post, which says more than the claim that it repeats

    @cached_property
    def blocks(self) -> list[tuple[str, int, int, int, int]]:
        """The alignment of the stems: (tag, left start, left end, right start, right end), as rapidfuzz gives it."""
        from rapidfuzz.distance import Levenshtein  # 20 ms, and only needed once two texts are compared

        codes = Levenshtein.opcodes(self.left.stems, self.right.stems)
        return [(code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end) for code in codes]

    @cached_property
    def left_alone(self) -> Counter[str]:
        """The stems, with counts, that only the left statement has."""
        return Counter(self.left.stems) - Counter(self.right.stems)

    @cached_property
    def right_alone(self) -> Counter[str]:
        """The stems, with counts, that only the right statement has."""
        return Counter(self.right.stems) - Counter(self.left.stems)

    @cached_property
    def similarity(self) -> float:
        """The share (0 to 1) of the shorter statement's content words that the other has too."""
        left, right = self._contents
        shorter = min(len(left), len(right))
        return len(left & right) / shorter if shorter else 0.0

    @cached_property
    def coverage(self) -> float:
        """The share (0 to 1) of the left statement's content words and figures that the right one has too."""
        names = {name.value for name in self.right.names}
        inside = {at for name in self.left.names if name.value in names for at in range(name.start, name.end)}
        mine = [at for at, token in enumerate(self.left.tokens) if token.lower not in STOP_WORDS]
        stems, amounts = set(self.right.stems), self.right.quantities
        inside |= {at for one in self.left.quantities if any(agree(one, other) for other in amounts)
                   for at in range(one.start, one.end)}  # fmt: skip
        covered = sum(at in inside or self.left.tokens[at].stem in stems for at in mine)
        return covered / len(mine) if mine else 0.0

    @cached_property
    def shared(self) -> int:
        """How many content words the two have in common."""
        return len(self._contents[0] & self._contents[1])

    @cached_property
    def _contents(self) -> tuple[set[str], set[str]]:
        """The stems of the content words of either statement."""
        return self._content(self.left), self._content(self.right)

    @cached_property
    def comparable(self) -> bool:
        """Whether the two are of about one length, so that each word of one may answer a word of the other."""
        shorter, longer = sorted((len(self.left.tokens), len(self.right.tokens)))
        return self.window or longer <= 1.7 * shorter + 3

    @cached_property
    def brief(self) -> bool:
        """Whether both are single short statements of about one length, and no posts."""
        if self.window:
            return self.coverage >= _COVERED
        if self.post:
            return False
        longest = max(len(self.left.tokens), len(self.right.tokens))
        single = not any(token.initial for statement in (self.left, self.right) for token in statement.tokens[1:])
        return self.comparable and longest <= _BRIEF and single

    def same_role(self, left: Span, right: Span, *, strict: bool = False) -> bool:
        """Whether two spans of tokens stand in each other's place: aligned, or among the same content words.

        Where the statements are of about one length that much is taken for granted, unless `strict`.
        """
        if self.comparable and not strict:
            return True
        return self._aligned(left, right) or (not strict and self._among_same(left, right))

    def same_place(self, left: Span, right: Span) -> bool:
        """Whether two spans are aligned or among the same content words, whatever the length of the statements."""
        return self._aligned(left, right) or self._among_same(left, right)

    def between_same(self, left: Span, right: Span) -> bool:
        """Whether two spans are aligned, and among the same content words too."""
        return self._aligned(left, right) and self._among_same(left, right)

    def beside_same(self, left: Span, right: Span) -> bool:
        """Whether two spans are aligned, and the content word right before or right after them is the same."""
        (before, after), (other_before, other_after) = self._beside(self.left, left), self._beside(self.right, right)
        return self._aligned(left, right) and bool(before & other_before or after & other_after)

    def _aligned(self, left: Span, right: Span) -> bool:
        runs = ((mine, theirs) for mine, theirs in self.replaced if _meet(left, mine) and _meet(right, theirs))
        return any(abs(mine[1] - mine[0] - theirs[1] + theirs[0]) <= _UNEVEN for mine, theirs in runs)

    @cached_property
    def replaced(self) -> list[tuple[Span, Span]]:
        """The runs of words put one for the other, between those that the two have in common."""
        runs, start, other_start = [], 0, 0
        ends = (len(self.left.tokens), len(self.right.tokens))
        for tag, *span in [*self.blocks, ("equal", ends[0], ends[0], ends[1], ends[1])]:
            if tag == "equal":
                runs.append(((start, span[0]), (other_start, span[2])))
                start, other_start = span[1], span[3]
        return runs

    def _among_same(self, left: Span, right: Span) -> bool:
        return bool(self._around(self.left, left) & self._around(self.right, right))

    def _around(self, statement: Statement, span: Span) -> set[str]:
        """The content words nearest to a span, two on either side."""
        before, after = self._beside(statement, span, count=2)
        return before | after

    def _beside(self, statement: Statement, span: Span, count: int = 1) -> tuple[set[str], set[str]]:
        """The content words nearest to a span, so many before it and after it."""
        before = [t.stem for t in statement.tokens[max(0, span[0] - 6) : span[0]] if t.lower not in STOP_WORDS]
        after = [t.stem for t in statement.tokens[span[1] : span[1] + 6] if t.lower not in STOP_WORDS]
        return set(before[-count:]), set(after[:count])

    def alike_but_for(self, left: str, right: str) -> float:
        """The share, as in `similarity`, of the content words other than those of two wordings."""
        mine, theirs = self._contents_but_for(left, right)
        shorter = min(len(mine), len(theirs))
        return len(mine & theirs) / shorter if shorter else 1.0

    def rest_alike(self, left: str, right: str) -> bool:
        """Whether most content words beside two wordings are the same."""
        return self.alike_but_for(left, right) >= _REST

    def left_over(self, left: str, right: str) -> tuple[int, int]:
        """How many content words beside those of two wordings one statement has alone, the smaller count first."""
        fewer, more = sorted(map(len, self.content_alone(left, right)))
        return fewer, more

    def content_alone(self, left: str, right: str) -> tuple[set[str], set[str]]:
        """The content words beside those of two wordings that the left statement, and the right one, has alone."""
        mine, theirs = self._contents_but_for(left, right)
        return mine - theirs, theirs - mine

    def _contents_but_for(self, left: str, right: str) -> tuple[set[str], set[str]]:
        if not (left or right):
            return self._contents
        return self._content(self.left, f"{left} {right}"), self._content(self.right, f"{left} {right}")

    def _content(self, statement: Statement, but_for: str = "") -> set[str]:
        """The stems of the content words; a known name counts as one word, whichever of its forms is used."""
        inside = {at for name in statement.names for at in range(name.start, name.end)}
        empty = _EMPTY | {word for word in re.split(r"\W+", but_for.lower()) if word} if but_for.strip() else _EMPTY
        kept = (token for at, token in enumerate(statement.tokens) if at not in inside)
        stems = {
            token.stem for token in kept
            if token.lower not in empty and not is_numeral(token.lower) and not token.lower.endswith("n't")
        }  # fmt: skip
        named = (name for name in statement.names if statement.tokens[name.start].lower not in empty)
        return stems | {name.value for name in named}

    def swapped(self) -> Pair:
        """The same two, the other way round."""
        return Pair(self.right, self.left, self.window, self.post)


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
