import { checkDossier, type Dossier } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const MET =
  "Georgia’s foreign minister on Thursday hosted his counterparts from Armenia and Azerbaijan in Tbilisi.";
const SAID = "“We agreed to reopen the crossing,” Georgian Foreign Minister Nino Lomidze said.";
const PLAIN = `${MET}\n\n${SAID}`;

const read = (text: string): Dossier => extract(text, { published: "2024-03-14" });

/** What a dossier says of meetings and sayings, shortly. */
function facts(dossier: Dossier): { meetings: string[]; speakers: string[] } {
  const meetings = dossier.events
    .filter(({ type }) => type === "meeting" || type === "call")
    .map(({ participants, when }) =>
      [...new Set(participants.map(({ represents }) => represents))]
        .sort()
        .join(" ")
        .concat(` ${when?.edtf ?? "?"}`),
    );
  const speakers = dossier.statements.map(({ speaker }) => (typeof speaker === "string" ? speaker : "?"));
  return { meetings: [...new Set(meetings)].sort(), speakers: [...new Set(speakers)].sort() };
}

const WHOLE = { meetings: ["ARM AZE GEO 2024-03-14"], speakers: ["person:nino-lomidze"] };

const everyWord = (text: string, change: (word: string) => string): string =>
  text.replace(/\p{L}+/gu, change);

describe("the same report in another guise is read as the plain one", () => {
  it.each([
    ["plain", PLAIN],
    ["Windows line ends", PLAIN.replaceAll("\n", "\r\n")],
    ["old Macintosh line ends", PLAIN.replaceAll("\n", "\r")],
    ["no-break spaces", PLAIN.replaceAll(" ", "\u00a0")],
    ["a byte-order mark", `\ufeff${PLAIN}`],
    ["straight quotation marks", PLAIN.replace(/[“”]/g, '"').replaceAll("’", "'")],
    ["doubled single marks", PLAIN.replaceAll("“", "''").replaceAll("”", "''")],
    ["German marks", PLAIN.replaceAll("“", "„").replaceAll("”", "“")],
    ["angle marks", PLAIN.replaceAll("“", "«").replaceAll("”", "»")],
    ["lines broken at 40 characters", PLAIN.replace(/(.{30,40}) /g, "$1\n")],
    [
      "a wire's header and footer",
      `BC-Georgia-Talks, 1st Ld\nEds: UPDATES with quote.\n\n${PLAIN}\n\n(END) NEWSWIRE 14-03-24 1210GMT\n###`,
    ],
    [
      "an e-mail's quoting",
      PLAIN.split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
    ],
    [
      "an e-mail's quoting of broken lines, twice over",
      PLAIN.replace(/(.{30,40}) /g, "$1\n")
        .split("\n")
        .map((line) => `> > ${line}`)
        .join("\n"),
    ],
    [
      "an e-mail's quoting between answers",
      `On 14 March the desk wrote:\n>> ${MET}\n>>\n>> ${SAID}\n>\n> Can you check this?\n\nIt looks right.`,
    ],
    [
      "an e-mail's head",
      `From: desk@example.org\nTo: wire@example.org\nSubject: talks\nDate: Thu, 14 Mar 2024 12:10:00 +0000\n\n${PLAIN}\n\n-- \nSent from my phone`,
    ],
    [
      "a live blog's entry",
      `LIVE\n\n12:10 Talks end in Tbilisi\n\n${PLAIN}\n\nShare this post\n\n11:45 Good morning\n\nWelcome to our live coverage.`,
    ],
    ["bulleted lines", `• ${MET}\n• ${SAID}`],
    ["numbered lines", `1. ${MET}\n2. ${SAID}`],
    ["emoji", `🇬🇪🤝 ${PLAIN} 🙏👩‍⚖️`],
    ["decomposed letters", `${PLAIN} A café’s owner watched.`.normalize("NFD")],
    ["right-to-left sentences beside it", `وزير الخارجية وصل إلى تبليسي.\n\n${PLAIN}\n\nשר החוץ הגיע.`],
    ["other scripts beside it", `外相会談が行われた。\n\n${PLAIN}\n\nВстреча прошла в Тбилиси. Η συνάντηση.`],
    ["directional marks", `\u200e${PLAIN.replaceAll("\n\n", "\u200f\n\n\u200e")}\u2069`],
    ["control characters", `\u0000${PLAIN}\u0007`],
    ["halves of surrogate pairs", `\ud83d ${PLAIN} \udc00`],
  ])("%s", (_, text) => {
    const dossier = read(text);
    expect(checkDossier(dossier)).toEqual([]);
    expect(facts(dossier)).toEqual(WHOLE);
  });
});

