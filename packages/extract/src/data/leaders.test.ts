import { describe, expect, it } from "vitest";
import { ORGANISATION_BY_ID, STATE_BY_CODE } from "../mentions/lexicon/lexicon.ts";
import { LEADERS } from "./leaders.ts";
import { TITLES } from "./titles.ts";

describe("LEADERS", () => {
  it("names states, organisations and posts that the other tables have", () => {
    const posts = new Set([...TITLES].map(({ post }) => post));
    for (const { of, post } of LEADERS) {
      expect(STATE_BY_CODE.has(of) || ORGANISATION_BY_ID.has(of), of).toBe(true);
      expect(posts.has(post), post).toBe(true);
    }
  });

  it("has days in order and surnames in lower case", () => {
    for (const { from, to, given, surnames } of LEADERS) {
      for (const day of [from, to ?? from]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(to === null || from < to, surnames[0]).toBe(true);
      expect(surnames.map((name) => name.toLowerCase())).toEqual(surnames);
      expect(
        given.every((name) => /^\p{Lu}/u.test(name)),
        surnames[0],
      ).toBe(true);
    }
  });

  it("has one leader a state and post a day, and one a surname and post", () => {
    const clash = (pick: (one: (typeof LEADERS)[number]) => readonly string[]) =>
      LEADERS.flatMap((a, i) =>
        LEADERS.slice(i + 1)
          .filter((b) => a.post === b.post)
          .filter((b) => pick(a).some((key) => pick(b).includes(key)))
          .filter((b) => a.from < (b.to ?? "9999") && b.from < (a.to ?? "9999"))
          .map((b) => `${a.surnames[0]} ${b.surnames[0]}`),
      );
    expect(clash(({ of }) => [of])).toEqual([]);
    expect(clash(({ surnames }) => surnames)).toEqual([]);
  });
});
