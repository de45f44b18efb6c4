"""Texts cut to fit a message."""


def short(text: str, most: int = 60) -> str:
    """Return the text, cut to `most` characters with an ellipsis as the last of them where it is longer."""
    return text if len(text) <= most else text[: most - 1] + "…"
