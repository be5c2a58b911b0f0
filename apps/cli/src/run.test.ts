import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dossier, parseDossier } from "@readout/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, VERSION } from "./run.ts";

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

function call(args: readonly string[], { isTerminal = false, colour = false, columns = 88 } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    isTerminal,
    terminal: { columns, colour },
  });
  return { status, out: out.join("\n"), err: err.join("\n") };
}

const sampleDossier = (): Dossier =>
  parseDossier(JSON.parse(call(["extract", SAMPLE, ...DATED, "--format", "json"]).out));

describe("wrong use ends with status 2 and says what was expected", () => {
  test.each([
    ["no command", [], "Usage: readout"],
    ["an unknown command", ["frob"], "unknown command"],
    ["an unknown flag", ["extract", SAMPLE, "--bogus"], "unknown option '--bogus'"],
    ["no file", ["extract"], "missing required argument"],
    ["an unknown format", ["extract", SAMPLE, "--format", "xml"], "expected one of briefing, json, jsonl"],
    ["a date in words", ["extract", SAMPLE, "--published", "yesterday"], 'got "yesterday"'],
    ["a month 13", ["extract", SAMPLE, "--published", "2024-13-45"], 'got "2024-13-45"'],
    ["an interval as date", ["room", SAMPLE, "--published", "2024-03-14/.."], "expected a date"],
    ["an unknown kind", ["extract", SAMPLE, "--kind", "poem"], "--kind: expected one of news"],
    ["one JSON for two inputs", ["extract", SAMPLE, SAMPLE, "--format", "json"], "use --format jsonl"],
  ])("%s", (_, args, message) => {
    const { status, out, err } = call(args);
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
    ["Windows-1252", "latin.txt", new Uint8Array([99, 97, 102, 0xe9, 32]), "at 3"],
    ["a character cut in two at the end", "cut.txt", new Uint8Array([97, 98, 0xe2, 0x80]), "at 2"],
    ["50 MB", "big.txt", new Uint8Array(50 * 1024 * 1024).fill(97), "got 50.0 MB"],
    ["JSON that isn't a dossier", "a.json", '{"hello": 1}', "expected a dossier"],
    ["broken JSON", "b.json", '{"schema": ', "expected a dossier"],
    ["an unknown schema", "c.json", '{"schema": "readout/99"}', "dossier refused"],
  ])("%s", (_, name, content, message) => {
    const { status, out, err } = call(["extract", put(name, content)]);
    expect(err).toContain(name);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ status, out }).toEqual({ status: 1, out: "" });
  });

  test("a missing file and a folder", () => {
    expect(call(["extract", join(folder, "nope.txt")])).toMatchObject({
      status: 1,
      err: expect.stringContaining("no such file"),
    });
    expect(call(["room", folder])).toMatchObject({
      status: 1,
      err: expect.stringContaining("found a folder"),
    });
  });
});

