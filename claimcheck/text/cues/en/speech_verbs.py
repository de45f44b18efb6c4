"""Verbs by which a text gives somebody's words or thoughts, by the act that they are and by what may follow them.

A line is `act: frames: verbs`. The frames: `c` a clause, with or without "that"; `t` a clause with "that", or without
it where it surely is one; `q` nothing but a quotation; `a` somebody who is told first; `i` somebody who is to do
something ("asked him to"); `o` a thing ("denied the report"); `p` a thing behind a preposition ("called for talks");
`s` a thing and what it is taken as ("described it as"); `n` a thing and its label ("called it historic"); `f` somebody
and what is laid to them ("accused him of"); `g` a doing ("denied lying"); `w` a question ("asked why"). A `?` says that
the verb weakens what it gives ("claims", "fears").
"""

from collections.abc import Mapping
from functools import cache

from claimcheck.dataclass import dataclass

EXAMPLE = "The mayor said that the pumps are new and accused the council of neglect."
TABLE = """
states: c: say state insist maintain contend assert proclaim
states: c?: believe think feel reckon
states: tq: add
states: cq: reply respond retort
states: ca: tell
states: tio: promise pledge
states: ti: vow guarantee swear threaten
states: o: express voice
states: to: confirm acknowledge admit
states: t: announce declare explain note observe remark comment stress emphasise emphasize underline underscore
    concede reiterate recall testify boast complain mention disclose affirm agree lament
    protest caution write tweet post point_out make_clear go_on_to_say
states: t?: fear worry suspect hope
states: ta: assure inform remind notify convince
states: q: continue begin joke quip exclaim read answer laugh shout shrug chime_in go_on chant
    sigh groan moan grumble chuckle gasp whisper mutter murmur yell scream snap sob beg plead
states: o: criticise criticize condemn praise denounce welcome hail slam blast deplore decry applaud laud
states: s: describe characterise characterize regard refer_to dismiss portray depict rate brand recognise hail condemn
states: n: call label brand term dub deem rate
reports: t: report reveal find show indicate
states: t: certify
alleges: c?: claim allege
alleges: f: accuse blame charge criticise criticize sue fault
alleges: t?: charge
denies: tog: deny
denies: o: reject dispute refute rebut contradict repudiate
asks: iw: ask beg implore
asks: iwo: urge
asks: i: encourage order instruct advise invite command call_on call_upon
    remind appeal plead tell
asks: ot: demand request recommend propose_that
states: p: complain_of complain_about boast_of
warns: p: warn_of warn_about warn_against
asks: p: call_for appeal_for push_for plead_for lobby_for press_for
warns: ta: warn
predicts: to: predict forecast foresee anticipate
predicts: ti: expect
predicts: t?: estimate project
suggests: togw: suggest propose
suggests: t?: speculate surmise
analyses: t: argue reason conclude determine calculate infer judge come_to_the_conclusion reach_the_conclusion
    work_out rule
implies: t?: imply hint insinuate
quotes: o: cite
"""
IRREGULAR = """
say says said said saying; tell tells told told telling; write writes wrote written writing; think thinks thought
thought thinking; feel feels felt felt feeling; find finds found found finding; show shows showed shown showing; read
reads read read reading; swear swears swore sworn swearing; hold holds held held holding; make makes made made making;
go goes went gone going; come comes came come coming; begin begins began begun beginning; speak speaks spoke spoken
speaking; seek seeks sought sought seeking; forecast forecasts forecast forecast forecasting; foresee foresees foresaw
foreseen foreseeing; beg begs begged begged begging; refer refers referred referred referring; admit admits admitted
admitted admitting; quip quips quipped quipped quipping; infer infers inferred inferred inferring; rebut rebuts
rebutted rebutted rebutting; slam slams slammed slammed slamming; spell spells spelt spelled spelling; sum sums summed
summed summing; refute refutes refuted refuted refuting; rate rates rated rated rating; dub dubs dubbed dubbed dubbing;
"""
PAST, BASE, PRESENT, PARTICIPLE, GERUND = "past", "base", "present", "participle", "gerund"
WEAKENS = "?"


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
