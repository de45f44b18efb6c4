"""Work, learning, sport, arts, money matters and character, as news speaks of them."""

GROUPS = """
teacher, lecturer, tutor, professor
lesson, class, course, tuition
exam, examination, test, assessment
degree, diploma, qualification, certificate
graduate, alumnus, degree holder
scholarship, grant, bursary
headmaster, principal, head teacher, headteacher
nursery, kindergarten, day care, preschool, creche
illiterate, cannot read, unable to read
library, reading room
apprentice, trainee, intern, learner
overtime, extra hours, longer hours
shift, working hours, working time
picket, picket line
management, bosses, employers, executives
spokesman, mouthpiece, representative
negotiating, bargaining, talks
boss, superior, supervisor, manager, head
colleague, co-worker, workmate
temporary, interim, provisional, acting, short-term
permanent, lasting, indefinite, open-ended
part-time, half-time, reduced hours
skilled, trained, qualified, experienced
experience, expertise, skill, know-how
bonus, extra payment, premium
dividend, payout to shareholders
shareholder, stockholder
account, books, ledger, accounts
auditor, accountant, audit
transfer, wire, move money
withdraw money, take out money, empty accounts
deposit, savings, saving, saver, money in the bank
depositor, saver, account holder, customer
branch, office, outlet
interest, interest rate, rate
guarantee, vouch, stand surety, underwrite
rescue, bail out, bailout, save, rescue package
taxpayer, public money, public purse, treasury, state coffers
finance minister, treasury, chancellor, treasurer
central bank, monetary authority
currency, money, coin
devalue, devaluation, lose value, worth less
worthless, without value, worth nothing, useless
fortune, wealth, riches, assets
luxury, lavish, expensive, extravagant
waste, squander, fritter away, throw away
embezzle, pocket, siphon off, divert, misappropriate, misuse
evade, dodge, avoid, sidestep, get round
debtor, borrower
auction, go under the hammer, sold to the highest bidder
collector, collection
art, artwork, painting, work of art
gallery, museum, exhibition
theatre, theater, stage, playhouse
concert, gig, performance, show
festival, fair, fete, celebration, festivities
dance, ballet
poem, poetry, verse
poet, lyricist
play, drama
premiere, first night, debut
audience, crowd, public, listeners, viewers
goal, score, net
referee, umpire, official
penalty, spot kick
championship, title, crown
champion, title holder, winner
season, campaign
transfer, sale, move
draw, tie, level
substitute, replacement, reserve
doping, performance-enhancing, banned substance
Olympics, Olympic Games, Games
gold medal, first place
record, best mark, all-time high
race, run, contest
tournament, competition, contest, cup
train, practise, practice, exercise
honest, sincere, truthful, frank, candid
dishonest, insincere, lying, untruthful
brave, courageous, heroic, courage
coward, cowardly, cowardice
angry, furious, irate, enraged, fury, anger, rage, outraged
sad, unhappy, sorrow, grief, mourn
happy, glad, pleased, delighted, joy
surprised, astonished, taken aback, amazed, surprise
shock, stun, stunned, appalled, horrified
ashamed, shame, embarrassed, embarrassment, disgrace
jealous, envious, envy
tired of, fed up with, had enough of, sick of
drunk, intoxicated, under the influence, inebriated, sober
addict, addicted, addiction, dependent
crazy, mad, insane, mental illness
stupid, foolish, silly, unwise
clever, smart, intelligent, bright
lazy, idle
greedy, greed, avarice
famous, well-known, renowned, celebrated, prominent, noted
unknown, obscure, anonymous, unidentified, nameless
popular, well-liked, favourite, beloved
unpopular, disliked, not liked
respected, esteemed, honoured, admired
notorious, infamous
rival, opponent, competitor
neighbour, person next door, next door
guest, visitor
stranger, unknown person, outsider
orphan, parentless
twin, sibling
uncle, aunt, relative
cousin, relative, relation
ancestor, forefather, forebear
descendant, offspring
generation, age group
childhood, youth, as a child
adult, grown-up, of age
retired, former, ex
late, deceased, dead
ceremony, service, rite
celebrate, mark, commemorate, anniversary
tradition, custom, practice
faith, belief, religion, creed
pray, prayer, worship
holy, sacred, blessed
sin, vice
charity, charitable, aid organisation, non-profit, NGO
volunteer, helper, unpaid
donate, give, contribute
petition, signatures, appeal
campaign, drive, crusade
debate, discussion, argument
opinion, view, stance, position, attitude
compromise, middle way, concession, middle ground
majority, most of them
unanimous, all agreed, without dissent, in agreement
abstain, not vote, abstention
spokeswoman, representative
chairman, chair, chairwoman, president, head
committee, panel, commission, board, body
council, local authority, municipality, councillors
councillor, council member
treasurer, cashier
secretary, clerk
headquarters, head office, seat, main office
office, bureau
document, paper, file, record
certificate, attestation, paper
signature, name
form, application
deadline, time limit, cut-off
rule, regulation, directive
loophole, gap, way round
clause, provision, article
constitution, basic law
decree, edict, order
emergency, state of emergency, crisis
evacuate, evacuation, clear, bring to safety, move out, get people out
shelter, refuge, accommodation
tent, camp
supply, provision, stock, stockpile, store
shortage, scarcity, lack, run out, short of, scarce
ration, rationing
queue, line up, wait in line
bread, loaf
water supply, tap water, drinking water
sewage, waste water, effluent
rubbish, garbage, trash, waste, litter
recycle, reuse
noise, din, racket
smell, stench, odour, odor, stink
dust, soot, particles
chemical, substance
bacteria, germ, microbe, bug, pathogen
symptom, sign
fever, temperature
cough, cold
diagnose, diagnosis
intensive care, critical condition, life support
ambulance, paramedic, emergency services
firefighter, fireman, fire brigade, fire service, fire crew
body, corpse, remains
autopsy, post-mortem, coroner
drown, drowning, drowned
choke, suffocate, asphyxiate
burn, scorch, singe, char
stab, knife, stabbing
strangle, choke, throttle
beat, hit, punch, batter
push, shove, jostle
bite, sting
fall ill, get sick, become ill, be taken ill
overweight, obese, obesity, fat
slim, thin, lose weight
"""
