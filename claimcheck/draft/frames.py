"""What stands behind a cue: where the words that it gives begin, and who was told them."""

from dataclasses import dataclass

from claimcheck.draft.cues import Cue
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
    skip_adverbs,
)
from claimcheck.text.cues.en import bodies
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.patterns import compiled_later

SHORTEST = 5  # tokens of a clause behind "says" in which no verb was recognised
FAR = 30  # tokens that may stand between a cue and its "that"
NEAR = 10  # tokens within which somebody is named whom something is laid to
CLAUSE = "ct"
DIRECT = "direct"
PERIODS = frozenset({"week", "month", "year", "night", "morning", "afternoon", "evening", "day"})
ADJECTIVE = compiled_later(r"(?:ing|ous|ive|ful|able|ible|ic|less|ent|ant|al|wrong|unfair|fair|bad|good)$")


@dataclass(frozen=True, slots=True)
class Following:
    """What a cue gives, from a token on: in which frame, "direct" for a quotation; `told` is who was told."""

    start: int
    frame: str
    told: Range | None = None
    stop: int = 0  # where it ends, when the frame says it


def following(tokens: Tokens, cue: Cue) -> Following | None:
    """Return what stands behind a cue in one of its frames; None where nothing does."""
    for way in (_person_to_do, _of_somebody, _label, _behind_preposition, _said, _question, _doing, _thing):
        if hit := way(tokens, cue):
            return hit
    return None


def _said(tokens: Tokens, cue: Cue) -> Following | None:
    """A clause or a quotation: right behind the cue, or behind who was told, when and where."""
    frames = cue.frames
    if cue.use == "passive" and not set(frames) & set("ai"):
        return None
    at, told = skip_adverbs(tokens, cue.end), None
    clausal = bool(set(frames) & set("cti"))
    for place, addressee in _gaps(tokens, at, cue):
        told = told or addressee
        if is_word(tokens, place, {"that"}) and (clausal or "a" in frames):
            if begins_phrase(tokens, place + 1) or clause_like(tokens, place + 1):
                return Following(place + 1, _frame(frames), told)
        direct = place + 1 if is_mark(tokens, place, ",:") else place
        direct = direct + 1 if is_word(tokens, direct, {"that"}) else direct
        if is_quote(tokens, direct) and cue.use != "noun":
            return _quoted(tokens, direct, told, frames)
        if is_mark(tokens, place, ",:") and place + 1 >= len(tokens):
            return Following(len(tokens), DIRECT, told)
    if bare := _bare_clause(tokens, cue, at):
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
            places.append((end, (at, end)))
            at = end
    while at < len(tokens) and at - cue.end < FAR:
        first = tokens[at].lower
        comma = is_mark(tokens, at, ",")
        if (
            comma
            and at + 1 < len(tokens)
            and tokens[at + 1].lower in en.PREPOSITIONS | en.TIMES | {"however", "though"}
        ):
            at += 1
            continue
        if comma and is_word(tokens, at - 1, {"however", "though"}):
            at += 1
            places.append((at, None))
            continue
        if first in en.PREPOSITIONS or first == "to":
            end = phrase_end(tokens, at + 1)
            person = (at + 1, end) if first == "to" and at + 1 < end else None
            at = max(end, at + 1)
            places.append((at, person))
        elif first in en.TIMES:
            at = skip_adverbs(tokens, at + 1)
            at += is_word(tokens, at, PERIODS)
            places.append((at, None))
        elif tokens[at].kind == "word" and (first in en.ADVERBS or first.isdigit()):
            at += 1
            places.append((at, None))
        else:
            break
    return places


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


def _person_to_do(tokens: Tokens, cue: Cue) -> Following | None:
    """ "asked the council to pay": what somebody is to do."""
    if "i" not in cue.frames and not ("a" in cue.frames and cue.use != "noun"):
        return None
    at = skip_adverbs(tokens, cue.end)
    if _is_infinitive(tokens, at):
        return None if is_word(tokens, at + 3, {"named", "identified", "quoted"}) else Following(at, "i")
    if cue.use == "passive":
        return None
    if is_word(tokens, at, {"to"}):
        at += 1
    if not begins_phrase(tokens, at):
        return None
    end = phrase_end(tokens, at)
    for _ in range(3):  # "the governments of South East Asia"
        if not is_word(tokens, end, en.PREPOSITIONS - {"to", "about"}):
            break
        end = phrase_end(tokens, end + 1)
    return Following(end, "i", (at, end)) if end > at and _is_infinitive(tokens, end) else None


