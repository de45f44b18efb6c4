"""The selections, numbers and counts that a report or the statistics lay out; formats never compute."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from claimcheck._version import __version__
from claimcheck.dataclass import dataclass
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger import scales, tlp
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.references import records
from claimcheck.ledger.relations import contradictions
from claimcheck.ledger.selection import Selection, select
from claimcheck.ledger.vocabulary import CLAIM_KIND, CONFIDENCE, CREDIBILITY, VERDICT
from claimcheck.ledger.where import Fault
from claimcheck.output.columns import grouped
from claimcheck.output.report.limitations import limitations
from claimcheck.output.report.order import cited, first_source, in_order_of_text
from claimcheck.output.report.standing import standing
from claimcheck.output.views.sourcing import sentences, sourcing
from claimcheck.text.wording import counted

UNASSESSED = "not assessed"
DETAILS = ("brief", "full")
BY_THE_REST = "All that is said here goes by what is shown: what was left out may bear on it."
Pair = tuple[Claim, Claim]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """How a report is asked for: heading, names of the ledger's files, the query, field of the groups, detail, stamp.

    Without `group_by` the claims stand in the order of the text. A stamp adds the day and the version, without which
    the same ledger makes the same bytes on every day. What is marked above the level `tlp` is left out. `reader_faults`
    are what the reader of the files found, for the page, which tells them beside what the rules find.
    """

    title: str = ""
    files: Sequence[str] = ()
    query: str = ""
    group_by: str = ""
    detail: str = "brief"
    stamp: bool = False
    tlp: str = ""
    reader_faults: Sequence[Fault] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a report says.

    `claims` are in the order of the text; `claim_numbers` and `source_numbers` count from 1, by id. `standing` holds
    the claims that are false, contested or unproven. `counts` holds, for each field of judgement, how many claims have
    each of its words. `asked_title` is the title that was asked for, `title` that or one made for the report. `marking`
    is the highest marking of what is shown, as on a document ("TLP:RED"), `left_out` says what a level keeps out.
    """

    title: str
    asked_title: str
    files: Sequence[str]
    query: str
    stamp: str
    marking: str
    left_out: str
    full: bool
    ledger: Ledger
    claims: Sequence[Claim]
    claim_numbers: Mapping[str, int]
    source_numbers: Mapping[str, int]
    groups: Mapping[str, Sequence[Claim]]
    standing: Mapping[str, Sequence[Claim]]
    contradictions: Sequence[Pair]
    open_predictions: Sequence[Claim]
    settled_predictions: Sequence[Claim]
    sourcing: Sequence[str]
    limitations: Sequence[str]
    counts: Mapping[str, Mapping[str, int]]
    reader_faults: Sequence[Fault] = ()

    def mark(self, record: Claim | Source) -> str:
        """Return the marking that holds for a record of the report, as on a document; "" for none."""
        return tlp.label(tlp.marking(record, self.ledger))


def summarize(claims: Sequence[Claim], ledger: Ledger, choices: Choices) -> Summary:
    """Return what a report on these claims of the ledger needs; raises UsageError for an unknown detail or field."""
    if choices.detail not in DETAILS:
        known = f"{did_you_mean(choices.detail, DETAILS)} Known: {', '.join(DETAILS)}"
        raise UsageError(f"there is no detail {choices.detail!r}.{known}")
    selection = select(claims, ledger, tlp.at_most(choices.tlp, ledger) if choices.tlp else None)
    shown, ordered = selection.ledger, in_order_of_text(selection.claims, selection.ledger)
    sources = cited(ordered, shown)
    predictions = [claim for claim in ordered if claim.kind == "prediction" or claim.due or claim.outcome]
    return Summary(
        title=choices.title or _title(ordered, shown),
        asked_title=choices.title,
        files=sorted(Path(file).name for file in _files(choices, shown)),
        query="" if selection.names_withheld(choices.query) else choices.query,
        stamp=f"{shown.today.isoformat()}, claimcheck {__version__}" if choices.stamp else "",
        marking=tlp.label(tlp.highest([*ordered, *map(shown.sources.__getitem__, sources)], shown)),
        left_out=left_out(selection, choices.tlp),
        full=choices.detail == "full",
        ledger=shown,
        claims=ordered,
        claim_numbers={claim.id: number for number, claim in enumerate(ordered, 1)},
        source_numbers={source: number for number, source in enumerate(sources, 1)},
        groups=_groups(ordered, shown, choices.group_by),
        standing=standing(ordered, shown),
        contradictions=list(contradictions(ordered, shown)),
        open_predictions=[claim for claim in predictions if not claim.outcome],
        settled_predictions=[claim for claim in predictions if claim.outcome],
        sourcing=sentences(sourcing(ordered, shown), shown) if ordered else [],
        limitations=_limitations(ordered, selection, choices),
        counts=counts(ordered, shown),
        reader_faults=() if choices.tlp else choices.reader_faults,  # they may tell of what is left out
    )


