"""Who does what a verb says: the noun phrase before it, behind it, or that of the main clause."""

from claimcheck.draft.grammar import (
    Range,
    Tokens,
    chunks,
    has_finite,
    is_finite,
    is_mark,
    is_quote,
    is_word,
    phrase_end,
)
from claimcheck.draft.units import is_adverb
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.phrases import word_list

BETWEEN = en.HAVE | en.BE | {"did", "do", "does"}  # between a subject and the verb that says what it does
CIRCUMSTANCE = en.PREPOSITIONS - {"of"} | en.SUBORDINATORS | {"to", "however", "meanwhile"}
CLAUSE_BEGINS = en.SUBORDINATORS | {"that", "which", "who", "where", "whom", "how", "why"}
NO_END = en.PREPOSITIONS | en.DETERMINERS | en.CONJUNCTIONS | {"all", "both", "half", "such", "quite"}
OF_TIME = frozenset({"as", "after", "before", "since", "until"})  # prepositions that may begin a clause
STARTED = frozenset(word_list("started began begun keeps kept continued continues"))
ABSOLUTE = frozenset({"with", "by", "while", "whilst", "after", "before", "when", "without"})
LONGEST = 60  # tokens to the left that are looked at


def subject_before(tokens: Tokens, verb: int) -> Range | None:
    """Return the subject of a finite verb, None where nothing that can be one stands before it."""
    at = verb_group_start(tokens, verb) - 1
    if at < 0:
        return None
    if is_word(tokens, at, frozenset({"who", "which", "that"})):
        return antecedent(tokens, at)
    if is_mark(tokens, at, ")"):
        at = next((place for place in range(at, max(0, at - 8), -1) if is_mark(tokens, place, "(")), at) - 1
    if is_mark(tokens, at, ",") and (opening := _relative_aside(tokens, at)):
        at = opening - 1
    start = clause_start(tokens, at)
    if is_word(tokens, start - 1, {"who", "which"}) and has_finite(tokens, start, at):
        return antecedent(tokens, start - 1)  # "A carpenter who repaired it says"
    parts = list(chunks(tokens, start, at + 1))
    if not parts:
        return None
    if is_mark(tokens, at, ",") or (tokens[at].text.isdigit() and len(parts) > 1):  # "Miller, 45, who …, says"
        return _before_aside(tokens, parts)
    return trimmed(tokens, *parts[-1])


def _relative_aside(tokens: Tokens, comma: int) -> int:
    """Return the comma that opens a clause with "who" or "which" which a comma closes; 0 where none does."""
    for place in range(comma - 2, max(0, comma - 25), -1):
        if is_mark(tokens, place, ",") and is_word(tokens, place + 1, frozenset({"who", "which", "whose", "whom"})):
            return place
    return 0


def verb_group_start(tokens: Tokens, verb: int) -> int:
    """Return where the auxiliaries and adverbs before a verb begin."""
    at = verb
    while at > 0 and (tokens[at - 1].lower in BETWEEN or is_adverb(tokens[at - 1].lower) or _is_long(tokens, at - 1)):
        at -= 1
    while at < verb and tokens[at].is_capital:  # "Recently the mayor" is no group
        at += 1
    return at


def _is_long(tokens: Tokens, at: int) -> bool:
    """Return whether "long" is an adverb: "have long argued"."""
    return tokens[at].lower == "long" and is_word(tokens, at - 1, en.HAVE)


def clause_start(tokens: Tokens, at: int) -> int:
    """Return where the clause around a place begins."""
    begin = max(0, at - LONGEST)
    for place in range(at, begin - 1, -1):
        if is_mark(tokens, place, ";:—–") or (is_quote(tokens, place) and _is_speech(tokens, place)):
            return place + 1
        if is_word(tokens, place, CLAUSE_BEGINS):
            return place + 1
        if place < at and is_word(tokens, place, OF_TIME) and _begins_clause(tokens, place, at, begin):
            return place + 1
        if is_word(tokens, place, en.CONJUNCTIONS) and _parts_clauses(tokens, place, begin):
            return place + 1
    return begin


