// How English texts name countries: official names from the CIA World Factbook (public domain),
// English names of Unicode CLDR ((c) Unicode, Inc., Unicode License v3), codes from a public
// country-code table (PDDL); aliases, seats of power and institutions are ours.
// A line: alpha-2 | names | adjectives | demonyms | capitals | seats of power | institutions.
// Words are parted by blanks as the tokenizer parts them.
let countryTerms = """
  AD|Andorra;Principality of Andorra|Andorran|Andorrans|Andorra la Vella||
  AE|United Arab Emirates;UAE;U.A.E.;Emirates;Trucial States;Trucial Oman|Emirati|Emiratis|Abu Dhabi|Qasr Al Watan|Tawazun;EDGE Group
  AF|Afghanistan;Islamic Republic of Afghanistan|Afghan|Afghans|Kabul||
  AG|Antigua and Barbuda;Antigua;Antigua & Barbuda|Antiguan;Barbudan|Antiguans;Barbudans|||
  AI|Anguilla|Anguillan|Anguillans|||
  AL|Albania;Republic of Albania|Albanian|Albanians|Tirana||
  AM|Armenia;Republic of Armenia;Armenian SSR|Armenian|Armenians|Yerevan||
  AO|Angola;Republic of Angola|Angolan|Angolans|Luanda||
  AQ|Antarctica|||||
  AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires|Casa Rosada|
  AS|American Samoa|American Samoan|American Samoans|Pago Pago||
  AT|Austria;Republic of Austria|Austrian|Austrians|Vienna|Ballhausplatz;Hofburg|Bundesheer
  AU|Australia;Commonwealth of Australia|Australian|Australians|Canberra|Russell Offices|Australian Defence Force;CASG
  AW|Aruba;Country of Aruba|Aruban|Arubans|Oranjestad||
  AX|Åland Islands;Åland;Aland Islands|Ålandic||Mariehamn||
  AZ|Azerbaijan;Republic of Azerbaijan;Azerbaijan SSR|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku|Zagulba|
  BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Bosnian;Herzegovinian|Bosnians;Herzegovinians|Sarajevo||
  BB|Barbados|Barbadian;Bajan|Barbadians|Bridgetown||
  BD|Bangladesh;People 's Republic of Bangladesh;East Pakistan|Bangladeshi|Bangladeshis|Dhaka|Bangabhaban;Ganabhaban|
  BE|Belgium;Kingdom of Belgium|Belgian|Belgians||Rue de la Loi;Wetstraat|
  BF|Burkina Faso;Burkina;Upper Volta|Burkinabe;Burkinabè||Ouagadougou||
  BG|Bulgaria;Republic of Bulgaria|Bulgarian|Bulgarians|Sofia||
  BH|Bahrain;Kingdom of Bahrain|Bahraini|Bahrainis|Manama||
  BI|Burundi;Republic of Burundi|Burundian|Burundians|Gitega;Bujumbura||
  BJ|Benin;Republic of Benin;Dahomey|Beninese||Porto-Novo;Cotonou||
  BL|Saint Barthélemy;Overseas Collectivity of Saint Barthelemy;St . Barthélemy;Saint Barthelemy|||||
  BM|Bermuda|Bermudian|Bermudians|||
  BN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan||
  BO|Bolivia;Plurinational State of Bolivia|Bolivian|Bolivians|La Paz;Sucre|Palacio Quemado;Casa Grande del Pueblo|
  BQ|Caribbean Netherlands|||||
  BR|Brazil;Federative Republic of Brazil|Brazilian|Brazilians|Brasília;Brasilia|Planalto;Itamaraty;Palácio do Planalto|FAB;Força Aérea Brasileira
  BS|Bahamas;Commonwealth of The Bahamas;The Bahamas|Bahamian|Bahamians|Nassau||
  BT|Bhutan;Kingdom of Bhutan|Bhutanese||Thimphu||
  BV|Bouvet Island|||||
  BW|Botswana;Republic of Botswana;Bechuanaland|Botswanan;Motswana;Batswana||Gaborone||
  BY|Belarus;Republic of Belarus;Byelorussia;Belorussia;Byelorussian SSR|Belarusian|Belarusians|Minsk|Independence Palace|Belspetsvneshtechnika
  BZ|Belize;British Honduras|Belizean|Belizeans|Belmopan||
  CA|Canada|Canadian|Canadians|Ottawa|Parliament Hill;24 Sussex;Rideau Hall|DND;Canadian Commercial Corporation
  CC|Territory of Cocos;Cocos Islands|||||
  CD|DR Congo;Democratic Republic of the Congo;DRC;Congo-Kinshasa;Dem. Rep. Congo;Congo - Kinshasa;Zaire;Zaïre;Belgian Congo;DR Congo;Democratic Republic of Congo;DRC|Congolese||Kinshasa||
  CF|Central African Republic;CAR|Central African|Central Africans|Bangui||
  CG|Republic of the Congo;Congo-Brazzaville;Congo Republic;Congo - Brazzaville;French Congo|Congolese||Brazzaville||
  CH|Switzerland;Swiss Confederation|Swiss||Bern;Berne|Bundeshaus;Federal Palace|armasuisse;SECO
  CI|Côte d'Ivoire;Republic of Côte d'Ivoire;Cote d'Ivoire;Cote d'Ivoire;Ivory Coast;Côte d'Ivoire|Ivorian;Ivoirian|Ivorians|Yamoussoukro;Abidjan||
  CK|Cook Islands|Cook Islander|Cook Islanders|Avarua||
  CL|Chile;Republic of Chile|Chilean|Chileans|Valparaíso|La Moneda|
  CM|Cameroon;Republic of Cameroon|Cameroonian|Cameroonians|Yaoundé;Yaounde||
  CN|China;People 's Republic of China;PRC;Mainland China|Chinese||Beijing;Peking|Zhongnanhai;Great Hall of the People|PLA;PLAAF;NORINCO;CATIC;SASTIND
  CO|Colombia;Republic of Colombia|Colombian|Colombians|Bogotá;Bogota|Casa de Nariño;Palacio de Nariño|
  CR|Costa Rica;Republic of Costa Rica|Costa Rican|Costa Ricans|||
  CU|Cuba;Republic of Cuba|Cuban|Cubans|Havana|Palacio de la Revolución|
  CV|Cape Verde;Republic of Cabo Verde;Cabo Verde|Cape Verdean;Cabo Verdean|Cabo Verdeans|Praia||
  CW|Curaçao;Country of Curacao;Curacao|Curaçaoan||Willemstad||
  CX|Christmas Island;Territory of Christmas Island|||Flying Fish Cove||
  CY|Cyprus;Republic of Cyprus|Cypriot|Cypriots|Nicosia||
  CZ|Czechia;Czech Republic|Czech|Czechs|Prague|Prague Castle;Hradčany;Hrad|LOM Praha
  DE|Germany;Federal Republic of Germany;FRG|German|Germans|Berlin|Bundestag;Bundesregierung;Bendlerblock;Federal Chancellery|Bundeswehr;Luftwaffe;BAAINBw;BAFA
  DJ|Djibouti;Republic of Djibouti;French Somaliland|Djiboutian|Djiboutians|||
  DK|Denmark;Kingdom of Denmark|Danish|Dane;Danes|Copenhagen|Christiansborg;Slotsholmen|
  DM|Dominica;Commonwealth of Dominica|Dominican|Dominicans|||
  DO|Dominican Republic|Dominican|Dominicans|Santo Domingo||
  DZ|Algeria;People 's Democratic Republic of Algeria|Algerian|Algerians|Algiers|El Mouradia;El Mouradia Palace|
  EC|Ecuador;Republic of Ecuador|Ecuadorian|Ecuadorians|Quito|Carondelet|
  EE|Estonia;Republic of Estonia|Estonian|Estonians|Tallinn|Stenbock House;Toompea|
  EG|Egypt;Arab Republic of Egypt|Egyptian|Egyptians|Cairo|Ittihadiya;Abdeen|Arab Organization for Industrialization
  EH|Western Sahara;Sahrawi Arab Democratic Republic;Spanish Sahara|Sahrawi;Saharan|Sahrawis;Sahraoui;Sahraouis|Laayoune;El Aaiún||
  ER|Eritrea;State of Eritrea|Eritrean|Eritreans|Asmara||
  ES|Spain;Kingdom of Spain|Spanish|Spaniard;Spaniards|Madrid|Moncloa;La Moncloa;Zarzuela|Ejército del Aire;Armada Española;DGAM
  ET|Ethiopia;Federal Democratic Republic of Ethiopia;Abyssinia|Ethiopian|Ethiopians|Addis Ababa|Menelik Palace|
  FI|Finland;Republic of Finland|Finnish|Finn;Finns|Helsinki|Kesäranta|Puolustusvoimat
  FJ|Fiji;Republic of Fiji|Fijian|Fijians|Suva||
  FK|Falkland Islands;Malvinas|Falkland|Falkland Islander;Falkland Islanders|||
  FM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir||
  FO|Faroe Islands|Faroese||Tórshavn||
  FR|France;French Republic|French|Frenchman;Frenchmen;Frenchwoman|Paris|Élysée;Elysee;Elysée Palace;Quai d'Orsay;Matignon;Hôtel de Brienne|Direction générale de l'armement
  GA|Gabon;Gabonese Republic|Gabonese||Libreville||
  GB|United Kingdom;UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland|British|Briton;Britons|London|Downing Street;Whitehall|UK Ministry of Defence;Royal Air Force;RAF;Royal Navy;DE&S
  GD|Grenada|Grenadian|Grenadians|Saint George 's||
  GE|Georgia;Georgian SSR|Georgian|Georgians|Tbilisi|Orbeliani Palace|
  GF|French Guiana|French Guianese||Cayenne||
  GG|Guernsey;Bailiwick of Guernsey|||Saint Peter Port||
  GH|Ghana;Republic of Ghana|Ghanaian|Ghanaians|Accra|Jubilee House;Flagstaff House|
  GI|Gibraltar|Gibraltarian|Gibraltarians|||
  GL|Greenland|Greenlandic|Greenlander;Greenlanders|Nuuk||
  GM|Gambia;Republic of The Gambia;The Gambia|Gambian|Gambians|Banjul||
  GN|Guinea;Republic of Guinea|Guinean|Guineans|Conakry||
  GP|Guadeloupe|Guadeloupean||Basse-Terre||
  GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Equatorial Guineans;Equatoguineans|Malabo;Ciudad de la Paz;Bata||
  GR|Greece;Hellenic Republic;Hellas|Greek|Greeks|Athens|Maximos Mansion;Maximou|Hellenic Air Force;Hellenic Navy
  GS|South Georgia and South Sandwich Islands;South Georgia and the South Sandwich Islands;South Georgia & South Sandwich Islands|||Grytviken||
  GT|Guatemala;Republic of Guatemala|Guatemalan|Guatemalans|||
  GU|Guam|Guamanian|Guamanians|Hagåtña||
  GW|Guinea-Bissau;Republic of Guinea-Bissau;Guinea Bissau;Portuguese Guinea|Bissau-Guinean|Bissau-Guineans|Bissau||
  GY|Guyana;Cooperative Republic of Guyana;British Guiana|Guyanese||||
  HK|Hong Kong;Hong Kong Special Administrative Region;Hong Kong SAR;Hongkong;Hong Kong SAR China||Hongkonger;Hongkongers|||
  HM|Heard and McDonald Islands;Territory of Heard Island and McDonald Islands;Heard Island and McDonald Islands;Heard & McDonald Islands|||||
  HN|Honduras;Republic of Honduras|Honduran|Hondurans|Tegucigalpa||
  HR|Croatia;Republic of Croatia|Croatian;Croat|Croats;Croatians|Zagreb|Banski dvori;Pantovčak|
  HT|Haiti;Republic of Haiti|Haitian|Haitians|Port-au-Prince||
  HU|Hungary|Hungarian|Hungarians|Budapest|Carmelite Monastery;Sándor Palace|
  ID|Indonesia;Republic of Indonesia;Dutch East Indies;Netherlands East Indies|Indonesian|Indonesians|Jakarta|Istana Merdeka;Merdeka Palace;Istana Negara|
  IE|Ireland;Republic of Ireland;Eire|Irish|Irishman;Irishmen|Dublin|Leinster House;Dáil;Merrion Street|
  IL|Israel;State of Israel;Mandatory Palestine|Israeli|Israelis|Tel Aviv|Kirya;HaKirya;Knesset;Balfour Street|IDF;SIBAT;IMOD;Israel Defense Forces
  IM|Isle of Man|Manx|Manxman;Manxmen;Manxwoman;Manxwomen|||
  IN|India;Republic of India;Bharat|Indian|Indians|New Delhi;Delhi|Raisina Hill;Rashtrapati Bhavan;Lok Kalyan Marg|DRDO;Indian Air Force;Indian Navy
  IO|British Indian Ocean Territory|||Diego Garcia||
  IQ|Iraq;Republic of Iraq|Iraqi|Iraqis|Baghdad||
  IR|Iran;Islamic Republic of Iran;Persia|Iranian|Iranians|Tehran|Beit-e Rahbari|IRGC;MODAFL;Artesh
  IS|Iceland|Icelandic|Icelander;Icelanders|Reykjavík;Reykjavik||
  IT|Italy;Italian Republic|Italian|Italians|Rome|Palazzo Chigi;Quirinale;Farnesina;Montecitorio|Segredifesa;Aeronautica Militare;Marina Militare
  JE|Jersey;Bailiwick of Jersey|||Saint Helier||
  JM|Jamaica|Jamaican|Jamaicans|||
  JO|Jordan;Hashemite Kingdom of Jordan;Transjordan|Jordanian|Jordanians|Amman|Raghadan;Royal Hashemite Court|
  JP|Japan|Japanese||Tokyo|Kantei;Nagatacho;Ichigaya|JSDF;JASDF;JMSDF;JGSDF;ATLA
  KE|Kenya;Republic of Kenya|Kenyan|Kenyans|Nairobi||
  KG|Kyrgyzstan;Kyrgyz Republic|Kyrgyz;Kyrgyzstani||Bishkek||
  KH|Cambodia;Kingdom of Cambodia;Kampuchea;Democratic Kampuchea;Khmer Republic|Cambodian|Cambodians|Phnom Penh||
  KI|Kiribati;Republic of Kiribati;Gilbert Islands|I-Kiribati||Tarawa||
  KM|Comoros;Union of the Comoros|Comorian;Comoran|Comorans|Moroni||
  KN|Saint Kitts and Nevis;Federation of Saint Kitts and Nevis;St . Kitts and Nevis;St Kitts;St . Kitts & Nevis|Kittitian;Nevisian|Kittitians;Nevisians|Basseterre||
  KP|North Korea;Democratic People 's Republic of Korea;DPRK;N. Korea|North Korean|North Koreans|Pyongyang|Kumsusan|
  KR|South Korea;Republic of Korea;ROK;S. Korea|South Korean;Korean|South Koreans;Koreans|Seoul|Blue House;Cheong Wa Dae|DAPA;ROKAF;ROKN;ROK Army
  KW|Kuwait;State of Kuwait|Kuwaiti|Kuwaitis||Bayan Palace;Seif Palace|
  KY|Cayman Islands|Caymanian|Caymanians|||
  KZ|Kazakhstan;Republic of Kazakhstan;Kazakstan;Kazakh SSR|Kazakh;Kazakhstani|Kazakhs|Astana;Nur-Sultan|Akorda|
  LA|Laos;Lao People 's Democratic Republic;Lao PDR|Lao;Laotian|Laotians|Vientiane||
  LB|Lebanon;Lebanese Republic|Lebanese||Beirut|Baabda;Grand Serail|
  LC|Saint Lucia;St . Lucia;St Lucia|Saint Lucian|Saint Lucians|Castries||
  LI|Liechtenstein;Principality of Liechtenstein||Liechtensteiner;Liechtensteiners|Vaduz||
  LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan|Sri Lankans|Sri Jayawardenepura Kotte;Colombo|Temple Trees|
  LR|Liberia;Republic of Liberia|Liberian|Liberians|Monrovia||
  LS|Lesotho;Kingdom of Lesotho;Basutoland|Basotho|Mosotho|Maseru||
  LT|Lithuania;Republic of Lithuania|Lithuanian|Lithuanians|Vilnius|Daukanto|
  LU|Luxembourg;Grand Duchy of Luxembourg;Luxemburg|Luxembourgish|Luxembourger;Luxembourgers|||
  LV|Latvia;Republic of Latvia|Latvian|Latvians|Riga|Riga Castle|
  LY|Libya;State of Libya;Libyan Arab Jamahiriya|Libyan|Libyans|Tripoli||
  MA|Morocco;Kingdom of Morocco|Moroccan|Moroccans|Rabat|Makhzen|
  MC|Monaco;Principality of Monaco|Monégasque;Monegasque|Monegasques;Monacan;Monacans|||
  MD|Moldova;Republic of Moldova;Moldavian SSR|Moldovan|Moldovans|Chisinau;Chișinău;Kishinev||
  ME|Montenegro|Montenegrin|Montenegrins|Podgorica;Cetinje||
  MF|Saint Martin;Overseas Collectivity of Saint Martin;St . Martin|||||
  MG|Madagascar;Republic of Madagascar;Malagasy Republic|Malagasy||Antananarivo||
  MH|Marshall Islands;Republic of the Marshall Islands|Marshallese||Majuro||
  MK|North Macedonia;Republic of North Macedonia;Macedonia;FYROM;Republic of Macedonia|Macedonian;North Macedonian|Macedonians|Skopje||
  ML|Mali;Republic of Mali|Malian|Malians|Bamako||
  MM|Myanmar;Union of Burma;Burma|Burmese||Naypyidaw;Nay Pyi Taw;Yangon;Rangoon||
  MN|Mongolia;Outer Mongolia|Mongolian|Mongolians|Ulaanbaatar||
  MO|Macao;Macau Special Administrative Region;Macau;Macao SAR;Macao SAR China|Macanese||||
  MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands|||Saipan||
  MQ|Martinique|Martinican||Fort-de-France||
  MR|Mauritania;Islamic Republic of Mauritania|Mauritanian|Mauritanians|Nouakchott||
  MS|Montserrat|Montserratian|Montserratians|Plymouth||
  MT|Malta;Republic of Malta|Maltese||||
  MU|Mauritius;Republic of Mauritius|Mauritian|Mauritians|||
  MV|Maldives;Republic of Maldives|Maldivian|Maldivians|||
  MW|Malawi;Republic of Malawi;Nyasaland|Malawian|Malawians|Lilongwe||
  MX|Mexico;United Mexican States|Mexican|Mexicans|Ciudad de México|Los Pinos;National Palace|
  MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur;Putrajaya|Perdana Putra|
  MZ|Mozambique;Republic of Mozambique|Mozambican|Mozambicans|Maputo||
  NA|Namibia;Republic of Namibia;South-West Africa|Namibian|Namibians|Windhoek||
  NC|New Caledonia;Territory of New Caledonia and Dependencies|New Caledonian|New Caledonians|Noumea||
  NE|Niger;Republic of Niger|Nigerien|Nigeriens|Niamey||
  NF|Norfolk Island;Territory of Norfolk Island|Norfolk Islander|Norfolk Islanders|||
  NG|Nigeria;Federal Republic of Nigeria|Nigerian|Nigerians|Abuja|Aso Rock;Aso Villa|
  NI|Nicaragua;Republic of Nicaragua|Nicaraguan|Nicaraguans|Managua||
  NL|Netherlands;Kingdom of the Netherlands;The Netherlands;Holland|Dutch|Dutchman;Dutchmen|Amsterdam;The Hague|Binnenhof;Catshuis|Koninklijke Luchtmacht;COMMIT
  NO|Norway;Kingdom of Norway|Norwegian|Norwegians|Oslo|Stortinget|Forsvarsmateriell;NDMA
  NP|Nepal|Nepali;Nepalese||Kathmandu|Singha Durbar|
  NR|Nauru;Republic of Nauru|Nauruan|Nauruans|Yaren||
  NU|Niue|Niuean|Niueans|Alofi||
  NZ|New Zealand;NZ;Aotearoa|Kiwi|New Zealander;New Zealanders|Wellington||
  OM|Oman;Sultanate of Oman;Muscat and Oman|Omani|Omanis|Muscat||
  PA|Panama;Republic of Panama|Panamanian|Panamanians|||
  PE|Peru;Republic of Peru|Peruvian|Peruvians|Lima|Pizarro Palace;Torre Tagle|
  PF|French Polynesia;Overseas Lands of French Polynesia|French Polynesian|French Polynesians|Papeete||
  PG|Papua New Guinea;Independent State of Papua New Guinea;PNG|Papua New Guinean|Papua New Guineans|Port Moresby||
  PH|Philippines;Republic of the Philippines;The Philippines|Philippine;Filipino|Filipinos;Filipina|Manila|Malacañang;Malacanang;Malacañan|
  PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Pakistanis|Islamabad|Rawalpindi;Aiwan-e-Sadr|
  PL|Poland;Republic of Poland|Polish|Pole;Poles|Warsaw|Belweder;Sejm|Armament Agency;Agencja Uzbrojenia;PGZ
  PM|Saint Pierre and Miquelon;Territorial Collectivity of Saint Pierre and Miquelon;St . Pierre & Miquelon|||Saint-Pierre||
  PN|Pitcairn Islands;Pitcairn|Pitcairn Islander|Pitcairn Islanders|||
  PR|Puerto Rico;Commonwealth of Puerto Rico|Puerto Rican|Puerto Ricans|||
  PS|Palestine;State of Palestine;Palestinian Territory;Palestinian Territories;Palestinian Authority|Palestinian|Palestinians|East Jerusalem;Ramallah||
  PT|Portugal;Portuguese Republic|Portuguese||Lisbon|São Bento;Palácio de Belém|
  PW|Palau;Republic of Palau|Palauan|Palauans|Ngerulmud||
  PY|Paraguay;Republic of Paraguay|Paraguayan|Paraguayans|Asunción;Asuncion|Palacio de los López|
  QA|Qatar;State of Qatar|Qatari|Qataris|Doha|Amiri Diwan|
  RE|Réunion;Reunion|Réunionese||Saint-Denis||
  RO|Romania|Romanian|Romanians|Bucharest|Cotroceni;Victoria Palace|Romtehnica;ROMARM
  RS|Serbia;Republic of Serbia|Serbian;Serb|Serbs;Serbians|Belgrade|Nemanjina|
  RU|Russia;Russian Federation|Russian|Russians|Moscow|Smolenskaya Square|Rosoboronexport;Rostec;FSMTC
  RW|Rwanda;Republic of Rwanda|Rwandan|Rwandans|Kigali|Urugwiro|
  SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudis|Riyadh;Jeddah|Al-Yamamah Palace;House of Saud|Royal Saudi Air Force
  SB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara||
  SC|Seychelles;Republic of Seychelles|Seychellois||||
  SD|Sudan;Republic of the Sudan|Sudanese||Khartoum||
  SE|Sweden;Kingdom of Sweden|Swedish|Swede;Swedes|Stockholm|Rosenbad|FMV;Försvarets materielverk
  SG|Singapore;Republic of Singapore|Singaporean|Singaporeans|||DSTA;RSAF
  SH|Saint Helena;St . Helena|Saint Helenian|Saint Helenians|Jamestown||
  SI|Slovenia;Republic of Slovenia|Slovenian;Slovene|Slovenes|Ljubljana||
  SJ|Svalbard and Jan Mayen;Svalbard and Jan Mayen Islands;Svalbard & Jan Mayen|||Longyearbyen||
  SK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovaks|Bratislava||
  SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown||
  SM|San Marino;Republic of San Marino|Sammarinese||||
  SN|Senegal;Republic of Senegal|Senegalese||Dakar|Palais de la République|
  SO|Somalia;Federal Republic of Somalia|Somali|Somalis|Mogadishu||
  SR|Suriname;Republic of Suriname;Dutch Guiana|Surinamese|Surinamer;Surinamers|Paramaribo||
  SS|South Sudan;Republic of South Sudan|South Sudanese||Juba||
  ST|São Tomé and Príncipe;Democratic Republic of Sao Tome and Principe;Sao Tome and Principe;Sao Tome;São Tomé & Príncipe|Sao Tomean|Sao Tomeans|São Tomé||
  SV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean|Salvadorans|San Salvador||
  SX|Sint Maarten;Country of Sint Maarten|||Philipsburg||
  SY|Syria;Syrian Arab Republic|Syrian|Syrians|Damascus|People 's Palace|
  SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi;Swati|Swazis|Mbabane;Lobamba||
  TC|Turks and Caicos Islands;Turks & Caicos Islands|Turks and Caicos||Cockburn Town||
  TD|Chad;Republic of Chad|Chadian|Chadians|N'Djamena;Ndjamena||
  TF|French Southern Territories;Territory of the French Southern and Antarctic Lands;French Southern and Antarctic Lands|||Port-aux-Francais||
  TG|Togo;Togolese Republic|Togolese||Lomé;Lome||
  TH|Thailand;Kingdom of Thailand|Thai||Bangkok|Government House of Thailand|
  TJ|Tajikistan;Republic of Tajikistan;Tajik SSR|Tajik;Tajikistani|Tajiks|Dushanbe||
  TK|Tokelau|Tokelauan|Tokelauans|||
  TL|Timor-Leste;Democratic Republic of Timor-Leste;Timor Leste;East Timor;Portuguese Timor|East Timorese;Timorese||Dili||
  TM|Turkmenistan;Turkmen SSR|Turkmen;Turkmenistani|Turkmens|Ashgabat||
  TN|Tunisia;Republic of Tunisia|Tunisian|Tunisians|Tunis|Carthage Palace;Kasbah|
  TO|Tonga;Kingdom of Tonga|Tongan|Tongans|Nuku'alofa||
  TR|Türkiye;Republic of Turkey;Turkey;Turkiye;Republic of Türkiye|Turkish|Turk;Turks|Ankara|Bestepe;Beştepe;Çankaya;Cankaya;Sublime Porte|SSM;Presidency of Defence Industries;Turkish Armed Forces;TSK
  TT|Trinidad and Tobago;Republic of Trinidad and Tobago;Trinidad;Trinidad & Tobago|Trinidadian;Tobagonian|Trinidadians;Tobagonians|Port of Spain||
  TV|Tuvalu;Ellice Islands|Tuvaluan|Tuvaluans|Funafuti||
  TW|Taiwan;Republic of China;Chinese Taipei;Taipei Economic and Cultural Representative Office;Formosa|Taiwanese||Taipei|Presidential Office Building|NCSIST
  TZ|Tanzania;United Republic of Tanzania;Tanganyika|Tanzanian|Tanzanians|Dodoma;Dar es Salaam||
  UA|Ukraine;The Ukraine;Ukrainian SSR|Ukrainian|Ukrainians|Kyiv;Kiev|Bankova;Bankova Street|Ukroboronprom;Ukrspecexport
  UG|Uganda;Republic of Uganda|Ugandan|Ugandans|Kampala|State House Entebbe|
  UM|United States Minor Outlying Islands;U.S. Outlying Islands|||||
  US|United States;United States of America;USA;US;U.S.;U.S.A.;America|American|Americans|Washington|Foggy Bottom|DSCA;DoD;Department of Defense;US Army;US Navy;US Air Force;USAF
  UY|Uruguay;Oriental Republic of Uruguay|Uruguayan|Uruguayans|Montevideo|Torre Ejecutiva|
  UZ|Uzbekistan;Republic of Uzbekistan;Uzbek SSR|Uzbek;Uzbekistani|Uzbeks|Tashkent|Kuksaroy|
  VA|Vatican City;The Holy See;Vatican;Holy See|||||
  VC|Saint Vincent and Grenadines;Saint Vincent and the Grenadines;St . Vincent;St . Vincent & Grenadines|Saint Vincentian;Vincentian|Saint Vincentians;Vincentians|Kingstown||
  VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Venezuelans|Caracas|Miraflores|
  VG|British Virgin Islands;BVI|British Virgin Islander|British Virgin Islanders|||
  VI|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;Virgin Islands|Virgin Islander|Virgin Islanders|||
  VN|Vietnam;Socialist Republic of Vietnam;Viet Nam|Vietnamese||Hanoi;Ha Noi||
  VU|Vanuatu;Republic of Vanuatu;New Hebrides|Ni-Vanuatu||Port Vila||
  WF|Wallis and Futuna;Territory of the Wallis and Futuna Islands;Wallis and Futuna Islands;Wallis & Futuna|Wallisian;Futunan||Mata-Utu||
  WS|Samoa;Independent State of Samoa;Western Samoa|Samoan|Samoans|||
  XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan|Kosovars|Pristina;Prishtina||
  YE|Yemen;Republic of Yemen|Yemeni|Yemenis|Sana'a;Sanaa;Aden||
  YT|Mayotte|Mahoran||Mamoudzou||
  ZA|South Africa;Republic of South Africa;RSA|South African|South Africans|Pretoria;Cape Town;Bloemfontein;Tshwane|Union Buildings;Tuynhuys;Luthuli House|Armscor;SANDF
  ZM|Zambia;Republic of Zambia;Northern Rhodesia|Zambian|Zambians|Lusaka||
  ZW|Zimbabwe;Republic of Zimbabwe;Rhodesia;Zimbabwe-Rhodesia|Zimbabwean|Zimbabweans|Harare||
  """
