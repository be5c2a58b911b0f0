// Ministries and other state bodies: by what they do, and by proper name.
// biome-ignore-all format: a table, one record a line
import { Table } from "./table.ts";
import { inFull, starredOf, wordsOf } from "./table-lines.ts";

/** A kind of state body with a phrase that names it beside a state ("the Turkish foreign ministry", "Japan's Ministry of Defense"). */
export interface MinistryEntry {
  /** snake_case; `government`, `presidency`, `parliament`, `military` … for what isn't a ministry. */
  portfolio: string;
  /** Post id of its head, as in `TITLES`; null where it has none. */
  post: string | null;
  /** A lower-case noun phrase without the state; the longest match wins. One of one word needs a state beside it. */
  pattern: string;
}

/** A state body whose name alone says which state it belongs to. */
export interface NamedMinistry {
  /** As printed, the usual one first; straight apostrophes. */
  names: string[];
  /** Those that other states use too, or that are a word or another thing: the row holds unless the text says otherwise. */
  ambiguous: string[];
  iso3: string;
  /** As in `MINISTRIES`, and a few more: `natural_resources`, `veterans`, `space`, `party`. */
  portfolio: string;
}

/** Portfolio, post of its head (empty: none), phrases. */
const TABLE = `
agriculture|agriculture_minister|~{agrarian policy and food,agriculture and fisheries,agriculture and food,agriculture,fisheries,food};agriculture department;department of agriculture
atomic_energy|agency_head|^atomic energy {agency,commission,organisation,organization};^nuclear {agency,energy agency,regulator,safety commission};state atomic energy corporation
central_bank|central_bank_governor|central bank;monetary authority;national bank;reserve bank;state bank
culture|culture_minister|~{culture and information policy,culture and tourism,culture,sport,sports,tourism,youth and sports}
defence|defence_minister|~{,the }armed forces;~defen{c,s}e and armed forces logistics;^defen{c,s}e department;^defen{c,s}e establishment;~defen{c,s}e;^department of defen{c,s}e;^department of national defen{c,s}e;department of war;^federal defen{c,s}e ministry;^federal ministry of defen{c,s}e;~national defen{c,s}e;~{,the }people's armed forces;~war;^ministry of defen{c,s}e and veterans affairs;war department
development|development_minister|department for international development;development agency;~{development cooperation,development,economic cooperation and development,economic cooperation,international cooperation,international development}
diplomatic_service||diplomatic corps;diplomatic service;foreign service
economy|economy_minister|~{economic affairs and climate action,economic affairs and energy,economic affairs,economic development,economics,economy and trade,national economy,planning};economy department;~{,the }economy;federal ministry for economic affairs and climate action;~economy, trade and industry
education|education_minister|department of education;education department;~{education,higher education,national education}
election_commission||^{central election ,election ,electoral ,high elections }commission;^electoral {authority,council,tribunal};^{national ,supreme }electoral council;supreme election council
emergencies|emergencies_minister|emergency ministry;^civil defen{c,s}e agency;~civil defen{c,s}e and emergencies;disaster agency;^{disaster ,emergency }management agency;~{emergencies,emergency situations};state emergency service
energy|energy_minister|department for energy security and net zero;department of energy;~{electricity,energy and infrastructure,energy and mineral resources,energy and natural resources,energy,mines,natural resources,oil,petroleum,petroleum and natural gas,water and energy};energy department
environment|environment_minister|~{climate change,climate,ecology,environment and climate change};department of environment;environment agency;~{,the }environment;environmental protection agency
finance|finance_minister|department of finance;department of the treasury;~{,the }economy and finance;exchequer;federal finance ministry;~{finance and economy,finance and public credit,finance,finances,treasury and finance};finance department;~{,the }treasury;treasury department
foreign|foreign_minister|^{department of ,federal department of ,federal ministry for ,federal ministry of ,secretariat of state for }foreign affairs;department of foreign affairs and trade;department of international relations and cooperation;~{europe and foreign affairs,european and foreign affairs,european and international affairs,external affairs,external relations,foreign affairs and cooperation,foreign affairs and emigrants,foreign affairs and expatriates,foreign affairs and human mobility,foreign affairs and international cooperation,foreign affairs and international trade,foreign affairs and trade,foreign affairs and worship,foreign affairs,foreign and european affairs,foreign relations,international relations};^{federal ,}foreign ministry;foreign office;international relations and cooperation department;mfa;mofa;^ministry of foreign {and caricom affairs,affairs and migration};union ministry of external affairs
government|head_of_government|administration;authorities;cabinet;cabinet of ministers;^{cabinet ,chancellor's ,premier's ,prime minister's ,prime ministerial }office;^{caretaker ,central ,coalition ,federal ,,interim ,military ,national ,provisional ,transitional ,unity }government;chancellery;council of ministers;federal chancellery;federal council;interim administration;junta;leadership;military junta;office of the prime minister;prime minister's secretariat;regime;state council;transitional authorities
health|health_minister|^department of health{, and human services};^health {and human services ,}department;~{health and medical education,health and prevention,health and welfare,health,public health}
information|information_minister|~{communications,digital development,digital transformation,information and broadcasting,information and culture,information,telecommunications}
intelligence|intelligence_chief|^{domestic ,foreign ,,national }intelligence agency;^{domestic ,foreign ,general ,,national }intelligence service;^{federal ,internal ,national ,,state }security service;^general {intelligence,intelligence directorate,security,security directorate};^intelligence {bureau,community,directorate,services};~{intelligence,national security,state security};^military intelligence{, directorate};^national intelligence {organisation,organization};national security agency;secret service;secret services;^security {agencies,agency,services};spy agency;spy service;state security committee
interior|interior_minister|^department of {home affairs,homeland security,the interior and local government};federal interior ministry;federal ministry of the interior;~{home affairs,home,interior and local government,internal affairs,internal security,public order,public security,the interior and justice};home department;home office;homeland security department;~{,the }interior;ministry of citizens' protection;union home ministry
judiciary|judge|^{appeals ,constitutional ,,criminal ,federal constitutional ,federal ,high ,military ,supreme }court;^court of {appeal,appeals,cassation};judiciary;supreme judicial council
justice|justice_minister|^{attorney general's ,general prosecutor's ,prosecutor general's ,prosecutor's ,public prosecutor's ,state prosecutor's }office;department of justice;~{justice and human rights,justice};justice department;^office of the {attorney ,prosecutor }general
labour|labour_minister|^department of labo{u,}r;~{employment,social affairs};~labo{u,}r and social affairs;^labo{u,}r department;~labo{u,}r
migration|migration_minister|~{immigration and absorption,immigration,migration and asylum,migration,refugees};^immigration {authority,department,service};migration agency;~immigration, refugees and citizenship;ministry of migration and displacement
military|military_chief|^air defen{c,s}e forces;air force;^air self-defen{c,s}e force;^{armed ,,general staff of the armed ,ground ,missile ,naval ,rocket ,security ,special }forces;armed forces general staff;army;^{army ,army general ,central ,high ,military ,northern ,regional ,southern }command;border force;^{border ,coast ,national ,republican ,royal }guard;border guards;^defen{c,s}e force;^defen{c,s}e forces;general staff;^ground self-defen{c,s}e force;joint chiefs;joint chiefs of staff;joint staff;marine corps;marines;^maritime self-defen{c,s}e force;military;military council;navy;royal air force;royal navy;^self-defen{c,s}e forces;space force;transitional military council;troops
mission|ambassador|consulate;consulate general;diplomatic mission;embassy;high commission;interests section;liaison office;^mission {in geneva,to the u.n.,to the un,to the united nations};^permanent {delegation,mission,mission to the united nations,representation}
negotiating_team||delegation;^{government ,high-level ,military ,ministerial ,official ,parliamentary ,peace ,technical }delegation;mediation team;negotiating team;negotiation team;negotiators;technical team
parliament|speaker|chamber of deputies;congress;^{constituent ,consultative ,federal ,grand national ,islamic consultative ,legislative ,national ,people's ,state ,supreme people's }assembly;^{council ,house }of representatives;^{federal ,national ,,regional }parliament;^{foreign affairs ,foreign relations ,parliamentary }committee;general national congress;^house of {commons,councillors,lords};^{legislative ,national ,people's ,shura }council;legislature;lower chamber;lower house;national people's congress;senate;upper chamber;upper house
police|security_official|^{anti-terror ,border ,counterterrorism ,federal ,military ,national ,,riot ,secret ,security ,state }police;^{border ,customs ,prison ,state border }service;carabinieri;customs;gendarmerie;police department;police force
presidency|head_of_state|amiri diwan;emiri diwan;executive mansion;imperial household;imperial palace;office of the president;office of the supreme leader;presidency;^{presidency ,president's ,presidential executive ,presidential ,presidential press ,supreme leader's }office;^presidential {administration,communications directorate,council,directorate,leadership council,palace,press service,secretariat};^royal {cabinet,court,diwan,household,palace};sovereign council
religious_affairs|religious_affairs_minister|~{awqaf,hajj and umrah,religious affairs,religious endowments}
science|science_minister|~{science,science and higher education,science and technology,technology}
security_council|national_security_adviser|^{federal ,national ,state ,supreme national }security council;^national security and defen{c,s}e council;^national security and defen{c,s}e council office;^national security {bureau,committee,office,secretariat};office of national security;security cabinet;^supreme defen{c,s}e council;war cabinet
spokesperson_office|spokesperson|communications directorate;department of information and press;directorate of communications;^government {communications ,information ,media ,press ,spokesperson's }office;^information {and press department,department,office};^{media ,military media ,press ,press secretary's ,public affairs ,spokesperson's }office;office of the spokesperson;^press {center,centre,department,service}
strategic_affairs|strategic_affairs_minister|~{diaspora affairs,european affairs,regional cooperation,reintegration,strategic affairs}
trade|trade_minister|~{commerce and industry,commerce,foreign trade,industry and information technology,industry and trade,industry,international trade,investment,trade,trade and industry,trade and investment};commerce department;^department {for business and trade,for international trade,of commerce,of trade,of trade and industry};trade department
transport|transport_minister|~{civil aviation,infrastructure,railways,transport,transport and infrastructure,transportation};^department of transport{,ation};~land, infrastructure, transport and tourism;transport department;transportation department
unification|unification_minister|~unification
water|water_minister|~{irrigation,water,water and irrigation,water resources,water resources and irrigation}
`;

