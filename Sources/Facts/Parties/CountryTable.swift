// Names, codes and regions of countries and territories: ISO 3166-1 and UN M49 through a public
// country-code table (PDDL), official names from the CIA World Factbook (public domain), English
// names of Unicode CLDR ((c) Unicode, Inc., Unicode License v3); aliases are ours.
// A line: alpha-2 | alpha-3 | short name | region | aliases and former names.
let countryTable = """
  AD|AND|Andorra|Europe|Principality of Andorra
  AE|ARE|United Arab Emirates|Asia|UAE;U.A.E.;Emirates;Trucial States;Trucial Oman
  AF|AFG|Afghanistan|Asia|Islamic Republic of Afghanistan
  AG|ATG|Antigua and Barbuda|Americas|Antigua;Antigua & Barbuda
  AI|AIA|Anguilla|Americas|
  AL|ALB|Albania|Europe|Republic of Albania
  AM|ARM|Armenia|Asia|Republic of Armenia;Armenian SSR
  AO|AGO|Angola|Africa|Republic of Angola
  AQ|ATA|Antarctica||
  AR|ARG|Argentina|Americas|Argentine Republic
  AS|ASM|American Samoa|Oceania|
  AT|AUT|Austria|Europe|Republic of Austria
  AU|AUS|Australia|Oceania|Commonwealth of Australia
  AW|ABW|Aruba|Americas|Country of Aruba
  AX|ALA|Åland Islands|Europe|Åland;Aland Islands
  AZ|AZE|Azerbaijan|Asia|Republic of Azerbaijan;Azerbaijan SSR
  BA|BIH|Bosnia and Herzegovina|Europe|Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;BiH
  BB|BRB|Barbados|Americas|
  BD|BGD|Bangladesh|Asia|People's Republic of Bangladesh;East Pakistan
  BE|BEL|Belgium|Europe|Kingdom of Belgium
  BF|BFA|Burkina Faso|Africa|Burkina;Upper Volta
  BG|BGR|Bulgaria|Europe|Republic of Bulgaria
  BH|BHR|Bahrain|Asia|Kingdom of Bahrain
  BI|BDI|Burundi|Africa|Republic of Burundi
  BJ|BEN|Benin|Africa|Republic of Benin;Dahomey
  BL|BLM|Saint Barthélemy|Americas|Overseas Collectivity of Saint Barthelemy;St. Barthélemy;Saint Barthelemy
  BM|BMU|Bermuda|Americas|
  BN|BRN|Brunei|Asia|Brunei Darussalam
  BO|BOL|Bolivia|Americas|Plurinational State of Bolivia;Bolivia (Plurinational State of)
  BQ|BES|Caribbean Netherlands|Americas|Bonaire, Sint Eustatius and Saba
  BR|BRA|Brazil|Americas|Federative Republic of Brazil
  BS|BHS|Bahamas|Americas|Commonwealth of The Bahamas;The Bahamas;Bahamas, The
  BT|BTN|Bhutan|Asia|Kingdom of Bhutan
  BV|BVT|Bouvet Island|Americas|
  BW|BWA|Botswana|Africa|Republic of Botswana;Bechuanaland
  BY|BLR|Belarus|Europe|Republic of Belarus;Byelorussia;Belorussia;Byelorussian SSR
  BZ|BLZ|Belize|Americas|British Honduras
  CA|CAN|Canada|Americas|
  CC|CCK|Cocos (Keeling) Islands|Oceania|Territory of Cocos;Cocos Islands
  CD|COD|DR Congo|Africa|Democratic Republic of the Congo;DRC;Congo-Kinshasa;Congo (Kinshasa);Congo, the Democratic Republic of the;Congo, DR;Congo, Democratic Republic;Dem. Rep. Congo;Congo - Kinshasa;Zaire;Zaïre;Belgian Congo
  CF|CAF|Central African Republic|Africa|CAR
  CG|COG|Congo|Africa|Republic of the Congo;Congo-Brazzaville;Congo (Brazzaville);Congo, Republic;Congo, Republic of;Congo Republic;Congo - Brazzaville;French Congo
  CH|CHE|Switzerland|Europe|Swiss Confederation
  CI|CIV|Ivory Coast|Africa|Côte d'Ivoire;Republic of Côte d'Ivoire;Cote d'Ivoire;Cote d’Ivoire;Côte d’Ivoire
  CK|COK|Cook Islands|Oceania|
  CL|CHL|Chile|Americas|Republic of Chile
  CM|CMR|Cameroon|Africa|Republic of Cameroon
  CN|CHN|China|Asia|People's Republic of China;PRC;Mainland China
  CO|COL|Colombia|Americas|Republic of Colombia
  CR|CRI|Costa Rica|Americas|Republic of Costa Rica
  CU|CUB|Cuba|Americas|Republic of Cuba
  CV|CPV|Cape Verde|Africa|Republic of Cabo Verde;Cabo Verde
  CW|CUW|Curaçao|Americas|Country of Curacao;Curacao
  CX|CXR|Christmas Island|Oceania|Territory of Christmas Island
  CY|CYP|Cyprus|Asia|Republic of Cyprus
  CZ|CZE|Czech Republic|Europe|Czechia
  DE|DEU|Germany|Europe|Federal Republic of Germany;FRG
  DJ|DJI|Djibouti|Africa|Republic of Djibouti;French Somaliland
  DK|DNK|Denmark|Europe|Kingdom of Denmark
  DM|DMA|Dominica|Americas|Commonwealth of Dominica
  DO|DOM|Dominican Republic|Americas|
  DZ|DZA|Algeria|Africa|People's Democratic Republic of Algeria
  EC|ECU|Ecuador|Americas|Republic of Ecuador
  EE|EST|Estonia|Europe|Republic of Estonia
  EG|EGY|Egypt|Africa|Arab Republic of Egypt;United Arab Republic
  EH|ESH|Western Sahara|Africa|Sahrawi Arab Democratic Republic;Spanish Sahara
  ER|ERI|Eritrea|Africa|State of Eritrea
  ES|ESP|Spain|Europe|Kingdom of Spain
  ET|ETH|Ethiopia|Africa|Federal Democratic Republic of Ethiopia;Abyssinia
  FI|FIN|Finland|Europe|Republic of Finland
  FJ|FJI|Fiji|Oceania|Republic of Fiji
  FK|FLK|Falkland Islands|Americas|Malvinas;Falkland Islands (Malvinas);Falkland Islands (Islas Malvinas)
  FM|FSM|Micronesia|Oceania|Federated States of Micronesia;Micronesia, Federated States of;Micronesia (Federated States of);FSM
  FO|FRO|Faroe Islands|Europe|
  FR|FRA|France|Europe|French Republic
  GA|GAB|Gabon|Africa|Gabonese Republic
  GB|GBR|United Kingdom|Europe|United Kingdom of Great Britain and Northern Ireland;UK;U.K.;Great Britain;Britain
  GD|GRD|Grenada|Americas|
  GE|GEO|Georgia|Asia|Georgian SSR
  GF|GUF|French Guiana|Americas|
  GG|GGY|Guernsey|Europe|Bailiwick of Guernsey
  GH|GHA|Ghana|Africa|Republic of Ghana;Gold Coast
  GI|GIB|Gibraltar|Europe|
  GL|GRL|Greenland|Americas|
  GM|GMB|Gambia|Africa|Republic of The Gambia;The Gambia;Gambia, The
  GN|GIN|Guinea|Africa|Republic of Guinea
  GP|GLP|Guadeloupe|Americas|
  GQ|GNQ|Equatorial Guinea|Africa|Republic of Equatorial Guinea;Spanish Guinea
  GR|GRC|Greece|Europe|Hellenic Republic;Hellas
  GS|SGS|South Georgia and South Sandwich Islands|Americas|South Georgia and the South Sandwich Islands;South Georgia & South Sandwich Islands
  GT|GTM|Guatemala|Americas|Republic of Guatemala
  GU|GUM|Guam|Oceania|
  GW|GNB|Guinea-Bissau|Africa|Republic of Guinea-Bissau;Guinea Bissau;Portuguese Guinea
  GY|GUY|Guyana|Americas|Cooperative Republic of Guyana;British Guiana
  HK|HKG|Hong Kong|Asia|Hong Kong Special Administrative Region;Hong Kong SAR;Hongkong;China, Hong Kong Special Administrative Region;Hong Kong SAR China
  HM|HMD|Heard and McDonald Islands|Oceania|Territory of Heard Island and McDonald Islands;Heard Island and McDonald Islands;Heard & McDonald Islands
  HN|HND|Honduras|Americas|Republic of Honduras
  HR|HRV|Croatia|Europe|Republic of Croatia
  HT|HTI|Haiti|Americas|Republic of Haiti
  HU|HUN|Hungary|Europe|
  ID|IDN|Indonesia|Asia|Republic of Indonesia;Dutch East Indies;Netherlands East Indies
  IE|IRL|Ireland|Europe|Republic of Ireland;Eire
  IL|ISR|Israel|Asia|State of Israel;Mandatory Palestine
  IM|IMN|Isle of Man|Europe|
  IN|IND|India|Asia|Republic of India;Bharat
  IO|IOT|British Indian Ocean Territory|Africa|BIOT
  IQ|IRQ|Iraq|Asia|Republic of Iraq
  IR|IRN|Iran|Asia|Islamic Republic of Iran;Iran, Islamic Republic of;Iran (Islamic Republic of);Persia
  IS|ISL|Iceland|Europe|
  IT|ITA|Italy|Europe|Italian Republic
  JE|JEY|Jersey|Europe|Bailiwick of Jersey
  JM|JAM|Jamaica|Americas|
  JO|JOR|Jordan|Asia|Hashemite Kingdom of Jordan;Transjordan
  JP|JPN|Japan|Asia|
  KE|KEN|Kenya|Africa|Republic of Kenya
  KG|KGZ|Kyrgyzstan|Asia|Kyrgyz Republic
  KH|KHM|Cambodia|Asia|Kingdom of Cambodia;Kampuchea;Democratic Kampuchea;Khmer Republic
  KI|KIR|Kiribati|Oceania|Republic of Kiribati;Gilbert Islands
  KM|COM|Comoros|Africa|Union of the Comoros
  KN|KNA|Saint Kitts and Nevis|Americas|Federation of Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts;St. Kitts & Nevis
  KP|PRK|North Korea|Asia|Democratic People's Republic of Korea;DPRK;Korea, North;Korea, Democratic People's Republic of;N. Korea
  KR|KOR|South Korea|Asia|Republic of Korea;ROK;Korea, South;Korea (South);Korea, Republic of;S. Korea
  KW|KWT|Kuwait|Asia|State of Kuwait
  KY|CYM|Cayman Islands|Americas|
  KZ|KAZ|Kazakhstan|Asia|Republic of Kazakhstan;Kazakstan;Kazakh SSR
  LA|LAO|Laos|Asia|Lao People's Democratic Republic;Lao PDR
  LB|LBN|Lebanon|Asia|Lebanese Republic
  LC|LCA|Saint Lucia|Americas|St. Lucia;St Lucia
  LI|LIE|Liechtenstein|Europe|Principality of Liechtenstein
  LK|LKA|Sri Lanka|Asia|Democratic Socialist Republic of Sri Lanka;Ceylon
  LR|LBR|Liberia|Africa|Republic of Liberia
  LS|LSO|Lesotho|Africa|Kingdom of Lesotho;Basutoland
  LT|LTU|Lithuania|Europe|Republic of Lithuania
  LU|LUX|Luxembourg|Europe|Grand Duchy of Luxembourg;Luxemburg
  LV|LVA|Latvia|Europe|Republic of Latvia
  LY|LBY|Libya|Africa|State of Libya;Libyan Arab Jamahiriya
  MA|MAR|Morocco|Africa|Kingdom of Morocco
  MC|MCO|Monaco|Europe|Principality of Monaco
  MD|MDA|Moldova|Europe|Republic of Moldova;Moldova, Republic of;Moldavian SSR;Moldavia
  ME|MNE|Montenegro|Europe|
  MF|MAF|Saint Martin|Americas|Overseas Collectivity of Saint Martin;Saint Martin (French part);St. Martin
  MG|MDG|Madagascar|Africa|Republic of Madagascar;Malagasy Republic
  MH|MHL|Marshall Islands|Oceania|Republic of the Marshall Islands;RMI
  MK|MKD|North Macedonia|Europe|Republic of North Macedonia;Macedonia;Macedonia (FYROM);North Macedonia, Republic of;FYROM;Republic of Macedonia
  ML|MLI|Mali|Africa|Republic of Mali
  MM|MMR|Myanmar|Asia|Union of Burma;Burma;Myanmar (Burma)
  MN|MNG|Mongolia|Asia|Outer Mongolia
  MO|MAC|Macao|Asia|Macau Special Administrative Region;Macau;Macao SAR;China, Macao Special Administrative Region;Macao SAR China
  MP|MNP|Northern Mariana Islands|Oceania|Commonwealth of the Northern Mariana Islands
  MQ|MTQ|Martinique|Americas|
  MR|MRT|Mauritania|Africa|Islamic Republic of Mauritania
  MS|MSR|Montserrat|Americas|
  MT|MLT|Malta|Europe|Republic of Malta
  MU|MUS|Mauritius|Africa|Republic of Mauritius
  MV|MDV|Maldives|Asia|Republic of Maldives
  MW|MWI|Malawi|Africa|Republic of Malawi;Nyasaland
  MX|MEX|Mexico|Americas|United Mexican States
  MY|MYS|Malaysia|Asia|Malaya
  MZ|MOZ|Mozambique|Africa|Republic of Mozambique
  NA|NAM|Namibia|Africa|Republic of Namibia;South-West Africa
  NC|NCL|New Caledonia|Oceania|Territory of New Caledonia and Dependencies
  NE|NER|Niger|Africa|Republic of Niger
  NF|NFK|Norfolk Island|Oceania|Territory of Norfolk Island
  NG|NGA|Nigeria|Africa|Federal Republic of Nigeria
  NI|NIC|Nicaragua|Americas|Republic of Nicaragua
  NL|NLD|Netherlands|Europe|Kingdom of the Netherlands;The Netherlands;Holland
  NO|NOR|Norway|Europe|Kingdom of Norway
  NP|NPL|Nepal|Asia|
  NR|NRU|Nauru|Oceania|Republic of Nauru
  NU|NIU|Niue|Oceania|
  NZ|NZL|New Zealand|Oceania|NZ;Aotearoa
  OM|OMN|Oman|Asia|Sultanate of Oman;Muscat and Oman
  PA|PAN|Panama|Americas|Republic of Panama
  PE|PER|Peru|Americas|Republic of Peru
  PF|PYF|French Polynesia|Oceania|Overseas Lands of French Polynesia
  PG|PNG|Papua New Guinea|Oceania|Independent State of Papua New Guinea;PNG
  PH|PHL|Philippines|Asia|Republic of the Philippines;The Philippines
  PK|PAK|Pakistan|Asia|Islamic Republic of Pakistan
  PL|POL|Poland|Europe|Republic of Poland
  PM|SPM|Saint Pierre and Miquelon|Americas|Territorial Collectivity of Saint Pierre and Miquelon;St. Pierre & Miquelon
  PN|PCN|Pitcairn Islands|Oceania|Pitcairn, Henderson, Ducie, and Oeno Islands;Pitcairn
  PR|PRI|Puerto Rico|Americas|Commonwealth of Puerto Rico
  PS|PSE|Palestine|Asia|State of Palestine;Palestinian Territory;Palestinian Territories;Palestinian Territory, Occupied;Palestinian Authority
  PT|PRT|Portugal|Europe|Portuguese Republic
  PW|PLW|Palau|Oceania|Republic of Palau
  PY|PRY|Paraguay|Americas|Republic of Paraguay
  QA|QAT|Qatar|Asia|State of Qatar
  RE|REU|Réunion|Africa|Reunion
  RO|ROU|Romania|Europe|
  RS|SRB|Serbia|Europe|Republic of Serbia
  RU|RUS|Russia|Europe|Russian Federation;RF
  RW|RWA|Rwanda|Africa|Republic of Rwanda
  SA|SAU|Saudi Arabia|Asia|Kingdom of Saudi Arabia;KSA
  SB|SLB|Solomon Islands|Oceania|
  SC|SYC|Seychelles|Africa|Republic of Seychelles
  SD|SDN|Sudan|Africa|Republic of the Sudan
  SE|SWE|Sweden|Europe|Kingdom of Sweden
  SG|SGP|Singapore|Asia|Republic of Singapore
  SH|SHN|Saint Helena|Africa|Saint Helena, Ascension, and Tristan da Cunha;St. Helena
  SI|SVN|Slovenia|Europe|Republic of Slovenia
  SJ|SJM|Svalbard and Jan Mayen|Europe|Svalbard and Jan Mayen Islands;Svalbard & Jan Mayen;Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)
  SK|SVK|Slovakia|Europe|Slovak Republic
  SL|SLE|Sierra Leone|Africa|Republic of Sierra Leone
  SM|SMR|San Marino|Europe|Republic of San Marino
  SN|SEN|Senegal|Africa|Republic of Senegal
  SO|SOM|Somalia|Africa|Federal Republic of Somalia
  SR|SUR|Suriname|Americas|Republic of Suriname;Dutch Guiana
  SS|SSD|South Sudan|Africa|Republic of South Sudan
  ST|STP|São Tomé and Príncipe|Africa|Democratic Republic of Sao Tome and Principe;Sao Tome and Principe;Sao Tome;São Tomé & Príncipe
  SV|SLV|El Salvador|Americas|Republic of El Salvador
  SX|SXM|Sint Maarten|Americas|Country of Sint Maarten;Sint Maarten (Dutch part)
  SY|SYR|Syria|Asia|Syrian Arab Republic
  SZ|SWZ|Eswatini|Africa|Kingdom of Eswatini;Swaziland
  TC|TCA|Turks and Caicos Islands|Americas|Turks & Caicos Islands
  TD|TCD|Chad|Africa|Republic of Chad
  TF|ATF|French Southern Territories|Africa|Territory of the French Southern and Antarctic Lands;French Southern and Antarctic Lands
  TG|TGO|Togo|Africa|Togolese Republic
  TH|THA|Thailand|Asia|Kingdom of Thailand;Siam
  TJ|TJK|Tajikistan|Asia|Republic of Tajikistan;Tajik SSR
  TK|TKL|Tokelau|Oceania|
  TL|TLS|Timor-Leste|Asia|Democratic Republic of Timor-Leste;Timor Leste;East Timor;Portuguese Timor
  TM|TKM|Turkmenistan|Asia|Turkmen SSR
  TN|TUN|Tunisia|Africa|Republic of Tunisia
  TO|TON|Tonga|Oceania|Kingdom of Tonga
  TR|TUR|Turkey|Asia|Türkiye;Republic of Turkey;Turkiye;Republic of Türkiye
  TT|TTO|Trinidad and Tobago|Americas|Republic of Trinidad and Tobago;Trinidad;Trinidad & Tobago
  TV|TUV|Tuvalu|Oceania|Ellice Islands
  TW|TWN|Taiwan|Asia|Republic of China;Chinese Taipei;Taiwan, Province of China;TECRO;Taipei Economic and Cultural Representative Office;Formosa
  TZ|TZA|Tanzania|Africa|United Republic of Tanzania;Tanzania, United Republic of;Tanganyika
  UA|UKR|Ukraine|Europe|The Ukraine;Ukrainian SSR
  UG|UGA|Uganda|Africa|Republic of Uganda
  UM|UMI|United States Minor Outlying Islands|Oceania|U.S. Outlying Islands;Baker Island, Howland Island, Jarvis Island, Johnston Atoll, Kingman Reef, Midway Islands, Palmyra Atoll
  US|USA|United States|Americas|United States of America;USA;US;U.S.;U.S.A.;America
  UY|URY|Uruguay|Americas|Oriental Republic of Uruguay
  UZ|UZB|Uzbekistan|Asia|Republic of Uzbekistan;Uzbek SSR
  VA|VAT|Vatican City|Europe|The Holy See;Vatican;Holy See;Holy See (Vatican City State);Holy See (Vatican City)
  VC|VCT|Saint Vincent and Grenadines|Americas|Saint Vincent and the Grenadines;St. Vincent;Saint Vincent;St. Vincent & Grenadines
  VE|VEN|Venezuela|Americas|Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of)
  VG|VGB|British Virgin Islands|Americas|Virgin Islands, British;BVI
  VI|VIR|U.S. Virgin Islands|Americas|US Virgin Islands;United States Virgin Islands;Virgin Islands
  VN|VNM|Vietnam|Asia|Socialist Republic of Vietnam;Viet Nam;SRV
  VU|VUT|Vanuatu|Oceania|Republic of Vanuatu;New Hebrides
  WF|WLF|Wallis and Futuna|Oceania|Territory of the Wallis and Futuna Islands;Wallis and Futuna Islands;Wallis & Futuna
  WS|WSM|Samoa|Oceania|Independent State of Samoa;Western Samoa
  XK|XKX|Kosovo|Europe|Republic of Kosovo
  YE|YEM|Yemen|Asia|Republic of Yemen;Yemen, Rep.;Yemen, Republic of
  YT|MYT|Mayotte|Africa|
  ZA|ZAF|South Africa|Africa|Republic of South Africa;RSA
  ZM|ZMB|Zambia|Africa|Republic of Zambia;Northern Rhodesia
  ZW|ZWE|Zimbabwe|Africa|Republic of Zimbabwe;Rhodesia;Zimbabwe-Rhodesia
  """
