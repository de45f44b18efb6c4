"""Health, science, nature, accidents."""

GROUPS = """
drug, medicine, medication, pill, pharmaceutical, remedy, tablet, prescription
doctor, physician, medic, practitioner, clinician, surgeon, GP
nurse, carer, caregiver, medical staff
hospital, clinic, infirmary, medical centre, medical center, ward
patient, sick person, sufferer, people treated, the ill
disease, illness, sickness, ailment, condition, disorder, malady
side effect, adverse reaction, complication, adverse event
vaccine, jab, shot, vaccination, immunisation, immunization, inoculation, vaccinate, booster
infection, contagion, infect, contract, catch
epidemic, outbreak, pandemic, plague
coronavirus, covid, covid-19, SARS-CoV-2, corona
flu, influenza
heart attack, cardiac arrest, coronary
high blood pressure, hypertension
liver, hepatic
kidney, renal
lung, pulmonary
cancer, tumour, tumor, carcinoma, malignancy
operation, surgery, operate, procedure
trial, study, test, clinical test, experiment, clinical trial, research
scientist, researcher, expert, academic, scholar
cause, lead to, trigger, bring about, result in, set off, provoke, give rise, induce, be behind, be down to, due to
cure, heal, remedy, treat, treatment, therapy
mask, face covering, facemask
pregnant, expecting, pregnancy, expectant
baby, infant, newborn, toddler
abortion, termination, terminate pregnancy
suicide, take his own life, take her own life, kill himself, kill herself
poison, toxic, toxin, poisonous
pesticide, herbicide, weedkiller, glyphosate
food, nourishment, meal, diet
famine, hunger, starvation, starve
drought, dry weather, lack of rain, dry spell, aridity
flood, flooding, inundate, inundation, put under water, submerge, deluge, disappear beneath
storm, hurricane, cyclone, typhoon, gale
earthquake, quake, tremor, seismic
wildfire, forest fire, bushfire, blaze
fire, blaze, inferno, burn
climate change, global warming, warming, climate crisis, heating
warm, heat, hot, rising temperature, heat up
temperature, heat, degrees
emissions, greenhouse gas, carbon dioxide, CO2, carbon
pollution, contamination, pollute, contaminate, pollutant
electricity, power, current, energy
power plant, power station
solar, photovoltaic
oil, petroleum, crude
petrol, gasoline, gas, fuel
coal, lignite, pit
mine, pit, colliery, shaft, quarry
miner, pitman, mineworker, pitmen, collier
dam, barrage, reservoir, dyke
reservoir, basin, lake, impound
crop, harvest, field, yield
farmer, grower, peasant, agriculture, rancher, smallholder
cattle, cow, livestock, herd
fish, cod, catch, fishing
fisherman, fisher, crewman, angler
boat, ship, vessel, trawler, craft
trawler, fishing boat, fishing vessel
sea, ocean, waters, marine, high seas
international waters, high seas
species, animal, creature, wildlife
extinct, die out, endangered, extinction
forest, woodland, woods, jungle, rainforest
accident, crash, collision, mishap, wreck, disaster
plane, aircraft, airliner, jet, airplane, aeroplane
train, rail, railway, railroad
tram, streetcar, trolley
car, automobile, vehicle, motor, auto
truck, lorry, HGV, semi
driver, motorist, crew
passenger, rider, traveller, traveler, ticket holder, commuter
rescue, save, search, recover
missing, whereabouts, unaccounted for, yet to be found, lost, disappear, vanish
survivor, alive, survive
disaster, catastrophe, tragedy, calamity
safe, secure, harmless, no danger, not dangerous
dangerous, unsafe, hazardous, perilous, risky, poses a danger
crack, fissure, damage, fracture
tired, exhausted, fatigue, weary, worn out
space, orbit, cosmos
asteroid, meteor, meteorite
moon landing, landing on the moon
alien, extraterrestrial, UFO
snake, python, serpent, anaconda
dog, puppy, canine
cat, kitten, feline
shark, predator
"""
