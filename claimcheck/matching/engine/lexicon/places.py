"""Places and the people of them.

A line of COUNTRIES: country and other names; its demonyms; its cities and regions, the capital first.
"""

from claimcheck.text.phrases import word_list

COUNTRIES = """
Afghanistan | Afghan Afghans | Kabul, Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz, Helmand, Panjshir, Nangarhar
Albania | Albanian Albanians | Tirana
Algeria | Algerian Algerians | Algiers, Oran
Angola | Angolan Angolans | Luanda
Argentina | Argentine Argentinian Argentinians | Buenos Aires, Cordoba, Rosario, Mendoza, Patagonia
Armenia | Armenian Armenians | Yerevan
Australia | Australian Australians Aussie | Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart,
    Queensland, New South Wales, Tasmania
Austria | Austrian Austrians | Vienna, Salzburg, Graz, Innsbruck, Linz
Azerbaijan | Azerbaijani Azeri | Baku
Bahrain | Bahraini | Manama
Bangladesh | Bangladeshi Bangladeshis | Dhaka, Chittagong, Chattogram, Cox's Bazar
Belarus | Belarusian Belarusians | Minsk
Belgium | Belgian Belgians | Brussels, Antwerp, Ghent, Bruges, Liege, Flanders, Wallonia
Benin | Beninese | Porto-Novo, Cotonou
Bhutan | Bhutanese | Thimphu
Bolivia | Bolivian Bolivians | La Paz, Sucre, Santa Cruz
Bosnia, Bosnia and Herzegovina | Bosnian Bosnians | Sarajevo, Srebrenica, Mostar
Botswana | Botswanan | Gaborone
Brazil | Brazilian Brazilians | Brasilia, Sao Paulo, Rio de Janeiro, Rio, Salvador, Recife, Manaus, Bahia, Amazonas
Bulgaria | Bulgarian Bulgarians | Sofia, Plovdiv, Varna
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Gitega, Bujumbura
Cambodia | Cambodian Cambodians | Phnom Penh, Siem Reap
Cameroon | Cameroonian Cameroonians | Yaounde, Douala
Canada | Canadian Canadians | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Ontario,
    Alberta, Manitoba, Nova Scotia, British Columbia, Saskatchewan
Chad | Chadian Chadians | N'Djamena
Chile | Chilean Chileans | Santiago, Valparaiso
China | Chinese | Beijing, Shanghai, Wuhan, Guangzhou, Shenzhen, Chengdu, Xinjiang, Tibet, Tianjin, Chongqing,
    Nanjing, Xi'an, Sichuan, Guangdong, Hubei, Yunnan, Hunan, Harbin
Hong Kong | Hongkonger Hongkongers | Kowloon
Colombia | Colombian Colombians | Bogota, Medellin, Cali, Cartagena, Barranquilla
Congo, DR Congo, Democratic Republic of Congo, DRC | Congolese | Kinshasa, Goma, Brazzaville, Kivu
Costa Rica | Costa Rican | San Jose
Croatia | Croatian Croatians Croat | Zagreb, Split, Dubrovnik
Cuba | Cuban Cubans | Havana
Cyprus | Cypriot Cypriots | Nicosia
Czech Republic, Czechia | Czech Czechs | Prague, Brno
Denmark | Danish Dane Danes | Copenhagen, Aarhus, Odense
Dominican Republic | Dominican Dominicans | Santo Domingo
Ecuador | Ecuadorian Ecuadorean | Quito, Guayaquil
Egypt | Egyptian Egyptians | Cairo, Alexandria, Giza, Luxor, Suez, Sinai
El Salvador | Salvadoran Salvadorans | San Salvador
Eritrea | Eritrean Eritreans | Asmara
Estonia | Estonian Estonians | Tallinn, Tartu
Ethiopia | Ethiopian Ethiopians | Addis Ababa, Tigray, Amhara, Oromia
Fiji | Fijian Fijians | Suva
Finland | Finnish Finn Finns | Helsinki, Tampere, Turku
France | French Frenchman Frenchmen Frenchwoman | Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux,
    Lille, Normandy, Brittany, Corsica, Provence, Calais, Grenoble, Rennes
Gabon | Gabonese | Libreville
Gambia | Gambian | Banjul
Germany | German Germans | Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig, Bavaria, Saxony,
    Bonn, Hanover, Dusseldorf, Bremen, Nuremberg, Dortmund, Essen
Ghana | Ghanaian Ghanaians | Accra, Kumasi
Greece | Greek Greeks | Athens, Thessaloniki, Crete, Lesbos, Rhodes
Greenland | Greenlandic | Nuuk
Guatemala | Guatemalan Guatemalans | Guatemala City
Guinea | Guinean | Conakry
Haiti | Haitian Haitians | Port-au-Prince
Honduras | Honduran Hondurans | Tegucigalpa
Hungary | Hungarian Hungarians | Budapest, Debrecen
Iceland | Icelandic Icelander Icelanders | Reykjavik
India | Indian Indians | New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Bangalore, Bengaluru,
    Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kerala, Gujarat, Punjab, Bihar, Rajasthan, Goa, Assam, Tamil Nadu,
    Uttar Pradesh, Maharashtra, West Bengal, Karnataka, Telangana, Kashmir, Manipur, Odisha
Indonesia | Indonesian Indonesians | Jakarta, Bali, Java, Sumatra, Surabaya, Bandung, Aceh, Sulawesi, Papua, Borneo
Iran | Iranian Iranians Persian | Tehran, Isfahan, Shiraz, Mashhad, Tabriz, Qom
Iraq | Iraqi Iraqis | Baghdad, Mosul, Basra, Erbil, Kirkuk, Fallujah, Najaf, Tikrit
Ireland | Irish Irishman Irishmen Irishwoman | Dublin, Cork, Galway, Limerick
Israel | Israeli Israelis | Jerusalem, Tel Aviv, Haifa, Eilat
Italy | Italian Italians | Rome, Milan, Naples, Turin, Venice, Florence, Sicily, Sardinia, Genoa, Bologna, Palermo,
    Tuscany, Lombardy, Verona, Bari
Ivory Coast, Cote d'Ivoire | Ivorian Ivorians | Yamoussoukro, Abidjan
Jamaica | Jamaican Jamaicans | Kingston
Japan | Japanese | Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukushima, Hiroshima, Nagasaki, Kobe, Okinawa,
    Fukuoka, Hokkaido
Jordan | Jordanian Jordanians | Amman
Kazakhstan | Kazakh Kazakhs | Astana, Almaty
Kenya | Kenyan Kenyans | Nairobi, Mombasa, Kisumu, Garissa
Kosovo | Kosovar Kosovars | Pristina
Kuwait | Kuwaiti Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz | Bishkek
Laos | Lao Laotian | Vientiane
Latvia | Latvian Latvians | Riga
Lebanon | Lebanese | Beirut, Tripoli
Liberia | Liberian Liberians | Monrovia
Libya | Libyan Libyans | Tripoli, Benghazi, Misrata
Lithuania | Lithuanian Lithuanians | Vilnius, Kaunas
Luxembourg | Luxembourgish | Luxembourg City
Madagascar | Malagasy | Antananarivo
Malawi | Malawian Malawians | Lilongwe
Malaysia | Malaysian Malaysians | Kuala Lumpur, Penang, Sabah, Sarawak, Johor
Maldives | Maldivian | Male
Mali | Malian Malians | Bamako, Timbuktu
Malta | Maltese | Valletta
Mauritania | Mauritanian | Nouakchott
Mauritius | Mauritian | Port Louis
Mexico | Mexican Mexicans | Mexico City, Guadalajara, Monterrey, Tijuana, Cancun, Juarez, Acapulco, Oaxaca, Chiapas,
    Sinaloa, Puebla
Moldova | Moldovan Moldovans | Chisinau, Transnistria
Monaco | Monegasque | Monte Carlo
Mongolia | Mongolian Mongolians | Ulaanbaatar
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan Moroccans | Rabat, Casablanca, Marrakech, Marrakesh, Fez, Tangier
Mozambique | Mozambican | Maputo
Myanmar, Burma | Burmese | Naypyidaw, Yangon, Rangoon, Mandalay, Rakhine
Namibia | Namibian Namibians | Windhoek
Nepal | Nepali Nepalese | Kathmandu, Pokhara
Netherlands, Holland | Dutch Dutchman Dutchmen Dutchwoman | Amsterdam, Rotterdam, The Hague, Hague, Utrecht, Eindhoven
New Zealand | New Zealander New Zealanders Kiwi | Wellington, Auckland, Christchurch
Nicaragua | Nicaraguan Nicaraguans | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian Nigerians | Abuja, Lagos, Kano, Ibadan, Maiduguri, Borno, Kaduna
North Macedonia, Macedonia | Macedonian | Skopje
North Korea | North Korean North Koreans | Pyongyang
South Korea | South Korean South Koreans | Seoul, Busan, Incheon, Daegu
Norway | Norwegian Norwegians | Oslo, Bergen, Trondheim, Stavanger
Oman | Omani Omanis | Muscat
Pakistan | Pakistani Pakistanis | Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Balochistan, Sindh, Khyber
    Pakhtunkhwa, Swat, Waziristan, North Waziristan, South Waziristan, Faisalabad, Multan, Bajaur
Palestine, Palestinian territories | Palestinian Palestinians | Ramallah, Gaza, West Bank, Rafah, Hebron, Jenin, Gaza
    Strip, Nablus, Bethlehem
Panama | Panamanian Panamanians | Panama City
Papua New Guinea | Papuan | Port Moresby
Paraguay | Paraguayan | Asuncion
Peru | Peruvian Peruvians | Lima, Cusco, Arequipa
Philippines | Filipino Filipinos Philippine | Manila, Cebu, Davao, Mindanao, Luzon, Quezon City
Poland | Polish Pole Poles | Warsaw, Krakow, Gdansk, Wroclaw, Poznan, Lodz, Lublin
Portugal | Portuguese | Lisbon, Porto, Madeira, Azores
Puerto Rico | Puerto Rican Puerto Ricans | San Juan
Qatar | Qatari Qataris | Doha
Romania | Romanian Romanians | Bucharest, Cluj, Timisoara, Transylvania
Russia, Russian Federation | Russian Russians | Moscow, Saint Petersburg, St Petersburg, St. Petersburg, Novosibirsk,
    Siberia, Vladivostok, Chechnya, Grozny, Kursk, Belgorod, Sochi, Kazan, Yekaterinburg, Dagestan
Soviet Union, USSR | Soviet Soviets |
Rwanda | Rwandan Rwandans | Kigali
Saudi Arabia | Saudi Saudis | Riyadh, Jeddah, Mecca, Medina
Senegal | Senegalese | Dakar
Serbia | Serbian Serbians Serb Serbs | Belgrade, Novi Sad
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean Singaporeans |
Slovakia | Slovak Slovaks | Bratislava, Kosice
Slovenia | Slovenian Slovenes | Ljubljana
Somalia | Somali Somalis | Mogadishu, Puntland, Somaliland
South Africa | South African South Africans | Pretoria, Johannesburg, Cape Town, Durban, Soweto, Gauteng
South Sudan | South Sudanese | Juba
Spain | Spanish Spaniard Spaniards | Madrid, Barcelona, Valencia, Seville, Bilbao, Catalonia, Andalusia, Malaga,
    Mallorca, Majorca, Galicia, Ibiza, Zaragoza
Sri Lanka | Sri Lankan Sri Lankans | Colombo, Kandy, Jaffna
Sudan | Sudanese | Khartoum, Darfur, Omdurman, Port Sudan
Sweden | Swedish Swede Swedes | Stockholm, Gothenburg, Malmo, Uppsala
Switzerland | Swiss | Bern, Zurich, Geneva, Basel, Lausanne, Davos
Syria | Syrian Syrians | Damascus, Aleppo, Homs, Idlib, Raqqa, Kobani, Palmyra, Latakia
Taiwan | Taiwanese | Taipei, Kaohsiung
Tajikistan | Tajik Tajiks | Dushanbe
Tanzania | Tanzanian Tanzanians | Dodoma, Dar es Salaam, Zanzibar, Arusha
Thailand | Thai Thais | Bangkok, Phuket, Chiang Mai, Pattaya
Togo | Togolese | Lome
Trinidad and Tobago, Trinidad | Trinidadian | Port of Spain
Tunisia | Tunisian Tunisians | Tunis, Sousse
Turkey, Turkiye | Turkish Turk Turks | Ankara, Istanbul, Izmir, Antalya, Gaziantep, Adana, Anatolia
Turkmenistan | Turkmen | Ashgabat
Uganda | Ugandan Ugandans | Kampala, Entebbe
Ukraine | Ukrainian Ukrainians | Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Kherson, Donetsk, Luhansk,
    Crimea, Donbas, Zaporizhzhia, Bakhmut, Dnipro, Sevastopol, Chernobyl
United Arab Emirates, UAE, Emirates | Emirati Emiratis | Abu Dhabi, Dubai, Sharjah
United Kingdom, UK, Britain, Great Britain | British Briton Britons | London, Manchester, Birmingham, Liverpool,
    Leeds, Bristol, Sheffield, Newcastle, Nottingham, Oxford, Cambridge, Brighton, Cornwall, Kent, Yorkshire, Dover,
    Leicester, Coventry, Southampton, York, Essex, Devon
England | English Englishman Englishmen Englishwoman |
Scotland | Scottish Scot Scots Scotsman Scotswoman | Edinburgh, Glasgow, Aberdeen, Dundee
Wales | Welsh Welshman Welshwoman | Cardiff, Swansea
Northern Ireland | Northern Irish | Belfast, Derry
United States, US, U.S., USA, America, United States of America | American Americans | Washington, New York, Los
    Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Seattle, Denver,
    Boston, Detroit, Nashville, Portland, Las Vegas, Baltimore, Milwaukee, Atlanta, Miami, Minneapolis, Cleveland, New
    Orleans, Tampa, Orlando, Pittsburgh, Cincinnati, St. Louis, St Louis, Kansas City, Sacramento, Austin, Honolulu,
    Anchorage, Brooklyn, Manhattan, Queens, Bronx, Washington DC, Washington D.C., Charlotte, Indianapolis, Memphis,
    Louisville, Oklahoma City, Tucson, Fresno, Omaha, Oakland, Tulsa, Buffalo, Newark, Salt Lake City, Birmingham, El
    Paso, Columbus, Fort Worth, Jacksonville, Albuquerque, Hollywood, Silicon Valley, Wall Street, Flint, Uvalde,
    Hawaii, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York City, New York
    state, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South
    Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Guantanamo Bay
Uruguay | Uruguayan Uruguayans | Montevideo
Uzbekistan | Uzbek Uzbeks | Tashkent, Samarkand
Vatican City, Vatican | Holy See |
Venezuela | Venezuelan Venezuelans | Caracas, Maracaibo
Vietnam | Vietnamese | Hanoi, Ho Chi Minh City, Saigon, Da Nang
Yemen | Yemeni Yemenis | Sanaa, Aden, Hodeidah, Taiz
Zambia | Zambian Zambians | Lusaka
Zimbabwe | Zimbabwean Zimbabweans | Harare, Bulawayo
"""

# Names that are also common words or first names: places only after a preposition of place.
AMBIGUOUS = frozenset(
    word_list("""
    nice split male cork bar reading queens buffalo phoenix austin charlotte florence santiago sofia salvador san_jose
    jersey reunion douglas nassau bari lima essen kent york linz derry mobile columbus lesbos rhodes java goa fez
    split rio
    """)
)
