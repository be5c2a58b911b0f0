// Who led what, from when to when: cited where a report names a leader and nobody says of what state.
// biome-ignore-all format: a table, one record a line

/** A holder of an office that a report may name without its state. */
export interface Leader {
  /** Surnames as printed, in lower case and without accents where both occur. */
  readonly surnames: readonly string[];
  /** ISO 3166-1 alpha-3 code, or the id of an organisation. */
  readonly of: string;
  /** Post ids of the titles that are his. */
  readonly posts: readonly string[];
  /** First and last day in office (ISO 8601); null: still there on the last day that the table knows of. */
  readonly from: string;
  readonly to: string | null;
}

const HEAD = ["head_of_state", "head_of_government"];
const FOREIGN = ["foreign_minister"];
const DEFENCE = ["defence_minister"];

/** The last day that the table knows of: who holds an office without an end held it then. */
export const KNOWN_TO = "2025-11-30";

/** Presidents of the United States of whom speeches tell without "former": they stand for nobody where another holds the office. */
export const PAST_PRESIDENTS: ReadonlySet<string> = new Set(
  "washington adams jefferson madison monroe lincoln grant wilson hoover roosevelt truman eisenhower kennedy nixon carter reagan clinton bush obama trump".split(
    " ",
  ),
);

/** Sources: the offices' own lists; changes after November 2025 aren't in it. */
export const LEADERS: readonly Leader[] = [
  { surnames: ["obama"], of: "USA", posts: HEAD, from: "2009-01-20", to: "2017-01-20" },
  { surnames: ["trump"], of: "USA", posts: HEAD, from: "2017-01-20", to: "2021-01-20" },
  { surnames: ["biden"], of: "USA", posts: HEAD, from: "2021-01-20", to: "2025-01-20" },
  { surnames: ["trump"], of: "USA", posts: HEAD, from: "2025-01-20", to: null },
  { surnames: ["pompeo"], of: "USA", posts: FOREIGN, from: "2018-04-26", to: "2021-01-20" },
  { surnames: ["blinken"], of: "USA", posts: FOREIGN, from: "2021-01-26", to: "2025-01-20" },
  { surnames: ["putin"], of: "RUS", posts: HEAD, from: "2012-05-07", to: null },
  { surnames: ["lavrov"], of: "RUS", posts: FOREIGN, from: "2004-03-09", to: null },
  { surnames: ["shoigu", "shoygu"], of: "RUS", posts: DEFENCE, from: "2012-11-06", to: "2024-05-12" },
  { surnames: ["xi"], of: "CHN", posts: HEAD, from: "2013-03-14", to: null },
  { surnames: ["hollande"], of: "FRA", posts: HEAD, from: "2012-05-15", to: "2017-05-14" },
  { surnames: ["macron"], of: "FRA", posts: HEAD, from: "2017-05-14", to: null },
  { surnames: ["le drian"], of: "FRA", posts: FOREIGN, from: "2017-05-17", to: "2022-05-20" },
  { surnames: ["merkel"], of: "DEU", posts: HEAD, from: "2005-11-22", to: "2021-12-08" },
  { surnames: ["scholz"], of: "DEU", posts: HEAD, from: "2021-12-08", to: "2025-05-06" },
  { surnames: ["merz"], of: "DEU", posts: HEAD, from: "2025-05-06", to: null },
  { surnames: ["baerbock"], of: "DEU", posts: FOREIGN, from: "2021-12-08", to: "2025-05-06" },
  { surnames: ["johnson"], of: "GBR", posts: HEAD, from: "2019-07-24", to: "2022-09-06" },
  { surnames: ["sunak"], of: "GBR", posts: HEAD, from: "2022-10-25", to: "2024-07-05" },
  { surnames: ["starmer"], of: "GBR", posts: HEAD, from: "2024-07-05", to: null },
  { surnames: ["erdogan", "erdoğan"], of: "TUR", posts: HEAD, from: "2014-08-28", to: null },
  { surnames: ["cavusoglu", "çavuşoğlu"], of: "TUR", posts: FOREIGN, from: "2015-11-24", to: "2023-06-03" },
  { surnames: ["fidan"], of: "TUR", posts: FOREIGN, from: "2023-06-03", to: null },
  { surnames: ["poroshenko"], of: "UKR", posts: HEAD, from: "2014-06-07", to: "2019-05-20" },
  { surnames: ["zelenskyy", "zelensky", "zelenskiy", "zelenskyi"], of: "UKR", posts: HEAD, from: "2019-05-20", to: null },
  { surnames: ["kuleba"], of: "UKR", posts: FOREIGN, from: "2020-03-04", to: "2024-09-05" },
  { surnames: ["netanyahu"], of: "ISR", posts: HEAD, from: "2009-03-31", to: "2021-06-13" },
  { surnames: ["bennett"], of: "ISR", posts: HEAD, from: "2021-06-13", to: "2022-06-30" },
  { surnames: ["lapid"], of: "ISR", posts: FOREIGN, from: "2021-06-13", to: "2022-12-29" },
  { surnames: ["lapid"], of: "ISR", posts: HEAD, from: "2022-07-01", to: "2022-12-29" },
  { surnames: ["netanyahu"], of: "ISR", posts: HEAD, from: "2022-12-29", to: null },
  { surnames: ["abbas"], of: "PSE", posts: HEAD, from: "2005-01-15", to: null },
  { surnames: ["el-sisi", "al-sisi", "el-sissi", "al-sissi", "sisi", "sissi"], of: "EGY", posts: HEAD, from: "2014-06-08", to: null },
  { surnames: ["rouhani"], of: "IRN", posts: HEAD, from: "2013-08-03", to: "2021-08-03" },
  { surnames: ["raisi"], of: "IRN", posts: HEAD, from: "2021-08-03", to: "2024-05-19" },
  { surnames: ["pezeshkian"], of: "IRN", posts: HEAD, from: "2024-07-28", to: null },
  { surnames: ["zarif"], of: "IRN", posts: FOREIGN, from: "2013-08-15", to: "2021-08-25" },
  { surnames: ["araghchi", "araqchi"], of: "IRN", posts: FOREIGN, from: "2024-08-21", to: null },
  { surnames: ["modi"], of: "IND", posts: HEAD, from: "2014-05-26", to: null },
  { surnames: ["jaishankar"], of: "IND", posts: FOREIGN, from: "2019-05-30", to: null },
  { surnames: ["abe"], of: "JPN", posts: HEAD, from: "2012-12-26", to: "2020-09-16" },
  { surnames: ["suga"], of: "JPN", posts: HEAD, from: "2020-09-16", to: "2021-10-04" },
  { surnames: ["kishida"], of: "JPN", posts: HEAD, from: "2021-10-04", to: "2024-10-01" },
  { surnames: ["ishiba"], of: "JPN", posts: HEAD, from: "2024-10-01", to: "2025-10-21" },
  { surnames: ["moon"], of: "KOR", posts: HEAD, from: "2017-05-10", to: "2022-05-09" },
  { surnames: ["yoon"], of: "KOR", posts: HEAD, from: "2022-05-10", to: "2025-04-04" },
  { surnames: ["trudeau"], of: "CAN", posts: HEAD, from: "2015-11-04", to: "2025-03-14" },
  { surnames: ["carney"], of: "CAN", posts: HEAD, from: "2025-03-14", to: null },
  { surnames: ["lópez obrador", "lopez obrador"], of: "MEX", posts: HEAD, from: "2018-12-01", to: "2024-10-01" },
  { surnames: ["sheinbaum"], of: "MEX", posts: HEAD, from: "2024-10-01", to: null },
  { surnames: ["bolsonaro"], of: "BRA", posts: HEAD, from: "2019-01-01", to: "2023-01-01" },
  { surnames: ["lula", "lula da silva"], of: "BRA", posts: HEAD, from: "2023-01-01", to: null },
  { surnames: ["maduro"], of: "VEN", posts: HEAD, from: "2013-04-19", to: null },
  { surnames: ["lukashenko", "lukashenka"], of: "BLR", posts: HEAD, from: "1994-07-20", to: null },
  { surnames: ["assad", "al-assad"], of: "SYR", posts: HEAD, from: "2000-07-17", to: "2024-12-08" },
  { surnames: ["duda"], of: "POL", posts: ["head_of_state"], from: "2015-08-06", to: "2025-08-06" },
  { surnames: ["morawiecki"], of: "POL", posts: ["head_of_government"], from: "2017-12-11", to: "2023-12-13" },
  { surnames: ["orbán", "orban"], of: "HUN", posts: HEAD, from: "2010-05-29", to: null },
  { surnames: ["draghi"], of: "ITA", posts: HEAD, from: "2021-02-13", to: "2022-10-22" },
  { surnames: ["meloni"], of: "ITA", posts: HEAD, from: "2022-10-22", to: null },
  { surnames: ["albanese"], of: "AUS", posts: HEAD, from: "2022-05-23", to: null },
  { surnames: ["pashinyan"], of: "ARM", posts: HEAD, from: "2018-05-08", to: null },
  { surnames: ["aliyev"], of: "AZE", posts: HEAD, from: "2003-10-31", to: null },
  { surnames: ["vučić", "vucic"], of: "SRB", posts: HEAD, from: "2017-05-31", to: null },
  { surnames: ["abiy"], of: "ETH", posts: HEAD, from: "2018-04-02", to: null },
  { surnames: ["kagame"], of: "RWA", posts: HEAD, from: "2000-04-22", to: null },
  { surnames: ["tshisekedi"], of: "COD", posts: HEAD, from: "2019-01-24", to: null },
  { surnames: ["ramaphosa"], of: "ZAF", posts: HEAD, from: "2018-02-15", to: null },
  { surnames: ["buhari"], of: "NGA", posts: HEAD, from: "2015-05-29", to: "2023-05-29" },
  { surnames: ["tinubu"], of: "NGA", posts: HEAD, from: "2023-05-29", to: null },
  { surnames: ["kenyatta"], of: "KEN", posts: HEAD, from: "2013-04-09", to: "2022-09-13" },
  { surnames: ["ruto"], of: "KEN", posts: HEAD, from: "2022-09-13", to: null },
  { surnames: ["duterte"], of: "PHL", posts: HEAD, from: "2016-06-30", to: "2022-06-30" },
  { surnames: ["widodo"], of: "IDN", posts: HEAD, from: "2014-10-20", to: "2024-10-20" },
  { surnames: ["milei"], of: "ARG", posts: HEAD, from: "2023-12-10", to: null },
  { surnames: ["duque"], of: "COL", posts: HEAD, from: "2018-08-07", to: "2022-08-07" },
  { surnames: ["petro"], of: "COL", posts: HEAD, from: "2022-08-07", to: null },
  { surnames: ["michel"], of: "igo:european-council", posts: HEAD, from: "2019-12-01", to: "2024-11-30" },
  { surnames: ["von der leyen", "der leyen", "leyen"], of: "igo:european-commission", posts: HEAD, from: "2019-12-01", to: null },
  { surnames: ["guterres"], of: "igo:united-nations", posts: ["secretary_general"], from: "2017-01-01", to: null },
  { surnames: ["stoltenberg"], of: "igo:nato", posts: ["secretary_general"], from: "2014-10-01", to: "2024-10-01" },
];
