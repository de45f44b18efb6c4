"""Where what a cue gives ends: with the sentence, or where something else begins that is not part of it."""

from claimcheck.draft.cues import Cue, stands_joined
from claimcheck.draft.following import Hits
from claimcheck.draft.grammar import (
    Tokens,
    begins_phrase,
    has_finite,
    is_finite,
    is_mark,
    is_quote,
    is_word,
    phrase_end,
)
from claimcheck.draft.relatives import antecedent_of
from claimcheck.draft.subjects import verb_group_start
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.cues.en import speech_verbs
from claimcheck.text.phrases import word_list

OBJECT_FRAMES = "opisnfgwebv"
LABELS = "osnv"
ENDS_OBJECT = frozenset(word_list("but while although though despite whereas which who because after unless"))
OPENS = en.SUBORDINATORS | {"after", "as", "before", "since"}  # words before the subject of a clause that comes first
REFUSED = frozenset(word_list("declined refused"))
MARKS = '.,;:!?–—-"”“»«'


def content_end(tokens: Tokens, start: int, frame: str, cue: Cue, known: Hits) -> int:
    """Return where what a cue gives ends: at the end of the sentence, or where something else is said."""
    stops = [len(tokens)]
    stops += [
        at for other in known if other.start > start and (at := _other_begins(tokens, other, cue, start, known)) > start
    ]
    for at in range(start, len(tokens)):
        if is_mark(tokens, at, ";") or (is_mark(tokens, at, ",") and is_word(tokens, at + 1, frozenset({"according"}))):
            stops.append(at)
        if is_mark(tokens, at, "-–—") and is_word(tokens, at + 1, frozenset({"which"})):
            stops.append(at)
        joined = is_mark(tokens, at, ",") or is_word(tokens, at, {"but", "and"})
        if joined and any(is_word(tokens, place, REFUSED) for place in range(at, at + 4)):
            stops.append(at)
        aside = _closes_aside(tokens, at, cue) or _main_clause_begins(tokens, at, cue)
        if aside or (cue.use == "noun" and frame[0] in "gp" and is_mark(tokens, at, ",")):
            stops.append(at)
        if frame[0] in LABELS and is_word(tokens, at, {"and", "but"}) and _goes_on(tokens, at + 1):
            stops.append(at)
        if frame[0] in OBJECT_FRAMES and is_mark(tokens, at, ",") and is_word(tokens, at + 1, ENDS_OBJECT):
            stops.append(at)
    return min(stops)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Return whether another verb of the same subject stands behind an "and": "and has even helped"."""
    return is_word(tokens, at, en.HAVE | en.BE | en.DO | en.MODALS)


def _closes_aside(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Return whether a comma closes the clause with "who" that a cue stands in, and the main verb follows."""
    group = verb_group_start(tokens, cue.start)
    first = group - 1 if is_word(tokens, group - 1, {"who", "which"}) or not cue.subject else cue.subject[0] - 1
    within = is_word(tokens, first, {"who", "which", "whom"}) and is_mark(tokens, first - 1, ",")
    return (
        within
        and is_mark(tokens, at, ",")
        and at + 1 < len(tokens)
        and (is_finite(tokens, at + 1) or tokens[at + 1].lower in speech_verbs.by_form())
    )


def _main_clause_begins(tokens: Tokens, at: int, cue: Cue) -> bool:
    """Return whether a comma ends the clause that a cue stands in, and the main one follows: "When he said so, …"."""
    if not is_mark(tokens, at, ",") or at + 2 >= len(tokens):
        return False
    first = cue.start < 2 if cue.use == "gerund" else opens_sentence(tokens, cue)
    verb = phrase_end(tokens, at + 1)
    follows = verb < len(tokens) and (is_finite(tokens, verb) or tokens[verb].lower in speech_verbs.by_form())
    return first and begins_phrase(tokens, at + 1) and follows


def opens_sentence(tokens: Tokens, cue: Cue) -> bool:
    """Return whether a cue stands in a clause that comes before the main one: "After Bell said that …"."""
    start = cue.subject[0] if cue.subject else 0
    return cue.use == "finite" and 0 < start < 3 and is_word(tokens, start - 1, OPENS)


def _other_begins(tokens: Tokens, other: Cue, cue: Cue, start: int, known: Hits) -> int:
    """Return where another cue of the same speaker, or of another behind "with", begins; 0 where it is part of this."""
    if other.use == "noun" or other.use == "passive":
        return 0
    if other.use == "gerund" and other.subject and is_word(tokens, other.subject[0] - 1, {"with"}):
        at = other.subject[0] - 1
        return at - 1 if is_mark(tokens, at - 1, ",") else at
    own = other.subject[0] if other.subject and other.use == "finite" else 0
    described = antecedent_of(tokens, other, known[other])
    if described and is_mark(tokens, described[0] - 1, ",") and is_word(tokens, described[0], {"a", "an", "the"}):
        return described[0] - 1  # "…, a claim the mayor dismissed as"
    if own > start and is_word(tokens, own - 1, frozenset({"but"})) and known[other]:
        return own - 2 if is_mark(tokens, own - 2, ",;") else own - 1
    if (
        own > start
        and is_word(tokens, own - 1, frozenset({"and", "but", "while", "whereas"}))
        and is_mark(tokens, own - 2, ",;")
    ):
        return own - 2 if is_word(tokens, other.end, frozenset({"that"})) or is_quote(tokens, other.end) else 0
    return _joined_begins(tokens, other, cue, start, known) if stands_joined(tokens, other) else 0


def _joined_begins(tokens: Tokens, other: Cue, cue: Cue, start: int, known: Hits) -> int:
    """Return where another cue begins that is joined to what stands before it; 0 where it is part of that."""
    at = verb_group_start(tokens, other.start) - 1
    comma = is_mark(tokens, at - 1, ",") or is_quote(tokens, at - 1)
    if other.use == "gerund":
        return at if known[other] or has_finite(tokens, start, at) or cue.use == "gerund" else 0
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
