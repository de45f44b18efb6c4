"""What a change does to a text, as a unified diff."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from claimcheck.text.escaping import visible

AROUND = 2  # lines shown before and after a change
Opcode = tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]  # as difflib has them


class _Lines(SequenceMatcher[str]):
    """Lines before and after: where much changes in much text, difflib's own comparison takes quadratic time."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.compared = old, new

    def get_opcodes(self) -> list[Opcode]:
        """Return what turns the lines before into those after, with the fewest lines that change."""
        from rapidfuzz.distance import Levenshtein

        old, new = self.compared
        likely = max((Counter(new) - Counter(old)).total(), len(old) - len(new))  # lines that change: where it begins
        together: list[Opcode] = []
        for code in Levenshtein.opcodes(old, new, score_hint=likely):
            a, b, c, d = code.src_start, code.src_end, code.dest_start, code.dest_end
            if code.tag == "equal":
                together.append(("equal", a, b, c, d))
            elif together and together[-1][0] == "replace":
                together[-1] = ("replace", together[-1][1], b, together[-1][3], d)
            else:
                together.append(("replace", a, b, c, d))
        return together


def unified(name: str, before: str, after: str) -> list[str]:
    """Return the lines of the diff, hidden characters shown, line breaks off."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    groups = _Lines(old, new).get_grouped_opcodes(AROUND)
    lines = [line for group in groups for line in _hunk(group, old, new)]
    return [f"--- {name}", f"+++ {name}", *(visible(line.rstrip("\r\n")) for line in lines)] if lines else []


def _hunk(group: Sequence[tuple[str, int, int, int, int]], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a hunk, the first of which says where it stands."""
    _, a, _, c, _ = group[0]
    _, _, b, _, d = group[-1]
    yield f"@@ -{_range(a, b)} +{_range(c, d)} @@"
    for kind, a, b, c, d in group:
        if kind == "equal":
            yield from (f" {line}" for line in old[a:b])
            continue
        yield from (f"-{line}" for line in old[a:b])
        yield from (f"+{line}" for line in new[c:d])


def _range(start: int, end: int) -> str:
    """Return a range of lines as a unified diff has it."""
    if end - start == 1:
        return f"{start + 1}"
    return f"{start + 1 if end > start else start},{end - start}"
