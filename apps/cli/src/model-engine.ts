/** Takes one report and the model that the user names, gives the dossier that it read, alone or beside the rules'. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { Dossier } from "@readout/core";
import { extract, nameTables } from "@readout/extract";
import { extractWithModel, mergeEngines } from "@readout/model";
import { openReport } from "./dossiers.ts";
import type { Io } from "./io.ts";
import { MODEL_KEY } from "./model-key.ts";
import { Problem } from "./problem.ts";
import type { ReportFlags } from "./report-flags.ts";
import { isOwnMachine } from "./url/is-own-machine.ts";

/** The flags that name a model. */
export interface ModelFlags extends ReportFlags {
  readonly model?: string;
  readonly baseUrl?: string;
}

/**
 * The dossier of a model's reading, or of both engines' with their differences in `diagnostics`. What the model took is
 * said on stderr. Throws Problem `use` without a model, an address, or with one that isn't https or this machine's own.
 */
export async function readByEngine(
  path: string,
  engine: "model" | "both",
  flags: ModelFlags,
  io: Io,
): Promise<Dossier> {
  const provider = createOpenAICompatible({
    name: "provider",
    baseURL: addressOf(flags.baseUrl, engine),
    supportsStructuredOutputs: true,
    ...(process.env[MODEL_KEY] ? { apiKey: process.env[MODEL_KEY] } : {}),
  });
  if (!flags.model)
    throw new Problem("use", `--engine ${engine}: expected --model NAME; name the model to ask`);
  const { text, options } = openReport(path, flags, `--engine ${engine}`);
  const read = await extractWithModel(text, {
    ...options,
    model: provider(flags.model),
    names: nameTables,
    onUsage: ({ calls, inputTokens, outputTokens }) =>
      io.err(`readout: ${flags.model}: ${calls} calls, ${inputTokens} tokens in, ${outputTokens} out`),
  });
  return engine === "both" ? mergeEngines(extract(text, options), read) : read;
}

function addressOf(url: string | undefined, engine: string): string {
  const expected = `--engine ${engine}: expected --base-url with an https address, or http on this machine`;
  if (url === undefined) throw new Problem("use", `${expected}; give the provider's, such as https://…/v1`);
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isOwnMachine(parsed))) return url;
  throw new Problem("use", `${expected}, got "${url.slice(0, 200)}"`);
}
