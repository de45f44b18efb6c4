"""What claims mean, as vectors: which are nearest to a query, whatever its words. Needs numpy, and an embedder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix: TypeAlias = NDArray[np.float32]

Embed = Callable[[Sequence[str]], "Matrix"]
LONGEST = 2_000  # characters of one text that are embedded
_STRANGERS = 8  # claims of no direction that the middle of a ledger is made of as well: of few claims it tells little


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near each claim is to a text, by number.

    whole: 0 for nothing in common, 1 for the same in other words; beyond: the cosine of what either says beyond what
    the claims of the ledger have in common: of one subject all are near, and few say the same.
    """

    whole: Any
    beyond: Any

    def of(self, number: int) -> tuple[float, float]:
        """Both of one claim."""
        return float(self.whole[number]), float(self.beyond[number])

    def nearest_first(self) -> Iterator[int]:
        """The numbers of claims, nearest first, ties by number."""
        import numpy as np

        return iter(np.argsort(-self.whole, kind="stable").tolist())


class Meaning:
    """Vectors of claims by number; a claim that was taken out keeps its row and is never looked at again.

    It pickles if what embeds a query does.
    """

    def __init__(
        self,
        embed: tuple[Embed, Embed],
        embed_claims: Embed,
        rename: Callable[[str], str],
        scale: tuple[float, float],
    ) -> None:
        """Take what embeds a text, also as a query, and what embeds claims; what puts one name for each actor; a scale.

        The scale is the cosines that are worth 0 and 1.
        """
        self._embed, self._embed_query = embed
        self._embed_claims = embed_claims
        self._rename = rename
        self._low, self._high = scale
        self._texts: list[str] = []
        self._gone: list[int] = []
        self._matrix: Any = None
        self._middle: tuple[Any, Any, Any] | None = None
        self._asked: tuple[str, Any] = ("", None)

    def __getstate__(self) -> dict[str, Any]:
        """Take along the vectors of the claims, and not that of the last query."""
        self._claims()
        return self.__dict__ | {"_asked": ("", None)}

    def add(self, text: str) -> None:
        """Take the text of the next claim; it is embedded with the others, when something is looked for."""
        self._texts.append(text)
        self._middle = None

    def remove(self, number: int) -> None:
        """Leave a claim out of what the claims have in common."""
        self._gone.append(number)
        self._middle = None

    def nearness(self, text: str) -> Nearness:
        """How near each claim is to a text."""
        import numpy as np

        if self._asked[1] is None or self._asked[0] != text:
            self._asked = text, self._query(text)
        asked, claims = self._asked[1], self._claims()
        middle, along, lengths = self._in_common()
        cosines = claims @ asked
        own = asked - middle
        beyond = (cosines - asked @ middle - along + middle @ middle) / (lengths * np.linalg.norm(own) + 1e-6)
        return Nearness(np.clip((cosines - self._low) / (self._high - self._low), 0.0, 1.2), beyond)

    def _claims(self) -> Any:
        import numpy as np

        known = 0 if self._matrix is None else len(self._matrix)
        if known < len(self._texts):
            new = self._vectors(self._texts[known:])
            self._matrix = new if self._matrix is None else np.vstack([self._matrix, new])
        return self._matrix

    def _in_common(self) -> tuple[Any, Any, Any]:
        """The middle of the claims; of each claim the product with it, and how far it is from it."""
        import numpy as np

        if self._middle is None:
            claims = self._claims()
            there = np.delete(claims, self._gone, axis=0)
            middle = there.sum(0) / (len(there) + _STRANGERS)
            self._middle = middle, claims @ middle, np.linalg.norm(claims - middle, axis=1)
        return self._middle

    def _query(self, text: str) -> Any:
        """The middle between a text as it is written and, as a query, with one name for each actor: measured, as good
        as both in both ways.
        """
        written = _written(text)
        one, other = self._embed([written]), self._embed_query([_written(self._rename(written))])
        return _between(_rounded(one), _rounded(other))[0]

    def _vectors(self, texts: Sequence[str]) -> Any:
        """The middle between each claim as it is written and with one name for each actor."""
        written = list(map(_written, texts))
        renamed = [_written(self._rename(text)) for text in written]
        rows = {text: row for row, text in enumerate(dict.fromkeys([*written, *renamed]))}
        matrix = _rounded(self._embed_claims(list(rows)))
        return _between(*(matrix[[rows[text] for text in side]] for side in (written, renamed)))


def _written(text: str) -> str:
    """What is embedded of a text: its beginning on one line, without what cannot be encoded."""
    line = " ".join(text[:LONGEST].split()).replace("\0", " ")
    return line.encode("utf-8", "replace").decode("utf-8")


def _rounded(matrix: Matrix) -> Any:
    """A matrix with as many digits as are kept on disk, so that no answer depends on what is kept there."""
    import numpy as np

    return matrix.astype(np.float16).astype(np.float32)


def _between(one: Any, other: Any) -> Any:
    """The direction between each two rows, of length one; of none where there is none."""
    import numpy as np

    rows = one + other
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths == 0, 1, lengths)
