"""Vectors of texts kept in this user's cache, by the hash of the text: nothing is embedded twice.

A file is a line that names its version, a checksum, and an array of numpy: nothing in it is ever executed, and one that
is broken, of another model or not to be written is as good as none.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import LedgerError
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.user_files import cache_folder
from claimcheck.matching.embedding import Embedder

if TYPE_CHECKING:
    from claimcheck.matching.embedding import Matrix

MOST_KEPT = 50_000  # vectors of one model, beside those of the ledger at hand
AT_ONCE = 64  # texts embedded between two reports
_MAGIC = b"claimcheck vectors 1\n"
_DIGEST = 32
_KEY = 16
_SLACK = 0.02  # that a kept vector may be off, by the digits that are kept and by the machine
OnProgress = Callable[[int, int], None]


class KeptVectors:
    """An embedder that keeps what it embedded; pickled, it is the embedder alone."""

    def __init__(self, embedder: Embedder, on_progress: OnProgress | None = None, folder: Path | None = None) -> None:
        self._embedder = embedder
        self._on_progress = on_progress
        name = blake2b(embedder.key.encode(), digest_size=_KEY).hexdigest()
        self._file = (folder or cache_folder() / "vectors") / f"{name}.vectors"

    def __reduce__(self) -> tuple[Callable[[Embedder], Embedder], tuple[Embedder]]:
        return _itself, (self._embedder,)

    def embed(self, texts: Sequence[str]) -> Matrix:
        """Return a row for each text, from the cache as far as it holds them."""
        import numpy as np

        keys = [blake2b(text.encode(), digest_size=_KEY).digest() for text in texts]
        known = self._known(texts[0], keys[0]) if texts else {}
        new = list({key: text for key, text in zip(keys, texts, strict=True) if key not in known}.items())
        for start in range(0, len(new), AT_ONCE):
            part = new[start : start + AT_ONCE]
            rows = self._embedder.embed([text for _, text in part]).astype(np.float16)
            known |= zip((key for key, _ in part), rows, strict=True)
            if self._on_progress:
                self._on_progress(start + len(part), len(new))
        if new:
            _write(self._file, known, set(keys))
        return np.array([known[key] for key in keys], dtype=np.float32)

    def _known(self, text: str, key: bytes) -> dict[bytes, Any]:
        """What is kept, if it holds the vector that the model makes of one of the texts now; else nothing."""
        import numpy as np

        known = _read(self._file)
        now = self._embedder.embed([text])[0]
        row = known.get(key, next(iter(known.values()), now))
        right = row.shape == now.shape and (key not in known or np.allclose(row, now, atol=_SLACK))
        return known if right else {}


def _itself(embedder: Embedder) -> Embedder:
    return embedder


def _read(file: Path) -> dict[bytes, Any]:
    """The vectors of a file by the hash of their text; none where it is missing or not as it was written."""
    import numpy as np

    try:
        data = read_regular(file)
        body = data[len(_MAGIC) + _DIGEST :]
        if (
            data[: len(_MAGIC)] != _MAGIC
            or blake2b(body, digest_size=_DIGEST).digest() != data[len(_MAGIC) :][:_DIGEST]
        ):
            return {}
        rows = np.load(io.BytesIO(body), allow_pickle=False)
        return dict(zip((bytes(key) for key in rows["key"]), rows["vector"], strict=True))
    except (LedgerError, ValueError, IndexError, KeyError, EOFError):
        return {}


def _write(file: Path, known: dict[bytes, Any], needed: set[bytes]) -> None:
    """Keep those that are needed now, and of the others the latest. A cache that cannot be written is no loss."""
    import numpy as np

    others = [key for key in known if key not in needed][-MOST_KEPT:]
    kept = [*others, *(key for key in known if key in needed)]
    rows = np.zeros(len(kept), dtype=[("key", f"V{_KEY}"), ("vector", "<f2", known[kept[0]].shape)])
    rows["key"] = [np.void(key) for key in kept]
    rows["vector"] = [known[key] for key in kept]
    body = io.BytesIO()
    np.save(body, rows, allow_pickle=False)
    digest = blake2b(body.getvalue(), digest_size=_DIGEST).digest()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=".")
        with os.fdopen(handle, "wb") as stream:
            stream.writelines([_MAGIC, digest, body.getvalue()])
        os.replace(name, file)
    except OSError:
        return
