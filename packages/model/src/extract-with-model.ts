/** Takes a report and a model, gives the dossier of what the model read and the text bears out. */
import {
  type Diagnostic,
  type DocumentKind,
  type Dossier,
  documentId,
  emptyDossier,
  ReadoutError,
  safeParseDossier,
  safeParseEdtf,
  sha256Hex,
  shorten,
} from "@readout/core";
import {
  generateText,
  type LanguageModel,
  type LanguageModelUsage,
  NoObjectGeneratedError,
  Output,
} from "ai";
import { QuoteFinder } from "./align.ts";
import type { CheckedText } from "./checked-part.ts";
import { type CheckedRecords, checkedRecords } from "./checked-records.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { ModelOutput } from "./model-output.ts";
import type { NameTables } from "./name-tables.ts";
import { INSTRUCTIONS, PROMPT_VERSION, promptFor } from "./prompt.ts";

/** Keeps answers by content; `get` gives null for what it doesn't have. */
export interface AnswerCache {
  get(key: string): Promise<string | null>;
  set(key: string, answer: string): Promise<void>;
}

/** What a reading took. Tokens as the provider counts them; `cost` in the currency of the prices, null without prices. */
export interface Usage {
  readonly calls: number;
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: number | null;
}

/** How to read. */
export interface ModelOptions {
  /** A model object of an AI SDK provider. A bare name is refused: it would be sent to somebody's gateway. */
  readonly model: Exclude<LanguageModel, string>;
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: DocumentKind;
  /** UTF-16 code units of one part; 12,000 unless given. */
  readonly chunkLength?: number;
  /** How long one call may take; 60,000 unless given. */
  readonly timeoutMs?: number;
  /** How often a call that the provider refuses for now is tried again; 2 unless given. */
  readonly retries?: number;
  readonly signal?: AbortSignal;
  readonly cache?: AnswerCache;
  /** What tells codes of states and posts by words of the report, such as `nameTables` of `@readout/extract`; without it both stay unknown. */
  readonly names?: NameTables;
  /** Prices for a million tokens. */
  readonly prices?: { readonly input: number; readonly output: number };
  /** Told once, when all parts are read. */
  readonly onUsage?: (usage: Usage) => void;
}

/**
 * Reads a report with a language model. Whatever it answers passes the evidence check: a value whose quote doesn't
 * stand in the text, or doesn't bear it out, is dropped and listed in `diagnostics` (`not_in_text`), a part without a
 * usable answer gives nothing but a diagnostic (`model_failed`). What comes out is a dossier that core accepts, and never
 * worse than silence. A cache that fails is no cache: the model is asked, its answer counts.
 *
 * Throws ReadoutError `invalid_option` for a model that is only a name, a day of publication that is none, and numbers
 * that can't be kept to. Rejects with the signal's reason where it aborts.
 */
export async function extractWithModel(text: string, options: ModelOptions): Promise<Dossier> {
  checkOptions(options);
  const sha256 = sha256Hex(text);
  const source: CheckedText = {
    doc: documentId(sha256),
    sha256,
    text,
    finder: new QuoteFinder(text),
    by: `model:${options.model.modelId}`,
    published: options.published ?? null,
    names: options.names ?? null,
  };
  const parts: CheckedRecords[] = [];
  const failures: Diagnostic[] = [];
  const spent = { calls: 0, cached: 0, inputTokens: 0, outputTokens: 0 };
  for (const chunk of chunksOf(text, options.chunkLength ?? 12_000)) {
    if (text.slice(chunk.start, chunk.end).trim() === "") continue;
    const answer = await answerFor(source, chunk, options, spent);
    if (typeof answer === "string")
      failures.push({
        code: "model_failed",
        level: "error",
        message: `nothing was read from [${chunk.start}, ${chunk.end}): ${answer}`,
        evidence: null,
      });
    else parts.push(checkedRecords(answer, source, chunk.start, chunk.end));
  }
  const { prices } = options;
  options.onUsage?.({
    ...spent,
    cost: prices ? (spent.inputTokens * prices.input + spent.outputTokens * prices.output) / 1_000_000 : null,
  });
  return dossierOf(source, options, parts, failures);
}

/** The least and the most that each number may be; a part shorter than that would cut every quote in two. */
const BOUNDS = {
  chunkLength: [100, 1_000_000],
  timeoutMs: [1, 2 ** 31 - 1],
  retries: [0, 100],
} as const;

