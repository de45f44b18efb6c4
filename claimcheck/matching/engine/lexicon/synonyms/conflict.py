"""Conflict: weapons, fighting, armed groups, truces, victims."""

GROUPS = """
truce, ceasefire, cease-fire, armistice, end of hostilities, cessation of hostilities, stop to the fighting,
    lay down arms
peace deal, peace agreement, peace accord, peace treaty, peace pact, settlement
peace talks, negotiations, dialogue, talks, peace process, negotiating table, parley
pull out, withdraw, withdrawal, pullout, leave, depart, departure, exit, get out, march out, quit, drawdown, gone from
invade, invasion, incursion, march into, occupy, occupation, overrun, storm
attack, assault, strike, raid, offensive, onslaught, hit, ambush, storm, charge, blitz, push
bomb, bombing, bombard, bombardment, shell, shelling, air raid, airstrike, air strike, blast, explosion, pound
explosion, blast, blow up, detonation, detonate, go off, explode, blown up
kill, slay, slain, slew, murder, assassinate, take the life, claim the life, claim lives, take lives,
    die at the hands, shoot dead,
    put to death,
    eliminate, take out, liquidate, massacre, slaughter, execute, gun down, kill off
die, death, lose their life, lose his life, lose her life, lose their lives, claim lives, pass away, perish, decease,
    succumb, lives were lost,
    fatal,
    fatality, dead, killed, loss of life, cost a life
death toll, number of dead, casualties, fatalities, victims, killed
wound, injure, injury, hurt, maim, harm
victim, casualty, sufferer, injured party
militant, insurgent, fighter, rebel, guerrilla, guerilla, gunman, extremist, jihadist, jihadi, terrorist, partisan,
    radical
militia, paramilitary, armed group, armed faction, outfit, militant group, rebel group, insurgent group
insurgency, rebellion, uprising, revolt, insurrection, mutiny, unrest, rising
army, military, soldiers, armed forces, troops, servicemen, forces, service members, military personnel
soldier, serviceman, trooper, GI, infantryman, private, military personnel, service member
troops, forces, soldiers, units, contingent, military
security forces, soldiers and police, law enforcement, security personnel, police and army
civilian, non-combatant, noncombatant, ordinary people, bystander, innocent people, innocents
war, conflict, fighting, hostilities, battle, combat, warfare, struggle
fight, battle, combat, wage war, struggle, war against, clash, skirmish
fight alongside, battle shoulder to shoulder, side by side, fight on the side of, fight together
safe haven, sanctuary, hideout, refuge, shelter, hide-out, safe house, hiding place, base
shelter, harbour, harbor, give refuge, host, house, hide, take in
prisoner, captive, detainee, inmate, jailed, convict, held
free, release, set free, let go, liberate, liberation, discharge
hostage, captive, abductee, kidnapped
kidnap, abduct, abduction, seize, snatch, take hostage
leader, chief, commander, head, boss, top man, leadership, ringleader, kingpin
deploy, deployment, send, dispatch, station, move in, mass, post
border, frontier, boundary, cross-border, borderline
weapon, arms, gun, firearm, weaponry, munition, rifle, armament
gun, firearm, pistol, handgun, rifle, weapon, revolver
shoot, fire at, open fire, gunshot, shot, gunfire, fire on
missile, rocket, projectile
nuclear weapon, atomic bomb, nuke, atom bomb, warhead, nuclear bomb
drone, unmanned aircraft, UAV, unmanned aerial vehicle
torture, maltreat, mistreat, abuse, ill-treat, ill-treatment, torment, brutalise, brutalize
genocide, ethnic cleansing, extermination, mass murder
refugee, displaced, asylum seeker, migrant, exile
flee, escape, run away, take flight, get away, break out
surrender, capitulate, give up, lay down arms, give in
defeat, beat, rout, overcome, vanquish, crush
siege, besiege, blockade, encircle
ally, partner, friend, allied, allies, confederate
ally, partnership, alliance, coalition, bloc
enemy, adversary, foe, opponent, rival
on behalf of, for, in the name of, in the pay of, at the behest of
terrorist organisation, terrorist organization, terror group, terrorist group, terror organisation
put on the list, list, designate, blacklist, designation, proscribe
target, aim at, strike at, single out, go after
mercenary, hired fighter, private soldier
spy, agent, espionage, mole, intelligence officer
coup, putsch, overthrow, seizure of power, power grab, takeover
peacekeeper, blue helmet, observer, monitor, peacekeeping
landmine, mine, explosive device, IED, booby trap
conscription, draft, compulsory service, call-up, conscript
retaliate, retaliation, hit back, revenge, reprisal, take revenge, avenge, vengeance
threat, danger, menace, peril, risk, hazard
threaten, warn, menace, threat
conquer, capture, seize, take over, take control
veteran, ex-soldier, former soldier
"""
