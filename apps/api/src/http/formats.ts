/** Takes a dossier and what a client asks for, gives the body of the answer in that format. */
import { z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import { FORMATS } from "@readout/formats";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { HttpProblem } from "./problems.ts";
import { one } from "./read-query.ts";
import { DossierSchema } from "./record-schemas.ts";
import {
  type DossierChoice,
  type DossierFormat,
  dossierIn,
  JSON_FORMAT,
  type WrittenDossier,
} from "./written-dossier.ts";

/** All formats, the first one where the client doesn't mind. */
const DOSSIER_FORMATS: readonly DossierFormat[] = [JSON_FORMAT, ...Object.values(FORMATS)];

/** What a route that answers with a dossier takes in its query. */
export const DossierQuery = z.strictObject({
  text: z.enum(["true", "false"]).optional().openapi({
    description: "`false` leaves the report's text out of the dossier.",
  }),
  file: one("Which file of a format that writes several (CSV: `events.csv` …); the first unless given."),
});

/** The answers with a dossier for OpenAPI, by media type. */
export const dossierContent = Object.fromEntries(
  DOSSIER_FORMATS.map(({ mediaType }) => [
    mediaType,
    { schema: mediaType === "application/json" ? DossierSchema : z.string() },
  ]),
);

/** Writes a dossier as `Accept`, `text` and `file` ask. Throws HttpProblem `not_acceptable`, `invalid_option`. */
export const writeDossier = (c: Context, dossier: Dossier, choice: DossierChoice): WrittenDossier =>
  dossierIn(formatFor(c), dossier, choice);

/** The format that the client likes best. Throws HttpProblem `not_acceptable` with the list of what there is. */
export function formatFor(c: Context): DossierFormat {
  const header = c.req.header("accept");
  const names = DOSSIER_FORMATS.map(({ mediaType }) => mediaType);
  if (header === undefined || header.trim() === "") return JSON_FORMAT;
  const chosen = accepts(c, { header: "Accept", supports: names, default: "", match: liked });
  const format = DOSSIER_FORMATS.find(({ mediaType }) => mediaType === chosen);
  if (format) return format;
  throw new HttpProblem(
    "not_acceptable",
    `expected Accept to name one of ${names.join(", ")}, got "${header.slice(0, 200)}"`,
    { extensions: { formats: names } },
  );
}

/** The name that a client likes best: of two it likes as well, the one that it names first. Source: RFC 9110, 12.5.1. */
function liked(asked: readonly { type: string; q: number }[], { supports }: { supports: string[] }): string {
  const ranges = asked.map(({ type, q }) => ({ type: type.toLowerCase(), q }));
  const rated = supports.flatMap((name) => {
    const [group = ""] = name.split("/");
    // What is said of the name itself counts more than what is said of its kind, or of all.
    for (const range of [name, `${group}/*`, "*/*"]) {
      const at = ranges.findIndex(({ type }) => type === range);
      if (at >= 0) return [{ name, at, q: ranges[at]?.q ?? 0 }];
    }
    return [];
  });
  const [best] = rated.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q || a.at - b.at);
  return best?.name ?? "";
}
