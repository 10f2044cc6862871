// Organisations and institutions of the arms trade, by public knowledge; companies are beside.
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
