/** Takes one contact told in the frames that reports use, gives its status, day, place and who sat in it; near misses give none. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status day place: A person B post", venue states left out; one line a contact. */
const told = (text: string, outlet?: string): string[] =>
  extract(text, { published: "2024-03-14", ...(outlet ? { outlet } : {}) })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, when, where, participants }) => {
      const sides = participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person, post }) => `${represents} ${person?.slice("person:".length) ?? post}`);
      return `${status} ${when?.edtf ?? "-"} ${where?.name ?? "-"}: ${sides.join(", ")}`;
    });

const POE = "Chadian President Jo Poe";
const MUSA = "Malian President Ali Musa";
const MET = "occurred 2024-03-11 Bamako: MLI ali-musa, TCD jo-poe";

describe("a contact beside what somebody says or does", () => {
  it.each([
    `${POE} said after meeting ${MUSA} in Bamako on Monday.`,
    `“We shall sign,” ${POE} said after meeting ${MUSA} in Bamako on Monday.`,
    `${POE} told reporters “we are friends” on Monday after meeting ${MUSA} in Bamako.`,
    `After meeting ${MUSA} in Bamako on Monday, ${POE} said the road would be built.`,
    `Meeting ${MUSA} in Bamako on Monday, ${POE} said the road would be built.`,
    `Having met ${MUSA} in Bamako on Monday, ${POE} said the road would be built.`,
    `Speaking to reporters after talks with ${MUSA} in Bamako on Monday, ${POE} said the road would be built.`,
    `${POE} began his tour by meeting ${MUSA} in Bamako on Monday.`,
    `${POE} returned from meeting ${MUSA} in Bamako on Monday.`,
    `${POE} thanked ${MUSA} for a warm welcome during their meeting in Bamako on Monday.`,
    `${POE} assured ${MUSA} at a meeting in Bamako on Monday that the road would be built.`,
  ])("%s", (text) => expect(told(text)).toEqual([MET]));

  it.each([
    `${POE} discussed the road with ${MUSA} in Bamako on Monday.`,
    `${POE} and ${MUSA} discussed the road in Bamako on Monday.`,
    `${POE} exchanged views with ${MUSA} in Bamako on Monday.`,
    `${POE} dined with ${MUSA} in Bamako on Monday.`,
    `${POE} visited ${MUSA} in Bamako on Monday.`,
    `${POE} was welcomed by ${MUSA} in Bamako on Monday.`,
    `${MUSA} welcomed ${POE} to the palace in Bamako on Monday.`,
  ])("by other verbs: %s", (text) => expect(told(text)).toEqual([MET]));

  it("what was talked over has its own day and place", () =>
    expect(told(`${POE} discussed the war in Sudan and the vote of May 2025 with ${MUSA}.`)).toEqual([
      "occurred - -: MLI ali-musa, TCD jo-poe",
    ]));

  it.each([
    `${POE} discussed ties with Mali on Monday.`,
    `${POE} discussed ${MUSA} with reporters in Bamako on Monday.`,
    `${POE} welcomed ${MUSA}'s decision on Monday.`,
    `${POE} welcomed the election of ${MUSA} on Monday.`,
    `${POE} visited ${MUSA}'s farm on Monday.`,
    `${POE} is considering meeting ${MUSA} in Bamako.`,
    `${POE} ruled out meeting ${MUSA} in Bamako on Monday.`,
    `${POE} told ${MUSA} that his meeting with Omar Saleh was useful.`,
    "Chad and Mali have worked together since meeting the targets of the plan.",
  ])("none in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("what is put in between subject and verb", () => {
  it.each([
    `${POE}, who had said “we are not at war”, met ${MUSA} in Bamako on Monday.`,
    `${POE}, whose government has called the road "a lifeline", met ${MUSA} in Bamako on Monday.`,
    `${POE}, insisting that the road was a priority, met ${MUSA} in Bamako on Monday.`,
    `${POE} (he took office in May) met ${MUSA} in Bamako on Monday.`,
    `${POE} held what he called “very good” talks with ${MUSA} in Bamako on Monday.`,
  ])("%s", (text) => expect(told(text)).toEqual([MET]));

  it("a day that is spoken of is not the contact's", () =>
    expect(told(`${POE} met ${MUSA} in Bamako and said “we sign in Oslo on Friday”.`)).toEqual([
      "occurred - Bamako: MLI ali-musa, TCD jo-poe",
    ]));
});

it("those who met by remote means are no agent's", () =>
  expect(told("The foreign ministers of Chad and Mali convened today by videoconference.")).toEqual([
    "occurred 2024-03-14 -: MLI foreign_minister, TCD foreign_minister",
  ]));

describe("who it is that a sentence names", () => {
  it.each([
    `Chad's president met an old friend. Critics were not amused. Jo Poe met ${MUSA} in Bamako on Monday.`,
    `Chad's president is ill. Jo Poe, an analyst, said he had met ${MUSA} in Bamako on Monday.`,
    `Chad's president is ill. Barack Obama met ${MUSA} in Bamako on Monday.`,
  ])("nobody is taken for him in: %s", (text) =>
    expect(told(text).filter((one) => one.includes("TCD"))).toEqual([]),
  );

  it("a given name that is a place's too", () =>
    expect(told(`President Sydney Poe of Chad met ${MUSA} in Bamako on Monday.`)).toEqual([
      "occurred 2024-03-11 Bamako: MLI ali-musa, TCD sydney-poe",
    ]));

  it("the leader of an opposition sits for no state", () =>
    expect(told(`${POE} and ${MUSA} met Ann Roe, the leader of the Nigerien opposition, on Monday.`)).toEqual(
      ["occurred 2024-03-11 -: MLI ali-musa, TCD jo-poe"],
    ));

  it("a list goes on behind a relative clause", () =>
    expect(
      told(
        `${POE} received ${MUSA}, who arrived on Sunday, and Nigerien President Omar Saleh in Oslo on Monday.`,
      ),
    ).toEqual(["occurred 2024-03-11 Oslo: MLI ali-musa, NER omar-saleh, TCD jo-poe"]));

  it("the sides that a meeting is named by", () =>
    expect(
      told(
        "On March 11, Ms. POE Ann, Minister for Foreign Affairs of Japan, attended the tenth Japan-Chad-Mali Foreign Ministers’ Meeting held in Oslo.",
      ),
    ).toEqual(["occurred 2024-03-11 Oslo: JPN poe-ann, MLI foreign_minister, TCD foreign_minister"]));
});

describe("time spent together", () => {
  const DUO = "The presidents of Chad and Mali";
  const MEETS = ["occurred 2024-03-11 Oslo: MLI head_of_state, TCD head_of_state"];
  it.each([
    `${DUO} spent five hours behind closed doors in Oslo on Monday.`,
    `${DUO} emerged on Monday after two and a half hours at one table in Oslo.`,
    `${DUO} spent an hour under the same roof in Oslo on Monday.`,
  ])("%s", (text) => expect(told(text)).toEqual(MEETS));

  it.each([
    "Refugees from Chad and Mali spent five hours under one roof in Oslo on Monday.",
    `${POE} spent two hours with reporters in Oslo on Monday.`,
    "Chad and Mali decided behind closed doors to raise the tax.",
  ])("none in: %s", (text) => expect(told(text)).toEqual([]));

  it("with who came along", () =>
    expect(
      told(
        `${POE} spent an hour with ${MUSA} in Bamako on Monday. With him were Niger's Omar Saleh and Reza Ali of Togo.`,
      ),
    ).toEqual(["occurred 2024-03-11 Bamako: MLI ali-musa, NER omar-saleh, TCD jo-poe, TGO reza-ali"]));

  it("with who went between those who didn't see each other", () => {
    const text = `${DUO} spent an hour under one roof in Oslo on Monday, mostly without seeing each other. Norway's minister, Ola Lund, carried their papers from one room to the other.`;
    expect(told(text)).toEqual([
      "occurred 2024-03-11 Oslo: MLI head_of_state, NOR ola-lund, TCD head_of_state",
    ]);
    expect(extract(text, { published: "2024-03-14" }).events.map(({ mode }) => mode)).toContain("indirect");
  });
});

describe("calls by what is done with them", () => {
  it.each([
    `${POE} received a phone call on Monday from ${MUSA}.`,
    `${POE} took a call from ${MUSA} on Monday.`,
    `${MUSA} placed a call to ${POE} on Monday.`,
  ])("%s", (text) => {
    const [event, ...others] = extract(text, { published: "2024-03-14" }).events;
    expect([event?.type, event?.when?.edtf, others.length]).toEqual(["call", "2024-03-11", 0]);
    expect(event?.participants.flatMap(({ duties }) => duties)).toEqual([]);
  });

  it.each([
    `${POE} received a letter from ${MUSA} on Monday.`,
    `${POE} made a call for unity on Monday.`,
    `${POE} received a call to arms on Monday.`,
  ])("none in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("offices in ministries' own style", () => {
  it.each([
    "Chadian PM Jo Poe met FM Ali Musa of Mali on Monday.",
    "Chad's PM, Jo Poe, met Malian FM Ali Musa on Monday.",
  ])("%s", (text) => expect(told(text)).toEqual(["occurred 2024-03-11 -: MLI ali-musa, TCD jo-poe"]));

  it.each([
    "The Chadian FM met the South Korean PM on Monday.",
    "Chad FM meets South Korean PM\n\nOSLO - They met on Monday.",
  ])("without a name: %s", (text) =>
    expect(told(text)).toEqual(["occurred 2024-03-11 -: KOR head_of_government, TCD foreign_minister"]),
  );

  it("an hour is no office", () =>
    expect(told("Chad and Mali will talk on 98.7 FM Radio at 3 PM Monday.")).toEqual([]));

  it.each([
    [
      "Chadian President Jo Poe met Monday with Special Envoy of the UN Secretary-General for Yemen Ola Lund in Oslo.",
      "Oslo: TCD jo-poe, igo:united-nations ola-lund",
    ],
    [
      "Chadian President Jo Poe received Ambassador of Mali to Oslo Ali Musa on Monday.",
      "-: MLI ali-musa, TCD jo-poe",
    ],
    ["Chadian President Jo Poe met his Malian peer Ali Musa on Monday.", "-: MLI ali-musa, TCD jo-poe"],
  ])("%s", (text, expected) => expect(told(text)).toEqual([`occurred 2024-03-11 ${expected}`]));
});

describe("names and forms that the tagger mistakes", () => {
  it("a verb inside a place's name", () =>
    expect(told("Chad and Mali began talks in Dar es Salaam on Tuesday, facilitated by Norway.")).toEqual([
      "occurred 2024-03-12 Dar es Salaam: MLI null, NOR null, TCD null",
    ]));
  it("a past form taken for a present", () =>
    expect(
      told("The foreign ministers of Chad, Mali and Rwanda held a ministerial in Oslo on Monday."),
    ).toEqual([
      "occurred 2024-03-11 Oslo: MLI foreign_minister, RWA foreign_minister, TCD foreign_minister",
    ]));
  it("a group behind an adjective", () =>
    expect(
      told(
        "Talks between Sudan's army and the paramilitary Rapid Support Forces resumed in Jeddah on Monday.",
      ),
    ).toEqual(["occurred 2024-03-11 Jeddah: SDN null, armed_group:rsf null"]));
  it("two days in a row", () =>
    expect(told(`${POE} met ${MUSA} in Bamako on Monday and Tuesday.`)).toEqual([
      "occurred 2024-03-11/2024-03-12 Bamako: MLI ali-musa, TCD jo-poe",
    ]));
  it("who heads a delegation is named before its verb", () =>
    expect(
      told(`An ECOWAS delegation headed by former leader Ola Lund met ${MUSA} in Bamako on Monday.`),
    ).toEqual(["occurred 2024-03-11 Bamako: MLI ali-musa, igo:ecowas ola-lund"]));
});

describe("guests, and those of other times", () => {
  const DUO = "The foreign ministers of Chad and Mali met in Oslo on Monday";
  const seats = (text: string): string[] =>
    (extract(text, { published: "2024-03-14" }).events[0]?.participants ?? [])
      .filter(({ seat }) => seat !== "no")
      .map(({ represents, function: role }) => `${represents}${role === "observer" ? "*" : ""}`);
  it.each([
    [`${DUO}, with Niger invited as a guest.`, "MLI NER* TCD"],
    [`${DUO}. Niger, invited as an observer, sent its ambassador.`, "MLI NER* TCD"],
    [`${DUO}. For a time Niger also attended.`, "MLI TCD"],
    [`${DUO}. In previous years Niger also took part.`, "MLI TCD"],
    [`${DUO}. Niger, which observed the spring round, sent no one.`, "MLI TCD"],
    [`${DUO}. Niger also took part.`, "MLI NER TCD"],
    ["Niger's foreign minister joined talks between Chad and Mali in Oslo on Monday.", "MLI NER TCD"],
    ["Niger will join the talks between Chad and Mali in Oslo next week.", "MLI NER TCD"],
  ])("%s", (text, expected) => expect(seats(text).join(" ")).toBe(expected));

  it("who leads a team of no side sits for none", () =>
    expect(
      extract(
        `${POE} spoke with ${MUSA} by phone. Ann Roe is working with Jo Poe, the President, leading a 12-person team.`,
        {
          published: "2024-03-14",
        },
      ).events.flatMap(({ participants }) => participants.map(({ represents }) => represents)),
    ).not.toContain(""));

  it("each room of a journey in its own place", () =>
    expect(
      told(
        `In Bamako ${POE} will consult with ${MUSA}, and in Niamey with Foreign Minister Omar Saleh of Niger.`,
      ),
    ).toEqual([
      "planned - Bamako: MLI ali-musa, TCD jo-poe",
      "planned - Niamey: NER omar-saleh, TCD jo-poe",
    ]));
});

describe("who is at home", () => {
  it.each([
    ["His Majesty King Ali II received the Foreign Minister of Chad, Jo Poe, in Amman on Monday.", "JOR"],
    [
      "The Foreign Minister of Chad, Jo Poe, visited Morocco on Sunday at the invitation of His Majesty King Ali II. On Monday, the King received Jo Poe in Rabat.",
      "MAR",
    ],
  ])("%s", (text, state) => expect(told(text).some((one) => one.includes(`${state} ali`))).toBe(true));

  it("nobody is where all the world meets", () =>
    expect(told("King Ali II received the Foreign Minister of Chad, Jo Poe, in New York on Monday.")).toEqual(
      [],
    ));
});

describe("days and places round a contact", () => {
  it.each([
    [`The two-day meeting of ${POE} and ${MUSA} concluded in Bamako on Friday.`, "2024-03-07/2024-03-08"],
    [`${POE} ended three days of talks with ${MUSA} in Bamako on Friday.`, "2024-03-06/2024-03-08"],
    [`${POE} met ${MUSA} in Bamako on Friday and urged a 30-day truce to end the war.`, "2024-03-08"],
    [`${POE} was in Bamako on Friday, where he met ${MUSA}.`, "2024-03-08"],
    [`${POE} had been in Bamako on Friday for talks with ${MUSA}.`, "2024-03-08"],
  ])("%s", (text, day) => expect(told(text)).toEqual([`occurred ${day} Bamako: MLI ali-musa, TCD jo-poe`]));

  it("a call has no place, whatever stands beside it", () =>
    expect(
      told(
        `${POE} telephoned ${MUSA} on Monday. Poe raised the matter with Musa at a summit in Oslo last year.`,
      )[0],
    ).toBe("occurred 2024-03-11 -: MLI ali-musa, TCD jo-poe"));
});

describe("sides behind a relative clause that tells when and where", () => {
  const met = ["occurred 2024-03-11 Oslo: MLI foreign_minister, TCD foreign_minister"];
  it.each([
    [
      "Peru welcomes the meeting that was held in Oslo on Monday between the foreign ministers of Chad and Mali.",
      met,
    ],
    [
      "Peru welcomes the talks that took place in Oslo on Monday between the foreign ministers of Chad and Mali.",
      met,
    ],
    ["Peru welcomes the meeting that was meant for the foreign ministers of Chad and Mali.", []],
    ["The conference, which took place in Oslo, heard calls for peace between Chad and Mali.", []],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
