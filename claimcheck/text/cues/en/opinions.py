"""Words that value: "should", "important", "the best", "unfortunately", "I am alarmed", "historic"."""

import re

EXAMPLE = "It is important that the best plan wins."
PATTERN = re.compile(
    r"\b(?:should(?:n['’]t)?|ought|must|need(?:s|ed)? to|deserv\w+|important(?:ly)?|crucial|vital|essential|necessary|needed|"
    r"good|great|better|best|bad|worse|worst|right(?!s)|wrong|fair(?:er|ly)?|unfair|just(?= (?:and|cause|society))|unjust|"
    r"terrible|horrible|awful|wonderful|excellent|amazing|beautiful|brilliant|fantastic|outstanding|remarkable|incredible|"
    r"historic|unprecedented|dangerous|serious(?:ly)?|alarm\w+|worr(?:y|ied|ying)|concern(?:ed|ing|s)?|shock\w*|disappoint\w*|"
    r"sad(?:ly|dened)?|happy|glad|pleased|proud|delighted|thrilled|honou?red|grateful|sorry|regret\w*|unfortunate(?:ly)?|"
    r"fortunate(?:ly)?|hope(?:ful|s|fully)?|hoping|welcome|easy|easily|easiest|simpl(?:e|est|er|y)|difficult|hard(?:er)?|complicated|"
    r"clear(?:ly)?|obvious(?:ly)?|reasonable|unreasonable|ridiculous|absurd|stupid|foolish|clumsy|unacceptable|intolerable|"
    r"unsustainable|appropriate|inappropriate|legitimate|effective|ineffective|successful|significant|major|big(?:gest)? step|"
    r"ideological|cool|love|hate|like|proper(?:ly)?|enough|too (?:\w+)|most (?:\w+)|greatest|finest|strong(?:er|est|ly)?|weak|"
    r"opportunity|challenge|tragedy|tragic|success|disaster|failure|victory|shame|mistake|threat to|at risk|risk(?:y|s)?|"
    r"awareness|values?|freedom|dignity|justice|injustice|sense|support(?:s|ed)? th(?:e|is|at)|raise (?:serious )?questions|"
    r"feel(?:s|ing)?|felt|helpful|useful|useless|promising|encouraging|impressive|racis\w+|islamophobia|sins?|slavery|poor(?:ly)?)\b",
    re.IGNORECASE,
)