def _begins_clause(tokens: Tokens, at: int, last: int, begin: int) -> bool:
    """Return whether "as" or "after" begins a clause: behind a verb, or by itself and before a whole subject."""
    first = at + 1
    alone = (at == 0 and is_word(tokens, first, en.DETERMINERS)) or (at > 0 and is_mark(tokens, at - 1, ","))
    return (alone and phrase_end(tokens, first) == last + 1) or has_finite(tokens, begin, at)


def _is_speech(tokens: Tokens, at: int) -> bool:
    """Return whether a quotation stands for a whole clause, and not for a word of one."""
    return is_mark(tokens, at + 1, ",") or len(tokens[at].text.split()) > 4 or tokens[at].text[-1:] in ",.?!"


def _parts_clauses(tokens: Tokens, at: int, begin: int) -> bool:
    """Return whether a conjunction joins clauses: a comma before it and a verb before that, or a verb alone."""
    return tokens[at].lower in ("but", "so", "yet") or has_finite(tokens, begin, at)


def _before_aside(tokens: Tokens, parts: list[Range]) -> Range | None:
    """Return the noun phrase that is described between commas: "Dewar" in "On Monday, Dewar, an MP, said"."""
    phrases = [phrase for part in parts if not is_circumstance(tokens, *part) and (phrase := trimmed(tokens, *part))]
    if not phrases:
        return None
    first = phrases[0]
    return first if is_personal(tokens, *first) else next((p for p in phrases[1:] if is_personal(tokens, *p)), first)


