"""What a shell offers to complete: words of the vocabularies, and what stands in the ledger at hand."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer

CLAIM, ACTOR, SOURCE = ("claims", "text"), ("actors", "name"), ("sources", "title")
LABELLED = 500
ROLES = ("any", "speaker", "relay", "subject")
Completion = Callable[[typer.Context, str], Iterable[tuple[str, str]]]


def _of_ledger(offers: Callable[[Any], Iterable[tuple[str, str]]]) -> Completion:
    """Complete from the ledger that the command line names so far; silently from nothing when there is none."""

    def completion(ctx: typer.Context, incomplete: str) -> Iterable[tuple[str, str]]:
        return _asked(ctx, lambda ledger: _starting(offers(ledger), incomplete))

    return completion


def _of_records(*labels: tuple[str, str], tags: bool = False) -> Completion:
    """Complete ids of these collections, each with a field of its record, and on request tags.

    Where more than LABELLED ids start so, they go without: each label takes a record to be read.
    """

    def completion(ctx: typer.Context, incomplete: str) -> Iterable[tuple[str, str]]:
        return _asked(ctx, lambda ledger: offers(ledger, incomplete))

    def offers(ledger: Any, incomplete: str) -> list[tuple[str, str]]:
        known = [(getattr(ledger, name), field) for name, field in labels]
        ids = [_starting(((id, "") for id in records), incomplete) for records, _ in known]
        if sum(map(len, ids)) <= LABELLED:
            ids = [[(id, getattr(records[id], field)) for id, _ in of_kind]
                   for of_kind, (records, field) in zip(ids, known, strict=True)]  # fmt: skip
        told = [offer for of_kind in ids for offer in of_kind]
        return [*told, *_starting(((f"tag:{tag}", "") for tag in _tags(ledger)), incomplete)] if tags else told

    return completion


def _asked(ctx: typer.Context, offers: Callable[[Any], list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """Return what is offered of the ledger that the command line names so far, a large one read by its index."""
    from claimcheck.cli import indexing
    from claimcheck.errors import ClaimcheckError, Damaged
    from claimcheck.ledger import files

    paths = [Path(path) for path in ctx.params.get("ledger") or ()]
    try:
        if indexing.wanted and files.size(paths) >= files.LARGE:
            from claimcheck.cli import session

            try:
                return offers(session.read_silently(paths).ledger)
            except Damaged:
                session.give_up_index(paths)
        return offers(files.load(paths).ledger)
    except ClaimcheckError:
        return []


def _of_words(offers: Callable[[], Iterable[tuple[str, str]]]) -> Completion:
    def completion(ctx: typer.Context, incomplete: str) -> Iterable[tuple[str, str]]:
        return _starting(offers(), incomplete)

    return completion


def _starting(offers: Iterable[tuple[str, str]], incomplete: str) -> list[tuple[str, str]]:
    return [(word, help) for word, help in offers if word.casefold().startswith(incomplete.casefold())]


def _vocabulary(name: str) -> Callable[[], Iterable[tuple[str, str]]]:
    def offers() -> Iterable[tuple[str, str]]:
        from claimcheck.ledger import vocabulary

        return list(getattr(vocabulary, name).meanings.items())

    return offers


def _formats(writes: str, without: str = "") -> Callable[[], Iterable[tuple[str, str]]]:
    """Return what offers the formats that have a function ("write_answer"), but for one, each with what it is."""

    def offers() -> Iterable[tuple[str, str]]:
        from claimcheck import registry
        from claimcheck.output import formats, writers

        return [
            (name, (registry.member(formats, name).__doc__ or "").splitlines()[0])
            for name in writers.known(writes)
            if name != without
        ]

    return offers


def _exchanged(verb: str, *others: str) -> Callable[[], Iterable[tuple[str, str]]]:
    """Return what offers the formats of exchange that can be written or read, each with what it is."""

    def offers() -> Iterable[tuple[str, str]]:
        from claimcheck import exchange, registry
        from claimcheck.exchange import formats

        return [(name, registry.member(formats, name).WHAT) for name in exchange.known(verb)] + [
            (o, "") for o in others
        ]

    return offers


def queries(ctx: typer.Context, incomplete: str) -> Iterable[tuple[str, str]]:
    """Offer the fields of the query language, and behind `FIELD:` the values that the field has in the ledger."""
    from claimcheck.query import fields
    from claimcheck.query.known import known_values

    negation = next((sign for sign in ("not:", "-") if incomplete.startswith(sign)), "")
    term = incomplete.removeprefix(negation)
    name, colon, value = term.partition(":")
    if not colon:
        return _starting([(f"{negation}{field}:", "") for field in fields.names()], incomplete)

    def offers(ledger: Any) -> list[tuple[str, str]]:
        return _starting(((word, "") for word in known_values(name.lower(), ledger)), value)

    return [(f"{negation}{name}:{word}", help) for word, help in _asked(ctx, offers)]


def _groups() -> Iterable[tuple[str, str]]:
    from claimcheck.output import columns

    return [(name, "") for name in columns.GROUPS]


def _fields() -> Iterable[tuple[str, str]]:
    from claimcheck.query import fields

    return [(name, "") for name in fields.names()]


def _rules() -> Iterable[tuple[str, str]]:
    from claimcheck.verify.selecting import every_rule

    return [(rule.name, rule.summary) for rule, _ in every_rule().values()]


def _terms(ledger: Any) -> Iterable[tuple[str, str]]:
    from claimcheck.ledger import scales

    return [(word, "") for term in scales.load(ledger.scales.likelihood).terms for word in term.words]


def _actors(ledger: Any) -> Iterable[tuple[str, str]]:
    """Return every id, name and alias, with whom it means."""
    return [(name, actor.name) for actor in ledger.actors.values() for name in dict.fromkeys((actor.id, *actor.names))]


def _tags(ledger: Any) -> list[str]:
    from claimcheck.query.known import known_values

    return known_values("tag", ledger)


actors = _of_ledger(_actors)
groups, fields = _of_words(_groups), _of_words(_fields)
claims, sources = _of_records(CLAIM), _of_records(SOURCE)
ids, shown = _of_records(CLAIM, ACTOR, SOURCE), _of_records(CLAIM, ACTOR, SOURCE, tags=True)
tags = _of_ledger(lambda ledger: [(tag, "") for tag in _tags(ledger)])
likelihoods = _of_ledger(_terms)
kinds, confidences = _of_words(_vocabulary("CLAIM_KIND")), _of_words(_vocabulary("CONFIDENCE"))
verdicts, relations = _of_words(_vocabulary("VERDICT")), _of_words(_vocabulary("RELATION"))
levels, stances = _of_words(_vocabulary("TLP")), _of_words(_vocabulary("STANCE"))
formats, finding_formats = _of_words(_formats("write_answer")), _of_words(_formats("write_findings"))
fact_formats = _of_words(_formats("write_answer", without="csv"))  # of answers without a table
choices = _of_words(lambda: [("merge", "add what is new"), ("both", "keep both"), ("skip", "leave it out")])
written_formats, read_formats = _of_words(_exchanged("write")), _of_words(_exchanged("read", "auto"))
report_formats, rules = _of_words(_formats("write_report")), _of_words(_rules)
records = _of_words(lambda: [(kind, "") for kind in ("claim", "actor", "source")])
details = _of_words(lambda: [(detail, "") for detail in ("brief", "full")])
roles = _of_words(lambda: [(role, "") for role in ROLES])