it("reads words that open a list behind one another once each, not the rest anew for each", () => {
  const text = `The ministers of Kenya and Uganda met in Nairobi with ${"the mediators: ".repeat(22)}Chad and Niger.`;
  const from = performance.now();
  expect(checkDossier(read(text))).toEqual([]);
  expect(performance.now() - from).toBeLessThan(2000);
});

it("quotes a quoted line as it is printed", () => {
  const { statements } = read(
    PLAIN.replace("reopen the", "reopen\nthe")
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n"),
  );
  expect(statements.map(({ content, form }) => [form, content.map(({ quote }) => quote)])).toEqual([
    ["direct", ["We agreed to reopen\n> the crossing,"]],
  ]);
});

describe("what can't be read well is left out, not made up", () => {
  it.each([
    ["soft hyphens in every word", everyWord(PLAIN, (word) => word.replace(/(..)(?=..)/g, "$1\u00ad"))],
    ["ligatures", `${PLAIN} Officials ﬁnally conﬁrmed.`.replaceAll("ffi", "ﬃ").replaceAll("fi", "ﬁ")],
    ["OCR's letters", PLAIN.replaceAll("m", "rn").replaceAll("l", "1").replaceAll("O", "0")],
    ["OCR's spaces", PLAIN.replace(/(\w{4})(\w)/g, "$1 $2")],
    ["hyphens at line ends", PLAIN.replace(/(\w{3})(\w{3,}) /g, "$1-\n$2 ")],
    ["small letters alone", PLAIN.toLowerCase()],
    ["capitals alone", PLAIN.toUpperCase()],
    [
      "wide letters",
      everyWord(PLAIN, (word) =>
        word.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      ),
    ],
    ["letters of another alphabet that look the same", PLAIN.replaceAll("o", "о").replaceAll("e", "е")],
    ["zero-width spaces in every word", everyWord(PLAIN, (word) => [...word].join("\u200b"))],
    ["reversed", [...PLAIN].reverse().join("")],
    [
      "a table",
      "Country\tMinister\tArrived\nGeorgia\tN. Lomidze\t10:00\nArmenia\tA. Sarkisyan\t10:30\nAzerbaijan\tR. Hasanov\t11:00",
    ],
    ["a table in pipes", "| Georgia | Armenia |\n|---|---|\n| 3 | 4 |"],
    ["a list of names", "Georgia\nArmenia\nAzerbaijan\nNino Lomidze\nForeign Minister\nThursday"],
    [
      "French",
      "Le ministre géorgien des Affaires étrangères a reçu jeudi à Tbilissi ses homologues arménien et azerbaïdjanais. « Nous avons convenu de rouvrir le passage », a-t-il déclaré.",
    ],
    [
      "German",
      "Der georgische Außenminister empfing am Donnerstag seine Amtskollegen aus Armenien und Aserbaidschan in Tiflis. „Wir haben uns geeinigt“, sagte er.",
    ],
    [
      "Turkish",
      "Gürcistan Dışişleri Bakanı perşembe günü Ermenistan ve Azerbaycanlı mevkidaşlarını Tiflis’te ağırladı.",
    ],
    [
      "Russian",
      "Министр иностранных дел Грузии в четверг принял своих коллег из Армении и Азербайджана в Тбилиси.",
    ],
    ["Arabic", "استقبل وزير خارجية جورجيا يوم الخميس نظيريه من أرمينيا وأذربيجان في تبليسي."],
    [
      "Japanese",
      "ジョージアの外相は木曜日、トビリシでアルメニアとアゼルバイジャンの外相を迎えた。「再開で合意した」と述べた。",
    ],
    ["code", "for (const minister of ministers) if (minister.met) { console.log('said', minister.name); }"],
    ["numbers", "14 03 2024 10 000 3.14 -7 1e9 0x1F 50% $5 ½ ⅔"],
    ["marks alone", "“”‘’\"'()[]{}—–-…?!;:,.“‘”’"],
  ])("%s", (_, text) => {
    const dossier = read(text);
    expect(checkDossier(dossier)).toEqual([]);
    const { meetings, speakers } = facts(dossier);
    expect(
      meetings.filter((one) => !/^(?:ARM AZE GEO|ARM AZE|ARM GEO|AZE GEO) (?:2024-03-14|\?)$/.test(one)),
    ).toEqual([]);
    // A garbled name stays as the text has it: still the text's own words, and still of the one who speaks.
    const OF_THE_TEXT =
      /^(?:\?|GEO|ministry:geo-foreign|office:geo-foreign-minister|person:\S*nin[oо]-l[oо]\S*)$/;
    expect(speakers.filter((one) => !OF_THE_TEXT.test(one))).toEqual([]);
  });
});

