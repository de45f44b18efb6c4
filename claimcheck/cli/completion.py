"""What a shell offers to complete: words of the vocabularies, and what stands in the ledger at hand."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer

ROLES = ("any", "speaker", "relay", "subject")
Completion = Callable[[typer.Context, str], Iterable[tuple[str, str]]]


def _of_ledger(offers: Callable[[Any], Iterable[tuple[str, str]]]) -> Completion:
    """Complete from the ledger that the command line names so far; silently from nothing when there is none."""

    def completion(ctx: typer.Context, incomplete: str) -> Iterable[tuple[str, str]]:
        ledger = _ledger(ctx)
        return _starting(offers(ledger), incomplete) if ledger else []

    return completion


def _ledger(ctx: typer.Context) -> Any:
    """Return the ledger that the command line names so far; None when there is none to read."""
    from claimcheck.errors import ClaimcheckError
    from claimcheck.ledger import files

    try:
        return files.load([Path(path) for path in ctx.params.get("ledger") or ()]).ledger
    except ClaimcheckError:
        return None


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
    ledger = _ledger(ctx)
    known = known_values(name.lower(), ledger) if ledger else []
    return [(f"{negation}{name}:{word}", help) for word, help in _starting(((word, "") for word in known), value)]


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


def _ids(ledger: Any) -> Iterable[tuple[str, str]]:
    labels = ((ledger.claims, "text"), (ledger.actors, "name"), (ledger.sources, "title"))
    return [(id, getattr(record, field)) for collection, field in labels for id, record in collection.items()]


def _tags(ledger: Any) -> list[str]:
    return sorted({tag for claim in ledger.claims.values() for tag in claim.tags})


actors = _of_ledger(_actors)
groups, fields = _of_words(_groups), _of_words(_fields)
sources = _of_ledger(lambda ledger: [(source.id, source.title) for source in ledger.sources.values()])
ids = _of_ledger(_ids)
shown = _of_ledger(lambda ledger: [*_ids(ledger), *((f"tag:{tag}", "") for tag in _tags(ledger))])
claims = _of_ledger(lambda ledger: [(claim.id, claim.text) for claim in ledger.claims.values()])
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
