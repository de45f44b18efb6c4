"""In which way a sentence says more than its passage: a hedge, a speaker, a limit, a plan or a charge is gone."""

import re
from collections.abc import Callable, Iterator

from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.sources.quotes.contexts import Context
from claimcheck.text.cues.en import hedges, reporting
from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem

SAME = 0.6  # coverage from which a clause says the same as its passage, and may say it more strongly
SAYING = compiled_later(
    rf"\b(?:{reporting.VERBS}|according to|accus(?:es|ed|ing)|report(?:s|ed|edly)|believ(?:es|ed|ing)|in the words of|"
    r"think(?:s|ing)?|thought|feel(?:s)?|felt|fear(?:s|ed)|hop(?:es|ed)|expect(?:s|ed)|estimat(?:es|ed)|contend(?:s|ed)|"
    r"maintain(?:s|ed) that|suspect(?:s|ed)|confirm(?:s|ed)|rat(?:es|ed)|view(?:s|ed)|ask(?:s|ed)|appeal(?:s|ed)|urg(?:es|ed)|warn(?:s|ed)|wants?|wanted|vow(?:s|ed)|"
    r"on the grounds that|acknowledg(?:es|ed)|conced(?:es|ed)|agree[sd]?|disput(?:es|ed)|quot(?:es|ed)|cit(?:es|ed|ing))\b",
    re.IGNORECASE,
)
PLAN = compiled_later(
    r"\b(?:will|would|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|hop(?:es|ed?) to|promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)?|"
    r"propos(?:es|ed)|(?:is|are|was|were) (?:to|due to|set to|scheduled to|expected to|considering|planning)|scheduled to|"
    r"want(?:s|ed)? to|aim(?:s|ed)? to|ask(?:s|ed)? (?:for|to)|sought|seeks?|offer(?:s|ed)?|going to|about to|request\w*|demand\w*|call(?:s|ed) for)\b",
    re.IGNORECASE,
)
LATER = compiled_later(
    r"\b(?:will|would|shall|plan\w*|intend\w*|hop(?:e|es|ed|ing)|promis\w+|pledg\w+|vow\w*|propos\w+|to be|due|set to|schedul\w+|expect\w*|"
    r"want\w*|aim\w*|ask\w*|sought|seek\w*|offer\w*|going to|about to|request\w*|demand\w*|call\w* for|may|might|can|could|should|must|"
    r"(?:is|are|was|were) to|consider\w*|prepar\w+|agreed to|wish\w*|undert\w+)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
DONE = compiled_later(
    r"\b(?:ha(?:s|ve|d) (?:\w+ )?(?:been )?\w+(?:ed|en|t|d|n|ne)|was|were|began|opened|started|went|built|paid|gave|moved|[a-z]{3,}ed)\b"
)
CHARGE = compiled_later(
    r"\b(?:accus(?:es?|ed|ing|ation)\w*|charg(?:ed|es) (?:with|that|of)|charges? of|suspect(?:s|ed|ing)?|suspicion|alleg\w+|indict\w+|acquitted|"
    r"cleared of|denie[sd] (?:that|having|\\w+ing|any|the (?:charge|allegation|accusation)s?)|denial of|trial|prosecut\w+|blam(?:ed|es|ing)|on charges?)\b",
    re.IGNORECASE,
)
WHOLE = compiled_later(
    r"\b(?:all(?! (?:but|in all|told|over|night|day|along|right))|every(?! (?:day|week|month|year|other))|everyone|everybody|everything|"
    r"entire|entirely|completely|whole|none|no one|nobody|always|never|each|both|any|total|fully|only|sole)\b",
    re.IGNORECASE,
)
INFLATED = compiled_later(
    r"\b(?:(?<!which )(?<!they )(?<!who )(?<!of )all(?! (?:of them|but|in all|told|over|night|day|along|right))|"
    r"every(?! (?:day|week|month|year|other))|everyone|everybody|everything|entirely|completely|none|no one|nobody|always)\b",
    re.IGNORECASE,
)
LIMITED = compiled_later(
    r"\b(?:some|several(?! (?:days|weeks|months|years)\b)|many|most(?= (?:of|[a-z]+s)\b)|(?:a )?few(?! (?:days|weeks|months|years|minutes|hours)\b)|part of|partly|mostly|mainly|often|sometimes|largely|nearly all|almost all|half|"
    r"one in \w+|\d+ (?:percent|per cent) of|\d+ of|fewer than|more than half|a (?:third|quarter|fifth|majority|minority) of)\b",
    re.IGNORECASE,
)
Lost = Callable[[CheckedClause, Compared, CheckedSentence], str]


def stronger(checked: CheckedSentence, lost: Lost, note: str) -> Iterator[Problem]:
    """Yield a problem for each clause whose passage has words that the clause has lost, as `lost` finds them."""
    for clause in checked.clauses:
        compared = clause.best
        if compared and compared.coverage >= SAME and (words := lost(clause, compared, checked)):
            yield Problem(clause.start, clause.end, f"{note}: {words!r}", compared.passage, compared.window)


def dropped_hedge(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The hedge that reaches the words of the passage, where the sentence has none."""
    if hedges.PATTERN.search(checked.sentence.text) or LATER_HEDGE.search(clause.text):
        return ""
    context = _context(compared)
    hedge = context.reached_by(hedges.PATTERN) or context.followed_by(hedges.BEHIND)
    return hedge or context.reached_by(EXPECTED)


EXPECTED = compiled_later(r"\b(?:expects?|predicts?|forecasts?|projects?|projected|predicted)\b")


LATER_HEDGE = compiled_later(
    r"\b(?:if|whether|can|could|should|would|left open|unclear|expect\w*|predict\w*|forecast\w*|suspect\w*|fear\w*|believ\w*|estimat\w*|think\w*|question)\b",
    re.IGNORECASE,
)


def dropped_speaker(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage gives it to somebody, where the sentence has no such words."""
    if SAYING.search(checked.sentence.text) or len(compared.lacks) > 1:
        return ""
    (start, end), text = compared.window, compared.passage.text
    shared = _shared(clause.text, text, start, end)
    for hit in GIVEN.finditer(text, 0, end) if compared.passage.at != "headline" else ():
        first = next((place for place in shared if place > hit.end()), end)
        if not ANOTHER.search(text, hit.end(), first) and sum(place > hit.end() for place in shared) >= MAINLY * len(
            shared
        ):
            return hit[0]
    after = REPORTED_AFTER.match(text[end : end + BEHIND])
    return after[0].strip(' ,”"') if after else ""


def _shared(clause: str, text: str, start: int, end: int) -> list[int]:
    """Where the words of a window stand that the clause has too."""
    ours = {base_stem(bare(hit[0])) for hit in tokens(clause) if bare(hit[0]) not in STOP_WORDS}
    return [start + hit.start() for hit in tokens(text[start:end]) if base_stem(bare(hit[0])) in ours]


ANOTHER = compiled_later(r"[;:]|,? (?:and|but) ")  # begins another clause than that in which something is said
MAINLY = 0.6  # share of the words in common that stand behind "said", where the rest is said
GIVEN = compiled_later(
    rf"\b(?:{reporting.VERBS}|according to|believ(?:es|ed|ing)|thinks?|thought|feels?|felt|fear(?:s|ed)|estimat(?:es|ed)|contend(?:s|ed)|"
    r"suspect(?:s|ed)|maintain(?:s|ed) that|view(?:s|ed)|on the grounds)\b",
    re.IGNORECASE,
)
BEHIND = 60  # characters after a window in which "X said" gives it to X
REPORTED_AFTER = compiled_later(
    rf"[”\"]?,?[”\"]?\s(?:[\w’'.-]+\s){{0,4}}?{reporting.VERBS}\b|[”\"]?,? according to", re.IGNORECASE
)


def widened_part(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words that limit it in the passage, where the clause has it of all."""
    ours, limit = INFLATED.search(clause.text), LIMITED.search(compared.words)
    if LIMITED.search(clause.text):
        return ""
    if ours and limit and (GOVERNING.search(compared.words) or not WHOLE.search(compared.words)):
        return limit[0]
    superlative = MOST.search(clause.text) and ONE_OF.search(compared.words)
    return superlative[0] if superlative and not ONE_OF.search(clause.text) else ""


GOVERNING = compiled_later(
    r"\b(?:half|some|most|nearly|almost|few|part|many|one|third|quarter)(?: of| if)?(?: the)? (?:all|any|every)\b",
    re.IGNORECASE,
)
MOST = compiled_later(r"\b(?:most|least|\w{3,}est)\b")
ONE_OF = compiled_later(
    r"(?<!not )\b(?:one of|among|some of) the (?:[\w’'-]+ ){0,3}?(?:most|least|\w{3,}est)\b", re.IGNORECASE
)


def done_plan(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage plans it, where the clause tells it as done."""
    plan = PLAN.search(compared.words) or PLAN.search(compared.passage.text[: compared.window[1]])
    done = plan and DONE.search(clause.text) and not LATER.search(clause.text)
    return plan[0] if plan and done and not DONE.search(compared.words.replace(plan[0], "")) else ""


def proved_charge(clause: CheckedClause, compared: Compared, checked: CheckedSentence) -> str:
    """The words by which the passage tells of a charge, where the sentence has none."""
    if CHARGE.search(checked.sentence.text) or SAYING.search(checked.sentence.text):
        return ""
    hit = CHARGE.search(compared.passage.text)
    return hit[0] if hit else ""


def _context(compared: Compared) -> Context:
    return Context(compared.words, compared.passage.text, compared.window)
