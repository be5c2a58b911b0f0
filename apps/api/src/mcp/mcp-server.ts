/** Takes an extractor and a workspace, gives the MCP server over them; every answer carries quotes with their offsets. */
import { z } from "@hono/zod-openapi";
import { McpServer } from "@modelcontextprotocol/server";
import {
  cutEvidence,
  DocumentKind,
  type Dossier,
  type Evidence,
  ReadoutError,
  withoutText,
} from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import type { Workspace } from "@readout/store";
import { checkedReport } from "../http/checked-report.ts";
import { given, givenWindow } from "../http/given.ts";
import type { Limits } from "../http/limits.ts";

import { known, toolAnswer } from "./tool-answers.ts";

/** What the tools work with. `workspace` throws where there is none or the caller may not read it. */
export interface McpSurroundings {
  readonly extract: (text: string, options: ExtractOptions) => Dossier;
  readonly workspace: () => Promise<Workspace>;
  readonly limits: Limits;
}

const id = (what: string) => z.string().min(1).max(500).describe(what);
const date = (what: string) =>
  z.string().min(1).max(100).optional().describe(`${what} (EDTF, as 2023 or 2023-05-10).`);
const line = z.string().min(1).max(2_000).optional();
const READS = { annotations: { readOnlyHint: true, openWorldHint: false } };

/** Characters on either side of a citation. */
const AROUND = 100;

/** The server; made anew for each exchange, it keeps nothing. */
export function createMcpServer({ extract, workspace, limits }: McpSurroundings): McpServer {
  const server = new McpServer({ name: "readout", version: "0.1.0" });
  server.registerTool(
    "extract",
    {
      ...READS,
      description:
        "Reads a report of a diplomatic meeting into typed records; each says which characters it rests on.",
      inputSchema: z.strictObject({
        text: z.string().describe("The report in plain text."),
        published: date("Day of publication; relative dates need it"),
        outlet: line,
        title: line,
        url: line,
        kind: DocumentKind.optional(),
      }),
    },
    ({ text, ...options }) =>
      toolAnswer(async () => {
        const report = checkedReport(text, options, limits);
        return withoutText(extract(report.text, report.options));
      }),
  );
  server.registerTool(
    "search",
    {
      ...READS,
      description: "Finds statements by their words, or events, in the stored reports.",
      inputSchema: z.strictObject({
        in: z.enum(["statements", "events"]).optional(),
        q: line.describe('Words of statements; "words in quotation marks" stand together.'),
        party: z.array(id("Actor that takes part, as TUR.")).max(20).optional(),
        speaker: z.array(id("Actor that speaks.")).max(20).optional(),
        since: date("First date, inclusive"),
        until: date("End, exclusive"),
        limit: z.int().min(1).max(50).optional(),
        cursor: line,
      }),
    },
    ({ in: where = "statements", since, until, ...asked }) =>
      toolAnswer(async () => {
        const query = {
          ...given(asked),
          ...givenWindow(since, until),
          limit: asked.limit ?? 10,
        };
        const space = await workspace();
        return where === "events" ? space.events(query) : space.statements(query);
      }),
  );
  server.registerTool(
    "room",
    {
      ...READS,
      description: "Who sat in a meeting, as what, at what level, and what the text leaves open.",
      inputSchema: z.strictObject({ event: id("Id of an event, as a search gives it.") }),
    },
    ({ event }) =>
      toolAnswer(async () => {
        const space = await workspace();
        const room = known(await space.room(event), "event");
        return { ...room, evidence: await evidenceOf(space, event) };
      }),
  );
  server.registerTool(
    "contacts",
    {
      ...READS,
      description: "When two met or may have met directly, at what level, and the highest of it.",
      inputSchema: z.strictObject({
        a: id("Actor, as TUR."),
        b: id("Actor, as SYR."),
        since: date("First date, inclusive"),
        until: date("End, exclusive"),
      }),
    },
    ({ a, b, since, until }) =>
      toolAnswer(async () => {
        const space = await workspace();
        const window = { from: since ?? null, to: until ?? null };
        const { items, next } = await space.contacts({ a, b, window, limit: 50 });
        const contacts = [];
        for (const contact of items)
          contacts.push({ ...contact, evidence: await evidenceOf(space, contact.event) });
        return { items: contacts, next, highest: await space.highestContact({ a, b, window }) };
      }),
  );
  server.registerTool(
    "compare",
    {
      ...READS,
      description:
        "Two stored readouts clause by clause: what both say, what only one says, where they are opposed.",
      inputSchema: z.strictObject({ a: id("Id of a document."), b: id("Id of another document.") }),
    },
    ({ a, b }) => toolAnswer(async () => known(await (await workspace()).compare(a, b), "document")),
  );
  server.registerTool(
    "precedence",
    {
      ...READS,
      description:
        "Judges a claim such as “the highest-level contact since 2011” over what is stored; never “true”.",
      inputSchema: z.strictObject({
        a: id("Actor."),
        b: id("Actor."),
        comparator: z.enum(["highest", "first", "last", "longest", "largest"]).optional(),
        level: line.describe("Level of the claimed contact, as foreign_minister."),
        since: date("Since when"),
        asOf: date("End, exclusive, where the claimed contact isn't stored"),
        event: id("Id of the claimed contact.").optional(),
      }),
    },
    (asked) =>
      toolAnswer(async () => {
        const space = await workspace();
        const judgement = await space.precedence(given(asked));
        const evidence: Record<string, readonly Evidence[]> = {};
        for (const event of [...judgement.witnesses, ...judgement.doubtful].slice(0, 50))
          evidence[event] = await evidenceOf(space, event);
        return { ...judgement, evidence };
      }),
  );
  server.registerTool(
    "cite",
    {
      ...READS,
      description:
        "Gives the words of a stored report at an offset, or finds a quote in it, with what stands around.",
      inputSchema: z.strictObject({
        document: id("Id of a document."),
        quote: line.describe("Words to find; or give start and end."),
        start: z.int().min(0).optional().describe("UTF-16 code units."),
        end: z.int().min(1).optional().describe("UTF-16 code units, exclusive."),
      }),
    },
    ({ document, quote, start, end }) =>
      toolAnswer(async () => {
        const space = await workspace();
        const text = known(await space.text(document), "document");
        const { title, outlet, published, url } = known(await space.document(document), "document");
        const from = quote === undefined ? start : text.indexOf(quote);
        if (from === -1)
          throw new ReadoutError(
            "not_found",
            "the report doesn't have these words; they have to be the same to the letter",
          );
        const to = quote === undefined || from === undefined ? end : from + quote.length;
        if (from === undefined || to === undefined)
          throw new ReadoutError("invalid_option", "expected a quote, or start and end");
        const evidence = {
          ...cutEvidence(document, text, from, to),
          prefix: text.slice(Math.max(0, from - AROUND), from),
          suffix: text.slice(to, to + AROUND),
        };
        return { evidence, title, outlet, published, url };
      }),
  );
  return server;
}

async function evidenceOf(space: Workspace, event: string): Promise<readonly Evidence[]> {
  return (await space.event(event))?.record.meta.evidence ?? [];
}
