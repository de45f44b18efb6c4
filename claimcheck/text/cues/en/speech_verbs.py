"""Verbs by which a text gives somebody's words or thoughts, by the act that they are and by what may follow them.

A line is `act: frames: verbs`. The frames: `c` a clause, with or without "that"; `t` a clause with "that", or without
it where it surely is one; `q` nothing but a quotation; `a` somebody who is told first; `i` somebody who is to do
something ("asked him to"); `o` a thing ("denied the report"); `p` a thing behind a preposition ("called for talks");
`s` a thing and what it is taken as ("described it as"); `n` a thing and its label ("called it historic"); `f` somebody
and what is laid to them ("accused him of"); `g` a doing ("denied lying"); `w` a question ("asked why"); `e` somebody
and what they are or do ("expects it to rain"); `v` a thing and its value ("put the loss at 3 percent"); `b` somebody
and a thing behind a preposition ("asked him for help"). A `?` says that the verb weakens what it gives ("claims",
"fears").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The mayor said that the pumps are new and accused the council of neglect."
TABLE = """
states: c: say state insist maintain contend assert proclaim aver
states: c?: believe think feel reckon guess suppose assume imagine
states: tq: add opine muse venture
states: cq: reply respond retort
states: ca: tell
states: tio: promise pledge
states: ti: vow guarantee swear threaten
states: o: express voice
states: to: confirm acknowledge admit regret lament bemoan recount
states: t: announce declare explain note observe remark comment stress emphasise emphasize underline underscore
    concede reiterate repeat recall testify boast complain mention disclose affirm agree reaffirm
    protest caution write tweet post point_out make_clear make_plain go_on_to_say point_to_the_fact
    confess confide divulge volunteer clarify specify elaborate counter object grumble whine gripe crow gloat
    swear attest vouch stipulate counsel reflect remember relate
states: t?: fear worry suspect hope doubt presume surmise
states: o?: suspect
states: ta: assure inform remind notify convince persuade reassure advise
states: b: inform notify remind assure tell
states: q: continue begin joke quip exclaim read answer laugh shout shrug chime_in go_on chant
    sigh groan moan grumble chuckle gasp whisper mutter murmur yell scream snap sob beg plead
    cry thunder bellow bark growl hiss stammer interject cut_in conclude smile grin nod beam recite
states: o: criticise criticize condemn praise denounce welcome hail slam blast deplore decry applaud laud
    lambast lambaste castigate chide rebuke reprimand ridicule mock deride commend salute bewail defend
states: s: describe characterise characterize regard refer_to dismiss portray depict rate brand recognise recognize hail
    condemn view see perceive denounce criticise criticize praise deride decry welcome paint
states: n: call label brand term dub deem rate consider declare pronounce proclaim style christen
states: v: put value assess price peg
reports: t: report reveal find show indicate discover establish demonstrate document hear learn understand
states: t: certify
alleges: c?i: claim allege profess
alleges: f: accuse blame charge criticise criticize sue fault condemn denounce reproach rebuke castigate lambast
    lambaste slam blast attack chide berate
alleges: t?: charge
denies: tog: deny
denies: o: reject dispute refute rebut contradict repudiate disavow retract recant withdraw
denies: og: rule_out
asks: iw: ask beg implore
asks: iwo: urge
asks: i: encourage order instruct advise invite command call_on call_upon
    remind appeal plead tell exhort entreat beseech press petition lobby direct caution appeal_to plead_with
asks: b: ask beg press petition advise counsel lobby urge
asks: w: question wonder enquire inquire query
warns: i: warn alert
asks: oti: demand request
asks: ot: recommend propose_that advocate
states: p: complain_of complain_about boast_of boast_about speak_of
warns: p: warn_of warn_about warn_against caution_against
warns: b: warn caution alert
asks: p: call_for appeal_for push_for plead_for lobby_for press_for ask_for argue_for insist_on campaign_for
warns: ta: warn alert
predicts: to: predict forecast foresee anticipate envisage envision prophesy foretell
predicts: ti: expect
predicts: e: expect forecast project
predicts: t: estimate project
predicts: v: estimate forecast project reckon
suggests: togw: suggest propose
suggests: t?: speculate conjecture theorise theorize hypothesise hypothesize posit postulate
analyses: t: argue reason conclude determine calculate infer judge come_to_the_conclusion reach_the_conclusion
    work_out rule deduce
