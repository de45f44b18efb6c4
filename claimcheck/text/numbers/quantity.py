"""One quantity as a text states it."""

from claimcheck.value_class import value_class

ROUGH, CONVERTED = 0.1, 0.03  # how far off as a share: "about", and what was converted from another unit


@value_class()
class Quantity:
    """`value` in the base unit of `kind` (share: 1 = all; time: days; length: metres; mass: kilograms; money; count).

    start, end: characters of a text, or numbers of words; slack: how far off another may be, as a share of the larger;
    factor: of the unit it was given in; given: the number as written; top: what a vague plural stays below.
    """

    value: float
    kind: str
    start: int
    end: int
    slack: float = 0.0
    factor: float = 1.0
    given: float = 0.0
    top: float = 0.0
    currency: str = ""  # of money, where it is named
    bound: str = ""  # "least" where the true one may be more, "most" where it may be less
    scale: str = ""  # of a temperature, where it is named: c or f
