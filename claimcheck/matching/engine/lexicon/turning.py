"""Words that turn round what they are said of: to lift a ban is to allow, an end to the shortage is a supply."""

TURNING = """
lift end stop halt cease scrap abolish cancel drop remove reject oppose against lose loss prevent avoid deny refuse fail
overturn quash annul repeal revoke reverse reduce cut lower less fewer least fall decline decrease ban prohibit forbid
block bar restrict limit abandon suspend defeat miss exclude omit escape survive withdraw leave quit spare dismiss veto
free release relax ease weaken slow delay postpone discourage deter lack shortage false wrong untrue refute dispute
no impossible down off
"""
