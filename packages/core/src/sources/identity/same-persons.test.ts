import { describe, expect, it } from "vitest";
import { sampleActor } from "../../testing/sample.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { type KnownPerson, unitePersons } from "./same-persons.ts";

/** A person as a document has it: its name, the posts it holds, of whom. */
interface Told {
  readonly name: string;
  readonly doc?: string;
  readonly of?: string;
  readonly posts?: readonly string[];
  /** Entities by tenures alone, where nothing says what the person is part of. */
  readonly held?: readonly string[];
}
const known = ({ name, doc, of, posts = [], held }: Told, at: number): KnownPerson => ({
  at,
  doc: doc ?? `doc:${at}`,
  actor: sampleActor(`person:${at}`, {
    type: "person",
    names: [{ text: name, lang: "en", kind: "name" }],
    partOf: of ?? null,
    tenures: (held ?? posts.map(() => of ?? "XAL")).map((one, index) => ({
      post: posts[index] ?? posts[0] ?? "minister",
      of: one,
      from: null,
      to: null,
      acting: false,
    })),
  }),
});

/** Who is one, by place in the list: "02 1" for the first and the third. */
function united(...all: Told[]): string {
  const sets = new DisjointSets(all.length);
  unitePersons(all.map(known), sets);
  const groups = new Map<number, string>();
  for (const [at] of all.entries()) groups.set(sets.root(at), `${groups.get(sets.root(at)) ?? ""}${at}`);
  return [...groups.values()].join(" ");
}
const FM = { of: "XAL", posts: ["foreign_minister"] };
const times = (count: number, one: Told): Told[] => Array.from({ length: count }, () => one);

describe("a whole name", () => {
  it.each<[string, string, Told[]]>([
    [
      "is one person, in any order of its words",
      "012",
      [{ name: "Lena Bru" }, { name: "Bru, Lena" }, { name: "Dr. Lena Bru" }],
    ],
    ["isn't two names of the same letters", "0 1", [{ name: "Ana Bru" }, { name: "Anab Ru" }]],
    [
      "isn't another's who shares the first one",
      "0 1",
      [
        { name: "Lena Bru", doc: "doc:a", of: "XAL" },
        { name: "Lena Tor", doc: "doc:a", of: "XAL" },
      ],
    ],
    [
      "of two states is two, and whose state isn't told neither",
      "02 1 3",
      [
        { name: "Lena Bru", of: "XAL" },
        { name: "Lena Bru", of: "XBO" },
        { name: "Lena Bru", of: "XAL" },
        { name: "Lena Bru" },
      ],
    ],
    ["of one state is whose state isn't told", "01", [{ name: "Lena Bru", of: "XAL" }, { name: "Lena Bru" }]],
    [
      "of a state and of an organisation is one",
      "01",
      [
        { name: "Lena Bru", of: "XAL" },
        { name: "Lena Bru", of: "igo:union" },
      ],
    ],
    [
      "of what only ends or begins like a code is one",
      "012",
      [
        { name: "Lena Bru", of: "XAL" },
        { name: "Lena Bru", of: "group:XBO" },
        { name: "Lena Bru", of: "XCOast" },
      ],
    ],
    [
      "with an initial more, of no known state, is apart from a state's",
      "01 2",
      [{ name: "Lena A. Bru" }, { name: "Lena A. Bru" }, { name: "Lena Bru", of: "XAL" }],
    ],
    [
      "with another initial is another",
      "0 1 2",
      [{ name: "Lena A. Bru" }, { name: "Lena B. Bru" }, { name: "Lena Bru", of: "XAL" }],
    ],
    [
      "with an initial that the state's has too is that one",
      "012",
      [{ name: "Lena A. Bru" }, { name: "Lena A. Bru", of: "XAL" }, { name: "Lena Bru", of: "XAL" }],
    ],
    [
      "with an initial, where no state is told of anybody, is one",
      "01",
      [{ name: "Lena A. Bru" }, { name: "Lena Bru" }],
    ],
  ])("%s", (_, groups, all) => {
    expect(united(...all)).toBe(groups);
  });
});

