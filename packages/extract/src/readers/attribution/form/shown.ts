/** Takes a verb of showing or hearing in a passage, gives the statement of whoever it shows speaking: "a video shows X saying S", "X was heard telling Y that S". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, SHOWING_VERBS } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PIECES, SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { statementAfter } from "../content/content-after.ts";
import { contentBefore } from "../content/content-before.ts";
import { passive, unreal } from "../cue/cue-state.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { headAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { PERSONAL } from "../phrase/row.ts";
import { authorBefore } from "../source/author-before.ts";
import { issuerOf } from "../source/issuers.ts";
import { namesOutlet } from "../source/outlets.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { finite, isClose, lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";

/** Tokens between a passive verb and the participle of speech: "was seen on state television telling". */
const REACH = 8;

/** The statement of whom the verb at token `at` shows speaking; who shows him passes it on. */
export function readShown(passage: Passage, at: number): StatementDraft | null {
  const { tokens, first, end } = passage;
  const token = tokens[at] as Token;
  const verb = lemmaAs(token, "VERB");
  // "is recorded as saying" quotes
  if (wordAt(tokens, at + 1) === "as") return null;
  if (
    (token.upos !== "VERB" && !(verb === "have" && token.upos === "AUX")) ||
    !(SHOWING_VERBS.has(verb) || verb === "have")
  )
    return null;
  const isPassive = passive(tokens, first, at);
  const written =
    (verb === "show" || (verb === "find" && wordAt(tokens, at + 1) === "that")) && !isPassive
      ? readWritten(passage, at, sourceBefore(tokens, first, at))
      : null;
  if (written || verb === "find") return written;
  const object = isPassive ? null : sourceAfter(tokens, at + 1, end);
  // "has said", "recalled that": most such verbs have nobody behind them.
  if (!isPassive && !object) return null;
  const says = object?.end ?? participleAfter(tokens, at + 1, Math.min(end, at + REACH));
  const speech = itemAt(tokens, says);
  // "heard the envoy promise that S"
  const heard = speech?.xpos === "VB" && isOneOf(verb, "hear", "see", "have");
  if ((speech?.xpos !== "VBG" && !isPassive && !heard) || !speech) return null;
  const word = lemmaAs(speech, "VERB");
  const entry = CUES.get(word);
  if (!entry) return null;
  const subject = sourceBefore(tokens, first, at);
  // "The agency had the envoy saying that S"
  if (verb === "have" && !(subject && holdsWords(passage, subject))) return null;
  // "The aide recalled the envoy saying that S": not of himself
  const recalls = verb === "recall" || verb === "remember";
  if (recalls && (!subject || PERSONAL.holds(tokens[at + 1]))) return null;
  // "can be heard shouting"
  const canBe = isPassive && isOneOf(wordAt(tokens, at - 2), "can", "could");
  if (!subject || (!canBe && unreal(tokens, first, at))) return null;
  // "showed footage of the envoy saying S": his words
  const who = authorBefore(passage, says) ?? object ?? subject;
  const attribution = attributionAt(passage, says, who, word, entry, "shown");
  const relays = isPassive ? [] : relayOf(passage, subject, at);
  // “S,” the colonel was heard telling his troops; “S,” the daily has the colonel saying
  const before = (isPassive || verb === "have") && isClose(tokens[subject.first - 1]);
  const quoted = before ? contentBefore(passage, { opens: subject.first, closes: end }) : null;
  if (quoted) return draftOf(passage, { ...attribution, relays }, [quoted]);
  const draft = statementAfter(passage, says + 1, attribution, { cue: says, entry });
  return draft && { ...draft, relays };
}

/** Texts that show what stands in them. */
const WRITINGS = new WordList(
  "cables emails e-mails messages letters documents records minutes memos transcripts files papers draft cable letter document memo transcript record email annex",
);

/** Inquiries and those who make them: "The panel found that S". */
const FINDING = new WordList(
  "study studies report survey poll analysis review audit inquiry investigation probe panel commission committee court tribunal judge researchers scientists experts investigators inspectors auditors observers watchdog",
);

