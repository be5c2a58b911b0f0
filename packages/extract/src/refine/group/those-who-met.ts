/** Takes contacts whose parties are only pointed at ("the two ministers last met in P", "a meeting between the parties"), gives them those of the report's main meeting whom the words mean. */
import type { Sentence } from "@readout/english";
import { type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { moreOffices, numberOfStates, postOf, postWithin, wordsOf } from "./group-words.ts";
import { countedIn, meansParties, numberSaid } from "./groups.ts";

/** Seats those who met in the contacts told of behind it that have nobody yet, or whom a nearer list was taken for. */
export function seatThoseWhoMet(report: Report, meetings: readonly EventDraft[], main: EventDraft): void {
  if (main.status !== "occurred") return;
  for (const draft of meetings) {
    if (draft === main || !isContact(draft) || draft.sentence <= main.sentence) continue;
    const known = draft.parties.filter(({ seat }) => seat !== "no");
    if (!known.every(isPointedAt) || (known.length > 0 && known.every(({ rule }) => rule === "R1"))) continue;
    const words = pointer(report, draft);
    const members = words ? membersOf(report, words, draft, meetings, main, known) : [];
    if (!words || members.length < 2 || !isBetter(report, words, members, known, main)) continue;
    const group = words.kind === "group" ? words : undefined;
    const span = { start: words.start, end: words.end };
    draft.parties = members.map(({ entity, post }) => {
      const own = draft.parties.find((party) => party.entity === entity);
      return createParty(entity, [span], {
        post: group ? postWithin(report, group, post, draft) : draft.status === "occurred" ? post : null,
        rule: "group_antecedent",
        function: "peer",
        duties: [...(own?.duties ?? [])],
        more: moreOffices(report, group, entity),
      });
    });
    draft.anaphoric = false;
  }
}

/** Whether a party is only what words for a group were taken to mean; the host of a place is none. */
const isPointedAt = ({ rule, entity }: PartyDraft): boolean =>
  isOneOf(rule ?? "", "group_antecedent", "R1") && !entity.startsWith("group@");

/** The words of a contact that point at who met: right before its trigger, or behind "between" and "of" after it. */
function pointer(report: Report, { sentence, trigger }: EventDraft): Mention | undefined {
  const own = report.analysed.sentences[sentence];
  if (!own) return undefined;
  const named = mentionsIn(report, own.start, trigger.start).filter(({ kind }) => kind !== "place");
  const before = named.at(-1);
  // "The two ministers had not met since May, when they held talks"
  const [first] = named;
  if (before?.kind === "pronoun" && first?.kind === "group" && named.every(isOpen)) return first;
  const { tokens } = report.analysed;
  if (before && isOpen(before))
    return before.kind === "group" || opens(report, before, own) ? before : undefined;
  const [behind] = mentionsIn(report, trigger.start, own.end).filter(({ start }) => start > trigger.start);
  const of = behind && tokens[behind.firstToken - (tokens[behind.firstToken - 1]?.lower === "the" ? 2 : 1)];
  return behind && isOpen(behind) && of && of.start - trigger.end < 2 && isOneOf(of.lower, "between", "of")
    ? behind
    : undefined;
}

/** "They last met in P", "On Monday they met again": a pronoun that a sentence opens with. */
const opens = ({ analysed: { tokens } }: Report, { firstToken }: Mention, own: Sentence): boolean =>
  tokens[firstToken]?.lower === "they" &&
  tokens.slice(own.firstToken, firstToken).every(({ upos }) => upos !== "NOUN" && upos !== "VERB");

const isOpen = ({ kind, plural, members }: Mention): boolean =>
  plural && members.length === 0 && isOneOf(kind, "group", "pronoun");

/** Those whom the words mean: of the contact that the sentence before tells of, for "they", else of the main meeting; empty where a number doesn't fit. */
function membersOf(
  report: Report,
  words: Mention,
  draft: EventDraft,
  meetings: readonly EventDraft[],
  main: EventDraft,
  known: readonly PartyDraft[],
): readonly PartyDraft[] {
  if (words.kind === "pronoun") {
    const last = meetings.findLast(
      (one) => one.sentence < draft.sentence && one.sentence >= draft.sentence - 1 && one !== draft,
    );
    return last && known.length === 0 ? last.parties.filter(({ seat }) => seat !== "no") : [];
  }
  const states = numberOfStates(report, words);
  // "the parties of the left"
  if (states === null && report.analysed.tokens[words.endToken]?.lower === "of") return [];
  const said = numberSaid(wordsOf(report, words)) ?? states;
  const noun = textOf(report, words);
  const principals = main.parties.filter((party) => party.function === "principal");
  if (said === null && !isTheirs(report, words, main)) return [];
  if (said === null && meansParties(noun) && principals.length > 1) return principals;
  const entities = countedIn(main, said, noun);
  if (said !== null && said !== entities.length) return [];
  return main.parties.filter(({ entity }) => entities.includes(entity));
}

/** "The ministers", "the parties": those who met, by the offices that they hold there. */
function isTheirs(report: Report, group: Mention, { parties }: EventDraft): boolean {
  const { tokens } = report.analysed;
  if (tokens[group.firstToken - 1]?.lower !== "the" && tokens[group.firstToken]?.lower !== "the")
    return false;
  const noun = textOf(report, group);
  if (meansParties(noun)) return /^(?:the )?\w+$/i.test(noun);
  const post = postOf(report, group);
  const fits = ({ post: held }: PartyDraft): boolean =>
    held === post || (post === "leader" && held?.startsWith("head_of_") === true);
  return (
    group.post !== null &&
    (post === null
      ? parties.some(({ post: held }) => held?.endsWith("minister"))
      : parties.filter(fits).length > 1)
  );
}

/** Whether the members found of a room are whom the words mean, where others were taken before: some of the same room, or a body for one of two countries. */
function isBetter(
  report: Report,
  words: Mention,
  members: readonly PartyDraft[],
  known: readonly PartyDraft[],
  main: EventDraft,
): boolean {
  if (known.length === 0) return true;
  if (words.kind === "pronoun" || same(known, members)) return false;
  const sits = ({ entity }: PartyDraft): boolean => main.parties.some((party) => party.entity === entity);
  return (
    members.some((party) => party.function === "principal") &&
    (meansParties(textOf(report, words)) || known.every((one) => sits(one) || one.entity.startsWith("igo:")))
  );
}

const textOf = ({ text }: Report, { start, end }: TextSpan): string => text.slice(start, end);

const same = (a: readonly PartyDraft[], b: readonly PartyDraft[]): boolean =>
  a.length === b.length && a.every(({ entity }) => b.some((one) => one.entity === entity));
