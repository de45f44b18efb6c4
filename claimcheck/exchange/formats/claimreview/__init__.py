"""ClaimReview, the markup of fact-checks: read from pages, feeds and the Fact Check Tools, written as JSON-LD."""

import re

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions, Written
from claimcheck.ledger.model import Ledger
from claimcheck.text.extraction.encoding import beginning
from claimcheck.text.extraction.markup import is_html

WHAT = "schema.org ClaimReview: fact-checks, from web pages, feeds and the Fact Check Tools, as JSON-LD."
SUFFIXES = (".jsonld",)
EXTRA = ""
LOSES = {
    "head": "not written: a review stands alone",
    "actor.aliases": "not written",
    "actor.kind": "only whether it is a person",
    "actor.part_of": "not written",
    "actor.adversary_of": "not written",
    "actor.note": "not written",
    "actor.ignore": "not written",
    "source.kind": "not written",
    "source.archived": "written where there is no other address",
    "source.reliability": "not written",
    "source.snapshot": "not written",
    "source.sha256": "not written",
    "source.retrieved": "not written",
    "source.extracted": "not written",
    "source.boilerplate": "not written",
    "source.derived_from": "not written",
    "source.tags": "not written",
    "source.tlp": "not written: export with --tlp leaves marked records out",
    "source.note": "not written",
    "source.ignore": "not written",
    "claim.kind": "not written",
    "claim.attribution.act": "not written: only who said it first, and when",
    "claim.attribution.hedge": "not written",
    "claim.attribution.medium": "not written",
    "claim.about": "not written",
    "claim.appears_in.at": "not written: only the source that a claim appears in",
    "claim.appears_in.quote": "not written; the format webannotation holds quotes",
    "claim.appears_in.prefix": "not written; the format webannotation holds quotes",
    "claim.appears_in.suffix": "not written; the format webannotation holds quotes",
    "claim.appears_in.note": "not written",
    "claim.evidence": "not written: a review argues in its text",
    "claim.likelihood": "not written: a rating is a verdict, no probability",
    "claim.confidence": "not written",
    "claim.credibility": "not written",
    "claim.relations": "not written",
    "claim.due": "not written",
    "claim.criteria": "not written",
    "claim.forecasts": "not written",
    "claim.outcome": "not written",
    "claim.tags": "not written",
    "claim.tlp": "not written: export with --tlp leaves marked records out",
    "claim.review.by": "not written: the publisher stands for it",
    "claim.review.review_by": "not written",
    "claim.ignore": "not written",
}
NOT_READ = {
    "actor": "only who is named in a review comes back, with the publisher",
    "source": "only what a claim appears in comes back, with each review as a source",
    "claim": "a rating comes back as evidence, with --adopt-verdicts as the verdict; the note as the review's",
}
MARK = re.compile(
    rb'"(?:https?:\\?/\\?/schema\.org\\?/|schema:)?ClaimReview"|"claimReview(?:Markup(?:Page)?s)?"\s*+:\s*+\[|'
    rb"&quot;ClaimReview&quot;|schema\.org/ClaimReview"
)


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return the claims that have a verdict. Raises UsageError without a publisher and an address."""
    from claimcheck.exchange.formats.claimreview import writing

    return writing.written(ledger, options)


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of the reviews in a file. Raises UsageError for one in which there is none."""
    from claimcheck.exchange.foreign.json_values import NotJson
    from claimcheck.exchange.formats.claimreview import dialects, pages, reading

    name = options.file_name or "the input"
    text = pages.decoded(content, name)
    page = is_html(text)
    try:
        delivery = dialects.of_page(text) if page else dialects.of_json(text)
    except NotJson as error:
        raise UsageError(f"{name}:{error.line}:{error.column}: {error}") from None
    if not delivery.reviews and not delivery.refused and not delivery.empty:
        microdata = " in JSON-LD: it is marked up by attributes, which are not read" * pages.has_microdata(text)
        raise UsageError(f"{name}: there is no ClaimReview{microdata or ' in it'}")
    return reading.records_of(delivery, options)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it is a web page or JSON in which a ClaimReview is named."""
    start = beginning(content)
    return (start.lstrip()[:1] in ("{", "[") or is_html(start)) and MARK.search(content) is not None
