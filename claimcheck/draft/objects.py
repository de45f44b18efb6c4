"""What stands behind a cue that gives no clause: a thing, a doing, what somebody is to do, what is laid to them."""

from claimcheck.draft.cues import Cue
from claimcheck.draft.frames import Following
from claimcheck.draft.grammar import (
    Tokens,
    begins_phrase,
    clause_like,
    has_finite,
    is_finite,
    is_mark,
    is_quote,
    is_word,
    phrase_end,
    skip_adverbs,
)
from claimcheck.draft.units import is_adverb
from claimcheck.text.cues.en import bodies
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.patterns import compiled_later

OF_ACT = {"asks": {"for", "against"}, "warns": {"of", "about", "against"}, "states": {"of", "about"}}
NEAR = 10  # tokens within which somebody is named whom something is laid to
ADJECTIVE = compiled_later(r"(?:ing|ous|ive|ful|able|ible|ic|less|ent|ant|al|wrong|unfair|fair|bad|good)$")


def person_to_do(tokens: Tokens, cue: Cue) -> Following | None:
    """ "asked the council to pay": what somebody is to do."""
    if "i" not in cue.frames:
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
    end = _object_end(tokens, at)
    return Following(end, "i", (at, end)) if end > at and _is_infinitive(tokens, end) else None


def _object_end(tokens: Tokens, at: int) -> int:
    """Return where a noun phrase ends with what prepositions tie to it: "the governments of South East Asia"."""
    end = phrase_end(tokens, at)
    for _ in range(3):
        if not is_word(tokens, end, en.PREPOSITIONS - {"to", "about"}):
            break
        end = phrase_end(tokens, end + 1)
    return end


def _is_infinitive(tokens: Tokens, at: int) -> bool:
    at = at + 1 if is_word(tokens, at, {"not"}) else at
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    named = following in en.DETERMINERS or is_word(tokens, at + 2, {"that"}) or not following
    return is_word(tokens, at, {"to"}) and not named and not tokens[at + 1].is_capital


def question(tokens: Tokens, cue: Cue) -> Following | None:
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


def somebody_to_be(tokens: Tokens, cue: Cue) -> Following | None:
    """ "expects the trial to last", "believes the ring to be genuine": somebody and what they are or do."""
    at = skip_adverbs(tokens, cue.end)
    if "e" not in cue.frames or cue.use in ("passive", "noun") or not begins_phrase(tokens, at):
        return None
    end = _object_end(tokens, at)
    foretold = cue.act("e") == "predicts" or is_word(tokens, end + 1, {"be", "have"})
    return Following(at, "e") if end > at and foretold and _is_infinitive(tokens, end) else None


def value(tokens: Tokens, cue: Cue) -> Following | None:
    """ "put the loss at 3 million": a thing and its value."""
    at = skip_adverbs(tokens, cue.end)
    if "v" not in cue.frames or cue.use in ("passive", "noun") or not begins_phrase(tokens, at):
        return None
    for place in range(at + 1, min(at + NEAR, len(tokens))):
        figure = any(token.text.strip("$€£")[:1].isdigit() for token in tokens[place + 1 : place + 4])
        if is_word(tokens, place, {"at"}) and (figure or is_word(tokens, place + 1, en.DETERMINERS)):
            return Following(at, "v")
    return None


def told_of(tokens: Tokens, cue: Cue) -> Following | None:
    """ "asked Washington for help", "warned the town of floods", "advised them against selling"."""
    at = skip_adverbs(tokens, cue.end)
    if "b" not in cue.frames or cue.use in ("passive", "noun") or not begins_phrase(tokens, at):
        return None
    behind = OF_ACT[cue.act("b")]
    places = [p for p in range(at + 1, min(at + NEAR, len(tokens))) if is_word(tokens, p, behind)]
    place = next((p for p in reversed(places) if tokens[p].lower != "of"), places[0] if places else -1)
    if place < 0 or has_finite(tokens, at, place) or any(tokens[p].kind == "mark" for p in range(at, place)):
        return None
    stop = next((p for p in range(place, len(tokens)) if tokens[p].kind == "mark"), len(tokens))
    if is_mark(tokens, stop, ":") or any(is_word(tokens, p, {"that"}) for p in range(place, min(stop, place + NEAR))):
        return None  # "told a meeting of farmers that"
    start = place if tokens[place].lower == "against" else place + 1
    named = begins_phrase(tokens, place + 1) or (place + 1 < len(tokens) and tokens[place + 1].lower.endswith("ing"))
    return Following(start, "b", (at, place)) if named or is_quote(tokens, place + 1) else None


