"""Common nouns for who acts or is acted on. Words that share a line may stand for each other; others may not."""

ROLES = """
police officer officers cop cops constable policeman policemen policewoman detective detectives sheriff | authorities
army soldier soldiers troop troops military | forces
navy sailor sailors marine marines
rebel rebels insurgent insurgents militant militants guerrilla guerrillas fighter fighters gunman gunmen militia
terrorist terrorists extremist extremists
protester protesters protestor protestors demonstrator demonstrators
lawmaker lawmakers legislator legislators parliament mp mps legislature congress assembly senator senators congressman
    congressmen
minister ministers ministry cabinet
president presidency
chancellor
mayor
governor
court courts judge judges justice justices magistrate tribunal
jury juror jurors
prosecutor prosecutors
lawyer lawyers attorney attorneys barrister solicitor
doctor doctors physician physicians surgeon surgeons medic medics clinician clinicians
nurse nurses medic medics carer carers
patient patients
teacher teachers educator educators schoolteacher
parent parents mother mothers father fathers
student students pupil pupils undergraduate undergraduates schoolchildren
professor professors academic academics
scientist scientists researcher researchers expert experts
engineer engineers
farmer farmers grower growers
fisherman fishermen fisher fishers
miner miners
driver drivers motorist motorists | trucker truckers
pilot pilots airman airmen airwoman flyer flyers
journalist journalists reporter reporters correspondent
editor editors
actor actors actress
singer singers musician musicians
athlete athletes player players
coach manager
union unions
employer employers
employee employees worker workers staff
consumer consumers shopper shoppers customer customers
investor investors shareholder shareholders
tenant tenants renter renters
landlord landlords
homeowner homeowners
taxpayer taxpayers
pensioner pensioners retiree retirees
child children kid kids baby babies
adult adults
teenager teenagers teen teens adolescent adolescents
tourist tourists visitor visitors traveller travellers traveler travelers
passenger passengers traveller travellers traveler travelers commuter commuters
pupil pupils child children kid kids
soldier soldiers fighter fighters
interior
defence defense
finance
health
education
agriculture farming
transport transportation
environment
trade
energy
migrant migrants immigrant immigrants
refugee refugees
firefighter firefighters
bank banks lender lenders
hospital hospitals
university universities college colleges
insurer insurers
airline airlines carrier
automaker automakers carmaker carmakers
church priest priests bishop bishops pastor
imam imams mosque
rabbi rabbis synagogue
monk monks
king monarch
queen
prince
princess
voter voters electorate
prisoner prisoners inmate inmates detainee detainees captive captives convict convicts
guard guards
smuggler smugglers trafficker traffickers
hacker hackers
pirate pirates
veteran veterans vet vets
astronaut astronauts cosmonaut
shepherd shepherds herder herders
hunter hunters
logger loggers
settler settlers
baker bakers
butcher butchers
carpenter carpenters
architect architects
dentist dentists
pharmacist pharmacists
vet vets
plumber plumbers
electrician electricians
dog dogs puppy puppies
cat cats kitten kittens
horse horses
cow cows cattle
sheep lamb lambs
pig pigs
chicken chickens poultry
bird birds
shark sharks
whale whales
elephant elephants
tiger tigers
lion lions
bear bears
wolf wolves
monkey monkeys
snake snakes
neighbour neighbours neighbor neighbors
spokesman spokeswoman spokesperson
diplomat diplomats ambassador ambassadors envoy
opposition
charity charities ngo ngos
regulator regulators watchdog
retailer retailers
manufacturer manufacturers
supplier suppliers
publisher publishers
accountant accountants auditor auditors
civilian civilians
hiker hikers climber climbers mountaineer mountaineers
diver divers
cyclist cyclists rider riders athlete athletes
pedestrian pedestrians
rescuer rescuers
squatter squatters
nun nuns
poacher poachers
thief thieves burglar burglars robber robbers
pope pontiff bishop
cardinal cardinals church
abbot abbots monk monks
prefect prefects
emperor emperors monarch monarchs
empress
duke dukes
duchess
butler butlers servant servants
gardener gardeners
cleaner cleaners janitor janitors caretaker caretakers
waiter waiters waitress waitresses staff
barber barbers hairdresser hairdressers
tailor tailors
blacksmith blacksmiths smith
goldsmith goldsmiths jeweller jewellers jeweler jewelers
postman postmen courier couriers
librarian librarians
archivist archivists
curator curators
conductor conductors musician musicians
pianist pianists musician musicians
violinist violinists musician musicians
drummer drummers musician musicians
guitarist guitarists musician musicians
composer composers musician musicians
poet poets writer writers author authors
playwright playwrights writer writers author authors
photographer photographers journalist journalists
dancer dancers artist artists performer performers
comedian comedians
acrobat acrobats
goalkeeper goalkeepers keeper player players
striker strikers player players
referee referees umpire umpires
boxer boxers athlete athletes
swimmer swimmers athlete athletes
runner runners athlete athletes
skier skiers athlete athletes
jockey jockeys rider riders
lifeguard lifeguards rescuer rescuers
forester foresters ranger rangers
beekeeper beekeepers
brewer brewers
winegrower winegrowers winemaker winemakers
geologist geologists scientist scientists researcher researchers expert experts
astronomer astronomers scientist scientists researcher researchers expert experts
archaeologist archaeologists scientist scientists researcher researchers expert experts
meteorologist meteorologists scientist scientists expert experts forecaster forecasters
psychologist psychologists expert experts
midwife midwives
paramedic paramedics medic medics rescuer rescuers
translator translators interpreter interpreters
secretary secretaries minister ministers
widow widows
widower widowers
bride brides
groom grooms bridegroom
goat goats
fox foxes
rat rats
seal seals
dolphin dolphins
eagle eagles bird birds
owl owls bird birds
crow crows bird birds
goose geese bird birds
victim victims
suspect suspects
buyer buyers
seller sellers
author authors writer writers novelist novelists
painter painters artist artists
chef chefs cook cooks
sculptor sculptors artist artists
philosopher philosophers academic academics
historian historians academic academics expert experts researcher researchers
economist economists expert experts
chemist chemists scientist scientists researcher researchers expert experts
physicist physicists scientist scientists researcher researchers expert experts
biologist biologists scientist scientists researcher researchers expert experts
baby babies infant infants newborn newborns
"""

# People of a line are none of another, whatever else they may be.
EXCLUSIVE = """
civilian civilians noncombatant noncombatants villager villagers worshipper worshippers pilgrim pilgrims
soldier soldiers troops serviceman servicemen conscript conscripts
policeman policemen policewoman policewomen police constable constables
militant militants rebel rebels insurgent insurgents jihadist jihadists
"""
