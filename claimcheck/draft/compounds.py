"""A sentence that asserts several things as several: its clauses, and what else is said of one subject."""

from claimcheck.draft.grammar import (
    Range,
    Tokens,
    begins_phrase,
    clause_like,
    has_finite,
    is_finite,
    is_mark,
    is_word,
    skip_adverbs,
)
from claimcheck.draft.subjects import subject_before
from claimcheck.text.cues.en import function_words as en

JOINTS = frozenset({"and", "but", "while", "whereas"})
DEPENDENT = en.SUBORDINATORS | en.RELATIVES | {"if", "how", "why", "what"}
HELPING = en.AUXILIARIES | en.NEGATED_AUXILIARIES
NOBODY = frozenset({"no", "nobody", "none", "neither", "few", "hardly"})
FEWEST = 3  # tokens of a part
SOON = 14  # tokens within which the verb of a clause comes


def parts(tokens: Tokens) -> list[tuple[Range, ...]]:
    """Return the assertions of a sentence as ranges of tokens, each whole or as its subject and what is said of it.

    A sentence that begins with "if" or another such word is one assertion, and so is what stands in a clause of one.
    """
    end = _end(tokens)
    if not tokens or is_word(tokens, 0, DEPENDENT):
        return [((0, end),)]
    found: list[tuple[Range, ...]] = []
    begin, subject = 0, None
    for at in range(FEWEST, end - FEWEST):
        joint = is_word(tokens, at, JOINTS) or is_mark(tokens, at, ";")
        if not joint or not has_finite(tokens, begin, at):
            continue
        stop = at - 1 if is_mark(tokens, at - 1, ",") else at
        if _begins_clause(tokens, at, stop) and not is_word(tokens, begin, NOBODY):
            found.append(_part(subject, begin, stop))
            begin, subject = at + 1, None
        elif _goes_on(tokens, begin, at) and (whose := subject or _subject(tokens, begin, at)):
            found.append(_part(subject, begin, stop))
            begin, subject = at + 1, whose
    return [*found, _part(subject, begin, end)]


def _part(subject: Range | None, begin: int, end: int) -> tuple[Range, ...]:
    return (subject, (begin, end)) if subject else ((begin, end),)


def _end(tokens: Tokens) -> int:
    end = len(tokens)
    while end and tokens[end - 1].kind == "mark" and tokens[end - 1].text in ".!…":
        end -= 1
    return end


def _begins_clause(tokens: Tokens, at: int, stop: int) -> bool:
    """Return whether a clause with a subject of its own begins behind a joint: one with a comma before it."""
    apart = stop < at or is_mark(tokens, at, ";")
    first = skip_adverbs(tokens, at + 1)
    return apart and begins_phrase(tokens, first) and not is_finite(tokens, first) and clause_like(tokens, first, SOON)


def _goes_on(tokens: Tokens, begin: int, at: int) -> bool:
    """Return whether a verb of the same subject stands behind a joint, with nothing before it that it would share.

    A verb that shares an auxiliary or a negation ("has not lied and cheated") would say something else by itself.
    """
    first = at + 1
    while is_word(tokens, first, {"also", "not", "only"}) or skip_adverbs(tokens, first) > first:
        first = max(first + 1, skip_adverbs(tokens, first))
    if first >= len(tokens) or not (is_finite(tokens, first) or _completes(tokens, begin, at, first)):
        return False
    verb = next(p for p in range(begin, at) if tokens[p].kind == "word" and is_finite(tokens, p))
    if is_word(tokens, verb, HELPING) and not is_word(tokens, first, HELPING):
        return False
    return not any(_is_shared(tokens, place) for place in range(max(begin, verb - 2), at))


def _completes(tokens: Tokens, begin: int, at: int, first: int) -> bool:
    """Return whether a word is the second verb of "not only built the dam but continue to sell it"."""
    both = any(is_word(tokens, p, {"not"}) and is_word(tokens, p + 1, {"only"}) for p in range(begin, at))
    governs = en.DETERMINERS | en.PREPOSITIONS | {"to"}
    return (
        both and is_word(tokens, at, {"but"}) and tokens[first].kind == "word" and is_word(tokens, first + 1, governs)
    )


def _is_shared(tokens: Tokens, at: int) -> bool:
    """Return whether a word begins a dependent clause, or denies what follows; "not only" does not."""
    word = tokens[at].lower
    denies = word in en.NEGATIONS or word.endswith("n't") or word in ("no", "nobody", "none", "hardly", "without")
    return word in DEPENDENT or (denies and not is_word(tokens, at + 1, {"only"}))


def _subject(tokens: Tokens, begin: int, at: int) -> Range | None:
    """Return the subject of the first verb of a part."""
    verb = next((p for p in range(begin, at) if tokens[p].kind == "word" and is_finite(tokens, p)), -1)
    subject = subject_before(tokens, verb) if verb > 0 else None
    if subject is None or subject[0] < begin:
        return None
    start, end = subject
    while end > start and is_word(tokens, end - 1, {"not", "only", "also"}):
        end -= 1
    return (start, end) if end > start and not is_word(tokens, start, NOBODY) else None
