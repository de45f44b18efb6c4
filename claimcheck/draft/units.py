"""A text cut into what one reading goes through: sentences with whole quotations in them, and their words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.draft.quotations import Quotation, quotations
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.patterns import compiled_later
from claimcheck.text.places import cut
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

TOKEN = compiled_later(
    r"(?P<quote>\x00+)|(?P<word>(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|St)\.(?=\s)|"
    r"[$€£#@]?(?:\d+(?:[.,:]\d+)+[^\W_]*|[^\W_](?:[\w’'`.\-]*[^\W_])?)%?)|(?P<mark>[^\w\s])"
)
APOSTROPHES = str.maketrans("’`", "''")
CAPTION = compiled_later(
    r"(?:\b(?:Image|Photo|Photograph|Picture|File photo|Photo credit|Credit|Illustration|Graphic|Video)s?\s?(?::|"
    r"by\b|/)"
    r"[^.]{0,80}[./]?[^.]{0,60}\.?$)|^(?:Categor(?:y|ies)|Sources?|Related|See also|References?|Share|Advertisement)\b"
)
ENDS = compiled_later(r"[.!?:;,…][\"”’'»)\]]*$|[.!?:,…]?[\"”»]$")
DATELINE = compiled_later(  # "VARNHOLT, Oct 9 (NPA) - ", "Varnholt (NPA) — "
    r"(?:[A-ZÀ-ÞŁŚ][A-ZÀ-ÞŁŚ.’' -]{2,40}(?:, [^\n—–:;!?]{1,40}?)?(?: ?\([^)\n]{2,30}\))?|"
    r"[A-ZÀ-Þ][\w.,’' -]{2,50} ?\([^)\n]{2,30}\))\s?(?:[—–]|--?)\s+"
)
LISTS = compiled_later(r"(?:Sources?|References?|External links?|Related (?:news|articles)|See also|Sister links?):?$")
HEADLINES = 2  # blocks at the top that may be a headline or a standfirst
LONGEST = 250  # tokens of a unit
LABEL = 6  # words of a block without a full stop that may be a name under a quotation


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark, or a whole quotation of the text."""

    start: int
    end: int
    text: str
    lower: str
    kind: str  # word, mark, quote
    quotation: Quotation | None = None

    @property
    def is_capital(self) -> bool:
        """Whether a word begins with a capital letter, as a name does."""
        return self.kind == "word" and self.text.lstrip("#@")[:1].isupper()


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence; one that goes on behind a quotation's full stop is part of it."""

    start: int
    end: int
    tokens: Sequence[Token]
    paragraph: int
    first: bool  # of its paragraph


@dataclass(frozen=True, slots=True)
class Article:
    """A text, its paragraphs of prose, its units in order, and its quotations."""

    text: str
    paragraphs: Sequence[Span]
    units: Sequence[Unit]
    quotations: Sequence[Quotation]


def article(text: str) -> Article:
    """Cut a text into its units, in time linear in it. Headlines, captions and lists of sources are left out."""
    paragraphs = prose(text)
    quoted = quotations(text, paragraphs)
    masked = _masked(text, quoted)
    by_start = {quotation.start: quotation for quotation in quoted}
    units: list[Unit] = []
    for number, (start, end) in enumerate(paragraphs):
        spans = list(sentences(masked, start, end))
        for index, (a, b) in enumerate(spans):
            units += _units(_tokens(text, masked, a, b, by_start), number, index == 0)
    return Article(text, paragraphs, units, quoted)


def _units(tokens: Sequence[Token], paragraph: int, first: bool) -> Iterator[Unit]:
    """Yield a sentence as a unit; one that no sentence can be is cut, so that the work stays linear in the text."""
    for at in range(0, len(tokens), LONGEST):
        part = tokens[at : at + LONGEST]
        yield Unit(part[0].start, part[-1].end, part, paragraph, first and at == 0)


def prose(text: str) -> list[Span]:
    """Return the paragraphs that are no headline, caption or list of sources."""
    blocks = [(start, end) for span in cut(text).paragraphs for start, end in [_trimmed(text, *span)] if end > start]
    kept = []
    for index, (start, end) in enumerate(blocks):
        block = text[start:end]
        if LISTS.fullmatch(block):
            break
        if CAPTION.search(block) or not (ENDS.search(block) or _is_long(block, index, len(blocks))):
            continue
        dateline = DATELINE.match(text, start, end)
        kept.append((dateline.end() if dateline else start, end))
    return kept


def _is_long(block: str, index: int, count: int) -> bool:
    """Return whether a block without a full stop is prose all the same: by its sentences, or by its place."""
    words = len(block.split())
    return (
        (re.search(r"[.!?][\"”’]?\s+\S", block) is not None and words > LABEL)
        or (index >= HEADLINES and words > 25)
        or count == 1
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _masked(text: str, quoted: Sequence[Quotation]) -> str:
    """Return the text with the words of its quotations as letters that end no sentence, place for place."""
    parts, at = [], 0
    for quotation in quoted:
        start, end = quotation.inner
        parts += [text[at:start], _filling(text, quotation)]
        at = end
    return "".join([*parts, text[at:]])


def _filling(text: str, quotation: Quotation) -> str:
    start, end = quotation.inner
    first = "X" if text[start].isupper() else "x"
    return (first + "x" * (end - start - 1))[: end - start]


def _tokens(text: str, masked: str, start: int, end: int, quoted: dict[int, Quotation]) -> list[Token]:
    """Return the tokens of a sentence: the quotations in it whole, and what stands between them."""
    tokens: list[Token] = []
    at = start
    inside = [quoted[place] for place in range(start, end) if place in quoted] if quoted else []
    for quotation in [*inside, None]:
        stop = quotation.start if quotation else end
        tokens += [_token(text, hit) for hit in TOKEN.finditer(text, at, stop)]
        if quotation:
            words = text[slice(*quotation.inner)]
            tokens.append(Token(quotation.start, quotation.end, words, "", "quote", quotation))
            at = quotation.end
    return tokens


def _token(text: str, hit: re.Match[str]) -> Token:
    kind = "word" if hit["word"] else "mark"
    initials = hit[0].isupper() and len(hit[0]) > 1  # WHO is nobody's "who"
    return Token(*hit.span(), hit[0], hit[0] if initials else hit[0].lower().translate(APOSTROPHES), kind)


def is_adverb(word: str) -> bool:
    """Return whether a word is an adverb that may stand between a subject and its verb."""
    return word in en.ADVERBS or (word.endswith("ly") and word not in en.NO_ADVERBS and len(word) > 4)
