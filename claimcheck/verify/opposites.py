"""Opposites told by another verb: "approved the plan" and "turned the plan down", where all around them is the same."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from claimcheck.lint.rule import Severity
from claimcheck.matching.engine.lexicon import antonyms, antonyms_in_news, antonyms_of_deeds
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import lines, word_list
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare
from claimcheck.verify.checked import HIGH, CheckedSentence, Compared
from claimcheck.verify.differences import SPEAKS_OF_IT, is_judged
from claimcheck.verify.other_side import tells_the_same
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import SHORT, odd_negation, same_part
from claimcheck.verify.synonyms import base_stem, is_light
from claimcheck.verify.words import Word, read_words, stems_of

LEAST = 0.3  # coverage from which an opposite counts
BESIDE = 4  # words on each side of an opposite among which the two have one in common
OTHERS = 1  # telling words beside it that the passage may lack
# Beside the opposites of matching: where to, and how weather and fighting go on.
AXES = """
east eastern eastward eastwards eastbound | west western westward westwards westbound
north northern northward northwards northbound | south southern southward southwards southbound
guilty | acquitted acquittal
right correct wise | mistake mistaken wrong
resign resigned resigns | sack sacked sacks fire fired dismiss dismissed
heavier stronger fiercer strengthen strengthened intensify intensified worsen worsened
    | ease eased easing abate abated subside subsided slacken slackened weaken weakened lighter
