"""Words that turn the sense of a sentence round when they are left out: negations, conditions, doubts."""

import re

WORDS = """
not never no none nobody nothing neither nor cannot without hardly scarcely barely rarely seldom nowhere
if unless only except until till provided though although
might could would perhaps possibly maybe probably likely unlikely allegedly alleged reportedly supposedly
purportedly apparently claimed denied denies deny refused refuses failed fails falsely false doubt doubts doubted
"""
LOADED = re.compile(  # "May" is a month
    rf"\b(?:{'|'.join(WORDS.split())}|(?-i:may))\b|\b\w+n't\b", re.IGNORECASE
)
SENTENCE_END = re.compile(r"[.!?;][')\]]*(?=\s)")


def loaded_words(gap: str) -> tuple[str, ...]:
    """The words of a plain gap that belong to the sentences on its two sides and turn their sense round.

    Sentences that lie in the gap from beginning to end are none of the quote's business.
    """
    ends = [found.end() for found in SENTENCE_END.finditer(gap)]
    near = f"{gap[: ends[0]]} {gap[ends[-1] :]}" if ends else gap
    return tuple(dict.fromkeys(found[0] for found in LOADED.finditer(near)))