describe("extract", () => {
  test("gives JSON when piped, which core accepts, and the same bytes twice", () => {
    const first = call(["extract", SAMPLE, ...DATED]);
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(parseDossier(JSON.parse(first.out)).documents[0]?.published).toBe("2024-03-14");
    expect(call(["extract", SAMPLE, ...DATED]).out).toBe(first.out);
  });

  test("drops a leading byte-order mark: offsets count without it", () => {
    const text = readFileSync(SAMPLE, "utf8");
    const marked = call(["extract", put("bom.txt", `\uFEFF${text}`), ...DATED]);
    expect(marked.out).toBe(call(["extract", SAMPLE, ...DATED]).out);
  });

  test("decodes UTF-16 with its mark", () => {
    const bytes = Buffer.from(`\uFEFF${readFileSync(SAMPLE, "utf8")}`, "utf16le");
    expect(call(["extract", put("utf16.txt", bytes), ...DATED]).out).toBe(
      call(["extract", SAMPLE, ...DATED]).out,
    );
  });

  test("leaves the text out with --no-text and keeps it otherwise", () => {
    const { out } = call(["extract", SAMPLE, ...DATED, "--no-text"]);
    expect((JSON.parse(out) as Dossier).documents[0]?.text).toBeNull();
    expect(sampleDossier().documents[0]?.text).toBe(readFileSync(SAMPLE, "utf8"));
  });

  test("gives a JSON line for each of several inputs in their order, failed ones included", () => {
    const missing = join(folder, "nope.txt");
    const { status, out, err } = call(["extract", SAMPLE, missing, SAMPLE, ...DATED]);
    const lines = out
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; dossier?: Dossier; error?: string });
    expect(lines.map(({ id }) => id)).toEqual([SAMPLE, missing, SAMPLE]);
    expect(lines.map((line) => "dossier" in line)).toEqual([true, false, true]);
    expect(lines[1]?.error).toContain("no such file");
    expect(err).toContain("no such file");
    expect(status).toBe(1);
  });

  test("takes a dossier where it takes a report", () => {
    const { out } = call(["extract", SAMPLE, ...DATED]);
    expect(JSON.parse(call(["extract", put("taken.json", out)]).out)).toEqual(JSON.parse(out));
  });

  test("gives a briefing on a terminal", () => {
    const { status, out } = call(["extract", SAMPLE, ...DATED], { isTerminal: true });
    expect(status).toBe(0);
    expect(out).toContain("┌─ ROOM");
    expect(out).toContain("WHO SAID WHAT");
  });
});

