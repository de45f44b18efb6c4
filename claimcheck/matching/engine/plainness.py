"""Whether a statement says plainly what it says: no word of it turns anything round, limits it or excepts something."""

from claimcheck.matching.engine.polarity import NOT_SO, negations, weak_words
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.phrases import PhraseMatch, word_list

_LIMITS = frozenset(word_list("only until unless except but than if hardly without apart instead despite"))
_IDLE = frozenset(word_list("last out off away before still remain remains remained stayed alone safe secret"))
_TAKING_SIDES = frozenset(word_list("vote votes voted voting is are was were be been came come spoke speak argued out"))
_CLAUSE = 4  # words before one among which "after" begins its clause
_ENOUGH = 3  # words behind "too" within which "to" makes it deny: too ill to travel
_EXCEPT, _WHOLE = (
    frozenset(("except", "only", "besides", "excepted", "exempt", "exempted", "excluded")),
    frozenset(word_list("all every everyone everybody none nobody")),
)


def says_plainly(statement: Statement, but_for: frozenset[int] = frozenset()) -> bool:
    """Whether no word but those at some places turns anything round or limits it."""
    return not _turning(statement) - but_for


@once_each
def _turning(statement: Statement) -> set[int]:
    """The places of the words that turn something round or limit it."""
    hits = [*negations(statement), *(hit for hit in weak_words(statement) if not _is_idle(statement, hit))]
    turning = {at for hit in hits for at in range(hit.start, hit.end)}
    turning |= {
        at
        for at, word in enumerate(statement.words)
        if word in _LIMITS or word.endswith("n't") or NOT_SO.fullmatch(word)
    }
    turning |= {
        at for at, word in enumerate(statement.words[:-1]) if [word, statement.words[at + 1]] == ["would", "have"]
    }
    return turning | {at for at, word in enumerate(statement.words) if word == "too" and _denies(statement, at)}


def _denies(statement: Statement, too: int) -> bool:
    """Whether a "too" is more than enough for something not to be: too ill to travel, too late."""
    following = statement.words[too + 1 : too + 1 + _ENOUGH]
    return "to" in following or "late" in following


def _is_idle(statement: Statement, hit: PhraseMatch[bool]) -> bool:
    """Whether a word that may turn something round hardly does: "last year", "pulled out"; but "out of oxygen" does."""
    after = statement.words[hit.end : hit.end + 1]
    return (
        hit.end == hit.start + 1
        and bool(_IDLE.intersection(statement.words[hit.start : hit.end]))
        and after not in (["of"], ["from"])
    )


def excepts(statement: Statement) -> bool:
    """Whether a statement speaks of the exception or of the rest: only, except, everyone but."""
    words = statement.words
    but = any(word == "but" and not _WHOLE.isdisjoint(words[max(0, at - 4) : at]) for at, word in enumerate(words))
    return but or not _EXCEPT.isdisjoint(words)


def is_against(statement: Statement) -> bool:
    """Whether a statement tells that somebody is against something, or votes or speaks against it."""
    words = statement.words
    return any(word == "against" and not _TAKING_SIDES.isdisjoint(words[max(0, at - 2) : at])
               for at, word in enumerate(words))  # fmt: skip


def happened_before(statement: Statement, at: int) -> bool:
    """Whether a word tells what was before what the statement is about: three years after talks were suspended."""
    before = statement.words[max(0, at - _CLAUSE) : at]
    return (
        "after" in before
        and "," not in statement.text[statement.tokens[max(0, at - _CLAUSE)].start : statement.tokens[at].start]
    )
