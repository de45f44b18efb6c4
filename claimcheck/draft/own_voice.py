"""What a writer asserts in the own voice and can be checked: events, figures, comparisons, causes, superlatives."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.draft import compounds
from claimcheck.draft.grammar import Range, Tokens, has_finite, is_finite, is_mark, is_word
from claimcheck.draft.proposals import AUTHOR, Proposal
from claimcheck.draft.units import Article, Unit
from claimcheck.text.cues.en import conditions, function_words, hedges, introductions, opinions, predictions
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

FIGURE = compiled_later(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|"
    r"half|third)\b",
    re.IGNORECASE,
)
COMPARISON = compiled_later(
    r"\b(?:more|less|fewer|higher|lower|larger|smaller|most|least|\w+est|first|only|twice) (?:\w+ ){0,3}(?:than|of|"
    r"in|ever)\b",
    re.IGNORECASE,
)
CAUSE = compiled_later(
    r"\b(?:because|due to|caused|led to|resulted|result of|prompted|triggered|after)\b", re.IGNORECASE
)
INSTRUCTION = compiled_later(r"^(?:See|Click|Read|Note|Please|Subscribe|Follow|Sign|Share|Photo|Image|Listen|Watch)\b")
MIN_WORDS = 5
SOON = 8  # words behind a verb that say whether it foretells
SUBJECT = 10  # words of the subject of somebody else's statement, with what introduces it
JOINTS = function_words.SUBORDINATORS | {"by", "as", "after", "before", "since", "until", "with"}
TAKEN = 0.3  # share of a sentence in statements from which on it is theirs


def assertions(read: Article, others: Sequence[Proposal]) -> list[Proposal]:
    """Return the sentences that the writer asserts, without those whose words are somebody else's."""
    spans = sorted(span for other in others for span in [*other.spans, *([other.cue] if other.cue else [])])
    near = _by_unit(read.units, spans)
    said = _by_unit(read.units, sorted(map(_extent, filter(_by_main_verb, others))))
    made = list[Proposal]()
    for number, whole in enumerate(read.units):
        if any(_is_whole(whole, extent) for extent in said.get(number, ())):
            continue
        if unit := _own(read, whole, near.get(number, ())):
            parts = [_proposal(read, unit, part) for part in compounds.parts(unit.tokens)]
            made += [part for part in parts if len(parts) == 1 or not _is_theirs(part, near.get(number, ()))]
    return made


def _by_main_verb(other: Proposal) -> bool:
    """Return whether a statement is given by a verb, which may be that of its sentence."""
    return other.family.startswith("verb") and other.family != "verb in -ing" and other.cue is not None


def _extent(other: Proposal) -> Span:
    """Return from where to where a statement reaches, with its cue and its speaker."""
    mention = other.speaker.mention if other.speaker else None
    spans = [*other.spans, *([other.cue] if other.cue else []), *([mention] if mention else [])]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _is_whole(unit: Unit, extent: Span) -> bool:
    """Return whether a statement is all that a sentence says: no verb stands before it, and none behind it."""
    first = next((at for at, token in enumerate(unit.tokens) if token.start >= extent[0]), 0)
    last = next((at for at, token in enumerate(unit.tokens) if token.start >= extent[1]), len(unit.tokens))
    return not has_finite(unit.tokens, 0, first) and not has_finite(unit.tokens, last, len(unit.tokens))


def _is_theirs(part: Proposal, spans: Sequence[Span]) -> bool:
    """Return whether a part of a sentence is for the most part what somebody else says."""
    start, end = part.spans[-1]
    return sum(max(0, min(end, b) - max(start, a)) for a, b in spans) > TAKEN * (end - start)


def _own(read: Article, unit: Unit, spans: Sequence[Span]) -> Unit | None:
    """Return what of a sentence the writer asserts, without the words that introduce it; None where nothing is."""
    clause = _before_statement(unit, spans) if spans else unit
    if spans and _asserts(read, clause, ()):
        unit = clause
    elif not _asserts(read, unit, spans):
        return None
    introduced = introductions.PATTERN.match(read.text, unit.start, unit.end)
    kept = [token for token in unit.tokens if not introduced or token.start >= introduced.end()]
    return replace(unit, tokens=kept) if has_finite(kept, 0, len(kept)) else unit


