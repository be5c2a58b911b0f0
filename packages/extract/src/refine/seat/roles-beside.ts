/** Takes the words of a party, gives the role that a noun beside its list says: "the facilitators, A and B,", "the guarantor states, A and B,", "A, B and C as guarantors". */

import type { Sentence, Token } from "@readout/english";
import { ROLE_GERUNDS, ROLE_NOUNS, type RoomRole } from "../../data/attendance-words.ts";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { sitsAs } from "../../readers/meeting/addition/took-part.ts";
import { subjectBefore } from "../../readers/meeting/side/subject.ts";
import { mentionAt, mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import { numberSaid } from "../group/groups.ts";

/** How many tokens of a list may stand between a party and the noun. */
const REACH = 24;

/** The role of whoever `span` names; null where no noun of a role stands by its list. */
export function roleBeside(report: Report, span: TextSpan): RoomRole | null {
  const { tokens } = report.analysed;
  const first = firstFrom(tokens, span.start);
  return before(report, first) ?? behind(report, firstFrom(tokens, span.end));
}

/** The roles that a text calls states by right before their names, in whatever sentence: "mediator Qatar said", "the guarantor states, A and B,". */
export function rolesCalled(report: Report): ReadonlyMap<string, RoomRole> {
  const called = new Map<string, RoomRole>();
  const { tokens } = report.analysed;
  const listed = GO_BETWEENS.test(report.text);
  for (const { entity, person, firstToken, head } of report.mentions) {
    if (entity === null) continue;
    // "EU mediator X"
    const titled = listed && person !== null ? tokens.slice(firstToken, head).find(isMediator) : undefined;
    const role =
      person !== null
        ? titled && ROLE_NOUNS.get(titled.lower)
        : (ROLE_NOUNS.get(itemAt(tokens, firstToken - 1)?.lower ?? "") ??
          (listed ? before(report, firstToken) : null));
    if (role) called.set(entity, role);
  }
  return called;
}

const isMediator = ({ lower }: Token): boolean => lower === "mediator";

const GO_BETWEENS = /\b(?:guarantors?|mediators?)\b/i;

/** Those whom a sentence says to mediate between two: "X, who has mediated between them", "The three mediated between the neighbours". */
export function mediatorsTold(report: Report): readonly { entity: string; sentence: number }[] {
  const { tokens, sentences } = report.analysed;
  const told: { entity: string; sentence: number }[] = [];
  for (const { index } of report.text.matchAll(MEDIATES)) {
    const at = firstFrom(tokens, index);
    const sentence = sentences[tokens[at]?.sentence ?? -1];
    if (!sentence || tokens[at]?.start !== index) continue;
    let verb = at;
    while (isOneOf(tokens[verb - 1]?.upos, "AUX", "ADV")) verb--;
    const sides = subjectBefore(report, sentence.firstToken, verb).filter(
      ({ entity }) => !entity.startsWith("group@"),
    );
    const named = sides.length > 0 ? sides : allNamedBefore(report, sentence, verb);
    told.push(...named.map(({ entity }) => ({ entity, sentence: sentence.index })));
  }
  return told;
}

/** Not "between the two sides in Gaza", "in the Gaza war": between others than those who sit there. */
const MEDIATES =
  /\bmediat(?:ed|es|ing) (?:between (?:the|them|both)\b(?!(?: [\p{Ll}-]+){0,3} (?:in|of|over) \p{Lu})|in the (?:[\p{Ll}\d-]+ ){0,2}(?:crisis|talks|dispute|conflict)\b)/gu;

/** "The three": those of the sentence before, where it names just so many who hold an office. */
function allNamedBefore(
  report: Report,
  { index, firstToken }: Sentence,
  verb: number,
): readonly { entity: string }[] {
  const { tokens, sentences } = report.analysed;
  const said = numberSaid(
    tokens
      .slice(firstToken, verb)
      .map(({ lower }) => lower)
      .join(" "),
  );
  const last = sentences[index - 1];
  if (said === null || !last || verb - firstToken > 4) return [];
  const named = mentionsIn(report, last.start, last.end).flatMap(({ entity, kind }) =>
    entity !== null && kind === "office" ? [entity] : [],
  );
  const entities = [...new Set(named)];
  return entities.length === said ? entities.map((entity) => ({ entity })) : [];
}

/** The role of the noun at a token, or of the word before it: "guarantors", "guarantor states", "mediating countries". */
function roleOf(tokens: readonly Token[], noun: number): RoomRole | null {
  const word = (token: Token | undefined): string => token?.lower ?? "";
  if (!STATES.holds(tokens[noun])) return ROLE_NOUNS.get(word(tokens[noun])) ?? null;
  const kind = word(tokens[noun - 1]);
  return ROLE_NOUNS.get(kind) ?? ROLE_GERUNDS.get(kind) ?? null;
}

const STATES = new WordList("states countries nations powers governments parties state country");

/** Marks between such a noun and its list. */
const OPENS_LIST = new Set(", ( : - – — -- _".split(" "));

/** "The facilitators, Angola and Togo", "the guarantor countries - A, B and C": an apposition, no "and" that opens another clause. */
function before(report: Report, first: number): RoomRole | null {
  const { tokens } = report.analysed;
  let opened = first;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const mention = itemAt(report.mentions, mentionAt(report, i + 1) - 1);
    if (mention && mention.endToken === i + 1 && mention.members.length === 0 && mention.entity !== null) {
      i = mention.firstToken;
      opened = i;
      continue;
    }
    const token = tokens[i] as Token;
    if (isOneOf(token.lower, "the", "and", "&")) continue;
    // "the guarantor countries A, B and C", "mediators A and B"
    if (!OPENS_LIST.has(token.text)) return isOneOf(token.upos, "NOUN", "PROPN") ? roleOf(tokens, i) : null;
    const role = roleOf(tokens, i - 1);
    if (role) return tokens.slice(i, opened).some(({ lower }) => lower === "and") ? null : role;
  }
  return null;
}

