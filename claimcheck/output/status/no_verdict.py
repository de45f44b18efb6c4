"""Claims without a verdict, predictions aside"""

from claimcheck.output.waiting import selected_by

PLACE = 50
line = selected_by("-has:verdict", "-kind:prediction")
