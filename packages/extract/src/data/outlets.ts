// News outlets that reports name as their source, and the generic phrases for those they don't name.
// biome-ignore-all format: a table, one state a line
import { Table } from "./table.ts";
import { starredOf, wordsOf } from "./table-lines.ts";

/** An outlet. Spellings are as printed, case matters ("AP", "RIA"), apostrophes are straight. */
export interface OutletEntry {
  name: string;
  /** All its names, the first too. */
  names: string[];
  /** Those that are also a word, a name or another body: take them with a reporting verb, "told", "according to", or "the … newspaper". */
  ambiguous: string[];
  /** State where it is based (for exiles' media, where the newsroom is known best from); null where it is nobody's. */
  iso3: string | null;
}

/** State and outlets; other names of one behind "=", a star after one that is ambiguous. */
const TABLE = `
|Africanews;Bne IntelliNews=bne IntelliNews;Eurasianet=EurasiaNet;Global Voices;Inter Press Service=IPS*;Modern Diplomacy;ReliefWeb;The New Humanitarian
AFG|Afghanistan International;Amu TV=Amu;Ariana News;Bakhtar=Bakhtar News Agency;Kabul Now;Khaama Press;Pajhwok=Pajhwok Afghan News;RTA*=Radio Television Afghanistan;Tolo News=TOLOnews=TOLO News
AGO|Jornal de Angola
ALB|ATA*;Koha Jone
ARE|Al Khaleej;Al-Ittihad;Gulf News;Khaleej Times;Sky News Arabia;The National*=National newspaper;WAM*=Emirates News Agency
ARG|Buenos Aires Times;C5N;Clarín=Clarin*;Infobae;La Nación=La Nacion;Página 12=Pagina 12;Perfil*;Telam=Télam
ARM|1in.am;Aravot;ARKA*;Armenpress=ARMENPRESS;CivilNet=Civilnet;EVN Report;Hetq;Hraparak;News.am=NEWS.am;Public TV of Armenia=Armenian Public TV
AUS|Australian Associated Press=AAP;Australian Broadcasting Corporation=ABC Australia=ABC Radio National;Australian Financial Review=The Australian Financial Review;Crikey;Daily Telegraph Sydney;Nine News=Nine Network;SBS Australia;Seven News;Sky News Australia;Sydney Morning Herald=The Sydney Morning Herald;The Age*;The Australian*;The Interpreter;West Australian
AUT|APA*=Austria Press Agency;Der Standard;Die Presse;Kronen Zeitung;Kurier*;ORF*
AZE|APA news agency;Azernews=AzerNews;Azertac=AZERTAC;AzTV;AzVision=AzVision.az;Caliber.az;Haqqin.az;Meydan TV;Report.az=Report news agency=Report*;Trend news agency=Trend News Agency=Trend*;Turan*;Turan.az
BEL|Belga;Brussels Times=The Brussels Times;De Morgen;De Standaard;De Tijd;EUobserver=EU Observer;Euractiv=EURACTIV;Het Laatste Nieuws;La Libre Belgique;Le Soir;Parliament Magazine;Politico Europe=POLITICO Europe;RTBF;VRT
BFA|RTB*
BGD|Bangladesh Sangbad Sangstha=BSS*;bdnews24=bdnews24.com;Daily Star Bangladesh;Dhaka Tribune;Prothom Alo;United News of Bangladesh=UNB
BGR|24 Chasa;BNR;BNT;BTA*=Bulgarian News Agency;bTV;Novinite
BHR|Bahrain News Agency=BNA*;Gulf Daily News
BIH|Dnevni Avaz=Avaz;FENA=Fena;Nezavisne Novine;Oslobodjenje=Oslobođenje;SRNA
BLR|Belarus 1=Belarus-1;BelTA=BELTA=Belta;Nasha Niva;Nexta=NEXTA;ONT*;SB Belarus Segodnya;Tut.by=TUT.BY;Zerkalo.io
BOL|ABI=Agencia Boliviana de Información;El Deber;La Razón Bolivia
BRA|Agencia Brasil=Agência Brasil;Folha de S.Paulo=Folha de S. Paulo=Folha;G1;Metropoles=Metrópoles;O Estado de S. Paulo=Estadao=Estadão;O Globo;Record TV;Rede Globo;TV Globo=GloboNews;UOL;Valor Economico=Valor Econômico;Veja
CAN|Canadian Press=The Canadian Press;CBC*=CBC News=Canadian Broadcasting Corporation;CTV*=CTV News;Global News;Globe and Mail=The Globe and Mail;La Presse Canada;Le Devoir;Maclean's;National Post;Ottawa Citizen;Radio-Canada;Toronto Star=The Toronto Star;Toronto Sun
CHE|Keystone-SDA;Le Temps;Neue Zürcher Zeitung=NZZ=Neue Zuercher Zeitung;RTS Suisse;SonntagsZeitung;SRF;Swissinfo=SWI swissinfo.ch=swissinfo.ch;Tages-Anzeiger;Tribune de Genève
CHL|El Mercurio;La Tercera;TVN*
CHN|21st Century Business Herald;Caixin;CCTV=China Central Television;CGTN;China Daily;China News Service;China Radio International;Dragon TV;Global Times;Guancha;People's Daily;Phoenix TV=Phoenix Television;PLA Daily;Sina*;Sixth Tone;Sohu;Southern Weekly;Xinhua=Xinhua News Agency=New China News Agency=Xinhua news agency
CIV|Fraternité Matin=Fraternite Matin
CMR|Cameroon Tribune
COD|Actualite.cd=Actualité.cd;Radio Okapi;RTNC
COL|Blu Radio;Caracol Radio=Caracol;El Espectador;El Tiempo;La Silla Vacía=La Silla Vacia;NTN24;RCN*=RCN Radio;Semana*=Revista Semana
CRI|La Nación Costa Rica
CUB|14ymedio;ACN*=Cuban News Agency;Cubadebate;Diario de Cuba;Granma*;Prensa Latina;Radio Reloj
CYP|CNA*=Cyprus News Agency;CyBC;Cyprus Mail;Phileleftheros;Politis;Sigma TV
CZE|CTK=ČTK=Czech News Agency;Czech Radio;Czech Television=ČT24;Hospodarske noviny=Hospodářské noviny;Lidové noviny=Lidove noviny;Mlada fronta Dnes=Mladá fronta Dnes;Seznam Zpravy=Seznam Zprávy
DEU|ARD*;Bayerischer Rundfunk;Bild*=Bild am Sonntag=Bild newspaper;Correctiv;Der Spiegel=Spiegel=Spiegel Online;Deutsche Presse-Agentur=dpa=DPA=German news agency dpa;Deutsche Welle=DW;Deutschlandfunk;Die Welt=Welt am Sonntag;Die Zeit;Frankfurter Allgemeine Zeitung=FAZ=Frankfurter Allgemeine;Funke media group;Handelsblatt;n-tv;Passauer Neue Presse;Rheinische Post;RND*=RedaktionsNetzwerk Deutschland;Süddeutsche Zeitung=Sueddeutsche Zeitung;t-online;Table.Media=Table Media;Tagesschau;Tagesspiegel=Der Tagesspiegel;taz=Die Tageszeitung;ZDF
DNK|Berlingske;DR Nyheder;Jyllands-Posten;Politiken;Ritzau;TV2 Denmark
DOM|Diario Libre;Listín Diario=Listin Diario
DZA|APS*=Algeria Press Service=Algérie Presse Service;El Khabar;El Moudjahid;El Watan
ECU|El Universo
EGY|Akhbar el-Yom;Al-Ahram=Ahram=Ahram Online;Al-Ahram Weekly;Al-Masry Al-Youm=al-Masry al-Youm;Al-Qahera News=Al Qahera News=AlQahera News=Al-Qahera;Cairo 24;Mada Masr;MENA*=Middle East News Agency;Sada El-Balad;Shorouk*=El-Shorouk;Youm7=Al-Youm Al-Sabea
ERI|Eri-TV;Shabait
ESP|Antena 3;Cadena SER=Cadena Ser;EFE=Agencia EFE=EFE news agency;El Confidencial;El Mundo;El País=El Pais;El Periódico;Europa Press;La Razón;La Sexta;La Vanguardia;RTVE=TVE
EST|BNS*=Baltic News Service;Delfi*;Eesti Päevaleht;ERR*;Postimees
ETH|Addis Fortune;Addis Standard;Borkena;Ethiopian Broadcasting Corporation=EBC*;Ethiopian Herald;Ethiopian News Agency=ENA*;Fana Broadcasting=Fana*;The Reporter*;Zehabesha
FIN|Helsingin Sanomat;Hufvudstadsbladet;Ilta-Sanomat;Iltalehti;STT*;Yle*=YLE
FJI|Fiji Sun;Fiji Times
FRA|Africa Intelligence;Agence France-Presse=AFP=Agence France Presse;BFM=BFMTV=BFM TV;Charlie Hebdo;CNews;Euronews;Europe 1;France 2;France 24;France Info=Franceinfo=franceinfo;France Inter;Intelligence Online;Jeune Afrique;Journal du Dimanche=JDD;L'Express;L'Humanité=L'Humanite;L'Opinion;La Croix;LCI;Le Canard Enchaîné=Le Canard Enchaine;Le Figaro;Le Monde;Le Parisien;Le Point;Les Echos;Libération*=Liberation*;Mediapart;Nouvel Obs=L'Obs;Orient XXI;Ouest-France;Paris Match;Radio France;RFI=Radio France Internationale;RMC;TF1;TV5Monde=TV5 Monde
GBR|Al-Araby Al-Jadeed=al-Araby al-Jadeed=The New Arab=New Arab;Al-Hayat*=al-Hayat;Al-Quds Al-Arabi=al-Quds al-Arabi;Amwaj.media=Amwaj;Argus Media;Asharq Al-Awsat=Asharq al-Awsat;BBC=BBC News=British Broadcasting Corporation=BBC World Service=BBC Radio 4=BBC Persian=BBC Arabic=BBC Russian;Byline Times;Channel 4=Channel 4 News;Daily Mail=The Daily Mail=MailOnline;Daily Mirror=The Mirror;Daily Telegraph=The Daily Telegraph=The Telegraph=Telegraph*;Economist*=The Economist;Evening Standard;Financial Times=FT*=The Financial Times;GB News;Guardian*=The Guardian;Independent*=The Independent;Iran International;ITV=ITV News;Janes=Jane's=Jane's Defence Weekly;Jewish Chronicle;LBC*;Lloyd's List;Middle East Eye=MEE;New Statesman;Observer newspaper=The Observer*;openDemocracy;PA Media=Press Association=PA news agency;Reuters=Thomson Reuters=Reuters news agency;Sky News;Spectator*=The Spectator;Sunday Times=The Sunday Times;The Conversation;The Scotsman=Scotsman*;The Sun*;Times of London=The Times*=The Times of London;Times Radio;UnHerd
GEO|Agenda.ge;Civil Georgia=Civil.ge;Imedi=TV Imedi;Interpress=InterPressNews=Interpressnews;Mtavari;Netgazeti;OC Media;Rustavi 2
GHA|Daily Graphic=Graphic Online;Joy News=JoyNews
GRC|ANA-MPA=Athens-Macedonian News Agency=Athens News Agency;Antenna TV;ERT*;in.gr;Kathimerini;Kathimerini English edition=ekathimerini=eKathimerini;Naftemporiki;Proto Thema;Protothema.gr;Skai=SKAI;Ta Nea;To Vima
GRL|Sermitsiaq
GTM|Prensa Libre
GUY|Kaieteur News;Stabroek News
HKG|Apple Daily;Asia Times;Hong Kong Free Press=HKFP;Ming Pao;Now TV*;RTHK;Sing Tao;South China Morning Post=SCMP;Ta Kung Pao;The Standard*;Wen Wei Po
HND|La Prensa Honduras
HRV|HINA=Hina;Jutarnji List;Vecernji List=Večernji list
HTI|Haitian Times;Le Nouvelliste
HUN|444.hu;Direkt36;Kossuth;Kossuth Radio;Magyar Nemzet;MTI*;Nepszava=Népszava;Telex*
IDN|Antara*=ANTARA*;Jakarta Globe;Jakarta Post=The Jakarta Post;Kompas*;Kompas TV;Metro TV;Republika;Tempo*=Tempo magazine;TVRI
IND|All India Radio;ANI*=Asian News International;Business Standard;CNN-News18=News18;Deccan Herald;Doordarshan=DD News;Economic Times=The Economic Times;Firstpost;Hindu*=The Hindu;Hindustan Times;IANS;India Today;India Today TV=Aaj Tak;Indian Express=The Indian Express;NDTV;Newslaundry;Press Trust of India=PTI*;Republic TV;Scroll*=Scroll.in;Swarajya;The Quint;The Telegraph India;The Tribune*;ThePrint=The Print;Times Now;Times of India=The Times of India;United News of India=UNI*;WION
IRL|Irish Examiner;Irish Independent;Irish Times=The Irish Times;RTE=RTÉ
IRN|Al-Alam=Al Alam;Asr-e Iran=Asr Iran;Didban Iran;Entekhab;Etemad*;Fararu;Fars*=Fars news agency=Fars News Agency;Hamshahri;ILNA*;Iran Daily*;IranWire;IRIB=Islamic Republic of Iran Broadcasting;IRNA=Islamic Republic News Agency;ISNA=Iranian Students' News Agency=Iranian Students News Agency;Javan*;Jomhouri Eslami;Kayhan;Khabar Online;Mehr*=Mehr news agency=Mehr News Agency=MNA*;Nour News=Nournews;Press TV=PressTV;Shargh;Tabnak;Tasnim=Tasnim news agency=Tasnim News Agency;Tehran Times;YJC=Young Journalists Club
IRQ|Al-Iraqiya=al-Iraqiya;Al-Sabah newspaper;Al-Sumaria=Alsumaria;Azzaman;Basnews;Iraqi News;Iraqi News Agency=INA*;K24;Kurdistan 24=Kurdistan24;NRT*;Rudaw;Rudaw TV;Shafaq News=Shafaq*
ISL|Morgunbladid=Morgunblaðið;RUV=RÚV
ISR|Army Radio=Galei Tzahal;Arutz Sheva=Israel National News;Calcalist;Channel 12*=Israel's Channel 12;Channel 13*;Channel 14*;Globes*;Haaretz=Ha'aretz;i24=i24NEWS=i24 News;Israel Hayom;Jerusalem Post=The Jerusalem Post;Kan*=Kan News=Kan 11=Israeli public broadcaster Kan;Maariv*;Reshet Bet;Times of Israel=The Times of Israel;Walla*=Walla News=Walla!;Yedioth Ahronoth=Yediot Ahronot=Yedioth Aharonot=Yediot Aharonot;Ynet=Ynetnews=ynet
ITA|Adnkronos;Agenzia Nova;AGI*=Agenzia Italia;ANSA=ANSA news agency;Avvenire;Corriere della Sera;Decode39;Fides=Agenzia Fides;Formiche;Il Foglio;Il Giornale;Il Messaggero;Il Sole 24 Ore;L'Espresso;La Repubblica=Repubblica;La Stampa;La7;Mediaset;RAI*=Rai=RaiNews;TG1
JAM|Jamaica Gleaner=The Gleaner;Jamaica Observer
JOR|Ad-Dustour;Al-Ghad newspaper=Alghad;Al-Mamlaka=Al Mamlaka=Almamlaka;Al-Rai newspaper=Al Rai;Jordan Times;Petra*=Petra news agency=Jordan News Agency
JPN|Asahi Shimbun=The Asahi Shimbun=Asahi;Fuji TV=FNN;Japan Times=The Japan Times;Jiji Press=Jiji*;Kyodo=Kyodo News=Kyodo news agency;Mainichi Shimbun=Mainichi;NHK=NHK World;Nikkei=Nikkei Asia=Nihon Keizai Shimbun=Nikkei Asian Review;Nippon TV=NNN;Sankei Shimbun=Sankei;TBS Japan;Tokyo Shimbun;TV Asahi=ANN News*;Yomiuri Shimbun=Yomiuri=The Yomiuri Shimbun
KAZ|Astana Times=The Astana Times;Kazinform=KAZINFORM=Qazinform;KazTAG;Khabar*=Khabar 24;Orda.kz;Tengrinews
KEN|Business Daily;Citizen TV;Daily Nation;Kenya News Agency=KNA*;KTN;The East African=East African*;The Elephant;The Standard Kenya
KGZ|24.kg;AKIpress;Kabar*;Kloop
KHM|AKP*=Agence Kampuchea Presse;Cambodia Daily;Khmer Times;Phnom Penh Post=The Phnom Penh Post
KOR|Chosun Ilbo;Daily NK=DailyNK;Dong-A Ilbo=Donga Ilbo;Hankyoreh;JoongAng Ilbo=Joongang Ilbo=Korea JoongAng Daily;JTBC;KBS;Korea Herald=The Korea Herald;Korea Times=The Korea Times;Kyunghyang Shinmun;Maeil Business Newspaper;MBC Korea;News1;Newsis;OhmyNews;SBS*;TV Chosun;Yonhap=Yonhap News Agency=Yonhap news agency;YTN
KWT|Al-Jarida=Al Jarida;Al-Qabas;Al-Rai Kuwait;Al-Seyassah;KUNA=Kuwait News Agency;Kuwait Times
LAO|KPL*=Lao News Agency;Vientiane Times
LBN|Al Jadeed=Al-Jadeed;Al-Akhbar=al-Akhbar;Al-Manar=al-Manar=Al Manar;Al-Mayadeen=al-Mayadeen=Al Mayadeen;Al-Modon=Almodon;An-Nahar=an-Nahar=Annahar;As-Safir;Daily Star=The Daily Star=Daily Star Lebanon;L'Orient-Le Jour=L'Orient Today=L'Orient Le Jour;LBCI;MTV Lebanon;Naharnet;National News Agency*=NNA*=NNA Lebanon;NOW Lebanon;OTV*;The Cradle
LBY|Al-Ahrar TV=Libya Al-Ahrar;LANA*=Libyan News Agency;Libya Herald;Libya Observer;Libya Update
LKA|Daily Mirror Sri Lanka;Daily News Sri Lanka;Sunday Times Sri Lanka;The Island*
LTU|15min;ELTA;LRT*
LUX|Luxembourg Times;Luxemburger Wort
LVA|LETA*;LSM*
MAR|Hespress;Le Matin;Le360;MAP*=Maghreb Arabe Presse;Yabiladi
MDA|IPN*;Jurnal TV;Moldpres=MOLDPRES;NewsMaker=Newsmaker;TVR Moldova;Ziarul de Gardă
MEX|Animal Político=Animal Politico;Aristegui Noticias;El Universal*;Excelsior=Excélsior;La Jornada;Milenio*;Notimex;Reforma*;Televisa
MKD|MIA*;Sloboden Pechat
MLI|Maliweb;ORTM
MLT|Malta Today=MaltaToday;Times of Malta
MMR|DVB=Democratic Voice of Burma;Frontier Myanmar;Global New Light of Myanmar;Irrawaddy=The Irrawaddy;Mizzima;MRTV;Myanmar Now
MNE|Pobjeda;Vijesti
MNG|Montsame=MONTSAME
MOZ|Carta de Moçambique
MRT|Sahara Media
MYS|Astro Awani;Bernama;Malay Mail;Malaysiakini;New Straits Times;The Star Malaysia
NGA|Arise News=Arise TV;Channels Television=Channels TV;Daily Trust;Guardian Nigeria;HumAngle;News Agency of Nigeria=NAN*;NTA*=Nigerian Television Authority;Premium Times;Punch*=The Punch;Sahara Reporters=SaharaReporters;ThisDay;Vanguard*=Vanguard newspaper
NIC|Confidencial*;El 19 Digital=El 19;La Prensa Nicaragua
NLD|ANP*;De Telegraaf=Telegraaf;de Volkskrant=Volkskrant;NOS*;NRC Handelsblad;RTL Nieuws
NOR|Aftenposten;Dagbladet;NRK;NTB;TV2 Norway;VG*=Verdens Gang
NPL|Himalayan Times=The Himalayan Times;Kathmandu Post=The Kathmandu Post;Rastriya Samachar Samiti
NZL|New Zealand Herald=The New Zealand Herald=NZ Herald;Newshub;Newsroom*;Radio New Zealand=RNZ;Stuff NZ;TVNZ=1News
OMN|Muscat Daily;Oman News Agency=ONA*;Oman Observer;Times of Oman
PAK|ARY News=ARY;Associated Press of Pakistan=APP*;Dawn*=Dawn newspaper;Dunya News;Express Tribune=The Express Tribune;Geo News=Geo TV;PTV*=Pakistan Television;Radio Pakistan;Samaa TV;The Nation*;The News International
PAN|La Estrella de Panamá=La Estrella;La Prensa Panama
PER|Andina;El Comercio;La República=La Republica
PHL|ABS-CBN;GMA News=GMA;Manila Bulletin=The Manila Bulletin;Manila Times=The Manila Times;Philippine Daily Inquirer=Inquirer*;Philippine News Agency=PNA*;Philippine Star=Philstar;Rappler
POL|Belsat;Defence24;Dziennik Gazeta Prawna;Fakt*;Gazeta Wyborcza;Notes from Poland;Onet=Onet.pl;PAP*=Polish Press Agency;Polsat;Polskie Radio=Polish Radio;RMF FM;Rzeczpospolita;TVN24=TVN 24;TVP*;Wirtualna Polska=WP.pl
PRK|Choson Sinbo=Chosun Sinbo;KCNA=Korean Central News Agency;Korean Central Television=KCTV;Rodong Sinmun;Uriminzokkiri
PRT|Diário de Notícias;Expresso*;Lusa;Público;RTP;SIC Noticias
PRY|ABC Color;Última Hora
PSE|Al-Aqsa TV=al-Aqsa TV;Al-Ayyam;Al-Hayat Al-Jadida;Al-Quds*=al-Quds newspaper;Ma'an=Ma'an News Agency;Quds News Network;Shehab;WAFA=Wafa=Palestinian News and Information Agency
QAT|Al Jazeera=Al-Jazeera=al-Jazeera=Aljazeera=Al Jazeera English=Al Jazeera Arabic;Al Sharq;Al-Araby TV=Al Araby;Doha News;Gulf Times;Qatar News Agency=QNA*;The Peninsula*=Peninsula Qatar
ROU|Adevarul=Adevărul;Agerpres=AGERPRES;Antena 3 CNN;Digi24;G4Media;HotNews=HotNews.ro;Mediafax
RUS|Argumenty i Fakty;Channel One*=Channel One Russia=Perviy Kanal;Dozhd=TV Rain=TV Dozhd;Ekho Moskvy=Echo of Moscow;Fontanka;Forbes Russia;Gazeta Parlamentskaya=Parlamentskaya Gazeta;Gazeta.ru;Important Stories;Interfax=Interfax news agency;iStories;Izvestia*=Izvestiya;Kommersant;Komsomolskaya Pravda;Krasnaya Zvezda;Lenta.ru=Lenta*;Mediazona;Meduza;Moscow Times=The Moscow Times;Moskovsky Komsomolets;Nezavisimaya Gazeta;Novaya Gazeta=Novaya Gazeta Europe;NTV Russia;Pravda*;RBC*=RBK;Readovka;REGNUM;RIA Novosti=Ria Novosti=RIA*=RIA news agency;Rossiya 1=Rossiya-1;Rossiya 24=Rossiya-24;Rossiya Segodnya;Rossiyskaya Gazeta;RT*=Russia Today;Rybar;Solovyov Live;Sputnik=Sputnik news agency;TASS=Tass=Itar-Tass=ITAR-TASS=Russian news agency TASS;The Insider;Vedomosti;Zvezda*
RWA|KT Press;The New Times
SAU|Al Arabiya=Al-Arabiya=al-Arabiya;Al Ekhbariya=Al-Ekhbariya;Al Riyadh=Al-Riyadh;Al-Hadath=Al Hadath=al-Hadath;Arab News;MBC*;Okaz;Saudi Gazette;Saudi Press Agency=SPA*
SDN|Al-Sudani;Radio Dabanga=Dabanga;Sudan Tribune;SUNA=Sudan News Agency
SEN|Le Soleil
SGP|Business Times Singapore;Channel NewsAsia=Channel News Asia;Lianhe Zaobao=Zaobao;Mothership;Straits Times=The Straits Times
SLB|Solomon Star
SLV|El Diario de Hoy;El Faro;La Prensa Gráfica
SOM|Caasimada;Garowe Online;Hiiraan Online;SONNA=Somali National News Agency
SRB|B92;Balkan Insight=BIRN=Balkan Investigative Reporting Network;Beta news agency;Blic*;Danas*;Informer;KoSSev;Kurir;Nova.rs;Pink TV*=TV Pink;Politika*;RTS*=Radio Television of Serbia;Tanjug;Vecernje Novosti=Večernje Novosti
SSD|Eye Radio;Radio Tamazuj
SVK|Dennik N=Denník N;Pravda Slovakia;TASR*
SVN|STA*=Slovenian Press Agency
SWE|Aftonbladet;Dagens Nyheter;Expressen;Svenska Dagbladet;Sveriges Radio=Swedish Radio;SVT*;TT news agency=TT*
SYR|Al-Ikhbariya=al-Ikhbariya=Al-Ikhbariya al-Suriyah=Ekhbariya;Al-Watan*=al-Watan;Enab Baladi;Hawar News Agency=ANHA;North Press Agency=North Press;Orient TV*;Ronahi TV;SANA=Syrian Arab News Agency=Sana news agency;Syria Direct;Syria TV;Tishreen;Zaman al-Wasl
THA|Bangkok Post=The Bangkok Post;Khaosod;Matichon;Thai PBS;The Nation Thailand
TJK|Asia-Plus;Khovar
TKM|Turkmenistan State News Agency=TDH
TTO|Trinidad Express;Trinidad Guardian
TUN|La Presse de Tunisie=La Presse*;TAP*=Tunis Afrique Presse
TUR|A Haber;Agos*;Ahval;Aksam*=Akşam;Anadolu Agency=Anadolu=AA*=Anadolu news agency;ANKA;Aydinlik=Aydınlık;Bianet=bianet;CNN Türk;Cumhuriyet;Daily Sabah;Demiroren News Agency=DHA;Diken;Fox TV Turkey;Gazete Duvar=Duvar;Haberturk=Habertürk=HaberTürk;Halk TV;Hurriyet=Hürriyet;Hurriyet Daily News=Hürriyet Daily News;IHA*=Ihlas News Agency;Medyascope;Milliyet;NTV*;OdaTV;Sabah*;Sozcu=Sözcü;T24;TGRT Haber;TRT*=TRT World=TRT Haber;Turkiye Gazetesi=Türkiye Gazetesi;TV100;Yeni Safak=Yeni Şafak;Zaman*=Today's Zaman
TWN|Central News Agency*=Focus Taiwan*;China Times;Liberty Times;SET News;Taipei Times;Taiwan News;TVBS;United Daily News;Up Media
TZA|Daily News Tanzania;The Citizen*
UGA|Daily Monitor;New Vision
UKR|24 Kanal;Babel.ua;DeepState;Defense Express;Espreso;European Pravda=Yevropeiska Pravda;Hromadske;Interfax-Ukraine;Kyiv Independent=The Kyiv Independent;Kyiv Post;LIGA.net=Liga.net;NV*=New Voice of Ukraine;RBC-Ukraine;Strana.ua=Strana*;Suspilne;Ukrainska Pravda=Ukrayinska Pravda;Ukrinform;UNIAN;Zerkalo Nedeli=Dzerkalo Tyzhnia=ZN.UA
URY|El Observador;El País Uruguay;MercoPress=Mercopress
USA|38 North;ABC News=ABC*=ABC's This Week;Al-Monitor=Al Monitor;Alhurra=Al-Hurra=Al Hurra;Associated Press=AP*=The Associated Press=A.P.;Axios;Baltimore Sun;Barron's;Bellingcat;Bloomberg=Bloomberg News;Bloomberg Television=Bloomberg TV;Boston Globe=The Boston Globe;Breaking Defense;Breitbart=Breitbart News;Business Insider;BuzzFeed News=BuzzFeed;C-SPAN;CBS=CBS News=60 Minutes=Face the Nation;Chicago Tribune;Christian Science Monitor=The Christian Science Monitor;CNBC;CNN=CNN International;Daily Beast=The Daily Beast;Daily Caller;Dallas Morning News;Defense News;Defense One;Devex;Drudge Report;El Nuevo Herald;Forbes*;Foreign Affairs*=Foreign Affairs magazine;Foreign Policy*=Foreign Policy magazine;Fortune magazine;Fox Business;Fox News=Fox News Channel=Fox*;Houston Chronicle;HuffPost=Huffington Post;Jewish News Syndicate=JNS;Just Security;Lawfare;Los Angeles Times=LA Times=L.A. Times;McClatchy;Miami Herald;Military Times;MSNBC=MS NOW;National Interest=The National Interest;National Review;NBC=NBC News;New York Post;New York Times=The New York Times=NYT;Newsday;Newsmax;Newsweek;NK News=NK Pro;NPR=National Public Radio;PassBlue;PBS=PBS NewsHour=NewsHour;Philadelphia Inquirer;Politico;ProPublica;Radio Farda;Radio Free Asia=RFA;Radio Free Europe/Radio Liberty=RFE/RL=Radio Free Europe=Radio Liberty=RFERL;Radio Martí=Radio Marti;Responsible Statecraft;Rolling Stone;San Francisco Chronicle;Semafor;Star Tribune;Stars and Stripes;Telemundo;The Atlantic=The Atlantic magazine;The Diplomat;The Hill*;The Intercept;The New Yorker=New Yorker;Time magazine*=TIME magazine=TIME*;United Press International=UPI*;Univision;USA Today;USNI News;Vanity Fair;Voice of America=VOA;Wall Street Journal=The Wall Street Journal=WSJ;War on the Rocks;Washington Post=The Washington Post;Washington Times=The Washington Times;Wikinews;Yahoo News
UZB|UzA=Uzbekistan National News Agency
VAT|L'Osservatore Romano=Osservatore Romano;Vatican News=Vatican Media
VEN|Armando.info;AVN*;Efecto Cocuyo;El Nacional;El Pitazo;Globovision=Globovisión;Runrunes;teleSUR=Telesur*=TeleSUR;Últimas Noticias=Ultimas Noticias;VTV=Venezolana de Television=Venezolana de Televisión
VNM|Nhan Dan;Thanh Nien;Tuoi Tre;Vietnam News Agency=VNA*=VietnamPlus;VnExpress;Voice of Vietnam=VOV
XKX|Gazeta Express;Kallxo;Koha Ditore=Koha;Kosova Press;Reporteri;RTK;Zeri=Zëri
YEM|Al-Masirah=al-Masirah=Al Masirah;Al-Thawra;Belqees TV;Saba*=Saba news agency=Saba News Agency;South24;Yemen Online
ZAF|African News Agency;amaBhungane;Business Day;City Press;Daily Maverick;eNCA;EWN=Eyewitness News;IOL=Independent Online;Mail & Guardian=Mail and Guardian;News24;Newzroom Afrika;SABC;Sowetan;Sunday Times South Africa
ZMB|Daily Mail Zambia;Lusaka Times
ZWE|Daily News Zimbabwe;NewsDay;The Herald=Zimbabwe Herald;Zimbabwe Broadcasting Corporation=ZBC
`;

