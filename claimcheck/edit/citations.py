"""Citations put to claims that are there: where a claim is made, and what bears on whether it is true."""

from collections.abc import Mapping
from typing import Any

from claimcheck.edit import assignments, targets
from claimcheck.edit.transaction import Change
from claimcheck.errors import Refused, UsageError, did_you_mean
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.lookup import find
from claimcheck.ledger.model import Citation, Claim, Evidence
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.vocabulary import STANCE
from claimcheck.text.typography import folded_case, wording


def cited(reading: Reading, claim: str, citation: Mapping[str, str]) -> Change:
    """Return the change that notes where else a claim is made.

    Raises Refused for words of a source that the claim cites already, and as `find` does for the claim.
    """
    record = find(reading.ledger, claim, Claim)
    for known in record.appears_in:
        if _is_same(known, citation):
            raise Refused(f"{record.id} cites {_shown(citation)} already: nothing was written")
    return _appended(reading, record, "appears_in", citation, f"cited {_shown(citation)} for claim {record.id}")


def evidenced(reading: Reading, claim: str, evidence: Mapping[str, str]) -> Change:
    """Return the change that notes what bears on a claim: a plain citation with a stance.

    Raises Refused for evidence that the claim has already, UsageError for no stance, and as `find` does for the claim.
    """
    stance = evidence.get("stance", "")
    if stance not in STANCE.meanings:
        raise UsageError(
            f"{stance!r} is no stance: {', '.join(STANCE.meanings)}.{did_you_mean(stance, STANCE.meanings)}"
        )
    record = find(reading.ledger, claim, Claim)
    for known in record.evidence:
        if _is_same(known, evidence):
            differs = "" if known.stance == stance else f", as {known.stance}: claimcheck set changes it"
            raise Refused(f"{record.id} has {_shown(evidence)} as evidence already{differs}: nothing was written")
    message = f"noted that {_shown(evidence)} {_verb(stance)} claim {record.id}"
    return _appended(reading, record, "evidence", evidence, message)


def _appended(reading: Reading, claim: Claim, field: str, item: Mapping[str, str], message: str) -> Change:
    plain = targets.written(reading, claim.where)
    wanted = assignments.Assignment("append", (field,), [_bare(item)], field_types(Claim)[field], field)
    edits = assignments.edits([wanted], plain, claim.where.path)
    return Change([(claim.where.file, edit) for edit in edits], message)


def _bare(item: Mapping[str, str]) -> Any:
    """Return a citation of nothing but a source as the source's id."""
    return item["source"] if list(item) == ["source"] else dict(item)


def _is_same(known: Citation | Evidence, new: Mapping[str, str]) -> bool:
    """Return whether both are the same words of a source; where one has no words, the same place of it."""
    if known.source != new["source"]:
        return False
    quotes = _folded(known.quote), _folded(new.get("quote", ""))
    if all(quotes):
        return quotes[0] == quotes[1] and new.get("at", known.at) == known.at
    return known.at == new.get("at", "") and not any(quotes)


def _folded(quote: str) -> str:
    return folded_case(wording(quote))


def _shown(citation: Mapping[str, str]) -> str:
    return " ".join(filter(None, [citation["source"], citation.get("at", "")]))


def _verb(stance: str) -> str:
    return "is context of" if stance == "context" else stance
