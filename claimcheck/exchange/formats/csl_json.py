"""A bibliography in CSL-JSON, as Zotero, Pandoc and citation processors have it."""

import json
from collections.abc import Mapping
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.exchange import plain
from claimcheck.exchange.bibliographies import entries
from claimcheck.exchange.contract import Plain, ReadOptions, Records, WriteOptions
from claimcheck.exchange.foreign import dates
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Ledger, Source
from claimcheck.text.json_text import dump
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list

WHAT = "The sources as a bibliography in CSL-JSON, for Zotero, Pandoc and citation processors."
SUFFIXES = (".json",)
EXTRA = ""
LOSES = entries.LOSES
UNTYPED = "document"  # the type of a source without a kind
TYPES = frozenset(
    word_list("""article article-journal article-magazine article-newspaper bill book broadcast chapter classic
    collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
    legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance
    periodical personal_communication post post-weblog regulation report review
    review-book software song speech standard thesis
    treaty webpage""")
)
KINDS = {  # kinds of sources, with the type that is nearest
    "news": "article-newspaper", "news-analysis": "article-newspaper", "news-article": "article-newspaper",
    "analysis": "article-newspaper", "commentary": "article-newspaper", "editorial": "article-newspaper",
    "journal-article": "article-journal", "paper": "article-journal", "magazine": "article-magazine",
    "press-release": "report", "statement": "report", "transcript": "speech", "video": "motion_picture",
    "television": "broadcast", "radio": "broadcast", "podcast": "broadcast", "blog": "post-weblog",
    "web-page": "webpage", "fact-check": "article-newspaper", "law": "legislation", "table": "dataset",
}  # fmt: skip
OWN = ("archived", "reliability", "snapshot", "sha256", "extracted", "boilerplate", "derived_from", "tlp", "ignore")
TEXTS = ("title", "kind", "note")  # others may take off the blanks around them
CUSTOM = "claimcheck"  # what CSL-JSON has no place for stands under custom.claimcheck
HELD = ("id", "type", "genre", "title", "author", "publisher", "issued", "accessed", "URL", "keyword", "note", "custom")
AT_START = compiled_later(rf'"type"\s*:\s*"(?:{"|".join(sorted(TYPES))})"')
OTHERS = ('"spec_version"', '"@context"', '"claims"')
SEASONS = {"1": "21", "2": "22", "3": "23", "4": "24"}
DATE = compiled_later(r"(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)")


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return the sources as a list of items; what these have no place for stands in `custom`, where others pass it."""
    return dump([_item(source, ledger) for source in ledger.sources.values()], indent=2) + "\n"


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the items as sources, those who wrote and published them as actors. Raises UsageError for no CSL-JSON."""
    name = options.file_name or "the input"
    value = plain.value_of(plain.decoded(content, name), name)
    items = value.get("items", [value]) if isinstance(value, Mapping) else value
    if not isinstance(items, list) or (items and not any(isinstance(i, Mapping) and i.get("type") for i in items)):
        raise UsageError(f"{name} is no CSL-JSON: a list of items, each with its type")
    bibliography = entries.Entries()
    for number, item in enumerate(items):
        where = f"$[{number}]"
        if isinstance(item, Mapping):
            _put(bibliography, item, where)
        else:
            bibliography.new.refuse(where, "an item is a mapping with type, title …")
    return bibliography.finished()


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it begins as a list of items of a type that CSL knows."""
    start = content[:4000].decode("utf-8-sig", "replace").lstrip()
    return start[:1] == "[" and bool(AT_START.search(start)) and not any(sign in start for sign in OTHERS)


def _item(source: Source, ledger: Ledger) -> Plain:
    fields = entries.named(source, ledger)
    kind = fields.get("kind", "")
    known = kind if kind in TYPES and kind != UNTYPED else KINDS.get(kind, UNTYPED)
    item = {
        "id": source.id,
        "type": known,
        "genre": kind if kind != known or kind == UNTYPED else "",
        "title": fields.get("title"),
        "author": [{"literal": name} for name in fields.get("author", [])],
        "publisher": fields.get("publisher"),
        "issued": _csl_date(fields.get("date", "")),
        "accessed": _csl_date(fields.get("retrieved", "")),
        "URL": fields.get("url"),
        "keyword": ", ".join(fields.get("tags", [])),
        "note": fields.get("note"),
        "custom": {CUSTOM: _own(source, fields)},
    }
    return {key: value for key, value in item.items() if value}


def _own(source: Source, fields: Plain) -> Plain:
    """Return what CSL-JSON has no place for, and the ids behind the names."""
    own = {"author": list(source.author), "publisher": source.publisher, **{key: fields.get(key) for key in OWN}}
    if _tags(", ".join(source.tags)) != list(source.tags):
        own["tags"] = list(source.tags)
    own |= {key: fields[key] for key in TEXTS if fields.get(key, "") != fields.get(key, "").strip()}
    return {key: value for key, value in own.items() if value}


def _csl_date(text: str) -> Plain:
    """Return a date in parts, and in EDTF where these do not say all of it."""
    if not text:
        return {}
    hit = DATE.fullmatch(text)
    if hit is None:
        first = parse_date(text).first
        return {"date-parts": [[first.year, first.month, first.day]], "edtf": text} if "T" in text else {"edtf": text}
    parts = [int(part) for part in hit.groups()[:3] if part]
    return {"date-parts": [parts], **({"circa": True} if hit[4] else {})}


def _put(bibliography: entries.Entries, item: Mapping[str, Any], where: str) -> None:
    custom = item.get("custom")
    own = custom.get(CUSTOM) if isinstance(custom, Mapping) else None
    own = own if isinstance(own, Mapping) else {}
    kind = _text(item.get("genre")) or _text(item.get("type"))
    record: Plain = {
        "id": _text(item.get("id")),
        "title": _text(item.get("title")),
        "kind": "" if kind == UNTYPED and not item.get("genre") else kind,
        "date": _ledger_date(item.get("issued")),
        "url": _text(item.get("URL")),
        "retrieved": _ledger_date(item.get("accessed")),
        "tags": _tags(_text(item.get("keyword"))),
        "note": _text(item.get("note")),
    }
    leftovers = _leftovers(item, record)
    record["author"] = _names(item.get("author")) or _names(leftovers.pop("editor", None))
    record["publisher"] = _text(item.get("publisher")) or _text(leftovers.pop("container-title", ""))
    if (doi := _text(leftovers.get("DOI"))) and not record["url"]:
        record["url"] = f"https://doi.org/{doi}"
        del leftovers["DOI"]
    bibliography.note(record, {key: _readable(value) for key, value in leftovers.items()})
    record |= {key: own[key] for key in (*OWN, *TEXTS, "tags") if key in own}
    ids = {key: own.get(key) for key in ("author", "publisher") if own.get(key)}
    bibliography.put(record, where, ids if _are_ids(ids) else None)


def _leftovers(item: Mapping[str, Any], record: Plain) -> dict[str, Any]:
    """Return what has no field of a source: other keys, and dates that are none."""
    leftovers = {str(key): value for key, value in item.items() if key not in HELD}
    for key, field in (("issued", "date"), ("accessed", "retrieved")):
        if item.get(key) and not record[field]:
            leftovers[key] = item[key]
    return leftovers


def _are_ids(ids: Mapping[str, Any]) -> bool:
    author, publisher = ids.get("author", []), ids.get("publisher", "")
    return isinstance(author, list) and all(isinstance(id, str) for id in author) and isinstance(publisher, str)


def _names(value: Any) -> list[Any]:
    """Return the names of people, with their kind where they have a family name, of which more are of one person."""
    names: list[Any] = []
    for person in value if isinstance(value, list) else []:
        if isinstance(person, Mapping):
            given, family = _text(person.get("given")), _text(person.get("family"))
            particles = [_text(person.get(f"{kind}dropping-particle")) for kind in ("non-", "")]
            whole = " ".join(filter(None, [given, *particles, family]))
            name = ", ".join(filter(None, [whole, _text(person.get("suffix"))]))
            names.append((name, entries.INDIVIDUAL) if given and family else _text(person.get("literal")) or name)
    return [name for name in names if name]


def _ledger_date(value: Any) -> str:
    """Return a date of CSL-JSON as the ledger writes it, "" for none or one that cannot be read."""
    if not isinstance(value, Mapping):
        return dates.read_date(value) if isinstance(value, str) else ""
    for key in ("edtf", "raw", "literal"):
        if isinstance(value.get(key), str) and (date := dates.read_date(value[key])):
            return date
    parts = value.get("date-parts")
    ends = [_of_parts(part, value) for part in parts[:2]] if isinstance(parts, list) else []
    return dates.read_date("/".join(ends)) if ends and all(ends) else ""


def _of_parts(parts: Any, value: Mapping[str, Any]) -> str:
    try:
        numbers = [int(part) for part in parts[:3]]
        season = SEASONS.get(str(value.get("season", "")), "") if len(numbers) == 1 else ""
        text = dates.of_parts(*numbers) + f"-{season}" * bool(season)
    except (TypeError, ValueError):
        return ""
    return f"{text}~" if text and value.get("circa") in ("true", "1") else text


def _tags(text: str) -> list[str]:
    return [tag.strip() for tag in text.split(",") if tag.strip()]


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _readable(value: Any) -> str:
    """Return a value in words: the names of people, texts of a list, anything else as JSON."""
    if names := _names(value):
        return ", ".join(name[0] if isinstance(name, tuple) else name for name in names)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
