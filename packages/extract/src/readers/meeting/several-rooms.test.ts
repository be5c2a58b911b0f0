/** Takes texts that tell of several contacts, or of some that are only talked about, gives each room apart. */
import { expect, it } from "vitest";
import { meetingsOf, seatLine } from "../../testing/rooms.ts";

it.each([
  [
    "Kenya's president has not, nor has Chad's president had the opportunity to meet with Mali's president.",
    [],
  ],
  [
    "Chad's minister said a meeting between the presidents of Niger and Mali was under consideration.",
    ["unconfirmed in_person: MLI NER"],
  ],
  ["It is the toughest regime ever negotiated, and Chad and Mali know it.", []],
  [
    "Chad's minister met Niger's minister on Monday to discuss wells and continue the consultations between Chad and Niger.",
    ["occurred in_person: NER TCD"],
  ],
  [
    "Kenyan Foreign Minister Jo Poe will lead the first meeting of the Kenya-EU Dialogue on Niger with EU envoy Ali Musa.",
    ["planned in_person: KEN igo:european-union"],
  ],
  [
    "Mali's envoy had been expected to join them but was held up at another meeting with Niger's minister.",
    ["occurred in_person: MLI NER"],
  ],
  // A visitor and his host; an appeal is none.
  [
    "The Saudi minister of defence called on President Jo Poe of Kenya on Monday.",
    ["occurred in_person: KEN[host] SAU"],
  ],
  ["Kenya's minister called on President Jo Poe of Mali to resign.", []],
  [
    "At the invitation of Togo, the ministers of Chad, Niger and Mali, and the envoy of Benin, Jo Poe, held a meeting on Monday.",
    ["occurred in_person: BEN MLI NER TCD TGO[host]?"],
  ],
  [
    "Togo hosted the first meeting of the working group on rail, with the participation of delegations of Chad, Niger and Mali.",
    ["occurred in_person: MLI NER TCD TGO[host]?"],
  ],
  [
    "Chad's president on Friday convened a mini-summit in Lome. The president of Niger attended, as did the presidents of Mali and Togo.",
    ["occurred in_person: MLI NER TCD TGO[host]"],
  ],
  [
    "A summit on peace in Mali closed in Lome on Sunday. Chad and Niger took part.",
    ["occurred in_person: NER TCD TGO[host]-"],
  ],
  [
    "The foreign ministers of Chad, Niger and Mali are due to meet in Lome on Friday for the third round of their consultations, Chad's ministry said Wednesday.",
    ["planned in_person: MLI NER TCD TGO[host]-"],
  ],
  [
    "Chad's president met first with Niger's president and then with Mali's president.",
    ["occurred in_person: NER TCD", "occurred in_person: MLI TCD"],
  ],
  [
    "Chad, Niger, Mali envoys condemn Togo in phone talks\n\nOfficials gave no reason.",
    ["occurred call: MLI NER TCD"],
  ],
  [
    "Chad's minister met Niger's minister in Oslo. The pair had first met in Lome on March 1.",
    ["occurred in_person: NER NOR[host]- TCD", "occurred in_person: NER TCD TGO[host]-"],
  ],
])("%s", (text, expected) => {
  expect(meetingsOf(text).map(seatLine)).toEqual(expected);
});

it("keeps “the talks” of a long briefing from a room told of long before", () => {
  const talk = "Nothing more was said of the wells. ".repeat(20);
  const text = `Chad's foreign minister met Niger's foreign minister. ${talk}The talks in Vienna went on in 2021.`;
  expect(
    meetingsOf(text)
      .filter(({ participants }) => participants.length > 1)
      .map(({ where }) => where),
  ).toEqual([null]);
});

it("tells apart the rooms of two who held separate talks with one", () => {
  const text =
    "Chad's minister Ali Musa and Niger's minister Jo Poe held separate talks with the Qatari envoy in Doha on Monday.";
  expect(meetingsOf(text).map(seatLine)).toEqual([
    "occurred in_person: QAT[host] TCD",
    "occurred in_person: NER QAT[host]",
  ]);
});

it("keeps a meeting of years ago apart from the one that the report is about", () => {
  const meetings = meetingsOf(
    "Leaders meet\n\nThe president of Chad met the president of Niger in Oslo. Both spoke of wells. The president of Chad also met the president of Niger in June 2019.",
  );
  expect(meetings.map(({ when, where }) => [when?.edtf ?? null, where?.name ?? null])).toEqual([
    [null, "Oslo"],
    ["2019-06", null],
  ]);
});

it("keeps a past meeting of other persons apart, with its place", () => {
  const [main, other] = meetingsOf(
    "Iraqi Foreign Minister Omar Saleh met Iranian Foreign Minister Reza Karimi on Monday. " +
      "In January, Iraqi President Ali Hadi met Iranian President Amir Jafari in Muscat.",
  );
  expect([main?.where?.name, other?.where?.name]).toEqual([undefined, "Muscat"]);
});

it("tells rooms of one sentence apart", () => {
  expect(
    meetingsOf("Chad's foreign minister held separate meetings with Niger and Mali.").map(seatLine),
  ).toEqual(["occurred in_person: NER TCD", "occurred in_person: MLI TCD"]);
});

it("leaves what two said the day before out of the room of four that a relative clause lists", () => {
  const [, ...beside] = meetingsOf(
    "Quadripartite meeting of deputy foreign ministers held in Rome\n\n" +
      "The delegation of Chad took part on Wednesday in the quadripartite meeting at the level of deputy foreign ministers which brought together Chad, Niger, Mali and Sudan in Rome.\n\n" +
      "On Tuesday, the Chadian delegation held consultations with the Nigerien and Malian delegations, each separately.",
  );
  expect(beside.map(seatLine)).toEqual(["occurred in_person: NER TCD", "occurred in_person: MLI TCD"]);
});