/** "A leaked cable shows S", "the minutes show that S": what a text says, not what figures or pictures do. */
function readWritten(passage: Passage, at: number, subject: TokenRange | null): StatementDraft | null {
  const { tokens, first, end: stop } = passage;
  // "Today’s report found that": the issuer's own, or whose it is stands elsewhere
  const dated = subject !== null && isOneOf(wordAt(tokens, subject.first), "today", "yesterday");
  if (!subject || dated || unreal(tokens, first, at)) return null;
  // "records show little evidence that S": a thing that they hold
  const object = phraseStartingAt(tokens, at + 1, stop);
  if (object && !finite(tokens[object.end])) return null;
  const head = headAt(tokens, subject);
  // "a draft seen by the agency shows"
  const end = tokens[head]?.xpos === "VBN" ? head : subject.end;
  const noun = tokens[Math.min(head, end - 1)];
  const finds = lemmaAt(tokens, at, "VERB") === "find" && FINDING.holds(noun);
  // "a communiqué seen by the agency shows": whatever document somebody has
  const held =
    tokens[head]?.xpos === "VBN" && wordAt(tokens, head + 1) === "by" && DOCUMENT_NOUNS.holds(noun);
  if (!(finds || held || WRITINGS.holds(noun))) return null;
  const source = { first: subject.first, end };
  const entry = CUES.get("indicate") ?? null;
  const attribution = attributionAt(passage, at, source, "show", entry, "written");
  // "S, a memo obtained by the agency shows"
  const closes = at + 1 >= stop || wordAt(tokens, at + 1) === ".";
  const before =
    closes && wordAt(tokens, subject.first - 1) === ","
      ? contentBefore(passage, { opens: subject.first, closes: at + 1 })
      : null;
  if (before) return draftOf(passage, attribution, [before]);
  return statementAfter(passage, at + 1, attribution, { cue: at, entry });
}

/** An outlet or a document: "Izvestia has the envoy saying", "The record of the session has the delegate objecting". */
function holdsWords(passage: Passage, subject: TokenRange): boolean {
  if (namesOutlet(passage, spanOf(passage.tokens, subject))) return true;
  let last = headAt(passage.tokens, subject);
  // "The readout released by Oslo has the minister agreeing that S"
  if (passage.tokens[last]?.xpos === "VBN" && last > subject.first) last--;
  // "Cable 114 has the ambassador confessing"
  while (last > subject.first && passage.tokens[last]?.upos === "NUM") last--;
  const head = wordAt(passage.tokens, last);
  return PIECES.has(head) || isOneOf(head, "record", "log", "diary");
}

/** Who shows him: the issuer of what is shown, an outlet or a document; footage and remarks are his own words. */
function relayOf(passage: Passage, subject: TokenRange, verb: number): TextSpan[] {
  const span = spanOf(passage.tokens, subject);
  const isBare = headAt(passage.tokens, subject) === subject.end - 1;
  if (isBare && namesOutlet(passage, span) && !DOCUMENT_NOUNS.has(wordAt(passage.tokens, subject.end - 1)))
    return [span];
  const issuer = issuerOf(passage, withDocument(subject, verb));
  if (issuer) return [issuer];
  // "A ticker on the site of the Courier had the envoy saying S": the outlet whose it is.
  for (let i = subject.end - 2; i > subject.first; i--) {
    if (passage.tokens[i]?.upos !== "ADP") continue;
    const owner = phraseStartingAt(passage.tokens, i + 1, subject.end);
    const outlet = owner?.end === subject.end ? spanOf(passage.tokens, owner) : null;
    if (outlet && namesOutlet(passage, outlet)) return [outlet];
    break;
  }
  const noun = wordAt(passage.tokens, subject.end - 1);
  const isOwn = SPOKEN_PIECES.has(noun) || isOneOf(noun, "footage", "video", "clip", "recording", "tape");
  return isOwn ? [] : [spanOf(passage.tokens, subject)];
}

/** The subject with what stands between it and the verb: "a video published by the ministry". */
const withDocument = ({ first }: TokenRange, verb: number): TokenRange => ({ first, end: verb });

function participleAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const says = tokens[i]?.xpos === "VBG" || (tokens[i]?.xpos === "VB" && wordAt(tokens, i - 1) === "to");
    if (says && CUES.has(lemmaAt(tokens, i, "VERB"))) return i;
    if (isOneOf(tokens[i]?.upos, "VERB", "AUX", "CCONJ") || wordAt(tokens, i) === ".") return -1;
  }
  return -1;
}
