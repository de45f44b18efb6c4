"""In which way a sentence says more than its passage: a hedge, a speaker, a limit, a plan or a charge is gone."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from claimcheck.sources.quotes.contexts import Context
from claimcheck.text.cues.en import charges, hedges, plans, reporting
from claimcheck.text.cues.en.negations import BY_SENSE
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import HIGH, CheckedClause, CheckedSentence, Compared
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import HALF, core
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.words import own_words, read_words, roots_of, stems_of

ALMOST = 0.4  # and where no more than one telling word of the clause is not in the passage in any form
SAME = 0.6  # coverage from which a clause says the same as its passage, and may say it more strongly
MAINLY = 0.6  # share of the words in common that stand behind "said", where the rest is said
BEHIND = 60  # characters after a window in which "X said" gives it to X
EXPECTED = compiled_later(
    r"\b(?:expects?|predicts?|forecasts?|projects(?= that)|projected|predicted|suspected|apparent|preliminary|"
    r"provisional(?:ly)?|tentative(?:ly)?|in principle|indicat(?:e|es|ed)|point(?:s|ed) to|hint(?:s|ed)?|"
    r"rumou?r(?:s|ed)|"
    r"(?:is|are|was|were) (?:believed|feared|considered|tipped|supposed|meant|said|thought|presumed|assumed|hoped)|"
    r"unverified|hypothesis|(?:early|first) (?:signs|results|findings)|in doubt|doubts?|doubtful|unless|provided|"
    r"subject to|pending|on condition|depend(?:s|ing)? on)\b"
)
SUPPOSING = compiled_later(
    r"\b(?:believ|think|thought|feel|felt|fear|suspect|theori[sz]|speculat|concerned|worried|afraid)"
)
# Words of a clause by which it is as open as a hedge makes its passage.
AS_OPEN = compiled_later(
    r"\b(?:if|whether|can|could|should|would|left open|unclear|expect\w*|predict\w*|forecast\w*|"
    r"suspect(?:s|ed)? (?:that|it|the)\b|fear\w*|believ\w*|estimat\w*|think\w*|thought|reckon\w*|question|suspected|"
    r"apparent\w*|preliminary|provisional\w*|tentative\w*|principle|indicat\w+|point\w* to|hint\w*|rumou?r\w*|"
    r"considered|supposed\w*|presum\w+|assum\w+|hop(?:es|ed|ing)|unverified|signs|"
    r"first results|doubt\w*|unless|only when|provided|"
    r"condition\w*|depend\w*|subject to|pending|likel\w+)\b",
)
AS_OPEN_ALONE = compiled_later(r"\b(?:need(?:s|ed)?|attempt\w*|tr(?:y|ies|ied))\b")  # unless the passage has it too
PROVES = compiled_later(r"\b(?:prov(?:es?|ed|en)|establish(?:es|ed)|demonstrat(?:es?|ed)|(?:shows?|showed) that)\b")
SUGGESTS = compiled_later(r"\b(?:suggest(?:s|ed)?|indicat(?:es?|ed)|hint(?:s|ed)?|point(?:s|ed)? to)\b")
ANOTHER = compiled_later(r"[;:]|,? (?:and|but) ")  # begins another clause than that in which something is said
# Where a part of a sentence begins that what stands before does not hedge, and what ends such a part.
SUBORDINATE = compiled_later(r"[,;:—] | (?=(?:after|because|since|who|which|where|whose)\b)")
FACTUAL = compiled_later(r"[,;:—]? ?(?:after|because|since|who|which|where|whose)\b")
PART = compiled_later(r"[;:]|,? (?:and|but) that |,? (?:though|although|while|whereas) ")
UNABLE = compiled_later(r"\b(?:(?:has|have|had) yet to|unable to|fail(?:s|ed)? to|refus(?:es|ed) to)\b")
BESIDE_HEDGE = 4  # telling words before and behind a hedge that it may weaken
RELATIVE = compiled_later(r", (?:where|which|who|whose) ")
ALSO_SAID = compiled_later(r"[;:]|,? (?:and|but) (?:also )?that |,? (?:though|although|while|whereas) ")
PASSIVE = compiled_later(r"\b(?:been|being) \w+$")
BEEN = 6  # characters of "being "
STILL_TOLD = compiled_later(r"\bhad (?:\w+ ){0,2}\w+")  # "the flank was sliding, she said, and the board had …"
Lost = Callable[[CheckedClause, Compared, CheckedSentence], str]


def stronger(checked: CheckedSentence, lost: Lost, note: str, least: float = SAME) -> Iterator[Problem]:
    """Yield a problem for each clause whose passage has words that the clause has lost, as `lost` finds them.

    `least` is the coverage from which a passage says the same as the clause.
    """
    for clause in checked.clauses:
        compared = clause.best
        if compared and compared.coverage >= least and (words := lost(clause, compared, checked)):
            yield Problem(clause.start, clause.end, f"{note}: {words!r}", compared.passage, compared.window)


def dropped_hedge(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The hedge that reaches the words of the passage, where the sentence has none."""
    if hedges.PATTERN.search(checked.sentence.text) or AS_OPEN.search(clause.text.lower()):
        return ""
    alone = AS_OPEN_ALONE.search(clause.text.lower())
    if alone and base_stem(alone[0]) not in stems_of(compared.passage.text):
        return ""
    suggests = SUGGESTS.search(compared.passage.text) if PROVES.search(clause.text) else None
    if suggests and not PROVES.search(compared.passage.text):
        return suggests[0]
    if _stands_apart(clause.text, compared):
        return ""
    context = _context(clause.text, compared)
    hedge = context.reached_by(hedges.PATTERN) or context.followed_by(hedges.BEHIND)
    hedge = hedge if hedge and _hedges(hedge, clause.text, compared) else ""
    if compared.coverage < SAME:
        lacks = [word for word in compared.lacks if not NEGATION.search(word)]
        return (hedge if len(lacks) <= 1 else "") or _made_firm(clause, compared)
    return (
        hedge or context.reached_by(EXPECTED) or _supposed(clause, compared, checked) or _made_firm(clause, compared)
        or _weaker(clause.text, compared)
    )  # fmt: skip


