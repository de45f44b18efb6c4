"""From a text to its index terms: folded, tokenised, numbers read, stop words off, stemmed (Snowball English)."""

import re
from collections.abc import Callable, Iterable, Sequence

import Stemmer

from claimcheck.matching.cleaning import fold, without_links
from claimcheck.matching.numerals import NUMBER_WORDS, merge_numbers
from claimcheck.matching.stopwords import STOP_WORDS

_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_AMERICA = re.compile(r"\bU\.?S\.?(?:A\b\.?)?(?![\w])")
_TAG = re.compile(r"[#@]\w+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|k|m|bn|b)?(?![^\W_])|[^\W_]+(?:'[^\W_]+)*")
_LONGEST_WORD = 40
_MEMO = 300_000

Alias = tuple[tuple[str, ...], str]


def split_humps(word: str) -> list[str]:
    """CamelCase taken apart: StopTheSteal -> Stop, The, Steal."""
    return _HUMP.split(word)


class Analyzer:
    """Turns texts into index terms; the alias groups of actors become terms of their own."""

    def __init__(self, aliases: Iterable[Sequence[str]] = ()) -> None:
        self.groups = tuple(tuple(names) for names in aliases)
        self._memo: dict[str, str] = {}
        self.stem: Callable[[str], str] = Stemmer.Stemmer("english", 0).stemWord
        self._aliases: dict[str, list[Alias]] = {}
        for number, names in enumerate(self.groups):
            for name in names:
                self._add_alias(tuple(self.words(name)), f"actor:{number}")

    def __reduce__(self) -> tuple[type["Analyzer"], tuple[object, ...]]:
        return Analyzer, (self.groups,)

    def _add_alias(self, words: tuple[str, ...], term: str) -> None:
        if words:
            self._aliases.setdefault(words[0], []).append((words, term))

    def words(self, text: str) -> list[str]:
        """The lower-case words of a text in order, numbers canonical, possessives and links off."""
        text = without_links(fold(text))
        if "." in text:
            text = _AMERICA.sub("usa ", text)
            text = _ABBREVIATION.sub(lambda found: found[0].replace(".", "") + " ", text)
        elif "US" in text:
            text = _AMERICA.sub("usa", text)
        if "#" in text or "@" in text:
            text = _TAG.sub(lambda found: " ".join(split_humps(found[0])), text)
        words = _WORD.findall(text.replace("%", " percent ").lower())
        words = [_bare(word) if "'" in word else word for word in words]
        if any(word[0].isdigit() or word in NUMBER_WORDS for word in words):
            words = list(merge_numbers(words))
        return words

    def term(self, word: str) -> str:
        """The index term of one lower-case word; empty for a stop word."""
        known = self._memo.get(word)
        if known is None:
            if len(self._memo) > _MEMO:
                self._memo.clear()
            known = self._memo[word] = self._normal(word)
        return known

    def _normal(self, word: str) -> str:
        if word in STOP_WORDS:
            return ""
        return word if word[0].isdigit() else str(self.stem(word[:_LONGEST_WORD]))

    def terms(self, words: Sequence[str]) -> list[str]:
        """The index terms of the words of a text, in order; each name of an actor adds the actor's term."""
        terms = [term for word in words if (term := self.term(word))]
        if self._aliases:
            terms += self.actors(words)
        return terms

    def name(self, actor: str) -> str:
        """The first name of an actor, given its term."""
        return self.groups[int(actor.partition(":")[2])][0]

    def actors(self, words: Sequence[str]) -> list[str]:
        """The terms of the alias groups that the words name, longest name first at each place."""
        return self.name_actors(words)[0]

    def name_actors(self, words: Sequence[str]) -> tuple[list[str], list[str]]:
        """The terms of the alias groups that the words name, and the words that belong to no name."""
        found, rest, at = [], [], 0
        while at < len(words):
            spans = [(len(name), term) for name, term in self._aliases.get(words[at], ()) if _begins(words, at, name)]
            length, term = max(spans, default=(1, ""))
            if term:
                found.append(term)
            else:
                rest.append(words[at])
            at += length
        return found, rest


def _bare(word: str) -> str:
    """Without a possessive; contractions lose their apostrophe (don't -> dont)."""
    return word[:-2] if word.endswith("'s") else word.replace("'", "")


def _begins(words: Sequence[str], at: int, name: tuple[str, ...]) -> bool:
    return tuple(words[at : at + len(name)]) == name
