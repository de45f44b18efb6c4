"""What stands before a cue that it gives: "…, she said", "“…,” said Smith", "Nobody, she said, has come"."""

from collections.abc import Iterable

from claimcheck.draft.contents import Content
from claimcheck.draft.cues import Cue
from claimcheck.draft.ends import trimmed_end
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
from claimcheck.draft.subjects import subject_behind, verb_group_start
from claimcheck.text.cues.en import function_words as en

SHORT = 6  # tokens before a cue that it may stand within, without a verb: "Nobody, she said"
FEW = 2  # words of a quotation that is a term, and no speech
CLAUSES = ("c", "t")
GOES_ON = en.CONJUNCTIONS | en.PREPOSITIONS - {"as", "following"} | {"only", "because", "unless", "if", "even"}


def before(tokens: Tokens, cue: Cue, hit: Following | None, known: Iterable[Cue]) -> Content | None:
    """Return the content before a cue: "…, she said", "“…,” said Smith", "Nobody, she said, has come".

    `known` are the cues of the sentence.
    """
    heard = cue.use == "passive" and "a" in cue.frames  # "…, the court was told"
    if not (cue.use == "finite" or heard) or not set(cue.frames) & set("ctqawi"):
        return None
    if not hit and cue.subject and is_word(tokens, cue.subject[0] - 1, {"as"}):
        return _around_aside(tokens, cue)
    group = verb_group_start(tokens, cue.start)
    inverted = _is_left_end(tokens, group - 1) and "a" not in cue.frames
    subject = subject_behind(tokens, cue.end) if inverted else cue.subject
    if subject is None or (not inverted and subject[1] < group - 1):
        return _behind_aside(tokens, cue, hit, known)
    left = group if inverted else subject[0]
    aside = is_mark(tokens, left - 1, ",") and is_mark(tokens, cue.end, ",")  # "Under the plan, he said, taxes fall"
    if not (_is_left_end(tokens, left - 1) or aside):
        return None
    within = inverted and is_mark(tokens, left - 1, ",") and _is_between(tokens, subject[1])
    if hit and not within and not _is_quoted(tokens, left) and not _is_circumstance(tokens, hit):
        return None
    return _collected(tokens, left, cue, hit, subject if inverted else None, known)


def _is_between(tokens: Tokens, at: int) -> bool:
    """Return whether nothing but a phrase stands before the next mark: "Noise, wrote a man in Weir, is …"."""
    mark = next((p for p in range(at, len(tokens)) if tokens[p].kind != "word"), len(tokens))
    return is_mark(tokens, mark, ",.") and not has_finite(tokens, at, mark)


def _is_quoted(tokens: Tokens, left: int) -> bool:
    """Return whether a quotation stands right before a place."""
    return is_quote(tokens, left - 1) or is_quote(tokens, left - 2)


def _around_aside(tokens: Tokens, cue: Cue) -> Content | None:
    """The content around "as the mayor said": before it, behind it, or both."""
    opens = cue.subject[0] - 1 if cue.subject else 0
    start, last = _start(tokens, opens), trimmed_end(tokens, 0, len(tokens))
    behind = (cue.end + 1, last) if is_mark(tokens, cue.end, ",") and cue.end + 1 < last else None
    before_it = (start, trimmed_end(tokens, start, opens))
    if not (behind or cue.end >= last) or (opens > start and not is_mark(tokens, opens - 1, ",")):
        return None
    ranges = tuple(piece for piece in (before_it, behind) if piece and piece[1] > piece[0])
    says = any(has_finite(tokens, *piece) or clause_like(tokens, piece[0]) for piece in ranges)
    return Content(ranges, False, "c", trailing=True) if says else None


def _is_circumstance(tokens: Tokens, hit: Following) -> bool:
    """Return whether what seems to follow a cue only tells when or where: "its operator said on Tuesday, after …"."""
    return (
        hit.frame in CLAUSES
        and tokens[hit.start].lower in en.PREPOSITIONS | en.TIMES
        and tokens[hit.start - 1].lower != "that"
    )


