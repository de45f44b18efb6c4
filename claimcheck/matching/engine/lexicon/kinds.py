"""What is of a kind: the name of the kind first, then its members in news. To rule out the kind rules out each."""

KINDS = """
weather: snow snowfall rain rainfall storm storms wind winds gale gales fog ice frost hail hailstorm heat heatwave
    drought cold cyclone hurricane typhoon blizzard downpour flood
money: cost costs budget price prices fund funds funding debt debts wage wages pay salary salaries finance finances
    financing deficit fees fine
pay: wage wages salary salaries earnings bonus bonuses raise
disease: virus bacterium bacteria fungus infection flu influenza measles cholera plague rust mildew outbreak
illness: virus infection flu influenza cancer fever heart
crime: theft murder robbery arson fraud burglary assault sabotage smuggling
war: attack attacks shelling bombing fighting invasion strikes
politics: election elections vote government party president minister parliament
staff: nurses doctors pilots drivers teachers workers crew employees
animal: wolf wolves bear bears fox foxes dog dogs bird birds deer boar
people: crew passenger passengers pilot driver owner staff worker workers
equipment: engine motor brake brakes heater pump valve cable cables wiring sensor
traffic: cars lorries trucks buses vehicles
"""