function checkOptions({ model, published, ...numbers }: ModelOptions): void {
  const refuse = (message: string): never => {
    throw new ReadoutError("invalid_option", message);
  };
  if (typeof model === "string")
    refuse(
      `model: expected a model object of an AI SDK provider, got the name "${shorten(model)}"; make one with createOpenAICompatible({…})("name")`,
    );
  if (published && safeParseEdtf(published)?.kind !== "point")
    refuse(
      `published: expected a date such as 2023-05-10 or 2023-05-10T14:00Z, got "${shorten(published)}"; write year, month, day, or leave it out`,
    );
  for (const name of ["chunkLength", "timeoutMs", "retries"] as const) {
    const { [name]: number = BOUNDS[name][0] } = numbers;
    const [least, most] = BOUNDS[name];
    if (!(Number.isInteger(number) && number >= least && number <= most))
      refuse(`${name}: expected a whole number from ${least} to ${most}, got ${number}`);
  }
}

/** The answer of a part, from the cache or the model; a text says why there is none. */
async function answerFor(
  { sha256, text }: CheckedText,
  chunk: Chunk,
  options: ModelOptions,
  spent: { calls: number; cached: number; inputTokens: number; outputTokens: number },
): Promise<ModelOutput | string> {
  const { model, cache, published = null } = options;
  const key = sha256Hex(
    [PROMPT_VERSION, model.provider, model.modelId, sha256, chunk.start, chunk.end, published].join("\n"),
  );
  const kept = await cache?.get(key).catch(() => null);
  const known = kept ? ModelOutput.safeParse(parseJson(kept)) : null;
  if (known?.success) {
    spent.cached++;
    return known.data;
  }
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 60_000);
  try {
    spent.calls++;
    const { output, usage } = await generateText({
      model,
      instructions: INSTRUCTIONS,
      prompt: promptFor(text, chunk, published),
      output: Output.object({ schema: ModelOutput }),
      temperature: 0,
      maxRetries: options.retries ?? 2,
      abortSignal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
    });
    count(spent, usage);
    await cache?.set(key, JSON.stringify(output)).catch(() => {});
    return output;
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    if (timeout.aborted) return `the model didn't answer within ${options.timeoutMs ?? 60_000} ms`;
    if (NoObjectGeneratedError.isInstance(error)) {
      count(spent, error.usage); // it has to be paid for all the same
      return error.finishReason === "length"
        ? "the model's answer was cut off at its limit; give it a higher one, or shorter parts"
        : "the model's answer doesn't have the form asked for; ask again, or another model";
    }
    // The message of a provider may hold what was sent; its first words say what went wrong.
    const said = error instanceof Error ? error.message.slice(0, 120) : "";
    return `the model failed (${said}); ask again, or check its name, address and key`;
  }
}

function count(
  spent: { inputTokens: number; outputTokens: number },
  usage: LanguageModelUsage | undefined,
): void {
  spent.inputTokens += usage?.inputTokens ?? 0;
  spent.outputTokens += usage?.outputTokens ?? 0;
}

function dossierOf(
  { doc, sha256, text }: CheckedText,
  options: ModelOptions,
  parts: readonly CheckedRecords[],
  failures: readonly Diagnostic[],
): Dossier {
  const all = <K extends keyof CheckedRecords>(key: K): CheckedRecords[K][number][] =>
    parts.flatMap((part) => part[key] as CheckedRecords[K][number][]);
  const empty: Dossier = {
    ...emptyDossier([
      {
        id: doc,
        sha256,
        text,
        title: options.title ?? null,
        outlet: options.outlet ?? null,
        kind: options.kind ?? "news",
        completeness: "full_text",
        published: options.published ?? null,
        dateline: null,
        byline: [],
        contributors: [],
        language: "en",
        url: options.url ?? null,
        licence: null,
        syndicatedFrom: null,
      },
    ]),
    diagnostics: [...failures],
  };
  const parsed = safeParseDossier({
    ...empty,
    actors: byId(all("actors")),
    events: firstOf(all("events")),
    statements: firstOf(all("statements")),
    commitments: firstOf(all("commitments")),
    positions: firstOf(all("positions")),
    issues: byId(all("issues")),
    times: firstOf(all("times")),
    diagnostics: [...failures, ...all("diagnostics")],
  });
  if (parsed.ok) return parsed.value;
  const refused: Diagnostic = {
    code: "model_refused",
    level: "error",
    message: parsed.error.message,
    evidence: null,
  };
  return { ...empty, diagnostics: [...failures, refused] };
}

/** One record for each id, in the order of the text. */
function firstOf<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map([...records].reverse().map((record) => [record.id, record])).values()].reverse();
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  firstOf(records).sort((a, b) => (a.id < b.id ? -1 : 1));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
