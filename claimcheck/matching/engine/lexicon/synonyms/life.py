"""People, places and daily life."""

GROUPS = """
people, persons, folk, inhabitants, residents, citizens, population
resident, inhabitant, citizen, local, dweller, islander, people in town
country, nation, state, land, homeland
village, hamlet, settlement, community
capital, seat of government
area, region, zone, district, territory, province, part
soil, territory, land, ground
north, northern, up north
south, southern, down south
east, eastern
west, western
neighbour, neighbor, neighbouring, nearby, adjacent, bordering
downstream, lower reaches
building, structure, construction, edifice
wall, barrier, fence
road, street, highway, motorway
bridge, overpass, viaduct
airport, airfield, air base
base, military base, presence, installation, garrison
school, academy, classroom, training school
student, pupil, schoolchild, undergraduate
teacher, educator, instructor, schoolteacher
university, college, campus
child, kid, minor, youngster, offspring, children, son, daughter
young, youth, junior, teenager, juvenile
elderly, old people, senior, pensioner
man, male, guy
woman, female, lady
husband, spouse, partner, wife
brother, sibling, sister
family, relatives, next of kin, household, kin, bereaved
parent, mother, father, mum, mom, dad
friend, companion, pal
fan, supporter, follower, spectator
team, club, side, squad
player, footballer, athlete, striker, forward
coach, manager, trainer
stadium, ground, arena
match, game, fixture
relegate, relegation, go down, demotion, demote
cup, trophy, championship, title
league, division, top flight
football, soccer
athlete, sportsman, sportswoman
church, congregation, parish
priest, clergyman, cleric, pastor, vicar, minister
Muslim, Islamic, Islam, Moslem
Jewish, Jew, Jews, Judaism
Christian, Christianity
mosque, Islamic centre
God, Lord, Almighty
holiday, vacation, leave, day off
winter, cold months
summer, hot months
autumn, fall
spring, springtime
night, after dark, overnight, nocturnal
morning, a.m.
noon, midday
birth, born, birthday
marry, wed, marriage, wedding, married
divorce, split up, separate, divorced
funeral, burial, bury
drink, beverage, booze, alcohol
eat, consume, swallow, devour
cigarette, tobacco, smoke, smoking
marijuana, cannabis, weed, pot
clothes, clothing, dress, garment, outfit
flag, banner, standard
statue, monument, memorial
black, African American, African-American
gay, homosexual, same-sex, lesbian
transgender, trans
disabled, handicapped, disability
homeless, rough sleeper, on the streets
slave, slavery, enslaved
tribe, tribal, clan, tribesman
home, house, flat, apartment
displaced, driven out, have to leave their home, evicted, evict, uproot
ticket, fare, pass
restaurant, diner, eatery
store, shop, outlet, supermarket
game, video game, computer game
toy, plaything
gift, present, donation
celebrity, star, famous person
spokesman, spokesperson, spokeswoman
deputy, vice, second in command
author, writer, he who wrote
member, belonging to, part of
expert, specialist, authority
activist, campaigner, advocate
engineer, technician
"""
