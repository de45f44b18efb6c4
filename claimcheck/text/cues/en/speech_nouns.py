"""Nouns that name what somebody says or thinks, by the act that it is: "the accusation that", "calls for", "fears of".

A line is `act: what may follow: nouns`. What may follow: `t` a clause, mostly with "that"; `p` "for" and what is asked
for; `g` "of" and what is laid to somebody. A `?` says that the noun weakens what it gives.
"""

from collections.abc import Mapping
from functools import cache

EXAMPLE = "There were calls for an inquiry, and allegations that the dam was neglected."
TABLE = """
alleges: t?: allegation allegations accusation accusations claim claims charge charges suspicion suspicions rumour
    rumours rumor rumors insinuation
alleges: g?: allegations accusations accusation allegation
states: t?: fear fears belief concern concerns worry worries doubt doubts hope hopes suspicion suspicions
states: t: statement statements remark remarks comment comments assurance assurances assertion assertions announcement
    announcements view opinion confirmation acknowledgement admission complaint complaints impression news revelation
    revelations insistence contention reassurance reassurances declaration testimony reminder conviction disclosure
states: t: pledge pledges promise promises vow vows threat threats oath
reports: t: report reports finding findings evidence indication indications discovery
analyses: t: conclusion argument arguments
warns: t: warning warnings
asks: p: call calls appeal appeals demand demands plea pleas
asks: t: demand demands request requests recommendation recommendations order orders instruction instructions
predicts: t: prediction predictions forecast forecasts expectation expectations estimate estimates
suggests: t: suggestion suggestions proposal proposals theory theories hypothesis speculation
denies: t: denial denials rebuttal
"""


@cache
def by_word() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return (act, what may follow) of each noun."""
    known: dict[str, list[tuple[str, str]]] = {}
    for line in TABLE.strip().replace("\n    ", " ").splitlines():
        act, frames, nouns = line.split(":")
        for noun in nouns.split():
            known.setdefault(noun, []).append((act, frames.strip()))
    return {noun: tuple(readings) for noun, readings in known.items()}
