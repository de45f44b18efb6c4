"""What a sentence gives without a verb of speech: "according to", "reportedly", "is thought to", "it is said that"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claimcheck.draft.grammar import Range, Tokens, has_finite, is_finite, is_mark, is_word, phrase_end
from claimcheck.draft.subjects import clause_start, subject_before
from claimcheck.text.cues.en import according_to, function_words, hearsay


@dataclass(frozen=True, slots=True)
class Sourced:
    """ "according to WHO" at tokens[start:end]."""

    start: int
    end: int
    cue: Range
    who: Range

    def inside(self, taken: Iterable[Range]) -> bool:
        """Return whether it stands in the middle of what somebody else is given as saying."""
        return any(start < self.start and self.end < end for start, end in taken)

    def cut_from(self, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
        """Return ranges without this phrase and the commas around it."""
        pieces: list[Range] = []
        for start, end in ranges:
            if not start <= self.start < end:
                pieces.append((start, end))
                continue
            pieces += [(start, self.start - 1), (min(self.end + 1, end), end)]
        return tuple(piece for piece in pieces if piece[1] > piece[0])

    def content(self, tokens: Tokens) -> list[Range]:
        """Return what the phrase gives: the clause behind it, before it, or around it."""
        last = len(tokens)
        while last and tokens[last - 1].kind == "mark" and tokens[last - 1].text in ".,;:!?":
            last -= 1
        start = self.end + 1 if is_mark(tokens, self.end, ",") else self.end
        if self.start == 0:
            return [(start, last)] if start < last else []
        left = self.start - 1 if is_mark(tokens, self.start - 1, ",—–(") else self.start
        begin = _sentence_start(tokens, self.start)
        if has_finite(tokens, begin, left):
            return [(begin, left)]
        return [piece for piece in [(begin, left), (start, last)] if piece[1] > piece[0]]


@dataclass(frozen=True, slots=True)
class Heard:
    """What nobody in particular is given as saying; `at` is the token of the cue, which may be a `doubtful` one."""

    at: int
    cue: Range
    act: str
    ranges: tuple[Range, ...]
    doubtful: bool = True


def sourced(tokens: Tokens) -> list[Sourced]:
    """Return the phrases "according to WHO" of a sentence."""
    phrases = []
    for at in range(len(tokens) - 1):
        if tokens[at].lower not in ("according", "in", "as", "by"):
            continue
        hit = according_to.PATTERN.match(" ".join(token.lower for token in tokens[at : at + 5]))
        if hit:
            end = at + len(hit[0].split())
            if (stop := _who_ends(tokens, end)) > end:
                phrases.append(Sourced(at, stop, (at, end), (end, stop)))
    return phrases


def _who_ends(tokens: Tokens, at: int) -> int:
    """Return where the name behind "according to" ends."""
    end = phrase_end(tokens, at)
    while (
        is_word(tokens, end, frozenset({"of", "from", "by", "in", "for", "and"}))
        and (more := phrase_end(tokens, end + 1)) > end + 1
    ):
        end = more
    return end


def _sentence_start(tokens: Tokens, at: int) -> int:
    """Return where the clause before a place begins: with the sentence, without an "and" or "but"."""
    return next((p for p in range(at) if not is_word(tokens, p, function_words.CONJUNCTIONS)), at)


def heard(tokens: Tokens) -> Iterator[Heard]:
    """Yield what is reported, thought or said by nobody who is named."""
    for at, token in enumerate(tokens):
        if token.kind != "word":
            continue
        act = hearsay.OF_ADVERBS.get(token.lower)
        if act and (ranges := _around(tokens, at)):
            yield Heard(at, (at, at + 1), act, ranges)
        if token.lower in function_words.BE or token.lower == "it":
            yield from _passive(tokens, at)


def _around(tokens: Tokens, at: int) -> tuple[Range, ...]:
    """Return the clause that an adverb stands in, without it."""
    if at > 0 and is_word(tokens, at - 1, frozenset({"an", "a", "the"})):
        return ()
    verb = next((p for p in range(max(0, at - 2), min(len(tokens), at + 4)) if is_finite(tokens, p)), None)
    if verb is None and at + 1 < len(tokens) and tokens[at + 1].lower.endswith(("s", "ed")):
        verb = at + 1
    if verb is None:
        return ()
    subject = subject_before(tokens, verb)
    start = subject[0] if subject else clause_start(tokens, at)
    end = _clause_end(tokens, at)
    return tuple(piece for piece in [(start, at), (at + 1, end)] if piece[1] > piece[0])


def _clause_end(tokens: Tokens, at: int) -> int:
    """Return where the clause around a place ends."""
    for place in range(at + 2, len(tokens)):
        ended = is_mark(tokens, place, ";") or (place + 1 == len(tokens) and is_mark(tokens, place, ".!?"))
        contrast = is_mark(tokens, place, ",") and is_word(tokens, place + 1, {"but", "and", "while", "although"})
        if ended or contrast or is_word(tokens, place, {"over"}):
            return place
    return len(tokens)


def _passive(tokens: Tokens, at: int) -> Iterator[Heard]:
    words = " ".join(token.lower for token in tokens[at : at + 9])
    if hit := hearsay.IMPERSONAL.match(words):
        end = at + len(words[: hit.end("that")].split())
        participle = at + len(words[: hit.start("participle")].split())
        act = hearsay.ACTS.get(hit["participle"], "states")
        if end < len(tokens):
            doubtful = hit["participle"] not in hearsay.SURE
            yield Heard(at, (participle, participle + 1), act, ((end, _clause_end(tokens, end)),), doubtful)
    elif hit := hearsay.PASSIVE.match(words):
        participle = at + len(words[: hit.start("participle")].split())
        if subject := subject_before(tokens, participle):
            act = hearsay.ACTS.get(hit["participle"], "states")
            yield Heard(participle, (participle, participle + 1), act,
                        (subject, (participle + 1, _clause_end(tokens, participle))))  # fmt: skip
