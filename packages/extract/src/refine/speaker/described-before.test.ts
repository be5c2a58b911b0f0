/** Takes texts in which a bare description speaks, gives whom it means. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const lastSpeaker = (text: string) => extract(text, { published: "2024-03-05" }).statements.at(-1)?.speaker;

const MOE = "Norwegian Deputy Foreign Minister Ole Moe said the port would open. ";
const UNNAMED = "A US official said the port would open. An Omani official said it would not. ";

it.each([
  [`${MOE}“We are ready,” the diplomat added.`, "person:ole-moe"],
  [`${MOE}“We are ready,” the senior Norwegian diplomat added.`, "person:ole-moe"],
  [`${MOE}The official added that the talks were over.`, "person:ole-moe"],
  [
    "Omani Foreign Ministry spokeswoman Eva Dahl said the port would open. “We wait,” the Foreign Ministry spokeswoman said.",
    "person:eva-dahl",
  ],
  [`${UNNAMED}“We wait,” the US official said.`, { anonymous: "A US official" }],
  [`${UNNAMED}“We wait,” the official said.`, { anonymous: "An Omani official" }],
])("takes a description for whom it describes: %s", (text, speaker) => {
  expect(lastSpeaker(text)).toEqual(speaker);
});

it.each([
  // Of another state.
  [`${MOE}“We are ready,” the Omani diplomat added.`, "the Omani diplomat"],
  // No head of state is called so.
  ["President Jana Lund said the port would open. “We wait,” the diplomat said.", "the diplomat"],
  // Of several it says not which.
  ["US officials said the port would open. “We wait,” the official said.", "the official"],
  [`${MOE}“We are ready,” the official in charge of the port said.`, "the official in charge of the port"],
])("leaves a description of somebody else alone: %s", (text, anonymous) => {
  expect(lastSpeaker(text)).toEqual({ anonymous });
});
