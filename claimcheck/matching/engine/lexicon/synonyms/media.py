"""What is said and how it is passed on; media and the internet."""

GROUPS = """
say, state, declare, claim, maintain, assert, according to, announce, tell
statement, communique, press statement, press release, announcement, declaration, communiqué
put out a statement, issue a statement, release a communique, publish a statement
issue, put out, release, publish, bring out
deny, reject, untrue, dismiss, refute, disclaim, denial, repudiate
refuse, decline, turn down, reject, rule out, say no, unwilling, balk, will not
accept, agree to, say yes, settle for, be satisfied, take
demand, ask for, call for, want, insist, request, seek, require
ask, request, inquire, appeal, call on, beg, plead, urge
urge, press, push, call on, put pressure, exhort
warn, caution, alert, put on notice, alarm, flag
warning, caution, alarm, alert, notice
criticise, criticize, condemn, slam, denounce, blast, attack, fault
praise, laud, applaud, commend, hail, welcome
insult, affront, offend, provocation, slur, outrage
inform, tell, notify, let know, notice, brief
report, flag, reveal, disclose, blow the whistle, whistle-blower, whistleblower
reveal, disclose, expose, uncover, bring to light, unmask, leak
shed light, throw light, insight, illuminate, show
show, reveal, demonstrate, indicate, reflect, display
aims, goal, objective, purpose, intent, agenda, what it is after
secret, covert, clandestine, hidden, undercover
open, public, overt, publicly
know, aware, knowledge, realise, realize
not know, unaware, no idea, ignorant, no knowledge
think, believe, feel, reckon, consider, be of the opinion, regard, deem, view
regard, consider, see, view, deem, look upon
lie, false, falsehood, mislead, untruth, deceive
silent, silence, quiet, mute, hush
speak, talk, conversation, converse, discuss
talk to, sit down with, meet, negotiate
broadcaster, network, channel, station, television
newspaper, paper, press, daily
journalist, reporter, correspondent, writer, author, columnist
article, story, piece, report, column
photo, photograph, picture, image, snapshot, pic
video, clip, footage, film, recording
film, movie, motion picture
show, programme, program, series, broadcast
actor, actress, performer, star
singer, musician, artist, vocalist
song, track, tune, single
book, novel, volume, title
internet, web, online, net, world wide web
internet shutdown, blackout, cut off the internet, pull the plug
website, site, web page, page, portal
social media, Facebook, Twitter, Instagram, TikTok
post, tweet, message, status
share, repost, retweet, forward, circulate, spread
viral, widely shared, trending
rumour, rumor, gossip, hearsay
email, e-mail, mail, message
phone, telephone, mobile, cell phone, cellphone, smartphone
call, phone, ring
meme, cartoon, joke, satire
quote, quotation, words, saying
survey, poll, questionnaire
password, login, key, credentials
software, program, application, app, computer program
computer, PC, laptop, IT, information technology
data, records, files, information
letter, note, missive
image, reputation, identity, profile, public image
rebrand, change its image, new image, appear as, pass for, pose as, present itself, pitch, portray, make over
narrative, story, account, version
advertise, advertisement, commercial, ad, advert
propaganda, disinformation, misinformation
"""
