import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dossier, parseDossier } from "@readout/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "./program/program.ts";
import { type Look, runRecorded } from "./testing/recorded-io.ts";

const SAMPLE = join(import.meta.dirname, "../../../examples/quadripartite.txt");
const DATED = ["--published", "2024-03-14", "--outlet", "Example"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function call(args: readonly string[], look: Look = {}) {
  const { status, out, err } = await runRecorded(args, look);
  return { status, out: out.join("\n"), err };
}

const sampleDossier = async (): Promise<Dossier> =>
  parseDossier(JSON.parse((await call(["extract", SAMPLE, ...DATED, "--format", "json"])).out));

describe("wrong use ends with status 2 and says what was expected", () => {
  test.each([
    ["no command", [], "Usage: readout"],
    ["an unknown command", ["frob"], "unknown command"],
    ["an unknown flag", ["extract", SAMPLE, "--bogus"], "unknown option '--bogus'"],
    ["no file", ["extract"], "missing required argument"],
    ["a subcommand's flag", ["token", "create", "--bogus"], "See: readout token create --help"],
    ["an unknown format", ["extract", SAMPLE, "--format", "xml"], "expected one of briefing, json, jsonl"],
    ["a date in words", ["extract", SAMPLE, "--published", "yesterday"], 'got "yesterday"'],
    ["a month 13", ["extract", SAMPLE, "--published", "2024-13-45"], 'got "2024-13-45"'],
    ["an interval as date", ["room", SAMPLE, "--published", "2024-03-14/.."], "expected a date"],
    ["an unknown kind", ["extract", SAMPLE, "--kind", "poem"], "--kind: expected one of news"],
    ["a URL and a file", ["extract", "https://news.test/a", SAMPLE], "expected a URL alone"],
    ["one JSON for two inputs", ["extract", SAMPLE, SAMPLE, "--format", "json"], "use --format jsonl"],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await call(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });
});

describe("an input that is no report ends with status 1 and says what it is", () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ["a PDF", "a.pdf", "%PDF-1.7 …", "pdftotext"],
    ["a DOCX", "a.docx", "PK\u0003\u0004word/document.xml", "pandoc"],
    ["an ODT", "a.odt", "PK\u0003\u0004mimetype", "pandoc"],
    ["an RTF", "a.rtf", "{\\rtf1 talks}", "pandoc"],
    ["an empty file", "empty.txt", "", "empty"],
    ["blanks only", "blank.txt", " \n\n", "empty"],
    ["binary data", "a.bin", new Uint8Array([97, 98, 0, 99]), "a zero byte at 2"],
    ["UTF-16 without its mark", "le.txt", Buffer.from("The talks", "utf16le"), "iconv -f UTF-16LE"],
    ["the same, the other way", "be.txt", Buffer.from("The talks", "utf16le").swap16(), "iconv -f UTF-16BE"],
    [
      "half a character at the end of UTF-16",
      "odd.txt",
      Buffer.from([0xff, 0xfe, 0x54]),
      "found half a character",
    ],
    ["Windows-1252", "latin.txt", new Uint8Array([99, 97, 102, 0xe9, 32]), "at 3"],
    ["a character cut in two at the end", "cut.txt", new Uint8Array([97, 98, 0xe2, 0x80]), "at 2"],
    ["50 MB", "big.txt", new Uint8Array(50 * 1024 * 1024).fill(97), "got 50.0 MB"],
    ["JSON that isn't a dossier", "a.json", '{"hello": 1}', "expected a dossier"],
    ["broken JSON", "b.json", '{"schema": ', "JSON that can't be read (Unexpected end"],
    ["a cut dossier under another name", "b.txt", '{"schema": "readout/1", "a": [', "a whole dossier"],
    ["an unknown schema", "c.json", '{"schema": "readout/99"}', "dossier refused"],
  ])("%s", async (_, name, content, message) => {
    const { status, out, err } = await call(["extract", put(name, content)]);
    expect(err).toContain(name);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ status, out }).toEqual({ status: 1, out: "" });
  });

  test("a missing file and a folder", async () => {
    expect(await call(["extract", join(folder, "nope.txt")])).toMatchObject({
      status: 1,
      err: expect.stringContaining("no such file"),
    });
    expect(await call(["room", folder])).toMatchObject({
      status: 1,
      err: expect.stringContaining("found a folder"),
    });
  });
});

