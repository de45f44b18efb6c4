"""Words whose absence turns the sense of a sentence round: negations, conditions, doubts ("not", "if", "allegedly")."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The ministry will repair the pumps only if the council pays."
WORDS = """
not never no none nobody nothing neither nor cannot without hardly scarcely barely rarely seldom nowhere
if unless only except until till provided though although
might could would perhaps possibly maybe probably likely unlikely allegedly alleged reportedly supposedly
purportedly apparently claimed denied denies deny refused refuses failed fails falsely false doubt doubts doubted
"""
PATTERN = compiled_later(  # "May" is a month
    rf"\b(?:{'|'.join(WORDS.split())}|(?-i:may))\b|\b\w+n't\b", re.IGNORECASE
)
