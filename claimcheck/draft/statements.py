"""The attributed statements of an article, as they stand in it: what is said, by which cue, by whom by its words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.draft import contents, hearsay
from claimcheck.draft.contents import Content
from claimcheck.draft.contents_before import before
from claimcheck.draft.cues import Cue, cues, stands_joined
from claimcheck.draft.ends import opens_sentence, trimmed_end
from claimcheck.draft.following import Hits, of_all
from claimcheck.draft.frames import DIRECT
from claimcheck.draft.grammar import Range, Tokens
from claimcheck.draft.units import Article, Unit
from claimcheck.text.span import Span

TO_HAVE_TOLD = 5  # tokens behind "is said" within which it is told what was said


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that the article gives as said: its spans, its cue, and the words for who says it.

    `family` is the kind of construction, `mention` the words for the speaker (None: nobody, or as before), `via` those
    for who passed it on, `told` those for who was told; `weakens` is true for a cue that is itself a hedge.
    """

    unit: Unit
    spans: tuple[Span, ...]
    family: str
    act: str
    cue: Span | None = None
    lemma: str = ""
    frame: str = ""
    mention: Span | None = None
    via: tuple[Span, ...] = ()
    told: Span | None = None
    weakens: bool = False
    direct: bool = False
    goes_on: bool = False  # the speaker is that of the statement before
    quotes: tuple[Span, ...] = ()
    relative: bool = field(default=False)


def statements(article: Article) -> list[Statement]:
    """Return the statements of an article in the order of their first characters."""
    found: list[Statement] = []
    waiting: Statement | None = None  # a cue whose words stand in the next paragraph
    for unit in article.units:
        here = list(in_unit(unit))
        if waiting and unit.paragraph - waiting.unit.paragraph <= 1 and (unit.first or not here):
            whole = _after_colon(waiting, unit, here)
            found = [one for one in found if one is not waiting]
            waiting = whole if not whole.direct else None
            found.append(whole)
            continue
        waiting = next((one for one in here if not one.spans or _announces(one, unit)), None)
        here = [one for one in here if one.spans]
        if not here and (bare := _bare(unit, found)):
            found = bare
        found += here
    ordered = sorted(found, key=lambda one: one.spans[0])
    return [replace(one, quotes=_quotes(article, one.spans)) for one in ordered]


def _announces(one: Statement, unit: Unit) -> bool:
    """Return whether a statement ends its unit with a colon, so that the next paragraph goes on with it."""
    return unit.tokens[-1].text == ":" and one.cue is not None


def _after_colon(waiting: Statement, unit: Unit, here: list[Statement]) -> Statement:
    """Return the statement that a colon announced, with a sentence of the next paragraph."""
    first = unit.tokens[0]
    if first.quotation:
        return replace(waiting, spans=(*waiting.spans, first.quotation.inner), direct=True)
    return replace(waiting, spans=(*waiting.spans, (unit.start, _end(unit))))


def _end(unit: Unit) -> int:
    end = trimmed_end(unit.tokens, 0, len(unit.tokens))
    return unit.tokens[max(0, end - 1)].end


def _bare(unit: Unit, found: list[Statement]) -> list[Statement] | None:
    """Return the statements with a sentence that is a quotation and nothing else; None for any other sentence.

    In one paragraph it goes on the quotation before it; else it is a statement of the same speaker.
    """
    words = [token for token in unit.tokens if token.kind != "mark"]
    if not words or any(token.kind != "quote" for token in words) or not found:
        return None
    last = found[-1]
    spans = tuple(token.quotation.inner for token in words if token.quotation)
    behind = last.family == "verb behind its words" and unit.paragraph == last.unit.paragraph
    if (last.unit.paragraph == unit.paragraph and last.direct) or behind:
        return [*found[:-1], replace(last, spans=(*last.spans, *spans))]
    if unit.paragraph - last.unit.paragraph > 1:
        return None
    return [*found, Statement(unit, spans, "continued quotation", last.act if last.direct else "states",
                              direct=True, goes_on=True, mention=last.mention, via=last.via)]  # fmt: skip


def in_unit(unit: Unit) -> Iterator[Statement]:
    """Yield the statements of one sentence, none inside another."""
    tokens = unit.tokens
    known = of_all(tokens, cues(tokens))
    read = [(cue, content) for cue in known if (content := _read(tokens, cue, known))]
    taken: list[Range] = []
    chosen: list[tuple[Cue, Content]] = []
    for cue, content in sorted(read, key=lambda pair: (not pair[1].trailing, pair[0].use == "noun", pair[0].start)):
        if any(start <= cue.start < end for start, end in taken):
            continue
        if content.ranges and all(_is_taken(piece, taken) for piece in content.ranges):
            continue
        chosen.append((cue, content))
        taken += content.ranges
    phrases = hearsay.sourced(tokens)
    for cue, content in sorted(chosen, key=lambda pair: pair[0].start):
        yield _statement(unit, cue, content, [phrase for phrase in phrases if not phrase.inside(taken)])
    yield from _others(unit, phrases, taken, [cue.start for cue, _ in chosen])


