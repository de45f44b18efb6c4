"""Any static model in a folder, by the package model2vec: a vector a word, fast, and as good as the model is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import UsageError
from claimcheck.matching.embedding import NEEDS, Embedder, of_length_one

if TYPE_CHECKING:
    from claimcheck.matching.embedding import Matrix

UNRELATED, SAME = 0.10, 0.85  # cosines of texts that have nothing to do with each other, and of rewordings


def load(path: str) -> Embedder:
    """Load the model of a folder, and nothing from anywhere else.

    Raises UsageError where the package is missing, and for a folder that holds no model.
    """
    if not (folder := Path(path).expanduser()).is_dir() or not path:
        raise UsageError(f"model2vec needs the folder of a model (model2vec:PATH), and {path!r} is none")
    try:
        from model2vec import StaticModel
    except ImportError:
        raise UsageError(NEEDS.format("model2vec")) from None
    try:
        model = StaticModel.from_pretrained(folder)
    except (AttributeError, ImportError) as error:  # nothing in a folder does that
        raise UsageError(f"model2vec does not work here ({error}): pip install -U model2vec 'tokenizers<1'") from error
    except Exception as error:  # whatever its readers of JSON, tokens and tensors raise
        raise UsageError(f"{path} holds no model that model2vec can read: {error}") from error
    files = sorted((file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in folder.iterdir())
    return _Static(model, f"model2vec {folder.resolve()} {files}")


class _Static:
    unrelated, same = UNRELATED, SAME

    def __init__(self, model: Any, key: str) -> None:
        self._model = model
        self.key = key

    def embed(self, texts: Sequence[str]) -> Matrix:
        """A row of length one for each text; of a text without a known word it is 0."""
        return of_length_one(self._model.encode(list(texts)))

    embed_queries = embed  # a static model knows no difference
