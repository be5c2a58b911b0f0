import { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { issueWords } from "./issue-words.ts";

const Schema = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]$/, "expected a whole number from 1")
    .optional(),
  kind: z.enum(["news", "readout"]),
  tags: z.array(z.string().min(2)).max(1).optional(),
});

describe("issueWords", () => {
  it.each<[string, unknown, string[]]>([
    [
      "a field that isn't known",
      { kind: "news", knd: 1 },
      ['q: expected none but limit, kind, tags, got "knd"'],
    ],
    ["a missing one", {}, ["q.kind: expected one of news, readout, it is missing"]],
    ["another choice", { kind: "poem" }, ['q.kind: expected one of news, readout, got "poem"']],
    ["another type", { kind: "news", tags: "x" }, ["q.tags: expected an array, got a string"]],
    ["no object at all", [], ["q: expected an object, got an array"]],
    ["nothing", undefined, ["q: expected an object, it is missing"]],
    ["another form", { kind: "news", limit: "-1" }, ['q.limit: expected a whole number from 1, got "-1"']],
    ["what is too short", { kind: "news", tags: ["x"] }, ["q.tags.0: expected at least 2 characters"]],
    ["too many", { kind: "news", tags: ["xx", "yy"] }, ["q.tags: expected at most 1 of them"]],
  ])("says %s", (_, value, expected) => {
    const { error } = Schema.safeParse(value);
    const words = issueWords(error?.issues ?? [], value, "q", Object.keys(Schema.shape));
    expect(words.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected);
  });

  it("cuts what came, and tells of five fields at most", () => {
    const value = { kind: "x".repeat(1_000), ...Object.fromEntries([..."abcdefgh"].map((key) => [key, 1])) };
    const words = issueWords(Schema.safeParse(value).error?.issues ?? [], value, "q", []);
    expect(words.every(({ message }) => message.length < 300)).toBe(true);
    expect(words.at(-1)?.message).toBe('expected no other field, got "a", "b", "c", "d", "e"');
  });
});
