"""What a format cannot hold is named: a field of the model is written, or stands in LOSES."""

from copy import deepcopy
from functools import cache

import pytest
from exchange_ledgers import OPTIONS, full_ledger, plain, reading_of_plain

from claimcheck import exchange, registry
from claimcheck.exchange import formats, losses
from claimcheck.exchange.tables import workbook
from claimcheck.ledger.model import Ledger

WRITERS = exchange.known("write")
FIELDS = list(losses.model_fields())
OTHERS = ("other", "unlikely", "2", "false", "0.75", "moderate")  # values of fields that cannot be left out


@pytest.mark.parametrize("name", WRITERS)
def test_a_field_is_written_or_named_as_lost(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another value of a field, or none, makes another file, or the format says that it loses the field."""
    monkeypatch.setattr(workbook, "written", repr)  # the sheets tell as much as the archive of them, 80 times as fast
    loses = registry.member(formats, name).LOSES
    written = exchange.write(name, full_ledger(), OPTIONS).content
    silent = [
        field for field in FIELDS
        if not losses.is_lost(field, loses)
        and (other := _changed(field))
        and exchange.write(name, other, OPTIONS).content == written
    ]  # fmt: skip
    assert silent == []


@pytest.mark.parametrize("name", registry.names(formats))
def test_only_fields_of_the_model_are_named(name: str) -> None:
    member = registry.member(formats, name)
    for field in {**member.LOSES, **getattr(member, "NOT_READ", {})}:
        assert any(known == field or known.startswith(f"{field}.") for known in FIELDS), field


def test_losses_are_counted_by_field() -> None:
    loses = {
        "claim.evidence.note": "left out",
        "source": "left out",
        "claim.due": "left out",
        "head.scales": "left out",
    }
    ledger = reading_of_plain({
        "scales": {"likelihood": "phia"},
        "sources": [{"id": "a"}, {"id": "b"}],
        "claims": [
            {"id": "c", "text": "T", "evidence": [{"source": "a", "note": "n"}, {"source": "b", "note": "m"}, "a"]},
        ],
    }).ledger  # fmt: skip
    counts = {loss.field: loss.count for loss in losses.counted(ledger, loses)}
    assert counts == {"claim.evidence.note": 2, "source": 2, "head.scales": 1}
    assert losses.counted(reading_of_plain({"format": "1"}).ledger, {"head": "left out"}) == []


@cache
def _changed(field: str) -> Ledger | None:
    """A ledger in which a field of its first record has no value, or another where it must have one."""
    whole = plain(full_ledger())
    first, *steps = field.split(".")
    for value in (None, *OTHERS):
        changed = deepcopy(whole)
        holder = changed if first == losses.HEAD else changed[f"{first}s"][0]
        for step in steps[:-1]:
            holder = holder[step][0] if isinstance(holder[step], list) else holder[step]
        holder[steps[-1]] = value
        if value is None and first == losses.HEAD:
            del holder[steps[-1]]  # a head has no field that says nothing
        reading = reading_of_plain(changed)
        if not reading.faults and plain(reading.ledger) != whole:
            return reading.ledger
    assert field == "head.format", "a field whose value cannot be changed"
    return None
