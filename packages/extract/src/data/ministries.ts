// Ministries and other state bodies: by what they do, and by proper name.
// biome-ignore-all format: a table, one record a line
import { Table } from "./table.ts";
import { starredOf, wordsOf } from "./table-lines.ts";

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
agriculture|agriculture_minister|agrarian policy and food ministry;agriculture and fisheries ministry;agriculture and food ministry;agriculture department;agriculture ministry;department of agriculture;fisheries ministry;food ministry;ministry for agrarian policy and food;ministry for agriculture;ministry for agriculture and fisheries;ministry for agriculture and food;ministry for fisheries;ministry for food;ministry of agrarian policy and food;ministry of agriculture;ministry of agriculture and fisheries;ministry of agriculture and food;ministry of fisheries;ministry of food
atomic_energy|agency_head|atomic energy agency;atomic energy commission;atomic energy organisation;atomic energy organization;nuclear agency;nuclear energy agency;nuclear regulator;nuclear safety commission;state atomic energy corporation
central_bank|central_bank_governor|central bank;monetary authority;national bank;reserve bank;state bank
culture|culture_minister|culture and information policy ministry;culture and tourism ministry;culture ministry;ministry for culture;ministry for culture and information policy;ministry for culture and tourism;ministry for sport;ministry for sports;ministry for tourism;ministry for youth and sports;ministry of culture;ministry of culture and information policy;ministry of culture and tourism;ministry of sport;ministry of sports;ministry of tourism;ministry of youth and sports;sport ministry;sports ministry;tourism ministry;youth and sports ministry
defence|defence_minister|armed forces ministry;defence and armed forces logistics ministry;defence department;defence establishment;defence ministry;defense department;defense establishment;defense ministry;department of defence;department of defense;department of national defence;department of national defense;department of war;federal defence ministry;federal defense ministry;federal ministry of defence;federal ministry of defense;ministry for armed forces;ministry for defence;ministry for defence and armed forces logistics;ministry for defense;ministry for national defence;ministry for national defense;ministry for people's armed forces;ministry for the armed forces;ministry for the people's armed forces;ministry for war;ministry of armed forces;ministry of defence;ministry of defence and armed forces logistics;ministry of defence and veterans affairs;ministry of defense;ministry of national defence;ministry of national defense;ministry of people's armed forces;ministry of the armed forces;ministry of the people's armed forces;ministry of war;national defence ministry;national defense ministry;people's armed forces ministry;war department;war ministry
development|development_minister|department for international development;development agency;development cooperation ministry;development ministry;economic cooperation and development ministry;economic cooperation ministry;international cooperation ministry;international development ministry;ministry for development;ministry for development cooperation;ministry for economic cooperation;ministry for economic cooperation and development;ministry for international cooperation;ministry for international development;ministry of development;ministry of development cooperation;ministry of economic cooperation;ministry of economic cooperation and development;ministry of international cooperation;ministry of international development
diplomatic_service||diplomatic corps;diplomatic service;foreign service
economy|economy_minister|economic affairs and climate action ministry;economic affairs and energy ministry;economic affairs ministry;economic development ministry;economics ministry;economy and trade ministry;economy department;economy ministry;federal ministry for economic affairs and climate action;ministry for economic affairs;ministry for economic affairs and climate action;ministry for economic affairs and energy;ministry for economic development;ministry for economics;ministry for economy;ministry for economy and trade;ministry for economy, trade and industry;ministry for national economy;ministry for planning;ministry for the economy;ministry of economic affairs;ministry of economic affairs and climate action;ministry of economic affairs and energy;ministry of economic development;ministry of economics;ministry of economy;ministry of economy and trade;ministry of economy, trade and industry;ministry of national economy;ministry of planning;ministry of the economy;national economy ministry;planning ministry
education|education_minister|department of education;education department;education ministry;higher education ministry;ministry for education;ministry for higher education;ministry for national education;ministry of education;ministry of higher education;ministry of national education;national education ministry
election_commission||central election commission;election commission;electoral authority;electoral commission;electoral council;electoral tribunal;high elections commission;national electoral council;supreme election council;supreme electoral council
emergencies|emergencies_minister|emergency ministry;civil defence agency;civil defence and emergencies ministry;civil defense agency;disaster agency;disaster management agency;emergencies ministry;emergency management agency;emergency situations ministry;ministry for civil defence and emergencies;ministry for emergencies;ministry for emergency situations;ministry of civil defence and emergencies;ministry of emergencies;ministry of emergency situations;state emergency service
energy|energy_minister|department for energy security and net zero;department of energy;electricity ministry;energy and infrastructure ministry;energy and mineral resources ministry;energy and natural resources ministry;energy department;energy ministry;mines ministry;ministry for electricity;ministry for energy;ministry for energy and infrastructure;ministry for energy and mineral resources;ministry for energy and natural resources;ministry for mines;ministry for natural resources;ministry for oil;ministry for petroleum;ministry for petroleum and natural gas;ministry for water and energy;ministry of electricity;ministry of energy;ministry of energy and infrastructure;ministry of energy and mineral resources;ministry of energy and natural resources;ministry of mines;ministry of natural resources;ministry of oil;ministry of petroleum;ministry of petroleum and natural gas;ministry of water and energy;natural resources ministry;oil ministry;petroleum and natural gas ministry;petroleum ministry;water and energy ministry
environment|environment_minister|climate change ministry;climate ministry;department of environment;ecology ministry;environment agency;environment and climate change ministry;environment ministry;environmental protection agency;ministry for climate;ministry for climate change;ministry for ecology;ministry for environment;ministry for environment and climate change;ministry for the environment;ministry of climate;ministry of climate change;ministry of ecology;ministry of environment;ministry of environment and climate change;ministry of the environment
finance|finance_minister|department of finance;department of the treasury;economy and finance ministry;exchequer;federal finance ministry;finance and economy ministry;finance and public credit ministry;finance department;finance ministry;finances ministry;ministry for economy and finance;ministry for finance;ministry for finance and economy;ministry for finance and public credit;ministry for finances;ministry for the economy and finance;ministry for the treasury;ministry for treasury;ministry for treasury and finance;ministry of economy and finance;ministry of finance;ministry of finance and economy;ministry of finance and public credit;ministry of finances;ministry of the economy and finance;ministry of the treasury;ministry of treasury;ministry of treasury and finance;treasury and finance ministry;treasury department;treasury ministry
foreign|foreign_minister|department of foreign affairs;department of foreign affairs and trade;department of international relations and cooperation;europe and foreign affairs ministry;european and foreign affairs ministry;european and international affairs ministry;external affairs ministry;external relations ministry;federal department of foreign affairs;federal foreign ministry;federal ministry for foreign affairs;federal ministry of foreign affairs;foreign affairs and cooperation ministry;foreign affairs and emigrants ministry;foreign affairs and expatriates ministry;foreign affairs and human mobility ministry;foreign affairs and international cooperation ministry;foreign affairs and international trade ministry;foreign affairs and trade ministry;foreign affairs and worship ministry;foreign affairs ministry;foreign and european affairs ministry;foreign ministry;foreign office;foreign relations ministry;international relations and cooperation department;international relations ministry;mfa;mofa;secretariat of state for foreign affairs;ministry of foreign and caricom affairs;ministry for europe and foreign affairs;ministry for european and foreign affairs;ministry for european and international affairs;ministry for external affairs;ministry for external relations;ministry for foreign affairs;ministry for foreign affairs and cooperation;ministry for foreign affairs and emigrants;ministry for foreign affairs and expatriates;ministry for foreign affairs and human mobility;ministry for foreign affairs and international cooperation;ministry for foreign affairs and international trade;ministry for foreign affairs and trade;ministry for foreign affairs and worship;ministry for foreign and european affairs;ministry for foreign relations;ministry for international relations;ministry of europe and foreign affairs;ministry of european and foreign affairs;ministry of european and international affairs;ministry of external affairs;ministry of external relations;ministry of foreign affairs;ministry of foreign affairs and cooperation;ministry of foreign affairs and emigrants;ministry of foreign affairs and expatriates;ministry of foreign affairs and human mobility;ministry of foreign affairs and international cooperation;ministry of foreign affairs and international trade;ministry of foreign affairs and migration;ministry of foreign affairs and trade;ministry of foreign affairs and worship;ministry of foreign and european affairs;ministry of foreign relations;ministry of international relations;union ministry of external affairs
government|head_of_government|administration;authorities;cabinet;cabinet of ministers;cabinet office;caretaker government;central government;chancellery;chancellor's office;coalition government;council of ministers;federal chancellery;federal council;federal government;government;interim administration;interim government;junta;leadership;military government;military junta;national government;office of the prime minister;premier's office;prime minister's office;prime minister's secretariat;prime ministerial office;provisional government;regime;state council;transitional authorities;transitional government;unity government
health|health_minister|department of health;department of health and human services;health and human services department;health and medical education ministry;health and prevention ministry;health and welfare ministry;health department;health ministry;ministry for health;ministry for health and medical education;ministry for health and prevention;ministry for health and welfare;ministry for public health;ministry of health;ministry of health and medical education;ministry of health and prevention;ministry of health and welfare;ministry of public health;public health ministry
information|information_minister|communications ministry;digital development ministry;digital transformation ministry;information and broadcasting ministry;information and culture ministry;information ministry;ministry for communications;ministry for digital development;ministry for digital transformation;ministry for information;ministry for information and broadcasting;ministry for information and culture;ministry for telecommunications;ministry of communications;ministry of digital development;ministry of digital transformation;ministry of information;ministry of information and broadcasting;ministry of information and culture;ministry of telecommunications;telecommunications ministry
intelligence|intelligence_chief|domestic intelligence agency;domestic intelligence service;federal security service;foreign intelligence agency;foreign intelligence service;general intelligence;general intelligence directorate;general intelligence service;general security;general security directorate;intelligence agency;intelligence bureau;intelligence community;intelligence directorate;intelligence ministry;intelligence service;intelligence services;internal security service;military intelligence;military intelligence directorate;ministry for intelligence;ministry for national security;ministry for state security;ministry of intelligence;ministry of national security;ministry of state security;national intelligence agency;national intelligence organisation;national intelligence organization;national intelligence service;national security agency;national security ministry;national security service;secret service;secret services;security agencies;security agency;security service;security services;spy agency;spy service;state security committee;state security ministry;state security service
interior|interior_minister|department of home affairs;department of homeland security;department of the interior and local government;federal interior ministry;federal ministry of the interior;home affairs ministry;home department;home ministry;home office;homeland security department;interior and local government ministry;interior ministry;internal affairs ministry;internal security ministry;ministry for home affairs;ministry for interior;ministry for interior and local government;ministry for internal affairs;ministry for internal security;ministry for public order;ministry for public security;ministry for the interior;ministry for the interior and justice;ministry of citizens' protection;ministry of home;ministry of home affairs;ministry of interior;ministry of interior and local government;ministry of internal affairs;ministry of internal security;ministry of public order;ministry of public security;ministry of the interior;ministry of the interior and justice;public order ministry;public security ministry;union home ministry
judiciary|judge|appeals court;constitutional court;court;court of appeal;court of appeals;court of cassation;criminal court;federal constitutional court;federal court;high court;judiciary;military court;supreme court;supreme judicial council
justice|justice_minister|attorney general's office;department of justice;general prosecutor's office;justice and human rights ministry;justice department;justice ministry;ministry for justice;ministry for justice and human rights;ministry of justice;ministry of justice and human rights;office of the attorney general;office of the prosecutor general;prosecutor general's office;prosecutor's office;public prosecutor's office;state prosecutor's office
labour|labour_minister|department of labor;employment ministry;labor and social affairs ministry;labor department;labor ministry;labour and social affairs ministry;labour department;labour ministry;ministry for employment;ministry for labor;ministry for labor and social affairs;ministry for labour;ministry for labour and social affairs;ministry for social affairs;ministry of employment;ministry of labor;ministry of labor and social affairs;ministry of labour;ministry of labour and social affairs;ministry of social affairs;social affairs ministry
migration|migration_minister|immigration and absorption ministry;immigration authority;immigration department;immigration ministry;immigration service;migration agency;migration and asylum ministry;migration ministry;ministry for immigration;ministry for immigration and absorption;ministry for immigration, refugees and citizenship;ministry for migration;ministry for migration and asylum;ministry for refugees;ministry of immigration;ministry of immigration and absorption;ministry of immigration, refugees and citizenship;ministry of migration;ministry of migration and asylum;ministry of migration and displacement;ministry of refugees;refugees ministry
military|military_chief|air defence forces;air defense forces;air force;air self-defense force;armed forces;armed forces general staff;army;army command;army general command;border force;border guard;border guards;central command;coast guard;defence force;defence forces;defense force;defense forces;forces;general staff;general staff of the armed forces;ground forces;ground self-defense force;high command;joint chiefs;joint chiefs of staff;joint staff;marine corps;marines;maritime self-defense force;military;military command;military council;missile forces;national guard;naval forces;navy;northern command;regional command;republican guard;rocket forces;royal air force;royal guard;royal navy;security forces;self-defence forces;self-defense forces;southern command;space force;special forces;transitional military council;troops
mission|ambassador|consulate;consulate general;diplomatic mission;embassy;high commission;interests section;liaison office;mission in geneva;mission to the u.n.;mission to the un;mission to the united nations;permanent delegation;permanent mission;permanent mission to the united nations;permanent representation
negotiating_team||delegation;government delegation;high-level delegation;mediation team;military delegation;ministerial delegation;negotiating team;negotiation team;negotiators;official delegation;parliamentary delegation;peace delegation;technical delegation;technical team
parliament|speaker|chamber of deputies;congress;constituent assembly;consultative assembly;council of representatives;federal assembly;federal parliament;foreign affairs committee;foreign relations committee;general national congress;grand national assembly;house of commons;house of councillors;house of lords;house of representatives;islamic consultative assembly;legislative assembly;legislative council;legislature;lower chamber;lower house;national assembly;national council;national parliament;national people's congress;parliament;parliamentary committee;people's assembly;people's council;regional parliament;senate;shura council;state assembly;supreme people's assembly;upper chamber;upper house
police|security_official|anti-terror police;border police;border service;carabinieri;counterterrorism police;customs;customs service;federal police;gendarmerie;military police;national police;police;police department;police force;prison service;riot police;secret police;security police;state border service;state police
presidency|head_of_state|amiri diwan;emiri diwan;executive mansion;imperial household;imperial palace;office of the president;office of the supreme leader;presidency;presidency office;president's office;presidential administration;presidential communications directorate;presidential council;presidential directorate;presidential executive office;presidential leadership council;presidential office;presidential palace;presidential press office;presidential press service;presidential secretariat;royal cabinet;royal court;royal diwan;royal household;royal palace;sovereign council;supreme leader's office
religious_affairs|religious_affairs_minister|awqaf ministry;hajj and umrah ministry;ministry for awqaf;ministry for hajj and umrah;ministry for religious affairs;ministry for religious endowments;ministry of awqaf;ministry of hajj and umrah;ministry of religious affairs;ministry of religious endowments;religious affairs ministry;religious endowments ministry
science|science_minister|ministry for science;ministry for science and higher education;ministry for science and technology;ministry for technology;ministry of science;ministry of science and higher education;ministry of science and technology;ministry of technology;science and higher education ministry;science and technology ministry;science ministry;technology ministry
security_council|national_security_adviser|federal security council;national security and defence council;national security and defence council office;national security and defense council;national security bureau;national security committee;national security council;national security office;national security secretariat;office of national security;security cabinet;state security council;supreme defence council;supreme defense council;supreme national security council;war cabinet
spokesperson_office|spokesperson|communications directorate;department of information and press;directorate of communications;government communications office;government information office;government media office;government press office;government spokesperson's office;information and press department;information department;information office;media office;military media office;office of the spokesperson;press center;press centre;press department;press office;press secretary's office;press service;public affairs office;spokesperson's office
strategic_affairs|strategic_affairs_minister|diaspora affairs ministry;european affairs ministry;ministry for diaspora affairs;ministry for european affairs;ministry for regional cooperation;ministry for reintegration;ministry for strategic affairs;ministry of diaspora affairs;ministry of european affairs;ministry of regional cooperation;ministry of reintegration;ministry of strategic affairs;regional cooperation ministry;reintegration ministry;strategic affairs ministry
trade|trade_minister|commerce and industry ministry;commerce department;commerce ministry;department for business and trade;department for international trade;department of commerce;department of trade;department of trade and industry;foreign trade ministry;industry and information technology ministry;industry and trade ministry;industry ministry;international trade ministry;investment ministry;ministry for commerce;ministry for commerce and industry;ministry for foreign trade;ministry for industry;ministry for industry and information technology;ministry for industry and trade;ministry for international trade;ministry for investment;ministry for trade;ministry for trade and industry;ministry for trade and investment;ministry of commerce;ministry of commerce and industry;ministry of foreign trade;ministry of industry;ministry of industry and information technology;ministry of industry and trade;ministry of international trade;ministry of investment;ministry of trade;ministry of trade and industry;ministry of trade and investment;trade and industry ministry;trade and investment ministry;trade department;trade ministry
transport|transport_minister|civil aviation ministry;department of transport;department of transportation;infrastructure ministry;ministry for civil aviation;ministry for infrastructure;ministry for land, infrastructure, transport and tourism;ministry for railways;ministry for transport;ministry for transport and infrastructure;ministry for transportation;ministry of civil aviation;ministry of infrastructure;ministry of land, infrastructure, transport and tourism;ministry of railways;ministry of transport;ministry of transport and infrastructure;ministry of transportation;railways ministry;transport and infrastructure ministry;transport department;transport ministry;transportation department;transportation ministry
unification|unification_minister|ministry for unification;ministry of unification;unification ministry
water|water_minister|irrigation ministry;ministry for irrigation;ministry for water;ministry for water and irrigation;ministry for water resources;ministry for water resources and irrigation;ministry of irrigation;ministry of water;ministry of water and irrigation;ministry of water resources;ministry of water resources and irrigation;water and irrigation ministry;water ministry;water resources and irrigation ministry;water resources ministry
`;

/** Kinds of state body by portfolio. */
export const MINISTRIES = new Table<MinistryEntry>({
  text: TABLE,
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
