"""Verbs of news whose opposites hold only where the rest is the same: who does it, and to what. As in `antonyms`."""

AXES = """
approve approved adopt adopted pass passed accept accepted agree agreed grant granted back backed endorse endorsed
    clear cleared
    | reject rejected refuse refused decline declined veto vetoed deny denied dispute disputed contest
    oppose opposed block blocked
support supported back backed defend defended favour favor praise praised welcome welcomed hail hailed applaud
    | oppose opposed attack attacked criticise criticised criticize criticized condemn condemned denounce deplore
    blame blamed fight reject rejected
arrive arrived come came land landed enter entered | leave left depart departed go flee fled exit
join joined enter entered rejoin | leave left quit resign withdraw withdrew abandon abandoned
release released free freed acquit acquitted clear cleared
    | detain detained arrest arrested jail jailed imprison imprisoned convict convicted hold held sentence sentenced
    custody
hire hired appoint appointed engage recruit recruited promote promoted name named
    | dismiss dismissed sack sacked fire fired remove removed suspend suspended demote demoted
raise raised lift lifted rise rose grow grew climb increase increased widen expand soar soared gain
    | lower lowered fall fell drop dropped shrink shrank decline decrease decreased cut reduce reduced narrow sink sank
    slip slipped slide slid
open opened reopen reopened start started begin began launch launched resume resumed continue continued
    | close closed shut end ended stop stopped halt halted suspend suspended cancel cancelled abandon abandoned scrap
build built erect add added restore restored repair repaired
    | demolish demolished destroy destroyed dismantle remove removed tear raze
obey obeyed follow followed heed respect respected keep kept
    | disobey disobeyed ignore ignored defy defied breach breached break broke violate violated flout refuse refused
confirm confirmed admit admitted acknowledge concede conceded | deny denied dispute disputed reject rejected
allow allowed permit permitted let | ban banned forbid forbade prohibit bar barred prevent prevented block blocked
win won | lose lost
find found recover recovered discover | lose lost miss
spare spared protect protected save saved rescue rescued
    | destroy destroyed hit damage damaged ruin ruined kill killed sink
spend spent | save saved earn earned
publish published disclose disclosed reveal revealed release released | withhold withheld conceal hide hid suppress
remember recall | forget forgot
like love enjoy | dislike hate
return returned give gave | take took keep kept seize seized withhold
agree agreed | disagree disagreed
succeed succeeded manage managed | fail failed
unite merge merged | split separate separated
long longer | short shorter
warm warmer hot hotter | cold colder cool cooler
near nearer close closer | far farther further distant
early earlier | late later
cheap cheaper | expensive costly dear
full | empty
safe | unsafe dangerous
accessible | inaccessible unreachable
morning | evening afternoon night
summer | winter
spring | autumn
north northern | south southern
east eastern | west western
above | below
recover recovered survive survived | die died
praise praised | complain complained
strengthen strengthened | weaken weakened lose lost
favour favor | against oppose opposed
resign resigned quit | dismiss dismissed sack sacked fire fired
unanimous unanimously | divided split
"""
