/** Takes agreements told behind "but", a setting, a perfect or a meeting, gives whose they are (R28). */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

it.each([
  ["Norway and Chile held talks in Accra on Monday, but agreed to open a school.", "CHL,NOR open a school"],
  [
    "The foreign ministers of Norway, Chile and Mali decided on Monday, at a meeting in Oslo in the “2+1” format, to establish a pearl centre.",
    "CHL,MLI,NOR establish a pearl centre",
  ],
  [
    "The foreign ministers of Norway and Chile met in Accra on Monday. The two governments had undertaken to keep their boats off the islands.",
    "CHL,NOR keep their boats off the islands",
  ],
  [
    "The intelligence chiefs of Norway, Chile, Mali and Peru met in Accra on Monday. The four services agreed to post officers to the unit.",
    "CHL,MLI,NOR,PER post officers to the unit",
  ],
  [
    "The energy ministers of Norway and Chile met with their Malian counterpart in Bamako on Monday and decided to complete the line.",
    "CHL,MLI,NOR complete the line",
  ],
  [
    "The foreign ministers of Norway and Chile, hosted by their Malian counterpart Moussa Keita, agreed in Bamako on Monday to open a school.",
    "CHL,MLI,NOR open a school",
  ],
  ["The African Union pledged Sh20 million for the survey.", "igo:african-union Sh20 million for the survey"],
  ["Norway pledged US$20,000 for the survey.", "NOR US$20,000 for the survey"],
  [
    "Norway’s foreign minister, Ida Berg, met with Chadian Foreign Minister Ali Musa on Monday and promised to send aid.",
    "NOR send aid",
  ],
  [
    "Norway’s foreign minister, Ida Berg, met with reporters on Monday and agreed to publish the text.",
    "NOR publish the text",
  ],
  ["Norway played Chile in Oslo on Monday, but fans agreed to leave.", ""],
])("%s", (text, expected) =>
  expect(
    extract(text, { published: "2024-05-14" })
      .commitments.map(({ parties, content }) => `${parties} ${content.quote}`)
      .join("; "),
  ).toBe(expected),
);
