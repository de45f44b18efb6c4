"""Claims of a ledger that say the same."""

from claimcheck.matching.engine import IndexedClaim, duplicates

LEDGER = [
    IndexedClaim("a", "The TTP killed 12 soldiers in Swat in May 2014."),
    IndexedClaim("b", "In May 2014 the Pakistani Taliban killed twelve soldiers in Swat."),
    IndexedClaim("c", "The TTP killed 15 soldiers in Swat in May 2014."),
    IndexedClaim("d", "The lake in the north of the country has dried up."),
    IndexedClaim("e", "the lake in the north of the country has dried up"),
    IndexedClaim("f", "Bread has become more expensive in the capital."),
]
ALIASES = [("TTP", "Pakistani Taliban")]


def test_groups_with_a_reason_and_no_vetoed_pair_in_any() -> None:
    found = duplicates(LEDGER, min_score=70, aliases=ALIASES)
    assert sorted(group.ids for group in found) == [("a", "b"), ("d", "e")]
    assert all(group.score >= 70 for group in found)
    assert {group.reason for group in found if group.ids == ("d", "e")} == {"the same words in another order"}


def test_no_claims_no_groups() -> None:
    assert duplicates([]) == []
    assert duplicates(LEDGER[5:]) == []


def test_many_like_claims_do_not_take_forever() -> None:
    many = [
        IndexedClaim(str(number), f"The council spent {number} million on roads and bridges.") for number in range(2000)
    ]
    assert duplicates(many) == []
