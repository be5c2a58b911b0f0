/**
 * Takes the report, gives what one side asks of another: "urged X to", "called for Y" (R28: never a commitment).
 *
 * Refused: telephone calls, "so-called", negated and foreseen appeals, a reporter's question.
 */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  APPEAL_NOUNS,
  APPEAL_VERBS,
  APPEALING_LEMMAS,
  type AppealFrame,
  WEAK_APPEALS,
} from "../data/commitment-words.ts";
import { PARTY_HEADS } from "../data/stance-words.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { Report, TextSpan } from "../report.ts";
import { contentEnd } from "./commitment/content.ts";
import { isOperative } from "./commitment/item-subject.ts";
import { TOLD_IN } from "./commitment/setting.ts";
import { readSubject, resumedSubject } from "./commitment/subject.ts";
import type { Subject } from "./commitment/subject-reading.ts";
import { isUnreal } from "./commitment/unreal.ts";
import { isPassive } from "./meeting/clause/contact-clause.ts";
import { clauseAround } from "./meeting/contact/clause.ts";
import { readParties } from "./meeting/party/parties.ts";
import { isVerbal } from "./positions.ts";
import { isNamedDay, isTimePhrase } from "./time/calendar.ts";
import { sentencesTold } from "./turns.ts";

/** An appeal before its parties are resolved. `addressees` are empty where the text asks nobody by name. */
export interface AppealDraft {
  readonly reader: string;
  readonly subjects: readonly Mention[];
  readonly voice: Subject["voice"];
  readonly count: number | null;
  readonly addressees: readonly Mention[];
  readonly content: TextSpan;
  readonly span: TextSpan;
  readonly sentence: number;
}

