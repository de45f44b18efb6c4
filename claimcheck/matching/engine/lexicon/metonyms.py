"""Names that mean the same actor: abbreviations, seats of government, and what a group is also called."""

GROUPS = """
United States | US | U.S. | USA | U.S.A. | America | United States of America | American | Americans | Washington
White House | Oval Office | Biden administration | Trump administration | Obama administration
United Kingdom | UK | U.K. | Britain | Great Britain | British | Britons | Brits
Downing Street | Number 10 | No 10 | British government | UK government
Kremlin | Putin | Vladimir Putin | Moscow | Russia | Russian | Russians
Beijing | China | Chinese | People's Republic of China | PRC
Pyongyang | North Korea | North Korean | North Koreans | DPRK
Seoul | South Korea | South Korean | South Koreans
Tehran | Iran | Iranian | Iranians
Pentagon | Department of Defense | Defense Department | US Department of Defense | DoD
State Department | Department of State
Justice Department | Department of Justice | DOJ
Treasury | Treasury Department | Department of the Treasury
European Union | EU | Brussels
United Nations | UN | U.N.
UNSC | UN Security Council | United Nations Security Council | Security Council
General Assembly | UN General Assembly
World Health Organization | World Health Organisation | WHO
International Monetary Fund | IMF
North Atlantic Treaty Organization | NATO | Nato | Atlantic alliance
World Trade Organization | WTO
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Court of Justice | ICJ | World Court
International Olympic Committee | IOC
Olympics | Olympic | Olympic Games | Games | Winter Olympics | Winter Games | Summer Olympics | Summer Games
Islamic State | IS | ISIS | ISIL | Daesh | Islamic State group
al-Qaida | al-Qaeda | al Qaeda | al Qaida | Al-Qaeda | Al-Qaida
Taliban | Taleban
Hezbollah | Hizbollah | Hizbullah
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | Centers for Disease Control | CDC
Federal Reserve | Fed | US central bank
European Central Bank | ECB
Bank of England | BoE
European Commission | EU Commission | Commission
Supreme Court | High Court | top court
National Health Service | NHS
Republican Party | Republicans | Republican | GOP
Democratic Party | Democrats | Democrat | Democratic
Labour Party | Labour
Conservative Party | Conservatives | Tories | Tory | Conservative
Google | Alphabet
Facebook | Meta
Twitter | X
BBC | British Broadcasting Corporation
Covid | COVID-19 | Covid-19 | COVID | coronavirus | Coronavirus | SARS-CoV-2
AIDS | HIV
Capitol | US Capitol | Capitol Hill | Congress | US Congress
Senate | US Senate
House | House of Representatives | US House
Bundestag | German parliament
Knesset | Israeli parliament
Duma | State Duma
Vatican | Holy See | Pope | Pontiff
OPEC | Organization of the Petroleum Exporting Countries
ASEAN | Association of Southeast Asian Nations
African Union | AU
NASA | National Aeronautics and Space Administration
UNICEF | Unicef
UNESCO | Unesco
Red Cross | ICRC | International Committee of the Red Cross
MSF | Doctors Without Borders | Médecins Sans Frontières
Amnesty | Amnesty International
HRW | Human Rights Watch
IPCC | Intergovernmental Panel on Climate Change
Oscars | Oscar | Academy Awards | Academy Award
FIFA | Fifa
UEFA | Uefa
IRA | Irish Republican Army
PLO | Palestine Liberation Organization
IDF | Israel Defense Forces | Israeli army | Israeli military
PLA | People's Liberation Army
ISI | Inter-Services Intelligence
NSA | National Security Agency
MI6 | Secret Intelligence Service
IRS | Internal Revenue Service
SEC | Securities and Exchange Commission
FCC | Federal Communications Commission
FTC | Federal Trade Commission
DHS | Department of Homeland Security | Homeland Security
ICE | Immigration and Customs Enforcement
CBO | Congressional Budget Office
NRA | National Rifle Association
ACLU | American Civil Liberties Union
AfD | Alternative for Germany
SPD | Social Democrats
CDU | Christian Democrats
BJP | Bharatiya Janata Party
ANC | African National Congress
PKK | Kurdistan Workers' Party
TTP | Tehrik-i-Taliban Pakistan | Pakistani Taliban
GDP | gross domestic product
Volkswagen | VW
Mercedes | Mercedes-Benz | Daimler
JPMorgan | JPMorgan Chase | JP Morgan
European Space Agency | ESA
European Medicines Agency | EMA
OECD | Organisation for Economic Co-operation and Development
World Food Programme | WFP
UNHCR | UN refugee agency
White House | WH
Quran | Koran | Qur'an
Republicans | Republican | GOP | Republican Party | Republican National Committee | RNC
Democrats | Democrat | Democratic | Dems | Dem | Democratic Party | Democratic National Committee | DNC
Affordable Care Act | Obamacare | ACA
Environmental Protection Agency | EPA
African American | African Americans | AfricanAmerican | AfricanAmericans | Black Americans
Alexandria Ocasio-Cortez | AOC | Ocasio-Cortez
Franklin D. Roosevelt | FDR | Roosevelt
John F. Kennedy | JFK | Kennedy
Donald Trump | Trump | POTUS | Donald J. Trump
Alabama | Ala.
Alaska | AK
Arizona | AZ | Ariz.
California | CA | Calif.
Colorado | CO | Colo.
Connecticut | CT | Conn.
Florida | FL | Fla.
Georgia | GA | Ga.
Illinois | IL | Ill.
Kansas | KS | Kan.
Kentucky | KY | Ky.
Maryland | MD | Md.
Massachusetts | Mass.
Michigan | MI | Mich.
Minnesota | MN | Minn.
Mississippi | MS | Miss.
Missouri | MO | Mo.
Montana | MT | Mont.
Nebraska | NE | Neb.
Nevada | NV | Nev.
New Hampshire | NH | N.H.
New Jersey | NJ | N.J.
New Mexico | NM | N.M.
New York | NY | N.Y. | NYC
North Carolina | NC | N.C.
North Dakota | ND | N.D.
Oklahoma | Okla.
Pennsylvania | Pa. | Penn.
South Carolina | SC | S.C.
South Dakota | SD | S.D.
Tennessee | TN | Tenn.
Texas | TX | Tex.
Utah | UT
Vermont | VT | Vt.
Virginia | VA | Va.
West Virginia | WV | W.Va.
Wisconsin | WI | Wis.
Wyoming | WY | Wyo.
"""
