import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf, type RawLine } from "./json-lines.ts";

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 3, limit = 1000): Promise<RawLine[]> {
  const lines: RawLine[] = [];
  for await (const line of linesOf(chunks(new TextEncoder().encode(text), size), limit)) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  test.each([
    ["a last line without its newline", "a\nb", ["a", "b"]],
    ["a last line with it", "a\nb\n", ["a", "b"]],
    ["empty lines", "a\n\nb\n", ["a", "", "b"]],
    ["Windows line ends", "a\r\nb\r\n", ["a", "b"]],
    ["letters cut by a chunk", "Türkiye\nİzmir", ["Türkiye", "İzmir"]],
    ["nothing", "", []],
  ])("reads %s", async (_, text, expected) => {
    expect((await read(text)).map((line) => line.text)).toEqual(expected);
  });

  test("counts every byte once, wherever the chunks are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "ü", "\n") }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const lines = await read(text, size);
          expect(lines.reduce((sum, line) => sum + line.bytes, 0)).toBe(
            new TextEncoder().encode(text).length,
          );
          expect(lines.map((line) => line.text).join("\n")).toBe(text.replace(/\n$/, ""));
        },
      ),
    );
  });

  test("skips a line over the limit and goes on", async () => {
    const lines = await read(`a\n${"b".repeat(50)}\nc`, 7, 20);
    expect(lines.map((line) => line.text)).toEqual(["a", null, "c"]);
  });
});
