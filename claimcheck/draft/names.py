"""The names of an article: who is a person, what is an institution, and by which shorter forms both go on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.draft.grammar import Tokens
from claimcheck.draft.units import Article, Token
from claimcheck.text.cues.en import bodies, first_names, function_words, roles
from claimcheck.text.phrases import word_list

PERSON, BODY, DOCUMENT, PLURAL, UNKNOWN = "person", "body", "document", "plural", "unknown"
WITHIN = frozenset(word_list("of for the and on de la le van von der den al el bin ibn da di du"))
GIVEN_NAMES = first_names.MEN | first_names.WOMEN
ROLES = roles.TITLES | roles.PEOPLE
NO_PERSONS = bodies.INSTITUTIONS | bodies.MEDIA | bodies.DOCUMENTS | bodies.IN_NAMES
PARTICLES = frozenset(word_list("de la le van von der den al el bin ibn da di du del abu"))
NO_NAMES = (
    function_words.DETERMINERS | function_words.PREPOSITIONS | function_words.PRONOUNS | function_words.CONJUNCTIONS
    | function_words.SUBORDINATORS | function_words.ADVERBS | function_words.AUXILIARIES | function_words.TIMES
    | {"according", "mr", "figures", "here", "there", "not", "image", "also"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody or something that an article names; `gender` is "m", "f" or "" where nothing tells."""

    text: str
    kind: str
    gender: str = ""
    words: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: at characters [start, end)."""

    start: int
    end: int
    name: Name


def bare(token: Token) -> str:
    """Return a word of a name without its possessive."""
    return token.text.removesuffix("'s").removesuffix("’s").rstrip("'’")


def named(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of capitalised words in a range of tokens, with the small words within a name."""
    at = start
    while at < end:
        if not _is_name_word(tokens, at):
            at += 1
            continue
        stop = _run_ends(tokens, at, end)
        yield at, stop
        at = stop


