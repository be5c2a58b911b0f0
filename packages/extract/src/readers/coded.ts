/**
 * Takes the report, gives who did what to whom by clause: source, target, CAMEO root and PLOVER type.
 *
 * Each verb of the dictionary is read with its subject, objects and phrases; what governs it (agreed to, refused to,
 * will, must) shifts its root. Refused: conditions, wishes and possibilities, infinitives of purpose that aren't speech,
 * what another asks for (the request is coded, not its content), and acts with only one side.
 */
import type { Mention } from "../mentions/mention.ts";
import { isRead, type Report } from "../report.ts";
import { readChunks } from "./coded/chunks.ts";
import { ClauseReader } from "./coded/clauses.ts";
import type { CodedDraft } from "./coded/coded-draft.ts";
import { coveringOf } from "./coded/covering.ts";
import { mayNameTwo } from "./coded/sides.ts";

/** Tokens of the longest sentence that is read: a run without an end is no sentence. */
const LONGEST = 200;

/** Dyads of the headline and body in the order of the text, each once a clause. */
export function readCoded(report: Report): CodedDraft[] {
  const drafts: CodedDraft[] = [];
  const { sentences, tokens } = report.analysed;
  let m = 0;
  for (const sentence of sentences) {
    while (m < report.mentions.length && (report.mentions[m] as Mention).start < sentence.start) m++;
    if (!isRead(report, sentence)) continue;
    const length = sentence.endToken - sentence.firstToken;
    if (length > LONGEST || length < 4) continue;
    if (!mayNameTwo(tokens, sentence, report.mentions, m)) continue;
    const covering = coveringOf(tokens, sentence, report.mentions, m);
    const chunks = readChunks(tokens, sentence, covering);
    const reader = new ClauseReader(report, sentence, chunks, covering);
    for (const [k, chunk] of chunks.entries()) {
      if (chunk.kind === "verb") reader.verb(k);
      else if (chunk.kind === "noun") reader.noun(k);
    }
    drafts.push(...reader.drafts);
  }
  return drafts;
}
