/** Takes a text, gives the issue whose words it holds most of. */
import { ISSUES, type IssueEntry } from "../data/issues.ts";
import { itemAt } from "../item-at.ts";
import { createMark } from "../marks.ts";

/** A phrase of an issue, by the place of the issue in the list. */
interface IssuePhrase {
  readonly issue: number;
  readonly words: readonly string[];
}

/** The phrases of every issue by their first word. */
const ISSUE_PHRASES = new Map<string, IssuePhrase[]>();
for (const [issue, { words }] of ISSUES.entries())
  for (const phrase of new Set(words)) {
    const said = phrase.split(" ");
    const first = said[0] as string;
    ISSUE_PHRASES.set(first, [...(ISSUE_PHRASES.get(first) ?? []), { issue, words: said }]);
  }

/** What stands before the first hyphen of the first words: the tokenizer parts words at hyphens. */
const OPENINGS = new Set([...ISSUE_PHRASES.keys()].map((word) => word.split("-", 1)[0] as string));

/** A token that an issue's words may start at or in: most texts that name none have no such token. */
export const OPENS_ISSUE = createMark(() => ({
  test: (lower) => lower.split(/[^\p{L}\p{N}]+/u).some((part) => OPENINGS.has(part)),
}));

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
  const found: IssuePhrase[] = [];
  const counts: number[] = [];
  let best = -1;
  for (let at = 0; at < words.length; at++) {
    const phrases = ISSUE_PHRASES.get(words[at] as string);
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (found.includes(phrase) || !standsAt(words, at, phrase)) continue;
      found.push(phrase);
      counts[phrase.issue] = (counts[phrase.issue] ?? 0) + 1;
    }
  }
  if (found.length === 0) return null;
  for (let issue = 0; issue < ISSUES.length; issue++)
    if ((counts[issue] ?? 0) > (itemAt(counts, best) ?? 0)) best = issue;
  return ISSUES[best] ?? null;
}

/** Whether the words from `at` on, of which the first is the phrase's, are a phrase. */
function standsAt(text: readonly string[], at: number, { words }: IssuePhrase): boolean {
  for (let k = 1; k < words.length; k++) if (text[at + k] !== words[k]) return false;
  return true;
}