def _is_name_word(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    return token.is_capital and token.lower not in NO_NAMES and not token.text[0].isdigit()


def _run_ends(tokens: Tokens, at: int, end: int) -> int:
    stop = at + 1
    while stop < end:
        if _is_name_word(tokens, stop) and not tokens[stop - 1].text.endswith(("'s", "’s")):
            stop += 1
            continue
        skip = stop
        while skip < end and tokens[skip].lower in WITHIN and skip - stop < 2 and tokens[skip].kind == "word":
            skip += 1
        joins = (
            skip > stop
            and skip < end
            and _is_name_word(tokens, skip)
            and tokens[stop].lower not in ("and", "for", "on", "the")
        )
        if not joins:
            return stop
        stop = skip + 1
    return stop


def personal(tokens: Tokens, start: int, end: int) -> tuple[int, int] | None:
    """Return the range of the person's name in a noun phrase: behind a title, or its last capitalised words."""
    run = end
    while run > start and (tokens[run - 1].is_capital or tokens[run - 1].lower in PARTICLES):
        run -= 1
    caps = [at for at in range(run, end) if tokens[at].is_capital or tokens[at].lower in PARTICLES]
    caps = [at for at in caps if tokens[at].lower != "the"]
    title = next((at for at in reversed(range(start, end)) if tokens[at].lower.rstrip(".") in ROLES), -1)
    behind = [at for at in caps if at > title]
    of = title + 1 < end and tokens[title + 1].lower in ("of", "for")  # "Minister of Works Ann Lee"
    if title >= 0 and behind and len(behind) <= 4 and not of:
        return behind[0], end
    given = next((at for at in caps if tokens[at].lower in GIVEN_NAMES), -1)
    if given >= 0 and end - given >= 2:
        return given, end
    if title >= 0 and len(caps) > 2:
        return end - 2, end
    the = bool(caps) and caps[0] > 0 and tokens[caps[0] - 1].lower == "the"  # "the Red Lantern" is no person
    return (caps[0], end) if 2 <= len(caps) <= 3 and not the and not _is_body(tokens, start, end) else None


def _is_body(tokens: Tokens, start: int, end: int) -> bool:
    words = {bare(token).lower() for token in tokens[start:end]}
    return not words.isdisjoint(NO_PERSONS) or "of" in words or "and" in words


def kind_of(tokens: Tokens, start: int, end: int) -> str:
    """Return what a noun phrase names by its words."""
    words = [bare(token).lower() for token in tokens[start:end] if token.kind == "word"]
    if not words:
        return UNKNOWN
    head = words[-1] if "of" not in words else words[max(0, words.index("of") - 1)]
    if set(words) & (roles.MEN | roles.WOMEN) or head in roles.PEOPLE | roles.TITLES or personal(tokens, start, end):
        return PERSON
    if head in roles.PLURALS:
        return PLURAL
    if head in bodies.DOCUMENTS:
        return DOCUMENT
    if set(words) & (bodies.INSTITUTIONS | bodies.MEDIA) or any(token.is_capital for token in tokens[start:end]):
        return BODY
    return PLURAL if head.endswith("s") and not head.endswith("ss") else UNKNOWN


def gender_of(words: Iterable[str], before: Iterable[str] = ()) -> str:
    """Return "m" or "f" where words for somebody tell it: the first given name ("Alice James"), a title or a role.

    A title or role may also stand in the words `before` them.
    """
    own, around = ([word.lower().rstrip(".") for word in part] for part in (words, before))
    ways = (([*own, *around], roles.MEN, roles.WOMEN), (own, first_names.MEN, first_names.WOMEN))
    for lower, men, women in ways:
        if known := next((word for word in lower if word in men or word in women), ""):
            return "m" if known in men else "f"
    return ""


def names(article: Article) -> list[Mention]:
    """Return the names of an article where they stand, each in its fullest form, in order."""
    mentions: list[Mention] = []
    for unit in article.units:
        tokens = unit.tokens
        for start, end in named(tokens, 0, len(tokens)):
            mentions.append(_mention(tokens, start, end))
    return _in_full(mentions)


def _mention(tokens: Tokens, start: int, end: int) -> Mention:
    person = personal(tokens, start, end)
    before = [token.text for token in tokens[max(0, start - 3) : end]]
    a, b = person or (start, end)
    words = tuple(bare(token) for token in tokens[a:b])
    kind = PERSON if person else BODY if _is_body(tokens, start, end) or end - start > 1 else UNKNOWN
    behind = tokens[end].text if end < len(tokens) else ""
    if kind == UNKNOWN and behind == "," and end + 1 < len(tokens) and tokens[end + 1].text.isdigit():
        kind = PERSON
    gender = gender_of(words, before if person else ())
    return Mention(tokens[a].start, tokens[b - 1].end, Name(" ".join(words), kind, gender, words))


def _in_full(mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions with shorter forms as the fullest name that an article has for them."""
    full: dict[str, Name] = {}
    for mention in mentions:
        name = mention.name
        if len(name.words) > 1 and name.kind in (PERSON, BODY):
            for key in _short_forms(name):
                known = full.get(key)
                if known is None or (known.kind == name.kind and len(known.words) < len(name.words)):
                    full[key] = replace(name, gender=name.gender or (known.gender if known else ""))
    return [replace(mention, name=_fuller(mention.name, full)) for mention in mentions]


def _short_forms(name: Name) -> Iterator[str]:
    """Yield by what an article goes on to call somebody: a surname, the initials of an institution, its own word."""
    yield name.text.lower()
    if name.kind == PERSON:
        yield name.words[-1].lower()
        return
    yield "".join(word[0] for word in name.words if word[0].isupper()).lower()
    lower = [word.lower() for word in name.words]
    if NO_PERSONS.isdisjoint(lower):  # "the Taliban" of "the Afghan Taliban"
        yield lower[-1]
    elif len(lower) == 2 and lower[1] in bodies.IN_NAMES:  # "Selje" of "Selje Dairies"
        yield lower[0]


def _fuller(name: Name, full: dict[str, Name]) -> Name:
    known = full.get(name.text.lower()) or (full.get(name.words[-1].lower()) if name.kind == PERSON else None)
    if known is None or len(known.words) < len(name.words):
        return name
    if known.kind == PERSON or name.kind != PERSON:
        return replace(known, gender=known.gender or name.gender)
    return name
