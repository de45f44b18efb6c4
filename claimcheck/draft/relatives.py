"""What a relative clause speaks of: "a policy, which she called a failure", "a plan the mayor described as mad"."""

from claimcheck.draft.cues import Cue
from claimcheck.draft.frames import Following
from claimcheck.draft.grammar import Range, Tokens, is_mark, is_word
from claimcheck.draft.subjects import antecedent, clause_start, phrase_before
from claimcheck.draft.units import is_adverb
from claimcheck.text.cues.en import function_words as en

NO_VERB = en.DETERMINERS | en.PREPOSITIONS | en.PRONOUNS | en.CONJUNCTIONS | en.TIMES | en.RELATIVES
A = frozenset({"a", "an"})
RELATIVE = frozenset({"which", "whom"})


def _is_inserted(tokens: Tokens, cue: Cue) -> bool:
    """Return whether a cue stands between a relative pronoun and its verb: "a bell that they say rings"."""
    if cue.subject is None or not set(cue.frames) & {"c"} or cue.end >= len(tokens):
        return False
    after = tokens[cue.end]
    verb = after.kind == "word" and not after.is_capital and after.lower not in NO_VERB and not is_adverb(after.lower)
    return verb and is_word(tokens, cue.subject[0] - 1, {"that", "which", "who"}) and cue.subject[1] == cue.start


def antecedent_of(tokens: Tokens, cue: Cue, hit: Following | None) -> Range | None:
    """Return the noun phrase that the clause of a cue describes; None where it is no relative clause."""
    if cue.use != "finite" or cue.subject is None:
        return None
    if _is_inserted(tokens, cue):
        return antecedent(tokens, cue.subject[0] - 1)
    if hit and not (hit.frame == "s" and hit.start == cue.end):
        return None
    start = clause_start(tokens, cue.subject[0] - 1) if cue.subject[0] else 0
    relative = start - 1
    if start and is_word(tokens, relative, frozenset({"but", "and"})):
        relative = next((p for p in range(relative, 0, -1) if is_word(tokens, p, RELATIVE)), -1)
    if is_word(tokens, relative, RELATIVE):
        return antecedent(tokens, relative)
    if not cue.subject[0]:
        return None
    described = phrase_before(tokens, cue.subject[0])
    ends = cue.end >= len(tokens) or is_mark(tokens, cue.end, ",.;")  # "a point the defence disputed."
    apart = described is not None and is_mark(tokens, described[0] - 1, ",") and is_word(tokens, described[0], A)
    bare = is_word(tokens, cue.end, {"as"}) if hit else ends and apart and "o" in cue.frames
    return described if bare else None
