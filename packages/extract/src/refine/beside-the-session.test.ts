import { describe, expect, it } from "vitest";
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
        "- - occurred MLI=jo-poe TCD=ali-musa",
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
      "talks that somebody also called for",
      "The Malian minister also called for talks with Chad in Lome.",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(rooms(text)).toEqual(expected);
  });
});