/** "Iran, Russia and Türkiye as guarantors", "A and B, the guarantors of the deal,", "A and B, which follow the process as observers,". */
function behind(report: Report, from: number): RoomRole | null {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(tokens.length, from + REACH); ) {
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && mention.entity !== null) {
      i = mention.endToken;
      continue;
    }
    const { lower, upos } = tokens[i] as Token;
    // "Omani mediators"
    const own = i === from ? (ROLE_NOUNS.get(lower) ?? null) : null;
    if (own?.subtype) return own;
    // "presided over the session as mediator"
    const as = lower === "as" ? i : upos === "VERB" && i <= from + 1 ? sitsAs(tokens, i, i + REACH) : -1;
    if (as > 0) return roleBehind(tokens, as + 1);
    if (lower === "," && isOneOf(tokens[i + 1]?.lower, "which", "who")) return roleOfClause(tokens, i + 2);
    const apposed = lower === "," && tokens[i + 1]?.lower === "the" ? roleBehind(tokens, i + 1) : null;
    if (apposed) return apposed;
    if (!isOneOf(lower, ",", "the", "and", "&")) return null;
    i++;
  }
  return null;
}

/** The role of the noun that starts at a token, behind its article: "the three guarantor states". */
function roleBehind(tokens: readonly Token[], from: number): RoomRole | null {
  let i = from;
  while (isOneOf(tokens[i]?.upos, "DET", "NUM")) i++;
  return roleOf(tokens, STATES.holds(tokens[i + 1]) ? i + 1 : i);
}

/** "who accompany the process as observers": the role behind the "as" of a relative clause; null where it ends before, and for "which others joined as observers". */
function roleOfClause(tokens: readonly Token[], from: number): RoomRole | null {
  if (!isOneOf(tokens[from]?.upos, "VERB", "AUX", "ADV")) return null;
  for (let i = from; i < from + 9; i++) {
    const token = tokens[i];
    if (!token || token.upos === "PUNCT") return null;
    if (token.lower === "as") return roleBehind(tokens, i + 1);
  }
  return null;
}
