"""What the words of an English sentence are to each other, as far as small words and endings tell."""

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.draft.units import Token, is_adverb
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import bodies, roles, speech_nouns, speech_verbs
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.phrases import word_list

Tokens = Sequence[Token]
Range = tuple[int, int]  # [start, end) of tokens
PLURAL = frozenset(word_list("want know seem remain belong consist include contain"))  # verbs that are no nouns
FINITE = (en.AUXILIARIES | en.NEGATED_AUXILIARIES | PLURAL) - {"be", "been", "being", "having", "ought"}
PARTICIPLES = frozenset(
    word_list("done gone seen given taken known shown written made left found held led kept told said")
)
NOUN_BEFORE_FINITE = en.DETERMINERS | en.PREPOSITIONS | en.BE | en.HAVE
ROLES = roles.TITLES | roles.PEOPLE | roles.MEN | roles.WOMEN | bodies.MEDIA
NO_VERB = en.PREPOSITIONS | en.MODALS | en.DETERMINERS | en.PRONOUNS
PRONOUNS = en.SUBJECT_PRONOUNS | en.OBJECT_PRONOUNS
CLAUSE_BEGINS = en.SUBJECT_PRONOUNS | en.RELATIVES | en.SUBORDINATORS | en.QUESTION_WORDS
NO_PHRASE = en.PREPOSITIONS | en.CONJUNCTIONS | en.AUXILIARIES | en.RELATIVES
DETERMINES = en.DETERMINERS - en.RELATIVES
JOINS = frozenset({"of", "for", "in", "at", "on", "from"})  # what may stand within a name or a role


@cache
def _finite_cues() -> frozenset[str]:
    return frozenset(
        form
        for form, verbs in speech_verbs.by_form().items()
        if any({"past", "present"} & verb.forms for verb in verbs) and form not in speech_nouns.by_word()
    )


def is_word(tokens: Tokens, at: int, words: frozenset[str] | set[str]) -> bool:
    """Return whether the token at a place is one of some words."""
    return 0 <= at < len(tokens) and tokens[at].lower in words


def is_mark(tokens: Tokens, at: int, marks: str) -> bool:
    """Return whether the token at a place is one of some marks."""
    return 0 <= at < len(tokens) and tokens[at].kind == "mark" and tokens[at].text in marks


def is_quote(tokens: Tokens, at: int) -> bool:
    """Return whether a whole quotation stands at a place."""
    return 0 <= at < len(tokens) and tokens[at].kind == "quote"


def is_finite(tokens: Tokens, at: int) -> bool:
    """Return whether the word at a place is, by its form and the words beside it, the verb of a clause."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    word, before = token.lower, _before(tokens, at)
    if token.kind != "word" or (token.is_capital and at):
        return False
    if word in FINITE or word in _finite_cues() or word.endswith(("n't", "'ll", "'ve", "'re", "'d")):
        return True
    if word in en.SUBJECT_PRONOUNS and "'" in word:
        return True
    if word in PARTICIPLES:
        return (
            bool(at) and (tokens[at - 1].is_capital or before in en.SUBJECT_PRONOUNS) and before not in en.DETERMINERS
        )
    if word in PAST or (word.endswith("ed") and len(word) > 4):
        return before not in NOUN_BEFORE_FINITE
    return _is_present(tokens, at)


def _before(tokens: Tokens, at: int) -> str:
    """Return the word before a place that is no adverb."""
    while at > 1 and is_adverb(tokens[at - 1].lower):
        at -= 1
    return tokens[at - 1].lower if at else ""


def _is_present(tokens: Tokens, at: int) -> bool:
    """Return whether a word looks like "leads" behind "he" or "the firm" and before what it may govern."""
    word, before = tokens[at].lower, tokens[at - 1] if at else None
    if before is None or before.kind != "word":
        return False
    if before.lower in ("they", "we", "i", "you", "who", "that", "which"):
        return word not in NO_VERB and not is_adverb(word)
    if not word.endswith("s") or word.endswith(("ss", "'s", "us", "ous")) or word in en.PRONOUNS | en.DETERMINERS:
        return False
    if word in speech_nouns.by_word() and (before.lower.endswith("ed") or before.lower in PAST):
        return False  # "rejected suggestions that"
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    governs = after is not None and (
        after.lower in en.DETERMINERS or after.lower in ("that", "not") or after.is_capital
    )
    named = (
        before.is_capital and before.lower not in en.DETERMINERS and (governs or after is None or after.kind == "mark")
    )
    return before.lower in ("he", "she", "it", "this", "which", "who") or (
        (named or governs) and before.lower not in NOUN_BEFORE_FINITE
    )


def has_finite(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a verb of a clause stands in a range."""
    return any(
        is_finite(tokens, at) if tokens[at].kind == "word" else tokens[at].kind == "quote" and _predicates(tokens, at)
        for at in range(max(0, start), min(end, len(tokens)))
    )


def _predicates(tokens: Tokens, at: int) -> bool:
    """Return whether a quotation in a sentence brings its verb: any process “must be well thought out”."""
    first = tokens[at].text.split()[:1]
    return bool(first) and (first[0].lower() in FINITE | PAST or first[0].lower().endswith("ed"))


