"""What lies in what: countries in regions, cities and provinces in states and countries."""

# Regions by what they hold: a place of another line is elsewhere; a country of the region is inside it.
REGIONS = """
Europe, European, Europeans, European Union, EU: France Germany Italy Spain Portugal Poland Netherlands Belgium
    Austria Greece Sweden Denmark Finland Norway Ireland Hungary Romania Bulgaria Croatia Slovakia Slovenia Estonia
    Latvia Lithuania United_Kingdom Ukraine Switzerland Serbia Albania Bosnia Czech_Republic England Scotland Wales
    Iceland Luxembourg Malta Cyprus Moldova Belarus Russia Monaco Vatican_City Andorra Liechtenstein San_Marino Kosovo
    Montenegro North_Macedonia Turkey Armenia Azerbaijan Georgia Gibraltar Faroe_Islands Svalbard Jersey Guernsey
    Isle_of_Man Northern_Ireland Soviet_Union
Africa, African, Africans: Nigeria Kenya Egypt Ethiopia South_Africa Ghana Algeria Morocco Tunisia Libya Sudan Somalia
    Uganda Tanzania Rwanda Senegal Mali Niger Chad Cameroon Congo Angola Zambia Zimbabwe Mozambique Ivory_Coast
    Benin Botswana Burkina_Faso Burundi Eritrea Gabon Gambia Guinea Liberia Madagascar Malawi Mauritania Mauritius
    Namibia Sierra_Leone South_Sudan Togo Cape_Verde Central_African_Republic Comoros Djibouti Equatorial_Guinea
    Eswatini Guinea-Bissau Lesotho Seychelles Western_Sahara Reunion Mayotte
Asia, Asian, Asians: China India Japan Pakistan Bangladesh Indonesia Vietnam Thailand Malaysia Philippines Singapore
    South_Korea North_Korea Afghanistan Nepal Sri_Lanka Myanmar Cambodia Taiwan Mongolia Kazakhstan
    Hong_Kong Macau Kyrgyzstan Tajikistan Turkmenistan Uzbekistan Laos Maldives Bhutan Brunei East_Timor Armenia
    Azerbaijan Georgia Russia Turkey Iran Iraq Israel Syria Lebanon Jordan Saudi_Arabia Yemen Palestine Qatar Kuwait
    Oman Bahrain United_Arab_Emirates Cyprus Soviet_Union
South America, South American: Brazil Argentina Chile Peru Colombia Venezuela Ecuador Bolivia Uruguay Paraguay Guyana
    Suriname French_Guiana
Latin America, Latin American: Brazil Argentina Chile Peru Colombia Venezuela Ecuador Bolivia Uruguay Paraguay Mexico
    Cuba Guatemala Honduras El_Salvador Nicaragua Panama Costa_Rica
North America, North American: United_States Canada Mexico
Middle East, Middle Eastern: Iran Iraq Israel Syria Lebanon Jordan Saudi_Arabia Yemen Palestine Qatar Kuwait Oman
    Bahrain United_Arab_Emirates Turkey Egypt
Scandinavia, Scandinavian: Sweden Norway Denmark Finland
Balkans: Serbia Bosnia Kosovo Albania Croatia Montenegro North_Macedonia Bulgaria
Caribbean: Cuba Jamaica Haiti Dominican_Republic Puerto_Rico Trinidad_and_Tobago Antigua_and_Barbuda Bahamas Barbados
    Grenada Saint_Lucia Saint_Vincent Aruba Curacao Cayman_Islands Guadeloupe Martinique
Antarctica, Antarctic:
Arctic:
Pacific, Pacific Ocean: Fiji Samoa Tonga Tuvalu Vanuatu Kiribati Nauru Palau Micronesia Marshall_Islands Solomon_Islands
    American_Samoa Guam New_Caledonia French_Polynesia
Atlantic, Atlantic Ocean:
Indian Ocean:
Mediterranean, Mediterranean Sea:
Black Sea:
Baltic, Baltic Sea:
Red Sea:
North Sea:
South China Sea:
Persian Gulf:
Caspian, Caspian Sea:
Great Lakes, Lake Michigan:
Nile:
Danube:
Rhine:
Thames:
Ganges:
Mekong:
Amazon rainforest:
Sahara:
Sahel:
Himalayas:
Alps:
Andes:
Everest, Mount Everest:
Kilimanjaro, Mount Kilimanjaro:
"""

