"""Put in another way: may, will, must, plans to, is considering, or plainly as done."""

from collections.abc import Iterator

from claimcheck.matching.engine.answering import answered, unanswered
from claimcheck.matching.engine.modality import Mode, done_verb, may_be_same, modes, plain_verb
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import says_plainly
from claimcheck.matching.engine.polarity import negations, odd
from claimcheck.matching.engine.standing import only_differences
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.text.phrases import Phrases, word_list

_SETTLED = frozenset(("agreed", "agrees", "decided", "decides", "told", "accused", "required", "recommended"))
_UNSURE = frozenset(("possible", "probable", "consider", "wish", "able", "would", "allowed", "alleged"))
_OPEN = Phrases(
    (phrase.split(), True)
    for phrase in ("considering whether", "deciding whether", "decide whether", "debating whether", "weighing whether",
                   "unclear whether", "unsure whether", "undecided", "still considering", "yet to decide",
                   "not decided", "no decision", "could yet", "remains open", "an open question", "yet to make up",
                   "decided nothing", "taken no decision", "merely considering", "too early to say",
                   "too soon to say", "whether or not", "still open", "not made up his mind", "not made up her mind",
                   "not made up its mind", "not made up their minds", "not yet decided", "no final decision",
                   "under consideration", "made no decision")
)  # fmt: skip
_FREE = Phrases(
    (phrase.split(), True)
    for phrase in ("up to", "left to", "free to choose", "free to decide", "optional", "voluntary", "voluntarily",
                   "merely advises", "merely advised", "merely recommends", "merely recommended", "only recommends",
                   "only recommended", "only advises", "nobody is forced", "no one is forced", "no obligation",
                   "not obliged", "not obligatory", "not compulsory", "not mandatory", "not forced",
                   "discretion", "choose whether", "can choose", "may choose", "as they please", "under no obligation")
)  # fmt: skip
_DUTY = Phrases(
    (phrase.split(), True)
    for phrase in ("must", "obligatory", "compulsory", "mandatory", "has to", "have to", "required", "obliged",
                   "ordered", "forced", "obliges", "requires", "orders", "forces")
)  # fmt: skip
_RULING = frozenset(
    word_list("agreed decided ruled approved voted adopted law rule court judges allowed entitled right")
)
_ALIKE = 0.35  # share of the content words of the shorter that the longer has too, where a mode alone tells them apart
_STILL_OPEN = frozenset(("only", "once", "until", "yet", "after"))
_NOT_DONE = frozenset(("possible", "plan", "wish", "consider", "alleged"))
_APART = frozenset(
    frozenset(pair.split())
    for pair in ("possible future", "possible certain", "consider future", "consider plan", "necessary advisable",
                 "necessary possible", "wish certain", "plan certain")
)  # fmt: skip


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Modal classes that only one side has, of one verb, and that no paraphrase would exchange."""
    yield from only_differences(pair, _other_modes(pair)) or _plainly(pair) or _undecided(pair) or _left_free(pair)


def _undecided(pair: Pair) -> list[tuple[Wording, Wording]]:
    """What one short statement tells as settled or done, where the other says that it is still to be decided."""
    if not pair.brief:
        return []
    left, right = _OPEN.find(pair.left.words), _OPEN.find(pair.right.words)
    if bool(left) == bool(right) or not _is_settled(pair.right if left else pair.left):
        return []
    if left:
        return [(pair.left.wording(left[0].start, left[0].end), pair.right.wording(0, 1, "(decided)"))]
    return [(pair.left.wording(0, 1, "(decided)"), pair.right.wording(right[0].start, right[0].end))]


def _left_free(pair: Pair) -> list[tuple[Wording, Wording]]:
    """What one short statement tells as a duty, where the other says that it is left to somebody."""
    if not (pair.brief and pair.shared):
        return []
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        free, duty = _FREE.find(one.words), _DUTY.find(other.words)
        counted = any(figure.start <= hit.end <= figure.end for hit in free[:1] for figure in one.quantities)
        if free and duty and not (counted or negations(other) or _FREE.find(other.words)):
            words = one.wording(free[0].start, free[0].end), other.wording(duty[0].start, duty[0].end)
            return [(words[1], words[0]) if swapped else words]
    return []


def _is_settled(statement: Statement) -> bool:
    """Whether a statement has words and leaves nothing open: no negation, none by which something is only possible."""
    unsure = _UNSURE.intersection(mode.kind for mode in modes(statement))
    return bool(statement.tokens) and not (negations(statement) or unsure or _STILL_OPEN.intersection(statement.words))


def _plainly(pair: Pair) -> list[tuple[Wording, Wording]]:
    """The one mode of a short statement, against another class, or against what the other says as done."""
    left, right = modes(pair.left), modes(pair.right)
    if any(not mode.verb or mode.phrase.text.split()[0].lower() in _SETTLED for mode in (*left, *right)):
        return []
    if not (
        says_plainly(pair.left, _shared(pair.left, pair.right))
        and says_plainly(pair.right, _shared(pair.right, pair.left))
    ):
        return []
    if (
        not (pair.brief and pair.shared > 1 and pair.similarity >= _ALIKE)
        or odd(pair)
        or len(left) > 1
        or len(right) > 1
    ):
        return []
    if left and right:
        apart = _told_apart(left[0].kind, right[0].kind)
        return [(left[0].phrase, right[0].phrase)] if apart else []
    if left and (done := _done_instead(pair, left[0])):
        return [(left[0].phrase, done)]
    if right and (done := _done_instead(pair.swapped(), right[0])):
        return [(done, right[0].phrase)]
    return []


def _done_instead(pair: Pair, mode: Mode) -> Wording | None:
    """The verb by which the right statement tells as done what a mode of the left one leaves open; None for another."""
    done = done_verb(pair.right) if mode.kind in _NOT_DONE else None
    if done is None or (mode.phrase.text.lower() == "may" and not _RULING.isdisjoint(pair.left.words)):
        return None
    stems = frozenset(token.stem for token in pair.right.tokens if done.start <= token.start < done.end)
    same = answered(pair, frozenset((mode.verb,)), stems) > 0
    told = mode.phrase.text.lower() != "could" and not unanswered(pair, mode.phrase.text, done.text)[0]
    return done if same or told else None


def _shared(statement: Statement, other: Statement) -> frozenset[int]:
    """Where the words of a statement stand that the other has too: they turn round neither, or both."""
    return frozenset(at for at, stem in enumerate(statement.stems) if stem in other.stems)


def _told_apart(one: str, other: str) -> bool:
    return frozenset((one, other)) in _APART


def _other_modes(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    left, right = modes(pair.left), modes(pair.right)
    if any(mode.kind == "possible" for mode in left) and any(mode.kind == "possible" for mode in right):
        return  # what else they say is only possible on either side
    left_over = [mode for mode in left if not any(may_be_same(mode, other) for other in right)]
    right_over = [mode for mode in right if not any(may_be_same(mode, other) for other in left)]
    for one in left_over:
        for other in right_over:
            if one.verb and one.verb == other.verb:
                yield one.phrase, other.phrase
    yield from _sure_or_not(left, right)
    yield from ((one.phrase, plain) for one, plain in _against_plain(left_over, right, pair))
    yield from ((plain, other.phrase) for other, plain in _against_plain(right_over, left, pair.swapped()))


def _sure_or_not(left: list[Mode], right: list[Mode]) -> Iterator[tuple[Wording, Wording]]:
    """`definitely will` against `is likely to`."""
    for one in left:
        for other in right:
            kinds = {one.kind, other.kind}
            if one.verb and one.verb == other.verb and "certain" in kinds and kinds & {"probable", "possible"}:
                yield one.phrase, other.phrase


def _against_plain(modal: list[Mode], others: list[Mode], pair: Pair) -> Iterator[tuple[Mode, Wording]]:
    """Modal verbs of the left statement that the right one states plainly."""
    taken = {mode.verb for mode in others}
    for mode in modal:
        if mode.verb and mode.verb not in taken and (plain := plain_verb(pair.right, mode)):
            yield mode, plain
