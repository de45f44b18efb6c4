"""A field is declared once, in the model: reading, show, JSON and the schema follow from it."""

from typing import Annotated

import pytest
from conftest import reading_of

from claimcheck.ledger import json_schema, model
from claimcheck.ledger.model import Actor, Claim, Source
from claimcheck.output.formats import json, plain
from claimcheck.output.views.details import details
from claimcheck.value_class import value_class

LEDGER = """\
actors: [{id: office, name: Water Office, mood: calm}]
sources: [{id: report, title: Report, mood: dry}]
claims: [{id: open, text: All wells are open., attribution: [office], appears_in: [report], mood: firm}]
"""


@value_class(kw_only=True)
class MoodyActor(Actor):
    """An actor with one more field."""

    mood: Annotated[str, "How it sounds."] = ""


@value_class(kw_only=True)
class MoodySource(Source):
    """A source with one more field."""

    mood: Annotated[str, "How it sounds."] = ""


@value_class(kw_only=True)
class MoodyClaim(Claim):
    """A claim with one more field."""

    mood: Annotated[str, "How it sounds."] = ""


@pytest.mark.parametrize(("collection", "id", "mood"), [
    ("actors", "office", "calm"), ("sources", "report", "dry"), ("claims", "open", "firm"),
])  # fmt: skip
def test_a_new_field_appears_by_itself(monkeypatch: pytest.MonkeyPatch, collection: str, id: str, mood: str) -> None:
    for name, cls in {"actors": MoodyActor, "sources": MoodySource, "claims": MoodyClaim}.items():
        monkeypatch.setitem(model.COLLECTIONS, name, cls)  # type: ignore[arg-type]  # a mapping that is a dict
    reading = reading_of(LEDGER)
    assert not reading.faults
    answer = details([getattr(reading.ledger, collection)[id]], reading)
    assert f"mood           {mood}" in plain.write_answer(answer)
    assert f'"mood": "{mood}"' in json.write_answer(answer)
    assert "How it sounds." in str(json_schema.json_schema())
