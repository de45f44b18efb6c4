"""House settings: what the head of a ledger may lay down, each with its default."""

from dataclasses import field
from typing import Annotated

from claimcheck.ledger.fieldtypes import Member
from claimcheck.ledger.vocabulary import CONFIDENCE, CREDIBILITY, LIKELIHOOD, VERDICT
from claimcheck.ledger.where import NOWHERE, Where
from claimcheck.value_class import value_class


@value_class(kw_only=True)
class Scales:
    """Which scale a word of judgement is read in."""

    likelihood: Annotated[str, Member("likelihood"), "The scale of `likelihood`."] = "icd203"


@value_class(kw_only=True)
class Ceilings:
    """The highest confidence that a kind of sourcing bears: what a house may set otherwise, each with its default."""

    unnamed: Annotated[str, CONFIDENCE, "Nobody with a name stands behind it."] = "low"
    single_origin: Annotated[str, CONFIDENCE, "One independent origin."] = "moderate"
    own_word: Annotated[str, CONFIDENCE, "One origin, which speaks for itself or about its adversary."] = "low"
    unreliable: Annotated[str, CONFIDENCE, "No source better than E, or all that cannot be judged (F)."] = "low"
    hearsay: Annotated[str, CONFIDENCE, "Third hand at best: two steps or more from the origin."] = "moderate"
    no_copy: Annotated[str, CONFIDENCE, "No source with a snapshot, an archived copy or an address."] = "moderate"
    relayed: Annotated[str, CONFIDENCE, "Neither true nor false: the speaker's words come through somebody else."] = (
        "moderate"
    )
    retold: Annotated[str, CONFIDENCE, "Neither true nor false: two steps or more from the speaker."] = "low"
    inferred: Annotated[str, CONFIDENCE, "Neither true nor false: read into the speaker (implies, analyses)."] = "low"


@value_class(kw_only=True)
class Cell:
    """One cell of the house's table of verdicts; rows of one cell together are its range."""

    likelihood: Annotated[str, LIKELIHOOD, "A word of the ledger's scale, or a percentage."]
    credibility: Annotated[str, CREDIBILITY, "An Admiralty grade."]
    verdict: Annotated[str, VERDICT, "A verdict that the two together bear."]
    where: Where = field(default=NOWHERE, compare=False)
