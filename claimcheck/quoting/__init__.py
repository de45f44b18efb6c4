"""A quote held to the text it is said to come from: where it stands, and in what state. Pure functions over texts."""

from claimcheck.quoting.hold import hold
from claimcheck.quoting.places import cut
from claimcheck.quoting.state import Held, State
from claimcheck.quoting.text import Text

__all__ = ["Held", "State", "Text", "cut", "hold"]
