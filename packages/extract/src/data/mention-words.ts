/** The small words round states, titles and names: what stands between them and what they stand for. */

import { WordList } from "../word-list.ts";
import { FORMS_OF_ADDRESS } from "./name-words.ts";

/** Words between a state and a title: "Turkey's acting foreign minister". */
export const TITLE_MODIFIERS = new WordList(
  "regional new acting outgoing incoming then former current interim caretaker embattled visiting top newly appointed veteran de facto chief longtime deputy vice assistant associate junior bilateral trilateral tripartite quadrilateral quadripartite",
);

/** Words that make of a title the rank below it. */
export const DEPUTY = new WordList("deputy vice assistant associate junior");

/** Words between a title and a name, or before a name without a title. */
export const HONORIFICS = new WordList([
  ...FORMS_OF_ADDRESS,
  ..."sir sheikh shaikh cardinal archbishop lord lady prince princess general gen ayatollah col maj lt adm adm brig admiral colonel marshal brigadier prof".split(
    " ",
  ),
]);

/** Titles and posts of women, and of men. */
export const FEMININE_TITLES = new WordList(
  "ms ms. mrs mrs. miss madam madame queen princess duchess baroness lady spokeswoman chairwoman congresswoman sheikha",
);
export const MASCULINE_TITLES = new WordList(
  "mr mr. king prince emir sultan duke baron lord sir spokesman chairman congressman sheikh monsignor",
);

/** Forms of address in capitals without points, which stand before a title or a name: "HE the President", "H E Sheikh X". */
export const CAPITAL_HONORIFICS: ReadonlySet<string> = new Set("HE HH HM HRH H E".split(" "));

/** Those whom governments send, in the plural. */
export const SENT_PEOPLE: readonly string[] =
  "delegations representatives officials envoys negotiators diplomats".split(" ");

/** What a court's report calls another state. */
export const COURTESIES = new WordList(["sisterly", "brotherly", "friendly", "fraternal"]);

/** Nouns by which a state acts as a whole: "the Turkish government", "the Syrian side". */
export const STATE_BODIES: ReadonlyMap<string, "government" | "delegation" | "officials"> = new Map([
  ["government", "government"],
  ["governments", "government"],
  ["authorities", "government"],
  ["regime", "government"],
  ["administration", "government"],
  ["side", "delegation"],
  ["delegation", "delegation"],
  ["delegations", "delegation"],
  ["negotiators", "delegation"],
  ["representatives", "delegation"],
  ["officials", "officials"],
]);

/** Words between a state and its government that leave it the state's: "Yemen's internationally recognised government", not "the rival government". */
export const GOVERNMENT_MODIFIERS = new WordList(
  "internationally recognised recognized transitional interim caretaker national unity central federal military military-led elected new current outgoing coalition ruling",
);

/** Nouns of people of a state who don't act for it: "Syrian refugees". */
export const POPULATION_WORDS: ReadonlySet<string> = new Set(
  "refugees people civilians citizens nationals troops forces soldiers migrants rebels fighters insurgents militants opposition diplomats".split(
    " ",
  ),
);

/** Nouns of talks and texts that bear the name of the capital where they were held or made: "the Nairobi Process". */
export const NAMED_AFTER_PLACES = new WordList(
  "process format agreement agreements accord accords declaration protocol protocols convention treaty framework roadmap formula consensus platform principles conclusions",
);

/** Nouns that make a demonym an outlet: "Syrian state media". */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  "media television tv newspaper daily radio broadcaster".split(" "),
);

/** Last words of what ministries and envoys are in charge of. */
const FIELDS = (
  "affairs population security cooperation intelligence rights climate energy environment relations " +
  "diplomacy policy labor labour trade health refugees migration justice development economy finance defense " +
  "defence disarmament peace communication communications technology space fisheries food water gender women " +
  "youth reform services resources planning assistance humanitarian europe diaspora emergencies law " +
  "investment commerce agriculture education culture science works transition minorities religion " +
  "stabilization information industry investments tourism transport infrastructure mining mines forestry " +
  "housing sport sports integration worship"
).split(" ");

