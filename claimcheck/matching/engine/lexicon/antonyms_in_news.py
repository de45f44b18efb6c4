"""More opposite poles, of what news tells of: courts, markets, conflict, elections. As in `antonyms`."""

AXES = """
gain gained strengthen strengthened firm firmed appreciate | weaken weakened depreciate lose lost slip slipped
cover covered insure insured | exclude excluded
keep kept retain retained | lose lost forfeit forfeited
re-elected reelected | defeated ousted voted_out
know knew aware knowledge | unaware ignorant oblivious
confirm confirmed uphold upheld | overturn overturned quash quashed annul annulled set_aside
sack sacked fire fired | extend extended renew renewed
go_up | reduce reduced go_down cut lower
grow grew growing | fewer dwindle shrink shrank
release released free freed | take took taken seize seized kidnap kidnapped abduct abducted
recover recovered survive | die died dead
obey obeyed follow heed heeded
    | break broke broken breach breached violate violated flout flouted ignore ignored disobey disobeyed defy defied
welcome welcomed | condemn condemned deplore reject rejected
side_with | side_against
pro | anti
delay delayed postpone postponed | bring_forward hasten
deny denied denies | say said admit admitted own_up confess confessed
add added | cancel cancelled canceled scrap scrapped axe axed
extinguish extinguished douse doused put_out | set_fire set_ablaze torch torched ignite ignited
survive survived live_through lived_through | die died perish perished
pass passed get_through got_through | fail failed flunk flunked
come came turn_up turned_up appear show_up showed_up attend attended | stay_away stayed_away skip skipped
taken occupied | vacant unoccupied
asleep | awake
unanimous unanimously | dissent dissented divided split
spare spared unscathed intact | hit destroy destroyed damage damaged devastate devastated
adult grown-up | child infant baby newborn
gather_strength gain_strength strengthen | lose_force lose_strength lose_steam weaken weakened peter_out
let_in admit admitted | keep_out turn_away turned_away bar barred
pay_up hand_over handed_over | refuse_to_pay withhold withheld
"""
