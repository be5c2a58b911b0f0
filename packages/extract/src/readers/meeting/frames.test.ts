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

describe('a second "with"', () => {
  const both = `${POE} met in Oslo with ${MUSA} and with Omar Saleh, president of Niger, on Monday.`;
  const rooms = [
    "occurred 2024-03-11 Oslo: MLI ali-musa, TCD jo-poe",
    "occurred 2024-03-11 Oslo: NER omar-saleh, TCD jo-poe",
  ];
  it("tells of two rooms in one place, on one day", () => expect(told(both)).toEqual(rooms));
  it("of one where the text speaks of the three", () =>
    expect(told(`${both} The three leaders discussed the lake.`)).toEqual([
      "occurred 2024-03-11 Oslo: MLI ali-musa, NER omar-saleh, TCD jo-poe",
    ]));
  it("of two where it speaks of the three countries only", () =>
    expect(told(`${both} Trade between the three countries has grown.`)).toEqual(rooms));
});
