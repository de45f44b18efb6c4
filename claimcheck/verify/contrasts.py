"""What a source rules out in favour of something else, and a draft has the other way: "phones rather than cars"."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import Word, is_among, own_words

INSTEAD = compiled_later(
    r"\b(?:rather than|as opposed to|instead of)\b|\b(?:and|but) not (?=(?:by|for|in|on|to|of|at|from|with|the|an?|its|"
    r"their|his|her)\b)|, not (?=(?:by|for|in|on|to|of|at|from|with|the|an?)\b)"
)
ENDS = compiled_later(r"[,;:.]|\b(?:and|but|because|since|after|before|while|which|who|has|have|had|is|are|was|were)\b")
Sides = tuple[Sequence[Word], Sequence[Word]]  # what is chosen, and what is ruled out
REACH = 5  # words before and behind that are set against each other


def turned_contrasts(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for a sentence that rules out what a passage puts in the place of what the sentence has."""
    sentence = checked.sentence
    hit = INSTEAD.search(sentence.text)
    answering = [clause.best for clause in checked.clauses if clause.best] if hit else []
    for passage in dict.fromkeys(best.passage for best in answering if not is_judged(best, checked)):
        theirs = INSTEAD.search(passage.text)
        if hit and theirs and _is_turned(_sides(sentence.text, hit.span()), _sides(passage.text, theirs.span())):
            place = sentence.start + hit.start(), sentence.start + hit.end()
            message = "the passage has it the other way round"
            yield Problem(*place, message, passage, theirs.span(), Severity.WARNING)
            return


def _is_turned(ours: Sides, theirs: Sides) -> bool:
    """Whether what one chooses is what the other rules out, and the other way round."""
    (chosen, out), (there_chosen, there_out) = ours, theirs
    chosen_is_out = _share(chosen, there_out) and not _share(chosen[-1:], there_chosen)
    return chosen_is_out and _share(out, there_chosen) and not _share(out[:1], there_out)


def _sides(text: str, span: Span) -> Sides:
    """The words that stand before and behind the words that set them against each other."""
    end = ENDS.search(text, span[1])
    behind = own_words(text[span[1] : end.start() if end else len(text)])[:REACH]
    return own_words(text[: span[0]])[-REACH:], behind


def _share(some: Sequence[Word], others: Sequence[Word]) -> bool:
    stems = frozenset(word.stem for word in others)
    return any(is_among(word, stems) for word in some)
