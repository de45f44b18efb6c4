"""Verbs for what one does to another. Verbs of one line mean the same deed; after `|` stand those that tell it from the
side of the other: A beats B, B loses to A. SYMMETRIC are those that mean the same whoever is named first.
"""

from claimcheck.text.phrases import word_list

DEEDS = """
kill slay murder assassinate bite_to_death stab_to_death beat_to_death shoot_dead gun_down shoot
    fire_on fire_at shoot_at open_fire_on |
    die_at_the_hand_of fall_victim_to
shoot_down down bring_down
attack assault strike raid ambush storm target shell bombard bomb |
    come_under_attack_from come_under_attack_by come_under_fire_from
invade occupy overrun march_into
beat defeat overcome thrash knock_out eliminate see_off edge outplay win_against prevail_over triumph_over trounce
    vanquish rout conquer get_the_better_of | lose_to lose_against go_down_to succumb_to
overtake pass go_past surpass outpace outstrip outnumber outsell exceed | trail lag_behind come_behind fall_behind
outlive survive | die_before
precede | succeed follow
accuse charge blame
sue sued take_to_court bring_a_lawsuit_against file_a_lawsuit_against
arrest detain capture seize apprehend
criticise criticize denounce slam blast rebuke lambast condemn chide |
    come_under_criticism_from draw_criticism_from face_criticism_from earn_a_rebuke_from
praise applaud hail laud commend have_nothing_but_praise_for
call ring phone telephone
buy acquire take_over purchase | sell
lend loan | borrow
give donate award return restitute give_back hand_over hand_back pass_on hand_over_to turn_over_to | receive get inherit
license
employ hire recruit take_on | work_for
help aid assist rescue save
back support endorse
reject turn_down rebuff refuse spurn
accept
veto block
sack fire dismiss
appoint name
owe in_debt_to
supply deliver provide furnish ship export | import
blackmail extort
outbid
pay
teach | learn_from
bite chase hunt eat sting
warn tell inform alert
ask urge
thank
threaten
fund finance bankroll sponsor
own | belong_to
arm
host invite
betray deceive cheat mislead
love hate fear
recognise recognize
protect guard
punish fine
adopt
infect
expel deport
extradite
overthrow topple oust depose
elect
kidnap abduct
visit
interview
insult mock
replace
hit ram
sanction
contradict
outvote
divorce leave
inspire influence
father mother
follow stalk
advise
bribe pay_bribes_to
hack spy_on
push shove jostle
stab knife
rob mug
harass molest
nominate
train coach
represent
audit inspect
investigate probe look_into
question grill interrogate
compensate reimburse indemnify
lease rent_out | rent_from
persuade convince
evict
shelter harbour harbor hide
humiliate ridicule
rescue
consult
"""

# Deeds of one family: a statement may tell one of them where another tells the next, but not of each to the other.
FAMILIES = """
accuse sue criticise threaten contradict insult
kill attack capture kidnap hit bite push stab invade rob
"""

# Verbs parted by whom or what they are about: A lost the final to B, A took B to court. `..` is where the words between
# stand, `>` where the other side of the deed begins.
PARTED = """
lose .. to >
take .. > to court
hand .. over to >
turn .. over to >
bite .. > to death
stab .. > to death
beat .. > to death
pay .. bribes to >
"""

# Nouns for the parties of a deed: who does it, and behind `|` whom it is done to.
PARTIES = """
sue: plaintiff claimant complainant | defendant
buy: buyer purchaser acquirer | seller vendor
lend: lender creditor | borrower
rent_out: landlord lessor | tenant lessee renter
owe: debtor | creditor
beat: winner victor | loser
attack: aggressor attacker assailant
employ: employer | employee
kill: killer murderer
rob: robber
"""

SYMMETRIC = frozenset(
    word_list("meet marry wed border agree talk negotiate clash draw tie merge collide cooperate differ compete "
    "resemble match equal partner ally play separate split fight trade debate discuss")
)  # fmt: skip
