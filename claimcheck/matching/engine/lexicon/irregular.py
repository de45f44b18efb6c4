"""Irregular English verb forms and their base: said, say. And verbs whose past is their base: cut, cut."""

from claimcheck.text.phrases import word_list

_FORMS = """
arise arose arisen; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind bound
bite bit bitten
bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought
catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; draw drew drawn
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought
find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven
freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; have had has; hear heard
hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt
leave left; lend lent; light lit; lose lost; make made; mean meant; meet met; mislead misled; overthrow
    overthrew overthrown;
 pay paid; prove proven; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen
seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk
sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; speed sped; spend spent; spin spun
spill spilt; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung
strike struck stricken; swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken
teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; undertake
    undertook undertaken;
 wake woke woken; wear wore worn; weep wept; win won; wind wound; withdraw withdrew withdrawn
withhold withheld; withstand withstood; write wrote written; rewrite rewrote rewritten; overcome overcame
outgrow outgrew; undergo underwent undergone; uphold upheld; overtake overtook overtaken; rebuild rebuilt
foresee foresaw foreseen; undo undid undone; do did done does; rid; die died dying dies; lie lied lying
"""

BASE = {
    form: verb.split()[0]
    for verb in _FORMS.strip().replace("\n", "; ").split(";")
    if verb.strip()
    for form in verb.split()[1:]
}
INVARIANT = frozenset(
    word_list("cut put set hit let shut quit spread cost read hurt burst bet cast shed split rid thrust beat")
)
PAST = frozenset(form for form in BASE if form not in {"has", "does", "dies", "dying", "lying"}) | INVARIANT