def is_circumstance(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a stretch tells when, where or how, and is no subject."""
    first = tokens[start]
    if first.lower in CIRCUMSTANCE:
        return True
    if (first.lower.endswith("ing") and len(first.lower) > 5) or (first.lower in en.TIMES and end - start < 4):
        return True
    return end - start == 1 and (is_adverb(first.lower) or first.kind == "mark")


def is_personal(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a range is nothing but a name of a few capitalised words."""
    return 2 <= end - start <= 4 and all(token.is_capital for token in tokens[start:end])


def trimmed(tokens: Tokens, start: int, end: int) -> Range | None:
    """Return the noun phrase at the end of a stretch, without what introduces it."""
    while start < end and (
        tokens[start].lower in en.CONJUNCTIONS or tokens[start].kind != "word" or is_adverb(tokens[start].lower)
    ):
        start += 1
    if start >= end or tokens[end - 1].kind == "quote":
        return None
    if is_circumstance(tokens, start, end):
        return _last_phrase(tokens, start, end)
    if is_word(tokens, start, en.AUXILIARIES):
        return None
    if is_word(tokens, end - 1, en.SUBJECT_PRONOUNS) and not is_word(tokens, end - 2, en.PREPOSITIONS):
        return end - 1, end
    end = next((at for at in range(start + 1, end - 1) if _is_time(tokens, at)), end)
    first = phrase_end(tokens, start)
    if start + 1 < first < end and _describes(tokens, first - 1) and is_word(tokens, first, en.PREPOSITIONS):
        first -= 1  # "a letter seen by the Courier"
    if first < end and (is_circumstance(tokens, first, end) or _describes(tokens, first)):
        return (start, first) if first > start else None
    two = has_finite(tokens, start, end) or _has_second_phrase(tokens, start, end)
    return _last_phrase(tokens, start, end) or (start, end) if two else (start, end)


def _has_second_phrase(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a noun phrase of its own begins within a stretch: "an argument the judge"."""
    return any(
        is_word(tokens, at, {"the", "a", "an", *en.POSSESSIVES}) and not is_word(tokens, at - 1, NO_END)
        for at in range(start + 1, end)
    )


def _is_time(tokens: Tokens, at: int) -> bool:
    """Return whether "on Thursday" or "last week" begins at a place."""
    on = tokens[at].lower in ("on", "in", "late", "early", "last") and tokens[at + 1].lower in en.TIMES | {
        "week",
        "month",
        "year",
    }
    return on or (
        tokens[at].lower in en.TIMES - {"next", "last", "this", "may", "march", "earlier"} and not tokens[at].is_capital
    )


def _describes(tokens: Tokens, at: int) -> bool:
    """Return whether a participle behind a noun only describes it: "the study published in May"."""
    word = tokens[at].lower
    return word.endswith(("ing", "ed")) or word in ("seen", "to", "made", "written", "given", "led", "known")


def _last_phrase(tokens: Tokens, start: int, end: int) -> Range | None:
    """Return the phrase that begins last in a stretch: "the ministry" of "In a statement the ministry"."""
    for at in range(end - 1, start, -1):
        before = tokens[at - 1]
        begins = tokens[at].lower in en.DETERMINERS | en.SUBJECT_PRONOUNS or (
            tokens[at].is_capital and not before.is_capital
        )
        if begins and before.lower not in en.PREPOSITIONS | en.DETERMINERS | en.CONJUNCTIONS:
            return (at, end) if phrase_end(tokens, at) >= end else None
    return None


def antecedent(tokens: Tokens, relative: int) -> Range | None:
    """Return the noun phrase that "who" or "which" at a place stands for: what is right before it."""
    end = relative - 1 if is_mark(tokens, relative - 1, ",") else relative
    if end > 2 and tokens[end - 1].text.isdigit() and is_mark(tokens, end - 2, ","):
        end -= 2  # "Miller, 45, who"
    return phrase_before(tokens, end)


def phrase_before(tokens: Tokens, end: int) -> Range | None:
    """Return the noun phrase that ends at a place, without what a preposition ties to a verb."""
    at = end
    while at > 0 and tokens[at - 1].kind == "word":
        word = tokens[at - 1].lower
        if word in en.PREPOSITIONS - {"of", "in", "for"} | en.CONJUNCTIONS | en.SUBORDINATORS | {"that", "which", "to"}:
            break
        if is_finite(tokens, at - 1):
            break
        if word in ("of", "in", "for") and not (at > 1 and (tokens[at - 2].is_capital or word == "of")):
            break
        at -= 1
        if word in en.DETERMINERS and not is_word(tokens, at - 1, frozenset({"of", "in", "for"})):
            break
    return (at, end) if at < end else None


def subject_behind(tokens: Tokens, at: int) -> Range | None:
    """Return the noun phrase at a place where no clause begins: "Smith" in "said Smith, who …"."""
    end = phrase_end(tokens, at)
    if end == at or (end < len(tokens) and is_finite(tokens, end)):
        return None
    return at, end


def main_subject(tokens: Tokens, before: int) -> Range | None:
    """Return the subject of the first verb of a sentence that stands before a place."""
    for at in range(min(before, len(tokens))):
        if tokens[at].kind == "word" and is_finite(tokens, at) and (subject := subject_before(tokens, at)):
            return subject
    return None


def subject_of_gerund(tokens: Tokens, verb: int) -> Range | None:
    """Return whose doing a word in -ing is: "the city" in "with the city asking", else that of the main clause."""
    at = verb
    while at > 0 and is_adverb(tokens[at - 1].lower):
        at -= 1
    before = at - 1
    if is_word(tokens, before, en.BE | STARTED):
        return subject_before(tokens, before)
    if before < 0 or is_mark(tokens, before, ",—–") or is_word(tokens, before, ABSOLUTE | {"and"}):
        following = next((place for place in range(verb, len(tokens)) if is_mark(tokens, place, ",")), -1)
        return main_subject(tokens, len(tokens)) if before < 0 and following > 0 else main_subject(tokens, verb)
    if tokens[before].kind == "word" and tokens[before].lower not in en.PREPOSITIONS | en.DETERMINERS | {"to"}:
        return phrase_before(tokens, at)
    return None
