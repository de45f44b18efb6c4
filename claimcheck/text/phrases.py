"""Phrases of a lexicon found among the words of a text, the longest first at each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from claimcheck.value_class import value_class

Value = TypeVar("Value")


@value_class()
class PhraseMatch(Generic[Value]):
    """A phrase at words[start:end], and what the lexicon says of it."""

    start: int
    end: int
    value: Value


class Phrases(Generic[Value]):
    """A lexicon of phrases (tuples of words), each with a value."""

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for words, value in phrases:
            if words:
                self._by_first.setdefault(words[0], []).append((tuple(words), value))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def find(self, words: Sequence[str]) -> list[PhraseMatch[Value]]:
        """The phrases among the words, left to right, none inside another."""
        matches: list[PhraseMatch[Value]] = []
        end, first = 0, self._by_first
        for at in [at for at, word in enumerate(words) if word in first]:  # few: most words begin no phrase
            if at < end:
                continue
            for phrase, value in first[words[at]]:
                if len(phrase) == 1 or tuple(words[at : at + len(phrase)]) == phrase:
                    end = at + len(phrase)
                    matches.append(PhraseMatch(at, end, value))
                    break
        return matches


def lines(table: str) -> list[str]:
    """The lines of a lexicon, an indented line being the end of the one before it."""
    joined: list[str] = []
    for line in table.strip().splitlines():
        if line[0].isspace() and joined:
            joined[-1] += " " + line.strip()
        else:
            joined.append(line.strip())
    return joined


def word_list(table: str) -> list[str]:
    """The words of a lexicon that is one word after another."""
    return table.split()
