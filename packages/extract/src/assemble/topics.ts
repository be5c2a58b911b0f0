/** Takes a contact's draft, gives what it was about: the known issues named behind "discuss" and "talks on". What else is named there is too often "efforts" or "the situation". */

import type { Event, Issue } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { type EventDraft, isContact } from "../drafts.ts";
import { isOneOf } from "../one-of.ts";
import { issueOf } from "../readers/issue-of.ts";
import { evidenceOf, type Report, type TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { WordList } from "../word-list.ts";

/** Verbs whose object is talked of. */
const DISCUSS = new WordList("discuss discussed discusses discussing");
/** Nouns behind which "on" or "about" leads to what is talked of. */
const TALKS = new WordList("talks negotiations discussions consultations dialogue views");
const ABOUT = new WordList("on about regarding concerning over");
/** What goes on with a matter: "the return of refugees", "trade between the two". */
const WITHIN = new WordList("of in for between to from on");
/** What a matter isn't: days, and where or on whose account they talked. */
const NONE = new WordList(
  "monday tuesday wednesday thursday friday saturday sunday sidelines margins behalf how whether what why",
);

/** Gives each contact its topics, with the words that name them as evidence; returns all of their issues. */
export function nameTopics(
  report: Report,
  events: readonly { readonly draft: EventDraft; readonly record: Event }[],
): Issue[] {
  const contacts = events.filter(({ draft }) => isContact(draft));
  return contacts.flatMap(({ draft, record }, at) => {
    const next = contacts[at + 1]?.draft.sentence ?? Number.POSITIVE_INFINITY;
    const { issues, spans } = topicsOf(report, draft, next);
    record.topics = issues.map(({ id }) => id);
    record.meta.evidence.push(...spans.map(({ start, end }) => evidenceOf(report, start, end)));
    return issues;
  });
}

/** Matters with the words of further sentences that name them. */
interface Topics {
  readonly issues: readonly Issue[];
  readonly spans: readonly TextSpan[];
}

/**
 * The matters in the order of the text, each once; none where the text names none. The draft's own clauses are looked at,
 * and what "they discussed" in the sentences behind, before `until`, where the next contact is told of.
 */
function topicsOf(report: Report, draft: EventDraft, until: number): Topics {
  const { tokens, sentences } = report.analysed;
  const found = new Map<string, Issue>();
  const read = (from: number, end: number): boolean => {
    const before = found.size;
    for (let i = from; i < tokens.length && (tokens[i] as Token).end <= end; i++) {
      const led = DISCUSS.holds(tokens[i]) ? i + 1 : TALKS.holds(tokens[i]) ? aboutBehind(tokens, i) : 0;
      for (const words of led > 0 ? matters(tokens, led, end) : []) {
        const known = issueOf(report.text.slice(words.start, words.end));
        if (known) found.set(known.id, { id: known.id, label: known.label, parent: known.parent });
      }
    }
    return found.size > before;
  };
  for (const { start, end } of draft.spans) read(firstFrom(tokens, start), end);
  const spans: TextSpan[] = [];
  const last = draft.last ?? draft.sentence;
  for (let at = last + 1; at <= last + FOLLOWING && at < until; at++) {
    const sentence = sentences[at];
    const verb = sentence && talkedTogether(tokens, sentence);
    if (verb && read(verb, sentence.end)) spans.push({ start: sentence.start, end: sentence.end });
  }
  return { issues: [...found.values()], spans };
}

/** How many sentences behind a contact may go on to tell what was talked of. */
const FOLLOWING = 2;

/** Where "discussed" stands behind an opening "They", "The two ministers", "The Secretary and the Minister"; 0 where another opens the sentence. */
function talkedTogether(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let several = false;
  for (let i = firstToken; i < Math.min(endToken, firstToken + 10); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (DISCUSS.holds(tokens[i])) return several ? i : 0;
    several ||= SEVERAL.holds(tokens[i]);
    if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|CCONJ|ADV)$/.test(upos) || isOneOf(lower, "he", "she", "it"))
      return 0;
  }
  return 0;
}
const SEVERAL = new WordList(
  "they both two three four and sides ministers leaders presidents delegations officials",
);

/** Behind "talks", "talks on Monday": where what the "on" or "about" leads to starts; 0 for none. */
function aboutBehind(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + 9; i++) {
    const token = tokens[i];
    if (!token || token.upos === "VERB" || token.upos === "PUNCT") return 0;
    if (ABOUT.holds(token) && !NONE.holds(tokens[i + 1])) return i + 1;
  }
  return 0;
}

/** The noun phrases from a token on that commas and "and" join. */
function matters(tokens: readonly Token[], from: number, end: number): TextSpan[] {
  const found: TextSpan[] = [];
  let first = from;
  for (let i = from; ; i++) {
    const token = tokens[i];
    const inside = token !== undefined && token.end <= end && !NONE.holds(token);
    if (inside && (/^(?:NOUN|PROPN|ADJ|NUM|DET|PART|PRON)$/.test(token.upos) || token.xpos === "HYPH"))
      continue;
    if (inside && WITHIN.holds(token) && i > first) continue;
    const last = tokens[i - 1];
    if (last && i > first) found.push({ start: (tokens[first] as Token).start, end: last.end });
    const isJoined = inside && (token.text === "," || token.lower === "and");
    if (!isJoined) return found;
    first = i + 1;
    if (tokens[first]?.lower === "and") first = ++i + 1;
  }
}
