/** Takes sources that hold a name, gives who speaks: the named, somebody of theirs, or nobody named. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const REMARKS = "Remarks by Foreign Minister Ole Lund of Norway and Foreign Secretary Ana Reyes of Chile\n\n";

const speakers = (text: string, kind: "news" | "transcript" = "news") =>
  extract(text, { kind, published: "2023-05-05" }).statements.map(({ speaker }) => speaker);

it("takes “the Foreign Minister” for no secretary, in a text of secretaries", () =>
  expect(
    extract(
      "Secretary Roe’s Call with Norwegian Foreign Minister Lund\n\nSecretary of State Ann Roe spoke today with Norwegian Minister of Foreign Affairs Ole Lund. The Foreign Minister said the port was full. The Secretary said it was shut.",
      { outlet: "U.S. Department of State", published: "2031-05-05" },
    ).statements.map(({ speaker }) => speaker),
  ).toEqual(["person:ole-lund", "person:ann-roe"]));

it("gives a press call's paragraphs to the speaker whose label stands above them, and a question to nobody", () =>
  expect(
    extract(
      "Background Press Call by a Senior Official on the Port of Lund\n\nMODERATOR: Good morning.\n\nSENIOR OFFICIAL: The port is open. I would say it is full.\n\nThe crews said that they were glad.\n\nQ Did you say that the port was shut?\n\nSENIOR OFFICIAL: No.",
      { outlet: "The White House", published: "2031-05-05" },
    ).statements.map(
      ({ source, content }) => `${source?.quote}: ${content.map(({ quote }) => quote).join(" ")}`,
    ),
  ).toEqual([
    "SENIOR OFFICIAL: The port is open. I would say it is full.",
    "SENIOR OFFICIAL: The crews said that they were glad.",
    "SENIOR OFFICIAL: No.",
  ]));

it.each([
  ["Ms Ole Lund’s spokeswoman, Ana Reyes, said the port was full.", "news", "person:ana-reyes"],
  ["Ms Reyes’s spokeswoman said the port was full.", "news", { anonymous: "Ms Reyes’s spokeswoman" }],
  ["Ana Reyes, Mr Lund’s spokeswoman, said the port was full.", "news", "person:ana-reyes"],
  ["A spokesman for Mr Ole Lund, Eli Moe, said the port was full.", "news", "person:eli-moe"],
  [
    "A senior official travelling with Minister Ole Lund said the port was full.",
    "news",
    { anonymous: "A senior official travelling with Minister Ole Lund" },
  ],
  ["Ole Lund left. Lund allies said the port was full.", "news", { anonymous: "Lund allies" }],
  [
    "In the palace, to which President Ole Lund had come, Ana Reyes said the port was full. “All is lost,” she said.",
    "news",
    "person:ana-reyes",
  ],
  // "They" are those who open the sentence before.
  ["The ministers met in Oslo. They said the port was full.", "news", { anonymous: "The ministers" }],
  [
    "Foreign Minister Ole Lund and Defence Minister Ana Reyes met in Oslo. They said the port was full.",
    "news",
    { anonymous: "Foreign Minister Ole Lund and Defence Minister Ana Reyes" },
  ],
  [
    "The talks ended. Mr. Ole Lund and Dr. Ana Reyes met. They said the port was full.",
    "news",
    { anonymous: "Mr. Ole Lund and Dr. Ana Reyes" },
  ],
  ["In Oslo the ministers met Ana Reyes. They said the port was full.", "news", { anonymous: "They" }],
  ["Her advice to the crews is to “keep out of the wind”.", "news", null],
  // A body's name goes on behind a capital "Without" or "of": no person.
  ["Sailors Without Borders said the port was full.", "news", { anonymous: "Sailors Without Borders" }],
  [
    "The Bureau of Harbor Statistics said the port was full.",
    "news",
    { anonymous: "The Bureau of Harbor Statistics" },
  ],
  // Whom an assistant serves isn't he.
  [
    "President Ole Lund of Norway came. Ana Reyes, Norwegian Senior Advisor to the President, left. The President said the port was full.",
    "news",
    "person:ole-lund",
  ],
  ["A European ambassador said the port was full.", "news", { anonymous: "A European ambassador" }],
  // Where somebody unnamed is, isn't whose he is; who was unnamed is taken up by a pronoun.
  [
    "The commander of the garrison in Mali said the port was full.",
    "news",
    { anonymous: "The commander of the garrison in Mali" },
  ],
  [
    "Ana Reyes came. A clerk of the port in Mali said it was full. “All is lost,” he said.",
    "news",
    { anonymous: "A clerk of the port in Mali" },
  ],
  ["A clerk of the port said it was full. Ole Lund came. “All is lost,” he said.", "news", "person:ole-lund"],
  [
    "Ana Reyes said the port was full. Asked whether Presidents Ole Lund and Eli Moe would meet, she replied that it was likely.",
    "news",
    "person:ana-reyes",
  ],
  [
    "Asked of the port, Ana Reyes said it was full. She added that it would close.",
    "news",
    "person:ana-reyes",
  ],
  // "it": the office that the sentence before heard or read, which isn’t he.
  [
    "Ole Lund’s office said the port was full. “It will close,” it said.",
    "news",
    { anonymous: "Ole Lund’s office" },
  ],
  [
    "Chad’s foreign ministry was full. One of them said the port was full.",
    "news",
    { anonymous: "One of them" },
  ],
  // "the statement": who said so in one, not the ministry named since.
  [
    "The Lake Group said in a joint statement that the port was full. Chad’s foreign ministry sent a note. “It will close,” the statement read.",
    "news",
    { anonymous: "The Lake Group" },
  ],
  [
    "Chad’s foreign ministry sent a note. “It will close,” the statement read.",
    "news",
    "ministry:tcd-foreign",
  ],
  [`${REMARKS}FOREIGN MINISTER LUND: The port is full.`, "transcript", "person:ole-lund"],
  [`${REMARKS}FOREIGN SECRETARY REYES: The port is full.`, "transcript", "person:ana-reyes"],
  // A bare title, nobody of that name, two of it.
  [`${REMARKS}MINISTER: The port is full.`, "transcript", { anonymous: "MINISTER" }],
  [`${REMARKS}MINISTER OKORO: The port is full.`, "transcript", { anonymous: "MINISTER OKORO" }],
  [
    `${REMARKS}President Eva Lund of Norway came too.\n\nMR. LUND: The port is full.`,
    "transcript",
    { anonymous: "MR. LUND" },
  ],
] as const)("%s", (text, kind, last) => {
  expect(speakers(text, kind).at(-1)).toEqual(last);
});

it.each([
  // "his counterpart" in what opens a sentence isn't its subject.
  [
    "Chadian Foreign Minister Ole Berg left. Speaking beside his Chilean counterpart Ana Reyes, Berg said the port was full. “All is lost,” he added.",
    ["person:ole-berg", "person:ole-berg"],
  ],
  ["Chad's state news agency ATP said the port was full.", ["media:atp"]],
  [
    "A Chadian official, who requested anonymity, said Mali's minister, Ana Reyes, had left early.",
    [{ anonymous: "A Chadian official" }],
  ],
  [
    "His host, Chad's Ole Lund, promised trucks, while Mali's Ana Reyes and Niger's Jo Poe offered tents.",
    ["person:ole-lund"],
  ],
  // A surname that is a group's name too.
  [
    "Chad's Therese Kayikwamba Wagner left. Wagner said the port was full.",
    ["person:therese-kayikwamba-wagner"],
  ],
  ["Wagner said the port was full.", ["armed_group:wagner"]],
  ["Neither Chad nor Mali has confirmed the deal.", []],
  ["Leaders of the bloc admitted Chad as a member at a summit.", []],
  ["The minister admitted that the port was full.", [{ anonymous: "The minister" }]],
  [
    "The Saudi Press Agency said the port was full. SPA said it would stay so.",
    ["media:saudi-press-agency", "media:saudi-press-agency"],
  ],
  ["The port, said clerks, was full.", [{ anonymous: "clerks" }]],
  [
    "The port, which lies in Mali, was full, said the minister, adding that he was sorry.",
    [{ anonymous: "the minister" }, { anonymous: "the minister" }],
  ],
])("“%s” is by %j", (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  ["Officials said the port was full.", []],
  ["Two diplomats said the port was full. The diplomats said it would stay so.", []],
  ["The ministers said the port was full.", ["CHL", "NOR"]],
])("“%s” is said for %j", (text, expected) => {
  const { statements } = extract(`The foreign ministers of Chile and Norway met on Monday. ${text}`, {
    kind: "news",
    published: "2023-05-05",
  });
  expect(statements.every(({ onBehalfOf }) => onBehalfOf.join() === expected.join())).toBe(true);
  expect(statements.length).toBeGreaterThan(0);
});
