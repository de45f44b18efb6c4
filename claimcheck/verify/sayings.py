"""Who says what: a saying that a draft gives to one of those whom a source names, and the passage to another."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED, NAME, VERBS
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import has_synonym
from claimcheck.verify.words import Word, own_words, read_words, stems_of

SAYS = (
    rf"(?:{VERBS}|call(?:s|ed)|describ(?:es|ed)|complain(?:s|ed)|stress(?:es|ed)|reckon(?:s|ed)?|acknowledg(?:es|ed)|"
    r"conced(?:es|ed)|criticis(?:es|ed)|prais(?:es|ed)|agree[sd]?|grumbl(?:es|ed)|protest(?:s|ed)|lament(?:s|ed)|remark(?:s|ed)|"
    r"g(?:ives|ave) assurances?|assur(?:es|ed))"
)
SAYING = compiled_later(
    r"(?:and |but |while )?(?:It was )?(?P<who>[^,;:“”\"]{2,70}?)(?:,[^,;]{2,60},)?(?: who| that| has| had| have| also)"
    rf"{{0,3}} {SAYS}\b(?P<what>[^“”\"]*)\Z"
)
# Somebody who says something in a passage, and is no "she".
NOBODY = r"(?!(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which|that|has|had|have|also)\b)"
NAMED = compiled_later(rf"\b{NOBODY}[\w’'-]+,? {SAYS}\b|,?[”\"],? {SAYS} {NOBODY}")
# Somebody with a name who says something: it is not "he", whom the sentence before may name.
BY_NAME = compiled_later(
    rf"(?:(?<= ){NAME}|\A{CAPITALISED} {NAME})(?:, [^,.;]{{1,60}})?,? {SAYS}\b"
    rf"|,?[”\"],? {SAYS} (?:[a-z]{{1,20}} ){{0,3}}{NAME}"
)
BEGINS = 5  # letters that "ministry" and "minister" have in common
FEWEST, MOST = 2, 0.5  # words of what is said that the passage has, and the share of them from which it is said there


def given_to_another(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause whose speaker another passage names, and not the one that has what is said."""
    for clause in checked.clauses:
        compared, hit = clause.best, SAYING.match(clause.text)
        if compared is None or hit is None or not compared.passage.source or is_judged(compared, checked):
            continue
        who, what = own_words(hit["who"]), own_words(hit["what"])
        if who and _says_so(compared, what) and _is_other(who, what, compared, checked):
            yield _problem(clause, compared, hit["who"])


def _says_so(compared: Compared, what: Sequence[Word]) -> bool:
    """Whether somebody says in a passage what is said, or most of it."""
    shared = sum(_is_like(word.stem, stems_of(compared.passage.text)) for word in what)
    return shared >= max(FEWEST, MOST * len(what)) and NAMED.search(compared.passage.text) is not None


def _is_other(who: Sequence[Word], what: Sequence[Word], compared: Compared, checked: CheckedSentence) -> bool:
    """Whether a passage does not name a speaker, in whatever words, and others of its source do, about other things."""
    passage, evidence = compared.passage, checked.evidence
    has_own = BY_NAME.search(passage.text) and any(word.capital for word in who)
    near = stems_of(passage.text if has_own else f"{passage.text}\n{compared.before}")
    if any(_is_like(word.stem, near) for word in who):
        return False
    stems = {word.stem for word in who}
    naming = [other for other in evidence.passages if other.source == passage.source and stems & stems_of(other.text)]
    names = {word.stem for word in read_words(passage.text) if word.capital and word.tells and word.start}
    return bool(naming) and not any(_may_be_one(other, names, what) for other in naming)


def _may_be_one(other: Passage, names: set[str], what: Sequence[Word]) -> bool:
    """Whether a passage that names a speaker also names somebody of the other passage, or may have what is said."""
    stems = stems_of(other.text)
    return bool(names & stems) or sum(word.stem in stems for word in what) >= FEWEST


def _is_like(stem: str, others: frozenset[str]) -> bool:
    begins = stem[:BEGINS]
    alike = len(begins) == BEGINS and any(other.startswith(begins) for other in others)
    return stem in others or alike or has_synonym(stem, others)


def _problem(clause: CheckedClause, compared: Compared, who: str) -> Problem:
    message = f"the passage gives it to somebody else than {who!r}"
    return Problem(clause.start, clause.end, message, compared.passage, compared.window, Severity.WARNING)
