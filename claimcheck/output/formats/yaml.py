"""A ledger again: the records with the actors and sources that they name."""

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from claimcheck.output.blocks import Answer
from claimcheck.text.escaping import HIDDEN

Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def write_answer(answer: Answer) -> str:
    """For claims a ledger of its own, for other records a list under their name."""
    return dump(answer.ledger() if answer.ledger else {answer.what: list(answer.records)})


def dump(value: Mapping[str, Any] | Sequence[Any]) -> str:
    """YAML in the order given, Unicode as it is, hidden characters as escapes."""
    text = str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)).rstrip("\n")
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


class _Dumper(Dumper):  # type: ignore[misc]  # the base is whichever of the two PyYAML was built with
    """Writes a text with hidden characters in double quotes, where they are escapes: plain, U+0085 would be lost."""


def _text(dumper: Any, value: str) -> Any:
    style = '"' if HIDDEN.search(value) or "\t" in value else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
