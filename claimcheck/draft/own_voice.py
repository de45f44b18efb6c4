"""What a writer asserts in the own voice and can be checked: events, figures, comparisons, causes, superlatives."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.draft import compounds
from claimcheck.draft.grammar import Range, Tokens, has_finite, is_finite
from claimcheck.draft.proposals import AUTHOR, Proposal
from claimcheck.draft.units import Article, Unit
from claimcheck.text.cues.en import conditions, function_words, hedges, opinions, predictions
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
TAKEN = 0.3  # share of a sentence in statements from which on it is theirs


def assertions(read: Article, others: Sequence[Proposal]) -> list[Proposal]:
    """Return the sentences that the writer asserts, without those whose words are somebody else's."""
    spans = sorted(span for other in others for span in [*other.spans, *([other.cue] if other.cue else [])])
    near = _by_unit(read.units, spans)
    asserting = (unit for number, unit in enumerate(read.units) if _asserts(read, unit, near.get(number, ())))
    return [_proposal(read, unit, part) for unit in asserting for part in compounds.parts(unit.tokens)]


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
