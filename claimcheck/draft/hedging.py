"""The words that weaken a statement: doubt in its cue, and in what it says, outside of what only describes a noun."""

import re

from claimcheck.draft.statements import Statement
from claimcheck.text.cues.en import hedges
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

OWN = compiled_later(
    r"\b(?:(?:i|we|he|she|they)\s+(?:\w+ly\s+)?(?:suspect|believe|think|feel|fear|guess|suppose|reckon|hope|"
    r"thought|believed|felt|"
    r"feared|suspected)\b|i['’]m told|i am told|hoping\b|it is (?:reasonable|fair|safe) to (?:assume|say)|"
    r"as far as i know|"
    r"alleged(?= \w)|seem(?:s|ed|ingly)?|appear(?:s|ed)? to)",
    re.IGNORECASE,
)
DESCRIBES = compiled_later(
    r"\b(?:who|which|those that|what (?:he|she|it|they|we|i|you))\s+(?:\w+ly\s+)?$", re.IGNORECASE
)
PURPOSE = compiled_later(r"\b(?:so|where|if|how|whether|when)\s+(?:\w+\s+){1,3}$", re.IGNORECASE)
ABLE = compiled_later(  # behind "could": an ability, and no doubt
    r"\s+(?:no longer|only|barely|hardly|scarcely|never|always|still|see|hear|feel|smell|taste|afford|remember|recall|"
    r"understand|imagine|tell|count on|spare|bear|stand|manage|say|believe|wish)\b",
    re.IGNORECASE,
)
NO_DOUBT = frozenset({"suggested", "suggests", "suggest", "likelihood", "possibility", "possible"})


def hedge(text: str, statement: Statement) -> tuple[Span, ...]:
    """Return the spans of the words in the article `text` that weaken a statement, the cue's first."""
    spans: list[Span] = [statement.cue] if statement.weakens and statement.cue else []
    if statement.act == "suggests" and statement.cue and statement.lemma == "suggest" and statement.frame != "g":
        spans.append(statement.cue)
    for start, end in statement.spans:
        for pattern in (hedges.PATTERN, OWN):
            for hit in pattern.finditer(text, start, end):
                if not _is_aside(text, start, hit) and not any(a <= hit.start() < b for a, b in spans):
                    spans.append(hit.span())
    return tuple(spans)


def _is_aside(text: str, start: int, hit: re.Match[str]) -> bool:
    """Return whether a doubt is not the statement's own: of a clause that describes a noun, or of a purpose."""
    before = text[max(start, hit.start() - 40) : hit.start()]
    if hit[0].lower() in NO_DOUBT:
        return True
    if hit[0].lower() == "could" and (PURPOSE.search(before) or ABLE.match(text, hit.end())):
        return True
    return DESCRIBES.search(before) is not None
