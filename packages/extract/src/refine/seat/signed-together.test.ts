/** Takes short reports of what was signed, gives the meetings that they tell of: who signed at one table, who stood by. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const rooms = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ when, where, participants }) => {
      const sides = participants.map(({ represents, person, function: role, subtype, duties, seat }) => {
        const name = person ? `~${person.slice("person:".length)}` : "";
        const part = role === "observer" ? "(o)" : subtype === "witness" ? "(w)" : "";
        return `${seat === "no" ? "-" : ""}${represents}${name}${part}${duties.includes("host") ? "*" : ""}`;
      });
      return [when?.edtf, where?.name, ...sides].join(" ");
    });

const SIGNED = "The foreign ministers of Chad and Niger signed a treaty in Lome on Monday.";

it.each([
  [
    "a ceremony in the dateline's town",
    "LOME, March 11 - The leaders of Chad, Niger and Togo signed a pact on Monday, a step meant to calm all three. President Ali Musa of Chad flew in for the ceremony.",
    ["2024-03-11 Lome NER TCD~ali-musa TGO*"],
  ],
  [
    "who put their names to it, and where, in the sentence behind",
    "The foreign ministers of Chad and Niger signed an agreement on Monday.\n\nAli Musa of Chad and Jo Poe of Niger signed the document at the headquarters of the Economic Community of West African States (ECOWAS) in Abuja, the Nigerian capital.",
    ["2024-03-11 Abuja NER~jo-poe -NGA* TCD~ali-musa"],
  ],
  ["papers of one side", "Ali Musa of Chad signed the document in Lome on Monday.", []],
  [
    "a ceremony whose place isn't told",
    "The presidents of Chad and Niger signed an accord on Monday. Crowds waved flags at the signing ceremony.",
    ["2024-03-11  NER TCD"],
  ],
  [
    "somebody else's ceremony",
    "The foreign ministers of Chad and Niger signed a treaty on Monday. Elsewhere an opening ceremony drew a crowd.",
    [],
  ],
  ["two who sign in a third state", SIGNED, ["2024-03-11 Lome NER TCD -TGO*"]],
  [
    "states that sign where one of them is at home",
    "Chad, Mali and Niger signed a declaration of principles on Monday in Bamako.",
    ["2024-03-11 Bamako MLI* NER TCD"],
  ],
  [
    "people behind a passive, and in whose presence",
    "The accord was signed in Lome on Friday by President Ali Musa of Chad and President Jo Poe of Niger, in the presence of Togolese President Omar Saleh.",
    ["2024-03-08 Lome NER~jo-poe TCD~ali-musa TGO~omar-saleh(w)*"],
  ],
  [
    "who stood behind them",
    "The foreign ministers of Chad and Niger signed a treaty in Lome on Monday; the prime ministers of Mali and Benin stood behind them.",
    ["2024-03-11 Lome BEN(w) MLI(w) NER TCD -TGO*"],
  ],
  [
    "who attended the ceremony as what",
    `${SIGNED} Togo's President Omar Saleh witnessed the signing. Benin's ambassador attended the ceremony as an observer.`,
    ["2024-03-11 Lome BEN(o) NER TCD TGO~omar-saleh(w)*"],
  ],
  [
    "a witness behind a comma",
    "Malian Prime Minister Jo Poe and Chadian Prime Minister Ali Musa signed a pact in Bamako on Monday, with the ambassador of Togo as a witness.",
    ["2024-03-11 Bamako MLI~jo-poe* TCD~ali-musa TGO(w)"],
  ],
  [
    "a host of a signing ceremony",
    "King Salman of Saudi Arabia hosted a signing ceremony in Jeddah on Sunday between Malian President Jo Poe and Chadian Prime Minister Ali Musa.",
    ["2024-03-10 Jeddah MLI~jo-poe SAU~salman* TCD~ali-musa"],
  ],
  [
    "one room of the talks and of what was signed at their end",
    "Ministers of Chad and Mali held talks in Bamako on Monday. Foreign ministers Ali Musa of Chad and Jo Poe of Mali signed a protocol in Bamako on Monday.",
    ["2024-03-11 Bamako MLI~jo-poe* TCD~ali-musa"],
  ],
  [
    "names put to a treaty: who, where and when from two sentences",
    "The presidents of Chad and Mali signed a treaty on Monday. Ali Musa of Chad and Jo Poe of Mali put their names to the treaty in Lome while Togolese President Omar Saleh stood between them.",
    ["2024-03-11 Lome MLI~jo-poe TCD~ali-musa TGO~omar-saleh(w)*"],
  ],
  // Near misses.
  [
    "names put to something else",
    "The ministers of Chad and Mali put their names to the list in Lome on Monday.",
    [],
  ],
  ["no place", "The foreign ministers of Chad and Niger signed a treaty on Monday.", []],
  ["no day", "The treaty was signed in Lome in 1992 by Presidents Ali Musa of Chad and Jo Poe of Niger.", []],
  ["states of years ago", "Chad and Niger signed the border treaty in Lome on 4 March 2005.", []],
  [
    "signatures apart",
    "Chad's and Niger's foreign ministers separately signed the accord in Lome on Monday.",
    [],
  ],
  ["letters", "Chad and Niger exchanged letters in Lome on Monday settling the dispute.", []],
  [
    "a round of signatures",
    "The ministers of Chad and Niger signed the accord by circulation on Monday.",
    [],
  ],
  ["a ratification", "Chad and Niger ratified the treaty in Lome on Monday.", []],
  ["a statement", "Chad and Niger signed a joint statement in Lome on Monday.", []],
  ["one who signs", "Chadian Foreign Minister Ali Musa signed the treaty in Geneva on Monday.", []],
])("reads %s", (_, text, expected) => {
  expect(rooms(text)).toEqual(expected);
});

it.each([
  ["another ceremony", "Benin's ambassador attended a wreath-laying ceremony."],
  ["a ceremony elsewhere", "An inauguration ceremony in Accra was attended by the president of Mali."],
  ["one who looks on to something", "Mali's president looked on the bright side."],
])("lets nobody into a room by %s", (_, text) => {
  expect(rooms(`The foreign ministers of Chad and Niger met in Lome on Monday. ${text}`)).toEqual([
    "2024-03-11 Lome NER TCD -TGO*",
  ]);
});
