"""Who does it and to whom: whether a clause has what its passage names in another order, or its verbs turned round."""

from collections.abc import Iterator, Set
from functools import cache
from itertools import pairwise

from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en.reporting import SPEAKER, VERBS
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS, is_numeral
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.words import plain, read_words, stems_of

NOBODY: frozenset[str] = frozenset()
BE = frozenset(word_list("is are was were been be being got get gets"))
BETWEEN = frozenset(word_list("also not never later then now already first once again only"))
NO_VERB = frozenset(word_list("known born called named based"))
PARTICIPLE = ("ed", "en", "wn", "un", "ght", "nt", "lt", "pt", "ld", "de", "ut", "et", "ne")
SHORT_PARTICIPLES = frozenset(word_list("paid laid led fed won struck shot hung made"))
SAYS = compiled_later(rf"\b(?:{VERBS}|called|described|counted|reported|estimated|spoke of)\b")
QUOTED = ("”", '"', ",", "’")  # "… is right,” said the union"
ANOTHER_PART = compiled_later(r"; |,? (?:while|whereas|but(?! that)) ")
WAY = compiled_later(
    r"\bfrom (?:[a-z]{1,20} ){0,3}?(?P<start>[A-Z][\w’-]{1,30}) to (?:[a-z]{1,20} ){0,4}?(?P<goal>[A-Z][\w’-]{1,30})"
)
REACH = 4  # words behind a participle in which "by" names who does it


def turned(clause: str, window: str) -> bool:
    """Whether two names of a clause stand in the other order in the window, or a verb between them is turned round.

    Where both are so, they say the same: A beat B, B was beaten by A.
    """
    ours, theirs = set(_passive(clause)), set(_passive(window))
    voice = (ours ^ theirs) & stems_of(clause) & stems_of(window)
    speakers = _speakers(clause) & _speakers(window)
    return any(_same_side(verb, clause, window, speakers) for verb in voice) or (
        not voice and _exchanged(clause, window, speakers)
    )


def _speakers(text: str) -> frozenset[str]:
    """The words of the names of those who say something: "X said …" and "…, according to X" are one."""
    names = (hit["before"] or hit["after"] or hit["last"] for hit in SPEAKER.finditer(text))
    return frozenset[str]().union(*map(plain, names))


def acts_turned(clause: str, window: str) -> bool:
    """Whether one of the two says "A was beaten by B" and the other "A beat", or one "A beat B" and one "B beat A"."""
    ours, theirs = _runs(clause), _runs(window)
    between_others = len({ours[name] for name in ours.keys() & theirs.keys()}) >= SEVERAL
    if _deed_turned(clause, window) or (between_others and _exchanged(clause, window)):
        return True
    for passive, active in ((clause, window), (window, clause)):
        verbs = set(_passive(passive, by=True)) - set(_passive(active))
        if any(_same_side(verb, passive, active) and _has_subject(verb, active) for verb in verbs):
            return True
    return False


def _deed_turned(clause: str, window: str) -> bool:
    """Whether a deed stands in both, done by and to somebody who have changed places, and passive in neither."""
    ours, theirs = ([word.stem for word in read_words(text)] for text in (clause, window))
    for deed in _active(clause, window):
        at, there = ours.index(deed), theirs.index(deed)
        before, after = _told(ours[max(0, at - FAR) : at]), _told(ours[at + 1 : at + 1 + FAR])
        others = _told(theirs[max(0, there - FAR) : there]), _told(theirs[there + 1 : there + 1 + FAR])
        if before & others[1] - others[0] and after & others[0] - others[1]:
            return True
    return False


def goes_back(clause: str, text: str) -> bool:
    """Whether a clause goes from one name to another, and a text from that to the first: "from India to Primorsk"."""
    ours, theirs = list(WAY.finditer(clause)), list(WAY.finditer(text))
    return any(
        hit["start"] != hit["goal"] and (hit["start"], hit["goal"]) == (other["goal"], other["start"])
        for hit in ours for other in theirs
    )  # fmt: skip


def said_by_another(clause: str, text: str) -> bool:
    """Whether what somebody says in a clause stands in one part of a text, and who says it only in another part.

    "The union called it a mistake": "The bank called it a mistake, while the union said it understood."
    """
    says, parts = SAYS.search(clause), ANOTHER_PART.split(text)
    if not says or len(parts) == 1 or clause[: says.start()].rstrip()[-1:] in QUOTED:
        return False
    sides = clause[: says.start()], clause[says.end() :]
    who, what = ({word.stem for word in read_words(side) if word.tells} for side in sides)
    part = max(parts, key=lambda part: len(what & stems_of(part)))
    told = len(what & stems_of(part)) >= max(2, len(what) / 2)
    others = frozenset[str]().union(*(stems_of(other) for other in parts if other is not part))
    return bool(who) and told and not who & stems_of(part) and who <= others


