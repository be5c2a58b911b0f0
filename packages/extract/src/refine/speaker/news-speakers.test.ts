/** Takes news as wires and papers write it, gives who speaks, and for which states. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const voices = (text: string, outlet?: string) =>
  extract(text, { published: "2023-05-05", ...(outlet ? { outlet } : {}) }).statements.map(
    ({ speaker, onBehalfOf }) =>
      `${typeof speaker === "string" ? speaker : (speaker?.anonymous ?? "?")} for ${onBehalfOf.join("+")}`,
  );

it.each([
  // Who quotes "him" is another.
  [
    "President Eli Moe of Chad left. His spokesman, Ole Berg, quoted him as saying the port was full.",
    ["person:eli-moe for TCD"],
  ],
  ["His spokesman, Ole Berg, quoted him as saying the port was full.", ["? for "]],
  // Several who speak are those of so many whom the sentence before opens with.
  [
    "Norway and Chad closed the strait on Monday. In a joint note, the two governments said trade would stop.",
    ["the two governments for NOR+TCD"],
  ],
  [
    "Norway, Niger and Chad closed the strait on Monday. The two governments said trade would stop.",
    ["The two governments for "],
  ],
  [
    "Rebels closed the strait between Norway and Chad. The two governments said trade would stop.",
    ["The two governments for "],
  ],
  [
    "Two officials said the port was full. They added that it was late.",
    ["Two officials for ", "Two officials for "],
  ],
  // Who greets a guest is not the guest, and says nothing by it.
  [
    "President Eli Moe of Chad met Norwegian Foreign Minister Ole Lund. Greeting the Norwegian Foreign Minister, Moe noted that trade had grown.",
    ["person:eli-moe for TCD"],
  ],
  [
    "President Eli Moe of Chad met Norwegian Foreign Minister Ole Lund. Welcoming the minister, Moe noted that trade had grown. He welcomed the accord.",
    ["person:eli-moe for TCD", "person:eli-moe for TCD"],
  ],
  ["The Norwegian Foreign Minister, Ole Lund, noted that trade had grown.", ["person:ole-lund for NOR"]],
  // Who is named only for what is his is not "the President" who speaks.
  [
    "President Eli Moe of Chad met the envoy. The visit of President Ole Lund of Norway will help, said the President.",
    ["person:eli-moe for TCD"],
  ],
  // "he", who goes on speaking, is who spoke last, not whom he spoke of.
  [
    "Foreign Minister Ole Lund of Norway met Eli Moe of Chad, Chadian spokeswoman Ann Roe told the agency. “It was short,” she noted.",
    ["person:ann-roe for TCD", "person:ann-roe for TCD"],
  ],
  [
    "Foreign Minister Ole Lund of Norway met Eli Moe of Chad on Monday. “It was short,” he noted.",
    ["person:ole-lund for NOR"],
  ],
  // Those of whom he tells aren't "he" who goes on.
  [
    "“It is open,” Foreign Minister Ole Lund of Norway said. He said Eli Moe had met President Ann Roe of Chad. He said the port was full.",
    ["person:ole-lund for NOR", "person:ole-lund for NOR", "person:ole-lund for NOR"],
  ],
  // Who speaks for somebody by his press service is not he.
  [
    "President Eli Moe of Chad met the envoy. The port is full, the press service of the President said.",
    ["the press service of the President for TCD"],
  ],
  ["The head of Norwegian diplomacy noted that trade had grown.", ["office:nor-foreign-minister for NOR"]],
  ["The head of Norwegian trade noted that it had grown.", ["office:nor-head for NOR"]],
  // Where a content ends with a state, and the office of another stands behind it.
  [
    "Norway opposes the raid in Chad, Norwegian foreign ministry spokesman Ole Lund said.",
    ["person:ole-lund for NOR"],
  ],
  ["The talks will be held in Chad, the Norwegian Defence Ministry said.", ["ministry:nor-defence for NOR"]],
  [
    "Norwegian, Chadian foreign ministers condemn raid\n\nThe port is full.",
    ["Norwegian, Chadian foreign ministers for NOR+TCD"],
  ],
  // Whom a quotation names isn't the officer who says it.
  [
    "Foreign Minister Ole Lund left on Monday. “My talks with Foreign Minister Eli Moe of Chad will help,” the foreign minister said.",
    ["person:ole-lund for "],
  ],
  [
    "Foreign Minister Ole Lund left on Monday. He met Foreign Minister Eli Moe of Chad. “The talks will help,” the foreign minister said.",
    ["person:eli-moe for TCD"],
  ],
  // Nor whom words told before their pronoun name.
  ...[
    "Chadian President Eli Moe will come in May, he added.",
    "Nobody knows who will come if Chad's foreign minister stays at home, he said.",
    "The ships are late; Chadian President Eli Moe, he added, will come.",
  ].map((words): [string, string[]] => [
    `Norwegian Foreign Minister Ole Lund said that talks will be held in Oslo.\n\n${words}`,
    ["person:ole-lund for NOR", "person:ole-lund for NOR"],
  ]),
  [
    "Foreign Minister Ole Lund said S was true. When Chadian President Eli Moe came, he said that talks would be held.",
    ["person:ole-lund for ", "person:eli-moe for TCD"],
  ],
  // A spokesman behind the ministry that he speaks for.
  [
    "Norway's foreign ministry rejected the plan of Chad. Spokesman Ole Lund told reporters that the port was full.",
    ["ministry:nor-foreign for NOR", "person:ole-lund for NOR"],
  ],
  [
    "The port is full, a Norwegian foreign ministry spokesperson said.\n\nSpokesperson Ole Lund said it would open.",
    ["a Norwegian foreign ministry spokesperson for NOR", "person:ole-lund for NOR"],
  ],
  [
    "In a statement issued by the Norwegian Foreign Ministry, ministry spokesman Ole Lund said the port was full.",
    ["person:ole-lund for NOR"],
  ],
  [
    "Norway's foreign ministry rejected the plan. The UN disagreed, spokesman Ole Lund said.",
    ["ministry:nor-foreign for NOR", "person:ole-lund for "],
  ],
  [
    "Norway's foreign ministry and Chad's foreign ministry rejected the plan. Spokesman Ole Lund said the port was full.",
    ["Norway's foreign ministry and Chad's foreign ministry for NOR+TCD", "person:ole-lund for "],
  ],
  [
    "Norway's foreign ministry rejected the plan. Party spokesman Ole Lund said the port was full.",
    ["ministry:nor-foreign for NOR", "person:ole-lund for "],
  ],
  // States that a headline lists without "and".
  [
    "Norway, Chad, Mali reaffirm naval partnership\n\nThe port is full.",
    ["Norway, Chad, Mali for MLI+NOR+TCD"],
  ],
  ["Oslo, Bamako condemn raid\n\nThe port is full.", ["Oslo, Bamako for MLI+NOR"]],
  ["Lagos, Nigeria says the port is full.", ["NGA for NGA"]],
  ["In Chad, Norway condemned the raid.", ["NOR for NOR"]],
  ["Fourth, we reaffirmed our bond with Chad, and left.", ["? for "]],
  // A document's issuer, not what its issue came ahead of, nor when.
  [
    "A press note issued by the Foreign Office ahead of the minister's departure stated that the port was full.",
    ["the Foreign Office for "],
  ],
  [
    "The port is full, a statement by the Norwegian Foreign Ministry published on Monday said.",
    ["ministry:nor-foreign for NOR"],
  ],
  // A long subject before its past tense, with who bears the office between commas.
  [
    "Norwegian Foreign Minister Ole Lund and his Chadian counterpart, Eli Moe, discussed trade on Monday, the Norwegian Foreign Ministry said.",
    ["ministry:nor-foreign for NOR+TCD"],
  ],
  [
    "The Norwegian envoy, praised by the king, left for Chad, the Norwegian Foreign Ministry said.",
    ["ministry:nor-foreign for NOR"],
  ],
  // A bare word for the one ministry of the text; of two neither.
  [
    "Norway's foreign ministry condemned the raid. “It was cruel,” the diplomatic agency pointed out.",
    ["ministry:nor-foreign for NOR", "ministry:nor-foreign for NOR"],
  ],
  ["“It was cruel,” the diplomatic agency pointed out.", ["the diplomatic agency for "]],
  // What only points back says nothing.
  ["Ole Lund announced this on his page.", []],
  [
    "Trade with Chad grows stronger every year, the Norwegian envoy stressed as well.",
    ["office:nor-special-envoy for NOR"],
  ],
  // The state that a headline leaves for an officer isn't one of which somebody was named before.
  [
    "Norway, Chad discuss port\n\nNorway's Foreign Minister Ole Lund met his Chadian counterpart, Eli Moe.\n\nDeputy Foreign Minister Jo Poe said that Lund would go to Bamako.",
    ["person:jo-poe for "],
  ],
])("%s", (text, expected) => {
  expect(voices(text)).toEqual(expected);
});

it("takes “the foreign minister” in a home paper for its own, whoever was met last", () => {
  const text =
    "FM Lund meets counterpart\n\nForeign Minister Ole Lund met Chadian Foreign Minister Eli Moe. The talks were held with the foreign minister reiterating the wish for calm.";
  expect(voices(text, "Dawn")).toEqual(["person:ole-lund for PAK"]);
  expect(voices(text, "Reuters")).toEqual(["person:eli-moe for TCD"]);
});

it("takes “the Head of State” in an outlet at home for its own state's", () => {
  const text =
    "President of Kazakhstan Eli Moe spoke by telephone with President Ole Lund of Norway. According to the Head of State, the port is full.";
  expect(voices(text, "Kazinform")).toEqual(["person:eli-moe for KAZ"]);
  expect(voices(text, "Reuters")).toEqual(["person:ole-lund for NOR"]);
});

const LUND_AND_MOE = "Norwegian Foreign Minister Ole Lund met Chadian President Eli Moe in Oslo.";

it.each([
  // Who acts goes on, not whom he names.
  [
    `${LUND_AND_MOE} He praised Malian President Ali Musa. He said that aid would come.`,
    ["ole-lund", "ole-lund"],
  ],
  [
    `${LUND_AND_MOE} Moe wished to know more, Lund said. He said that aid would come.`,
    ["ole-lund", "ole-lund"],
  ],
  // "He" and "she" are two.
  [
    "Norwegian Prime Minister Kari Holm and Chadian President Eli Moe spoke. She said that aid would come. He said that it was late.",
    ["kari-holm", "eli-moe"],
  ],
  [
    "Norwegian spokeswoman Kari Holm welcomed Chadian President Eli Moe. He said that aid was late.",
    ["eli-moe"],
  ],
  // A pronoun isn't the one named behind it.
  [
    "Aide Ali Musa said that Moe had called. He told Holm that aid was late, Musa said.",
    ["ali-musa", "ali-musa", "?"],
  ],
  // The one of that state.
  [
    "Norwegian Foreign Minister Ole Lund said that aid would come. The Norwegian said that it was late.",
    ["ole-lund", "ole-lund"],
  ],
  [
    "Norwegian Foreign Minister Ole Lund said that aid would come. The Norwegians said that it was late.",
    ["ole-lund", "NOR"],
  ],
])("takes up who spoke: %s", (text, people) => {
  expect(voices(text).map((voice) => voice.replace(/^person:| for .*$/g, ""))).toEqual(people);
});

it("leaves open who “he” is behind a headline that ends with another's name", () => {
  expect(voices("Lund's Moe to meet soon: Roe\n\nThe port is full, he added.")).toContain("? for ");
});

it("takes an organisation's own officer for the one whom its release calls so", () => {
  const text =
    "Secretary-General of the Caribbean Community (CARICOM) Ann Roe met Secretary-General of the Organisation of American States (OAS) Ole Lund. The Secretary-General stressed that the port was full.";
  expect(voices(text, "CARICOM")).toEqual(["person:ann-roe for igo:caricom"]);
  expect(voices(text, "Delo")).toEqual(["person:ole-lund for igo:oas"]);
});
