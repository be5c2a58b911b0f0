import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parseDossier } from "@readout/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../run.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-many-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Line {
  id: string | number;
  dossier?: unknown;
  error?: string;
}

/** Calls the command; `stopAfter` interrupts it once so many lines are out. */
async function call(args: readonly string[], stopAfter = Number.POSITIVE_INFINITY) {
  const out: string[] = [];
  const err: string[] = [];
  let stop = (): void => {};
  const status = await run(args, {
    out: (text) => {
      out.push(text);
      if (out.length >= stopAfter) stop();
    },
    err: (text) => err.push(text),
    status: null,
    isTerminal: false,
    terminal: { columns: 80, colour: false },
    onInterrupt: (callback) => {
      stop = callback;
      if (stopAfter === 0) callback();
      return () => {};
    },
  });
  return {
    status,
    text: out.join("\n"),
    lines: () => out.map((line) => JSON.parse(line) as Line),
    err: err.join("\n"),
  };
}

const report = (n: number): string =>
  `The foreign ministers of Norway and Chile met in Oslo on ${n} May 2021.`;
const jsonl = (lines: readonly unknown[]): string =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
const eight = jsonl(Array.from({ length: 8 }, (_, n) => ({ id: `r${n}`, text: report(n + 1) })));

describe("a JSONL file", () => {
  test("gives {id, dossier} lines in its order, which core accepts", async () => {
    const path = put(
      "three.jsonl",
      jsonl([
        { id: "x", text: report(3), published: "2021-05-04", outlet: "Wire" },
        "",
        { id: 2, text: report(4) },
      ]),
    );
    const { status, lines, err } = await call(["extract", path]);
    expect(status).toBe(0);
    expect(lines().map(({ id }) => id)).toEqual(["x", 2]);
    expect(parseDossier(lines()[0]?.dossier).documents[0]).toMatchObject({
      published: "2021-05-04",
      outlet: "Wire",
    });
    expect(err).toMatch(/2 read, 0 failed/);
  });

  test("tells once of a key that nobody reads, be it misspelt, and reads the line", async () => {
    const path = put(
      "strange.jsonl",
      jsonl([
        { id: 1, text: report(1), published: "2021-05-04", licence: "CC0", outlet: "Wire", kind: "news" },
        { id: 2, text: report(2), publishd: "2021-05-04", tags: [] },
        "[1]",
        { id: 3, text: report(3), publishd: "2021-05-04" },
        { id: 4, dossier: null },
      ]),
    );
    const read = await call(["extract", path]);
    const kept = await call(["add", path, "--database", join(folder, "strange.db")]);
    for (const { err, status } of [read, kept]) {
      expect(status).toBe(1);
      expect(err.split("\n").filter((line) => line.includes("nobody reads"))).toEqual([
        `readout: ${path}, line 2: nobody reads the key "publishd", here and in other lines; read are id, text, published, outlet, title, url, licence, kind`,
        `readout: ${path}, line 2: nobody reads the key "tags", here and in other lines; read are id, text, published, outlet, title, url, licence, kind`,
      ]);
    }
    expect(read.lines().map((line) => "dossier" in line)).toEqual([true, true, false, true, false]);
    expect(parseDossier(read.lines()[0]?.dossier).documents[0]?.licence).toBe("CC0");
  });

  test("keeps its order where a long report, which has a worker of its own, stands between short ones", async () => {
    const long = {
      id: "long",
      text: Array.from({ length: 1_600 }, (_, n) => report(1 + (n % 28))).join("\n\n"),
    };
    const path = put("long.jsonl", jsonl([long, eight, { id: "last", text: report(1) }]));
    const { status, lines } = await call(["extract", path, "--no-text", "--jobs", "1"]);
    expect(status).toBe(0);
    expect(lines().map(({ id }) => id)).toEqual([
      "long",
      ...Array.from({ length: 8 }, (_, n) => `r${n}`),
      "last",
    ]);
    expect(parseDossier(lines()[0]?.dossier).events.length).toBeGreaterThan(0);
  });

  test("takes fields of the command line where a line has none, and null for none", async () => {
    const path = put(
      "flags.jsonl",
      jsonl([
        { id: 1, text: report(1), published: null },
        { id: 2, text: report(1), published: "2020" },
      ]),
    );
    const { lines } = await call(["extract", path, "--published", "2021-05-10"]);
    expect(lines().map(({ dossier }) => parseDossier(dossier).documents[0]?.published)).toEqual([
      "2021-05-10",
      "2020",
    ]);
  });

  test.each([
    ["text that isn't JSON", "not json", "bad.jsonl:2", "expected JSON such as"],
    ["a list", "[1]", "bad.jsonl:2", "expected JSON such as"],
    ["no id", '{"text": "x"}', "bad.jsonl:2", 'expected an "id" (text or a number), got nothing'],
    ["no text", '{"id": "b"}', "b", 'expected the report under "text", got nothing'],
    ["an empty text", '{"id": "b", "text": " "}', "b", 'expected the report under "text"'],
    ["a text that is a number", '{"id": "b", "text": 5}', "b", "got 5"],
    [
      "a date that isn't one",
      '{"id": "b", "text": "x", "published": "soon"}',
      "b",
      'published: expected a date such as 2023-05-10 or 2023-05-10T14:00Z, got "soon"',
    ],
    ["an unknown kind", '{"id": "b", "text": "x", "kind": "poem"}', "b", "kind: expected one of news"],
    ["a title that is no text", '{"id": "b", "text": "x", "title": ["y"]}', "b", 'expected "title" as text'],
    ["a dossier that isn't one", '{"id": "b", "dossier": {"schema": "readout/9"}}', "b", "dossier refused"],
  ])("gives {id, error} for %s and does the rest", async (_, line, id, message) => {
    const path = put("bad.jsonl", jsonl([{ id: "a", text: report(1) }, line, { id: "c", text: report(2) }]));
    const { status, lines, err } = await call(["extract", path]);
    expect(status).toBe(1);
    expect(lines().map((one) => "dossier" in one)).toEqual([true, false, true]);
    expect(lines()[1]?.id).toSatisfy((got: string) => got === id || got.endsWith(id));
    expect(lines()[1]?.error).toContain(message);
    expect(err).toContain(message);
    expect(err).toMatch(/3 read, 1 failed/);
  });

  test("leaves relative dates open where no date is given, without a fault", async () => {
    const path = put(
      "undated.jsonl",
      jsonl([{ id: 1, text: "The ministers of Norway and Chile met on Sunday." }]),
    );
    const { status, lines } = await call(["extract", path]);
    expect(status).toBe(0);
    expect(parseDossier(lines()[0]?.dossier).diagnostics).toMatchObject([{ code: "published_unknown" }]);
  });

  test("takes its own output, dossiers, as input", async () => {
    const first = await call(["extract", put("in.jsonl", eight)]);
    expect((await call(["extract", put("out.jsonl", first.text)])).text).toBe(first.text);
  });

  test("refuses --format json, and one file of lines under another name", async () => {
    const path = put("many.jsonl", eight);
    expect(await call(["extract", path, "--format", "json"])).toMatchObject({ status: 2 });
    expect(await call(["extract", put("many.txt", eight)])).toMatchObject({
      status: 1,
      err: expect.stringContaining("a name that ends in .jsonl"),
    });
  });
});

