// Organisations, blocs, formats with a name, armed groups and peoples: what they are called.
// biome-ignore-all format: a table, one record a line
import { Table } from "./table.ts";
import { unstarred, wordsOf } from "./table-lines.ts";

/** An organisation or group. It lists nobody's members: who "the Quad" or "the E3" is, is the format registry's matter (rule R6). Spellings are as printed, case matters ("WHO", "who"), apostrophes are straight. */
export interface OrganisationEntry {
  /** `type:slug`, stable. */
  id: string;
  /** `government` holds de facto ones without a code of their own; `bloc` holds clubs, contact groups, formats, and political bodies that aren't states (the PLO, the Kurdistan Regional Government). */
  type: "igo" | "bloc" | "armed_group" | "population" | "government";
  name: string;
  /** Its other names. */
  names: string[];
  abbreviations: string[];
  /** Phrases for one of its members or for things of it. */
  memberAdjectives: string[];
  /** Id of the body that it is an organ of; null where it is one of its own. */
  partOf: string | null;
  /** An organ that speaks for that body as a ministry does for its state: both in one room are one delegation (R1). */
  speaksForWhole: boolean;
}

/** Id, names, abbreviations, phrases for its members, body that it is an organ of (with a star: that it speaks for). */
const TABLE = `
armed_group:abu-sayyaf|Abu Sayyaf;Abu Sayyaf Group
armed_group:adf|Allied Democratic Forces|ADF
armed_group:ahrar-al-sham|Ahrar al-Sham
armed_group:akhmat|Akhmat;Kadyrovites
armed_group:al-aqsa-brigades|Al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigades
armed_group:al-qaeda|Al-Qaeda;al-Qaeda;al-Qaida;Al-Qaida;Al Qaeda;al Qaeda;al Qaida;Al Qaida;al-Qa'ida;al-Qa'eda
armed_group:al-shabab|Al-Shabab;al-Shabab;al-Shabaab;Al-Shabaab;al Shabaab;Al Shabaab;al-Shebab|||armed_group:al-qaeda
armed_group:ambazonia|Ambazonia Defence Forces;Ambazonian separatists
armed_group:ansaru|Ansaru
armed_group:anti-balaka|anti-balaka;Anti-Balaka
armed_group:aqap|Al-Qaeda in the Arabian Peninsula;al-Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula|AQAP||armed_group:al-qaeda
armed_group:arakan-army|Arakan Army
armed_group:arsa|Arakan Rohingya Salvation Army|ARSA
armed_group:asaib-ahl-al-haq|Asaib Ahl al-Haq;Asa'ib Ahl al-Haq|AAH||armed_group:pmf
armed_group:azov|Azov Regiment;Azov Battalion;Azov Brigade
armed_group:bla|Baloch Liberation Army;Balochistan Liberation Army|BLA
armed_group:boko-haram|Boko Haram
armed_group:brn|Barisan Revolusi Nasional;Barisan Revolusi Nasional Melayu Patani|BRN
armed_group:cma-mali|Coordination of Azawad Movements;Coordination of Movements of Azawad;Tuareg rebels;Azawad Liberation Front|CMA;FLA
armed_group:codeco|CODECO;Cooperative for the Development of Congo
armed_group:cpc-car|Coalition of Patriots for Change
armed_group:donbas-separatists|Donbas separatists;Russian-backed separatists;Russia-backed separatists;pro-Russian separatists;pro-Russia separatists;Moscow-backed separatists
armed_group:eln|National Liberation Army;ELN guerrillas|ELN
armed_group:eta|ETA;Euskadi Ta Askatasuna
armed_group:etim|East Turkestan Islamic Movement;Turkistan Islamic Party;Turkestan Islamic Party|ETIM;TIP
armed_group:fano|Fano;Fano militia
armed_group:farc|Revolutionary Armed Forces of Colombia;FARC-EP;FARC dissidents|FARC
armed_group:fdlr|Democratic Forces for the Liberation of Rwanda|FDLR
armed_group:free-papua|West Papua National Liberation Army;Free Papua Movement|TPNPB;OPM
armed_group:fsa|Free Syrian Army|FSA
armed_group:gulf-clan|Gulf Clan;Clan del Golfo;Gaitanist Self-Defense Forces|AGC
armed_group:hamas|Hamas;Islamic Resistance Movement;HAMAS
armed_group:haqqani-network|Haqqani network;Haqqani Network|||armed_group:taliban
armed_group:hezbollah|Hezbollah;Hizbullah;Hizballah;Hizbollah;Hezballah;Lebanese Hezbollah;Party of God
armed_group:houthis|Houthis;Ansar Allah;Ansarallah;Ansarullah;Houthi;Houthi rebels;Houthi movement;Huthis;Huthi;Yemen's Houthis||Houthi
armed_group:hts|Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Hayat Tahrir al Sham;Jabhat al-Nusra;Nusra Front;al-Nusra Front;Al-Nusra Front;Jabhat Fatah al-Sham|HTS
armed_group:ira|Irish Republican Army;Provisional IRA|IRA
armed_group:isis|Islamic State;ISIS;ISIL;Daesh;Da'esh;DAESH;Islamic State group;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State of Iraq and al-Sham;Islamic State in Iraq and the Levant;Islamic State of Iraq and Syria|IS
armed_group:isis-k|Islamic State Khorasan;ISIS-K;ISIS-Khorasan;IS-K;Islamic State Khorasan Province;ISIL-K;Islamic State-Khorasan;Daesh-Khorasan|ISKP||armed_group:isis
armed_group:islamic-resistance-iraq|Islamic Resistance in Iraq
armed_group:iswap|Islamic State West Africa Province;Islamic State in West Africa|ISWAP||armed_group:isis
armed_group:jaish-al-adl|Jaish al-Adl;Jaysh al-Adl
armed_group:jaish-e-mohammed|Jaish-e-Mohammed;Jaish-e-Mohammad|JeM
armed_group:jaysh-al-islam|Jaysh al-Islam;Jaish al-Islam;Army of Islam
armed_group:jem|Justice and Equality Movement|JEM
armed_group:jemaah-islamiyah|Jemaah Islamiyah;Jemaah Islamiah
armed_group:jnim|Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin|JNIM||armed_group:al-qaeda
armed_group:kataib-hezbollah|Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah;Hezbollah Brigades|KH||armed_group:pmf
armed_group:kdpi|Kurdistan Democratic Party of Iran;Democratic Party of Iranian Kurdistan|KDPI
armed_group:kia|Kachin Independence Army;Kachin Independence Organization|KIA;KIO
armed_group:kla|Kosovo Liberation Army|KLA;UCK
armed_group:knu|Karen National Union;Karen National Liberation Army|KNU;KNLA
armed_group:lashkar-e-taiba|Lashkar-e-Taiba;Lashkar-e-Tayyiba;The Resistance Front|LeT;TRF
armed_group:lna|Libyan National Army;Libyan Arab Armed Forces;Haftar's forces;eastern Libyan forces;East Libyan forces|LNA;LAAF
armed_group:lra|Lord's Resistance Army|LRA
armed_group:ltte|Liberation Tigers of Tamil Eelam;Tamil Tigers|LTTE
armed_group:m23|M23;March 23 Movement;March 23 movement;M23 rebels;AFC/M23;Alliance Fleuve Congo;Congo River Alliance|AFC
armed_group:maoists|Maoists;Maoist rebels;Naxalites
armed_group:mek|People's Mujahedin Organization of Iran;Mujahedin-e-Khalq;People's Mojahedin Organization of Iran;Mujahideen-e-Khalq|MEK;PMOI
armed_group:milf|Moro Islamic Liberation Front|MILF
armed_group:mndaa|Myanmar National Democratic Alliance Army;Kokang army|MNDAA
armed_group:mnlf|Moro National Liberation Front|MNLF
armed_group:ms-13|MS-13;Mara Salvatrucha
armed_group:npa|New People's Army;Communist Party of the Philippines|NPA;CPP-NPA
armed_group:nscn|National Socialist Council of Nagaland|NSCN;NSCN-IM
armed_group:ola|Oromo Liberation Army|OLA
armed_group:olf|Oromo Liberation Front|OLF
armed_group:pakistani-taliban|Tehrik-i-Taliban Pakistan;Pakistani Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan|TTP
armed_group:palestinian-islamic-jihad|Palestinian Islamic Jihad;Islamic Jihad;Islamic Jihad Movement in Palestine|PIJ
armed_group:pdf|People's Defence Force;People's Defense Force;People's Defence Forces|PDF
armed_group:peshmerga|Peshmerga;Pesh Merga;Kurdish Peshmerga
armed_group:pflp|Popular Front for the Liberation of Palestine|PFLP
armed_group:pjak|Kurdistan Free Life Party;Party of Free Life of Kurdistan|PJAK
armed_group:pkk|Kurdistan Workers' Party;Kurdistan Workers Party;Kurdish Workers' Party;Kurdistan Worker's Party|PKK;P.K.K.
armed_group:pmf|Popular Mobilization Forces;Popular Mobilisation Forces;Popular Mobilization Units;Hashd al-Shaabi;Hashed al-Shaabi;al-Hashd al-Shaabi|PMF;PMU
armed_group:polisario|Polisario Front;Frente Polisario;Polisario;Front Polisario
armed_group:qassam-brigades|Izz ad-Din al-Qassam Brigades;Qassam Brigades;al-Qassam Brigades;Al-Qassam Brigades;Ezzedine al-Qassam Brigades|||armed_group:hamas
armed_group:renamo|Renamo;RENAMO
armed_group:rsf|Rapid Support Forces|RSF
armed_group:sdf|Syrian Democratic Forces;Kurdish-led Syrian Democratic Forces|SDF
armed_group:seleka|Seleka;Séléka
armed_group:shining-path|Shining Path;Sendero Luminoso
armed_group:sinaloa-cartel|Sinaloa Cartel;Sinaloa cartel
armed_group:slm|Sudan Liberation Movement;Sudan Liberation Army|SLM;SLA
armed_group:sna|Syrian National Army;Turkish-backed Syrian National Army|SNA
armed_group:splm|Sudan People's Liberation Movement;Sudan People's Liberation Army|SPLM;SPLA
armed_group:splm-io|Sudan People's Liberation Movement-in-Opposition;SPLM-in-Opposition|SPLM-IO;SPLA-IO
armed_group:splm-n|Sudan People's Liberation Movement-North;SPLM-North|SPLM-N
armed_group:srf|Sudan Revolutionary Front;Sudanese Revolutionary Front
armed_group:stc|Southern Transitional Council|STC
armed_group:taliban|Taliban;Afghan Taliban;Taleban;Taliban movement;Taliban Movement;Islamic Emirate
armed_group:three-brotherhood-alliance|Three Brotherhood Alliance;Brotherhood Alliance
armed_group:tnla|Ta'ang National Liberation Army|TNLA
armed_group:tplf|Tigray People's Liberation Front;Tigrayan People's Liberation Front;Tigrayan forces;Tigray forces;Tigrayan rebels|TPLF;TDF
armed_group:tren-de-aragua|Tren de Aragua|TdA
armed_group:ulfa|United Liberation Front of Asom|ULFA
armed_group:unita|UNITA
armed_group:uwsa|United Wa State Army|UWSA
armed_group:viv-ansanm|Viv Ansanm;G9;G9 Family and Allies
armed_group:wagner|Wagner Group;Wagner;Wagner mercenary group;Wagner private military company;PMC Wagner;Africa Corps
armed_group:ypg|People's Protection Units;People's Defense Units;Syrian Kurdish YPG;Kurdish People's Protection Units|YPG;YPJ
bloc:17-plus-1|17+1;16+1;14+1;China-CEEC
bloc:a3|A3;A3+;A3 plus|||igo:un-security-council
bloc:aanes|Autonomous Administration of North and East Syria;Democratic Autonomous Administration of North and East Syria;Kurdish-led administration|AANES;DAANES
bloc:abraham-accords|Abraham Accords countries;Abraham Accords states;Abraham Accords signatories;Abraham Accords members
bloc:afghan-neighbours|Neighbouring Countries of Afghanistan;Neighboring Countries of Afghanistan;Afghanistan's neighbours;Afghanistan's neighbors
bloc:ahlc|Ad Hoc Liaison Committee|AHLC
bloc:alliance-for-development-in-democracy|Alliance for Development in Democracy|ADD
bloc:alliance-of-sahel-states|Alliance of Sahel States;Confederation of Sahel States|AES
bloc:aosis|Alliance of Small Island States|AOSIS
bloc:arab-contact-group-syria|Arab Contact Group on Syria;Arab Ministerial Liaison Committee;Arab Ministerial Contact Group;Arab Liaison Committee;Amman group
bloc:arab-islamic-gaza-committee|Joint Arab-Islamic Extraordinary Summit ministerial committee;Arab-Islamic Ministerial Committee;Arab-Islamic contact group;Gaza Contact Group;Ministerial Committee assigned by the Joint Arab-Islamic Extraordinary Summit
bloc:arab-quartet|Arab Quartet;Arab quartet;Anti-Terror Quartet
bloc:arab-states|Arab states;Arab countries;Arab nations;Arab world;Arab governments
bloc:asean-plus-three|ASEAN Plus Three;ASEAN+3;ASEAN plus three|APT
bloc:associated-trio|Associated Trio;Association Trio
bloc:astana-format|Astana format;Astana Process;Astana process;Astana Troika;Astana trio;Astana guarantors;Astana guarantor states;Astana peace process
bloc:aukus|AUKUS;Aukus
bloc:australia-group|Australia Group
bloc:axis-of-resistance|Axis of Resistance;axis of resistance
bloc:baltic-assembly|Baltic Assembly
bloc:baltic-states|Baltic states;Baltic States;Baltic countries;Baltic nations;Baltic republics
bloc:berlin-process|Berlin Process
bloc:berlin-process-libya|International Follow-Up Committee on Libya;Berlin Process on Libya|IFCL
bloc:brics|BRICS;Brics;BRICS+;BRICS group;BRICS Plus||BRICS member;BRICS country
bloc:bucharest-nine|Bucharest Nine;Bucharest 9;Bucharest Format|B9;B-9
bloc:c5-plus-1|C5+1;C5 + 1;C5 plus one
bloc:central-five|Central Five;Central Asian states;Central Asian States;Central Asian countries;Central Asian nations;Central Asian republics|C5
bloc:coalition-of-the-willing|Coalition of the Willing;coalition of the willing
bloc:combined-maritime-forces|Combined Maritime Forces;Operation Prosperity Guardian|CMF
bloc:cop|Conference of the Parties;UN climate summit;U.N. climate summit;UN Climate Change Conference|COP26;COP27;COP28;COP29;COP30||igo:unfccc
bloc:core-group-haiti|Core Group;Core Group on Haiti
bloc:cptpp|Comprehensive and Progressive Agreement for Trans-Pacific Partnership;Trans-Pacific Partnership|CPTPP;TPP
bloc:crimea-platform|Crimea Platform;International Crimea Platform
bloc:d8|D-8 Organization for Economic Cooperation;Developing Eight;D-8;Developing-8|D8
bloc:e3|E3;E-3;EU3;EU-3;E3 countries;European three
bloc:east-asia-summit|East Asia Summit|EAS
bloc:eastern-partnership|Eastern Partnership|EaP
bloc:eastmed-trilateral|EastMed trilateral;Israel-Greece-Cyprus trilateral
bloc:euro-med|Union for the Mediterranean|UfM
bloc:european-political-community|European Political Community|EPC
bloc:european-powers|European powers;European countries;European nations;European allies;European governments
bloc:eurozone|Eurozone;euro zone;euro area;Euro area;Euro zone;eurozone||eurozone member
bloc:fatah|Fatah;Fateh
bloc:ffc|Forces of Freedom and Change;Forces for Freedom and Change|FFC
bloc:five-eyes|Five Eyes;Five Eyes alliance||Five Eyes partner
bloc:five-plus-five|5+5 Dialogue;Western Mediterranean Forum;5+5 Defence Initiative
bloc:five-plus-five-libya|5+5 Joint Military Commission;Libyan 5+5 Joint Military Commission;5+5 JMC;Joint Military Commission 5+5;5+5 committee
bloc:five-plus-two|5+2;5+2 format;5+2 talks;Five Plus Two;5 + 2
bloc:five-power-defence-arrangements|Five Power Defence Arrangements|FPDA
bloc:focac|Forum on China-Africa Cooperation|FOCAC
bloc:freedom-online-coalition|Freedom Online Coalition|FOC
bloc:friends-of-syria|Friends of Syria;Friends of the Syrian People;London 11
bloc:g20|Group of 20;Group of Twenty;G-20|G20|G20 member
bloc:g24|Group of 24|G24;G-24
bloc:g4|G4 nations;Group of Four nations|G4
bloc:g5-sahel|G5 Sahel;Group of Five for the Sahel;G-5 Sahel
bloc:g7|Group of Seven;Group of 7;Group of Seven nations;G-7|G7|G7 member;G-7 member
bloc:g77|Group of 77;G-77;Group of Seventy-Seven;Group of 77 and China|G77
bloc:g8|Group of Eight;Group of 8;G-8|G8
bloc:geneva-international-discussions|Geneva International Discussions;Geneva Discussions;Geneva talks on Georgia|GID
bloc:global-coalition-isis|Global Coalition to Defeat ISIS;Global Coalition Against Daesh;Global Coalition to Defeat ISIS/Daesh;Global Coalition to Counter ISIL;US-led coalition;U.S.-led coalition;US-led Coalition;anti-ISIS coalition;anti-IS coalition;Global Coalition against Daesh;Defeat-ISIS Coalition;D-ISIS Coalition;Global Coalition||Coalition member
bloc:gna|Government of National Accord;Libyan Government of National Accord;UN-recognized Government of National Accord|GNA
bloc:gnu|Government of National Unity;Libyan Government of National Unity|GNU
bloc:group-of-friends-charter|Group of Friends in Defense of the Charter of the United Nations
bloc:gulen|Gulen movement;Gülen movement;Fethullah Terrorist Organization;Gulenist Terror Organization;FETO;FETÖ
bloc:gulf-states|Gulf Arab states;Gulf monarchies;Gulf countries;Gulf Arab countries
bloc:heart-of-asia|Heart of Asia;Istanbul Process;Heart of Asia-Istanbul Process
bloc:hurriyat|All Parties Hurriyat Conference;Hurriyat
bloc:i2u2|I2U2;I2U2 Group;West Asian Quad;I2U2 group
bloc:ibsa|IBSA Dialogue Forum;IBSA
bloc:imctc|Islamic Military Counter Terrorism Coalition;Islamic Military Alliance|IMCTC
bloc:ipef|Indo-Pacific Economic Framework;Indo-Pacific Economic Framework for Prosperity|IPEF
bloc:issg|International Syria Support Group|ISSG
bloc:jcpoa-joint-commission|JCPOA Joint Commission;Joint Commission of the JCPOA;Joint Commission of the Iran nuclear deal
bloc:joint-expeditionary-force|Joint Expeditionary Force|JEF
bloc:karabakh-authorities|Nagorno-Karabakh authorities;de facto authorities in Nagorno-Karabakh
bloc:krg|Kurdistan Regional Government;Kurdish Regional Government;Kurdish regional government|KRG
bloc:lancang-mekong|Lancang-Mekong Cooperation|LMC
bloc:libya-hor|Libyan House of Representatives;Tobruk parliament;Tobruk-based parliament;House of Representatives in Tobruk|HoR
bloc:libya-hsc|High Council of State;High State Council|HCS;HSC
bloc:lima-group|Lima Group
bloc:lower-mekong-initiative|Mekong-U.S. Partnership;Mekong-US Partnership;Lower Mekong Initiative;Friends of the Mekong|LMI
bloc:lublin-triangle|Lublin Triangle
bloc:med9|MED9;EuroMed 9;Med 9;MED7;Med 7;EU Med Group
bloc:media-freedom-coalition|Media Freedom Coalition|MFC
bloc:mideast-quartet|Middle East Quartet;Quartet on the Middle East;Mideast Quartet;Quartet of Mideast mediators
bloc:mikta|MIKTA
bloc:minsk-group|OSCE Minsk Group;Minsk Group;OSCE Minsk Group Co-Chairs;Minsk Group Co-Chairs;Minsk Group co-chairs|||igo:osce
bloc:moscow-format|Moscow Format;Moscow format consultations;Moscow Format on Afghanistan
bloc:mtcr|Missile Technology Control Regime|MTCR
bloc:munich-format-mideast|Munich format;Munich Group;Amman format
bloc:muslim-brotherhood|Muslim Brotherhood;Ikhwan
bloc:ndf|National Democratic Front of the Philippines;National Democratic Front|NDFP
bloc:negev-forum|Negev Forum;Negev Summit participants;Negev Forum Steering Committee
bloc:non-aligned-movement|Non-Aligned Movement;Nonaligned Movement;Non-aligned movement|NAM|non-aligned
bloc:nordic-baltic-eight|Nordic-Baltic Eight;Nordic-Baltic 8;Nordic-Baltic countries;Nordic-Baltic states|NB8
bloc:nordic-states|Nordic countries;Nordic states;Nordic nations
bloc:normandy-format|Normandy Format;Normandy Four;Normandy Quartet;Normandy format;Normandy Group
bloc:nsg|Nuclear Suppliers Group|NSG
bloc:nug|National Unity Government;National Unity Government of Myanmar|NUG
bloc:opec-plus|OPEC+;OPEC Plus;OPEC-plus;OPEC plus;Opec+;OPEC and its allies;OPEC and allies||OPEC+ member
bloc:open-balkan|Open Balkan;Open Balkans;Mini-Schengen
bloc:p3|P3;P-3
bloc:p4-plus-1|P4+1;4+1 group
bloc:p5|P5;P-5;Permanent Five;permanent members of the Security Council;permanent members of the UN Security Council;permanent members of the U.N. Security Council;five permanent members|||igo:un-security-council
bloc:p5-plus-1|P5+1;P5 + 1;P-5+1;P5-plus-1;P5 plus one;E3+3;E3/EU+3;EU3+3;E3 + 3;six world powers;six powers
bloc:pacific-alliance|Pacific Alliance
bloc:paris-club|Paris Club
bloc:partners-blue-pacific|Partners in the Blue Pacific|PBP
bloc:plo|Palestine Liberation Organization;Palestine Liberation Organisation|PLO;P.L.O.
bloc:prosur|Forum for the Progress and Integration of South America;Prosur|PROSUR
bloc:psi|Proliferation Security Initiative|PSI
bloc:pyd|Democratic Union Party;Kurdish Democratic Union Party|PYD
bloc:quad|Quad;Quadrilateral Security Dialogue;Quadrilateral Security Grouping;QUAD||Quad partner
bloc:quint|Quint;Transatlantic Quint;QUINT
bloc:quint-lebanon|Quintet on Lebanon;Five-nation committee on Lebanon;Quintet committee
bloc:rcep|Regional Comprehensive Economic Partnership|RCEP
bloc:ric|Russia-India-China;RIC trilateral|RIC
bloc:saudi-led-coalition|Saudi-led coalition;Arab Coalition;Saudi-led military coalition;Coalition to Restore Legitimacy in Yemen;Arab coalition
bloc:sdc|Syrian Democratic Council|SDC
bloc:six-party-talks|six-party talks;Six-Party Talks;Six Party Talks;six-nation talks
bloc:slavkov-triangle|Slavkov Triangle;Slavkov Format|S3
bloc:sudan-quad|Quad on Sudan;Quad for Sudan;Quad Countries for Sudan
bloc:sudan-trilateral-mechanism|Trilateral Mechanism;Trilateral Mechanism on Sudan
bloc:summit-for-democracy|Summit for Democracy
bloc:summit-of-the-americas|Summit of the Americas
bloc:syria-small-group|Small Group on Syria;Syria Small Group;small group on Syria
bloc:syrian-opposition|Syrian opposition;Syrian National Coalition;National Coalition for Syrian Revolutionary and Opposition Forces;Syrian Negotiation Commission;Syrian Negotiations Commission;High Negotiations Committee;Syrian rebels;Syrian armed opposition;Southern Front|SNC;HNC;SOC
bloc:three-plus-one|3+1 format;3+1;Three Plus One
bloc:three-plus-three|3+3 format;3+3 platform;3+3 South Caucasus platform;3+3 Regional Cooperation Format;3+3 consultative platform;Consultative Regional Platform 3+3
bloc:three-seas-initiative|Three Seas Initiative;Three Seas|3SI
bloc:transatlantic-quad|Transatlantic Quad;Western Quad;Quad of Western powers
bloc:trilateral-contact-group|Trilateral Contact Group;Trilateral Contact Group on Ukraine|TCG
bloc:troika-afghanistan|Extended Troika;Troika Plus;expanded troika
bloc:troika-sudan|Troika on Sudan;Sudan Troika;Troika on South Sudan
bloc:ukraine-defense-contact-group|Ukraine Defense Contact Group;Ukraine Defence Contact Group;Ramstein group;Ramstein format|UDCG
bloc:venezuela-unitary-platform|Unitary Platform;Venezuelan opposition;Unitary Democratic Platform
bloc:visegrad-group|Visegrad Group;Visegrád Group;Visegrad Four;Visegrád Four;Visegrad 4|V4;V-4|Visegrad;Visegrad country
bloc:wassenaar|Wassenaar Arrangement
bloc:weimar-triangle|Weimar Triangle;Weimar Plus;Weimar+;Weimar format
bloc:western-powers|Western powers;Western countries;Western nations;Western allies;Western governments
bloc:yemen-quad|Quad on Yemen;Yemen Quad;Yemen Quartet
government:abkhazia|Abkhazia
government:bougainville|Autonomous Bougainville Government;Bougainville Government;Bougainville government;Government of Bougainville|ABG
government:jubaland|Jubaland
government:northern-cyprus|Turkish Republic of Northern Cyprus;Northern Cyprus|TRNC
government:puntland|Puntland
government:republika-srpska|Republika Srpska;Bosnian Serb Republic
government:somaliland|Somaliland
government:south-ossetia|South Ossetia
government:transdniestria|Transdniestria;Transnistria;Transdniestr;Transdniester;Transdniestrian;Transnistrian;Pridnestrovie;Tiraspol
igo:adb|Asian Development Bank|ADB
igo:afcfta|African Continental Free Trade Area|AfCFTA||igo:african-union
igo:afdb|African Development Bank|AfDB;AFDB
igo:african-union|African Union;Organisation of African Unity;Organization of African Unity|AU;A.U.;OAU|AU member;African Union member
igo:african-union-commission|African Union Commission;AU Commission|AUC||igo:african-union*
igo:aiib|Asian Infrastructure Investment Bank|AIIB
igo:alba|Bolivarian Alliance for the Peoples of Our America;ALBA-TCP;Bolivarian Alliance|ALBA
igo:amisom|African Union Mission in Somalia;African Union Transition Mission in Somalia|AMISOM;ATMIS;AUSSOM||igo:african-union
igo:andean-community|Andean Community;Andean Community of Nations|CAN
igo:anzus|ANZUS;ANZUS Treaty alliance
igo:apec|Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation|APEC|APEC member
igo:arab-league|Arab League;League of Arab States;Arab League of States|LAS|Arab League member
igo:arab-maghreb-union|Arab Maghreb Union;Maghreb Union|AMU;UMA
igo:arctic-council|Arctic Council
igo:asean|Association of Southeast Asian Nations;Association of South-East Asian Nations;Asean|ASEAN;A.S.E.A.N.|ASEAN member
igo:asean-regional-forum|ASEAN Regional Forum|ARF||igo:asean
igo:au-peace-and-security-council|African Union Peace and Security Council;AU Peace and Security Council;Peace and Security Council|AUPSC||igo:african-union
igo:barents-council|Barents Euro-Arctic Council|BEAC
igo:bimstec|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
igo:binuh|United Nations Integrated Office in Haiti|BINUH||igo:united-nations
igo:bis|Bank for International Settlements|BIS
igo:bsec|Organization of the Black Sea Economic Cooperation;Black Sea Economic Cooperation;Black Sea Economic Cooperation Organization|BSEC
igo:caricom|Caribbean Community;Caribbean Community and Common Market|CARICOM;Caricom|CARICOM member
igo:cefta|Central European Free Trade Agreement|CEFTA
igo:cei|Central European Initiative|CEI
igo:celac|Community of Latin American and Caribbean States;Community of Latin American and Caribbean Nations|CELAC
igo:cemac|Central African Economic and Monetary Community;Economic and Monetary Community of Central Africa|CEMAC
igo:cen-sad|Community of Sahel-Saharan States|CEN-SAD
igo:cepi|Coalition for Epidemic Preparedness Innovations|CEPI
igo:cica|Conference on Interaction and Confidence-Building Measures in Asia;Conference on Interaction and Confidence Building Measures in Asia|CICA
igo:cis|Commonwealth of Independent States|CIS;C.I.S.|CIS member;CIS country
igo:cjeu|Court of Justice of the European Union;European Court of Justice;EU's top court|CJEU;ECJ||igo:european-union
igo:comesa|Common Market for Eastern and Southern Africa|COMESA
igo:committee-of-ministers|Committee of Ministers of the Council of Europe;Committee of Ministers|||igo:council-of-europe
igo:commonwealth|Commonwealth of Nations;British Commonwealth||Commonwealth member
igo:council-baltic-sea-states|Council of the Baltic Sea States|CBSS
igo:council-of-europe|Council of Europe|CoE;COE|Council of Europe member
igo:council-of-the-eu|Council of the European Union;EU Council;E.U. Council;Council of the EU;Council of Ministers of the European Union;Foreign Affairs Council;EU Foreign Affairs Council|||igo:european-union*
igo:covax|COVAX;COVAX Facility
igo:cplp|Community of Portuguese Language Countries;Community of Portuguese-Speaking Countries|CPLP
igo:csto|Collective Security Treaty Organization;Collective Security Treaty Organisation|CSTO;C.S.T.O.;ODKB|CSTO member
igo:ctbto|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
igo:danube-commission|Danube Commission
igo:eac|East African Community;East African bloc|EAC|EAC member
igo:eaeu|Eurasian Economic Union|EAEU;EEU|EAEU member
igo:east-med-gas-forum|East Mediterranean Gas Forum;Eastern Mediterranean Gas Forum|EMGF
igo:ebrd|European Bank for Reconstruction and Development|EBRD
igo:eccas|Economic Community of Central African States|ECCAS;CEEAC
igo:echr|European Court of Human Rights|ECHR;ECtHR||igo:council-of-europe
igo:eco|Economic Cooperation Organization;Economic Cooperation Organisation|ECO
igo:ecomig|ECOWAS Mission in The Gambia|ECOMIG||igo:ecowas
igo:ecowas|Economic Community of West African States;West African bloc;west African bloc|ECOWAS;Ecowas;CEDEAO|ECOWAS member
igo:eeas|European External Action Service;External Action Service;EU diplomatic service;EU External Action Service|EEAS||igo:european-union*
igo:efta|European Free Trade Association|EFTA
igo:eib|European Investment Bank|EIB||igo:european-union
igo:energy-community|Energy Community
igo:eubam|European Union Border Assistance Mission;EU Border Assistance Mission|EUBAM||igo:european-union
igo:eufor-althea|EUFOR Althea;EUFOR;Operation Althea|||igo:european-union
igo:eulex|EULEX;European Union Rule of Law Mission in Kosovo|||igo:european-union
igo:eumm|European Union Monitoring Mission in Georgia;EU Monitoring Mission in Georgia;EU Monitoring Mission|EUMM||igo:european-union
igo:eurasian-economic-commission|Eurasian Economic Commission|EEC||igo:eaeu
igo:eurogroup|Eurogroup;Euro Group|||igo:european-union
igo:european-central-bank|European Central Bank|ECB||igo:european-union
igo:european-commission|European Commission;EU Commission;E.U. Commission;EU executive;EU's executive arm;Commission of the European Union|||igo:european-union*
igo:european-council|European Council||EU leaders;E.U. leaders|igo:european-union*
igo:european-parliament|European Parliament;EU Parliament;E.U. Parliament|||igo:european-union
igo:european-union|European Union;European Community;European bloc;27-nation bloc;27-member bloc;27-country bloc|EU;E.U.|EU member;European Union member;E.U. member
igo:europol|Europol;European Union Agency for Law Enforcement Cooperation|||igo:european-union
igo:fao|Food and Agriculture Organization;UN Food and Agriculture Organization;Food and Agriculture Organisation|FAO||igo:united-nations
igo:fatf|Financial Action Task Force|FATF
igo:francophonie|International Organisation of La Francophonie;Francophonie;La Francophonie;International Organization of La Francophonie|OIF
igo:frontex|Frontex;European Border and Coast Guard Agency;EU border agency|||igo:european-union
igo:gavi|Gavi;Gavi, the Vaccine Alliance;GAVI
igo:gcc|Gulf Cooperation Council;Cooperation Council for the Arab States of the Gulf;Gulf Co-operation Council|GCC;G.C.C.|GCC member;GCC state
igo:gecf|Gas Exporting Countries Forum|GECF
igo:global-fund|Global Fund;Global Fund to Fight AIDS, Tuberculosis and Malaria
igo:iachr|Inter-American Commission on Human Rights|IACHR||igo:oas
igo:iaea|International Atomic Energy Agency;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic agency;U.N. atomic agency;U.N. nuclear agency;UN nuclear agency;UN atomic watchdog;U.N. atomic watchdog;nuclear watchdog|IAEA;I.A.E.A.||igo:united-nations
igo:iaea-board|IAEA Board of Governors;Board of Governors of the IAEA;IAEA board|||igo:iaea
igo:icao|International Civil Aviation Organization;International Civil Aviation Organisation|ICAO||igo:united-nations
igo:icc|International Criminal Court|ICC
igo:icglr|International Conference on the Great Lakes Region|ICGLR
igo:icj|International Court of Justice;World Court;UN's top court;U.N.'s top court;UN top court;U.N. top court|ICJ||igo:united-nations
igo:icrc|International Committee of the Red Cross;Red Cross|ICRC
igo:icty|International Criminal Tribunal for the former Yugoslavia;UN war crimes tribunal;U.N. war crimes tribunal|ICTY||igo:united-nations
igo:idb|Inter-American Development Bank|IDB;IADB
igo:iea|International Energy Agency|IEA
igo:ifad|International Fund for Agricultural Development|IFAD||igo:united-nations
igo:ifrc|International Federation of Red Cross and Red Crescent Societies|IFRC
igo:igad|Intergovernmental Authority on Development;Inter-Governmental Authority on Development;East African bloc IGAD|IGAD
igo:ilo|International Labour Organization;International Labor Organization;International Labour Organisation|ILO||igo:united-nations
igo:imf|International Monetary Fund|IMF;I.M.F.||igo:united-nations
igo:imo|International Maritime Organization;International Maritime Organisation|IMO||igo:united-nations
igo:inter-parliamentary-union|Inter-Parliamentary Union|IPU
igo:interpol|Interpol;INTERPOL;International Criminal Police Organization
igo:iom|International Organization for Migration;International Organisation for Migration;UN migration agency;U.N. migration agency|IOM||igo:united-nations
igo:iora|Indian Ocean Rim Association|IORA
igo:ipcc|Intergovernmental Panel on Climate Change|IPCC||igo:united-nations
igo:irena|International Renewable Energy Agency|IRENA
igo:isaf|International Security Assistance Force|ISAF||igo:nato
igo:isdb|Islamic Development Bank|IsDB;IDB Group
igo:itu|International Telecommunication Union|ITU||igo:united-nations
igo:kfor|Kosovo Force;NATO-led Kosovo Force;NATO peacekeeping force in Kosovo|KFOR||igo:nato
igo:lcbc|Lake Chad Basin Commission|LCBC
igo:melanesian-spearhead-group|Melanesian Spearhead Group|MSG
igo:mercosur|Mercosur;MERCOSUR;Mercosul;Southern Common Market||Mercosur member
igo:mfo|Multinational Force and Observers|MFO
igo:minurso|United Nations Mission for the Referendum in Western Sahara;UN mission in Western Sahara|MINURSO||igo:united-nations
igo:minusca|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic;UN mission in the Central African Republic|MINUSCA||igo:united-nations
igo:minusma|United Nations Multidimensional Integrated Stabilization Mission in Mali;UN mission in Mali;U.N. mission in Mali|MINUSMA||igo:united-nations
igo:mnjtf|Multinational Joint Task Force|MNJTF
igo:monusco|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo;UN mission in Congo;U.N. mission in Congo|MONUSCO||igo:united-nations
igo:mrc|Mekong River Commission|MRC
igo:nato|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Western military alliance;Nato;transatlantic alliance|N.A.T.O.|NATO member;NATO ally;NATO allies;Allies
igo:nato-russia-council|NATO-Russia Council|NRC||igo:nato
igo:nato-ukraine-council|NATO-Ukraine Council;NATO-Ukraine Commission|NUC||igo:nato
igo:neutral-nations-supervisory-commission|Neutral Nations Supervisory Commission|NNSC
igo:new-development-bank|New Development Bank;BRICS bank;BRICS Development Bank|NDB
igo:nile-basin-initiative|Nile Basin Initiative|NBI
igo:nordic-council|Nordic Council
igo:nordic-council-of-ministers|Nordic Council of Ministers
igo:north-atlantic-council|North Atlantic Council;NATO's governing council|NAC||igo:nato
igo:oas|Organization of American States;Organisation of American States|OAS;O.A.S.;OEA|OAS member
igo:ocha|United Nations Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs;UN humanitarian office;U.N. humanitarian office;UN Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA||igo:united-nations
igo:odihr|Office for Democratic Institutions and Human Rights;OSCE Office for Democratic Institutions and Human Rights|ODIHR||igo:osce
igo:oecd|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development|OECD;O.E.C.D.|OECD member
igo:oecs|Organisation of Eastern Caribbean States;Organization of Eastern Caribbean States|OECS
igo:ohchr|Office of the United Nations High Commissioner for Human Rights;Office of the High Commissioner for Human Rights;UN Human Rights Office;U.N. human rights office;UN human rights office;UN rights office;U.N. rights office|OHCHR||igo:united-nations
igo:oic|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;Islamic Cooperation Organization|OIC;O.I.C.|OIC member
igo:opcw|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;chemical weapons watchdog|OPCW
igo:opec|Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;oil cartel|OPEC;O.P.E.C.;Opec|OPEC member
igo:order-of-malta|Sovereign Military Order of Malta;Order of Malta
igo:organization-of-turkic-states|Organization of Turkic States;Organisation of Turkic States;Turkic Council;Turkic States|OTS
igo:osce|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe|OSCE;O.S.C.E.;CSCE|OSCE member;OSCE participating state
igo:osce-mission-bih|OSCE Mission to Bosnia and Herzegovina|||igo:osce
igo:osce-mission-kosovo|OSCE Mission in Kosovo|||igo:osce
igo:osce-mission-moldova|OSCE Mission to Moldova|||igo:osce
igo:osce-mission-montenegro|OSCE Mission to Montenegro|||igo:osce
igo:osce-mission-serbia|OSCE Mission to Serbia|||igo:osce
igo:osce-mission-skopje|OSCE Mission to Skopje|||igo:osce
igo:osce-presence-albania|OSCE Presence in Albania|||igo:osce
igo:osce-smm|OSCE Special Monitoring Mission to Ukraine;Special Monitoring Mission;OSCE monitoring mission;Special Monitoring Mission to Ukraine|SMM||igo:osce
igo:otca|Amazon Cooperation Treaty Organization;Amazon Cooperation Treaty Organisation|ACTO;OTCA
igo:pace|Parliamentary Assembly of the Council of Europe|PACE||igo:council-of-europe
igo:pacific-islands-forum|Pacific Islands Forum;Pacific Island Forum|PIF
igo:paho|Pan American Health Organization;Pan-American Health Organization|PAHO||igo:who
igo:pca|Permanent Court of Arbitration|PCA
igo:rcc|Regional Cooperation Council|RCC
igo:resolute-support|Resolute Support Mission;Resolute Support|RSM||igo:nato
igo:saarc|South Asian Association for Regional Cooperation|SAARC
igo:sadc|Southern African Development Community;southern African bloc;Southern African bloc|SADC|SADC member
igo:samidrc|SADC Mission in the Democratic Republic of Congo;SADC Mission in Congo|SAMIDRC||igo:sadc
igo:samim|SADC Mission in Mozambique|SAMIM||igo:sadc
igo:sco|Shanghai Cooperation Organization;Shanghai Cooperation Organisation|SCO;S.C.O.|SCO member
igo:seecp|South-East European Cooperation Process;Southeast European Cooperation Process|SEECP
igo:sica|Central American Integration System|SICA
igo:south-centre|South Centre
igo:turkpa|Parliamentary Assembly of Turkic States|TURKPA
igo:uemoa|West African Economic and Monetary Union|UEMOA;WAEMU
igo:un-eca|United Nations Economic Commission for Africa;UN Economic Commission for Africa;Economic Commission for Africa|UNECA||igo:united-nations
igo:un-ece|United Nations Economic Commission for Europe;UN Economic Commission for Europe|UNECE||igo:united-nations
igo:un-eclac|United Nations Economic Commission for Latin America and the Caribbean;Economic Commission for Latin America and the Caribbean|ECLAC;CEPAL||igo:united-nations
igo:un-ecosoc|Economic and Social Council;UN Economic and Social Council|ECOSOC||igo:united-nations
igo:un-escap|United Nations Economic and Social Commission for Asia and the Pacific;UN Economic and Social Commission for Asia and the Pacific|ESCAP||igo:united-nations
igo:un-escwa|United Nations Economic and Social Commission for Western Asia;UN Economic and Social Commission for Western Asia|ESCWA||igo:united-nations
igo:un-general-assembly|United Nations General Assembly;UN General Assembly;U.N. General Assembly;General Assembly|UNGA;U.N.G.A.||igo:united-nations
igo:un-habitat|UN-Habitat;United Nations Human Settlements Programme|||igo:united-nations
igo:un-human-rights-council|United Nations Human Rights Council;UN Human Rights Council;U.N. Human Rights Council;Human Rights Council|UNHRC;HRC||igo:united-nations
igo:un-secretariat|United Nations Secretariat;UN Secretariat;U.N. Secretariat|||igo:united-nations
igo:un-security-council|United Nations Security Council;UN Security Council;U.N. Security Council;Security Council|UNSC;U.N.S.C.|Security Council member|igo:united-nations
igo:un-women|UN Women;U.N. Women;United Nations Women|||igo:united-nations
igo:unaids|UNAIDS;Joint United Nations Programme on HIV/AIDS|||igo:united-nations
igo:unama|United Nations Assistance Mission in Afghanistan;UN Assistance Mission in Afghanistan;U.N. Assistance Mission in Afghanistan;UN mission in Afghanistan|UNAMA||igo:united-nations
igo:unami|United Nations Assistance Mission for Iraq;UN Assistance Mission for Iraq;UN mission in Iraq|UNAMI||igo:united-nations
igo:unamid|African Union-United Nations Hybrid Operation in Darfur;United Nations-African Union Mission in Darfur|UNAMID||igo:united-nations
igo:unaoc|United Nations Alliance of Civilizations;Alliance of Civilizations|UNAOC||igo:united-nations
igo:unasur|Union of South American Nations;Unasur|UNASUR
igo:unctad|United Nations Conference on Trade and Development;UN Trade and Development|UNCTAD||igo:united-nations
igo:undof|United Nations Disengagement Observer Force;UN Disengagement Observer Force|UNDOF||igo:united-nations
igo:undp|United Nations Development Programme;UN Development Programme;U.N. Development Program;UN Development Program|UNDP||igo:united-nations
igo:unep|United Nations Environment Programme;UN Environment Programme;UN Environment Program;U.N. Environment Program|UNEP||igo:united-nations
igo:unesco|United Nations Educational, Scientific and Cultural Organization;UN cultural agency;U.N. cultural agency|UNESCO||igo:united-nations
igo:unfccc|United Nations Framework Convention on Climate Change;UN Framework Convention on Climate Change;UN climate body;U.N. climate body|UNFCCC||igo:united-nations
igo:unficyp|United Nations Peacekeeping Force in Cyprus;UN Peacekeeping Force in Cyprus|UNFICYP||igo:united-nations
igo:unfpa|United Nations Population Fund;UN Population Fund;U.N. Population Fund|UNFPA||igo:united-nations
igo:unhcr|United Nations High Commissioner for Refugees;UN Refugee Agency;U.N. refugee agency;UN refugee agency;Office of the United Nations High Commissioner for Refugees|UNHCR||igo:united-nations
igo:unicef|United Nations Children's Fund;UN children's agency;U.N. children's agency;UN Children's Fund|UNICEF||igo:united-nations
igo:unido|United Nations Industrial Development Organization|UNIDO||igo:united-nations
igo:unifil|United Nations Interim Force in Lebanon;UN Interim Force in Lebanon;UN peacekeeping force in Lebanon;U.N. peacekeeping force in Lebanon|UNIFIL||igo:united-nations
igo:union-state|Union State;Union State of Russia and Belarus;Russia-Belarus Union State
igo:unisfa|United Nations Interim Security Force for Abyei|UNISFA||igo:united-nations
igo:unitams|United Nations Integrated Transition Assistance Mission in Sudan;UN Integrated Transition Assistance Mission in Sudan|UNITAMS||igo:united-nations
igo:united-nations|United Nations;United Nations Organization;UN system;U.N. system|UN;U.N.;UNO|UN member;U.N. member
igo:unmha|United Nations Mission to support the Hudaydah Agreement;UN Mission to Support the Hudaydah Agreement|UNMHA||igo:united-nations
igo:unmik|United Nations Interim Administration Mission in Kosovo;UN Mission in Kosovo|UNMIK||igo:united-nations
igo:unmiss|United Nations Mission in South Sudan;UN Mission in South Sudan;UN mission in South Sudan|UNMISS||igo:united-nations
igo:unmogip|United Nations Military Observer Group in India and Pakistan;UN Military Observer Group in India and Pakistan|UNMOGIP||igo:united-nations
igo:unoca|United Nations Regional Office for Central Africa;UN Regional Office for Central Africa|UNOCA||igo:united-nations*
igo:unodc|United Nations Office on Drugs and Crime;UN Office on Drugs and Crime|UNODC||igo:united-nations
igo:unops|United Nations Office for Project Services|UNOPS||igo:united-nations
igo:unowas|United Nations Office for West Africa and the Sahel;UN Office for West Africa and the Sahel|UNOWAS||igo:united-nations*
igo:unrcca|United Nations Regional Centre for Preventive Diplomacy for Central Asia;UN Regional Centre for Preventive Diplomacy for Central Asia|UNRCCA||igo:united-nations*
igo:unrwa|United Nations Relief and Works Agency;UN Relief and Works Agency;UN agency for Palestinian refugees;U.N. agency for Palestinian refugees;United Nations Relief and Works Agency for Palestine Refugees|UNRWA||igo:united-nations
igo:unsco|Office of the United Nations Special Coordinator for the Middle East Peace Process|UNSCO||igo:united-nations*
igo:unscol|Office of the United Nations Special Coordinator for Lebanon|UNSCOL||igo:united-nations*
igo:unsmil|United Nations Support Mission in Libya;UN Support Mission in Libya;U.N. Support Mission in Libya;UN mission in Libya;U.N. mission in Libya|UNSMIL||igo:united-nations
igo:unsom|United Nations Assistance Mission in Somalia;UN Assistance Mission in Somalia|UNSOM||igo:united-nations
igo:untso|United Nations Truce Supervision Organization|UNTSO||igo:united-nations
igo:venice-commission|Venice Commission;European Commission for Democracy through Law|||igo:council-of-europe
igo:wfp|World Food Programme;World Food Program;UN World Food Programme;U.N. World Food Program;UN food agency;U.N. food agency|WFP||igo:united-nations
igo:who|World Health Organization;World Health Organisation;UN health agency;U.N. health agency|WHO;W.H.O.||igo:united-nations
igo:wipo|World Intellectual Property Organization|WIPO||igo:united-nations
igo:wmo|World Meteorological Organization|WMO||igo:united-nations
igo:world-bank|World Bank;World Bank Group;International Bank for Reconstruction and Development|IBRD||igo:united-nations
igo:wto|World Trade Organization;World Trade Organisation|WTO;W.T.O.
population:abkhaz|Abkhaz;Abkhazians;Abkhazian
population:afghans|Afghan refugees
population:africans|Africans;African
population:alawites|Alawites;Alawite;Alawi
population:amharas|Amharas
population:arabs|Arabs;Arab
population:armenians-karabakh|Karabakh Armenians;Armenians of Karabakh;ethnic Armenians;Nagorno-Karabakh Armenians
population:asians|Asians;Asian
population:basques|Basques;Basque
population:bedouin|Bedouin;Bedouins
population:berbers|Berbers;Amazigh
population:bosniaks|Bosniaks;Bosniak;Bosnian Muslims
population:bosnian-croats|Bosnian Croats;Bosnian Croat
population:bosnian-serbs|Bosnian Serbs;Bosnian Serb
population:catalans|Catalans;Catalan
population:chechens|Chechens;Chechen
population:christians|Christians
population:copts|Copts;Coptic Christians
population:crimean-tatars|Crimean Tatars;Crimean Tatar
population:druze|Druze;Druze community
population:ethnic-albanians|ethnic Albanians;ethnic Albanian;Ethnic Albanians
population:europeans|Europeans;European
population:gazans|Gazans;Gazan
population:greek-cypriots|Greek Cypriots;Greek Cypriot;Greek-Cypriots;Greek-Cypriot
population:hazaras|Hazaras;Hazara
population:hutus|Hutus;Hutu
population:iraqi-kurds|Iraqi Kurds;Iraqi Kurdish
population:jewish-settlers|Jewish settlers;Israeli settlers
population:jews|Jews;Jewish people
population:kashmiris|Kashmiris;Kashmiri
population:kosovo-serbs|Kosovo Serbs;Kosovo Serb;ethnic Serbs
population:kurds|Kurds;Kurdish people;Kurd;Kurdish||Kurdish
population:maronites|Maronites;Maronite
population:masalit|Masalit
population:oromos|Oromos;Oromo
population:ossetians|Ossetians;South Ossetians
population:pashtuns|Pashtuns;Pashtun
population:rohingya|Rohingya;Rohingyas;Rohingya Muslims
population:roma|Roma people
population:sami|Sami people
population:scots|Scots;Scottish
population:shiites|Shiites;Shia;Shiite;Shi'ites;Shi'ite;Shias;Shi'a
population:sikhs|Sikhs;Sikh
population:sunnis|Sunnis;Sunni
population:syrian-kurds|Syrian Kurds;Syrian Kurdish
population:syrian-refugees|Syrian refugees
population:tamils|Tamils;Tamil
population:tibetans|Tibetans;Tibetan
population:tigrayans|Tigrayans;Tigrayan
population:tuaregs|Tuaregs;Tuareg
population:turkish-cypriots|Turkish Cypriots;Turkish Cypriot;Turkish-Cypriots;Turkish-Cypriot
population:tutsis|Tutsis;Tutsi;Banyamulenge
population:uyghurs|Uyghurs;Uyghur;Uighurs;Uighur;Uygurs
population:westerners|Westerners
population:yazidis|Yazidis;Yazidi;Yezidis;Yezidi
`;

/** Organisations by id. */
export const ORGANISATIONS = new Table<OrganisationEntry>({
  text: TABLE,
  printed: 1,
  listed: false,
  read: ([id = "", names, abbreviations, members, whole]) => {
    const [name = "", ...others] = wordsOf(names);
    return {
      id,
      type: id.slice(0, id.indexOf(":")) as OrganisationEntry["type"],
      name,
      names: others,
      abbreviations: wordsOf(abbreviations),
      memberAdjectives: wordsOf(members),
      partOf: whole ? unstarred(whole) : null,
      speaksForWhole: whole?.endsWith("*") ?? false,
    };
  },
});

/** Blocs that are sides themselves, not clubs of states: movements, oppositions, rival governments. */
export const POLITICAL_BODIES: ReadonlySet<string> = new Set(
  (
    "aanes fatah ffc gna gnu gulen hurriyat karabakh-authorities krg libya-hor libya-hsc muslim-brotherhood ndf nug " +
    "plo pyd sdc syrian-opposition venezuela-unitary-platform"
  )
    .split(" ")
    .map((name) => `bloc:${name}`),
);
