"""Numbers, quantities and calendar dates in numbers, as any text writes them: the one reading of the whole program."""

from claimcheck.text.numbers.agreement import agree
from claimcheck.text.numbers.dates import MONTHS, WEEKDAYS, When, clash, day_number, find_dates
from claimcheck.text.numbers.numerals import (
    NUMBER_WORDS,
    canonical,
    is_numeral,
    merge_numbers,
    read_digits,
    read_number,
)
from claimcheck.text.numbers.quantities import find_quantities, read_quantities
from claimcheck.text.numbers.quantity import Quantity

__all__ = [
    "MONTHS",
    "NUMBER_WORDS",
    "WEEKDAYS",
    "Quantity",
    "When",
    "agree",
    "canonical",
    "clash",
    "day_number",
    "find_dates",
    "find_quantities",
    "is_numeral",
    "merge_numbers",
    "read_digits",
    "read_number",
    "read_quantities",
]
