/** Takes a text, gives the issue whose words it holds most of. */
import type { Token } from "@readout/english";
import { ISSUES, type IssueEntry } from "../data/issues.ts";
import { nextMarked } from "../each-marked.ts";
import { itemAt } from "../item-at.ts";
import { createMark } from "../marks.ts";

/** The words and phrases of every issue by their first word, each with the place of its issue in the list. */
const ISSUE_PHRASES = new Map<string, (readonly [issue: number, phrase: string])[]>();
for (const [issue, { words }] of ISSUES.entries())
  for (const phrase of words) {
    const first = phrase.split(" ", 1)[0] as string;
    ISSUE_PHRASES.set(first, [...(ISSUE_PHRASES.get(first) ?? []), [issue, phrase]]);
  }

/** What stands before the first hyphen of the first words: the tokenizer parts words at hyphens. */
const OPENINGS = new Set([...ISSUE_PHRASES.keys()].map((word) => word.split("-", 1)[0] as string));

/** A token that an issue's words may start at or in. */
const OPENS_ISSUE = createMark(() => ({
  test: (lower) => lower.split(/[^\p{L}\p{N}]+/u).some((part) => OPENINGS.has(part)),
}));

/** Whether the tokens `[first, end)` can name an issue; most that can't have no word that one starts with. */
export const mayNameIssue = (tokens: readonly Token[], first: number, end: number): boolean =>
  nextMarked(tokens, first, end, OPENS_ISSUE) < end;

const BETWEEN_WORDS = /[^\p{L}\p{N}-]+/u;

/** The words of a lower-case text: runs of letters, figures and hyphens. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    // Past ASCII only what is common in print is known to be no letter.
    if (code >= 0x80 && (code < 0x2010 || code > 0x2027)) return text.split(BETWEEN_WORDS);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d) continue;
    if (i > start) words.push(text.slice(start, i));
    start = i + 1;
  }
  return words;
}

/** The issue whose words a text holds most of; null where none is named. */
export function issueOf(text: string): IssueEntry | null {
  const words = wordsOf(text.toLowerCase());
  const found = new Set<string>();
  const counts: number[] = [];
  let best = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const phrases = ISSUE_PHRASES.get(word);
    if (!phrases) continue;
    for (const [issue, phrase] of phrases) {
      if (phrase !== word && !standsAt(words, at, phrase)) continue;
      const key = `${issue} ${phrase}`;
      if (found.has(key)) continue;
      found.add(key);
      counts[issue] = (counts[issue] ?? 0) + 1;
    }
  }
  if (found.size === 0) return null;
  for (let issue = 0; issue < ISSUES.length; issue++)
    if ((counts[issue] ?? 0) > (itemAt(counts, best) ?? 0)) best = issue;
  return ISSUES[best] ?? null;
}

/** Whether the words from `at` on are a phrase. */
const standsAt = (words: readonly string[], at: number, phrase: string): boolean =>
  phrase.split(" ").every((word, k) => words[at + k] === word);
