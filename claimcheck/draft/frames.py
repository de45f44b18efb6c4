"""What stands behind a cue: where the words that it gives begin, and who was told them."""

from dataclasses import dataclass

from claimcheck.draft.cues import Cue
from claimcheck.draft.grammar import (
    Range,
    Tokens,
    begins_phrase,
    clause_like,
    is_finite,
    is_mark,
    is_quote,
    is_word,
    phrase_end,
    skip_adverbs,
)
from claimcheck.text.cues.en import function_words as en

SHORTEST = 5  # tokens of a clause behind "says" in which no verb was recognised
SHORT = 8  # tokens of what else belongs to a phrase
FAR = 30  # tokens that may stand between a cue and its "that"
CLAUSE = "ct"
DIRECT = "direct"
HOWEVER = frozenset({"however", "though"})
PERIODS = frozenset({"week", "month", "year", "night", "morning", "afternoon", "evening", "day"})


@dataclass(frozen=True, slots=True)
class Following:
    """What a cue gives, from a token on: in which frame, "direct" for a quotation; `told` is who was told."""

    start: int
    frame: str
    told: Range | None = None
    stop: int = 0  # where it ends, when the frame says it


def said(tokens: Tokens, cue: Cue) -> Following | None:
    """A clause or a quotation: right behind the cue, or behind who was told, when and where."""
    frames = cue.frames
    if cue.use == "passive" and not set(frames) & set("ai"):
        return None
    at, told = skip_adverbs(tokens, cue.end), None
    clausal = bool(set(frames) & set("cti"))
    for place, addressee in _gaps(tokens, at, cue):
        told = told or addressee
        clause = begins_phrase(tokens, place + 1) or clause_like(tokens, place + 1)
        if is_word(tokens, place, {"that"}) and (clausal or "a" in frames) and clause:
            return Following(place + 1, _frame(frames), told)
        direct = place + 1 if is_mark(tokens, place, ",:") else place
        direct = direct + 1 if is_word(tokens, direct, {"that"}) else direct
        if is_quote(tokens, direct) and cue.use != "noun":
            return _quoted(tokens, direct, told, frames)
        if is_mark(tokens, place, ",:") and place + 1 >= len(tokens):
            return Following(len(tokens), DIRECT, told)
    if bare := _bare_clause(tokens, cue, at) or _in_a_letter(tokens, cue, at):
        return bare
    announced = is_mark(tokens, len(tokens) - 1, ":") and cue.use == "finite" and clausal and "o" not in frames
    return Following(len(tokens), DIRECT, told) if announced else None


def _frame(frames: str) -> str:
    return next((frame for frame in frames if frame in CLAUSE), frames[0])


def _quoted(tokens: Tokens, at: int, told: Range | None, frames: str) -> Following | None:
    """A quotation: whole speech, or the beginning of a clause that goes on behind it."""
    whole = _is_whole(tokens, at)
    if not whole and not (set(frames) & set(CLAUSE + "q")):
        return None
    return Following(at, DIRECT if whole else _frame(frames), told)


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Return whether the sentence's own words do not go on what a quotation says."""
    behind = at + 1
    while is_mark(tokens, behind, "()") or (
        is_word(tokens, behind, {"it", "sic"}) and is_mark(tokens, behind + 1, ")")
    ):
        behind += 1
    return (
        behind >= len(tokens)
        or tokens[behind].kind == "mark"
        or tokens[at].text[-1:] in ".?!,"
        or (len(tokens[at].text.split()) > 6 and not is_word(tokens, behind, en.AUXILIARIES | {"of"}))
    )


def _gaps(tokens: Tokens, at: int, cue: Cue) -> list[tuple[int, Range | None]]:
    """Return the places behind what may stand between a cue and its words, with who was told by then."""
    places: list[tuple[int, Range | None]] = [(at, None)]
    if "a" in cue.frames or "i" in cue.frames:
        end = phrase_end(tokens, at)
        if end > at and cue.use != "passive" and begins_phrase(tokens, at):
            end = _before_that(tokens, end) or end
            places.append((end, (at, end)))
            at = end
    while at < len(tokens) and at - cue.end < FAR and (step := _step(tokens, at)):
        at, person, may_end = step
        places += [(at, person)] if may_end else []
    return places


def _before_that(tokens: Tokens, at: int) -> int:
    """Return where "that" stands behind more of a phrase: "the jury of ten men and two women that"; 0 for nowhere."""
    if not is_word(tokens, at, {"and", "of", "from", "at", "in"}):
        return 0
    for place in range(at, min(at + SHORT, len(tokens))):
        if is_word(tokens, place, {"that"}):
            return place
        if tokens[place].kind != "word" or is_finite(tokens, place):
            return 0
    return 0


def _step(tokens: Tokens, at: int) -> tuple[int, Range | None, bool] | None:
    """Return where the next circumstance ends, who is told in it, and whether words may follow; None for no such."""
    first = tokens[at].lower
    if is_mark(tokens, at, "–—"):  # "the world – above all its banks – that"
        closing = next((p for p in range(at + 1, min(at + SHORT, len(tokens))) if is_mark(tokens, p, "–—")), 0)
        return (closing + 1, None, True) if closing else None
    if is_mark(tokens, at, ","):
        if is_word(tokens, at - 1, HOWEVER):
            return at + 1, None, True
        return (at + 1, None, False) if is_word(tokens, at + 1, en.PREPOSITIONS | en.TIMES | HOWEVER) else None
    if first in en.PREPOSITIONS or first == "to":
        end = phrase_end(tokens, at + 1)
        return max(end, at + 1), (at + 1, end) if first == "to" and at + 1 < end else None, True
    if first in en.TIMES:
        at = skip_adverbs(tokens, at + 1)
        return at + is_word(tokens, at, PERIODS), None, True
    return (at + 1, None, True) if tokens[at].kind == "word" and (first in en.ADVERBS or first.isdigit()) else None


def _in_a_letter(tokens: Tokens, cue: Cue, at: int) -> Following | None:
    """A clause without "that" behind where it stands: "said in a statement it would"."""
    if "c" not in cue.frames or not is_word(tokens, at, {"in", "on", "at", "during"}):
        return None
    end = phrase_end(tokens, at + 1)
    begins = is_word(tokens, end, en.SUBJECT_PRONOUNS - {"who"} | en.DETERMINERS)
    return Following(end, "c") if end > at + 1 and begins and clause_like(tokens, end) else None


def _bare_clause(tokens: Tokens, cue: Cue, at: int) -> Following | None:
    """A clause without "that"."""
    frames, told = cue.frames, None
    if not set(frames) & set("cta") or (cue.use == "noun" and cue.lemma not in ("fears", "fear", "concerns", "belief")):
        return None
    if "a" in frames:
        end = phrase_end(tokens, at)
        told = (at, end) if end > at and not clause_like(tokens, at, end - at + 1) else None
        if told is None and cue.use != "passive" and not set(frames) & set("ct"):
            return None
        at = end if told else at
    if at >= len(tokens) or tokens[at].kind == "mark" or is_word(tokens, at, {"about", "of", "to", "and", "or", "so"}):
        return None
    says = "c" in frames and begins_phrase(tokens, at) and len(tokens) - at > SHORTEST and not is_quote(tokens, at)
    return Following(at, _frame(frames), told) if says or clause_like(tokens, at) else None
