/** Takes the words of a promise, gives its terms: instrument, level, format, condition, and who is to carry it out. */

import type { Token } from "@readout/english";
import { CONDITION_PHRASES, FORMAT_WORDS, INSTRUMENTS, LEVEL_WORDS } from "../../data/commitment-words.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report, TextSpan } from "../../report.ts";
import { type Delegate, delegateOf } from "./delegates.ts";

/** The terms that the words of one promise give; null for those they don't. */
export interface PromiseTerms {
  readonly instrument: string | null;
  readonly level: string | null;
  readonly format: string | null;
  readonly condition: TextSpan | null;
  readonly delegate: Delegate | null;
}

/** Terms of the promise `[from, end)` in a sentence that ends before `stop`. `whole` is where the undivided promise ends. */
export function readTerms(
  report: Report,
  from: number,
  end: number,
  whole: readonly [number, number],
  stop: number,
): PromiseTerms {
  const { tokens } = report.analysed;
  return {
    instrument: instrumentOf(tokens, from, end),
    level: levelOf(report.text.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end)),
    format: formatOf(tokens, whole[0], whole[1]),
    condition: conditionOf(tokens, from, stop),
    delegate: delegateOf(report, from, end),
  };
}

/** The first instrument that isn't the object of another noun ("talks on the treaty"): it stands before any preposition. */
function instrumentOf(tokens: readonly Token[], from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    // "a power-sharing treaty": a verb behind a hyphen is part of its noun.
    if (token.upos === "VERB" && i > from + 1 && tokens[i - 1]?.text !== "-") return null;
    const name = INSTRUMENTS.get(token.lower);
    if (name && token.upos !== "VERB") return name;
    if (token.upos === "ADP" && i > from + 1 && token.lower !== "up" && token.lower !== "out") return null;
  }
  return null;
}

function levelOf(text: string): string | null {
  const words = text.toLowerCase().replace(/\s+/g, " ");
  let best: { at: number; level: string } | null = null;
  for (const [phrase, level] of LEVEL_WORDS) {
    const at = words.indexOf(phrase);
    if (at >= 0 && (best === null || at < best.at)) best = { at, level };
  }
  return best?.level ?? null;
}

function formatOf(tokens: readonly Token[], from: number, end: number): string | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (FORMAT_WORDS.holds(token)) return token.lower;
    const pair = `${token.lower}-${tokens[i + 2]?.lower ?? ""}`;
    if (tokens[i + 1]?.text === "-" && i + 2 < end && FORMAT_WORDS.has(pair)) return pair;
    if (/^\d+\+\d+$/.test(token.text)) return token.text;
  }
  return null;
}

/** "if …", "in exchange for …": from its phrase to the next comma that closes it or the sentence's end. */
function conditionOf(tokens: readonly Token[], from: number, stop: number): TextSpan | null {
  for (let i = from; i < stop; i++) {
    const words = CONDITION_PHRASES.get((tokens[i] as Token).lower)?.find(
      ({ words }) =>
        i + words.length <= stop && words.every((word, k) => (tokens[i + k] as Token).lower === word),
    )?.words;
    if (!words) continue;
    const phrase = words.length === 1 ? words[0] : "";
    if (
      (phrase === "once" || phrase === "provided" || phrase === "pending") &&
      tokens[i + 1]?.upos === "PUNCT"
    )
      continue;
    if (phrase === "once" && isOneOf(tokens[i + 1]?.lower, "again", "a", "more")) continue;
    if ((phrase === "provided" || phrase === "pending") && !/^,$/.test(tokens[i - 1]?.text ?? "")) continue;
    let end = i + words.length;
    while (end < stop && !/^[,.;!?”"]$/.test((tokens[end] as Token).text)) end++;
    if (end - i < 2) return null;
    return { start: (tokens[i] as Token).start, end: (tokens[end - 1] as Token).end };
  }
  return null;
}
