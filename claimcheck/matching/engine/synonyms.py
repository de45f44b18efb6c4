"""Words that news uses one for the other, found in a text: which groups it touches, and by which of its terms."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from claimcheck.matching.engine.lexicon import related, synonyms
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.registry import members
from claimcheck.text.phrases import lines

Groups = Mapping[str, frozenset[str]]
_GROUP = "like:"
_UNSAID = frozenset(("the", "a", "an", "his", "her", "their", "its", "our", "my", "your"))
_Phrase = tuple[list[str], str]


def is_group(term: str) -> bool:
    """Whether an index term stands for a group of synonyms."""
    return term.startswith(_GROUP)


class Synonyms:
    """Finds the groups of synonyms that a text touches, by the stems of a language; loosely, of related words too."""

    def __init__(self, stem: Callable[[str], str], term: Callable[[str], str], *, loosely: bool = False) -> None:
        self._stem = stem
        self._term = term
        self._loosely = loosely
        self._known: dict[str, tuple[str, Sequence[_Phrase], frozenset[str]]] = {}

    def groups(self, words: Sequence[str]) -> dict[str, frozenset[str]]:
        """The groups among lower-case words, each with the index terms of the words that it was found by."""
        known, hits = self._known, dict[str, frozenset[str]]()
        read = [known.get(word) or self._look_up(word) for word in words if word not in _UNSAID]
        keys = [key for key, _, _ in read]
        for at, (_, phrases, first) in enumerate(read, 1):
            for rest, group in phrases:
                terms = first
                if rest:
                    end = at + len(rest)
                    if keys[at:end] != rest:
                        continue
                    terms = first.union(*(word[2] for word in read[at:end]))
                hits[group] = hits[group] | terms if group in hits else terms
        return hits

    def _look_up(self, word: str) -> tuple[str, Sequence[_Phrase], frozenset[str]]:
        """The key of a word, the wordings that begin with it, and its index term."""
        key = self._stem(BASE.get(word, word))
        known = key, _phrases(self._stem, self._loosely).get(key, ()), frozenset(filter(None, (self._term(word),)))
        self._known[word] = known
        return known


@cache
def _phrases(stem: Callable[[str], str], loosely: bool) -> dict[str, list[_Phrase]]:
    """The wordings of all groups by their first stem: the stems that follow, and the group."""
    by_first: dict[str, list[_Phrase]] = {}
    known = dict.fromkeys(_UNSAID, "")  # a word has one key in all wordings: thousands of them are read at start-up
    for group, wording in wordings(loosely):
        keys = []
        for word in wording:
            key = known.get(word)
            if key is None:
                key = known[word] = stem(BASE.get(word, word))
            if key:
                keys.append(key)
        by_first.setdefault(keys[0], []).append((keys[1:], group))
    return by_first


def wordings(loosely: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Each wording of each group, as lower-case words; loosely, of the groups of related words as well."""
    for field, member in {**members(synonyms), **(members(related) if loosely else {})}.items():
        table = member.GROUPS.lower().replace("-", " ").replace("'", "")
        for number, line in enumerate(lines(table)):
            group = f"{_GROUP}{field}{number}"
            for wording in line.split(","):
                yield group, wording.split()
