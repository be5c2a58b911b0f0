import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecorded } from "../testing/recorded-io.ts";

const MARCH = `Kenyan and Ugandan foreign ministers meet in Nairobi

NAIROBI, March 4 -- Kenya's Foreign Minister Peter Otieno met his Ugandan counterpart Grace Nakato in Nairobi on Monday.

The two ministers agreed to hold a trilateral meeting with Tanzania in June. Otieno said the border post at Busia would reopen.
`;
const JUNE = `Foreign ministers of Kenya, Uganda and Tanzania meet in Arusha

ARUSHA, June 10 -- The foreign ministers of Kenya, Uganda and Tanzania held a trilateral meeting in Arusha on Monday. Tanzania's Foreign Minister Joseph Massawe hosted Kenya's Peter Otieno and Uganda's Grace Nakato.

"Kenya rejects any closure of the border post," Otieno said.
`;
const JULY = `Presidents of Kenya and Uganda meet in Kampala

KAMPALA, July 2 -- Kenyan President Daniel Kimani met Ugandan President Moses Okello in Kampala on Tuesday. They agreed to open a joint border post by 1 September.
`;

let folder: string;
let database: string;
let march: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-across-"));
  database = join(folder, "readout.db");
  march = join(folder, "march.txt");
  writeFileSync(march, MARCH);
  const lines = join(folder, "later.jsonl");
  writeFileSync(
    lines,
    [
      { id: "june", text: JUNE, published: "2024-06-11" },
      { id: "july", text: JULY, published: "2024-07-03" },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
  );
  expect(await call("add", march, "--published", "2024-03-05")).toMatchObject({ status: 0 });
  expect(await call("add", lines)).toMatchObject({
    status: 0,
    lines: [{ created: true }, { created: true }],
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inTerminal(isTerminal: boolean, args: readonly string[]) {
  const withDatabase = ["compare", "extract"].includes(args[0] ?? "") || args.includes("--database");
  return runRecorded(withDatabase ? args : [...args, "--database", database], { isTerminal, columns: 100 });
}

/** What a command prints into a pipe, each line parsed. */
async function call(...args: string[]) {
  const { status, out, err } = await inTerminal(false, args);
  return { status, err, lines: out.map((line) => JSON.parse(line)) };
}

const read = async (...args: string[]): Promise<string> =>
  (await inTerminal(true, args)).out.join("\n").replace(/\s+/g, " ");

describe("readout add", () => {
  test("keeps a text once, and says which input failed while it keeps the rest", async () => {
    const again = await call("add", march, join(folder, "none.txt"));
    expect(again).toMatchObject({ status: 1, lines: [{ created: false, from: march }] });
    expect(again.err).toContain("no such file");
    expect(again.err).toContain("0 added, 1 kept already, 1 failed");
  });

  test("dates a text that was added without a date, and says what stays as it was given first", async () => {
    const path = join(folder, "undated.txt");
    writeFileSync(path, "The foreign ministers of Norway and Chile met in Oslo on Monday.");
    const own = ["--database", join(folder, "dated.db")];
    await call("add", path, ...own, "--outlet", "Fjord Wire");
    const dated = await call("add", path, ...own, "--published", "2021-05-04", "--outlet", "Other");
    expect(dated).toMatchObject({ status: 0, lines: [{ created: false, added: ["published"] }] });
    expect(dated.err).toContain('kept with outlet "Fjord Wire", got "Other"');
    const { lines } = await call("query", "events", ...own);
    expect(lines[0].record.when.edtf).toBe("2021-05-03");
    expect((await call("add", path, ...own, "--published", "2021-05-04")).lines).toEqual([
      { id: dated.lines[0].id, created: false, from: path },
    ]);
  });

  test("takes a dossier for a report", async () => {
    const { out } = await inTerminal(false, ["extract", march, "--published", "2024-03-05"]);
    const dossier = join(folder, "dossier.json");
    writeFileSync(dossier, out.join("\n"));
    expect((await call("add", dossier)).lines).toMatchObject([{ created: false }]);
  });
});

describe("readout query", () => {
  test.each<[string, string[], number]>([
    ["all meetings, the one agreed on for June with them", ["events", "--type", "meeting"], 4],
    ["those of a state by its code, in any case", ["events", "--party", "tza"], 2],
    ["those where all of several take part, by name", ["events", "--party", "Kenya", "Tanzania"], 2],
    ["those at a level or above", ["events", "--level", "head_of_state"], 1],
    ["those from a date on", ["events", "--since", "2024-06"], 3],
    ["those before a date", ["events", "--until", "2024-06"], 1],
    ["no more than asked for", ["events", "--limit", "2"], 2],
    ["statements by a word", ["statements", "--q", "Busia"], 1],
    ["statements of who speaks for a state, named beside it", ["statements", "--speaker", "KEN"], 2],
    ["statements of nobody", ["statements", "--speaker", "TZA"], 0],
    ["states", ["actors", "--type", "state"], 3],
    ["actors by a part of their name", ["actors", "--q", "ganda"], 1],
    ["commitments of both", ["commitments", "--party", "UGA", "KEN"], 2],
  ])("finds %s", async (_, args, count) => {
    const { status, lines } = await call("query", ...args);
    expect(status).toBe(0);
    expect(lines).toHaveLength(count);
  });

  test("reads as lines on a terminal, latest first", async () => {
    expect(await read("query", "events")).toMatch(
      /2024-07-02: meeting, occurred, Kampala: .*Arusha.*Nairobi/,
    );
    expect(await read("query", "events", "--until", "1999")).toBe("no such events are kept");
  });

  test.each<[string, string[], number, string]>([
    ["a kind that isn't one", ["query", "treaties"], 2, "expected one of events, statements"],
    ["a filter that a kind doesn't have", ["query", "events", "--q", "border"], 2, "--q: events can't"],
    ["a level that isn't one", ["query", "events", "--level", "boss"], 2, "readout: --level: expected one"],
    ["one behind a sign", ["contacts", "KEN", "UGA", "--level=boss"], 2, "readout: --level: expected one"],
    ["a type of actor that is none", ["query", "actors", "--type", "stat"], 2, "expected one of state"],
    ["a kind of document that is none", ["query", "documents", "--type", "poem"], 2, "expected one of news"],
    [
      "a window that ends where it opens",
      ["query", "events", "--since", "2024", "--until", "2024"],
      2,
      "--until",
    ],
    ["one that ends before it", ["contacts", "--since", "2025", "--until", "2024"], 2, "--until 2025"],
    ["to take out what isn't kept", ["remove", "doc:none"], 1, "no such document"],
    ["a date in words", ["query", "events", "--since", "yesterday"], 2, "--since: expected a date"],
    ["an actor that isn't kept", ["query", "events", "--party", "Peru"], 1, 'no actor "Peru"'],
    ["a name that several have a part of", ["query", "events", "--party", "an"], 1, "actors, expected one"],
    ["a database that isn't there", ["query", "events", "--database", "none.db"], 1, "readout add"],
    ["a workspace that isn't there", ["query", "events", "--workspace", "desk"], 1, "no workspace"],
    ["neither parties nor a series", ["timeline"], 2, "--party or --series"],
    ["an actor and itself", ["contacts", "KEN", "Kenya"], 2, "expected two entities"],
    [
      "a decision that isn't one",
      ["review", "event:1", "burn", "--by", "a", "--why", "b"],
      2,
      "Allowed choices",
    ],
    ["a record that isn't kept", ["review", "event:1", "accept", "--by", "a", "--why", "b"], 1, "event:1"],
  ])("refuses %s", async (_, args, status, message) => {
    const answer = await call(...args);
    expect(answer).toMatchObject({ status, lines: [] });
    expect(answer.err).toContain(message);
    expect(existsSync("none.db")).toBe(false);
  });
});

test("a file that is no database is named", async () => {
  for (const args of [
    ["query", "events"],
    ["add", march],
    ["backup", join(folder, "copy.db")],
  ]) {
    const { status, err } = await call(...args, "--database", march);
    expect(status).toBe(1);
    expect(err).toContain(`readout: ${march}: the database refused (SQLITE_NOTADB)`);
  }
});

describe("readout remove", () => {
  test("takes documents out, those that are kept, and a wrong date can be mended by it", async () => {
    const own = ["--database", join(folder, "removed.db")];
    const [first] = (await call("add", march, "--published", "2023-03-05", ...own)).lines;
    const wrong = await call("add", march, "--published", "2024-03-05", ...own);
    expect(wrong.err).toContain(`readout remove ${first.id}`);
    expect(await call("remove", "doc:none", first.id, ...own)).toMatchObject({
      status: 1,
      err: expect.stringContaining("doc:none: no such document"),
      lines: [{ id: first.id, removed: true }],
    });
    expect((await call("query", "events", ...own)).lines).toEqual([]);
    await call("add", march, "--published", "2024-03-05", ...own);
    expect((await call("query", "documents", ...own)).lines).toMatchObject([{ published: "2024-03-05" }]);
  });
});

describe("readout timeline", () => {
  test("finds a format by any of its names", async () => {
    const { lines } = await call("timeline", "--series", "trilateral");
    expect(lines.length).toBeGreaterThan(0);
    for (const name of ["tripartite", "three-way"])
      expect((await call("timeline", "--series", name)).lines).toEqual(lines);
  });

  test("goes by date and tells what changed from one meeting to the next", async () => {
    const all = (await call("timeline", "--party", "KEN", "UGA")).lines;
    expect(all.map(({ event }) => [event.when.edtf, event.status])).toEqual([
      ["2024-03-04", "occurred"],
      ["2024-06", "planned"],
      ["2024-06-10", "occurred"],
      ["2024-07-02", "occurred"],
    ]);
    const lines = all.filter(({ event }) => event.status === "occurred");
    expect(lines[0].drift).toBeNull();
    expect(lines[1].drift).toMatchObject({
      from: lines[0].id,
      sameSeries: "no",
      added: [{ entity: "TZA" }],
      dropped: [],
      hosts: { added: ["TZA"], dropped: ["KEN"] },
    });
    // Of one series with the first: the second had another member at the table.
    expect(lines[2].drift).toMatchObject({
      from: lines[0].id,
      sameSeries: "yes",
      dropped: [],
      floor: { from: "foreign_minister", to: "head_of_state" },
    });
    expect(await read("timeline", "--party", "KEN", "UGA")).toContain("place Nairobi → Arusha");
  });

  test("takes the meetings of a format", async () => {
    expect((await call("timeline", "--series", "trilateral")).lines).toMatchObject([
      { event: { status: "planned" }, drift: null },
      { event: { status: "occurred" }, drift: null },
    ]);
  });
});

describe("readout contacts", () => {
  test("tells how they met, counts presumed hosts and leaves out plenaries when asked", async () => {
    const kept = join(folder, "modes.db");
    const report = join(folder, "modes.txt");
    writeFileSync(
      report,
      `The foreign ministers of Kenya, Uganda, Rwanda, Tanzania, Burundi, Ethiopia and Somalia met in Nairobi on Saturday.

Kenya's president spoke by video link with Uganda's president on Friday.

Kenya's foreign minister Peter Otieno telephoned his Ugandan counterpart Moses Okello on Thursday.

Kenya hosted the defence ministers of Uganda and Rwanda in Mombasa last Monday.
`,
    );
    await call("add", report, "--published", "2024-05-05", "--database", kept);
    const seen = async (...flags: string[]) =>
      (await read("contacts", "KEN", "UGA", "--database", kept, ...flags))
        .split(/ (?:event:\S+ doc:\S+|Highest: .*)/)
        .map((line) => line.trim())
        .filter((line) => line.startsWith("•"));
    const [plenary, video, telephone, hosted] = [
      "• 2024-05-04: meeting in person, Nairobi, level foreign minister (in plenary)",
      "• 2024-05-03: meeting by video, level head of state",
      "• 2024-05-02: call, level foreign minister",
      "• 2024-04-29: meeting in person, Mombasa, level ",
    ];
    expect(await seen()).toEqual([
      plenary,
      video,
      telephone,
      `${hosted}unknown (whether they met isn't sure)`,
    ]);
    expect(await seen("--presumed", "--no-plenary")).toEqual([video, telephone, `${hosted}defence minister`]);
    expect(await seen("--mode", "video")).toEqual([video]);
    expect(await read("contacts", "--database", kept)).toContain(
      "Kenya and Uganda: 3 times, 1 of them in plenary, 1 more may be",
    );
    expect(await read("contacts", "--database", kept, "--mode", "in_person", "--presumed")).toContain(
      "Kenya and Uganda: 2 times, 1 of them in plenary",
    );
    expect(await read("contacts", "--database", kept)).toContain("Burundi and Somalia: 1 time, in plenary");
  });

  test("lists them and ends with the highest", async () => {
    const { lines } = await call("contacts", "UGA", "KEN");
    expect(lines.slice(0, -1).map(({ contact }) => contact.level.level)).toEqual([
      "head_of_state",
      "foreign_minister",
      "foreign_minister",
    ]);
    expect(lines.at(-1)).toMatchObject({ highest: { level: "head_of_state" } });
    expect((await call("contacts", "UGA", "KEN", "--until", "2024-07")).lines.at(-1)).toMatchObject({
      highest: { level: "foreign_minister" },
    });
    expect(await read("contacts", "KEN", "TZA", "--level", "head_of_state")).toBe(
      "Highest: no sure contact of a known level is kept",
    );
  });
});

describe("what several reports tell of", () => {
  let told: string;
  beforeAll(async () => {
    told = join(folder, "told.db");
    const lines = join(folder, "told.jsonl");
    const reprint = `Busia To Reopen\n\n${MARCH.split("\n").slice(2).join("\n  ")}`;
    const other = `Kenya hosts Uganda's top diplomat

NAIROBI, March 4 -- Kenyan Foreign Minister Peter Otieno and Ugandan Foreign Minister Grace Nakato met in Nairobi on Monday. They spoke about trade.
`;
    writeFileSync(
      lines,
      [
        { id: "a", text: MARCH, outlet: "Lake Wire" },
        { id: "b", text: reprint, outlet: "Morning Post" },
        { id: "c", text: other, outlet: "Evening Star" },
      ]
        .map((line) => JSON.stringify({ ...line, published: "2024-03-05" }))
        .join("\n"),
    );
    expect(await call("add", lines, "--database", told)).toMatchObject({ status: 0 });
  });

  test("sources counts a reprint with its original", async () => {
    const { lines } = await call("sources", "--database", told);
    expect(lines.filter(({ copy }) => copy)).toHaveLength(1);
    const [event] = lines.filter(({ sources }) => sources);
    expect(event.sources.map((docs: string[]) => docs.length).sort()).toEqual([1, 2]);
    expect(await read("sources", "--database", told)).toContain("2 sources");
  });

  test("contacts lists a meeting once, with its reports", async () => {
    const { lines } = await call("contacts", "KEN", "UGA", "--database", told);
    expect(lines).toMatchObject([{ contact: { when: "2024-03-04" } }, { highest: {} }]);
    expect(new Set(lines[0].reports.map(({ document }: { document: string }) => document)).size).toBe(3);
    expect(lines[0].reports[0]).toEqual({
      document: lines[0].contact.document,
      event: lines[0].contact.event,
    });
    const reading = await read("contacts", "KEN", "UGA", "--database", told);
    expect(reading.match(/•/g)).toHaveLength(1);
    expect(reading.match(/doc:/g)).toHaveLength(3);
  });

  test("contacts without names counts a meeting once", async () => {
    expect((await call("contacts", "--database", told)).lines).toMatchObject([
      { between: ["KEN", "UGA"], count: 1 },
    ]);
    expect(await read("contacts")).toContain("Kenya and Uganda: 3 times");
  });

  test("compare takes the ids of kept documents", async () => {
    const { lines } = await call("sources", "--database", told);
    const { copy } = lines.find((line) => line.copy);
    const { status } = await call("compare", copy.document, copy.of, "--database", told);
    expect(status).toBe(0);
    expect(await call("compare", "doc:none", copy.of, "--database", told)).toMatchObject({ status: 1 });
  });

  test("series lists those of which several meetings are kept", async () => {
    expect(await call("series", "--changed")).toMatchObject({ status: 0 });
    expect(await read("series", "--changed", "--database", told)).toBe("no such series are kept");
  });
});

describe("readout precedence", () => {
  const claim = ["precedence", "KEN", "UGA", "--level", "foreign_minister"];
  test("names the witnesses against a claim", async () => {
    const { lines } = await call(...claim, "--since", "2024", "--as-of", "2024-06-10");
    expect(lines).toMatchObject([{ verdict: "contradicted", known: 1 }]);
    expect(lines[0].witnesses).toHaveLength(1);
    expect(await read(...claim, "--since", "2024-03-05", "--as-of", "2024-06-10")).toMatch(
      /^not contradicted/,
    );
  });

  test("says that the day of the claim is missing", async () => {
    expect(await read(...claim, "--since", "2024")).toContain("without --as-of or --event");
  });
});

describe("readout commitments", () => {
  const states = async (...args: string[]): Promise<string[]> =>
    (await call("commitments", ...args)).lines.map(({ followUp }) => followUp.state).sort();

  test("are followed up to a day, and overdue by a day only", async () => {
    expect(await states("--as-of", "2024-06-01")).toEqual(["open", "open"]);
    expect(await states("--as-of", "2024-08-01")).toEqual(["fulfilled", "open"]);
    expect(await states("--as-of", "2024-12-01")).toEqual(["fulfilled", "overdue"]);
    expect(await states()).toEqual(["fulfilled", "open"]);
    expect(await read("commitments")).toContain("all parties sat there");
  });
});

describe("readout compare", () => {
  test("shares everything with itself, and tells two rooms apart", async () => {
    const june = join(folder, "june.txt");
    writeFileSync(june, JUNE);
    const { lines: same } = await call("compare", june, june);
    expect(same).toMatchObject([{ onlyA: [], onlyB: [], opposed: [], stronger: [], room: { added: [] } }]);
    expect(same[0].shared.length).toBeGreaterThan(0);
    const { lines: other } = await call("compare", march, june);
    expect(other).toMatchObject([{ shared: [], room: { added: [{ entity: "TZA" }] } }]);
    const text = await read("compare", march, june);
    expect(text).toContain("A: media report B: media report");
    expect(text).toMatch(/ONLY IN A .*agree \(5\): to hold a trilateral meeting/);
    expect(text).toMatch(/ONLY IN B reject \(4\): Kenya rejects any closure of the border post/);
  });
});

// Other actors and dates than there, but every command as it is written.
describe("docs/analyst-questions.md", () => {
  const text = readFileSync(new URL("../../../../docs/analyst-questions.md", import.meta.url), "utf8");
  const commands = [...text.matchAll(/`readout (\w+ [^`]+)`/g)].map(([, command = ""]) => command);

  test("has a command for each of its five questions", () => {
    expect(new Set(commands.map((one) => one.split(" ")[0]))).toEqual(
      new Set(["contacts", "commitments", "series", "sources", "compare"]),
    );
  });

  test.each(commands)("readout %s", async (command) => {
    const { lines } = await call("query", "events");
    const documents = [...new Set(lines.map((line: { document: string }) => line.document))];
    const args = command
      .replaceAll("DATES", "--since 2024-01-01 --until 2025-01-01")
      .replaceAll("USA", "KEN")
      .replace(/\b(?:JPN|ISR|IND)\b/g, "UGA")
      .split(/\s+/)
      .map((word) => (word.startsWith("doc:") ? (documents.shift() ?? word) : word));
    const { status, err } = await call(...args, "--database", database);
    expect([status, err]).toEqual([0, ""]);
  });
});

describe("readout review", () => {
  test("takes a rejected record out of what is found until it is accepted", async () => {
    const [{ record }] = (await call("query", "statements", "--q", "Busia")).lines;
    const note = ["--by", "ann", "--why", "not his words"];
    expect(await call("review", record.id, "reject", ...note)).toMatchObject({
      status: 0,
      lines: [{ review: { action: "reject", by: "ann", why: "not his words" } }],
    });
    expect((await call("query", "statements", "--q", "Busia")).lines).toEqual([]);
    expect((await call("review", record.id, "accept", ...note)).status).toBe(0);
    expect((await call("query", "statements", "--q", "Busia")).lines).toHaveLength(1);
  });
});
