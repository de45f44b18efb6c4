"""STIX 2.1, the format in which threat intelligence is shared (OASIS, 10 June 2021)."""

from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions, Written
from claimcheck.ledger.model import Ledger
from claimcheck.text.patterns import compiled_later

WHAT = (
    "A STIX 2.1 bundle: actors as identities, sources as reports, claims as notes, evidence and verdicts as opinions."
)
SUFFIXES = (".json", ".stix")
EXTRA = ""
WORDS = "left out: STIX has no place for the words around a quote"
LOSES = {
    "head.format": "left out: it is of the ledger's file",
    "head.scales": "left out: the word of a likelihood stands as a label, of which scale is not said",
    "head.ceilings": "left out: it is a rule of the house",
    "head.verdicts": "left out: it is a rule of the house",
    "head.embedder": "left out: it is a setting of the tool",
    "head.tlp": "stands at each claim and source that it holds for",
    "actor.ignore": "left out: it is for `check`",
    "source.ignore": "left out: it is for `check`",
    "source.snapshot": "left out: the file stays with the ledger; its hash is written",
    "source.extracted": "left out: the text itself is not written",
    "source.boilerplate": "left out: the text itself is not written",
    "claim.appears_in.prefix": WORDS,
    "claim.appears_in.suffix": WORDS,
    "claim.appears_in.note": "left out: an external reference has one description, which is the quote",
    "claim.evidence.prefix": WORDS,
    "claim.evidence.suffix": WORDS,
    "claim.criteria": "left out: STIX has no predictions",
    "claim.forecasts": "left out: STIX has no predictions",
    "claim.review.by": "left out: the day of the review is when the note was modified",
    "claim.review.review_by": "left out: the day of the review is when the note was modified",
    "claim.ignore": "left out: it is for `check`",
}
NOT_READ = {
    "claim.verdict": "comes back with --adopt-verdicts alone: a rating is of who gave it",
    "claim.review.date": "does not come back: a note may be modified for any reason",
    "claim.tlp": "comes back as the marking that holds for the claim, also where it is the ledger's or a source's",
    "source.tlp": "comes back as the marking that holds for the source, also where it is the ledger's",
}
STARTS = compiled_later(r"\s*[\[{]")
BUNDLE = compiled_later(r'"type"\s*:\s*"bundle"|"spec_version"\s*:\s*"2\.[01]"')


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return the ledger as a bundle: the same bytes on every run and every day."""
    from claimcheck.exchange.formats.stix.writing import bundle

    return bundle(ledger, options)


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a bundle. Raises UsageError for what is none."""
    from claimcheck.exchange.formats.stix.reading import records

    return records(content, options)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether a file begins like a bundle, or like objects of STIX 2."""
    start = content[:100_000].decode("utf-8-sig", "replace")
    return bool(STARTS.match(start) and BUNDLE.search(start))
