import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { runRecorded } from "./testing/recorded-io.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-config-"));
const SAMPLE = join(import.meta.dirname, "../../../examples/quadripartite.txt");
afterEach(() => {
  delete process.env.READOUT_CONFIG;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(config: unknown, args: readonly string[]) {
  const path = join(folder, "readout.config.json");
  writeFileSync(path, typeof config === "string" ? config : JSON.stringify(config));
  process.env.READOUT_CONFIG = path;
  const { status, out, err } = await runRecorded(args);
  return { status, out: out.join("\n"), err };
}

const EXTRACT = ["extract", SAMPLE];

test.each([
  ["a flag for all", { published: "2024-03-14", outlet: "Example", format: "json" }, []],
  ["a command's own", { extract: { published: "2024-03-14", outlet: "Example", format: "json" } }, []],
  [
    "a command's own over one for all",
    { outlet: "Other", extract: { outlet: "Example", published: "2024-03-14" } },
    [],
  ],
  [
    "the command line over both",
    { outlet: "Other", published: "2020-01-01" },
    ["--outlet", "Example", "--published", "2024-03-14"],
  ],
  [
    "a number, a schema and another command's",
    { $schema: "x", jobs: 1, outlet: "Example", published: "2024-03-14", serve: { port: 1 } },
    [],
  ],
])("takes %s", async (_, config, args) => {
  const { status, out } = await call(config, [...EXTRACT, ...args]);
  expect(status).toBe(0);
  expect(JSON.parse(out).documents[0]).toMatchObject({ outlet: "Example", published: "2024-03-14" });
});

test("a flag that a command has not is no fault where another has it", async () => {
  expect((await call({ database: "x.db" }, ["schema"])).status).toBe(0);
});

test.each([
  ["no flag", { colour: "red" }, /colour: .*no flag is called so/],
  ["no flag of that command", { room: { jobs: 2 } }, /room\.jobs: .*no flag is called so/],
  ["no command", { rooms: { event: "x" } }, /rooms: .*no command is called so/],
  ["a word for a switch", { resume: "no" }, /resume: expected true or false, got "no"/],
  [
    "a value that isn't a choice",
    { timeline: { format: "xml" } },
    /timeline\.format: expected one of reading, jsonl, got "xml"/,
  ],
  ["a list for a word", { outlet: ["a"] }, /outlet: expected text or a number, got \["a"\]/],
  ["a list", [], /expected an object in JSON/],
  ["no JSON", "{", /expected an object in JSON/],
])("refuses %s as wrong use", async (_, config, message) => {
  const { status, err } = await call(config, EXTRACT);
  expect(err).toMatch(message);
  expect(status).toBe(2);
});

test("a file that is named and missing is wrong use", async () => {
  process.env.READOUT_CONFIG = join(folder, "none.json");
  const { status, err } = await runRecorded(EXTRACT);
  expect(status).toBe(2);
  expect(err).toContain("ENOENT");
});

test("the schema has every flag at the top and under its command, and nothing else", async () => {
  const schema = JSON.parse((await call({}, ["schema", "config"])).out);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties).toMatchObject({
    published: { anyOf: [{ type: ["string", "number"] }] },
    text: { anyOf: [{ type: "boolean" }, { type: ["string", "number"] }] },
    extract: {
      properties: { resume: { anyOf: [{ type: "boolean" }] }, text: { anyOf: [{ type: "boolean" }] } },
    },
    timeline: { properties: { format: { anyOf: [{ enum: ["reading", "jsonl"] }] } } },
    "token create": { type: "object" },
  });
  expect(schema.properties.room.properties.jobs).toBeUndefined();
});

test("doctor finds nothing wrong here, and says what is set", async () => {
  const { status, out } = await call({}, ["doctor", "--database", join(folder, "none.db")]);
  expect(out).toMatch(/ok {3}Node: v/);
  expect(out).toMatch(/2 delegations/);
  expect(out).toContain("readout.config.json");
  expect(status).toBe(0);
});

test.each([
  ["names no flag", { colour: "red" }, /FAIL configuration: .*colour: .*no flag is called so/],
  ["is no JSON", "{", /FAIL configuration: .*expected an object in JSON/],
])("doctor checks the rest where the configuration %s", async (_, config, message) => {
  const { status, out } = await call(config, ["doctor", "--database", join(folder, "none.db")]);
  expect(out).toMatch(message);
  expect(out).toMatch(/ok {3}Node: v/);
  expect(out).toMatch(/2 delegations/);
  expect(status).toBe(1);
});

test("doctor looks at the database that the configuration names", async () => {
  const { out } = await call({ database: join(folder, "named.db") }, ["doctor"]);
  expect(out).toContain("named.db: not there yet");
});

test("doctor says which database doesn't open", async () => {
  const path = join(folder, "broken.db");
  writeFileSync(path, "no database ".repeat(200));
  const { status, out } = await call({}, ["doctor", "--database", path]);
  expect(out).toMatch(/FAIL database .*doesn't open/);
  expect(status).toBe(1);
});
