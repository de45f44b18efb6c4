"""Common verbs of change, doing and being."""

GROUPS = """
begin, start, commence, launch, initiate, open, kick off, set in motion
end, finish, stop, cease, halt, conclude, be over, come to an end, terminate, complete, put an end
continue, go on, keep, carry on, keep on, proceed, persist, maintain
resume, start again, restart, reopen, take up again, return to
rise, increase, grow, go up, climb, raise, soar, surge, growth, jump, more, hike, step up, lift, expand
fall, decrease, decline, drop, go down, reduce, shrink, sink, plunge, dwindle, lower, lose, tumble, plummet, fewer,
    slump
double, twofold, twice, multiply by two
half, halve, fifty per cent, 50 percent, one in two
third, one third, 33 percent, one in three
quarter, one fourth, 25 percent, one in four, quarter of
three quarters, 75 percent, three out of four, three in four
fifth, one fifth, 20 percent, one in five
tenth, one tenth, 10 percent, one in ten, ten percent
two thirds, 67 percent, 66 percent, two in three
majority, most, more than half, above half, bulk, lion's share, greater part, mostly
minority, less than half, few
many, numerous, a lot of, large numbers, en masse, lots of, plenty, scores, a great number
several, various, a number of, some, diverse
few, hardly any, a handful, not many
whole, entire, all, every, complete, full, total
nobody, no one, none, no-one
dozen, twelve, 12
decade, ten years, 10 years
century, hundred years, 100 years
fortnight, two weeks
week, seven days, 7 days
score, twenty, 20
pair, two, couple, both
once, one time, a single time
thrice, three times, on three occasions
daily, each day, a day, every day, per day
yearly, annual, a year, each year, every year, per annum
last year, past year, previous year
recently, lately, not long ago, of late, in recent weeks, newly
formerly, used to, in the past, previously, before, once, earlier, ex
now, currently, today, at present, nowadays, these days, at the moment
no longer, not any more, stopped, anymore, ceased
soon, shortly, before long, within weeks
already, by now
ago, earlier, before
forever, for good, permanently, irreversible, permanent, never again
delay, postpone, put off, late, hold up, defer, adjourn
late, delay, sooner, overdue, tardy
early, in advance, prior, ahead of, beforehand, before
first, earliest, initial, before anyone else, original
last, final, latest
since, from, ever since
cancel, call off, abandon, scrap, give up, break off, drop, ditch
close, shut, shut down, closure, seal, shutter
open, inaugurate, unveil
allow in, let in, admit, entry, enter
keep out, bar, turn back, deny entry, shut out, not let in
build, construct, erect, put up, construction, set up
destroy, ruin, wreck, demolish, wipe out, devastate, raze, wither
repair, fix, mend, restore, renovate
create, set up, found, establish, form, come into being, emerge, give birth, start, launch
emerge, appear, arise, come into being, spring up, surface, grow out of
plan, intend, going to, will, aim, mean to, be after, want
want, wish, seek, desire, hope, strive, aspire, would like
try, attempt, seek, make an effort, strive, endeavour, endeavor, bid, work on
will, going to, is to, shall, be set to, be about to
must, have to, need to, be obliged, be forced, required
should, ought, had better, deserve
may, might, could, perhaps, possibly
can, be able, be capable
need, require, necessary, condition, depend, hinge, unless
depend, rely, hang on, hinge, dependent
crucial, vital, essential, decisive, key, indispensable, cannot without
fail, not succeed, come to nothing, come to little, doomed, failure, founder, collapse, be in vain
succeed, success, work out, come off, manage
help, aid, assist, support, lend a hand, have a part in, facilitate, back
hinder, obstruct, impede, block, hamper, stand in the way, thwart
support, back, be on the side of, favour, favor, endorse, backing, be behind, stand by
oppose, be against, reject, stand against, resist, objection, object, opponent
lead, head, be in charge, run, be at the head, spearhead
follow, obey, take its cue, imitate, copy
inspire, take its cue, encourage, motivate, influence
resemble, similar, like, akin, comparable, goes for
differ, different, unlike, distinct
belong, part of, member, be among
own, possess, have, hold, belong to
give, hand, provide, grant, supply, deliver, furnish
get, receive, obtain, gain, acquire, be given
take, seize, grab, accept
keep, retain, hold on to, preserve
lose, shed, let go, get rid of, drop, forfeit
use, employ, utilise, utilize, make use of
move, transfer, shift, relocate
go, travel, head, journey, visit
come, arrive, reach
bring, fetch, carry, take
send, dispatch, ship, deliver
put, place, set, lay
find, discover, detect, turn up, locate, spot
search, look for, hunt, seek
meet, encounter, run into
join, take part, participate, enter, become a member
change, alter, transform, shift, modify
replace, substitute, swap, in place of, instead, take the place
remain, stay, keep being, continue to be
live, reside, be based, dwell, home, inhabit, base
work, operate, function, serve
happen, take place, occur, come about, was when
be there, exist, there are
face, be up against, confront, grapple with, contend with
difficulty, challenge, problem, trouble, issue, obstacle, hardship
reconsider, rethink, think again, review, reassess
weigh, consider, think about, contemplate, mull, ponder
decide, determine, resolve, choose
blame, fault, responsible, accuse, hold responsible, responsibility
responsible, behind, to blame, carry out, responsibility
pressure, press, push, force, squeeze
desperate, desperation, at the end of its tether, hopeless, last resort
weak, feeble, worn thin, thin, frail
strong, powerful, mighty, robust
big, large, huge, great, major, enormous, vast, massive
small, little, tiny, minor
new, fresh, another, further, renewed, additional
old, ancient, aged, out of date, outdated, dated
good, fine, well, decent
bad, poor, awful, terrible, heinous, outrageous, dreadful
enough, sufficient, adequate
too little, insufficient, not enough, inadequate, short-change
too much, excessive, undue
important, significant, noteworthy, worth noting, deserve attention, notable, noticeable
true, correct, accurate, right, real, genuine, authentic
wrong, incorrect, mistaken, false, erroneous
empty, deserted, abandoned, vacant, uninhabited
widespread, rampant, common, prevalent, rife
hostility, hatred, animosity, sentiment, resentment, enmity, anti
desire for peace, peaceful, peace
trust, rely on, confidence, faith
distrust, mistrust, not trust, suspicious, wary
burden, harm, do no good, liability, encumbrance
protect, guard, defend, safeguard, protection
reject, turn down, refuse, unacceptable, decline
"""
