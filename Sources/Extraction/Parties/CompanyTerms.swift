// Companies of the arms trade with their countries, by public knowledge; lines as in `partyTerms`.
let companyTerms = """
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
