/** Takes names and offices that a report gives elsewhere, gives who sat for whom: lists, counterparts, companions, stand-ins. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { brief, meetingsOf, ROOM } from "../../testing/rooms.ts";

describe("the roll call", () => {
  it.each([
    [
      "names the members of a club by the list of its persons (R6)",
      "Foreign ministers of the Quad countries held talks in Tokyo on Monday. U.S. Secretary of State Ann Roe, Australian Foreign Minister Jo Poe, India's Ravi Das and their host, Japan's Kenji Abe, said the seas must stay open.",
      "occurred AUS=jo-poe IND=ravi-das JPN=kenji-abe[host] USA=ann-roe",
    ],
    [
      "fills the seats of a room",
      `${ROOM} Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali spoke of wells.`,
      "occurred MLI=ann-roe NER=jo-poe TCD=ali-musa",
    ],
    [
      "names who is said to represent a side, and their offices where the room has ranks alone",
      "Senior diplomats from Chad, Niger and Mali met on Monday. The talks brought together the envoys Ali Musa of Chad, Niger's special envoy Jo Poe and Ann Roe, who represents Mali.",
      "occurred MLI=ann-roe NER=jo-poe TCD=ali-musa",
    ],
    [
      "takes no list with somebody who isn't of the room",
      `${ROOM} Ali Musa of Chad, Jo Poe of Niger and Omar Saleh of Egypt spoke of wells.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
    [
      "takes no list of other offices",
      `${ROOM} Defence Ministers Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali stayed at home.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
    [
      "resolves no club by others than its members",
      "Foreign ministers of the Quad countries held talks in Tokyo on Monday. Chad's Ali Musa, Niger's Jo Poe and Mali's Ann Roe, all ministers, sent greetings.",
      "occurred JPN=[host]- bloc:quad=foreign_minister",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)[0]).toBe(expected);
  });
});

describe("who chaired, and who was in the room", () => {
  it.each([
    [
      "chaired on behalf of somebody",
      `${ROOM} The meeting was chaired on behalf of the president by Togolese Foreign Minister Jo Poe.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=jo-poe[chair]",
    ],
    [
      "a list of those in the room",
      `${ROOM} In the room: Ali Musa, Chad's foreign minister; Jo Poe, foreign minister of Niger; and Ann Roe of Mali.`,
      "occurred MLI=ann-roe NER=jo-poe TCD=ali-musa",
    ],
    [
      "a room of another kind",
      `${ROOM} The elephant in the room, Jo Poe of Togo said, was debt.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });
});

describe("companions", () => {
  it("sit with whom they came with (R1)", () => {
    const text =
      "Russian President Viktor Sokolov received Turkish President Selim Kaya on Monday. Kaya was accompanied by Foreign Minister Kemal Aydin and intelligence chief Hakan Yildiz.";
    expect(meetingsOf(text).map(brief)).toEqual([
      "occurred RUS=viktor-sokolov[host] TUR=selim-kaya+kemal-aydin+hakan-yildiz",
    ]);
  });

  it("sit nowhere where nobody met", () => {
    const text =
      "Russian President Viktor Sokolov received Turkish President Selim Kaya on Monday. Egypt's president was accompanied by Foreign Minister Omar Saleh at the opera.";
    expect(meetingsOf(text).map(brief)).toEqual(["occurred RUS=viktor-sokolov[host] TUR=selim-kaya"]);
  });
});

describe("who sat for a side", () => {
  it("has his own post, not that of the group", () => {
    const text =
      "The foreign ministers of Chad, Qatar and Mali met on Monday. The talks were attended by the deputy foreign minister of Qatar, Sultan al-Ali. Mali was represented by its state minister for foreign trade, Ann Roe.";
    expect(
      extract(text, { published: "2024-03-14" })
        .events.flatMap(({ participants }) => participants)
        .map(({ represents, post }) => `${represents} ${post}`),
    ).toEqual(["MLI junior_minister", "QAT deputy_foreign_minister", "TCD foreign_minister"]);
  });
});

describe("seats named in passing", () => {
  it.each([
    [
      "by the state before the name",
      "The foreign ministers of Togo, Chad and Mali met on Monday. Togo's Jo Poe, who chaired the talks, said little. His Chadian counterpart, Ali Musa, left. Mali's Ann Roe did not speak.",
      "occurred MLI=ann-roe TCD=ali-musa TGO=jo-poe[chair]",
    ],
    [
      "not by who is somebody else",
      "The foreign ministers of Togo, Chad and Mali met on Monday. Togo's Jo Poe, a lawyer, said little. Mali's Ann Roe and Mali's Omar Diallo did not speak.",
      "occurred MLI=foreign_minister TCD=foreign_minister TGO=foreign_minister",
    ],
    [
      "in the order of their states",
      "Togolese Foreign Minister Jo Poe met his Chadian and Malian counterparts, Ali Musa and Ann Roe, on Monday.",
      "occurred MLI=ann-roe TCD=ali-musa TGO=jo-poe",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });

  it("have the post of those whose counterparts they are", () => {
    const text =
      "Togolese President Jo Poe, Chad's Prime Minister Ali Musa and his Malian counterpart Ann Roe met on Monday.";
    expect(meetingsOf(text)[0]?.participants.map(({ post }) => post)).toEqual([
      "head_of_government",
      "head_of_government",
      "head_of_state",
    ]);
  });
});

it("seats who was sent for another side behind “represented by” there", () => {
  const text = `${ROOM} Egypt, represented by the assistant minister, Omar Saleh, and Canada's ambassador to Chad, Ida Dale, attended the talks.`;
  expect(meetingsOf(text).map(brief)[0]).toContain("CAN=ida-dale EGY=omar-saleh");
});