def _context(clause: str, compared: Compared) -> Context:
    """What answers in its sentence, up to where more is said; behind a "where" or "which", only from there on."""
    text, (start, end) = compared.passage.text, compared.window
    first = min(_shared(clause, text, start, end), default=start)
    cut = max((hit.end() for hit in RELATIVE.finditer(text, 0, first)), default=0)
    last = max(_shared(clause, text, start, end), default=end)
    end = next((hit.start() for hit in ALSO_SAID.finditer(text, last, end)), end)
    window = (max(start, cut) - cut, end - cut)
    return Context(text[max(start, cut) : end], text[cut:], window)


def _stands_apart(clause: str, compared: Compared) -> bool:
    """Whether most of a clause stands in a part of the passage that is told for a fact: "may close, since it leaks"."""
    text, (start, end) = compared.passage.text, compared.window
    shared = [place for place in _shared(clause, text, start, end) if not text[place].isupper()]
    cuts = [hit.start() for hit in SUBORDINATE.finditer(text)]
    for low, high in pairwise([*cuts, len(text)]):
        inside = sum(low <= place < high for place in shared)
        if shared and inside >= MAINLY * len(shared):
            part = text[low:high]
            return bool(FACTUAL.match(part)) and not hedges.PATTERN.search(part)
    return False


def _hedges(hedge: str, clause: str, compared: Compared) -> bool:
    """Whether a word beside a hedge, in its part of the passage, stands in a clause, which does not deny it alone."""
    text = compared.passage.text
    place = text.find(hedge)
    start = max((hit.end() for hit in PART.finditer(text, 0, place)), default=0)
    end = next((hit.start() for hit in PART.finditer(text, place + len(hedge))), len(text))
    before, behind = (
        [word.stem for word in read_words(part) if word.tells] for part in (text[start:place], text[place:end])
    )
    beside = frozenset[str]().union(*map(roots_of, [*before[-BESIDE_HEDGE:], *behind[: BESIDE_HEDGE + 1]]))
    ours = frozenset[str]().union(*(roots_of(word.stem) for word in own_words(clause)))
    apart = (NEGATION.search(clause) or UNABLE.search(clause)) and not (
        NEGATION.search(text[start:end]) or BY_SENSE.search(text[start:end])
    )
    return not beside.isdisjoint(ours) and not apart


