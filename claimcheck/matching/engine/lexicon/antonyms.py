"""Opposite poles: two texts that differ by one word of each say opposite things. One line an axis, `|` between poles.

Inflected forms are found by their stem; irregular ones are written out. A line that begins with ~ holds converses:
they say the same once the two sides change places (sold to, bought from).
"""

AXES = """
rise rose risen increase climb surge soar jump grow grew grown growth gain skyrocket spike rocket swell swelled swollen
    expand expansion escalate mount accelerate boost raise hike heighten widen double triple rebound uptick
    upturn step_up ramp_up scale_up pick_up shoot_up creep_up edge_up tick_up bump_up higher more_and_more
    gain_ground dearer pricier more_expensive is_up are_up was_up go_up
    | fall fell fallen decrease decline drop plunge plummet sink sank sunk shrink shrank shrunk shrinkage lose
    dip slump
    tumble slide slid contract contraction de-escalate dwindle recede decelerate lower cut slash reduce
    reduction narrow
    halve ease downturn shed collapse diminish fewer wane ebb scale_back cut_back scale_down pare_back rein_in
    tail_off edge_down wind_down trim lose_ground cheaper come_down go_down
    is_down are_down was_down fewer_and_fewer
more | less fewer
most | least fewest
high higher highest | low lower lowest
~ above over exceed exceeding | below under beneath
maximum ceiling | minimum floor
majority | minority
~ win won victory victorious triumph beat winner | lose lost defeat loss loser beaten
support vote_for back backing endorse favour favor in_favour in_favor advocate champion uphold upheld for welcome
    praise approve
    supporter proponent backer applaud hail
    | oppose vote_against opposition against reject condemn criticize criticise denounce resist overturn overturned
    disapprove object
    opponent critic blast slam decry
accept accepted agree agreed consent approve approval pass passed ratify adopt grant granted
    | reject rejected rejection throw_out refuse
    refused refusal decline veto vetoed deny denied disagree block blocked turn_down turned_down rebuff
sign signed enact enacted | veto vetoed repeal repealed
allow permit authorise authorize legalise legalize permission legal let enable green-light license
    | ban banned prohibit forbid forbade forbidden outlaw bar barred criminalise criminalize illegal
    prevent block
    prohibition
open opened reopen reopened opening launch unveil inaugurate | close closed shut shut_down closure closing shutter
start started begin began begun commence launch launched resume resumed restart initiate introduce introduced
    introduction establish set_up | stop stopped end ended halt halted finish cease ceased suspend suspended terminate
    abandon abandoned abolish abolished scrap scrapped discontinue cancel cancelled canceled axe
continue keep maintain retain preserve | stop end halt cease abandon scrap discontinue abolish
join joined enter entered accession accede | leave left quit withdraw withdrew withdrawn exit departure
arrive arrived arrival come came enter entered | leave left depart departed departure go exit exited
~ import imported importer | export exported exporter
~ buy bought purchase acquire acquired acquisition buyer | sell sold sale divest seller
hire hired take_on recruit recruited employ appoint appointed | fire fired dismiss dismissed sack sacked lay_off
    laid_off let_go layoff oust ousted
appoint appointed elect name named install | dismiss dismissed sack sacked remove removed oust ousted depose
    deposed impeach
promote promoted promotion upgrade upgraded | demote demoted demotion downgrade downgraded
~ before prior_to ahead_of precede | after following follow
earlier sooner early earliest first | later late latest last
young younger youngest | old older oldest
big bigger biggest large larger largest huge | small smaller smallest tiny
long longer longest | short shorter shortest
fast faster fastest quick quicker quickly rapid rapidly | slow slower slowest slowly
strong stronger strongest strengthen strengthened tighten tightened toughen | weak weaker weakest weaken weakened loosen
    loosened relax relaxed ease eased soften softened
hot hotter hottest warm warmer warmest warming heat | cold colder coldest cool cooler coolest cooling
wet wetter wettest flood flooding | dry drier driest drought
rich richer richest wealthy wealthier wealthiest | poor poorer poorest
good better best improve improved improvement improving upgrade | bad worse worst worsen worsened worsening deteriorate
    deteriorated deterioration
benefit beneficial help helped aid boost boosted | harm harmful hurt damage damaging hamper hinder
safe safer safest | dangerous unsafe risky hazardous deadly
cheap cheaper cheapest | expensive dear pricier dearer
guilty convict convicted conviction | innocent acquit acquitted acquittal exonerate exonerated cleared
arrest arrested detain detained imprison imprisoned jail jailed capture captured
    | release released free freed liberate liberated
alive survive survived survivor | dead die died killed kill death perish
create created creating build built add added construct | destroy destroyed demolish demolished cut eliminate eliminated
    remove removed raze razed
deploy deployed send sent | withdraw withdrew withdrawn pull_out recall recalled
attack attacked assault invade invaded | defend defended protect protected
advance advanced | retreat retreated withdraw withdrew
true correct accurate genuine real authentic right verified confirm confirmed | false incorrect inaccurate fake hoax
    wrong untrue bogus fabricated debunk debunked forged forgery counterfeit refute refuted
confirm confirmed acknowledge acknowledged admit admitted | deny denied dispute disputed refute refuted
~ lend lent loan | borrow borrowed
~ give gave given | take took taken
pay paid | owe
~ pay paid | charge charged
succeed succeeded success successful successfully | fail failed failure in_vain unsuccessful unsuccessfully
surplus | deficit shortfall
profit profitable | loss lossmaking unprofitable
income revenue revenues | expenditure expense spending
creditor | debtor
supply | demand
optimistic hopeful upbeat optimism | pessimistic gloomy downbeat pessimism
bullish | bearish
include included including | exclude excluded excluding
unite united unify | divide divided split
public publicly | private privately secret secretly
nationalise nationalize nationalised nationalized | privatise privatize privatised privatized
centralise centralize | decentralise decentralize
voluntary voluntarily optional | mandatory compulsory obligatory
temporary temporarily | permanent permanently
peaceful nonviolent | violent
mild minor slight | severe serious major grave
friend ally allied | enemy foe adversary
male man men boy | female woman women girl
husband | wife
father dad | mother mum mom
son | daughter
brother | sister
uncle | aunt
nephew | niece
left leftist leftwing | right rightist rightwing
left_wing | right_wing
liberal progressive | conservative
inside within indoors | outside outdoors
ascend | descend
inflow inflows immigration immigrate | outflow outflows emigration emigrate
active | dormant inactive extinct
wide wider widely broad | narrow narrower narrowly
impose imposed introduce introduced extend extended | lift lifted
sober | drunk drunken
protect protected | punish punished
enter | drop_out
switch_on turn_on put_on | switch_off turn_off put_off
much | little
many | few
easy easier easiest easily | hard harder hardest difficult
up upward upwards | down downward downwards
attract attracted | repel deter deterred
encourage encouraged urge | discourage discouraged dissuade
ignite light | extinguish
respect comply complied obey observe observed | violate violated breach breached flout flouted defy defied
employed employment | unemployed unemployment jobless joblessness
literate literacy | illiterate illiteracy
inhale | exhale
asset | liability
credit | debit
vote_for voted_for | vote_against voted_against
pro-government | anti-government
pro-choice | pro-life
acquittal | conviction
uphold upheld affirm affirmed | overturn overturned quash quashed annul annulled strike_down struck_down repeal repealed
    reverse reversed
cause caused causes trigger triggered | prevent prevented prevents cure cured cures
contaminated dirty polluted | clean
heavy heavier heaviest | light lighter lightest
deep deeper deepest | shallow shallower
thick thicker thickest | thin thinner thinnest
full | empty
rural | urban
domestic | foreign overseas
winner | loser
overestimate overstate overvalue overvalued | underestimate understate undervalue undervalued
outperform outperformed | underperform underperformed
lengthen lengthened extend extended prolong prolonged | shorten shortened curtail curtailed
appreciate strengthened | depreciate weakened
love loved | hate hated
trust trusted | distrust mistrust distrusted
visible | invisible hidden
ancient | modern
upstream | downstream
multiply | divide
majority-owned | minority-owned
push pushed | pull pulled
reward rewarded | punish punished
lock locked | unlock unlocked
tax taxed | subsidise subsidize subsidised subsidized subsidy
capture captured seize seized conquer gain gained retake recapture regain win won | lose lost cede ceded
pardon pardoned forgive amnesty | condemn condemned convict convicted punish punished execute executed sentence
attend attended participate take_part took_part join joined | skip skipped miss missed boycott boycotted shun snub
remember | forget
like | dislike
reveal disclose disclosed publish expose | conceal hide hidden withhold suppress cover_up covered_up
invest | divest
save | spend waste
~ send sent donate | receive received
lead led leading ahead | trail trailed trailing lag lagged behind
land landed | take_off took_off
embrace embraced | shun shunned reject
recover recovered rebound improve | worsen relapse deteriorate
arm armed | disarm disarmed
connect connected | disconnect disconnected
enable enabled activate activated | disable disabled deactivate deactivated
appear appeared emerge emerged | disappear disappeared vanish vanished
load loaded | unload unloaded
marry married wed | divorce divorced separate
born birth | die died death
presence present | absence absent
healthy well | sick ill
peace | war
near close nearby closer nearest together | far distant farther farthest further apart
bright brighter brightest | dark darker darkest
noisy noisier loud louder loudest | quiet quieter quietest silent
crowded packed | empty deserted
common frequent widespread | rare uncommon infrequent scarce
offensive | defensive
hawkish | dovish
shortage scarcity lack | glut surplus oversupply abundance
inflation | deflation
boom growth | bust recession slump
~ predecessor | successor
blame blamed | credit credited clear exonerate
cheer cheered applaud applauded | boo booed jeer jeered
admit admitted readmit reinstate reinstated | expel expelled exclude banish
reinstate reinstated restore restored rehire | suspend suspended remove removed revoke revoked
grant granted issue issued award awarded | revoke revoked withdraw withdrawn deny denied rescind strip
recognise recognize recognised recognized | ignore ignored
flee fled evacuate evacuated | return returned
melt melted thaw thawed | freeze froze frozen
unfreeze unfroze release released | freeze froze frozen
speed_up accelerate hasten expedite bring_forward brought_forward | delay delayed postpone postponed slow_down put_off
    slow
qualify qualified | knocked_out eliminated disqualified
promoted | relegated
beat surpass surpassed exceed exceeded | miss missed fall_short fell_short
smooth | rough
soft softer softest | hard harder hardest
sunny | rainy cloudy
mobilise mobilize | demobilise demobilize
unveil | hide
ally support supporter | rival enemy opponent
gain gained | shed lost lose
filled fill filling fill_up | dry_up drying_up drain emptied empty
overtake | fall_behind
victim | perpetrator culprit
accelerated | slowed slow
raise raised hoist | lower lowered
optimist | pessimist
majority most | minority few
attract | deter discourage
include | omit exclude
agree agreed | disagree disagreed
legalise legalize decriminalise decriminalize | criminalise criminalize
discover | lose
assemble | dismantle disassemble
insert | extract remove
tall taller tallest | short shorter shortest
genuine real | counterfeit fake
heal healed | wound wounded injure injured
calm calmed soothe | provoke inflame anger enrage
adequate sufficient enough | inadequate insufficient
fertile | barren infertile
voluntary | forced
plaintiff | defendant
frontrunner favourite favorite | underdog outsider
lenient | harsh strict
restrict curb limit | expand widen broaden loosen relax
strict stricter | lax looser
"""