def _behind_aside(tokens: Tokens, cue: Cue, hit: Following | None, known: Iterable[Cue]) -> Content | None:
    """The content before "…," Smith, an engineer, said: the described subject stands between."""
    if cue.subject is None or hit or not _is_left_end(tokens, cue.subject[0] - 1):
        return None
    return _collected(tokens, cue.subject[0], cue, hit, None, known)


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


def _collected(
    tokens: Tokens, left: int, cue: Cue, hit: Following | None, subject: Range | None, known: Iterable[Cue]
) -> Content | None:  # fmt: skip
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
    after = hit.start if hit and hit.frame == DIRECT else _next_quotation(tokens, cue) if direct else 0
    if 0 < after < len(tokens):
        ranges.append((after, after + 1))
    elif not is_quote(tokens, end - 1) and (rest := _resumed(tokens, cue, start, end, known, subject)):
        ranges.append(rest)
    elif (
        not direct
        and not (has_finite(tokens, start, end) or clause_like(tokens, start))
        and not any(is_quote(tokens, at) for at in range(start, end))
    ):
        return None
    told = hit.told if hit else _addressee(tokens, cue)
    return Content(tuple(ranges), direct, DIRECT if direct else "c", told, subject, trailing=True)


def _next_quotation(tokens: Tokens, cue: Cue) -> int:
    """Return where a quotation goes on behind what its speaker does: "…," she says, wiping her hands, "…"; 0 if not."""
    at = next((p for p in range(cue.end, len(tokens)) if is_quote(tokens, p)), 0)
    return at if at and is_mark(tokens, at - 1, ",") and not has_finite(tokens, cue.end, at) else 0


def _addressee(tokens: Tokens, cue: Cue) -> Range | None:
    """Return who was told, where a cue stands behind what was said: "…," she told the Courier."""
    end = phrase_end(tokens, cue.end) if "a" in cue.frames and begins_phrase(tokens, cue.end) else cue.end
    return (cue.end, end) if end > cue.end else None


def _start(tokens: Tokens, end: int) -> int:
    """Return where what is said before a cue begins: with the sentence, without what joins it to the last one."""
    dashes = [p for p in range(end) if is_mark(tokens, p, "–—")]
    at = dashes[-1] + 1 if len(dashes) % 2 else 0  # a cue within an aside: "a party – one, they hope, that wins –"
    at = max([at, *(p + 1 for p in range(end - 1) if is_mark(tokens, p, ";"))])
    while at < end and (is_word(tokens, at, frozenset({"but", "and"})) or is_mark(tokens, at, ",-—–")):
        at += 1
    return at


def _closing_comma(tokens: Tokens, cue: Cue, subject: Range | None) -> int:
    """Return where the comma behind a cue, or behind its subject, may stand."""
    at = subject[1] if subject else cue.end
    return next((p for p in range(at, len(tokens)) if tokens[p].kind != "word"), at) if subject else at


def _resumed(
    tokens: Tokens, cue: Cue, start: int, end: int, known: Iterable[Cue], subject: Range | None
) -> Range | None:  # fmt: skip
    """Return how a clause that a cue stands within goes on: "has come" in "Nobody, she said, has come".

    `subject` stands behind the cue: "Nobody, said Bell, has come".
    """
    unfinished = is_word(tokens, end - 1, en.AUXILIARIES | en.PREPOSITIONS) or is_word(tokens, start, en.PREPOSITIONS)
    first = _closing_comma(tokens, cue, subject) + 1
    dash = next((p for p in range(first, len(tokens)) if is_mark(tokens, p, "–—")), len(tokens))
    stop = trimmed_end(tokens, first, dash if start and is_mark(tokens, start - 1, "–—") else len(tokens))
    if not is_mark(tokens, first - 1, ",") or first >= stop:
        return None
    if has_finite(tokens, start, end) and not unfinished:
        others = any(other.start > cue.end and other.use == "finite" for other in known)
        return (first, stop) if is_word(tokens, first, GOES_ON) and not others and not subject else None
    clause = first + is_word(tokens, first, en.CONJUNCTIONS)
    lacks_verb = not clause_like(tokens, start, end - start) and not tokens[first].lower.endswith("ing")
    goes_on = unfinished or lacks_verb or has_finite(tokens, first, first + 3) or clause_like(tokens, clause)
    return (first, stop) if goes_on else None