describe("extract", () => {
  test("gives JSON when piped, which core accepts, and the same bytes twice", async () => {
    const first = await call(["extract", SAMPLE, ...DATED]);
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(parseDossier(JSON.parse(first.out)).documents[0]?.published).toBe("2024-03-14");
    expect((await call(["extract", SAMPLE, ...DATED])).out).toBe(first.out);
  });

  test("drops a leading byte-order mark: offsets count without it", async () => {
    const text = readFileSync(SAMPLE, "utf8");
    const marked = await call(["extract", put("bom.txt", `\uFEFF${text}`), ...DATED]);
    expect(marked.out).toBe((await call(["extract", SAMPLE, ...DATED])).out);
  });

  test("decodes UTF-16 with its mark", async () => {
    const bytes = Buffer.from(`\uFEFF${readFileSync(SAMPLE, "utf8")}`, "utf16le");
    expect((await call(["extract", put("utf16.txt", bytes), ...DATED])).out).toBe(
      (await call(["extract", SAMPLE, ...DATED])).out,
    );
  });

  test("leaves the text out with --no-text and keeps it otherwise", async () => {
    const { out } = await call(["extract", SAMPLE, ...DATED, "--no-text"]);
    expect((JSON.parse(out) as Dossier).documents[0]?.text).toBeNull();
    expect((await sampleDossier()).documents[0]?.text).toBe(readFileSync(SAMPLE, "utf8"));
  });

  test("gives a JSON line for each of several inputs in their order, failed ones included", async () => {
    const missing = join(folder, "nope.txt");
    const { status, out, err } = await call(["extract", SAMPLE, missing, SAMPLE, ...DATED]);
    const lines = out
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; dossier?: Dossier; error?: string });
    expect(lines.map(({ id }) => id)).toEqual([SAMPLE, missing, SAMPLE]);
    expect(lines.map((line) => "dossier" in line)).toEqual([true, false, true]);
    expect(lines[1]?.error).toContain("no such file");
    expect(err).toContain("no such file");
    expect(status).toBe(1);
  });

  test("takes a dossier where it takes a report", async () => {
    const { out } = await call(["extract", SAMPLE, ...DATED]);
    expect(JSON.parse((await call(["extract", put("taken.json", out)])).out)).toEqual(JSON.parse(out));
  });

  test("gives a briefing on a terminal", async () => {
    const { status, out } = await call(["extract", SAMPLE, ...DATED], { isTerminal: true });
    expect(status).toBe(0);
    expect(out).toContain("╭─ ROOM");
    expect(out).toContain("WHO SAID WHAT");
  });
});

