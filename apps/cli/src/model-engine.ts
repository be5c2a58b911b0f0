/** Takes one report and the model that the user names, gives the dossier that it read, alone or beside the rules'. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { Dossier } from "@readout/core";
import { extract, nameTables } from "@readout/extract";
import { extractWithModel, mergeEngines } from "@readout/model";
import { openReport } from "./dossiers.ts";
import type { Io } from "./io.ts";
import { keptAnswers } from "./kept-answers.ts";
import { MODEL_KEY } from "./model-key.ts";
import { Problem } from "./problem.ts";
import type { ReportFlags } from "./report-flags.ts";
import { isOwnMachine } from "./url/is-own-machine.ts";

/** The flags that name a model. */
export interface ModelFlags extends ReportFlags {
  readonly model?: string;
  readonly baseUrl?: string;
  /** Dollars for a million tokens in and out, as "3,15". */
  readonly prices?: string;
  /** A folder that keeps answers. */
  readonly answers?: string;
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
  const address = addressOf(flags.baseUrl, engine);
  const provider = createOpenAICompatible({
    // Part of what answers are kept under: two providers may call different models by one name.
    name: new URL(address).host,
    baseURL: address,
    supportsStructuredOutputs: true,
    ...(process.env[MODEL_KEY] ? { apiKey: process.env[MODEL_KEY] } : {}),
  });
  if (!flags.model)
    throw new Problem("use", `--engine ${engine}: expected --model NAME; name the model to ask`);
  const prices = pricesOf(flags.prices);
  const { text, options } = openReport(path, flags, `--engine ${engine}`);
  const read = await extractWithModel(text, {
    ...options,
    model: provider(flags.model),
    names: nameTables,
    ...(prices === null ? {} : { prices }),
    ...(flags.answers === undefined ? {} : { cache: keptAnswers(flags.answers) }),
    onUsage: ({ calls, cached, inputTokens, outputTokens, cost }) =>
      io.err(
        `readout: ${flags.model}: ${calls} ${calls === 1 ? "call" : "calls"}, ${cached} ${cached === 1 ? "answer" : "answers"} kept from before, ${inputTokens} tokens in, ${outputTokens} out${cost === null ? "" : `, $${cost.toFixed(4)}`}`,
      ),
  });
  return engine === "both" ? mergeEngines(extract(text, options), read) : read;
}

function pricesOf(given: string | undefined): { input: number; output: number } | null {
  if (given === undefined) return null;
  const [, input, output] = /^(\d{1,6}(?:\.\d{1,6})?),(\d{1,6}(?:\.\d{1,6})?)$/.exec(given) ?? [];
  if (output === undefined)
    throw new Problem(
      "use",
      `--prices: expected dollars for a million tokens in and out, such as 3,15, got "${given.slice(0, 200)}"`,
    );
  return { input: Number(input), output: Number(output) };
}

function addressOf(url: string | undefined, engine: string): string {
  const expected = `--engine ${engine}: expected --base-url with an https address, or http on this machine`;
  if (url === undefined) throw new Problem("use", `${expected}; give the provider's, such as https://…/v1`);
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isOwnMachine(parsed))) return url;
  throw new Problem("use", `${expected}, got "${url.slice(0, 200)}"`);
}
