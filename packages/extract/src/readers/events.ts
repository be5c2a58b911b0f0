/**
 * Takes the report, gives drafts of what happens besides meetings: elections, wars, disasters, invitations, accessions, processes.
 *
 * Refused: an event noun inside a name, as a modifier of another noun ("war crimes", "election observers"), in a hypothetical
 * or negated clause; a conflict or disaster with neither place nor party.
 */
import { lemma, type Sentence, type Token } from "@readout/english";
import { EVENT_WORDS, type EventWord } from "../data/event-words.ts";
import type { EventDraft } from "../drafts.ts";
import { isRead, type Report } from "../report.ts";
import { fromNoun } from "./event/event-nouns.ts";
import { fromVerb } from "./event/event-verbs.ts";
import { sameThing } from "./event/same-event.ts";
import { unite } from "./meeting/parties.ts";

const BY_FIRST = new Map<string, EventWord[]>();
for (const word of EVENT_WORDS) {
  const key = word.words[0] as string;
  const known = BY_FIRST.get(key);
  if (known) known.push(word);
  else BY_FIRST.set(key, [word]);
}

/** Drafts in the order of the text; several mentions of one war or disaster are one draft. */
export function readEvents(report: Report): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const sentence of report.analysed.sentences)
    if (isRead(report, sentence)) readSentence(report, sentence, drafts);
  return drafts;
}

function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    const keys = token.upos === "VERB" ? [lemma(token.text, "VERB"), token.lower] : [token.lower];
    for (const key of keys) {
      const word = BY_FIRST.get(key)?.find((entry) => matches(tokens, i, sentence.endToken, entry));
      if (!word) continue;
      const draft =
        word.kind === "verb" ? fromVerb(report, sentence, i, word) : fromNoun(report, sentence, i, word);
      if (draft) {
        const known = word.unites ? drafts.find((other) => sameThing(other, draft)) : undefined;
        if (known) {
          known.spans.push(...draft.spans);
          known.parties = unite(known.parties, draft.parties);
          known.place ??= draft.place;
        } else drafts.push(draft);
      }
      i += word.words.length - 1;
      break;
    }
  }
}

function matches(tokens: readonly Token[], at: number, end: number, entry: EventWord): boolean {
  let i = at;
  for (let k = 0; k < entry.words.length; k++) {
    const word = entry.words[k] as string;
    const parts = word.split("-");
    for (let p = 0; p < parts.length; p++) {
      const token = tokens[i];
      if (!token || i >= end) return false;
      const verbal = entry.kind === "verb" && k === 0;
      if (verbal ? token.upos !== "VERB" || lemma(token.text, "VERB") !== parts[p] : token.lower !== parts[p])
        return false;
      i++;
      if (p < parts.length - 1) {
        if (tokens[i]?.text === "-") i++;
      }
    }
  }
  return true;
}
