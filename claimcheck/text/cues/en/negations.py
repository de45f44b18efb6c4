"""Words that deny what a sentence says ("not", "never", "no one"), and words that deny it by their sense ("failed")."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The mayor did not sign; the mayor refused to sign."
PATTERN = compiled_later(  # "not only", "no choice but to", "cannot be ruled out" and "not remain silent" deny nothing
    r"\b(?:not(?! (?:only|just|merely|least|be ruled|\w+ (?:silent|idle)))|never|no(?! (?:choice|doubt))|none|nobody|"
    r"nothing|nowhere|neither|nor|cannot(?! be ruled)|without)\b|\b\w+n['’]t\b(?! be ruled)",
    re.IGNORECASE,
)
# Negative prefixes and words; "united", "until", "district" only look like them.
BY_SENSE = compiled_later(
    r"\b(?:un(?!it|io|iv|iq|ifo|der|til|less)\w{3,}|in(?:capable|sufficient|adequate)\w*|"
    r"dis(?!trict|cuss|tan|eas|patch|play|tribut|ast|cover|cours|tinct|cipl)\w{3,}|only|lack\w*|fail\w*|refus\w*|"
    r"absen\w+|free of|stop\w*|den(?:y\w*|ies|ied|ials?)|reject\w*|fals\w+|against|out of|hardly|ignor\w+|rul\w+ out|"
    r"little|few|deaf|avoid\w*|prevent\w*|worn|ceas\w+|halt\w*|end(?:s|ed|ing)?|abandon\w*|quit|g[ai]ve\w* up|"
    r"suspend\w*|oppos\w+|declin\w+|loses?|lost|past|former\w*|used to|instead|rather)\b|\b\w+less\b",
    re.IGNORECASE,
)
# What is denied of everybody, or of all things of a kind: "No one has been arrested", "no buyer was named".
OF_NOBODY = compiled_later(
    r"\b(?:[Nn]o one|[Nn]obody|[Nn]one|[Nn]o (?P<thing>[a-z]{3,20})) (?:else )?(?:has|have|had|was|were) "
    r"(?:yet )?(?:been )?(?:yet )?(?P<deed>[a-z]{3,20})\b"
)
VERBS = compiled_later(  # those of them that deny, in the source, what follows
    r"\b(?:fail(?:s|ed)? to|refus(?:es?|ed|ing) to|stop(?:s|ped)? \w+ing|ceas(?:es?|ed)|declin(?:es?|ed) to|"
    r"reject(?:s|ed)|lack(?:s|ed)|den(?:y|ies|ied))\b",
    re.IGNORECASE,
)

# Strong words negate whatever they stand with; weak ones are verbs and nouns that hold a negation in themselves, and
# stand against a strong one in a paraphrase ("refused to sign", "did not sign").
STRONG = """
not | no | never | none | nobody | nothing | nowhere | neither | nor | without | cannot | no longer | no one | not any
hardly | barely | scarcely | rarely | seldom | fail to | failed to | fails to | failing to | failure to | refuse to
refused to | refuses to | refusing to | refusal to | decline to | declined to | declines to | declining to | unable to
inability to | lack | lacks | lacked | lacking | lack of | absence of | absent | free of | devoid of | far from
rather than | instead of | zero | anything but | by no means | in no way | yet to | nowhere near
unable | untrue | false | falsely | fake | hoax | bogus | myth | misleading | debunked | ain't | nay | neglected to
didn't | doesn't | don't | isn't | aren't | wasn't | weren't | won't | wouldn't | couldn't | shouldn't | can't | mustn't
hasn't | haven't | hadn't | needn't | didnt | doesnt | dont | isnt | arent | wasnt | werent | wont | wouldnt | couldnt
shouldnt | cant | hasnt | havent | hadnt
stopped short of | fell short of | ruled out | rules out | rule out
"""

WEAK = """
before | earliest | resistant | immune | useless | incurable | boycott | boycotted | resist | resisted | lift | lifted |
    evade | evaded | unable | away | out | off | zero | last | deny | denied | denies | denying | denial |
    reject | rejected | rejects |
    rejecting | refuse | refused | refuses | refusing
refusal | fail | failed | fails | failing | failure | prevent | prevented | prevents | preventing | stop | stopped
stops | halt | halted | ban | banned | bans | banning | prohibit | prohibited | prohibits | forbid | forbids
forbidden | forbade | outlaw | outlawed | bar | barred | bars | block | blocked | blocks | avoid | avoided | avoids
abandon | abandoned | cancel | cancelled | canceled | scrap | scrapped | drop | dropped | dismiss | dismissed | exclude
excluded | excluding | except | omit | omitted | miss | missed | missing | skip | skipped | decline | declined |
    declines
unlikely | impossible | illegal | unlawful | unknown | unclear | uncertain | unproven | unfounded | baseless |
    groundless
unsubstantiated | ineffective | inaccurate | incorrect | wrong | wrongly | innocent | unaware | unharmed | unhurt
unchanged | unaffected | unsuccessful | unsuccessfully | safe | harmless | dispute | disputed | disputes | refute
refuted | refutes | rebut | rebutted | contradict | contradicted | oppose | opposed | opposes | against | disagree
disagreed | doubt | doubts | doubted | end | ended | ends | cease | ceased | quit | oust | escape | escaped | survive
survived | spare | spared | exempt | exempted | free | intact | unmoved | closed | shut | off-limits |
    unavailable | scarce
short of | remain | remains | remained | still | only | empty | vacant | unfinished | incomplete | pending | acquitted
cleared | dead | died | invalid | void | vetoed | veto | ignore | ignored | withhold | withheld | stayed | keep from
kept from | impossible | untouched | alone | unopposed | unanimous | unanimously | independent | secret | silent | mum
gave up | give up | given up | giving up | lost | lose | loses | pulled out | pull out | dropped out | walked away
suspend | suspends | suspended | suspending | suspension | adjourn | adjourned | postpone | postponed
put off | shelve | shelved | pause | paused | freeze | froze | frozen | waive | waived | ditch | ditched | axe
axed | elude | eludes | eluded | foil | foiled | thwart | thwarted | shun | shunned | snub | snubbed
turn down | turned down | throw out | threw out | thrown out | call off | called off | run out | ran out
fall through | fell through | break down | broke down | broken down | overturn | overturned | quash | quashed
annul | annulled | revoke | revoked | rescind | rescinded | repeal | repealed | abolish | abolished | withdraw
withdrew | withdrawn | deprive | deprived | barring | bereft | rid | sober | failing | short | discontinue
discontinued | fallow | idle | elusive | off limits | lapse | lapsed | expire | expired | sole | rest | others
other than | elsewhere
few | little | nil | nothing | undecided | absent | stateless | unpaid | unarmed | untested | unsafe | unsolved
"""

# Phrases with a negative word that negate nothing.
CANCELLED = """
not all | not every | not everyone | not everybody | not everything | not always | not both
not only | not just | no doubt | nothing but | no sooner | no less than | no more than | no fewer than | whether or not
not least | no matter | not to mention | not merely | not simply | if not
"""
