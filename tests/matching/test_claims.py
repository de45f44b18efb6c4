"""A ledger's claims as the engine sees them."""

from conftest import reading_of

from claimcheck.matching.claims import indexed_claim, matcher

DENIAL = """\
actors: [{id: ministry, name: Ministry of Health}]
sources: [{id: bulletin, title: Bulletin}, {id: survey, title: Survey}]
claims:
- id: wards-open
  text: No ward was closed.
  attribution: [ministry]
  appears_in: [{source: bulletin, quote: every ward is in service}]
  evidence: [{source: survey, stance: refutes, quote: half of the surgeries stood empty in June}]
"""


def test_a_claim_is_matched_by_the_words_it_is_made_in_and_not_by_those_that_refute_it() -> None:
    ledger = reading_of(DENIAL).ledger
    assert indexed_claim(ledger.claims["wards-open"], ledger).title == "every ward is in service"
    engine = matcher(ledger.claims.values(), ledger)
    assert engine.match("every ward is in service")[0].id == "wards-open"
    assert not engine.match("half of the surgeries stood empty in June")