/** Last words of what a ministry is in charge of: "energy and natural resources". */
export const MINISTRY_FIELDS = new WordList([
  ...FIELDS,
  ...(
    "service government unification change forest forests wildlife veterans francophonie pensions welfare ports railways aviation " +
    "irrigation livestock heritage arts digitalisation digitalization innovation employment solidarity " +
    "sanitation electricity petroleum oil gas hydrocarbons immigration asylum decentralisation " +
    "decentralization treasury budget enterprise enterprises telecommunications media lands reconstruction " +
    "resettlement expatriates emigrants family children equality inclusion antiquities relief interior " +
    "promotion abroad nationalities cohesion ecology minerals communities disability mobility forces"
  ).split(" "),
]);

/** Last words of a portfolio behind "for": the name of the holder begins after one of them ("… for Near Eastern Affairs X"). */
export const PORTFOLIO_ENDS = new WordList([
  ...FIELDS,
  ...(
    "growth issues reconciliation control crimes antisemitism freedom nonproliferation operations programs " +
    "cyberspace oceans negotiations talks countries nations region regions bureau department office " +
    "directorate division matters management strategy outreach engagement partnership partnerships response " +
    "coordination holocaust hostages enforcement change africa asia americas hemisphere horn sahel balkans " +
    "peninsula process council prevention narcotics terrorism counterterrorism accountability belief " +
    "protection democracy"
  ).split(" "),
]);

/** Last words of the names of a state's bodies that no table lists: "the National Ports Agency". */
export const BODY_ENDS = new WordList(
  "service agency authority bureau directorate department administration inspectorate institute secretariat commission board guard police",
);

/** Titles whose state behind "for" or "to" is a field of work, not whom they stand for: "Special Representative for Syria". */
export const ACCREDITED_TITLES = new WordList(
  "envoy envoys representative representatives coordinator coordinators ambassador ambassadors adviser advisers advisor advisors negotiator negotiators secretary secretaries director directors rapporteur official officials assistant",
);

/** Words before "leaders" that make them something else than heads of a state or government. */
export const VAGUE_BEFORE_LEADERS = new WordList(
  "senior business religious civic community opposition party tribal military congressional union labor labour industry faith spiritual rebel gang other regional local parliamentary political society",
);

/** Who is sent, where one side sends several: ambassadors and advisers as often as special envoys (R12). */
export const SENT = new WordList(["envoys", "emissaries", "mediators", "negotiators"]);

/** Nouns of groups whose members are the parties of the meeting that the text is about. */
export const GROUP_NOUNS = new WordList(
  "ministers leaders sides parties countries governments states delegations presidents diplomats officials envoys participants representatives nations secretaries members hosts co-hosts chairs co-chairs neighbours neighbors armies militaries capitals",
);

/** Nouns that point at the document itself ("the statement said"). */
export const DOCUMENT_NOUNS = new WordList("statement communique communiqué declaration readout document");

/** Common nouns between a demonym and an armed group's name: "the Palestinian movement Hamas". */
export const KINDS_OF_GROUP = new WordList(
  "movement group faction party militia organisation organization force rebels",
);

/** Forms of verbs whose subject leads what stands behind them: "X headed the delegation of A", "X, who chairs the council". */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
  "heads headed heading leads led leading chairs chaired chairing runs directs".split(" "),
);

/** Verbs and particles by which somebody comes into an office or holds it: "was sworn in as", "took over as", "became". */
export const TAKING_OFFICE_WORDS: ReadonlySet<string> = new Set(
  "sworn in inaugurated installed elected re-elected reelected chosen appointed reappointed named confirmed became becomes took takes taken over office serves serving is".split(
    " ",
  ),
);

/** What says before an office that it is held no more, or isn't yet. */
export const NOT_IN_OFFICE_WORDS: ReadonlySet<string> = new Set(
  "once not never previously formerly briefly had".split(" "),
);

/** What says behind an office that it was left. */
export const LEFT_OFFICE_WORDS: ReadonlySet<string> = new Set("until till before but then again".split(" "));

/** Forms of verbs whose subject speaks for what stands behind them. */
export const REPRESENTING_WORDS: ReadonlySet<string> = new Set(
  "represents represented representing advises".split(" "),
);

/** "the two Koreas": states of one name, by its plural. */
export const NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ["Koreas", ["KOR", "PRK"]],
  ["Congos", ["COD", "COG"]],
  ["Sudans", ["SDN", "SSD"]],
]);
