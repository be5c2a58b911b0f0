/** Takes "according to Y" between commas in a passage, gives the statement that it is inserted into, with Y as its relay or its speaker. */

import type { Token } from "@readout/english";
import type { TextSpan } from "../../../report.ts";
import { statementAfter } from "../content/content-after.ts";
import { candidateAt } from "../cue/candidate.ts";
import { reportedAt } from "../cue/reporting-verb.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { toldBy } from "../relay/nested.ts";
import { closeOf } from "../relay/viewpoint.ts";
import { issuerOf } from "../source/issuers.ts";
import { namesOutlet } from "../source/outlets.ts";
import { type TokenRange, tokenFrom, wordAt } from "../words.ts";
import { accordingSource, accordingSpan } from "./according-source.ts";
import { readAccordingTo } from "./according-to.ts";

/** "X said that, according to Y, S": Y's statement, which X passes on. */
export function readInserted(passage: Passage, at: number): StatementDraft | null {
  const { tokens, end } = passage;
  if (wordAt(tokens, at - 1) !== "," || wordAt(tokens, at - 2) !== "that") return null;
  const inner = readAccordingTo({ ...passage, first: at }, at);
  if (!inner) return null;
  for (let i = passage.first + 1; i < at - 2; i++) {
    const cue = candidateAt({ ...passage, refuse: silent }, i);
    const reported = cue && reportedAt(passage, cue);
    if (!cue || !reported) continue;
    const outer = draftOf(passage, reported.attribution, [
      { start: (tokens[at] as Token).start, end: (tokens[end - 1] as Token).end },
    ]);
    return toldBy(passage, outer, inner);
  }
  return null;
}

/** "The king, according to the agency, expressed hope that S": an outlet or document between a subject and its cue passes on what that subject says. */
export function readPassedOn(
  passage: Passage,
  at: number,
  source: TokenRange,
  read: (passage: Passage, from: number, push: (draft: StatementDraft) => void) => void,
): StatementDraft[] | null {
  const { tokens } = passage;
  const relay = relayAt(passage, at, source);
  if (!relay) return null;
  const found: StatementDraft[] = [];
  const closes = closeOf(tokens, at, source);
  read({ ...passage, refuse: silent }, closes + 1, (draft) => found.push(draft));
  const [first] = found;
  const opens = (tokens[at] as Token).start;
  const cueAt = tokenFrom(tokens, passage, first?.cue?.start ?? 0);
  if (!first?.source || first.source.end > opens || cueAt > closes + 4) return null;
  return [{ ...first, relays: [relay, ...first.relays] }, ...found.slice(1)];
}

/** "X told Y, according to the agency, that S": an outlet or document between a cue and its that-clause passes on what its subject says. */
export function readReported(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first } = passage;
  const source = accordingSource(passage, at);
  const relay = source && betweenCommas(passage, at, source);
  const that = relay ? closeOf(tokens, at, source) + 1 : 0;
  if (!relay || wordAt(tokens, that) !== "that") return null;
  for (let i = first + 1; i < at - 1; i++) {
    const cue = candidateAt({ ...passage, refuse: silent }, i);
    const reported = cue && reportedAt(passage, cue);
    if (!reported) continue;
    const forward = { cue: i, entry: cue.entry };
    const draft = statementAfter(passage, that, reported.attribution, forward);
    return draft && { ...draft, relays: [relay, ...draft.relays] };
  }
  return null;
}

/** The outlet or issuer that "according to" at `at` names between commas; null for any other. */
function relayAt(passage: Passage, at: number, source: TokenRange): TextSpan | null {
  const relay = betweenCommas(passage, at, source);
  return relay && (issuerOf(passage, source) || namesOutlet(passage, relay)) ? relay : null;
}

/** Whom "according to" at `at` names between commas; null where none stand there. */
const betweenCommas = (passage: Passage, at: number, source: TokenRange): TextSpan | null =>
  wordAt(passage.tokens, at - 1) === "," &&
  wordAt(passage.tokens, closeOf(passage.tokens, at, source)) === ","
    ? accordingSpan(passage, source)
    : null;

const silent = (): void => {};
