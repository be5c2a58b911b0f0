/** Takes a noun of what somebody said, gives that with what it is about: "the minister’s call for a vote", "warnings from experts of a flood", "chants of “Out”". */

import { lemmaAs, type Token } from "@readout/english";
import { CHANTS, MENTIONING } from "../../../data/act-nouns.ts";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { contentEnd } from "../content/clause-end.ts";
import { insideQuote, unreal } from "../cue/cue-state.ts";
import { ownerOf } from "../cue/noun-owner.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { isSubject, mainVerb } from "../phrase/subject-clause.ts";
import { speaksForIssuer } from "../source/issuer-voice.ts";
import { sourceAfter } from "../source/source-after.ts";
import { quotedFrom, type TokenRange, trimmed, wordAt } from "../words.ts";

/** The statement of the noun at token `at`; null where nobody is named for it, but for a crowd's chant, and where it is denied or foreseen. */
export function readMentioned(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes, report } = passage;
  const token = tokens[at] as Token;
  if (token.upos !== "NOUN" || insideQuote(quotes, token)) return null;
  const noun = lemmaAs(token, "NOUN");
  if (CHANTS.has(noun)) return readChant(passage, at);
  const act = MENTIONING.get(noun);
  // What an organ writes of its own calls and warnings is no report of them.
  if (!act || report.issuer || speaksForIssuer(report) || unreal(tokens, first, at)) return null;
  const author = authorBehind(passage, at + 1);
  const link = author ? author.end : at + 1;
  if (!act.links.has(wordAt(tokens, link))) return null;
  const source = author ?? ownerOf(passage, at);
  if (!source || NOBODYS.has(wordAt(tokens, source.first)) || isDated(tokens, source)) return null;
  // "no call from the mayor for a vote"
  if (isOneOf(wordAt(tokens, chunkStart(tokens, first, at)), "no", "any", "without")) return null;
  return mentioned(passage, at, source, act.verb, link + 1);
}

/** "calls from the mayor for a vote", "criticism by the king of the draft" */
function authorBehind({ tokens, end }: Passage, at: number): TokenRange | null {
  return isOneOf(wordAt(tokens, at), "from", "by") ? sourceAfter(tokens, at + 1, end) : null;
}

function mentioned(
  passage: Passage,
  at: number,
  source: TokenRange,
  verb: string,
  from: number,
): StatementDraft | null {
  const { tokens, end } = passage;
  const own = isSubject(passage, at) ? mainVerb(tokens, from, end, 0) : end;
  const within = { ...passage, end: own };
  let stop = contentEnd(within, from, { cue: at, phrase: true });
  for (let i = from; i < stop; i++) if (wordAt(tokens, i) === ",") stop = i;
  const head = wordAt(tokens, headAt(tokens, { first: from, end: Math.max(stop, from + 1) }));
  const content = stop > from && !WORDLESS.has(head) ? trimmed(tokens, from, stop) : null;
  const attribution = attributionAt(passage, at, source, verb, CUES.get(verb) ?? null, "mentioned");
  return content && draftOf(passage, attribution, [content]);
}

/** "was met with chants of “Out”" */
function readChant(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, quotes } = passage;
  const author = authorBehind(passage, at + 1);
  const link = author?.end ?? at + 1;
  const content = wordAt(tokens, link) === "of" ? quotedFrom(quotes, tokens[link + 1]) : null;
  if (!content || unreal(tokens, first, at)) return null;
  const source = author ?? ownerOf(passage, at);
  const draft = draftOf(
    passage,
    attributionAt(passage, at, source, "chant", CUES.get("chant") ?? null, "mentioned"),
    [content],
  );
  return source ? draft : { ...draft, form: "unattributed" };
}

/** Owners that name nobody, or the one who writes. */
const NOBODYS: ReadonlySet<string> = new Set(
  "its my our your one it this that today yesterday there".split(" "),
);

/** What is asked of a newspaper's source, no matter of the news. */
const WORDLESS: ReadonlySet<string> = new Set(
  "comment comments interview interviews information details help action".split(" "),
);

/** "last week’s call", "Monday’s warning" */
const TIMES = new WordList(
  "today yesterday tomorrow day week month year night morning evening spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday decade",
);

const isDated = (tokens: readonly Token[], source: TokenRange): boolean =>
  TIMES.holds(tokens[source.end - 1]);
