"""Edits applied to a text, each proved by reading the text again: it says what was meant and nothing else."""

from collections.abc import Sequence

from claimcheck.edit.yaml.edit import Edit, EditError, changed, copied
from claimcheck.edit.yaml.nodes import RECORD, tree
from claimcheck.edit.yaml.places import Splice
from claimcheck.edit.yaml.splices import splice
from claimcheck.edit.yaml.style import looked_at, style_of
from claimcheck.errors import LedgerError
from claimcheck.ledger.document import Document, line_and_column, line_starts, parse

UNSURE = "cannot be changed without changing something else: edit it by hand"
HARMLESS = {"swallowed-text"}


def apply(text: str, edits: Sequence[Edit], name: str = "") -> str:
    """Return the text with the edits made, in their order; raises as `rewrite` does."""
    return rewrite(readable(parse(name, text.encode("utf-8", "surrogatepass"))), edits).text


def rewrite(document: Document, edits: Sequence[Edit]) -> Document:
    """Return the document with the edits made, in their order. Edits within different records are made in one round.

    Raises EditError for an edit that cannot be made or would change anything else, LedgerError for a document that
    must be mended by hand first.
    """
    pending = list(edits)
    while pending:
        batch, pending = _round(pending)
        document = _made(readable(document), batch)
    return document


def _round(edits: list[Edit]) -> tuple[list[Edit], list[Edit]]:
    """Return the edits that can be made at once, one a record, and those that are left."""
    batch: dict[object, Edit] = {}
    left: list[Edit] = []
    for at, edit in enumerate(edits):
        if len(edit.path) <= RECORD:
            return (list(batch.values()), left + edits[at:]) if batch else ([edit], edits[at + 1 :])
        if edit.path[:RECORD] in batch:
            left.append(edit)
        else:
            batch[edit.path[:RECORD]] = edit
    return list(batch.values()), left


def _made(before: Document, batch: Sequence[Edit]) -> Document:
    root = tree(before.text, {*looked_at(before.value), *(edit.path[:RECORD] for edit in batch)})
    style = style_of(before.text, root)
    meant = copied(before.value, batch)
    for edit in batch:
        meant = changed(meant, edit)
    try:
        after = _spliced(before.text, sorted(splice(before.text, root, style, edit) for edit in batch))
    except (ValueError, IndexError):
        raise EditError(batch[0].path, UNSURE) from None
    proved = parse(before.name, after.encode("utf-8", "surrogatepass"))
    if proved.broken or proved.value != meant or len(proved.faults) > len(before.faults):
        raise EditError(batch[0].path, UNSURE)
    return proved


def _spliced(text: str, splices: Sequence[Splice]) -> str:
    """Return the text with all the splices made, which come in order and do not overlap."""
    parts, at = [], 0
    for change in splices:
        parts += [text[at : change.start], change.new]
        at = change.end
    return "".join([*parts, text[at:]])


def readable(document: Document) -> Document:
    """Return the document itself; raises LedgerError, with the place, where an edit could not be sure of its ground."""
    for fault in document.faults:
        if document.broken or fault.rule not in HARMLESS:
            line, column = line_and_column(line_starts(document.text), fault.where.offset)
            raise LedgerError(f"{document.name}:{line}:{column}: {fault.message}: mend this by hand first")
    return document