def doer_is_done_to(clause: str, window: str) -> bool:
    """Whether who does a deed in a clause is, in the window, whom the same deed is done to: "It accuses them"."""
    ours, theirs = ([word.stem for word in read_words(text)] for text in (clause, window))
    for deed in _active(clause, window):
        at, there = ours.index(deed), theirs.index(deed)
        doer = _told(ours[max(0, at - BESIDE) : at])
        if doer & _told(theirs[there + 1 : there + 1 + BESIDE]) and not doer & _told(theirs[:there]):
            return True
    return False


def _active(clause: str, window: str) -> Set[str]:
    """The deeds that both texts have as verbs, neither in the passive: no "warnings", no "saves by Makena"."""
    deeds = stems_of(clause) & stems_of(window) & _deeds()
    return deeds - {*_passive(clause), *_passive(window), *_nouns(clause), *_nouns(window)} if deeds else deeds


def _nouns(text: str) -> Iterator[str]:
    """The stems of the words of a text that are nouns by what stands around them, or have a "by" right behind them."""
    words = read_words(text)
    for at, word in enumerate(words):
        before, behind = (words[at - 1].bare if at else ""), (words[at + 1].bare if at + 1 < len(words) else "")
        counted = before in BEFORE_NOUN or before in NUMBER_WORDS or is_numeral(before)
        if behind != FROM and (counted or behind in BEHIND_NOUN or word.bare.endswith("ings")):
            yield word.stem


def _told(stems: list[str]) -> set[str]:
    return {stem for stem in stems if stem not in STOP_WORDS and stem not in BETWEEN}


@cache
def _deeds() -> frozenset[str]:
    return frozenset(base_stem(word) for word in word_list(DEEDS))


BEFORE_NOUN = frozenset(word_list("the a an its his her their this no any"))
FROM = "from"  # who gives an order is named behind it too
BEHIND_NOUN = frozenset(("by", "of"))
BESIDE = 4  # words from a deed among which who does it, or whom it is done to, is named first
FAR = 8  # words from a deed among which its doer and its victim stand
# Deeds that one does to another, and not both to each other.
DEEDS = """
ask accuse attack arrest beat blame bribe buy catch charge cheat criticise criticize defeat defend demand deny fight
fire fund hire help hit hunt insult invite kidnap kill lead mock murder order oust overthrow own pay praise promise
protect punish question reject replace reprint rescue return rob save sell shoot strike succeed sue supply support
surround tell testify thank threaten topple train transfer urge visit warn
"""


def _has_subject(verb: str, text: str) -> bool:
    """Whether a verb stands in a text right behind a word with a capital."""
    words = read_words(text)
    return any(word.stem == verb and before.capital for before, word in pairwise(words))


def _same_side(verb: str, clause: str, window: str, but: Set[str] = NOBODY) -> bool:
    """Whether a name that both have stands on one side of a verb in both of them."""
    ours, theirs = _sides(verb, clause), _sides(verb, window)
    return any(ours[name] == theirs[name] for name in (ours.keys() & theirs.keys()) - but)


def _sides(verb: str, text: str) -> dict[str, bool]:
    """For each word with a capital whether it stands before a verb, by the first place of either."""
    words = read_words(text)
    at = next((word.start for word in words if word.stem == verb), 0)
    places = {word.bare: word.start < at for word in reversed(words) if word.capital}
    return {name: place for name, place in places.items() if name in _runs(text)}


def _passive(text: str, *, by: bool = False) -> Iterator[str]:
    """The stems of the participles of a text with a form of "be" before them or a "by" behind; `by`: these alone."""
    words = [word.bare for word in read_words(text)]
    for at, word in enumerate(words):
        if word in SHORT_PARTICIPLES or (word.endswith(PARTICIPLE) and word not in NO_VERB and len(word) > 3):
            before = [
                other for other in words[max(0, at - 3) : at] if other not in BETWEEN and not other.endswith("ly")
            ]
            if (before and before[-1] in BE and not by) or "by" in words[at + 1 : at + 1 + REACH]:
                yield base_stem(word)


def _exchanged(clause: str, window: str, but: Set[str] = NOBODY) -> bool:
    """Whether two names that both have, not parts of one in either, stand in another order."""
    ours, theirs = _runs(clause), _runs(window)
    shared = [name for name in ours if name in theirs and name not in but]
    order = list(theirs)
    return any(
        order.index(one) > order.index(other) and ours[one] != ours[other] and theirs[one] != theirs[other]
        for place, one in enumerate(shared) for other in shared[place + 1 :]
    )  # fmt: skip


def _runs(text: str) -> dict[str, int]:
    """The words of a text with a capital, each by its first place, with the number of the run of such words."""
    runs, run, end = dict[str, int](), 0, -2
    for word in read_words(text):
        if word.capital and not word.stops and word.bare not in MONTHS and word.bare not in WEEKDAYS:
            run += word.start > end + APART
            runs.setdefault(word.bare, run)
            end = word.end
    return runs


SEVERAL = 4  # names in common, of which two that change places leave others where they are
APART = 2  # characters between the words of one name
