"""A ledger of three claims, and what is asked of a corpus by it."""

import pytest
from conftest import reading_of
from corpus_ledger import LEDGER

from claimcheck.corpus.job import MatchJob
from claimcheck.corpus.parts import Choices
from claimcheck.matching.claims import matcher


@pytest.fixture(scope="session")
def job() -> MatchJob:
    """Which of the three claims does each text repeat?"""
    ledger = reading_of(LEDGER).ledger
    return MatchJob(matcher(ledger.claims.values(), ledger), ledger, Choices())