describe("spellings of a name under one entity", () => {
  it.each<[string, string, Told[]]>([
    [
      "are one where the consonants are seven",
      "01",
      [
        { name: "Faisal Mekdar", of: "XAL" },
        { name: "Faysal Miqdar", of: "XAL" },
      ],
    ],
    [
      "are one in any order of the words",
      "01",
      [
        { name: "Mekdar Faisal", of: "XAL" },
        { name: "Faysal Miqdar", of: "XAL" },
      ],
    ],
    [
      "aren't where they are six",
      "0 1",
      [
        { name: "Fasal Mekda", of: "XAL" },
        { name: "Fasil Mikda", of: "XAL" },
      ],
    ],
    [
      "are one of three words with seven, spaces aside",
      "01",
      [
        { name: "Ali Fasa Mekda", of: "XAL" },
        { name: "Aly Fisa Mikda", of: "XAL" },
      ],
    ],
    [
      "aren't of three words with six",
      "0 1",
      [
        { name: "Ali Fas Meka", of: "XAL" },
        { name: "Aly Fis Mika", of: "XAL" },
      ],
    ],
    [
      "aren't under two entities",
      "0 1",
      [
        { name: "Faisal Mekdar", of: "XAL" },
        { name: "Faysal Miqdar", of: "XBO" },
      ],
    ],
    ["aren't where no entity is known", "0 1", [{ name: "Faisal Mekdar" }, { name: "Faysal Miqdar" }]],
    [
      "are of the entity that the posts are of",
      "01",
      [
        { name: "Faisal Mekdar", held: ["XAL"] },
        { name: "Faysal Miqdar", held: ["XAL", "XAL"] },
      ],
    ],
    [
      "are of none where the posts are of two",
      "0 1",
      [
        { name: "Faisal Mekdar", held: ["XAL", "XBO"] },
        { name: "Faysal Miqdar", held: ["XAL", "XBO"] },
      ],
    ],
    [
      "are of what the person is part of, whatever the posts are of",
      "01",
      [
        { name: "Faisal Mekdar", of: "XAL", held: ["XBO"] },
        { name: "Faysal Miqdar", of: "XAL", held: ["XCO"] },
      ],
    ],
    [
      "aren't names of other consonants",
      "0 1",
      [
        { name: "Faisal Mekdar", of: "XAL" },
        { name: "Petar Stoyanov", of: "XAL" },
      ],
    ],
  ])("%s", (_, groups, all) => {
    expect(united(...all)).toBe(groups);
  });
});

describe("a surname of the same consonants under one post", () => {
  it.each<[string, string, Told[]]>([
    [
      "with a first name that begins the same is one",
      "01",
      [
        { name: "Joseph Tarin", ...FM },
        { name: "Joe Tarin", ...FM },
      ],
    ],
    [
      "is the last word",
      "01",
      [
        { name: "Joseph Aa Tarin", ...FM },
        { name: "Joe Oo Tarin", ...FM },
      ],
    ],
    [
      "of two consonants isn't enough",
      "0 1",
      [
        { name: "Joseph Oso", ...FM },
        { name: "Joe Oso", ...FM },
      ],
    ],
    [
      "isn't one with a first name that begins otherwise",
      "0 1",
      [
        { name: "Jill Tarin", ...FM },
        { name: "Joe Tarin", ...FM },
      ],
    ],
    [
      "isn't one under two posts",
      "0 1",
      [
        { name: "Joseph Tarin", ...FM },
        { name: "Joe Tarin", of: "XAL", posts: ["minister"] },
      ],
    ],
    [
      "isn't one under two states",
      "0 1",
      [
        { name: "Joseph Tarin", ...FM },
        { name: "Joe Tarin", ...FM, of: "XBO" },
      ],
    ],
    [
      "isn't one with another surname",
      "0 1",
      [
        { name: "Joseph Tarin", ...FM },
        { name: "Joe Marov", ...FM },
      ],
    ],
    [
      "is one where they share one of two posts",
      "01",
      [
        { name: "Joseph Tarin", of: "XAL", posts: ["minister", "foreign_minister"] },
        { name: "Joe Tarin", ...FM },
      ],
    ],
  ])("%s", (_, groups, all) => {
    expect(united(...all)).toBe(groups);
  });
});

