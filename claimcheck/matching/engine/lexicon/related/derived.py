"""Verbs, nouns and adjectives of one root whose stems differ, some with what else says them."""

GROUPS = """
accuse, accusation, accuser
accept, acceptance, acceptable
achieve, achievement, attain, accomplish, accomplishment
acquire, acquisition
admit, admission, confess, confession, own up, concede, concession, acknowledge, acknowledgement
admire, admiration
advise, advice, adviser, advisor, counsel, recommend, recommendation
agree, agreement, consent, assent
announce, announcement, proclaim, proclamation, unveil, make public
apologise, apologize, apology, say sorry, express regret, sorry
appear, appearance, show up, turn up
apply, application, applicant
approve, approval, approve of, endorse, endorsement, rubber-stamp
argue, argument, quarrel, row, dispute, disagree, disagreement
arrive, arrival, get to, reach, land
assess, assessment, appraise, appraisal, evaluate, evaluation
assume, assumption, presume, presumption, take for granted
believe, belief, conviction
behave, behaviour, behavior, conduct
betray, betrayal, traitor, treason, sell out
bleed, blood, bloody
breathe, breath
build, building, builder
cancel, cancellation, cancelled
choose, choice, select, selection, pick, opt, option
collide, collision, crash into, run into, smash into, hit, strike
commit, commitment
compare, comparison
compete, competition, competitor, rival, rivalry
complain, complaint, grievance, grumble, protest
comply, compliance
confess, confession, admit, plead guilty
confuse, confusion
confirm, confirmation, verify, verification, bear out, corroborate
connect, connection, link, tie
contribute, contribution, contributor
convince, persuade, persuasion, talk into, win over
cruel, cruelty, brutal, brutality, savage, barbaric
deceive, deceit, deception, dupe, fool, trick, mislead
decide, decision, make up its mind, rule, resolve
defend, defence, defense, defender
define, definition
deliver, delivery, hand over, supply
demolish, demolition, tear down, pull down, knock down, raze
depart, departure, leave, set off
derail, derailment, come off the rails, jump the tracks
destroy, destruction, destructive
develop, development
die, death, dead, deadly, fatal
differ, difference, different
disappear, disappearance, vanish, go missing
discover, discovery
discuss, discussion, talk about, debate
disclose, disclosure
distribute, distribution, hand out, share out, give out
divide, division, split
doubt, doubtful, question, sceptical, skeptical, unsure, uncertain
educate, education, schooling, teaching
elect, election, elected, vote in
emit, emission
employ, employment, employer, employee
encourage, encouragement, urge, spur
enter, entry, entrance, go in, get in, come in
err, error, mistake, blunder, slip, oversight
escape, escapee, get away
examine, examination, inspect, inspection, check, look at, vet, screen
exclude, exclusion, shut out, leave out, bar
exist, existence
expand, expansion, extend, extension, enlarge, widen
expect, expectation, anticipate, foresee, forecast, predict
explain, explanation, account for
explode, explosion, explosive
expose, exposure
express, expression, voice
fail, failure, failed, unsuccessful
fear, afraid, frightened, scared, worry, dread, anxious
found, foundation, founder, establish, establishment
free, freedom, liberty, liberate
govern, government, governor, rule, ruler
grow, growth
guilt, guilty
heal, health, healthy, recover, recovery, get well
hesitate, hesitation, reluctant, reluctance, waver
hot, heat
imprison, prison, prisoner, inmate
improve, improvement, better, get better, upgrade
inherit, inheritance, heir, inherited
injure, injury, injured
inspect, inspection, inspector, check
instruct, instruction, order, direct, tell
intend, intention, intent
intervene, intervention, step in
introduce, introduction, bring in
invest, investment, investor, put money
invite, invitation
judge, judgment, judgement
know, knowledge, known
lend, loan, lender
long, length, lengthy
lose, loss, lost
maintain, maintenance, upkeep, servicing, look after
manage, management, manager
marry, marriage, married
measure, measurement
meet, meeting, talks, get together
merge, merger
move, movement, motion
negligent, negligence, neglect, careless, carelessness, sloppy
negotiate, negotiation, negotiator, bargain
obey, obedience
obstruct, obstruction, obstacle, block
offend, offence, offense, offensive
omit, omission, leave out, skip
permit, permission
persecute, persecution
possess, possession
predict, prediction, forecast, foretell, prophesy, projection
prefer, preference, favour, rather
prepare, preparation, get ready, ready
preserve, preservation, conserve, conservation
pretend, pretence, pretense, claim falsely, feign, make believe
prevent, prevention, stop, avert, keep from, thwart, head off
prohibit, prohibition
promise, pledge, vow, give its word, assure, assurance, swear
propose, proposal, put forward, suggest, suggestion, float
prosecute, prosecution, prosecutor, put on trial, bring to court, trial
prosper, prosperity, thrive, flourish, boom
protect, protection, protective
provoke, provocation, incite, incitement, stir up, goad
prove, proof, proven, demonstrate
punish, punishment, punitive
pursue, pursuit, chase, go after
react, reaction, respond, response, answer, reply
recover, recovery, retrieve, get back, regain
refuse, refusal
regret, remorse, sorry
reject, rejection
release, let out, free
rely, reliance, reliable
remove, removal, take away, take out, take down, get rid of
renew, renewal, extend, prolong
resist, resistance
retreat, pull back, fall back, withdraw
reveal, revelation
rob, robbery, robber, hold up
rule, ruler, reign
secure, security, safety
see, sight, spot, notice, observe, witness
sell, sale, seller
serve, service
short, shorten, brief
sign, signature, signatory, put his name
solve, solution, settle, resolve
speak, speech, speaker
steal, theft, thief
strong, strength, strengthen, reinforce, bolster, boost
succeed, success, successful, successor
suffer, suffering
supervise, supervision, oversight, oversee, monitor
suppress, suppression
survive, survival, survivor
suspend, suspension, halt temporarily, put on hold, freeze, pause
swear, oath, sworn
think, thought
threaten, threat
translate, translation, interpreter, translator
treat, treatment
try, trial, attempt
true, truth, truthful
use, usage, user
vary, variation, variety
violate, violation
vote, voter, voting
warn, warning
weak, weakness, weaken, undermine, erode
weigh, weight, heavy
widow, bereaved, surviving spouse
wide, width
withhold, hold back, keep back, retain, not hand over
young, youth
"""
