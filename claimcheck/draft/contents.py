"""Which stretches of a sentence are what a cue gives: behind it, before it, or both."""

from collections.abc import Sequence

from claimcheck.dataclass import dataclass
from claimcheck.draft.cues import Cue, stands_joined
from claimcheck.draft.following import following
from claimcheck.draft.frames import DIRECT, Following
from claimcheck.draft.grammar import (
    Range,
    Tokens,
    has_finite,
    is_finite,
    is_mark,
    is_quote,
    is_word,
)
from claimcheck.draft.subjects import antecedent, clause_start, phrase_before, verb_group_start
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import speech_verbs
from claimcheck.text.phrases import word_list

RELATIVE = frozenset({"which", "whom"})
OBJECT_FRAMES = "opisnfgw"
ENDS_OBJECT = frozenset(word_list("but while although though despite whereas which who because after unless"))
REFUSED = frozenset(word_list("declined refused"))
MARKS = '.,;:!?–—-"”“»«'


@dataclass(frozen=True, slots=True)
class Content:
    """Ranges of tokens, in order; `direct` for what is said word for word; `subject` where it stands behind the cue."""

    ranges: tuple[Range, ...]
    direct: bool = False
    frame: str = ""
    told: Range | None = None
    subject: Range | None = None
    trailing: bool = False  # the cue stands behind it, or within


