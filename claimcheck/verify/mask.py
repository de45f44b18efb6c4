"""Markup taken out of a text without moving anything: what is no sentence becomes blanks, character for character."""

JOINER = "\u2060"  # unseen within a word: fills up what a reference like "&eacute;" leaves


class Mask:
    """Collects what is to be blanked in a text; `text` is the rest, of the same length, its line breaks kept."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self._spans: list[tuple[int, int, str]] = []

    def blank(self, start: int, end: int) -> None:
        """Blank a span of the text, its line breaks apart."""
        self.put(start, end, "")

    def put(self, start: int, end: int, instead: str) -> None:
        """Put other characters in the place of a span, no more than it has; blanks fill it up."""
        if end > start:
            self._spans.append((start, end, instead[: end - start]))

    @property
    def text(self) -> str:
        """The text with everything blanked; where spans overlap, the one that begins first holds."""
        parts, at = [], 0
        for start, end, instead in sorted(self._spans, key=lambda span: (span[0], -span[1])):
            if end <= at:
                continue
            parts.append(self.raw[at : max(at, start)])
            rest = self.raw[max(at, start) : end]
            parts.append(instead + _blanks(rest[len(instead) :]) if start >= at else _blanks(rest))
            at = end
        return "".join(parts) + self.raw[at:]


def _blanks(text: str) -> str:
    return "".join("\n" if character == "\n" else " " for character in text) if "\n" in text else " " * len(text)
