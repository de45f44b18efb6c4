"""Politics and the state: offices, votes, policy, relations between countries."""

GROUPS = """
head of state, president, leader of the country
president, head of state, commander in chief, White House, potus
prime minister, premier, PM, head of government
lawmaker, legislator, member of parliament, MP, congressman, congresswoman, deputy, parliamentarian,
    member of congress
parliament, legislature, chamber, assembly, congress, house, lawmakers, bundestag
government, state, authorities, administration, cabinet, officials, regime, rulers
ministry, department, government department, minister
minister, secretary, cabinet member
mayor, head of the city, city boss
city, town, municipality, council, city hall, municipal
opposition, opponents, rival party
party, political party, faction, political organization, political organisation
election, poll, vote, ballot, polling, go to the polls, elections
vote, ballot, cast a ballot, poll, electorate
voter, electorate, citizen, constituent, people who vote
turnout, participation, people who voted
win, victory, come out on top, triumph, prevail, beat, come first, winner
lose, defeat, be beaten, loss, loser
rig, steal, manipulate, fix, cheat, fraud, stolen, tamper
recount, count again, count once more, new count, fresh count, tally again
candidate, nominee, contender, hopeful, candidacy
run for, stand for, seek office, candidacy, bid, campaign for
run again, re-election, another term, second term, further term, reelection, stand again
campaign, election campaign, war chest, canvass
donation, contribution, gift, donate, give money, funds, donor
resign, resignation, step down, quit, stand down, leave office, give up the post, bow out
dismiss, fire, sack, oust, remove, lay off, let go, throw out, dismissal, axe
appoint, name, nominate, install, appointment, put in charge
coalition, alliance, govern together, joint government
boycott, stay away, shun, refuse to attend
policy, programme, program, plan, agenda, platform
law, legislation, statute, act, bill, rule
bill, draft law, legislation, proposal
tax, levy, duty, taxation, taxes
tariff, customs duty, import duty, duty
democracy, democratic, self-government
dictator, autocrat, tyrant, strongman, despot, authoritarian
independence, secede, secession, statehood, own state, sovereignty, break away, separatism
autonomy, self-rule, home rule, self-government, devolution
embassy, diplomatic mission, consulate, legation
ambassador, envoy, diplomat, emissary, representative, special representative
foreign, overseas, abroad, from other countries, international, another country, alien
ties, links, relations, relationship, connections, bond, contact, association, affiliation
build up ties, work at relations, seek a relationship, cultivate relations
have nothing to do with, no ties, unaffiliated, no link, independent of
mend ties, repair relations, improve relations, patch up, reconcile, reconciliation, rapprochement
close, intimate, tight, near, cosy
treaty, pact, accord, agreement, deal, convention, compact, arrangement
agree, sign, put their name, reach a deal, conclude, come to terms, make a deal, settle, strike a deal
break, breach, violate, infringe, contravene, flout
sanction, punitive measure, penalise, penalize, embargo, penalty, punish
aid, help, assistance, assist, support, come to the aid, relief, lend a hand, give a hand, back
ask for help, call for help, appeal, plea, request assistance, seek aid
recognition, legitimacy, acceptance, acceptable, recognise, recognize, legitimate
court, woo, make overtures, overtures, advances, approach, courtship, win over, curry favour
turn a deaf ear, not listen, ignore, take no notice, pay no heed, disregard, fall on deaf ears, not heed
take notice, pay attention, notice, heed, take note
double game, two-faced, play both sides, duplicity, double-dealing
immigrant, migrant, foreigner, newcomer, immigration
deport, deportation, expel, send back, expulsion, remove, throw out
welfare, benefits, social security, state aid, handout
protest, demonstration, rally, march, demonstrate, protester, demonstrator, marcher
riot, disturbance, unrest, rioting, disorder
citizenship, nationality, naturalise, naturalize
census, count, population count
referendum, plebiscite, popular vote
corruption, bribery, graft, bribe, kickback, corrupt, payola, hush money
civil servant, official, public servant, bureaucrat, functionary
delegation, negotiators, team at the talks, mission, representatives
regional, local, domestic, home
summit, meeting, conference, gathering
convene, meet, session, assemble, come together
veto, block, reject
speech, address, remarks, talk
pledge, vow, promise, undertake, commitment, guarantee
split, divided, rival camps, factions, rift, schism, camps
bloc, union, alliance
conservative, right-wing, rightist
liberal, left-wing, leftist, progressive
"""
