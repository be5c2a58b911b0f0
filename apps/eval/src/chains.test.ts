/** Takes the hand-written chain sentences, gives that their slices hold, in the development and in the kept part. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Slice {
  quote: string;
  start: number;
  end: number;
}

interface Link extends Partial<Slice> {
  role: "outlet" | "relay" | "speaker";
  name?: string;
}

interface ExpectedStatement {
  content: Slice[];
  speaker: Slice | null;
  speakerKind: "actor" | "anonymous" | "unknown" | "group";
  chain: Link[];
  onBehalfOf?: string[];
}

interface Line {
  id: string;
  kind: string;
  text: string;
  outlet: string | null;
  published: string;
  statements: ExpectedStatement[];
}

const readLines = (file: string): Line[] =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const countOf = <T>(items: T[], test: (item: T) => boolean) => items.filter(test).length;

describe.each([
  ["chains.jsonl", "c"],
  ["chains-kept.jsonl", "k"],
])("chain sentences of %s", (file, letter) => {
  const lines = readLines(file);
  const statements = lines.flatMap((line) => line.statements.map((statement) => ({ line, statement })));
  it("count from 001 without gap or repetition", () => {
    expect(lines.map((line) => line.id)).toEqual(
      lines.map((_, i) => `${letter}${String(i + 1).padStart(3, "0")}`),
    );
    expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
  });

  it("quote exactly the characters they point at", () => {
    for (const { line, statement } of statements) {
      const { content, speaker, chain } = statement;
      const named = chain.filter((link): link is Link & Slice => link.quote !== undefined);
      for (const slice of [...content, ...(speaker ? [speaker] : []), ...named])
        expect(line.text.slice(slice.start, slice.end), line.id).toBe(slice.quote);
    }
  });

  it("open with the caller's outlet and end with the speaker", () => {
    for (const { line, statement } of statements) {
      const { chain, speaker, speakerKind } = statement;
      if (line.outlet) expect(chain[0], line.id).toMatchObject({ role: "outlet", name: line.outlet });
      expect(chain.slice(1).filter((link) => link.role === "outlet")).toEqual([]);
      if (speaker) expect(chain.at(-1), line.id).toEqual({ role: "speaker", ...speaker });
      else expect(speakerKind, line.id).toBe("unknown");
      expect(
        countOf(chain, (link) => link.role === "speaker"),
        line.id,
      ).toBe(speaker ? 1 : 0);
    }
  });

  it("keep content in order, apart, and off the edges of sentences", () => {
    for (const { line, statement } of statements) {
      expect(statement.content.length, line.id).toBeGreaterThan(0);
      statement.content.forEach(({ quote, start }, i) => {
        expect(start, line.id).toBeGreaterThanOrEqual(statement.content[i - 1]?.end ?? 0);
        expect(quote, line.id).toMatch(/^\S.*[^\s.,]$/su);
      });
    }
  });
});

it("has every kind in the kept part, and no text twice", () => {
  const [development = [], kept = []] = ["chains.jsonl", "chains-kept.jsonl"].map(readLines);
  const kinds = (lines: Line[]) => [...new Set(lines.map(({ kind }) => kind))].sort();
  expect(kinds(kept)).toEqual(kinds(development));
  const texts = [...development, ...kept].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});
