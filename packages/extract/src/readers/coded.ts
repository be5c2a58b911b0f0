/**
 * Takes the report, gives who did what to whom by clause: source, target, CAMEO root and PLOVER type.
 *
 * Each verb of the dictionary is read with its subject, objects and phrases; what governs it (agreed to, refused to,
 * will, must) shifts its root. Refused: conditions, wishes and possibilities, infinitives of purpose that aren't speech,
 * what another asks for (the request is coded, not its content), and acts with only one side.
 */
import type { Sentence } from "@readout/english";
import type { Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { createActSetting } from "./coded/act-setting.ts";
import type { Chunk } from "./coded/chunk.ts";
import { readChunks } from "./coded/chunks.ts";
import type { CodedDraft } from "./coded/coded-draft.ts";
import { coveringOf } from "./coded/covering.ts";
import { readNounAct } from "./coded/noun-acts.ts";
import { mayNameTwo } from "./coded/sides.ts";
import { readVerbAct } from "./coded/verb-acts.ts";
import { sentencesTold } from "./turns.ts";

/** Tokens of the longest sentence that is read: a run without an end is no sentence. */
const LONGEST = 200;

const NONE: readonly CodedDraft[] = [];

/** Dyads of the headline and body in the order of the text, each once a clause. */
export function readCoded(report: Report): CodedDraft[] {
  const drafts: CodedDraft[] = [];
  for (const sentence of sentencesTold(report)) {
    const length = sentence.endToken - sentence.firstToken;
    if (length <= LONGEST && length >= 4) drafts.push(...readSentence(report, sentence));
  }
  return drafts;
}

function readSentence(report: Report, sentence: Sentence): readonly CodedDraft[] {
  const { tokens } = report.analysed;
  const { mentions } = report;
  const m = firstFrom(mentions, sentence.start);
  if (!mayNameTwo(tokens, sentence, mentions, m)) return NONE;
  const covering = coveringOf(tokens, sentence, mentions, m);
  const chunks = readChunks(tokens, sentence, covering);
  const setting = createActSetting(report, sentence, chunks, covering);
  for (let k = 0; k < chunks.length; k++) {
    const { kind } = chunks[k] as Chunk;
    if (kind === "verb") readVerbAct(setting, k);
    else if (kind === "noun") readNounAct(setting, k);
  }
  return setting.dyads.drafts;
}
