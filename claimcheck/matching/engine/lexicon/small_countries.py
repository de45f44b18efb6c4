"""Countries of few people, and lands that belong to another country; the lines are as in places.py."""

SMALL_COUNTRIES = """
Andorra | Andorran Andorrans | Andorra la Vella
Antigua and Barbuda, Antigua | Antiguan Antiguans |
Bahamas | Bahamian Bahamians | Nassau
Barbados | Barbadian Barbadians | Bridgetown
Belize | Belizean Belizeans | Belmopan
Brunei | Bruneian Bruneians | Bandar Seri Begawan
Cape Verde, Cabo Verde | Cape Verdean Cape Verdeans | Praia
Central African Republic | | Bangui
Comoros | Comorian Comorians | Moroni
Djibouti | Djiboutian Djiboutians |
East Timor, Timor-Leste | Timorese | Dili
Equatorial Guinea | Equatoguinean | Malabo
Eswatini, Swaziland | Swazi Swazis | Mbabane
Grenada | Grenadian Grenadians |
Guinea-Bissau | | Bissau
Guyana | Guyanese | Essequibo
Kiribati | | Tarawa
Lesotho | Basotho | Maseru
Liechtenstein | Liechtensteiner Liechtensteiners | Vaduz
Marshall Islands | Marshallese | Majuro
Micronesia | Micronesian Micronesians | Palikir
Nauru | Nauruan Nauruans |
Palau | Palauan Palauans | Koror
Saint Lucia, St. Lucia, St Lucia | | Castries
Saint Vincent, St. Vincent, St Vincent | | Kingstown
Samoa | Samoan Samoans | Apia
San Marino | Sammarinese |
Seychelles | Seychellois |
Solomon Islands | Solomon Islander Solomon Islanders | Honiara, Guadalcanal
Suriname | Surinamese | Paramaribo
Tonga | Tongan Tongans | Nuku'alofa
Tuvalu | Tuvaluan Tuvaluans | Funafuti
Vanuatu | Ni-Vanuatu | Port Vila
American Samoa | | Pago Pago
Aruba | Aruban Arubans | Oranjestad
Bermuda | Bermudian Bermudians |
Cayman Islands | Caymanian Caymanians |
Curacao, Curaçao | | Willemstad
Falkland Islands, Falklands | Falkland Islander Falkland Islanders |
Faroe Islands, Faroes | Faroese | Torshavn
French Guiana | | Cayenne, Kourou
French Polynesia | | Tahiti, Papeete
Gibraltar | Gibraltarian Gibraltarians |
Guadeloupe | | Pointe-a-Pitre
Guam | Guamanian Guamanians |
Guernsey | |
Isle of Man | Manx | Douglas
Jersey | |
Macau, Macao | Macanese |
Martinique | | Fort-de-France
Mayotte | | Mamoudzou
New Caledonia | New Caledonian New Caledonians | Noumea
Reunion, Réunion, La Réunion | Reunionese |
Svalbard | | Longyearbyen
Western Sahara | Sahrawi Sahrawis | Laayoune
"""
