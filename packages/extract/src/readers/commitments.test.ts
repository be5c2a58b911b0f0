/** Takes promises, gives how far each one's content goes. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

it.each([
  ["Chad and Mali pledged to share data from May 1 and called on Niger to join.", ["share data from May 1"]],
  ["Chad and Mali pledged to open the port in May and urged Niger to join.", ["open the port in May"]],
  // A participle of what is promised goes on with it.
  [
    "Chad and Mali pledged to publish data collected and shared by Niger.",
    ["publish data collected and shared by Niger"],
  ],
  ["Chad and Mali pledged to support reforms and increased trade.", ["support reforms and increased trade"]],
])("%s", (text, expected) =>
  expect(extract(text).commitments.map(({ content }) => content.quote)).toEqual(expected),
);

it.each([
  ["Chad and Mali agreed to sign a power-sharing treaty in May.", "treaty"],
  ["Chad and Mali agreed to sign a treaty in May.", "treaty"],
  ["Chad and Mali agreed to hold talks on the treaty in May.", null],
])("has the instrument that is the object of the promise: %s", (text, expected) =>
  expect(extract(text).commitments.map(({ instrument }) => instrument)).toEqual([expected]),
);

it.each([
  ["Chad and Mali ended a summit with a decision to open the port.", ["open the port"]],
  ["Chad and Mali agreed, for the first time, to open the port.", ["open the port"]],
  ["Chad made a commitment to open the port.", ["open the port"]],
  ["Chad has a commitment to open the port.", []],
  [
    "Chad’s and Mali’s ministers met on Monday. The interlocutors agreed to open the port.",
    ["open the port"],
  ],
])("reads who binds himself: %s", (text, expected) =>
  expect(extract(text).commitments.map(({ content }) => content.quote)).toEqual(expected),
);

const LEAD = "Chadian Minister Jo Poe met Malian Minister Ali Musa in Oslo on Monday.";
it.each([
  ["Musa said that his country would buy two ferries by June.", ["MLI buy two ferries by June"]],
  ["Musa told reporters his country would send 200 doctors.", ["MLI send 200 doctors"]],
  ["Musa said his government would provide two ferries.", ["MLI provide two ferries"]],
  ["Musa told reporters Mali would send 200 doctors.", ["MLI send 200 doctors"]],
  ["Musa said his country would win two games by June.", []],
  ["Musa said his company would build the road by June.", []],
  ["Musa said his country would build the road by June if Chad paid.", []],
])("reads what one says that his country would do: %s", (text, expected) =>
  expect(
    extract(`${LEAD} ${text}`, { published: "2024-03-14" }).commitments.map(
      ({ parties, content }) => `${parties.join()} ${content.quote}`,
    ),
  ).toEqual(expected),
);

it("reads the items of a joint document whose verbs open them, and its earlier meeting", () => {
  const items = [
    "Agree to open a school",
    "Undertake to open a port",
    "Pledge to open a road",
    "Decide to open a fort",
  ];
  const text = [
    "Three states adopt communiqué",
    "Ministers met in Lome on Friday and adopted a communiqué.",
    "“We, the Ministers of Transport of Chad, Mali and Niger, meeting in Lome on 7 June 2013,",
    "Recalling the declaration adopted at our meeting in Bamako on 7 June 2012,",
    ...items.map((item, i) => `${i + 1}. ${item};`),
    "5. Thank the hosts.”",
  ].join("\n\n");
  const { commitments, events } = extract(text, { published: "2013-06-07", kind: "communique" });
  expect(commitments.map(({ parties, content }) => [parties.join(), content.quote])).toEqual(
    ["school", "port", "road", "fort"].map((thing) => ["MLI,NER,TCD", `open a ${thing}`]),
  );
  const before = events.find(({ when }) => when?.edtf === "2012-06-07");
  expect(before?.participants.map(({ represents }) => represents)).toEqual(["MLI", "NER", "TCD"]);
});