describe("the briefing", () => {
  test("shows the room: arity, seats without a name, the host, what is unknown", () => {
    const { out } = call(["room", SAMPLE, ...DATED]);
    expect(out).toContain("4 = 2+2");
    expect(out).toContain("2024-03-14 · Tbilisi");
    expect(out).toMatch(/○ Georgia.*host.*seat without a name/);
    expect(out).toMatch(/● Azerbaijan.*Rauf Hasanov/);
    expect(out).toMatch(/not in the text: who sat for Armenia/);
  });

  test.each([60, 72, 100])("stays within %i columns", (columns) => {
    const { out } = call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { columns });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test("points each statement at its place in the text", () => {
    const { out } = call(["extract", SAMPLE, ...DATED, "--format", "briefing"]);
    const flat = out.replace(/\s+/g, " ");
    for (const statement of sampleDossier().statements) {
      const [part] = statement.content;
      expect(flat).toContain(`[${part?.start}–${part?.end}]`);
    }
  });

  test("names the speaker first, then through whom, and joins holders of one position", () => {
    const { out } = call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { columns: 100 });
    expect(out).toContain("Rauf Hasanov ← Azerbaijani state media ← Example");
    expect(out).toMatch(/• Armenia, Azerbaijan.* — support — normalization of relations/);
    expect(out).not.toContain("due 2024-03-14/..");
  });

  test("says which dates stay open where nobody gives the day of publication", () => {
    const { out } = call(["extract", SAMPLE, "--format", "briefing"]);
    const flat = out.replace(/\s+/g, " ");
    expect(flat).toMatch(
      /no date could be worked out for .*“on Sunday” \[\d+–\d+\].*give it with --published/,
    );
  });

  test("puts the other events in order of date", () => {
    const { out } = call(["extract", SAMPLE, ...DATED, "--format", "briefing"]);
    const dates = [...out.matchAll(/^• (\d{4}-\d{2}[^:]*): /gm)].map(([, date]) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.length).toBeGreaterThan(1);
  });

  test("is plain without colour, and the same words with it", () => {
    const plain = call(["extract", SAMPLE, ...DATED, "--format", "briefing"]).out;
    const coloured = call(["extract", SAMPLE, ...DATED, "--format", "briefing"], { colour: true }).out;
    const esc = String.fromCharCode(27);
    expect(plain).not.toContain(esc);
    expect(coloured).toContain(esc);
    expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(plain);
  });

  test("says so where a text tells of no meeting", () => {
    const path = put("rain.txt", "It rained all day.\n");
    expect(call(["extract", path, "--format", "briefing"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("No meeting"),
    });
    expect(call(["room", path])).toMatchObject({ status: 1, err: expect.stringContaining("no meeting") });
  });
});

describe("room", () => {
  test("takes a dossier and the id of another meeting", () => {
    const dossier = sampleDossier();
    const path = put("room.json", JSON.stringify(dossier));
    const other = dossier.events.find((event) => event.type === "meeting" && event.when?.edtf === "2024-02");
    expect(other).toBeDefined();
    expect(call(["room", path, "--event", other?.id ?? ""]).out).toContain("2024-02 · Tbilisi");
  });

  test("names the meetings there are when asked for one that isn't", () => {
    const { status, err } = call(["room", SAMPLE, ...DATED, "--event", "event:nope"]);
    expect(status).toBe(1);
    expect(err).toMatch(/no event event:nope .*its meetings are: event:/);
  });
});

describe("check", () => {
  const write = (name: string, change: (dossier: Dossier) => void): string => {
    const dossier = sampleDossier();
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

  test("finds nothing in a fresh dossier", () => {
    expect(call(["check", write("fresh.json", () => {})])).toMatchObject({ status: 0, err: "" });
  });

  test("says where a moved offset should be", () => {
    const { start, end } = partOf(sampleDossier());
    const path = write("moved.json", (dossier) => {
      partOf(dossier).start += 3;
      partOf(dossier).end += 3;
    });
    const { status, out } = call(["check", path]);
    expect(status).toBe(1);
    expect(out).toContain("moved");
    expect(out).toContain("statements[");
    expect(out).toContain(`the quote stands at [${start}, ${end})`);
  });

  test("says where a quote was edited", () => {
    const path = write("edited.json", (dossier) => {
      partOf(dossier).quote = partOf(dossier).quote.replace("ministers", "monsters");
    });
    const { status, out } = call(["check", path]);
    expect(status).toBe(1);
    expect(out).toContain("edited");
    expect(out).toContain("monsters");
  });

  test("needs --text for a dossier without its text", () => {
    const path = write("bare.json", (dossier) => {
      for (const document of dossier.documents) document.text = null;
    });
    expect(call(["check", path])).toMatchObject({ status: 1, out: expect.stringContaining("--text") });
    expect(call(["check", path, "--text", SAMPLE]).status).toBe(0);
  });

  test("refuses a report in place of a dossier", () => {
    expect(call(["check", SAMPLE])).toMatchObject({
      status: 1,
      err: expect.stringContaining("expected a dossier"),
    });
  });
});

test("schema prints a JSON Schema of the dossier", () => {
  const { status, out } = call(["schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: "Dossier", type: "object" });
});

test("--help and --version end with status 0", () => {
  expect(call(["--help"])).toMatchObject({ status: 0, out: expect.stringContaining("extract") });
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
    version: string;
  };
  expect(call(["--version"])).toMatchObject({ status: 0, out: VERSION });
  expect(VERSION).toBe(manifest.version);
});

describe("extract --explain", () => {
  test("prints the reader of every statement in place of the dossier", () => {
    const { out, status } = call(["extract", SAMPLE, ...DATED, "--explain"]);
    const explanation = JSON.parse(out) as { statements: { statement: string; reader: string }[] };
    expect(status).toBe(0);
    expect(explanation.statements.map(({ statement }) => statement)).toEqual(
      sampleDossier().statements.map(({ id }) => id),
    );
    expect(explanation.statements.every(({ reader }) => reader.startsWith("attributions:"))).toBe(true);
  });

  test("tells on a terminal why a cue gave no statement", () => {
    const path = put("refused.txt", "The minister did not say that the talks had failed.");
    const { out } = call(["extract", path, ...DATED, "--explain"], { isTerminal: true });
    expect(out).toContain("“say” [21–24]: denied, foreseen or refused");
  });

  test("refuses a dossier", () => {
    const path = put("dossier.json", JSON.stringify(sampleDossier()));
    expect(call(["extract", path, "--explain"])).toMatchObject({ status: 1 });
  });
});
