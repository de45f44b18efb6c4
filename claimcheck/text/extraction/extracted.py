"""What comes out of a file: its text, laid out so that places in it have names."""

from collections.abc import Iterable
from functools import cached_property

from claimcheck.dataclass import dataclass
from claimcheck.text.places import ABSENT, Places, cut


@dataclass(frozen=True)
class Extracted:
    """A text and in a few words how it was got.

    An empty line parts paragraphs, a form feed pages; headline and standfirst come first, or a dash in their place.
    """

    text: str
    how: str

    @cached_property
    def places(self) -> Places:
        """The map from positions in the text to the names of places ("p3", "page 2") and back."""
        return cut(self.text)


def laid_out(headline: str, standfirst: str, paragraphs: Iterable[str]) -> str:
    """A headline, a standfirst (a dash for one that is absent) and paragraphs as one text; "" without paragraphs."""
    body = [part for part in (paragraph.strip() for paragraph in paragraphs) if part]
    head = [headline.strip() or ABSENT, standfirst.strip() or ABSENT]
    return "\n\n".join([*head, *body]) + "\n" if body else ""
