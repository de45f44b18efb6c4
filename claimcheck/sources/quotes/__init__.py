"""A quote held to the text it is said to come from: where it stands, and in what state. Pure functions over texts."""

from claimcheck.sources.quotes.hold import hold
from claimcheck.sources.quotes.places import cut
from claimcheck.sources.quotes.state import Held, State
from claimcheck.sources.quotes.text import Text

__all__ = ["Held", "State", "Text", "cut", "hold"]
