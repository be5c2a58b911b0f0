import { DOCUMENT_KINDS } from "@readout/core";
import { FORMATS } from "@readout/formats";
import { describe, expect, test } from "vitest";
import { createProgram } from "../program/program.ts";
import { recordedIo } from "../testing/recorded-io.ts";
import { candidatesFor } from "./candidates.ts";

const program = createProgram(recordedIo().io, () => {});
const valuesFor = (line: string): string[] => {
  const words = line.split(" ");
  const word = words.pop() ?? "";
  return candidatesFor(program, words, word).map(({ value }) => value);
};

test("what is offered is what the commands take", () => {
  const flag = (command: string, name: string) =>
    program.commands.find((one) => one.name() === command)?.options.find(({ long }) => long === name)
      ?.argChoices;
  expect(flag("extract", "--kind")).toEqual([...DOCUMENT_KINDS]);
  expect(flag("extract", "--format")?.toSorted()).toEqual(
    ["briefing", "json", "jsonl", ...Object.keys(FORMATS)].toSorted(),
  );
});

describe("what can follow", () => {
  test.each([
    ["ex", ["extract"]],
    ["extract --fo", ["--format"]],
    ["extract --format json", ["json", "jsonl", "jsonld"]],
    ["extract --format=ma", ["--format=markdown"]],
    ["extract --published 2024-03-14 a.txt --engine ", ["rules", "model", "both"]],
    ["extract a.txt --kind com", ["communique"]],
    ["contacts KEN UGA --mode v", ["video"]],
    ["query st", ["statements"]],
    ["review some-id ", ["accept", "reject", "note"]],
    ["token r", ["revoke"]],
    ["help pre", ["precedence"]],
    ["completion f", ["fish"]],
  ])("%s", (line, values) => {
    expect(valuesFor(line)).toEqual(values);
  });

  test.each([
    ["an argument that is a file", "extract "],
    ["a flag's value that is any text", "extract --outlet "],
    ["a value that isn't among those offered", "extract --format x"],
    ["the argument behind a flag without a value", "extract --pretty "],
    ["a flag that isn't known", "extract --bogus "],
  ])("nothing for %s, where a shell offers files", (_, line) => {
    expect(valuesFor(line)).toEqual([]);
  });

  test("not the command that the scripts ask", () => {
    expect(valuesFor("co")).toEqual(["completion", "contacts", "commitments", "compare"]);
  });
});