# What lies inside what, below the country: "outer: inner inner ...", spaces of a name written as _.
INSIDE = """
France: French_Guiana Guadeloupe Martinique Mayotte Reunion New_Caledonia French_Polynesia
Denmark: Greenland Faroe_Islands
Netherlands: Aruba Curacao
Norway: Svalbard
China: Hong_Kong Macau
United Kingdom: England Scotland Wales Northern_Ireland
England: London Manchester Birmingham Liverpool Leeds Bristol Sheffield Newcastle Nottingham Oxford Cambridge Brighton
    Cornwall Kent Yorkshire Dover Leicester Coventry Southampton York Essex Devon
Texas: Houston Dallas Austin San_Antonio El_Paso Fort_Worth Uvalde
California: Los_Angeles San_Francisco San_Diego Sacramento Oakland Fresno Hollywood Silicon_Valley
New York: Manhattan Brooklyn Queens Bronx New_York_City Buffalo Wall_Street New_York_state
Florida: Miami Tampa Orlando Jacksonville
Illinois: Chicago
Massachusetts: Boston
Pennsylvania: Philadelphia Pittsburgh
Michigan: Detroit Flint
Georgia: Atlanta
Washington state: Seattle
Colorado: Denver
Arizona: Phoenix Tucson
Nevada: Las_Vegas
Oregon: Portland
Ohio: Cleveland Cincinnati Columbus
Minnesota: Minneapolis
Louisiana: New_Orleans
Tennessee: Nashville Memphis
Maryland: Baltimore
Wisconsin: Milwaukee
Missouri: St._Louis Kansas_City
New Jersey: Newark
Oklahoma: Oklahoma_City Tulsa
Utah: Salt_Lake_City
New Mexico: Albuquerque
Kentucky: Louisville
North Carolina: Charlotte
Indiana: Indianapolis
Hawaii: Honolulu
Alaska: Anchorage
Nebraska: Omaha
Ontario: Toronto Ottawa
Quebec: Montreal
British Columbia: Vancouver
Alberta: Calgary Edmonton
Manitoba: Winnipeg
New South Wales: Sydney
Victoria: Melbourne
Queensland: Brisbane
Bavaria: Munich Nuremberg
Catalonia: Barcelona
Andalusia: Seville Malaga
Sicily: Palermo
Lombardy: Milan
Tuscany: Florence
Kerala: Kochi
Maharashtra: Mumbai Pune
Karnataka: Bangalore Bengaluru
Tamil Nadu: Chennai
West Bengal: Kolkata
Telangana: Hyderabad
Gujarat: Ahmedabad
Uttar Pradesh: Lucknow
Rajasthan: Jaipur
Hubei: Wuhan
Guangdong: Guangzhou Shenzhen
Sichuan: Chengdu
Punjab: Lahore Multan Faisalabad Rawalpindi
Sindh: Karachi
Balochistan: Quetta
Khyber Pakhtunkhwa: Peshawar Swat Waziristan North_Waziristan South_Waziristan Bajaur
Waziristan: North_Waziristan South_Waziristan
Gaza: Rafah
Gaza Strip: Gaza Rafah
West Bank: Ramallah Hebron Jenin Nablus Bethlehem
Donbas: Donetsk Luhansk Bakhmut
Crimea: Sevastopol
Chechnya: Grozny
Siberia: Novosibirsk
Sinaloa: Culiacan
Borno: Maiduguri
Nangarhar: Jalalabad
"""
