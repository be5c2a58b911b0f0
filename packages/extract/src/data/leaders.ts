// Who led what, from when to when: cited where a report names a leader and nobody says of what state.
// biome-ignore-all format: a table, one record a line
import { wordsOf } from "./table-lines.ts";

/** A holder of an office that a report may name without its state. */
export interface Leader {
  /** First names as printed. */
  readonly given: readonly string[];
  /** Surnames in lower case, with accents and without; for those whose family's name stands first, each of their names. */
  readonly surnames: readonly string[];
  /** ISO 3166-1 alpha-3 code, or the id of an organisation. */
  readonly of: string;
  /** Post id of the office. */
  readonly post: string;
  /** First and last day in office (ISO 8601); null: still there on the last day that the table knows of. */
  readonly from: string;
  readonly to: string | null;
}

/** The last day that the table knows of: who holds an office without an end held it then. */
export const KNOWN_TO = "2025-11-30";

/** Presidents of the United States of whom speeches tell without "former": they stand for nobody where another holds the office. */
export const PAST_PRESIDENTS: ReadonlySet<string> = new Set(
  "washington adams jefferson madison monroe lincoln grant wilson hoover roosevelt truman eisenhower kennedy nixon carter reagan clinton bush obama trump".split(
    " ",
  ),
);

const POSTS: Readonly<Record<string, string>> = {
  S: "head_of_state",
  G: "head_of_government",
  F: "foreign_minister",
  D: "defence_minister",
  N: "secretary_general",
};

