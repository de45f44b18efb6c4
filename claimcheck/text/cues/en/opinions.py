"""Words that value: "should", "important", "the best", "unfortunately", "I am alarmed", "historic"."""

import re

EXAMPLE = "It is important that the best plan wins."
PATTERN = re.compile(
    r"\b(?:should(?:n['’]t)?|ought|must|need(?:s|ed)? to|deserv\w+|important(?:ly)?|crucial|vital|essential|"
    r"necessary|needed|"
    r"good|great|better|best|bad|worse|worst|right(?!s)|wrong|fair(?:er|ly)?|unfair|just(?= (?:and|cause|society))|"
    r"unjust|"
    r"terrible|horrible|awful|wonderful|excellent|amazing|beautiful|brilliant|fantastic|outstanding|remarkable|"
    r"incredible|"
    r"historic|unprecedented|dangerous|serious(?:ly)?|alarm\w+|worr(?:y|ied|ying)|concern(?:ed|ing|s)?|shock\w*|"
    r"disappoint\w*|"
    r"sad(?:ly|dened)?|happy|glad|pleased|proud|delighted|thrilled|honou?red|grateful|sorry|regret\w*|"
    r"unfortunate(?:ly)?|"
    r"fortunate(?:ly)?|hope(?:ful|s|fully)?|hoping|welcome|easy|easily|easiest|simpl(?:e|est|er|y)|difficult|"
    r"hard(?:er)?|complicated|"
    r"clear(?:ly)?|obvious(?:ly)?|reasonable|unreasonable|ridiculous|absurd|stupid|foolish|clumsy|unacceptable|"
    r"intolerable|"
    r"unsustainable|appropriate|inappropriate|legitimate|effective|ineffective|successful|significant|major|"
    r"big(?:gest)? step|"
    r"ideological|cool|love|hate|like|proper(?:ly)?|too (?:\w+)|most (?!of\b)\w+|greatest|finest|"
    r"strong(?:er|est|ly)?|weak|"
    r"opportunity|challenge|tragedy|tragic|success|disaster|failure|victory|shame|mistake|threat to|at risk|"
    r"risk(?:y|s)?|"
    r"awareness|values?|freedom|dignity|justice|injustice|sense|raise (?:serious )?questions|"
    r"feel(?:s|ing)?|felt|helpful|useful|useless|promising|encouraging|impressive|racis\w+|islamophobia|sins?|"
    r"slavery|poor(?:ly)?)\b",
    re.IGNORECASE,
)
