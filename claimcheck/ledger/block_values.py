"""The value of a block: read as simple YAML where it is, else by the parser, as far as the block is one by itself."""

import re
from typing import TYPE_CHECKING, Any

from claimcheck.ledger.blocks import Block
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.simple_values import NotSimple
from claimcheck.ledger.simple_yaml import read_item

_DASH = re.compile(r" *- +")

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document


def value_of(block: Block, document: "Document") -> tuple[Any, int]:
    """Return the plain value of a block, and where in it a record begins, in characters.

    What is wrong becomes a fault of the document. Raises NotInBlocks for what only the whole text can tell.
    """
    try:
        if block.is_record:
            return read_item(block.text), _DASH.match(block.text).end()  # type: ignore[union-attr]  # a record has one
        if block.name not in COLLECTIONS:
            return read_item("- " + block.text.replace("\n", "\n  "))[block.name], 0
    except NotSimple:
        pass
    from claimcheck.ledger.events import read_block  # YAML, which a simple ledger does not need

    return read_block(block, document)
