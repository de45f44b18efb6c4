"""Changes to a ledger's text as pure text -> text: only what was asked for changes, and that is proved."""

from claimcheck.edit.yaml.canonical import formatted
from claimcheck.edit.yaml.edit import Edit, EditError, Written, as_written, changed, copied, spelled
from claimcheck.edit.yaml.passages import draft_of, text_at
from claimcheck.edit.yaml.proof import apply, readable, rewrite

__all__ = [
    "Edit", "EditError", "Written", "append", "apply", "as_written", "changed", "copied", "draft_of", "formatted",
    "put", "readable", "remove", "rewrite", "spelled", "text_at",
]  # fmt: skip


def put(text: str, path: tuple[str | int, ...], value: object) -> str:
    """Return the text with a value at a path, in place of what is there or as a new key. Raises EditError."""
    return apply(text, [Edit("put", path, value)])


def append(text: str, path: tuple[str | int, ...], value: object) -> str:
    """Return the text with an item more in the list at a path, which is made where there is none. Raises EditError."""
    return apply(text, [Edit("append", path, value)])


def remove(text: str, path: tuple[str | int, ...]) -> str:
    """Return the text without what stands at a path. Raises EditError."""
    return apply(text, [Edit("remove", path)])
