"""Findings of a change that is not written, by lines that exist: those of the file, and of the draft shown."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from claimcheck.dataclass import dataclass
from claimcheck.edit import FileChange
from claimcheck.lint.rule import Finding
from claimcheck.output import console
from claimcheck.output.formats.plain import line

MOST = 30  # lines of a draft that are shown whole; of a longer one only those with findings
COMPARED = 2_000  # lines that differ, up to which they are told apart one by one


@dataclass(frozen=True, slots=True)
class Draft:
    """The lines that a change brings into a file, and for each line of the new text where it stands (counted from 1).

    `drafted` leads to a line of the draft, `kept` to a line of the file as it is.
    """

    name: str
    lines: Sequence[str]
    drafted: Mapping[int, int]
    kept: Mapping[int, int]

    def placed(self, finding: Finding) -> Finding:
        """Return a finding in the new text with its place in the file, or in the draft."""
        if finding.line in self.kept:
            return replace(finding, line=self.kept[finding.line])
        number = self.drafted.get(finding.line, 1)
        return replace(finding, path=self.name, line=number)


def show(changes: Sequence[FileChange], findings: Sequence[Finding]) -> None:
    """Write what is wrong with a change to standard error, below the lines that it is wrong with."""
    drafts = {change.name: draft_of(change, "draft" if len(changes) == 1 else f"draft of {change.name}")
              for change in changes}  # fmt: skip
    placed = [drafts[finding.path].placed(finding) if finding.path in drafts else finding for finding in findings]
    for draft in drafts.values():
        wrong = {finding.line for finding in placed if finding.path == draft.name}
        if wrong:
            console.notice(f"{draft.name}:")
        for number, text in enumerate(draft.lines, 1):
            if wrong and (len(draft.lines) <= MOST or number in wrong):
                console.notice(f"{number:4} | {text}")
    for finding in placed:
        console.notice(line(finding))


def draft_of(change: FileChange, name: str = "draft") -> Draft:
    """Return the lines that a change brings into a file."""
    old, new = (data.decode("utf-8", "replace").removeprefix("\ufeff").splitlines()
                for data in (change.before, change.after))  # fmt: skip
    first = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    pairs = enumerate(zip(reversed(old[first:]), reversed(new[first:]), strict=False))
    last = next((at for at, (a, b) in pairs if a != b), min(len(old), len(new)) - first)
    kept = {number: number for number in range(1, first + 1)}
    kept |= {len(new) - back: len(old) - back for back in range(last)}
    before, after = old[first : len(old) - last], new[first : len(new) - last]
    if len(before) + len(after) <= COMPARED:
        for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
            kept |= {first + block.b + at + 1: first + block.a + at + 1 for at in range(block.size)}
    fresh = [number for number in range(1, len(new) + 1) if number not in kept]
    drafted = {number: place for place, number in enumerate(fresh, 1)}
    return Draft(name, [new[number - 1] for number in fresh], drafted, kept)
