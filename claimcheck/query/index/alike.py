"""Claims written alike, taken into an index at one stroke: what becomes of their values is worked out once.

It is worked out from a claim in which the values are marked, by the code that takes in any claim, so that no rule
stands twice. What is not surely right is left to that code.
"""

import re
from collections.abc import Sequence
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from claimcheck.ledger.canonical import leaf_types, right_texts
from claimcheck.ledger.fieldtypes import ANY, FieldType
from claimcheck.ledger.index.parts import Growing
from claimcheck.ledger.model import Claim
from claimcheck.ledger.record_patterns import RecordPattern
from claimcheck.ledger.record_shapes import built
from claimcheck.query.index.building import Filling, Stands
from claimcheck.query.index.claim_values import ClaimValues, bearing, own_values
from claimcheck.query.index.postings import Values
from claimcheck.text.json_text import dump

MARK = "\ue000{}\ue000"  # of a value by its number; of private use, so that nothing else is taken for it
MARKS = re.compile("\ue000(\\d+)\ue000")
BETWEEN = '", "'  # the words of a list in JSON
MOST_KEPT = 16384  # sources and what follows from them


class NotSure(Exception):
    """A value is not surely right, or what follows from it is not known yet."""


class Entered(dict[str, Sequence[Growing]]):
    """The lists of numbers in which a claim is entered that has a value, by the value. Raises NotSure."""

    def __init__(self, right: Any, fields: Sequence[str], values: Values) -> None:
        self.right, self.fields, self.values_of_fields = right, fields, values

    def __missing__(self, value: str) -> Sequence[Growing]:
        if self.right is not ANY and value not in self.right:
            raise NotSure
        if not self.fields:
            return ()  # not kept: there may be as many values as claims
        lists = self[value] = self.values_of_fields.lists_of((field, value) for field in self.fields)
        return lists


class Following(dict[tuple[str, ...], Sequence[Growing]]):
    """The lists in which a claim is entered for the sources that it appears in, by its values. Raises NotSure."""

    def __init__(self, marked: Any, places: dict[str, int], claim_values: ClaimValues, values: Values) -> None:
        self.claim_values, self.values_of_fields = claim_values, values
        self.date, self.marking, self.citations = bearing(marked)
        said = (self.date, self.marking, *(id for id, _ in self.citations))
        self.marks = [mark for mark in said if mark]
        at = [places[mark] for mark in self.marks]
        self.key = itemgetter(*at) if len(at) > 1 else lambda values: tuple([values[place] for place in at])

    def __missing__(self, key: tuple[str, ...]) -> Sequence[Growing]:
        said = {"": "", **dict(zip(self.marks, key, strict=True))}
        citations = [(said[id], is_quoted) for id, is_quoted in self.citations]
        if not all(id in self.claim_values.ledger.sources for id, _ in citations):
            raise NotSure
        if len(self) >= MOST_KEPT:
            self.clear()
        pairs = self.claim_values.by_sources(said[self.date], said[self.marking], citations)
        lists = self[key] = self.values_of_fields.lists_of(pairs)
        return lists


class Way:
    """What becomes of the values of a claim that a pattern reads."""

    def __init__(self, pattern: RecordPattern, marked: Any, places: dict[str, int], following: Following) -> None:
        form = dump(marked).replace("%", "%%")
        self.form, self.lists_at = MARKS.sub("%s", form), pattern.lists
        self.in_order = itemgetter(*map(int, MARKS.findall(form)))
        self.id, self.following = places[marked["id"]], following
        self.checked: list[tuple[int, Any]] = []
        self.texts: list[tuple[int, Entered]] = []
        self.lists: list[tuple[int, Entered]] = []

    def entered(self, values: Sequence[Any]) -> list[Growing]:
        """Return the lists in which the claim is entered. Raises NotSure."""
        if not all(values):
            raise NotSure
        for at, right in self.checked:
            if values[at] not in right:
                raise NotSure
        following = self.following
        lists = [*following[following.key(values)]]
        for at, entered in self.texts:
            lists += entered[values[at]]
        for at, entered in self.lists:
            for value in values[at]:
                lists += entered[value]
        return lists

    def json(self, text: str, values: Sequence[Any]) -> str:
        """Return the claim as it is written in JSON; `text` is what its values were read from, all of it printable."""
        if '"' in text or "\\" in text:
            every = [*map(_in_json, values)]
        else:
            every = [*values]
            for at in self.lists_at:
                every[at] = BETWEEN.join(values[at])
        written: str = self.form % self.in_order(every)
        return written


class ClaimsAlike:
    """Takes claims into an index by the patterns that read them, where it is sure what becomes of their values."""

    def __init__(self, filling: Filling) -> None:
        self.filling = filling
        self.ways: dict[RecordPattern, Way] = {}
        self.entered: dict[tuple[FieldType, tuple[str, ...]], Entered] = {}

    def put(self, pattern: RecordPattern, values: Sequence[Any], text: str, stands: Stands) -> bool:
        """Take in the claim that a text is; return False for one that is left to be taken in as any."""
        way = self.ways.get(pattern)
        if way is None:
            return False
        try:
            lists = way.entered(values)
        except NotSure:
            return False
        number = self.filling.put_json("claims", values[way.id], way.json(text, values), stands)
        self.filling.values.enter(number, lists)
        return True

    def learn(self, pattern: RecordPattern, written: Any, claim_values: ClaimValues) -> None:
        """Work out what becomes of the values that a pattern reads, from a claim that it has read, as it is written."""
        if pattern in self.ways or not pattern.is_exact:
            return
        marks: list[Any] = [MARK.format(at) for at in range(pattern.regex.groups)]
        places = {mark: at for at, mark in enumerate(marks)}
        for at in pattern.lists:
            marks[at] = [marks[at]]
        marked = _ordered(built(pattern.shape, marks), written)
        way = Way(pattern, marked, places, Following(marked, places, claim_values, self.filling.values))
        fields: dict[str, list[str]] = {mark: [] for mark in places}
        for field, mark in own_values(marked):
            fields[mark].append(field)
        for mark, field_type in leaf_types(marked, FieldType("record", record=Claim)):
            self._add(way, places[mark], field_type, tuple(fields[mark]))
        self.ways[pattern] = way

    def _add(self, way: Way, at: int, field_type: FieldType, fields: tuple[str, ...]) -> None:
        """Add what becomes of a value of this type, which stands in these fields of the index."""
        right = right_texts(field_type)
        if not fields and (right is ANY or at not in way.lists_at):
            way.checked += [(at, right)] if right is not ANY else []
            return
        entered = self.entered.setdefault((field_type, fields), Entered(right, fields, self.filling.values))
        (way.lists if at in way.lists_at else way.texts).append((at, entered))


def _ordered(marked: Any, written: Any) -> Any:
    """Return a value with its keys in the order of another of the same form."""
    if isinstance(marked, dict):
        return {key: _ordered(marked[key], inner) for key, inner in written.items()}
    if isinstance(marked, list) and len(marked) == len(written):
        return [*map(_ordered, marked, written)]
    return marked  # a text, or the words of a list, of which there may be any number


def _in_json(value: Any) -> str:
    return encode_basestring(value)[1:-1] if type(value) is str else BETWEEN.join(map(_in_json, value))