/** Outlets by state. */
export const OUTLETS = new Table<OutletEntry>({
  text: TABLE,
  printed: 1,
  listed: true,
  read: ([iso3, outlet]) => {
    const { all, starred } = starredOf(wordsOf(outlet, "="));
    return { name: all[0] ?? "", names: all, ambiguous: starred, iso3: iso3 || null };
  },
});

/** States whose outlets in English write for readers everywhere and name a foreigner's state or their own alike, and single outlets that do. */
export const WORLD_PRESS: ReadonlySet<string> = new Set(["USA", "GBR", "FRA", "DEU", "Al Jazeera", "CGTN", "RT", "Sputnik"]);

/** The ambiguous names of all outlets. */
export const AMBIGUOUS_OUTLETS: ReadonlySet<string> = new Set(
  TABLE.split(/[|;=\n]/)
    .filter((name) => name.length > 1 && name.endsWith("*"))
    .map((name) => name.slice(0, -1)),
);

/** Whose outlets or what kind of outlets, before each of the nouns below. */
const KINDS = "domestic foreign independent international local national opposition private pro-opposition regional western".split(" ");
/** The same, of a state's own, which has agencies and stations too. */
const OFFICIAL = "government government-run official pro-government semi-official state state-affiliated state-backed state-controlled state-linked state-owned state-run".split(" ");
const NOUNS = "broadcaster;daily;media;media outlet;media outlets;news agency;news outlet;news outlets;newspaper;newspapers;press;television;tv".split(";");
const STATE_NOUNS = [...NOUNS, "news agencies", "news website", "radio"];
/** Phrases that no such pair makes. */
const UNRULY =
  "broadcaster;business daily;business newspaper;communist party newspaper;conservative daily;conservative newspaper;exile media;financial daily;financial newspaper;hardline daily;hardline newspaper;kremlin-backed media;left-leaning daily;liberal daily;local journalists;local media reports;local reporters;mass media;media outlet;media outlets;media report;media reports;military-run media;military-run television;news agencies;news agency;news channel;news channels;news magazine;news media;news outlet;news outlets;news reports;news service;news site;news website;news websites;newspaper;newspapers;party newspaper;pool report;pool reports;press agency;press reports;pro-kremlin media;public broadcaster;public media;public media outlet;public media outlets;public news agency;public television;public tv;radio station;ruling party newspaper;semiofficial news agency;state broadcasters;state information agency;state news;state news channel;state press agency;state television channel;state tv channel;state wire service;sunday newspaper;tabloid;television channel;television station;tv channel;tv station;weekly magazine;weekly newspaper;wire service;wire services";
const joined = (kinds: readonly string[], nouns: readonly string[]): string[] =>
  kinds.flatMap((kind) => nouns.map((noun) => `${kind} ${noun}`));

/** Generic phrases for outlets that aren't named ("Syrian state media", "local press"), alone or with a state before them; lower case, the longest match wins. */
export const GENERIC_OUTLETS = new Table<string>({
  text: `\n${[...UNRULY.split(";"), ...joined(KINDS, NOUNS), ...joined(OFFICIAL, STATE_NOUNS)].sort().join(";")}\n`,
  printed: 0,
  listed: true,
  read: ([phrase = ""]) => phrase,
});
