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
nurse nurses
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
pilot pilots
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
child children kid kids
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
prisoner prisoners inmate inmates detainee detainees
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
cyclist cyclists
pedestrian pedestrians
rescuer rescuers
squatter squatters
nun nuns
poacher poachers
thief thieves burglar burglars robber robbers
victim victims
suspect suspects
buyer buyers
seller sellers
author authors writer writers novelist novelists
painter painters
chef chefs cook cooks
sculptor sculptors
philosopher philosophers
historian historians
economist economists
chemist chemists
physicist physicists
biologist biologists
baby babies infant infants newborn newborns
"""
