"""The contract of what turns texts into vectors, and the choice of one by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from claimcheck.errors import UsageError, did_you_mean

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix: TypeAlias = NDArray[np.float32]

NEEDS = "matching by meaning needs an extra: pip install 'claimcheck-ledger[semantic]' ({} is not installed)"


class Embedder(Protocol):
    """A model: texts that mean the same have vectors that point the same way, whatever their words.

    key: names the model, its version and its weights, so that vectors of another are never taken for its own.
    unrelated, same: the cosine of texts that have nothing to do with each other, and of two wordings of one claim.
    """

    key: str
    unrelated: float
    same: float

    def embed(self, texts: Sequence[str]) -> Matrix:
        """Return a row of length one for each text."""
        ...

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Return a row of length one for each text that something is looked for with."""
        ...


def load_embedder(choice: str) -> Embedder:
    """Return the embedder that NAME or NAME:PATH names; pickled, it is that name.

    Raises UsageError for a name that is not known, for a package that is missing, and for a model that cannot be read.
    """
    from claimcheck import registry
    from claimcheck.matching import embedders

    name, _, path = choice.partition(":")
    if name not in (known := registry.names(embedders)):
        raise UsageError(f"there is no embedder {name!r}.{did_you_mean(name, known)} Known: {', '.join(known)}")
    return _Named(choice, registry.member(embedders, name).load(path))


class _Named:
    """An embedder that knows its name: sent to another process, it is loaded there again."""

    def __init__(self, choice: str, embedder: Embedder) -> None:
        self._choice, self._embedder = choice, embedder
        self.key, self.unrelated, self.same = embedder.key, embedder.unrelated, embedder.same

    def __reduce__(self) -> tuple[Callable[[str], Embedder], tuple[str]]:
        return load_embedder, (self._choice,)

    def embed(self, texts: Sequence[str]) -> Matrix:
        return self._embedder.embed(texts)

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        return self._embedder.embed_queries(texts)


def of_length_one(matrix: Matrix) -> Matrix:
    """Scale each row to length one; a row of zeros, or with what is no number, becomes zeros."""
    import numpy as np

    clean = np.nan_to_num(np.asarray(matrix, dtype=np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    lengths = np.linalg.norm(clean, axis=1, keepdims=True)
    scaled: Matrix = (clean / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return scaled
