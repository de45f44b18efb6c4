"""An index brought up to the files as they are now: what changed is read again, and all that follows from it."""

from array import array
from bisect import bisect_left, insort
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from claimcheck.ledger.index.parts import RECORDS, Numbers, Part, packed
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.index.storage import Row, Store
from claimcheck.ledger.lookup import names_of, plain_name
from claimcheck.ledger.model import COLLECTIONS, Claim, Ledger
from claimcheck.ledger.serialize import to_dict
from claimcheck.query.index.building import write_json
from claimcheck.query.index.claim_values import ClaimValues
from claimcheck.query.index.comparing import Comparison, Known
from claimcheck.query.index.postings import Values, Words
from claimcheck.query.index.reading import head_of_files
from claimcheck.query.index.streaming import NotPlain
from claimcheck.query.index.terms import ALL, FIELD_BITS, SIZES, WORDS
from claimcheck.text.json_text import dump

ONE_BY_ONE = 64  # numbers that are taken out of a long list, or put in, one by one
FEW, SHARE = 1000, 5  # claims that are indexed again: so many, or one in so many; for more the index is made anew


def update(store: Store, paths: Sequence[Path], names: Sequence[str], changed: Sequence[bool]) -> None:
    """Bring an index up to the files of its ledger, of which some changed.

    Raises NotPlain where it must be made anew, Damaged, and LedgerError for a file that cannot be read.
    """
    comparison = Comparison(store, paths, names, changed)
    updating = _Updating(store, comparison)
    updating.take_out()
    updating.write_records()
    updating.put_in()
    updating.write_postings()


