// Places that aren't states or capitals: cities, regions, seas, and the sites where diplomacy happens.
// biome-ignore-all format: a table, one state, zone and kind a line

/** A place with the state it lies in. Spellings are as printed; apostrophes are straight. */
export interface PlaceEntry {
  name: string;
  names?: string[];
  /** The state or territory that governs it, or in a dispute the one that most UN members name; null where it spans several or nobody's. */
  iso3: string | null;
  kind: "city" | "region" | "site" | "sea";
  /** IANA zone; absent for places that span several. */
  zone?: string;
  /** True when the name is as often a surname, a given name or a word: take it in a dateline, after "in" or "at", or before a comma and its state. */
  ambiguous?: true;
}

/**
 * A line for the places of one state, zone and kind, apart by semicolons; other spellings after "=", a star after one
 * that is ambiguous. As records they took a fifteenth of the code that a server at the edge has to read.
 */
const TABLE = `
AFG|Asia/Kabul|city|Bagram;Ghazni;Herat;Jalalabad;Kandahar=Qandahar;Kunduz;Lashkar Gah;Mazar-i-Sharif=Mazar-e-Sharif
AFG|Asia/Kabul|region|Badakhshan;Helmand;Nangarhar;Panjshir=Panjshir Valley
AGO|Africa/Luanda|city|Benguela;Huambo;Lobito
AGO|Africa/Luanda|region|Cabinda;Lobito Corridor
ALB|Europe/Tirane|city|Durres=Durrës;Shkoder;Vlore=Vlorë
AND|Europe/Andorra|city|Soldeu
ARE|Asia/Dubai|city|Ajman;Al Ain=Al-Ain;Dubai;Fujairah;Jebel Ali;Ras Al Khaimah=Ras al-Khaimah;Sharjah
ARE|Asia/Dubai|site|Abrahamic Family House;Al Dhafra=Al Dhafra Air Base;Emirates Palace=Emirates Palace Hotel;Expo City Dubai=Expo City;Qasr Al Shati=Al Shati Palace=Qasr Al-Shati;Saadiyat Island;Zabeel Palace
ARG|America/Argentina/Buenos_Aires|city|Bariloche;Córdoba=Cordoba*;Mar del Plata;Mendoza*;Rosario*;Ushuaia
ARG|America/Argentina/Buenos_Aires|region|Patagonia;Tierra del Fuego
ARM|Asia/Yerevan|city|Dilijan;Goris*;Gyumri;Ijevan;Jermuk;Kapan;Meghri;Vanadzor
ARM|Asia/Yerevan|region|Lake Sevan;Syunik=Syunik province=Zangezur;Tavush;Zangezur corridor=Zangezur Corridor=TRIPP
ARM|Asia/Yerevan|site|Margara;Tatev
AUS|Australia/Adelaide|city|Adelaide*
AUS|Australia/Brisbane|city|Brisbane;Cairns;Gold Coast, Australia
AUS|Australia/Darwin|city|Darwin*
AUS|Australia/Hobart|city|Hobart
AUS|Australia/Melbourne|city|Melbourne
AUS|Australia/Perth|city|Perth
AUS|Australia/Sydney|city|Newcastle, Australia;Sydney
AUS|Australia/Sydney|region|Christmas Island;New South Wales;Northern Territory;Queensland;South Australia;Tasmania;Western Australia
AUS|Australia/Sydney|site|Admiralty House;Kirribilli House
AUT|Europe/Vienna|city|Alpbach;Baden bei Wien;Graz;Innsbruck;Kitzbühel=Kitzbuehel;Linz;Salzburg
AUT|Europe/Vienna|region|Carinthia;Styria;Tyrol=Tirol
AUT|Europe/Vienna|site|Grand Hotel Wien;Hofburg=Hofburg Palace;Hotel Imperial;Palais Coburg=Coburg Palace;Schloss Leopoldskron;Schönbrunn=Schönbrunn Palace=Schonbrunn Palace;Vienna International Centre=Vienna International Center
AZE|Asia/Baku|city|Aghdam=Agdam;Fuzuli=Fizuli;Gabala;Ganja;Jabrayil;Kalbajar=Kelbajar;Khojaly;Lachin;Nakhchivan City;Sheki;Shusha=Shushi;Sumqayit=Sumgait;Zangilan
AZE|Asia/Baku|region|Lachin corridor=Lachin Corridor;Nagorno-Karabakh=Nagorny Karabakh=Nagorno Karabakh=Karabakh=Mountainous Karabakh=Artsakh;Nakhchivan=Nakhichevan=Nakhchivan Autonomous Republic;Stepanakert=Khankendi
BDI|Africa/Bujumbura|city|Ngozi
BEL|Europe/Brussels|city|Antwerp;Bruges;Casteau;Ghent;La Hulpe;Leuven;Liège=Liege;Mons;Ostend;Zeebrugge
BEL|Europe/Brussels|region|Flanders;Wallonia
BEL|Europe/Brussels|site|Alden Biesen;Berlaymont=Berlaymont building;Egmont Palace=Egmont;Europa building=Europa Building;Justus Lipsius=Justus Lipsius building;Laeken;Val Duchesse
BEN|Africa/Porto-Novo|city|Parakou
BFA|Africa/Ouagadougou|city|Bobo-Dioulasso;Djibo
BGD|Asia/Dhaka|city|Chittagong=Chattogram;Cox's Bazar;Sylhet
BGD|Asia/Dhaka|region|Bhasan Char;Chittagong Hill Tracts
BGR|Europe/Sofia|city|Burgas;Euxinograd;Plovdiv;Ruse*;Varna
BHR|Asia/Bahrain|city|Muharraq;Riffa;Sakhir
BHR|Asia/Bahrain|site|Gudaibiya Palace;Safriya Palace;Sakhir Palace=Al-Sakhir Palace
BHS|America/Nassau|city|Freeport
BIH|Europe/Sarajevo|city|Banja Luka;Bihac=Bihać;Brcko=Brčko;Goražde=Gorazde;Mostar;Srebrenica;Tuzla;Zenica
BIH|Europe/Sarajevo|region|Federation of Bosnia and Herzegovina;Herzegovina;Republika Srpska
BLR|Europe/Minsk|city|Asipovichy=Osipovichi;Baranovichi;Brest, Belarus=Brest-Litovsk;Gomel=Homel;Grodno=Hrodna;Mogilev;Vitebsk=Vitsebsk
BLR|Europe/Minsk|site|Belovezhskaya Pushcha=Belavezha=Belovezha=Viskuli;Rumyantsev-Paskevich Residence
BLZ|America/Belize|city|Belize City
BOL|America/La_Paz|city|Cochabamba;El Alto;Santa Cruz de la Sierra;Tiquipaya
BRA|America/Belem|city|Belem=Belém
BRA|America/Boa_Vista|region|Roraima
BRA|America/Fortaleza|city|Fortaleza;Recife
BRA|America/Manaus|city|Manaus
BRA|America/Sao_Paulo|city|Belo Horizonte;Curitiba;Foz do Iguacu=Foz do Iguaçu;Porto Alegre;Rio de Janeiro=Rio;Salvador, Brazil;Sao Paulo=São Paulo
BRA|America/Sao_Paulo|site|Alvorada Palace;Granja do Torto;Itamaraty Palace
BWA|Africa/Gaborone|city|Francistown;Kasane;Maun
CAF|Africa/Bangui|city|Bambari;Birao
CAN|America/Edmonton|city|Banff;Calgary;Edmonton;Kananaskis
CAN|America/Edmonton|region|Alberta
CAN|America/Halifax|city|Charlottetown;Halifax*;Moncton
CAN|America/Halifax|region|New Brunswick;Newfoundland and Labrador=Newfoundland;Nova Scotia;Prince Edward Island
CAN|America/Iqaluit|city|Iqaluit
CAN|America/Regina|city|Regina*;Saskatoon
CAN|America/Regina|region|Manitoba;Saskatchewan
CAN|America/St_Johns|city|Gander;St. John's, Newfoundland
CAN|America/Toronto|city|Gatineau;Huntsville, Ontario=Muskoka;Kitchener;La Malbaie=Charlevoix;London, Ontario;Meech Lake;Mississauga;Montebello;Montreal=Montréal;Niagara-on-the-Lake;Quebec City;Toronto;Windsor, Ontario
CAN|America/Toronto|region|Nunavut;Ontario;Quebec=Québec;Yukon
CAN|America/Vancouver|city|Vancouver;Victoria, British Columbia;Whistler*
CAN|America/Vancouver|region|British Columbia
CAN|America/Winnipeg|city|Winnipeg
CHE|Europe/Zurich|city|Basel=Basle;Caux*;Crans-Montana;Davos;Fribourg;Geneva=Genève=Geneve;Glion;Interlaken;Klosters;Lausanne;Locarno;Lucerne=Luzern;Lugano;Mont Pèlerin=Mont Pelerin;Montreux;Neuchâtel=Neuchatel;Nyon*;St. Gallen;St. Moritz;Vevey*;Zurich=Zürich
CHE|Europe/Zurich|site|Beau-Rivage Palace=Beau Rivage Palace=Beau-Rivage;Bürgenstock=Buergenstock=Burgenstock=Bürgenstock resort=Buergenstock resort;Hotel Intercontinental Geneva=Intercontinental Geneva;Hotel President Wilson=President Wilson Hotel;Lohn Estate=Lohn;Maison de la Paix;Palais des Nations=Palace of Nations;Villa Barton;Villa La Grange=Villa la Grange
CHL|America/Santiago|city|Antofagasta;Cerro Castillo;Concepción=Concepcion*;Punta Arenas;Valparaíso=Valparaiso;Viña del Mar=Vina del Mar
CHL|America/Santiago|region|Araucania=Araucanía;Atacama;Easter Island=Rapa Nui
CHN|Asia/Shanghai|city|Anji;Beidaihe;Boao;Changchun;Changsha;Chengdu;Chongqing;Dalian;Dandong;Dunhuang;Fuzhou;Guangzhou=Canton;Guilin;Guiyang;Hangzhou;Harbin;Hohhot;Jinan;Kashgar;Kunming;Lhasa;Nanjing=Nanking;Nanning;Ningbo;Qingdao;Quanzhou;Sanya;Shanghai;Shenyang;Shenzhen;Suzhou;Tianjin;Tunxi=Huangshan;Urumqi=Ürümqi;Wuhan;Wuxi;Wuzhen;Xi'an=Xian;Xiamen;Zhengzhou;Zhuhai
CHN|Asia/Shanghai|region|Anhui;Fujian;Guangdong;Guangxi;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Inner Mongolia;Jiangsu;Jilin;Liaoning;Manchuria;Shaanxi;Shandong;Sichuan;Tibet=Xizang;Xinjiang=Xinjiang Uyghur Autonomous Region=East Turkestan;Yunnan;Zhejiang
CHN|Asia/Shanghai|site|Diaoyutai=Diaoyutai State Guesthouse=Diaoyutai Guesthouse;Forbidden City;Tiananmen Square=Tiananmen;Yanqi Lake
CIV|Africa/Abidjan|city|Bouaké=Bouake;Grand-Bassam;San-Pédro
CMR|Africa/Douala|city|Bamenda;Douala;Garoua
COD|Africa/Kinshasa|city|Matadi;Mbandaka
COD|Africa/Lubumbashi|city|Beni*;Bukavu;Bunagana;Bunia;Goma;Kisangani;Kolwezi;Lubumbashi;Masisi;Rutshuru;Uvira;Walikale
COD|Africa/Lubumbashi|region|Eastern Congo=eastern Congo=Eastern DRC;Ituri;Katanga;Kivu;North Kivu;South Kivu
COG|Africa/Brazzaville|city|Oyo*;Pointe-Noire
COL|America/Bogota|city|Barranquilla;Cali*;Cartagena=Cartagena de Indias*;Cúcuta=Cucuta;Leticia;Medellin=Medellín;Santa Marta, Colombia
COL|America/Bogota|region|Arauca;Catatumbo;Cauca*;Darien Gap=Darién Gap
CPV|Atlantic/Cape_Verde|city|Mindelo
CRI|America/Costa_Rica|city|Alajuela;Liberia, Costa Rica
CUB|America/Havana|city|Guantanamo;Santiago de Cuba;Varadero
CUB|America/Havana|site|Bay of Pigs;Guantanamo Bay=Gitmo=Guantánamo Bay
CYP|Asia/Nicosia|city|Ayia Napa;Famagusta=Varosha;Kyrenia;Larnaca;Limassol;Paphos;Pyla
CYP|Asia/Nicosia|region|Northern Cyprus=Turkish Republic of Northern Cyprus=TRNC=North Cyprus
CZE|Europe/Prague|city|Brno;Karlovy Vary;Lany=Lány;Lednice;Ostrava
DEU|Europe/Berlin|city|Aachen;Baden-Baden;Bonn;Bremen;Cologne;Dresden;Düsseldorf=Dusseldorf;Frankfurt=Frankfurt am Main;Garmisch-Partenkirchen=Garmisch;Görlitz;Grünheide;Hamburg;Hanover=Hannover;Heidelberg;Heiligendamm;Karlsruhe;Kiel;Königswinter;Leipzig;Lübeck=Luebeck=Lubeck;Mainz;Munich;Münster=Muenster=Munster;Nuremberg=Nuremburg;Potsdam;Rostock;Stuttgart;Trier;Wangels;Weimar;Weissenhaus=Weissenhaus resort;Wiesbaden
DEU|Europe/Berlin|region|Baden-Württemberg=Baden-Wuerttemberg;Bavaria;Brandenburg;Hesse;Lower Saxony;North Rhine-Westphalia;Rhineland-Palatinate;Saxony;Schleswig-Holstein;Thuringia
DEU|Europe/Berlin|site|Bayerischer Hof=Hotel Bayerischer Hof;Brandenburg Gate;Büchel=Buechel;Cecilienhof=Cecilienhof Palace;Grafenwoehr=Grafenwöhr;Landstuhl;Meseberg=Meseberg Palace=Schloss Meseberg;Petersberg=Hotel Petersberg*;Ramstein=Ramstein Air Base=Ramstein Airbase;Schloss Elmau=Elmau=Elmau Castle;Tegel=Villa Tegel;Villa Borsig
DJI|Africa/Djibouti|site|Camp Lemonnier;Doraleh
DNK|Europe/Copenhagen|city|Aalborg;Aarhus;Esbjerg;Odense;Skagen
DNK|Europe/Copenhagen|region|Bornholm;Jutland
DOM|America/Santo_Domingo|city|Dajabon=Dajabón;Punta Cana
DZA|Africa/Algiers|city|Oran;Tamanrasset;Tindouf
ECU|America/Guayaquil|city|Cuenca;Guayaquil;Manta*
ECU|Pacific/Galapagos|region|Galapagos=Galápagos=Galapagos Islands
EGY|Africa/Cairo|city|Ain Sokhna;Alexandria;Aswan;El Alamein=Alamein=New Alamein=El-Alamein;El-Arish=Arish=Al-Arish=El Arish;Giza;Hurghada;Ismailia;Luxor;New Administrative Capital;Port Said;Rafah crossing=Rafah border crossing;Sharm el-Sheikh=Sharm El-Sheikh=Sharm el Sheikh=Sharm El Sheikh=Sharm al-Sheikh;Suez;Taba
EGY|Africa/Cairo|region|Halayeb=Hala'ib Triangle;Nile Delta;Sinai=Sinai Peninsula
ERI|Africa/Asmara|city|Assab;Badme;Massawa
ESH|Africa/El_Aaiun|city|Bir Lehlou;Dakhla;Guerguerat=El Guerguerat;Mahbes;Smara
ESP|Africa/Ceuta|city|Ceuta;Melilla
ESP|Atlantic/Canary|region|Canary Islands=Canaries;El Hierro;Las Palmas;Tenerife
ESP|Europe/Madrid|city|Algeciras;Alicante;Barcelona;Bilbao;Granada*;Malaga=Málaga;Marbella;Palma de Mallorca;Pamplona;Quintos de Mora;Rota*;San Sebastian=San Sebastián*;Santiago de Compostela;Seville=Sevilla;Toledo*;Valencia*;Zaragoza
ESP|Europe/Madrid|region|Andalusia;Balearic Islands;Basque Country;Catalonia;Galicia*;Mallorca=Majorca;Perejil=Leila island
EST|Europe/Tallinn|city|Narva;Pärnu=Parnu;Tapa*;Tartu
ETH|Africa/Addis_Ababa|city|Axum;Bahir Dar;Bishoftu=Debre Zeit;Dire Dawa;Gondar;Hawassa;Jijiga;Lalibela;Mekelle=Mekele
ETH|Africa/Addis_Ababa|region|Afar;Amhara=Amhara region;Benishangul-Gumuz;Grand Ethiopian Renaissance Dam=GERD=Renaissance Dam;Ogaden;Oromia;Somali Region;Tigray
FIN|Europe/Helsinki|city|Espoo;Inari;Naantali;Oulu;Rovaniemi;Saariselkä=Saariselka;Tampere;Turku
FIN|Europe/Helsinki|region|Karelia;Lapland
FIN|Europe/Helsinki|site|Finlandia Hall=Finlandia House;House of the Estates;Kultaranta
FJI|Pacific/Fiji|city|Denarau;Nadi
FLK|Atlantic/Stanley|region|South Georgia
FRA|Europe/Paris|city|Angers;Biarritz;Bordeaux;Brégançon;Brest;Calais;Cannes;Chantilly*;Compiègne=Compiegne;Deauville;Dinard;Evian=Évian=Evian-les-Bains;Lille;Lyon=Lyons;Marseille=Marseilles;Metz;Montpellier;Nantes;Nice*;Rambouillet;Rouen;Saint-Malo;Saint-Tropez;Strasbourg;Toulon;Toulouse;Versailles
FRA|Europe/Paris|region|Alsace;Brittany;Corsica;Normandy;Provence;Riviera=French Riviera
FRA|Europe/Paris|site|Château de Rambouillet;Colleville-sur-Mer;Fort de Brégançon=Fort de Bregancon=Fort Bregancon;Grand Palais*;Hotel de Marigny=Hôtel de Marigny;La Celle-Saint-Cloud=Celle-Saint-Cloud;Omaha Beach;Palace of Versailles=Versailles Palace
FSM|Pacific/Pohnpei|region|Chuuk;Pohnpei;Yap*
GAB|Africa/Libreville|city|Franceville;Port-Gentil
GBR|Asia/Nicosia|region|Akrotiri
GBR|Europe/London|city|Aberdeen*;Aberdeen, Scotland;Aldermaston;Amesbury;Armagh;Bangor*;Bath*;Belfast;Birmingham*;Blackpool;Bletchley;Brighton*;Bristol*;Cambridge*;Canterbury;Carbis Bay;Cardiff;Celtic Manor;Dover*;Dundee*;Edinburgh;Enniskillen;Falmouth;Farnborough;Faslane;Glasgow;Gleneagles;Hillsborough;Inverness;Leeds;Leicester;Liverpool;Londonderry=Derry;Lossiemouth;Lough Erne;Manchester*;Newcastle=Newcastle upon Tyne*;Newry;Northwood;Nottingham;Oxford*;Portsmouth*;Salisbury*;Sheffield;Southampton;Southport;St Andrews;St Ives=St. Ives;Swansea;Watford;Windsor*;Woodstock, Oxfordshire;York*
GBR|Europe/London|region|Aberdeenshire;Ayrshire;Cornwall*;England;Isle of Wight;Kent*;Northern Ireland=Ulster;Rockall*;Scotland;Sussex*;Wales;Yorkshire
GBR|Europe/London|site|Balmoral=Balmoral Castle;Blenheim Palace=Blenheim;Bletchley Park;Carlton Gardens;Chevening=Chevening House;Clarence House;Culham;Ditchley Park=Ditchley;Fairford=RAF Fairford;Guildhall*;Hillsborough Castle;Holyrood=Holyroodhouse;Lakenheath=RAF Lakenheath;Lancaster House;Leeds Castle;Lough Erne Resort;Mansion House*;Marlborough House;Porton Down;RAF Brize Norton=Brize Norton;Sandringham;St James's Palace;Stormont=Stormont Castle;Turnberry=Trump Turnberry;Weston Park;Wilton Park=Wiston House;Windsor Castle;Winfield House
GEO|Asia/Tbilisi|city|Akhalgori;Anaklia;Batumi;Ergneti;Gali*;Gori*;Kutaisi;Poti*;Sukhumi=Sokhumi=Sukhum;Tskhinvali;Zugdidi
GEO|Asia/Tbilisi|region|Abkhazia;Adjara=Ajara;Pankisi Gorge;South Ossetia=Tskhinvali region
GEO|Asia/Tbilisi|site|Enguri=Enguri bridge
GHA|Africa/Accra|city|Kumasi;Takoradi;Tamale*;Tema
GIN|Africa/Conakry|city|Kankan;Nzerekore=Nzérékoré;Simandou
GNQ|Africa/Malabo|city|Bata;Djibloho;Mongomo;Sipopo
GRC|Europe/Athens|city|Alexandroupolis=Alexandroupoli;Chania;Corfu;Heraklion;Kalamata;Patras;Piraeus;Souda Bay=Souda;Sounio=Sounion;Thessaloniki=Salonika
GRC|Europe/Athens|region|Chios;Crete;Kastellorizo=Meis;Kos*;Lesbos=Lesvos;Mykonos;Rhodes;Samos;Santorini;Western Thrace=Thrace
GRL|America/Nuuk|city|Ilulissat;Kangerlussuaq;Pituffik
GTM|America/Guatemala|city|Antigua Guatemala*;Quetzaltenango;Tecun Uman=Tecún Umán
GUM|Pacific/Guam|site|Andersen Air Force Base=Andersen
GUY|America/Guyana|region|Essequibo=Esequibo=Guayana Esequiba
HKG|Asia/Hong_Kong|region|Kowloon;New Territories;Victoria Harbour
HND|America/Tegucigalpa|city|Comayagua;Roatan=Roatán;San Pedro Sula;Soto Cano=Palmerola
HRV|Europe/Zagreb|city|Brijuni=Brioni;Dubrovnik;Opatija;Rijeka;Split*;Vukovar;Zadar
HTI|America/Port-au-Prince|city|Cap-Haitien=Cap-Haïtien;Jacmel;Les Cayes;Pétion-Ville=Petion-Ville
HUN|Europe/Budapest|city|Debrecen;Gödöllő=Godollo;Kecskemét;Pecs=Pécs;Szeged;Visegrad, Hungary
IDN|Asia/Jakarta|city|Banda Aceh;Bandung;Batam;Bogor;Labuan;Medan;Palembang;Semarang;Solo, Indonesia=Surakarta;Surabaya;Yogyakarta
IDN|Asia/Jakarta|region|Aceh;Java*;Kalimantan;Natuna Islands=Natuna;Sumatra
IDN|Asia/Jakarta|site|Bogor Palace;Gelora Bung Karno
IDN|Asia/Jayapura|city|Jayapura
IDN|Asia/Jayapura|region|Papua, Indonesia=West Papua
IDN|Asia/Makassar|city|Balikpapan;Denpasar;Jimbaran;Kuta*;Labuan Bajo;Makassar;Manado;Nusa Dua
IDN|Asia/Makassar|region|Bali;Flores*;Lombok;Sulawesi
IND|Asia/Kolkata|city|Agra;Ahmedabad;Amritsar;Attari;Benaulim;Bengaluru=Bangalore;Bhopal;Bhubaneswar;Chandigarh;Chennai=Madras;Dharamsala=Dharamshala;Gandhinagar;Goa=Panaji*;Gurugram=Gurgaon;Guwahati;Hyderabad;Jaipur;Jammu;Kochi=Cochin;Kolkata=Calcutta;Kumarakom;Leh;Lucknow;Mahabalipuram=Mamallapuram;Mumbai=Bombay;Noida;Puducherry=Pondicherry;Pune;Shillong;Siliguri;Simla=Shimla;Srinagar;Thiruvananthapuram=Trivandrum;Udaipur;Varanasi;Visakhapatnam=Vizag
IND|Asia/Kolkata|region|Andaman and Nicobar Islands=Andaman Islands;Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Depsang;Doklam;Galwan Valley=Galwan;Gujarat;Indian-administered Kashmir=Indian-controlled Kashmir=Indian Kashmir=Indian-held Kashmir;Jammu and Kashmir;Kargil;Karnataka;Kerala;Ladakh=Eastern Ladakh;Maharashtra;Manipur;Mizoram;Nagaland;Odisha;Pahalgam;Pangong=Pangong Lake=Pangong Tso;Pulwama;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Uttar Pradesh;West Bengal
IND|Asia/Kolkata|site|Bharat Mandapam;Sabarmati Ashram;Taj Mahal
IRL|Europe/Dublin|city|Cork*;Farmleigh;Galway;Kildare*;Limerick*;Shannon*
IRL|Europe/Dublin|site|Dublin Castle;Farmleigh House;Iveagh House;Shannon Airport
IRN|Asia/Tehran|city|Ahvaz;Arak*;Bandar Abbas;Bushehr;Chabahar=Chah Bahar;Fordo=Fordow;Isfahan=Esfahan;Karaj;Kerman;Kermanshah;Kish Island=Kish;Mashhad=Meshed;Natanz;Parchin;Qeshm;Qom=Qum;Shiraz;Tabriz;Turquzabad;Urmia=Orumiyeh;Varamin;Zahedan
IRN|Asia/Tehran|region|Abu Musa;Greater Tunb=Greater and Lesser Tunbs;Kharg Island=Kharg;Khuzestan;Sistan and Baluchestan=Sistan-Baluchestan=Sistan and Baluchistan
IRN|Asia/Tehran|site|Evin=Evin prison=Evin Prison;Niavaran Palace;Saadabad=Saadabad Palace=Sa'dabad Palace
IRQ|Asia/Baghdad|city|Basra=Basrah;Dohuk=Duhok;Fallujah;Habbaniyah;Irbil=Erbil=Arbil=Hewler;Karbala=Kerbala;Kirkuk;Mosul;Najaf;Nasiriyah=Nasiriya;Ramadi;Rutba;Samarra;Sinjar=Shingal;Sulaymaniyah=Sulaimaniyah=Sulaimaniya=Sulaymaniya;Tal Afar;Tikrit
IRQ|Asia/Baghdad|region|Anbar;Diyala;Iraqi Kurdistan=Kurdistan Region=Kurdistan Region of Iraq=Kurdistan region of Iraq=Kurdish region of Iraq;Makhmour=Makhmur;Nineveh=Ninewa;Qandil=Qandil Mountains
IRQ|Asia/Baghdad|site|Ain al-Asad=Al-Asad Air Base=Ain al-Assad=al-Asad;Al-Faw Palace;Camp Ashraf;Camp Taji;Green Zone*;Republican Palace
ISL|Atlantic/Reykjavik|city|Akureyri;Keflavik=Keflavík;Thingvellir=Þingvellir
ISL|Atlantic/Reykjavik|site|Harpa=Harpa concert hall;Höfði House=Hofdi House
ISR|Asia/Jerusalem|city|Acre*;Ashdod;Ashkelon;Beersheba=Be'er Sheva=Beer Sheva=Beersheva;Caesarea;Dimona;Eilat;Haifa;Herzliya;Holon;Kiryat Shmona;Metula;Nazareth;Netanya;Petah Tikva;Rehovot;Sde Boker=Sdeh Boker;Sderot;Tiberias
ISR|Asia/Jerusalem|region|Galilee;Negev=Negev desert=Negev Desert
ISR|Asia/Jerusalem|site|Ben Gurion Airport=Ben-Gurion Airport=Ben Gurion International Airport;King David Hotel;Kirya=HaKirya;Yad Vashem
ITA|Europe/Rome|city|Assisi;Aviano;Bari*;Bellagio;Bologna;Borgo Egnazia=Savelletri=Fasano;Brindisi;Capri*;Castel Gandolfo;Catania;Cernobbio;Como*;Cortina d'Ampezzo;Erice*;Fiuggi;Florence*;Genoa;Ischia;L'Aquila;Lampedusa;Livorno;Lucca;Matera;Milan;Naples;Palermo;Pescara;Pisa;Sorrento;Stresa;Syracuse, Sicily;Taormina;Trieste;Turin;Venice;Verona;Vicenza
ITA|Europe/Rome|region|Calabria;La Maddalena;Lombardy;Puglia=Apulia;Sardinia;Sicily;South Tyrol;Tuscany
ITA|Europe/Rome|site|Camp Darby;Capodichino;Sigonella;Villa d'Este;Villa Doria Pamphilj=Villa Doria Pamphili=Villa Pamphili;Villa Madama;Villa Taverna
JAM|America/Jamaica|city|Montego Bay;Ocho Rios
JOR|Asia/Amman|city|Aqaba;Irbid;Jerash;Mafraq;Petra;Sweimeh=Shuneh;Zarqa
JOR|Asia/Amman|site|Allenby Bridge=King Hussein Bridge;Azraq;Dead Sea resort=King Hussein Bin Talal Convention Centre;Jaber crossing=Nassib=Nasib;Muwaffaq Salti Air Base;Rukban=Rukban camp;Tower 22;Wadi Araba=Wadi Arava;Zaatari=Za'atari=Zaatari refugee camp
JPN|Asia/Tokyo|city|Fukuoka;Fukushima;Hakodate;Hakone;Hiroshima;Iwakuni;Kadena;Kanazawa;Karuizawa;Kobe;Kyoto;Miyazaki;Nagasaki;Nagato;Nagoya;Naha;Nara*;Niigata;Osaka;Sakai*;Sapporo;Sasebo;Sendai;Shima*;Takamatsu;Toyako=Lake Toya;Yokohama;Yokosuka;Yokota=Yokota Air Base
JPN|Asia/Tokyo|region|Hokkaido;Honshu;Ise-Shima=Ise Shima;Kyushu;Ogasawara;Okinawa;Yonaguni
JPN|Asia/Tokyo|site|Akasaka Palace=Akasaka State Guest House;Iikura Guest House=Iikura House=Iikura Guesthouse;Itsukushima;Yasukuni=Yasukuni Shrine
KAZ|Asia/Almaty|city|Aktau;Almaty=Alma-Ata;Atyrau;Baikonur;Burabay=Borovoe=Borovoye;Karaganda;Semey=Semipalatinsk;Shymkent;Turkistan, Kazakhstan;Zhanaozen
KEN|Africa/Nairobi|city|Dadaab;Eldoret;Garissa;Kakuma;Kisumu;Lamu*;Lokichoggio;Manda Bay;Mombasa;Naivasha;Nakuru
KGZ|Asia/Bishkek|city|Batken;Cholpon-Ata;Jalal-Abad;Manas*;Osh
KGZ|Asia/Bishkek|region|Fergana Valley=Ferghana Valley;Issyk-Kul=Lake Issyk-Kul
KHM|Asia/Phnom_Penh|city|Battambang;Poipet;Siem Reap;Sihanoukville
KHM|Asia/Phnom_Penh|site|Angkor Wat;Preah Vihear=Preah Vihear temple;Ream=Ream Naval Base
KOR|Asia/Seoul|city|Busan=Pusan;Daegu;Daejeon;Gwangju;Gyeongju;Incheon=Inchon;Jeju City;Osan;Paju;Pyeongchang=PyeongChang;Pyeongtaek;Sejong;Ulsan
KOR|Asia/Seoul|region|Jeju=Jeju Island;Yeonpyeong=Yeonpyeong Island
KOR|Asia/Seoul|site|Camp Humphreys=Camp Humphreys base;Freedom House in Panmunjom;Panmunjom=Panmunjeom
KWT|Asia/Kuwait|city|Al-Jahra;Mina al-Ahmadi
KWT|Asia/Kuwait|site|Camp Arifjan;Dorra gas field=Durra gas field=Arash gas field
LAO|Asia/Vientiane|city|Luang Prabang;Pakse;Savannakhet
LBN|Asia/Beirut|city|Baalbek;Beiteddine;Bint Jbeil;Bkerke;Jounieh;Khiam;Marjayoun;Nabatieh=Nabatiyeh;Naqoura=Naqura=Ras al-Naqoura;Sidon=Saida;Tyre*;Zahle
LBN|Asia/Beirut|region|Arsal=Aarsal;Bekaa=Bekaa Valley=Beqaa Valley;Dahiyeh=Dahieh=Dahiya;Litani=Litani River;Mount Lebanon;South Lebanon=Southern Lebanon=southern Lebanon
LBR|Africa/Monrovia|city|Buchanan, Liberia;Gbarnga
LBY|Africa/Tripoli|city|Bani Walid;Benghazi;Derna;Ghadames;Gharyan;Ghat*;Jufra;Misrata=Misurata;Ras Lanuf;Sabha=Sebha;Sirte;Tarhuna;Tobruk;Zawiya=Zawiyah;Zuwara
LBY|Africa/Tripoli|region|Cyrenaica;Fezzan;Tripolitania
LIE|Europe/Vaduz|city|Schaan
LKA|Asia/Colombo|city|Galle;Hambantota;Jaffna;Kandy;Trincomalee
LTU|Europe/Vilnius|city|Druskininkai;Kaunas;Klaipeda=Klaipėda;Pabrade=Pabradė;Palanga;Rukla;Siauliai=Šiauliai;Trakai
LUX|Europe/Luxembourg|city|Schengen;Senningen
LUX|Europe/Luxembourg|site|Kirchberg;Senningen Castle
LVA|Europe/Riga|city|Adazi=Ādaži;Daugavpils;Jurmala=Jūrmala;Liepaja=Liepāja;Rundale
MAR|Africa/Casablanca|city|Agadir;Al Haouz;Bouznika;Casablanca;Essaouira;Fez=Fes*;Ifrane;Marrakech=Marrakesh;Meknes;Skhirat;Tangier=Tangiers;Tetouan
MCO|Europe/Monaco|city|Monte Carlo=Monte-Carlo
MDA|Europe/Chisinau|city|Balti=Bălți;Bender=Bendery*;Bulboaca;Comrat;Tiraspol
MDA|Europe/Chisinau|region|Gagauzia;Transnistria=Transdniestria=Trans-Dniester=Transdniester=Pridnestrovie=Trans-Dniestr
MDA|Europe/Chisinau|site|Mimi Castle=Castel Mimi
MDG|Indian/Antananarivo|city|Toamasina
MDV|Indian/Maldives|city|Addu=Addu City
MEX|America/Cancun|city|Cancun=Cancún;Chetumal;Playa del Carmen;Tulum
MEX|America/Ciudad_Juarez|city|Ciudad Juarez=Ciudad Juárez=Juarez=Juárez
MEX|America/Matamoros|city|Matamoros;Nuevo Laredo;Reynosa
MEX|America/Mazatlan|city|Culiacan=Culiacán;Los Cabos=Cabo San Lucas=San José del Cabo;Mazatlan
MEX|America/Merida|city|Merida=Mérida*
MEX|America/Mexico_City|city|Acapulco;Guadalajara;Guanajuato;Monterrey;Morelia;Oaxaca;Puebla;Queretaro=Querétaro;San Miguel de Allende;Tapachula;Toluca;Veracruz
MEX|America/Mexico_City|region|Baja California;Chiapas;Chihuahua;Guerrero;Jalisco;Michoacan=Michoacán;Sinaloa;Sonora;Tabasco;Tamaulipas;Yucatan=Yucatán
MEX|America/Tijuana|city|Ensenada;Mexicali;Tijuana
MHL|Pacific/Majuro|region|Bikini Atoll;Kwajalein
MKD|Europe/Skopje|city|Bitola;Ohrid;Prespa=Prespes=Lake Prespa;Tetovo
MLI|Africa/Bamako|city|Gao*;Kati*;Kayes*;Kidal;Menaka=Ménaka;Mopti;Tessalit;Timbuktu=Tombouctou
MLI|Africa/Bamako|region|Azawad
MLT|Europe/Malta|city|Gozo;Marsaxlokk;Sliema;St. Julian's;Ta' Qali
MMR|Asia/Yangon|city|Bagan;Kyaukphyu=Kyaukpyu;Lashio;Laukkai;Mandalay;Maungdaw;Myawaddy;Myitkyina;Shwe Kokko;Sittwe;Yangon=Rangoon
MMR|Asia/Yangon|region|Chin State;Kachin=Kachin state=Kachin State;Karen State=Kayin State;Kokang;Rakhine=Rakhine state=Rakhine State=Arakan;Sagaing;Shan State=Shan state
MNE|Europe/Podgorica|city|Budva;Cetinje;Herceg Novi;Kotor;Nikšić;Sveti Stefan;Tivat
MNG|Asia/Ulaanbaatar|city|Erdenet;Khovd;Oyu Tolgoi;Zamyn-Uud
MOZ|Africa/Maputo|city|Beira*;Mocimboa da Praia=Mocímboa da Praia;Nampula;Palma*;Pemba
MOZ|Africa/Maputo|region|Cabo Delgado
MRT|Africa/Nouakchott|city|Nouadhibou
MUS|Indian/Mauritius|region|Agalega;Rodrigues
MWI|Africa/Blantyre|city|Blantyre;Zomba
MYS|Asia/Kuala_Lumpur|city|Johor Bahru;Langkawi;Malacca City;Penang=George Town, Penang;Shah Alam
MYS|Asia/Kuala_Lumpur|region|Borneo;Johor;Labuan, Malaysia;Malacca=Melaka;Sabah;Sarawak
MYS|Asia/Kuching|city|Kota Kinabalu;Kuching
NAM|Africa/Windhoek|city|Swakopmund;Walvis Bay
NER|Africa/Niamey|city|Agadez;Arlit;Diffa*;Niger River;Tillaberi=Tillabéri;Zinder
NGA|Africa/Lagos|city|Calabar;Enugu;Ibadan;Jos*;Kaduna;Kano;Lagos;Maiduguri;Port Harcourt;Sokoto
NGA|Africa/Lagos|region|Biafra;Borno=Borno state=Borno State;Niger Delta;Niger State=Niger state;Sambisa Forest;Zamfara
NIC|America/Managua|city|Bluefields;Leon, Nicaragua
NLD|Europe/Amsterdam|city|Breda;Brunssum;Eindhoven;Groningen;Leiden;Maastricht;Nijmegen;Noordwijk;Rotterdam;Scheveningen;Schiphol;Soesterberg;The Hague=Hague=Den Haag;Utrecht;Valkenburg
NLD|Europe/Amsterdam|site|Huis ten Bosch=Huis ten Bosch Palace;Peace Palace;World Forum=World Forum in The Hague
NOR|Arctic/Longyearbyen|region|Longyearbyen;Svalbard=Spitsbergen
NOR|Europe/Oslo|city|Bergen;Bodø=Bodo;Kirkenes;Narvik;Sandefjord;Stavanger;Svolvær;Tromsø=Tromso;Trondheim
NOR|Europe/Oslo|region|Finnmark;Jan Mayen;Lofoten
NOR|Europe/Oslo|site|Gardermoen;Halvorsbøle=Halvorsbole;Losby Gods=Losby Manor;Oslo City Hall;Soria Moria=Soria Moria Hotel
NPL|Asia/Kathmandu|city|Biratnagar;Janakpur;Kalapani;Lipulekh;Lumbini;Pokhara
NZL|Pacific/Auckland|city|Auckland;Christchurch;Dunedin;Queenstown;Rotorua;Waitangi
OMN|Asia/Muscat|city|Duqm;Musandam;Nizwa;Salalah;Sohar
PAK|Asia/Karachi|city|Abbottabad;Balakot;Bannu;Chaman;Faisalabad;Gwadar;Karachi;Kartarpur=Kartarpur corridor;Lahore;Multan;Murree;Muzaffarabad;Parachinar;Peshawar;Quetta;Sialkot;Spin Boldak;Swat;Torkham;Wagah
PAK|Asia/Karachi|region|Balochistan=Baluchistan;Federally Administered Tribal Areas=FATA;Gilgit-Baltistan;Khyber Pakhtunkhwa;Pakistan-administered Kashmir=Pakistani Kashmir=Azad Kashmir=Azad Jammu and Kashmir=Pakistan-occupied Kashmir;Sindh;Waziristan=North Waziristan
PAN|America/Panama|city|Colon=Colón*;David, Panama
PER|America/Lima|city|Arequipa;Callao;Chancay;Cusco=Cuzco;Iquitos;Machu Picchu;Paracas;Trujillo*
PHL|Asia/Manila|city|Baguio;Cebu;Davao=Davao City;Makati;Marawi;Pasay;Puerto Princesa;Quezon City;Subic=Subic Bay;Taguig;Zamboanga
PHL|Asia/Manila|region|Bangsamoro;Batanes;Luzon;Mindanao;Palawan;Thitu Island=Pag-asa Island;Visayas
PLW|Pacific/Palau|city|Koror
PNG|Pacific/Bougainville|region|Bougainville
PNG|Pacific/Port_Moresby|city|Lae*;Manus=Manus Island*
POL|Europe/Warsaw|city|Auschwitz=Oświęcim;Bialystok=Białystok;Gdansk=Gdańsk=Danzig;Hel*;Jasionka;Katowice;Krakow=Cracow=Kraków;Lodz=Łódź;Lublin;Medyka;Poznan=Poznań;Przemysl=Przemyśl;Przewodow=Przewodów;Redzikowo;Rzeszow=Rzeszów;Sopot;Szczecin;Wroclaw=Wrocław
POL|Europe/Warsaw|region|Masuria;Pomerania;Silesia
PRK|Asia/Pyongyang|city|Chongjin;Hamhung;Kaesong;Nampo;Rason=Rajin;Sinuiju;Wonsan;Yongbyon
PRK|Asia/Pyongyang|site|Mount Kumgang=Kumgang;Mount Paektu=Paektu;Punggye-ri;Tongchang-ri=Sohae
PRT|Atlantic/Azores|region|Azores;Lajes=Lajes Field
PRT|Atlantic/Madeira|region|Madeira
PRT|Europe/Lisbon|city|Braga;Cascais;Evora=Évora;Fatima=Fátima*;Oeiras;Porto=Oporto;Sintra
PRT|Europe/Lisbon|site|Belem Cultural Center=Centro Cultural de Belém;Jeronimos Monastery=Jerónimos Monastery
PRY|America/Asuncion|city|Ciudad del Este;Luque
PSE|Asia/Gaza|city|Beit Hanoun;Beit Lahiya=Beit Lahia;Deir al-Balah=Deir el-Balah=Deir al Balah;Gaza City;Jabaliya=Jabalia;Khan Younis=Khan Yunis=Khan Younus;Nuseirat;Rafah
PSE|Asia/Gaza|region|Al-Mawasi=Muwasi=al-Mawasi;Gaza Strip=Gaza=Gaza enclave;Netzarim corridor=Netzarim Corridor;Philadelphi corridor=Philadelphi Corridor=Philadelphi route
PSE|Asia/Gaza|site|Al-Shifa Hospital=Shifa Hospital=al-Shifa;Erez=Erez crossing;Kerem Shalom=Karem Abu Salem
PSE|Asia/Hebron|city|Abu Dis;Al-Bireh;Ariel, West Bank;Bethlehem*;Hebron;Huwara=Hawara;Jenin;Jericho;Ma'ale Adumim=Maale Adumim;Nablus;Qalqilya=Qalqiliya;Tulkarem=Tulkarm
PSE|Asia/Hebron|region|Area C;East Jerusalem=Occupied East Jerusalem;Jordan Valley;Masafer Yatta;West Bank=Occupied West Bank=occupied West Bank
PSE|Asia/Hebron|site|Al-Aqsa=Al-Aqsa Mosque=Al Aqsa=al-Aqsa=al-Aqsa Mosque;Khan al-Ahmar;Sheikh Jarrah;Temple Mount=Haram al-Sharif=Noble Sanctuary;Western Wall*
PYF|Pacific/Tahiti|region|Mururoa
QAT|Asia/Qatar|city|Al Khor;Al Wakrah;Lusail;Ras Laffan
QAT|Asia/Qatar|site|Al Udeid=Al-Udeid=Al Udeid Air Base=Al-Udeid Air Base=al-Udeid;Sharq Village;Sheraton Doha=Doha Sheraton
ROU|Europe/Bucharest|city|Brasov=Brașov;Cincu;Cluj-Napoca=Cluj;Constanta=Constanța=Constanţa;Deveselu;Iasi=Iași;Mihail Kogalniceanu=Mihail Kogălniceanu;Neptun;Sibiu*;Sinaia;Timisoara=Timișoara
ROU|Europe/Bucharest|region|Transylvania
RUS|Asia/Irkutsk|city|Irkutsk;Ulan-Ude
RUS|Asia/Kamchatka|region|Kamchatka
RUS|Asia/Krasnoyarsk|city|Krasnoyarsk;Kyzyl;Norilsk
RUS|Asia/Novosibirsk|city|Novosibirsk
RUS|Asia/Omsk|city|Omsk
RUS|Asia/Sakhalin|region|Sakhalin
RUS|Asia/Tomsk|city|Tomsk
RUS|Asia/Vladivostok|city|Khabarovsk;Ussuriysk;Vladivostok
RUS|Asia/Vladivostok|site|Russky Island;Vostochny Cosmodrome
RUS|Asia/Yakutsk|city|Blagoveshchensk;Yakutsk
RUS|Asia/Yekaterinburg|city|Chelyabinsk;Khanty-Mansiysk;Orenburg;Perm;Ufa;Yekaterinburg=Ekaterinburg
RUS|Europe/Astrakhan|city|Astrakhan
RUS|Europe/Kaliningrad|city|Kaliningrad;Svetlogorsk
RUS|Europe/Moscow|city|Anapa;Arkhangelsk;Barvikha;Belgorod;Bryansk;Gelendzhik;Grozny;Kazan;Krasnaya Polyana;Krasnodar;Kronstadt;Kursk;Makhachkala;Murmansk;Nizhny Novgorod;Novgorod=Veliky Novgorod;Novorossiysk;Petrozavodsk;Pskov;Rostov-on-Don=Rostov;Ryazan;Saint Petersburg=St. Petersburg=St Petersburg=Petersburg=Leningrad;Severodvinsk;Sheremetyevo;Skolkovo;Smolensk;Sochi;Sudzha;Tula;Tver;Valdai;Vladikavkaz;Vnukovo;Voronezh;Zavidovo
RUS|Europe/Moscow|region|Bashkortostan;Belgorod region;Buryatia;Chechnya=Chechen Republic;Chukotka;Dagestan;Ingushetia;Kaliningrad exclave=Kaliningrad region;Kaluga;Kuban;Kursk region;Lake Baikal=Baikal;Moscow region=Moscow Oblast;North Caucasus;North Ossetia;Novaya Zemlya;Russian Far East=Far East;Siberia;Tatarstan;Ural=Urals*;Yakutia=Sakha
RUS|Europe/Moscow|site|Bocharov Ruchei=Bocharov Ruchey;Konstantinovsky Palace=Constantine Palace;Lefortovo=Lefortovo prison;Lubyanka;Patriot Park;Reception House of the Russian Foreign Ministry=Zinaida Morozova Mansion;Red Square;Smolenskaya Square=Smolenskaya;Spaso House;St. George Hall
RUS|Europe/Samara|city|Izhevsk;Samara;Togliatti
RUS|Europe/Saratov|city|Engels*;Saratov
RUS|Europe/Ulyanovsk|city|Ulyanovsk
RUS|Europe/Volgograd|city|Volgograd=Stalingrad
RWA|Africa/Kigali|city|Butare=Huye;Nyagatare;Rubavu=Gisenyi
SAU|Asia/Riyadh|city|Abha;Abqaiq;Al-Ula=AlUla=Al Ula=Al-'Ula;Buraidah;Dammam;Dhahran;Hail*;Jeddah=Jiddah=Jidda=Jedda;Jizan=Jazan;Jubail;Khobar=Al-Khobar;Khurais;Mecca=Makkah;Medina=Madinah;Najran;Neom=NEOM;Tabuk;Taif;Yanbu
SAU|Asia/Riyadh|region|Asir;Eastern Province*;Hejaz=Hijaz;Tiran=Tiran and Sanafir*
SAU|Asia/Riyadh|site|Al-Salam Palace=Al Salam Palace=Al-Salam Royal Palace;Diriyah Palace;Irqah Palace;King Abdulaziz International Conference Center;Prince Sultan Air Base;Ritz-Carlton Riyadh=Ritz-Carlton, Riyadh
SDN|Africa/Khartoum|city|Atbara;El Fasher=Al-Fashir=El-Fasher=al-Fashir;El Geneina=Geneina=El-Geneina;El Obeid=El-Obeid;Gedaref=Al Qadarif;Kadugli;Kassala;Merowe;Nyala;Omdurman;Port Sudan;Wad Madani=Wad Medani;Zamzam
SDN|Africa/Khartoum|region|al-Fashaga=Al-Fashaga=Fashaga;Blue Nile*;Darfur=West Darfur=North Darfur;Gezira=Al Jazirah;Kordofan;Nuba Mountains;South Kordofan
SEN|Africa/Dakar|city|Diamniadio;Saint-Louis;Saly;Thiès=Thies;Ziguinchor
SEN|Africa/Dakar|region|Casamance;Goree Island=Gorée Island=Gorée
SGP|Asia/Singapore|site|Capella Hotel=Capella Singapore;Changi;Sentosa=Sentosa Island;Shangri-La Hotel Singapore=Shangri-La Singapore
SLB|Pacific/Guadalcanal|region|Guadalcanal;Malaita
SLV|America/El_Salvador|city|La Unión;Santa Tecla
SOM|Africa/Mogadishu|city|Afgoye;Baidoa;Balidogle;Beledweyne;Berbera;Bosaso=Bossaso;Dhusamareb;Dhuusamareeb;Galkayo;Garowe;Hargeisa;Kismayo;Las Anod=Laascaanood
SOM|Africa/Mogadishu|region|Galmudug;Hirshabelle;Jubaland;Puntland;Somaliland;South West State
SRB|Europe/Belgrade|city|Niš=Nis*;Novi Sad;Presevo=Preševo;Smederevo;Subotica
SRB|Europe/Belgrade|region|Presevo Valley;Sandžak=Sandzak;Vojvodina
SSD|Africa/Juba|city|Bentiu;Bor*;Malakal;Nasir*;Renk*;Wau*;Yei
SSD|Africa/Juba|region|Equatoria*;Jonglei;Upper Nile*
STP|Africa/Sao_Tome|region|Príncipe
SUR|America/Paramaribo|city|Nickerie
SVK|Europe/Bratislava|city|Bojnice;Kosice=Košice;Štrbské Pleso=Strbske Pleso;Vysoke Tatry
SVN|Europe/Ljubljana|city|Bled=Lake Bled;Brdo=Brdo pri Kranju*;Brdo Castle;Koper;Maribor
SWE|Europe/Stockholm|city|Gothenburg;Karlskrona;Kiruna;Luleå=Lulea;Lund*;Malmo=Malmö;Rimbo;Sigtuna;Uppsala;Visby
SWE|Europe/Stockholm|region|Gotland;Öland;Skåne=Skane
SWE|Europe/Stockholm|site|Bommersvik;Johannesberg Castle=Johannesberg Palace;Musko=Muskö
SYC|Indian/Mahe|region|Mahé=Mahe*
SYR|Asia/Damascus|city|Afrin=Efrin;Al-Bab=al-Bab;Al-Bukamal=Abu Kamal=Albu Kamal;Al-Mayadin=Mayadin;Aleppo;Amuda;Azaz=A'zaz;Banias=Baniyas;Daraa=Dara'a=Deraa;Deir ez-Zor=Deir el-Zour=Deir al-Zor=Deir Ezzor=Deir ez-Zour=Deir al-Zour;Douma;Hama;Hasakah=Hasaka=Hassakeh=Al-Hasakah;Homs;Idlib City;Jarablus;Jisr al-Shughour;Khan Sheikhoun=Khan Shaykhun;Kobani=Kobane=Kobanî=Ayn al-Arab=Ain al-Arab;Latakia=Lattakia=Ladhiqiyah;Maarat al-Numan;Manbij=Menbij;Palmyra=Tadmur;Qamishli=Qamishly=Kamishli;Quneitra=Kuneitra;Raqqa=Raqqah=Ar-Raqqah;Ras al-Ayn=Ras al-Ain=Serekaniye;Saraqib;Sednaya=Saydnaya;Sweida=Suwayda=Suwaida=As-Suwayda;Tal Rifaat=Tel Rifaat=Tal Rifat;Tartus=Tartous;Tel Abyad=Tal Abyad
SYR|Asia/Damascus|region|Ghouta=Eastern Ghouta=eastern Ghouta;Golan Heights=Golan;Idlib=Idleb=Idlib province;Jabal al-Arab=Jabal al-Druze;Mount Hermon=Jabal al-Sheikh;Northeast Syria=northeast Syria=north-east Syria=northeastern Syria;Northwest Syria=northwest Syria=north-west Syria=northwestern Syria;Rojava
SYR|Asia/Damascus|site|Al-Hol=al-Hol=al-Hawl=Al-Hol camp;Al-Rai=Al-Ra'i=al-Rai;Al-Tanf=Tanf=al-Tanf;Al-Ya'rubiyah=Yaroubiya=Yarubiyah;Bab al-Hawa=Bab al-Hawa crossing=Bab al-Hawa border crossing;Bab al-Salam=Bab al-Salama=Bab al-Salameh;Hmeimim=Khmeimim=Hmeymim=Hmeimim air base=Khmeimim air base;Mezzeh=Mazzeh;Yarmouk=Yarmouk camp
TCD|Africa/Ndjamena|city|Abeche=Abéché;Adre=Adré
TGO|Africa/Lome|city|Kara*;Sokodé
THA|Asia/Bangkok|city|Cha-am;Chiang Mai;Chiang Rai;Hua Hin;Koh Samui;Krabi;Mae Sot;Pattaya;Phuket;Surin*;Trat*;U-Tapao=Utapao
THA|Asia/Bangkok|region|Deep South*;Isan
TJK|Asia/Dushanbe|city|Isfara;Khorog;Khujand=Khudjand
TJK|Asia/Dushanbe|region|Gorno-Badakhshan
TKM|Asia/Ashgabat|city|Awaza=Avaza;Serhetabat;Turkmenbashi=Türkmenbaşy
TTO|America/Port_of_Spain|city|Chaguaramas
TUN|Africa/Tunis|city|Ben Guerdane;Carthage;Djerba;Gammarth;Hammamet;Kairouan;Sfax;Sousse;Zarzis
TUR|Europe/Istanbul|city|Adana;Akkuyu;Alanya;Antalya;Belek;Bodrum;Bursa;Canakkale=Çanakkale;Diyarbakir=Diyarbakır;Edirne;Erzurum;Gaziantep;Hatay=Antakya;Iskenderun=İskenderun;Istanbul=Constantinople;Izmir;Izmit;Kahramanmaras=Kahramanmaraş;Kars;Kayseri;Kilis;Konya;Marmaris;Mersin;Reyhanli=Reyhanlı;Rize;Samsun;Sanliurfa=Şanlıurfa=Urfa;Sivas;Suruc=Suruç;Trabzon;Van*
TUR|Europe/Istanbul|region|Anatolia;Gallipoli=Gallipoli Peninsula;Imrali=İmralı=Imrali Island
TUR|Europe/Istanbul|site|Çırağan Palace=Ciragan Palace;Dolmabahce=Dolmabahçe=Dolmabahce Palace=Dolmabahçe Palace;Hagia Sophia=Ayasofya;Incirlik=Incirlik Air Base=İncirlik;Kurecik=Kürecik;Vahdettin Mansion=Vahdettin Pavilion
TUV|Pacific/Funafuti|region|Vaitupu
TWN|Asia/Taipei|city|Hsinchu;Hualien;Kaohsiung;Keelung;Taichung;Tainan;Taoyuan
TWN|Asia/Taipei|region|Kinmen=Quemoy;Matsu=Matsu Islands;Penghu;Pratas=Dongsha
TZA|Africa/Dar_es_Salaam|city|Arusha;Kigoma;Moshi;Mwanza
TZA|Africa/Dar_es_Salaam|region|Pemba Island;Zanzibar
UGA|Africa/Kampala|city|Gulu;Jinja;Mbarara;Munyonyo
UKR|Europe/Kyiv|city|Avdiivka=Avdeyevka;Bakhmut=Artemovsk=Artyomovsk;Berdyansk=Berdiansk;Bucha;Chasiv Yar;Chernihiv=Chernigov;Chernivtsi;Chornomorsk;Debaltseve;Dnipro=Dnepropetrovsk=Dnipropetrovsk;Donetsk=Donetsk city;Enerhodar=Energodar;Hostomel;Irpin;Ivano-Frankivsk;Izium=Izyum;Izmail;Kharkiv=Kharkov;Kherson;Kramatorsk;Kremenchuk;Kryvyi Rih=Krivoy Rog;Kupiansk=Kupyansk;Luhansk=Lugansk;Lutsk;Lviv=Lvov;Lysychansk=Lisichansk;Mariupol;Melitopol;Mukachevo;Mykolaiv=Nikolaev=Nikolayev;Nova Kakhovka;Odesa=Odessa;Pokrovsk;Poltava;Rivne;Sievierodonetsk=Severodonetsk=Sieverodonetsk;Sloviansk=Slavyansk;Snihurivka;Soledar;Stanytsia Luhanska;Sumy;Ternopil;Toretsk;Uzhhorod=Uzhgorod;Vinnytsia=Vinnitsa;Volnovakha;Vuhledar;Zaporizhzhia=Zaporizhia=Zaporizhzhya=Zaporozhye;Zhytomyr
UKR|Europe/Kyiv|region|Bukovina;Donbas=Donbass;Donetsk region=Donetsk oblast=Donetsk People's Republic=DPR=DNR*;Kharkiv region;Kherson region;Luhansk region=Lugansk region=Luhansk People's Republic=Lugansk People's Republic=LPR=LNR*;Novorossiya;Snake Island=Zmiinyi Island;Transcarpathia=Zakarpattia;Zaporizhzhia region
UKR|Europe/Kyiv|site|Azovstal=Azovstal steelworks;Chernobyl=Chornobyl;Kakhovka=Kakhovka dam;Maidan=Independence Square in Kyiv;Yavoriv;Zaporizhzhia Nuclear Power Plant=Zaporizhzhya nuclear power plant=Zaporizhzhia nuclear plant=ZNPP
UKR|Europe/Simferopol|city|Feodosia;Kerch;Livadia=Livadia Palace;Simferopol;Yalta
UKR|Europe/Simferopol|region|Crimea=Crimean Peninsula=Crimean peninsula;Sevastopol
URY|America/Montevideo|city|Colonia del Sacramento;Punta del Este
USA|America/Anchorage|city|Anchorage;Fairbanks;Joint Base Elmendorf-Richardson=Elmendorf-Richardson;Juneau
USA|America/Anchorage|region|Alaska
USA|America/Boise|region|Idaho
USA|America/Chicago|city|Austin*;Baton Rouge;Birmingham, Alabama=Birmingham, Ala.;Brownsville;Chicago;Corpus Christi;Dallas;Del Rio;Des Moines;Eagle Pass;Fort Hood;Fort Worth;Galveston;Houston*;Huntsville;Kansas City;Laredo;Little Rock;Madison*;McAllen;Memphis;Milwaukee;Minneapolis;Nashville;New Orleans;Oklahoma City;Omaha;Paris, Texas*;Rochester, Minnesota;San Antonio;St. Louis=St Louis;St. Paul;Uvalde;Waco
USA|America/Chicago|region|Alabama;Arkansas;Illinois;Iowa;Kansas;Louisiana;Midwest;Minnesota;Mississippi;Missouri;Nebraska;North Dakota;Oklahoma;South Dakota;Tennessee;Texas;Wisconsin
USA|America/Denver|city|Albuquerque;Aspen;Boulder;Colorado Springs;Denver;El Paso;Jackson Hole*;Los Alamos;Park City;Salt Lake City;Santa Fe*
USA|America/Denver|region|Colorado;Montana;New Mexico;Utah;Wyoming
USA|America/Indiana/Indianapolis|city|Indianapolis
USA|America/Indiana/Indianapolis|region|Indiana
USA|America/Kentucky/Louisville|city|Louisville
USA|America/Kentucky/Louisville|region|Kentucky
USA|America/Los_Angeles|city|Anaheim;Berkeley*;Beverly Hills;Everett*;Half Moon Bay;Hollywood;Las Vegas;Livermore*;Long Beach;Los Angeles=L.A.;Monterey*;Oakland;Palm Springs;Palo Alto;Pasadena;Point Loma;Portland*;Rancho Mirage;Reno*;Sacramento;San Diego;San Francisco;San Jose, California=San Jose, Calif.;Santa Barbara;Seattle;Simi Valley;Spokane;Stanford*;Tacoma;Vandenberg*;Woodside*
USA|America/Los_Angeles|region|California;Nevada;Oregon;Silicon Valley;Washington state=Washington State=state of Washington;West Coast
USA|America/Los_Angeles|site|Camp Pendleton;Filoli=Filoli estate;Moscone Center;Reagan Library=Ronald Reagan Presidential Library;Sunnylands=Sunnylands estate
USA|America/New_York|city|Aberdeen, Maryland;Albany*;Alexandria, Virginia;Annapolis;Arlington*;Atlanta;Augusta*;Baltimore;Bedminster;Bethesda;Boston;Bronx;Brooklyn;Buffalo*;Burlington*;Cambridge, Mass.;Cambridge, Massachusetts;Chantilly, Virginia;Charleston;Charlotte*;Chautauqua;Cincinnati;Cleveland*;Columbus*;Dayton*;Dearborn;Detroit;Doral*;Emmitsburg;Fort Bragg=Fort Liberty;Fort Lauderdale;Gettysburg;Glassboro;Greensboro;Harrisburg*;Hartford*;Hyde Park*;Jacksonville;Kennebunkport;Key West;Lansing*;Lima, Ohio*;MacDill Air Force Base=MacDill;Manchester, New Hampshire;McLean;Miami;Nantucket;New Haven;New York=New York City=NYC=Manhattan;Newark*;Norfolk*;Norfolk, Virginia;Orlando*;Palm Beach;Philadelphia;Pittsburgh;Portsmouth, New Hampshire;Princeton;Providence*;Quantico;Raleigh;Rehoboth Beach;Reston;Richmond*;Rochester*;Savannah;Scranton;Sea Island;Shepherdstown;Staten Island;Syracuse;Tallahassee;Tampa;Toledo, Ohio;West Palm Beach;Williamsburg;Wilmington*
USA|America/New_York|region|Cape Cod;Connecticut;Delaware;District of Columbia;East Coast;Florida;Georgia*;Long Island;Maine;Martha's Vineyard;Maryland;Massachusetts;Michigan;New England;New Hampshire;New Jersey;New York State=New York state=upstate New York;North Carolina;Ohio;Pennsylvania;Rhode Island;South Carolina;Vermont;Virginia*;West Virginia
USA|America/New_York|site|Arlington National Cemetery;Bretton Woods;Cabinet Room;Camp David;Dulles=Dulles Airport;Dumbarton Oaks;East Room;Eisenhower Executive Office Building;Fort McNair;Fort Meade;Ground Zero;Harry S. Truman Building;JFK Airport;Joint Base Andrews=Andrews Air Force Base;Langley*;Lincoln Memorial;Mar-a-Lago=Mar a Lago;Mount Vernon;National Defense University;Naval Observatory;Palace Hotel=Lotte New York Palace*;Pocantico=Pocantico Hills;Ronald Reagan Washington National Airport;Roosevelt Room;Rose Garden;Situation Room;South Lawn;Trump Tower;Turtle Bay;U.S. Capitol=US Capitol;United Nations headquarters=U.N. headquarters=UN headquarters=United Nations Headquarters=UN Headquarters;Waldorf Astoria=Waldorf-Astoria;Walter Reed=Walter Reed National Military Medical Center;Wright-Patterson Air Force Base=Wright-Patterson;Wye River=Wye Plantation=Wye River Plantation
USA|America/Phoenix|city|Phoenix*;Scottsdale;Tucson;Yuma
USA|America/Phoenix|region|Arizona
USA|Pacific/Honolulu|city|Hilo;Honolulu;Kapolei;Maui;Oahu
USA|Pacific/Honolulu|region|Hawaii=Hawai'i
USA|Pacific/Honolulu|site|Camp H.M. Smith=Camp Smith;Hickam Air Force Base;Joint Base Pearl Harbor-Hickam=Pearl Harbor-Hickam;Pearl Harbor
USA|Pacific/Wake|region|Midway=Midway Atoll*;Wake Island
UZB|Asia/Tashkent|city|Andijan;Bukhara;Fergana;Khiva;Namangan;Nukus;Samarkand;Termez;Urgench
UZB|Asia/Tashkent|region|Karakalpakstan
VAT|Europe/Vatican|site|Apostolic Palace;Santa Marta residence=Casa Santa Marta;Sistine Chapel;St. Peter's Basilica;St. Peter's Square=Saint Peter's Square
VCT|America/St_Vincent|city|Argyle
VEN|America/Caracas|city|Canaima;Ciudad Guayana;Maiquetia;Maracaibo;Puerto Ordaz;Valencia, Venezuela
VEN|America/Caracas|region|Margarita Island;Orinoco;Zulia
VNM|Asia/Ho_Chi_Minh|city|Cam Ranh=Cam Ranh Bay;Can Tho;Da Nang=Danang;Ha Long=Halong Bay=Ha Long Bay;Haiphong=Hai Phong;Ho Chi Minh City=Saigon;Hue*;Nha Trang;Quang Ninh;Vung Tau
XKX|Europe/Belgrade|city|Banjska;Brnjak;Gjakova;Gracanica=Gračanica;Jarinje;Leposavic=Leposavić;Mitrovica=North Mitrovica=Kosovska Mitrovica;Pec=Peja=Peć*;Prizren;Zubin Potok;Zvecan=Zvečan
XKX|Europe/Belgrade|region|Northern Kosovo=northern Kosovo=north Kosovo
XKX|Europe/Belgrade|site|Camp Bondsteel
YEM|Asia/Aden|city|Aden;Al-Ghaydah;Ataq;Hodeidah=Hudaydah=Hodeida=Al Hudaydah=al-Hudaydah;Marib=Ma'rib;Mocha=Mokha*;Mukalla;Ras Isa;Saada=Sa'dah=Sa'ada;Salif*;Sayun=Seiyun;Taiz=Taizz;Zinjibar
YEM|Asia/Aden|region|Abyan;Al-Jawf=al-Jawf;Al-Mahra=Mahra;Dhale=al-Dhale;Hadramawt=Hadhramaut=Hadramout;Perim=Mayyun*;Shabwa;Socotra
ZAF|Africa/Johannesburg|city|Bloemfontein;Cape Town;Durban;East London;Johannesburg=Joburg;Polokwane;Port Elizabeth=Gqeberha;Sandton;Simon's Town;Skukuza;Soweto;Stellenbosch;Sun City
ZAF|Africa/Johannesburg|region|Eastern Cape;Gauteng;KwaZulu-Natal;Limpopo;Mpumalanga;Robben Island;Western Cape
ZMB|Africa/Lusaka|city|Kitwe;Livingstone*;Ndola
ZWE|Africa/Harare|city|Bulawayo;Mutare;Victoria Falls
||region|Abyei;Africa;Amazon=Amazonia=Amazon rainforest=Amazon basin*;Americas;Andes;Antarctica;Arabian Peninsula=Arab Peninsula;Arctic=High North;Asia;Asia-Pacific=Asia Pacific;Balkans;Baltics=Baltic states;Benelux;Caribbean=Caribbean region;Caucasus;Central Africa=Central African region;Central America;Central Asia;Central Europe;Danube;Demilitarized Zone=DMZ*;Durand Line;Dutch Caribbean;East Africa;East Asia;Eastern Europe;Euphrates;Eurasia;Europe;Global South;Golden Triangle;Great Lakes region=African Great Lakes;Gulf region=Gulf=Gulf states=Arab Gulf*;Horn of Africa;Iberian Peninsula;Ilemi Triangle;Imia=Kardak;Indian subcontinent;Indo-Pacific=Indo Pacific;Indochina;Kashmir;Korean Peninsula=Korean peninsula;Kurdistan;Kuril Islands=Kurils=Kuriles=Northern Territories;Lake Chad Basin=Lake Chad;Latin America;Levant;Line of Actual Control=LAC*;Line of Control=LoC;Liptako-Gourma=three-border region;Maghreb;Mashreq;Mekong=Mekong region;Melanesia;Mesoamerica;Middle East=Mideast=Near East;Middle East and North Africa=MENA;Nile;Nile Basin;Nordics=Nordic countries;North Africa;North America;North Pole;Northeast Asia=North-East Asia;Northern Europe;Northern Triangle;Oceania;Pacific Islands;Polynesia;Rhine;Sahara;Sahel=Sahel region;Scandinavia;Shebaa Farms=Sheba Farms;South America;South Asia;South Caucasus=Transcaucasia;South Pole;Southeast Asia=South-East Asia=South East Asia;Southern Africa;Southern Europe;Sub-Saharan Africa;Suwalki Gap=Suwałki Gap=Suwalki Corridor;Tigris;West Africa;Western Balkans=West Balkans;Western Europe
||sea|Adriatic=Adriatic Sea;Aegean=Aegean Sea;Arabian Sea;Arctic Ocean;Atlantic=Atlantic Ocean;Bab el-Mandeb=Bab al-Mandab=Bab al-Mandeb;Baltic Sea;Barents Sea;Bay of Bengal;Bering Sea;Bering Strait;Black Sea;Bosphorus=Bosporus;Caribbean Sea;Caspian Sea=Caspian;Celtic Sea;Coral Sea;Dardanelles;Dead Sea;Dokdo=Takeshima=Liancourt Rocks;East China Sea;Eastern Mediterranean=East Mediterranean=East Med;English Channel;Greenland Sea;Gulf of Aden;Gulf of Aqaba;Gulf of Guinea;Gulf of Mexico;Gulf of Oman;Indian Ocean;Ionian Sea;Kerch Strait;Levantine Sea;Mediterranean=Mediterranean Sea;Mischief Reef;Natuna Sea;North Sea;Norwegian Sea;Pacific=Pacific Ocean;Panama Canal;Paracel Islands=Paracels;Persian Gulf=Arabian Gulf;Red Sea;Scarborough Shoal;Sea of Azov=Azov Sea;Sea of Galilee;Sea of Japan=East Sea;Sea of Okhotsk;Second Thomas Shoal;Senkaku Islands=Diaoyu Islands=Senkakus;South China Sea=West Philippine Sea;Southern Ocean;Spratly Islands=Spratlys;Strait of Gibraltar;Strait of Hormuz=Straits of Hormuz=Hormuz Strait;Strait of Malacca=Malacca Strait=Malacca Straits;Suez Canal;Sulu Sea;Taiwan Strait=Taiwan Straits;Tasman Sea;Timor Sea;Yellow Sea
||site|Inter-Korean border=inter-Korean border;Joint Security Area=JSA*;Peace House*
`;

/** Places by state. Capitals and their other spellings are in `STATES`. */
export const PLACES: readonly PlaceEntry[] = TABLE.trim().split("\n").flatMap(placesIn);

function placesIn(line: string): PlaceEntry[] {
  const [iso3 = "", zone = "", kind = "", places = ""] = line.split("|");
  return places.split(";").map((place): PlaceEntry => {
    const isAmbiguous = place.endsWith("*");
    const [name = "", ...names] = (isAmbiguous ? place.slice(0, -1) : place).split("=");
    return {
      name,
      ...(names.length > 0 ? { names } : {}),
      iso3: iso3 || null,
      kind: kind as PlaceEntry["kind"],
      ...(zone === "" ? {} : { zone }),
      ...(isAmbiguous ? { ambiguous: true } : {}),
    };
  });
}
