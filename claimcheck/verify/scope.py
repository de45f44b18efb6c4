"""Of how many a sentence says what its passage says of a part: of all, of several, of the most."""

from claimcheck.text.cues.en import limits
from claimcheck.text.shortening import short
from claimcheck.verify.checked import HIGH, CheckedClause, CheckedSentence, Compared
from claimcheck.verify.strength import SAME
from claimcheck.verify.words import read_words

BARELY = 0.25  # coverage from which a passage may say the same of another part of them
REACH, BESIDE = 5, 2  # words behind an "all", and behind a "some", among which what it is said of stands
BEFORE = 40  # characters before a window in which "61 of the" limits it


def widened_part(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words that limit it in the passage, where the clause has it of all."""
    window = compared.passage.text[max(0, compared.window[0] - BEFORE) : compared.window[1]]
    if part := _of_one(clause.text, window) or _same_noun(clause.text, window):
        return part
    if part := _beyond(clause.text, compared) if compared.coverage >= SAME else "":
        return part
    if compared.coverage < SAME:
        return ""
    if limits.PATTERN.search(clause.text):
        return ""
    whole, limit = limits.WHOLE.search(clause.text), limits.PATTERN.search(compared.words)
    if whole and limit and (limits.OF_ALL.search(compared.words) or not limits.EVERY.search(compared.words)):
        return limit[0]
    one_of = limits.ONE_OF_THE_MOST.search(compared.words)
    return (
        one_of[0]
        if one_of and limits.MOST.search(clause.text) and not limits.ONE_OF_THE_MOST.search(clause.text)
        else ""
    )


def _same_noun(clause: str, window: str) -> str:
    """The "some" of a window right before a noun that the clause has behind its "all": "every line", "some lines"."""
    whole = limits.WHOLE.search(clause)
    nouns = {word.stem for word in read_words(clause[whole.end() :])[:REACH] if word.tells} if whole else set()
    for limit in limits.PATTERN.finditer(window) if nouns and not limits.PATTERN.search(clause) else ():
        if nouns & {word.stem for word in read_words(window[limit.end() :])[:BESIDE]}:
            return "" if limits.EVERY.search(window) else limit[0]
    return ""


def _of_one(clause: str, window: str) -> str:
    """The "one" of a window before a noun of which the clause has several: "one bakery", "bakeries"."""
    ours = {word.stem: word.bare for word in read_words(clause) if word.tells}
    for hit in limits.ONE.finditer(window) if not limits.ANY_ONE.search(clause) else ():
        noun = next((word for word in read_words(window[hit.end() :])[:1] if word.tells), None)
        several = noun and ours.get(noun.stem, noun.bare) != noun.bare and ours[noun.stem].endswith("s")
        if noun and several and not noun.bare.endswith("s"):
            return window[hit.start() : hit.end() + noun.end]
    return ""


def _beyond(clause: str, compared: Compared) -> str:
    """What limits it in the passage: a "little" in the place of a "no", or what a clause begins with "all" without."""
    nearly = limits.NEARLY.search(compared.words)
    if nearly and limits.WHOLLY.search(clause) and not limits.WHOLLY.search(compared.words):
        return "" if limits.NEARLY.search(clause) else nearly[0]
    whole = limits.ALL_OF_THEM.match(clause)
    if not whole or compared.coverage < HIGH:
        return ""
    part = limits.PART_BEFORE.search(compared.passage.text, max(0, compared.window[0] - BEFORE), compared.window[1])
    if part or limits.EVERY.search(compared.words.replace("both", "")):  # "in both camps" says nothing of all
        return part[0] if part else ""
    return short(compared.words) if any(one.kind == "quantifier" for one in compared.missing) else ""
