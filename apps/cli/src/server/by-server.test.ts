import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NodeServer, startServer } from "@readout/api";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { runRecorded } from "../testing/recorded-io.ts";
import { clientOf } from "./server-client.ts";

const OPERATOR = "the-operator-of-the-tests";
const MARCH = `Kenyan and Ugandan foreign ministers meet in Nairobi

NAIROBI, March 4 -- Kenya's Foreign Minister Peter Otieno met his Ugandan counterpart Grace Nakato in Nairobi on Monday.

The two ministers agreed to hold a trilateral meeting with Tanzania in June. Otieno said the border post at Busia would reopen.
`;
const JUNE = `Foreign ministers of Kenya, Uganda and Tanzania meet in Arusha

ARUSHA, June 10 -- The foreign ministers of Kenya, Uganda and Tanzania held a trilateral meeting in Arusha on Monday. Tanzania's Foreign Minister Joseph Massawe hosted Kenya's Peter Otieno and Uganda's Grace Nakato.

"Kenya rejects any closure of the border post," Otieno said.
`;
const PAGE = `<!doctype html><html><head><title>Border talks</title><meta property="article:published_time" content="2024-06-12T08:00:00Z"></head>
<body><article><h1>Border talks</h1><p>Kenya's foreign minister Peter Otieno met his Ugandan counterpart in Kampala on Tuesday. It was the highest-level contact between the two countries since 2019. Kenya called on Uganda to withdraw its troops.</p></article></body></html>`;

let folder: string;
let database: string;
let server: NodeServer;
let march: string;
let page: string;
let lines: string;

