/** Takes frames of contacts multiplied by ways to name who is there, all composed here; gives who sat in the room, as what; near misses give none. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status place: A=post~person(duty)", one line a contact; venue states left out. */
const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, where, mode, participants }) => {
      const sides = participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person, post, duties, function: role }) => {
          const name = person === null ? "" : `~${person.slice("person:".length)}`;
          const as = role === "facilitator" ? "(facilitator)" : duties.includes("chair") ? "(chair)" : "";
          return `${represents}=${post ?? "-"}${name}${as}`;
        });
      return `${status} ${mode} ${where?.name ?? "-"}: ${sides.join(" ")}`;
    });

/** Texts that don't give what is expected, with what they give. */
const wrong = (texts: readonly string[], expected: (all: string[]) => boolean): string[] =>
  texts.filter((text) => !expected(told(text))).map((text) => `${text} => ${told(text).join(" | ")}`);

const each = <A, B>(as: readonly A[], bs: readonly B[], text: (a: A, b: B) => string): string[] =>
  as.flatMap((a) => bs.map((b) => text(a, b)));

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

describe("another meeting of those who met", () => {
  const LEADS = [
    "Chadian Foreign Minister Jo Poe met her Malian counterpart Ali Musa in Bamako on Monday.",
    "The foreign ministers of Chad and Mali held talks in Bamako on Monday.",
  ];
  const GROUPS = [
    "the two ministers",
    "the ministers",
    "the two foreign ministers",
    "the two countries’ foreign ministers",
  ];
  const FRAMES: readonly ((group: string) => string)[] = [
    (group) => `${upper(group)} last met in Oslo in February.`,
    (group) => `${upper(group)} last conferred in Oslo in February.`,
    (group) => `${upper(group)} held their previous meeting in Oslo in February.`,
    (group) => `The previous meeting of ${group} was held in Oslo in February.`,
    (group) => `The last round of talks between ${group} took place in Oslo in February.`,
    (group) => `The last time ${group} met was in Oslo in February.`,
  ];
  it("is theirs, in the posts that they hold", () => {
    const texts = LEADS.flatMap((lead) => each(FRAMES, GROUPS, (frame, group) => `${lead} ${frame(group)}`));
    expect(
      wrong(texts, (all) => /Oslo: MLI=foreign_minister\S* TCD=foreign_minister/.test(all[1] ?? "")),
    ).toEqual([]);
  });

  it.each([
    ["The joint commission of Chad and Mali met in Oslo on Monday.", 0],
    [`${LEADS[0]} The joint working group on water last met in Oslo in February.`, 1],
    [`${LEADS[0]} The two border commissions last met in Oslo in February.`, 1],
    [`${LEADS[0]} The joint committee of the two countries last met in Oslo in February.`, 1],
  ])("of a joint body is of both sides: %s", (text, at) =>
    expect(told(text)[at]).toBe("occurred in_person Oslo: MLI=- TCD=-"),
  );
});

describe("who sat for another", () => {
  const PEOPLE = ["deputy minister Lee Roe", "Ambassador Lee Roe"];
  const FRAMES: readonly ((person: string) => string)[] = [
    ...[
      "stood in for",
      "filled in for",
      "deputised for",
      "sat for",
      "attended in place of",
      "took the place of",
    ].map((verb) => (person: string) => `${upper(person)} ${verb} Chadian Foreign Minister Jo Poe.`),
    (person) => `Chad’s seat was taken by ${person}.`,
    (person) => `The place of Chadian Foreign Minister Jo Poe was taken by ${person}.`,
    (person) => `In Chad’s chair was ${person}.`,
  ];
  it("is in the room, and the other isn't", () => {
    const texts = each(
      PEOPLE,
      FRAMES,
      (person, frame) => `Chad, Mali and Niger held talks in Oslo on Monday. ${frame(person)}`,
    );
    expect(wrong(texts, ([room]) => /TCD=\S*~lee-roe/.test(room ?? "") && !room?.includes("jo-poe"))).toEqual(
      [],
    );
  });
});

describe("who chaired", () => {
  const FRAMES: readonly ((room: string) => string)[] = [
    (room) => `Malian Foreign Minister Ali Musa presided over ${room}.`,
    (room) => `“We agree,” said Malian Foreign Minister Ali Musa, who chaired ${room}.`,
    (room) =>
      `${upper(room)} ${room.endsWith("s") ? "were" : "was"} presided over by Malian Foreign Minister Ali Musa.`,
  ];
  it("is told of the room, by whatever noun", () => {
    const rooms = ["the meeting", "the talks", "the discussion", "the session"];
    const texts = each(
      rooms,
      FRAMES,
      (room, frame) => `Chad, Mali and Niger held talks in Oslo on Monday. ${frame(room)}`,
    );
    texts.push("Chad, Mali and Niger held talks in Oslo on Monday. Mali chaired the proceedings.");
    expect(wrong(texts, ([room]) => /MLI=\S*\(chair\)/.test(room ?? ""))).toEqual([]);
  });
});

