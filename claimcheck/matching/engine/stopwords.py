"""English words too common to tell one claim from another, and those that deny, which are one."""

from claimcheck.text.phrases import word_list

STOP_WORDS = frozenset(
    word_list("""
    a about above after again against all also am an and any are as at be because been before being below between both
    but by can could did do does doing don down during each etc few for from further had has have having he her here
    hers herself him himself his how i if in into is it its itself just let ll me more most my myself of off on once
    only or other our ours ourselves out over own re s same she should so some such t than that the their theirs them
    themselves then there these they this those through to too under until up us ve very was we were what when where
    which while who whom why will with would you your yours yourself yourselves
    im dont doesnt didnt isnt arent wasnt werent wont cant couldnt shouldnt wouldnt hasnt havent hadnt thats theres
    theyre youre hes shes whats ive youve weve theyve id ill youll rt via amp gt lt
    """)
)
NEGATIONS = frozenset(word_list("no not none never neither nor without cannot"))
NEGATION = "not"  # the term that they are
