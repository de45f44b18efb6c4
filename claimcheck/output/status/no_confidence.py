"""Claims without a confidence"""

from claimcheck.output.waiting import selected_by

PLACE = 70
line = selected_by("-has:confidence")
