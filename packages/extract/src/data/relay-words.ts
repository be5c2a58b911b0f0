/** Words of those who pass on what was said: documents, outlets, interpreters, and the verbs and nouns that tie them to it (R27). */

import { WordList } from "../word-list.ts";

/** Nouns of documents that speak. */
export const DOCUMENT_NOUNS = new WordList(
  (
    "statement communique communiqué declaration readout document letter report release tweet post resolution text message note editorial memo article " +
    "website video videos ad blog op-ed email e-mail headline study survey banner sign placard transcript proposal complaint lawsuit filing petition " +
    "paragraph preamble roadmap annex minutes dossier memorandum summary protocol bulletin circular cable clip recording footage account version " +
    "judgment judgement ruling verdict decree audit indictment affidavit leaflet poster newsletter treaty accord pact charter clause addendum aide-mémoire dispatch telegram brochure tally draft assessment documents notes records transcripts cables files quotation sermon homily commentary proclamation data figures statistics estimates"
  ).split(" "),
);

/** Words in the name or description of an outlet: "the Jakarta Ledger", "a Turkish newspaper". */
export const OUTLET_NOUNS = new WordList(
  (
    "newspaper newspapers agency agencies broadcaster broadcasters website magazine magazines media television radio channel network outlet outlets station " +
    "stations daily dailies weekly paper papers portal tabloid tabloids newswire newscast wire podcast " +
    "Herald Tribune Gazette Ledger Courier Journal Times Post Chronicle Observer Radio Television TV Channel News Daily Weekly Broadcasting"
  ).split(" "),
);

/** Of these, the ones that are outlets before a place as well: "newspapers in Caracas". */
export const PLACED_OUTLETS: ReadonlySet<string> = new Set(
  "newspaper newspapers broadcaster broadcasters media television radio tabloid tabloids dailies magazines papers stations".split(
    " ",
  ),
);

/** Last words of outlets' names, which mean something else anywhere before: "the Lagos Sentinel". */
export const OUTLET_TAILS: ReadonlySet<string> = new Set(
  (
    "Sentinel Standard Telegraph Guardian Mirror Examiner Inquirer Dispatch Bulletin Register Monitor Argus Express Mail Globe Star Sun Wire Zeitung " +
    "Presse Diario Chronicle Citizen Independent Advertiser Advocate Mercury Review Record Reporter Spectator Echo Beacon Morning Evening Today Online " +
    "Digest Messenger Tageblatt Rundschau Nachrichten Dagblad Gazete Gazetesi Shimbun Ilbo Noticias Novosti Clarion Banner Pioneer Tidning FM " +
    "Recorder Insider Vesti Vestnik Dnevnik Novine Haber Quotidien Tribuna Prensa Pravda Politika Wochenblatt Anzeiger Kurier"
  ).split(" "),
);

/** First words of broadcasters' and agencies' names: "Radio Kultura". */
export const OUTLET_HEADS: ReadonlySet<string> = new Set(
  (
    "Radio Channel Television TV Agence Agencia Agenzia Canal Corriere Giornale Diario Gazeta Kanal Jornal Jurnal Gazzetta Gazette Nachrichten Rádio " +
    "Televisión Télévision Telewizja Televizija Kanali"
  ).split(" "),
);

/** Articles that a foreign outlet's name opens with. */
export const NAME_ARTICLES = new WordList("la le el il der die das al an les las los o");

/** Participles before "by", "on" or "in" of those who pass words on: "remarks carried by the agency". */
export const PASSING_ON = new WordList(
  "carried conducted broadcast published aired quoted cited released reported relayed distributed interviewed asked run printed shown televised speaking appearing sitting sat interview posted said says spoke wrote contacted reached approached canvassed seen obtained reviewed screened streamed disseminated circulated picked transmitted reproduced questioned pressed writing taken reprinted lifted translated public phoned telephoned quizzed grilled queried leaked emailed provided supplied",
);

/** Participles before "by" whose agent passes the words on, whoever that is: "a message conveyed by the embassy". */
export const HANDED_ON: ReadonlySet<string> = new Set(
  "passed relayed conveyed delivered forwarded transmitted carried aired broadcast televised distributed disseminated circulated read smuggled brought handed".split(
    " ",
  ),
);

/** Verbs of publishing or handing over a document: who does it passes on what its author says there. */
export const PUBLISHING: ReadonlySet<string> = new Set(
  "carry pick obtain issue publish run air broadcast release print post pass hand deliver relay forward circulate distribute transmit convey share disclose leak disseminate reproduce screen stream show read review view".split(
    " ",
  ),
);

/** Nouns of those who are cited without a name, besides documents and those who act. */
export const CITED = new WordList(
  "circle source spokespeople people person participant insider attache attaché witness assessment",
);

/** Nouns before a preposition and the outlet that had the words: "remarks to the agency", "a question from the channel". */
export const SPOKEN_PIECES = new WordList(
  "interview interviews talk remarks comments article column op-ed essay commentary letter piece question questions query answers statement statements message messages call chat conversation briefing appearance podcast speech address sermon toast lecture interviewer viewers listeners readers",
);

/** What somebody says or writes, of either kind. */
export const PIECES = new WordList([...DOCUMENT_NOUNS, ...SPOKEN_PIECES]);

/** Heads of those who stand between a speaker and his hearers: "through an interpreter", "via Swiss mediators". */
export const GO_BETWEENS = new WordList(
  "associate associates confidant relative relatives interpreter interpreters translator translators intermediary intermediaries mediator mediators go-between go-betweens envoy envoys embassy ambassador spokesman spokeswoman spokesperson lawyer lawyers aide aides minister diplomats officials delegation messenger emissary emissaries office courier representative representatives channel channels",
);

/** Places to write in, which pass nothing on: the writer speaks there himself. */
export const PLATFORMS = new WordList(
  "twitter x facebook instagram telegram youtube tiktok weibo whatsapp linkedin wechat truth vkontakte signal zoom",
);