/** State or organisation, first names, surnames, post, first day, last day. Sources: the offices' own lists; changes after November 2025 aren't in it. */
const LINES = `
USA|Bill;William|clinton|S|1993-01-20|2001-01-20
USA|George|bush|S|2001-01-20|2009-01-20
USA|Barack|obama|S|2009-01-20|2017-01-20
USA|Donald|trump|S|2017-01-20|2021-01-20
USA|Joe;Joseph|biden|S|2021-01-20|2025-01-20
USA|Donald|trump|S|2025-01-20|
USA|Madeleine|albright|F|1997-01-23|2001-01-20
USA|Colin|powell|F|2001-01-20|2005-01-26
USA|Condoleezza|rice|F|2005-01-26|2009-01-20
USA|Hillary|clinton|F|2009-01-21|2013-02-01
USA|John|kerry|F|2013-02-01|2017-01-20
USA|Rex|tillerson|F|2017-02-01|2018-03-31
USA|Mike;Michael|pompeo|F|2018-04-26|2021-01-20
USA|Antony;Tony;Anthony|blinken|F|2021-01-26|2025-01-20
USA|Marco|rubio|F|2025-01-21|
USA|Donald|rumsfeld|D|2001-01-20|2006-12-18
USA|Robert|gates|D|2006-12-18|2011-06-30
USA|Leon|panetta|D|2011-07-01|2013-02-26
USA|Chuck|hagel|D|2013-02-27|2015-02-17
USA|Ash;Ashton|carter|D|2015-02-17|2017-01-19
USA|Jim;James|mattis|D|2017-01-20|2018-12-31
USA|Mark|esper|D|2019-07-23|2020-11-09
USA|Lloyd|austin|D|2021-01-22|2025-01-20
USA|Pete|hegseth|D|2025-01-25|
RUS|Boris|yeltsin|S|1991-07-10|1999-12-31
RUS|Vladimir|putin|S|2000-05-07|2008-05-07
RUS|Dmitry;Dmitri|medvedev|S|2008-05-07|2012-05-07
RUS|Vladimir|putin|G|2008-05-08|2012-05-07
RUS|Vladimir|putin|S|2012-05-07|
RUS|Dmitry;Dmitri|medvedev|G|2012-05-08|2020-01-16
RUS|Mikhail|mishustin|G|2020-01-16|
RUS|Igor|ivanov|F|1998-09-11|2004-03-09
RUS|Sergei;Sergey|lavrov|F|2004-03-09|
RUS|Sergei;Sergey|shoigu;shoygu|D|2012-11-06|2024-05-12
RUS|Andrei;Andrey|belousov|D|2024-05-14|
CHN|Hu|jintao;hu|S|2003-03-15|2013-03-14
CHN|Xi|jinping;xi|S|2013-03-14|
CHN|Wen|jiabao;wen|G|2003-03-16|2013-03-15
CHN|Li|keqiang|G|2013-03-15|2023-03-11
CHN|Li|qiang|G|2023-03-11|
FRA|Jacques|chirac|S|1995-05-17|2007-05-16
FRA|Nicolas|sarkozy|S|2007-05-16|2012-05-15
FRA|François;Francois|hollande|S|2012-05-15|2017-05-14
FRA|Emmanuel|macron|S|2017-05-14|
FRA|Bernard|kouchner|F|2007-05-18|2010-11-14
FRA|Alain|juppé;juppe|F|2011-02-27|2012-05-15
FRA|Laurent|fabius|F|2012-05-16|2016-02-11
FRA|Jean-Marc|ayrault|F|2016-02-11|2017-05-17
FRA|Jean-Yves|le drian|F|2017-05-17|2022-05-20
FRA|Catherine|colonna|F|2022-05-20|2024-01-11
DEU|Gerhard|schröder;schroeder|G|1998-10-27|2005-11-22
DEU|Angela|merkel|G|2005-11-22|2021-12-08
DEU|Olaf|scholz|G|2021-12-08|2025-05-06
DEU|Friedrich|merz|G|2025-05-06|
DEU|Joschka|fischer|F|1998-10-27|2005-11-22
DEU|Guido|westerwelle|F|2009-10-28|2013-12-17
DEU|Sigmar|gabriel|F|2017-01-27|2018-03-14
DEU|Heiko|maas|F|2018-03-14|2021-12-08
DEU|Annalena|baerbock|F|2021-12-08|2025-05-06
DEU|Johann|wadephul|F|2025-05-06|
GBR|Tony|blair|G|1997-05-02|2007-06-27
GBR|Gordon|brown|G|2007-06-27|2010-05-11
GBR|David|cameron|G|2010-05-11|2016-07-13
GBR|Theresa|may|G|2016-07-13|2019-07-24
GBR|Boris|johnson|G|2019-07-24|2022-09-06
GBR|Liz;Elizabeth|truss|G|2022-09-06|2022-10-25
GBR|Rishi|sunak|G|2022-10-25|2024-07-05
GBR|Keir|starmer|G|2024-07-05|
GBR|Jack|straw|F|2001-06-08|2006-05-05
GBR|David|miliband|F|2007-06-28|2010-05-11
GBR|William|hague|F|2010-05-12|2014-07-14
GBR|Philip|hammond|F|2014-07-15|2016-07-13
GBR|Boris|johnson|F|2016-07-13|2018-07-09
GBR|Jeremy|hunt|F|2018-07-09|2019-07-24
GBR|Dominic|raab|F|2019-07-24|2021-09-15
GBR|James|cleverly|F|2022-09-06|2023-11-13
GBR|David|lammy|F|2024-07-05|2025-09-05
GBR|Yvette|cooper|F|2025-09-05|
ITA|Silvio|berlusconi|G|2001-06-11|2006-05-17
ITA|Silvio|berlusconi|G|2008-05-08|2011-11-16
ITA|Matteo|renzi|G|2014-02-22|2016-12-12
ITA|Giuseppe|conte|G|2018-06-01|2021-02-13
ITA|Mario|draghi|G|2021-02-13|2022-10-22
ITA|Giorgia|meloni|G|2022-10-22|
ESP|Mariano|rajoy|G|2011-12-21|2018-06-01
ESP|Pedro|sánchez;sanchez|G|2018-06-02|
POL|Donald|tusk|G|2007-11-16|2014-09-22
POL|Mateusz|morawiecki|G|2017-12-11|2023-12-13
POL|Donald|tusk|G|2023-12-13|
POL|Andrzej|duda|S|2015-08-06|2025-08-06
POL|Karol|nawrocki|S|2025-08-06|
HUN|Viktor|orbán;orban|G|2010-05-29|
GRC|Alexis|tsipras|G|2015-09-21|2019-07-08
GRC|Kyriakos|mitsotakis|G|2023-06-26|
TUR|Recep|erdoğan;erdogan|G|2003-03-14|2014-08-28
TUR|Abdullah|gül;gul|S|2007-08-28|2014-08-28
TUR|Recep|erdoğan;erdogan|S|2014-08-28|
TUR|Ahmet|davutoğlu;davutoglu|F|2009-05-01|2014-08-28
TUR|Mevlüt;Mevlut|çavuşoğlu;cavusoglu|F|2015-11-24|2023-06-03
TUR|Hakan|fidan|F|2023-06-03|
UKR|Viktor|yanukovych;yanukovich|S|2010-02-25|2014-02-22
UKR|Petro|poroshenko|S|2014-06-07|2019-05-20
UKR|Volodymyr|zelenskyy;zelensky;zelenskiy;zelenskyi|S|2019-05-20|
UKR|Dmytro|kuleba|F|2020-03-04|2024-09-05
UKR|Andrii;Andriy|sybiha|F|2024-09-05|
BLR|Alexander;Aleksandr;Alyaksandr|lukashenko;lukashenka|S|1994-07-20|
ISR|Ariel|sharon|G|2001-03-07|2006-01-04
ISR|Ehud|olmert|G|2006-04-14|2009-03-31
ISR|Benjamin;Binyamin|netanyahu|G|2009-03-31|2021-06-13
ISR|Naftali|bennett|G|2021-06-13|2022-06-30
ISR|Yair|lapid|F|2021-06-13|2022-12-29
ISR|Yair|lapid|G|2022-07-01|2022-12-29
ISR|Benjamin;Binyamin|netanyahu|G|2022-12-29|
PSE|Mahmoud|abbas|S|2005-01-15|
EGY|Hosni|mubarak|S|1981-10-14|2011-02-11
EGY|Mohamed;Mohammed|morsi;mursi|S|2012-06-30|2013-07-03
EGY|Abdel|el-sisi;al-sisi;el-sissi;al-sissi;sisi;sissi|S|2014-06-08|
EGY|Sameh|shoukry|F|2014-06-17|2024-07-03
SYR|Bashar|assad;al-assad|S|2000-07-17|2024-12-08
SYR|Ahmed;Ahmad|al-sharaa;sharaa|S|2025-01-29|
IRN|Mahmoud|ahmadinejad|S|2005-08-03|2013-08-03
IRN|Hassan|rouhani|S|2013-08-03|2021-08-03
IRN|Ebrahim|raisi|S|2021-08-03|2024-05-19
IRN|Masoud|pezeshkian|S|2024-07-28|
IRN|Mohammad;Javad|zarif|F|2013-08-15|2021-08-25
IRN|Abbas|araghchi;araqchi|F|2024-08-21|
AFG|Hamid|karzai|S|2004-12-07|2014-09-29
AFG|Ashraf|ghani|S|2014-09-29|2021-08-15
PAK|Pervez|musharraf|S|2001-06-20|2008-08-18
PAK|Imran|khan|G|2018-08-18|2022-04-10
IND|Manmohan|singh|G|2004-05-22|2014-05-26
IND|Narendra|modi|G|2014-05-26|
IND|Subrahmanyam|jaishankar|F|2019-05-30|
JPN|Shinzo;Shinzō|abe|G|2012-12-26|2020-09-16
JPN|Yoshihide|suga|G|2020-09-16|2021-10-04
JPN|Fumio|kishida|G|2021-10-04|2024-10-01
JPN|Shigeru|ishiba|G|2024-10-01|2025-10-21
JPN|Sanae|takaichi|G|2025-10-21|
KOR|Myung-bak;Lee|myung-bak|S|2008-02-25|2013-02-25
KOR|Geun-hye;Park|geun-hye|S|2013-02-25|2017-03-10
KOR|Moon;Jae-in|moon;jae-in|S|2017-05-10|2022-05-09
KOR|Yoon;Suk-yeol|yoon;suk-yeol;suk yeol|S|2022-05-10|2025-04-04
KOR|Jae-myung;Lee|jae-myung|S|2025-06-04|
CAN|Stephen|harper|G|2006-02-06|2015-11-04
CAN|Justin|trudeau|G|2015-11-04|2025-03-14
CAN|Mark|carney|G|2025-03-14|
MEX|Felipe|calderón;calderon|S|2006-12-01|2012-12-01
MEX|Enrique|peña nieto;pena nieto|S|2012-12-01|2018-12-01
MEX|Andrés;Andres|lópez obrador;lopez obrador|S|2018-12-01|2024-10-01
MEX|Claudia|sheinbaum|S|2024-10-01|
BRA|Luiz;Lula|lula;lula da silva|S|2003-01-01|2011-01-01
BRA|Dilma|rousseff|S|2011-01-01|2016-08-31
BRA|Michel|temer|S|2016-08-31|2019-01-01
BRA|Jair|bolsonaro|S|2019-01-01|2023-01-01
BRA|Luiz;Lula|lula;lula da silva|S|2023-01-01|
ARG|Cristina|kirchner;fernández de kirchner;fernandez de kirchner|S|2007-12-10|2015-12-10
ARG|Mauricio|macri|S|2015-12-10|2019-12-10
ARG|Javier|milei|S|2023-12-10|
COL|Álvaro;Alvaro|uribe|S|2002-08-07|2010-08-07
COL|Juan|santos|S|2010-08-07|2018-08-07
COL|Iván;Ivan|duque|S|2018-08-07|2022-08-07
COL|Gustavo|petro|S|2022-08-07|
VEN|Hugo|chávez;chavez|S|1999-02-02|2013-03-05
VEN|Nicolás;Nicolas|maduro|S|2013-04-19|
BOL|Evo|morales|S|2006-01-22|2019-11-10
ECU|Rafael|correa|S|2007-01-15|2017-05-24
CUB|Raúl;Raul|castro|S|2008-02-24|2018-04-19
AUS|John|howard|G|1996-03-11|2007-12-03
AUS|Kevin|rudd|G|2007-12-03|2010-06-24
AUS|Julia|gillard|G|2010-06-24|2013-06-27
AUS|Tony|abbott|G|2013-09-18|2015-09-15
AUS|Malcolm|turnbull|G|2015-09-15|2018-08-24
AUS|Scott|morrison|G|2018-08-24|2022-05-23
AUS|Anthony|albanese|G|2022-05-23|
AUS|Marise|payne|F|2018-08-28|2022-05-23
AUS|Penny|wong|F|2022-05-23|
NZL|Helen|clark|G|1999-12-05|2008-11-19
NZL|John|key|G|2008-11-19|2016-12-12
NZL|Jacinda|ardern|G|2017-10-26|2023-01-25
NZL|Christopher|luxon|G|2023-11-27|
PHL|Gloria|arroyo;macapagal-arroyo|S|2001-01-20|2010-06-30
PHL|Benigno|aquino|S|2010-06-30|2016-06-30
PHL|Rodrigo|duterte|S|2016-06-30|2022-06-30
PHL|Ferdinand;Bongbong|marcos|S|2022-06-30|
IDN|Susilo|yudhoyono|S|2004-10-20|2014-10-20
IDN|Joko|widodo|S|2014-10-20|2024-10-20
IDN|Prabowo|subianto;prabowo|S|2024-10-20|
ARM|Serzh|sargsyan;sarkisian|S|2008-04-09|2018-04-09
ARM|Nikol|pashinyan|G|2018-05-08|
AZE|Ilham|aliyev|S|2003-10-31|
GEO|Mikheil;Mikhail|saakashvili|S|2008-01-20|2013-11-17
KAZ|Nursultan|nazarbayev|S|1991-12-16|2019-03-20
KAZ|Kassym-Jomart|tokayev|S|2019-03-20|
UZB|Shavkat|mirziyoyev|S|2016-12-14|
SRB|Boris|tadić;tadic|S|2004-07-11|2012-04-05
SRB|Aleksandar|vučić;vucic|S|2017-05-31|
ETH|Abiy|ahmed;abiy|G|2018-04-02|
RWA|Paul|kagame|S|2000-04-22|
COD|Joseph|kabila|S|2001-01-26|2019-01-24
COD|Félix;Felix|tshisekedi|S|2019-01-24|
ZAF|Thabo|mbeki|S|1999-06-14|2008-09-24
ZAF|Jacob|zuma|S|2009-05-09|2018-02-14
ZAF|Cyril|ramaphosa|S|2018-02-15|
NGA|Goodluck|jonathan|S|2010-05-06|2015-05-29
NGA|Muhammadu|buhari|S|2015-05-29|2023-05-29
NGA|Bola|tinubu|S|2023-05-29|
KEN|Uhuru|kenyatta|S|2013-04-09|2022-09-13
KEN|William|ruto|S|2022-09-13|
UGA|Yoweri|museveni|S|1986-01-29|
ZWE|Robert|mugabe|S|1987-12-31|2017-11-21
SAU||salman|S|2015-01-23|
SAU|Faisal|bin farhan;farhan|F|2019-10-23|
JOR||abdullah|S|1999-02-07|
QAT|Mohammed|al thani;al-thani|F|2016-01-27|
IRQ|Mustafa|kadhimi;al-kadhimi|G|2020-05-07|2022-10-27
IRQ|Mohammed|sudani;al-sudani|G|2022-10-27|
IRQ|Barham|salih|S|2018-10-02|2022-10-17
IRQ|Fuad|hussein|F|2020-06-06|
IRN|Hossein|amir-abdollahian;amirabdollahian|F|2021-08-25|2024-05-19
JPN|Toshimitsu|motegi|F|2019-09-11|2021-11-10
JPN|Yoshimasa|hayashi|F|2021-11-10|2023-09-13
JPN|Yoko|kamikawa|F|2023-09-13|2024-10-01
JPN|Takeshi|iwaya|F|2024-10-01|2025-10-21
JPN|Toshimitsu|motegi|F|2025-10-21|
KOR||chung;eui-yong|F|2021-02-09|2022-05-11
KOR||park|F|2022-05-12|2024-01-10
CHN||wang|F|2013-03-16|2022-12-30
CHN||qin|F|2022-12-30|2023-07-25
CHN||wang|F|2023-07-25|
GBR|Liz;Elizabeth|truss|F|2021-09-15|2022-09-06
GBR|David|cameron|F|2023-11-13|2024-07-05
NZL|Nanaia|mahuta|F|2020-11-06|2023-11-11
NZL|Winston|peters|F|2023-11-27|
CAN|Marc|garneau|F|2021-01-12|2021-10-26
CAN|Mélanie;Melanie|joly|F|2021-10-26|2025-05-13
CAN|Anita|anand|F|2025-05-13|
MEX|Marcelo|ebrard|F|2018-12-01|2023-06-12
THA|Don|pramudwinai|F|2015-08-19|2023-09-01
THA|Prayut;Prayuth|chan-o-cha;prayut;prayuth|G|2014-08-24|2023-08-22
IDN|Retno|marsudi;retno|F|2014-10-27|2024-10-20
SGP||lee|G|2004-08-12|2024-05-15
SGP|Vivian|balakrishnan|F|2015-10-01|
BGD|Sheikh|hasina|G|2009-01-06|2024-08-05
PAK|Shehbaz|sharif|G|2022-04-11|2023-08-14
PAK|Shehbaz|sharif|G|2024-03-03|
POL|Zbigniew|rau|F|2020-08-26|2023-11-27
POL|Radosław;Radoslaw|sikorski|F|2023-12-13|
ITA|Luigi|di maio|F|2019-09-05|2022-10-22
ITA|Antonio|tajani|F|2022-10-22|
ESP|José;Jose|albares|F|2021-07-12|
NLD|Mark|rutte|G|2010-10-14|2024-07-02
BEL|Alexander|de croo|G|2020-10-01|2025-02-03
PRT|António;Antonio|costa|G|2015-11-26|2024-04-02
IRL|Micheál;Micheal|martin|G|2020-06-27|2022-12-17
SWE|Magdalena|andersson|G|2021-11-30|2022-10-18
SWE|Ulf|kristersson|G|2022-10-18|
SWE|Ann|linde|F|2019-09-10|2022-10-18
FIN|Sauli|niinistö;niinisto|S|2012-03-01|2024-03-01
FIN|Alexander|stubb|S|2024-03-01|
FIN|Sanna|marin|G|2019-12-10|2023-06-20
FIN|Pekka|haavisto|F|2019-06-06|2023-06-20
NOR|Jonas|støre;gahr støre;store;gahr store|G|2021-10-14|
DNK|Mette|frederiksen|G|2019-06-27|
EST|Kaja|kallas|G|2021-01-26|2024-07-23
LTU|Gitanas|nausėda;nauseda|S|2019-07-12|
LTU|Gabrielius|landsbergis|F|2020-12-11|2024-12-12
ROU|Klaus|iohannis|S|2014-12-21|2025-02-12
MDA|Maia|sandu|S|2020-12-24|
GRC|Nikos|dendias|F|2019-07-09|2023-05-26
HTI|Jovenel|moïse;moise|S|2017-02-07|2021-07-07
HTI|Ariel|henry|G|2021-07-20|2024-04-24
GTM|Alejandro|giammattei|S|2020-01-14|2024-01-14
HND|Xiomara|castro|S|2022-01-27|
SLV|Nayib|bukele|S|2019-06-01|
CRI|Carlos|alvarado;alvarado quesada|S|2018-05-08|2022-05-08
CRI|Rodrigo|chaves|S|2022-05-08|
DOM|Luis|abinader|S|2020-08-16|
ECU|Guillermo|lasso|S|2021-05-24|2023-11-23
CHL|Gabriel|boric|S|2022-03-11|
ARG|Alberto|fernández;fernandez|S|2019-12-10|2023-12-10
BRB|Mia|mottley|G|2018-05-25|
SEN|Macky|sall|S|2012-04-02|2024-04-02
GHA|Nana|akufo-addo|S|2017-01-07|2025-01-07
TUN|Kais|saied|S|2019-10-23|
igo:european-council|Herman|van rompuy;rompuy|S|2009-12-01|2014-11-30
igo:european-council|Donald|tusk|S|2014-12-01|2019-11-30
igo:european-council|Charles|michel|S|2019-12-01|2024-11-30
igo:european-commission|José;Jose|barroso;manuel barroso|S|2004-11-22|2014-10-31
igo:european-commission|Jean-Claude|juncker|S|2014-11-01|2019-11-30
igo:european-commission|Ursula|von der leyen;der leyen;leyen|S|2019-12-01|
igo:united-nations|Kofi|annan|N|1997-01-01|2006-12-31
igo:united-nations|Ban|ki-moon;ban|N|2007-01-01|2016-12-31
igo:united-nations|António;Antonio|guterres|N|2017-01-01|
igo:nato|Anders|rasmussen;fogh rasmussen|N|2009-08-01|2014-10-01
igo:nato|Jens|stoltenberg|N|2014-10-01|2024-10-01
igo:nato|Mark|rutte|N|2024-10-01|
`;

/** Leaders of states and organisations that reports name oftenest. */
export const LEADERS: readonly Leader[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [of = "", given = "", surnames = "", post = "", from = "", to = ""] = line.split("|");
    return {
      given: wordsOf(given),
      surnames: wordsOf(surnames),
      of,
      post: POSTS[post] ?? "",
      from,
      to: to || null,
    };
  });
