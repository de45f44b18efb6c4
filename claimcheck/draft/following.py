"""What a cue gives, in whichever of its frames fits first."""

from collections.abc import Iterable, Mapping

from claimcheck.draft import frames, objects
from claimcheck.draft.cues import Cue
from claimcheck.draft.frames import Following
from claimcheck.draft.grammar import Tokens

WAYS = (
    objects.somebody_to_be, objects.person_to_do, objects.of_somebody, objects.label, objects.value,
    objects.behind_preposition, objects.told_of, frames.said, objects.question, objects.doing, objects.thing,
)  # fmt: skip


Hits = Mapping[Cue, Following | None]


def of_all(tokens: Tokens, cues: Iterable[Cue]) -> Hits:
    """Return what stands behind each of the cues of a sentence: asked of every other one, and worked out once."""
    return {cue: following(tokens, cue) for cue in cues}


def following(tokens: Tokens, cue: Cue) -> Following | None:
    """Return what stands behind a cue in one of its frames; None where nothing does."""
    return next((hit for way in WAYS if (hit := way(tokens, cue))), None)
