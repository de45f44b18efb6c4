"""The formats of exchange as an answer: written or read, and what each cannot hold."""

from collections import Counter
from collections.abc import Mapping

from claimcheck import registry
from claimcheck.exchange import formats
from claimcheck.output.blocks import Answer, Column, Table
from claimcheck.text.wording import counted

NOTHING = "nothing"


def listed() -> Answer:
    """Return a table of the formats: what each is, whether it is written and read, and in few words what it loses."""
    records, rows = [], []
    for name, member in registry.members(formats).items():
        verbs = [verb for verb in ("write", "read") if hasattr(member, verb)]
        not_read = getattr(member, "NOT_READ", {})
        records.append({"name": name, "what": member.WHAT, "writes": "write" in verbs, "reads": "read" in verbs,
                        "suffixes": list(member.SUFFIXES), "extra": member.EXTRA,
                        "loses": dict(member.LOSES), "not_read": dict(not_read)})  # fmt: skip
        rows.append((name, member.WHAT, *("yes" if verb in verbs else "no" for verb in ("write", "read")),
                     member.EXTRA, brief(member.LOSES)))  # fmt: skip
    columns = [Column("format", "id"), Column("is", wide=4), Column("writes"), Column("reads"),
               Column("extra", drop=1), Column("loses", wide=6)]  # fmt: skip
    return Answer("formats", "formats", records, [Table(columns, rows, whole=True)])


def brief(fields: Mapping[str, str]) -> str:
    """Return what is lost in few words: kinds of records by name, single fields by their number."""
    whole = [field for field in fields if "." not in field]
    numbers = Counter(field.partition(".")[0] for field in fields if "." in field)
    parts = [f"every {name}" if name != "head" else "the head" for name in whole]
    parts += [
        f"{counted(number, 'field')} of {'an' if name == 'actor' else 'a'} {name}" for name, number in numbers.items()
    ]
    return ", ".join(parts) or NOTHING


def loses(fields: Mapping[str, str]) -> str:
    """Return the fields that a format loses, by what becomes of them: "claim.due, claim.tlp: left out"."""
    by_fate: dict[str, list[str]] = {}
    for field, what in fields.items():
        by_fate.setdefault(what, []).append(field)
    return "; ".join(f"{', '.join(names)}: {what}" for what, names in by_fate.items()) or NOTHING
