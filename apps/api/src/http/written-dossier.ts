/** Takes a dossier and a format, gives the body of the answer with the headers that belong to it. */
import { type Dossier, withoutText } from "@readout/core";
import type { Written } from "@readout/formats";
import { utf8 } from "./answers.ts";
import { jsonBytes } from "./json-bytes.ts";
import { HttpProblem } from "./problems.ts";

/** One way of writing a dossier out. */
export interface DossierFormat {
  readonly mediaType: string;
  readonly write: (dossier: Dossier) => Written;
}

/** The dossier as it is. */
export const JSON_FORMAT: DossierFormat = {
  mediaType: "application/json",
  write: (dossier) => ({ files: [{ name: "dossier.json", text: JSON.stringify(dossier) }], losses: [] }),
};

/** A dossier written out. `headers` say how many of its values the format has no place for, and what files there are. */
export interface WrittenDossier {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a client asks of a dossier: `text` "false" leaves the report's text out, `file` is one of a format's files. */
export interface DossierChoice {
  readonly text?: "true" | "false" | undefined;
  readonly file?: string | undefined;
}

/** Writes a dossier in a format. Throws HttpProblem `invalid_option` for a file that it doesn't have. */
export function dossierIn(
  format: DossierFormat,
  dossier: Dossier,
  { text, file }: DossierChoice = {},
): WrittenDossier {
  const shown = text === "false" ? withoutText(dossier) : dossier;
  if (format === JSON_FORMAT && file === undefined)
    return { body: jsonBytes(shown), type: contentType(format), headers: headersOf([], 0) };
  const { files, losses } = format.write(shown);
  const names = files.map(({ name }) => name);
  const chosen = file === undefined ? files[0] : files.find(({ name }) => name === file);
  if (!chosen)
    throw new HttpProblem(
      "invalid_option",
      `file: expected one of ${names.join(", ")}, got "${file?.slice(0, 200)}"`,
      { extensions: { files: names } },
    );
  return { body: utf8(chosen.text), type: contentType(format), headers: headersOf(names, losses.length) };
}

const headersOf = (names: readonly string[], losses: number): WrittenDossier["headers"] => ({
  vary: "accept, authorization",
  "readout-losses": String(losses),
  ...(names.length > 1 ? { "readout-files": names.join(", ") } : {}),
});

/** What `Content-Type` says of a format. */
export function contentType({ mediaType }: Pick<DossierFormat, "mediaType">): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
