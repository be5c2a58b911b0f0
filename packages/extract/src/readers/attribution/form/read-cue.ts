/** Takes a reporting verb, gives the statement that it reports, and the leftmost of a passage that stands behind its content. */
import type { Token } from "@readout/english";
import { mayHold } from "../../../each-marked.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { type Candidate, candidateAt, MAY_REPORT } from "../cue/candidate.ts";
import { carrier } from "../cue/cue-state.ts";
import { type Reported, reportedAt } from "../cue/reporting-verb.ts";
import { isQuotation, type Passage, type StatementDraft } from "../draft.ts";
import { namesOutlet } from "../source/outlets.ts";
import { spanOf } from "../words.ts";
import { readQuotedAs } from "./quoted-as.ts";
import { readBehind } from "./read-behind.ts";
import { readForward } from "./read-forward.ts";
import { readFronted, readSameSubject } from "./same-subject.ts";

/** A statement that was read, with its cue and the source and content that it was read from. */
interface Found extends Ahead {
  readonly draft: StatementDraft;
}

/** A cue with its source, before which no content of its own stands. */
export interface Ahead {
  readonly cue: Candidate;
  readonly reported: Reported;
}

/** The statement that a cue reports; null where it has no source or no content. `ahead` is its source where the content is known not to stand before it. */
export function readCue(
  passage: Passage,
  cue: Candidate,
  ahead: Reported | null = null,
): StatementDraft | null {
  if (cue.quotedAs) return readQuotedAs(passage, cue.at);
  const same = readSameSubject(passage, cue) ?? readFronted(passage, cue);
  if (same) return same;
  // A participle speaks for another verb's subject, or for nobody.
  if (isParticiple(passage, cue.at)) return null;
  const reported = ahead ?? reportedAt(passage, cue);
  if (!reported) return null;
  const draft = ahead ? null : readBehind(passage, cue, reported);
  if (draft || !reported.inverted) return draft ?? readForward(passage, cue, reported);
  // "The envoys who met them, said S": a stray comma, and what follows is no source.
  const straight = reportedAt(passage, cue, false);
  return readForward(passage, cue, straight ?? reported);
}

/** A participle that neither an auxiliary nor a carrying verb makes finite. */
function isParticiple({ tokens, first }: Passage, at: number): boolean {
  if (tokens[at]?.xpos !== "VBG" || carrier(tokens, first, at) !== at) return false;
  let before = at - 1;
  while (itemAt(tokens, before)?.upos === "ADV") before--;
  return itemAt(tokens, before)?.upos !== "AUX";
}

/** The leftmost attribution that stands behind its content; those before it go to `ahead`. */
export function firstBehind(passage: Passage, ahead: Ahead[]): Found | null {
  const { first, end, tokens } = passage;
  if (!mayHold(tokens, passage.sentence, MAY_REPORT)) return null;
  const quiet = { ...passage, refuse: silent };
  for (let i = first + 1; i < end; i++) {
    const { upos } = tokens[i] as Token;
    if (upos !== "VERB" && upos !== "NOUN" && upos !== "PROPN") continue;
    const cue = candidateAt(quiet, i);
    if (!cue || cue.quotedAs) continue;
    if (isParticiple(passage, i)) continue;
    const reported = reportedAt(passage, cue);
    if (!reported) continue;
    const draft = readBehind(passage, cue, reported);
    if (draft) return { cue, reported, draft };
    ahead.push({ cue, reported });
  }
  return null;
}

/** Whether the outer source passes on what the inner one said: the inner statement takes most of the outer content. */
export function passes(
  passage: Passage,
  outer: Found,
  nested: readonly StatementDraft[],
  whole: TextSpan,
): boolean {
  if (isQuotation(outer.draft)) return false;
  const inner = nested.reduce(
    (sum, draft) => sum + draft.content.reduce((length, part) => length + part.end - part.start, 0),
    0,
  );
  if (inner < 0.3 * (whole.end - whole.start) && !isAll(passage, nested, whole)) return false;
  return (
    namesOutlet(passage, spanOf(passage.tokens, outer.reported.source)) || outer.cue.entry?.attitude !== true
  );
}

/** Whether the one inner statement, its source first, is all of a content, but for the phrase or participle that opens it: "In remarks that …, the minister said S". */
function isAll(
  { tokens, first }: Passage,
  nested: readonly StatementDraft[],
  { start, end }: TextSpan,
): boolean {
  const [only] = nested;
  if (nested.length !== 1 || !only?.source || (only.content.at(-1)?.end ?? 0) < end) return false;
  const opener = tokens[first];
  const isPhrase = opener?.upos === "ADP" || isOneOf(opener?.xpos, "VBG", "VBN");
  return isPhrase || only.source.start === start;
}

/** Takes a refusal and tells nobody: for readings that are only tried. */
export const silent = (): void => {};
