// States and territories: what they are called, who lives there, where they are governed from.
// biome-ignore-all format: a table, one record a line
import { Table } from "./table.ts";
import { starredOf, wordsOf } from "./table-lines.ts";

/** A state or territory with the words that name it. Spellings are as printed, case matters ("US", "us"), apostrophes are straight: fold curly ones before looking up. */
export interface StateEntry {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo; withdrawn codes for states that are gone (`SUN`, `YUG`, `SCG`, `CSK`, `DDR`). */
  iso3: string;
  /** The usual English short name, without an article. */
  name: string;
  /** Other names: long forms, former and alternative spellings. */
  names: string[];
  abbreviations: string[];
  /** Adjectives and nouns, singular and plural. */
  demonyms: string[];
  /** The capital, or the seat of government where usage prefers it (Colombo); other seats stand under `metonyms`. */
  capital: string;
  /** Other places that stand for the government: palaces, quarters, second seats, other spellings of the capital (Kiev). Each can also be meant as a place. */
  metonyms: string[];
  /** IANA zone of the capital. */
  zone: string;
  /** Those of the row's own words that need a clue (a title, another name of the same state nearby) because they mean something else too. */
  ambiguous: string[];
}

/** iso3, name and other names, abbreviations, demonyms, capital, metonyms, zone; a star after a word that is ambiguous. */
const TABLE = `
ABW|Aruba||Aruban;Arubans|Oranjestad||America/Aruba
AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan||Afghan;Afghans|Kabul||Asia/Kabul
AGO|Angola;Republic of Angola||Angolan;Angolans|Luanda||Africa/Luanda
AIA|Anguilla||Anguillian;Anguillians|The Valley*||America/Anguilla
ALA|Åland Islands;Aland Islands;Åland;Aland||Ålander;Ålanders;Alander;Alanders|Mariehamn||Europe/Mariehamn
ALB|Albania;Republic of Albania||Albanian;Albanians|Tirana||Europe/Tirane
AND|Andorra;Principality of Andorra||Andorran;Andorrans|Andorra la Vella||Europe/Andorra
ARE|United Arab Emirates;Emirates*|UAE;U.A.E.|Emirati;Emiratis;Emirian;Emirians|Abu Dhabi|Qasr Al Watan|Asia/Dubai
ARG|Argentina;Argentine Republic||Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans|Buenos Aires|Casa Rosada|America/Argentina/Buenos_Aires
ARM|Armenia;Republic of Armenia||Armenian;Armenians|Yerevan||Asia/Yerevan
ASM|American Samoa||American Samoan;American Samoans|Pago Pago||Pacific/Pago_Pago
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua*;Barbuda||Antiguan;Antiguans;Barbudan;Barbudans;Antiguan and Barbudan|Saint John's*|St. John's*;St John's*|America/Antigua
AUS|Australia;Commonwealth of Australia||Australian;Australians;Aussie;Aussies|Canberra||Australia/Sydney
AUT|Austria;Republic of Austria||Austrian;Austrians|Vienna|Ballhausplatz|Europe/Vienna
AZE|Azerbaijan;Republic of Azerbaijan||Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku||Asia/Baku
BDI|Burundi;Republic of Burundi||Burundian;Burundians|Gitega|Bujumbura|Africa/Bujumbura
BEL|Belgium;Kingdom of Belgium||Belgian;Belgians|Brussels*||Europe/Brussels
BEN|Benin;Republic of Benin;Benin Republic;Bénin;Dahomey||Beninese;Beninois|Porto-Novo|Cotonou|Africa/Porto-Novo
BES|Caribbean Netherlands;Bonaire, Sint Eustatius and Saba;Bonaire||Bonairean;Bonaireans|Kralendijk||America/Kralendijk
BFA|Burkina Faso;Burkina;Upper Volta||Burkinabe;Burkinabé;Burkinabes;Burkinan;Burkinans|Ouagadougou||Africa/Ouagadougou
BGD|Bangladesh;People's Republic of Bangladesh||Bangladeshi;Bangladeshis|Dhaka|Dacca;Segunbagicha|Asia/Dhaka
BGR|Bulgaria;Republic of Bulgaria||Bulgarian;Bulgarians|Sofia*||Europe/Sofia
BHR|Bahrain;Kingdom of Bahrain;Bahrein||Bahraini;Bahrainis|Manama||Asia/Bahrain
BHS|Bahamas;Commonwealth of the Bahamas||Bahamian;Bahamians|Nassau*||America/Nassau
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;Bosnia and Hercegovina|BiH|Bosnian;Bosnians;Bosnian-Herzegovinian;Herzegovinian;Herzegovinians|Sarajevo||Europe/Sarajevo
BLM|Saint Barthélemy;Saint Barthelemy;St. Barts;St Barts;St. Barths;St Barths||Barthélemois;Barthelemois|Gustavia||America/St_Barthelemy
BLR|Belarus;Republic of Belarus;Byelorussia;Belorussia;Belarussia||Belarusian;Belarusians;Belarussian;Belarussians;Byelorussian;Byelorussians|Minsk||Europe/Minsk
BLZ|Belize;British Honduras||Belizean;Belizeans|Belmopan||America/Belize
BMU|Bermuda||Bermudian;Bermudians;Bermudan;Bermudans|Hamilton*||Atlantic/Bermuda
BOL|Bolivia;Plurinational State of Bolivia||Bolivian;Bolivians|Sucre*|La Paz*;Palacio Quemado|America/La_Paz
BRA|Brazil;Federative Republic of Brazil;Brasil||Brazilian;Brazilians|Brasilia|Brasília;Planalto;Planalto Palace;Palácio do Planalto|America/Sao_Paulo
BRB|Barbados||Barbadian;Barbadians;Bajan;Bajans|Bridgetown*||America/Barbados
BRN|Brunei;Brunei Darussalam;State of Brunei Darussalam||Bruneian;Bruneians|Bandar Seri Begawan||Asia/Brunei
BTN|Bhutan;Kingdom of Bhutan||Bhutanese|Thimphu|Thimpu|Asia/Thimphu
BWA|Botswana;Republic of Botswana;Bechuanaland||Botswanan;Botswanans;Motswana;Batswana|Gaborone||Africa/Gaborone
CAF|Central African Republic|CAR*;C.A.R.|Central African*;Central Africans*|Bangui||Africa/Bangui
CAN|Canada||Canadian;Canadians|Ottawa|Parliament Hill;Rideau Hall;24 Sussex Drive|America/Toronto
CHE|Switzerland;Swiss Confederation;Helvetia||Swiss|Bern|Berne;Bundeshaus|Europe/Zurich
CHL|Chile;Republic of Chile||Chilean;Chileans|Santiago*|Santiago de Chile;La Moneda;La Moneda Palace|America/Santiago
CHN|China;People's Republic of China;Mainland China;Communist China;Red China|PRC;P.R.C.;P.R. China;PR China|Chinese|Beijing|Peking;Zhongnanhai;Great Hall of the People|Asia/Shanghai
CIV|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire||Ivorian;Ivorians;Ivoirian;Ivoirians|Yamoussoukro|Abidjan|Africa/Abidjan
CMR|Cameroon;Republic of Cameroon;Cameroun||Cameroonian;Cameroonians|Yaounde|Yaoundé|Africa/Douala
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;Congo-Kinshasa;Democratic Congo;Zaire;Congo*|DRC;D.R.C.;DRCongo;RDC|Congolese*;Zairean;Zaireans;Zairian;Zairians|Kinshasa||Africa/Kinshasa
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Republic;Congo*||Congolese*|Brazzaville||Africa/Brazzaville
COK|Cook Islands||Cook Islander;Cook Islanders|Avarua|Rarotonga*|Pacific/Rarotonga
COL|Colombia;Republic of Colombia||Colombian;Colombians|Bogota|Bogotá;Casa de Nariño;Casa de Narino|America/Bogota
COM|Comoros;Union of the Comoros;Comoro Islands||Comorian;Comorians;Comoran;Comorans|Moroni*||Indian/Comoro
CPV|Cabo Verde;Cape Verde;Republic of Cabo Verde||Cabo Verdean;Cabo Verdeans;Cape Verdean;Cape Verdeans|Praia||Atlantic/Cape_Verde
CRI|Costa Rica;Republic of Costa Rica||Costa Rican;Costa Ricans|San Jose*|San José*|America/Costa_Rica
CSK|Czechoslovakia;Czechoslovak Socialist Republic;Czech and Slovak Federative Republic||Czechoslovak;Czechoslovaks;Czechoslovakian;Czechoslovakians|Prague*||Europe/Prague
CUB|Cuba;Republic of Cuba||Cuban;Cubans|Havana|La Habana|America/Havana
CUW|Curaçao;Curacao||Curaçaoan;Curaçaoans;Curacaoan;Curacaoans|Willemstad||America/Curacao
CYM|Cayman Islands;Caymans||Caymanian;Caymanians;Cayman Islander;Cayman Islanders|George Town*||America/Cayman
CYP|Cyprus;Republic of Cyprus||Cypriot;Cypriots|Nicosia|Lefkosia|Asia/Nicosia
CZE|Czechia;Czech Republic||Czech;Czechs|Prague|Prague Castle;Hradčany;Strakova akademie|Europe/Prague
DDR|East Germany;German Democratic Republic|GDR;G.D.R.|East German;East Germans|East Berlin|Pankow*|Europe/Berlin
DEU|Germany;Federal Republic of Germany;West Germany|FRG;F.R.G.|German;Germans;West German;West Germans|Berlin|Bellevue Palace;Schloss Bellevue|Europe/Berlin
DJI|Djibouti;Republic of Djibouti||Djiboutian;Djiboutians|Djibouti|Djibouti City|Africa/Djibouti
DMA|Dominica;Commonwealth of Dominica||Dominican*;Dominicans*|Roseau||America/Dominica
DNK|Denmark;Kingdom of Denmark||Danish*;Dane*;Danes|Copenhagen|Christiansborg;Marienborg|Europe/Copenhagen
DOM|Dominican Republic||Dominican*;Dominicans*|Santo Domingo||America/Santo_Domingo
DZA|Algeria;People's Democratic Republic of Algeria||Algerian;Algerians|Algiers|El Mouradia|Africa/Algiers
ECU|Ecuador;Republic of Ecuador||Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans;Ecuadoran;Ecuadorans|Quito|Carondelet;Carondelet Palace|America/Guayaquil
EGY|Egypt;Arab Republic of Egypt||Egyptian;Egyptians|Cairo|Ittihadiya;Ittihadiya Palace|Africa/Cairo
ERI|Eritrea;State of Eritrea||Eritrean;Eritreans|Asmara||Africa/Asmara
ESH|Western Sahara;Sahrawi Arab Democratic Republic;Sahrawi Republic;Spanish Sahara|SADR|Sahrawi;Sahrawis;Saharawi;Saharawis;Western Saharan|Laayoune|El Aaiún;El Aaiun;Laâyoune;Tifariti|Africa/El_Aaiun
ESP|Spain;Kingdom of Spain;España||Spanish;Spaniard;Spaniards|Madrid|Moncloa;La Moncloa;Moncloa Palace;Zarzuela Palace|Europe/Madrid
EST|Estonia;Republic of Estonia||Estonian;Estonians|Tallinn|Stenbock House|Europe/Tallinn
ETH|Ethiopia;Federal Democratic Republic of Ethiopia;Abyssinia||Ethiopian;Ethiopians|Addis Ababa*|Addis Abeba|Africa/Addis_Ababa
FIN|Finland;Republic of Finland||Finnish;Finn*;Finns|Helsinki|Mäntyniemi;Mantyniemi;Kesäranta|Europe/Helsinki
FJI|Fiji;Republic of Fiji;Fiji Islands||Fijian;Fijians|Suva||Pacific/Fiji
FLK|Falkland Islands;Falklands;Malvinas;Islas Malvinas;Malvinas Islands||Falkland Islander;Falkland Islanders;Falklander;Falklanders|Stanley*|Port Stanley|Atlantic/Stanley
FRA|France;French Republic||French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Matignon;Hôtel Matignon|Europe/Paris
FRO|Faroe Islands;Faroes;Faeroe Islands;Faroe||Faroese;Faroe Islander;Faroe Islanders|Torshavn|Tórshavn|Atlantic/Faroe
FSM|Micronesia*;Federated States of Micronesia|FSM*|Micronesian*;Micronesians*|Palikir||Pacific/Pohnpei
GAB|Gabon;Gabonese Republic||Gabonese|Libreville||Africa/Libreville
GBR|United Kingdom;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|UK;U.K.;G.B.;GB*|British;Briton;Britons;Brit;Brits|London|Downing Street;10 Downing Street;No. 10*;No 10*;Number 10*;Number Ten*;Whitehall;Westminster*;Buckingham Palace;Chequers|Europe/London
GEO|Georgia*;Republic of Georgia;Sakartvelo||Georgian*;Georgians*|Tbilisi|Tiflis|Asia/Tbilisi
GGY|Guernsey*;Bailiwick of Guernsey||Channel Islander*;Channel Islanders*|Saint Peter Port|St. Peter Port;St Peter Port|Europe/Guernsey
GHA|Ghana;Republic of Ghana;Gold Coast*||Ghanaian;Ghanaians;Ghanian;Ghanians|Accra|Jubilee House|Africa/Accra
GIB|Gibraltar||Gibraltarian;Gibraltarians|Gibraltar||Europe/Gibraltar
GIN|Guinea*;Republic of Guinea;Guinea-Conakry;Guinea Conakry;Guinée||Guinean*;Guineans*|Conakry||Africa/Conakry
GLP|Guadeloupe||Guadeloupean;Guadeloupeans;Guadeloupian;Guadeloupians|Basse-Terre|Pointe-à-Pitre;Pointe-a-Pitre|America/Guadeloupe
GMB|Gambia;Republic of the Gambia||Gambian;Gambians|Banjul||Africa/Banjul
GNB|Guinea-Bissau;Guinea Bissau;Republic of Guinea-Bissau||Bissau-Guinean;Bissau-Guineans;Guinea-Bissauan;Guinean*;Guineans*|Bissau||Africa/Bissau
GNQ|Equatorial Guinea;Republic of Equatorial Guinea||Equatorial Guinean;Equatorial Guineans;Equatoguinean;Equatoguineans|Malabo||Africa/Malabo
GRC|Greece;Hellenic Republic;Hellas||Greek;Greeks;Hellenic|Athens|Maximos Mansion|Europe/Athens
GRD|Grenada||Grenadian;Grenadians|St. George's*|Saint George's*;St George's*|America/Grenada
GRL|Greenland;Kalaallit Nunaat||Greenlandic;Greenlander;Greenlanders|Nuuk|Godthåb;Godthab|America/Nuuk
GTM|Guatemala;Republic of Guatemala||Guatemalan;Guatemalans|Guatemala City||America/Guatemala
GUF|French Guiana;French Guyana||French Guianese;Guianese|Cayenne*||America/Cayenne
GUM|Guam||Guamanian;Guamanians;Chamorro;Chamorros|Hagatna|Hagåtña;Agana|Pacific/Guam
GUY|Guyana;Co-operative Republic of Guyana;Cooperative Republic of Guyana;British Guiana||Guyanese|Georgetown*||America/Guyana
HKG|Hong Kong;Hong Kong SAR;Hong Kong Special Administrative Region;Hongkong|HK;HKSAR|Hong Konger;Hong Kongers;Hongkonger;Hongkongers|Hong Kong||Asia/Hong_Kong
HND|Honduras;Republic of Honduras||Honduran;Hondurans|Tegucigalpa||America/Tegucigalpa
HRV|Croatia;Republic of Croatia||Croatian;Croatians;Croat*;Croats*|Zagreb|Banski Dvori|Europe/Zagreb
HTI|Haiti;Republic of Haiti||Haitian;Haitians|Port-au-Prince|Port au Prince|America/Port-au-Prince
HUN|Hungary;Republic of Hungary||Hungarian;Hungarians|Budapest|Sándor Palace|Europe/Budapest
IDN|Indonesia;Republic of Indonesia||Indonesian;Indonesians|Jakarta|Djakarta;Merdeka Palace;Nusantara*|Asia/Jakarta
IMN|Isle of Man||Manx;Manxman;Manxmen|Douglas*||Europe/Isle_of_Man
IND|India;Republic of India;Bharat*||Indian;Indians|New Delhi|Delhi;South Block;Raisina Hill;Rashtrapati Bhavan;Hyderabad House|Asia/Kolkata
IOT|British Indian Ocean Territory;Chagos Islands;Chagos Archipelago;Chagos;Diego Garcia|BIOT|Chagossian;Chagossians|Camp Justice*||Indian/Chagos
IRL|Ireland;Republic of Ireland;Irish Republic;Éire;Eire||Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Leinster House;Áras an Uachtaráin|Europe/Dublin
IRN|Iran;Islamic Republic of Iran;Persia*|IRI*;I.R. Iran|Iranian;Iranians;Persian*;Persians*|Tehran|Teheran|Asia/Tehran
IRQ|Iraq;Republic of Iraq||Iraqi;Iraqis|Baghdad|Bagdad|Asia/Baghdad
ISL|Iceland;Republic of Iceland||Icelandic;Icelander;Icelanders|Reykjavik|Reykjavík|Atlantic/Reykjavik
ISR|Israel;State of Israel;Jewish state*||Israeli;Israelis|Jerusalem*|Tel Aviv*;West Jerusalem;Beit Aghion|Asia/Jerusalem
ITA|Italy;Italian Republic||Italian;Italians|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinal Palace|Europe/Rome
JAM|Jamaica||Jamaican;Jamaicans|Kingston*||America/Jamaica
JEY|Jersey*;Bailiwick of Jersey||Channel Islander*;Channel Islanders*|Saint Helier|St. Helier;St Helier|Europe/Jersey
JOR|Jordan*;Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan||Jordanian;Jordanians|Amman|Al-Husseiniya Palace;Al Husseiniya Palace;Basman Palace|Asia/Amman
JPN|Japan;Nippon||Japanese|Tokyo|Kantei;Nagatacho;Kasumigaseki|Asia/Tokyo
KAZ|Kazakhstan;Republic of Kazakhstan;Kazakstan||Kazakh;Kazakhs;Kazakhstani;Kazakhstanis;Kazak;Kazaks|Astana|Nur-Sultan;Nursultan;Akorda;Ak Orda|Asia/Almaty
KEN|Kenya;Republic of Kenya||Kenyan;Kenyans|Nairobi||Africa/Nairobi
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan||Kyrgyz;Kyrgyzstani;Kyrgyzstanis;Kirghiz|Bishkek|Ala-Archa residence|Asia/Bishkek
KHM|Cambodia;Kingdom of Cambodia;Kampuchea||Cambodian;Cambodians;Khmer*|Phnom Penh||Asia/Phnom_Penh
KIR|Kiribati;Republic of Kiribati;Gilbert Islands||I-Kiribati;Kiribatian;Kiribatians|South Tarawa|Tarawa|Pacific/Tarawa
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts & Nevis;St. Kitts;St Kitts;Saint Kitts;Federation of Saint Kitts and Nevis;Saint Christopher and Nevis||Kittitian;Kittitians;Nevisian;Nevisians;Kittitian and Nevisian|Basseterre||America/St_Kitts
KOR|South Korea;Republic of Korea;Korea*|ROK;R.O.K.;S. Korea;SKorea|South Korean;South Koreans;Korean*;Koreans*;SKorean|Seoul|Blue House*;Cheong Wa Dae;Yongsan|Asia/Seoul
KWT|Kuwait;State of Kuwait||Kuwaiti;Kuwaitis|Kuwait City|Bayan Palace|Asia/Kuwait
LAO|Laos;Lao People's Democratic Republic;Lao PDR|LPDR|Lao*;Laotian;Laotians|Vientiane||Asia/Vientiane
LBN|Lebanon;Lebanese Republic||Lebanese|Beirut|Baabda;Baabda Palace;Grand Serail;Ain el-Tineh;Ain al-Tineh|Asia/Beirut
LBR|Liberia;Republic of Liberia||Liberian;Liberians|Monrovia*||Africa/Monrovia
LBY|Libya;State of Libya;Libyan Arab Jamahiriya;Libyan Jamahiriya||Libyan;Libyans|Tripoli*||Africa/Tripoli
LCA|Saint Lucia;St. Lucia;St Lucia||Saint Lucian;Saint Lucians;St. Lucian;St. Lucians;St Lucian;St Lucians|Castries||America/St_Lucia
LIE|Liechtenstein;Principality of Liechtenstein||Liechtensteiner;Liechtensteiners|Vaduz||Europe/Vaduz
LKA|Sri Lanka;Democratic Socialist Republic of Sri Lanka;Ceylon||Sri Lankan;Sri Lankans;Ceylonese|Colombo|Sri Jayawardenepura Kotte;Temple Trees|Asia/Colombo
LSO|Lesotho;Kingdom of Lesotho;Basutoland||Basotho;Mosotho;Lesothan;Lesothans|Maseru||Africa/Maseru
LTU|Lithuania;Republic of Lithuania||Lithuanian;Lithuanians|Vilnius||Europe/Vilnius
LUX|Luxembourg;Grand Duchy of Luxembourg;Luxemburg;Grand Duchy*||Luxembourgish;Luxembourger;Luxembourgers;Luxembourgian|Luxembourg|Luxembourg City|Europe/Luxembourg
LVA|Latvia;Republic of Latvia||Latvian;Latvians|Riga||Europe/Riga
MAC|Macao;Macau;Macao SAR;Macau SAR||Macanese|Macao||Asia/Macau
MAF|Saint Martin*;St. Martin*;St Martin*;Saint-Martin*||Saint-Martinois;Saint Martiner;Saint Martiners|Marigot||America/Marigot
MAR|Morocco;Kingdom of Morocco||Moroccan;Moroccans|Rabat||Africa/Casablanca
MCO|Monaco;Principality of Monaco||Monegasque;Monegasques;Monégasque;Monacan|Monaco|Monaco-Ville|Europe/Monaco
MDA|Moldova;Republic of Moldova;Moldavia||Moldovan;Moldovans;Moldavian;Moldavians|Chisinau|Chişinău;Chișinău;Kishinev|Europe/Chisinau
MDG|Madagascar;Republic of Madagascar;Malagasy Republic||Malagasy;Madagascan;Madagascans|Antananarivo||Indian/Antananarivo
MDV|Maldives;Republic of Maldives;Republic of the Maldives;Maldive Islands||Maldivian;Maldivians|Malé|Male*|Indian/Maldives
MEX|Mexico;United Mexican States;México||Mexican;Mexicans|Mexico City|Los Pinos|America/Mexico_City
MHL|Marshall Islands;Republic of the Marshall Islands;Republic of Marshall Islands;Marshalls*|RMI*|Marshallese;Marshall Islander;Marshall Islanders|Majuro||Pacific/Majuro
MKD|North Macedonia;Republic of North Macedonia;Macedonia*;Republic of Macedonia;Former Yugoslav Republic of Macedonia|FYROM;F.Y.R.O.M.|North Macedonian;North Macedonians;Macedonian*;Macedonians*|Skopje||Europe/Skopje
MLI|Mali;Republic of Mali||Malian;Malians|Bamako|Koulouba|Africa/Bamako
MLT|Malta;Republic of Malta||Maltese|Valletta||Europe/Malta
MMR|Myanmar;Burma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma||Burmese;Myanmarese;Burman*;Burmans*;Myanma|Naypyidaw|Nay Pyi Taw;Naypyitaw|Asia/Yangon
MNE|Montenegro;Crna Gora||Montenegrin;Montenegrins|Podgorica|Titograd|Europe/Podgorica
MNG|Mongolia;Mongolian People's Republic||Mongolian;Mongolians;Mongol*;Mongols*|Ulaanbaatar|Ulan Bator|Asia/Ulaanbaatar
MNP|Northern Mariana Islands;Northern Marianas;Commonwealth of the Northern Mariana Islands|CNMI|Northern Mariana Islander;Northern Mariana Islanders|Saipan||Pacific/Saipan
MOZ|Mozambique;Republic of Mozambique||Mozambican;Mozambicans|Maputo||Africa/Maputo
MRT|Mauritania;Islamic Republic of Mauritania||Mauritanian;Mauritanians|Nouakchott||Africa/Nouakchott
MSR|Montserrat*||Montserratian;Montserratians|Brades|Plymouth*|America/Montserrat
MTQ|Martinique||Martinican;Martinicans;Martiniquan|Fort-de-France||America/Martinique
MUS|Mauritius;Republic of Mauritius||Mauritian;Mauritians|Port Louis*||Indian/Mauritius
MWI|Malawi;Republic of Malawi;Nyasaland||Malawian;Malawians|Lilongwe||Africa/Blantyre
MYS|Malaysia;Federation of Malaya;Malaya||Malaysian;Malaysians|Kuala Lumpur|Putrajaya;Wisma Putra|Asia/Kuala_Lumpur
MYT|Mayotte||Mahoran;Mahorans;Mahorais|Mamoudzou||Indian/Mayotte
NAM|Namibia;Republic of Namibia;South West Africa||Namibian;Namibians|Windhoek||Africa/Windhoek
NCL|New Caledonia;Nouvelle-Calédonie||New Caledonian;New Caledonians|Noumea|Nouméa|Pacific/Noumea
NER|Niger*;Republic of Niger;Niger Republic;Republic of the Niger||Nigerien;Nigeriens;Nigerois|Niamey||Africa/Niamey
NFK|Norfolk Island||Norfolk Islander;Norfolk Islanders|Kingston*||Pacific/Norfolk
NGA|Nigeria;Federal Republic of Nigeria||Nigerian;Nigerians|Abuja|Aso Rock;Aso Villa;Aso Rock Villa|Africa/Lagos
NIC|Nicaragua;Republic of Nicaragua||Nicaraguan;Nicaraguans|Managua||America/Managua
NIU|Niue||Niuean;Niueans|Alofi||Pacific/Niue
NLD|Netherlands;Kingdom of the Netherlands;Holland*||Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;Netherlander;Netherlanders|Amsterdam|Binnenhof;Catshuis|Europe/Amsterdam
NOR|Norway;Kingdom of Norway||Norwegian;Norwegians|Oslo||Europe/Oslo
NPL|Nepal;Federal Democratic Republic of Nepal||Nepali;Nepalis;Nepalese|Kathmandu|Katmandu;Singha Durbar;Baluwatar|Asia/Kathmandu
NRU|Nauru;Republic of Nauru||Nauruan;Nauruans|Yaren||Pacific/Nauru
NZL|New Zealand;Aotearoa;Aotearoa New Zealand|NZ;N.Z.|New Zealander;New Zealanders;Kiwi*;Kiwis*|Wellington*|Beehive*;Premier House|Pacific/Auckland
OMN|Oman;Sultanate of Oman||Omani;Omanis|Muscat|Al Alam Palace;Al Baraka Palace|Asia/Muscat
PAK|Pakistan;Islamic Republic of Pakistan||Pakistani;Pakistanis|Islamabad|Rawalpindi;Aiwan-e-Sadr|Asia/Karachi
PAN|Panama;Republic of Panama;Panamá||Panamanian;Panamanians|Panama City*|Palacio de las Garzas|America/Panama
PCN|Pitcairn Islands;Pitcairn||Pitcairn Islander;Pitcairn Islanders|Adamstown||Pacific/Pitcairn
PER|Peru;Republic of Peru;Perú||Peruvian;Peruvians|Lima|Casa de Pizarro|America/Lima
PHL|Philippines;Republic of the Philippines|PH*|Philippine;Filipino;Filipinos;Filipina;Filipinas|Manila|Malacanang;Malacañang;Malacañan Palace;Malacanang Palace;Malacañang Palace|Asia/Manila
PLW|Palau;Republic of Palau;Belau||Palauan;Palauans|Ngerulmud|Melekeok|Pacific/Palau
PNG|Papua New Guinea;Independent State of Papua New Guinea|PNG;P.N.G.|Papua New Guinean;Papua New Guineans;Papuan*;Papuans*|Port Moresby||Pacific/Port_Moresby
POL|Poland;Republic of Poland||Polish;Pole*;Poles|Warsaw|Belweder;Belvedere Palace|Europe/Warsaw
PRI|Puerto Rico;Commonwealth of Puerto Rico||Puerto Rican;Puerto Ricans|San Juan*||America/Puerto_Rico
PRK|North Korea;Democratic People's Republic of Korea;Korea*|DPRK;D.P.R.K.;N. Korea*;NKorea|North Korean;North Koreans;Korean*;Koreans*;NKorean|Pyongyang|Pyeongyang;P'yongyang|Asia/Pyongyang
PRT|Portugal;Portuguese Republic||Portuguese|Lisbon|São Bento;Belém Palace|Europe/Lisbon
PRY|Paraguay;Republic of Paraguay||Paraguayan;Paraguayans|Asuncion|Asunción|America/Asuncion
PSE|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;Occupied Palestinian Territories|PA*;P.A.*;PNA*;OPT*|Palestinian;Palestinians|Ramallah|Mukataa;Muqata;Muqataa|Asia/Hebron
PYF|French Polynesia;Tahiti||French Polynesian;French Polynesians;Tahitian;Tahitians|Papeete|Pape'ete|Pacific/Tahiti
QAT|Qatar;State of Qatar||Qatari;Qataris|Doha|Amiri Diwan of Qatar;Lusail Palace|Asia/Qatar
REU|Réunion;Reunion*;La Réunion||Réunionese;Reunionese;Réunionnais;Reunionnais|Saint-Denis*|St. Denis*|Indian/Reunion
ROU|Romania;Rumania;Roumania||Romanian;Romanians|Bucharest|Cotroceni;Cotroceni Palace;Victoria Palace|Europe/Bucharest
RUS|Russia;Russian Federation;Russian Republic||Russian;Russians;Muscovite*|Moscow|Kremlin;Novo-Ogaryovo|Europe/Moscow
RWA|Rwanda;Republic of Rwanda;Ruanda||Rwandan;Rwandans;Rwandese|Kigali|Urugwiro;Village Urugwiro|Africa/Kigali
SAU|Saudi Arabia;Kingdom of Saudi Arabia;Saudi|KSA;K.S.A.|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|Al-Yamamah Palace;Al Yamamah Palace;Diriyah|Asia/Riyadh
SCG|Serbia and Montenegro;State Union of Serbia and Montenegro||Serbian-Montenegrin|Belgrade*||Europe/Belgrade
SDN|Sudan;Republic of the Sudan;Republic of Sudan||Sudanese|Khartoum||Africa/Khartoum
SEN|Senegal;Republic of Senegal||Senegalese|Dakar||Africa/Dakar
SGP|Singapore;Republic of Singapore||Singaporean;Singaporeans|Singapore|Istana*|Asia/Singapore
SHN|Saint Helena;St. Helena*;St Helena*;Saint Helena, Ascension and Tristan da Cunha||Saint Helenian;Saint Helenians;St. Helenian;St. Helenians|Jamestown*||Atlantic/St_Helena
SLB|Solomon Islands;Solomons||Solomon Islander;Solomon Islanders;Solomonese|Honiara||Pacific/Guadalcanal
SLE|Sierra Leone;Republic of Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown*||Africa/Freetown
SLV|El Salvador;Republic of El Salvador||Salvadoran;Salvadorans;Salvadorian;Salvadorians;Salvadorean;Salvadoreans|San Salvador||America/El_Salvador
SMR|San Marino*;Republic of San Marino||Sammarinese;San Marinese|San Marino*|City of San Marino|Europe/San_Marino
SOM|Somalia;Federal Republic of Somalia;Somali Republic||Somali;Somalis;Somalian;Somalians|Mogadishu|Villa Somalia|Africa/Mogadishu
SPM|Saint Pierre and Miquelon;St. Pierre and Miquelon;Saint-Pierre and Miquelon||Saint-Pierrais;Miquelonnais|Saint-Pierre*|St. Pierre*|America/Miquelon
SRB|Serbia;Republic of Serbia||Serbian;Serbians;Serb*;Serbs*|Belgrade|Palace of Serbia|Europe/Belgrade
SSD|South Sudan;Republic of South Sudan||South Sudanese|Juba||Africa/Juba
STP|Sao Tome and Principe;São Tomé and Príncipe;Sao Tomé and Príncipe;São Tomé & Príncipe;Democratic Republic of Sao Tome and Principe||Sao Tomean;Sao Tomeans;São Toméan;São Toméans;Santomean;Santomeans|Sao Tome|São Tomé|Africa/Sao_Tome
SUN|Soviet Union;Union of Soviet Socialist Republics|USSR;U.S.S.R.|Soviet;Soviets|Moscow*|Kremlin*|Europe/Moscow
SUR|Suriname;Republic of Suriname;Surinam;Dutch Guiana||Surinamese;Surinamer;Surinamers|Paramaribo||America/Paramaribo
SVK|Slovakia;Slovak Republic||Slovak;Slovaks;Slovakian;Slovakians|Bratislava||Europe/Bratislava
SVN|Slovenia;Republic of Slovenia||Slovenian;Slovenians;Slovene;Slovenes|Ljubljana||Europe/Ljubljana
SWE|Sweden;Kingdom of Sweden||Swedish;Swede;Swedes|Stockholm|Rosenbad;Harpsund|Europe/Stockholm
SWZ|Eswatini;Swaziland;Kingdom of Eswatini;Kingdom of Swaziland||Swazi;Swazis;Emaswati;Liswati|Mbabane|Lobamba|Africa/Mbabane
SXM|Sint Maarten;St. Maarten;St Maarten||Sint Maartener;Sint Maarteners;St. Maartener|Philipsburg||America/Lower_Princes
SYC|Seychelles;Republic of Seychelles||Seychellois;Seychelloise|Victoria*||Indian/Mahe
SYR|Syria;Syrian Arab Republic||Syrian;Syrians|Damascus||Asia/Damascus
TCA|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos||Turks and Caicos Islander;Turks and Caicos Islanders|Cockburn Town|Grand Turk|America/Grand_Turk
TCD|Chad*;Republic of Chad;Tchad||Chadian;Chadians|N'Djamena|Ndjamena;N'djamena|Africa/Ndjamena
TGO|Togo;Togolese Republic;Republic of Togo||Togolese|Lome|Lomé|Africa/Lome
THA|Thailand;Kingdom of Thailand;Siam||Thai;Thais;Siamese*|Bangkok|Krung Thep|Asia/Bangkok
TJK|Tajikistan;Republic of Tajikistan;Tadjikistan;Tadzhikistan||Tajik*;Tajiks*;Tajikistani;Tajikistanis;Tadjik;Tadjiks|Dushanbe||Asia/Dushanbe
TKL|Tokelau;Union Islands||Tokelauan;Tokelauans|Nukunonu||Pacific/Fakaofo
TKM|Turkmenistan;Turkmenia;Turkmeniya||Turkmen*;Turkmens*;Turkmenistani;Turkmenistanis|Ashgabat|Ashkhabad;Ashkabad|Asia/Ashgabat
TLS|Timor-Leste;East Timor;Timor Leste;Democratic Republic of Timor-Leste||East Timorese;Timorese|Dili||Asia/Dili
TON|Tonga;Kingdom of Tonga||Tongan;Tongans|Nuku'alofa|Nukualofa|Pacific/Tongatapu
TTO|Trinidad and Tobago;Trinidad & Tobago;Republic of Trinidad and Tobago;Trinidad*;Tobago|T&T|Trinidadian;Trinidadians;Tobagonian;Tobagonians;Trinbagonian;Trinbagonians|Port of Spain|Port-of-Spain|America/Port_of_Spain
TUN|Tunisia;Republic of Tunisia;Tunisian Republic||Tunisian;Tunisians|Tunis|Carthage Palace;Kasbah Palace|Africa/Tunis
TUR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Republic of Turkiye;Turkish Republic||Turkish;Turk;Turks|Ankara|Angora*;Bestepe;Beştepe;Çankaya;Cankaya|Europe/Istanbul
TUV|Tuvalu;Ellice Islands||Tuvaluan;Tuvaluans|Funafuti||Pacific/Funafuti
TWN|Taiwan;Republic of China;Chinese Taipei;Formosa;Nationalist China|ROC*;R.O.C.*|Taiwanese|Taipei||Asia/Taipei
TZA|Tanzania;United Republic of Tanzania;Tanganyika||Tanzanian;Tanzanians|Dodoma|Dar es Salaam;Dar-es-Salaam|Africa/Dar_es_Salaam
UGA|Uganda;Republic of Uganda||Ugandan;Ugandans|Kampala|Entebbe|Africa/Kampala
UKR|Ukraine||Ukrainian;Ukrainians|Kyiv|Kiev;Kyyiv;Bankova;Bankova Street;Mariinskyi Palace;Mariinsky Palace|Europe/Kyiv
URY|Uruguay;Oriental Republic of Uruguay||Uruguayan;Uruguayans|Montevideo||America/Montevideo
USA|United States;United States of America;America*|US;U.S.;USA;U.S.A.|American*;Americans*;Yankee*;Yankees*|Washington*|Washington, D.C.;Washington, DC;Washington D.C.;Washington DC;D.C.*;White House;Oval Office;Foggy Bottom;Capitol Hill;Blair House|America/New_York
UZB|Uzbekistan;Republic of Uzbekistan||Uzbek*;Uzbeks*;Uzbekistani;Uzbekistanis|Tashkent|Kuksaroy;Kuksaroy Residence|Asia/Tashkent
VAT|Holy See;Vatican City State;Vatican City;Apostolic See||Vatican|Vatican City|Vatican;Santa Marta|Europe/Vatican
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent & the Grenadines;St. Vincent*;St Vincent*;Saint Vincent*|SVG*|Vincentian;Vincentians;Saint Vincentian;Saint Vincentians|Kingstown||America/St_Vincent
VEN|Venezuela;Bolivarian Republic of Venezuela||Venezuelan;Venezuelans|Caracas|Miraflores*;Miraflores Palace|America/Caracas
VGB|British Virgin Islands;Virgin Islands*|BVI*;B.V.I.|British Virgin Islander;British Virgin Islanders;Virgin Islander*;Virgin Islanders*|Road Town||America/Tortola
VIR|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;Virgin Islands*|USVI;U.S.V.I.|U.S. Virgin Islander;U.S. Virgin Islanders;Virgin Islander*;Virgin Islanders*|Charlotte Amalie||America/St_Thomas
VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam;North Vietnam|SRV*|Vietnamese;North Vietnamese|Hanoi|Ha Noi|Asia/Ho_Chi_Minh
VUT|Vanuatu;Republic of Vanuatu;New Hebrides||Vanuatuan;Vanuatuans;Ni-Vanuatu;ni-Vanuatu|Port Vila|Port-Vila|Pacific/Efate
WLF|Wallis and Futuna;Wallis & Futuna||Wallisian;Wallisians;Futunan;Futunans|Mata-Utu|Mata'utu|Pacific/Wallis
WSM|Samoa;Independent State of Samoa;Western Samoa||Samoan;Samoans|Apia||Pacific/Apia
XKX|Kosovo;Republic of Kosovo;Kosova||Kosovar;Kosovars;Kosovan;Kosovans;Kosovo Albanian;Kosovo Albanians|Pristina|Prishtina;Priština|Europe/Belgrade
YEM|Yemen;Republic of Yemen;Yemen Arab Republic;North Yemen||Yemeni;Yemenis;Yemenite*;Yemenites*|Sanaa|Sana'a;San'a|Asia/Aden
YUG|Yugoslavia;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia;former Yugoslavia|SFRY|Yugoslav;Yugoslavs;Yugoslavian;Yugoslavians|Belgrade*||Europe/Belgrade
ZAF|South Africa;Republic of South Africa|RSA*;S. Africa|South African;South Africans|Pretoria|Tshwane;Union Buildings;Tuynhuys;Mahlamba Ndlopfu|Africa/Johannesburg
ZMB|Zambia;Republic of Zambia;Northern Rhodesia||Zambian;Zambians|Lusaka||Africa/Lusaka
ZWE|Zimbabwe;Republic of Zimbabwe;Rhodesia;Southern Rhodesia||Zimbabwean;Zimbabweans;Rhodesian;Rhodesians|Harare||Africa/Harare
`;

/** UN members and observers, Taiwan, Kosovo, Western Sahara, territories, and five states that are gone, by iso3. A word that two rows share is `ambiguous` in all of them but at most one. */
export const STATES = new Table<StateEntry>({
  text: TABLE,
  printed: 1,
  listed: false,
  read: ([iso3 = "", ...fields]) => {
    const words = fields.slice(0, 5).map((field) => wordsOf(field));
    const [names, abbreviations, demonyms, capital, metonyms] = words.map((field) => starredOf(field).all);
    const [name = "", ...others] = names ?? [];
    return {
      iso3,
      name,
      names: others,
      abbreviations: abbreviations ?? [],
      demonyms: demonyms ?? [],
      capital: capital?.[0] ?? "",
      metonyms: metonyms ?? [],
      zone: fields[5] ?? "",
      ambiguous: starredOf(words.flat()).starred,
    };
  },
});
