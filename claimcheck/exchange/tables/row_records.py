"""A row of a foreign table made records: a claim, who made it and where, and the review that somebody wrote of it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from claimcheck.exchange.contract import Plain, ReadOptions, Records
from claimcheck.exchange.foreign import dates
from claimcheck.exchange.foreign.addresses import address_of, host_of, name_of
from claimcheck.exchange.foreign.new_records import LONGEST_NAME, NewRecords
from claimcheck.exchange.foreign.ratings import STANCES, rating_of
from claimcheck.exchange.tables.cells import unguarded
from claimcheck.exchange.tables.table import Table
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.vocabulary import ID
from claimcheck.text.patterns import compiled_later
from claimcheck.text.wording import counted

DATES = ("said", "reviewed")
ADDRESSES = ("address", "archived", "review")
OWN = ("kind", "likelihood", "confidence", "credibility", "tlp")
NAMES = ("origin", "reviewer", "author")
LISTS = compiled_later(r"[;|\n]")
TAGS = compiled_later(r"[;|\n,،、]")
ADDRESS = compiled_later(r"https?://[^\s\"'<>,;]+")
HYPERLINK = compiled_later(r'=HYPERLINK\(\s*"([^"]{1,2000})"', re.IGNORECASE)
PLATFORMS = ("facebook.com", "fb.com", "twitter.com", "x.com", "t.me", "youtube.com", "instagram.com", "tiktok.com")
LONGEST_TAG = 80


class RowRecords:
    """Makes records of the rows of one table, and counts what is to be told of them."""

    def __init__(self, table: Table, reading: Mapping[str, str], options: ReadOptions) -> None:
        self.options, self.new = options, NewRecords()
        self.places = [(table.header.index(column), column, field) for column, field in reading.items()]
        self.text = next((place, column) for place, column, field in self.places if field == "text")
        self.counts: Counter[str] = Counter()
        self.claims: dict[tuple[str, ...], Plain] = {}
        self.day_first = {field: dates.day_first(cells[place] for _, cells in table.rows)
                          for place, _, field in self.places if field in DATES}  # fmt: skip

    def add(self, number: int, cells: Sequence[str]) -> None:
        """Add the records of a row; one without a claim is refused, and one whose claim is a formula."""
        row, place, column = f"row {number}", *self.text
        self.new.where = row
        if not (cell := cells[place].strip()):
            self.new.refuse(row, f"it has no claim: {column!r} is empty")
        elif cell.startswith("="):
            self.new.refuse(row, f"its claim is a formula: {cell[:60]}")
        else:
            values, remarks = self._values(cells)
            self._add_claim(values.pop("text"), values, remarks, row)

    def finished(self) -> Records:
        """Return the records of all rows, with what is to be told of them."""
        records = self.new.finished()
        records.notes += [f"{counted(count, 'row')}: {message}" for message, count in self.counts.items()]
        return records

    def _values(self, cells: Sequence[str]) -> tuple[dict[str, str], list[str]]:
        """Return the values of a row by field, dates and addresses in form; what is none becomes a remark."""
        values: dict[str, str] = {}
        remarks = []
        for place, column, field in self.places:
            cell = unguarded(cells[place].strip()).replace("\r\n", "\n").replace("\r", "\n")
            value = self._formed(field, cell)
            if cell and not value:
                remarks.append(f"{column}: {cell}")
                what = "date" if field in DATES else "id" if field == "id" else "name" if field in NAMES else "address"
                self.counts[f"{column!r} is no {what}, and went to the note"] += 1
            elif value:
                values[field] = f"{values[field]}\n{value}" if field in values else value
        return values, remarks

    def _formed(self, field: str, cell: str) -> str:
        if field in DATES:
            return dates.read_date(cell, self.day_first[field])
        if field in ADDRESSES:
            return _address(cell)
        if field == "id":
            return cell if ID.matches(cell) else ""
        if field in NAMES:
            return cell if len(cell) <= LONGEST_NAME else ""
        return cell

    def _add_claim(self, text: str, values: Mapping[str, str], remarks: list[str], row: str) -> None:
        origin = self._origin(values)
        key = (" ".join(text.split()), origin, values.get("said", ""), values.get("id", ""))
        claim = self.claims.get(key)
        if claim is None:
            claim = self.claims[key] = self._new_claim(text, self._of_claim(origin, values, remarks))
        else:
            self.counts["a claim of another row, with which it was joined"] += 1
        for name, citation in (("appears_in", self._appearance(values, row)), ("evidence", self._review(values, row))):
            if citation and citation not in claim.setdefault(name, []):
                claim[name].append(citation)

    def _of_claim(self, origin: str, values: Mapping[str, str], remarks: list[str]) -> dict[str, Any]:
        hop = {"actor": origin, "act": values.get("act", ""), "hedge": values.get("hedge", ""),
               "medium": values.get("medium", ""), "date": values.get("said", "")}  # fmt: skip
        hops = [{key: value for key, value in hop.items() if value}]
        hops += [{"actor": self.new.actor(name)} for name in _listed(values.get("relay", ""), LISTS)]
        note = "\n".join(filter(None, [values.get("note", ""), *remarks]))
        return {"id": values.get("id", ""), "attribution": hops, "note": note,
                **{field: values[field] for field in OWN if field in values}, "verdict": self._verdict(values),
                "about": [self.new.actor(name) for name in _listed(values.get("about", ""), LISTS)],
                "tags": [tag for tag in _listed(values.get("tags", ""), TAGS) if len(tag) <= LONGEST_TAG]}  # fmt: skip

    def _new_claim(self, text: str, fields: dict[str, Any]) -> Plain:
        id = fields.pop("id")
        return self.new.put("claims", text, {"text": text, **fields}, id)

    def _source(self, title: str, url: str, **fields: Any) -> str:
        """Return the id of the source of an address, or else of a title; "" for neither."""
        known_by = title or name_of(url)
        key = url.rstrip("/") or plain_name(title) or title
        return self.new.source((key,), known_by, {"title": title, "url": url, **fields}) if known_by else ""

    def _origin(self, values: Mapping[str, str]) -> str:
        """Return who made the claim; an actor of the kind unnamed, where the table does not say."""
        if origin := self.new.actor(values.get("origin", "")):
            return origin
        self.counts["nobody is named who makes the claim, so it is given to the actor “Unnamed claimant”"] += 1
        return self.new.unnamed()

    def _appearance(self, values: Mapping[str, str], row: str) -> Plain:
        """Return where the claim was made; the table itself, where a row has neither that nor a review."""
        url, title = values.get("address", ""), values.get("published-in", "")
        if url or title or values.get("archived"):
            id = self._source(title, url or values["archived"], archived=values.get("archived", "") if url else "")
            return _filled({"source": id, "at": values.get("at", ""), "quote": values.get("quote", "")})
        return {} if self._has_review(values) else {"source": self._table(), "at": row}

    def _has_review(self, values: Mapping[str, str]) -> bool:
        return any(values.get(field) for field in ("review", "review-title", "rating", "reason"))

    def _review(self, values: Mapping[str, str], row: str) -> Plain:
        """Return the review as evidence: what it rates the claim is theirs, and never our verdict by itself."""
        if not self._has_review(values):
            return {}
        url, title = values.get("review", ""), values.get("review-title", "")
        host = host_of(url)
        reviewer = values.get("reviewer", "") or ("" if host in PLATFORMS else host)
        names = [name for name in (reviewer, values.get("author", "")) if name]
        rated = f'rated "{" ".join(values["rating"].split())}"' if values.get("rating") else "reviewed"
        by = f" by {reviewer}" * bool(reviewer)
        if url or title:
            place = {"source": self._review_source(url, title, reviewer, values)}
        else:  # what else a review's own record would hold
            place = {"source": self._table(), "at": row}
            by = f" by {', '.join(names)}" * bool(names) + f", {values.get('reviewed')}" * ("reviewed" in values)
        told = [rated + by] * bool(values.get("rating") or not (url or title)) + [values.get("reason", "")]
        known = rating_of(values.get("rating", ""))
        stance = STANCES.get(known.verdict if known else "", "context")
        return _filled({**place, "stance": stance, "note": "\n".join(filter(None, told))})

    def _review_source(self, url: str, title: str, reviewer: str, values: Mapping[str, str]) -> str:
        """Return the id of the review's record, with what it rests on as records too."""
        references = [self._source("", address) for address in ADDRESS.findall(values.get("references", ""))]
        return self._source(
            title, url, kind="fact-check", publisher=self.new.actor(reviewer), date=values.get("reviewed", ""),
            author=list(filter(None, [self.new.actor(values.get("author", ""))])),
            derived_from=list(dict.fromkeys(references)),
        )  # fmt: skip

    def _table(self) -> str:
        name = PurePath(self.options.file_name or "table").name
        return self._source(name, "", kind="table")

    def _verdict(self, values: Mapping[str, str]) -> str:
        """Return our verdict: what a column says that is named as ours, or a rating that the user adopts."""
        if "verdict" in values or not values.get("rating"):
            return values.get("verdict", "")
        known = rating_of(values["rating"])
        if known and known.caution:
            self.counts[f"{known.word!r} was read as {known.verdict or 'no verdict'}: {known.caution}"] += 1
        if self.options.adopt_verdicts:
            if not (known and known.verdict):
                self.counts["the rating is no word that stands for a verdict, and stays a note"] += 1
            return known.verdict if known else ""
        self.counts["the rating is theirs, and is evidence; only --adopt-verdicts makes it our verdict"] += 1
        return ""


def _filled(citation: Mapping[str, str]) -> Plain:
    return {key: value for key, value in citation.items() if value}


def _listed(text: str, parts: re.Pattern[str]) -> list[str]:
    return list(dict.fromkeys(part for part in map(str.strip, parts.split(text)) if part))


def _address(cell: str) -> str:
    """Return the address of a cell: that of a HYPERLINK formula too, of several lines the first; "" for none."""
    formula = HYPERLINK.match(cell)
    return address_of(formula[1] if formula else cell.partition("\n")[0]).url
