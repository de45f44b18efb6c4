"""Numbers, quantities and calendar dates in numbers, as any text writes them: the one reading of the whole program."""

from claimcheck.text.numbers.dates import MONTHS, WEEKDAYS, When, clash, day_number, find_dates
from claimcheck.text.numbers.numerals import (
    NUMBER_WORDS,
    canonical,
    is_numeral,
    merge_numbers,
    read_digits,
    read_number,
)
from claimcheck.text.numbers.quantities import Quantity, agree, find_quantities, read_quantities

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
