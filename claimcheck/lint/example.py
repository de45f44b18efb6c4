"""The small ledger that the rules show what they mean by: one ministry, one bulletin, one claim."""

from collections.abc import Mapping, Sequence

ACTOR = "{id: ministry, name: Ministry of Health}"
UNION = "{id: union, name: Nurses' Union}"  # a second voice
SURVEY = "{id: survey, title: Survey of the clinics, publisher: union}"  # and a second source
SOURCE = {
    "id": "bulletin", "title": "Health bulletin", "kind": "report", "publisher": "ministry", "date": "2024-03-01",
}  # fmt: skip
CLAIM = {
    "id": "clinics-open", "text": "All clinics are open.", "attribution": "[ministry]", "appears_in": "[bulletin]",
}  # fmt: skip
BULLETIN = "Clinics\n—\nSince Monday all of our clinics are open again.\nNone of our clinics was closed for good.\n"
Fields = Mapping[str, str | None]  # name of a field to its value as it is written in YAML; None leaves it out


def example(
    *others: Fields,
    actors: Sequence[str] = (),
    source: Fields | None = None,
    sources: Sequence[str] = (),
    head: str = "",
    **claim: str | None,
) -> str:
    """Return a ledger of one claim, as YAML text.

    `claim` replaces or adds fields of the claim, `others` are more claims with the same defaults, `source` fields of
    the bulletin; `actors` and `sources` are more records, each a YAML mapping on one line; `head` is a first line.
    """
    bulletin = ", ".join(f"{name}: {value}" for name, value in {**SOURCE, **(source or {})}.items() if value)
    lines = [
        *([head] if head else []),
        f"actors: [{', '.join((ACTOR, *actors))}]",
        *_listed("sources", (f"{{{bulletin}}}", *sources)),
        "claims:",
        *(line for fields in (claim, *others) for line in _claim({**CLAIM, **fields})),
    ]
    return "\n".join(lines) + "\n"


def _listed(name: str, items: Sequence[str]) -> list[str]:
    return [f"{name}: [{items[0]}]"] if len(items) == 1 else [f"{name}:", *(f"- {item}" for item in items)]


def _claim(fields: Fields) -> list[str]:
    written = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return [f"{'  ' if at else '- '}{line}" for at, line in enumerate(written)]


EXAMPLE = example().partition("claims:")[0]
QUOTED = example(
    source={"snapshot": "bulletin.txt", "date": None},
    appears_in="[{source: bulletin, at: p1, quote: all of our clinics are open}]",
)