def behind(tokens: Tokens, hit: Following, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """Return the content behind a cue; `others` are the cues of the sentence, where it may end."""
    if hit.start >= len(tokens):
        return Content((), True, DIRECT, hit.told)
    if hit.stop:
        group = verb_group_start(tokens, hit.stop)
        start = cue.subject[0] if cue.subject else group
        return Content(((start, group),), False, hit.frame) if start < group else None
    if hit.frame == DIRECT:
        end = hit.start + 1
        while is_quote(tokens, end) or (is_mark(tokens, end, ",()") and is_quote(tokens, end + 1)):
            end += 1
        return Content(((hit.start, end),), True, DIRECT, hit.told)
    end = content_end(tokens, hit.start, hit.frame, cue, others)
    ranges = _without_asides(tokens, hit.start, trimmed_end(tokens, hit.start, end), others)
    return Content(tuple(ranges), False, hit.frame, hit.told) if ranges else None


def content_end(tokens: Tokens, start: int, frame: str, cue: Cue, others: Sequence[Cue]) -> int:
    """Return where what a cue gives ends: at the end of the sentence, or where something else is said."""
    stops = [len(tokens)]
    stops += [
        at for other in others if other.start > start and (at := _other_begins(tokens, other, cue, start)) > start
    ]
    for at in range(start, len(tokens)):
        if is_mark(tokens, at, ";") or (is_mark(tokens, at, ",") and is_word(tokens, at + 1, frozenset({"according"}))):
            stops.append(at)
        if is_mark(tokens, at, "-–—") and is_word(tokens, at + 1, frozenset({"which"})):
            stops.append(at)
        joined = is_mark(tokens, at, ",") or is_word(tokens, at, {"but", "and"})
        if joined and any(is_word(tokens, place, REFUSED) for place in range(at, at + 4)):
            stops.append(at)
        aside = _closes_aside(tokens, at, cue)
        if aside or (cue.use == "noun" and frame[0] in "gp" and is_mark(tokens, at, ",")):
            stops.append(at)
        if frame[0] in OBJECT_FRAMES and is_mark(tokens, at, ",") and is_word(tokens, at + 1, ENDS_OBJECT):
            stops.append(at)
    return min(stops)


def _closes_aside(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Return whether a comma closes the clause with "who" that a cue stands in, and the main verb follows."""
    group = verb_group_start(tokens, cue.start)
    within = is_word(tokens, group - 1, frozenset({"who", "which"})) and is_mark(tokens, group - 2, ",")
    return (
        within
        and is_mark(tokens, at, ",")
        and at + 1 < len(tokens)
        and (is_finite(tokens, at + 1) or tokens[at + 1].lower in speech_verbs.by_form())
    )


def _other_begins(tokens: Tokens, other: Cue, cue: Cue, start: int) -> int:
    """Return where another cue of the same speaker, or of another behind "with", begins; 0 where it is part of this."""
    if other.use == "noun" or other.use == "passive":
        return 0
    group = verb_group_start(tokens, other.start)
    if other.use == "gerund" and other.subject and is_word(tokens, other.subject[0] - 1, {"with"}):
        at = other.subject[0] - 1
        return at - 1 if is_mark(tokens, at - 1, ",") else at
    own = other.subject[0] if other.subject and other.use == "finite" else 0
    if own > start and is_word(tokens, own - 1, frozenset({"but"})) and following(tokens, other):
        return own - 2 if is_mark(tokens, own - 2, ",;") else own - 1
    if (
        own > start
        and is_word(tokens, own - 1, frozenset({"and", "but", "while", "whereas"}))
        and is_mark(tokens, own - 2, ",;")
    ):
        return own - 2 if is_word(tokens, other.end, frozenset({"that"})) or is_quote(tokens, other.end) else 0
    if not stands_joined(tokens, other):
        return 0
    at = group - 1
    comma = is_mark(tokens, at - 1, ",") or is_quote(tokens, at - 1)
    if other.use == "gerund":
        return at if following(tokens, other) or has_finite(tokens, start, at) or cue.use == "gerund" else 0
    if comma or tokens[at].lower == "but" or _same_form(tokens, cue, other):
        return at - 1 if is_mark(tokens, at - 1, ",") else at
    return 0


def _same_form(tokens: Tokens, cue: Cue, other: Cue) -> bool:
    """Return whether two verbs have one form, as those of one subject do."""
    return cue.lemma == other.lemma or (cue.use == "finite" == other.use and _past(tokens, cue) == _past(tokens, other))


def _past(tokens: Tokens, cue: Cue) -> bool:
    word = tokens[cue.start].lower
    return word.endswith("ed") or word in PAST


def trimmed_end(tokens: Tokens, start: int, end: int) -> int:
    """Return the end of a range without the marks that close it."""
    while end > start and tokens[end - 1].kind == "mark" and tokens[end - 1].text in MARKS:
        end -= 1
    return end


def _without_asides(tokens: Tokens, start: int, end: int, others: Sequence[Cue]) -> list[Range]:
    """Return a range without the clauses between commas in which somebody else says something."""
    ranges, at = list[Range](), start
    for other in others:
        if not at < other.start < end or other.use != "finite":
            continue
        opens = next((p for p in range(other.start, at, -1) if is_mark(tokens, p, ",")), 0)
        closes = next((p for p in range(other.start, end) if is_mark(tokens, p, ",")), 0)
        if opens and closes and is_word(tokens, opens + 1, {"which", "who", "as"}):
            ranges.append((at, opens))
            at = closes + 1
    return [piece for piece in [*ranges, (at, end)] if piece[1] > piece[0]]


def of_relative(tokens: Tokens, cue: Cue, hit: Following | None) -> Content | None:
    """The content of a cue in a clause with "which": what that stands for, and what follows it."""
    if cue.use != "finite" or cue.subject is None or (hit and not (hit.frame == "s" and hit.start == cue.end)):
        return None
    start = clause_start(tokens, cue.subject[0] - 1) if cue.subject[0] else 0
    relative = start - 1
    if start and is_word(tokens, relative, frozenset({"but", "and"})):
        relative = next((p for p in range(relative, 0, -1) if is_word(tokens, p, RELATIVE)), -1)
    bare = hit is not None and is_word(tokens, cue.end, frozenset({"as"})) and cue.subject[0] > 0
    if is_word(tokens, relative, RELATIVE):
        stands_for = antecedent(tokens, relative)
    else:
        stands_for = phrase_before(tokens, cue.subject[0]) if bare else None
    if stands_for is None:
        return None
    begin = cue.end + 1 if is_word(tokens, cue.end, frozenset({"as"})) else cue.end
    stop = next((p for p in range(begin, len(tokens)) if is_mark(tokens, p, ",;.")), len(tokens))
    rest = [(begin, trimmed_end(tokens, begin, stop))] if stop - begin > 1 and set(cue.frames) & set("ctsn") else []
    frame = next((frame for frame in "osctn" if frame in cue.frames), cue.frames[0])
    return Content((stands_for, *rest), False, hit.frame if hit else frame)
