// Titles and the post each names, with its level: what a person is in the room.
// biome-ignore-all format: a table, one post and level a line
import { pluralOf } from "./plural-of.ts";
import { Table } from "./table.ts";
import { inFull, wordsOf } from "./table-lines.ts";

/** Levels of rule R12, highest first. */
type TitleLevel =
  | "head_of_state"
  | "head_of_government"
  | "foreign_minister"
  | "defence_minister"
  | "minister"
  | "national_security_adviser"
  | "deputy_foreign_minister"
  | "special_envoy"
  | "intelligence_chief"
  | "ambassador"
  | "senior_official"
  | "technical";

/** A title as reports print it, in lower case, without the state; the longest match wins. */
export interface TitleEntry {
  /** Singular, lower case, straight apostrophes, single spaces; "gen." keeps its full stop. */
  title: string;
  plural: string;
  /** snake_case post id. */
  post: string;
  /** Null where the title has no place in R12 (lawmakers, speakers, governors, royals, experts). Deputies of any minister stand at `deputy_foreign_minister`, vice presidents at `minister`, "leader" at the lower of the two that it can mean. */
  level: TitleLevel | null;
  /** The row holds only for these: iso3, or the id of an organisation; null: for all that no other row of the title names. With no state given and no row for the rest, the first row of the title is the usual meaning, and a lone entry here the usual state. */
  states: string[] | null;
}

