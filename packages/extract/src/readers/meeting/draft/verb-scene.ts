/** Takes the draft of a contact told by a verb, settles its mode, its level and the place that a metonym of its host is. */
import type { Token } from "@readout/english";
import type { MeetingVerb } from "../../../data/meeting-verbs.ts";
import type { EventDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { levelWord, remoteMode } from "../contact/format.ts";
import { talkedTogether } from "../contact/time-together.ts";

/** The mode that its words name, else the verb's own; a call has no room. */
export function settleMode(
  report: Report,
  draft: EventDraft,
  verb: MeetingVerb,
  at: number,
  [first, end]: readonly [number, number],
): void {
  const { tokens } = report.analysed;
  if (verb.object !== "noun") {
    const remote = remoteMode(tokens, first, end);
    // "had talked one-on-one", "talked for two hours in P": in one room, unless a phone is named.
    const facing =
      remote === null &&
      (draft.formats.some(({ arity, span }) => arity === 2 && span.start > draft.trigger.end) ||
        (verb.type === "call" && talkedTogether(tokens, at, end)));
    draft.type = facing ? "meeting" : verb.type;
    const open =
      verb.type === "call" && verb.object === "with" && !/\bcalls?\b/i.test(report.doc.title ?? "");
    const said = open ? "unknown" : verb.mode;
    draft.mode = remote ?? said;
  }
  if (draft.mode === "call" || draft.mode === "video")
    draft.type = draft.mode === "call" ? "call" : "meeting";
  // "received a phone call": nobody's guest.
  if (draft.type === "call" && verb.lemma === "receive")
    for (const party of draft.parties) party.duties = party.duties.filter((duty) => duty !== "host");
}

/** "the governments of A and B, represented by senior officials": the level of every side. */
export function takeLevel(report: Report, draft: EventDraft, first: number, end: number): void {
  const { tokens } = report.analysed;
  for (let i = first; i + 2 < end; i++) {
    if (tokens[i]?.lower !== "represented" || tokens[i + 1]?.lower !== "by") continue;
    const said = levelWord(report, i + 2, Math.min(end, i + 6));
    if (!said) continue;
    draft.levelWord = said;
    for (const party of draft.parties)
      if (party.post === null && party.person === null) {
        party.post = said.post;
        party.spans.push(said.span);
      }
  }
}

/** "Moscow hosted": the metonym is the place as well, as is the town of "Geneva hosted". */
export function hostPlace(report: Report, first: number, verb: number): EventDraft["place"] {
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) return null;
    const town = mention.kind === "place" && isSubjectOf(report.analysed.tokens, mention.endToken, verb);
    if (mention.entity && (town || (mention.form === "metonym" && mention.kind === "state"))) {
      return {
        name: report.text.slice(mention.start, mention.end),
        iso3: mention.entity,
        zone: null,
        span: { start: mention.start, end: mention.end },
        rule: "metonym_is_place",
      };
    }
  }
  return null;
}

/** Whether nothing but auxiliaries and adverbs stands between a name and its finite verb. */
const isSubjectOf = (tokens: readonly Token[], from: number, verb: number): boolean =>
  tokens[verb]?.xpos !== "VBG" &&
  tokens.slice(from, verb).every(({ upos, lower }) => upos === "AUX" || upos === "ADV" || lower === "to");
