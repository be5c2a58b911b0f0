/** Takes a dossier and the name of a format, gives it as a file to keep. */
import { z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import { FORMATS, type FormatName } from "@readout/formats";
import type { Context } from "hono";
import { HttpProblem } from "../../http/problems.ts";
import { one } from "../../http/read-query.ts";
import { contentType, type DossierFormat, fileBytes, JSON_FORMAT } from "../../http/written-dossier.ts";
import { PRIVATE } from "../frame/page-answer.ts";

/** What a download takes: `file` is one of several that the format writes. */
export const DownloadQuery = z.strictObject({
  format: z.enum(["json", ...(Object.keys(FORMATS) as FormatName[])]),
  file: one("Which file of a format that writes several."),
});

/** The file. `list` is the table that is meant where CSV writes several and none is named, and the name of the file; `headers` go beside it. Throws HttpProblem `invalid_option`. */
export function downloadAnswer(
  c: Context,
  dossier: Dossier,
  { format, file }: z.infer<typeof DownloadQuery>,
  list: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const chosenFormat: DossierFormat = format === "json" ? JSON_FORMAT : FORMATS[format];
  const { files } = chosenFormat.write(dossier);
  const named = (name: string) => files.find((one) => one.name === name || one.name.startsWith(`${name}.`));
  const usual = format === "csv" ? (named(list) ?? files[0]) : files[0];
  const chosen = file === undefined ? usual : named(file);
  if (!chosen)
    throw new HttpProblem(
      "invalid_option",
      `file: expected one of ${files.map(({ name }) => name).join(", ")}, got "${file?.slice(0, 200)}"`,
    );
  const name = files.length > 1 ? chosen.name : chosen.name.replace(/^dossier\b/, list);
  return c.body(fileBytes(chosen), 200, {
    "content-type": contentType(chosenFormat),
    "content-disposition": `attachment; filename="${name}"`,
    ...PRIVATE,
    ...headers,
  });
}
