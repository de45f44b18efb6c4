"""Words by which a statement is somebody's view: it compares, values or supposes; and speakers whom nobody can ask."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The stores were far colder than those of most shops."
PATTERN = compiled_later(
    r"\b(?:\w{3,}er than|(?:more|less) \w+ than|too \w+|(?:some|many) may|should|ought|must|could|may|might|needs? to|"
    r"significant|important|essential|unnecessary|good|better|best|bad|worse|worst|fair|unfair|wrong|mistaken?|"
    r"dangerous|safe|unsafe|reckless|excessive|scandalous|successful|effective|ineffective|useless|reasonable|"
    r"unreasonable|justified|unjustified|shameful|disgraceful|impressive|remarkable|disappointing|misleading|"
    r"inadequate|insufficient|deliberate(?:ly)?|needless(?:ly)?|failure|betrayal|disaster|gift|insult)\b"
)
# Speakers without a name, or with none that is given: "two passengers", "a posting".
UNNAMED = compiled_later(
    r"\b(?:(?:two|three|four|five|several|some|a few|one|an?) (?:[\w-]+ ){0,2}?"
    r"(?:people|persons?|passengers?|witness(?:es)?|"
    r"residents?|neighbours?|neighbors?|sources?|insiders?|locals?|workers?|employees?|posting|post|visitors?|guests?)|"
    r"witnesses|residents|neighbou?rs|sources|insiders|locals|rumou?rs?|anonymous(?:ly)?|not to be named|unnamed)\b",
    re.IGNORECASE,
)