async function call(args: readonly string[], token: string | null = OPERATOR) {
  vi.stubEnv("READOUT_TOKEN", token ?? undefined);
  return runRecorded(args, { columns: 100 });
}
const atServer = (...args: string[]) => call([...args, "--server", server.url]);
const atDatabase = (...args: string[]) => call([...args, "--database", database]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-by-server-"));
  database = join(folder, "readout.db");
  march = join(folder, "march.txt");
  page = join(folder, "page.html");
  lines = join(folder, "later.jsonl");
  writeFileSync(march, MARCH);
  writeFileSync(page, PAGE);
  const later = [
    { id: "june", text: JUNE, published: "2024-06-11" },
    { id: "empty", text: " " },
    { id: "again", text: JUNE },
  ];
  writeFileSync(lines, later.map((line) => JSON.stringify(line)).join("\n"));
  server = await startServer({ port: 0, database, operatorToken: OPERATOR, threads: 1 });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("an empty READOUT_TOKEN is none", () => {
  const open = (token: string) => {
    vi.stubEnv("READOUT_TOKEN", token);
    return () => clientOf("http://readout.example", {});
  };
  expect(open("a-token")).toThrow(/expected https/);
  expect(open("")).not.toThrow();
});

describe("add", () => {
  test("has a server keep reports, tells what became of each, and which failed", async () => {
    const one = await atServer("add", march, "--published", "2024-03-05");
    expect(one).toMatchObject({ status: 0 });
    expect(JSON.parse(one.out[0] ?? "")).toMatchObject({ created: true, from: march });
    const many = await atServer("add", lines, page);
    expect(many.status).toBe(1);
    expect(many.out.map((line) => JSON.parse(line))).toMatchObject([
      { created: true, from: `${lines}:1` },
      { created: false, from: `${lines}:3` },
      { created: true, from: page },
    ]);
    expect(many.err).toContain('line 2: expected the report under "text"');
    expect(many.err).toContain(`2 added, 1 kept already, 1 failed: ${server.url}`);
  });

  test("keeps on a server what it keeps in a database", async () => {
    const own = join(folder, "own.db");
    for (const args of [[march, "--published", "2024-03-05"], [lines], [page]])
      await call(["add", ...args, "--database", own]);
    const [here, there] = [
      await call(["query", "events", "--database", own]),
      await atServer("query", "events"),
    ];
    expect(there.out).toEqual(here.out);
    expect(here.out).not.toEqual([]);
  });

  test("has a server's report take up the date that it lacked, and tells what it has otherwise", async () => {
    const report = join(folder, "taken-up.txt");
    writeFileSync(report, "The foreign ministers of Ghana and Togo met in Lomé on Monday.");
    for (const where of [
      ["--server", server.url],
      ["--database", join(folder, "taken-up.db")],
    ]) {
      const added = async (...args: string[]) => {
        const { out, err } = await call(["add", report, ...args, ...where]);
        return { ...JSON.parse(out[0] ?? ""), err };
      };
      expect(await added()).toMatchObject({ created: true });
      expect(await added("--published", "2024-03-14")).toMatchObject({
        created: false,
        added: ["published"],
      });
      const again = await added("--published", "2024-03-15");
      expect(again).not.toHaveProperty("added");
      expect(again.err).toContain('kept with published "2024-03-14", got "2024-03-15"');
      const [found] = (await call(["query", "events", "--party", "TGO", ...where])).out;
      expect(JSON.parse(found ?? "").record.when.edtf).toBe("2024-03-11");
    }
  });

  test("refuses a dossier, which no server takes", async () => {
    const dossier = join(folder, "dossier.json");
    writeFileSync(dossier, (await call(["extract", march, "--format", "json"])).out.join("\n"));
    const { status, err } = await atServer("add", dossier);
    expect(status).toBe(1);
    expect(err).toContain("expected a report, which the server reads, got a dossier");
  });
});

describe("extract", () => {
  test.each([
    ["a report", () => [march, "--published", "2024-03-05"]],
    ["a page", () => [page, "--format", "markdown"]],
    ["many", () => [march, page, lines, "--published", "2024-03-05"]],
  ])("gives of %s the bytes that it gives here", async (_, args) => {
    const [here, there] = [await call(["extract", ...args()]), await atServer("extract", ...args())];
    expect([there.status, there.out]).toEqual([here.status, here.out]);
    expect(there.out).not.toEqual([]);
  });

  test("says which relative date has nothing to count from, as it does here", async () => {
    const { status, err } = await atServer("extract", march);
    expect(status).toBe(1);
    expect(err).toContain("--published");
  });

  test("refuses what is only done here", async () => {
    for (const flags of [["--explain"], ["--engine", "rules"]])
      expect((await atServer("extract", march, ...flags)).status).toBe(2);
  });
});

describe("questions", () => {
  test.each([
    [["query", "events", "--party", "Kenya"]],
    [["query", "statements", "--q", "border", "--since", "2024", "--possible"]],
    [["query", "actors", "--type", "state"]],
    [["query", "positions"]],
    [["query", "commitments", "--possible"]],
    [["query", "documents"]],
    [["query", "documents", "--party", "Uganda", "--since", "2024-03", "--format", "reading"]],
    [["query", "documents", "--q", "border", "--type", "news", "--limit", "1"]],
    [["query", "appeals"]],
    [["query", "precedence-claims", "--format", "reading"]],
    [["timeline", "--party", "KEN", "--party", "UGA"]],
    [["timeline", "--series", "trilateral", "--format", "reading"]],
    [["contacts"]],
    [["sources", "--format", "reading"]],
    [["contacts", "Kenya", "UGA", "--since", "2024"]],
    [["contacts", "Kenya", "UGA", "--level", "foreign_minister", "--format", "reading"]],
    [["precedence", "KEN", "UGA", "--since", "2019", "--as-of", "2025", "--level", "ambassador"]],
    [["commitments", "--party", "KEN", "--as-of", "2024-07-01", "--format", "reading"]],
  ])("%j are answered by a server as by the database", async (args) => {
    const [here, there] = [await atDatabase(...args), await atServer(...args)];
    expect([there.status, there.err, there.out]).toEqual([0, "", here.out]);
    expect(there.out.length).toBeGreaterThan(0);
  });

  test.each([
    ["timeline", "/v1/timeline?party=KEN&party=UGA", ["--party", "KEN", "UGA"]],
    ["series", "/v1/series", []],
    ["commitments", "/v1/ledger?as_of=2024-07-01", ["--as-of", "2024-07-01"]],
    ["query", "/v1/events?party=KEN", ["events", "--party", "KEN"]],
    ["query", "/v1/documents?q=border", ["documents", "--q", "border"]],
  ])("%s prints, line by line, what the server answers at %s", async (command, path, args) => {
    const answer = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${OPERATOR}` } });
    const { items } = (await answer.json()) as { items: object[] };
    expect(items.map((item) => JSON.stringify(item))).toEqual((await atDatabase(command, ...args)).out);
  });

  test("sources prints the reprints and then the events that the server answers, and compare its comparison", async () => {
    const headers = { authorization: `Bearer ${OPERATOR}` };
    const reprint = join(folder, "reprint.txt");
    writeFileSync(reprint, `${MARCH}\nThe wire had no more on Friday.\n`);
    await atServer("add", reprint, "--published", "2024-03-05", "--outlet", "Lake Courier");
    const told = (await (await fetch(`${server.url}/v1/sources`, { headers })).json()) as {
      items: object[];
      copies: object[];
    };
    const lines = [...told.copies.map((copy) => ({ copy })), ...told.items];
    expect(lines.length).toBeGreaterThan(0);
    expect((await atDatabase("sources")).out).toEqual(lines.map((line) => JSON.stringify(line)));
    const found = (await atDatabase("query", "events")).out.map((line) => JSON.parse(line).document);
    const [first, second] = [...new Set(found)];
    const answer = await fetch(`${server.url}/v1/compare?document=${first}&document=${second}`, { headers });
    const text = await answer.text();
    for (const call of [atDatabase, atServer])
      expect((await call("compare", first, second)).out).toEqual([text]);
  });

  test("show the room of an event or a document there, and compare two", async () => {
    const found = (await atServer("query", "events", "--type", "meeting")).out.map((line) =>
      JSON.parse(line),
    );
    const [first, second] = found;
    const room = await atServer("room", first.record.id);
    expect(room).toMatchObject({ status: 0 });
    expect((await atServer("room", first.document)).out).toEqual(room.out);
    expect((await atServer("room", march, "--published", "2024-03-05")).out).toEqual(
      (await call(["room", march, "--published", "2024-03-05"])).out,
    );
    const { status, out } = await atServer("compare", first.document, second.document);
    for (const kept of [first.record.id, first.document])
      expect((await atDatabase("room", kept)).out).toEqual(room.out);
    for (const [command, id] of [
      ["room", first.document],
      ["extract", first.document],
    ] as const)
      for (const at of [atDatabase, atServer]) {
        const refused = await at(command, id, "--title", "Talks");
        expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("stored already")]);
      }
    const kept = await atDatabase("extract", first.document);
    expect(JSON.parse(kept.out.join("")).documents[0].id).toBe(first.document);
    expect((await atServer("extract", first.document)).out).toEqual(kept.out);
    expect((await atDatabase("extract", first.document, second.document)).status).toBe(2);
    expect((await atDatabase("room", "event:ffffffffffffffff")).err).toContain("see: readout query events");
    expect((await atDatabase("extract", "doc:ffffffffffffffff")).err).toContain(
      "see: readout query documents",
    );
    expect(status).toBe(0);
    expect(JSON.parse(out[0] ?? "")).toMatchObject({ docs: { a: first.document, b: second.document } });
    expect((await atServer("room", first.document, "--title", "Talks")).status).toBe(2);
    expect((await atServer("room", "event:ffffffffffffffff")).err).toContain("no such event in http");
  });

  test("take a document out of the server", async () => {
    const report = join(folder, "short-lived.txt");
    writeFileSync(report, "The foreign ministers of Peru and Chile met in Lima on 3 May 2021.");
    const { id } = JSON.parse((await atServer("add", report)).out[0] ?? "");
    expect((await atServer("remove", id)).out).toEqual([JSON.stringify({ id, removed: true })]);
    expect(await atServer("remove", id)).toMatchObject({ status: 1, out: [] });
  });

  test("take a review under the token's name", async () => {
    const [line = ""] = (await atServer("query", "events", "--limit", "1")).out;
    const target = JSON.parse(line).record.id;
    const { out } = await atServer("review", target, "note", "--why", "seen");
    expect(JSON.parse(out[0] ?? "").review).toMatchObject({
      target,
      action: "note",
      why: "seen",
      by: "operator",
    });
    expect((await atServer("review", target, "note", "--why", "seen", "--by", "ann")).status).toBe(2);
    expect((await atDatabase("review", target, "note", "--why", "seen")).status).toBe(2);
  });
});

describe("the door", () => {
  test("tokens are made, listed and revoked on a server, and let in", async () => {
    const made = await atServer(
      "token",
      "create",
      "--scopes",
      "read",
      "--label",
      "desk",
      "--workspace",
      "desk",
    );
    const [token = ""] = made.out;
    expect(token).toMatch(/^readout_/);
    expect((await call(["query", "events", "--server", server.url], token)).status).toBe(0);
    expect((await call(["add", march, "--server", server.url], token)).err).toContain("403 forbidden");
    const id = token.split("_")[1] as string;
    expect((await atServer("token", "list", "--workspace", "desk")).out[0]).toContain(id);
    expect((await atServer("token", "revoke", id, "--workspace", "desk")).status).toBe(0);
    expect((await atServer("token", "revoke", id, "--workspace", "desk")).status).toBe(1);
    expect((await call(["query", "events", "--server", server.url], token)).err).toContain(
      "401 unauthorized",
    );
  });

  test.each([
    ["no token", ["query", "events"], null, 1, "401 unauthorized"],
    ["no address", ["query", "events", "--server", "desk"], OPERATOR, 2, "expected the address of a server"],
    [
      "a token in the clear",
      ["query", "events", "--server", "http://192.0.2.1"],
      OPERATOR,
      2,
      "expected https",
    ],
    [
      "nobody there",
      ["query", "events", "--server", "http://127.0.0.1:9"],
      OPERATOR,
      1,
      "no server answers there",
    ],
    ["a database too", ["query", "events", "--database", "x.db"], OPERATOR, 2, "cannot be used with option"],
    ["a level that is none", ["query", "events", "--level", "emperor"], OPERATOR, 2, "level"],
  ])("%s ends the command and says why", async (_, args, token, status, message) => {
    const all = args.includes("--server") ? args : [...args, "--server", server.url];
    const answer = await call(all, token);
    expect(answer.status).toBe(status);
    expect(answer.err).toContain(message);
    expect(answer.out).toEqual([]);
  });
});