def counts(claims: Sequence[Claim], ledger: Ledger) -> dict[str, dict[str, int]]:
    """For each field of judgement: its words in the order of the vocabulary, then how many say nothing."""
    scale = scales.load(ledger.scales.likelihood)
    terms = [term.words[0] for term in scale.terms]
    rated = [_term(claim, scale) for claim in claims]
    return {
        "kind": _count([claim.kind for claim in claims], [*CLAIM_KIND.meanings]),
        "confidence": _count([claim.confidence for claim in claims], [*CONFIDENCE.meanings]),
        "likelihood": _count(rated, terms),
        "verdict": _count([claim.verdict for claim in claims], [*VERDICT.meanings]),
        "credibility": _count([claim.credibility for claim in claims], [*CREDIBILITY.meanings]),
    }


def _limitations(claims: Sequence[Claim], selection: Selection, choices: Choices) -> list[str]:
    ledger = selection.ledger
    sentences = limitations(claims, ledger, ledger.today if choices.stamp else None)
    return [*sentences, BY_THE_REST] if selection.withheld else sentences


def left_out(selection: Selection, level: str) -> str:
    """Return what a level keeps out: "Left out: 2 claims, 1 source, marked above TLP:GREEN …"; "" for nothing."""
    if not selection.withheld:
        return ""
    sizes = ", ".join(counted(size, name.removesuffix("s")) for name, size in selection.withheld.items())
    return f"Left out: {sizes}, marked above {tlp.label(tlp.level(level))} or there only for what is."


def _files(choices: Choices, shown: Ledger) -> Sequence[str]:
    """Return the names of the ledger's files; with a level, of those from which something may be shown."""
    holding = {record.where.file for record in records(shown)}
    return [file for file in choices.files if file in holding or not choices.tlp]


def _title(claims: Sequence[Claim], ledger: Ledger) -> str:
    """Return a heading for a report that was given none: it names the one text that all claims are made in."""
    sources = {first_source(claim) for claim in claims}
    source = ledger.sources.get(sources.pop()) if len(sources) == 1 else None
    return f"Claims in “{source.title}”" if source and source.title else "Claims"


def _groups(claims: Sequence[Claim], ledger: Ledger, by: str) -> dict[str, Sequence[Claim]]:
    """Return the claims by heading; without a field, by the source they appear in first, as the texts stand."""
    if by and by != "source":
        return dict(grouped(claims, ledger, by))
    groups: dict[str, list[Claim]] = {}
    if by:
        groups = grouped(claims, ledger, by)
    else:
        for claim in claims:
            groups.setdefault(first_source(claim), []).append(claim)
    titled: dict[str, Sequence[Claim]] = {}
    for source, members in groups.items():
        title = ledger.sources[source].title if source in ledger.sources else ""
        name = title or source
        titled[name if name not in titled else f"{name} ({source})"] = members
    return titled


def _term(claim: Claim, scale: scales.Scale) -> str:
    """The claim's likelihood as the first word of its term; a percentage by the band it falls in."""
    term = scale.find(claim.likelihood) if claim.likelihood else None
    if term is None:
        return claim.likelihood
    band = scale.term(term.low) if term.low == term.high else term
    return band.words[0] if band else claim.likelihood


def _count(values: Sequence[str], words: Sequence[str]) -> dict[str, int]:
    number = Counter(values)
    known = {word: number[word] for word in words if number[word]}
    other = {word: size for word, size in sorted(number.items()) if word and word not in known}
    return known | other | ({UNASSESSED: number[""]} if number[""] else {})