describe("the briefing", () => {
  test("shows the room: arity, seats without a name, the host, what is unknown", async () => {
    const { out } = await call(["room", SAMPLE, ...DATED]);
    expect(out).toContain("4 = 2+2");
    expect(out).toContain("14 March 2024 · Tbilisi");
    expect(out).toMatch(/○ Georgia +foreign minister +not named · host/);
    expect(out).toMatch(/● Azerbaijan +foreign minister +Rauf Hasanov/);
    expect(out).toContain("? For Armenia, Georgia and Kazakhstan, the foreign minister who sat isn’t named.");
  });

  test.each([60, 72, 100])("stays within %i columns", async (columns) => {
    const { out } = await call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { columns });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test("points each statement at its place in the text", async () => {
    const { out } = await call(["extract", SAMPLE, ...DATED, "--format", "briefing"]);
    const flat = out.replace(/\s+/g, " ");
    for (const statement of (await sampleDossier()).statements) {
      const [part] = statement.content;
      expect(flat).toContain(`[${part?.start}–${part?.end}]`);
    }
  });

  test("names the speaker first, then through whom, and joins holders of one position", async () => {
    const { out } = await call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { columns: 100 });
    expect(out).toContain("Rauf Hasanov ← Azerbaijani state media ← Example");
    expect(out).toContain("• Armenia, Azerbaijan, Georgia, Kazakhstan — support — more help");
    expect(out).not.toContain("due 2024-03-14/..");
  });

  test("says which dates stay open where nobody gives the day of publication", async () => {
    const { out } = await call(["extract", SAMPLE, "--format", "briefing"]);
    const flat = out.replace(/\s+/g, " ");
    expect(flat).toMatch(
      /no date could be worked out for .*“on Sunday” \[\d+–\d+\].*give it with --published/,
    );
  });

  test("puts the other events in order of date", async () => {
    const { out } = await call(["extract", SAMPLE, ...DATED, "--format", "briefing"]);
    const dates = [...out.matchAll(/^• (\d{4}-\d{2}[^:]*): /gm)].map(([, date]) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(1);
  });

  test("is plain without colour, and the same words with it", async () => {
    const plain = (await call(["extract", SAMPLE, ...DATED, "--format", "briefing"])).out;
    const coloured = (await call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { colour: true }))
      .out;
    const esc = String.fromCharCode(27);
    expect(plain).not.toContain(esc);
    expect(coloured).toContain(esc);
    expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(plain);
  });

  test("says so where a text tells of no meeting", async () => {
    const path = put("rain.txt", "It rained all day.\n");
    expect(await call(["extract", path, "--format", "briefing"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("No meeting"),
    });
    expect(await call(["room", path])).toMatchObject({
      status: 1,
      err: expect.stringContaining("no meeting"),
    });
  });
});

describe("room", () => {
  test("takes a dossier and the id of another meeting", async () => {
    const dossier = await sampleDossier();
    const path = put("room.json", JSON.stringify(dossier));
    const other = dossier.events.find((event) => event.type === "meeting" && event.when?.edtf === "2024-02");
    expect(other).toBeDefined();
    expect((await call(["room", path, "--event", other?.id ?? ""])).out).toContain("February 2024 · Tbilisi");
  });

  test("names the meetings there are when asked for one that isn't", async () => {
    const { status, err } = await call(["room", SAMPLE, ...DATED, "--event", "event:nope"]);
    expect(status).toBe(1);
    expect(err).toMatch(/no event event:nope .*its meetings are: event:/);
  });
});

describe("check", () => {
  const write = async (name: string, change: (dossier: Dossier) => void): Promise<string> => {
    const dossier = await sampleDossier();
    change(dossier);
    return put(name, JSON.stringify(dossier));
  };
  const partOf = (dossier: Dossier) => {
    const part = dossier.statements
      .flatMap(({ content }) => content)
      .find(({ quote }) => quote.startsWith("The ministers"));
    if (!part) throw new Error("the sample has a statement of the ministers");
    return part;
  };

  test("finds nothing in a fresh dossier", async () => {
    expect(await call(["check", await write("fresh.json", () => {})])).toMatchObject({ status: 0, err: "" });
  });

  test("takes a line of JSON", async () => {
    const line = (await call(["extract", SAMPLE, ...DATED, "--format", "jsonl"])).out;
    for (const command of ["check", "room"])
      expect(await call([command, put("line.jsonl", line)])).toMatchObject({ status: 0, err: "" });
  });

  test("says where a moved offset should be", async () => {
    const { start, end } = partOf(await sampleDossier());
    const path = await write("moved.json", (dossier) => {
      partOf(dossier).start += 3;
      partOf(dossier).end += 3;
    });
    const { status, out } = await call(["check", path]);
    expect(status).toBe(1);
    expect(out).toContain("moved");
    expect(out).toContain("statements[");
    expect(out).toContain(`the quote stands at [${start}, ${end})`);
  });

  test("says where a quote was edited", async () => {
    const path = await write("edited.json", (dossier) => {
      partOf(dossier).quote = partOf(dossier).quote.replace("ministers", "monsters");
    });
    const { status, out } = await call(["check", path]);
    expect(status).toBe(1);
    expect(out).toContain("edited");
    expect(out).toContain("monsters");
  });

  test("needs --text for a dossier without its text", async () => {
    const path = await write("bare.json", (dossier) => {
      for (const document of dossier.documents) document.text = null;
    });
    expect(await call(["check", path])).toMatchObject({ status: 1, out: expect.stringContaining("--text") });
    expect((await call(["check", path, "--text", SAMPLE])).status).toBe(0);
  });

  test("refuses a report in place of a dossier", async () => {
    expect(await call(["check", SAMPLE])).toMatchObject({
      status: 1,
      err: expect.stringContaining("expected a dossier"),
    });
  });
});

test("schema prints a JSON Schema of the dossier", async () => {
  const { status, out } = await call(["schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: "Dossier", type: "object" });
});

test("--help and --version end with status 0", async () => {
  expect(await call(["--help"])).toMatchObject({ status: 0, out: expect.stringContaining("extract") });
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    version: string;
  };
  expect(await call(["--version"])).toMatchObject({ status: 0, out: VERSION });
  expect(VERSION).toBe(manifest.version);
});

describe("extract --explain", () => {
  test("prints the reader of every statement in place of the dossier", async () => {
    const { out, status } = await call(["extract", SAMPLE, ...DATED, "--explain"]);
    const explanation = JSON.parse(out) as { statements: { statement: string; reader: string }[] };
    expect(status).toBe(0);
    expect(explanation.statements.map(({ statement }) => statement)).toEqual(
      (await sampleDossier()).statements.map(({ id }) => id),
    );
    expect(explanation.statements.every(({ reader }) => reader.startsWith("attributions:"))).toBe(true);
  });

  test("tells on a terminal why a cue gave no statement", async () => {
    const path = put("refused.txt", "The minister did not say that the talks had failed.");
    const { out } = await call(["extract", path, ...DATED, "--explain"], { isTerminal: true });
    expect(out).toContain("“say” [21–24]: denied, foreseen or refused");
  });

  test("refuses a dossier", async () => {
    const path = put("dossier.json", JSON.stringify(await sampleDossier()));
    expect(await call(["extract", path, "--explain"])).toMatchObject({ status: 1 });
  });
});
