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
        from claimcheck.errors import ClaimcheckError
        from claimcheck.ledger import files

        try:
            ledger = files.load([Path(path) for path in ctx.params.get("ledger") or ()]).ledger
        except ClaimcheckError:
            return []
        return _starting(offers(ledger), incomplete)

    return completion


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


def _formats() -> Iterable[tuple[str, str]]:
    from claimcheck import registry
    from claimcheck.output import formats

    return [(name, "") for name in registry.names(formats)]


def _report_formats() -> Iterable[tuple[str, str]]:
    from claimcheck.output import console

    return [(name, "") for name in console.known("write_report")]


def _rules() -> Iterable[tuple[str, str]]:
    from claimcheck.lint import rules

    return [(rule.name, rule.summary) for rule in rules.rules().values()]


def _terms(ledger: Any) -> Iterable[tuple[str, str]]:
    from claimcheck.ledger import scales

    return [(word, "") for term in scales.load(ledger.scales.likelihood).terms for word in term.words]


def _ids(ledger: Any) -> Iterable[tuple[str, str]]:
    labels = ((ledger.claims, "text"), (ledger.actors, "name"), (ledger.sources, "title"))
    return [(id, getattr(record, field)) for collection, field in labels for id, record in collection.items()]


actors = _of_ledger(lambda ledger: [(actor.id, actor.name) for actor in ledger.actors.values()])
sources = _of_ledger(lambda ledger: [(source.id, source.title) for source in ledger.sources.values()])
ids = _of_ledger(_ids)
claims = _of_ledger(lambda ledger: [(claim.id, claim.text) for claim in ledger.claims.values()])
tags = _of_ledger(lambda ledger: sorted({(tag, "") for claim in ledger.claims.values() for tag in claim.tags}))
likelihoods = _of_ledger(_terms)
kinds, confidences = _of_words(_vocabulary("CLAIM_KIND")), _of_words(_vocabulary("CONFIDENCE"))
verdicts, relations = _of_words(_vocabulary("VERDICT")), _of_words(_vocabulary("RELATION"))
report_formats = _of_words(_report_formats)
formats, rules = _of_words(_formats), _of_words(_rules)
records = _of_words(lambda: [(kind, "") for kind in ("claim", "actor", "source")])
details = _of_words(lambda: [(detail, "") for detail in ("brief", "full")])
roles = _of_words(lambda: [(role, "") for role in ROLES])
