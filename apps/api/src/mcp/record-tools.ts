/** The tools that find stored records and reason over them; each answer carries the evidence of its events. */
import { z } from "@hono/zod-openapi";
import type { McpServer } from "@modelcontextprotocol/server";
import type { Evidence } from "@readout/core";
import type { Workspace } from "@readout/store";
import { withActors } from "../http/actors-by-name.ts";
import { given, givenWindow } from "../http/given.ts";
import type { McpSurroundings } from "./mcp-surroundings.ts";
import { known, toolAnswer } from "./tool-answers.ts";
import { date, id, line, READS } from "./tool-inputs.ts";

/** Stored statements and events. */
export function addSearch(server: McpServer, { workspace }: McpSurroundings): void {
  server.registerTool(
    "search",
    {
      ...READS,
      description: "Finds statements by their words, or events, in the stored reports.",
      inputSchema: z.strictObject({
        in: z.enum(["statements", "events"]).optional(),
        q: line.describe('Words of statements; "words in quotation marks" stand together.'),
        party: z.array(id("Actor that takes part, as TUR or Türkiye.")).max(20).optional(),
        speaker: z.array(id("Actor that speaks.")).max(20).optional(),
        since: date("First date, inclusive"),
        until: date("End, exclusive"),
        limit: z.int().min(1).max(50).optional(),
        cursor: line,
      }),
    },
    ({ in: where = "statements", since, until, ...asked }) =>
      toolAnswer(async () => {
        const space = await workspace();
        const query = {
          ...(await withActors(space, given(asked))),
          ...givenWindow(since, until),
          limit: asked.limit ?? 10,
        };
        return where === "events" ? space.events(query) : space.statements(query);
      }),
  );
}

/** The room of a stored meeting. */
export function addRoom(server: McpServer, { workspace }: McpSurroundings): void {
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
}

/** The contacts of two actors, the highest of them beside. */
export function addContacts(server: McpServer, { workspace }: McpSurroundings): void {
  server.registerTool(
    "contacts",
    {
      ...READS,
      description: "When two met or may have met directly, at what level, and the highest of it.",
      inputSchema: z.strictObject({
        a: id("Actor, as TUR or Türkiye."),
        b: id("Actor, as SYR or Syria."),
        since: date("First date, inclusive"),
        until: date("End, exclusive"),
        cursor: line.describe("`next` of the answer before."),
      }),
    },
    ({ a, b, since, until, cursor }) =>
      toolAnswer(async () => {
        const space = await workspace();
        const asked = {
          ...(await withActors(space, { a, b })),
          ...givenWindow(since, until, "possible"),
        };
        const { items, next } = await space.contacts({ ...asked, ...given({ cursor }), limit: 50 });
        const contacts = [];
        for (const contact of items)
          contacts.push({ ...contact, evidence: await evidenceOf(space, contact.event) });
        return { items: contacts, next, highest: await space.highestContact(asked) };
      }),
  );
}

/** Two stored readouts, clause by clause. */
export function addCompare(server: McpServer, { workspace }: McpSurroundings): void {
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
}

/** A claim to precedence against what is stored. */
export function addPrecedence(server: McpServer, { workspace }: McpSurroundings): void {
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
        const judgement = await space.precedence(await withActors(space, given(asked)));
        const evidence: Record<string, readonly Evidence[]> = {};
        for (const event of [...judgement.witnesses, ...judgement.doubtful].slice(0, 50))
          evidence[event] = await evidenceOf(space, event);
        return { ...judgement, evidence };
      }),
  );
}

async function evidenceOf(space: Workspace, event: string): Promise<readonly Evidence[]> {
  return (await space.event(event))?.record.meta.evidence ?? [];
}
