"""Clock times in transcripts: the cues of SRT and WebVTT, times at the beginning of lines, and how people cite them."""

import re
from collections.abc import Sequence

from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

TIME = r"(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3}|:\d\d(?!\d))?(?![\d:])"  # 12:30, 1:02:03,500, 01:02:03:24 (frames)
CUE = compiled_later(rf"^[ \t]*+({TIME})[ \t]+-->[ \t]+({TIME})[^\n]*+", re.MULTILINE)
AT_LINE_START = compiled_later(rf"^[ \t]*+[\[(<]?({TIME})", re.MULTILINE)
ANYWHERE = compiled_later(rf"(?<![\d:.,])({TIME})")
CLOCK = compiled_later(r"(?:(?:(\d{1,3}):)?(\d{1,2}):)(\d\d)(?:[.,](\d{1,3})|:\d\d)?")
UNITS = compiled_later(
    r"(?:(\d{1,3}) ?h(?:rs?|ours?)? ?)?(?:(\d{1,4}) ?m(?:ins?|inutes?)? ?)?(?:(\d{1,5}) ?s(?:ecs?|econds?)?)?"
)


@value_class()
class Cue:
    """What is said from a time on: seconds from and to, and the span of it in the text without the time itself."""

    begins: float
    ends: float
    mark: int  # where the time is written
    start: int
    end: int


def seconds(clock: str) -> float | None:
    """The seconds of "00:12:30", "12:30", "1:02:03,500", "12m30s" or "750s"; None for anything else."""
    text = clock.strip().strip("[]()<>").lower()
    if hit := CLOCK.fullmatch(text):
        whole = int(hit[1] or 0) * 3600 + int(hit[2]) * 60 + int(hit[3])
        return whole + float(f"0.{hit[4] or 0}")
    if (hit := UNITS.fullmatch(text)) and any(hit.groups()):
        return float(int(hit[1] or 0) * 3600 + int(hit[2] or 0) * 60 + int(hit[3] or 0))
    return None


def cues(text: str) -> tuple[Cue, ...]:
    """The stretches of a text from one time to the next; nothing for a text without times.

    Where it has cues of SRT or WebVTT, only these count; else times at the beginning of lines, else any.
    """
    for pattern in (CUE, AT_LINE_START, ANYWHERE):
        if hits := list(pattern.finditer(text)):
            stops = [*(_before_number(text, hit.start()) for hit in hits[1:]), len(text)]
            times = [seconds(hit[1]) or 0.0 for hit in hits]
            ends = [seconds(hit[2]) or 0.0 for hit in hits] if pattern is CUE else [*times[1:], float("inf")]
            return tuple(map(_cue, hits, times, ends, stops))
    return ()


def subtitles(text: str) -> bool:
    """Whether a text has cues of SRT or WebVTT."""
    return CUE.search(text) is not None


def clock(begins: float) -> str:
    """Seconds as a person writes them: 00:12:30."""
    return f"{int(begins) // 3600:02}:{int(begins) // 60 % 60:02}:{int(begins) % 60:02}"


def running(cues: Sequence[Cue], first: float, last: float) -> Sequence[Cue]:
    """The cues that are running at any moment from a second to another; a whole second is all of it."""
    until = last if last % 1 else last + 0.999
    return [cue for cue in cues if cue.begins <= until and (cue.ends > first or cue.begins >= first)]


def _cue(hit: re.Match[str], begins: float, ends: float, stop: int) -> Cue:
    return Cue(begins, ends, hit.start(), hit.end(), max(hit.end(), stop))


def _before_number(text: str, place: int) -> int:
    """Where a cue begins: with the line before its time when that is its number."""
    line = text.rfind("\n", 0, max(0, place - 1)) + 1
    return line if place - line < 12 and text[line:place].strip().isdecimal() else place
