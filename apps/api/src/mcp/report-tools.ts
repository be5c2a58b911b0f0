/** The tools that give a single report: read now, or a stored one's words. */
import { z } from "@hono/zod-openapi";
import type { McpServer } from "@modelcontextprotocol/server";
import { cutEvidence, DocumentKind, ReadoutError, withoutText } from "@readout/core";
import { checkedReport } from "../http/checked-report.ts";
import type { McpSurroundings } from "./mcp-surroundings.ts";
import { known, toolAnswer } from "./tool-answers.ts";
import { date, id, line, READS } from "./tool-inputs.ts";

/** Characters on either side of a citation. */
const AROUND = 100;

/** A report to its dossier; nothing is kept. */
export function addExtract(server: McpServer, { extract, limits }: McpSurroundings): void {
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
}

/** Words of a stored report, by their offsets or as a quote. */
export function addCite(server: McpServer, { workspace }: McpSurroundings): void {
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
}