describe("a surname alone", () => {
  it.each<[string, string, Told[]]>([
    [
      "is who bears it under its entity and post",
      "01",
      [
        { name: "Bru", ...FM },
        { name: "Lena Bru", ...FM },
      ],
    ],
    [
      "is who bears it in its own document",
      "01",
      [
        { name: "Bru", doc: "doc:a" },
        { name: "Lena Bru", doc: "doc:a" },
      ],
    ],
    ["isn't who bears it in another document", "0 1", [{ name: "Bru" }, { name: "Lena Bru" }]],
    [
      "without a post is who bears it under its entity without one",
      "01",
      [
        { name: "Bru", of: "XAL" },
        { name: "Lena Bru", of: "XAL" },
      ],
    ],
    [
      "without a post is nobody where one of those who bear it has one",
      "0 1 2",
      [
        { name: "Bru", of: "XAL" },
        { name: "Lena Bru", of: "XAL" },
        { name: "Tarik Bru", ...FM },
      ],
    ],
    [
      "without a post is who bears it in its own document with one",
      "01",
      [
        { name: "Bru", doc: "doc:a", of: "XAL" },
        { name: "Lena Bru", doc: "doc:a", ...FM },
      ],
    ],
    [
      "without a post isn't who bears it in another document with one",
      "0 1",
      [
        { name: "Bru", of: "XAL" },
        { name: "Lena Bru", ...FM },
      ],
    ],
    [
      "with another post isn't",
      "0 1",
      [
        { name: "Bru", of: "XAL", posts: ["minister"] },
        { name: "Lena Bru", ...FM },
      ],
    ],
    [
      "under another entity isn't",
      "0 1",
      [
        { name: "Bru", of: "XBO" },
        { name: "Lena Bru", ...FM },
      ],
    ],
    [
      "of no entity isn't whoever is of none elsewhere",
      "0 1 2",
      [
        { name: "Bru", doc: "doc:a" },
        { name: "Petar Tor", doc: "doc:b" },
        { name: "Bru", doc: "doc:c" },
      ],
    ],
    [
      "is the first word of a name where nobody bears it as the last",
      "01",
      [
        { name: "Xi", ...FM },
        { name: "Xi Jinping", ...FM },
      ],
    ],
    [
      "is the last word rather than the first",
      "02 1",
      [
        { name: "Bru", ...FM },
        { name: "Bru Tarok", ...FM },
        { name: "Lena Bru", ...FM },
      ],
    ],
    [
      "is by entity and post rather than by document",
      "01 2",
      [
        { name: "Bru", doc: "doc:a", ...FM },
        { name: "Lena Bru", ...FM },
        { name: "Nela Bru", doc: "doc:a" },
      ],
    ],
    [
      "of another state isn't who bears it in its document",
      "0 1",
      [
        { name: "Bru", doc: "doc:a", of: "XBO" },
        { name: "Lena Bru", doc: "doc:a", of: "XAL" },
      ],
    ],
    [
      "of an organisation may be a state's",
      "01",
      [
        { name: "Bru", doc: "doc:a", of: "igo:union" },
        { name: "Lena Bru", doc: "doc:a", of: "XAL" },
      ],
    ],
    [
      "of a state may be an organisation's",
      "01",
      [
        { name: "Bru", doc: "doc:a", of: "XAL" },
        { name: "Lena Bru", doc: "doc:a", of: "igo:union" },
      ],
    ],
    [
      "is neither of two",
      "0 1 2",
      [
        { name: "Bru", ...FM },
        { name: "Lena Bru", ...FM },
        { name: "Nela Bru", ...FM },
      ],
    ],
    [
      "is who is named four times as often",
      "01234 5",
      [{ name: "Bru", ...FM }, ...times(4, { name: "Lena Bru", ...FM }), { name: "Nela Bru", ...FM }],
    ],
    [
      "is who is named four times as often, told last",
      "02345 1",
      [{ name: "Bru", ...FM }, { name: "Nela Bru", ...FM }, ...times(4, { name: "Lena Bru", ...FM })],
    ],
    [
      "is neither where one is named three times as often",
      "0 123 4",
      [{ name: "Bru", ...FM }, ...times(3, { name: "Lena Bru", ...FM }), { name: "Nela Bru", ...FM }],
    ],
    [
      "counts all others together",
      "0 1234567 8 9",
      [
        { name: "Bru", ...FM },
        ...times(7, { name: "Lena Bru", ...FM }),
        { name: "Nela Bru", ...FM },
        { name: "Rita Bru", ...FM },
      ],
    ],
    [
      "is one under one post, where nobody has the whole name",
      "01 2 3",
      [
        { name: "Bru", ...FM },
        { name: "Bru", ...FM },
        { name: "Bru", of: "XAL", posts: ["minister"] },
        { name: "Tor", ...FM },
      ],
    ],
    [
      "is left alone without a post",
      "0 1",
      [
        { name: "Bru", of: "XAL" },
        { name: "Bru", of: "XAL" },
      ],
    ],
  ])("%s", (_, groups, all) => {
    expect(united(...all)).toBe(groups);
  });
});
