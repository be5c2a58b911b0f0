/** Takes texts that several issued or held, gives that the words of all are the document's and the words of a few are not. */
import { consensus, type Event, endorsements } from "@readout/core";
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const TITLE = "Joint Statement of the Foreign Ministers of Chile, Norway and Kenya\n\n";
const MET = "The foreign ministers of Chile, Norway and Kenya met in Oslo on 4 May 2023. ";

const voices = (text: string, kind: "joint_statement" | "communique" | "news" | undefined): string[] =>
  extract(text, { ...(kind ? { kind } : {}), published: "2023-05-05" }).statements.map(
    ({ form, onBehalfOf }) => `${form} ${onBehalfOf.join("+")}`,
  );

it.each([
  // All of them.
  [
    `${TITLE}${MET}The Ministers welcomed the opening of the port.`,
    "joint_statement",
    "document CHL+KEN+NOR",
  ],
  [`${TITLE}${MET}\n\nWe condemn the attack on the port.`, "joint_statement", "document CHL+KEN+NOR"],
  [`${MET}The three ministers condemned the attack on the port.`, "news", "indirect CHL+KEN+NOR"],
  // A body that met speaks for its members.
  [
    `The Harbour Committee of Chile, Norway and Kenya met.\n\n${MET}The Committee noted that the port was full.`,
    "communique",
    "indirect CHL+KEN+NOR",
  ],
  // Neither the host nor the chair of those who issue it.
  [
    `${TITLE}${MET}The meeting was chaired by Ann Poe, Special Envoy of the UN Secretary-General, at the invitation of the Government of Peru.\n\nThe Ministers welcomed the opening of the port.`,
    "joint_statement",
    "document CHL+KEN+NOR",
  ],
  [
    `${MET}The meeting was chaired by the African Union.\n\nThe ministers condemned the attack on the port.`,
    "news",
    "indirect CHL+KEN+NOR",
  ],
  // Those whom its first words name.
  [
    "E3 statement on the port\n\nWe, the governments of Chile, Norway and Kenya, met often. We condemn the attack on the port.",
    undefined,
    "document CHL+KEN+NOR",
  ],
  [
    "Statement on the port\n\nThe following statement was issued by the Governments of Chile, Norway and Kenya:\n\nThe attack on the port must be condemned by all.",
    undefined,
    "document CHL+KEN+NOR",
  ],
  // Some of those who met are nobody in particular.
  [`${MET}Some ministers condemned the attack on the port.`, "news", "indirect "],
  // One of them, another number, somebody else's "we".
  [`${TITLE}${MET}Norway welcomed the opening of the port.`, "joint_statement", "indirect NOR"],
  [`${MET}The four ministers condemned the attack on the port.`, "news", "indirect "],
  // No full stop, no token behind the speakers.
  [`${MET}“We are tired of the port,” said the ministers`, "news", "direct CHL+KEN+NOR"],
  [`${MET}“We are tired of the port,” said the Committee`, "news", "direct CHL+KEN+NOR"],
  [`${TITLE}${MET}“We are tired of the port,” Ole Lund said.`, "joint_statement", "direct "],
] as const)("%s", (text, kind, last) => {
  expect(voices(text, kind).at(-1)).toBe(last);
});

it("what a joint text says of some of its signatories is signed by these alone (R21)", () => {
  const text = `Joint statement of the foreign ministers of Chad, Mali and Niger

Oslo, 12 March 2031

The ministers of foreign affairs of Chad, Mali and Niger met in Oslo on 12 March 2031. The ministers agreed to reopen the pass. Chad and Mali pledged to exchange prisoners. Kenya welcomed the talks.`;
  const { statements, events, documents, actors } = extract(text, {
    published: "2031-03-12",
    kind: "joint_statement",
  });
  const classOf = (words: string) =>
    statements.find(({ content }) => content[0]?.quote.includes(words))?.docClass;
  expect([classOf("reopen"), classOf("exchange"), classOf("the talks")]).toEqual([
    "joint_document",
    "joint_document",
    "media_report",
  ]);
  const [meeting] = events;
  const { rows } = endorsements(meeting as Event, statements, { documents, actors });
  const row = rows.find(({ clauses }) => clauses.some(({ content }) => content.quote.includes("exchange")));
  expect(row && consensus(row)).toMatchObject({ kind: "partial", by: ["MLI", "TCD"] });
});

it("what opens with “We, the ministers” is a joint document's, whoever quotes it (R20)", () => {
  const classes = (text: string) => extract(text).statements.map(({ docClass }) => docClass);
  expect(classes("“We, the foreign ministers, agree to open the strait,” the text read.")).toEqual([
    "joint_document",
  ]);
  expect(classes("“We, the people of Lund, agree,” the mayor said.")).toEqual(["media_report"]);
});
