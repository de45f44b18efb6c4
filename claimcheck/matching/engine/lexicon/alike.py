"""Words that may tell the same in news, beside the synonyms that a search knows: one group a line, verbs by their stem.

They say that what one statement tells may be in the other; nothing is found by them.
"""

GROUPS = """
see notice spot observe witness sight
saw notice spot observe witness
happen occur take_place
find discover come_across uncover detect locate
get receive obtain gain
pay payment settle
lose loss
keep retain hold_on stay
work function operate
win victory prevail
vote ballot poll
stop halt break_off cease
cut sever
put_out extinguish douse
send dispatch
carry transport take
buy purchase acquire order
steal theft take thief
live home inhabitant resident
try attempt bid
ask demand request call_for seek want
cost price charge
need require
help aid support assist
use usage consume consumption
grow growth increase rise
fall drop decline decrease
lawsuit case suit sue
tribunal court judge bench
sentence term prison jail
trial court dock
escape flee get_away run
free release
catch capture arrest detain seize custody
fugitive escapee run
injure injury hurt wound
kill death die dead lose_life life
rescue save bring_to_safety
crash accident collision collide
collapse cave_in fall_down give_way
sink go_down founder
burn fire blaze
flood overflow inundate
leak escape spill
build construct erect construction
demolish tear_down knock_down pull_down
repair mend fix restore
close shut closure
open reopen
start begin launch
end finish conclude over
continue go_on carry_on remain stay
delay late postpone behind_schedule
cancel call_off scrap axe
plan intend propose intention plan_to
promise pledge vow commit
agree accept approve consent
refuse reject turn_down decline
allow permit let may authorise permission
ban forbid prohibit outlaw bar
deny reject dispute
admit acknowledge concede
say tell state report announce
warn caution alert
criticise complaint complain
praise laud welcome hail
accuse charge allege
blame responsible fault
resign step_down quit leave
appoint name hire
dismiss sack fire
lead head run chief
own owner belong possess
join enter
leave depart quit
arrive reach come
return come_back go_back
move relocate transfer
visit travel trip
meet meeting talk
play perform show stage
teach lesson school class
pupil student schoolchild schoolboy schoolgirl child
newborn baby infant
sick ill illness disease
treat treatment care
medicine drug tablet medication
hospital clinic inpatient
shoot gunfire gunman
weapon gun arm
army military soldier troop
navy naval
boat ship vessel craft
plane aircraft jet flight
lorry truck
car vehicle
train rail railway
road street motorway
bridge crossing
wage pay salary
job post position work
worker employee staff workforce
firm company group business
shop store
factory plant works
farm grower farmer
crop harvest
forest wood woodland tree
water river lake
rain rainfall downpour
earthquake quake tremor
tax levy duty
money fund cash
debt owe loan
budget spending expenditure
share stock
customer client buyer
member belong
leader chief head boss
minister ministry
lawmaker parliament mp
election poll vote
law legislation bill act
rule regulation condition
treaty pact agreement accord deal
talks negotiation
peace truce ceasefire
border frontier
prisoner inmate captive detainee
book novel volume memoir autobiography
film movie picture
painting picture canvas
song track
match game
champion title titleholder
goal score
record best
age old
year annual
couple pair married
wedding marry
die death bury funeral
bequeath leave inherit
answer reply respond response
apologise apologize apology say_sorry sorry
insure insurance
sleep slept asleep
obey follow heed comply
ignore disregard
sign put_name signature
congratulate congratulation
attend present presence
drown drowning
evacuate evacuation
suspend suspension ban
fine penalty penalise
investigate investigation inquiry probe look_into
interview question statement testimony
convict conviction guilty
acquit acquittal clear innocent
appeal challenge contest
compensation damages
recall withdraw take_back call_back
refund reimburse money_back
bankrupt insolvent bankruptcy insolvency
profit earning
revenue sale turnover
unemployment jobless joblessness
candidate nominee
ambassador envoy diplomat
landslide mudslide landslip hillside
wildfire blaze
storm hurricane typhoon cyclone gale
snow blizzard snowstorm
vaccine jab shot injection vaccinate vaccination inoculate immunise
operation surgery operate
spacecraft probe capsule craft
fossil skeleton bone
burglar thief robber burglary
stadium arena ground
cyclist rider biker
runner athlete
detect trace find
wreck wreckage
seize arrest
archive record
diploma degree
overtime
station stop terminal
tenant renter lessee
landlord owner
reactor unit
nomination nominate
sick_leave absence
methane firedamp gas
weather storm wind gale
wave sea swell
infection bug virus
"""
