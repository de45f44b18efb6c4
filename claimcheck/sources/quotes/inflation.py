"""Claims that say more than their quotes: a hedge dropped, a negation lost, "some" made "all", a number changed."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.ledger.model import Claim
from claimcheck.text.cues.en.quantifiers import PART, WHOLE
from claimcheck.text.numbers import agree, clash, find_dates, find_quantities

OPEN = {"denial", "demand", "opinion", "prediction", "threat", "promise", "conditional"}  # no plain statements anyway
WEAK = {"alleges", "suggests", "implies", "predicts", "denies", "asks", "warns"}  # acts that say it is not certain
HEDGE = re.compile(
    r"\b(?:(?-i:may)|might|could|perhaps|possibl[ey]|probabl[ey]|maybe|likely|unlikely|allegedly|reportedly|supposedly|"
    r"purportedly|apparently|arguably|"
    r"seems?|seemed|appears? to|appeared to|suggests?|suggested|believed to|thought to|said to be)\b",
    re.IGNORECASE,
)
NEGATION = re.compile(  # "not only", "no choice but to" and "not remain silent" deny nothing
    r"\b(?:not(?! (?:only|just|merely|least|\w+ (?:silent|idle)))|never|no(?! (?:choice|doubt))|none|nobody|nothing|"
    r"neither|nor|cannot|without)\b|\b\w+n['’]t\b",
    re.IGNORECASE,
)
OPPOSITE = re.compile(
    r"\b(?:un\w{3,}|in(?:capable|sufficient|adequate)\w*|dis\w{3,}|only|lack\w*|fail\w*|refus\w*|absen\w+|free of|"
    r"stop\w*|deni\w+|deny\w*|reject\w*|fals\w+|against|out of|hardly|ignor\w+|rule\w*)\b|\w+less\b",
    re.IGNORECASE,
)
SAID = re.compile(
    r"\b(?:said|says?|claim(?:s|ed)?|alleg(?:es?|ed)|suggest(?:s|ed)?|believ(?:es?|ed)|accus(?:es?|ed))\b",
    re.IGNORECASE,
)
PROVED = re.compile(
    r"\b(?:prove[sdn]?|confirm(?:s|ed)?|establish(?:es|ed)|demonstrat(?:es|ed)|show(?:s|ed|n))\b", re.IGNORECASE
)
WEEKDAY = re.compile(r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b")


@dataclass(frozen=True, slots=True)
class Inflated:
    """In which way a claim says more: the words of its text, and those of the quote ("" where it has none)."""

    what: str
    ours: str
    theirs: str


def inflations(claim: Claim) -> Iterator[Inflated]:
    """Where the text of a claim is stronger than all that it quotes; nothing for a claim without quotes."""
    quotes = [each.quote for each in claim.appears_in if each.quote]
    if quotes:
        for test in TESTS:
            if found := test(claim, quotes):
                yield found


def _hedge(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    kept = claim.kind in OPEN or any(hop.hedge or hop.act in WEAK for hop in claim.attribution)
    lost = _in_all(HEDGE, quotes)
    return Inflated("the hedge is dropped", "", lost) if lost and not kept and not HEDGE.search(claim.text) else None


def _negation(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    lost = _in_all(NEGATION, quotes)
    kept = NEGATION.search(claim.text) or OPPOSITE.search(claim.text)
    hedged = any(
        lost and NEGATION.search(hop.hedge) for hop in claim.attribution
    )  # "not likely to" is the hedge itself
    return Inflated("the negation is lost", "", lost) if lost and not kept and not hedged else None


def _all(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    ours, theirs = WHOLE.search(claim.text), _in_all(PART, quotes)
    return Inflated("a part became the whole", ours[0], theirs) if ours and theirs else None


def _proved(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    ours, theirs = PROVED.search(claim.text), _in_all(SAID, quotes)
    shown = any(PROVED.search(quote) for quote in quotes)
    return Inflated("a saying became a proof", ours[0], theirs) if ours and theirs and not shown else None


def _number(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    """A quantity of the claim that no quote has, in the place of one that it lacks: of its kind, or its number."""
    ours = [(claim.text, quantity) for quantity in find_quantities(claim.text)]
    theirs = [(quote, quantity) for quote in quotes for quantity in find_quantities(quote)]
    left = [one for one in ours if not any(agree(one[1], other[1]) for other in theirs)]
    right = [other for other in theirs if not any(agree(one[1], other[1]) for one in ours)]
    for text, one in left:
        same = [(quote, other) for quote, other in right if other.given == one.given != 0]
        others = same or [(quote, other) for quote, other in right if other.kind == one.kind]
        if others:
            wordings = dict.fromkeys(quote[other.start : other.end] for quote, other in others)
            what = "a unit is another" if same else "a number is another"
            return Inflated(what, text[one.start : one.end], ", ".join(wordings))
    return None


def _date(claim: Claim, quotes: Sequence[str]) -> Inflated | None:
    """A day, month or year of the claim against which all dates of the quotes speak; a day of the week they lack."""
    theirs = [(quote, when) for quote in quotes for when in find_dates(quote)]
    for ours in find_dates(claim.text):
        if theirs and all(clash(ours, other) for _, other in theirs):
            wordings = dict.fromkeys(quote[other.start : other.end] for quote, other in theirs)
            return Inflated("a date is another", claim.text[ours.start : ours.end], ", ".join(wordings))
    days, others = _found(WEEKDAY, [claim.text]), _found(WEEKDAY, quotes)
    lacking = [day for day in days if day not in others]
    return Inflated("a date is another", ", ".join(lacking), ", ".join(others)) if lacking and others else None


TESTS: Sequence[Callable[[Claim, Sequence[str]], Inflated | None]] = (
    _hedge, _negation, _all, _proved, _number, _date,
)  # fmt: skip


def _in_all(pattern: re.Pattern[str], quotes: Sequence[str]) -> str:
    """The words found in the first quote, when every quote has such words: none says it without them."""
    found = [pattern.search(quote) for quote in quotes]
    return found[0][0] if found and found[0] and all(found) else ""


def _found(pattern: re.Pattern[str], texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(found[0] for text in texts for found in pattern.finditer(text)))
