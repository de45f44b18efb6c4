"""Abbreviations, handles and codes, each with what it stands for."""

GROUPS = """
RNC, Republican National Committee, GOP, Republicans
DNC, Democratic National Committee, Democrats
GOP, Republican, Republicans, Republican Party
Dems, Democrats, Democrat, Democratic Party
POTUS, president, realDonaldTrump, White House
FLOTUS, first lady
SCOTUS, Supreme Court
VP, vice president, veep
PP, Planned Parenthood
realDonaldTrump, Donald Trump, Trump
JoeBiden, Joe Biden, Biden
BarackObama, Barack Obama, Obama
HillaryClinton, Hillary Clinton, Hillary
BernieSanders, Bernie Sanders, Bernie
AOC, Alexandria Ocasio-Cortez, Ocasio-Cortez
MTG, Marjorie Taylor Greene
SpeakerPelosi, Nancy Pelosi, Pelosi
KamalaHarris, Kamala Harris
NRA, National Rifle Association
BLM, Black Lives Matter
KKK, Ku Klux Klan, Klan
NAACP, National Association for the Advancement of Colored People
ACLU, American Civil Liberties Union
MAGA, Make America Great Again
ACA, Affordable Care Act, Obamacare
HHS, Department of Health and Human Services
HUD, Department of Housing and Urban Development
USPS, Postal Service, post office
DMV, Department of Motor Vehicles
TSA, Transportation Security Administration
FEMA, Federal Emergency Management Agency
BP, Border Patrol
ATF, Bureau of Alcohol Tobacco and Firearms
NYPD, New York police
LAPD, Los Angeles police
NYT, New York Times
WSJ, Wall Street Journal
WaPo, Washington Post
SNL, Saturday Night Live
NFL, National Football League
NBA, National Basketball Association
MLB, Major League Baseball
NASA, National Aeronautics and Space Administration, space agency
CDC, Centers for Disease Control
NIH, National Institutes of Health
FDA, Food and Drug Administration
EPA, Environmental Protection Agency
DOJ, Department of Justice, Justice Department
DHS, Department of Homeland Security, Homeland Security
DOD, Department of Defense, Pentagon
IRS, Internal Revenue Service, tax authorities
FBI, Federal Bureau of Investigation
CIA, Central Intelligence Agency
NSA, National Security Agency
UN, United Nations, world body
EU, European Union
UK, United Kingdom, Britain, British
usa, United States, America, American, Americans, Washington, Uncle Sam
ICJ, International Court of Justice, The Hague, World Court
ICC, International Criminal Court
NATO, Atlantic alliance
IMF, International Monetary Fund
ISIS, Islamic State, ISIL, Daesh
Al Qaeda, al-Qaida, Al Qaida, bin Laden
PLO, Palestine Liberation Organization
IDF, Israeli army, Israel Defense Forces
MP, member of parliament
CEO, chief executive
CO2, carbon dioxide
HIV, AIDS
PPE, protective equipment
ICU, intensive care
DUI, drunk driving, drink driving
NYC, New York City, New York
SF, San Francisco
DC, District of Columbia, Washington
Kremlin, Russia, Moscow, Russian
Beijing, China, Chinese
Islamabad, Pakistan, Pakistani, Pakistanis
Kabul, Afghanistan, Afghan
Tehran, Iran, Iranian
Kyiv, Kiev, Ukraine, Ukrainian
London, UK, British government
Berlin, Germany, German
Paris, France, French
Delhi, New Delhi, India, Indian
Ankara, Turkey, Turkish
Riyadh, Saudi Arabia, Saudi
Jerusalem, Israel, Israeli
Pyongyang, North Korea
AK, Alaska
AZ, Ariz, Arizona
CA, Calif, California
Colo, Colorado
CT, Conn, Connecticut
FL, Fla, Florida
GA, Ga, Georgia
IL, Illinois
IA, Iowa
KS, Kan, Kansas
KY, Kentucky
MD, Md, Maryland
MA, Massachusetts
MI, Mich, Michigan
MN, Minn, Minnesota
MO, Missouri
MT, Mont, Montana
NE, Neb, Nebraska
NV, Nev, Nevada
NH, New Hampshire
NJ, New Jersey
NM, New Mexico
NY, New York
NC, North Carolina
ND, North Dakota
Okla, Oklahoma
PA, Penn, Pennsylvania
RI, Rhode Island
SC, South Carolina
SD, South Dakota
TN, Tenn, Tennessee
TX, Tex, Texas
UT, Utah
VA, Va, Virginia
VT, Vermont
WV, West Virginia
WI, Wis, Wisconsin
WY, Wyo, Wyoming
"""
