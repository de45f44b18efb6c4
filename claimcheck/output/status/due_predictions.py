"""Predictions that have come due without an outcome"""

from claimcheck.output.waiting import selected_by

PLACE = 40
line = selected_by("due<TODAY", "-has:outcome")
