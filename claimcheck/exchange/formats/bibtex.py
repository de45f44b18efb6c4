"""A bibliography in BibTeX, for LaTeX and reference managers."""

import logging
import re
from collections.abc import Mapping
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.exchange.bibliographies import entries, latex
from claimcheck.exchange.contract import Plain, ReadOptions, Records, Refusal, WriteOptions
from claimcheck.exchange.foreign import dates
from claimcheck.exchange.plain import decoded
from claimcheck.ledger.model import Ledger, Source
from claimcheck.text.escaping import visible_lines
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list

WHAT = "The sources as a bibliography in BibTeX, for LaTeX and reference managers; to read one takes an extra."
SUFFIXES = (".bib",)
EXTRA = "bib"
OWN = (
    "archived",
    "reliability",
    "snapshot",
    "sha256",
    "extracted",
    "tlp",
)  # fields that no style knows, and passes over
LOSES: Mapping[str, str] = {
    **entries.LOSES,
    "source.boilerplate": "left out: BibTeX has no lists but of names and keywords",
    "source.derived_from": "left out: BibTeX has no lists but of names and keywords",
    "source.ignore": "left out: it is about the rules of a ledger",
}
NOT_READ: Mapping[str, str] = {
    "source.author": "the names come back, their ids are made of them anew",
    "source.publisher": "the name comes back, its id is made of it anew",
    "source.tags": "a tag with a comma comes back as two",
}
KINDS = {  # entry types, with the kind of source that is one; the first is written for a kind
    "article": "article", "book": "book", "techreport": "report", "report": "report", "phdthesis": "thesis",
    "mastersthesis": "thesis", "thesis": "thesis", "inproceedings": "conference-paper",
    "conference": "conference-paper", "incollection": "chapter", "inbook": "chapter", "booklet": "booklet",
    "manual": "manual", "unpublished": "manuscript", "proceedings": "proceedings", "misc": "",
    "online": "web-page", "electronic": "web-page", "www": "web-page",
}  # fmt: skip
TYPES = {kind: entry_type for entry_type, kind in reversed(KINDS.items())}
PUBLISHERS = ("publisher", "institution", "school", "organization", "journal", "journaltitle", "newspaper")
DATES = ("date", "year", "month", "day")
KEPT = ("author", "title", "url", "note", "keywords", "type", "urldate", *DATES, *OWN)
AT_START = compiled_later(r"\s*(?:%[^\n]*\n\s*)*@\s*[A-Za-z]{1,40}\s*[{(]")
MONTHS = {name: number for number, name in enumerate(word_list("jan feb mar apr may jun jul aug sep oct nov dec"), 1)}
ACCENT = compiled_later(r"\\([`'^\"~=.])\s?([A-Za-z])")  # without braces a name would be parted at \~
VERBATIM = ("url", "archived", "sha256", "date", "urldate")  # fields that hold no LaTeX
LARGEST, MOST_ENTRIES = 20_000_000, 100_000  # bytes, signs that begin an entry


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return an entry a source, in UTF-8, dates in the form of BibTeX and of biblatex."""
    return "\n".join(_entry(source, ledger) for source in ledger.sources.values())


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the entries as sources, those who wrote and published them as actors; a bad entry is refused.

    Raises UsageError without the extra [bib], for what is no BibTeX, and for a file that is too large.
    """
    name = options.file_name or "the input"
    try:
        from bibtexparser.entrypoint import parse_string
    except ImportError:
        raise UsageError("BibTeX is read with an extra: pip install 'claimcheck-ledger[bib]'") from None
    if len(content) > LARGEST or content.count(b"@") > MOST_ENTRIES:
        most = f"{LARGEST // 1_000_000} MB or {MOST_ENTRIES:,} entries"
        raise UsageError(f"{name} holds more than {most}: part the file")
    text = decoded(content, name)
    for logger in ("bibtexparser", "pylatexenc"):
        logging.getLogger(logger).setLevel(logging.CRITICAL)  # what is wrong is told in one line each below
    try:
        library = parse_string(text)
    except (Exception, RecursionError) as error:  # the parser means to raise nothing, and may stumble all the same
        raise UsageError(f"{name} cannot be read: {str(error)[:200] or type(error).__name__}") from None
    bibliography = entries.Entries()
    for entry in library.entries:
        fields = {field.key.lower(): str(field.value) for field in entry.fields}
        _put(bibliography, entry.entry_type.lower(), entry.key, fields, _line(entry))
    records = bibliography.finished()
    records.refused += [Refusal(_line(block), _reason(block)) for block in library.failed_blocks]
    records.refused.sort(key=lambda refusal: int(refusal.where.removeprefix("line ")))
    if text.strip() and not (records or records.refused):
        raise UsageError(f"{name} is no BibTeX: it holds no entry such as @article{{key, …}}")
    return records


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it begins with an entry, or with comments and an entry."""
    return AT_START.match(content[:4000].decode("utf-8-sig", "replace")) is not None


def _entry(source: Source, ledger: Ledger) -> str:
    fields = entries.named(source, ledger)
    kind = fields.get("kind", "")
    entry_type = TYPES.get(kind, "misc")
    texts = {
        "author": " and ".join(_person(name) for name in fields.get("author", [])),
        **{key: latex.escaped(fields.get(key, "")) for key in ("title", "publisher")},
        "type": latex.escaped(kind) if KINDS[entry_type] != kind else "",
        **_dates(fields.get("date", "")),
        "url": _verbatim(fields.get("url", "")),
        "urldate": fields.get("retrieved", ""),
        "keywords": latex.escaped(", ".join(fields.get("tags", []))),
        "note": latex.escaped(fields.get("note", "")),
        **{key: (_verbatim if key in VERBATIM else latex.escaped)(fields.get(key, "")) for key in OWN},
    }
    lines = [f"  {key} = {{{visible_lines(value)}}},\n" for key, value in texts.items() if value]
    return f"@{entry_type}{{{source.id},\n{''.join(lines)}}}\n"


def _person(name: str) -> str:
    """Return a name in braces, which BibTeX takes as one; the family name is not guessed."""
    return f"{{{latex.escaped(name)}}}"


def _dates(date: str) -> dict[str, str]:
    """Return a date as biblatex reads it (EDTF), and year and month as BibTeX does."""
    hit = re.match(r"(\d{4})(?:-(\d{2}))?(?![\dX/])", date)
    month = int(hit[2] or 0) if hit else 0
    name = next((name for name, number in MONTHS.items() if number == month), "")
    return {"date": date, "year": hit[1] if hit else "", "month": name}


def _verbatim(text: str) -> str:
    """Return a text that is not escaped, with braces that would end the field in the form of addresses."""
    return text.replace("{", "%7B").replace("}", "%7D")


def _put(bibliography: entries.Entries, entry_type: str, key: str, fields: dict[str, str], where: str) -> None:
    plain = {name: latex.decoded(value) if name not in VERBATIM else value for name, value in fields.items()}
    publisher = next((name for name in PUBLISHERS if plain.get(name)), "")
    record: Plain = {
        "id": key,
        "title": plain.get("title", ""),
        "kind": plain.get("type") or KINDS.get(entry_type, entry_type),
        "author": _people(fields.get("author", "")) or _people(fields.get("editor", "")),
        "publisher": plain.get(publisher, ""),
        "date": _date(plain),
        "url": _address(fields),
        "retrieved": dates.read_date(plain.get("urldate", "")),
        "tags": [tag.strip() for tag in re.split("[,;]", plain.get("keywords", "")) if tag.strip()],
        "note": plain.get("note", ""),
        **{name: plain.get(name, "") for name in OWN},
    }
    bibliography.note(record, _leftovers(fields, plain, record, publisher))
    bibliography.put(record, where)


def _leftovers(fields: Mapping[str, str], plain: Plain, record: Plain, publisher: str) -> dict[str, str]:
    """Return what has no field of a source, and dates that are none."""
    taken = {*KEPT, publisher, *(["editor"] if not fields.get("author") else [])}
    taken |= {"doi"} if record["url"].startswith("https://doi.org/") else set()
    taken |= {"howpublished"} if latex.address(fields.get("howpublished", "")) == record["url"] != "" else set()
    unread = {name for name in DATES if not record["date"]} | {"urldate"} - {"urldate" * bool(record["retrieved"])}
    return {name: value for name, value in plain.items() if name not in taken or name in unread}


def _people(text: str) -> list[Any]:
    """Return the names of people, first names first, with their kind where they have some; literals as they are."""
    from bibtexparser.middlewares import names

    people: list[Any] = []
    try:
        written = names.split_multiple_persons_names(ACCENT.sub(r"{\\\1\2}", text)) if text.strip() else []
        for one in written:
            parts = names.parse_single_name_into_parts(one, strict=False)
            whole = [latex.decoded(" ".join(part)).strip() for part in (parts.first, parts.von, parts.last, parts.jr)]
            name = " ".join(filter(None, whole[:3])) + f", {whole[3]}" * bool(whole[3])
            people.append((name, entries.INDIVIDUAL) if whole[0] else name)
    except Exception:  # a name that cannot be taken apart is kept whole
        return [latex.decoded(text)]
    return [person for person in people if person and person != "others"]


def _date(plain: Mapping[str, str]) -> str:
    if date := dates.read_date(plain.get("date", "")):
        return date
    year = re.fullmatch(r"\D{0,3}(\d{4})\D{0,3}", plain.get("year", "").strip())
    if not year:
        return dates.read_date(plain.get("year", ""))
    written = plain.get("month", "").strip().casefold()
    month = MONTHS.get(written[:3]) or (int(written) if written.isdecimal() and len(written) < 3 else 0)
    day = int(plain["day"]) if month and re.fullmatch("[0-9]{1,2}", plain.get("day", "")) else 0
    return dates.of_parts(int(year[1]), month, day) or year[1]


def _address(fields: Mapping[str, str]) -> str:
    written = fields.get("url", "").strip()
    url = latex.address(written) or written.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&").replace(
        "\\#", "#"
    )
    doi = fields.get("doi", "").strip()
    return url or latex.address(fields.get("howpublished", "")) or (f"https://doi.org/{doi}" if doi else "")


def _line(block: Any) -> str:
    return f"line {block.start_line + 1}"


def _reason(block: Any) -> str:
    if previous := getattr(block, "previous_block", None):
        return f"the key {block.key!r} is that of the entry in line {previous.start_line + 1} already"
    if duplicates := getattr(block, "duplicate_keys", None):
        return f"the field {min(duplicates)!r} stands in it twice"
    return f"it is no whole entry: {getattr(block.error, 'abort_reason', block.error)}"
