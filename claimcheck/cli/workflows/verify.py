"""Drafts verified and shown: what counts as evidence, which rules look, what the exit code is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.cli import session
from claimcheck.cli.options import Selection
from claimcheck.cli.workflows.embedder import with_embedder
from claimcheck.errors import NothingChecked, UsageError, did_you_mean
from claimcheck.ledger.contents import read_regular, shown
from claimcheck.lint import summary
from claimcheck.lint.rule import Finding, Severity
from claimcheck.output import console
from claimcheck.output.views import verification
from claimcheck.verify.against import limited
from claimcheck.verify.checked import Settings
from claimcheck.verify.draft import MOST, Draft, read_draft
from claimcheck.verify.evidence import Evidence
from claimcheck.verify.located import located
from claimcheck.verify.meaning import Meaning, meaning_by
from claimcheck.verify.selecting import selected
from claimcheck.verify.verifying import Verification, verify_draft

REQUIRED = ("", "support", "citation")
AS_FINDINGS = ("sarif", "github")  # formats of findings alone


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    files: tuple[Path, ...]
    selection: Selection
    against: tuple[str, ...]
    select: str
    ignore: str
    require: str
    strict_attribution: bool
    fail_on: str
    exit_zero: bool
    judge: str
    base_url: str
    format_name: str
    output: Path | None
    draft_claims: bool = False
    embedder: str | None = None


def verify(asked: Asked) -> int:
    """Verify the drafts, show them, and return the exit code. Raises NothingChecked where nothing could be held."""
    least, chosen, settings = read_choices(asked)
    reading = session.open_ledger(asked.selection)
    evidence = limited(reading.ledger, asked.against)
    drafts = [_read(path) for path in asked.files]
    meaning = meaning_of(evidence, asked.embedder)
    verifications = [verify_draft(draft, evidence, chosen, settings, meaning) for draft in drafts]
    if asked.judge:
        verifications = _judged(verifications, asked)
    elif asked.base_url:
        raise UsageError("--base-url goes with --judge")
    _show(verifications, evidence, asked)
    if asked.draft_claims:
        from claimcheck.cli.workflows.draft_claims import draft_claims  # only needed by who asks

        draft_claims(verifications, reading.ledger, asked.selection.paths)
    return 0 if asked.exit_zero else exit_code(verifications, least)


def read_choices(asked: Asked) -> tuple[Severity, Collection[str], Settings]:
    """Return from which severity the exit code is 1, which rules look, and their settings. Raises UsageError."""
    if asked.require not in REQUIRED:
        raise UsageError(
            f"--require {asked.require!r} is neither support nor citation.{did_you_mean(asked.require, REQUIRED)}"
        )
    chosen = selected(summary.names(asked.select), summary.names(asked.ignore))
    return summary.severity_of(asked.fail_on), chosen, Settings(asked.require, asked.strict_attribution)


def meaning_of(evidence: Evidence, asked: str | None) -> Meaning | None:
    """What brings passages that are near in meaning, by the embedder asked for or that of the ledger; or None."""

    def make(name: str) -> Meaning | None:
        return meaning_by(name, evidence, console.progress) if name else None

    return with_embedder(make, evidence.ledger, asked, "verified by words alone")


def _judged(verifications: Sequence[Verification], asked: Asked) -> list[Verification]:
    """The verifications with the opinions of the judge; where it does not answer, that is told."""
    from claimcheck.verify.judging import judge_at, with_opinions  # only needed by who asks

    judge, judged = judge_at(asked.judge, asked.base_url), list[Verification]()
    for verified in verifications:
        with_them, why = with_opinions(verified, judge, console.progress)
        judged.append(with_them)
        if why:
            console.notice(f"{judge.name} does not answer ({why}): what is near stays near")
            return [*judged, *verifications[len(judged) :]]
    return judged


def exit_code(verifications: Sequence[Verification], least: Severity) -> int:
    """Return 1 where a finding is as severe as `least`, 2 where no sentence was held to anything, else 0."""
    if any(found.severity >= least for verified in verifications for _, found in verified.findings()):
        return 1
    held = any(not sentence.sentence.skip for verified in verifications for sentence in verified.sentences)
    return 0 if held else NothingChecked.exit_code


def _read(path: Path) -> Draft:
    name = shown(path)
    return read_draft(read_regular(path, MOST + 1, UsageError), name)


def _show(verifications: Sequence[Verification], evidence: Evidence, asked: Asked) -> None:
    findings = [finding for verified in verifications for finding in located(verified)]
    if asked.format_name in AS_FINDINGS:
        console.findings(findings, asked.format_name, asked.output)
    elif asked.format_name == "html":
        console.report(verifications, asked.format_name, asked.output, "write_verification")
    else:
        console.answer(verification.verified(verifications), asked.format_name, asked.output)
    for verified in verifications:
        prefix = f"{verified.draft.name}: " if len(verifications) > 1 else ""
        if asked.format_name not in ("text", "plain", "markdown"):
            console.notice(prefix + verification.summed_up(verified))
    console.notice(_told(findings, evidence))


def _told(findings: Sequence[Finding], evidence: Evidence) -> str:
    counts = summary.in_words(summary.counts(findings))
    texts = f"{len(evidence.texts)} of {len(evidence.texts) + len(evidence.missing)} sources with a text"
    claims = sum(bool(passage.claim) for passage in evidence.passages)
    return f"{counts}; held to {texts} and {claims} claims"


def watch(asked: Asked) -> int:
    """Verify the drafts, and again when one of them, the ledger or a snapshot changes, until Ctrl+C."""
    import threading
    from contextlib import suppress

    from claimcheck.errors import ClaimcheckError
    from claimcheck.ledger import watching

    if Path("-") in asked.files:
        raise UsageError("--watch follows files, and standard input is none")
    if asked.draft_claims:
        raise UsageError("--draft-claims goes without --watch: half-written sentences would be drafted")

    def once() -> int:
        try:
            return verify(asked)
        except ClaimcheckError as error:
            console.notice(f"claimcheck: {error}")
            return error.exit_code

    code = once()
    files = [*asked.files, *watching.watched_files(session.open_ledger(asked.selection))]
    with suppress(KeyboardInterrupt):
        for changed in watching.changes(lambda: files, threading.Event()):
            console.notice(f"\nagain: {', '.join(path.name for path in changed)} changed")
            code = once()
    return code
