"""Verbs of two words, each with the one that says the same: "turned down" is "rejected", and no kind of "turned"."""

from collections.abc import Mapping
from functools import cache

from claimcheck.text.phrases import lines
from claimcheck.verify.synonyms import base_stem

# On a line a verb, and what says the same in two words.
VERBS = """
reject: turn down, throw out, vote down, knock back
cancel: call off
postpone: put off, push back
return: give back, hand back, send back, go back, come back
abandon: give up
yield: give in, give way, back down
resign: step down, stand down
restore: bring back
conduct: carry out
dismiss: lay off
rise: go up
fall: come down
exclude: rule out, leave out
investigate: look into
close: shut down, close down
withdraw: pull out, drop out
fade: wear off
ease: die down, let up
proceed: go ahead
continue: carry on, go on, keep on
discover: find out
propose: put forward
overturn: strike down
repay: pay back
register: sign up
explode: blow up
destroy: burn down
reduce: cut back, cut down
lower: bring down
abolish: do away, phase out
participate: take part
turnout: turn out
happen: take place
leave: set off, set out
escape: get away
remain: stay on
"""


@cache
def _table() -> Mapping[tuple[str, str], str]:
    pairs = (line.split(": ") for line in lines(VERBS))
    rows = ((one, two.split()) for one, twos in pairs for two in twos.split(", "))
    return {(base_stem(verb), particle): base_stem(one) for one, (verb, particle) in rows}


@cache
def particles() -> frozenset[str]:
    """Return the second words of the verbs of two words."""
    return frozenset(particle for _, particle in _table())


def in_one_word(stem: str, particle: str) -> str:
    """Return the stem of the verb that says what one of some stem says with the word behind it; "" for none."""
    return _table().get((stem, particle), "")