class _Updating:
    """A change on its way into an index."""

    def __init__(self, store: Store, comparison: Comparison) -> None:
        self.store, self.comparison = store, comparison
        self.has_words = store.about("words") is not None
        self.before = self.ledger()
        self.follow = self.following()
        self.last_part: int = max(self.store.column("SELECT coalesce(max(number), 0) FROM part"))
        self.old, self.new = (Values(), Words()), (Values(), Words())
        new, removed = comparison.new("claims"), comparison.removed["claims"]
        again = len(removed) + len(new) + len(self.follow)
        if again > max(FEW, len(self.before.claims) // SHARE):
            raise NotPlain

    def ledger(self) -> Ledger:
        """Return the ledger as it stands in the index now."""
        self.store.parts.clear()
        files = dict.fromkeys(self.store.column("SELECT number FROM file"), "")
        kinds: dict[str, Any] = {name: IndexedRecords[Any](self.store, name, files) for name in COLLECTIONS}
        for records in kinds.values():
            records.proves_absence = False  # the keys that it would be proved by are changing
        return Ledger(**head_of_files(self.store), **kinds)

    def following(self) -> set[int]:
        """Return the claims that stay and name an actor or source which changed, came or went."""
        numbers: set[int] = set()
        for name, referring in (("actors", "actor"), ("sources", "source")):
            records = getattr(self.before, name)
            ids = {records.numbered(number).id for number in self.comparison.removed[name]}
            for id in ids | {entry.record.id for entry in self.comparison.new(name)}:
                numbers.update(self.store.found_postings(referring, id))
        return numbers - self.comparison.removed["claims"]

    def take_out(self) -> None:
        """Work out what the claims hold that go or follow from what goes."""
        claims: Any = self.before.claims
        for number in self.comparison.removed["claims"] | self.follow:
            self.gather(self.old, number, claims.numbered(number), self.before)

    def gather(self, gathered: tuple[Values, Words], number: int, claim: Claim, ledger: Ledger) -> None:
        values, words = gathered
        values.add(number, ClaimValues(ledger).of(to_dict(claim)))
        if self.has_words:
            words.add(number, claim, ledger)

    def write_records(self) -> None:
        """Write the records, what they go by, where they stand, and the files."""
        for name in COLLECTIONS:
            records, removed = getattr(self.before, name), self.comparison.removed[name]
            new = self.comparison.new(name)
            written = {entry.number for entry in new}
            for number in removed:
                if name != "claims":
                    self.store.remove("name", collection=name, id=records.numbered(number).id)
                if number not in written:
                    self.store.remove(name, number=number)
            ids = {entry.record.id for entry in new}
            there = {
                number for id in ids for number in self.store.column(f"SELECT number FROM {name} WHERE id = ?", id)
            }
            if len(ids) < len(new) or there - written:
                raise NotPlain  # an id stands twice
            self.store.put("name", sorted({(name, plain_name(other), entry.record.id) for entry in new
                                           for other in names_of(entry.record)}))  # fmt: skip
            self.store.tell(f"{name} count", len(records) - len(removed) + len(new))
        for file in self.comparison.gone:
            self.store.remove("file", number=file.number)
            self.store.remove("part", file=file.number)
        for path, file in self.comparison.files.items():
            self.store.put("file", [(file.number, path, file.hash, write_json(file.head))])
            self.place(file)

    def place(self, file: Known) -> None:
        """Write where the records of a file stand, and the new ones with it: each stays in the part it was in."""
        self.store.remove("part", file=file.number)
        self.store.put("part", [part.row() for part in file.kept])
        changed = {*file.parts}.difference(file.kept)
        for name in COLLECTIONS:
            known = {number: part.number for part in changed if part.collection == name for number in part.numbers}
            parts: dict[int, Part] = {}
            rows: list[Row] = []
            part_number = 0
            for entry in file.order[name]:
                if isinstance(entry, int):
                    part_number = 0  # whatever stands there is no part that changed
                    continue
                if not entry.record:
                    part_number = known[entry.number]
                elif part_number not in parts or len(parts[part_number].numbers) > 2 * RECORDS:
                    part_number = self.free_part()
                stands = entry.stands
                if part_number not in parts:
                    parts[part_number] = Part(part_number, file.number, name, stands.place, stands.line)
                parts[part_number].add(entry.number, stands.place, stands.line, stands.text)
                if entry.record:
                    written = to_dict(entry.record)
                    rows.append((entry.number, entry.record.id, part_number, dump(written)))
            self.store.put(name, rows)
            self.store.put("part", [part.row() for part in parts.values()])

    def free_part(self) -> int:
        self.last_part += 1
        return self.last_part

    def put_in(self) -> None:
        """Work out what the claims hold that came or follow from what came."""
        ledger = self.ledger()
        claims: Any = ledger.claims
        for number in {entry.number for entry in self.comparison.new("claims")} | self.follow:
            self.gather(self.new, number, claims.numbered(number), ledger)

    def write_postings(self) -> None:
        """Write the values and words that claims hold no more or hold now."""
        gone, came = self.comparison.removed["claims"], {entry.number for entry in self.comparison.new("claims")}
        before, sizes = self.store.found_postings(ALL, ""), self.store.found_postings(ALL, SIZES)
        self.write_replaced(ALL, "", gone - came, came - gone)
        values, new_values = self.old[0].lists, self.new[0].lists
        for field in values.keys() | new_values.keys():
            for value in values[field].keys() | new_values[field].keys():
                old, new = {*values[field][value]}, {*new_values[field][value]}
                self.write_replaced(field, value, old - new, new - old)
        if self.has_words:
            self.write_words(gone | self.follow)
            self.write_sizes(before, sizes, gone | self.follow)

    def write_words(self, again: set[int]) -> None:
        (_, words), (_, new_words) = self.old, self.new
        for gathered in (words, new_words):
            gathered.gather()
        for stem in words.stems.keys() | new_words.stems.keys():
            if sorted(words.stems[stem]) == sorted(new_words.stems[stem]):
                continue
            entries = self.store.found_postings(WORDS, stem)
            kept = without(entries, {entry >> FIELD_BITS for entry in words.stems[stem]} & again)
            self.write(WORDS, stem, array("I", sorted([*kept, *new_words.stems[stem]])))

    def write_sizes(self, numbers: Numbers, sizes: Numbers, again: set[int]) -> None:
        """Write how many words each claim has, in the order of the claims."""
        new, places, kept = self.new[1].sizes, array("I", numbers), array("I", sizes)
        if len(places) != len(kept):
            raise NotPlain
        if len(again) + len(new) > ONE_BY_ONE:
            known = {number: size for number, size in zip(places, kept, strict=True) if number not in again} | new
            kept = array("I", [known[number] for number in sorted(known)])
            again, new = set(), {}
        for number in again:
            at = bisect_left(places, number)
            if places[at : at + 1] == array("I", [number]):
                del places[at], kept[at]
        for number in sorted(new):
            at = bisect_left(places, number)
            places.insert(at, number)
            kept.insert(at, new[number])
        self.store.put("posting", [(ALL, SIZES, packed(kept))])
        self.store.tell("words", sum(kept))

    def write_replaced(self, field: str, value: str, gone: set[int], came: set[int]) -> None:
        """Write which claims have a value of a field now: without those that are gone, with those that came."""
        if gone or came:
            self.write(field, value, replaced(self.store.found_postings(field, value), gone, came))

    def write(self, field: str, value: str, numbers: Numbers) -> None:
        """Write what is kept for a value of a field, nothing where no claim has it."""
        if numbers or field == ALL:
            self.store.put("posting", [(field, value, packed(numbers))])
        else:
            self.store.remove("posting", field=field, value=value)


def replaced(numbers: Numbers, gone: Collection[int], came: Collection[int]) -> Numbers:
    """Return some of the numbers in their order: without those that are gone, and with those that came."""
    if len(gone) + len(came) > ONE_BY_ONE:
        return array("I", sorted({*numbers}.difference(gone).union(came)))
    kept = array("I", numbers)
    for number in (*gone, *came):
        at = bisect_left(kept, number)
        if at < len(kept) and kept[at] == number:
            del kept[at]
    for number in {*came}:
        insort(kept, number)
    return kept


def without(entries: Numbers, numbers: Collection[int]) -> Numbers:
    """Return entries of words in claims, in their order, without those of some claims."""
    if len(numbers) > ONE_BY_ONE:
        return [entry for entry in entries if entry >> FIELD_BITS not in numbers]
    kept = array("I", entries)
    for number in numbers:
        del kept[bisect_left(kept, number << FIELD_BITS) : bisect_left(kept, number + 1 << FIELD_BITS)]
    return kept
