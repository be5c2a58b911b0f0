/** Takes meetings of a club's officers, with or without one more, gives who sat there; a room that somebody stayed out of is another than his. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const roomsOf = (text: string): string[] =>
  extract(text, { published: "2024-05-14" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ participants, where, when }) =>
      [
        participants
          .filter(({ seat }) => seat === "yes")
          .map(({ represents, post }) => `${represents}${post ? `:${post.replace("_minister", "")}` : ""}`)
          .sort()
          .join(" "),
        where?.name ?? "",
        when?.edtf ?? "",
      ].join("|"),
    );
const four = (post: string): string => ["CZE", "HUN", "POL", "SVK"].map((one) => `${one}${post}`).join(" ");
const with1 = (more: string): string => ["CZE", "HUN", "POL", "SVK", more].sort().join(" ");

it.each([
  ["The V4 foreign ministers met on Monday.", [`${four(":foreign")}||2024-05-13`]],
  ["In the morning, the V4 presidents met to take stock.", [`${four(":head_of_state")}||`]],
  ["The last meeting in the V4+Japan format took place in Prague in 2021.", [`${with1("JPN")}|Prague|2021`]],
  ["A V4+Egypt summit was held in Budapest on Monday.", [`${with1("EGY")}|Budapest|2024-05-13`]],
  [
    "The last meeting in the Kenya-Uganda-Tanzania format took place in Kampala in 2022.",
    ["KEN TZA UGA|Kampala|2022"],
  ],
  [
    "The foreign ministers of the V4 and Japan met in Brno on Tuesday. Later the V4 ministers met without their Japanese guest.",
    ["CZE:foreign HUN:foreign JPN:foreign POL:foreign SVK:foreign|Brno|2024-05-14", `${four(":foreign")}||`],
  ],
  [
    "The foreign ministers of Kenya, Mali and Chad met in Oslo on Tuesday. The Kenyan and Malian foreign ministers then held talks in the absence of their Chadian colleague.",
    ["KEN:foreign MLI:foreign TCD:foreign|Oslo|2024-05-14", "KEN:foreign MLI:foreign||"],
  ],
])("%s", (text, rooms) => expect(roomsOf(text as string)).toEqual(rooms));

it.each([
  "The G7 leaders have committed to more aid.",
  "The V4 museums met their targets on Monday.",
  "The V4 ministers met their targets without Japan.",
  "The meeting ended without a result for the V4 ministers.",
])("no room: %s", (text) => expect(roomsOf(text)).toEqual([]));

it("fills no seat with him whom another stood in for", () => {
  const text =
    "The foreign ministers of Kenya and Mali met in Oslo on Monday. Mali was represented by State Secretary Ali Keita, who stood in for Minister Sira Diallo. On Tuesday, the Malian minister met the Kenyan minister.";
  const persons = extract(text, { published: "2024-05-14" }).events.flatMap(({ participants }) =>
    participants.map(({ person }) => person),
  );
  expect(persons).not.toContain("person:sira-diallo");
});

const LAKE =
  "Kenya’s Minister Ann Roe was flanked by Uganda’s Minister Jo Poe and Mali’s Deputy Minister Ali Musa.";
it.each([
  [
    `Ministers from the three lake states met in Oslo on Monday. ${LAKE}`,
    ["KEN:minister MLI:deputy UGA:minister|Oslo|2024-05-13"],
  ],
  [
    `Ministers from the three lake states spent the better part of the day behind closed doors in Oslo. ${LAKE}`,
    ["KEN:minister MLI:deputy UGA:minister|Oslo|"],
  ],
  [`Ministers from the four lake states met in Oslo on Monday. ${LAKE}`, ["|Oslo|2024-05-13"]],
  [
    "The UN and the African Union spoke. Delegations of Mali and Chad met in Oslo on Monday under the chairmanship of the two organizations.",
    ["MLI TCD igo:african-union igo:united-nations|Oslo|2024-05-13"],
  ],
  [
    "The foreign ministers of Egypt, Chad and Mali ended two days of talks in Oslo without a deal on Chad’s dam.",
    ["EGY:foreign MLI:foreign TCD:foreign|Oslo|"],
  ],
])("%s", (text, rooms) =>
  expect(roomsOf(text as string).map((one) => one.replace("deputy_minister", "deputy"))).toEqual(rooms),
);

it.each([
  "The Green Lake Trust, a Kenyan charity, welcomed the result.",
  "Lake Watch, a Kenyan rights group, rejected the deal.",
  "A Kenyan association of families welcomed the result.",
  "The Peace Fund, a Norwegian non-governmental organisation, opposes the deal.",
])("no stand of a state: %s", (text) => expect(extract(text).positions).toEqual([]));
