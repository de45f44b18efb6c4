"""Words that lay a wrong or a failure to somebody: "lied", "failed to", "was forced to", "covered up", "ignored"."""

import re

EXAMPLE = "The council ignored the report and failed to act."
PATTERN = re.compile(
    r"\b(?:l(?:ied|ies|ying|ie(?= to))|deceiv\w+|misle(?:d|ad\w*)|cheat\w*|stole\w*|steal\w*|thef?t|fraud\w*|"
    r"corrupt\w*|brib\w+|"
    r"abus\w+|tortur\w+|imprison\w+|kidnap\w+|murder\w*|kill(?:ed|ing)|attack\w*|assault\w*|beat(?:en|ing)?|"
    r"rap(?:e|ed|ing)|"
    r"harass\w*|threaten\w*|intimidat\w+|discriminat\w+|persecut\w+|exploit\w+|manipulat\w+|sabotag\w+|conspir\w+|"
    r"cover(?:ed|ing)?[\s-]up|conceal\w*|suppress(?:ed|ing)\w*|hid(?:den|ing)?|violat\w+|breach\w+|broke the|"
    r"illegal(?!ly)|unlawful\w*|"
    r"ignor(?:ed|es|ing)|neglect\w*|fail(?:ed|s|ing)? to|(?<=\w )failure to|refus(?:ed|es|ing)|betray\w*|forc(?:ed|"
    r"ing)|"
    r"against (?:her|his|their) will|taken away|deliberately|knowingly|irresponsibl\w+|reckless\w*|negligen\w+|"
    r"incompeten\w+|missed (?:its|their|the|his|her) (?:own )?(?:deadline|target|chance)|nobody (?:acted|listened|"
    r"cared)|"
    r"never (?:asked|listened|paid|apologi[sz]ed)|"
    r"embezzl\w+|defraud\w+|swindl\w+|forg(?:ed|ing|ery)|falsif\w+|tamper\w+|launder\w+|smuggl\w+|loot(?:ed|ing)|"
    r"bull(?:y|ied|ying)|blackmail\w*|extort\w+|stonewall\w*|obstruct\w+|squander\w+|mismanag\w+|bungl\w+|botch\w+|"
    r"hush\w* up|withheld|withhold\w*|looked the other way|rigg(?:ed|ing)|sat on|"
    r"(?:broke|broken|breaking) (?:the|its|their|his|her) (?:word|promises?|law|rules)|"
    r"(?:walk|walked|walking) (?:away|out on)|plundered|poison(?:ed|ing)|pollut(?:ed|ing)|cut(?:ting)? corners|"
    r"damning|shameful|disgrace\w*|hypocri\w+|propaganda|lies|interrogat\w+|blam\w+|guilty|"
    r"(?:isn't|is not|aren't|are not|wasn't|don't|do not|doesn't|does not) (?:even )?(?:seem |appear )?(?:to )?"
    r"(?:doing|able|care|listen\w*|tak\w+)|too (?:slow\w*|late|little)|slowly|vested interest|"
    r"turned (?:a blind eye|away)|unfair\w*|crime|criminal|scandal|cruel\w*|terroris\w+)\b",
    re.IGNORECASE,
)
