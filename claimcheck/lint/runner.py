"""Runs rules over a reading: which are chosen, what they find, what a record silences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.references import records
from claimcheck.ledger.where import Fault, NodePath
from claimcheck.lint import rules
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Finding, Rule, Severity, locate_findings

RecordPlace = tuple[str, NodePath]  # file and path of a record


def run(reading: Reading, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> list[Finding]:
    """Return what the chosen rules find, each finding once, sorted by file and line, without what a record silences.

    The faults of a file that could not be used are among them whatever was chosen: nothing in it was checked.
    Raises UsageError for an unknown rule or severity in `select` or `ignore`.
    """
    chosen = select_rules(select, ignore)
    faults = chain.from_iterable(faults for _, faults in faults_by_rule(reading, chosen))
    return locate_findings(faults, {**FAULTS, **chosen}, reading.documents)


def faults_by_rule(reading: Reading, chosen: Mapping[str, Rule]) -> Iterator[tuple[Rule, Iterator[Fault]]]:
    """Yield rules with what they find, without what a record silences; those of the reader first.

    Of a file that could not be used, the reader's faults are among them whatever was chosen.
    """
    silenced = silenced_rules(reading.ledger)
    broken = {name for name, document in reading.documents.items() if document.broken}
    of_reader = defaultdict[str, list[Fault]](list)
    for fault in reading.faults:
        if fault.rule in chosen or fault.where.file in broken:
            of_reader[fault.rule].append(fault)
    for name, faults in of_reader.items():
        yield FAULTS[name], (fault for fault in faults if not _is_silenced(fault, silenced))
    for rule in chosen.values():
        yield rule, (fault for fault in checked(reading.ledger, [rule]) if not _is_silenced(fault, silenced))


def checked(ledger: Ledger, chosen: Iterable[Rule]) -> Iterator[Fault]:
    """Return the faults that these rules find, each with the name of its rule, rule by rule."""
    for rule in chosen:
        if rule.check:
            yield from (Fault(fault.where, fault.message, rule.name) for fault in rule.check(ledger))


def faults_by_record(
    ledger: Ledger, reader_faults: Iterable[Fault] = ()
) -> Mapping[RecordPlace, list[tuple[Rule, Fault]]]:
    """Return what the reader and the rules find in the records of a ledger, without what a record silences.

    By the place of the record.
    """
    chosen, silenced = select_rules(), silenced_rules(ledger)
    known = {**FAULTS, **chosen}
    by_record = defaultdict(list)
    for fault in chain(reader_faults, checked(ledger, chosen.values())):
        if not _is_silenced(fault, silenced):
            by_record[fault.where.file, fault.where.path[:2]].append((known[fault.rule], fault))
    return by_record


def select_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> dict[str, Rule]:
    """Return the rules that are selected (all when none is) and not ignored, by name or by severity ("error").

    Raises UsageError, with the near ones, for a word that is neither.
    """
    wanted = {name for word in select for name in _named(word)} if select else {*rules.names()}
    unwanted = {name for word in ignore for name in _named(word)}
    return {name: rules.load(name) for name in rules.names() if name in wanted - unwanted}


def silenced_rules(ledger: Ledger) -> Mapping[RecordPlace, set[str]]:
    """Return the rules that a record silences, by the place of the record."""
    return {
        (record.where.file, record.where.path): {silence.rule for silence in record.ignore}
        for record in records(ledger)
        if record.ignore
    }


def _named(word: str) -> Sequence[str]:
    """Return the names of the rules that a name or a severity stands for."""
    if word.upper() in Severity.__members__:
        return [name for name, rule in rules.rules().items() if str(rule.severity) == word.lower()]
    if word not in rules.names():
        known = (*rules.names(), *(str(severity) for severity in Severity))
        raise UsageError(f"there is no rule {word!r}.{did_you_mean(word, known)}")
    return [word]


def _is_silenced(fault: Fault, silenced: Mapping[RecordPlace, set[str]]) -> bool:
    """Return whether a record around the fault silences its rule."""
    file, path = fault.where.file, fault.where.path
    return bool(silenced) and any(fault.rule in silenced.get((file, path[:end]), ()) for end in range(1, len(path) + 1))