/** Post, level (empty: none), states (empty: all others), titles; behind "=" a plural that isn't by the rule of `pluralOf`. Of two lines that share a title, the one with its usual meaning stands first. */
const TABLE = `
adviser|senior_official|USA|^counselor of the department{, of state}
african_union_chair|head_of_state||^african union chair{,person};^{chair ,chairperson }of the african union
agency_head|senior_official||^{atomic ,atomic energy organization ,counterterrorism ,nuclear agency ,nuclear ,rosatom ,roscosmos ,space agency }chief;^head of {rosatom,the atomic energy organisation,the atomic energy organization};^rosatom director{ ,-}general
agriculture_minister|minister||~{agriculture and fisheries,agriculture and forestry,agriculture and rural development,agriculture,fisheries,food};agriculture secretary;secretary of agriculture
alternate_prime_minister|minister|ISR|alternate prime minister
ambassador|ambassador||^ambassador{, at large, to nato, to the eu, to the european union, to the un, to the united nations,-at-large,-designate};ambassador extraordinary and plenipotentiary=ambassadors extraordinary and plenipotentiary;ambassador to the u.n.=ambassador to the u.n.;^{apostolic ,,papal }nuncio;^{chief ,head }of mission;head of delegation to the european union;high commissioner;nato ambassador;^permanent {observer,representative,representative to nato,representative to the un,representative to the united nations};permanent representative to the u.n.=permanent representative to the u.n.;^{u.n.,un,united nations} ambassador
central_bank_governor|senior_official||^{bank of england ,bank of japan ,central bank ,reserve bank }governor;^central bank {chief,head};^{central bank ,ecb }president;chair of the federal reserve;^fed chair{,man,woman};^federal reserve chair{,man};^governor of the {bank of england,bank of japan,central bank};president of the european central bank
chair_in_office|foreign_minister||^chair{,man,person,woman}-in-office;^osce {chairman-,chairperson-}in-office
chair|||^chair{,man,person,woman};^co-chair{,man,person,woman};convener;convenor;deputy chairman;president of the board;^vice{ ,-}chair;^vice{ ,-}chairman
charge_d_affaires|ambassador||^chargé{, d'affaires, d'affaires ad interim};^charge d'affaires{, ad interim}
chief_cabinet_secretary|minister|JPN|chief cabinet secretary
chief_of_staff|senior_official||^{,deputy }chief of staff;^{chief ,head }of the royal court;^{chief ,}presidential secretary;^{,deputy }head of the office of the president;^{,deputy }head of the presidential administration;^{,deputy }head of the presidential office;director of the office of the president;^{president's ,presidential }chief of staff;^presidential administration {chief,head};^presidential chief advis{e,o}r;presidential office head;^royal court advis{e,o}r;royal court chief;^secretary{ ,-}general of the elysee;^secretary{ ,-}general of the presidency
culture_minister|minister||~{culture and sports,culture and tourism,culture,sport,sports,tourism,youth and sports};^{culture ,tourism }secretary;^secretary of {culture,tourism}
culture_minister|minister|GBR|secretary of state for culture
defence_industry_minister|minister||~defen{c,s}e industry;~military production
defence_minister|defence_minister||~{,the }armed forces;~defen{c,s}e and military veterans;^defen{c,s}e chief;~defen{c,s}e;^defen{c,s}e secretary;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }defen{c,s}e minister;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister {for,of} defen{c,s}e;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister of national defen{c,s}e;^federal defen{c,s}e minister;^federal minister of defen{c,s}e;~national defen{c,s}e;^minister of defen{c,s}e and support for armed forces;^minister of {,the }people's armed forces;~war;^national defen{c,s}e secretary;^secretary for national defen{c,s}e;^secretary of defen{c,s}e;^secretary of national defen{c,s}e;secretary of war
defence_minister|defence_minister|GBR|^secretary of state for defen{c,s}e
delegate|||chief delegate=chief delegates;delegate;^delegation {chief,head};^delegation {leader,member};^{head of ,head of the ,leader of the ,member of the }delegation;participant;representative
department_head|senior_official||^{acting assistant ,additional foreign ,additional ,deputy under ,deputy under,joint ,party ,principal deputy assistant ,special }secretary;^{,deputy }administrator;^assistant {foreign minister,foreign minister for political affairs,minister,minister of foreign affairs};^{,deputy }assistant secretary;^{,deputy }assistant secretary of defen{c,s}e;^{bureau ,cabinet ,division ,protocol ,section }chief;chef de cabinet=chefs de cabinet;^chief of {cabinet,protocol};commissioner for human rights;^department {chief,head};^{department ,deputy ,foreign ministry political ,political }director;^{director of the ,head of ,head of the international ,head of the international liaison ,head of the political }department;executive secretary of the security council;^international {,liaison }department head;ombudsman;secretary of the central committee;usaid administrator
department_head|senior_official|USA|^{,deputy }assistant secretary of state;^assistant secretary of state for {african ,east asian and pacific ,european and eurasian ,near eastern ,south and central asian ,western hemisphere }affairs;principal deputy assistant secretary of state
deputy_defence_minister|deputy_foreign_minister||^{deputy,vice} defen{c,s}e minister;^deputy defen{c,s}e secretary;^{deputy,vice} minister of defen{c,s}e;^deputy minister of national defen{c,s}e;^deputy secretary of defen{c,s}e;^first deputy defen{c,s}e minister;^senior vice-minister of defen{c,s}e;^state minister of defen{c,s}e;^under secretary of defen{c,s}e;^under secretary of defen{c,s}e for policy;^undersecretary of defen{c,s}e;^undersecretary of defen{c,s}e for policy;^vice minister {for,of} national defen{c,s}e
deputy_foreign_minister|deputy_foreign_minister|USA|^{deputy ,under ,under-,under}secretary;^{deputy ,principal deputy ,under ,under-,under}secretary of state;^{under secretary ,under secretary of state ,undersecretary ,undersecretary of state }for political affairs
deputy_head_of_state|minister||^deputy {crown prince,emir,ruler}
deputy_minister|deputy_foreign_minister||^{alternate ,deputy foreign trade ,deputy ,first deputy ,parliamentary vice-,senior vice }minister;^{deputy,vice} secretary;^under secretary {for terrorism and financial intelligence,of the treasury};undersecretary of the treasury;^vice{ ,-}minister
deputy_minister|deputy_foreign_minister|JPN|deputy chief cabinet secretary
deputy_minister|deputy_foreign_minister|USA|^deputy secretary of {commerce,energy,homeland security,the treasury};deputy treasury secretary
deputy_national_security_adviser|deputy_foreign_minister||^deputy {chairman of the ,secretary of the ,secretary of the supreme national }security council;^deputy national security advis{e,o}r;^{deputy security council ,security council deputy }secretary;^homeland security advis{e,o}r;^principal deputy national security advis{e,o}r;security council deputy chairman
deputy_prime_minister|minister||dpm;^deputy chairman of the {cabinet,cabinet of ministers,council of ministers,government};^first deputy {chairman of the cabinet of ministers,prime minister};^deputy {chancellor,head of government,premier,prime minister};executive vice premier;second deputy prime minister;^vice{ ,-}premier;^vice{ ,-}prime minister
deputy_prime_minister|minister|DEU;AUT|^vice{ ,-}chancellor
deputy_prime_minister|minister|IRL|tanaiste;tánaiste
development_minister|minister||~{development cooperation,development,economic cooperation and development,economic cooperation,international cooperation,international development,overseas development};international development secretary
development_minister|minister|GBR|secretary of state for international development
diplomat|senior_official||attaché;attache;^{career ,,eu ,senior }diplomat;^consul{, general,-general};counsellor;counselor;^cultural {attache,attaché};^defen{c,s}e attaché;^defen{c,s}e attache;^deputy {ambassador,ambassador to the united nations,chief of mission,head of mission,high commissioner,permanent representative};^deputy {u.n.,un} ambassador;^{first ,second ,third }secretary;^{honorary ,vice }consul;^military {attaché,attache};^{minister ,minister-,political }counsellor;^{minister ,minister-,political }counselor;minister plenipotentiary;^{u.n.,un} diplomat
director|senior_official||^{,deputy }director{ ,-}general;^{,deputy }executive director;director;managing director
economic_security_minister|minister||~economic security
economy_minister|minister||~{economic affairs,economic development,economic planning,economics and technology,economics,economy and trade,national economy,planning};~{,the }economy;economy secretary;~economy, trade and industry;secretary of economy
education_minister|minister||~{education,higher education,national education};education secretary;secretary of education
education_minister|minister|GBR|secretary of state for education
energy_minister|minister||~{atomic energy,electricity,energy and infrastructure,energy and mineral resources,energy and natural resources,energy,mines,natural resources,oil,petroleum,petroleum and natural gas,power,water and energy};energy secretary;secretary of energy
energy_minister|minister|GBR|^{energy security ,net zero }secretary;secretary of state for energy
environment_minister|minister||~{climate action,climate change,climate,ecology,environment and climate change};^{climate ,environment }secretary;~{,the }environment;secretary of environment
environment_minister|minister|GBR|^secretary of state for {climate change,environment}
europe_minister|minister||brexit secretary;eu affairs minister;~{european affairs,regional integration}
european_commissioner|minister||^commissioner for {crisis management,home affairs,international partnerships,neighbourhood and enlargement,trade};^{crisis management ,economy ,energy ,enlargement ,eu ,european ,home affairs ,trade }commissioner;^defen{c,s}e commissioner;eu trade chief;european commission executive vice president;^european commission vice{ ,-}president;vice president of the european commission
european_commissioner|minister|igo:european-union;igo:european-commission;igo:african-union|commissioner
commissioner|senior_official||^commissioner{, general,-general}
european_council_president|head_of_state||^{eu ,european }council chief;^{eu ,european }council president;president of the european council
european_council_president|head_of_state|igo:european-union|council president
expert|||academic;analyst;consultant;economist;expert;historian;^{military ,political }analyst;political scientist;pollster;professor;^{research ,senior }fellow;researcher;scholar;strategist;think tank president
finance_minister|minister||^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }finance minister;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister of finance;~{economy and finance,finance and economy,finance and public credit,finance,finances,treasury and finance};^finance {chief,secretary};~{,the }treasury;^secretary of {the ,}treasury;^treasury {chief,secretary}
finance_minister|minister|HKG|financial secretary
first_lady|||^first {gentleman,lady,spouse}
foreign_minister|foreign_minister|CHN|^member of the political bureau of the {central committee of the communist party of china ,communist party of china central committee ,cpc central committee }and minister of foreign affairs;member of the political bureau of the cpc central committee and foreign minister
foreign_minister|foreign_minister||^{chief ,head ,top }diplomat;^{diplomacy ,foreign affairs ,foreign ,foreign policy }chief;fm;head of diplomacy;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }foreign affairs minister;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }foreign minister;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister {for,of} foreign affairs;~{external relations,foreign affairs and trade,foreign affairs,foreign and european affairs,foreign affairs and expatriates,foreign relations,international relations and cooperation,international relations,europe and foreign affairs,european and foreign affairs,foreign affairs and cooperation,foreign affairs and international cooperation,foreign trade and foreign affairs,international affairs};^{federal foreign ,foreign and development ,foreign and expatriates ,foreign and trade ,foreign ,state councillor and foreign affairs ,state councillor and foreign ,state councilor and foreign affairs ,state councilor and foreign ,union foreign ,vice chancellor and foreign affairs ,vice chancellor and foreign ,vice president and foreign affairs ,vice-president and foreign affairs ,vice-president and foreign ,vice president and foreign }minister;^{federal ,}minister for european and international affairs;^federal minister {for,of} foreign affairs;^foreign {affairs commissioner,secretary};^foreign and defen{c,s}e minister;^{minister for ,minister of ,union minister of }external affairs;^state councillor and minister {for,of} foreign affairs;^state councilor and minister {for,of} foreign affairs;^vice chancellor and minister {for,of} foreign affairs;^vice president and minister {for,of} foreign affairs
foreign_minister|foreign_minister|CHE|^{federal councillor for ,head of the department of ,head of the federal department of }foreign affairs
foreign_minister|foreign_minister|CHN|central foreign affairs commission director;^director of the {central ,office of the central ,office of the }foreign affairs commission;director of the office of the central commission for foreign affairs
foreign_minister|foreign_minister|GBR|foreign and commonwealth secretary;^secretary of state for foreign {,and commonwealth }affairs;secretary of state for foreign, commonwealth and development affairs
deputy_foreign_minister|deputy_foreign_minister||^{administrative vice ,alternate ,deputy ,executive vice ,junior ,political deputy ,state deputy }foreign minister;^{administrative vice minister for ,first deputy minister of ,minister of state at the ministry of ,minister of state for ,parliamentary undersecretary of state for ,permanent secretary for ,permanent secretary of ,secretary of state for ,senior vice minister for ,state secretary for ,under secretary of ,undersecretary for ,undersecretary of }foreign affairs;^alternate minister {for,of} foreign affairs;^deputy {external affairs minister,foreign affairs minister,foreign minister for legal and international affairs,foreign minister for political affairs,foreign secretary,minister of external affairs,minister of international relations,top diplomat};^deputy minister {for,of} foreign affairs;~europe;^first {deputy,vice} foreign minister;^first vice minister {for,of} foreign affairs;^foreign {affairs ,ministry ,}undersecretary;^foreign ministry secretary{ ,-}general;^foreign {office minister,permanent secretary,vice minister};^mfa secretary{ ,-}general;^{mfa state ,permanent under-,permanent under}secretary;^minister {delegate for europe,for the middle east,of state at the federal foreign office,of state at the foreign ministry,of state for africa,of state for asia,of state for europe,of state for external affairs,of state for external relations,of state for middle east,of state for the middle east};minister-delegate for foreign trade;^parliamentary vice-minister {for,of} foreign affairs;^secretary{ ,-}general of the foreign ministry;^secretary{ ,-}general of the ministry of foreign affairs;secretary of state for foreign affairs and cooperation;^secretary{ ,-}general for foreign affairs;^senior {deputy,vice} foreign minister;^state minister {for,of} foreign affairs;^state secretary at the {federal foreign office,foreign ministry};^vice{ ,-}foreign minister;^vice{ ,-}minister {for,of} foreign affairs
foreign_minister|foreign_minister|IND|eam;external affairs minister
foreign_minister|foreign_minister|PHL;MEX;KEN;HND;ARG|^cabinet secretary for foreign {,and diaspora }affairs;^foreign {affairs cabinet ,affairs ,cabinet ,relations }secretary;^secretary {for foreign affairs,of external relations,of foreign affairs,of foreign relations,of foreign relations and cooperation}
foreign_minister|foreign_minister|USA|secretary of state
foreign_minister|foreign_minister|VAT|secretary for relations with states
foreign_minister|foreign_minister|igo:european-union|^{bloc ,eu ,european union }foreign policy chief;eu foreign affairs chief;^{eu ,}high representative;eu top diplomat;^high representative {and vice president,for foreign affairs and security policy,of the european union,of the european union for foreign affairs and security policy,of the union for foreign affairs and security policy};high representative/vice president=high representatives;high representative/vice-president;hr/vp
foreign_secretary|deputy_foreign_minister|IND;PAK;BGD;NPL;LKA;MDV|foreign secretary
general_assembly_president|foreign_minister||general assembly president;^president of the {,un }general assembly;u.n. general assembly president=u.n. general assembly presidents;un general assembly president=un general assembly presidents
governor|||^{acting ,district ,lieutenant ,lieutenant-,police ,provincial ,regional ,state }governor;^{,deputy }governor;gov.=govs.
head_of_government|head_of_government||pm;^{caretaker ,federal ,interim ,}prime minister;^chairman of the {cabinet of ministers,government};^chair{man,person,woman} of the council of ministers;^{chief of ,head of ,head of the ,president of the }government;premier;president of the council of ministers;^prime minister and foreign {affairs ,}minister;^prime minister and minister {for,of} foreign affairs
head_of_government|head_of_government|BGD|^chief advis{e,o}r
adviser|senior_official||^advis{e,o}r;^advis{e,o}r to the defen{c,s}e minister;^advis{e,o}r to {the foreign minister,the president,the prime minister};^advis{e,o}r to the minister of foreign affairs;aide;^aide to the defen{c,s}e minister;^{aide ,assistant ,senior aide ,senior assistant ,special aide ,special assistant ,top aide ,top assistant }to the foreign minister;^{aide ,assistant ,senior aide ,senior assistant ,special aide ,special assistant ,top aide ,top assistant }to the minister of foreign affairs;^{aide ,counsellor ,counselor ,senior aide ,senior assistant ,special aide ,special assistant ,top aide }to the president;^{aide ,assistant ,senior aide ,senior assistant ,special aide ,special assistant ,top aide ,top assistant }to the prime minister;^assistant to the defen{c,s}e minister;^{,deputy }assistant to the president;^chief advis{e,o}r;^climate advis{e,o}r;^{,deputy }coordinator;counselor of the state department;^diplomatic advis{e,o}r;^economic advis{e,o}r;^foreign policy advis{e,o}r;foreign policy aide;^{g20 ,g7 ,}sherpa;^{indo-pacific ,middle east ,senior }coordinator;^legal advis{e,o}r;^media advis{e,o}r;^national climate advis{e,o}r;^political advis{e,o}r;^presidential advis{e,o}r;presidential aide;^senior advis{e,o}r;^senior advis{e,o}r to the defen{c,s}e minister;^senior advis{e,o}r to {the foreign minister,the president,the prime minister};^senior advis{e,o}r to the minister of foreign affairs;^senior {aide,director};^senior aide to the defen{c,s}e minister;^senior assistant to the defen{c,s}e minister;^special advis{e,o}r;^special advis{e,o}r to the defen{c,s}e minister;^special advis{e,o}r to {the foreign minister,the president,the prime minister};^special advis{e,o}r to the minister of foreign affairs;^special aide to the defen{c,s}e minister;special assistant;^special assistant to the defen{c,s}e minister;state department counselor;^top advis{e,o}r;^top advis{e,o}r to the defen{c,s}e minister;^top advis{e,o}r to {the foreign minister,the president,the prime minister};^top advis{e,o}r to the minister of foreign affairs;top aide;^top aide to the defen{c,s}e minister;^top assistant to the defen{c,s}e minister
head_of_government|head_of_government|DEU;AUT|chancellor;federal chancellor
federal_chancellor|senior_official|CHE|federal chancellor
finance_minister|minister|GBR|^chancellor{, of the exchequer}
foreign_minister|foreign_minister|ARG;BOL;CHL;COL;CRI;CUB;DOM;ECU;GTM;HND;MEX;NIC;PAN;PER;PRY;SLV;URY;VEN|chancellor
head_of_government|head_of_government|GIB;IMN;JEY;GGY|chief minister
head_of_government|head_of_government|HKG;MAC|sar chief executive
head_of_government|head_of_government|HKG;MAC;AFG|chief executive
business_leader|||ceo;^chief executive{, officer}
head_of_government|head_of_government|IRL|taoiseach=taoisigh
head_of_government|head_of_government|MMR|^state {counsellor,counselor}
head_of_government|head_of_government|NLD|^{minister ,minister-}president
head_of_government|head_of_government|SAU;BHR|crown prince
crown_prince|minister||crown prince;crown princess=crown princesses;heir apparent;prince of wales
head_of_government|head_of_government|VAT|^{cardinal ,}secretary of state
head_of_state|head_of_state||^{acting ,co-,executive ,federal ,interim ,,state ,transition ,transitional }president;captain regent=captains regent;^{chief ,head }of state;emperor;empress=empresses;^{governor ,governor-}general;grand duchess=grand duchesses;grand duke;head of states;king;monarch;^{paramount ,supreme ,transitional }leader;pontiff;^president of the {confederation,federation,republic,swiss confederation,transition};queen;regent;ruler;sovereign prince;sultan;^supreme {guide,pontiff};yang di-pertuan agong=yang di-pertuan agong
head_of_state|head_of_state|BIH|^{chair ,chairman ,chairwoman ,member }of the presidency;^presidency {chair,chairman,member};tripartite presidency member
head_of_state|head_of_state|CHN;VNM;LAO;CUB;PRK;SUN|^{communist ,}party chief;communist party general secretary=communist party general secretaries;^general secretary{, of the communist party};party general secretary=party general secretaries
general_secretary|senior_official||general secretary
supreme_leader|head_of_state|IRN|^supreme leader{, of the islamic revolution};^leader of the {islamic ,}revolution
head_of_state|head_of_state|LBY|^{chairman ,head ,president }of the presidential council;head of the presidency council;^{presidency ,presidential }council head;presidential council chairman
head_of_state|head_of_state|QAT;KWT|amir;emir
head_of_state|head_of_state|MCO;LIE|prince
head_of_state|head_of_state|PRK|^chairman{, of the state affairs commission, of the workers party};president of the state affairs
head_of_state|head_of_state|SAU|^{custodian ,servant }of the two holy mosques
head_of_state|head_of_state|SDN|^{chairman of the ,head of the ,president of the transitional }sovereign council;^{chairman of the transitional ,head of the }sovereignty council;^sovereign council {chairman,chief}
head_of_state|head_of_state|VAT|holy father;pope
head_of_state|head_of_state|YEM|^{chairman ,head ,president }of the presidential leadership council;^presidential leadership council {chairman,president}
head|senior_official||^{,deputy }{chief,head}
health_minister|minister||~{health and human services,health and social care,health,public health};^health {and human services ,}secretary;^secretary of health{, and human services}
health_minister|minister|GBR|^secretary of state for health{, and social care}
high_representative|special_envoy||^high representative for {bosnia and herzegovina,disarmament affairs};international high representative
high_representative|special_envoy|BIH;igo:african-union;igo:united-nations|high representative
igo_head|minister||^director{ ,-}general of {the iaea,the international atomic energy agency,the iom,the world health organization};^fao director{ ,-}general;^iaea {chief,head};^iaea director{ ,-}general;^{icrc ,red cross ,world bank }president;^{imf ,nuclear watchdog ,opcw ,unesco ,unrwa ,wfp ,who ,wto }chief;^{imf managing ,unicef executive ,wfp executive }director;^iom director{ ,-}general;^managing director of the {imf,international monetary fund};^opcw director{ ,-}general;^president of the {international committee of the red cross,world bank};^{u.n.,un} nuclear chief;^{u.n.,un} nuclear watchdog chief;^unesco director{ ,-}general;unrwa commissioner-general;^who director{ ,-}general;^wto director{ ,-}general
igo_official|senior_official||^{aid ,human rights ,humanitarian ,refugee ,rights }chief;^assistant secretary{ ,-}general;^assistant secretary{ ,-}general for political affairs;^deputy secretary{ ,-}general;^deputy un secretary{ ,-}general;^{emergency relief ,humanitarian ,resident and humanitarian ,resident }coordinator;^high commissioner {for human rights,for refugees,on national minorities};rapporteur;special rapporteur;^{u.n.,un} aid chief;^{u.n.,un,united nations} high commissioner for human rights;^{u.n.,un,united nations} high commissioner for refugees;^{u.n.,un} human rights chief;^{u.n.,un} humanitarian chief;^{u.n.,un} refugee chief;^{u.n.,un} rights chief;^{u.n.,un} special rapporteur;^under secretary{ ,-}general;^under-secretary{ ,-}general;^under-secretary{ ,-}general for {humanitarian affairs,political affairs,political and peacebuilding affairs};^undersecretary{ ,-}general
information_minister|minister||~{communication,communications,digital affairs,digital transformation,digitalization,information and culture,information,telecommunications};digital minister
inspector_general|senior_official||^{auditor ,comptroller }general;^{,deputy }inspector general
intelligence_chief|intelligence_chief||^{chief ,head }of general security;^{chief of ,chief of national ,director of central ,director of general ,director of ,director of national ,head of general ,head of ,head of military }intelligence;^{chief of the secret ,director of the foreign ,director of the national ,head of the foreign }intelligence service;^director{ ,-}general of {general security,intelligence,inter-services intelligence,military intelligence};director of the general intelligence directorate;^{foreign intelligence ,general intelligence ,general security ,intelligence service ,military intelligence ,national intelligence organisation ,national intelligence organization ,national security service ,secret service ,security ,security service ,special services ,spy ,state security }chief;^{general ,,national }intelligence director;^{general security ,national intelligence service }director;^head of {special services,the national intelligence organisation,the national intelligence organization,the security service,the special services};head of the intelligence agency=heads of the intelligence agencies;head of the intelligence service=heads of the intelligence services;^intelligence agency {chief,head};^intelligence {chief,head};spymaster
intelligence_chief|intelligence_chief|DEU|bnd chief;bnd president
intelligence_chief|intelligence_chief|GBR|^director{ ,-}general of mi5;^head of {mi5,mi6};mi5 chief;mi6 chief
intelligence_chief|intelligence_chief|ISR|^{director ,head }of mossad;head of shin bet;^mossad {chief,head};^{mossad ,shin bet }director;^shin bet {chief,head}
intelligence_chief|intelligence_chief|PAK|isi chief;^isi director{ ,-}general
intelligence_chief|intelligence_chief|RUS|^fsb {chief,head};^{fsb ,svr }director;^svr {chief,head}
intelligence_chief|intelligence_chief|TUR|^mit {chief,head}
intelligence_chief|intelligence_chief|USA|^{central intelligence agency ,cia }director;cia chief;^director of the {central intelligence agency,cia}
intelligence_minister|minister||~{intelligence,national security,security,state security}
intelligence_minister|minister|IRN|minister of intelligence and security
interior_minister|minister||^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }interior minister;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister of interior;^{deputy prime minister and ,vice prime minister and ,first deputy prime minister and }minister of the interior;~{home affairs,home,homeland security,internal affairs,internal security,public order,public security,the home department};^{home ,homeland security ,interior }secretary;~{,the }interior;^secretary of {homeland security,the interior};union home minister
interior_minister|minister|GBR|^secretary of state for {home affairs,the home department}
journalist|||columnist;commentator;correspondent;editor;journalist;reporter
judge|||^{chief ,,president of the international court of ,supreme court }justice;^{icj ,supreme court }president;judge;magistrate;^president of the {constitutional ,supreme }court
junior_minister|deputy_foreign_minister||mos;^{junior ,state }minister;^minister {delegate,of state};minister-delegate;^{parliamentary ,parliamentary state ,state ,under ,under-,under}secretary;^{under-,under}secretary of state
junior_minister|deputy_foreign_minister|GBR|armed forces minister;^{chief ,economic }secretary to the treasury;minister for the armed forces
junta_leader|head_of_state||^{coup ,junta }leader;head of the junta;junta chief;military ruler
justice_minister|minister||^{attorney ,attorney-}general;~justice;justice secretary;keeper of the seals;lord chancellor;secretary of justice
justice_minister|minister|GBR|secretary of state for justice
labour_minister|minister||~{employment,social affairs,social security,work,work and pensions};~labo{u,}r and social affairs;~labo{u,}r;^labo{u,}r secretary;^secretary of labo{u,}r
labour_minister|minister|GBR|secretary of state for work and pensions;work and pensions secretary
lawmaker|||^{assembly ,ranking }member;assemblyman;assemblywoman;backbencher;baroness=baronesses;^{chair ,chairman }of the foreign affairs committee;^chairman of the {,senate }foreign relations committee;chief whip;^committee chair{,man};^{congressional ,house majority ,house minority ,majority ,minority ,senate majority ,senate minority }leader;congressman;congressperson;congresswoman;councillor;councilman;councilor;councilwoman;deputy;^foreign affairs committee chair{,man};^foreign relations committee chair{,man};lawmaker;legislator;lord;majority whip;^member of {congress,parliament,the european parliament};mep;minority whip;mp;^{opposition ,ruling party }lawmaker;parliamentarian;rep.=reps.;sen.=sens.;senator;^shadow {foreign ,}minister;shadow foreign secretary;state senator
lawmaker||GBR|shadow chancellor
leader|head_of_government||^{country ,de facto ,,national ,top ,world }leader;^head of state {and of ,and ,or }government;head of state, government, and territory=heads of state, government, and territories;strongman
local_government_minister|minister||~{housing and urban development,housing,local administration,local government,regional development};housing secretary;secretary of housing
local_government_minister|minister|GBR|levelling up secretary;secretary of state for housing
mayor|||^{,deputy }mayor;lord mayor;vice mayor
migration_minister|minister||~{immigration and asylum,immigration,migration and asylum,migration,refugees};^{immigration ,migration }secretary;~immigration, refugees and citizenship;^secretary of {immigration,migration}
military_chief|senior_official||^{air ,air force ,armed forces ,central command ,commander in ,commander-in-,general staff ,military ,naval ,navy }chief;^{armed forces chief of ,army chief of ,chairman of the joint chiefs of ,chairman of the joint ,chief of army ,chief of joint ,chief of the army ,chief of the joint }staff;^{,deputy }army chief;^{army ,centcom ,fleet ,force ,irgc ,military ,quds force ,regional ,revolutionary guard ,revolutionary guards ,supreme allied ,unifil }commander;^{central military commission vice ,joint chiefs }chairman;^chairman of the {joint chiefs,nato military committee};^chief of defen{c,s}e;^chief of defen{c,s}e staff;^{,deputy }chief of general staff;^chief of {naval operations,staff of the armed forces,the armed forces};^chief of the defen{c,s}e staff;^{,deputy }chief of the general staff;^commander of {the armed forces,the quds force,the revolutionary guards,u.s. central command,us central command};commander-in-chief of the armed forces;commanding general=commanding generals;^defen{c,s}e staff chief;^defen{c,s}e forces chief;head of centcom;joint chiefs of staff chairman=joint chiefses of staff chairman;military leader;nato military committee chair;supreme allied commander europe;top general=top generals;vice chairman of the central military commission
military_chief|senior_official|ISR|chief of staff
military_officer|senior_official||adm;adm.=adms.;admiral;^{air chief ,air ,field ,}marshal;brig. gen.=brig. gen.;brigadier;brigadier general=brigadier generals;brigadier-general=brigadier-generals;^{,deputy }commander;gen;gen.=gens.;general;lieutenant general=lieutenant generals;lieutenant-general=lieutenant-generals;lt gen;lt. gen.=lt. gen.;maj gen;maj. gen.=maj. gen.;major general=major generals;major-general=major-generals;rear adm.=rear adm.;^{rear ,vice }admiral;vice adm.=vice adm.
military_officer|||capt.=capt.;captain;cmdr.=cmdr.;col;col.=cols.;colonel;^lieutenant{, colonel, commander};lt.=lt.;lt. col.=lt. col.;maj.=maj.;major;sergeant;sgt.=sgt.
minister|minister||^cabinet {member,minister,secretary};^{coordinating ,federal ,government ,interim ,,prime minister's office ,regional cooperation ,senior ,union }minister;~{diaspora,equality,expatriates,family,human rights,minorities,parliamentary affairs,religious affairs,women,women and equality};^minister {in the prime minister's office,mentor,of cabinet affairs,without portfolio}
minister|minister|CHE|^federal {councillor,councilor,counselor}
minister|minister|GBR|^{northern ireland ,scotland ,wales }secretary;^secretary of state for {northern ireland,scotland,wales}
minister|minister|KEN|prime cabinet secretary
minister|minister|PHL;MEX;HKG|^{chief ,security }secretary;^secretary {for justice,for security,of finance}
minister|minister|SAU|minister of state
minister|minister|USA;PHL;MEX|secretary
national_security_adviser|national_security_adviser||nsa;^advis{e,o}r for national security affairs;^assistant to the president for national security{, affairs};^{chairman of the ,chief of the ,head of the ,secretary of the ,secretary of the supreme }national security council;^{chief ,director }of the national security office;^director {,of the office }of national security;^foreign and security policy advis{e,o}r;^foreign policy and security advis{e,o}r;head of the national security bureau;^national security advis{e,o}r;^national security and defen{c,s}e council secretary;^national security {chief,council secretary,director,office director};^national security council {chief,head};^national security secretariat secretary{ ,-}general;^secretary{ ,-}general of the national security secretariat;^secretary of the national security and defen{c,s}e council;secretary of the security council=secretaries of the security councils;^security advis{e,o}r;^security council {chief,head};^{security ,supreme national security }council secretary;^security policy advis{e,o}r;state secretary of the security council
natural_resources_minister|minister|USA|interior secretary;secretary of the interior
negotiator|senior_official||^{deputy chief ,hostage ,nuclear talks }negotiator;^{,deputy }negotiator
non_state_leader|||^{business ,church ,civil society ,community ,faction ,group ,guerrilla ,industry ,local ,militant ,militia ,political ,protest ,rebel ,regional ,religious ,resistance ,separatist ,spiritual ,student ,team ,thought ,tribal ,union ,youth }leader;^labo{u,}r leader
observer|||inspector;monitor;observer
official|||^{aid ,border ,city ,customs ,election ,health ,law enforcement ,local ,party ,police ,provincial ,regional }official;party functionary
party_leader|||leader of the opposition;^{opposition ,party }leader;party chief
permanent_secretary|senior_official||^{cabinet office ,executive ,military ,permanent ,principal ,private }secretary
permanent_secretary|senior_official|GBR;IND|cabinet secretary
permanent_secretary|senior_official|IND;PAK;BGD|home secretary
permanent_secretary|senior_official|IND;PAK;BGD;LKA;NPL|^defen{c,s}e secretary
permanent_secretary|senior_official|PAK|interior secretary
politburo_member|minister||member of the politburo;^politburo {,standing committee }member
political_bureau_chief|||^head of the political {bureau,office};politburo chief;^political {bureau chief,office head}
president_elect|||president elect;president-elect
president_of_commission|foreign_minister||^african union commission {chair,chairperson,chief};^au commission {chair,chairperson,chief};^{chair ,chairperson }of the african union commission
president_of_commission|head_of_government||^{commission ,eu commission ,european commission }president;eu chief executive;^{eu ,european }commission chief;^{head ,president }of the european commission;president of the commission
prime_minister_designate|||^{chancellor-,premier-,prime minister ,prime minister-}designate;chancellor-in-waiting=chancellors-in-waiting;prime minister-elect
private_person|||activist;^{aid ,humanitarian }worker;author;businessman;businesswoman;campaigner;demonstrator;dissident;doctor;eyewitness=eyewitnesses;^human rights {activist,lawyer};lawyer;oligarch;protester;refugee;resident;student;tycoon
prosecutor_general|senior_official||^{procurator ,prosecutor ,prosecutor-,solicitor }general
prosecutor|senior_official||^{chief ,icc chief ,icc ,military ,,public ,special ,state }prosecutor;deputy attorney general;special counsel
reconstruction_minister|minister||~{emergencies,emergency situations,humanitarian affairs,reconstruction,reintegration,reintegration of temporarily occupied territories}
regional_leader|||^{chief ,kurdistan region prime }minister;^{,deputy }first minister;^{head of the ,president of the kurdistan ,prime minister of the kurdistan }region;head of the republic;^{kurdistan region ,minister ,minister-}president;regional head
regional_leader||AUS;CAN;ZAF|premier
religious_leader|||archbishop;ayatollah;bishop;cardinal;catholicos=catholicoses;chief rabbi;cleric;dalai lama;^{ecumenical ,}patriarch;^grand {ayatollah,imam,mufti};imam;metropolitan;mufti;priest;rabbi;sheikh;sheikh al-azhar=sheikhs al-azhar
royal|||king emeritus=kings emeritus;^prince{, consort};princess=princesses;^queen {consort,mother}
ruler_of_emirate|minister|ARE|^ruler of {dubai,sharjah}
science_minister|minister||~{innovation,research,science,science and technology,technology}
science_minister|minister|GBR|secretary of state for science
secretary_general|head_of_state||^secretary{ ,-}general of the united nations;^secretary{ ,-}general of the un;^{u.n.,un,united nations} chief;^{u.n.,un,united nations} secretary{ ,-}general
secretary_general|head_of_state|igo:united-nations|^secretary{ ,-}general
special_envoy|special_envoy|igo:united-nations|^special advis{e,o}r {of,to} the {,un }secretary{ ,-}general
secretary_general|foreign_minister||arab league chief;^arab league secretary{ ,-}general;^asean secretary{ ,-}general;^caricom secretary{ ,-}general;^csto secretary{ ,-}general;^gcc secretary{ ,-}general;^nato {chief,head};^nato secretary{ ,-}general;^oas secretary{ ,-}general;^oecd secretary{ ,-}general;^oic secretary{ ,-}general;^opec secretary{ ,-}general;^osce secretary{ ,-}general;^sco secretary{ ,-}general;^secretary{ ,-}general;^secretary{ ,-}general of {nato,the arab league,the gulf cooperation council};^secretary{ ,-}general of the council of europe;^secretary{ ,-}general of the organization of american states
secretary_general|foreign_minister|igo:commonwealth|^commonwealth secretary{ ,-}general
secretary_of_state|minister|GBR|secretary of state
junior_minister|deputy_foreign_minister|FRA;ESP;PRT;BEL;ROU;POL;HUN;NLD;LUX;BRA;AGO;CHE;MDA;BIH;SRB;MNE;MKD;HRV;TUN;SEN;TGO;MDG|secretary of state
secretary|senior_official||secretary
security_council_president|ambassador||president of the security council;security council president
security_official|senior_official||^{chief ,head ,inspector general }of police;^deputy director of {central ,national }intelligence;^{deputy intelligence ,deputy spy ,national police ,police }chief;^director of the {fbi,federal bureau of investigation};^{fbi ,secret service }director;police commissioner
security_official|senior_official|USA|^{deputy cia ,national cyber }director;director of national drug control policy;^homeland security advis{e,o}r
senior_official|senior_official||^{administration ,diplomatic ,embassy ,government ,high-level ,high-ranking ,intelligence ,military ,ministry ,,palace ,presidential ,security ,senior administration ,senior diplomatic ,senior government ,senior intelligence ,senior military ,senior ,senior security ,top }official;bureaucrat;civil servant;^{consular ,desk ,political }officer;^defen{c,s}e official;functionary;^senior defen{c,s}e official
speaker|||^{bundestag ,bundestag vice ,european parliament ,european parliament vice ,national assembly ,parliament ,senate }president;^chairman of the {national people's congress,state duma};^{chairwoman ,speaker }of the federation council;^{,deputy }parliament speaker;^{,deputy }speaker;^{duma ,federation council ,grand national assembly ,house of representatives ,house ,knesset ,majlis ,national assembly ,parliamentary ,people's assembly ,senate ,state duma }speaker;npc chairman;^president of {parliament,the bundesrat,the bundestag,the chamber of deputies,the european parliament,the national assembly,the national council,the parliament,the senate};president pro tempore=presidents pro tempore;^speaker of {parliament,the chamber of deputies,the house,the house of commons,the house of representatives,the knesset,the national assembly,the parliament,the people's assembly,the senate,the state duma}
special_envoy|special_envoy||^special {envoy for afghanistan,envoy for iran,envoy for libya,envoy for north korea,envoy for sudan,envoy for syria,envoy for yemen,envoy to sudan,envoy to syria,envoy to yemen,representative for afghanistan,representative for iran,representative for north korea,representative for the dprk,representative for ukraine negotiations,climate envoy,coordinator,coordinator for the middle east peace process,emissary,envoy for climate,envoy for climate change,envoy for the horn of africa,envoy for the korean peninsula,envoy for the middle east peace process,envoy to the middle east,middle east envoy,peace envoy,presidential envoy,presidential envoy for climate,presidential envoy for hostage affairs,presidential envoy for the global coalition to defeat isis,presidential representative,representative for afghanistan reconciliation,representative for korean peninsula peace and security affairs,representative for the western balkans};^{brexit ,chief brexit ,chief ,chief nuclear ,chief peace ,head ,lead ,lead peace ,nuclear ,peace ,senior ,top ,top nuclear }negotiator;^{chief ,chief nuclear ,climate ,,eu ,eu special ,government ,high-level ,hostage affairs ,hostage ,iran ,joint special ,middle east ,middle east peace ,mideast ,nuclear ,peace ,personal ,presidential ,presidential special ,prime minister's special ,senior ,syria ,top nuclear ,trade ,ukraine ,yemen }envoy;^{chief ,,lead }facilitator;^{chief ,co-,lead ,}mediator;^{,deputy }special envoy;^{,deputy }special representative;emissary;^{eu special ,high-level ,joint special ,personal ,plenipotentiary ,presidential special }representative;plenipotentiary;^{u.n.,un,united nations} envoy;^{u.n.,un} mediator;^{u.n.,un,united nations} special envoy
spokesperson|senior_official||^army spokes{man,person,woman};^chief spokes{man,person,woman};^communications advis{e,o}r;^{communications ,information and press department }director;^{coordinator for strategic ,director of }communications;^department spokes{man,person,woman};^{,deputy }press secretary;^{,deputy }spokes{man,person,woman};director of the information and press department;^embassy spokes{man,person,woman};^government chief spokes{man,person,woman};^government spokes{man,person,woman};^{information ,press }officer;^military spokes{man,person,woman};^ministry spokes{man,person,woman};^official spokes{man,person,woman};^police spokes{man,person,woman};^presidential {communications ,press }secretary;^presidential spokes{man,person,woman};^press {attaché,attache};principal deputy press secretary;^principal deputy spokes{man,person,woman};^senior spokes{man,person,woman};strategic communications coordinator
spokesperson|senior_official|RUS;BLR;KAZ|official representative
spokesperson|||^campaign spokes{man,person,woman};^party spokes{man,person,woman}
state_councilor|minister|CHN|^state {councillor,councilor}
strategic_affairs_minister|minister||~strategic affairs
substitute_secretary_of_state|deputy_foreign_minister|VAT|substitute for general affairs
technical|technical||expert-level delegate=expert-level delegates;^{expert-,working ,working-}level official;technical delegate=technical delegates;^technical {expert,official,team};technician;working group member
trade_minister|minister||~{business and trade,business,commerce,foreign economic relations,foreign trade,industry and trade,industry,international trade,investment,trade,trade and commerce,trade and industry,trade and investment};^{business ,commerce ,trade }secretary;secretary of commerce
permanent_secretary|senior_official|IND;PAK;BGD;NPL;LKA|^{commerce ,energy ,finance ,health ,trade }secretary
trade_minister|minister|GBR|^secretary of state for {business,business and trade,international trade,trade}
trade_minister|minister|USA|^{trade ,u.s. trade ,united states trade ,us trade }representative;ustr
trade_representative|senior_official||^{chief ,top ,}trade negotiator;^trade {chief,representative}
transport_minister|minister||~{aviation,civil aviation,infrastructure,railways,transport,transport and infrastructure,transportation};secretary of transportation;^{transport ,transportation }secretary
transport_minister|minister|GBR|secretary of state for transport
unification_minister|minister||~unification
veterans_minister|minister||~veterans affairs;secretary of veterans affairs;veterans affairs secretary
vice_president|minister||^{executive ,second }vice president;^first vice{ ,-}president;^vice{ ,-}president
european_commissioner|minister|igo:european-union|^executive vice{ ,-}president;^vice{ ,-}president
water_minister|minister||~{irrigation,water,water and irrigation,water resources,water resources and irrigation}
`;

/** Titles by post. */
export const TITLES = new Table<TitleEntry>({
  text: inFull(TABLE, "minister"),
  printed: 3,
  listed: true,
  read: ([post = "", level, states, words = ""]) => {
    const [title = "", plural = pluralOf(title)] = words.split("=");
    return {
      title,
      plural,
      post,
      level: (level || null) as TitleLevel | null,
      states: states ? wordsOf(states) : null,
    };
  },
});
