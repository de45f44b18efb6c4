"""How long, how much, how many of the same: what a draft says and no source, where its passage has another figure."""

from collections.abc import Iterator, Sequence

from claimcheck.text.numbers import Quantity, agree, find_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged, standing
from claimcheck.verify.evidence import Passage
from claimcheck.verify.figures import is_clock_time
from claimcheck.verify.nowhere import overlap
from claimcheck.verify.reckoned import follows_beside, is_margin, is_reckoned
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import own_words, read_words, stems_of

KINDS = ("time", "share", "count")
# No count of its own: "a year ago", "one of them", "half".
LOOSE = compiled_later(r"(?:an?|one|another|every|each)\b|.*\bhalf\b")
HALVES = compiled_later(r"\b(?:half|halv\w+|twice|doubl\w+)\b")  # by which many a figure is reckoned
BETWEEN = frozenset(("of", "the", "his", "her", "its", "their"))
BEHIND = 3  # words behind a count among which stands what it counts


def other_counts(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each time or count in a clause of which its passage has another, and no source has this."""
    told = {found.difference.draft_span for found in standing(checked, "number")}
    for clause in checked.clauses:
        best = clause.best
        if best is None or not best.passage.source or is_judged(best, checked):
            continue
        text = best.passage.text
        if not stems_of(text) & {word.stem for word in own_words(clause.text)}:
            continue
        for figure in find_quantities(clause.text):
            looked = figure.kind in KINDS and not any(overlap((figure.start, figure.end), span) for span in told)
            other = _other(figure, clause, best.passage, checked) if looked else None
            if other:
                start, end = clause.start + figure.start, clause.start + figure.end
                words, theirs = clause.text[figure.start : figure.end], text[other.start : other.end]
                message = f"{words} stands in no source, and {theirs} in the passage about this"
                yield Problem(start, end, message, best.passage, (other.start, other.end))


def _other(figure: Quantity, clause: CheckedClause, passage: Passage, checked: CheckedSentence) -> Quantity | None:
    """The figure of a passage for the same, where no passage of its source has that of the clause; None else."""
    words, span, text = clause.text[figure.start : figure.end], (figure.start, figure.end), passage.text
    if LOOSE.match(words.lower()) or is_clock_time(clause.text, span) or words in text or HALVES.search(text):
        return None
    what = _counted(clause.text, figure)
    theirs = find_quantities(text)
    same = [one for one in theirs if one.kind == figure.kind and (figure.kind != "count" or _is(what, text, one))]
    if not same or any(figure.given and one.given == figure.given and one.kind == "count" for one in theirs):
        return None
    texts = [other.text for other in checked.evidence.passages if other.source == passage.source]
    if any(_has(figure, what, other) for other in texts):
        return None
    around = "\n".join([text, *(other.text for other in checked.evidence.around(passage))])
    follows = (
        is_reckoned(words, around) or is_margin(clause.text, span, around) or follows_beside(clause.text, span, around)
    )
    return None if follows else same[0]


def _has(figure: Quantity, what: str, text: str) -> bool:
    """Whether a text has a figure, of the same or of something that it does not name."""
    return any(
        one.kind == figure.kind and agree(figure, one) and (one.kind != "count" or _counted(text, one) in ("", what))
        for one in find_quantities(text)
    )


def _is(what: str, text: str, figure: Quantity) -> bool:
    return bool(what) and _counted(text, figure) == what


def _counted(text: str, figure: Quantity) -> str:
    """The stem of the word behind a figure that tells what it counts; "" for none."""
    behind: Sequence[str] = [
        word.stem if word.tells else "" if word.bare not in BETWEEN else "…"
        for word in read_words(text[figure.end :])[:BEHIND]
    ]
    return next((stem for stem in behind if stem != "…"), "")
