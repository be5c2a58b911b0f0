/** Takes events whose parties are a group ("the four countries"), gives them the members that the main meeting has. */
import { GROUP_NOUNS } from "../../data/mention-words.ts";
import { type EventDraft, isContact } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { firstFrom, firstPast } from "../../span-search.ts";
import { membersOf, numberSaid } from "./groups.ts";
import { lastTold, meetingsIn } from "./told-events.ts";

/** Replaces `group@offset` parties by their members; a group that stays unknown goes, its event stays. */
export function fillGroups(
  report: Report,
  drafts: readonly EventDraft[],
  main: EventDraft | null,
): EventDraft[] {
  const meeting = main ? [main] : [];
  for (const draft of drafts) {
    const groups = draft.parties.filter(({ entity }) => entity.startsWith("group@"));
    if (groups.length === 0) continue;
    // "The two sides discussed the pact signed by A and B": who is named once isn't filled in again.
    const parties = draft.parties.filter((party) => !groups.includes(party));
    for (const party of groups) {
      const start = Number(party.entity.slice("group@".length));
      const near = isContact(draft) ? null : lastMet(report, drafts, start);
      const told = isContact(draft) ? undefined : (toldIn(drafts, draft) ?? near?.beside);
      const mention = groupFrom(report, start, meeting, told !== undefined);
      const fits = mention && !(isContact(draft) && isOfOthers(report, mention, main));
      const members = fits ? membersOf(report, mention, told ?? main) : [];
      // "The four countries signed it in May": of so many, where those of the main meeting are more.
      for (const member of members.length > 0 || !fits ? members : (near?.parties ?? [])) {
        const venue = draft.parties.find(({ entity, seat }) => entity === member && seat === "no");
        // Whose the place is sits there too, as one of those who meet.
        if (venue)
          Object.assign(venue, { seat: "yes", function: isContact(draft) ? "peer" : venue.function });
        else if (!parties.some((known) => known.entity === member))
          parties.push({
            ...party,
            entity: member,
            actor: member,
            seat: "yes",
            function: isContact(draft) ? "peer" : party.function,
            rule: "R28",
            duties: [],
            spans: [...party.spans],
          });
      }
    }
    draft.parties = parties;
  }
  // A contact that nobody is known to come to, nor where, tells of none.
  return drafts.filter((draft) => !isContact(draft) || draft.parties.length > 1 || !isFilled(draft));
}

/** "X held talks with Y, after which the leaders signed a pact": the contact that the sentence of an act has told of before it. */
const toldIn = (drafts: readonly EventDraft[], { sentence, trigger }: EventDraft): EventDraft | undefined =>
  drafts.findLast((one) => isContact(one) && one.sentence === sentence && one.trigger.start < trigger.start);

/** The contact told of last before the group at an offset, of so many as it says; `beside` where both stand in one paragraph. */
function lastMet(
  report: Report,
  drafts: readonly EventDraft[],
  start: number,
): { readonly beside: EventDraft | undefined; readonly parties: readonly string[] } | null {
  const group = report.mentions[firstFrom(report.mentions, start)];
  if (group?.start !== start) return null;
  const words = report.text.slice(start, group.end);
  const count = numberSaid(words.toLowerCase());
  const near = lastTold(report, drafts, start, count, words);
  if (!near || !isContact(near.event)) return null;
  const { sentences } = report.analysed;
  const paragraphs = [near.start, start].map((at) => sentences[firstPast(sentences, at)]?.paragraph);
  const beside = paragraphs[0] === paragraphs[1] && near.start < start ? near.event : undefined;
  return { beside, parties: count === null ? [] : near.parties };
}

/** The mention of a group that starts at an offset. */
function groupFrom(
  report: Report,
  start: number,
  meeting: readonly EventDraft[],
  told: boolean,
): Mention | undefined {
  const { mentions } = report;
  for (let m = firstFrom(mentions, start); mentions[m]?.start === start; m++) {
    const known = mentions[m] as Mention;
    if (known.kind === "group" || (told && known.plural) || isTakingUp(report, known, meeting)) return known;
  }
  return undefined;
}

/** Without a place, and with no party but by a group. */
const isFilled = ({ place, parties }: EventDraft): boolean =>
  place === null && parties.every(({ rule }) => rule === "R28");

/** "the lawmakers", "the chiefs of staff": people of a kind, or holders of a post, of whom nobody met. */
function isOfOthers(report: Report, { kind, post, head }: Mention, main: EventDraft | null): boolean {
  if (post === null) return kind === "group" && !GROUP_NOUNS.holds(report.analysed.tokens[head]);
  const held = (main?.parties ?? []).flatMap((party) => party.post ?? []);
  return !held.some((one) => one.endsWith(post) || (post === "leader" && one.startsWith("head_of_")));
}

/** "They": those who met, where the sentence before tells of their meeting or of "the ministers". */
function isTakingUp(report: Report, mention: Mention, meeting: readonly EventDraft[]): boolean {
  const before = report.analysed.sentences[mention.sentence - 1];
  if (mention.kind !== "pronoun" || !mention.plural || !before || meeting.length === 0) return false;
  const told = meetingsIn(report, meeting, before).length > 0;
  return (
    told ||
    mentionsIn(report, before.start, before.end).some(
      ({ kind, members, plural }) =>
        members.length === 0 && plural && (kind === "group" || kind === "pronoun"),
    )
  );
}
