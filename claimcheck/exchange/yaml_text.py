"""YAML that any reader of YAML reads as it is meant: words stay words."""

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from claimcheck.ledger.yaml_types import typed
from claimcheck.text.escaping import HIDDEN

Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def dump(value: Mapping[str, Any] | Sequence[Any]) -> str:
    """Return YAML in the order given, Unicode as it is, hidden characters as escapes.

    What another reader would make a truth value, a number or a date of stands in quotes.
    """
    text = str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)).rstrip("\n")
    return HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


class _Dumper(Dumper):  # type: ignore[misc]  # the base is whichever of the two PyYAML was built with
    """Writes a text with hidden characters in double quotes, where they are escapes: plain, U+0085 would be lost."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write what stands in two places twice: a ledger has no aliases."""
        return True


def _text(dumper: Any, value: str) -> Any:
    style = '"' if HIDDEN.search(value) or "\t" in value else "'" if typed(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)
