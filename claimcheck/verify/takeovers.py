"""Whom somebody takes over: "the takeover of Baltic by Nord", where by the source Nord is taken over by Baltic."""

import re
from collections.abc import Iterator, Set

from claimcheck.lint.rule import Severity
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import country_of
from claimcheck.verify.words import read_words

SIDE = r"[^,.;“”]{2,60}"
TAKES = r"take|takes|took|taken|taking|buy|buys|bought|buying|acquire|acquires|acquired|acquiring"
BOUGHT = compiled_later(
    rf"\b(?:takeover|purchase|acquisition|buyout) of (?P<of>{SIDE}?)(?:, {SIDE},)? by "
    rf"(?P<by>(?:its [^,]{{2,30}}, )?{SIDE})"
)
BUYS = compiled_later(rf"(?P<by>{SIDE}?) (?:{TAKES}) (?:over )?(?P<of>{SIDE})")
DEAL = compiled_later(rf"\b(?:{TAKES}|takeover|purchase|acquisition|buyout)\b")  # found in far less time


def other_buyers(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause in which buyer and bought have the places of each other in the passage."""
    for clause in checked.clauses:
        compared, ours = clause.best, _deal(clause.text)
        if compared is None or ours is None or is_judged(compared, checked):
            continue
        theirs = _deal(compared.passage.text)
        if theirs and _turned(*(_names(side) for side in (ours["by"], ours["of"], theirs["by"], theirs["of"]))):
            start, end = clause.start + ours.start(), clause.start + ours.end()
            message = "the passage has it the other way round"
            yield Problem(start, end, message, compared.passage, theirs.span(), Severity.WARNING)


def _names(side: str) -> frozenset[str]:
    """The words with a capital of one side of a deal."""
    return frozenset(word.bare for word in read_words(side) if word.capital and not country_of(word.bare))


def _turned(buyer: Set[str], bought: Set[str], other_buyer: Set[str], other_bought: Set[str]) -> bool:
    """Whether who buys in one text is whom the other has bought, and the other way round, and neither is both."""
    alike = buyer & other_buyer or bought & other_bought
    return bool(buyer & other_bought and bought & other_buyer) and not alike


def _deal(text: str) -> re.Match[str] | None:
    """Who buys whom in a text."""
    return (BOUGHT.search(text) or BUYS.search(text)) if DEAL.search(text) else None