it.each([
  "The foreign minister of Turkey said , ",
  "The mayor said the toll was 12, a figure the union",
  "He said",
  "said that",
  "According to",
  "“",
  "told",
])("reads a text that breaks off: %j", (text) => expect(checkDossier(read(text))).toEqual([]));

it("gives each turn of a transcript to its label, and names nobody that it can't place", () => {
  const { statements } = read(
    "Press conference after the talks in Tbilisi\n\nFOREIGN MINISTER LOMIDZE: We agreed to reopen the crossing.\n\nQUESTION: Will you meet again?\n\nFOREIGN MINISTER LOMIDZE: We will meet again in May.\n\nMODERATOR: Thank you.",
  );
  for (const { speaker, content } of statements) {
    const label = speaker !== null && typeof speaker === "object" ? speaker.anonymous : "LOMIDZE";
    const asked = content.some(({ quote }) => quote.endsWith("?"));
    expect(label).toMatch(asked ? /^QUESTION$/ : /LOMIDZE$|^MODERATOR$/);
  }
});

it("rests what is said late in a long turn on its label and its own words, not on all between", () => {
  const turn = Array.from(
    { length: 60 },
    (_, day) => `We will open the crossing of the river at mile ${day + 1}.`,
  );
  const text = `Press conference after the talks in Tbilisi\n\nFOREIGN MINISTER LOMIDZE: ${turn.join("\n\n")}`;
  const { statements } = extract(text, { kind: "transcript" });
  const said = statements.filter(({ content }) => content[0]?.quote.startsWith("We will open"));
  expect(said).toHaveLength(60);
  expect(said.at(-1)?.meta.evidence.map(({ quote }) => quote)).toEqual([
    "FOREIGN MINISTER LOMIDZE",
    "We will open the crossing of the river at mile 60.",
  ]);
});

describe("a text in another language is kept and not read", () => {
  it.each([
    [
      "French",
      "Le ministre géorgien des Affaires étrangères a reçu jeudi à Tbilissi ses homologues arménien et azerbaïdjanais pour des entretiens sur la frontière. « Nous avons convenu de rouvrir le passage », a déclaré Nino Lomidze devant la presse, avant de quitter la capitale pour une visite de deux jours en Turquie.",
    ],
    [
      "Spanish",
      "El ministro de Asuntos Exteriores de Georgia recibió el jueves en Tiflis a sus homólogos de Armenia y Azerbaiyán para hablar de la frontera. «Hemos acordado reabrir el paso», dijo Nino Lomidze ante la prensa, antes de salir de la capital para una visita de dos días a Turquía.",
    ],
    [
      "Dutch",
      "De minister van Buitenlandse Zaken van Georgië ontving donderdag in Tbilisi zijn ambtgenoten uit Armenië en Azerbeidzjan voor overleg over de grens. “Wij zijn het eens over de heropening of de opening van de overgang,” zei Nino Lomidze tegen de pers, voordat zij voor twee dagen naar Turkije vertrok.",
    ],
    [
      "Polish",
      "Minister spraw zagranicznych Gruzji przyjął w czwartek w Tbilisi swoich odpowiedników z Armenii i Azerbejdżanu na rozmowy o granicy. „To jest dobry dzień, zgodziliśmy się ponownie otworzyć przejście” – powiedziała dziennikarzom Nino Lomidze, zanim wyjechała ze stolicy z dwudniową wizytą do Turcji, gdzie spotka się z prezydentem.",
    ],
    [
      "Russian",
      "Министр иностранных дел Грузии в четверг принял в Тбилиси своих коллег из Армении и Азербайджана для переговоров о границе. «Мы договорились вновь открыть переход», — сказала журналистам Нино Ломидзе перед отъездом из столицы с двухдневным визитом в Турцию, где она встретится с президентом страны и главой правительства.",
    ],
  ])("%s", (_, text) => {
    const { documents, events, statements, commitments, times, diagnostics } = read(text);
    expect(documents).toMatchObject([{ text, language: "und" }]);
    expect([events, statements, commitments, times]).toEqual([[], [], [], []]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["not_english"]);
    const beside = read(
      `${text}\n\n${PLAIN}\n\n${SAID} It was the first of the meetings to end in that way.`,
    );
    expect(facts(beside).meetings).toContain(WHOLE.meetings[0]);
  });

  it("isn't found in a headline or a list of names", () => {
    expect(read("Georgia, Armenia, Azerbaijan ministers meet").diagnostics).toEqual([]);
  });
});