def of_somebody(tokens: Tokens, cue: Cue) -> Following | None:
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


def label(tokens: Tokens, cue: Cue) -> Following | None:
    """ "described it as historic", "called the sentence “dangerous”"."""
    at = skip_adverbs(tokens, cue.end)
    if at < len(tokens) and tokens[at].lower.endswith(("self", "selves")):  # "presented itself as"
        return None
    if "s" in cue.frames:
        marks = next(
            (p for p in range(at, min(at + 14, len(tokens))) if is_mark(tokens, p, ";:.") or is_quote(tokens, p)),
            at + 14,
        )
        taken_as = (p for p in range(at, min(marks, len(tokens))) if is_word(tokens, p, {"as", "among"}))
        when = {"the", *en.SUBJECT_PRONOUNS} if cue.lemma == "see" else en.SUBJECT_PRONOUNS  # "saw her as she left"
        if any(_is_taken_as(tokens, p + 1, when) for p in taken_as):
            return Following(at, "s")
    if "n" not in cue.frames or not begins_phrase(tokens, at):
        return None
    end = at + 1 if is_word(tokens, at, en.OBJECT_PRONOUNS) else phrase_end(tokens, at)
    if is_quote(tokens, end) or (is_word(tokens, at, en.OBJECT_PRONOUNS) and begins_phrase(tokens, end)):
        return Following(at, "n")
    if is_word(tokens, at, {"this", "it", "that"}) and at + 1 < len(tokens) and ADJECTIVE.search(tokens[at + 1].lower):
        return Following(at, "n")  # "find this romantic"
    if end < len(tokens) and is_word(tokens, end, {"a", "an"}):
        return Following(at, "n")
    values = end - at > 2 and is_word(tokens, at, en.DETERMINERS) and ADJECTIVE.search(tokens[end - 1].lower)
    return Following(at, "n") if values else None


def _is_taken_as(tokens: Tokens, at: int, when: frozenset[str] | set[str]) -> bool:
    """Return whether what something is taken as stands at a place, and no clause that tells when."""
    return at < len(tokens) and not is_word(tokens, at, when) and not is_finite(tokens, phrase_end(tokens, at))


def behind_preposition(tokens: Tokens, cue: Cue) -> Following | None:
    """ "called for talks", "an appeal for calm"."""
    if "p" not in cue.frames:
        return None
    at = cue.end - is_word(tokens, cue.end - 1, {"against"})  # without it the words would say the opposite
    if cue.use == "noun":
        return Following(at + 1, "p") if is_word(tokens, at, {"for"}) and begins_phrase(tokens, at + 1) else None
    first = cue.end
    begins = first < len(tokens) and (
        begins_phrase(tokens, first) or is_adverb(tokens[first].lower) or tokens[first].lower.endswith("ing")
    )
    return Following(at, "p") if begins else None


def doing(tokens: Tokens, cue: Cue) -> Following | None:
    """ "denied lying"."""
    at = cue.end
    if "g" not in cue.frames or at >= len(tokens):
        return None
    if cue.use == "noun":
        return Following(at + 1, "g") if is_word(tokens, at, {"of"}) else None
    return Following(at, "g") if tokens[at].lower.endswith("ing") and len(tokens[at].lower) > 5 else None


def thing(tokens: Tokens, cue: Cue) -> Following | None:
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
