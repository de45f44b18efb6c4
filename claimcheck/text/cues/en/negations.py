"""Words that deny what a sentence says ("not", "never", "no one"), and words that deny it by their sense ("failed")."""

import re

EXAMPLE = "The wells were not tested."
PATTERN = re.compile(  # "not only", "no choice but to", "cannot be ruled out" and "not remain silent" deny nothing
    r"\b(?:not(?! (?:only|just|merely|least|be ruled|\w+ (?:silent|idle)))|never|no(?! (?:choice|doubt))|none|nobody|"
    r"nothing|nowhere|neither|nor|cannot(?! be ruled)|without)\b|\b\w+n['’]t\b(?! be ruled)",
    re.IGNORECASE,
)
# Negative prefixes and words; "united", "until", "district" only look like them.
BY_SENSE = re.compile(
    r"\b(?:un(?!it|io|iv|iq|ifo|der|til|less)\w{3,}|in(?:capable|sufficient|adequate)\w*|"
    r"dis(?!trict|cuss|tan|eas|patch|play|tribut|ast|cover|cours|tinct|cipl)\w{3,}|only|lack\w*|fail\w*|refus\w*|"
    r"absen\w+|free of|stop\w*|den(?:y\w*|ies|ied|ials?)|reject\w*|fals\w+|against|out of|hardly|ignor\w+|rul\w+ out|"
    r"little|few|deaf|avoid\w*|prevent\w*|worn|ceas\w+|halt\w*|end(?:s|ed|ing)?|abandon\w*|quit|g[ai]ve\w* up|"
    r"suspend\w*|oppos\w+|declin\w+|loses?|lost|past|former\w*|used to|instead|rather)\b|\b\w+less\b",
    re.IGNORECASE,
)
VERBS = re.compile(  # those of them that deny, in the source, what follows
    r"\b(?:fail(?:s|ed)? to|refus(?:es?|ed|ing) to|stop(?:s|ped)? \w+ing|ceas(?:es?|ed)|declin(?:es?|ed) to|"
    r"reject(?:s|ed)|lack(?:s|ed)|den(?:y|ies|ied))\b",
    re.IGNORECASE,
)