def _supposed(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The "believes" or "theorized" of a passage by which it gives to somebody what the clause states."""
    giving = dropped_speaker(clause, compared, checked)
    return giving if SUPPOSING.search(giving) else ""


def _made_firm(clause: CheckedClause, compared: Compared) -> str:
    """The "hope to" of a passage where the clause has "will"."""
    wished = plans.WISHED.search(compared.words)
    firm = wished and plans.FIRM.search(clause.text) and not plans.WISHED.search(clause.text)
    return wished[0] if wished and firm and not plans.FIRM.search(compared.words) else ""


def _weaker(clause: str, compared: Compared) -> str:
    """The words of a passage that make it less sure than the clause, where nothing else differs."""
    differences = compared.contradictions
    sure = len(differences) == 1 and differences[0].kind == "strength" and compared.coverage >= HIGH
    return differences[0].source if sure and differences[0].source in core(compared, clause) else ""


def dropped_speaker(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage gives it to somebody, where the sentence has no such words."""
    if reporting.ATTRIBUTING.search(checked.sentence.text) or len(compared.lacks) > 1:
        return ""
    (start, end), text = compared.window, compared.passage.text
    shared = _shared(clause.text, text, start, end)
    for hit in reporting.GIVING.finditer(text, 0, end) if compared.passage.at != "headline" else ():
        if _is_passive(text, *hit.span()):
            continue
        first = next((place for place in shared if place > hit.end()), end)
        said = sum(place > hit.end() for place in shared)
        other = ANOTHER.search(text, hit.end(), first)
        if said >= MAINLY * len(shared) and (not other or STILL_TOLD.search(text, other.end(), end)):
            return hit[0]
    last = _end_of_word(text, shared[-1]) if shared else end  # "the flank had been sliding, she said"
    return _given_behind(compared, end) or _given_behind(compared, min(last, end))


def _given_behind(compared: Compared, end: int) -> str:
    """The words right behind a place of a passage by which it gives what stands before to somebody."""
    text = compared.passage.text
    after = reporting.BEHIND.match(text[end : end + BEHIND])
    relative = compared.words.endswith((" which", " who"))  # "…, which, according to AFP, …" is another matter
    if not after or relative or _is_passive(text, end + after.start(), end + after.end()):
        return ""
    return after[0].strip(' ,”"')


def _is_passive(text: str, start: int, end: int) -> bool:
    """Whether the verb that ends at `end` tells what is done to somebody: "had been denied visas"."""
    return bool(PASSIVE.search(text, max(0, start - BEEN), end))


def _end_of_word(text: str, start: int) -> int:
    return start + next((word.end for word in read_words(text[start : start + BEHIND])), 0)


def _shared(clause: str, text: str, start: int, end: int) -> list[int]:
    """Where the words of a window stand that the clause has too."""
    ours = {word.stem for word in read_words(clause) if not word.stops}
    return [start + word.start for word in read_words(text[start:end]) if word.stem in ours]


def done_plan(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage plans it, where the clause tells it as done."""
    if (same := _planned_deed(clause.text, compared.words)) or compared.coverage < (SAME if compared.lacks else HALF):
        return same
    plan = plans.PATTERN.search(compared.words) or plans.PATTERN.search(_up_to_window(compared))
    if plan and compared.coverage < SAME and not _governs(plan[0], clause.text, compared):
        return ""
    done = plan and plans.DONE.search(clause.text) and not plans.OPEN.search(clause.text)
    return plan[0] if plan and done and not plans.DONE.search(compared.words.replace(plan[0], "")) else ""


def _governs(plan: str, clause: str, compared: Compared) -> bool:
    """Whether most of what a clause shares with a passage stands behind the words of a plan."""
    text = compared.passage.text
    shared = _shared(clause, text, *compared.window)
    return sum(place > text.find(plan) for place in shared) > len(shared) / 2


def _up_to_window(compared: Compared) -> str:
    """A passage up to where its window ends, from the semicolon before that on."""
    text, (start, end) = compared.passage.text, compared.window
    return text[text.rfind("; ", 0, start) + 1 : end]


def _planned_deed(clause: str, window: str) -> str:
    """The plan right before a verb of a window that the clause has as done: "would appeal", "has appealed"."""
    done = {word.stem for hit in plans.DONE.finditer(clause) for word in read_words(hit[0])[:3] if not word.stops}
    done |= {word.stem for hit in plans.DONE_TO.finditer(clause) for word in read_words(clause[hit.end() :])[:1]}
    if not done or plans.OPEN.search(clause):
        return ""
    for plan in plans.PATTERN.finditer(window):
        if done & {word.stem for word in read_words(window[plan.end() :])[:1]}:
            return plan[0]
    planned = plans.IS_PLANNED.search(window)
    return planned[0] if planned and done & stems_of(window[: planned.start()]) else ""


def proved_charge(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage tells of a charge, where the sentence has none."""
    if charges.PATTERN.search(checked.sentence.text) or reporting.ATTRIBUTING.search(checked.sentence.text):
        return ""
    cue = charges.PATTERN if compared.coverage >= SAME else charges.OF_DEED
    return next(
        (hit[0] for hit in cue.finditer(compared.passage.text) if not _is_cause(hit, compared.passage.text)), ""
    )


def _is_cause(charge: re.Match[str], text: str) -> bool:
    """Whether a "blamed" is for nothing that somebody did: "blamed the drought"."""
    return charge[0].lower().startswith("blam") and not charges.FOR.search(text, charge.start())
