// States and territories: what they are called, who lives there, where they are governed from.
// biome-ignore-all format: a table, one record a line
import { Table } from "./table.ts";
import { inFull, starredOf, wordsOf } from "./table-lines.ts";

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

/** iso3, name and other names, abbreviations, demonyms, capital, metonyms, zone, short where the capital ends its name; a star after a word that is ambiguous. */
const TABLE = `
ABW|Aruba||^Aruban{,s}|Oranjestad||America/Aruba
AFG|^{,Islamic Republic of ,Islamic Emirate of }Afghanistan||^Afghan{,s}|Kabul||Asia/
AGO|^{,Republic of }Angola||^Angolan{,s}|Luanda||Africa/
AIA|Anguilla||^Anguillian{,s}|The Valley*||America/Anguilla
ALA|Åland Islands;Aland Islands;Åland;Aland||^Ålander{,s};^Alander{,s}|Mariehamn||Europe/
ALB|^{,Republic of }Albania||^Albanian{,s}|Tirana||Europe/Tirane
AND|^{,Principality of }Andorra||^Andorran{,s}|Andorra la Vella||Europe/Andorra
ARE|United Arab Emirates;Emirates*|UAE;U.A.E.|^Emirati{,s};^Emirian{,s}|Abu Dhabi|Qasr Al Watan|Asia/Dubai
ARG|Argentina;Argentine Republic||^Argentine{,s};^Argentinian{,s};^Argentinean{,s}|Buenos Aires|Casa Rosada|America/Argentina/
ARM|^{,Republic of }Armenia||^Armenian{,s}|Yerevan||Asia/
ASM|American Samoa||^American Samoan{,s}|Pago Pago||Pacific/
ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua*;Barbuda||^Antiguan{,s};^Barbudan{,s};Antiguan and Barbudan|Saint John's*|St. John's*;St John's*|America/Antigua
AUS|^{,Commonwealth of }Australia||^Australian{,s};^Aussie{,s}|Canberra||Australia/Sydney
AUT|^{,Republic of }Austria||^Austrian{,s}|Vienna|Ballhausplatz|Europe/
AZE|^{,Republic of }Azerbaijan||^Azerbaijani{,s};^Azeri{,s}|Baku||Asia/
BDI|^{,Republic of }Burundi||^Burundian{,s}|Gitega|Bujumbura|Africa/Bujumbura
BEL|^{,Kingdom of }Belgium||^Belgian{,s}|Brussels*||Europe/
BEN|^{,Republic of }Benin;Benin Republic;Bénin;Dahomey||Beninese;Beninois|Porto-Novo|Cotonou|Africa/
BES|Caribbean Netherlands;Bonaire, Sint Eustatius and Saba;Bonaire||^Bonairean{,s}|Kralendijk||America/
BFA|Burkina Faso;Burkina;Upper Volta||Burkinabe;Burkinabé;Burkinabes;^Burkinan{,s}|Ouagadougou||Africa/
BGD|^{,People's Republic of }Bangladesh||^Bangladeshi{,s}|Dhaka|Dacca;Segunbagicha|Asia/
BGR|^{,Republic of }Bulgaria||^Bulgarian{,s}|Sofia*||Europe/
BHR|^{,Kingdom of }Bahrain;Bahrein||^Bahraini{,s}|Manama||Asia/Bahrain
BHS|^{,Commonwealth of the }Bahamas||^Bahamian{,s}|Nassau*||America/
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;Bosnia and Hercegovina|BiH|^Bosnian{,s};Bosnian-Herzegovinian;^Herzegovinian{,s}|Sarajevo||Europe/
BLM|Saint Barthélemy;Saint Barthelemy;St. Barts;St Barts;St. Barths;St Barths||Barthélemois;Barthelemois|Gustavia||America/St_Barthelemy
BLR|^{,Republic of }Belarus;Byelorussia;Belorussia;Belarussia||^Belarusian{,s};^Belarussian{,s};^Byelorussian{,s}|Minsk||Europe/
BLZ|Belize;British Honduras||^Belizean{,s}|Belmopan||America/Belize
BMU|Bermuda||^Bermudian{,s};^Bermudan{,s}|Hamilton*||Atlantic/Bermuda
BOL|^{,Plurinational State of }Bolivia||^Bolivian{,s}|Sucre*|La Paz*;Palacio Quemado|America/La_Paz
BRA|^{,Federative Republic of }Brazil;Brasil||^Brazilian{,s}|Brasilia|Brasília;Planalto;Planalto Palace;Palácio do Planalto|America/Sao_Paulo
BRB|Barbados||^Barbadian{,s};^Bajan{,s}|Bridgetown*||America/Barbados
BRN|Brunei;Brunei Darussalam;State of Brunei Darussalam||^Bruneian{,s}|Bandar Seri Begawan||Asia/Brunei
BTN|^{,Kingdom of }Bhutan||Bhutanese|Thimphu|Thimpu|Asia/
BWA|^{,Republic of }Botswana;Bechuanaland||^Botswanan{,s};Motswana;Batswana|Gaborone||Africa/
CAF|Central African Republic|CAR*;C.A.R.|Central African*;Central Africans*|Bangui||Africa/
CAN|Canada||^Canadian{,s}|Ottawa|Parliament Hill;Rideau Hall;24 Sussex Drive|America/Toronto
CHE|Switzerland;Swiss Confederation;Helvetia||Swiss|Bern|Berne;Bundeshaus|Europe/Zurich
CHL|^{,Republic of }Chile||^Chilean{,s}|Santiago*|Santiago de Chile;La Moneda;La Moneda Palace|America/
CHN|^{,People's Republic of }China;Mainland China;Communist China;Red China|PRC;P.R.C.;P.R. China;PR China|Chinese|Beijing|Peking;Zhongnanhai;Great Hall of the People|Asia/Shanghai
CIV|Côte d'Ivoire;Cote d'Ivoire;Ivory Coast;Republic of Côte d'Ivoire||^Ivorian{,s};^Ivoirian{,s}|Yamoussoukro|Abidjan|Africa/Abidjan
CMR|^{,Republic of }Cameroon;Cameroun||^Cameroonian{,s}|Yaounde|Yaoundé|Africa/Douala
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;Congo-Kinshasa;Democratic Congo;Zaire;Congo*|DRC;D.R.C.;DRCongo;RDC|Congolese*;^Zairean{,s};^Zairian{,s}|Kinshasa||Africa/
COG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo Republic;Congo*||Congolese*|Brazzaville||Africa/
COK|Cook Islands||^Cook Islander{,s}|Avarua|Rarotonga*|Pacific/Rarotonga
COL|^{,Republic of }Colombia||^Colombian{,s}|Bogota|Bogotá;Casa de Nariño;Casa de Narino|America/
COM|^{,Union of the }Comoros;Comoro Islands||^Comorian{,s};^Comoran{,s}|Moroni*||Indian/Comoro
CPV|Cabo Verde;Cape Verde;Republic of Cabo Verde||^Cabo Verdean{,s};^Cape Verdean{,s}|Praia||Atlantic/Cape_Verde
CRI|^{,Republic of }Costa Rica||^Costa Rican{,s}|San Jose*|San José*|America/Costa_Rica
CSK|Czechoslovakia;Czechoslovak Socialist Republic;Czech and Slovak Federative Republic||^Czechoslovak{,s};^Czechoslovakian{,s}|Prague*||Europe/
CUB|^{,Republic of }Cuba||^Cuban{,s}|Havana|La Habana|America/
CUW|Curaçao;Curacao||^Curaçaoan{,s};^Curacaoan{,s}|Willemstad||America/Curacao
CYM|Cayman Islands;Caymans||^Caymanian{,s};^Cayman Islander{,s}|George Town*||America/Cayman
CYP|^{,Republic of }Cyprus||^Cypriot{,s}|Nicosia|Lefkosia|Asia/
CZE|Czechia;Czech Republic||^Czech{,s}|Prague|Prague Castle;Hradčany;Strakova akademie|Europe/
DDR|East Germany;German Democratic Republic|GDR;G.D.R.|^East German{,s}|East Berlin|Pankow*|Europe/Berlin
DEU|^{,Federal Republic of }Germany;West Germany|FRG;F.R.G.|^German{,s};^West German{,s}|Berlin|Bellevue Palace;Schloss Bellevue|Europe/
DJI|^{,Republic of }Djibouti||^Djiboutian{,s}|Djibouti|Djibouti City|Africa/
DMA|^{,Commonwealth of }Dominica||Dominican*;Dominicans*|Roseau||America/Dominica
DNK|^{,Kingdom of }Denmark||Danish*;Dane*;Danes|Copenhagen|Christiansborg;Marienborg|Europe/
DOM|Dominican Republic||Dominican*;Dominicans*|Santo Domingo||America/
DZA|^{,People's Democratic Republic of }Algeria||^Algerian{,s}|Algiers|El Mouradia|Africa/
ECU|^{,Republic of }Ecuador||^Ecuadorian{,s};^Ecuadorean{,s};^Ecuadoran{,s}|Quito|Carondelet;Carondelet Palace|America/Guayaquil
EGY|^{,Arab Republic of }Egypt||^Egyptian{,s}|Cairo|Ittihadiya;Ittihadiya Palace|Africa/
ERI|^{,State of }Eritrea||^Eritrean{,s}|Asmara||Africa/
ESH|Western Sahara;Sahrawi Arab Democratic Republic;Sahrawi Republic;Spanish Sahara|SADR|^Sahrawi{,s};^Saharawi{,s};Western Saharan|Laayoune|El Aaiún;El Aaiun;Laâyoune;Tifariti|Africa/El_Aaiun
ESP|^{,Kingdom of }Spain;España||Spanish;^Spaniard{,s}|Madrid|Moncloa;La Moncloa;Moncloa Palace;Zarzuela Palace|Europe/
EST|^{,Republic of }Estonia||^Estonian{,s}|Tallinn|Stenbock House|Europe/
ETH|^{,Federal Democratic Republic of }Ethiopia;Abyssinia||^Ethiopian{,s}|Addis Ababa*|Addis Abeba|Africa/
FIN|^{,Republic of }Finland||Finnish;Finn*;Finns|Helsinki|Mäntyniemi;Mantyniemi;Kesäranta|Europe/
FJI|^{,Republic of }Fiji;Fiji Islands||^Fijian{,s}|Suva||Pacific/Fiji
FLK|Falkland Islands;Falklands;Malvinas;Islas Malvinas;Malvinas Islands||^Falkland Islander{,s};^Falklander{,s}|Stanley*|Port Stanley|Atlantic/
FRA|France;French Republic||French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|Paris|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace;Matignon;Hôtel Matignon|Europe/
FRO|Faroe Islands;Faroes;Faeroe Islands;Faroe||Faroese;^Faroe Islander{,s}|Torshavn|Tórshavn|Atlantic/Faroe
FSM|Micronesia*;Federated States of Micronesia|FSM*|Micronesian*;Micronesians*|Palikir||Pacific/Pohnpei
GAB|Gabon;Gabonese Republic||Gabonese|Libreville||Africa/
GBR|United Kingdom;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|UK;U.K.;G.B.;GB*|British;^Briton{,s};^Brit{,s}|London|Downing Street;10 Downing Street;No. 10*;No 10*;Number 10*;Number Ten*;Whitehall;Westminster*;Buckingham Palace;Chequers|Europe/
GEO|Georgia*;Republic of Georgia;Sakartvelo||Georgian*;Georgians*|Tbilisi|Tiflis|Asia/
GGY|Guernsey*;Bailiwick of Guernsey||Channel Islander*;Channel Islanders*|Saint Peter Port|St. Peter Port;St Peter Port|Europe/Guernsey
GHA|^{,Republic of }Ghana;Gold Coast*||^Ghanaian{,s};^Ghanian{,s}|Accra|Jubilee House|Africa/
GIB|Gibraltar||^Gibraltarian{,s}|Gibraltar||Europe/
GIN|Guinea*;Republic of Guinea;Guinea-Conakry;Guinea Conakry;Guinée||Guinean*;Guineans*|Conakry||Africa/
GLP|Guadeloupe||^Guadeloupean{,s};^Guadeloupian{,s}|Basse-Terre|Pointe-à-Pitre;Pointe-a-Pitre|America/Guadeloupe
GMB|^{,Republic of the }Gambia||^Gambian{,s}|Banjul||Africa/
GNB|Guinea-Bissau;Guinea Bissau;Republic of Guinea-Bissau||^Bissau-Guinean{,s};Guinea-Bissauan;Guinean*;Guineans*|Bissau||Africa/
GNQ|^{,Republic of }Equatorial Guinea||^Equatorial Guinean{,s};^Equatoguinean{,s}|Malabo||Africa/
GRC|Greece;Hellenic Republic;Hellas||^Greek{,s};Hellenic|Athens|Maximos Mansion|Europe/
GRD|Grenada||^Grenadian{,s}|St. George's*|Saint George's*;St George's*|America/Grenada
GRL|Greenland;Kalaallit Nunaat||Greenlandic;^Greenlander{,s}|Nuuk|Godthåb;Godthab|America/
GTM|^{,Republic of }Guatemala||^Guatemalan{,s}|Guatemala City||America/Guatemala
GUF|French Guiana;French Guyana||French Guianese;Guianese|Cayenne*||America/
GUM|Guam||^Guamanian{,s};^Chamorro{,s}|Hagatna|Hagåtña;Agana|Pacific/Guam
GUY|^{,Co-operative Republic of ,Cooperative Republic of }Guyana;British Guiana||Guyanese|Georgetown*||America/Guyana
HKG|Hong Kong;Hong Kong SAR;Hong Kong Special Administrative Region;Hongkong|HK;HKSAR|^Hong Konger{,s};^Hongkonger{,s}|Hong Kong||Asia/
HND|^{,Republic of }Honduras||^Honduran{,s}|Tegucigalpa||America/
HRV|^{,Republic of }Croatia||^Croatian{,s};Croat*;Croats*|Zagreb|Banski Dvori|Europe/
HTI|^{,Republic of }Haiti||^Haitian{,s}|Port-au-Prince|Port au Prince|America/
HUN|^{,Republic of }Hungary||^Hungarian{,s}|Budapest|Sándor Palace|Europe/
IDN|^{,Republic of }Indonesia||^Indonesian{,s}|Jakarta|Djakarta;Merdeka Palace;Nusantara*|Asia/
IMN|Isle of Man||Manx;Manxman;Manxmen|Douglas*||Europe/Isle_of_Man
IND|^{,Republic of }India;Bharat*||^Indian{,s}|New Delhi|Delhi;South Block;Raisina Hill;Rashtrapati Bhavan;Hyderabad House|Asia/Kolkata
IOT|British Indian Ocean Territory;Chagos Islands;Chagos Archipelago;Chagos;Diego Garcia|BIOT|^Chagossian{,s}|Camp Justice*||Indian/Chagos
IRL|^{,Republic of }Ireland;Irish Republic;Éire;Eire||Irish;Irishman;Irishmen;Irishwoman;Irishwomen|Dublin|Leinster House;Áras an Uachtaráin|Europe/
IRN|^{,Islamic Republic of }Iran;Persia*|IRI*;I.R. Iran|^Iranian{,s};Persian*;Persians*|Tehran|Teheran|Asia/
IRQ|^{,Republic of }Iraq||^Iraqi{,s}|Baghdad|Bagdad|Asia/
ISL|^{,Republic of }Iceland||Icelandic;^Icelander{,s}|Reykjavik|Reykjavík|Atlantic/
ISR|^{,State of }Israel;Jewish state*||^Israeli{,s}|Jerusalem*|Tel Aviv*;West Jerusalem;Beit Aghion|Asia/
ITA|Italy;Italian Republic||^Italian{,s}|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Quirinal Palace|Europe/
JAM|Jamaica||^Jamaican{,s}|Kingston*||America/Jamaica
JEY|Jersey*;Bailiwick of Jersey||Channel Islander*;Channel Islanders*|Saint Helier|St. Helier;St Helier|Europe/Jersey
JOR|Jordan*;Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan||^Jordanian{,s}|Amman|Al-Husseiniya Palace;Al Husseiniya Palace;Basman Palace|Asia/
JPN|Japan;Nippon||Japanese|Tokyo|Kantei;Nagatacho;Kasumigaseki|Asia/
KAZ|^{,Republic of }Kazakhstan;Kazakstan||^Kazakh{,s};^Kazakhstani{,s};^Kazak{,s}|Astana|Nur-Sultan;Nursultan;Akorda;Ak Orda|Asia/Almaty
KEN|^{,Republic of }Kenya||^Kenyan{,s}|Nairobi||Africa/
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan||Kyrgyz;^Kyrgyzstani{,s};Kirghiz|Bishkek|Ala-Archa residence|Asia/
KHM|^{,Kingdom of }Cambodia;Kampuchea||^Cambodian{,s};Khmer*|Phnom Penh||Asia/
KIR|^{,Republic of }Kiribati;Gilbert Islands||I-Kiribati;^Kiribatian{,s}|South Tarawa|Tarawa|Pacific/Tarawa
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts & Nevis;St. Kitts;St Kitts;Saint Kitts;Federation of Saint Kitts and Nevis;Saint Christopher and Nevis||^Kittitian{,s};^Nevisian{,s};Kittitian and Nevisian|Basseterre||America/St_Kitts
KOR|South Korea;Republic of Korea;Korea*|ROK;R.O.K.;S. Korea;SKorea|^South Korean{,s};Korean*;Koreans*;SKorean|Seoul|Blue House*;Cheong Wa Dae;Yongsan|Asia/
KWT|^{,State of }Kuwait||^Kuwaiti{,s}|Kuwait City|Bayan Palace|Asia/Kuwait
LAO|Laos;Lao People's Democratic Republic;Lao PDR|LPDR|Lao*;^Laotian{,s}|Vientiane||Asia/
LBN|Lebanon;Lebanese Republic||Lebanese|Beirut|Baabda;Baabda Palace;Grand Serail;Ain el-Tineh;Ain al-Tineh|Asia/
LBR|^{,Republic of }Liberia||^Liberian{,s}|Monrovia*||Africa/
LBY|^{,State of }Libya;Libyan Arab Jamahiriya;Libyan Jamahiriya||^Libyan{,s}|Tripoli*||Africa/
LCA|Saint Lucia;St. Lucia;St Lucia||^Saint Lucian{,s};^St. Lucian{,s};^St Lucian{,s}|Castries||America/St_Lucia
LIE|^{,Principality of }Liechtenstein||^Liechtensteiner{,s}|Vaduz||Europe/
LKA|^{,Democratic Socialist Republic of }Sri Lanka;Ceylon||^Sri Lankan{,s};Ceylonese|Colombo|Sri Jayawardenepura Kotte;Temple Trees|Asia/
LSO|^{,Kingdom of }Lesotho;Basutoland||Basotho;Mosotho;^Lesothan{,s}|Maseru||Africa/
LTU|^{,Republic of }Lithuania||^Lithuanian{,s}|Vilnius||Europe/
LUX|^{,Grand Duchy of }Luxembourg;Luxemburg;Grand Duchy*||Luxembourgish;^Luxembourger{,s};Luxembourgian|Luxembourg|Luxembourg City|Europe/
LVA|^{,Republic of }Latvia||^Latvian{,s}|Riga||Europe/
MAC|Macao;Macau;Macao SAR;Macau SAR||Macanese|Macao||Asia/Macau
MAF|Saint Martin*;St. Martin*;St Martin*;Saint-Martin*||Saint-Martinois;^Saint Martiner{,s}|Marigot||America/
MAR|^{,Kingdom of }Morocco||^Moroccan{,s}|Rabat||Africa/Casablanca
MCO|^{,Principality of }Monaco||^Monegasque{,s};Monégasque;Monacan|Monaco|Monaco-Ville|Europe/
MDA|^{,Republic of }Moldova;Moldavia||^Moldovan{,s};^Moldavian{,s}|Chisinau|Chişinău;Chișinău;Kishinev|Europe/
MDG|^{,Republic of }Madagascar;Malagasy Republic||Malagasy;^Madagascan{,s}|Antananarivo||Indian/
MDV|^{,Republic of ,Republic of the }Maldives;Maldive Islands||^Maldivian{,s}|Malé|Male*|Indian/Maldives
MEX|Mexico;United Mexican States;México||^Mexican{,s}|Mexico City|Los Pinos|America/
MHL|^{,Republic of the ,Republic of }Marshall Islands;Marshalls*|RMI*|Marshallese;^Marshall Islander{,s}|Majuro||Pacific/
MKD|^{,Republic of }North Macedonia;Macedonia*;Republic of Macedonia;Former Yugoslav Republic of Macedonia|FYROM;F.Y.R.O.M.|^North Macedonian{,s};Macedonian*;Macedonians*|Skopje||Europe/
MLI|^{,Republic of }Mali||^Malian{,s}|Bamako|Koulouba|Africa/
MLT|^{,Republic of }Malta||Maltese|Valletta||Europe/Malta
MMR|Myanmar;Burma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma||Burmese;Myanmarese;Burman*;Burmans*;Myanma|Naypyidaw|Nay Pyi Taw;Naypyitaw|Asia/Yangon
MNE|Montenegro;Crna Gora||^Montenegrin{,s}|Podgorica|Titograd|Europe/
MNG|Mongolia;Mongolian People's Republic||^Mongolian{,s};Mongol*;Mongols*|Ulaanbaatar|Ulan Bator|Asia/
MNP|Northern Mariana Islands;Northern Marianas;Commonwealth of the Northern Mariana Islands|CNMI|^Northern Mariana Islander{,s}|Saipan||Pacific/
MOZ|^{,Republic of }Mozambique||^Mozambican{,s}|Maputo||Africa/
MRT|^{,Islamic Republic of }Mauritania||^Mauritanian{,s}|Nouakchott||Africa/
MSR|Montserrat*||^Montserratian{,s}|Brades|Plymouth*|America/Montserrat
MTQ|Martinique||^Martinican{,s};Martiniquan|Fort-de-France||America/Martinique
MUS|^{,Republic of }Mauritius||^Mauritian{,s}|Port Louis*||Indian/Mauritius
MWI|^{,Republic of }Malawi;Nyasaland||^Malawian{,s}|Lilongwe||Africa/Blantyre
MYS|Malaysia;Federation of Malaya;Malaya||^Malaysian{,s}|Kuala Lumpur|Putrajaya;Wisma Putra|Asia/
MYT|Mayotte||^Mahoran{,s};Mahorais|Mamoudzou||Indian/Mayotte
NAM|^{,Republic of }Namibia;South West Africa||^Namibian{,s}|Windhoek||Africa/
NCL|New Caledonia;Nouvelle-Calédonie||^New Caledonian{,s}|Noumea|Nouméa|Pacific/
NER|Niger*;Republic of Niger;Niger Republic;Republic of the Niger||^Nigerien{,s};Nigerois|Niamey||Africa/
NFK|Norfolk Island||^Norfolk Islander{,s}|Kingston*||Pacific/Norfolk
NGA|^{,Federal Republic of }Nigeria||^Nigerian{,s}|Abuja|Aso Rock;Aso Villa;Aso Rock Villa|Africa/Lagos
NIC|^{,Republic of }Nicaragua||^Nicaraguan{,s}|Managua||America/
NIU|Niue||^Niuean{,s}|Alofi||Pacific/Niue
NLD|^{,Kingdom of the }Netherlands;Holland*||Dutch;Dutchman;Dutchmen;Dutchwoman;Dutchwomen;^Netherlander{,s}|Amsterdam|Binnenhof;Catshuis|Europe/
NOR|^{,Kingdom of }Norway||^Norwegian{,s}|Oslo||Europe/
NPL|^{,Federal Democratic Republic of }Nepal||^Nepali{,s};Nepalese|Kathmandu|Katmandu;Singha Durbar;Baluwatar|Asia/
NRU|^{,Republic of }Nauru||^Nauruan{,s}|Yaren||Pacific/Nauru
NZL|New Zealand;Aotearoa;Aotearoa New Zealand|NZ;N.Z.|^New Zealander{,s};Kiwi*;Kiwis*|Wellington*|Beehive*;Premier House|Pacific/Auckland
OMN|^{,Sultanate of }Oman||^Omani{,s}|Muscat|Al Alam Palace;Al Baraka Palace|Asia/
PAK|^{,Islamic Republic of }Pakistan||^Pakistani{,s}|Islamabad|Rawalpindi;Aiwan-e-Sadr|Asia/Karachi
PAN|^{,Republic of }Panama;Panamá||^Panamanian{,s}|Panama City*|Palacio de las Garzas|America/Panama
PCN|Pitcairn Islands;Pitcairn||^Pitcairn Islander{,s}|Adamstown||Pacific/Pitcairn
PER|^{,Republic of }Peru;Perú||^Peruvian{,s}|Lima|Casa de Pizarro|America/
PHL|^{,Republic of the }Philippines|PH*|Philippine;^Filipino{,s};^Filipina{,s}|Manila|Malacanang;Malacañang;Malacañan Palace;Malacanang Palace;Malacañang Palace|Asia/
PLW|^{,Republic of }Palau;Belau||^Palauan{,s}|Ngerulmud|Melekeok|Pacific/Palau
PNG|^{,Independent State of }Papua New Guinea|PNG;P.N.G.|^Papua New Guinean{,s};Papuan*;Papuans*|Port Moresby||Pacific/
POL|^{,Republic of }Poland||Polish;Pole*;Poles|Warsaw|Belweder;Belvedere Palace|Europe/
PRI|^{,Commonwealth of }Puerto Rico||^Puerto Rican{,s}|San Juan*||America/Puerto_Rico
PRK|North Korea;Democratic People's Republic of Korea;Korea*|DPRK;D.P.R.K.;N. Korea*;NKorea|^North Korean{,s};Korean*;Koreans*;NKorean|Pyongyang|Pyeongyang;P'yongyang|Asia/
PRT|Portugal;Portuguese Republic||Portuguese|Lisbon|São Bento;Belém Palace|Europe/
PRY|^{,Republic of }Paraguay||^Paraguayan{,s}|Asuncion|Asunción|America/
PSE|^{,State of }Palestine;Palestinian Authority;Palestinian National Authority;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;Occupied Palestinian Territories|PA*;P.A.*;PNA*;OPT*|^Palestinian{,s}|Ramallah|Mukataa;Muqata;Muqataa|Asia/Hebron
PYF|French Polynesia;Tahiti||^French Polynesian{,s};^Tahitian{,s}|Papeete|Pape'ete|Pacific/Tahiti
QAT|^{,State of }Qatar||^Qatari{,s}|Doha|Amiri Diwan of Qatar;Lusail Palace|Asia/Qatar
REU|Réunion;Reunion*;La Réunion||Réunionese;Reunionese;Réunionnais;Reunionnais|Saint-Denis*|St. Denis*|Indian/Reunion
ROU|Romania;Rumania;Roumania||^Romanian{,s}|Bucharest|Cotroceni;Cotroceni Palace;Victoria Palace|Europe/
RUS|Russia;Russian Federation;Russian Republic||^Russian{,s};Muscovite*|Moscow|Kremlin;Novo-Ogaryovo|Europe/
RWA|^{,Republic of }Rwanda;Ruanda||^Rwandan{,s};Rwandese|Kigali|Urugwiro;Village Urugwiro|Africa/
SAU|^{,Kingdom of }Saudi Arabia;Saudi|KSA;K.S.A.|^Saudi{,s};^Saudi Arabian{,s}|Riyadh|Al-Yamamah Palace;Al Yamamah Palace;Diriyah|Asia/
SCG|^{,State Union of }Serbia and Montenegro||Serbian-Montenegrin|Belgrade*||Europe/
SDN|^{,Republic of the ,Republic of }Sudan||Sudanese|Khartoum||Africa/
SEN|^{,Republic of }Senegal||Senegalese|Dakar||Africa/
SGP|^{,Republic of }Singapore||^Singaporean{,s}|Singapore|Istana*|Asia/
SHN|Saint Helena;St. Helena*;St Helena*;Saint Helena, Ascension and Tristan da Cunha||^Saint Helenian{,s};^St. Helenian{,s}|Jamestown*||Atlantic/St_Helena
SLB|Solomon Islands;Solomons||^Solomon Islander{,s};Solomonese|Honiara||Pacific/Guadalcanal
SLE|^{,Republic of }Sierra Leone||^Sierra Leonean{,s}|Freetown*||Africa/
SLV|^{,Republic of }El Salvador||^Salvadoran{,s};^Salvadorian{,s};^Salvadorean{,s}|San Salvador||America/El_Salvador
SMR|San Marino*;Republic of San Marino||Sammarinese;San Marinese|San Marino*|City of San Marino|Europe/
SOM|^{,Federal Republic of }Somalia;Somali Republic||^Somali{,s};^Somalian{,s}|Mogadishu|Villa Somalia|Africa/
SPM|Saint Pierre and Miquelon;St. Pierre and Miquelon;Saint-Pierre and Miquelon||Saint-Pierrais;Miquelonnais|Saint-Pierre*|St. Pierre*|America/Miquelon
SRB|^{,Republic of }Serbia||^Serbian{,s};Serb*;Serbs*|Belgrade|Palace of Serbia|Europe/
SSD|^{,Republic of }South Sudan||South Sudanese|Juba||Africa/
STP|Sao Tome and Principe;São Tomé and Príncipe;Sao Tomé and Príncipe;São Tomé & Príncipe;Democratic Republic of Sao Tome and Principe||^Sao Tomean{,s};^São Toméan{,s};^Santomean{,s}|Sao Tome|São Tomé|Africa/
SUN|Soviet Union;Union of Soviet Socialist Republics|USSR;U.S.S.R.|^Soviet{,s}|Moscow*|Kremlin*|Europe/
SUR|^{,Republic of }Suriname;Surinam;Dutch Guiana||Surinamese;^Surinamer{,s}|Paramaribo||America/
SVK|Slovakia;Slovak Republic||^Slovak{,s};^Slovakian{,s}|Bratislava||Europe/
SVN|^{,Republic of }Slovenia||^Slovenian{,s};^Slovene{,s}|Ljubljana||Europe/
SWE|^{,Kingdom of }Sweden||Swedish;^Swede{,s}|Stockholm|Rosenbad;Harpsund|Europe/
SWZ|Eswatini;Swaziland;Kingdom of Eswatini;Kingdom of Swaziland||^Swazi{,s};Emaswati;Liswati|Mbabane|Lobamba|Africa/
SXM|Sint Maarten;St. Maarten;St Maarten||^Sint Maartener{,s};St. Maartener|Philipsburg||America/Lower_Princes
SYC|^{,Republic of }Seychelles||Seychellois;Seychelloise|Victoria*||Indian/Mahe
SYR|Syria;Syrian Arab Republic||^Syrian{,s}|Damascus||Asia/
TCA|Turks and Caicos Islands;Turks and Caicos;Turks & Caicos||^Turks and Caicos Islander{,s}|Cockburn Town|Grand Turk|America/Grand_Turk
TCD|Chad*;Republic of Chad;Tchad||^Chadian{,s}|N'Djamena|Ndjamena;N'djamena|Africa/Ndjamena
TGO|Togo;Togolese Republic;Republic of Togo||Togolese|Lome|Lomé|Africa/
THA|^{,Kingdom of }Thailand;Siam||^Thai{,s};Siamese*|Bangkok|Krung Thep|Asia/
TJK|^{,Republic of }Tajikistan;Tadjikistan;Tadzhikistan||Tajik*;Tajiks*;^Tajikistani{,s};^Tadjik{,s}|Dushanbe||Asia/
TKL|Tokelau;Union Islands||^Tokelauan{,s}|Nukunonu||Pacific/Fakaofo
TKM|Turkmenistan;Turkmenia;Turkmeniya||Turkmen*;Turkmens*;^Turkmenistani{,s}|Ashgabat|Ashkhabad;Ashkabad|Asia/
TLS|Timor-Leste;East Timor;Timor Leste;Democratic Republic of Timor-Leste||East Timorese;Timorese|Dili||Asia/
TON|^{,Kingdom of }Tonga||^Tongan{,s}|Nuku'alofa|Nukualofa|Pacific/Tongatapu
TTO|Trinidad and Tobago;Trinidad & Tobago;Republic of Trinidad and Tobago;Trinidad*;Tobago|T&T|^Trinidadian{,s};^Tobagonian{,s};^Trinbagonian{,s}|Port of Spain|Port-of-Spain|America/
TUN|^{,Republic of }Tunisia;Tunisian Republic||^Tunisian{,s}|Tunis|Carthage Palace;Kasbah Palace|Africa/
TUR|Turkey;Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye;Republic of Turkiye;Turkish Republic||Turkish;^Turk{,s}|Ankara|Angora*;Bestepe;Beştepe;Çankaya;Cankaya|Europe/Istanbul
TUV|Tuvalu;Ellice Islands||^Tuvaluan{,s}|Funafuti||Pacific/
TWN|Taiwan;Republic of China;Chinese Taipei;Formosa;Nationalist China|ROC*;R.O.C.*|Taiwanese|Taipei||Asia/
TZA|^{,United Republic of }Tanzania;Tanganyika||^Tanzanian{,s}|Dodoma|Dar es Salaam;Dar-es-Salaam|Africa/Dar_es_Salaam
UGA|^{,Republic of }Uganda||^Ugandan{,s}|Kampala|Entebbe|Africa/
UKR|Ukraine||^Ukrainian{,s}|Kyiv|Kiev;Kyyiv;Bankova;Bankova Street;Mariinskyi Palace;Mariinsky Palace|Europe/
URY|^{,Oriental Republic of }Uruguay||^Uruguayan{,s}|Montevideo||America/
USA|United States;United States of America;America*|US;U.S.;USA;U.S.A.|American*;Americans*;Yankee*;Yankees*|Washington*|Washington, D.C.;Washington, DC;Washington D.C.;Washington DC;D.C.*;White House;Oval Office;Foggy Bottom;Capitol Hill;Blair House|America/New_York
UZB|^{,Republic of }Uzbekistan||Uzbek*;Uzbeks*;^Uzbekistani{,s}|Tashkent|Kuksaroy;Kuksaroy Residence|Asia/
VAT|Holy See;Vatican City State;Vatican City;Apostolic See||Vatican|Vatican City|Vatican;Santa Marta|Europe/Vatican
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent & the Grenadines;St. Vincent*;St Vincent*;Saint Vincent*|SVG*|^Vincentian{,s};^Saint Vincentian{,s}|Kingstown||America/St_Vincent
VEN|^{,Bolivarian Republic of }Venezuela||^Venezuelan{,s}|Caracas|Miraflores*;Miraflores Palace|America/
VGB|British Virgin Islands;Virgin Islands*|BVI*;B.V.I.|^British Virgin Islander{,s};Virgin Islander*;Virgin Islanders*|Road Town||America/Tortola
VIR|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;Virgin Islands*|USVI;U.S.V.I.|^U.S. Virgin Islander{,s};Virgin Islander*;Virgin Islanders*|Charlotte Amalie||America/St_Thomas
VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam;North Vietnam|SRV*|Vietnamese;North Vietnamese|Hanoi|Ha Noi|Asia/Ho_Chi_Minh
VUT|^{,Republic of }Vanuatu;New Hebrides||^Vanuatuan{,s};Ni-Vanuatu;ni-Vanuatu|Port Vila|Port-Vila|Pacific/Efate
WLF|Wallis and Futuna;Wallis & Futuna||^Wallisian{,s};^Futunan{,s}|Mata-Utu|Mata'utu|Pacific/Wallis
WSM|^{,Independent State of }Samoa;Western Samoa||^Samoan{,s}|Apia||Pacific/
XKX|^{,Republic of }Kosovo;Kosova||^Kosovar{,s};^Kosovan{,s};^Kosovo Albanian{,s}|Pristina|Prishtina;Priština|Europe/Belgrade
YEM|^{,Republic of }Yemen;Yemen Arab Republic;North Yemen||^Yemeni{,s};Yemenite*;Yemenites*|Sanaa|Sana'a;San'a|Asia/Aden
YUG|^{,Federal Republic of ,Socialist Federal Republic of }Yugoslavia;former Yugoslavia|SFRY|^Yugoslav{,s};^Yugoslavian{,s}|Belgrade*||Europe/
ZAF|^{,Republic of }South Africa|RSA*;S. Africa|^South African{,s}|Pretoria|Tshwane;Union Buildings;Tuynhuys;Mahlamba Ndlopfu|Africa/Johannesburg
ZMB|^{,Republic of }Zambia;Northern Rhodesia||^Zambian{,s}|Lusaka||Africa/
ZWE|^{,Republic of }Zimbabwe;Rhodesia;Southern Rhodesia||^Zimbabwean{,s};^Rhodesian{,s}|Harare||Africa/
`;

/** UN members and observers, Taiwan, Kosovo, Western Sahara, territories, and five states that are gone, by iso3. A word that two rows share is `ambiguous` in all of them but at most one. */
export const STATES = new Table<StateEntry>({
  text: inFull(TABLE),
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
      zone: (fields[5] ?? "").replace(/\/$/, `/${capital?.[0]?.replaceAll(" ", "_")}`),
      ambiguous: starredOf(words.flat()).starred,
    };
  },
});
