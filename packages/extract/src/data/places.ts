// Places that aren't states or capitals: cities, regions, seas, and the sites where diplomacy happens.
// biome-ignore-all format: a table, one state and zone a line
import { STATES } from "./states.ts";
import { Table } from "./table.ts";
import { wordsOf } from "./table-lines.ts";

/** A place with the state it lies in. Spellings are as printed; apostrophes are straight. */
export interface PlaceEntry {
  name: string;
  /** All its names, the first too. */
  names: string[];
  /** The state or territory that governs it, or in a dispute the one that most UN members name; null where it spans several or nobody's. */
  iso3: string | null;
  /** IANA zone; null for places that span several. */
  zone: string | null;
}

/** State, zone where it isn't the capital's, places; other spellings of one behind "=". */
const TABLE = `
AFG||Bagram;Ghazni;Herat;Jalalabad;Kandahar=Qandahar;Kunduz;Lashkar Gah;Mazar-i-Sharif=Mazar-e-Sharif;Badakhshan;Helmand;Nangarhar;Panjshir=Panjshir Valley
AGO||Benguela;Huambo;Lobito;Cabinda;Lobito Corridor
ALB||Durres=Durrës;Shkoder;Vlore=Vlorë
AND||Soldeu
ARE||Ajman;Al Ain=Al-Ain;Dubai;Fujairah;Jebel Ali;Ras Al Khaimah=Ras al-Khaimah;Sharjah;Abrahamic Family House;Al Dhafra=Al Dhafra Air Base;Emirates Palace=Emirates Palace Hotel;Expo City Dubai=Expo City;Qasr Al Shati=Al Shati Palace=Qasr Al-Shati;Saadiyat Island;Zabeel Palace
ARG||Bariloche;Córdoba=Cordoba;Mar del Plata;Mendoza;Rosario;Ushuaia;Patagonia;Tierra del Fuego
ARM||Dilijan;Goris;Gyumri;Ijevan;Jermuk;Kapan;Meghri;Vanadzor;Lake Sevan;Syunik=Syunik province=Zangezur;Tavush;Zangezur corridor=Zangezur Corridor=TRIPP;Margara;Tatev
AUS|Australia/Adelaide|Adelaide
AUS|Australia/Brisbane|Brisbane;Cairns;Gold Coast, Australia
AUS|Australia/Darwin|Darwin
AUS|Australia/Hobart|Hobart
AUS|Australia/Melbourne|Melbourne
AUS|Australia/Perth|Perth
AUS||Newcastle, Australia;Sydney;Christmas Island;New South Wales;Northern Territory;Queensland;South Australia;Tasmania;Western Australia;Admiralty House;Kirribilli House
AUT||Alpbach;Baden bei Wien;Graz;Innsbruck;Kitzbühel=Kitzbuehel;Linz;Salzburg;Carinthia;Styria;Tyrol=Tirol;Grand Hotel Wien;Hofburg=Hofburg Palace;Hotel Imperial;Palais Coburg=Coburg Palace;Schloss Leopoldskron;Schönbrunn=Schönbrunn Palace=Schonbrunn Palace;Vienna International Centre=Vienna International Center
AZE||Aghdam=Agdam;Fuzuli=Fizuli;Gabala;Ganja;Jabrayil;Kalbajar=Kelbajar;Khojaly;Lachin;Nakhchivan City;Sheki;Shusha=Shushi;Sumqayit=Sumgait;Zangilan;Lachin corridor=Lachin Corridor;Nagorno-Karabakh=Nagorny Karabakh=Nagorno Karabakh=Karabakh=Mountainous Karabakh=Artsakh;Nakhchivan=Nakhichevan=Nakhchivan Autonomous Republic;Stepanakert=Khankendi
BDI||Ngozi
BEL||Antwerp;Bruges;Casteau;Ghent;La Hulpe;Leuven;Liège=Liege;Mons;Ostend;Zeebrugge;Flanders;Wallonia;Alden Biesen;Berlaymont=Berlaymont building;Egmont Palace=Egmont;Europa building=Europa Building;Justus Lipsius=Justus Lipsius building;Laeken;Val Duchesse
BEN||Parakou
BFA||Bobo-Dioulasso;Djibo
BGD||Chittagong=Chattogram;Cox's Bazar;Sylhet;Bhasan Char;Chittagong Hill Tracts
BGR||Burgas;Euxinograd;Plovdiv;Ruse;Varna
BHR||Muharraq;Riffa;Sakhir;Gudaibiya Palace;Safriya Palace;Sakhir Palace=Al-Sakhir Palace
BHS||Freeport
BIH||Banja Luka;Bihac=Bihać;Brcko=Brčko;Goražde=Gorazde;Mostar;Srebrenica;Tuzla;Zenica;Federation of Bosnia and Herzegovina;Herzegovina;Republika Srpska
BLR||Asipovichy=Osipovichi;Baranovichi;Brest, Belarus=Brest-Litovsk;Gomel=Homel;Grodno=Hrodna;Mogilev;Vitebsk=Vitsebsk;Belovezhskaya Pushcha=Belavezha=Belovezha=Viskuli;Rumyantsev-Paskevich Residence
BLZ||Belize City
BOL||Cochabamba;El Alto;Santa Cruz de la Sierra;Tiquipaya
BRA|America/Belem|Belem=Belém
BRA|America/Boa_Vista|Roraima
BRA|America/Fortaleza|Fortaleza;Recife
BRA|America/Manaus|Manaus
BRA||Belo Horizonte;Curitiba;Foz do Iguacu=Foz do Iguaçu;Porto Alegre;Rio de Janeiro=Rio;Salvador, Brazil;Sao Paulo=São Paulo;Alvorada Palace;Granja do Torto;Itamaraty Palace
BWA||Francistown;Kasane;Maun
CAF||Bambari;Birao
CAN|America/Edmonton|Banff;Calgary;Edmonton;Kananaskis;Alberta
CAN|America/Halifax|Charlottetown;Halifax;Moncton;New Brunswick;Newfoundland and Labrador=Newfoundland;Nova Scotia;Prince Edward Island
CAN|America/Iqaluit|Iqaluit
CAN|America/Regina|Regina;Saskatoon;Manitoba;Saskatchewan
CAN|America/St_Johns|Gander;St. John's, Newfoundland
CAN||Gatineau;Huntsville, Ontario=Muskoka;Kitchener;La Malbaie=Charlevoix;London, Ontario;Meech Lake;Mississauga;Montebello;Montreal=Montréal;Niagara-on-the-Lake;Quebec City;Toronto;Windsor, Ontario;Nunavut;Ontario;Quebec=Québec;Yukon
CAN|America/Vancouver|Vancouver;Victoria, British Columbia;Whistler;British Columbia
CAN|America/Winnipeg|Winnipeg
CHE||Basel=Basle;Caux;Crans-Montana;Davos;Fribourg;Geneva=Genève=Geneve;Glion;Interlaken;Klosters;Lausanne;Locarno;Lucerne=Luzern;Lugano;Mont Pèlerin=Mont Pelerin;Montreux;Neuchâtel=Neuchatel;Nyon;St. Gallen;St. Moritz;Vevey;Zurich=Zürich;Beau-Rivage Palace=Beau Rivage Palace=Beau-Rivage;Bürgenstock=Buergenstock=Burgenstock=Bürgenstock resort=Buergenstock resort;Hotel Intercontinental Geneva=Intercontinental Geneva;Hotel President Wilson=President Wilson Hotel;Lohn Estate=Lohn;Maison de la Paix;Palais des Nations=Palace of Nations;Villa Barton;Villa La Grange=Villa la Grange
CHL||Antofagasta;Cerro Castillo;Concepción=Concepcion;Punta Arenas;Valparaíso=Valparaiso;Viña del Mar=Vina del Mar;Araucania=Araucanía;Atacama;Easter Island=Rapa Nui
CHN||Anji;Beidaihe;Boao;Changchun;Changsha;Chengdu;Chongqing;Dalian;Dandong;Dunhuang;Fuzhou;Guangzhou=Canton;Guilin;Guiyang;Hangzhou;Harbin;Hohhot;Jinan;Kashgar;Kunming;Lhasa;Nanjing=Nanking;Nanning;Ningbo;Qingdao;Quanzhou;Sanya;Shanghai;Shenyang;Shenzhen;Suzhou;Tianjin;Tunxi=Huangshan;Urumqi=Ürümqi;Wuhan;Wuxi;Wuzhen;Xi'an=Xian;Xiamen;Zhengzhou;Zhuhai;Anhui;Fujian;Guangdong;Guangxi;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jilin;Liaoning;Manchuria;Shaanxi;Shandong;Sichuan;Tibet=Xizang;Xinjiang=Xinjiang Uyghur Autonomous Region=East Turkestan;Yunnan;Zhejiang;Diaoyutai=Diaoyutai State Guesthouse=Diaoyutai Guesthouse;Forbidden City;Tiananmen Square=Tiananmen;Yanqi Lake
CIV||Bouaké=Bouake;Grand-Bassam;San-Pédro
CMR||Bamenda;Douala;Garoua
COD||Matadi;Mbandaka
COD|Africa/Lubumbashi|Beni;Bukavu;Bunagana;Bunia;Goma;Kisangani;Kolwezi;Lubumbashi;Masisi;Rutshuru;Uvira;Walikale;Eastern Congo=eastern Congo=Eastern DRC;Ituri;Katanga;Kivu;North Kivu;South Kivu
COG||Oyo;Pointe-Noire
COL||Barranquilla;Cali;Cartagena=Cartagena de Indias;Cúcuta=Cucuta;Leticia;Medellin=Medellín;Santa Marta, Colombia;Arauca;Catatumbo;Cauca;Darien Gap=Darién Gap
CPV||Mindelo
CRI||Alajuela;Liberia, Costa Rica
CUB||Guantanamo;Santiago de Cuba;Varadero;Bay of Pigs;Guantanamo Bay=Gitmo=Guantánamo Bay
CYP||Ayia Napa;Famagusta=Varosha;Kyrenia;Larnaca;Limassol;Paphos;Pyla;Northern Cyprus=Turkish Republic of Northern Cyprus=TRNC=North Cyprus
CZE||Brno;Karlovy Vary;Lany=Lány;Lednice;Ostrava
DEU||Aachen;Baden-Baden;Bonn;Bremen;Cologne;Dresden;Düsseldorf=Dusseldorf;Frankfurt=Frankfurt am Main;Garmisch-Partenkirchen=Garmisch;Görlitz;Grünheide;Hamburg;Hanover=Hannover;Heidelberg;Heiligendamm;Karlsruhe;Kiel;Königswinter;Leipzig;Lübeck=Luebeck=Lubeck;Mainz;Munich;Münster=Muenster=Munster;Nuremberg=Nuremburg;Potsdam;Rostock;Stuttgart;Trier;Wangels;Weimar;Weissenhaus=Weissenhaus resort;Wiesbaden;Baden-Württemberg=Baden-Wuerttemberg;Bavaria;Brandenburg;Hesse;Lower Saxony;North Rhine-Westphalia;Rhineland-Palatinate;Saxony;Schleswig-Holstein;Thuringia;Bayerischer Hof=Hotel Bayerischer Hof;Brandenburg Gate;Büchel=Buechel;Cecilienhof=Cecilienhof Palace;Grafenwoehr=Grafenwöhr;Landstuhl;Meseberg=Meseberg Palace=Schloss Meseberg;Petersberg=Hotel Petersberg;Ramstein=Ramstein Air Base=Ramstein Airbase;Schloss Elmau=Elmau=Elmau Castle;Tegel=Villa Tegel;Villa Borsig
DJI||Camp Lemonnier;Doraleh
DNK||Aalborg;Aarhus;Esbjerg;Odense;Skagen;Bornholm;Jutland
DOM||Dajabon=Dajabón;Punta Cana
DZA||Oran;Tamanrasset;Tindouf
ECU||Cuenca;Guayaquil;Manta
ECU|Pacific/Galapagos|Galapagos=Galápagos=Galapagos Islands
EGY||Ain Sokhna;Alexandria;Aswan;El Alamein=Alamein=New Alamein=El-Alamein;El-Arish=Arish=Al-Arish=El Arish;Giza;Hurghada;Ismailia;Luxor;New Administrative Capital;Port Said;Rafah crossing=Rafah border crossing;Sharm el-Sheikh=Sharm El-Sheikh=Sharm el Sheikh=Sharm El Sheikh=Sharm al-Sheikh;Suez;Taba;Halayeb=Hala'ib Triangle;Nile Delta;Sinai=Sinai Peninsula
ERI||Assab;Badme;Massawa
ESH||Bir Lehlou;Dakhla;Guerguerat=El Guerguerat;Mahbes;Smara
ESP|Africa/Ceuta|Ceuta;Melilla
ESP|Atlantic/Canary|Canary Islands=Canaries;El Hierro;Las Palmas;Tenerife
ESP||Algeciras;Alicante;Barcelona;Bilbao;Granada;Malaga=Málaga;Marbella;Palma de Mallorca;Pamplona;Quintos de Mora;Rota;San Sebastian=San Sebastián;Santiago de Compostela;Seville=Sevilla;Toledo;Valencia;Zaragoza;Andalusia;Balearic Islands;Basque Country;Catalonia;Galicia;Mallorca=Majorca;Perejil=Leila island
EST||Narva;Pärnu=Parnu;Tapa;Tartu
ETH||Axum;Bahir Dar;Bishoftu=Debre Zeit;Dire Dawa;Gondar;Hawassa;Jijiga;Lalibela;Mekelle=Mekele;Afar;Amhara=Amhara region;Benishangul-Gumuz;Grand Ethiopian Renaissance Dam=GERD=Renaissance Dam;Ogaden;Oromia;Somali Region;Tigray
FIN||Espoo;Inari;Naantali;Oulu;Rovaniemi;Saariselkä=Saariselka;Tampere;Turku;Karelia;Lapland;Finlandia Hall=Finlandia House;House of the Estates;Kultaranta
FJI||Denarau;Nadi
FLK||South Georgia
FRA||Angers;Biarritz;Bordeaux;Brégançon;Brest;Calais;Cannes;Chantilly;Compiègne=Compiegne;Deauville;Dinard;Evian=Évian=Evian-les-Bains;Lille;Lyon=Lyons;Marseille=Marseilles;Metz;Montpellier;Nantes;Nice;Rambouillet;Rouen;Saint-Malo;Saint-Tropez;Strasbourg;Toulon;Toulouse;Versailles;Alsace;Brittany;Corsica;Normandy;Provence;Riviera=French Riviera;Château de Rambouillet;Colleville-sur-Mer;Fort de Brégançon=Fort de Bregancon=Fort Bregancon;Grand Palais;Hotel de Marigny=Hôtel de Marigny;La Celle-Saint-Cloud=Celle-Saint-Cloud;Omaha Beach;Palace of Versailles=Versailles Palace
FSM||Chuuk;Pohnpei;Yap
GAB||Franceville;Port-Gentil
GBR|Asia/Nicosia|Akrotiri
GBR||Aberdeen;Aberdeen, Scotland;Aldermaston;Amesbury;Armagh;Bangor;Bath;Belfast;Birmingham;Blackpool;Bletchley;Brighton;Bristol;Cambridge;Canterbury;Carbis Bay;Cardiff;Celtic Manor;Dover;Dundee;Edinburgh;Enniskillen;Falmouth;Farnborough;Faslane;Glasgow;Gleneagles;Hillsborough;Inverness;Leeds;Leicester;Liverpool;Londonderry=Derry;Lossiemouth;Lough Erne;Manchester;Newcastle=Newcastle upon Tyne;Newry;Northwood;Nottingham;Oxford;Portsmouth;Salisbury;Sheffield;Southampton;Southport;St Andrews;St Ives=St. Ives;Swansea;Watford;Windsor;Woodstock, Oxfordshire;York;Aberdeenshire;Ayrshire;Cornwall;England;Isle of Wight;Kent;Northern Ireland=Ulster;Rockall;Scotland;Sussex;Wales;Yorkshire;Balmoral=Balmoral Castle;Blenheim Palace=Blenheim;Bletchley Park;Carlton Gardens;Chevening=Chevening House;Clarence House;Culham;Ditchley Park=Ditchley;Fairford=RAF Fairford;Guildhall;Hillsborough Castle;Holyrood=Holyroodhouse;Lakenheath=RAF Lakenheath;Lancaster House;Leeds Castle;Lough Erne Resort;Mansion House;Marlborough House;Porton Down;RAF Brize Norton=Brize Norton;Sandringham;St James's Palace;Stormont=Stormont Castle;Turnberry=Trump Turnberry;Weston Park;Wilton Park=Wiston House;Windsor Castle;Winfield House
GEO||Akhalgori;Anaklia;Batumi;Ergneti;Gali;Gori;Kutaisi;Poti;Sukhumi=Sokhumi=Sukhum;Tskhinvali;Zugdidi;Abkhazia;Adjara=Ajara;Pankisi Gorge;South Ossetia=Tskhinvali region;Enguri=Enguri bridge
GHA||Kumasi;Takoradi;Tamale;Tema
GIN||Kankan;Nzerekore=Nzérékoré;Simandou
GNQ||Bata;Djibloho;Mongomo;Sipopo
GRC||Alexandroupolis=Alexandroupoli;Chania;Corfu;Heraklion;Kalamata;Patras;Piraeus;Souda Bay=Souda;Sounio=Sounion;Thessaloniki=Salonika;Chios;Crete;Kastellorizo=Meis;Kos;Lesbos=Lesvos;Mykonos;Rhodes;Samos;Santorini;Western Thrace=Thrace
GRL||Ilulissat;Kangerlussuaq;Pituffik
GTM||Antigua Guatemala;Quetzaltenango;Tecun Uman=Tecún Umán
GUM||Andersen Air Force Base=Andersen
GUY||Essequibo=Esequibo=Guayana Esequiba
HKG||Kowloon;New Territories;Victoria Harbour
HND||Comayagua;Roatan=Roatán;San Pedro Sula;Soto Cano=Palmerola
HRV||Brijuni=Brioni;Dubrovnik;Opatija;Rijeka;Split;Vukovar;Zadar
HTI||Cap-Haitien=Cap-Haïtien;Jacmel;Les Cayes;Pétion-Ville=Petion-Ville
HUN||Debrecen;Gödöllő=Godollo;Kecskemét;Pecs=Pécs;Szeged;Visegrad, Hungary
IDN||Banda Aceh;Bandung;Batam;Bogor;Labuan;Medan;Palembang;Semarang;Solo, Indonesia=Surakarta;Surabaya;Yogyakarta;Aceh;Java;Kalimantan;Natuna Islands=Natuna;Sumatra;Bogor Palace;Gelora Bung Karno
IDN|Asia/Jayapura|Jayapura;Papua, Indonesia=West Papua
IDN|Asia/Makassar|Balikpapan;Denpasar;Jimbaran;Kuta;Labuan Bajo;Makassar;Manado;Nusa Dua;Bali;Flores;Lombok;Sulawesi
IND||Agra;Ahmedabad;Amritsar;Attari;Benaulim;Bengaluru=Bangalore;Bhopal;Bhubaneswar;Chandigarh;Chennai=Madras;Dharamsala=Dharamshala;Gandhinagar;Goa=Panaji;Gurugram=Gurgaon;Guwahati;Hyderabad;Jaipur;Jammu;Kochi=Cochin;Kolkata=Calcutta;Kumarakom;Leh;Lucknow;Mahabalipuram=Mamallapuram;Mumbai=Bombay;Noida;Puducherry=Pondicherry;Pune;Shillong;Siliguri;Simla=Shimla;Srinagar;Thiruvananthapuram=Trivandrum;Udaipur;Varanasi;Visakhapatnam=Vizag;Andaman and Nicobar Islands=Andaman Islands;Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Depsang;Doklam;Galwan Valley=Galwan;Gujarat;Indian-administered Kashmir=Indian-controlled Kashmir=Indian Kashmir=Indian-held Kashmir;Jammu and Kashmir;Kargil;Karnataka;Kerala;Ladakh=Eastern Ladakh;Maharashtra;Manipur;Mizoram;Nagaland;Odisha;Pahalgam;Pangong=Pangong Lake=Pangong Tso;Pulwama;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Uttar Pradesh;West Bengal;Bharat Mandapam;Sabarmati Ashram;Taj Mahal
IRL||Cork;Farmleigh;Galway;Kildare;Limerick;Shannon;Dublin Castle;Farmleigh House;Iveagh House;Shannon Airport
IRN||Ahvaz;Arak;Bandar Abbas;Bushehr;Chabahar=Chah Bahar;Fordo=Fordow;Isfahan=Esfahan;Karaj;Kerman;Kermanshah;Kish Island=Kish;Mashhad=Meshed;Natanz;Parchin;Qeshm;Qom=Qum;Shiraz;Tabriz;Turquzabad;Urmia=Orumiyeh;Varamin;Zahedan;Abu Musa;Greater Tunb=Greater and Lesser Tunbs;Kharg Island=Kharg;Khuzestan;Sistan and Baluchestan=Sistan-Baluchestan=Sistan and Baluchistan;Evin=Evin prison=Evin Prison;Niavaran Palace;Saadabad=Saadabad Palace=Sa'dabad Palace
IRQ||Basra=Basrah;Dohuk=Duhok;Fallujah;Habbaniyah;Irbil=Erbil=Arbil=Hewler;Karbala=Kerbala;Kirkuk;Mosul;Najaf;Nasiriyah=Nasiriya;Ramadi;Rutba;Samarra;Sinjar=Shingal;Sulaymaniyah=Sulaimaniyah=Sulaimaniya=Sulaymaniya;Tal Afar;Tikrit;Anbar;Diyala;Iraqi Kurdistan=Kurdistan Region=Kurdistan Region of Iraq=Kurdistan region of Iraq=Kurdish region of Iraq;Makhmour=Makhmur;Nineveh=Ninewa;Qandil=Qandil Mountains;Ain al-Asad=Al-Asad Air Base=Ain al-Assad=al-Asad;Al-Faw Palace;Camp Ashraf;Camp Taji;Green Zone;Republican Palace
ISL||Akureyri;Keflavik=Keflavík;Thingvellir=Þingvellir;Harpa=Harpa concert hall;Höfði House=Hofdi House
ISR||Acre;Ashdod;Ashkelon;Beersheba=Be'er Sheva=Beer Sheva=Beersheva;Caesarea;Dimona;Eilat;Haifa;Herzliya;Holon;Kiryat Shmona;Metula;Nazareth;Netanya;Petah Tikva;Rehovot;Sde Boker=Sdeh Boker;Sderot;Tiberias;Galilee;Negev=Negev desert=Negev Desert;Ben Gurion Airport=Ben-Gurion Airport=Ben Gurion International Airport;King David Hotel;Kirya=HaKirya;Yad Vashem
ITA||Assisi;Aviano;Bari;Bellagio;Bologna;Borgo Egnazia=Savelletri=Fasano;Brindisi;Capri;Castel Gandolfo;Catania;Cernobbio;Como;Cortina d'Ampezzo;Erice;Fiuggi;Florence;Genoa;Ischia;L'Aquila;Lampedusa;Livorno;Lucca;Matera;Milan;Naples;Palermo;Pescara;Pisa;Sorrento;Stresa;Syracuse, Sicily;Taormina;Trieste;Turin;Venice;Verona;Vicenza;Calabria;La Maddalena;Lombardy;Puglia=Apulia;Sardinia;Sicily;South Tyrol;Tuscany;Camp Darby;Capodichino;Sigonella;Villa d'Este;Villa Doria Pamphilj=Villa Doria Pamphili=Villa Pamphili;Villa Madama;Villa Taverna
JAM||Montego Bay;Ocho Rios
JOR||Aqaba;Irbid;Jerash;Mafraq;Petra;Sweimeh=Shuneh;Zarqa;Allenby Bridge=King Hussein Bridge;Azraq;Dead Sea resort=King Hussein Bin Talal Convention Centre;Jaber crossing=Nassib=Nasib;Muwaffaq Salti Air Base;Rukban=Rukban camp;Tower 22;Wadi Araba=Wadi Arava;Zaatari=Za'atari=Zaatari refugee camp
JPN||Fukuoka;Fukushima;Hakodate;Hakone;Hiroshima;Iwakuni;Kadena;Kanazawa;Karuizawa;Kobe;Kyoto;Miyazaki;Nagasaki;Nagato;Nagoya;Naha;Nara;Niigata;Osaka;Sakai;Sapporo;Sasebo;Sendai;Shima;Takamatsu;Toyako=Lake Toya;Yokohama;Yokosuka;Yokota=Yokota Air Base;Hokkaido;Honshu;Ise-Shima=Ise Shima;Kyushu;Ogasawara;Okinawa;Yonaguni;Akasaka Palace=Akasaka State Guest House;Iikura Guest House=Iikura House=Iikura Guesthouse;Itsukushima;Yasukuni=Yasukuni Shrine
KAZ||Aktau;Almaty=Alma-Ata;Atyrau;Baikonur;Burabay=Borovoe=Borovoye;Karaganda;Semey=Semipalatinsk;Shymkent;Turkistan, Kazakhstan;Zhanaozen
KEN||Dadaab;Eldoret;Garissa;Kakuma;Kisumu;Lamu;Lokichoggio;Manda Bay;Mombasa;Naivasha;Nakuru
KGZ||Batken;Cholpon-Ata;Jalal-Abad;Manas;Osh;Fergana Valley=Ferghana Valley;Issyk-Kul=Lake Issyk-Kul
KHM||Battambang;Poipet;Siem Reap;Sihanoukville;Angkor Wat;Preah Vihear=Preah Vihear temple;Ream=Ream Naval Base
KOR||Busan=Pusan;Daegu;Daejeon;Gwangju;Gyeongju;Incheon=Inchon;Jeju City;Osan;Paju;Pyeongchang=PyeongChang;Pyeongtaek;Sejong;Ulsan;Jeju=Jeju Island;Yeonpyeong=Yeonpyeong Island;Camp Humphreys=Camp Humphreys base;Freedom House in Panmunjom;Panmunjom=Panmunjeom
KWT||Al-Jahra;Mina al-Ahmadi;Camp Arifjan;Dorra gas field=Durra gas field=Arash gas field
LAO||Luang Prabang;Pakse;Savannakhet
LBN||Baalbek;Beiteddine;Bint Jbeil;Bkerke;Jounieh;Khiam;Marjayoun;Nabatieh=Nabatiyeh;Naqoura=Naqura=Ras al-Naqoura;Sidon=Saida;Tyre;Zahle;Arsal=Aarsal;Bekaa=Bekaa Valley=Beqaa Valley;Dahiyeh=Dahieh=Dahiya;Litani=Litani River;Mount Lebanon;South Lebanon=Southern Lebanon=southern Lebanon
LBR||Buchanan, Liberia;Gbarnga
LBY||Bani Walid;Benghazi;Derna;Ghadames;Gharyan;Ghat;Jufra;Misrata=Misurata;Ras Lanuf;Sabha=Sebha;Sirte;Tarhuna;Tobruk;Zawiya=Zawiyah;Zuwara;Cyrenaica;Fezzan;Tripolitania
LIE||Schaan
LKA||Galle;Hambantota;Jaffna;Kandy;Trincomalee
LTU||Druskininkai;Kaunas;Klaipeda=Klaipėda;Pabrade=Pabradė;Palanga;Rukla;Siauliai=Šiauliai;Trakai
LUX||Schengen;Senningen;Kirchberg;Senningen Castle
LVA||Adazi=Ādaži;Daugavpils;Jurmala=Jūrmala;Liepaja=Liepāja;Rundale
MAR||Agadir;Al Haouz;Bouznika;Casablanca;Essaouira;Fez=Fes;Ifrane;Marrakech=Marrakesh;Meknes;Skhirat;Tangier=Tangiers;Tetouan
MCO||Monte Carlo=Monte-Carlo
MDA||Balti=Bălți;Bender=Bendery;Bulboaca;Comrat;Tiraspol;Gagauzia;Transnistria=Transdniestria=Trans-Dniester=Transdniester=Pridnestrovie=Trans-Dniestr;Mimi Castle=Castel Mimi
MDG||Toamasina
MDV||Addu=Addu City
MEX|America/Cancun|Cancun=Cancún;Chetumal;Playa del Carmen;Tulum
MEX|America/Ciudad_Juarez|Ciudad Juarez=Ciudad Juárez=Juarez=Juárez
MEX|America/Matamoros|Matamoros;Nuevo Laredo;Reynosa
MEX|America/Mazatlan|Culiacan=Culiacán;Los Cabos=Cabo San Lucas=San José del Cabo;Mazatlan
MEX|America/Merida|Merida=Mérida
MEX||Acapulco;Guadalajara;Guanajuato;Monterrey;Morelia;Oaxaca;Puebla;Queretaro=Querétaro;San Miguel de Allende;Tapachula;Toluca;Veracruz;Baja California;Chiapas;Chihuahua;Guerrero;Jalisco;Michoacan=Michoacán;Sinaloa;Sonora;Tabasco;Tamaulipas;Yucatan=Yucatán
MEX|America/Tijuana|Ensenada;Mexicali;Tijuana
MHL||Bikini Atoll;Kwajalein
MKD||Bitola;Ohrid;Prespa=Prespes=Lake Prespa;Tetovo
MLI||Gao;Kati;Kayes;Kidal;Menaka=Ménaka;Mopti;Tessalit;Timbuktu=Tombouctou;Azawad
MLT||Gozo;Marsaxlokk;Sliema;St. Julian's;Ta' Qali
MMR||Bagan;Kyaukphyu=Kyaukpyu;Lashio;Laukkai;Mandalay;Maungdaw;Myawaddy;Myitkyina;Shwe Kokko;Sittwe;Yangon=Rangoon;Chin State;Kachin=Kachin state=Kachin State;Karen State=Kayin State;Kokang;Rakhine=Rakhine state=Rakhine State=Arakan;Sagaing;Shan State=Shan state
MNE||Budva;Cetinje;Herceg Novi;Kotor;Nikšić;Sveti Stefan;Tivat
MNG||Erdenet;Khovd;Oyu Tolgoi;Zamyn-Uud
MOZ||Beira;Mocimboa da Praia=Mocímboa da Praia;Nampula;Palma;Pemba;Cabo Delgado
MRT||Nouadhibou
MUS||Agalega;Rodrigues
MWI||Blantyre;Zomba
MYS||Johor Bahru;Langkawi;Malacca City;Penang=George Town, Penang;Shah Alam;Borneo;Johor;Labuan, Malaysia;Malacca=Melaka;Sabah;Sarawak
MYS|Asia/Kuching|Kota Kinabalu;Kuching
NAM||Swakopmund;Walvis Bay
NER||Agadez;Arlit;Diffa;Niger River;Tillaberi=Tillabéri;Zinder
NGA||Calabar;Enugu;Ibadan;Jos;Kaduna;Kano;Lagos;Maiduguri;Port Harcourt;Sokoto;Biafra;Borno=Borno state=Borno State;Niger Delta;Niger State=Niger state;Sambisa Forest;Zamfara
NIC||Bluefields;Leon, Nicaragua
NLD||Breda;Brunssum;Eindhoven;Groningen;Leiden;Maastricht;Nijmegen;Noordwijk;Rotterdam;Scheveningen;Schiphol;Soesterberg;The Hague=Hague=Den Haag;Utrecht;Valkenburg;Huis ten Bosch=Huis ten Bosch Palace;Peace Palace;World Forum=World Forum in The Hague
NOR|Arctic/Longyearbyen|Longyearbyen;Svalbard=Spitsbergen
NOR||Bergen;Bodø=Bodo;Kirkenes;Narvik;Sandefjord;Stavanger;Svolvær;Tromsø=Tromso;Trondheim;Finnmark;Jan Mayen;Lofoten;Gardermoen;Halvorsbøle=Halvorsbole;Losby Gods=Losby Manor;Oslo City Hall;Soria Moria=Soria Moria Hotel
NPL||Biratnagar;Janakpur;Kalapani;Lipulekh;Lumbini;Pokhara
NZL||Auckland;Christchurch;Dunedin;Queenstown;Rotorua;Waitangi
OMN||Duqm;Musandam;Nizwa;Salalah;Sohar
PAK||Abbottabad;Balakot;Bannu;Chaman;Faisalabad;Gwadar;Karachi;Kartarpur=Kartarpur corridor;Lahore;Multan;Murree;Muzaffarabad;Parachinar;Peshawar;Quetta;Sialkot;Spin Boldak;Swat;Torkham;Wagah;Balochistan=Baluchistan;Federally Administered Tribal Areas=FATA;Gilgit-Baltistan;Khyber Pakhtunkhwa;Pakistan-administered Kashmir=Pakistani Kashmir=Azad Kashmir=Azad Jammu and Kashmir=Pakistan-occupied Kashmir;Sindh;Waziristan=North Waziristan
PAN||Colon=Colón;David, Panama
PER||Arequipa;Callao;Chancay;Cusco=Cuzco;Iquitos;Machu Picchu;Paracas;Trujillo
PHL||Baguio;Cebu;Davao=Davao City;Makati;Marawi;Pasay;Puerto Princesa;Quezon City;Subic=Subic Bay;Taguig;Zamboanga;Bangsamoro;Batanes;Luzon;Mindanao;Palawan;Thitu Island=Pag-asa Island;Visayas
PLW||Koror
PNG|Pacific/Bougainville|Bougainville
PNG||Lae;Manus=Manus Island
POL||Auschwitz=Oświęcim;Bialystok=Białystok;Gdansk=Gdańsk=Danzig;Hel;Jasionka;Katowice;Krakow=Cracow=Kraków;Lodz=Łódź;Lublin;Medyka;Poznan=Poznań;Przemysl=Przemyśl;Przewodow=Przewodów;Redzikowo;Rzeszow=Rzeszów;Sopot;Szczecin;Wroclaw=Wrocław;Masuria;Pomerania;Silesia
PRK||Chongjin;Hamhung;Kaesong;Nampo;Rason=Rajin;Sinuiju;Wonsan;Yongbyon;Mount Kumgang=Kumgang;Mount Paektu=Paektu;Punggye-ri;Tongchang-ri=Sohae
PRT|Atlantic/Azores|Azores;Lajes=Lajes Field
PRT|Atlantic/Madeira|Madeira
PRT||Braga;Cascais;Evora=Évora;Fatima=Fátima;Oeiras;Porto=Oporto;Sintra;Belem Cultural Center=Centro Cultural de Belém;Jeronimos Monastery=Jerónimos Monastery
PRY||Ciudad del Este;Luque
PSE|Asia/Gaza|Beit Hanoun;Beit Lahiya=Beit Lahia;Deir al-Balah=Deir el-Balah=Deir al Balah;Gaza City;Jabaliya=Jabalia;Khan Younis=Khan Yunis=Khan Younus;Nuseirat;Rafah;Al-Mawasi=Muwasi=al-Mawasi;Gaza Strip=Gaza=Gaza enclave;Netzarim corridor=Netzarim Corridor;Philadelphi corridor=Philadelphi Corridor=Philadelphi route;Al-Shifa Hospital=Shifa Hospital=al-Shifa;Erez=Erez crossing;Kerem Shalom=Karem Abu Salem
PSE||Abu Dis;Al-Bireh;Ariel, West Bank;Bethlehem;Hebron;Huwara=Hawara;Jenin;Jericho;Ma'ale Adumim=Maale Adumim;Nablus;Qalqilya=Qalqiliya;Tulkarem=Tulkarm;Area C;East Jerusalem=Occupied East Jerusalem;Jordan Valley;Masafer Yatta;West Bank=Occupied West Bank=occupied West Bank;Al-Aqsa=Al-Aqsa Mosque=Al Aqsa=al-Aqsa=al-Aqsa Mosque;Khan al-Ahmar;Sheikh Jarrah;Temple Mount=Haram al-Sharif=Noble Sanctuary;Western Wall
PYF||Mururoa
QAT||Al Khor;Al Wakrah;Lusail;Ras Laffan;Al Udeid=Al-Udeid=Al Udeid Air Base=Al-Udeid Air Base=al-Udeid;Sharq Village;Sheraton Doha=Doha Sheraton
ROU||Brasov=Brașov;Cincu;Cluj-Napoca=Cluj;Constanta=Constanța=Constanţa;Deveselu;Iasi=Iași;Mihail Kogalniceanu=Mihail Kogălniceanu;Neptun;Sibiu;Sinaia;Timisoara=Timișoara;Transylvania
RUS|Asia/Irkutsk|Irkutsk;Ulan-Ude
RUS|Asia/Kamchatka|Kamchatka
RUS|Asia/Krasnoyarsk|Krasnoyarsk;Kyzyl;Norilsk
RUS|Asia/Novosibirsk|Novosibirsk
RUS|Asia/Omsk|Omsk
RUS|Asia/Sakhalin|Sakhalin
RUS|Asia/Tomsk|Tomsk
RUS|Asia/Vladivostok|Khabarovsk;Ussuriysk;Vladivostok;Russky Island;Vostochny Cosmodrome
RUS|Asia/Yakutsk|Blagoveshchensk;Yakutsk
RUS|Asia/Yekaterinburg|Chelyabinsk;Khanty-Mansiysk;Orenburg;Perm;Ufa;Yekaterinburg=Ekaterinburg
RUS|Europe/Astrakhan|Astrakhan
RUS|Europe/Kaliningrad|Kaliningrad;Svetlogorsk
RUS||Anapa;Arkhangelsk;Barvikha;Belgorod;Bryansk;Gelendzhik;Grozny;Kazan;Krasnaya Polyana;Krasnodar;Kronstadt;Kursk;Makhachkala;Murmansk;Nizhny Novgorod;Novgorod=Veliky Novgorod;Novorossiysk;Petrozavodsk;Pskov;Rostov-on-Don=Rostov;Ryazan;Saint Petersburg=St. Petersburg=St Petersburg=Petersburg=Leningrad;Severodvinsk;Sheremetyevo;Skolkovo;Smolensk;Sochi;Sudzha;Tula;Tver;Valdai;Vladikavkaz;Vnukovo;Voronezh;Zavidovo;Bashkortostan;Belgorod region;Buryatia;Chechnya=Chechen Republic;Chukotka;Dagestan;Ingushetia;Kaliningrad exclave=Kaliningrad region;Kaluga;Kuban;Kursk region;Lake Baikal=Baikal;Moscow region=Moscow Oblast;North Caucasus;North Ossetia;Novaya Zemlya;Russian Far East=Far East;Siberia;Tatarstan;Ural=Urals;Yakutia=Sakha;Bocharov Ruchei=Bocharov Ruchey;Konstantinovsky Palace=Constantine Palace;Lefortovo=Lefortovo prison;Lubyanka;Patriot Park;Reception House of the Russian Foreign Ministry=Zinaida Morozova Mansion;Red Square;Smolenskaya Square=Smolenskaya;Spaso House;St. George Hall
RUS|Europe/Samara|Izhevsk;Samara;Togliatti
RUS|Europe/Saratov|Engels;Saratov
RUS|Europe/Ulyanovsk|Ulyanovsk
RUS|Europe/Volgograd|Volgograd=Stalingrad
RWA||Butare=Huye;Nyagatare;Rubavu=Gisenyi
SAU||Abha;Abqaiq;Al-Ula=AlUla=Al Ula=Al-'Ula;Buraidah;Dammam;Dhahran;Hail;Jeddah=Jiddah=Jidda=Jedda;Jizan=Jazan;Jubail;Khobar=Al-Khobar;Khurais;Mecca=Makkah;Medina=Madinah;Najran;Neom=NEOM;Tabuk;Taif;Yanbu;Asir;Eastern Province;Hejaz=Hijaz;Tiran=Tiran and Sanafir;Al-Salam Palace=Al Salam Palace=Al-Salam Royal Palace;Diriyah Palace;Irqah Palace;King Abdulaziz International Conference Center;Prince Sultan Air Base;Ritz-Carlton Riyadh=Ritz-Carlton, Riyadh
SDN||Atbara;El Fasher=Al-Fashir=El-Fasher=al-Fashir;El Geneina=Geneina=El-Geneina;El Obeid=El-Obeid;Gedaref=Al Qadarif;Kadugli;Kassala;Merowe;Nyala;Omdurman;Port Sudan;Wad Madani=Wad Medani;Zamzam;al-Fashaga=Al-Fashaga=Fashaga;Blue Nile;Darfur=West Darfur=North Darfur;Gezira=Al Jazirah;Kordofan;Nuba Mountains;South Kordofan
SEN||Diamniadio;Saint-Louis;Saly;Thiès=Thies;Ziguinchor;Casamance;Goree Island=Gorée Island=Gorée
SGP||Capella Hotel=Capella Singapore;Changi;Sentosa=Sentosa Island;Shangri-La Hotel Singapore=Shangri-La Singapore
SLB||Guadalcanal;Malaita
SLV||La Unión;Santa Tecla
SOM||Afgoye;Baidoa;Balidogle;Beledweyne;Berbera;Bosaso=Bossaso;Dhusamareb;Dhuusamareeb;Galkayo;Garowe;Hargeisa;Kismayo;Las Anod=Laascaanood;Galmudug;Hirshabelle;Jubaland;Puntland;Somaliland;South West State
SRB||Niš=Nis;Novi Sad;Presevo=Preševo;Smederevo;Subotica;Presevo Valley;Sandžak=Sandzak;Vojvodina
SSD||Bentiu;Bor;Malakal;Nasir;Renk;Wau;Yei;Equatoria;Jonglei;Upper Nile
STP||Príncipe
SUR||Nickerie
SVK||Bojnice;Kosice=Košice;Štrbské Pleso=Strbske Pleso;Vysoke Tatry
SVN||Bled=Lake Bled;Brdo=Brdo pri Kranju;Brdo Castle;Koper;Maribor
SWE||Gothenburg;Karlskrona;Kiruna;Luleå=Lulea;Lund;Malmo=Malmö;Rimbo;Sigtuna;Uppsala;Visby;Gotland;Öland;Skåne=Skane;Bommersvik;Johannesberg Castle=Johannesberg Palace;Musko=Muskö
SYC||Mahé=Mahe
SYR||Afrin=Efrin;Al-Bab=al-Bab;Al-Bukamal=Abu Kamal=Albu Kamal;Al-Mayadin=Mayadin;Aleppo;Amuda;Azaz=A'zaz;Banias=Baniyas;Daraa=Dara'a=Deraa;Deir ez-Zor=Deir el-Zour=Deir al-Zor=Deir Ezzor=Deir ez-Zour=Deir al-Zour;Douma;Hama;Hasakah=Hasaka=Hassakeh=Al-Hasakah;Homs;Idlib City;Jarablus;Jisr al-Shughour;Khan Sheikhoun=Khan Shaykhun;Kobani=Kobane=Kobanî=Ayn al-Arab=Ain al-Arab;Latakia=Lattakia=Ladhiqiyah;Maarat al-Numan;Manbij=Menbij;Palmyra=Tadmur;Qamishli=Qamishly=Kamishli;Quneitra=Kuneitra;Raqqa=Raqqah=Ar-Raqqah;Ras al-Ayn=Ras al-Ain=Serekaniye;Saraqib;Sednaya=Saydnaya;Sweida=Suwayda=Suwaida=As-Suwayda;Tal Rifaat=Tel Rifaat=Tal Rifat;Tartus=Tartous;Tel Abyad=Tal Abyad;Ghouta=Eastern Ghouta=eastern Ghouta;Golan Heights=Golan;Idlib=Idleb=Idlib province;Jabal al-Arab=Jabal al-Druze;Mount Hermon=Jabal al-Sheikh;Northeast Syria=northeast Syria=north-east Syria=northeastern Syria;Northwest Syria=northwest Syria=north-west Syria=northwestern Syria;Rojava;Al-Hol=al-Hol=al-Hawl=Al-Hol camp;Al-Rai=Al-Ra'i=al-Rai;Al-Tanf=Tanf=al-Tanf;Al-Ya'rubiyah=Yaroubiya=Yarubiyah;Bab al-Hawa=Bab al-Hawa crossing=Bab al-Hawa border crossing;Bab al-Salam=Bab al-Salama=Bab al-Salameh;Hmeimim=Khmeimim=Hmeymim=Hmeimim air base=Khmeimim air base;Mezzeh=Mazzeh;Yarmouk=Yarmouk camp
TCD||Abeche=Abéché;Adre=Adré
TGO||Kara;Sokodé
THA||Cha-am;Chiang Mai;Chiang Rai;Hua Hin;Koh Samui;Krabi;Mae Sot;Pattaya;Phuket;Surin;Trat;U-Tapao=Utapao;Deep South;Isan
TJK||Isfara;Khorog;Khujand=Khudjand;Gorno-Badakhshan
TKM||Awaza=Avaza;Serhetabat;Turkmenbashi=Türkmenbaşy
TTO||Chaguaramas
TUN||Ben Guerdane;Carthage;Djerba;Gammarth;Hammamet;Kairouan;Sfax;Sousse;Zarzis
TUR||Adana;Akkuyu;Alanya;Antalya;Belek;Bodrum;Bursa;Canakkale=Çanakkale;Diyarbakir=Diyarbakır;Edirne;Erzurum;Gaziantep;Hatay=Antakya;Iskenderun=İskenderun;Istanbul=Constantinople;Izmir;Izmit;Kahramanmaras=Kahramanmaraş;Kars;Kayseri;Kilis;Konya;Marmaris;Mersin;Reyhanli=Reyhanlı;Rize;Samsun;Sanliurfa=Şanlıurfa=Urfa;Sivas;Suruc=Suruç;Trabzon;Van;Anatolia;Gallipoli=Gallipoli Peninsula;Imrali=İmralı=Imrali Island;Çırağan Palace=Ciragan Palace;Dolmabahce=Dolmabahçe=Dolmabahce Palace=Dolmabahçe Palace;Hagia Sophia=Ayasofya;Incirlik=Incirlik Air Base=İncirlik;Kurecik=Kürecik;Vahdettin Mansion=Vahdettin Pavilion
TUV||Vaitupu
TWN||Hsinchu;Hualien;Kaohsiung;Keelung;Taichung;Tainan;Taoyuan;Kinmen=Quemoy;Matsu=Matsu Islands;Penghu;Pratas=Dongsha
TZA||Arusha;Kigoma;Moshi;Mwanza;Pemba Island;Zanzibar
UGA||Gulu;Jinja;Mbarara;Munyonyo
UKR||Avdiivka=Avdeyevka;Bakhmut=Artemovsk=Artyomovsk;Berdyansk=Berdiansk;Bucha;Chasiv Yar;Chernihiv=Chernigov;Chernivtsi;Chornomorsk;Debaltseve;Dnipro=Dnepropetrovsk=Dnipropetrovsk;Donetsk=Donetsk city;Enerhodar=Energodar;Hostomel;Irpin;Ivano-Frankivsk;Izium=Izyum;Izmail;Kharkiv=Kharkov;Kherson;Kramatorsk;Kremenchuk;Kryvyi Rih=Krivoy Rog;Kupiansk=Kupyansk;Luhansk=Lugansk;Lutsk;Lviv=Lvov;Lysychansk=Lisichansk;Mariupol;Melitopol;Mukachevo;Mykolaiv=Nikolaev=Nikolayev;Nova Kakhovka;Odesa=Odessa;Pokrovsk;Poltava;Rivne;Sievierodonetsk=Severodonetsk=Sieverodonetsk;Sloviansk=Slavyansk;Snihurivka;Soledar;Stanytsia Luhanska;Sumy;Ternopil;Toretsk;Uzhhorod=Uzhgorod;Vinnytsia=Vinnitsa;Volnovakha;Vuhledar;Zaporizhzhia=Zaporizhia=Zaporizhzhya=Zaporozhye;Zhytomyr;Bukovina;Donbas=Donbass;Donetsk region=Donetsk oblast=Donetsk People's Republic=DPR=DNR;Kharkiv region;Kherson region;Luhansk region=Lugansk region=Luhansk People's Republic=Lugansk People's Republic=LPR=LNR;Novorossiya;Snake Island=Zmiinyi Island;Transcarpathia=Zakarpattia;Zaporizhzhia region;Azovstal=Azovstal steelworks;Chernobyl=Chornobyl;Kakhovka=Kakhovka dam;Maidan=Independence Square in Kyiv;Yavoriv;Zaporizhzhia Nuclear Power Plant=Zaporizhzhya nuclear power plant=Zaporizhzhia nuclear plant=ZNPP
UKR|Europe/Simferopol|Feodosia;Kerch;Livadia=Livadia Palace;Simferopol;Yalta;Crimea=Crimean Peninsula=Crimean peninsula;Sevastopol
URY||Colonia del Sacramento;Punta del Este
USA|America/Anchorage|Anchorage;Fairbanks;Joint Base Elmendorf-Richardson=Elmendorf-Richardson;Juneau;Alaska
USA|America/Boise|Idaho
USA|America/Chicago|Austin;Baton Rouge;Birmingham, Alabama=Birmingham, Ala.;Brownsville;Chicago;Corpus Christi;Dallas;Del Rio;Des Moines;Eagle Pass;Fort Hood;Fort Worth;Galveston;Houston;Huntsville;Kansas City;Laredo;Little Rock;Madison;McAllen;Memphis;Milwaukee;Minneapolis;Nashville;New Orleans;Oklahoma City;Omaha;Paris, Texas;Rochester, Minnesota;San Antonio;St. Louis=St Louis;St. Paul;Uvalde;Waco;Alabama;Arkansas;Illinois;Iowa;Kansas;Louisiana;Midwest;Minnesota;Mississippi;Missouri;Nebraska;North Dakota;Oklahoma;South Dakota;Tennessee;Texas;Wisconsin
USA|America/Denver|Albuquerque;Aspen;Boulder;Colorado Springs;Denver;El Paso;Jackson Hole;Los Alamos;Park City;Salt Lake City;Santa Fe;Colorado;Montana;New Mexico;Utah;Wyoming
USA|America/Indiana/Indianapolis|Indianapolis;Indiana
USA|America/Kentucky/Louisville|Louisville;Kentucky
USA|America/Los_Angeles|Anaheim;Berkeley;Beverly Hills;Everett;Half Moon Bay;Hollywood;Las Vegas;Livermore;Long Beach;Los Angeles=L.A.;Monterey;Oakland;Palm Springs;Palo Alto;Pasadena;Point Loma;Portland;Rancho Mirage;Reno;Sacramento;San Diego;San Francisco;San Jose, California=San Jose, Calif.;Santa Barbara;Seattle;Simi Valley;Spokane;Stanford;Tacoma;Vandenberg;Woodside;California;Nevada;Oregon;Silicon Valley;Washington state=Washington State=state of Washington;West Coast;Camp Pendleton;Filoli=Filoli estate;Moscone Center;Reagan Library=Ronald Reagan Presidential Library;Sunnylands=Sunnylands estate
USA||Aberdeen, Maryland;Albany;Alexandria, Virginia;Annapolis;Arlington;Atlanta;Augusta;Baltimore;Bedminster;Bethesda;Boston;Bronx;Brooklyn;Buffalo;Burlington;Cambridge, Mass.;Cambridge, Massachusetts;Chantilly, Virginia;Charleston;Charlotte;Chautauqua;Cincinnati;Cleveland;Columbus;Dayton;Dearborn;Detroit;Doral;Emmitsburg;Fort Bragg=Fort Liberty;Fort Lauderdale;Gettysburg;Glassboro;Greensboro;Harrisburg;Hartford;Hyde Park;Jacksonville;Kennebunkport;Key West;Lansing;Lima, Ohio;MacDill Air Force Base=MacDill;Manchester, New Hampshire;McLean;Miami;Nantucket;New Haven;New York=New York City=NYC=Manhattan;Newark;Norfolk;Norfolk, Virginia;Orlando;Palm Beach;Philadelphia;Pittsburgh;Portsmouth, New Hampshire;Princeton;Providence;Quantico;Raleigh;Rehoboth Beach;Reston;Richmond;Rochester;Savannah;Scranton;Sea Island;Shepherdstown;Staten Island;Syracuse;Tallahassee;Tampa;Toledo, Ohio;West Palm Beach;Williamsburg;Wilmington;Cape Cod;Connecticut;Delaware;District of Columbia;East Coast;Florida;Georgia;Long Island;Maine;Martha's Vineyard;Maryland;Massachusetts;Michigan;New England;New Hampshire;New Jersey;New York State=New York state=upstate New York;North Carolina;Ohio;Pennsylvania;Rhode Island;South Carolina;Vermont;Virginia;West Virginia;Arlington National Cemetery;Bretton Woods;Cabinet Room;Camp David;Dulles=Dulles Airport;Dumbarton Oaks;East Room;Eisenhower Executive Office Building;Fort McNair;Fort Meade;Ground Zero;Harry S. Truman Building;JFK Airport;Joint Base Andrews=Andrews Air Force Base;Langley;Lincoln Memorial;Mar-a-Lago=Mar a Lago;Mount Vernon;National Defense University;Naval Observatory;Palace Hotel=Lotte New York Palace;Pocantico=Pocantico Hills;Ronald Reagan Washington National Airport;Roosevelt Room;Rose Garden;Situation Room;South Lawn;Trump Tower;Turtle Bay;U.S. Capitol=US Capitol;United Nations headquarters=U.N. headquarters=UN headquarters=United Nations Headquarters=UN Headquarters;Waldorf Astoria=Waldorf-Astoria;Walter Reed=Walter Reed National Military Medical Center;Wright-Patterson Air Force Base=Wright-Patterson;Wye River=Wye Plantation=Wye River Plantation
USA|America/Phoenix|Phoenix;Scottsdale;Tucson;Yuma;Arizona
USA|Pacific/Honolulu|Hilo;Honolulu;Kapolei;Maui;Oahu;Hawaii=Hawai'i;Camp H.M. Smith=Camp Smith;Hickam Air Force Base;Joint Base Pearl Harbor-Hickam=Pearl Harbor-Hickam;Pearl Harbor
USA|Pacific/Wake|Midway=Midway Atoll;Wake Island
UZB||Andijan;Bukhara;Fergana;Khiva;Namangan;Nukus;Samarkand;Termez;Urgench;Karakalpakstan
VAT||Apostolic Palace;Santa Marta residence=Casa Santa Marta;Sistine Chapel;St. Peter's Basilica;St. Peter's Square=Saint Peter's Square
VCT||Argyle
VEN||Canaima;Ciudad Guayana;Maiquetia;Maracaibo;Puerto Ordaz;Valencia, Venezuela;Margarita Island;Orinoco;Zulia
VNM||Cam Ranh=Cam Ranh Bay;Can Tho;Da Nang=Danang;Ha Long=Halong Bay=Ha Long Bay;Haiphong=Hai Phong;Ho Chi Minh City=Saigon;Hue;Nha Trang;Quang Ninh;Vung Tau
XKX||Banjska;Brnjak;Gjakova;Gracanica=Gračanica;Jarinje;Leposavic=Leposavić;Mitrovica=North Mitrovica=Kosovska Mitrovica;Pec=Peja=Peć;Prizren;Zubin Potok;Zvecan=Zvečan;Northern Kosovo=northern Kosovo=north Kosovo;Camp Bondsteel
YEM||Aden;Al-Ghaydah;Ataq;Hodeidah=Hudaydah=Hodeida=Al Hudaydah=al-Hudaydah;Marib=Ma'rib;Mocha=Mokha;Mukalla;Ras Isa;Saada=Sa'dah=Sa'ada;Salif;Sayun=Seiyun;Taiz=Taizz;Zinjibar;Abyan;Al-Jawf=al-Jawf;Al-Mahra=Mahra;Dhale=al-Dhale;Hadramawt=Hadhramaut=Hadramout;Perim=Mayyun;Shabwa;Socotra
ZAF||Bloemfontein;Cape Town;Durban;East London;Johannesburg=Joburg;Polokwane;Port Elizabeth=Gqeberha;Sandton;Simon's Town;Skukuza;Soweto;Stellenbosch;Sun City;Eastern Cape;Gauteng;KwaZulu-Natal;Limpopo;Mpumalanga;Robben Island;Western Cape
ZMB||Kitwe;Livingstone;Ndola
ZWE||Bulawayo;Mutare;Victoria Falls
||Abyei;Africa;Amazon=Amazonia=Amazon rainforest=Amazon basin;Americas;Andes;Antarctica;Arabian Peninsula=Arab Peninsula;Arctic=High North;Asia;Asia-Pacific=Asia Pacific;Balkans;Baltics=Baltic states;Benelux;Caribbean=Caribbean region;Caucasus;Central Africa=Central African region;Central America=Central American;Central Asia;Central Europe;Danube;Demilitarized Zone=DMZ;Durand Line;Dutch Caribbean;East Africa;East Asia;Eastern Europe;Euphrates;Eurasia;Europe;Global South;Golden Triangle;Great Lakes region=African Great Lakes;Gulf region=Gulf=Gulf states=Arab Gulf;Horn of Africa;Iberian Peninsula;Ilemi Triangle;Imia=Kardak;Indian subcontinent;Indo-Pacific=Indo Pacific;Indochina;Kashmir;Korean Peninsula=Korean peninsula;Kurdistan;Kuril Islands=Kurils=Kuriles=Northern Territories;Lake Chad Basin=Lake Chad;Latin America=Latin American;Levant;Line of Actual Control=LAC;Line of Control=LoC;Liptako-Gourma=three-border region;Maghreb;Mashreq;Mekong=Mekong region;Melanesia;Mesoamerica;Middle East=Mideast=Near East;Middle East and North Africa=MENA;Nile;Nile Basin;Nordics=Nordic countries;North Africa;North America=North American;North Pole;Northeast Asia=North-East Asia;Northern Europe;Northern Triangle;Oceania;Pacific Islands;Polynesia;Rhine;Sahara;Sahel=Sahel region;Scandinavia;Shebaa Farms=Sheba Farms;South America=South American;South Asia;South Caucasus=Transcaucasia;South Pole;Southeast Asia=South-East Asia=South East Asia;Southern Africa;Southern Europe;Sub-Saharan Africa;Suwalki Gap=Suwałki Gap=Suwalki Corridor;Tigris;West Africa;Western Balkans=West Balkans;Western Europe;Adriatic=Adriatic Sea;Aegean=Aegean Sea;Arabian Sea;Arctic Ocean;Atlantic=Atlantic Ocean;Bab el-Mandeb=Bab al-Mandab=Bab al-Mandeb;Baltic Sea;Barents Sea;Bay of Bengal;Bering Sea;Bering Strait;Black Sea;Bosphorus=Bosporus;Caribbean Sea;Caspian Sea=Caspian;Celtic Sea;Coral Sea;Dardanelles;Dead Sea;Dokdo=Takeshima=Liancourt Rocks;East China Sea;Eastern Mediterranean=East Mediterranean=East Med;English Channel;Greenland Sea;Gulf of Aden;Gulf of Aqaba;Gulf of Guinea;Gulf of Mexico;Gulf of Oman;Indian Ocean;Ionian Sea;Kerch Strait;Levantine Sea;Mediterranean=Mediterranean Sea;Mischief Reef;Natuna Sea;North Sea;Norwegian Sea;Pacific=Pacific Ocean;Panama Canal;Paracel Islands=Paracels;Persian Gulf=Arabian Gulf;Red Sea;Scarborough Shoal;Sea of Azov=Azov Sea;Sea of Galilee;Sea of Japan=East Sea;Sea of Okhotsk;Second Thomas Shoal;Senkaku Islands=Diaoyu Islands=Senkakus;South China Sea=West Philippine Sea;Southern Ocean;Spratly Islands=Spratlys;Strait of Gibraltar;Strait of Hormuz=Straits of Hormuz=Hormuz Strait;Strait of Malacca=Malacca Strait=Malacca Straits;Suez Canal;Sulu Sea;Taiwan Strait=Taiwan Straits;Tasman Sea;Timor Sea;Yellow Sea;Inter-Korean border=inter-Korean border;Joint Security Area=JSA;Peace House
`;

/** Places by state. Capitals and their other spellings are in `STATES`. */
export const PLACES = new Table<PlaceEntry>({
  text: TABLE,
  printed: 2,
  listed: true,
  read: ([iso3 = "", zone, place]) => {
    const names = wordsOf(place, "=");
    return { name: names[0] ?? "", names, iso3: iso3 || null, zone: zone || (STATES.get(iso3)?.zone ?? null) };
  },
});

/** Regions that talks are named by because they are about them: "the Gaza talks". */
export const TALKED_OF: ReadonlySet<string> = new Set(
  (
    "gaza,gaza strip,west bank,kashmir,darfur,crimea,donbas,donbass,tigray,idlib,karabakh,nagorno-karabakh,western sahara," +
    "abyei,transnistria,golan heights,south china sea,red sea,strait of hormuz,korean peninsula"
  ).split(","),
);