/** Kinds of state body by portfolio. */
export const MINISTRIES = new Table<MinistryEntry>({
  text: inFull(TABLE, "ministry"),
  printed: 2,
  listed: true,
  read: ([portfolio = "", post, pattern = ""]) => ({ portfolio, post: post || null, pattern }),
});

/** State, portfolio, names; a star after one that is ambiguous. */
const NAMED_TABLE = `
AFG|intelligence|NDS*;National Directorate of Security
AFG|parliament|Wolesi Jirga;Meshrano Jirga;Loya Jirga
AFG|security_council|High Council for National Reconciliation
ARE|foreign|MoFAIC;MOFAIC;Ministry of Foreign Affairs and International Cooperation*
ARE|parliament|Federal National Council
ARG|foreign|Cancillería;Palacio San Martín;San Martin Palace
ARG|presidency|Casa Rosada
ARM|parliament|Armenian National Assembly
AUS|foreign|DFAT;Department of Foreign Affairs and Trade*
AUS|intelligence|ASIO;ASIS
AUS|military|ADF;Australian Defence Force
AUS|presidency|Yarralumla
AUT|foreign|Federal Ministry for European and International Affairs
AUT|government|Ballhausplatz
AUT|parliament|Nationalrat
AZE|parliament|Milli Majlis;Milli Mejlis
BEL|foreign|Egmont Palace
BGD|foreign|Segunbagicha
BGD|parliament|Jatiya Sangsad;Jatiyo Sangshad
BGR|parliament|Bulgarian National Assembly
BHR|parliament|Bahraini Shura Council
BLR|intelligence|Belarusian KGB;KGB of Belarus
BLR|parliament|All-Belarusian People's Assembly
BOL|presidency|Palacio Quemado
BRA|energy|Petrobras
BRA|foreign|Itamaraty;Itamaraty Palace
BRA|presidency|Planalto;Planalto Palace;Palácio do Planalto
BTN|parliament|Bhutanese National Assembly
CAN|defence|Department of National Defence*
CAN|foreign|Global Affairs Canada;GAC*;Global Affairs
CAN|government|Privy Council Office;PCO*
CAN|intelligence|CSIS;Canadian Security Intelligence Service
CAN|migration|Immigration, Refugees and Citizenship Canada;IRCC
CAN|parliament|Parliament Hill
CAN|police|RCMP;Royal Canadian Mounted Police
CAN|presidency|Rideau Hall
CHE|economy|State Secretariat for Economic Affairs;SECO*
CHE|foreign|Federal Department of Foreign Affairs;FDFA;Swiss FDFA
CHE|government|Swiss Federal Council
CHL|presidency|La Moneda;La Moneda Palace
CHN|central_bank|People's Bank of China;PBOC
CHN|foreign|Chinese MFA;Central Foreign Affairs Commission;Office of the Central Commission for Foreign Affairs;International Department of the CPC Central Committee
CHN|government|State Council*;Chinese State Council
CHN|intelligence|Ministry of State Security*
CHN|military|People's Liberation Army;PLA*;Central Military Commission;PLA Navy;Eastern Theater Command;Eastern Theatre Command
CHN|parliament|National People's Congress;NPC*;CPPCC;Chinese People's Political Consultative Conference
CHN|party|Chinese Communist Party;Communist Party of China;CCP;CPC*;Politburo*
CHN|presidency|Zhongnanhai
CHN|strategic_affairs|Taiwan Affairs Office
CHN|trade|MOFCOM;National Development and Reform Commission;NDRC
COD|military|FARDC
COL|foreign|San Carlos Palace
COL|presidency|Casa de Nariño;Casa de Narino
CUB|foreign|MINREX
CUB|parliament|National Assembly of People's Power
CZE|foreign|Czernin Palace;Černín Palace
CZE|presidency|Prague Castle
DEU|central_bank|Bundesbank
DEU|development|GIZ;BMZ
DEU|foreign|Federal Foreign Office;German Foreign Office;Auswärtiges Amt;Auswaertiges Amt
DEU|government|Chancellery*;Federal Chancellery;German Chancellery;Bundeskanzleramt
DEU|intelligence|BND;Federal Intelligence Service;Bundesnachrichtendienst;BfV
DEU|judiciary|Federal Constitutional Court
DEU|military|Bundeswehr
DEU|parliament|Bundestag;Bundesrat*;German Bundestag
DEU|presidency|Bellevue Palace
DNK|government|Christiansborg;Marienborg
DNK|parliament|Folketing;Folketinget
DZA|presidency|El Mouradia;El-Mouradia
ECU|presidency|Carondelet;Carondelet Palace
EGY|intelligence|General Intelligence Service*;GIS*;Egyptian General Intelligence;Mukhabarat
EGY|military|Supreme Council of the Armed Forces;SCAF
EGY|parliament|Egyptian House of Representatives
EGY|presidency|Egyptian Presidency;Ittihadiya Palace
EGY|transport|Suez Canal Authority
ESP|government|Moncloa;La Moncloa;Moncloa Palace
ESP|parliament|Cortes*;Cortes Generales
ESP|police|Guardia Civil
ESP|presidency|Zarzuela;Zarzuela Palace
EST|government|Stenbock House
EST|parliament|Riigikogu
ETH|military|ENDF;Ethiopian National Defense Force;Ethiopian National Defence Force
ETH|parliament|House of Peoples' Representatives
FIN|intelligence|Supo*
FIN|parliament|Eduskunta
FRA|defence|Hôtel de Brienne
FRA|finance|Bercy
FRA|foreign|Quai d'Orsay;French MFA;Ministry for Europe and Foreign Affairs;Ministry of Europe and Foreign Affairs
FRA|government|Matignon;Hôtel Matignon
FRA|intelligence|DGSE;DGSI
FRA|interior|Place Beauvau
FRA|parliament|French National Assembly;French Senate;Palais Bourbon
FRA|presidency|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace
GBR|central_bank|Bank of England
GBR|defence|MoD*;MOD*;UK Ministry of Defence;British Ministry of Defence
GBR|development|Department for International Development;DFID
GBR|finance|HM Treasury;H.M. Treasury
GBR|foreign|Foreign Office*;FCDO;F.C.D.O.;FCO;Foreign, Commonwealth and Development Office;Foreign, Commonwealth & Development Office;Foreign and Commonwealth Office;Foreign & Commonwealth Office;King Charles Street*;British Foreign Office;UK Foreign Office
GBR|government|Downing Street;10 Downing Street;Number 10*;No. 10*;No 10*;Number Ten*;Whitehall;Cabinet Office*;Scottish Government;Northern Ireland Executive
GBR|intelligence|MI6;MI5;GCHQ;Secret Intelligence Service;Joint Intelligence Committee
GBR|interior|Home Office*;UK Home Office
GBR|military|Royal Navy;Royal Air Force;RAF*;British Army
GBR|parliament|House of Commons*;House of Lords;Westminster*;British Parliament;UK Parliament;Holyrood*
GBR|police|National Crime Agency;Scotland Yard;Metropolitan Police
GBR|presidency|Buckingham Palace;Kensington Palace
GEO|intelligence|State Security Service of Georgia
GEO|parliament|Georgian Parliament
GHA|presidency|Jubilee House;Flagstaff House
GRC|government|Maximos Mansion
GRC|military|Hellenic Coast Guard
GRC|parliament|Hellenic Parliament
GRL|government|Naalakkersuisut
GRL|parliament|Inatsisartut
HKG|parliament|LegCo
HRV|government|Banski Dvori
HRV|parliament|Sabor*;Croatian Sabor
HUN|parliament|Országgyűlés;Orszaggyules
IDN|foreign|Kemlu;Kemenlu
IDN|military|TNI*
IDN|parliament|DPR RI;Indonesian House of Representatives
IDN|presidency|Merdeka Palace;Bogor Palace
IND|central_bank|Reserve Bank of India;RBI*
IND|foreign|MEA*;Ministry of External Affairs*;South Block
IND|government|Indian PMO
IND|intelligence|RAW*;R&AW;Research and Analysis Wing
IND|parliament|Lok Sabha;Rajya Sabha
IND|police|BSF;Border Security Force*
IND|presidency|Rashtrapati Bhavan
IRL|foreign|Iveagh House;Irish Department of Foreign Affairs
IRL|government|Leinster House;Department of the Taoiseach
IRL|parliament|Dáil;Dail;Oireachtas;Seanad;Dáil Éireann
IRL|police|Garda;Garda Síochána
IRN|atomic_energy|Atomic Energy Organization of Iran;AEOI;Atomic Energy Organisation of Iran
IRN|intelligence|Ministry of Intelligence and Security;MOIS
IRN|military|Islamic Revolutionary Guard Corps;Iranian Revolutionary Guard Corps;Revolutionary Guard*;Revolutionary Guards;Revolutionary Guard Corps;Islamic Revolution Guards Corps;Pasdaran;IRGC;Quds Force;Qods Force;IRGC-QF;Basij
IRN|parliament|Iranian Majlis;Majlis*;Majles*;Islamic Consultative Assembly;Guardian Council*;Assembly of Experts
IRN|security_council|Supreme National Security Council*;SNSC
IRQ|intelligence|Iraqi National Intelligence Service
IRQ|parliament|Council of Representatives*;Iraqi Council of Representatives
ISL|parliament|Althing;Althingi;Alþingi
ISR|defence|Kirya
ISR|government|Prime Minister's Office*;PMO*
ISR|intelligence|Mossad;Shin Bet;Shabak;Shin Beth;Aman*
ISR|military|IDF;Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;COGAT
ISR|parliament|Knesset;Israeli Knesset
ITA|foreign|Farnesina;La Farnesina
ITA|government|Palazzo Chigi;Chigi Palace
ITA|interior|Viminale
ITA|presidency|Quirinale;Quirinal Palace
JOR|foreign|Ministry of Foreign Affairs and Expatriates*
JOR|intelligence|General Intelligence Department*
JOR|presidency|Royal Hashemite Court;Hashemite Royal Court
JPN|central_bank|Bank of Japan;BOJ
JPN|development|JICA;Japan International Cooperation Agency
JPN|foreign|Gaimusho;Gaimushō;Japanese MOFA;Kasumigaseki
JPN|government|Kantei;Cabinet Secretariat*
JPN|military|Self-Defense Forces*;Japan Self-Defense Forces;JSDF;Maritime Self-Defense Force
JPN|parliament|Diet*;National Diet;Japanese Diet
JPN|security_council|National Security Secretariat*
JPN|trade|METI;Ministry of Economy, Trade and Industry
KAZ|parliament|Mazhilis;Majilis
KAZ|presidency|Akorda;Ak Orda
KEN|military|KDF;Kenya Defence Forces
KGZ|parliament|Jogorku Kenesh
KOR|intelligence|NIS*;National Intelligence Service*
KOR|military|Joint Chiefs of Staff of South Korea;JCS*
KOR|parliament|South Korean National Assembly
KOR|presidency|Blue House*;Cheong Wa Dae;Yongsan presidential office
KOR|security_council|Office of National Security*
KOR|unification|Unification Ministry;Ministry of Unification
KWT|parliament|Kuwaiti National Assembly;Majlis al-Umma
LAO|party|Lao People's Revolutionary Party
LBN|government|Grand Serail*
LBN|intelligence|General Security Directorate*;Lebanese General Security
LBN|military|Lebanese Armed Forces;LAF*
LBN|parliament|Ain el-Tineh;Ain al-Tineh
LBN|presidency|Baabda;Baabda Palace
LBY|election_commission|High National Elections Commission;HNEC
LBY|energy|National Oil Corporation*;NOC*
LBY|government|Libyan Presidency Council;Libyan Presidential Council
LKA|presidency|Temple Trees
LTU|parliament|Seimas
LVA|parliament|Saeima
MAR|presidency|Royal Cabinet*;Moroccan Royal Palace
MDA|presidency|Moldovan Presidency
MDV|parliament|People's Majlis
MEX|defence|SEDENA
MEX|energy|Pemex
MEX|foreign|SRE*;Secretariat of Foreign Relations;Foreign Affairs Secretariat*;Secretariat of Foreign Affairs
MEX|interior|SEGOB;Secretariat of the Interior
MEX|presidency|Los Pinos;National Palace*
MKD|parliament|Sobranie
MLI|presidency|Koulouba
MMR|military|Tatmadaw;State Administration Council;SAC*;Myanmar junta;Burmese junta
MNG|parliament|State Great Khural;Great Khural
MYS|foreign|Wisma Putra
MYS|parliament|Dewan Rakyat
NGA|presidency|Aso Rock;Aso Villa;Aso Rock Villa
NLD|government|Binnenhof;Catshuis
NLD|parliament|Tweede Kamer;States General*
NOR|intelligence|Norwegian PST
NOR|parliament|Storting;Stortinget
NPL|government|Singha Durbar
NZL|foreign|MFAT;Ministry of Foreign Affairs and Trade*
NZL|government|Beehive*
NZL|military|NZDF
OMN|parliament|Majlis Oman
PAK|foreign|Pakistan Foreign Office;Pakistani Foreign Office
PAK|intelligence|ISI*;Inter-Services Intelligence
PAK|military|ISPR;Inter-Services Public Relations
PAK|parliament|Majlis-e-Shoora
PER|foreign|Torre Tagle;Torre Tagle Palace
PHL|defence|DND*;Department of National Defense
PHL|foreign|DFA*;Department of Foreign Affairs of the Philippines
PHL|military|Armed Forces of the Philippines;Philippine Coast Guard;PCG*
PHL|presidency|Malacanang;Malacañang;Malacañang Palace;Malacanang Palace
POL|parliament|Sejm;Polish Sejm
POL|presidency|Belweder
POL|security_council|BBN*
PRK|intelligence|Reconnaissance General Bureau
PRK|military|Korean People's Army;KPA
PRK|parliament|Supreme People's Assembly
PRK|party|Workers' Party of Korea;Workers' Party*;WPK
PRK|security_council|State Affairs Commission
PRT|foreign|Palácio das Necessidades;Necessidades Palace
PSE|government|Palestinian Authority;Palestinian National Authority
PSE|intelligence|Palestinian General Intelligence
PSE|parliament|Palestinian Legislative Council;Palestinian National Council
PSE|presidency|Mukataa;Muqata;Muqataa
QAT|presidency|Amiri Diwan*
ROU|presidency|Cotroceni;Cotroceni Palace
RUS|atomic_energy|Rosatom
RUS|foreign|Russian MFA;Smolenskaya Square
RUS|government|Russian White House
RUS|intelligence|FSB;SVR;GRU;KGB*;Federal Security Service;Foreign Intelligence Service of Russia;Lubyanka
RUS|justice|Investigative Committee*;Russian Investigative Committee
RUS|military|Rosgvardia;Russian Reconciliation Center;Russian Reconciliation Centre;Black Sea Fleet
RUS|parliament|Duma;State Duma;Federation Council*;Russian Duma
RUS|presidency|Kremlin
RUS|security_council|Russian Security Council;Security Council of Russia;Security Council of the Russian Federation
RUS|space|Roscosmos
RWA|military|RDF*;Rwanda Defence Force
RWA|presidency|Urugwiro;Village Urugwiro
SAU|development|KSrelief;King Salman Humanitarian Aid and Relief Center;King Salman Humanitarian Aid and Relief Centre
SAU|energy|Aramco;Saudi Aramco
SAU|finance|Public Investment Fund;PIF*
SAU|parliament|Saudi Shura Council
SAU|presidency|Royal Court*;Saudi Royal Court
SDN|military|Sudanese Armed Forces;Sudan Armed Forces;SAF*
SDN|presidency|Transitional Sovereignty Council;Sudanese Sovereign Council;Sudanese Sovereignty Council;Transitional Sovereign Council
SEN|presidency|Palais de la République
SGP|foreign|Singapore MFA
SGP|presidency|Istana*
SOM|presidency|Villa Somalia
SRB|parliament|Skupstina;Skupština
SSD|military|SSPDF
SWE|government|Rosenbad
SWE|intelligence|Säpo;Sapo*;SÄPO
SWE|parliament|Riksdag
SYR|intelligence|Syrian National Security Bureau
SYR|military|Syrian Arab Army;SAA*
SYR|parliament|People's Council of Syria;Syrian People's Assembly;People's Assembly of Syria
SYR|presidency|Syrian Presidency
THA|government|Government House*
TJK|parliament|Majlisi Oli
TKM|parliament|Halk Maslahaty
TUN|parliament|Assembly of the Representatives of the People
TUN|presidency|Carthage Palace
TUR|emergencies|AFAD;Disaster and Emergency Management Authority
TUR|foreign|Turkish MFA
TUR|intelligence|MIT*;MİT;National Intelligence Organization of Turkey;Turkish National Intelligence Organization
TUR|military|Turkish Armed Forces;TSK*
TUR|parliament|Grand National Assembly of Turkey;Turkish Grand National Assembly;TBMM;Grand National Assembly of Türkiye
TUR|presidency|Bestepe;Beştepe;Cankaya;Çankaya;Turkish Presidency
TUR|spokesperson_office|Directorate of Communications*;Turkish Communications Directorate
TWN|government|Executive Yuan
TWN|mission|Taipei Economic and Cultural Representative Office;TECRO
TWN|parliament|Legislative Yuan
TWN|strategic_affairs|Mainland Affairs Council
UGA|military|UPDF;Uganda People's Defence Force
UKR|energy|Energoatom;Naftogaz
UKR|intelligence|SBU;Security Service of Ukraine;GUR*;HUR*;SZRU;Main Directorate of Intelligence
UKR|military|AFU*;Armed Forces of Ukraine
UKR|parliament|Verkhovna Rada;Rada*;Supreme Rada
UKR|presidency|Bankova;Office of the President of Ukraine
UKR|security_council|National Security and Defense Council of Ukraine;NSDC;RNBO
URY|presidency|Torre Ejecutiva
USA|agriculture|Department of Agriculture*;Agriculture Department;U.S. Department of Agriculture;USDA
USA|central_bank|Federal Reserve;Fed*;U.S. Federal Reserve;US Federal Reserve
USA|defence|Pentagon;Department of Defense*;Defense Department;U.S. Department of Defense;US Department of Defense;U.S. Defense Department;US Defense Department;Department of War;U.S. Department of War;DoD;DOD
USA|development|USAID;U.S. Agency for International Development;US Agency for International Development;United States Agency for International Development;U.S. International Development Finance Corporation;Millennium Challenge Corporation
USA|education|U.S. Department of Education;US Department of Education
USA|emergencies|FEMA;Federal Emergency Management Agency
USA|energy|Department of Energy*;Energy Department;U.S. Department of Energy;US Department of Energy;U.S. Energy Department;National Nuclear Security Administration
USA|environment|Environmental Protection Agency*;EPA*
USA|finance|Treasury Department;Department of the Treasury;U.S. Treasury;US Treasury;U.S. Department of the Treasury;US Department of the Treasury;U.S. Treasury Department;US Treasury Department;Office of Foreign Assets Control;OFAC
USA|foreign|State Department;Department of State;U.S. Department of State;US Department of State;United States Department of State;U.S. State Department;US State Department;Foggy Bottom
USA|health|Department of Health and Human Services;HHS*;FDA;Food and Drug Administration;National Institutes of Health;NIH;Centers for Disease Control and Prevention;CDC
USA|intelligence|CIA;Central Intelligence Agency;FBI;Federal Bureau of Investigation;NSA*;U.S. National Security Agency;Office of the Director of National Intelligence;ODNI;Defense Intelligence Agency;DIA*;U.S. Secret Service;US Secret Service
USA|interior|Department of Homeland Security;Homeland Security Department;U.S. Department of Homeland Security;DHS
USA|judiciary|U.S. Supreme Court;US Supreme Court
USA|justice|Department of Justice*;Justice Department;U.S. Department of Justice;US Department of Justice;U.S. Justice Department;US Justice Department;DOJ;DoJ
USA|labour|Department of Labor*;Labor Department;U.S. Department of Labor
USA|military|CENTCOM;U.S. Central Command;US Central Command;EUCOM;U.S. European Command;INDOPACOM;U.S. Indo-Pacific Command;AFRICOM;U.S. Africa Command;U.S. Joint Chiefs of Staff;U.S. Forces Korea;US Forces Korea;USFK;U.S. Army;US Army;U.S. Navy;US Navy;U.S. Air Force;US Air Force;U.S. Marine Corps;U.S. Coast Guard;US Coast Guard;U.S. Army Corps of Engineers
USA|mission|U.S. Mission to the United Nations;US Mission to the United Nations;American Institute in Taiwan
USA|natural_resources|Department of the Interior;Interior Department;U.S. Department of the Interior
USA|parliament|Congress*;Senate*;House of Representatives*;U.S. Congress;US Congress;U.S. Senate;US Senate;U.S. House of Representatives;US House of Representatives;U.S. House;Capitol Hill;Senate Foreign Relations Committee;House Foreign Affairs Committee;Senate Armed Services Committee;Senate Intelligence Committee;House Intelligence Committee
USA|police|Immigration and Customs Enforcement;ICE*;Drug Enforcement Administration;DEA;Transportation Security Administration;TSA;U.S. Customs and Border Protection;Customs and Border Protection;CBP*
USA|presidency|White House;Oval Office;Biden administration;Trump administration;Obama administration;Bush administration;Clinton administration;Reagan administration;Biden-Harris Administration;Biden Administration;Trump Administration;Obama Administration;West Wing;U.S. administration;US administration
USA|security_council|U.S. National Security Council;US National Security Council;White House National Security Council;NSC*
USA|space|NASA
USA|trade|Department of Commerce;Commerce Department;U.S. Department of Commerce;US Department of Commerce;U.S. Commerce Department;Office of the United States Trade Representative;Office of the U.S. Trade Representative;USTR
USA|transport|Department of Transportation*;Transportation Department;U.S. Department of Transportation;Federal Aviation Administration;FAA*
USA|veterans|Department of Veterans Affairs;Veterans Affairs Department
UZB|parliament|Oliy Majlis
VAT|foreign|Secretariat of State*;Section for Relations with States*;Vatican Secretariat of State
VAT|mission|Apostolic Nunciature
VAT|presidency|Apostolic Palace;Holy See Press Office
VEN|election_commission|CNE*
VEN|energy|PDVSA
VEN|foreign|Casa Amarilla
VEN|presidency|Miraflores*;Miraflores Palace
VNM|party|Communist Party of Vietnam
XKX|police|Kosovo Police
YEM|presidency|Presidential Leadership Council*;Yemeni Presidential Leadership Council;PLC*;Maashiq Palace
ZAF|foreign|DIRCO;Department of International Relations and Cooperation
ZAF|military|SANDF;South African National Defence Force
ZAF|presidency|Union Buildings;Mahlamba Ndlopfu;Tuynhuys
`;

/** State bodies by proper name, by state. */
export const NAMED_MINISTRIES = new Table<NamedMinistry>({
  text: NAMED_TABLE,
  printed: 2,
  listed: false,
  read: ([iso3 = "", portfolio = "", names]) => {
    const { all, starred } = starredOf(wordsOf(names));
    return { names: all, ambiguous: starred, iso3, portfolio };
  },
});
