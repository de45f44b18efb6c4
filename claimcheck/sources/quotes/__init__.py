"""A quote held to the text it is said to come from: where it stands, and in what state. Pure functions over texts."""

from claimcheck.sources.quotes.locate import locate_quote
from claimcheck.sources.quotes.state import QuoteMatch, QuoteState
from claimcheck.sources.quotes.text import Text
from claimcheck.text.places import cut

__all__ = ["QuoteMatch", "QuoteState", "Text", "cut", "locate_quote"]
