/** Takes short reports whose meeting no "A met B" tells, gives each with its status, day, place and room. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status day place: A=person B~post[duty]"; a seat denied ends in "-", one left open in "?". */
const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, when, where, participants }) => {
      const room = participants.map(({ represents, person, post, function: role, duties, seat }) => {
        const who = person ? `=${person.slice("person:".length)}` : post ? `~${post}` : "";
        const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
        const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
        return `${represents.replace(/^\w+:/, "")}${who}${part}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
      });
      return `${status} ${when?.edtf ?? "-"} ${where?.name ?? "-"}: ${room.join(" ")}`;
    });

const TABLE: Readonly<Record<string, [string, string[]][]>> = {
  "a body that is convened, whose members a list gives behind a colon": [
    [
      "A trilateral working group on transit was convened in Tashkent on Saturday. Each country was represented by a deputy minister: Kazakhstan by Ann Roe, who presided, Kyrgyzstan by Ole Lund and Uzbekistan by Ali Demir.",
      ["occurred 2024-03-09 Tashkent: KAZ=ann-roe KGZ=ole-lund UZB=ali-demir[host]"],
    ],
    [
      "A working group on transit met in Oslo on Saturday. All sides were led by envoys: Chad by Ann Roe, Niger by Ole Lund and Mali by Ali Demir.",
      ["occurred 2024-03-09 Oslo: MLI=ali-demir NER=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    ["The council of the port was convened by the mayor.", []],
    ["Documents on Chad and Niger were assembled in Oslo on Saturday.", []],
  ],
  "what one must or may do, which nobody has done": [
    ["Chad is not obliged to negotiate with Niger, the court ruled on Monday.", []],
    ["Chad has a duty to negotiate with Niger.", []],
    ["Chad is required to hold talks with Niger within a year.", []],
    ["Chad is free to meet with Niger.", []],
    ["The ruling compels Chad to negotiate with Niger.", []],
    ["Chad does not have to negotiate with Niger.", []],
    [
      "Chad's foreign minister is scheduled to meet with Niger's foreign minister on Monday.",
      ["planned 2024-03-18 -: NER~foreign_minister TCD~foreign_minister"],
    ],
  ],
};

for (const [name, cases] of Object.entries(TABLE))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });
