"""The files of a ledger put in canonical order and quoting."""

from claimcheck.edit.targets import listed
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import formatted
from claimcheck.ledger.reader import Reading


def formatted_files(reading: Reading) -> Change:
    """Return the change that puts every file of a ledger into canonical order; comments stay where they belong."""
    documents = {name: formatted(document) for name, document in reading.documents.items()}
    changed = [name for name, document in documents.items() if document.text != reading.documents[name].text]
    message = f"formatted {listed(changed)}" if changed else f"{listed(documents)} as fmt would have it"
    return Change(message=message, documents=documents)
