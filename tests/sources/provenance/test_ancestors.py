"""How far a source is traced back."""

from conftest import reading_of

from claimcheck.sources.provenance.origins import FAR, ancestors


def derived(number: int) -> str:
    records = [f"- {{id: s{n}, title: T, derived_from: [s{n + 1}]}}" for n in range(number)]
    return "\n".join(["sources:", *records, f"- {{id: s{number}, title: T, derived_from: [s0]}}"])


def test_a_source_is_traced_back_step_by_step_through_a_circle_too() -> None:
    assert ancestors("s1", reading_of(derived(3)).ledger) == {"s1": 0, "s2": 1, "s3": 2, "s0": 3}


def test_no_more_sources_are_looked_at_than_the_bound() -> None:
    assert list(ancestors("s0", reading_of(derived(FAR + 10)).ledger)) == [f"s{n}" for n in range(FAR)]
    assert len(ancestors("s0", reading_of(derived(FAR - 2)).ledger)) == FAR - 1