def _read(tokens: Tokens, cue: Cue, known: Hits) -> Content | None:
    hit = known[cue]
    if hit and hit.frame == "w" and opens_sentence(tokens, cue):  # "When she asked whether …, he said"
        return None
    content = before(tokens, cue, hit, known) or contents.of_relative(tokens, cue, hit)
    if content is None and hit is not None:
        content = contents.behind(tokens, hit, cue, known)
    nobody = content and cue.use == "finite" and cue.subject is None and content.subject is None
    if nobody and not stands_joined(tokens, cue):
        return None
    return content


def _is_taken(piece: Range, taken: Iterable[Range]) -> bool:
    return any(start <= piece[0] and piece[1] <= end for start, end in taken)


def _statement(unit: Unit, cue: Cue, content: Content, phrases: Sequence[hearsay.Sourced]) -> Statement:
    tokens = unit.tokens
    mention = content.subject or (cue.subject if cue.use != "passive" else _agent(tokens, cue))
    ranges = content.ranges
    for phrase in phrases:  # "According to AFP, the minister also said": passed on by AFP
        ranges = phrase.cut_from(ranges)
    via = tuple(
        chars(tokens, who) for who in [*(phrase.who for phrase in phrases), *([cue.relay] if cue.relay else [])]
    )
    family = _family(cue, content)
    joined = cue.use != "noun" and stands_joined(tokens, cue) and content.subject is None
    return Statement(
        unit, tuple(chars(tokens, piece) for piece in ranges), family,
        cue.act(content.frame if content.frame != DIRECT else "c"), (tokens[cue.start].start, tokens[cue.end - 1].end),
        cue.lemma, content.frame, chars(tokens, mention) if mention else None, via,
        chars(tokens, content.told) if content.told else None, cue.weakens, content.direct, joined and not mention,
    )  # fmt: skip


def _family(cue: Cue, content: Content) -> str:
    if cue.use == "noun":
        return "noun"
    if content.trailing:
        return "verb behind its words"
    if content.direct:
        return "verb before a quotation"
    return {"gerund": "verb in -ing", "passive": "passive"}.get(cue.use) or (
        "verb with a clause" if content.frame[0] in "ctq" else "verb with an object"
    )


def _agent(tokens: Tokens, cue: Cue) -> Range | None:
    from claimcheck.draft.grammar import is_word, phrase_end

    for at in range(cue.end, min(len(tokens), cue.end + 12)):
        if is_word(tokens, at, {"by"}):
            end = phrase_end(tokens, at + 1)
            return (at + 1, end) if end > at + 1 else None
    return None


def _others(
    unit: Unit, phrases: Sequence[hearsay.Sourced], taken: list[Range], cues: Sequence[int]
) -> Iterator[Statement]:  # fmt: skip
    """Yield what has no verb of speech: "according to", "reportedly", "is thought to"; `cues` is where those are."""
    if not cues:
        for phrase in phrases:
            ranges = phrase.content(unit.tokens)
            if ranges:
                taken += ranges
                yield Statement(unit, tuple(chars(unit.tokens, piece) for piece in ranges), "according to", "states",
                                chars(unit.tokens, phrase.cue), "according to", "c",
                                chars(unit.tokens, phrase.who))  # fmt: skip
                break
    for heard in hearsay.heard(unit.tokens):
        told = any(0 < start - heard.at < TO_HAVE_TOLD for start in cues)
        if not told and not any(start <= heard.at < end for start, end in taken):
            yield Statement(unit, tuple(chars(unit.tokens, piece) for piece in heard.ranges), "hearsay", heard.act,
                            chars(unit.tokens, heard.cue), "hearsay", "c", weakens=heard.doubtful)  # fmt: skip
            taken += heard.ranges


def chars(tokens: Tokens, piece: Range) -> Span:
    """Return the characters of a range of tokens; of a single quotation at an end, without its marks."""
    first, last = tokens[piece[0]], tokens[piece[1] - 1]
    alone = piece[1] - piece[0] == 1 and first.quotation is not None
    return first.quotation.inner if alone and first.quotation else (first.start, last.end)


def _quotes(article: Article, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the words between quotation marks that stand in some spans."""
    return tuple(
        quotation.inner
        for quotation in article.quotations
        if any(start <= quotation.inner[0] and quotation.inner[1] <= end for start, end in spans)
    )
