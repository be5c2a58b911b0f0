/** Takes mentions of unnamed groups ("the ministers", "the four countries", "they"), gives their members: the delegations of the meeting that the text is about. */
import type { EventDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

/** The number that a group's words say ("the two countries"), null where they say none. */
export function numberSaid(words: string): number | null {
  for (const word of words.split(/\s+/)) if (NUMBERS[word] !== undefined) return NUMBERS[word];
  return null;
}

/** The meeting that the report is about: of those that took place (else planned) the one with the headline, the most mentions, the earliest place. */
export function mainMeeting(drafts: readonly EventDraft[]): EventDraft | null {
  const meetings = drafts.filter(
    (draft) => (draft.type === "meeting" || draft.type === "call") && draft.parties.length >= 2,
  );
  const score = (draft: EventDraft): number =>
    (draft.status === "occurred" ? 100 : 0) +
    (draft.headline ? 50 : 0) +
    draft.spans.length * 4 -
    draft.sentence * 0.5 +
    (draft.edtf ? 2 : 0);
  return [...meetings].sort((a, b) => score(b) - score(a) || a.trigger.start - b.trigger.start)[0] ?? null;
}

/** Members of a group mention; empty where the number said doesn't fit the meeting or no meeting is known. */
export function membersOf(mention: Mention, text: string, main: EventDraft | null): readonly string[] {
  if (mention.members.length > 0) return mention.members;
  if (!main || !(mention.kind === "group" || (mention.kind === "pronoun" && mention.plural))) return [];
  const counted = main.parties
    .filter((party) => party.seat !== "no" && party.function !== "observer" && party.function !== "briefer")
    .map((party) => party.entity);
  const said = numberSaid(text.slice(mention.start, mention.end).toLowerCase());
  if (said !== null && said !== counted.length) return [];
  return [...counted].sort();
}
