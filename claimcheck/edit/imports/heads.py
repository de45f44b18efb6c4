"""What the head of a file says of its records, where the ledger's own head says otherwise."""

from claimcheck.exchange import Records, Refusal
from claimcheck.exchange.contract import where_of
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.serialize import to_dict


def fitted(records: Records, ledger: Ledger) -> list[Refusal]:
    """Take out the claims whose likelihood is a word of another scale than the ledger's, and return them as refused.

    A marking that the head has for unmarked records is put on each; other settings of a house are not taken, and told.
    """
    refused = _of_other_scales(records, ledger)
    marking = records.head.get("tlp", "")
    if marking and marking != to_dict(ledger).get("tlp", ""):
        for collection, cls in COLLECTIONS.items():
            for record in getattr(records, collection) if "tlp" in field_types(cls) else ():
                record.setdefault("tlp", marking)
    own = to_dict(ledger)
    for name in ("ceilings", "verdicts"):
        if records.head.get(name) and records.head[name] != own.get(name):
            records.notes.append(f"the {name} in the head of the file are not taken: the ledger has its own")
    return refused


def _of_other_scales(records: Records, ledger: Ledger) -> list[Refusal]:
    scale = records.head.get("scales", {}).get("likelihood", ledger.scales.likelihood)
    if scale == ledger.scales.likelihood:
        return []
    kept, refused = [], []
    for number, claim in enumerate(records.claims, 1):
        word = claim.get("likelihood", "")
        if word and not word.rstrip().endswith("%"):
            reason = f"{word!r} is a word of the scale {scale}, and the ledger reads in {ledger.scales.likelihood}"
            refused.append(Refusal(where_of(claim) or f"claims[{number}]", reason))
        else:
            kept.append(claim)
    records.claims[:] = kept
    return refused
