"""Law and order: courts, police, crime, inquiries."""

GROUPS = """
court, judge, tribunal, bench, ruling, justices
ruling, verdict, decision, judgment, judgement, rule
sue, lawsuit, take to court, file a suit, legal action, go to court, litigation, take legal action, suit
appeal, contest, challenge, fight the ruling
ban, outlaw, prohibit, forbid, bar, prohibition, banned, disallow, illegal, not allowed
allow, permit, let, authorise, authorize, permission, admit, give permission, grant
permit, licence, license, authorisation, authorization, permission, approval, clearance
illegal, unlawful, forbidden, prohibited, banned, against the law, illicit
legal, lawful, permitted, allowed
crime, offence, offense, felony, wrongdoing
criminal, offender, crook, culprit, perpetrator, felon
murder, homicide, killing, manslaughter
theft, steal, rob, robbery, burglary, make off with, loot, stolen, swipe, burglar, thief
fraud, deceit, swindle, swindling, scam, cheating, con, hoax, embezzle, defraud
smuggle, smuggling, traffic, trafficking, contraband
launder, money laundering
investigate, inquiry, probe, investigation, look into, enquiry, examine, inquire, scrutinise, scrutinize
police, officer, constable, law enforcement, cop, policeman, policemen, detective
detective, investigator, police
arrest, detain, take into custody, apprehend, detention, nab, hold
jail, prison, imprison, behind bars, lock up, incarcerate, gaol, imprisonment
sentence, convict, condemn, jail term, conviction
guilty, convicted, to blame, culpable
innocent, not guilty, cleared, acquit, acquitted, exonerate, exonerated
charge, accuse, indict, indictment, allege, allegation, accusation
accuse, charge, blame, allege, point the finger, call
fine, penalty, penalise, punish, sanction
punish, punishment, penalty, discipline, penalise, dock
rape, sexual assault, sexual abuse, molest
testify, testimony, give evidence, witness
evidence, proof, prove, corroborate
lawyer, attorney, solicitor, barrister, counsel
prosecutor, district attorney, DA, public prosecutor
compensation, damages, redress, reparation, payout, compensate, indemnity
refund, reimburse, money back, reimbursement, pay back, repay
blackmail, extortion, extort, ransom demand, blackmailer, extortionist
ransom, hush money, payment
cover up, hide, conceal, keep quiet, keep secret, hush up, sweep under the carpet, suppress
obey, comply, adhere, follow the rules, keep to, observe, abide
defy, disobey, ignore, flout, not comply, disregard
inspector, inspection, auditor, overseer, watchdog
regulator, watchdog, agency, supervisory body, authority, supervisor
approve, license, give the go-ahead, green light, sign off, clear, approval, pass
rights, civil rights, human rights, liberties
discriminate, discrimination, bias, prejudice, unequal treatment
racist, racism, bigot, white supremacist
witness, onlooker, bystander, observer
forge, fake, counterfeit, forgery, forged, sham, bogus
fake, false, untrue, fabricated, made up, hoax, doctored, bogus
identity theft, phishing, scam
hacker, intruder, cyberattack, hack, break-in, hacking, cybercriminal
suspect, suspicion, suspected
custody, detention, remand
death penalty, capital punishment, execution
amnesty, pardon, clemency, forgive
eyewitness, witness, bystander
curfew, lockdown, stay at home
conspire, conspiracy, plot, collude, collusion, secretly plan
oppress, oppression, repress, repression, persecute, persecution, subjugate
"""
