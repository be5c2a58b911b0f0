import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Dossier, parseDossier } from "@readout/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecorded } from "./testing/recorded-io.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-one-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function call(args: readonly string[]) {
  const { status, out, err } = await runRecorded(args, { columns: 80 });
  return { status, out: out.join("\n"), err };
}

const BODY = "The foreign ministers of Norway and Chile met in Oslo on Monday.";
const PAGE = `<!DOCTYPE html><html><head><title>Talks in Oslo</title>
<meta property="article:published_time" content="2021-05-04T08:00:00Z"><meta property="og:site_name" content="Fjord Wire"></head>
<body><nav>Home</nav><article><h1>Talks in Oslo</h1><p>${BODY}</p></article></body></html>`;
const FRONT = `---\ntitle: Talks in Oslo\ndate: 2021-05-04\n---\n\n${BODY}\n`;
const ITEM = JSON.stringify({
  uri: "urn:x",
  headlines: [{ value: "Talks in Oslo" }],
  versioncreated: "2021-05-04T08:00:00Z",
  bodies: [{ value: BODY, contenttype: "text/plain" }],
});

describe("a report in another form than plain text", () => {
  test.each([
    ["HTML", "page.html", PAGE],
    ["HTML under another name", "page.txt", PAGE],
    ["Markdown with front matter", "page.md", FRONT],
    ["a news item in ninjs", "item.json", ITEM],
  ])("%s: text, title and date are read off it", async (_, name, content) => {
    const { status, out, err } = await call(["extract", put(name, content)]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const dossier = parseDossier(JSON.parse(out));
    expect(dossier.documents[0]).toMatchObject({
      title: "Talks in Oslo",
      published: expect.stringMatching(/^2021-05-04/),
    });
    expect(dossier.documents[0]?.text).not.toMatch(/<|---|"bodies"/);
    expect(dossier.events[0]?.when?.edtf).toBe("2021-05-03");
  });

  test.each(["briefing", "markdown"])("a %s doesn't turn a refusal into its opposite", async (format) => {
    const text = `"We won't sign anything," Norwegian Foreign Minister Anna Berg said. "We agree to more talks," she said.`;
    const { out } = await call(["extract", put("refusal.txt", text), "--format", format]);
    const told = out.replaceAll("*", "").split("\n");
    expect(told.filter((line) => /Anna Berg.* · not agree: /.test(line))).toHaveLength(1);
    expect(told.filter((line) => /Anna Berg.* · agree: /.test(line))).toHaveLength(1);
  });

  test("what the command line says of it wins", async () => {
    const { out } = await call([
      "extract",
      put("page.html", PAGE),
      "--published",
      "2021-05-11",
      "--outlet",
      "Mine",
    ]);
    expect((JSON.parse(out) as Dossier).documents[0]).toMatchObject({
      published: "2021-05-11",
      outlet: "Mine",
    });
  });

  test.each([
    [
      "a page without text",
      "blank.html",
      "<html><body><script>1</script></body></html>",
      "a page without text",
    ],
    ["a news item without a body", "bare.json", '{"headlines": [{"value": "x"}]}', "ninjs"],
  ])("%s is said to be one", async (_, name, content, message) => {
    expect(await call(["extract", put(name, content)])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining(message),
    });
  });
});

describe("the day of publication", () => {
  test("is asked for only where a relative date needs it", async () => {
    const open = await call(["extract", put("open.txt", BODY)]);
    expect(open).toMatchObject({
      status: 1,
      err: expect.stringMatching(
        /the day of publication isn't known, and “on Monday” .* --published 2023-05-10/,
      ),
    });
    expect(parseDossier(JSON.parse(open.out)).times[0]?.edtf).toBeNull();
    const closed = put("closed.txt", BODY.replace("on Monday", "on 3 May 2021"));
    expect(await call(["extract", closed])).toMatchObject({ status: 0, err: "" });
    const own = put("own.txt", `OSLO, May 4, 2021 (NTB) - ${BODY}`);
    expect(await call(["extract", own])).toMatchObject({ status: 0, err: "" });
  });

  test("is no fault of a dossier that was made without it", async () => {
    const open = await call(["extract", put("open.txt", BODY)]);
    expect(await call(["extract", put("open.json", open.out)])).toMatchObject({ status: 0, err: "" });
  });

  test("is no fault in a line of JSON", async () => {
    expect(await call(["extract", put("line.txt", BODY), "--format", "jsonl"])).toMatchObject({
      status: 0,
      err: "",
    });
  });
});

describe("--format and --output", () => {
  const report = (): string => put("report.txt", BODY.replace("on Monday", "on 3 May 2021"));

  test("writes another tool's format and says what it has no place for", async () => {
    const { status, out, err } = await call(["extract", report(), "--format", "ics"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^BEGIN:VCALENDAR/);
    expect(err).toMatch(/ics has no place for .* and \d+ more; --format json keeps all/);
  });

  test("writes a format of several files to a folder, and asks for one", async () => {
    expect(await call(["extract", report(), "--format", "csv"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("--output FOLDER"),
    });
    const output = join(folder, "tables");
    expect(await call(["extract", report(), "--format", "csv", "-o", output])).toMatchObject({
      status: 0,
      out: "",
    });
    expect(readdirSync(output)).toContain("events.csv");
    expect(await call(["extract", report(), "--format", "csv", "-o", put("taken", "x")])).toMatchObject({
      status: 2,
      err: expect.stringContaining("taken, which is a file; name a folder"),
    });
  });

  test("packs another tool's format where the name ends in .gz", async () => {
    const output = join(folder, "talks.ics.gz");
    expect(await call(["extract", report(), "--format", "ics", "-o", output])).toMatchObject({ status: 0 });
    expect(gunzipSync(readFileSync(output)).toString()).toBe(
      (await call(["extract", report(), "--format", "ics"])).out,
    );
  });

  test("tells which flags of a report a dossier passes over", async () => {
    const dossier = join(folder, "told.json");
    await call(["extract", report(), "-o", dossier]);
    for (const command of ["extract", "room"]) {
      const { status, err } = await call([command, dossier, "--published", "2020-01-01", "--outlet", "Wire"]);
      expect([status, err]).toEqual([0, expect.stringContaining("--published, --outlet is left out")]);
      expect((await call([command, dossier])).err).toBe("");
    }
  });

  test("says of a pattern that nothing matches, and of a protocol that isn't fetched, what they are", async () => {
    for (const [given, message] of [
      [join(folder, "*.none"), "no file matches"],
      ["ftp://example.org/report.txt", "http:// or https://"],
    ] as const)
      expect(await call(["extract", given])).toMatchObject({
        status: 1,
        err: expect.stringContaining(message),
      });
  });

  test("writes a dossier to a file, and says where it can't", async () => {
    const output = join(folder, "dossier.json");
    expect(await call(["extract", report(), "-o", output])).toMatchObject({ status: 0, out: "" });
    parseDossier(JSON.parse(readFileSync(output, "utf8")));
    const nowhere = join(folder, "none/dossier.json");
    for (const format of ["json", "ics"])
      expect(await call(["extract", report(), "--format", format, "-o", nowhere])).toMatchObject({
        status: 2,
        err: expect.stringContaining("can't write"),
      });
    expect(existsSync(nowhere)).toBe(false);
  });
});
