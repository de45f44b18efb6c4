"""Adjectives that tell what somebody thinks or feels: "is confident that", "are worried"; some weaken it."""

from claimcheck.text.phrases import word_list

EXAMPLE = "The mayor is confident that the dam holds, and the council is worried that it leaks."
SURE = frozenset(
    word_list("""
    confident certain sure adamant convinced aware clear pleased proud glad happy sorry disappointed alarmed
    satisfied mindful thankful relieved grateful upset angry furious outraged astonished surprised shocked
    delighted thrilled insistent emphatic unequivocal positive appalled dismayed saddened frustrated embarrassed
    ashamed
    """)
)
DOUBTFUL = frozenset(
    word_list("""
    concerned worried afraid fearful hopeful optimistic pessimistic doubtful sceptical skeptical anxious uneasy
    nervous wary unsure uncertain apprehensive suspicious unconvinced
    """)
)
VERBS = frozenset(word_list("remain remains remained feel feels felt seem seems seemed"))  # beside "be"
