"""Which stretches of a sentence are what a cue gives: behind it, before it, or both."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.draft.cues import Cue
from claimcheck.draft.ends import content_end, trimmed_end
from claimcheck.draft.following import Hits
from claimcheck.draft.frames import DIRECT, Following
from claimcheck.draft.grammar import Range, Tokens, is_mark, is_quote, is_word
from claimcheck.draft.relatives import antecedent_of
from claimcheck.draft.subjects import verb_group_start


@dataclass(frozen=True, slots=True)
class Content:
    """Ranges of tokens, in order; `direct` for what is said word for word; `subject` where it stands behind the cue."""

    ranges: tuple[Range, ...]
    direct: bool = False
    frame: str = ""
    told: Range | None = None
    subject: Range | None = None
    trailing: bool = False  # the cue stands behind it, or within


def behind(tokens: Tokens, hit: Following, cue: Cue, known: Hits) -> Content | None:
    """Return the content behind a cue; `known` are the cues of the sentence, where it may end."""
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
    end = content_end(tokens, hit.start, hit.frame, cue, known)
    ranges = _without_asides(tokens, hit.start, trimmed_end(tokens, hit.start, end), known)
    return Content(tuple(ranges), False, hit.frame, hit.told) if ranges else None


def _without_asides(tokens: Tokens, start: int, end: int, others: Iterable[Cue]) -> list[Range]:
    """Return a range without the clauses between commas in which somebody else says something."""
    ranges, at = list[Range](), start
    commas = [place for place in range(start, end) if is_mark(tokens, place, ",")]
    for other in others if commas else ():
        if not at < other.start < end or other.use != "finite":
            continue
        number = bisect_left(commas, other.start)
        opens = commas[number - 1] if number and commas[number - 1] > at else 0
        closes = commas[number] if number < len(commas) else 0
        if opens and closes and is_word(tokens, opens + 1, {"which", "who", "as"}):
            ranges.append((at, opens))
            at = closes + 1
    return [piece for piece in [*ranges, (at, end)] if piece[1] > piece[0]]


def of_relative(tokens: Tokens, cue: Cue, hit: Following | None) -> Content | None:
    """Return the content of a cue in a relative clause: what that clause describes, and what follows the cue."""
    described = antecedent_of(tokens, cue, hit)
    if described is None:
        return None
    begin = cue.end
    stop = next((p for p in range(begin, len(tokens)) if is_mark(tokens, p, ",;.")), len(tokens))
    rest = (
        [(begin, trimmed_end(tokens, begin, stop))]
        if (stop - begin > 1 or is_quote(tokens, begin)) and set(cue.frames) & set("ctsn")
        else []
    )
    frame = next((frame for frame in "osctn" if frame in cue.frames), cue.frames[0])
    return Content((described, *rest), False, hit.frame if hit else frame)
