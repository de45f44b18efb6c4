"""Words that begin a sentence with a capital and are no names; titles that stand before names."""

from claimcheck.text.phrases import word_list

TITLES = frozenset(
    word_list("""
    president pm prime minister premier chancellor senator sen representative rep governor gov mayor king queen prince
    princess mr mrs ms miss dr sir dame lord lady professor prof general gen colonel col captain capt lieutenant
    sergeant
    judge justice secretary ambassador chairman chairwoman chair chief ceo director pope archbishop bishop rev reverend
    father sister brother former ex vice deputy acting foreign defence defense interior finance attorney speaker imam
    mullah sheikh ayatollah sultan emir congressman congresswoman councillor commissioner spokesman spokeswoman
    """)
)

COMMON_WORDS = frozenset(
    word_list("""
    yes no well hey ok okay remember right look looks incredible amazing watch breaking update please thanks thank
    wow lol omg wtf fyi via just now today tonight here there stepping wiretapped video videos photo photos image images
    earlier later recently apparently clearly sadly finally actually basically literally fans news fact facts question
    according accused activists actors adults advertising advice aid air aircraft airline airlines airport
    all-time almost
    already although always analysts ancient animal animals annual another anyone apparently archaeologists
    armed army art
    article artificial artists asylum athletes attackers attacks authorities average babies baby bank banks because bees
    beer best big bird birds black blood blue board boat bodies book books both bread bridge bus buses business
    businesses
    butter buyers camera campaign cancer candidate candidates car carbon care cars cases cash cat cats cattle
    cell census
    central certain charities cheap chicken child childhood children chocolate church churches cigarette cities
    citizens city
    civil civilian civilians claims clean climate clinical coal coffee cold college colleges commercial
    companies company
    computer construction consumer consumers contrary corn corporate corruption cost costs council countries
    country couple
    court courts cows crime crimes crops crowd crowds crude customers cyber daily data day days deadly death deaths debt
    deer despite detectives diabetes diesel diet dinosaur dinosaurs diplomats disabled doctor doctors documents dog dogs
    domestic donors dozens drinking drivers driving drought drug drugs due early earthquake eating economic economists
    education eggs eight election elections electric electricity elephants eleven emergency emissions employees
    employers
    employment energy engineers enough environmental even every everyone evidence ex exercise existing experts exports
    face factories factory families family famous far farm farmers fast fat fewer fifteen fifty film final
    financial fire
    firefighters first fish fishermen five flight flights flood floods flu following food football foreign
    forest forests
    forty four fraud free fresh fruit fuel full funding furthermore gang gangs garlic gas gasoline gay girls
    glaciers global
    gold government governments grain green gun gunman gunmen guns half harvest hackers head health healthy
    heart heat heavy
    high higher highway historic historians holiday home homes horse horses hospital hospitals hours house
    household houses
    housing however huge human humans hundreds hunger hurricane hydrogen ice illegal images imports income independent
    industrial industry inflation initially insects inspectors instead insurance interest international internet
    investigators investors iron irrigation island jet jobs journalists judges juice jurors kids labor labour lake land
    language large last late later law lawmakers laws lawyers lead leaders leading legal less letters life light
    like lions
    literacy little loans local long longer lower lung machine magazine mail main malaria man manufacturers many
    maps marine
    market markets marriage mass masks maternal maybe mayors measles meat media medical medicine members men
    mental merchants
    microplastics migrants military milk millions miners minimum mining missile missiles mobile modern money
    monkeys more
    mortgage mosquitoes mosquito most mother mothers motorists mountain moreover multiple murder museum music
    nearly negotiators
    neighbours neither new newspaper newspapers next night nine no nobody none north northern nuclear nurses
    obesity ocean
    oceans officers officials often oil old olive one online only open opponents opposition orange ordinary
    organic other
    others over owners oxygen painkillers paper parents parliament part parts passengers patients peace peasant
    people per
    perhaps petrol phone phones physicians pilots plane planes plans plant plants plastic plastics police polio
    political
    politicians polls pollution poor population ports potatoes poverty power powerful pregnant presidential preliminary
    press price prices prison prisoners private production profits property prosecutors protest protesters
    protests public
    pupils radiation radio rail railway rain rains rape rates raw real rebel rebels recent records red refugee refugees
    regular regulators religious rent rents reporters reports republican rescue rescuers research researchers residents
    rice rich rising river road roads rocket roughly rural sales salt satellite satellites scholars school
    schools science
    scientist scientists sea search second security senior seven several severe sewage sexual sharks sheep ship ships
    shoppers shops short since six small smoke smokers smoking snow social soft solar soldiers some someone soon south
    southern soy space speaking special speed staff state states steel stock stocks storm street strike striking strong
    student students studies study sugar suicide sun supermarket supermarkets supporters surgeons survivors suspects
    talks tax taxes taxpayers tea teacher teachers team teams teenagers television temperatures ten tens
    terrorists tests
    textile thirty thousands three tickets tiger tigers tobacco today tomatoes tomorrow total tourism tourists
    toxic trade
    traders traffic trains trees troops truck trucks turnout twelve twenty two union unions university unlike urban used
    users vaccinated vaccination vaccine vaccines vegetables veteran veterans victims video villagers violence violent
    visitors vitamin volcanic volunteers voter voters voting wages war warm warplanes waste water weapons weather weekly
    west western whales wheat white whole wild wildfire wildfires wildlife wind wine winter witnesses wolves woman women
    wood work worker workers working world yesterday young youth zero
    joblessness unemployment turnout rainfall drone drones lightning gunfire shelling airstrikes airstrike shares stamps
    footage photographs photograph photo photos picture pictures nationwide worldwide overall currently
    previously recently
    """)
)
