"""From a text to its index terms: folded, tokenised, numbers read, stop words off, stemmed (Snowball English)."""

from collections.abc import Callable, Iterable, Sequence

from claimcheck.matching.engine.cleaning import fold, without_links
from claimcheck.matching.engine.stopwords import NEGATION, NEGATIONS, STOP_WORDS
from claimcheck.text.numbers import NUMBER_WORDS, is_numeral, merge_numbers
from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import CURRENCIES, bare, token_pattern
from claimcheck.text.words import english_stemmer

_AMERICA = compiled_later(r"\bU\.?S\.?(?:A\b\.?)?(?![\w])")
_TAG = compiled_later(r"[#@]\w+")
_HUMP = compiled_later(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LONGEST_WORD = 40
_MEMO = 300_000
_ACTOR = "actor:"
_ACTOR_LETTERS = 0x10000  # a range of letters without another use here
_ACTOR_LENGTH = 6


def split_humps(word: str) -> list[str]:
    """CamelCase taken apart: StopTheSteal -> Stop, The, Steal."""
    return _HUMP.split(word)


class Analyzer:
    """Turns texts into index terms; the alias groups of actors become terms of their own."""

    def __init__(self, aliases: Iterable[Sequence[str]] = ()) -> None:
        self.groups = tuple(tuple(names) for names in aliases)
        self._memo: dict[str, str] = {}
        self.stem: Callable[[str], str] = english_stemmer()
        self._aliases: dict[str, dict[tuple[str, ...], str]] = {}  # the names by their first word
        for number, names in enumerate(self.groups):
            for name in names:
                self._add_alias(tuple(self.words(name)), f"{_ACTOR}{number}")
        self._lengths = {first: sorted({*map(len, known)}, reverse=True) for first, known in self._aliases.items()}

    def __reduce__(self) -> tuple[type["Analyzer"], tuple[object, ...]]:
        return Analyzer, (self.groups,)

    def _add_alias(self, words: tuple[str, ...], term: str) -> None:
        if words:
            known = self._aliases.setdefault(words[0], {})
            known[words] = max(term, known.get(words, ""))

    def words(self, text: str) -> list[str]:
        """The lower-case words of a text in order, numbers canonical, possessives and links off."""
        text = without_links(fold(text))
        if "." in text:
            text = _AMERICA.sub("usa ", text)
        elif "US" in text:
            text = _AMERICA.sub("usa", text)
        if "#" in text or "@" in text:
            text = _TAG.sub(lambda tag: " ".join(split_humps(tag[0])), text)
        text = text.replace("%", " percent ").lower()
        words = [word if word.isalnum() else bare(word).replace("'", "") for word in token_pattern(text).findall(text)]
        words = [word for word in words if word not in CURRENCIES]
        if not NUMBER_WORDS.isdisjoint(words) or any(map(is_numeral, words)):
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
        if word in NEGATIONS:
            return NEGATION
        return word if is_numeral(word) else str(self.stem(word[:_LONGEST_WORD]))

    def terms(self, words: Sequence[str]) -> list[str]:
        """The index terms of the words of a text, in order; each name of an actor adds the actor's term."""
        terms = [term for word in words if (term := self.term(word))]
        if self._aliases:
            terms += self.actors(words)
        return terms

    def named_terms(self, words: Sequence[str]) -> list[str]:
        """The terms of the words of a text, in order, the actor's term in the place of the words of each name."""
        if not self._aliases:
            return [term for word in words if (term := self.term(word))]
        return [term for word in self.with_actors(words) if (term := word if is_actor(word) else self.term(word))]

    def name(self, actor: str) -> str:
        """The first name of an actor, given its term."""
        return self.groups[int(actor.removeprefix(_ACTOR))][0]

    def actors(self, words: Sequence[str]) -> list[str]:
        """The terms of the alias groups that the words name."""
        return [word for word in self.with_actors(words) if is_actor(word)]

    def with_actors(self, words: Sequence[str]) -> list[str]:
        """The words with the term of an actor in the place of each of its names, the longest name first."""
        if self._aliases.keys().isdisjoint(words):
            return list(words)
        terms, at = [], 0
        while at < len(words):
            length, term = self._actor_at(words, at) if words[at] in self._aliases else (1, words[at])
            terms.append(term)
            at += length
        return terms

    def _actor_at(self, words: Sequence[str], at: int) -> tuple[int, str]:
        """How many words from there on are the name of an actor, and its term; else one, and the word itself."""
        known = self._aliases[words[at]]
        for length in self._lengths[words[at]]:
            if term := known.get(tuple(words[at : at + length])):
                return length, term
        return 1, words[at]

    def plain(self, text: str) -> str:
        """The text for comparison letter by letter: folded, in lower case, with one name for each actor."""
        if not self._aliases:
            return fold(text).lower()
        return " ".join(min(self.groups[int(word.removeprefix(_ACTOR))], key=len).lower() if is_actor(word) else word
                        for word in self.with_actors(self.words(text)))  # fmt: skip


def spelt(term: str) -> str:
    """A term for comparison letter by letter: two actors have no letter in common."""
    return chr(_ACTOR_LETTERS + int(term.removeprefix(_ACTOR))) * _ACTOR_LENGTH if is_actor(term) else term


def is_actor(term: str) -> bool:
    """Whether a term stands for an actor, whichever name was used."""
    return term.startswith(_ACTOR)
