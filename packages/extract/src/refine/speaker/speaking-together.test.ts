import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** The speakers and sides of the first statement. */
function voicesOf(text: string): readonly [speaker: unknown, sides: string] {
  const [statement] = extract(text, { published: "2024-03-14" }).statements;
  const speaker = statement?.speaker ?? null;
  return [
    speaker !== null && typeof speaker === "object" ? speaker.anonymous : speaker,
    statement?.onBehalfOf.join(" ") ?? "",
  ];
}

describe("those who speak side by side", () => {
  it("takes a pronoun for one of them", () =>
    expect(
      extract(
        "Turkish Foreign Minister Emre Kaya met Iraqi Foreign Minister Salim Hadi. He and Dr. Hadi said the road would open.",
        {
          published: "2024-03-14",
        },
      ).statements.map(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ).toEqual([[{ anonymous: "He and Dr. Hadi" }, ["IRQ", "TUR"]]]));

  it.each([
    [
      "Kenya, Uganda, Rwanda, and Burundi said the protocol was ready.",
      "Kenya, Uganda, Rwanda, and Burundi",
      "BDI KEN RWA UGA",
    ],
    [
      "Poland, Lithuania, Latvia, Estonia and Finland said they would close the border.",
      "Poland, Lithuania, Latvia, Estonia and Finland",
      "EST FIN LTU LVA POL",
    ],
    [
      "“We are ready,” Kenya, Uganda and Rwanda said in a statement.",
      "Kenya, Uganda and Rwanda",
      "KEN RWA UGA",
    ],
    [
      "In Oslo, Norway, Sweden and Denmark said they would mediate.",
      "Norway, Sweden and Denmark",
      "DNK NOR SWE",
    ],
    [
      "Officials from Egypt, Jordan and Iraq said the grid would be linked.",
      "Officials from Egypt, Jordan and Iraq",
      "EGY IRQ JOR",
    ],
    [
      "According to France, Chile and Peru, Iran has broken the accord.",
      "France, Chile and Peru",
      "CHL FRA PER",
    ],
    [
      "Norwegian Foreign Minister Anna Berg, Polish Foreign Minister Jan Nowicki, Chilean Foreign Minister Eva Rojas and their host, Kenya’s John Otieno, said in a joint statement that the talks were frank.",
      "Norwegian Foreign Minister Anna Berg, Polish Foreign Minister Jan Nowicki, Chilean Foreign Minister Eva Rojas and their host, Kenya’s John Otieno",
      "CHL KEN NOR POL",
    ],
    [
      "Turkish Foreign Minister Emre Kaya and his Iraqi counterpart, Salim Hadi, said the road would open.",
      "Turkish Foreign Minister Emre Kaya and his Iraqi counterpart, Salim Hadi",
      "IRQ TUR",
    ],
    [
      "Mr. Kaya and Dr. Hadi said the road would open. They are Turkish Foreign Minister Emre Kaya and Iraqi Foreign Minister Salim Hadi.",
      "Mr. Kaya and Dr. Hadi",
      "IRQ TUR",
    ],
    [
      "The Food and Drug Administration and the Department of Agriculture said the fish was safe.",
      "The Food and Drug Administration and the Department of Agriculture",
      "USA",
    ],
    [
      "The German Foreign Ministry and the Elysee Palace said the call had lasted an hour.",
      "The German Foreign Ministry and the Elysee Palace",
      "DEU FRA",
    ],
    [
      "“The port is full,” reads the joint statement of Kenya, Uganda and Rwanda.",
      "Kenya, Uganda and Rwanda",
      "KEN RWA UGA",
    ],
    [
      "The foreign ministers of Kenya and Uganda met on Monday. The Kenyan minister and her counterparts said the port was full.",
      "The Kenyan minister and her counterparts",
      "KEN UGA",
    ],
  ])("%s", (text, speaker, sides) => expect(voicesOf(text)).toEqual([speaker, sides]));

  it.each([
    ["Iran, which borders Iraq and Turkey, said it would attend.", "IRN", "IRN"],
    ["The president of Kenya, John Otieno, said the talks were over.", "person:john-otieno", "KEN"],
    [
      "Anna Berg, Norway’s foreign minister and chair of the council, said talks went well.",
      "person:anna-berg",
      "NOR",
    ],
    ["Talks between Russia and Iran, Turkey said, had failed.", "TUR", "TUR"],
    // A ministry that is only spoken of issues no communiqué.
    [
      "The ministers of Kenya and Uganda met the Rwandan administration. The communiqué reads: “The port is full.”",
      "The communiqué",
      "",
    ],
    ["According to Norway, Russia and Turkey have broken the accord.", "NOR", "NOR"],
  ])("alone: %s", (text, speaker, sides) => expect(voicesOf(text)).toEqual([speaker, sides]));
});
