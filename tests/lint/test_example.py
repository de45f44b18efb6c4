"""The small ledger that rules are explained with is built from a few fields."""

from claimcheck.lint.example import example


def test_the_example_is_one_claim_of_one_source() -> None:
    assert example() == (
        "actors: [{id: ministry, name: Ministry of Health}]\n"
        "sources: [{id: bulletin, title: Health bulletin, kind: report, publisher: ministry, date: 2024-03-01}]\n"
        "claims:\n"
        "- id: clinics-open\n"
        "  text: All clinics are open.\n"
        "  attribution: [ministry]\n"
        "  appears_in: [bulletin]\n"
    )


def test_fields_are_replaced_added_and_left_out() -> None:
    text = example({"id": "closed"}, text="No clinic is open.", appears_in=None, verdict="false", source={"date": None})
    assert "  text: No clinic is open.\n  attribution: [ministry]\n  verdict: false\n- id: closed\n" in text
    assert "date" not in text


def test_more_records_and_a_head_stand_beside_it() -> None:
    text = example(actors=["{id: union}"], sources=["{id: survey}"], head="format: 1")
    assert text.startswith(
        "format: 1\nactors: [{id: ministry, name: Ministry of Health}, {id: union}]\nsources:\n- {id"
    )
    assert "- {id: survey}\nclaims:\n" in text
