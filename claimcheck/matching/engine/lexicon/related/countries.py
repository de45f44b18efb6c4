"""Countries, their people and their capitals, which stand for their governments."""

GROUPS = """
Afghanistan, Afghan, Kabul
Albania, Albanian, Tirana
Algeria, Algerian, Algiers
Argentina, Argentine, Argentinian, Buenos Aires
Armenia, Armenian, Yerevan
Australia, Australian, Canberra
Austria, Austrian, Vienna
Azerbaijan, Azerbaijani, Azeri, Baku
Bahrain, Bahraini
Bangladesh, Bangladeshi, Dhaka
Belarus, Belarusian, Minsk
Belgium, Belgian, Brussels
Bolivia, Bolivian, La Paz
Bosnia, Bosnian, Sarajevo
Brazil, Brazilian, Brasilia
Britain, British, United Kingdom, UK, London, England, English, Briton, Brits
Bulgaria, Bulgarian, Sofia
Cambodia, Cambodian, Khmer, Phnom Penh
Cameroon, Cameroonian
Canada, Canadian, Ottawa
Chad, Chadian
Chile, Chilean, Santiago
China, Chinese, Beijing, Peking
Colombia, Colombian, Bogota
Congo, Congolese, Kinshasa, DRC
Croatia, Croatian, Croat, Zagreb
Cuba, Cuban, Havana
Cyprus, Cypriot, Nicosia
Czech Republic, Czech, Czechia, Prague
Denmark, Danish, Dane, Copenhagen
Ecuador, Ecuadorian, Quito
Egypt, Egyptian, Cairo
Eritrea, Eritrean, Asmara
Estonia, Estonian, Tallinn
Ethiopia, Ethiopian, Addis Ababa
Europe, European, European Union, EU, Brussels
Finland, Finnish, Finn, Helsinki
France, French, Paris, Frenchman
Georgia, Georgian, Tbilisi
Germany, German, Berlin
Ghana, Ghanaian, Accra
Greece, Greek, Athens
Haiti, Haitian
Honduras, Honduran
Hungary, Hungarian, Budapest
Iceland, Icelandic, Reykjavik
India, Indian, New Delhi, Delhi
Indonesia, Indonesian, Jakarta
Iran, Iranian, Tehran, Teheran, Persian
Iraq, Iraqi, Baghdad
Ireland, Irish, Dublin
Israel, Israeli, Tel Aviv, Jerusalem
Italy, Italian, Rome
Japan, Japanese, Tokyo
Jordan, Jordanian, Amman
Kazakhstan, Kazakh, Astana
Kenya, Kenyan, Nairobi
Kosovo, Kosovar, Pristina
Kuwait, Kuwaiti
Kyrgyzstan, Kyrgyz, Bishkek
Latvia, Latvian, Riga
Lebanon, Lebanese, Beirut
Libya, Libyan, Tripoli
Lithuania, Lithuanian, Vilnius
Malaysia, Malaysian, Kuala Lumpur
Mali, Malian, Bamako
Mexico, Mexican, Mexico City
Moldova, Moldovan, Chisinau
Mongolia, Mongolian
Morocco, Moroccan, Rabat
Myanmar, Burma, Burmese, Naypyidaw
Nepal, Nepali, Nepalese, Kathmandu
Netherlands, Dutch, Holland, The Hague, Amsterdam
New Zealand, New Zealander, Wellington, Kiwi
Niger, Nigerien, Niamey
Nigeria, Nigerian, Abuja
North Korea, North Korean, Pyongyang, DPRK
Norway, Norwegian, Oslo
Pakistan, Pakistani, Islamabad, Rawalpindi
Palestine, Palestinian, Ramallah, Gaza
Panama, Panamanian
Peru, Peruvian, Lima
Philippines, Filipino, Philippine, Manila
Poland, Polish, Pole, Warsaw
Portugal, Portuguese, Lisbon
Qatar, Qatari, Doha
Romania, Romanian, Bucharest
Russia, Russian, Moscow, Kremlin, Russian Federation
Rwanda, Rwandan, Kigali
Saudi Arabia, Saudi, Riyadh
Scotland, Scottish, Scot, Edinburgh
Senegal, Senegalese, Dakar
Serbia, Serbian, Serb, Belgrade
Singapore, Singaporean
Slovakia, Slovak, Bratislava
Slovenia, Slovenian, Ljubljana
Somalia, Somali, Mogadishu
South Africa, South African, Pretoria
South Korea, South Korean, Seoul
Spain, Spanish, Spaniard, Madrid
Sri Lanka, Sri Lankan, Colombo
Sudan, Sudanese, Khartoum
Sweden, Swedish, Swede, Stockholm
Switzerland, Swiss, Bern, Geneva
Syria, Syrian, Damascus
Taiwan, Taiwanese, Taipei
Tajikistan, Tajik, Dushanbe
Tanzania, Tanzanian
Thailand, Thai, Bangkok
Tunisia, Tunisian, Tunis
Turkey, Turkish, Turk, Ankara, Turkiye
Turkmenistan, Turkmen
Uganda, Ugandan, Kampala
Ukraine, Ukrainian, Kyiv, Kiev
United Arab Emirates, UAE, Emirati, Abu Dhabi, Dubai
United Nations, UN, world body, Security Council
United States, USA, America, American, Washington
Uzbekistan, Uzbek, Tashkent
Vatican, Holy See, Pope, pontiff
Venezuela, Venezuelan, Caracas
Vietnam, Vietnamese, Hanoi
Wales, Welsh, Cardiff
Yemen, Yemeni, Sanaa
Zimbabwe, Zimbabwean, Harare
"""
