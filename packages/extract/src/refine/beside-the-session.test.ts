import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf } from "../testing/rooms.ts";

const rooms = (text: string): string[] =>
  meetingsOf(text).map((event) => `${event.when?.edtf ?? "-"} ${event.where?.name ?? "-"} ${brief(event)}`);

describe("a session, and what was told beside it", () => {
  it.each([
    [
      "who met somebody before the session isn't in what his leaders will hold",
      "The foreign ministers of Mali, Togo and Chad met in Lome on Monday. Malian Foreign Minister Jo Poe had a separate meeting with his Chadian counterpart Ali Musa ahead of the three-way session. The leaders of Mali, Togo and Chad will meet in Bamako on 25 May.",
      [
        "2024-03-11 Lome occurred MLI=jo-poe TCD=ali-musa TGO=foreign_minister[host]",
        "2024-03-11 - occurred MLI=jo-poe TCD=ali-musa",
        "2024-05-25 Bamako planned MLI=leader[host] TCD=leader TGO=leader",
      ],
    ],
    [
      "who took part today, and who hosted it in its town",
      "The Malian foreign minister, Jo Poe, participated today in the Ministerial Meeting of Mali, Togo and Chad with Kenya, which was hosted in Lome by the Togolese foreign minister, Ann Roe.",
      ["2024-03-14 Lome occurred KEN MLI=jo-poe TCD TGO=ann-roe[host]"],
    ],
    [
      "talks that somebody only wants, and who would convene them",
      "Malian Foreign Minister Jo Poe met Chadian Foreign Minister Ali Musa in Lome on Monday and told him that Mali backs the resumption of talks on the border under the auspices of the United Nations.",
      ["2024-03-11 Lome occurred MLI=jo-poe TCD=ali-musa TGO=[host]-"],
    ],
    [
      "a time within what was said behind a meeting",
      "After meeting Chadian Foreign Minister Ali Musa in Lome, Malian Foreign Minister Jo Poe said that the road was opened last year.",
      ["- Lome occurred MLI=jo-poe TCD=ali-musa TGO=[host]-"],
    ],
    [
      "the day on which a spokesman told of it",
      "Malian Foreign Minister Jo Poe met Chadian Foreign Minister Ali Musa in Lome, said Malian spokesman Ed Coe on Monday.",
      ["2024-03-11 Lome occurred MLI=jo-poe TCD=ali-musa TGO=[host]-"],
    ],
    [
      "the talks of three between the ministers, told of behind another room",
      "The foreign ministers of Mali, Togo and Chad met in Lome on Monday. The leaders of Mali, Togo and Chad will meet in Bamako on 25 May. The previous round of trilateral talks between the foreign ministers took place in Gao on 14 October 2022.",
      [
        "2024-03-11 Lome occurred MLI=foreign_minister TCD=foreign_minister TGO=foreign_minister[host]",
        "2024-05-25 Bamako planned MLI=leader[host] TCD=leader TGO=leader",
        "2022-10-14 Gao occurred MLI=foreign_minister[host] TCD=foreign_minister TGO=foreign_minister",
      ],
    ],
    [
      "delegations from both countries, of the two that the text has named",
      "Mali signed the pact with Togo on Monday. Rain had come early. Farmers were glad. The price of rice fell. Nobody had hoped for it. The details were settled when delegations from both countries met in Gao on 5 March.",
      ["2024-03-05 Gao occurred MLI=[host] TGO"],
    ],
    [
      "what is due by some day, and what more sides will hold on another",
      "Mali and Chad agreed to hold the next meeting of the border commission by 15 July. The leaders of Mali, Togo and Chad will meet in Bamako on 25 May.",
      [
        "2024-03-14/2024-07-15 - planned MLI TCD",
        "2024-05-25 Bamako planned MLI=leader[host] TCD=leader TGO=leader",
      ],
    ],
    [
      "talks that somebody also called for",
      "The Malian minister also called for talks with Chad in Lome.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});

it.each(["the spokesperson of the Ministry of Works", "head of the harbour office"])(
  "knows again who was introduced as %s",
  (title) => {
    const office = title.replace(/^the /, "").split(" ")[0];
    const { statements } = extract(
      `Jo Poe, ${title}, said the port was open. The ${office} said two ships had come. He told the crews to wait.`,
      { published: "2024-03-14" },
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(statements.map(() => "person:jo-poe"));
    expect(statements.length).toBeGreaterThan(1);
  },
);
