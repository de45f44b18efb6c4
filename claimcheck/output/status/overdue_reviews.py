"""Reviews that are overdue"""

from claimcheck.output.waiting import selected_by

PLACE = 30
line = selected_by("review<TODAY")
