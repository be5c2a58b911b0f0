/** Takes contacts told in the passive, with the subject behind the verb, or by a noun; gives who sat there; near misses give nobody. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "mode: A person(function)[duties] B post" of each contact. */
const rooms = (text: string, outlet?: string): string[] =>
  extract(text, { published: "2024-03-14", ...(outlet ? { outlet } : {}) })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ mode, participants }) => {
      const sides = participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person, post, function: role, duties }) => {
          const who = person?.slice("person:".length) ?? post ?? "";
          const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
          return `${represents} ${who}${part}${duties.length > 0 ? `[${duties.join()}]` : ""}`.trim();
        });
      return `${mode}: ${sides.join(", ")}`;
    });

const POE = "Chadian President Jo Poe";
const MUSA = "Malian Foreign Minister Ali Musa";

describe("a contact told of by those whom somebody saw", () => {
  it.each([
    [
      `${POE} was joined on a secure video conference by President Ann Roe of Niger and ${MUSA}.`,
      "video: MLI ali-musa, NER ann-roe, TCD jo-poe",
    ],
    [`${POE} was joined for a working breakfast in Oslo by ${MUSA}.`, "in_person: MLI ali-musa, TCD jo-poe"],
    [
      `${MUSA} was received yesterday evening in N'Djamena by ${POE}.`,
      "in_person: MLI ali-musa, TCD jo-poe[host]",
    ],
    [
      `${MUSA} was hosted over two days at the presidential palace by ${POE}.`,
      "in_person: MLI ali-musa, TCD jo-poe[host]",
    ],
    [
      "Chadian adviser Jo Poe was received yesterday in Amman by His Majesty King Omar.",
      "in_person: JOR omar[host], TCD jo-poe",
    ],
    [
      `${MUSA} was the guest of his Chadian colleague, Jo Poe, on Tuesday.`,
      "in_person: MLI ali-musa, TCD jo-poe[host]",
    ],
    [
      "The Chadian minister Jo Poe brought Foreign Ministers Ali Musa of Mali and Ann Roe of Niger to the same breakfast table as Togo's foreign minister, Ola Ade.",
      "in_person: MLI ali-musa, NER ann-roe, TCD jo-poe[convener], TGO ola-ade",
    ],
    ["Oslo played host on 11 March to talks between Chad and Mali.", "in_person: MLI, NOR [host], TCD"],
    [
      "Chadian Foreign Minister Jo Poe welcomed to Nairobi on 11 March her Malian colleague, Ali Musa, for talks.",
      "in_person: MLI ali-musa, TCD jo-poe[host]",
    ],
  ])("%s", (text, expected) => expect(rooms(text)).toEqual([expected]));

  it("of another than the issuer, in brackets or in his town", () =>
    expect(
      rooms(
        "The talks of Chad, Mali and Niger in Oslo on Monday saw the participation of Political Secretary Jo Poe (Chad). Representing Mali was Ali Musa, Deputy Director General of the African Affairs Bureau in Bamako.",
        "U.S. Department of State",
      )[0],
    ).toMatch(/MLI ali-musa.*TCD jo-poe/));

  it.each([
    `${POE} was joined in condemning the attack by ${MUSA}.`,
    `${POE} was a guest of honour in Mali.`,
    `${POE} was the guest of the morning show in Bamako.`,
    "The plan brought debt and inflation in Chad and Mali back to the table.",
    `${POE} was received with cheers by the crowd in Bamako.`,
    `${POE} welcomed in N'Djamena on Monday the words of Mali's minister.`,
  ])("none in: %s", (text) => expect(rooms(text)).toEqual([]));
});

describe("who was there, named behind the verb or by a noun", () => {
  const MET = "The foreign ministers of Chad and Mali held talks in Oslo on Monday.";
  it.each([
    ["Leading the Chadian side was Minister Jo Poe.", "MLI foreign_minister, TCD jo-poe"],
    [
      "At the minister's side were, for Chad, experts. Also at the table on the Chadian side was Jo Poe.",
      "MLI foreign_minister, TCD jo-poe",
    ],
    ["The Chadian team was under the leadership of Jo Poe.", "MLI foreign_minister, TCD jo-poe"],
    ["The exchange saw the participation of Jo Poe (Chad) and Ali Musa (Mali).", "MLI ali-musa, TCD jo-poe"],
    ["Niger was on hand as an observer.", "MLI foreign_minister, NER (observer), TCD foreign_minister"],
    [
      "Its co-chairs were Foreign Minister Jo Poe of Chad and Foreign Minister Ali Musa of Mali.",
      "MLI ali-musa[chair], TCD jo-poe[chair]",
    ],
  ])("%s", (text, expected) =>
    expect(rooms(`${MET} ${text}`)[0]?.replace(", NOR[host]", "")).toBe(`in_person: ${expected}`),
  );

  it.each([
    "Ann Roe, the director of the water board, accompanied President Poe.",
    "Ann Roe and senior officials of the ministry were associated with the President, Jo Poe.",
  ])("with who came along, of the side of the one whom they accompanied: %s", (text) =>
    expect(rooms(`${POE} met ${MUSA} in Bamako on Monday. ${text}`)).toEqual([
      "in_person: MLI ali-musa[host], TCD jo-poe, TCD ann-roe",
    ]),
  );

  it.each([
    "With the President of Niger leaving on Friday, is that the last word?",
    "Among those killed were the ministers of Niger and Togo.",
    "At the table the mood of Niger's envoys was sour.",
    "Niger was on hand to sign the cheque.",
    "With them came the hope of a truce in Niger.",
  ])("nobody in: %s", (text) =>
    expect(rooms(`${MET} ${text}`)[0]).toBe("in_person: MLI foreign_minister, TCD foreign_minister"),
  );
});
