"""Adjectives that tell what somebody thinks or feels: "is confident that", "are worried"; some weaken it."""

from claimcheck.text.phrases import word_list

EXAMPLE = "The mayor is confident that the dam holds, and the council is worried that it leaks."
SURE = frozenset(
    word_list(
        "confident certain sure adamant convinced aware clear pleased proud glad happy sorry disappointed alarmed"
    )
)
DOUBTFUL = frozenset(
    word_list("concerned worried afraid fearful hopeful optimistic pessimistic doubtful sceptical skeptical anxious")
)
VERBS = frozenset(word_list("remain remains remained feel feels felt seem seems seemed"))  # beside "be"
