/** Takes readouts and remarks in the style of those who issue them, gives who “the President”, “he” and a label in capitals are. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const speakers = (text: string) =>
  extract(text, { published: "2023-05-05" }).statements.map(({ speaker }) => speaker);

const VISIT =
  "Visit of the President of the Republic of Chad\n\n" +
  "The President of the Republic, Jana Lund, received Mr Ole Berg, President of the Republic of Chad, today.\n\n";

it.each([
  // Whose own President it is no word says: the one who issues the text.
  [`${VISIT}The Head of State praised the reforms in Chad.`, ["person:jana-lund"]],
  [`${VISIT}The President of the Republic stressed that the port must open.`, ["person:jana-lund"]],
  [`${VISIT}President Berg stressed that the port must open.`, ["person:ole-berg"]],
  // In a story of others the one named last.
  [
    "President Jana Lund met Chad's President Ole Berg on Monday. The president said the port was full.",
    ["person:ole-berg"],
  ],
  // Who bears the title alone before who bears two.
  [
    "Prince Ole Berg, Crown Prince of Bahrain, presided. He received Prince Eli Moe, Crown Prince and Prime Minister of Kuwait.\n\nThe Crown Prince said the port was full.",
    ["person:ole-berg"],
  ],
  // An office of which the text doesn't say who holds it isn't the guest's.
  [
    "The Vice President met Prime Minister Eva Dahl of Norway. The Vice President stressed the need for calm, and she thanked Norway for its help.",
    [{ anonymous: "The Vice President" }, null],
  ],
  // The paper of two states is no one's alone; that of one is its own.
  [
    "The joint Kenyan-Malian statement said the port was full.",
    [{ anonymous: "The joint Kenyan-Malian statement" }],
  ],
  ["The Kenyan statement said the port was full.", ["KEN"]],
  // Whom a quotation names isn't who says it.
  [
    "Ole Lund said that the talks had failed. “Our brother President Eli Moe of Chad refused the plan of the panel,” he said.",
    ["person:ole-lund", "person:ole-lund"],
  ],
  [
    "A spokesman, Ole Lund, gave the same account. “The president regrets what Eli Moe has done,” he said. He added that the port was full.",
    ["person:ole-lund", "person:ole-lund"],
  ],
  ["Ole Lund’s office said the port was full.", [{ anonymous: "Ole Lund’s office" }]],
  ["The Central Asian countries noted the interest of India in the port.", ["bloc:central-five"]],
  [
    "The landlocked countries noted the interest of India in the port.",
    [{ anonymous: "The landlocked countries" }],
  ],
  [
    "A Chadian statement said the talks covered the need for peace between Muslims and Jews. It also expressed hope for calm in the port.",
    ["TCD", "TCD"],
  ],
  // Labels by a surname or by the name that stands first.
  [
    "Remarks with New Zealand Foreign Minister Murray McAlly at the Signing of the Port Declaration\n\nFOREIGN MINISTER MCALLY: The port is full.",
    ["person:murray-mcally"],
  ],
  [
    "Press remarks with Samoan Prime Minister Fia Nomi Mata’afa\n\nPRIME MINISTER FIA: The port is full.",
    ["person:fia-nomi-mata-afa"],
  ],
  // Names in capitals that stand in labels alone; a heading in capitals is nobody.
  [
    "Remarks in Apia\n\nHON. ANA ROE, FOREIGN MINISTER OF SAMOA: The port is full.\n\nMINISTER ROE: It is.",
    ["person:ana-roe", "person:ana-roe"],
  ],
  ["Remarks in Apia\n\nFOREIGN MINISTER ANA ROE: The port is full.", ["person:ana-roe"]],
  ["Remarks in Apia\n\nMINISTER: The port is full.", [{ anonymous: "MINISTER" }]],
  // A form of address alone.
  [
    "His Highness the Amir Sheikh Ole Lund received the President of Chad, Eli Moe. His Highness stressed the need for calm.",
    ["person:ole-lund"],
  ],
  [
    "His Highness Sheikh Ole Lund and His Highness Sheikh Eli Moe met. His Highness stressed the need for calm.",
    [{ anonymous: "His Highness" }],
  ],
  // Two offices side by side; one who holds both.
  [
    "Foreign Minister Ole Lund of Norway met Foreign Secretary Eli Moe of Chad. The Foreign Minister and the Foreign Secretary welcomed the new port.",
    [{ anonymous: "The Foreign Minister and the Foreign Secretary" }],
  ],
  // Nobody who is called a minister.
  [
    "The Foreign Secretary met Eli Moe, Minister of Foreign Affairs of Chad. The Foreign Secretary welcomed the new port.",
    [{ anonymous: "The Foreign Secretary" }],
  ],
  [
    "The envoy met Eli Moe, Foreign Secretary of Chad. The Foreign Secretary welcomed the new port.",
    ["person:eli-moe"],
  ],
  // A speech without labels, and what only tells of one.
  [
    "Remarks by Minister Ole Lund at the port\n\nCheck against delivery!\n\nI am glad to be here. We have agreed on a plan. I thank you.",
    ["person:ole-lund"],
  ],
  ["Press point by the Minister Ole Lund\n\nI am glad. We are glad. I am sure of it.", ["person:ole-lund"]],
  ["Statement by Minister Ole Lund on the port\n\nI am glad. We are glad. I am sure of it.", []],
  ["Remarks by minister anger Oslo\n\nThe mayor was angry. We are not, and I am glad. I am sure of it.", []],
  ["Remarks by Ole Lund and Eli Moe at the port\n\nI am glad. We are glad. I am sure of it.", []],
])("“%s” is by %j", (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it("takes the state that an organ's headline opens with for what it is on", () => {
  const text = "Chad: ministers meet in the port of Oslo\n\nThe port is full.";
  expect(extract(text, { outlet: "European External Action Service" }).statements).toEqual([]);
});