def phrase_end(tokens: Tokens, at: int) -> int:
    """Return where the noun phrase that begins at a place ends, with what "of" and "for" tie to it."""
    start = at
    while at < len(tokens):
        token = tokens[at]
        if token.kind != "word":
            if token.text == "(" and at > start and (closing := _closing(tokens, at)):
                at = closing
                continue
            break
        if at > start and _breaks(tokens, at, start):
            break
        at += 1
    while at > start and tokens[at - 1].lower in en.PREPOSITIONS | en.CONJUNCTIONS:
        at -= 1
    return at


def _closing(tokens: Tokens, at: int) -> int:
    """Return where a bracket of at most a few words is closed; 0 where none is."""
    return next((place + 1 for place in range(at, min(len(tokens), at + 8)) if tokens[place].text == ")"), 0)


def _breaks(tokens: Tokens, at: int, start: int) -> bool:
    """Return whether a word cannot go on the noun phrase before it."""
    word, before = tokens[at].lower, tokens[at - 1]
    if before.lower in PRONOUNS and before.lower not in en.POSSESSIVES:
        return True
    if word in CLAUSE_BEGINS:
        return True
    if word in en.PREPOSITIONS:
        return word not in JOINS or (word != "of" and not _is_role(tokens, start, at))
    if word in en.CONJUNCTIONS:
        return word != "and" or at + 1 >= len(tokens) or not (tokens[at + 1].is_capital and before.is_capital)
    if word in en.DETERMINERS and before.lower not in en.PREPOSITIONS | en.CONJUNCTIONS | {
        "all",
        "both",
        "half",
        "the",
    }:
        return True
    if word in ("all", "any", "every", "not", "to", "that"):
        return True
    if tokens[at].is_capital and not before.is_capital and before.lower not in en.DETERMINERS | en.PREPOSITIONS:
        return not _is_role(tokens, start, at)
    return is_finite(tokens, at)


def _is_role(tokens: Tokens, start: int, end: int) -> bool:
    """Return whether a range begins like a role, which may have "for Education" or a name behind it."""
    return any(tokens[at].lower in ROLES for at in range(start, end))


def begins_phrase(tokens: Tokens, at: int) -> bool:
    """Return whether a noun phrase may begin at a place."""
    if not 0 <= at < len(tokens):
        return False
    token = tokens[at]
    if token.kind == "quote" or token.lower in DETERMINES:
        return True
    if token.kind != "word" or token.lower in NO_PHRASE:
        return False
    return not (token.lower in en.SUBORDINATORS or is_adverb(token.lower) or token.lower in ("not", "to"))


def _may_predicate(tokens: Tokens, at: int) -> bool:
    """Return whether a short clause begins at a place whose verb only its ending tells: "the dam leaks"."""
    for place in range(at + 1, min(at + 5, len(tokens))):
        word, behind = tokens[place].lower, tokens[place + 1] if place + 1 < len(tokens) else None
        if tokens[place].kind != "word":
            return False
        ends = behind is None or behind.kind == "mark" or behind.lower in en.PREPOSITIONS | en.CONJUNCTIONS
        determined = is_word(tokens, place - 2, en.DETERMINERS) or (place == at + 1 and tokens[at].is_capital)
        if is_word(tokens, place - 3, en.PREPOSITIONS):  # "corrosion in the bow doors"
            continue
        if ends and determined and word.endswith("s") and not word.endswith(("ss", "'s")):
            return word not in speech_nouns.by_word() and not tokens[place - 1].lower.endswith("s")
    return False


def clause_like(tokens: Tokens, at: int, within: int = 28) -> bool:
    """Return whether a clause seems to begin at a place: a noun phrase, and a verb of its own behind it."""
    if begins_phrase(tokens, at) and _may_predicate(tokens, at):
        return True
    if is_word(tokens, at, en.SUBORDINATORS | {"there", "it's", "that's"}):
        return has_finite(tokens, at, at + within)
    if is_word(tokens, at, {"at", "up", "over", "around", "about", "more", "less", "nearly", "under"}) and any(
        is_word(tokens, at + 1, {"least", "most", "to", "than"}) or tokens[p].text[:1].isdigit()
        for p in range(at, min(at + 3, len(tokens)))
    ):
        return has_finite(tokens, at, at + within)
    if is_word(tokens, at, en.PREPOSITIONS | {"not", "only"}):
        return any(is_mark(tokens, place, ",") for place in range(at, at + within)) and has_finite(
            tokens, at, at + within
        )
    if not begins_phrase(tokens, at) and not (at < len(tokens) and is_adverb(tokens[at].lower)):
        return (
            tokens[at].lower.endswith("ing") and has_finite(tokens, at + 1, at + within) if at < len(tokens) else False
        )
    stop = next((place for place in range(at, len(tokens)) if is_mark(tokens, place, ";:")), len(tokens))
    return has_finite(tokens, at + 1, min(stop, at + within)) or (is_word(tokens, at, en.SUBJECT_PRONOUNS))


def skip_adverbs(tokens: Tokens, at: int) -> int:
    """Return the place behind adverbs."""
    while (
        at < len(tokens)
        and tokens[at].kind == "word"
        and is_adverb(tokens[at].lower)
        and tokens[at].lower not in ("all", "both")
    ):
        at += 1
    return at


def chunks(tokens: Tokens, start: int, end: int) -> Iterator[Range]:
    """Yield the stretches between the commas of a range."""
    begin = start
    for at in range(start, end + 1):
        if at == end or is_mark(tokens, at, ","):
            if at > begin:
                yield begin, at
            begin = at + 1
