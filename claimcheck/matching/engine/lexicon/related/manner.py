"""Time, degree, order and manner, and turns of phrase."""

GROUPS = """
at once, immediately, straight away, instantly, without delay, right away
gradually, bit by bit, step by step, little by little
suddenly, abruptly, all of a sudden, without warning
often, frequently, many times, time and again, repeatedly, again and again
rarely, seldom, hardly ever
sometimes, occasionally, now and then, at times
always, at all times, invariably, every time
usually, normally, as a rule, mostly, generally
in the end, finally, eventually, ultimately, at last
at first, initially, to begin with
meanwhile, in the meantime
afterwards, later, subsequently, after that, then
beforehand, earlier, in advance
during, in the course of, while, throughout
before, prior to, ahead of, by the time
after, following, in the wake of, once
until, up to, till
within, inside, in less than
for years, many years, long
midnight, twelve at night
weekend, Saturday and Sunday
deadline, by the end
next year, the coming year, the year ahead
this year, current year
the day before, the previous day, eve
the day after, the next day, the following day
six months, half a year, half year
eighteen months, year and a half
twelve months, one year, a year
three months, quarter
24 hours, one day, a day
48 hours, two days
hundred, 100
thousand, 1000
billion, thousand million
about, roughly, around, approximately, some, nearly, almost, close to, more or less
exactly, precisely, just
at least, no fewer than, not less than, minimum
at most, no more than, maximum
more than, over, above, in excess of, upwards of, exceed, surpass, top
less than, under, below, fewer than, short of
twice as, double
partly, in part, partially, to some extent
completely, entirely, fully, totally, wholly, altogether
hardly, scarcely, barely
very, highly, extremely, deeply, really
too, also, as well
only, solely, merely, exclusively, alone, nothing but
mainly, chiefly, above all, largely, for the most part, primarily
especially, in particular, notably
clearly, obviously, evidently, plainly
allegedly, supposedly, reportedly, is said to, purportedly
probably, likely, in all likelihood, chances are
certain, sure, definite, no doubt, beyond doubt
impossible, cannot be, out of the question
by accident, accidentally, unintentionally, by mistake, inadvertently
on purpose, deliberately, intentionally, wilfully, knowingly
by force, forcibly, violently
willingly, voluntarily, of its own accord, of his own free will, own choice
against its will, unwillingly, under duress, over the objections
in secret, secretly, behind closed doors, covertly
in public, publicly, openly
in private, privately
together, jointly, with each other, hand in hand, in concert
alone, by himself, by herself, on its own, single-handed, unaided
instead of, rather than, in place of
because of, due to, owing to, on account of, thanks to, over
despite, in spite of, even though, although, regardless
except, apart from, with the exception of, other than, save for
including, among them, such as
without, lacking, devoid
according to, in the words of, by the account of
regarding, concerning, on the subject of, as for
whole country, nationwide, across the country, nation
worldwide, around the world, globally, all over the world, global, international
abroad, overseas, in other countries, foreign soil
nearby, in the vicinity, close by, a short distance
far away, distant, remote
in front of, outside, before
behind, at the back of, rear
beside, next to, alongside
beneath, under, below, underneath
above, over, on top of
inside, indoors, within
edge, outskirts, fringe, margin
centre, center, middle, heart
top, summit, peak
bottom, foot, base
side, flank
beginning, start, outset, onset
end, close, conclusion
part, portion, share, section, piece
rest, remainder, others
example, instance
kind, sort, type
number, figure, total, count
average, mean, typical
record, highest ever, unprecedented, never before
first time, never before
the same, identical, alike
equal, as much as, on a par
opposite, contrary, reverse
better, superior, improved
worse, deteriorate, inferior
worsen, deteriorate, get worse, go downhill
be to blame, be at fault
be in favour, be for, support
be short of, lack, need
be in trouble, struggle, difficulties
take care of, look after, care for
take into account, consider, allow for
take advantage, exploit, profit from, benefit
take place, be held, happen
take responsibility, claim responsibility, say it was behind
take over, assume control, take charge
take part, participate, be involved
give up, abandon, relinquish, renounce, forgo
give in, yield, bow, cave in, relent
give away, hand out for free, donate
go ahead, proceed, get under way
go back on, renege, break its word, break a promise
go without, do without, lack, be deprived
get away with, go unpunished, escape punishment
get worse, deteriorate
keep going, carry on
make sure, ensure, guarantee, see to it
make up, invent, fabricate, concoct
make use of, use, exploit
come back, return, reappear
come from, originate, stem from, hail from
come up with, devise, think up
bring back, restore, reintroduce, reinstate
bring down, topple, overthrow
bring up, raise, mention
turn into, become, transform
turn away, send away, refuse entry
turn out, prove, emerge
put up with, tolerate, endure, bear
put at risk, endanger, jeopardise, jeopardize, imperil
put pressure on, lean on
set fire, burn, torch, set alight, arson, ablaze
set aside, reserve, earmark, put by
set back, delay
hold talks, negotiate, talk
hold out, resist
run out, be used up, exhausted, nothing left
run away, flee, abscond
stand up to, resist, defy
look for, seek, search
look into, investigate
look forward to, await, expect
find out, learn, discover
point out, note, stress, emphasise, emphasize, underline, mention
speak out against, criticise, oppose
speak in favour, advocate, argue for, support
throw away, discard, dump, dispose of
wipe out, eradicate, eliminate
cut short, curtail
fall apart, collapse, break up, disintegrate
fall short, miss, not reach
live up to, fulfil, meet
fulfil, fulfill, honour, carry out, keep its promise, implement
ignore, overlook, turn a blind eye, neglect, pass over
notice, spot, realise
remember, recall, recollect
forget, overlook, no longer know
hope, wish, be optimistic
intend, mean
pretend, claim, make out
imply, suggest, hint
mean, amount to, be tantamount
contain, hold, include, consist
cover, include, extend to
affect, concern, hit, impact, touch
benefit, profit, gain
influence, sway, affect
ruin, wreck, spoil
spread, extend, propagate, disseminate
gather, collect, assemble, amass
hide, conceal, mask
carry, transport, bear
drag, pull, tow, haul
push, drive, propel
throw, hurl, toss, fling, pelt, lob
touch, handle
open, unlock, unsealed
fill, refill, top up
empty, drain, clear
mix, blend, combine
cut, sever, slice
tear, rip, shred
tie, bind, fasten
cross, traverse, go over, drive over
surround, encircle, ring
reach, get to, arrive at
approach, draw near, get close
follow, come after
overtake, outstrip, surpass
stay, remain, spend time
visit, call on, stop by, tour
watch, observe, look on, monitor
hear, listen
read, peruse
write, pen, draft, compose
sign, put pen to paper
send, forward, dispatch
teach, instruct, train
learn, study, find out
guess, estimate, speculate
count, tally, number, reckon
check, verify, examine
choose, opt for, decide on
prefer, like better, would rather
enjoy, like, relish
love, adore, be fond of
hate, detest, loathe, despise
trust, have faith in
respect, esteem, honour
fight over, quarrel over, dispute
win back, regain, recapture, retake
hand in, submit, file, lodge
hand back, return, give back
swap, exchange, trade
share, divide, split
spare, save
earn, make, get paid
owe, be in debt
cost, be worth
belong to, be owned by, property of
consist of, be made up of, comprise
"""
