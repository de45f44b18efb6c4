"""How far a word of an English sentence reaches: up to where another clause begins."""

import re

from claimcheck.text.patterns import compiled_later

# A "that" after such a word begins what is said or supposed, not a relative clause: a hedge before it reaches on.
REPORTING = compiled_later(
    r"\b(?:sa(?:y|ys|id)|claim\w*|alleg\w*|suggest\w*|believ\w*|argu\w*|feel\w*|felt|think\w*|thought|fear\w*|hope\w*|"
    r"view\w*|expect\w*|warn\w*|report\w*|stat(?:e|es|ed)|add\w*|insist\w*|den(?:y|ies|ied)|doubt\w*|possible|likely|"
    r"probable|unlikely|clear|true|sure|appears?|seems?|show\w*|mean\w*|assum\w*|suppos\w*|fact|idea|chance|possibility|"
    r"(?:told|assur\w+|warn\w+|inform\w+|remind\w+|convinc\w+|promis\w+)(?: the)? [\w.]+|vow\w*|pledg\w*|confirm\w*)$",
    re.IGNORECASE,
)
LAST_WORDS = 32  # characters before a "that" that are looked at
CUT = compiled_later(
    r"[;:]|[ ][–—-][ ]|—|\b(?:but|while|whereas|although|though|however|because|since|which|who|whose|whom|whereby)\b|"
    r"\bas (?:the [\w’'-]+|it|he|she|they|we|you|I) |(?P<that>\bthat\b)",
    re.IGNORECASE,
)
ASIDE = compiled_later(r",\s(?:who|whom|whose|which)\b[^,]{1,200},")  # a clause between commas that describes a noun
CONDITION = compiled_later(r"\b(?:and|unless|until|if|when|after|before)\b", re.IGNORECASE)
VERBAL = compiled_later(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|must|(?-i:[a-z]{3,}ed))\b|^\W*\w+ing\b",
    re.IGNORECASE,
)


def within_reach(sentence: str, start: int, *, of_negation: bool = False) -> str:
    """The part of a sentence before `start` from which a word reaches what begins there.

    It is cut where another clause contrasts, gives a reason or describes a noun; commas cut none, and no more does the
    "that" of "said that". A negation reaches less far than a hedge: not over an "and", nor into a condition.
    """
    before = ASIDE.sub(",", sentence[:start])
    sentence, start = before + sentence[start:], len(before)
    cuts = [hit.end() for hit in CUT.finditer(sentence) if hit.start() <= start and not _reported(sentence, hit)]
    if of_negation:
        cuts += [hit.end() for hit in CONDITION.finditer(sentence, 0, start)]
    return sentence[min(start, max(cuts, default=0)) : start]


def is_verbal(words: str) -> bool:
    """Whether a fragment seems to hold a verb, and so says something, where a bare noun only names it.

    A verb in a clause that describes the noun ("leaders who are against it") does not count.
    """
    noun = next((hit.start() for hit in CUT.finditer(words) if hit.start() and not _reported(words, hit)), len(words))
    return VERBAL.search(words, 0, noun) is not None


def _reported(sentence: str, cut: re.Match[str]) -> bool:
    """Whether a cut is the "that" of what is said or supposed."""
    before = sentence[max(0, cut.start() - LAST_WORDS) : cut.start()].rstrip(" ,")
    return cut["that"] is not None and REPORTING.search(before) is not None
