/** Takes a group of which a number is said, gives the list of as many before it: "the three countries", "the leaders of the two states". */
import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { isOffices } from "../../readers/meeting/party/open-lists.ts";
import { readParties } from "../../readers/meeting/party/parties.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { mentionAt, type Report } from "../../report.ts";
import { isJoint } from "../speaker/signatories.ts";
import { numberSaid } from "./groups.ts";

/** The last list of so many parties before a group, in its sentence or the three before; empty where there is none. For heads of state or government only states count, for `bodies` only organisations. */
export function listBefore(
  report: Report,
  group: Pick<Mention, "firstToken" | "sentence"> & { readonly post?: string | null },
  said: number,
  bodies = false,
): readonly PartyDraft[] {
  const heads = group.post?.startsWith("head_of_") === true;
  for (let m = mentionAt(report, group.firstToken) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (group.sentence - mention.sentence > 3) return [];
    if (mention.kind === "pronoun" || mention.kind === "place") continue;
    const list = readParties(report, mention.firstToken, sentenceEnd(report, mention), null);
    if (list.parties.length !== said || list.endToken > group.firstToken) continue;
    if (heads && list.parties.some(({ entity }) => entity.startsWith("igo:"))) continue;
    if (bodies && !list.parties.every(({ entity }) => entity.startsWith("igo:"))) continue;
    if (facesOthers(report, list.endToken, mention, said)) continue;
    if (!endsLonger(report, m, list.endToken, said)) return withOffice(report, m, list.parties);
  }
  return [];
}

/** "the foreign ministers of A and B": the list from mention `m` on, in the office that stands before its "of". */
function withOffice(report: Report, m: number, list: readonly PartyDraft[]): readonly PartyDraft[] {
  const [offices, first] = [report.mentions[m - 1], report.mentions[m] as Mention];
  if (!offices || !isOffices(offices) || offices.post === "minister" || offices.sentence !== first.sentence)
    return list;
  const { tokens } = report.analysed;
  const of = tokens[first.firstToken - 1]?.lower === "the" ? first.firstToken - 2 : first.firstToken - 1;
  if (tokens[of]?.lower !== "of" || offices.endToken !== of) return list;
  return list.map((one) => ({ ...one, post: one.post ?? offices.post }));
}

/** "A and B asked both sides to wait": a list of those who turn to two others. */
function facesOthers(report: Report, from: number, mention: Mention, said: number): boolean {
  const { tokens } = report.analysed;
  const end = sentenceEnd(report, mention);
  for (let i = from; i + 2 < end; i++) {
    const word = tokens[i] as Token;
    const both = word.lower === "both";
    const counted = both
      ? said === 2
      : word.lower === "the" && numberSaid(tokens[i + 1]?.lower ?? "") === said;
    if (!counted || !isOneOf(tokens[i - 1]?.upos, "VERB", "ADP")) continue;
    const noun = both ? i + 1 : i + 2;
    const behind = tokens[noun + 1];
    // "A and B said both sides would wait": they themselves.
    return tokens[noun]?.upos === "NOUN" && !(behind?.upos === "AUX" || FINITE_TAGS.has(behind?.xpos ?? ""));
  }
  return false;
}

/** "A, B and C": whether the last two, from mention `m` on, are of a longer list. */
function endsLonger(report: Report, m: number, endToken: number, said: number): boolean {
  const [before, mention] = [report.mentions[m - 1], report.mentions[m] as Mention];
  if (before?.endToken !== mention.firstToken - 1 || before.sentence !== mention.sentence) return false;
  if (report.analysed.tokens[before.endToken]?.text !== ",") return false;
  const longer = readParties(report, before.firstToken, sentenceEnd(report, mention), null);
  return longer.parties.length > said && longer.endToken === endToken;
}

/** How many sentences a report may speak of "the three countries" after it listed them. */
const LISTED_WITHIN = 30;

/** The list of so many states further before a group, else behind it, where the text has no other of as many. */
export function soleListOf(report: Report, group: Mention, said: number): readonly PartyDraft[] {
  if (said < 3 || (report.doc.kind !== "news" && !isJoint(report))) return [];
  const at = mentionAt(report, group.firstToken);
  return soleList(report, at - 1, -1, group, said) ?? soleList(report, at, 1, group, said) ?? [];
}

/** The one list of so many among the mentions from an index on, by steps forth or back; empty where there are two, null where there is none. */
function soleList(
  report: Report,
  from: number,
  step: 1 | -1,
  group: Mention,
  said: number,
): readonly PartyDraft[] | null {
  let found: readonly PartyDraft[] | null = null;
  for (let m = from; m >= 0 && m < report.mentions.length; m += step) {
    const mention = report.mentions[m] as Mention;
    if (Math.abs(group.sentence - mention.sentence) > LISTED_WITHIN) break;
    if (mention.kind !== "state" && mention.kind !== "group") continue;
    const { parties } = readParties(report, mention.firstToken, sentenceEnd(report, mention), null);
    if (parties.length !== said) continue;
    const known: readonly PartyDraft[] = found ?? parties;
    if (!parties.every(({ entity }) => known.some((one) => one.entity === entity))) return [];
    found = parties;
  }
  return found;
}

/** "Ministers from the three lake states met. A's Minister X, in the chair, came out with B's Y and C's Z": the officers of so many states whom the next sentences name, and of no others. */
export function officersBehind(report: Report, group: Mention, said: number): readonly PartyDraft[] {
  if (said < 3 || !isOffices(group)) return [];
  const found = new Map<string, Mention>();
  let last = group.sentence + 1;
  for (let m = mentionAt(report, group.endToken); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    const { entity, person, post, sentence, kind } = mention;
    if (sentence > last && (found.size >= said || sentence > group.sentence + 3)) break;
    last = sentence;
    if (kind !== "office" || sentence === group.sentence || !STATE.test(entity ?? "")) continue;
    if (!person || !post?.endsWith(group.post ?? "") || found.has(entity as string)) continue;
    found.set(entity as string, mention);
  }
  if (found.size !== said) return [];
  return [...found].map(([entity, { person, actor, post, start, end }]) =>
    createParty(entity, [{ start, end }], { person, actor: actor ?? entity, post, rule: "group_antecedent" }),
  );
}

/** "A frees the crew of a B boat … a week after ministers of the two countries met": the only states that the text has named so far, as many as are said, one behind the other. */
export function soleStatesBefore(report: Report, group: Mention, said: number): readonly PartyDraft[] {
  if (said > 4) return [];
  const found = new Map<string, Mention>();
  for (let m = mentionAt(report, group.firstToken) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (group.sentence - mention.sentence > LISTED_WITHIN) return [];
    const { kind, entity } = mention;
    if (entity === null || kind === "place" || kind === "pronoun" || !STATE.test(entity)) continue;
    if (!found.has(entity)) found.set(entity, mention);
    if (found.size > said) return [];
  }
  const states = [...found].map(([entity, { start, end }]) => createParty(entity, [{ start, end }]));
  return states.length === said ? states.reverse() : [];
}

const STATE = /^[A-Z]{3}$/;

const sentenceEnd = (report: Report, mention: Mention): number =>
  report.analysed.sentences[mention.sentence]?.endToken ?? mention.endToken;
