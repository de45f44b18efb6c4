"""Words by which a writer or speaker puts something as less than certain: "may", "perhaps", "some reports suggest"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The pumps may fail."
PATTERN = compiled_later(  # "May" is a month; "could not" tells of an inability
    r"\b(?:in all (?:likelihood|probability)|(?:cannot|can['’]t|could not|couldn['’]t) (?:exclude|rule out)|"
    r"(?-i:may)|might|could(?! not|n['’]t)|perhaps|possibl[ey]|possibility|probabl[ey]|maybe|likely|unlikely|"
    r"likelihood|allegedly|reportedly|supposedly|purportedly|apparently|arguably|presumably|seemingly|potentially|"
    r"conceivably|seems?|seemed|appears? to|appeared to|(?:reports?|evidence|signs?) suggests?|suggests?|suggested|"
    r"(?:is|are|was|were) (?:understood|expected|rumou?red|reported|alleged|estimated) to|believed to|thought to|"
    r"(?:is|are|was|were) attributed to|"
    r"said to be|(?:cannot|can['’]t|could not|not) be (?:ruled out|excluded)|"
    r"as far as(?! (?:\d|[a-z]+ty\b))|unconfirmed)\b",
    re.IGNORECASE,
)
# And those that weaken what stands right before them.
BEHIND = compiled_later(
    r"\b(?:(?:cannot|can['’]t|could not|not) be (?:ruled out|excluded)|"
    r"(?:is|are|was|were|remains?|seems?) (?:possible|conceivable|likely)|"
    r"allegedly|reportedly|apparently|perhaps)\b",
    re.IGNORECASE,
)