describe("gzip", () => {
  test("is unpacked, a report and lines, and packed where the output's name says so", async () => {
    const plain = await call(["extract", put("plain.jsonl", eight)]);
    expect((await call(["extract", put("packed.jsonl.gz", gzipSync(eight))])).text).toBe(plain.text);
    const output = join(folder, "out.jsonl.gz");
    expect(await call(["extract", put("plain.jsonl", eight), "-o", output])).toMatchObject({
      status: 0,
      text: "",
    });
    expect(gunzipSync(readFileSync(output)).toString()).toBe(`${plain.text}\n`);
    const one = await call(["extract", put("one.txt", report(1))]);
    expect((await call(["extract", put("one.txt.gz", gzipSync(report(1)))])).text).toBe(one.text);
  });

  test.each([
    ["a report", "broken.txt.gz", "expected a whole gzip file"],
    ["lines", "broken.jsonl.gz", "is it a whole gzip file?"],
  ])("says that %s is broken", async (_, name, message) => {
    const path = put(name, gzipSync(eight.repeat(20)).subarray(0, 100));
    expect(await call(["extract", path])).toMatchObject({ status: 1, err: expect.stringContaining(message) });
  });
});

describe("several files", () => {
  test("gives one line for each, its path as id, and a line for what fails", async () => {
    mkdirSync(join(folder, "reports"), { recursive: true });
    const paths = [
      put("reports/b.txt", report(1)),
      put("reports/a.txt", report(2)),
      join(folder, "none.txt"),
    ];
    const { status, lines } = await call(["extract", ...paths]);
    expect(status).toBe(1);
    expect(lines().map(({ id }) => id)).toEqual(paths);
    expect(lines()[2]?.error).toContain("no such file");
    const opened = await call(["extract", join(folder, "reports")]);
    expect(opened.lines().map(({ id }) => id)).toEqual([paths[1], paths[0]]);
  });

  test("writes a line for one report with --format jsonl", async () => {
    const path = put("single.txt", report(1));
    const { status, lines, err } = await call(["extract", path, "--format", "jsonl"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(lines()).toMatchObject([{ id: path, dossier: { schema: "readout/1" } }]);
  });
});

describe("resuming", () => {
  test.each(["run.jsonl", "run.jsonl.gz"])("gives the output of an undisturbed run: %s", async (name) => {
    const input = put("input.jsonl", eight);
    const output = join(folder, name);
    await call(["extract", input, "-o", output]);
    const unpack = (bytes: Buffer): string => (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    const whole = readFileSync(output);
    for (const share of [0, 0.3, 0.77, 1]) {
      writeFileSync(output, whole);
      truncateSync(output, Math.floor(whole.length * share));
      expect(await call(["extract", input, "-o", output, "--resume"])).toMatchObject({ status: 0 });
      expect(unpack(readFileSync(output))).toBe(unpack(whole));
    }
  });

  test.each(["mended.jsonl", "mended.jsonl.gz"])(
    "tries again what failed, in its place: %s",
    async (name) => {
      const reports = Array.from({ length: 4 }, (_, i) => ({ id: `r${i}`, text: report(i) }));
      const good = reports.map((line) => JSON.stringify(line));
      const output = join(folder, name);
      const read = () =>
        (name.endsWith(".gz") ? gunzipSync(readFileSync(output)) : readFileSync(output)).toString();
      const undisturbed = join(folder, "undisturbed.jsonl");
      await call(["extract", put("input.jsonl", good.join("\n")), "-o", undisturbed]);
      const whole = readFileSync(undisturbed, "utf8");

      const input = put("input.jsonl", [good[0], '{"id":"r1"}', "{broken"].join("\n"));
      expect((await call(["extract", input, "-o", output])).status).toBe(1);
      const before = read();
      const again = await call(["extract", input, "-o", output, "--resume"]);
      expect(again).toMatchObject({ status: 1, err: expect.stringContaining("2 read, 2 failed") });
      expect(again.err).toContain("1 done before");
      expect(read()).toBe(before);
      put("input.jsonl", good.join("\n"));
      const stopped = await call(["extract", input, "-o", output, "--resume"], 0);
      expect(stopped.status).toBe(130);
      expect(read()).toBe(before);
      expect(await call(["extract", input, "-o", output, "--resume"])).toMatchObject({
        status: 0,
        err: expect.stringContaining("3 read, 0 failed"),
      });
      expect(read()).toBe(whole);
      expect(readdirSync(folder).filter((one) => one.includes(".resume"))).toEqual([]);
    },
  );

  test("needs an output file of lines, and the inputs of the earlier run", async () => {
    const input = put("input.jsonl", eight);
    const output = join(folder, "other.jsonl");
    expect(await call(["extract", input, "--resume"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("--output FILE"),
    });
    await call(["extract", input, "-o", output]);
    const short = put("short.jsonl", jsonl([{ id: "r1", text: report(1) }]));
    expect(await call(["extract", short, "-o", output, "--resume"])).toMatchObject({
      status: 2,
      err: expect.stringContaining('where the input has "r1"'),
    });
  });
});

test("stops cleanly where the user interrupts: whole lines, status 130, and how to go on", async () => {
  const { status, lines, err } = await call(
    ["extract", put("stopped.jsonl", eight.split("\n").slice(0, 6).join("\n"))],
    3,
  );
  expect(status).toBe(130);
  expect(lines().map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
  expect(err).toContain("stopped");
});

test.each(["0", "-1", "two", "1.5"])("refuses --jobs %s", async (jobs) => {
  expect(await call(["extract", put("x.txt", report(1)), "--jobs", jobs])).toMatchObject({
    status: 2,
    err: expect.stringContaining("--jobs: expected a number of workers"),
  });
});

test("gives the same bytes by any number of workers", async () => {
  const path = put(
    "workers.jsonl",
    jsonl(Array.from({ length: 20 }, (_, n) => ({ id: n, text: report(n + 1).repeat(1 + (n % 5)) }))),
  );
  const one = await call(["extract", path, "--jobs", "1"]);
  const three = await call(["extract", path, "--jobs", "3"]);
  expect(three.lines().map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(three.text).toBe(one.text);
}, 30_000);
