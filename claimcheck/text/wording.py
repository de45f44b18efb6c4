"""Numbers put into a sentence."""


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: "1 claim", "0 claims", "2 entries" (with "entries" as the plural)."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