implies: t?: imply hint insinuate intimate signal
quotes: o: cite
suggests: ta: put_it_to
states: e?: believe consider think understand presume assume suppose suspect
states: n: find
states: e: find hold declare prove show report
"""
IRREGULAR = """
say says said said saying; tell tells told told telling; write writes wrote written writing; think thinks thought
thought thinking; feel feels felt felt feeling; find finds found found finding; show shows showed shown showing; read
reads read read reading; swear swears swore sworn swearing; hold holds held held holding; make makes made made making;
go goes went gone going; come comes came come coming; begin begins began begun beginning; speak speaks spoke spoken
speaking; seek seeks sought sought seeking; forecast forecasts forecast forecast forecasting; foresee foresees foresaw
foreseen foreseeing; beg begs begged begged begging; refer refers referred referred referring; admit admits admitted
admitted admitting; quip quips quipped quipped quipping; infer infers inferred inferred inferring; rebut rebuts rebutted
rebutted rebutting; slam slams slammed slammed slamming; spell spells spelt spelled spelling; sum sums summed summed
summing; put puts put put putting; foretell foretells foretold foretold foretelling; see sees saw seen seeing; hear
hears heard heard hearing; peg pegs pegged pegged pegging; withdraw withdraws withdrew withdrawn withdrawing; grin grins
grinned grinned grinning; cut cuts cut cut cutting; understand understands understood understood understanding; beseech
beseeches besought besought beseeching; learn learns learned learned learning; prove proves proved proven proving;
regret regrets regretted regretted regretting; refute refutes refuted refuted refuting; rate rates rated rated rating;
dub dubs dubbed dubbed dubbing; nod nods nodded nodded nodding; aver avers averred averred averring;
"""
PAST, BASE, PRESENT, PARTICIPLE, GERUND = "past", "base", "present", "participle", "gerund"
WEAKENS = "?"
DOUBLED = compiled_later(r"[^aeiou][aeiou]l$")


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """What one form of a verb may be: its acts with their frames, its forms, the words behind it that belong to it."""

    lemma: str
    readings: tuple[tuple[str, str], ...]  # (act, frames)
    forms: frozenset[str]
    particles: tuple[str, ...] = ()

    @property
    def frames(self) -> str:
        """All frames of all its readings."""
        return "".join(frames for _, frames in self.readings)

    @property
    def weakens(self) -> bool:
        """Whether the verb itself is a hedge."""
        return WEAKENS in self.frames

    def act(self, frame: str) -> str:
        """Return the act that it is in a frame; its first one where none has it."""
        return next((act for act, frames in self.readings if frame in frames), self.readings[0][0])


@cache
def by_form() -> Mapping[str, tuple[SpeechVerb, ...]]:
    """Return the verbs by each form of their first word, those of several words first."""
    known: dict[str, list[SpeechVerb]] = {}
    for lemma, readings in _readings().items():
        first, *particles = lemma.split("_")
        forms: dict[str, set[str]] = {}
        for form, name in zip(_conjugated(first), (BASE, PRESENT, PAST, PARTICIPLE, GERUND), strict=True):
            forms.setdefault(form, set()).add(name)
            if DOUBLED.search(first) and name in (PAST, PARTICIPLE, GERUND):  # labeled, labelled
                forms.setdefault(form.replace(first, first + "l"), set()).add(name)
        for form, names in forms.items():
            verb = SpeechVerb(lemma, tuple(readings), frozenset(names), tuple(particles))
            known.setdefault(form, []).append(verb)
    return {form: tuple(sorted(verbs, key=lambda verb: -len(verb.particles))) for form, verbs in known.items()}


def _readings() -> dict[str, list[tuple[str, str]]]:
    readings: dict[str, list[tuple[str, str]]] = {}
    for line in TABLE.strip().replace("\n    ", " ").splitlines():
        act, frames, verbs = line.split(":")
        for verb in verbs.split():
            readings.setdefault(verb, []).append((act, frames.strip()))
    return readings


@cache
def _irregular() -> Mapping[str, tuple[str, ...]]:
    return {words[0]: tuple(words) for part in IRREGULAR.split(";") if (words := part.split())}


def _conjugated(verb: str) -> tuple[str, ...]:
    """Return base, present, past, participle and gerund of a verb."""
    if verb in _irregular():
        return _irregular()[verb]
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb[:-1]}ied", f"{verb}ing"
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return verb, third, f"{verb}ed", f"{verb}ed", f"{verb}ing"
