"""The rules about drafts by name alone: a record may silence them too, and `check` runs none of them."""

import pkgutil
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "verify" / "rules"


def draft_rule_names() -> list[str]:
    """Return the names of the rules of `verify`, sorted, without importing any: it stands above this package."""
    return sorted(file.name.replace("_", "-") for file in pkgutil.iter_modules([str(FOLDER)]))
