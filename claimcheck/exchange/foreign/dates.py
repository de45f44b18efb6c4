"""The dates of JSON-LD, in the forms in which publishers write them, and a ledger's dates as ISO 8601 has them."""

import re

from claimcheck.exchange.found_dates import read_date

MIDNIGHT = re.compile(r"T00:00(?::00)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$")
VAGUE = re.compile(r"[~?%X/Y]|-2[1-4]$|^-")  # marks of EDTF that ISO 8601 does not have


def ledger_date(text: str) -> str:
    """Return a date as a ledger writes it, as far as it is certain; "" for what is none.

    A time of 00:00 stands for a day without a time: feeds and the Fact Check Tools write days so.
    """
    return MIDNIGHT.sub("", read_date(text.replace(" - ", " ")))  # "Mon, 06/24/2019 - 15:11"


def iso_date(text: str) -> str:
    """Return a ledger's date where it is exact, as ISO 8601 has it (schema.org's Date); "" for any other."""
    return "" if VAGUE.search(text) else text