"""
# Nouns that name what is measured, not one end of it: ice that lost thickness has thinned.
MEASURED = frozenset(word_list("thickness hardness brightness closeness steepness softness length height depth width"))
ADVERBS = frozenset(("first", "last"))  # "last seen", "first of all" have no opposite
BACK = "back"  # no verb in "gave them back"
BACKS = compiled_later(
    r"\b(?:to|not|will|would|can|could|should|may|might|must|they|we|who|[a-z]{3,}s) "
    r"back (?:the|an?|his|her|its|their)\b"
)
AND = "and"
NONE: frozenset[tuple[int, int]] = frozenset()
Pole = tuple[int, int]  # the number of an axis, and of its side


def opposite_words(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that has the opposite of one word of its passage, among words they share."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or _is_told(compared) or is_judged(compared, checked):
            continue
        if spans := opposite(compared, clause.text) or _beside_figure(compared, clause.text):
            (start, end), theirs = spans
            if tells_the_same(clause.text, (start, end), compared.passage.text, theirs):
                continue
            message = f"{clause.text[start:end]} ≠ {compared.passage.text[slice(*theirs)]}"
            severity = Severity.ERROR if compared.coverage >= HIGH else Severity.WARNING
            yield Problem(clause.start + start, clause.start + end, message, compared.passage, theirs, severity)


def _is_told(compared: Compared) -> bool:
    """Whether a passage is known to contradict the clause; what is no figure, name or place counts from HIGH on."""
    return any(unlike.kind in SPEAKS_OF_IT or compared.coverage >= HIGH for unlike in compared.contradictions)


def opposite(compared: Compared, clause: str) -> tuple[Span, Span] | None:
    """The one word of a clause to which its window has the opposite, and that: spans of the clause and the passage."""
    if compared.coverage < LEAST or odd_negation(compared, clause):
        return None
    whole = compared.passage.text if len(read_words(compared.passage.text)) <= SHORT else ""
    start, text = (0, whole) if whole else (compared.window[0], compared.words)
    ours, theirs = _words(clause), _words(same_part(text, clause))
    here, there = Counter(stem for stem, _ in ours), Counter(stem for stem, _ in theirs)
    pairs = [
        (one, other)
        for one in _alone(ours, here - there) for other in _alone(theirs, there - here)
        if not any(_poles()[ours[one][0]] & _poles().get(stem, frozenset()) for stem in there)  # "began", "started"
        and not any(_poles()[theirs[other][0]] & _poles().get(stem, frozenset()) for stem in here - there)  # both sides
        and are_opposites(ours[one][0], theirs[other][0]) and _beside(ours, one) & _beside(theirs, other)
        and not (_have_changed_sides(ours, one, theirs, other) and not _is_noun(text, theirs[other][1][1]))
    ]  # fmt: skip
    if len({one for one, _ in pairs}) != 1:
        return None
    one, other = pairs[0]
    around = stems_of(f"{compared.passage.text}\n{compared.before}")
    lacks = [stem for stem in map(base_stem, map(bare, compared.lacks)) if stem != ours[one][0] and stem not in around]
    named = any(stem in there for stem, _ in ours[:one])
    if len(lacks) > OTHERS or not named:
        return None
    return ours[one][1], (start + theirs[other][1][0], start + theirs[other][1][1])


def _beside_figure(compared: Compared, clause: str) -> tuple[Span, Span] | None:
    """A rise beside a figure of a clause, and the fall beside the same figure of its passage; the spans of both."""
    ours, theirs = read_words(clause), read_words(compared.passage.text)
    figures = {word.bare for word in ours if word.bare[0].isdigit()} & {word.bare for word in theirs}
    for figure in figures if not odd_negation(compared, clause) else ():
        near, others = _around(figure, ours), _around(figure, theirs)
        same = any(_poles().get(one.stem, NONE) & _poles().get(other.stem, NONE) for one in near for other in others)
        pairs = ((one, other) for one in near for other in others if are_opposites(one.stem, other.stem))
        pair = next(pairs, None)
        if not same and pair and pair[0].stem not in stems_of(compared.passage.text):
            return pair[0].span, pair[1].span
    return None


def _around(figure: str, words: Sequence[Word]) -> Sequence[Word]:
    """The words right before and behind the first place of a figure, up to an "and", that are no function words."""
    at = next(place for place, word in enumerate(words) if word.bare == figure)
    low = max((place + 1 for place, word in enumerate(words[:at]) if word.bare == AND), default=0)
    beside = words[max(low, at - BESIDE) : at + BESIDE + 1]
    return [word for word in beside if not (word.stops or is_light(word.stem) or word.bare in MEASURED)]


def are_opposites(one: str, other: str) -> bool:
    """Whether two stems are those of opposites: on two sides of an axis, and on one side of none."""
    ours, theirs = _poles().get(one, frozenset()), _poles().get(other, frozenset())
    return any((axis, 1 - side) in theirs for axis, side in ours) and not ours & theirs


@cache
def _poles() -> Mapping[str, frozenset[Pole]]:
    poles: dict[str, set[Pole]] = {}
    tables = [*lines(AXES)]
    tables += [line for module in (antonyms, antonyms_in_news, antonyms_of_deeds) for line in lines(module.AXES)]
    for axis, line in enumerate(line for line in tables if not line.startswith("~")):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                if "_" not in word and word not in STOP_WORDS and word not in ADVERBS:
                    poles.setdefault(base_stem(word), set()).add((axis, side))
    return {stem: frozenset(sides) for stem, sides in poles.items()}


def _words(text: str) -> list[tuple[str, Span]]:
    """The stems of the words of a text that are no function words, with their spans."""
    passed_over = MEASURED if BACKS.search(text) else {*MEASURED, BACK}
    return [(word.stem, word.span) for word in read_words(text) if not word.stops and word.bare not in passed_over]


def _alone(words: list[tuple[str, Span]], alone: Counter[str]) -> list[int]:
    poles = _poles()
    return [place for place, (stem, _) in enumerate(words) if stem in alone and stem in poles and not is_light(stem)]


def _have_changed_sides(ours: list[tuple[str, Span]], one: int, theirs: list[tuple[str, Span]], other: int) -> bool:
    """Whether what stands before an opposite stands behind the other, and the other way: "A trails B", "B leads A"."""
    sides, others = ((_stems(words[:at]), _stems(words[at + 1 :])) for words, at in ((ours, one), (theirs, other)))
    return bool((sides[0] & others[1]) - others[0] and (sides[1] & others[0]) - others[1])


def _is_noun(text: str, end: int) -> bool:
    """Whether a word that ends there is followed by whose it is: "the resistance of the church"."""
    return text.startswith((" of ", " by "), end) and not text.endswith("ahead", 0, end)


def _stems(words: list[tuple[str, Span]]) -> set[str]:
    return {stem for stem, _ in words}


def _beside(words: list[tuple[str, Span]], place: int) -> set[str]:
    around = [*words[max(0, place - BESIDE) : place], *words[place + 1 : place + 1 + BESIDE]]
    return _stems(around)
