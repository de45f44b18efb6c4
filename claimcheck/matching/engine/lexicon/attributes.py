"""Words that tell more of a noun and cannot both be said of one: `|` parts what excludes each other."""

ATTRIBUTES = """
former ex ex-president then outgoing retired | current serving sitting incumbent present reigning
    | future incoming designate
private privately privately-owned | public state state-owned publicly government-owned
foreign overseas international | domestic local home
local municipal | federal national
male men man boy boys | female women woman girl girls
young teenage youthful | elderly old aged middle-aged
left | right
left-hand | right-hand
northern north | southern south | eastern east | western west
civilian | military
nuclear | conventional
daily | weekly | monthly | annual yearly
first-time | repeat
armed gun guns pistol pistols rifle rifles weapon weapons knife knives | unarmed
secret | open
raw uncooked | cooked fried boiled grilled
part-time | full-time
blind | deaf
captive | wild
full packed crowded | empty deserted
brand-new | old used second-hand
handmade hand-made | machine-made
fresh | frozen
freight | passenger
indoor indoors | outdoor outdoors
paid | unpaid
manned | unmanned
coastal | inland
legal lawful | illegal unlawful
short-term | long-term
healthy | sick ill
married | unmarried single divorced
rural | urban
primary elementary | secondary high
upper | lower
inner | outer
front | rear back
red | blue | green | yellow | black | white | brown | grey gray | purple
gold golden | silver | bronze
amateur | professional
temporary interim acting provisional caretaker | permanent permanently
maternal | paternal
Muslim | Christian | Jewish | Hindu | Buddhist
Sunni | Shia Shiite
Catholic | Protestant | Orthodox
Republican | Democratic Democrat
conservative | liberal
breakfast | lunch | dinner
petrol gasoline | diesel | electric | steam
wooden | stone | brick | concrete | steel
natural | artificial
oral | written
direct | indirect
partial partially partly | complete completely entire entirely full fully
minor | major
junior | senior
deputy vice | chief
lightning | arson | cigarette
baby babies newborn newborns infant infants toddler toddlers
    | adult adults pensioner pensioners elderly retiree retirees
teenager teenagers teenage
    | pensioner pensioners elderly retiree retirees newborn newborns infant infants toddler toddlers
resident residents | visitor visitors tourist tourists
swallowed tablet tablets pill pills oral orally | injection injections injected injectable
voluntary voluntarily optional | compulsory mandatory obligatory
deliberate deliberately intentional intentionally | accidental accidentally unintentional unintentionally
peaceful peacefully | violent violently
minimum | maximum
imported | home-grown homegrown
residential | commercial industrial
bus buses coach coaches | train trains tram trams | plane planes aircraft airliner helicopter helicopters
    | ship ships boat boats ferry ferries | lorry lorries truck trucks
dog dogs | cat cats | horse horses | cow cows cattle | sheep | pig pigs | chicken chickens hen hens | wolf wolves
    | bear bears
coal | gas | oil | nuclear | wind | solar | hydroelectric
football | rugby | tennis | hockey | basketball | cricket | handball | volleyball | golf | baseball
wheat | maize corn | rice | barley | cotton | coffee | cocoa | tea
copper | iron | lithium | zinc | cobalt | uranium | nickel
measles | cholera | malaria | dengue | ebola | polio | influenza | tuberculosis | mpox | diphtheria | meningitis
bachelor bachelors | master masters | doctoral doctorate phd
northbound | southbound | eastbound | westbound
elected | appointed unelected
live | recorded pre-recorded
online | in-person offline
handwritten | printed typed
underground | above-ground overground elevated
municipal municipally city-owned council-owned | private privately
cargo | passenger
north-east northeastern north-eastern northeast | north-west northwestern north-western northwest
    | south-east southeastern south-eastern southeast | south-west southwestern south-western southwest
"""
