"""Claims without an estimate of how likely they are"""

from claimcheck.output.waiting import selected_by

PLACE = 60
line = selected_by("-has:likelihood")
