"""W3C Web Annotation: one annotation for each citation, with the quote whole and its place in the snapshot."""

from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions, Written
from claimcheck.ledger.model import Ledger

WHAT = "W3C Web Annotation: an annotation for each citation, with its quote, its place and the snapshot's hash."
SUFFIXES = (".jsonld",)
EXTRA = ""
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
LOSES = {
    "head": "not written: an annotation stands alone",
    "actor": "not written: an annotation names who annotates",
    "source.kind": "not written",
    "source.author": "not written",
    "source.publisher": "not written",
    "source.date": "not written",
    "source.reliability": "not written",
    "source.snapshot": "not written: the file stays beside the ledger, its hash is written",
    "source.extracted": "not written",
    "source.boilerplate": "not written",
    "source.derived_from": "not written",
    "source.tags": "not written",
    "source.tlp": "not written: export with --tlp leaves marked records out",
    "source.note": "not written",
    "source.ignore": "not written",
    "claim.kind": "not written",
    "claim.attribution": "not written: an annotation names who annotates, not who says it",
    "claim.about": "not written",
    "claim.likelihood": "not written",
    "claim.confidence": "not written",
    "claim.credibility": "not written",
    "claim.verdict": "not written",
    "claim.relations": "not written",
    "claim.due": "not written",
    "claim.criteria": "not written",
    "claim.forecasts": "not written",
    "claim.outcome": "not written",
    "claim.tlp": "not written: export with --tlp leaves marked records out",
    "claim.review": "not written",
    "claim.note": "not written",
    "claim.ignore": "not written",
}
NOT_READ = {
    "source": "only what is cited comes back; of when it was read, a day or a time that is exact",
    "claim": "only what cites something comes back, by an unnamed claimant",
}


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return an annotation for each citation of a claim, in one collection."""
    from claimcheck.exchange.formats.webannotation import writing

    return writing.written(ledger, options, CONTEXT)


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of annotations. Raises UsageError for a file that is no JSON, or has no annotation in it."""
    from claimcheck.exchange.formats.webannotation import reading

    return reading.records_of(content, options)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether it is JSON in the context of annotations."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[") and CONTEXT.encode() in content
