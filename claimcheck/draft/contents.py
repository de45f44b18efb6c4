"""Which stretches of a sentence are what a cue gives: behind it, before it, or both."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.draft.cues import Cue, stands_joined
from claimcheck.draft.following import following
from claimcheck.draft.frames import DIRECT, Following
from claimcheck.draft.grammar import (
    Range,
    Tokens,
    begins_phrase,
    clause_like,
    has_finite,
    is_mark,
    is_quote,
    is_word,
    phrase_end,
)
from claimcheck.draft.subjects import antecedent, clause_start, phrase_before, subject_behind, verb_group_start
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.phrases import word_list

SHORT = 6  # tokens before a cue that it may stand within, without a verb: "Nobody, she said"
FEW = 2  # words of a quotation that is a term, and no speech
CLAUSES = ("c", "t")
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
        if frame[0] in OBJECT_FRAMES and is_mark(tokens, at, ",") and is_word(tokens, at + 1, ENDS_OBJECT):
            stops.append(at)
    return min(stops)


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


def before(tokens: Tokens, cue: Cue, hit: Following | None) -> Content | None:
    """Return the content before a cue: "…, she said", "“…,” said Smith", "Nobody, she said, has come"."""
    if cue.use != "finite" or not set(cue.frames) & set("ctqawi"):
        return None
    group = verb_group_start(tokens, cue.start)
    inverted = _is_left_end(tokens, group - 1) and "a" not in cue.frames
    subject = subject_behind(tokens, cue.end) if inverted else cue.subject
    if subject is None or (not inverted and subject[1] < group - 1):
        return _behind_aside(tokens, cue, hit)
    left = group if inverted else subject[0]
    if not _is_left_end(tokens, left - 1):
        return None
    if hit and not is_quote(tokens, left - 1) and not is_quote(tokens, left - 2) and not _is_circumstance(tokens, hit):
        return None
    return _collected(tokens, left, cue, hit, subject if inverted else None)


def _is_circumstance(tokens: Tokens, hit: Following) -> bool:
    """Return whether what seems to follow a cue only tells when or where: "its operator said on Tuesday, after …"."""
    return (
        hit.frame in CLAUSES
        and tokens[hit.start].lower in en.PREPOSITIONS | en.TIMES
        and tokens[hit.start - 1].lower != "that"
    )


def _behind_aside(tokens: Tokens, cue: Cue, hit: Following | None) -> Content | None:
    """The content before "…," Smith, an engineer, said: the described subject stands between."""
    if cue.subject is None or hit or not _is_left_end(tokens, cue.subject[0] - 1):
        return None
    return _collected(tokens, cue.subject[0], cue, hit, None)


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


RELATIVE = frozenset({"which", "whom"})


def _is_left_end(tokens: Tokens, at: int) -> bool:
    """Return whether something that is said may end at a token: with a quotation or a comma behind a clause."""
    if is_quote(tokens, at):
        return True
    said = (
        is_quote(tokens, at - 1)
        or has_finite(tokens, 0, at)
        or clause_like(tokens, 0, at)
        or (at < SHORT and begins_phrase(tokens, 0))
    )
    return is_mark(tokens, at, ",—–?!") and said


def _collected(tokens: Tokens, left: int, cue: Cue, hit: Following | None, subject: Range | None) -> Content | None:
    """What stands before a cue, with what goes on behind it."""
    end = trimmed_end(tokens, 0, left)
    start = _start(tokens, end)
    spoken = next((at for at in range(end - 2, start - 1, -1) if is_quote(tokens, at)), None)
    if spoken is not None and len(tokens[spoken].text.split()) > FEW and not has_finite(tokens, spoken + 1, end):
        end = spoken + 1
    if end <= start:
        return None
    ranges = [(start, end)]
    direct = end - start == 1 and is_quote(tokens, start)
    if hit and hit.frame == DIRECT:
        ranges.append((hit.start, hit.start + 1))
    elif not is_quote(tokens, end - 1) and (rest := _resumed(tokens, cue, start, end)):
        ranges.append(rest)
    elif (
        not direct
        and not (has_finite(tokens, start, end) or clause_like(tokens, start))
        and not any(is_quote(tokens, at) for at in range(start, end))
    ):
        return None
    told = hit.told if hit else _addressee(tokens, cue)
    return Content(tuple(ranges), direct, DIRECT if direct else "c", told, subject, trailing=True)


def _addressee(tokens: Tokens, cue: Cue) -> Range | None:
    """Return who was told, where a cue stands behind what was said: "…," she told the Courier."""
    end = phrase_end(tokens, cue.end) if "a" in cue.frames and begins_phrase(tokens, cue.end) else cue.end
    return (cue.end, end) if end > cue.end else None


def _start(tokens: Tokens, end: int) -> int:
    """Return where what is said before a cue begins: with the sentence, without what joins it to the last one."""
    at = 0
    while at < end and (is_word(tokens, at, frozenset({"but", "and"})) or is_mark(tokens, at, ",-—–")):
        at += 1
    return at


def _resumed(tokens: Tokens, cue: Cue, start: int, end: int) -> Range | None:
    """Return how a clause that a cue stands within goes on: "has come" in "Nobody, she said, has come"."""
    unfinished = is_word(tokens, end - 1, en.AUXILIARIES | en.PREPOSITIONS)
    if not is_mark(tokens, cue.end, ",") or (has_finite(tokens, start, end) and not unfinished):
        return None
    stop = trimmed_end(tokens, cue.end + 1, len(tokens))
    first = cue.end + 1
    goes_on = first < stop and (unfinished or has_finite(tokens, first, first + 3) or clause_like(tokens, first))
    return (first, stop) if goes_on else None
