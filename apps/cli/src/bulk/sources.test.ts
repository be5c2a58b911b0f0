import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecorded } from "../testing/recorded-io.ts";
import { findSources } from "./sources.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-sources-"));
  mkdirSync(join(folder, "sub/.hidden"), { recursive: true });
  mkdirSync(join(folder, "sub/node_modules/left-alone"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const name of [
    "b.txt",
    "a.md",
    "c.jsonl",
    "d.JSONL.gz",
    "photo.jpg",
    ".secret.txt",
    "sub/e.html",
    "sub/.hidden/f.txt",
    "sub/node_modules/left-alone/README.md",
  ])
    writeFileSync(join(folder, name), "12345");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (...paths: string[]) => {
  const { sources, isMany } = findSources(paths.map((path) => (path === "." ? folder : join(folder, path))));
  return {
    isMany,
    files: sources.map(
      ({ path, kind }) => `${path.slice(folder.length + 1)}${kind === "report" ? "" : ` ${kind}`}`,
    ),
  };
};

describe("findSources", () => {
  test("opens a folder and its subfolders in order of path, leaving hidden files, installed packages and foreign files alone", () => {
    expect(found(".")).toEqual({
      isMany: true,
      files: ["a.md", "b.txt", "c.jsonl lines", "d.JSONL.gz lines", "sub/e.html"],
    });
  });

  test.each([
    ["one report", ["b.txt"], false, ["b.txt"]],
    ["a file that isn't there: reading it says so", ["nope.txt"], false, ["nope.txt"]],
    ["one JSONL file", ["c.jsonl"], true, ["c.jsonl lines"]],
    ["two reports, in the order given", ["b.txt", "a.md"], true, ["b.txt", "a.md"]],
    ["a glob", ["*.{txt,md}"], true, ["a.md", "b.txt"]],
    ["a glob over folders", ["**/*.html"], true, ["sub/e.html"]],
    [
      "installed packages, where they are named",
      ["sub/node_modules"],
      true,
      ["sub/node_modules/left-alone/README.md"],
    ],
    ["a file that its folder gives too, once", ["sub", "sub/e.html"], true, ["sub/e.html"]],
    ["a file and its folder, by another way", ["sub/../b.txt", "*.txt"], true, ["b.txt"]],
    ["a file that is named twice, twice", ["b.txt", "b.txt"], true, ["b.txt", "b.txt"]],
    ["a file before its folder, once", ["sub/e.html", "sub"], true, ["sub/e.html"]],
    ["a glob that nothing matches", ["*.pdf"], false, ["*.pdf fault"]],
    ["a folder without reports", ["empty"], false, ["empty fault"]],
  ])("%s", (_, paths, isMany, files) => {
    expect(found(...paths)).toEqual({ isMany, files });
  });

  test("leaves it to the opening to say what is wrong with a path", async () => {
    symlinkSync(join(folder, "circle"), join(folder, "circle"));
    for (const path of [join(folder, "circle"), "x".repeat(5_000), join(folder, "b.txt", "c")]) {
      const { status, err } = await runRecorded(["extract", path]);
      expect(status).toBe(1);
      expect(err).not.toContain("unexpected fault");
    }
    rmSync(join(folder, "circle"));
  });

  test("counts the bytes that there are to read", () => {
    expect(findSources([folder]).sources.map(({ bytes }) => bytes)).toEqual([5, 5, 5, 5, 5]);
  });
});
