"""The query language: which claims are meant.

    actor:ttp confidence>=moderate (kind:prediction OR due<2023) -tag:draft "al-Qaida"

    query   one or more terms; all must hold. OR between terms: one must. ( ) group.
            -, not: or NOT in front: must not.
    term    FIELD OP VALUE, a word, a "phrase", or #tag
    OP      : or = (is), != (is not), < <= > >= (for dates, likelihood, confidence, verdict and the Admiralty grades)
    VALUE   a word or a "phrase"; several with commas mean any of them; * stands for any letters
    FIELD   any field of a claim, of its hops and citations (kind, verdict, act, hedge, medium, quote, at …), and
            actor (says, relays or is spoken of), speaker, relay, subject, source, publisher, tag, date, reliability,
            has (has:quote), contradicts/supports/… (an id)

            review<DATE is the day by which to look again, review:NAME who reviewed.

A date is compared by what is sure: date<2023 holds for what was surely made before 2023.
"""

import re
from collections import deque
from collections.abc import Mapping

from claimcheck.errors import QueryError
from claimcheck.ledger.model import Ledger
from claimcheck.query.predicates import All, AnyOf, Mention, Not, Predicate
from claimcheck.query.terms import term_predicate
from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

TOKEN = compiled_later(
    r"""(?P<whole>(?P<open>\()|(?P<close>\))|(?P<minus>-(?=[^\s)-])|not:(?=[^\s)]))
    |(?P<field>[A-Za-z_]\w*)(?P<op>!=|<=|>=|[:=<>])(?P<value>(?:"[^"]*"|[^\s()"])+)?
    |"(?P<phrase>[^"]*)"|\#(?P<tag>[^\s()"]+)|(?P<word>[^\s()"]+))""",
    re.VERBOSE,
)
DEEPEST = 100  # brackets and negations within one another
VALUES = compiled_later(r'"([^"]*)"|([^,"]+)')
Token = Mapping[str, str | None]  # what matches each part of TOKEN
PARTS = ("whole", "open", "close", "minus", "field", "op", "value", "phrase", "tag", "word")


@value_class()
class Query:
    """A query made for one ledger.

    `accepts` filters; `phrases` are the bare words and phrases that must be there, each as its stems;
    `notes` say how a name was understood. Where bare words only rank, `matches` filters by them as well.
    """

    accepts: Predicate
    phrases: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    matches: Predicate | None = None


def compile_query(text: str, ledger: Ledger, *, rank: bool = False) -> Query:
    """Read a query; with `rank`, bare words only rank and do not filter.

    Raises QueryError for what cannot be read, NotFound for an actor nobody is surely meant by.
    """
    parser = _Parser(text, ledger, rank)
    accepts = parser.any() if parser.tokens else All()
    if parser.tokens:
        raise QueryError(f"a ')' too many in the query {shown(text)}")
    matches = compile_query(text, ledger).accepts if rank else accepts
    return Query(accepts, tuple(parser.phrases), tuple(dict.fromkeys(parser.notes)), matches)


class _Parser:
    def __init__(self, text: str, ledger: Ledger, rank: bool) -> None:
        self.shown, self.ledger, self.rank = shown(text), ledger, rank
        if text.count('"') % 2:
            raise QueryError(f"a quotation mark is not closed in the query {self.shown}")
        self.tokens = deque(tokens(text))
        self.phrases: list[tuple[str, ...]] = []
        self.notes: list[str] = []
        self.negated = False
        self.depth = 0

    def peek(self) -> str:
        return (self.tokens[0]["whole"] or "") if self.tokens else ""

    def any(self) -> Predicate:
        options = [self.all()]
        while self.peek() == "OR":
            self.tokens.popleft()
            options.append(self.all())
        return options[0] if len(options) == 1 else AnyOf(options)

    def all(self) -> Predicate:
        terms = []
        while self.tokens and self.peek() not in (")", "OR"):
            if self.peek() == "AND":
                self.tokens.popleft()
                continue
            terms.append(self.term())
        if not terms:
            raise QueryError(f"a term is missing in the query {self.shown}: at an OR, a NOT or between brackets")
        return terms[0] if len(terms) == 1 else All(terms)

    def term(self) -> Predicate:
        self.depth += 1
        if self.depth > DEEPEST:
            raise QueryError(f"brackets and negations are nested deeper than {DEEPEST} in the query {self.shown}")
        made = self.one()
        self.depth -= 1
        return made

    def one(self) -> Predicate:
        token = self.tokens.popleft()
        if token["minus"] or token["whole"] == "NOT":
            return self.unless()
        if token["open"]:
            inner = self.any()
            if not self.tokens:
                raise QueryError(f"a '(' is not closed in the query {self.shown}")
            self.tokens.popleft()
            return inner
        if token["field"]:
            return self.field(token["field"], token["op"] or "", token["value"] or "")
        if token["tag"]:
            return self.field("tag", ":", token["tag"])
        return self.bare(token["word"] or token["phrase"] or "")

    def unless(self) -> Predicate:
        if not self.tokens:
            raise QueryError(f"nothing stands behind the -, not: or NOT in the query {self.shown}")
        self.negated = not self.negated
        inner = self.term()
        self.negated = not self.negated
        return Not(inner)

    def field(self, name: str, op: str, written: str) -> Predicate:
        parts = VALUES.findall(written) if '"' in written else [("", part) for part in written.split(",")]
        values = [quoted or bare.strip() for quoted, bare in parts]
        values = [value for value in values if value]
        if not values:
            raise QueryError(f"{name}{op} wants a value behind it")
        tests = [term_predicate(name, op, value, self.ledger, self.notes) for value in values]
        return Not(AnyOf(tests)) if op == "!=" else AnyOf(tests)

    def bare(self, text: str) -> Predicate:
        from claimcheck.query.fulltext import texts  # which a query of terms does not need
        from claimcheck.text.words import stems

        phrase = tuple(stems(text))
        if not phrase:  # no word in it: "%", "→"
            return lambda claim: any(text in field for _, field in texts(claim, self.ledger))
        if not self.negated:
            self.phrases.append(phrase)
            if self.rank:
                return All()
        return Mention(phrase, self.ledger)


def tokens(text: str) -> list[Token]:
    """Return the parts of a query. For plain words and terms TOKEN is not compiled, which takes as long as a search."""
    plain = [_plain(part) for part in text.split(" ") if part]
    known = [token for token in plain if token]
    return known if len(known) == len(plain) else [hit.groupdict() for hit in TOKEN.finditer(text)]


def _plain(part: str) -> Token | None:
    """Return the token of a word, or of a term as in actor:ttp; None for what is not plain."""
    if _is_plain(part):
        return dict.fromkeys(PARTS) | {"whole": part, "word": part}
    name, op, value = part.partition(":")
    if name.isascii() and name.isidentifier() and name != "not" and _is_plain(value):
        return dict.fromkeys(PARTS) | {"whole": part, "field": name, "op": op, "value": value}
    return None


def _is_plain(word: str) -> bool:
    """Return whether a word has letters and digits alone, and maybe hyphens within."""
    return not word.startswith("-") and word.replace("-", "").isalnum()


def shown(text: str) -> str:
    """Return a query for a message: quoted, and its beginning alone where it is long."""
    return repr(text if len(text) <= 80 else f"{text[:79]}…")
