import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CopiedDocument, findCopies } from "./find-copies.ts";

const SENTENCES = [
  "The foreign ministers of Aldova and Boria met in Corvo on Tuesday to speak about the border at Lissen.",
  "They agreed to reopen two crossings in June and to exchange 40 prisoners before the harvest.",
  "Aldova's minister, Tarik Oso, called the talks the most open in nine years.",
  "His counterpart Lena Bru said that trust would have to be earned on the ground, village by village.",
  "A working group under the deputy ministers is to draw the line of the fence by the end of July.",
  "Neither side would say who asked for the meeting, nor how long it lasted.",
  "Trade across the border fell to 12 million crowns last year, a fifth of what it was.",
  "Farmers on both banks of the Lissen have waited for the crossings since the bridge was closed.",
];
const STORY = SENTENCES.join(" ");
const document = (
  id: string,
  text: string,
  published = "2023-05-10",
  outlet: string | null = null,
): CopiedDocument => ({
  id,
  text,
  outlet,
  published,
});
const story = document("doc:b", STORY);
const copiesWith = (...others: CopiedDocument[]) => findCopies([story, ...others]);

describe("findCopies", () => {
  it.each([
    [
      "with other line breaks, marks and case",
      STORY.replaceAll(" ", "\n  ").replaceAll("'", "’").toUpperCase(),
    ],
    ["cut to its first half", SENTENCES.slice(0, 4).join("\n\n")],
    ["without a passage from the middle", [...SENTENCES.slice(0, 3), ...SENTENCES.slice(5)].join(" ")],
    [
      "under another headline, with a dateline and a credit",
      `Neighbours Find Common Ground At Last\n\nCORVO, May 10 (Wire) — ${STORY}\n\nReporting by A. Person; editing by B. Person`,
    ],
    [
      "with a word mended here and there",
      STORY.replace("the most open", "the frankest").replace("by the end", "until the end"),
    ],
  ])("finds a reprint %s", (_, text) => {
    expect(copiesWith(document("doc:a", text))).toHaveLength(1);
  });

  it.each([
    [
      "a text of the same form about others",
      STORY.replaceAll("Aldova", "Deria").replaceAll("Tarik Oso", "Milo Tan").replaceAll("Corvo", "Effa"),
    ],
    [
      "a text of the same form with other figures",
      STORY.replace("40", "15").replace("12", "30").replace("nine", "Ten"),
    ],
    [
      "another report that quotes a sentence",
      `${SENTENCES[2]} ${"Something else was said elsewhere that day. ".repeat(12)}`,
    ],
  ])("refuses %s", (_, text) => {
    expect(copiesWith(document("doc:a", text))).toEqual([]);
  });

  it("asks more of what one outlet prints twice: its forms are like each other", () => {
    const words = STORY.replace("village by village", "step by careful step").replace(
      "would say who",
      "told us which",
    );
    const form = (outlet: string) => document("doc:a", words, "2023-05-10", outlet);
    const own = document("doc:b", STORY, "2023-05-10", "The Post");
    expect(findCopies([own, form("The Post")])).toEqual([]);
    expect(findCopies([own, form("The Times")])).toHaveLength(1);
  });

  const inserted = STORY.replace("met in Corvo", "met in Corvo and then in Effa");
  const added = [
    ...SENTENCES.slice(0, 6),
    "On Friday Lena Bru will go on to Effa to pay her respects there.",
    ...SENTENCES.slice(6),
  ].join(" ");
  const plain = STORY.replace("to speak about the border", "to speak at some length about the border");
  it.each<[string, string, string, string, number]>([
    ["a name put into a sentence", inserted, "The Post", "2023-05-10", 0],
    ["a name put into a sentence by another paper", inserted, "The Times", "2023-05-10", 1],
    ["words put into a sentence", plain, "The Post", "2023-05-10", 1],
    ["a sentence of substance more on the next day", added, "The Post", "2023-05-11", 0],
    ["a sentence more on the same day: the other is cut", added, "The Post", "2023-05-10", 1],
    ["a sentence more on the day before: the other is cut", added, "The Post", "2023-05-09", 1],
    ["a sentence more on the next day in another paper", added, "The Times", "2023-05-11", 1],
    ["nothing more on the next day", STORY, "The Post", "2023-05-11", 1],
    [
      "a credit more on the next day",
      `${STORY} Written by A. Person for The Post.`,
      "The Post",
      "2023-05-11",
      1,
    ],
    [
      "names far behind its end on the next day",
      `${STORY} ${"The council of Effa has yet to say a word of it. ".repeat(6)}`,
      "The Post",
      "2023-05-11",
      0,
    ],
  ])("tells a reprint from a revision by one outlet: %s", (_, text, outlet, published, count) => {
    const own = document("doc:b", STORY, "2023-05-10", "The Post");
    const other = document("doc:a", text, published, outlet);
    expect(findCopies([own, other])).toHaveLength(count);
    expect(findCopies([other, own])).toHaveLength(count);
  });

  it("lets an outlet put one name into a thousand words", () => {
    const lines = Array.from(
      { length: 100 },
      (_, at) => `They spoke of a${at} and b${at}, then of c${at} at length.`,
    );
    const text = (count: number, ...named: number[]) =>
      lines
        .slice(0, count)
        .map((line, at) => (named.includes(at) ? line.replace("then of", "then in Effa of") : line))
        .join(" ");
    const found = (count: number, ...named: number[]) =>
      findCopies([
        document("doc:b", text(count), "2023-05-10", "The Post"),
        document("doc:a", text(count, ...named), "2023-05-10", "The Post"),
      ]).length;
    expect([found(100), found(100, 50), found(100, 50, 70), found(80, 50)]).toEqual([1, 1, 0, 0]);
  });

  it("refuses the same words of another month, and a formula of a few words", () => {
    expect(copiesWith(document("doc:a", STORY, "2023-07-10"))).toEqual([]);
    const formula = "The ministers met on Tuesday and issued no statement.";
    expect(
      findCopies([document("doc:a", formula), document("doc:b", `${formula} Nothing else is known.`)]),
    ).toEqual([]);
  });

  it("leads every copy to the longest text, of a wire story in a hundred papers too", () => {
    const papers = Array.from({ length: 100 }, (_, at) =>
      document(
        `doc:paper-${at}`,
        `Paper Number ${at} Writes\n\n${SENTENCES.slice(0, 4 + (at % 4)).join(" ")}`,
      ),
    );
    const long = document(
      "doc:wire",
      `${STORY} More to come. ${"A long background paragraph follows here. ".repeat(3)}`,
    );
    const copies = findCopies([long, ...papers]);
    expect(copies).toHaveLength(100);
    expect(new Set(copies.map(({ of }) => of))).toEqual(new Set(["doc:wire"]));
  });

  it("doesn't depend on the order of the documents", () => {
    const all = [
      story,
      document("doc:c", SENTENCES.slice(0, 5).join(" ")),
      document("doc:a", SENTENCES.slice(3).join(" ")),
      document("doc:d", STORY),
      document("doc:e", "Something quite different, told in words of its own. ".repeat(8)),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findCopies(shuffled)).toEqual(findCopies(all));
      }),
    );
  });
});