/** A word that asks, where it stands: who asks, the token of its verb, the end of its clause. */
interface Asking {
  readonly sentence: Sentence;
  readonly subject: Subject;
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

/** A noun or a form of a verb that asks. */
const TELLS_APPEAL = createMark(() => ({ words: APPEAL_NOUNS, verbs: APPEAL_VERBS.keys() }));

/** Drafts in the order of the text. Linear; never throws. */
export function readAppeals(report: Report): AppealDraft[] {
  const drafts: AppealDraft[] = [];
  eachMarked(report, sentencesTold(report), TELLS_APPEAL, (at, sentence) => {
    const draft = readVerb(report, sentence, at) ?? readNoun(report, sentence, at);
    if (
      draft &&
      !drafts.some(
        (known) => known.content.start <= draft.content.start && known.content.end >= draft.content.end,
      )
    )
      drafts.push(draft);
  });
  return drafts;
}

function readVerb(report: Report, sentence: Sentence, at: number): AppealDraft | null {
  const { tokens } = report.analysed;
  const word = lemmaAs(tokens[at] as Token, "VERB");
  const frames = APPEAL_VERBS.get(word);
  if (!frames) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const behind = pastSetting(tokens, at + 1, end);
  const link = tokens[behind]?.lower ?? "";
  if (
    !isVerbal(report, at, frames.includes(link as AppealFrame)) ||
    isUnreal(tokens, sentence.firstToken, at)
  )
    return null;
  // "A was urged by B to", a headline's "A urged to": the subject is who is asked.
  if (isPassive(tokens, first, at) || (word === "urge" && link === "to")) return null;
  const subject =
    readSubject(report, first, at) ??
    resumedSubject(report, sentence.firstToken, at) ??
    saidBefore(report, sentence, at);
  if (!subject) return null;
  const asking: Asking = { sentence, subject, word, at, end };
  // "the summit that he had called for Wednesday"
  if (frames.includes("for") && link === "for")
    return isNamedDay(tokens[behind + 1])
      ? null
      : (forClause(report, asking, behind + 1) ?? draftOf(report, asking, behind + 1, []));
  if (frames.includes(link as AppealFrame) || (link === "upon" && frames.includes("on")))
    return addressed(report, asking, behind + 1);
  return frames.includes("addressee") && !isOneOf(link, "that", ",", ".", "to", "of")
    ? addressed(report, asking, at + 1)
    : null;
}

/** "…, X told reporters, calling on Y to": whoever says what stands before. */
function saidBefore(report: Report, { firstToken }: Sentence, at: number): Subject | null {
  const { tokens } = report.analysed;
  if (tokens[at]?.xpos !== "VBG" || tokens[at - 1]?.text !== ",") return null;
  for (let i = at - 2; i > Math.max(firstToken, at - 12); i--)
    if (isOneOf(tokens[i]?.lower, "said", "told", "added", "says")) {
      let first = i - 1;
      while (first > firstToken && !/^[,"”]$/.test(tokens[first]?.text ?? "")) first--;
      return readSubject(report, first + 1, i);
    }
  return null;
}

/** Past what stands between a verb and whom it asks: "called on Monday for", "called in a statement on", "again called". */
function pastSetting(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end) {
    const word = tokens[i]?.lower;
    if (tokens[i]?.upos === "ADV") i++;
    else if (word === "on" && isNamedDay(tokens[i + 1])) i += 2;
    else if (word === "in" && TOLD_IN.holds(tokens[i + 2]) && tokens[i + 1]?.upos === "DET") i += 3;
    else break;
  }
  return i;
}

/** "X to do Y" behind the verb: the addressee is a party right there; without "to" what is urged is the content. */
function addressed(report: Report, asking: Asking, from: number): AppealDraft | null {
  const { tokens } = report.analysed;
  const { word, end } = asking;
  const list = readParties(report, from, end, null);
  // Words of a name are no verbs ("the United Nations"), but for "the leaders of X to".
  for (let i = Math.max(from, list.endToken); i < Math.min(end, from + 30); i++) {
    const token = tokens[i] as Token;
    // "to “show flexibility” and return"
    const quoted = token.lower === "to" && /^["“]$/.test(tokens[i + 1]?.text ?? "");
    const next = tokens[quoted ? i + 2 : i + 1] as Token | undefined;
    if (
      token.lower === "to" &&
      next &&
      (isInfinitive(next) || (list.endToken === i && !isOneOf(next.upos, "DET", "PRON", "PROPN", "NUM")))
    ) {
      // "urged X not to arm either side", "urged X on Tuesday to withdraw"
      const not = tokens[i - 1]?.lower === "not";
      const direct =
        list.mentions.length > 0 &&
        (i - list.endToken <= 1 || isTimePhrase(tokens, list.endToken, not ? i - 1 : i));
      const content = not ? i - 1 : i + 1;
      return draftOf(report, asking, content, direct ? list.mentions : whole(report, from, i), from);
    }
    // "asked the Representative for X to": part of whom it names.
    const whose = WEAK_APPEALS.has(word) && i !== list.endToken && !isPublic(tokens, from, i);
    if (token.lower === "for" && word !== "urge" && i > from && !whose)
      return draftOf(report, asking, i + 1, list.mentions, from);
    // "warned X against sending troops"
    if (token.lower === "against" && i > from && APPEAL_VERBS.get(word)?.includes("against"))
      return draftOf(report, asking, i, list.mentions, from);
    if (
      (token.upos === "AUX" && WEAK_APPEALS.has(word)) ||
      (token.upos === "VERB" &&
        i > from &&
        !isOneOf(token.xpos, "VBN", "VBG") &&
        !isOneOf(token.lower, "concerned", "involved"))
    )
      break;
    if (isOneOf(token.text, ".", ";")) break;
  }
  return word === "urge" ? draftOf(report, asking, from, [], from) : null;
}

const isInfinitive = (token: Token): boolean =>
  token.xpos === "VB" ||
  token.upos === "ADV" ||
  token.upos === "AUX" ||
  token.xpos === "VBP" ||
  token.lower === "not";

/** The party that heads an addressee told in more words ("the government of X, whoever leads it,"), where one does. */
function whole(report: Report, from: number, end: number): Mention[] {
  const list = readParties(report, from, end, null);
  const mention = list.mentions[0];
  if (!mention || mention.firstToken > from + 1) return [];
  const after = report.analysed.tokens[mention.endToken];
  return after && (after.text === "," || after.lower === "and") ? [mention] : [];
}

/** "reiterated their call for a ceasefire", "renewed its appeal to X to …". */
function readNoun(report: Report, sentence: Sentence, at: number): AppealDraft | null {
  const { tokens } = report.analysed;
  const noun = tokens[at] as Token;
  if (at === sentence.firstToken || noun.upos !== "NOUN" || !APPEAL_NOUNS.holds(noun)) return null;
  const link = tokens[at + 1]?.lower;
  if (link !== "for" && link !== "on" && link !== "to") return null;
  let verb = at - 1;
  while (
    verb > sentence.firstToken &&
    verb > at - 4 &&
    isOneOf((tokens[verb] as Token).upos, "DET", "ADJ", "PRON", "PROPN", "PART")
  )
    verb--;
  const token = tokens[verb] as Token;
  if (
    token.upos !== "VERB" ||
    !APPEALING_LEMMAS.has(lemmaAs(token, "VERB")) ||
    isUnreal(tokens, sentence.firstToken, verb)
  )
    return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, verb);
  const subject = readSubject(report, first, verb);
  if (!subject) return null;
  const word = `nominal:${noun.lower}`;
  const asking: Asking = { sentence, subject, word, at: verb, end };
  if (link !== "for") return addressed(report, asking, at + 2);
  return forClause(report, asking, at + 2) ?? draftOf(report, asking, at + 2, []);
}

/** "a call for X to release Y" names its addressee. */
function forClause(report: Report, asking: Asking, from: number): AppealDraft | null {
  const { tokens } = report.analysed;
  const list = readParties(report, from, asking.end, null);
  const [mention] = list.mentions;
  if (!mention || tokens[list.endToken]?.lower !== "to") return null;
  return draftOf(report, asking, list.endToken + 1, list.mentions);
}

/** The appeal whose content starts at a token; null where nothing, or nobody in particular, is asked. */
function draftOf(
  report: Report,
  { sentence, subject, word, at, end }: Asking,
  from: number,
  addressees: readonly Mention[],
  asked = from,
): AppealDraft | null {
  const { tokens } = report.analysed;
  const last = contentEnd(tokens, from, end);
  if (last <= from) return null;
  const opener = tokens[from] as Token;
  // "encouraged everybody to …" asks nobody in particular; "encouraged Chad to …", "asked donors to …" do.
  const weak =
    WEAK_APPEALS.has(word) &&
    !addressees.some(({ actor, entity, members }) => actor ?? entity ?? members[0]) &&
    !isPublic(tokens, asked, from);
  if (weak && !isOperative(report, at)) return null;
  if (last - from === 1 && opener.upos !== "NOUN" && opener.upos !== "PROPN") return null;
  const first = Math.min(subject.mentions[0]?.firstToken ?? at, at);
  return {
    reader: word,
    subjects: subject.mentions,
    voice: subject.voice,
    count: subject.count ?? null,
    addressees,
    content: { start: opener.start, end: (tokens[last - 1] as Token).end },
    span: { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end },
    sentence: sentence.index,
  };
}

/** Whether those asked are of the kind that states speak to: "both sides", "donors", "the authorities in X". */
function isPublic(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5) && tokens[i]?.upos !== "ADP"; i++)
    if (PARTY_HEADS.holds(tokens[i]) && tokens[i]?.lower !== "people") return true;
  return false;
}
