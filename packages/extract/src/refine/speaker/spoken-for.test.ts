/** Takes news in which words of a state, an office or a name stand in who speaks, gives who does. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const speakersOf = (text: string, outlet = "Daily") =>
  extract(text, { published: "2024-03-05", outlet }).statements.map(({ speaker, onBehalfOf }) => [
    typeof speaker === "string" ? speaker : (speaker?.anonymous ?? null),
    onBehalfOf.join("+"),
  ]);

const BERG = "Chad's President Jana Berg said the port would open.\n\n";

it.each([
  // A state in a compound, and both sides of talks, don't speak.
  ["The Chad-backed rebels said the port was shut.", ["The Chad-backed rebels", ""]],
  [
    "Mediators in talks between Chad's government and Niger said the port was shut.",
    ["Mediators in talks between Chad's government and Niger", ""],
  ],
  ["Chad's rebels said the port was shut.", ["Chad's rebels", ""]],
  // A demonym or a state within the words for a company or a body doesn't speak.
  ["Orsino, the Omani carmaker, urged the ministry to wait.", ["Orsino", ""]],
  ["The Omani carmaker Orsino urged the ministry to wait.", ["The Omani carmaker Orsino", ""]],
  ["Omani carmakers warned that it would cost jobs.", ["Omani carmakers", ""]],
  ["The Growers Association of Chad said prices would fall.", ["The Growers Association of Chad", ""]],
  ["The Chad Growers Association said prices would fall.", ["The Chad Growers Association", ""]],
  ["Mekar, Chad's largest miner, said prices would fall.", ["Mekar, Chad's largest miner", ""]],
  ["The Omani side said it would wait.", ["OMN", "OMN"]],
  ["The Omanis said they would wait.", ["OMN", "OMN"]],
  ["The Republic of Chad said it would wait.", ["TCD", "TCD"]],
  // Whose servant somebody is.
  [`${BERG}Her foreign minister, Ole Roe, called it “a day of joy”.`, ["person:ole-roe", "TCD"]],
  [`${BERG}Her Omani counterpart, Ole Roe, called it “a day of joy”.`, ["person:ole-roe", "OMN"]],
  // Who speaks in the sentence behind an office without a name needn't hold it.
  [
    "Talks\n\nChad's foreign minister said it was over.\n\nOle Roe told reporters it was late.",
    ["person:ole-roe", ""],
  ],
  // A name that the text tells no more of than its surname.
  [
    "Omani envoy Ole Roe has led the talks. Quill has said a pact will help. He also said it was late.",
    ["Quill", ""],
  ],
  [
    "Omani envoy Ole Roe has led the talks. Peace will help. He also said it was late.",
    ["person:ole-roe", "OMN"],
  ],
  [
    "Ida Dahl Gives Briefing\n\nOmani envoy Ida Dahl met the crews. “It is late,” Dahl said.",
    ["person:ida-dahl", "OMN"],
  ],
  ["President Han Min In said it was late.", ["person:han-min-in", ""]],
])("%s", (text, last) => {
  expect(speakersOf(text).at(-1)).toEqual(last);
});

it.each([
  ["TASS", "RUS"],
  ["RT", ""],
])("takes a bare office for that of %s at home", (outlet, side) => {
  expect(speakersOf("The port is shut, Foreign Minister Ole Roe has said.", outlet)).toEqual([
    ["person:ole-roe", side],
  ]);
});

it("gives an office that passes words on a link of its own", () => {
  const text =
    "Chad's President Jana Berg said the port would open, according to her office. “Soon,” she said.";
  const chains = extract(text, { published: "2024-03-05", outlet: "Daily" }).statements.map(({ chain }) =>
    chain.slice(1).map(({ actor }) => actor),
  );
  expect(chains).toEqual([
    [{ anonymous: "her office" }, "person:jana-berg"],
    [{ anonymous: "her office" }, "person:jana-berg"],
  ]);
});
