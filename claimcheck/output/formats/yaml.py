"""A ledger again: the records with the actors and sources that they name."""

from claimcheck.exchange.yaml_text import dump
from claimcheck.output.blocks import Answer


def write_answer(answer: Answer) -> str:
    """For claims a ledger of its own, for other records a list under their name."""
    return dump(answer.ledger() if answer.ledger else {answer.what: list(answer.records)})
