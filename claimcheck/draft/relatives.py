"""What a relative clause speaks of: "a policy, which she called a failure", "a plan the mayor described as mad"."""

from claimcheck.draft.cues import Cue
from claimcheck.draft.frames import Following
from claimcheck.draft.grammar import Range, Tokens, is_word
from claimcheck.draft.subjects import antecedent, clause_start, phrase_before

RELATIVE = frozenset({"which", "whom"})


def antecedent_of(tokens: Tokens, cue: Cue, hit: Following | None) -> Range | None:
    """Return the noun phrase that the clause of a cue describes; None where it is no relative clause."""
    if cue.use != "finite" or cue.subject is None or (hit and not (hit.frame == "s" and hit.start == cue.end)):
        return None
    start = clause_start(tokens, cue.subject[0] - 1) if cue.subject[0] else 0
    relative = start - 1
    if start and is_word(tokens, relative, frozenset({"but", "and"})):
        relative = next((p for p in range(relative, 0, -1) if is_word(tokens, p, RELATIVE)), -1)
    if is_word(tokens, relative, RELATIVE):
        return antecedent(tokens, relative)
    bare = hit is not None and is_word(tokens, cue.end, frozenset({"as"})) and cue.subject[0] > 0
    return phrase_before(tokens, cue.subject[0]) if bare else None
