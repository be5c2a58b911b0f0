/** Takes lines that list who came ("Delegation of A: X, minister; Y, director", a state's name over its people), gives drafts that add them to the meeting at hand. */
import type { Paragraph } from "@readout/english";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { createAddition } from "./draft.ts";
import { createParty, partiesOf, unite } from "./party-drafts.ts";

const HEADING =
  /^(?:list of )?(?:participants|attendees|attendance|delegations|in attendance|present|composition of (?:the )?delegations)\s*:?$/i;
const OBSERVERS = /^(?:observers?|in the presence of|also present)\s*:/i;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z])[.)]\s*|[-•*–]\s*)?/;
/** What may stand before a side's name in its line, and behind it. */
const BEFORE = /^(?:(?:the )?delegation of |(?:for|from) |on behalf of )?(?:the )?$/i;
const BEHIND = /^(?:[’']s)?(?: delegation| side)?\s*(?::|$)/i;
/** Longer lines are sentences. */
const LIMIT = 600;

/** Drafts with `adds`, one for all that a list names; empty where the text has none. */
export function readRosters(report: Report): EventDraft[] {
  const { paragraphs, text } = report.analysed;
  const drafts: EventDraft[] = [];
  let open = false;
  let side: string | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (report.roles[index] !== "body" && report.roles[index] !== "speaker_label") continue;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LIMIT + 1)).trim();
    if (HEADING.test(line)) {
      [open, side] = [true, null];
      continue;
    }
    if (line.length > LIMIT) {
      open = false;
      continue;
    }
    const named = open || line.includes(":") ? sideOf(report, paragraph, line, open) : null;
    const observing = open && OBSERVERS.test(line);
    if (named) side = named.entity;
    else if (observing) side = null;
    else if (!open || side === null || !NUMBER.exec(line)?.[0]) {
      open &&= line.length < 80 && !/[.!?]$/.test(line);
      continue;
    }
    if (named) open = true;
    const parties = observing
      ? observersIn(report, paragraph)
      : peopleOf(report, paragraph, side as string, named?.endToken ?? -1);
    const draft = parties.length > 0 ? draftOf(report, paragraph, parties) : null;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The side whose name opens a line: with "delegation of" anywhere, alone or before a colon only under a heading. */
function sideOf(
  report: Report,
  { start, end }: Paragraph,
  line: string,
  open: boolean,
): { entity: string; endToken: number } | null {
  const mention = mentionsIn(report, start, end).find(({ entity }) => entity !== null);
  if (mention?.entity == null || !/^(?:state|organisation|ministry|armed_group)$/.test(mention.kind))
    return null;
  const text = report.text.slice(start, end).trimEnd();
  const before = text.slice(0, mention.start - start).replace(NUMBER, "");
  const words = `${before}${report.text.slice(mention.start, mention.end)}`;
  if (!BEFORE.test(before) || !BEHIND.test(text.slice(mention.end - start))) return null;
  return open || /\bdelegation\b/i.test(`${words}${line.slice(words.length, words.length + 12)}`)
    ? { entity: mention.entity, endToken: mention.endToken }
    : null;
}

/** The persons of a line, as those of its side. */
function peopleOf(report: Report, { start, end }: Paragraph, side: string, from: number): PartyDraft[] {
  let parties: PartyDraft[] = [];
  for (const mention of mentionsIn(report, start, end)) {
    if (mention.person === null || mention.firstToken < from || mention.kind === "pronoun") continue;
    parties = unite(parties, [seatOf(mention, side)]);
  }
  return parties;
}

const seatOf = (mention: Mention, entity: string): PartyDraft => {
  const span = { start: mention.start, end: mention.end };
  return createParty(entity, [span], {
    actor: mention.person as string,
    person: mention.person,
    post: mention.post,
    title: mention.post ? span : null,
  });
};

/** "Observers: Mr X, African Union": bodies and persons whose side the line says. */
const observersIn = (report: Report, { start, end }: Paragraph): PartyDraft[] =>
  partiesOf(
    report,
    mentionsIn(report, start, end).filter(({ entity, kind }) => entity !== null && kind !== "place"),
    null,
  ).map((party) => ({ ...party, function: "observer" }));

function draftOf(report: Report, paragraph: Paragraph, parties: PartyDraft[]): EventDraft | null {
  const first = report.analysed.sentences[paragraph.firstSentence];
  const last = report.analysed.sentences[paragraph.endSentence - 1];
  if (!first || !last) return null;
  return createAddition(report, {
    sentence: first,
    at: first.firstToken,
    clause: [first.firstToken, last.endToken],
    parties,
    reader: "meetings:adds:roster",
  });
}
