/** Takes the first contact of a report told of as "the meeting" or in its headline, gives it those and the day of the joint act that the sentences beside it tell: "Army chiefs from A, B and C agreed … The meeting in D was chaired by …". */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { JOINT_ACTS } from "../../data/meeting-verbs.ts";
import { type EventDraft, isContact } from "../../drafts.ts";
import { startsUpper } from "../../letters.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { isDefinite } from "../../readers/meeting/contact/contact-nouns.ts";
import { partiesOf, unite } from "../../readers/meeting/party/party-drafts.ts";
import { isDay, isOfPublication } from "../../readers/time/one-day.ts";
import type { TimeDraft } from "../../readers/times.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

/** Sentences between their act and "the meeting". */
const REACH = 3;

/** Adds the parties of the group, with its post; nothing where a contact that took place is told of before, or who sits there is none of the group. */
export function seatActingGroup(
  report: Report,
  drafts: readonly EventDraft[],
  times: readonly TimeDraft[],
): void {
  // As the text tells them: a later one in the sentence is of others ("… since their leaders met last year").
  const [first] = drafts
    .filter((draft) => isContact(draft) && !draft.adds && draft.status === "occurred")
    .sort((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start);
  const group = first && (first.headline ? groupBelow(report, first) : groupBefore(report, first));
  if (!group) return;
  const { members } = group;
  if (!first.parties.every(({ entity, seat }) => seat === "no" || members.includes(entity))) return;
  const parties = partiesOf(report, [group], null).map((party) => ({ ...party, rule: "group_antecedent" }));
  first.parties = unite(first.parties, parties);
  first.anaphoric = false;
  const day = first.edtf === null ? dayOfAct(report, times, group) : -1;
  if (day >= 0) [first.time, first.edtf] = [day, times[day]?.edtf ?? null];
  first.reasons.push("acting_group");
}

/** "on Friday agreed": the one day of the sentence that tells of the act, no later than the report; -1 where it gives none or two. */
function dayOfAct(report: Report, times: readonly TimeDraft[], { sentence }: Mention): number {
  const days = times.flatMap((time, index) =>
    time.sentence === sentence && isDay(time) && !isOfPublication(report.text, time) ? [index] : [],
  );
  const [day, ...others] = days;
  const past = day !== undefined && (times[day]?.edtf ?? "") <= (report.doc.published ?? "");
  return past && others.length === 0 ? day : -1;
}

/** "Army chiefs from A, B and C agreed … The meeting": the group that acted last before the words for it. */
function groupBefore(report: Report, { sentence: index, trigger }: EventDraft): Mention | undefined {
  const { tokens, sentences } = report.analysed;
  const sentence = sentences[index];
  const from = sentences[Math.max(0, index - REACH)];
  if (!sentence || !from) return undefined;
  const them = opensWithThem(report, sentence);
  if (!them && !isDefinite(tokens, sentence.firstToken, firstFrom(tokens, trigger.start))) return undefined;
  const least = them ? 2 : 3;
  return mentionsIn(report, from.start, sentence.start).findLast(
    (mention) => mention.members.length >= least && actsTogether(report, mention),
  );
}

/** "The ministers, who met in P", "They met": those told of before open the sentence. */
function opensWithThem(report: Report, { start, end }: Sentence): boolean {
  const [first] = mentionsIn(report, start, end);
  return (
    first !== undefined &&
    first.start - start < 5 &&
    first.members.length === 0 &&
    (first.kind === "group" || /^they$/i.test(report.text.slice(first.start, first.end)))
  );
}

/** "Declaration signed at four-way summit" over "The presidents of A, B, C and D signed": as many as the headline says. */
function groupBelow(report: Report, { sentence: index, formats }: EventDraft): Mention | undefined {
  const { sentences } = report.analysed;
  const [from, to] = [sentences[index + 1], sentences[Math.min(sentences.length - 1, index + 2)]];
  const said = formats.find(({ arity }) => arity !== null)?.arity;
  if (!from || !to || !said) return undefined;
  return mentionsIn(report, from.start, to.end).find(
    (mention) => mention.members.length === said && actsTogether(report, mention),
  );
}

/** The group opens its sentence, and a verb of a joint act follows it within a few words, its members' names between. */
function actsTogether(
  { analysed: { tokens, sentences } }: Report,
  { kind, firstToken: first, endToken: end, sentence }: Mention,
): boolean {
  if (kind !== "group") return false;
  const { firstToken: opening = -1, endToken: stop = -1 } = sentences[sentence] ?? {};
  const opens = first - opening <= 1 || tokens[first - 1]?.text === "—" || tokens[first - 1]?.text === "-";
  let words = 0;
  for (let i = end; opens && words < 6 && i < stop; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" && !startsUpper(token.text))
      return token.xpos !== "VBG" && JOINT_ACTS.has(lemmaAs(token, "VERB"));
    if (startsUpper(token.text) || isOneOf(token.lower, ",", "and", "-")) continue;
    if (token.upos === "PUNCT") return false;
    words++;
  }
  return false;
}
