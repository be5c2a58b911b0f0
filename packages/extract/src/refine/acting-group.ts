/** Takes the first contact of a report told of as "the meeting", gives it those whose joint act the sentences before it tell: "Army chiefs from A, B and C agreed … The meeting in D was chaired by …". */
import type { EventDraft } from "../drafts.ts";
import { isDefinite } from "../readers/meeting/contact-nouns.ts";
import { partiesOf, unite } from "../readers/meeting/party-drafts.ts";
import { mentionsIn, type Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/** Sentences between their act and "the meeting". */
const REACH = 3;

const TOGETHER =
  /^(?:agree|call|pledge|vow|decide|urge|sign|adopt|endorse|approve|discuss|condemn|express|reaffirm|warn|ask|demand|launch|announce|reject|welcome)(?:d|ed)?$|^(?:undertook|made|set)$/;

/** Adds the parties of the group, with its post; nothing where a contact is told of before, or who sits there is none of the group. */
export function seatActingGroup(report: Report, drafts: readonly EventDraft[]): void {
  const { tokens, sentences } = report.analysed;
  const contacts = drafts.filter(({ type }) => type === "meeting" || type === "call");
  const first = Math.min(...contacts.filter(({ adds }) => !adds).map(({ sentence }) => sentence));
  for (const draft of contacts) {
    if (draft.sentence !== first || draft.adds || draft.status !== "occurred") continue;
    const noun = firstFrom(tokens, draft.trigger.start);
    const sentence = sentences[draft.sentence];
    if (!sentence || !isDefinite(tokens, sentence.firstToken, noun)) continue;
    const from = sentences[Math.max(0, draft.sentence - REACH)];
    const group = from
      ? mentionsIn(report, from.start, sentence.start).findLast(
          ({ kind, members, firstToken, endToken }) =>
            kind === "group" && members.length > 2 && actsTogether(report, firstToken, endToken),
        )
      : undefined;
    if (!group) continue;
    const inside = draft.parties.every(({ entity, seat }) => seat === "no" || group.members.includes(entity));
    if (!inside) continue;
    const parties = partiesOf(report, [group], null).map((party) => ({ ...party, rule: "group_antecedent" }));
    draft.parties = unite(draft.parties, parties);
    draft.anaphoric = false;
    draft.reasons.push("acting_group");
  }
}

/** The group opens its sentence, and a verb of a joint act follows it within a few words. */
function actsTogether({ analysed: { tokens, sentences } }: Report, first: number, end: number): boolean {
  const opening = sentences[tokens[first]?.sentence ?? -1]?.firstToken ?? -1;
  const opens = first - opening <= 1 || tokens[first - 1]?.text === "—" || tokens[first - 1]?.text === "-";
  for (let i = end; opens && i < Math.min(tokens.length, end + 6); i++) {
    const { upos, lower } = tokens[i] ?? {};
    if (upos === "VERB") return TOGETHER.test(lower ?? "");
    if (upos === "PUNCT") return false;
  }
  return false;
}