def _before_statement(unit: Unit, spans: Sequence[Span]) -> Unit:
    """Return the clause before the one in which somebody else says something: "It grew by blaming others"."""
    first = min((start for start, end in spans if unit.start <= start and end <= unit.end), default=unit.start)
    said = next((at for at, token in enumerate(unit.tokens) if token.start >= first), 0)
    joint = next((at for at in range(said, 0, -1) if _joins(unit.tokens, at, said)), 0)
    stop = joint - 1 if is_mark(unit.tokens, joint - 1, ",") else joint
    return replace(unit, tokens=unit.tokens[:stop], end=unit.tokens[max(0, stop - 1)].end)


def _joins(tokens: Tokens, at: int, said: int) -> bool:
    """Return whether a word begins the clause in which somebody says something: "as the mayor warned", "by blaming"."""
    near = 0 < said - at <= SUBJECT
    return near and is_word(tokens, at, JOINTS) and not any(is_mark(tokens, p, ",;:") for p in range(at, said))


def _by_unit(units: Sequence[Unit], spans: Sequence[Span]) -> Mapping[int, Sequence[Span]]:
    """Return by the number of each unit the spans that reach into it."""
    ends = [unit.end for unit in units]
    near = defaultdict[int, list[Span]](list)
    for start, end in spans:
        number = bisect_right(ends, start)
        while number < len(units) and units[number].start < end:
            near[number].append((start, end))
            number += 1
    return near


def _asserts(read: Article, unit: Unit, spans: Sequence[Span]) -> bool:
    words = [token for token in unit.tokens if token.kind == "word"]
    sentence = read.text[unit.start : unit.end]
    if len(words) < MIN_WORDS or sentence.rstrip('"”’»)').endswith("?") or INSTRUCTION.match(sentence):
        return False
    if any(token.lower in function_words.FIRST_PERSON for token in words[:3]):
        return False
    taken = sum(min(unit.end, b) - max(unit.start, a) for a, b in spans if a < unit.end and b > unit.start)
    if any(start >= unit.start and end <= unit.end for start, end in spans) and any(
        t.kind == "quote" for t in unit.tokens
    ):
        return False
    quoted = sum(token.end - token.start for token in unit.tokens if token.kind == "quote")
    if max(taken, quoted) > TAKEN * (unit.end - unit.start):
        return False
    return has_finite(unit.tokens, 0, len(unit.tokens))


def _proposal(read: Article, unit: Unit, part: Sequence[Range]) -> Proposal:
    """Return one assertion of a sentence."""
    spans = tuple((unit.tokens[start].start, unit.tokens[end - 1].end) for start, end in part)
    words = " ".join(read.text[start:end] for start, end in spans)
    kind = _kind(unit.tokens[slice(*part[-1])], words)
    family = next((name for name, pattern in FAMILIES.items() if pattern.search(words)), "event")
    unsure = frozenset({"kind"}) if kind == "opinion" else frozenset[str]()
    weak = tuple(hit.span() for start, end in spans for hit in hedges.PATTERN.finditer(read.text, start, end))
    return Proposal(spans, voice=AUTHOR, family=family, kind=kind, hedges=weak, unsure=unsure)


def _kind(tokens: Tokens, words: str) -> str:
    if conditions.PATTERN.match(words):
        return "conditional"
    if _foretells(tokens):
        return "prediction"
    return "opinion" if _values(words) else "assertion"


def _foretells(tokens: Tokens) -> bool:
    """Return whether the first verb is one of what is to come."""
    verb = next((at for at, token in enumerate(tokens) if token.kind == "word" and is_finite(tokens, at)), None)
    following = " ".join(token.text for token in tokens[verb : verb + SOON]) if verb is not None else ""
    return predictions.PATTERN.match(following) is not None


def _values(sentence: str) -> bool:
    return not FIGURE.search(sentence) and len(opinions.PATTERN.findall(sentence)) > 1


FAMILIES = {"comparison": COMPARISON, "figure": FIGURE, "cause": CAUSE}
