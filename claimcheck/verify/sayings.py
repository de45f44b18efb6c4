"""Who says what: a saying that a draft gives to one of those whom a source names, and the passage to another."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED, NAME, VERBS
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import has_synonym
from claimcheck.verify.words import Word, own_words, read_words, stems_of

SAYS = (
    rf"(?:{VERBS}|call(?:s|ed)|describ(?:es|ed)|complain(?:s|ed)|stress(?:es|ed)|reckon(?:s|ed)?|acknowledg(?:es|ed)|"
    r"conced(?:es|ed)|criticis(?:es|ed)|prais(?:es|ed)|agree[sd]?|grumbl(?:es|ed)|protest(?:s|ed)|lament(?:s|ed)|remark(?:s|ed)|"
    r"g(?:ives|ave) assurances?|assur(?:es|ed)|not(?:es|ed)|point(?:s|ed) out|observ(?:es|ed)|jok(?:es|ed)|"
    r"recall(?:s|ed)|reveal(?:s|ed)|replie[sd]|respond(?:s|ed)|comment(?:s|ed))"
)
SAYING = compiled_later(
    r"(?:and |but |while )?(?:It was )?(?P<who>[^,;:“”\"]{2,70}?)(?:,[^,;]{2,60},)?(?: who| that| has| had| have| also)"
    rf"{{0,3}} {SAYS}\b(?P<what>[^“”\"]*)\Z"
)
AS_SAID = compiled_later(r"\A(?:and |but |while )?[Aa]ccording to (?P<who>[^,;:“”\"]{2,60}),(?P<what>[^“”\"]*)\Z")
SAID_BEHIND = compiled_later(
    r"\A(?P<what>[^“”\"]*), (?:according to (?P<after>[^,;:“”\"]{2,60})|(?:said|says) (?P<who>[^,;:“”\"]{2,60})|"
    r"(?P<before>[^,;:“”\"]{2,60}) (?:said|says))\.?\Z"
)
# Somebody who says something in a passage, and is no "she".
NOBODY = r"(?!(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which|that|has|had|have|also|as)\b)"
NAMED = compiled_later(rf"\b{NOBODY}[\w’'-]+,? (?:{SAYS}|saying)\b|,?[”\"],? {SAYS} {NOBODY}")
# And whoever the sentence before names: "he said".
BY_PRONOUN = compiled_later(rf"[”\"],? (?:he|she) {SAYS}\b|\A(?:He|She) {SAYS}\b")
PERSON = compiled_later(rf"{CAPITALISED} {CAPITALISED}")
# Somebody with a name who says something: it is not "he", whom the sentence before may name.
BY_NAME = compiled_later(
    rf"(?:(?<= ){NAME}|\A{CAPITALISED} {NAME})(?:, [^,.;]{{1,60}})?,? {SAYS}\b"
    rf"|,?[”\"],? {SAYS} (?:[a-z]{{1,20}} ){{0,3}}{NAME}"
)
# Somebody who says something and is only described: it may be any body of a name.
DESCRIBED = compiled_later(
    rf"\b[Tt]he (?:company|firm|bank|club|group|agency|party|operator|maker|owner|ministry|authority|union) {SAYS}\b"
)
# What a draft may call whoever a source names.
ANYBODY = frozenset(word_list("company firm group agency club party official spokesman spokeswoman spokesperson owner"))
BEGINS = 5  # letters that "ministry" and "minister" have in common
TRIED = 4  # passages that may have what is said
FEWEST, MOST = 2, 0.5  # words of what is said that the passage has, and the share of them from which it is said there


def given_to_another(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause whose speaker another passage names, and not the one that has what is said."""
    for clause in checked.clauses:
        said = _said(clause.text)
        if said is None or (clause.best and (not clause.best.passage.source or is_judged(clause.best, checked))):
            continue
        who, what = map(own_words, said)
        passage = _saying(clause, said[1], what, checked) if who else None
        if passage and _is_other(who, what, passage, checked):
            yield _problem(clause, passage, said[0])


