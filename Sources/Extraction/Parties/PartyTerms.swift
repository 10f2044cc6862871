// Organisations, institutions and companies of the arms trade, by public knowledge.
// A line: kind (o organisation, i institution of a country, c company, g group) | country |
// standard name ; further names. Words are parted by blanks as the tokenizer parts them.
let partyTerms = """
  o||NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance
  o||European Union;EU;E.U.
  o||United Nations;UN;U.N.
  o||United Nations Security Council;UN Security Council;U.N. Security Council;UNSC;Security Council
  o||United Nations General Assembly;UN General Assembly
  o||European Commission
  o||European Parliament
  o||European Council
  o||European Defence Agency;European Defense Agency
  o||OCCAR;Organisation for Joint Armament Cooperation
  o||NATO Support and Procurement Agency;NSPA
  o||Gulf Cooperation Council;GCC
  o||OPEC;Organization of the Petroleum Exporting Countries
  o||OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
  o||IAEA;International Atomic Energy Agency
  o||African Union
  o||Arab League;League of Arab States
  o||ASEAN;Association of Southeast Asian Nations
  o||ECOWAS
  o||Collective Security Treaty Organization;CSTO;Collective Security Treaty Organisation
  o||Commonwealth of Independent States
  o||Shanghai Cooperation Organisation;SCO;Shanghai Cooperation Organization
  o||BRICS
  o||G7;Group of Seven
  o||G20;Group of 20
  o||International Monetary Fund;IMF
  o||World Bank
  o||World Trade Organization;WTO
  o||Missile Technology Control Regime;MTCR
  o||SIPRI;Stockholm International Peace Research Institute
  o||International Institute for Strategic Studies;IISS
  o||Amnesty International
  o||Human Rights Watch
  o||Eurofighter;Eurofighter GmbH
  g|LB|Hezbollah;Hizbollah;Hizballah
  g|PS|Hamas
  g|YE|Houthis;Ansar Allah;Houthi rebels
  g|AF|Taliban
  g||Islamic State;ISIS;ISIL;Daesh
  g||Kurdistan Workers' Party;PKK
  g|SY|YPG;People 's Protection Units
  g|SY|Free Syrian Army;Syrian rebels
  g|LY|Libyan National Army;LNA
  g||Nagorno-Karabakh
  g|CY|Northern Cyprus
  i|US|Pentagon
  i|US|State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State;US Department of State
  i|US|White House
  i|US|US Congress;U.S. Congress;Congress;Capitol Hill
  i|US|US Senate;U.S. Senate
  i|US|House of Representatives;US House of Representatives;U.S. House of Representatives;US House;U.S. House
  i|US|Senate Armed Services Committee
  i|US|Senate Foreign Relations Committee
  i|US|House Foreign Affairs Committee
  i|US|House Armed Services Committee
  i|US|Defense Security Cooperation Agency;Defence Security Cooperation Agency;DSCA;Pentagon 's Defense Security Cooperation Agency
  i|US|US Department of Defense;U.S. Department of Defense;US Defense Department;U.S. Defense Department;Department of Defense;DoD;US Defence Department
  i|US|US Air Force;U.S. Air Force;USAF
  i|US|US Navy;U.S. Navy
  i|US|US Army;U.S. Army
  i|US|US Marine Corps;U.S. Marine Corps;USMC;Marine Corps
  i|US|US Coast Guard;U.S. Coast Guard
  i|US|National Security Agency;NSA
  i|US|CIA;Central Intelligence Agency
  i|US|Naval Air Systems Command;NAVAIR
  i|US|Naval Sea Systems Command;NAVSEA
  i|US|Missile Defense Agency
  i|US|US Treasury;U.S. Treasury;Treasury Department
  i|RU|Kremlin
  i|RU|Federation Council
  i|RU|State Duma;Duma
  i|RU|Federal Service for Military-Technical Cooperation;FSMTC;FSVTS
  i|GB|UK Ministry of Defence;British Ministry of Defence
  i|GB|Royal Air Force;RAF
  i|GB|Royal Navy
  i|GB|British Army
  i|GB|Defence Equipment and Support;DE&S
  i|FR|Direction générale de l'armement
  i|DE|Bundeswehr
  i|DE|Bundestag
  i|DE|Luftwaffe
  i|DE|BAAINBw
  i|IT|Marina Militare
  i|TR|Presidency of Defence Industries;Presidency of Defense Industries;Undersecretariat for Defence Industries;Undersecretariat for Defense Industries;Undersecretariat of Defence Industries;SSM
  i|IN|Defence Acquisition Council;Defense Acquisition Council
  i|IN|Cabinet Committee on Security
  i|IN|Lok Sabha
  i|IN|DRDO;Defence Research and Development Organisation
  i|KR|Defense Acquisition Program Administration;DAPA;Defence Acquisition Program Administration
  i|JP|Acquisition , Technology and Logistics Agency;ATLA
  i|JP|Japan Self-Defense Forces;Self-Defense Forces;JSDF
  i|AU|Australian Defence Force
  i|AU|Capability Acquisition and Sustainment Group
  i|CA|Department of National Defence;DND
  i|CA|Canadian Commercial Corporation
  i|CA|Canadian Armed Forces
  i|CA|Royal Canadian Air Force;RCAF
  i|CA|Royal Canadian Navy
  i|AU|Royal Australian Air Force;RAAF
  i|AU|Royal Australian Navy
  i|NZ|New Zealand Defence Force
  i|MY|Malaysian Armed Forces
  i|MY|Royal Malaysian Navy
  i|MY|Royal Malaysian Air Force
  i|TH|Royal Thai Navy
  i|TH|Royal Thai Air Force
  i|TH|Royal Thai Army
  i|TH|Royal Thai Armed Forces
  i|SA|Royal Saudi Air Force
  i|SA|Royal Saudi Naval Forces
  i|SA|Saudi Arabian National Guard
  i|IR|Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guards;Revolutionary Guard Corps
  i|CN|People 's Liberation Army;PLA
  i|IL|Israel Defense Forces;Israel Defence Forces;IDF
  i|IL|SIBAT
  i|PL|Armament Agency;Polish Armament Agency;Agencja Uzbrojenia
  i|SE|FMV;Swedish Defence Materiel Administration;Defence Materiel Administration
  i|NO|Norwegian Defence Materiel Agency
  i|DK|Danish Defence Acquisition and Logistics Organisation
  i|CH|armasuisse
  i|AE|Tawazun;Tawazun Council
  i|SA|GAMI;General Authority for Military Industries
  c|US|Lockheed Martin;Lockheed;Lockheed Martin Corporation;Lockheed Martin Corp
  c|US|Boeing;Boeing Company;Boeing Co;Boeing Defense , Space & Security
  c|US|Raytheon;Raytheon Technologies;Raytheon Missiles & Defense;Raytheon Co;RTX
  c|US|Northrop Grumman;Northrop;Northrop Grumman Corporation;Northrop Grumman Systems
  c|US|General Dynamics;General Dynamics Land Systems
  c|US|General Dynamics Electric Boat;Electric Boat
  c|US|General Atomics;General Atomics Aeronautical Systems
  c|US|L3Harris;L3Harris Technologies
  c|US|L-3 Communications;L3 Technologies;L-3
  c|US|Harris Corporation;Harris Corp
  c|US|ITT Corporation;ITT Corp;ITT Exelis;Exelis
  c|US|Honeywell;Honeywell International
  c|US|General Electric;GE Aviation;GE Aerospace
  c|US|Pratt & Whitney
  c|US|Sikorsky;Sikorsky Aircraft
  c|US|Bell;Bell Helicopter;Bell Textron
  c|US|Textron;Textron Systems;Textron Aviation
  c|US|Oshkosh;Oshkosh Defense
  c|US|AM General
  c|US|Huntington Ingalls;Huntington Ingalls Industries;HII
  c|US|Bath Iron Works
  c|US|Sierra Nevada Corporation;Sierra Nevada
  c|US|AeroVironment
  c|US|Anduril;Anduril Industries
  c|US|Leidos
  c|US|SAIC
  c|US|Booz Allen Hamilton
  c|US|KBR
  c|US|DynCorp;DynCorp International
  c|US|CACI
  c|US|Orbital ATK
  c|US|Aerojet Rocketdyne
  c|US|United Technologies
  c|US|Rockwell Collins;Collins Aerospace
  c|US|Hawker Beechcraft;Beechcraft
  c|US|Colt;Colt Defense
  c|US|Remington
  c|US|Kaman
  c|US|Insitu
  c|US|Fincantieri Marinette Marine;Marinette Marine
  c|US|Swiftships
  c|US|MD Helicopters
  c|RU|Rosoboronexport
  c|RU|Rostec;Rostekh;Rostec State Corporation
  c|RU|Almaz-Antey
  c|RU|United Aircraft Corporation
  c|RU|Sukhoi
  c|RU|RAC MiG;RSK MiG
  c|RU|Irkut;Irkut Corporation
  c|RU|Ilyushin
  c|RU|Tupolev
  c|RU|Russian Helicopters
  c|RU|Kamov
  c|RU|Uralvagonzavod
  c|RU|Kurganmashzavod
  c|RU|KBP Instrument Design Bureau
  c|RU|High Precision Systems
  c|RU|Tactical Missiles Corporation
  c|RU|Kalashnikov;Kalashnikov Concern
  c|RU|United Shipbuilding Corporation
  c|RU|Admiralty Shipyards
  c|RU|Severnaya Verf
  c|RU|Yantar Shipyard;Yantar
  c|RU|Zvezdochka
  c|RU|Sevmash
  c|RU|United Engine Corporation
  c|RU|Arsenal Machine Building
  c|FR|Dassault Aviation;Dassault
  c|FR|Thales;Thales Group
  c|FR|Naval Group;DCNS;DCN
  c|FR|Safran
  c|FR|Nexter;Nexter Systems
  c|FR|Arquus;Renault Trucks Defense
  c|FR|Airbus Helicopters;Eurocopter
  c||Airbus;Airbus Group;EADS
  c||Airbus Defence and Space;Airbus Defense and Space;Airbus Military
  c||MBDA
  c||KNDS
  c|FR|Piriou
  c|FR|Constructions Mécaniques de Normandie;CMN
  c|FR|Ocea
  c|FR|Arianespace
  c|FR|ODAS
  c|FR|Panhard
  c|GB|BAE Systems;BAE
  c|GB|Rolls-Royce
  c|GB|Babcock;Babcock International
  c|GB|QinetiQ
  c|GB|Cobham
  c|GB|Ultra Electronics
  c|GB|Meggitt
  c|GB|Supacat
  c|GB|Balfour Beatty
  c|GB|Chemring
  c|GB|Serco
  c|GB|AgustaWestland;Westland
  c|DE|Rheinmetall;Rheinmetall Defence
  c|DE|Krauss-Maffei Wegmann;KMW
  c|DE|ThyssenKrupp Marine Systems;Thyssenkrupp Marine Systems;TKMS;ThyssenKrupp
  c|DE|Howaldtswerke-Deutsche Werft;HDW
  c|DE|Blohm + Voss;Blohm and Voss
  c|DE|Lürssen;Luerssen
  c|DE|Diehl;Diehl Defence;Diehl BGT Defence
  c|DE|Hensoldt
  c|DE|MTU;MTU Aero Engines
  c|DE|Heckler & Koch
  c|DE|Flensburger Fahrzeugbau;FFG
  c|DE|Abeking & Rasmussen
  c|DE|Rheinland Air Service
  c|DE|Atlas Elektronik
  c|IT|Leonardo;Finmeccanica;Leonardo-Finmeccanica
  c|IT|Fincantieri
  c|IT|Iveco Defence Vehicles;Iveco
  c|IT|Beretta
  c|IT|Oto Melara
  c|IT|Alenia Aermacchi;Alenia;Aermacchi;Alenia Aeronautica
  c|IT|Piaggio Aerospace
  c|IT|Elettronica
  c|IT|Intermarine
  c||ATR
  c|ES|Navantia
  c|ES|Indra;Indra Sistemas
  c|ES|Expal
  c|ES|CASA
  c|ES|Santa Bárbara Sistemas
  c|SE|Saab;Saab AB
  c|SE|Kockums;Saab Kockums
  c|SE|Bofors;BAE Systems Bofors
  c|SE|Hägglunds;BAE Systems Hägglunds
  c|NO|Kongsberg;Kongsberg Defence & Aerospace;Kongsberg Gruppen
  c|NO|Nammo
  c|FI|Patria
  c|DK|Terma
  c|NL|Damen;Damen Schelde;Damen Shipyards
  c|NL|Fokker
  c|BE|FN Herstal
  c|BE|CMI Defence;John Cockerill
  c|CH|RUAG
  c|CH|Pilatus;Pilatus Aircraft
  c|CH|Mowag;GDELS-Mowag
  c|AT|Glock
  c|AT|Steyr
  c|AT|Schiebel
  c|PL|Polska Grupa Zbrojeniowa;PGZ
  c|PL|PZL Mielec
  c|PL|PZL-Świdnik;PZL-Swidnik
  c|PL|WB Electronics;WB Group
  c|CZ|Aero Vodochody
  c|CZ|Excalibur Army
  c|CZ|Czechoslovak Group
  c|CZ|Tatra
  c|CZ|Omnipol
  c|CZ|Ceska Zbrojovka
  c|SK|Konstrukta
  c|HU|Gamma
  c|RO|Romarm
  c|BG|Arsenal JSCo;VMZ Sopot
  c|RS|Yugoimport-SDPR;Yugoimport
  c|HR|HS Produkt
  c|UA|Ukroboronprom
  c|UA|Ukrspecexport
  c|UA|Antonov
  c|UA|Motor Sich
  c|UA|Kharkiv Morozov Machine Building
  c|BY|Belspetsvneshtechnika
  c|BY|Minotor-Service
  c|GR|Hellenic Aerospace Industry
  c|TR|Turkish Aerospace Industries;Turkish Aerospace;TAI;TUSAS
  c|TR|Aselsan
  c|TR|Roketsan
  c|TR|Baykar;Baykar Makina;Baykar Defence
  c|TR|Havelsan
  c|TR|Otokar
  c|TR|FNSS
  c|TR|BMC
  c|TR|Nurol Makina
  c|TR|Dearsan
  c|TR|STM
  c|TR|Vestel
  c|TR|MKEK;MKE
  c|IL|Israel Aerospace Industries;IAI
  c|IL|Rafael;Rafael Advanced Defense Systems
  c|IL|Elbit Systems;Elbit
  c|IL|Elta;ELTA Systems;Elta Systems
  c|IL|Israel Military Industries;IMI;IMI Systems
  c|IL|Israel Shipyards
  c|IL|Aeronautics;Aeronautics Defense Systems
  c|IL|Plasan
  c|IL|UVision
  c|IL|Soltam;Soltam Systems
  c|KR|Korea Aerospace Industries;KAI
  c|KR|Hanwha;Hanwha Defense;Hanwha Aerospace;Hanwha Techwin;Hanwha Group
  c|KR|Hyundai Rotem
  c|KR|Hyundai Heavy Industries;HHI
  c|KR|Daewoo Shipbuilding & Marine Engineering;DSME;Daewoo Shipbuilding;Hanwha Ocean
  c|KR|LIG Nex1
  c|KR|Samsung Techwin
  c|KR|Poongsan
  c|KR|Doosan
  c|JP|Mitsubishi Heavy Industries;MHI
  c|JP|Kawasaki Heavy Industries
  c|JP|ShinMaywa
  c|JP|Mitsubishi Electric
  c|JP|Japan Marine United
  c|CN|NORINCO;China North Industries;China North Industries Group
  c|CN|AVIC;Aviation Industry Corporation of China
  c|CN|CATIC;China National Aero-Technology Import & Export Corporation
  c|CN|Chengdu Aircraft Industry Group;Chengdu Aircraft Corporation;CAC
  c|CN|Shenyang Aircraft Corporation
  c|CN|Hongdu
  c|CN|China Precision Machinery Import-Export Corporation;CPMIEC;China Precision Machinery Import and Export Corporation
  c|CN|China State Shipbuilding Corporation;CSSC
  c|CN|China Shipbuilding Industry Corporation;CSIC
  c|CN|China Shipbuilding & Offshore International Company;CSOC
  c|CN|China Aerospace Science and Technology Corporation;CASC
  c|CN|China Aerospace Science and Industry Corporation;CASIC
  c|CN|Poly Technologies
  c|CN|China Electronics Technology Group;CETC
  c|CN|Hudong-Zhonghua
  c|IN|Hindustan Aeronautics;Hindustan Aeronautics Limited;HAL
  c|IN|Bharat Dynamics;Bharat Dynamics Limited
  c|IN|Bharat Electronics;Bharat Electronics Limited;BEL
  c|IN|BrahMos Aerospace
  c|IN|Mazagon Dock;Mazagon Dock Shipbuilders
  c|IN|Goa Shipyard
  c|IN|Garden Reach Shipbuilders & Engineers;GRSE
  c|IN|Cochin Shipyard
  c|IN|Larsen & Toubro;L&T
  c|IN|Tata Advanced Systems
  c|IN|Reliance Defence
  c|IN|Bharat Forge
  c|IN|Mahindra;Mahindra Defence
  c|IN|Ordnance Factory Board
  c|PK|Pakistan Aeronautical Complex
  c|PK|Heavy Industries Taxila
  c|PK|Karachi Shipyard
  c|PK|Pakistan Ordnance Factories
  c|TW|NCSIST;National Chung-Shan Institute of Science and Technology
  c|TW|Aerospace Industrial Development Corporation;AIDC
  c|SG|ST Engineering;Singapore Technologies Engineering
  c|SG|ST Marine
  c|ID|PT Dirgantara Indonesia;PTDI;Indonesian Aerospace;Dirgantara
  c|ID|PT PAL
  c|ID|PT Pindad;Pindad
  c|MY|Boustead Naval Shipyard;Boustead
  c|MY|DefTech;Deftech
  c|AU|Austal
  c|AU|ASC
  c|AU|Thales Australia
  c|AU|Electro Optic Systems
  c|CA|Bombardier
  c|CA|CAE
  c|CA|General Dynamics Land Systems-Canada;GDLS-Canada
  c|CA|Viking Air
  c|CA|Irving Shipbuilding
  c|CA|L3 Wescam
  c|CA|Streit Group
  c|BR|Embraer
  c|BR|Avibras
  c|BR|Taurus
  c|AR|FAdeA
  c|CL|ASMAR
  c|CO|COTECMAR
  c|ZA|Denel
  c|ZA|Paramount Group;Paramount
  c|ZA|Armscor
  c|EG|Arab Organization for Industrialization
  c|SA|Saudi Arabian Military Industries;SAMI
  c|AE|EDGE Group;EDGE
  c|AE|Abu Dhabi Ship Building
  c|AE|Emirates Defence Industries Company
  c|AE|NIMR;Nimr Automotive
  c|AE|International Golden Group
  c|JO|KADDB;King Abdullah II Design and Development Bureau
  c|QA|Barzan Holdings
  c|IR|Iran Aviation Industries Organization
  c|SD|Military Industry Corporation
  """

/// Nouns that, after a country's name or adjective, make an institution of it, and the words that
/// may stand before or behind them in its name.
let institutionTerms = """
  head:ministry;department;army;navy;marines;parliament;senate;congress;council;committee;agency;
  head:embassy;government;cabinet;guard;court;police;commission;authority;command;
  head:administration;presidency;undersecretariat;directorate;treasury;knesset;legislature;bureau
  pair:air force;armed forces;armed services;defence forces;defense forces;defence force;coast guard
  pair:defense force;land forces;naval forces;ground forces;special forces;national guard
  pair:self-defense forces;air forces;security council;security forces;border guard;navy command
  pair:air self-defense force;maritime self-defense force;air defence force;army aviation
  modifier:royal;defence;defense;foreign;national;federal;interior;armed;state;finance;trade;general
  modifier:security;economic;affairs;air;naval;military;coast;house;supreme;development;industry
  modifier:public;procurement;armaments;armament;acquisition;export;control;arms;industries;economy
  modifier:self-defense;maritime;marine;border;presidential;people;islamic;republican;imperial
  """
