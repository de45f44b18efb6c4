"""What claims mean, as vectors: which are nearest to a query, whatever its words. Needs numpy, and an embedder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix: TypeAlias = NDArray[np.float32]

Embed = Callable[[Sequence[str]], "Matrix"]
LONGEST = 2_000  # characters of one text that are embedded


class Meaning:
    """Vectors of claims by number; a claim that was taken out keeps its row and is never looked at again."""

    def __init__(
        self, embed: Embed, embed_claims: Embed, rename: Callable[[str], str], scale: tuple[float, float]
    ) -> None:
        """Take what embeds a query and what embeds claims, what puts one name for each actor, and a scale.

        The scale is the cosines that are worth 0 and 1.
        """
        self._embed = embed
        self._embed_claims = embed_claims
        self._rename = rename
        self._low, self._high = scale
        self._texts: list[str] = []
        self._matrix: Any = None
        self._asked: tuple[str, Any] = ("", None)

    def add(self, text: str) -> None:
        """Take the text of the next claim; it is embedded with the others, when something is looked for."""
        self._texts.append(self._plain(text))

    def nearness(self, text: str) -> Any:
        """How near each claim is to a text, by number: 0 for nothing in common, 1 for the same in other words."""
        import numpy as np

        if self._asked[1] is None or self._asked[0] != text:
            self._asked = text, _rounded(self._embed([self._plain(text)]))[0]
        cosines = self._claims() @ self._asked[1]
        return np.clip((cosines - self._low) / (self._high - self._low), 0.0, 1.2)

    def _claims(self) -> Any:
        import numpy as np

        known = 0 if self._matrix is None else len(self._matrix)
        if known < len(self._texts):
            new = _rounded(self._embed_claims(self._texts[known:]))
            self._matrix = new if self._matrix is None else np.vstack([self._matrix, new])
        return self._matrix

    def _plain(self, text: str) -> str:
        text = self._rename(" ".join(text[:LONGEST].split()).replace("\0", " "))
        return text.encode("utf-8", "replace").decode("utf-8")


def _rounded(matrix: Matrix) -> Any:
    """A matrix with as many digits as are kept on disk, so that no answer depends on what is kept there."""
    import numpy as np

    return matrix.astype(np.float16).astype(np.float32)


def nearest_first(nearness: Any) -> Iterator[int]:
    """The numbers of claims, nearest first, ties by number."""
    import numpy as np

    return iter(np.argsort(-nearness, kind="stable").tolist())
