/** Takes a dossier, writes it in another tool's format, and says what that format can't hold. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "@readout/core";
import { FORMATS, type FormatName } from "@readout/formats";
import { fileSink } from "./bulk/sink.ts";
import type { Io } from "./io.ts";
import { Problem } from "./problem.ts";

/** Losses named on standard error; the rest is counted. */
const NAMED = 6;

/** Writes a dossier. A format of several files needs `--output FOLDER`; the others go to a file or standard output. */
export async function writeForeign(
  dossier: Dossier,
  format: FormatName,
  output: string | null,
  io: Io,
): Promise<void> {
  const { files, losses } = FORMATS[format].write(dossier);
  const [first] = files;
  if (files.length > 1) {
    if (output === null)
      throw new Problem(
        "use",
        `--format ${format}: expected --output FOLDER, for it writes ${files.length} files; name a folder`,
      );
    try {
      mkdirSync(output, { recursive: true });
      for (const { name, text } of files) writeFileSync(join(output, name), text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Problem(
        "use",
        code === "EEXIST"
          ? `--output: expected a folder, for --format ${format} writes ${files.length} files, got ${output}, which is a file; name a folder`
          : `--output: can't write to the folder ${output} (${code ?? "unknown reason"}); check its permissions`,
      );
    }
  } else if (output === null)
    await (io.isTerminal ? io.out(first.text.replace(/\n$/, "")) : io.out(first.text, ""));
  else {
    const file = fileSink(output, { append: false });
    await file.write(new TextEncoder().encode(first.text));
    await file.close();
  }
  if (losses.length === 0) return;
  const named = losses.slice(0, NAMED).map(({ field }) => field);
  const more = losses.length > NAMED ? ` and ${losses.length - NAMED} more` : "";
  io.err(`readout: ${format} has no place for ${named.join(", ")}${more}; --format json keeps all`);
}
