/** Takes a dossier and a format, gives the body of the answer with the headers that belong to it. */
import { type Dossier, jsonPieces, withoutText } from "@readout/core";
import { utf8 } from "./answers.ts";
import { bytesOf } from "./json-bytes.ts";
import { HttpProblem } from "./problems.ts";

/** One way of writing a dossier out. */
export interface DossierFormat {
  readonly mediaType: string;
  readonly write: (dossier: Dossier) => DossierFiles;
}

/** What formats call Written, save that a file's text may be in pieces. */
interface DossierFiles {
  readonly files: readonly DossierFile[];
  readonly losses: readonly unknown[];
}

interface DossierFile {
  readonly name: string;
  readonly text: string | readonly string[];
}

/** The dossier as it is. */
export const JSON_FORMAT: DossierFormat = {
  mediaType: "application/json",
  write: (dossier) => ({ files: [{ name: "dossier.json", text: jsonPieces(dossier) }], losses: [] }),
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
  const { files, losses } = format.write(text === "false" ? withoutText(dossier) : dossier);
  const names = files.map(({ name }) => name);
  const chosen = file === undefined ? files[0] : files.find(({ name }) => name === file);
  if (!chosen)
    throw new HttpProblem(
      "invalid_option",
      `file: expected one of ${names.join(", ")}, got "${file?.slice(0, 200)}"`,
      { extensions: { files: names } },
    );
  return {
    body: fileBytes(chosen),
    type: contentType(format),
    headers: {
      vary: "accept, authorization",
      "readout-losses": String(losses.length),
      ...(names.length > 1 ? { "readout-files": names.join(", ") } : {}),
    },
  };
}

/** A file in UTF-8. */
export const fileBytes = ({ text }: DossierFile): Uint8Array<ArrayBuffer> =>
  typeof text === "string" ? utf8(text) : bytesOf(text);

/** What `Content-Type` says of a format. */
export function contentType({ mediaType }: Pick<DossierFormat, "mediaType">): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
