"""What a sentence tells of somebody, or something, that the sources speak of, where no word of it stands in them."""

from itertools import zip_longest

from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.support import BEGINS_WITH_NAME, SUBJECT, is_near
from claimcheck.verify.synonyms import has_synonym, is_light
from claimcheck.verify.words import Word, own_words, read_words, roots_of, stems_of

LEFT_OPEN = compiled_later(
    r"\b(?:whether|(?:is|are|remains?) (?:disputed|contested)|yet to|awaits?|few|little|hardly|lacks?|"
    r"[Ii]f (?=it|he|she|they))\b"
)
# Begin a clause with what is not yet its subject: "in Brekka the offer …".
BEFORE_SUBJECT = frozenset(word_list("in at on after before during since for by from among despite with under to of"))
APOSTROPHES = ("'", "’")
FEWEST = 2  # words that tell something of the subject
ALIKE = 0.67  # share of the telling words of a sentence from which a passage tells it in other words
TRIED = 12  # passages that are asked whether they do
NUMERAL = compiled_later(r"\d(?:[\d:.,]{0,20}\d)?")
TOLD, KNOWN = 3, 2  # telling words of a clause about something known, and how many of them the evidence may have
DEFINITE = compiled_later(r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?P<thing>[a-z][\w’'-]{3,30})")


def known_subject(checked: CheckedSentence) -> str:
    """The word for what a sentence is about, where the evidence has that, and nothing of what the sentence says of it.

    "" for what is near a passage, and for what denies or leaves open: few sources say that something did not happen.
    """
    sentence, clauses = checked.sentence, checked.clauses
    passed_over = sentence.skip or sentence.absence or checked.quotes or denies_or_asks(sentence.text)
    if passed_over or any(map(is_near, clauses)) or not all(is_new(clause, checked) for clause in clauses):
        return ""
    if sum(_tells(word) and checked.evidence.has(word.written) for word in read_words(sentence.text)) > KNOWN:
        return ""
    if is_told_in_other_words(sentence.text, checked):
        return ""
    known = (
        _subject(clause, checked) or _other_name(clause, checked) or _known_thing(clause, checked) for clause in clauses
    )
    subject = next(filter(None, known), "")
    return subject if _is_name(subject, checked) or is_mostly_new(sentence.text, checked) else ""


def _is_name(subject: str, checked: CheckedSentence) -> bool:
    """Whether a subject is a name: of two words, or within a passage written with a capital, and never without."""
    subject = subject.removesuffix("’s").removesuffix("'s")
    texts = [passage.text for passage in checked.evidence.passages]
    capital = subject[:1].isupper() and (" " in subject or any(f" {subject}" in text for text in texts))
    return capital and not any(f" {subject.lower()}" in text for text in texts)


def is_mostly_new(text: str, checked: CheckedSentence) -> bool:
    """Whether the evidence has hardly a telling word of a text, nor the passages nearest to it another for it.

    "The books", "the law" stand in many a right sentence in other words; what a name does is told by fewer words.
    """
    near = checked.evidence.candidates(text, TRIED)
    stems = frozenset[str]().union(*(stems_of(passage.text) for passage, _ in near))
    roots = frozenset[str]().union(*map(roots_of, stems))
    telling = [word for word in read_words(text) if word.tells]
    known = [checked.evidence.has(word.written) or not roots.isdisjoint(roots_of(word.stem)) for word in telling]
    new = (not there and not has_synonym(word.stem, stems) for word, there in zip(telling, known, strict=True))
    return sum(known) <= KNOWN and sum(new) >= TOLD


def denies_or_asks(text: str) -> bool:
    """Whether a text denies something or leaves it open."""
    return bool(NEGATION.search(text) or LEFT_OPEN.search(text))


def is_new(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether no word or figure that tells something stands in or beside the passage that comes nearest to a clause."""
    telling = [word for word in read_words(clause.text) if _tells(word)]
    if len(telling) < FEWEST or clause.best is None:
        return len(telling) >= FEWEST
    passages = (clause.best.passage, *checked.evidence.around(clause.best.passage))
    around = frozenset[str]().union(*(stems_of(passage.text) for passage in passages))
    roots = frozenset[str]().union(*map(roots_of, around))
    if any(not roots.isdisjoint(roots_of(word.stem)) or has_synonym(word.stem, around) for word in telling):
        return False
    return not any(hit[0] in passage.text for hit in NUMERAL.finditer(clause.text) for passage in passages)


def is_told_in_other_words(text: str, checked: CheckedSentence) -> bool:
    """Whether a passage and those beside it have nearly all telling words and figures of a text, or others for them."""
    telling = {word.stem for word in own_words(text)}
    figures = {hit[0] for hit in NUMERAL.finditer(text)}
    for passage, _ in checked.evidence.candidates(text, TRIED):
        beside = [passage.text, *(other.text for other in checked.evidence.around(passage))]
        stems = frozenset[str]().union(*map(stems_of, beside))
        roots = frozenset[str]().union(*map(roots_of, stems))
        alike = sum(not roots.isdisjoint(roots_of(stem)) or has_synonym(stem, stems) for stem in telling)
        alike += sum(figure in "\n".join(beside) for figure in figures)
        if alike >= max(FEWEST, ALIKE * (len(telling) + len(figures))):
            return True
    return False


def _tells(word: Word) -> bool:
    return word.tells and not word.capital and not is_light(word.stem)


def _subject(clause: CheckedClause, checked: CheckedSentence) -> str:
    """The first telling word of a clause, where the evidence has it, and no other noun that it only tells more of."""
    words = read_words(clause.text)[:SUBJECT]
    if words and words[0].bare in BEFORE_SUBJECT:
        return ""
    for word, following in zip_longest(words, words[1:]):
        if word.tells and not is_light(word.stem):
            known = checked.evidence.has(word.written)
            return _named(word, clause.text) if known and not _is_of_another(word, following, checked) else ""
    return ""


def _other_name(clause: CheckedClause, checked: CheckedSentence) -> str:
    """A name further on in a clause that something belongs to, and the evidence has: "many of Dobosz's voters"."""
    words = (word for word in read_words(clause.text)[1:] if word.capital and word.written[-2:-1] in APOSTROPHES)
    return next((_named(word, clause.text) for word in words if checked.evidence.has(word.written)), "")


def _known_thing(clause: CheckedClause, checked: CheckedSentence) -> str:
    """What a clause names as known, "the river" or a name, and the evidence has: where no passage speaks of the clause.

    Of what it tells besides, the evidence has hardly a word: a clause that it has more of tells it in other words.
    """
    words = read_words(clause.text)
    telling = own_words(clause.text)
    new = [word for word in telling if not checked.evidence.has(word.written)]
    if clause.best or len(telling) < TOLD or len(telling) - len(new) > min(KNOWN, len(new)):
        return ""
    things = {hit["thing"] for hit in DEFINITE.finditer(clause.text)}
    lead = words[min(SUBJECT, len(words)) - 1].end if words and words[0].bare in BEFORE_SUBJECT else 0
    known = (
        word for word in telling
        if word not in new and (word.written in things or (word.capital and word.start)) and word.start >= lead
    )  # fmt: skip
    return next((_named(word, clause.text) for word in known), "")


def _named(word: Word, text: str) -> str:
    """A word, or the whole name that begins with it."""
    name = BEGINS_WITH_NAME.match(text[word.start :]) if word.capital else None
    return name[1] if name else word.bare if word.written[-2:-1] in APOSTROPHES else word.written


def _is_of_another(word: Word, following: Word | None, checked: CheckedSentence) -> bool:
    """Whether a word is followed by the noun that it only tells more of, which the evidence lacks: "harbour pilots"."""
    if (
        following is None
        or not _tells(following)
        or following.start - word.end != 1
        or word.written[-2:-1] in APOSTROPHES
    ):
        return False
    verb = following.bare.endswith("ed") or following.bare in BASE
    return not verb and not checked.evidence.has(following.written)
