"""The small ledger that the rules about drafts show what they mean by: a bulletin, a survey, three claims."""

from collections.abc import Mapping
from functools import cache

from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from claimcheck.sources.quotes import Text

BULLETIN = """\
Clinics open again after the storm

—

On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol that the storm had shut. The other three are \
still without power.

“None of our clinics was closed for good,” the minister, Ada Brook, said. She promised a new clinic in Westford by the \
end of the year. The clinic may cost 4 million crowns.

The Nurses' Union had accused the ministry of hiding a list of damaged wards, which the ministry denied.
"""
SURVEY = """\
Survey of the clinics

—

Waiting times in the clinics fell by 10 percent in February. Some nurses work without a contract.
"""
LEDGER = """\
actors:
- {id: ministry, name: Ministry of Health}
- {id: ada-brook, name: Ada Brook, aliases: [Brook]}
- {id: union, name: Nurses' Union, aliases: [the union]}
sources:
- {id: bulletin, title: Clinics open again after the storm, publisher: ministry, date: 2024-03-05}
- {id: survey, title: Survey of the clinics, publisher: union, date: 2024-03-20}
claims:
- id: all-clinics-open
  text: Every clinic in the country is open.
  attribution: [ministry]
  verdict: false
- id: roofs-repaired
  text: The roofs of the clinics were repaired in May.
  attribution: [ministry]
  verdict: unproven
- id: storm-shut-clinics
  text: The storm damaged the harbour hospital.
  attribution: [union]
  verdict: true
"""


@cache
def ledger() -> Ledger:
    """Return the ledger of the example."""
    return read([parse("claims.yaml", LEDGER.encode())]).ledger


def texts() -> Mapping[str, Text]:
    """Return the texts of its sources."""
    return {"bulletin": Text(BULLETIN), "survey": Text(SURVEY)}
