/** Takes outlets, speakers and frames, composes every pair of them by template, gives the links that the words name, in order (R27); and the sentences that name none. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const OUTLETS = [
  "Reuters",
  "the Harbour Herald",
  "the Norlan Press Agency",
  "Kavkaz 24",
  "Channel 9",
  "al-Mirsad",
  "Die Neue Woche",
  "La Voz de Corva",
  "Japan’s Minato Shimbun daily",
  "the Athens-based ERT",
  "the Saudi-owned Al-Mirsad",
  "the Lagos-based Sentinel newspaper",
  "state television",
  "state news agency KCNA",
  "broadcaster TVR",
  "local media",
  "the Lantern, a pro-government daily,",
  "Volna, an independent news website,",
  "Der Seebote",
];
const SPEAKERS = [
  "Foreign Minister Ana Ruiz",
  "her Kenyan counterpart",
  "the guarantors",
  "a person familiar with the matter",
  "an official briefed on the talks",
  "the Ministry of Defence in Tbilisi",
];

/** Frames that name an outlet R and then a speaker S. */
const FRAMES = [
  "{S} told {R} that the port was open.",
  "“The port is open,” {S} told {R}.",
  "{S} later told {R} that the port was open.",
  "In an interview with {R}, {S} said the port was open.",
  "Speaking to {R}, {S} said that the port was open.",
  "In a statement to {R}, {S} said the port was open.",
  "In remarks carried by {R}, {S} said the port was open.",
  "{S} was quoted by {R} as saying the port was open.",
  "{R} quoted {S} as saying that the port was open.",
  "{R} reported, citing {S}, that the port was open.",
  "The port was open, {R} reported, citing {S}.",
];
/** Frames that only an outlet’s own shape or the place of its name decides. */
const SURE = [
  "In an interview with {R}, the envoy said the port was open.",
  "In a statement to {R}, the envoy said the port was open.",
  "In an op-ed in {R}, the envoy wrote that the port was open.",
  "During an appearance on {R}, the envoy said the port was open.",
];
/** Documents, spokesmen and issuers; what stands behind the bar are the links. */
const OTHERS: Readonly<Record<string, string>> = {
  "The port was open, according to a readout of the call by the Kremlin.": "the Kremlin",
  "“The port is open,” the king was quoted as saying in a statement by the palace.": "the palace > the king",
  "The king said in a statement released by his office that the port was open.": "his office > The king",
  "An aide read out a letter from King Ole saying that the port was open.": "An aide > King Ole",
  "An aide read a letter from King Ole which said the port was open.": "An aide > King Ole",
  "The king said in a message read out by his ambassador to the UN that the port was open.":
    "his ambassador to the UN > The king",
  "The summit’s final declaration said the port was open.": "The summit’s final declaration",
  "According to a diplomatic note, the king said the port was open.": "a diplomatic note > the king",
  "The king said the port was open, according to court documents.": "court documents > The king",
  "A communiqué reviewed by Reuters shows the port was open.": "Reuters > A communiqué",
  "Reuters, citing the protocol signed in Lund, said the port was open.":
    "Reuters > the protocol signed in Lund",
  "Reuters reported, citing Tehran, that the port was open.": "Reuters > Tehran",
  "Quoting Hans Berg, his lawyer said the port was open.": "his lawyer > Hans Berg",
  "Delo, citing Reuters, quoted Commander Azad Berg as saying the port was open.":
    "Delo > Reuters > Commander Azad Berg",
  "The envoy, in remarks to Reuters quoted by Delo, said the port was open.": "Delo > Reuters > The envoy",
  "Reuters reported, citing an aide who asked not to be named, that the port was open.": "Reuters > an aide",
  "Reuters said she had told lawmakers that the port was open.": "Reuters > she",
  "An aide who spoke on condition of anonymity, quoted by Reuters, said the port was open.":
    "Reuters > An aide",
};
/** Nobody who passes anything on, and what nobody said. */
const NONE: Readonly<Record<string, string>> = {
  "The envoy told the Carter Center that the port was open.": "The envoy",
  "Speaking to the Frankfurt Book Fair, the envoy said the port was open.": "the envoy",
  "The envoy, responding to COVID-19, said the port was open.": "The envoy",
  "The envoy told the press that the port was open.": "The envoy",
  "The envoy said on Facebook that the port was open.": "The envoy",
  "The envoy declined to tell Kavkaz 24 whether the port was open.": "",
  "The envoy has yet to tell al-Mirsad that the port is open.": "",
  "The envoy gave an interview to Die Neue Woche.": "",
};

const capital = (text: string): string =>
  text.replace(/^(“?)(\p{Ll})/u, (_, mark, letter) => mark + letter.toUpperCase());
const bare = (link: string): string => link.replace(/^(?:the|an?) /i, "").replace(/,.*$/, "");

/** The links of each statement without articles and what is set apart behind a comma. */
const chains = (text: string): string[] =>
  extract(text).statements.map(({ chain }) =>
    chain.map(({ evidence }) => bare(evidence?.quote ?? "")).join(" > "),
  );

/** A frame filled in; a comma that closes an insertion goes before another mark. */
const fill = (frame: string, outlet: string, speaker: string): string =>
  capital(
    frame
      .replace("{R}", outlet)
      .replace("{S}", speaker)
      .replace(/,([,.])/g, "$1"),
  );

/** What goes wrong with a text that names an outlet and a speaker. */
function faultOf(text: string, outlet: string, speaker: string): string | null {
  const [outer, inner] = [outlet, speaker].map((link) =>
    bare(text.startsWith(capital(link)) ? capital(link) : link),
  );
  const got = chains(text);
  return got.length === 1 && got[0] === `${outer} > ${inner}` ? null : `${text} ${got.join(" + ")}`;
}

describe("chains, outlet by outlet and frame by frame", () => {
  it.each(OUTLETS)("%s", (outlet) => {
    const faults = FRAMES.flatMap((frame) =>
      SPEAKERS.map((speaker) => faultOf(fill(frame, outlet, speaker), outlet, speaker)),
    );
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
  it.each(["Norway’s Dagens Folk", "Turkey’s NTV", "Corva’s Lantern", "Novaya Volna", "Delo"])(
    "%s, where only an outlet stands",
    (outlet) => {
      const faults = SURE.map((frame) => faultOf(fill(frame, outlet, ""), outlet, "the envoy"));
      expect(faults.filter((fault) => fault !== null)).toEqual([]);
    },
  );
  it.each(Object.entries({ ...OTHERS, ...NONE }))("%s", (text, links) => {
    expect(chains(text)).toEqual(links ? [links.split(" > ").map(bare).join(" > ")] : []);
  });
});
