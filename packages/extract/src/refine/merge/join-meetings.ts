/** Takes an event and a further mention of it, gives the event what the mention says more of: parties, place, day, mode. */
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { outsideChairs } from "../../readers/meeting/party/parties-by.ts";
import { unite } from "../../readers/meeting/party/party-drafts.ts";
import { isHouse, lies } from "./same-meeting.ts";

/** Who stayed away is no participant (R9): it leaves what is only planned; of a meeting held, whoever sat there sat there. */
export function stayAway(target: EventDraft, { subjects }: Pick<EventDraft, "subjects">): void {
  const away = subjects.filter(
    (entity) => target.status === "planned" || !target.parties.some((party) => party.entity === entity),
  );
  if (away.length === 0) return;
  for (const entity of away) if (!target.subjects.includes(entity)) target.subjects.push(entity);
  if (target.parties.some(({ entity }) => away.includes(entity)))
    target.reasons.push(`R9: ${away.join(", ")} stays away`);
  target.parties = target.parties.filter(({ entity }) => !away.includes(entity));
}

/** Each reason once: a meeting told of a thousand times has few. */
export function addReason({ reasons }: EventDraft, reason: string): void {
  if (!reasons.includes(reason)) reasons.push(reason);
}

const UNITED = /^(?:same_event|adds_to_event):/;

/** Unites two mentions of one event: what is said of it more plainly or fully stands. */
export function join(target: EventDraft, draft: EventDraft): void {
  // A headline says in fewer words who it was ("security chiefs"): what the text calls them stands.
  const bare = target.headline && !draft.headline && !target.reasons.some((reason) => UNITED.test(reason));
  addReason(target, `same_event: ${target.reader} + ${draft.reader}`);
  const [told, other] = bare ? [draft, target] : [target, draft];
  target.parties = unite(told.parties, outsideChairs(told.parties, other.parties)).map((party) =>
    restoreSeat(party, target, draft),
  );
  stayAway(target, { subjects: [...target.subjects, ...draft.subjects] });
  for (const span of draft.spans) target.spans.push(span);
  if (draft.unnamed) target.unnamed ??= draft.unnamed;
  settlePlace(target, draft);
  settleDay(target, draft);
  if (
    target.mode === "unknown" ||
    (draft.mode !== "unknown" && draft.mode !== "in_person" && target.mode === "in_person")
  )
    target.mode = draft.mode === "unknown" ? target.mode : draft.mode;
  if (target.type === "meeting" && draft.type === "call" && target.mode === "call") target.type = "call";
  target.formats.push(...draft.formats);
  target.levelWord ??= draft.levelWord;
  if (draft.series) target.series ??= draft.series;
  target.headline ||= draft.headline;
  target.last = Math.max(target.last ?? target.sentence, draft.last ?? draft.sentence);
  target.sentence = Math.min(target.sentence, draft.sentence);
}

/** The nearer or fuller place of the two. */
function settlePlace(target: EventDraft, draft: EventDraft): void {
  const [known, own] = [target.place, draft.place];
  if (!known || !own) {
    target.place = own ?? known;
    return;
  }
  // "Amman talks" and "at the palace": the town, of which the house is one.
  if (isHouse(known) !== isHouse(own)) {
    target.place = isHouse(known) ? own : known;
    return;
  }
  if (
    (known.rule && !own.rule) ||
    // "A and B meet in Alaska" above "met in Anchorage": the text tells of it more closely, unless by the state alone.
    (target.headline && !draft.headline && own.rule === null && !lies(known, own)) ||
    lies(own, known) ||
    (own.name.length > known.name.length && own.name.includes(known.name))
  )
    target.place = own;
}

/** The nearer day of the two. */
function settleDay(target: EventDraft, draft: EventDraft): void {
  if (
    draft.edtf !== null &&
    (target.edtf === null ||
      (target.loose && !draft.loose) ||
      // "a day after they met", "sat down on Monday": the day that is named.
      target.edtf === `${draft.edtf}~` ||
      (draft.edtf.length > target.edtf.length && !draft.edtf.includes("/")))
  ) {
    target.loose = draft.loose === true;
    [target.edtf, target.time] = [draft.edtf, draft.time];
  }
}

/** A seat stated by one mention settles one that another left open; duties add up. */
export function restoreSeat(party: PartyDraft, a: EventDraft, b: EventDraft): PartyDraft {
  const x = a.parties.find((known) => known.entity === party.entity);
  const y = b.parties.find((known) => known.entity === party.entity);
  const duties = [...new Set([...(x?.duties ?? []), ...(y?.duties ?? [])])];
  const stated = [x, y].some((known) => known && known.seat === "yes" && known.rule !== "R3");
  return {
    ...party,
    duties,
    seat: stated ? "yes" : party.seat,
    rule: stated && party.rule === "R3" ? null : party.rule,
  };
}
