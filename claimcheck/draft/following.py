"""What a cue gives, in whichever of its frames fits first."""

from claimcheck.draft import frames, objects
from claimcheck.draft.cues import Cue
from claimcheck.draft.frames import Following
from claimcheck.draft.grammar import Tokens

WAYS = (
    objects.somebody_to_be, objects.person_to_do, objects.of_somebody, objects.label, objects.value,
    objects.behind_preposition, objects.told_of, frames.said, objects.question, objects.doing, objects.thing,
)  # fmt: skip


def following(tokens: Tokens, cue: Cue) -> Following | None:
    """Return what stands behind a cue in one of its frames; None where nothing does."""
    return next((hit for way in WAYS if (hit := way(tokens, cue))), None)
