"""The clauses of an English sentence that are held to a source one by one: each says something of its own."""

import re

from claimcheck.text.clauses import is_verbal
from claimcheck.text.patterns import compiled_later
from claimcheck.text.plain_words import quotations
from claimcheck.text.span import Span

JOINT = compiled_later(
    r"(?P<semicolon>;\s)|(?:,\s|\s[–—-]{1,2}\s|—)(?P<word>(?:and|but|while|whereas|although|though|yet|so|because|since|as|"
    r"after|before|which|who|when|where)\s)",
    re.IGNORECASE,
)
PAST = compiled_later(
    r"\b(?:\w{2,}(?:ed|s)|was|were|is|are|has|had|have|will|would|may|might|can|could|must|should|did|do|does|said|told|"
    r"went|came|took|gave|made|found|left|won|lost|led|fell|rose|began|became|got|held|kept|met|paid|put|ran|sat|saw|sent|"
    r"set|shut|sold|spent|stood|thought|wrote|built|bought|broke|brought|caught|cut|drew|drove|felt|fought|grew|hit|hurt|"
    r"knew|lay|let|meant|read|rode|sank|shot|shook|sought|spoke|struck|taught|threw|understood|withdrew|voted)\b"
)
FEWEST = 4  # words of a clause; what is shorter goes with the one before
MOST = 6  # clauses of a sentence


def clauses(sentence: str) -> list[Span]:
    """Return the clauses of a sentence as spans of it, in order, the joining word with the clause that it begins.

    A cut is made only where both sides have a verb, and never within a quotation.
    """
    quoted = quotations(sentence)
    cuts = [
        hit.end("semicolon") if hit["semicolon"] else hit.start("word") for hit in JOINT.finditer(sentence)
        if not any(start < hit.start() < end for start, end in quoted)
    ]  # fmt: skip
    spans, begin = list[Span](), 0
    for cut in cuts:
        before = sentence[begin:cut]
        listed = ", " in before[:-2] and not _has_verb(before.rstrip(" ,").rpartition(", ")[2])
        if len(spans) + 1 < MOST and not listed and _stands_alone(before) and _stands_alone(sentence[cut:]):
            spans.append((begin, cut))
            begin = cut
    return [*spans, (begin, len(sentence))]


def _stands_alone(words: str) -> bool:
    return len(words.split()) >= FEWEST and _has_verb(words)


def _has_verb(words: str) -> bool:
    return is_verbal(words) or PAST.search(words) is not None
