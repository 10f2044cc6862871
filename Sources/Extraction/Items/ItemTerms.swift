// Designations and names of weapons, by public knowledge.
// A line: category | country of origin (empty for several) | what it is | designations, the first
// of a `=` group being the standard form. A `*` marks a name that is also an ordinary word or
// surname and so needs an item or a number beside it.
// Categories: A aircraft, D air defence, W anti-submarine, V armoured, G artillery, E engines,
// M missiles, S sensors, T satellites, N ships, O other.
let itemTerms = """
  A|US|fighter aircraft|F-15;F-15 Eagle;F-15E Strike Eagle;F-15 Strike Eagle;F-16;F-16 Fighting Falcon;F-16 Viper;F-18;F/A-18;F/A-18 Hornet;F/A-18E/F Super Hornet;Super Hornet;Hornet*;F-22;F-22 Raptor;F-35;F-35 Lightning II;Joint Strike Fighter;Lightning II*;F-5;F-5 Tiger;F-4;F-4 Phantom;F-14;A-10;A-10 Thunderbolt II;EA-18G Growler;EA-18G;Growler*;A-4;AV-8B;F-111;F-117
  A|US|bomber aircraft|B-1;B-2;B-52;B-21;B-21 Raider
  A|US|transport aircraft|C-130;C-130J Super Hercules;C-130 Hercules;Super Hercules;Hercules*;C-17;C-17 Globemaster III;Globemaster III;C-17 Globemaster;Globemaster;C-5;C-12;C-2;C-23;C-40;C-208;Cessna 208
  A|US|tanker aircraft|KC-46;KC-46 Pegasus;KC-135;KC-10;KC-130;KC-130J
  A|US|maritime patrol aircraft|P-8;P-8A Poseidon;P-8 Poseidon;Poseidon*;P-3;P-3 Orion;P-3C Orion;Orion*;S-3;P-8I
  A|US|early warning aircraft|E-2;E-2D Advanced Hawkeye;E-2C Hawkeye;Hawkeye;E-3;E-3 Sentry;E-7;E-7 Wedgetail;Wedgetail;E-8;RC-135;U-2
  A|US|helicopter|AH-64;AH-64 Apache;AH-64E Apache;AH-64E Apache Guardian;Apache*;Apache Guardian;Apache Longbow;Longbow*;CH-47;CH-47 Chinook;CH-47F Chinook;Chinook=Chinooks;UH-60;UH-60 Black Hawk;UH-60M Black Hawk;Black Hawk=Blackhawk;S-70;S-70i Black Hawk;MH-60;MH-60R Seahawk;MH-60R;MH-60S;SH-60;Seahawk;HH-60;CH-53;CH-53K King Stallion;King Stallion;AH-1;AH-1Z Viper;AH-1W Super Cobra;AH-1 Cobra;Super Cobra;UH-1;UH-1Y Venom;UH-1 Huey;Huey II;Huey*;OH-58;OH-58 Kiowa;Kiowa;AH-6;AH-6i Little Bird;Little Bird;MD-530;MD 530F;S-92;Bell 412;Bell 407;Bell 429;Bell 206;Bell 505;UH-72;UH-72 Lakota;SH-2;SH-2G Super Seasprite;Seasprite;S-76
  A|US|tiltrotor aircraft|V-22;V-22 Osprey;MV-22;CV-22;Osprey*
  A|US|unmanned aircraft|MQ-9;MQ-9 Reaper;MQ-9B SkyGuardian;MQ-9B;Reaper*;Predator*;MQ-1;Predator B;Predator XP;RQ-4;RQ-4 Global Hawk;Global Hawk;MQ-4;MQ-4C Triton;Triton*;RQ-7;RQ-7 Shadow;ScanEagle;RQ-11 Raven;Puma AE;MQ-8 Fire Scout;Fire Scout;SkyGuardian;SeaGuardian;Gray Eagle;MQ-1C Gray Eagle;Switchblade;RQ-21 Blackjack;RQ-20
  A|US|trainer aircraft|T-6;T-6 Texan II;T-6C Texan;Texan II;T-38;T-45;AT-6;AT-6 Wolverine;T-7;T-37
  A|US|light attack aircraft|AT-802;Air Tractor
  A|RU|fighter aircraft|Su-27;Su-30;Su-33;Su-34;Su-35;Su-57;Su-24;Su-25;Su-22;Su-75;MiG-21;MiG-23;MiG-25;MiG-29;MiG-31;MiG-35;MiG-27
  A|RU|trainer aircraft|Yak-130;Yak-152
  A|RU|transport aircraft|Il-76;Il-78;Il-112;Be-200;Il-96;Il-38;Il-114;Tu-154;Tu-204
  A|RU|bomber aircraft|Tu-22;Tu-22M3;Tu-95;Tu-160;Tu-142
  A|RU|early warning aircraft|A-50;A-100
  A|RU|helicopter|Mi-8;Mi-17;Mi-171;Mi-24;Mi-26;Mi-28;Mi-28 Night Hunter;Mi-35;Mi-38;Ka-27;Ka-28;Ka-31;Ka-32;Ka-50;Ka-52;Ka-52 Alligator;Ka-226;Ka-226T;Ka-29;Ansat
  A|RU|unmanned aircraft|Orlan-10;Forpost;Orion-E;Lancet*
  A|UA|transport aircraft|An-26;An-32;An-74;An-124;An-132;An-178;An-70;An-140;An-12;An-72
  A|FR|fighter aircraft|Rafale;Mirage 2000;Mirage F1;Mirage*;Super Étendard;Super Etendard;Mirage III;Mirage 5;Alpha Jet;Mirage IV
  A|FR|helicopter|H225M Caracal;H225M;Caracal;EC725;EC725 Caracal;EC225;H225;H145;H145M;EC145;H135;EC135;H160;H160M Guépard;H125;AS550 Fennec;Fennec;AS532;AS332;AS332 Super Puma;Super Puma;Puma*;Cougar*;AS565 Panther;AS565;AS365;Dauphin;EC665 Tiger;Tiger HAD;Gazelle*;H215;H175;AS350;UH-72A
  A|FR|maritime patrol aircraft|Atlantique 2;Falcon 50;ATL-2
  A||fighter aircraft|Eurofighter Typhoon;Eurofighter;Typhoon*;Tornado*;Tornado GR4
  A||transport aircraft|A400M;A400M Atlas;A400
  A||tanker aircraft|A330 MRTT;A330 Multi Role Tanker Transport;MRTT;KC-30;KC-30A;KC-3
  A|ES|transport aircraft|C295;C-295;C295W;C295M;CN-235;CN235;C212;C-212
  A||maritime patrol aircraft|ATR-72;ATR 72;ATR-42;ATR 42;ATR 42MP
  A||helicopter|NH90;NH90 NFH;NH90 TTH;EH101
  A|GB|trainer aircraft|Hawk trainer;Hawk 132;Hawk AJT;BAE Hawk;Hawk T2;Hawk 100;Hawk 200;Tucano T1
  A|GB|helicopter|AW101;AW101 Merlin;AW159;AW159 Wildcat;Super Lynx;Lynx*;Merlin*;Wildcat*;Sea King;Sea Lynx
  A|GB|fighter aircraft|Harrier;Jaguar*;Sea Harrier
  A|IT|helicopter|AW139;AW139M;AW149;AW169;AW169M;AW189;AW109;AW109M;A109;A129 Mangusta;A129;Mangusta;AW119;AW249;AW119 Koala;AW139 maritime
  A|IT|trainer aircraft|M-346;M-346 Master;M-346FA;M-345;MB-339;SF-260;M-311
  A|IT|transport aircraft|C-27J;C-27J Spartan;C-27;Spartan*;G222;C-27A
  A|IT|unmanned aircraft|Falco EVO;Falco UAV;P.1HH HammerHead
  A|SE|fighter aircraft|Gripen;JAS-39 Gripen;JAS 39 Gripen;JAS-39;JAS 39;Gripen E;Gripen NG;Gripen C/D;Viggen
  A|SE|early warning aircraft|Erieye;Saab 2000 Erieye;GlobalEye;Saab 340;Saab 340 AEW;S-100B Argus
  A|CH|trainer aircraft|PC-21;PC-7;PC-9;PC-12;PC-7 MkII
  A|CZ|trainer aircraft|L-39;L-39 Albatros;L-39NG;L-159;L-159 ALCA;L-159A;L-410;L-29
  A|PL|transport aircraft|M28 Skytruck;M-28;M28 Bryza;Skytruck
  A|DE|transport aircraft|Do-228;Do 228;Dornier 228;Dornier 328;Grob G120;G120TP;G-120TP
  A|BR|attack aircraft|A-29;A-29 Super Tucano;EMB-314;EMB-314 Super Tucano;Super Tucano;Tucano;AMX*;EMB-145;EMB-312
  A|BR|transport aircraft|KC-390;KC-390 Millennium;C-390;C-390 Millennium;Millennium*
  A|IL|unmanned aircraft|Heron TP;Heron*;Heron 1;Hermes 450;Hermes 900;Searcher*;Searcher II;Harop;Harpy;Orbiter*;Orbiter 3;Skylark I;Skylark*;Aerostar;Dominator XP;Skystriker;Hero-120;Hero-30
  A|IL|fighter aircraft|Kfir
  A|TR|unmanned aircraft|Bayraktar TB2;Bayraktar;TB2;TB-2;Anka*;Anka-S;Akinci;Bayraktar Akinci;Aksungur;Kargu;Karayel;Kizilelma
  A|TR|trainer aircraft|Hürkuş;Hurkus;Hürkus;Hurjet;Hürjet
  A|TR|helicopter|T129;T129 ATAK;T-129;T-129 ATAK;ATAK*;T625;T625 Gökbey
  A|TR|fighter aircraft|Kaan*;TF-X
  A|CN|fighter aircraft|JF-17;JF-17 Thunder;FC-1;J-7;F-7;J-8;J-10;J-10C;J-10CE;J-11;J-15;J-16;J-20;J-31;FC-31;FTC-2000;FTC-2000G;F-6;A-5;FBC-1
  A|CN|trainer aircraft|K-8;K-8 Karakorum;L-15;L-15 Falcon;JL-9
  A|CN|transport aircraft|Y-8;Y-12;Y-9;Y-20;MA60;MA-60;Z-9;ZDK-03
  A|CN|helicopter|Z-9;Z-10;Z-10ME;Z-19;Z-20;AC-313
  A|CN|unmanned aircraft|Wing Loong;Wing Loong II;CH-3;CH-4;CH-5;CH-92;CH-4B;ASN-209;Wing Loong 1
  A|KR|trainer aircraft|T-50;T-50 Golden Eagle;T-50TH;T-50TH Golden Eagle;T-50i;T-50IQ;TA-50;KT-1;KT-1P;KT-1B Wong Bee;KT-1 Woongbi;Golden Eagle
  A|KR|fighter aircraft|FA-50;FA-50 Fighting Eagle;FA-50PH;FA-50PL;FA-50 Golden Eagle;KF-21;KF-21 Boramae;KF-X
  A|KR|helicopter|KUH-1;KUH-1 Surion;Surion
  A|JP|maritime patrol aircraft|US-2;US-2i;P-1
  A|JP|fighter aircraft|F-2;F-3
  A|JP|transport aircraft|TC-90;Shin Meiwa US-2
  A|IN|fighter aircraft|Tejas;LCA Tejas;Tejas Mk1A;HAL Tejas
  A|IN|helicopter|Dhruv;ALH Dhruv;HAL Dhruv;Cheetal;Rudra;Prachand
  A|IN|transport aircraft|HAL Dornier 228;HTT-40
  A|IR|unmanned aircraft|Shahed-136;Shahed 136;Shahed*;Shahed-129;Mohajer-6;Mohajer;Ababil;Mohajer-2
  A|AR|trainer aircraft|Pampa*;IA-63 Pampa;Pampa III;IA-58 Pucará
  A|AT|unmanned aircraft|Camcopter S-100;Camcopter
  A|AT|trainer aircraft|DA42;DA-42;DA40;Diamond DA42
  A|CA|transport aircraft|CL-415;Dash 8;DHC-6;DHC-6 Twin Otter;Twin Otter;Q400;DHC-5;CL-215;Challenger 604;Global 6000
  A|US|transport aircraft|Gulfstream G550;G550;G-550;King Air 350;King Air;King Air 350ER;Beechcraft King Air;Cessna Caravan;C-208B;Caravan*;B-737;KC-767
  A|AE|unmanned aircraft|Yabhon;Garmousha
  A|ZA|helicopter|Rooivalk
  A|ZA|light attack aircraft|AHRLAC;Mwari
  D|US|air defence system|Patriot*;Patriot PAC-3;MIM-104 Patriot;MIM-104;Patriot PAC-2;THAAD;Terminal High Altitude Area Defense;Terminal High-Altitude Area Defense;I-HAWK;MIM-23;MIM-23 Hawk;Hawk XXI;Aegis Ashore;Avenger*;IBCS;Phalanx;Centurion C-RAM;C-RAM;NMDS
  D|RU|air defence system|S-400;S-400 Triumf;S-400 Triumph;Triumf;Triumph*;S-300;S-300PMU1;S-300PMU-1;S-300PMU2;S-300PMU-2;S-300PMU2 Favorit;S-300PMU-2 Favorit;S-300V4;S-300VM;S-300VM Antey-2500;Antey-2500;S-350;S-350 Vityaz;S-500;S-500 Prometey;S-200;S-125;S-125 Pechora;S-75;Pechora;Pechora-2M;Buk;Buk-M1;Buk-M2;Buk-M2E;Buk-M3;Buk M2;Buk M1;Tor*;Tor-M1;Tor-M2;Tor-M2E;Tor-M2KM;Pantsir;Pantsir-S1;Pantsir S1;Pantsyr S1;Pantsyr;Pantsyr-S1;Tunguska;2S6 Tunguska;Strela-10;Osa-AKM;Igla-S;Verba*;ZSU-23;Favorit
  D||air defence system|SAMP/T;Aster 30 SAMP/T;MEADS;VL MICA;Mamba*
  D|NO|air defence system|NASAMS;NASAMS II;NASAMS 2
  D|US|air defence system|NASAMS III
  D|DE|air defence system|IRIS-T SLM;IRIS-T SLS;IRIS-T SL;Gepard;Skyranger;Skynex;Skyshield;Oerlikon Skyguard;Skyguard;Skyranger 30
  D|GB|air defence system|Sky Sabre;Land Ceptor;Rapier*;EMADS;CAMM;CAMM-ER;Sea Ceptor;Starstreak
  D|SE|air defence system|RBS-70;RBS 70;RBS-70 NG;RBS 70 NG;RBS-23
  D|IL|air defence system|Iron Dome;David 's Sling;Arrow 3;Arrow-3;Arrow 2;Barak-8;Barak 8;Barak MX;Barak-MX;Barak-1;Barak*;MR-SAM;MRSAM;Spyder*;Spyder-SR;Spyder-MR;SPYDER;Iron Beam;LR-SAM
  D|CN|air defence system|HQ-9;HQ-9B;FD-2000;FD-2000B;HQ-16;LY-80;FM-90;HQ-7;HQ-22;FK-3;FK-1000;HQ-17;KS-1;KS-1A;KS-1C;FM-3000;HQ-2;QW-18;FN-6;FN-16
  D|FR|air defence system|Crotale;Crotale NG;Mistral*;Mistral MANPADS;Mistral 3;VT1;GM200 radar
  D|KR|air defence system|KM-SAM;Cheongung;Cheongung II;M-SAM;L-SAM;Chiron;KP-SAM;KP-SAM Shingung
  D|IN|air defence system|Akash;Akash SAM;QRSAM
  D|TR|air defence system|Hisar*;Hisar-A;Hisar-O;Hisar-A+;Siper;Korkut;Hisar-O+
  D|BY|air defence system|T38 Stilet;Buk-MB
  D|IT|air defence system|Aspide;Spada 2000;Spada*
  D|IR|air defence system|Bavar-373;Khordad
  D|CH|air defence gun|Oerlikon*
  M|US|missile|PAC-3;PAC-3 MSE;PAC-2;PAC-2 GEM-T;GEM-T;AIM-9;AIM-9X;AIM-9X Sidewinder;AIM-9X Block II;Sidewinder;AIM-120;AIM-120 AMRAAM;AIM-120C-7;AIM-120C-8;AMRAAM;AMRAAM-ER;AIM-7;AIM-7 Sparrow;AGM-65;AGM-65 Maverick;AGM-84;AGM-84 Harpoon;Harpoon*;Harpoon Block II;RGM-84;UGM-84;AGM-88;AGM-88 HARM;HARM;AARGM;AGM-114;AGM-114 Hellfire;Hellfire;AGM-154;AGM-154 JSOW;JSOW;AGM-158;AGM-158 JASSM;JASSM;JASSM-ER;LRASM;AGM-179;RIM-162;RIM-162 ESSM;ESSM;Evolved Seasparrow;Evolved Seasparrow Missile;Evolved Sea Sparrow;Evolved SeaSparrow;Sea Sparrow;SeaSparrow;RIM-116;RAM Block 2;SM-2;SM-3;SM-6;Standard Missile-2;Standard Missile-3;Standard Missile-6;Standard Missile 2;Standard Missile 3;Standard Missile;RIM-66;RIM-174;BGM-71;BGM-71 TOW;TOW;TOW 2A;TOW-2A;TOW 2B;TOW-2B;TOW 2;FGM-148;FGM-148 Javelin;Javelin*;FIM-92;FIM-92 Stinger;Stinger*;Tomahawk;BGM-109;RGM-109;GBU-12;GBU-31;GBU-38;GBU-39;GBU-49;GBU-53;GBU-54;GBU-10;GBU-28;JDAM;JDAM-ER;Paveway;Paveway II;Paveway IV;Small Diameter Bomb;SDB;SDB II;StormBreaker;GMLRS;GLSDB;ATACMS;MGM-140;PrSM;Mk 82;Mk 84;Mk-82;Mk-84;BLU-109;BLU-111;CBU-105;Trident II;Trident*;Minuteman III;APKWS;Hydra 70
  M|US|torpedo|Mk 46;Mk 48;Mk 54;Mk-48;Mk-54;Mk-46;MK 54
  W|US|anti-submarine weapon|ASROC;VL-ASROC
  M|RU|missile|Igla;9K38 Igla;Kornet;9M133 Kornet;Kornet-E;Kornet-EM;Konkurs;Metis-M;Ataka;Iskander;Iskander-E;Iskander-M;Kalibr;Klub;Club-S;3M-54;Bastion-P;Bastion*;K-300P Bastion;Bal-E;Yakhont;P-800;P-800 Oniks;Oniks;Kh-31;Kh-35;Kh-35 Uran;Kh-59;Kh-55;Kh-101;Kh-29;R-27;R-73;R-77;R-37;48N6;40N6;9M96;Zircon;Kinzhal;Scud*;Scud-B;Tochka-U;Tochka;Moskit;Svir;Vikhr;Hermes-A;Shturm;Topol-M;Bulava;Sarmat
  M||missile|Meteor*;Storm Shadow;SCALP;SCALP-EG;SCALP EG;Aster 15;Aster 30;Aster-30;Aster*;MILAN;IRIS-T;ASRAAM;Brimstone*;Brimstone 2;Marte ER;Marte*;Exocet;MM40 Exocet;Exocet MM40;AM39 Exocet;SM39 Exocet;Otomat;Teseo;Taurus KEPD 350;KEPD 350;PARS 3;Sea Venom;Spear 3;MICA;MMP;Eryx;HOT-3;Akeron;Polyphem;Black Shark torpedo
  M|FR|missile|AASM;AASM Hammer;Apache missile;R550 Magic;M51
  M|IT|torpedo|Black Shark;A244;MU90;MU90 Impact;A-244
  M|GB|missile|Sea Skua;ALARM;Martlet;NLAW;Blue Spear;Sting Ray;Spearfish
  M|SE|missile|RBS-15;RBS 15;RBS-15 Mk3;RBS15;Carl Gustaf;Carl-Gustaf;AT4;BILL-2;Torpedo 62;RBS-56
  M|NO|missile|Naval Strike Missile;NSM;Joint Strike Missile;JSM;Penguin missile
  M|DE|torpedo|SeaHake;DM2A4;Panzerfaust 3;RGW 90
  M|IL|missile|Spike*;Spike LR;Spike-LR;Spike LR2;Spike-LR2;Spike NLOS;Spike-NLOS;Spike ER;Spike-MR;Spike SR;SPICE 2000;Spice*;Spice-2000;Spice 1000;SPICE;Python-5;Python 5;Python-4;Derby*;I-Derby;I-Derby ER;Gabriel V;Gabriel*;Tamir;LAHAT;Delilah*;Rampage*;LORA;Popeye*;EXTRA rocket;Crystal Maze;Stunner
  M|CN|missile|C-802;C-802A;C-705;C-704;C-801;CM-400AKG;CM-302;HJ-8;HJ-12;HJ-73;AR-1;AKD-10;PL-5;PL-12;PL-15;SD-10;SD-10A;PL-10;DF-3;DF-21;BRE7;LS-6;YJ-12;YJ-21;QW-1;QW-2;Red Arrow-8;Yu-6
  M|IN|missile|BrahMos;PJ-10 BrahMos;Nag missile;Astra missile;Prithvi;Agni-V
  M|TR|missile|Bora*;Atmaca;SOM missile;Cirit;MAM-L;MAM-C;UMTAS;L-UMTAS;OMTAS;Khan missile;TRG-300;Kaplan missile;Sungur
  M|KR|missile|Haeseong;Chunmoo rocket;Hyunmoo;Raybolt;Red Shark;Blue Shark torpedo
  M|TW|missile|Hsiung Feng;Sky Sword
  M|UA|missile|Neptune missile;Stugna-P;Skif;R-360 Neptune;Barrier missile;Corsar;Stugna
  M|IR|missile|Fateh-110;Fateh-313;Zelzal;Shahab-3;Zolfaghar
  M|KP|missile|Nodong;Hwasong-5;Hwasong-6;KN-23
  M|ZA|missile|Umkhonto;Ingwe;A-Darter;Mokopa
  V|US|tank|M1 Abrams;M1A1;M1A1 Abrams;M1A2;M1A2 Abrams;M1A2S;M1A1SA;M1A2 SEPv3;Abrams;M60;M60A3;M48;M60A1
  V|US|armoured vehicle|M113;M2 Bradley;Bradley*;M1126 Stryker;Stryker*;HMMWV;Humvee;Humvees;MRAP;M-ATV;MaxxPro;Cougar MRAP;RG-33;JLTV;LAV-25;LAV III;LAV-III;M1117;AAV-7;AAV7;Assault Amphibious Vehicle;Caiman*;M88A2 Hercules;M88A2;M88;M1117 Guardian;AMPV;Commando Select
  V|RU|tank|T-14;T-14 Armata;Armata;T-54;T-55;T-62;T-64;T-72;T-72B;T-72B1;T-72M1;T-80;T-80U;T-90;T-90S;T-90MS;T-90M;T-90SM;T-90SK
  V|RU|armoured vehicle|BMP-1;BMP-2;BMP-3;BMP-3F;BTR-70;BTR-80;BTR-80A;BTR-82A;BTR-60;BTR-82;BTR-90;BTR-3;BRDM-2;MT-LB;BMPT;BMPT Terminator;BMD-4M;Tigr;GAZ Tigr;Kurganets;Typhoon-K;Sprut-SD
  V|UA|armoured vehicle|BTR-4;BTR-3E1;BTR-3E;BTR-4E;Dozor-B;T-84;T-84 Oplot;Oplot;Oplot-M;Oplot-T;BM Oplot
  V|DE|tank|Leopard 2;Leopard 2A4;Leopard 2A5;Leopard 2A6;Leopard 2A7;Leopard 2A7+;Leopard 2A8;Leopard 1;Leopard*;Leopard 1A5;KF51 Panther
  V|DE|armoured vehicle|Boxer*;Puma IFV;Marder;Lynx KF41;KF41;Lynx IFV;Dingo 2;Dingo*;Fuchs;Fuchs 2;Fennek;Wiesel;Eagle IV;Wisent;Mungo*;TPz Fuchs
  V|GB|tank|Challenger 2;Challenger 3;Challenger 1;Chieftain*;Scorpion tank
  V|GB|armoured vehicle|Warrior IFV;Ajax*;Jackal*;Mastiff*;Foxhound;Scimitar*;Spartan APC
  V|FR|tank|Leclerc;AMX-30;AMX-13;AMX-10RC;AMX-10
  V|FR|armoured vehicle|VAB;VAB MK3;VBCI;Griffon*;EBRC Jaguar;VBL;Aravis;Sherpa Light;Bastion APC;Titus;Serval
  V|IT|tank|Ariete;Centauro;Centauro II;B1 Centauro
  V|IT|armoured vehicle|Freccia;Dardo;LMV;Iveco LMV;VBTP-MR Guarani;Guarani
  V|SE|armoured vehicle|CV90;CV-90;CV9035;CV9030;CV9040;BvS10;BvS-10;Bv206
  V|FI|armoured vehicle|Patria AMV;AMV XP;Patria 6x6;XA-180;XA-185;XA-203
  V|CH|armoured vehicle|Piranha*;Piranha V;Piranha III;Piranha 5;Eagle V;DURO
  V|ES|armoured vehicle|ASCOD;Pizarro IFV;VAMTAC;Dragon 8x8
  V|PL|tank|PT-91;PT-91M;PT-91 Twardy
  V|PL|armoured vehicle|Rosomak;KTO Rosomak;Borsuk
  V|KR|tank|K2 Black Panther;K2*;K1A1;K1A2;Black Panther*;K2PL
  V|KR|armoured vehicle|K21;K200;AS21 Redback;Redback;KW1;K-21
  V|TR|tank|Altay
  V|TR|armoured vehicle|Kirpi;Ejder Yalcin;Ejder Yalçın;Cobra II;Pars III;Pars 8x8;Arma 8x8;Vuran;Kaplan tank;Amazon MRAP;ACV-15;Hizir;Otokar Cobra;Tulpar;Hızır
  V|CN|tank|VT-4;VT4;VT-2;Al-Khalid;MBT-2000;Type 96;Type 99;Type 59;Type 69;VT-1A;VT-5;VT5;Type 85;Type-59G;MBT 2000
  V|CN|armoured vehicle|VN-1;VN1;VN-16;ZBL-09;WZ-551;WZ-523;ZBD-05;VN-4;VN-12
  V|IL|tank|Merkava;Sabra*;Merkava IV
  V|IL|armoured vehicle|Namer;Sandcat;Eitan AFV
  V|ZA|armoured vehicle|Casspir;Ratel*;Mbombe;Mbombe 6;Marauder*;Maverick APC;RG-31;RG-32M;RG-12;Badger IFV;RG-21;Badger*;Rooikat;Reva APC
  V|AE|armoured vehicle|NIMR Ajban;Ajban;JAIS;Rabdan;Panthera T6;Enigma*;Al Wahash
  V|SG|armoured vehicle|Terrex;Bronco*;Bronco ATTC;Warthog*
  V|IN|tank|Arjun*;Arjun Mk-1A
  V|AU|armoured vehicle|Bushmaster;Hawkei
  V|CA|armoured vehicle|LAV 6.0;LAV 700;LAV II;LAV 6;Spartan MRAP;Senator APC;LAV-700
  V|BR|armoured vehicle|EE-9 Cascavel;EE-9;EE-11 Urutu;EE-11
  V|JO|armoured vehicle|Al-Mared;Al-Wahsh
  V|PK|tank|Al-Khalid I;Al-Zarrar
  V|CZ|armoured vehicle|Pandur II;Vega 4x4;Titus 6x6;Pandur*;T-72M4CZ
  V|RS|armoured vehicle|Lazar III;Lazar 3;M-84;M-84AS;Milosh;BOV M16 Milos
  G|US|howitzer|M777;M777A2;M109;M109A6;M109A5;M109A6 Paladin;Paladin*;M119;M198;M110;M101;M109L47
  G|US|rocket launcher|M142 HIMARS;M142;HIMARS;M270;M270 MLRS
  G|RU|artillery|2S19 Msta-S;Msta-S;Koalitsiya-SV;2S35;D-30;2S1 Gvozdika;2S3 Akatsiya;2S9;2S7 Pion;Nona-SVK
  G|RU|rocket launcher|BM-30 Smerch;BM-30;Smerch;BM-21 Grad;BM-21;Grad*;TOS-1;TOS-1A;TOS-1A Solntsepyok;TOS-1A Heavy Flame Thrower;Tornado-G;Tornado-S;Uragan
  G|DE|howitzer|PzH 2000;PzH2000;PzH-2000;Panzerhaubitze 2000;RCH 155;FH-70
  G|FR|howitzer|CAESAR=Caesar*;TRF1;LG1;GIAT LG1
  G|SE|howitzer|Archer*;FH77;Bofors FH77B;FH-77B;AMOS
  G|GB|howitzer|AS90;L118;L119 light gun
  G|FI|mortar|NEMO mortar
  G|KR|howitzer|K9;K9 Thunder;K9A1;K-9;K-9 Thunder;K9 Vajra;K9 Vajra-T;K9PL
  G|KR|rocket launcher|K239 Chunmoo;Chunmoo;K-239
  G|PL|howitzer|AHS Krab;Krab
  G|SK|howitzer|Zuzana;Zuzana 2
  G|CZ|howitzer|DANA M2;DANA howitzer;DITA
  G|CZ|rocket launcher|RM-70;RM-70 Vampire
  G|TR|howitzer|T-155 Firtina;Firtina;Fırtına;Panter howitzer;T-155
  G|TR|rocket launcher|T-122 Sakarya;T-300 Kasirga;TRLG-230
  G|CN|howitzer|PLZ-45;PLZ45;SH-1;SH1;SH-15;SH15;SH-2;SH-3;AH-4;AH4;PLZ-52
  G|CN|rocket launcher|WS-22;AR-3;AR3;A-100;WS-1;WS-2;SR-5;SR5;Type 90B;PHL-03;A-200
  G|IL|artillery|ATMOS;ATHOS;ATMOS 2000;Sholef;ATHOS 2052
  G|IL|rocket launcher|PULS;Lynx rocket launcher;LAR-160;EXTRA
  G|RS|howitzer|Nora B-52;NORA B-52;Nora*;M-46
  G|IN|rocket launcher|Pinaka
  G|IN|howitzer|Dhanush;ATAGS
  G|BR|rocket launcher|ASTROS;ASTROS II;ASTROS 2020
  G|ZA|howitzer|G5;G6;G6 Rhino
  G|BY|rocket launcher|Polonez
  G|UA|howitzer|2S22 Bohdana;Bohdana
  G|UA|rocket launcher|Vilkha
  E||engine|F110;F100 engine;F404;F414;EJ200;M88 engine;T700;T56;AE 2100;CT7;RD-33;RD-93;AL-31F;AL-31;AL-41;TV3-117;D-136;MTU 396;F-135;F135;PT6;CTS800;M250;LM2500;MT30;TP400;WS-13;AI-222;D-30KP;PW200;RTM322;Adour;F404-GE-IN20;AI-25;D-436;V-46;MB873
  S|US|radar|AN/TPQ-53;AN/TPS-77;TPS-77;AN/TPS-80;TPS-70;AN/TPY-2;AN/APG-83;APG-83;Sentinel radar;LANTIRN;SNIPER pod;Sniper pod;Q-53;SABR radar;AN/MPQ-64;AN/TPQ-36;AN/TPQ-37;TPY-2
  S|FR|radar|GM400;GM200;Ground Master 400;Ground Master 200;Ground Master;RBE2;Damocles pod;SMART-L;GM-403;Talios
  S|IL|radar|EL/M-2032;EL/M-2052;EL/M-2084;ELM-2084;Litening;LITENING;EL/M-2080;Green Pine;EL/M-2238;EL/M-2106;Litening pod;EL/M-2075 Phalcon;Phalcon
  S|SE|radar|Giraffe radar;Giraffe AMB;Giraffe 4A;ARTHUR;Giraffe 1X;Giraffe*
  S|RU|radar|Kasta 2E2;Kasta radar;Nebo-M;Nebo-SVU;Protivnik-GE;Gamma-D;Kasta-2E2;Voronezh radar;Rezonans-N;Resonance-NE;Podsolnukh
  S|NL|radar|Goalkeeper;SMART-S;Scout Mk2
  S|CN|radar|JY-27A;YLC-8B;JYL-1;YLC-2
  S|IT|radar|RAT-31;Kronos radar;Seaspray;RAT-31DL
  S|US|sonar|AN/SQQ-89;Sonobuoy;sonobuoys
  T|FR|military satellite|Falcon Eye;Syracuse IV;Helios 2;Pleiades-HR
  T|IL|military satellite|Ofek;EROS-B;Amos-6;OptSat-3000;OPTSAT
  T|RU|military satellite|GLONASS;Resurs-P
  T|DE|military satellite|SAR-Lupe;SARah
  T|KR|military satellite|Anasis-II
  T|TR|military satellite|Göktürk-1;Gokturk-1;Gokturk-2
  N|US|ship|Arleigh Burke;Littoral Combat Ship;LCS;Multi-Mission Surface Combatant;Virginia-class submarine;Oliver Hazard Perry;Perry-class;Mark VI patrol boat;Mk VI patrol boats;Mark V;Cyclone-class;Virginia class
  N|RU|submarine|Kilo;Kilo-class;Project 636;Project 636 Varshavyanka;Varshavyanka;Project 677 Amur;Amur-1650;Akula*;Akula-class;Nerpa;Kilo class
  N|RU|frigate|Project 11356;Project 11356 frigate;Gepard 3.9;Gepard-class;Admiral Grigorovich;Project 22350;Project 11661;Talwar-class;Talwar;Krivak III
  N|RU|ship|Svetlyak;Molniya;Tarantul;Steregushchy;Tigr corvette;Project 20382;Mirage patrol boat;Karakurt;Buyan-M;Molniya-class
  N|FR|submarine|Scorpene;Scorpène;Scorpene-class;Shortfin Barracuda;Barracuda*;Agosta 90B;Agosta;Scorpène-class;Agosta-class
  N|FR|ship|FREMM;FDI;FTI;Gowind;Gowind 2500;Gowind-class;Gowind frigate;La Fayette;Mistral-class;Mistral ship;Belharra;Combattante;Combattante III;BR71;Baynunah-class;Baynunah;FS56;Vigilante 1400;HSI 32
  N|IT|ship|FREMM Bergamini;PPA frigate;Bergamini-class;Doha-class;Al Zubarah;Falaj 2;Thaon di Revel;Saettia
  N|DE|submarine|Type 209;Type-209;Type 209/1400;Type 212;Type 212A;Type 212CD;Type 214;Type-214;Type 216;Type 218;Type 218SG;Dolphin*;Dolphin-class;Dolphin AIP;U-214;U-212;U-212A;Reis-class
  N|DE|ship|MEKO;MEKO A-200;MEKO A200;MEKO-A200;MEKO-200;MEKO 200;MEKO A-100;MEKO-A100;MEKO A-300;F125;K130;Sa'ar 6;Saar 6;F126;Sa'ar-6;TNC-45;PV80;CSB 40;Braunschweig-class;MEKO-100;Sa'ar 5
  N|GB|ship|Type 26;Type 23;Type 31;Type 45;Type 31e;Hunter-class;River-class;Khareef-class;Duke-class;Astute-class;Queen Elizabeth-class;Global Combat Ship
  N|ES|ship|Avante 2200;F-100 frigate;F-110;Hobart-class;Alfa 3000;Juan Carlos;Canberra-class;Avante 1400;F110;BVL;S-80;S-80 Plus
  N|NL|ship|SIGMA 10514;SIGMA corvette;SIGMA;Stan Patrol;Stan Patrol 5009;Holland-class;Karel Doorman;SIGMA 9814;Sigma-class;Sigma 10514;Stan Lander
  N|SE|submarine|A26;Gotland-class;Blekinge-class;Archer-class;Södermanland;Archer class
  N|SE|ship|Visby;CB90;Visby-class;Koster-class;Swede Ship
  N|KR|ship|Jose Rizal-class;Chang Bogo;Chang Bogo-class;DW3000H;DW 3000F;HDF-2600;Makassar-class;DW3000F;HDC-3100;Nagapasa-class;Pohang-class;Pohang;Incheon-class;DSME1400;Ulsan-class
  N|TR|ship|MILGEM;Ada-class;MILGEM corvette;Ada class;Istif-class;Dearsan Tuzla;Tuzla-class;Hisar-class OPV
  N|CN|submarine|Type 039;Yuan-class;Type 041;S-26T;S26T;Hangor-class;S-20;Ming-class;Type 035;Type 035G;Type 039B;Song-class;Type-035G;Hangor
  N|CN|ship|Type 054A;Type 054;F-22P;F-22P Zulfiquar;C28A;C-28A;Type 053H3;Type 071E;Type 071;Type 056;P18N;Type 037;Azmat-class;C13B;C-13B;Type 053;Houdong;Type 056A
  N|JP|submarine|Soryu;Soryu-class;Taigei-class
  N|JP|ship|Mogami-class;Mogami;Teresa Magbanua-class
  N|IN|ship|Kamorta-class;Barracuda OPV;CGS Barracuda
  N|IL|ship|Super Dvora;Shaldag;Shaldag Mk II;OPV-62;Super Dvora Mk III;Shaldag-class;OPV 62
  N|AU|ship|Armidale-class;Guardian-class;Cape-class;Expeditionary Fast Transport;Spearhead-class
  N|DK|ship|Arrowhead 140;Iver Huitfeldt;Iver Huitfeldt-class
  N|ID|ship|Tarlac-class;KCR-60;Strategic Sealift Vessel;KCR-40
  N|US|submarine|Virginia-class;Los Angeles-class
  O|US|rifle|M4 carbine;M16;M16A4;M4;M4A1;M2 machine gun;M240;M249
  O|RU|rifle|AK-47;AK-103;AK-74;AK-203;AK-12;AK-15;RPG-7;RPG-29;AGS-30;AGS-17;RPO-A Shmel
  O|DE|rifle|G36;HK416;MP5;G3;HK417
  O|IL|rifle|Tavor;X95;Negev NG-7;Negev*;Galil ACE;Galil;Iron Fist;Trophy APS
  O|US|system|Link 16;MIDS JTRS;AN/AAQ-24;LAIRCM;AN/ALQ-211;Aegis*;Aegis Combat System;Mk 41;Mk-41;AN/ALQ-131
  """