def _is_infinitive(tokens: Tokens, at: int) -> bool:
    at = at + 1 if is_word(tokens, at, {"not"}) else at
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return is_word(tokens, at, {"to"}) and following not in en.DETERMINERS and not tokens[at + 1].is_capital


def _question(tokens: Tokens, cue: Cue) -> Following | None:
    """ "asked why": a question that is told."""
    if "w" not in cue.frames or (
        cue.subject and any(t.text.lower() in bodies.MEDIA for t in tokens[slice(*cue.subject)])
    ):
        return None
    at = skip_adverbs(tokens, cue.end)
    end = phrase_end(tokens, at) if begins_phrase(tokens, at) and not is_word(tokens, at, en.QUESTION_WORDS) else at
    for place in (at, end):
        if is_word(tokens, place, en.QUESTION_WORDS):
            return Following(place, "w", (at, end) if place > at else None)
    return None


def _of_somebody(tokens: Tokens, cue: Cue) -> Following | None:
    """ "accused the council of neglect": who, and what is laid to them."""
    if "f" not in cue.frames:
        return None
    at = skip_adverbs(tokens, cue.end)
    if cue.use == "passive":
        return Following(at + 1, "f") if is_word(tokens, at, {"of"}) else None
    behind = {"of", "for"} if cue.lemma != "blame" else {"for", "of", "on"}
    stop = next(
        (p for p in range(at, min(at + NEAR, len(tokens))) if tokens[p].kind != "word"), min(at + NEAR, len(tokens))
    )
    laid = begins_phrase(tokens, at) and any(is_word(tokens, place, behind) for place in range(at + 1, stop))
    return Following(at, "f") if laid else None


def _label(tokens: Tokens, cue: Cue) -> Following | None:
    """ "described it as historic", "called the sentence “dangerous”"."""
    at = skip_adverbs(tokens, cue.end)
    if at < len(tokens) and tokens[at].lower.endswith(("self", "selves")):  # "presented itself as"
        return None
    if "s" in cue.frames:
        marks = next(
            (p for p in range(at, min(at + 14, len(tokens))) if is_mark(tokens, p, ";:.") or is_quote(tokens, p)),
            at + 14,
        )
        if any(is_word(tokens, place, {"as", "among"}) for place in range(at, min(marks, len(tokens)))):
            return Following(at, "s")
    if "n" not in cue.frames or not begins_phrase(tokens, at):
        return None
    end = at + 1 if is_word(tokens, at, en.OBJECT_PRONOUNS) else phrase_end(tokens, at)
    if is_quote(tokens, end) or (is_word(tokens, at, en.OBJECT_PRONOUNS) and begins_phrase(tokens, end)):
        return Following(at, "n")
    if end < len(tokens) and is_word(tokens, end, {"a", "an"}):
        return Following(at, "n")
    values = end - at > 2 and is_word(tokens, at, en.DETERMINERS) and ADJECTIVE.search(tokens[end - 1].lower)
    return Following(at, "n") if values else None


def _behind_preposition(tokens: Tokens, cue: Cue) -> Following | None:
    """ "called for talks", "an appeal for calm"."""
    if "p" not in cue.frames:
        return None
    at = cue.end
    if cue.use == "noun":
        return Following(at + 1, "p") if is_word(tokens, at, {"for"}) and begins_phrase(tokens, at + 1) else None
    return Following(at, "p") if begins_phrase(tokens, at) else None


def _doing(tokens: Tokens, cue: Cue) -> Following | None:
    """ "denied lying"."""
    at = cue.end
    if "g" not in cue.frames or at >= len(tokens):
        return None
    if cue.use == "noun":
        return Following(at + 1, "g") if is_word(tokens, at, {"of"}) else None
    return Following(at, "g") if tokens[at].lower.endswith("ing") and len(tokens[at].lower) > 5 else None


def _thing(tokens: Tokens, cue: Cue) -> Following | None:
    """ "denied these allegations", "was rejected by the ministry"."""
    if "o" not in cue.frames or cue.use == "noun":
        return None
    at = skip_adverbs(tokens, cue.end)
    if cue.use == "passive":
        return Following(cue.start, "o", stop=cue.start) if is_word(tokens, at, {"by"}) else None
    if is_word(tokens, at, {"that"}) and at + 1 < len(tokens) and not clause_like(tokens, at + 1):
        return Following(at, "o")
    if not begins_phrase(tokens, at) or is_word(tokens, at, en.PRONOUNS - en.POSSESSIVES):
        return None
    end = phrase_end(tokens, at)
    if "i" in cue.frames and is_word(tokens, end, {"a", "an", "the"}):  # "promised the traders a bus"
        return Following(end, "o", (at, end))
    return None if has_finite(tokens, at, at + 1) else Following(at, "o")
