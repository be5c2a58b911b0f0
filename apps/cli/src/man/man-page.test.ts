import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createProgram, VERSION } from "../program/program.ts";
import { shownCommands } from "../program/shown-commands.ts";
import { recordedIo } from "../testing/recorded-io.ts";
import { manPage } from "./man-page.ts";

const program = createProgram(recordedIo().io, () => {});

it("is the page that is published: npm run man writes it", () => {
  expect(readFileSync(join(import.meta.dirname, "../../man/readout.1"), "utf8")).toBe(
    manPage(program, VERSION),
  );
});

it("has every command and every flag, and no line that roff would take for its own", () => {
  const page = manPage(program, VERSION);
  for (const command of shownCommands(program).filter((one) => one.commands.length === 0)) {
    expect(page).toContain(`.SS "${command.name()}`);
    for (const { flags } of command.options) expect(page).toContain(flags.replaceAll("-", "\\-"));
  }
  for (const line of page.split("\n").filter((one) => one.startsWith(".")))
    expect(line).toMatch(/^\.(?:TH|SH|SS|TP|PP|B|I)\b/);
});
