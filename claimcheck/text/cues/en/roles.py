"""Words for people by what they are: titles before a name, roles, and which of them tell a man from a woman."""

from claimcheck.text.phrases import word_list

EXAMPLE = "Mr Bell met a spokeswoman."
TITLES = frozenset(
    word_list("""
    mr mrs ms miss dr prof professor sir dame lord lady president vice minister prime secretary senator sen rep
    representative governor gov mayor king queen prince princess general gen colonel col captain capt lieutenant
    sergeant sgt major judge justice ambassador chancellor chairman chairwoman chair chief ceo director pope
    archbishop bishop rev reverend father sister speaker congressman congresswoman councillor commissioner
    spokesman spokeswoman spokesperson undersecretary detective inspector officer commander admiral deputy former
    acting then premier founder co-founder leader head editor author writer researcher scientist analyst activist
    lawyer attorney barrister doctor academic economist manager coach actor musician singer mp mep msp constable
    superintendent sheikh imam rabbi ayatollah pc magistrate coroner principal headteacher headmaster headmistress
    dean rector provost harbourmaster skipper curator archivist treasurer trustee envoy consul alderman sheriff
    marshal chairperson solicitor surgeon pathologist
    """)
)
MEN = frozenset(
    word_list("""
    mr sir lord king prince chairman spokesman congressman councilman businessman policeman salesman fisherman
    father son brother husband uncle man boy gentleman grandfather nephew pope monk actor widower grandson stepson
    stepfather fireman milkman postman waiter duke earl baron emperor emir friar bachelor schoolboy lad bloke
    foreman serviceman horseman craftsman
    """)
)
WOMEN = frozenset(
    word_list("""
    mrs ms miss dame lady queen princess chairwoman spokeswoman congresswoman councilwoman businesswoman
    policewoman mother daughter sister wife aunt woman girl grandmother niece nun actress widow stepmother
    stepdaughter granddaughter duchess countess baroness empress waitress hostess heroine bride schoolgirl
    forewoman servicewoman fisherwoman craftswoman abbess
    """)
)
# Roles of single people, beside TITLES, that "he" or "she" may stand for.
PEOPLE = frozenset(
    word_list("""
    teacher driver witness resident neighbour neighbor worker student pupil victim suspect candidate official
    employee expert critic lawmaker prosecutor historian engineer inspector owner tenant patient nurse farmer
    trader player umpire referee pilot survivor defendant plaintiff journalist reporter correspondent blogger
    politician representative member person someone shopkeeper landlord biologist geologist physicist astronomer
    archaeologist coroner magistrate juror midwife surgeon paramedic firefighter chef cook baker butcher plumber
    builder carpenter electrician caretaker cleaner gardener beekeeper shepherd vet architect surveyor chemist
    ecologist meteorologist hydrologist seismologist epidemiologist virologist sociologist psychologist
    psychiatrist statistician pensioner tourist passenger cyclist motorist commuter parent volunteer organiser
    organizer shareholder investor broker banker accountant auditor consultant adviser advisor aide diplomat
    soldier veteran refugee migrant villager islander skipper pathologist
    """)
)
# Nouns whose plural speaks: "officials", "researchers".
PLURALS = frozenset(
    word_list("""
    officials researchers scientists authors critics experts analysts witnesses residents sources supporters
    opponents campaigners activists lawyers prosecutors police authorities doctors teachers parents students
    workers unions protesters protestors lawmakers ministers politicians economists observers investigators
    rescuers neighbours neighbors media reports studies organisers organizers members leaders people friends
    relatives colleagues players fans shareholders employees managers owners tenants traders farmers engineers
    historians fishermen islanders villagers locals nurses paramedics firefighters miners dockers drivers
    passengers commuters cyclists pupils pensioners growers beekeepers biologists conservationists
    environmentalists ecologists geologists dissidents rebels militants executives directors bosses trustees
    insiders aides advisers advisors diplomats envoys soldiers troops veterans detectives officers jurors
    magistrates judges solicitors auditors regulators inspectors developers landlords retailers manufacturers
    producers consumers customers shoppers investors brokers insurers women men families mothers fathers children
    crews staff
    """)
)
