/** Takes an Accept header, gives the format of the answer. */
import type { Dossier } from "@readout/core";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { HttpProblem } from "./problems.ts";

/** One way of writing a dossier out. */
export interface DossierFormat {
  readonly mediaType: string;
  readonly write: (dossier: Dossier) => string;
}

/** All formats, the first one where the client doesn't mind. */
export const DOSSIER_FORMATS: readonly DossierFormat[] = [
  { mediaType: "application/json", write: (dossier) => JSON.stringify(dossier) },
];

/** The format that the client likes best. Throws HttpProblem `not_acceptable` with the list of what there is. */
export function formatFor(c: Context): DossierFormat {
  const names = DOSSIER_FORMATS.map(({ mediaType }) => mediaType);
  const chosen = accepts(c, {
    header: "Accept",
    supports: names,
    default: "",
    match: (asked) => {
      for (const { type, q } of [...asked].sort((a, b) => b.q - a.q)) {
        if (q === 0) continue;
        if (type === "*/*") return names[0] as string;
        const found = names.find((name) => name === type || type === `${name.split("/")[0]}/*`);
        if (found) return found;
      }
      return "";
    },
  });
  if (c.req.header("accept") === undefined) return DOSSIER_FORMATS[0] as DossierFormat;
  const format = DOSSIER_FORMATS.find(({ mediaType }) => mediaType === chosen);
  if (format) return format;
  throw new HttpProblem(
    "not_acceptable",
    `expected Accept to name one of ${names.join(", ")}, got "${(c.req.header("accept") ?? "").slice(0, 200)}"`,
    { extensions: { formats: names } },
  );
}
