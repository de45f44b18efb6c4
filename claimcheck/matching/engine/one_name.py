"""One name for each actor, so that a model that knows none of them reads all its names alike."""

from collections.abc import Iterable, Sequence

from claimcheck.text.phrases import Phrases
from claimcheck.text.tokens import bare, folded, tokens


class OneName:
    """Puts the first of an actor's names in the place of the others."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._names = Phrases((_words(name), names[0]) for names in groups for name in names)

    def __call__(self, text: str) -> str:
        """Return the text with one name for each actor, the rest as it is."""
        hits = list(tokens(text))
        parts, at = list[str](), 0
        for name in self._names.find([bare(folded(hit[0])) for hit in hits]):
            start, end = hits[name.start].start(), hits[name.end - 1].end()
            parts += [text[at:start], name.value]
            at = end
        return "".join([*parts, text[at:]])


def _words(name: str) -> tuple[str, ...]:
    return tuple(bare(folded(hit[0])) for hit in tokens(name))