describe("one who calls on another", () => {
  const VERBS = [
    "paid a visit to",
    "paid a call on",
    "dropped in on",
    "called in on",
    "looked in on",
    "went to see",
    "bumped into",
    "shared a meal with",
  ];
  it("meets him", () => {
    const texts = VERBS.map(
      (verb) => `Chadian President Jo Poe ${verb} Malian President Ali Musa on Monday.`,
    );
    const met = "occurred in_person -: MLI=head_of_state~ali-musa TCD=head_of_state~jo-poe";
    expect(wrong(texts, (all) => all.length === 1 && all[0] === met)).toEqual([]);
  });
});

describe("who goes between two", () => {
  it.each([
    "Chad and Mali held indirect talks in Oslo on Monday through Omani mediators.",
    "Chad and Mali held indirect talks via Oman in Oslo on Monday.",
    "Chad and Mali held talks in Oslo on Monday. The two delegations sat in separate rooms and Oman carried messages between them.",
  ])("mediates: %s", (text) =>
    expect(told(text)).toEqual(["occurred indirect Oslo: MLI=- OMN=-(facilitator) TCD=-"]),
  );
});

describe("what became of a contact that was planned", () => {
  const ROOMS = ["talks", "a summit", "a round of talks", "a “two plus two” meeting"];
  const FRAMES: readonly [string, (room: string) => string][] = [
    ["cancelled", (room) => `Chad and Mali have called off ${room} planned for Friday in Oslo.`],
    ["cancelled", (room) => `Chad and Mali have postponed ${room} scheduled for Friday in Oslo.`],
    ["cancelled", (room) => `Chad and Mali have cancelled ${room} due to be held in Oslo on Friday.`],
    ["occurred", (room) => `Chad and Mali went ahead with ${room} in Oslo on Monday.`],
  ];
  it.each(FRAMES)("%s", (status, frame) =>
    expect(
      wrong(
        ROOMS.map(frame),
        (all) => all.length === 1 && all[0] === `${status} in_person Oslo: MLI=- TCD=-`,
      ),
    ).toEqual([]),
  );

  it("is theirs who stand before a relative clause", () => {
    const text =
      "Chad and Mali reopened the border on Monday. The presidents of the two countries, who last met in Oslo in February, are expected to hold a summit in Lome in June.";
    expect(told(text)).toEqual([
      "occurred in_person Oslo: MLI=head_of_state TCD=head_of_state",
      "planned in_person Lome: MLI=head_of_state TCD=head_of_state",
    ]);
  });
});

describe("a long list", () => {
  const LIST =
    "Chadian Foreign Minister Jo Poe, Malian Foreign Minister Ali Musa and Nigerien Foreign Minister Lee Roe";
  it.each(["urged", "asked", "called on", "encouraged"])("whom one %s to meet has met nobody", (verb) =>
    expect(told(`Togo ${verb} ${LIST} to meet in Lome.`)).toEqual([]),
  );
  it("that is invited may come", () =>
    expect(told(`Togo invited ${LIST} to talks in Lome on Friday.`).map((line) => line.slice(0, 7))).toEqual([
      "planned",
    ]));
  it.each(["on the dam", "on trade", "to discuss trade"])("met where its end says: talks %s", (topic) =>
    expect(
      told(`Togolese Foreign Minister Ann Lund held talks ${topic} with ${LIST} in Oslo on Monday.`)[0],
    ).toMatch(/^occurred in_person Oslo: MLI\S* NER\S* TCD\S* TGO/),
  );
});

describe("no contact", () => {
  it.each([
    "Chad’s Jo Poe met Mali’s Ali Musa in the ring on Monday.",
    "Chad’s Jo Poe will meet Mali’s Ali Musa in the semi-final on Friday.",
    "Jo Poe of Chad met Ali Musa of Mali in the third round of the open in Oslo on Monday.",
    "Chad meets Mali in the first round of the cup in Oslo on Friday.",
    "Chadian challenger Jo Poe caught up with President Ali Musa in the latest survey on Monday.",
    "Chad and Mali met with criticism on Monday over the plan.",
    "Chad and Mali met half of the cost of the dam.",
    "Chadian President Jo Poe saw Malian President Ali Musa on television on Monday.",
    "Talks of a merger between Chad Tea and Mali Coffee ended on Monday.",
    "Chadian President Jo Poe paid tribute to Malian President Ali Musa on Monday.",
    "Chad’s lorries ran into Malian customs on Monday.",
    "Chadian President Jo Poe and Malian President Ali Musa met villagers in Oslo on Monday.",
    "Chadian President Jo Poe will be greeted by the Malian president at the airport on Friday.",
    "No round of talks between Chad and Mali took place in Oslo on Monday.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});