def _said(text: str) -> tuple[str, str] | None:
    """Who says something in a clause, and what: "X said that …", "according to X, …", "…, said X"."""
    if hit := SAYING.match(text) or AS_SAID.match(text):
        return hit["who"], hit["what"]
    behind = SAID_BEHIND.match(text)
    return (behind["who"] or behind["after"] or behind["before"], behind["what"]) if behind else None


def _saying(clause: CheckedClause, said: str, what: Sequence[Word], checked: CheckedSentence) -> Passage | None:
    """The passage in which somebody says what is said in a clause, or most of it: that which answers, or else any."""
    best = clause.best.passage if clause.best else None
    others = () if best and _has(best, what) else checked.evidence.candidates(said, TRIED)
    passages = [best] if best else []
    passages += [passage for passage, _ in others if passage.source == (best.source if best else passage.source)]
    saying = next((passage for passage in passages if _has(passage, what)), None)
    return saying if saying and saying.source and _is_said_by_one(saying, checked.evidence) else None


def _is_said_by_one(passage: Passage, evidence: Evidence) -> bool:
    """Whether a passage names who says something, or the sentence before it in its paragraph does."""
    before = evidence.sentence_before(passage) if _begins_same_paragraph(passage, evidence) else ""
    by_pronoun = BY_PRONOUN.search(passage.text) and len(PERSON.findall(before)) == 1
    return bool(NAMED.search(passage.text) or by_pronoun)


def _has(passage: Passage, what: Sequence[Word]) -> bool:
    """Whether a passage has what is said, or most of it."""
    shared = sum(_is_like(word.stem, stems_of(passage.text)) for word in what)
    return shared >= max(FEWEST, MOST * len(what))


def _is_other(who: Sequence[Word], what: Sequence[Word], passage: Passage, checked: CheckedSentence) -> bool:
    """Whether a passage does not name a speaker, in whatever words, and others of its source do, about other things."""
    evidence = checked.evidence
    has_own = BY_NAME.search(passage.text) and any(word.capital for word in who)
    apart = has_own or not _begins_same_paragraph(passage, evidence)
    near = stems_of(passage.text if apart else f"{passage.text}\n{evidence.sentence_before(passage)}")
    if any(_is_like(word.stem, near) for word in who):
        return False
    if DESCRIBED.search(passage.text) and len(who) == 1 and who[0].capital:
        return False  # "the company" may be whoever is named
    if who[-1].bare in ANYBODY:
        return False
    stems = {word.stem for word in who}
    naming = [other for other in evidence.passages if other.source == passage.source and stems & stems_of(other.text)]
    names = {word.stem for word in read_words(passage.text) if word.capital and word.tells and word.start}
    return bool(naming) and not any(_may_be_one(other, names, what) for other in naming)


def _begins_same_paragraph(passage: Passage, evidence: Evidence) -> bool:
    """Whether a passage stands in the paragraph of the sentence before it."""
    return any(other.number < passage.number and other.at == passage.at for other in evidence.around(passage))


def _may_be_one(other: Passage, names: set[str], what: Sequence[Word]) -> bool:
    """Whether a passage that names a speaker also names somebody of the other passage, or may have what is said."""
    stems = stems_of(other.text)
    return bool(names & stems) or sum(word.stem in stems for word in what) >= FEWEST


def _is_like(stem: str, others: frozenset[str]) -> bool:
    begins = stem[:BEGINS]
    alike = len(begins) == BEGINS and any(other.startswith(begins) for other in others)
    return stem in others or alike or has_synonym(stem, others)


def _problem(clause: CheckedClause, passage: Passage, who: str) -> Problem:
    message = f"the passage gives it to somebody else than {who!r}"
    window = clause.best.window if clause.best and clause.best.passage is passage else (0, len(passage.text))
    return Problem(clause.start, clause.end, message, passage, window, Severity.WARNING)
