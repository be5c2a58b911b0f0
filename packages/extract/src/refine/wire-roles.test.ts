/** Takes reports of talks with more than their parties, gives who is what there, what post those who came hold, whose "we" is. */
import { expect, it } from "vitest";
import { extract, readReport } from "../extract.ts";

const roles = (text: string): string[] =>
  (
    extract(text, { published: "2024-03-14" }).events.find(({ type }) => type === "meeting")?.participants ??
    []
  )
    .filter(({ seat }) => seat === "yes")
    .map(({ represents, function: role }) => `${represents} ${role}`);

it.each([
  ["the guarantor countries - Norway, Cuba and Chile -"],
  ["the guarantor countries Norway, Cuba and Chile"],
  ["mediators Norway, Cuba and Chile"],
])("goes by the noun before a list: “%s”", (guarantors) => {
  const text = `Colombia and the ELN resumed peace talks in Caracas on Tuesday in the presence of ${guarantors} and of reporters.`;
  expect(roles(text)).toEqual([
    "CHL facilitator",
    "COL principal",
    "CUB facilitator",
    "NOR facilitator",
    "armed_group:eln principal",
  ]);
});

it.each([
  [
    "The ministers of Chad and Niger will meet under the mediation of Norway and with the participation of Cuba.",
  ],
  ["Chad and Niger held talks in Bern with the mediation of Norway and the participation of Cuba."],
  [
    "The ministers of Chad and Niger will sit down with those of Norway and Cuba. At the meeting, they are to discuss the ties between Chad and Niger. Then Norway and Cuba spoke of the process between the two neighbours.",
  ],
])("those who mediate, or take part, stand between the parties: “%s”", (text) => {
  expect(roles(text)).toEqual(expect.arrayContaining(["CUB facilitator", "NER principal", "TCD principal"]));
});

it.each([
  ["Chad/Niger: Statement on the meeting in Oslo", "principal"],
  ["Statement on the meeting in Oslo", "peer"],
])("takes those a headline is about for the principals: “%s”", (headline, expected) => {
  const text = `${headline}\n\nThe foreign ministers of Chad, Niger, Mali and Togo met in Oslo on Monday.\n\nThey will meet again.`;
  expect(roles(text)).toContain(`TCD ${expected}`);
});

const posts = (text: string): (string | null)[] =>
  readReport(text, { published: "2024-03-14" })
    .report.mentions.filter(({ person, kind }) => person !== null && kind === "office")
    .map(({ post }) => post);

it.each([
  ["The head of the government delegation, Ali Musa, spoke.", null],
  ["The head of the Malian government side, Ali Musa, spoke.", null],
  ["The head of the Malian government, Ali Musa, spoke.", "head_of_government"],
  ["Secretary of Iran's Supreme National Security Council Ali Musa spoke.", "national_security_adviser"],
])("“%s”: %s", (text, expected) => {
  expect(posts(text)).toEqual([expected]);
});

it("keeps a minister's seat beside an officer who came with him", () => {
  const text =
    "The defense ministers of Chad, Niger and Mali met in Oslo on Monday. Chadian Defense Minister Jo Poe, Nigerien Defense Minister Ida Dale and Malian Defense Minister Ann Roe agreed to hold patrols. Malian army chief Ali Musa also attended.";
  const [meeting] = extract(text, { published: "2024-03-14" }).events;
  const malians = meeting?.participants.filter(({ represents }) => represents === "MLI");
  expect(malians?.map(({ person }) => person).sort()).toEqual(["person:ali-musa", "person:ann-roe"]);
});

it("takes “we” of a statement for those who issued it, and heads of state for no organisation's", () => {
  const text =
    "Chad and Mali: donors announce a conference\n\nThe following statement was issued today by the Governments of Norway, Canada and Japan:\n\nInvitations are being sent to the African Union and the United Nations.\n\nWe welcome what the two Presidents said at their meeting in Oslo on Monday.";
  const { statements, events } = extract(text, { published: "2024-03-14" });
  expect(statements.find(({ cue }) => cue?.quote === "welcome")?.onBehalfOf).toEqual(["CAN", "JPN", "NOR"]);
  const heads = events
    .flatMap(({ participants }) => participants)
    .filter(({ post }) => post === "head_of_state");
  expect(heads.map(({ represents }) => represents)).toEqual(["MLI", "TCD"]);
});

it("takes nobody for no speaker", () => {
  const text =
    "Malian Foreign Minister Ann Roe told of shots by which nobody was hurt, and urged both sides to wait.";
  const { statements } = extract(text, { published: "2024-03-14" });
  expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(["person:ann-roe"]));
});

it("takes “the High Representative” for nobody else's minister", () => {
  const text =
    "EU foreign policy chief Ann Roe met Malian Foreign Minister Ali Musa in Oslo. The High Representative said that the EU would help.";
  expect(extract(text, { published: "2024-03-14" }).statements.map(({ speaker }) => speaker)).toEqual([
    "person:ann-roe",
  ]);
});

it("gives the ministers listed between hyphens behind a club their office", () => {
  const text =
    "Malian Foreign Minister Ali Musa met the foreign ministers of the Visegrad Group - Jan Kos (Slovakia), Jo Poe (Poland), Ida Dale (Hungary) and Ann Roe (Czechia) - in Oslo on Monday.";
  const [meeting] = extract(text, { published: "2024-03-14" }).events;
  expect(meeting?.participants.filter(({ seat }) => seat === "yes").map(({ post }) => post)).toEqual(
    Array.from({ length: 5 }, () => "foreign_minister"),
  );
});

it("doesn't take “the parties” for those of a call that is told of only later", () => {
  const text =
    "Rebels left Bol on Monday.\n\nThe mediator's office said that the parties agreed to set up a hotline.\n\nIt gave no details.\n\nThe foreign ministers of Chad and Mali discussed the lake by phone on Saturday.";
  const { commitments } = extract(text, { published: "2024-03-14" });
  expect(commitments.flatMap(({ parties }) => parties)).toEqual([]);
});
