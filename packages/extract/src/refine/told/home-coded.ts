/** Takes coded dyads, gives each a home: the event or statement that tells of it, or an event of its own. */
import type { EventType } from "@readout/core";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { englishName } from "../../mentions/actor/actor-book.ts";
import { isOneOf } from "../../one-of.ts";
import { createPlace } from "../../place-draft.ts";
import type { StatementDraft } from "../../readers/attributions.ts";
import type { ActorDraft } from "../../readers/coded/actor-draft.ts";
import type { CodedDraft } from "../../readers/coded/coded-draft.ts";
import { undatedDraft } from "../../readers/event/draft.ts";
import { isMatch } from "../../readers/meeting/clause/other-matter.ts";
import { evidenceOf, type Report, type TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

/** Dyads by the draft that holds them, and the drafts made for those that no other draft tells of. */
export interface HousedDyads {
  readonly coded: ReadonlyMap<EventDraft | StatementDraft, CodedDraft[]>;
  readonly acts: EventDraft[];
}

/** What an event that is only known by its code is. */
const TYPE_OF_ROOT: Readonly<Record<string, EventType>> = {
  "02": "request",
  "03": "pledge",
  "04": "consultation",
  "05": "support",
  "06": "cooperation",
  "07": "aid",
  "08": "concession",
  "09": "investigation",
  "10": "request",
  "11": "accusation",
  "12": "refusal",
  "13": "threat",
  "14": "protest",
  "15": "mobilization",
  "16": "sanctions",
  "17": "coercion",
  "18": "assault",
  "19": "assault",
  "20": "assault",
};

/** "X visited the camp", "Y, who arrived in P": a consultation to the code, a visit to a reader. */
const typeOf = ({ text }: Report, { root, trigger }: CodedDraft): EventType | undefined =>
  isOneOf(root, "03", "04") &&
  /^(?:visit|arriv|travell?|fl(?:y|ew))/i.test(text.slice(trigger.start, trigger.end))
    ? "visit"
    : TYPE_OF_ROOT[root];

/** Roots that an event of a type can carry. */
const ROOTS_OF_TYPE: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  meeting: ["03", "04"],
  call: ["03", "04"],
  visit: ["03", "04"],
  agreement: ["03", "05"],
  signature: ["03", "05"],
  invitation: ["03", "04"],
  membership_change: ["05", "08", "16"],
  conflict: ["18", "19", "20"],
  military_intervention: ["15", "18", "19", "20"],
  process: ["04", "06"],
  aid: ["03", "07"],
  sanctions: ["08", "13", "16", "17"],
};

/** "A met B in the final": sides that play each other. */
const isPlay = (report: Report, { root, trigger }: CodedDraft): boolean =>
  (root === "03" || root === "04") &&
  isMatch(report.analysed.tokens, firstFrom(report.analysed.tokens, trigger.start));

/**
 * Dyads go to the event of their clause, else to the statement that holds or makes them, else to a new event.
 * In a report about a meeting (`strict`) the rest is background: there an act becomes an event only where both sides are named.
 */
export function homeCoded(
  report: Report,
  dyads: readonly CodedDraft[],
  events: readonly EventDraft[],
  statements: readonly StatementDraft[],
  strict: boolean,
): HousedDyads {
  noteCodedActors(report, dyads);
  const coded = new Map<EventDraft | StatementDraft, CodedDraft[]>();
  const acts: EventDraft[] = [];
  if (dyads.length === 0) return { coded, acts };
  const told = events
    .flatMap((event) => [...event.spans, event.trigger].map((span) => ({ span, home: event })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const said = statements
    .flatMap((home) => [...home.content, ...(home.cue ? [home.cue] : [])].map((span) => ({ span, home })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const eventsAt = sweep(told);
  const statementsAt = sweep(said);
  const add = (home: EventDraft | StatementDraft, dyad: CodedDraft): void => {
    const known = coded.get(home);
    if (known) known.push(dyad);
    else coded.set(home, [dyad]);
  };
  for (const dyad of [...dyads].sort((a, b) => a.trigger.start - b.trigger.start)) {
    if (isInterview(dyad) || isPlay(report, dyad)) continue;
    const event = eventsAt(dyad.trigger).find(
      ({ type, trigger }) =>
        // "welcomed Minister X in P": one deed, whatever its verb is coded as.
        ROOTS_OF_TYPE[type]?.includes(dyad.root) || trigger.start === dyad.trigger.start,
    );
    if (event) {
      add(event, dyad);
      continue;
    }
    const innermost = statementsAt(dyad.trigger).at(-1);
    if (innermost) {
      add(innermost, dyad);
      continue;
    }
    if (isAsked(report, dyad)) continue;
    if (strict && !(isNamed(dyad.source) && isNamed(dyad.target))) continue;
    const act = acts.at(-1);
    if (act && act.trigger.start === dyad.trigger.start && act.type === typeOf(report, dyad)) {
      act.parties = mergeParties(act.parties, partiesOf(report, dyad, act.type));
      act.spans.push(dyad.span);
      add(act, dyad);
    } else {
      const fresh = draftOf(report, dyad);
      acts.push(fresh);
      add(fresh, dyad);
    }
  }
  return { coded, acts };
}

/** "speaking to the agency": words to an outlet are a statement's, and nobody's consultation. */
const isInterview = ({ root, source, target }: CodedDraft): boolean =>
  root === "04" && [source, target].some(({ id }) => id.startsWith("media:"));

/** "Asked whether a meeting between X and Y was being prepared": what somebody would like to know hasn't happened. */
const isAsked = ({ text }: Report, { trigger, span }: CodedDraft): boolean =>
  /\bwhether\b[^.;]{0,160}$/.test(
    text.slice(Math.max(0, Math.min(span.start, trigger.start) - 160), trigger.start),
  );

/** Whether the text says who it is by a name, a state or an office, and not only what kind of people. */
const isNamed = (actor: ActorDraft): boolean => actor.note === null || actor.note.partOf !== null;

/** Looks up which sorted spans hold a trigger; triggers come in the order of the text, so each span is passed once. */
function sweep<T>(entries: readonly { readonly span: TextSpan; readonly home: T }[]): (at: TextSpan) => T[] {
  let next = 0;
  let open: (typeof entries)[number][] = [];
  return (at) => {
    for (let entry = entries[next]; entry && entry.span.start <= at.start; entry = entries[++next])
      open.push(entry);
    open = open.filter(({ span }) => span.end > at.start);
    return open.map(({ home }) => home);
  };
}

function draftOf(report: Report, dyad: CodedDraft): EventDraft {
  const type = typeOf(report, dyad) ?? "other";
  const { target } = dyad;
  return undatedDraft(report, {
    type,
    status: dyad.status,
    sentence: dyad.sentence,
    trigger: dyad.trigger,
    spans: [dyad.span],
    parties: partiesOf(report, dyad, type),
    place: isVisited(type, target) ? createPlace(report.text, target, report.book.entityOf(target.id)) : null,
    weak: false,
    reader: `coded:${dyad.root}`,
    score: 0.6,
  });
}

const RECIPIENTS = new Set("02 03 05 07 08 10".split(" "));

/** "visited Lima": where to, and nobody who is visited. */
const isVisited = (type: EventType, { id, place }: ActorDraft): boolean =>
  type === "visit" && (place || /^[A-Z]{3}$/.test(id));

function partiesOf(report: Report, { source, target, root }: CodedDraft, type: EventType): PartyDraft[] {
  const agent = party(report, source, "agent");
  if (isVisited(type, target)) return [agent];
  return mergeParties([agent], [party(report, target, RECIPIENTS.has(root) ? "recipient" : "object")]);
}

function party(report: Report, actor: ActorDraft, role: PartyDraft["role"]): PartyDraft {
  return {
    entity: report.book.entityOf(actor.id),
    actor: actor.id,
    person: actor.id.startsWith("person:") ? actor.id : null,
    post: null,
    function: "unknown",
    subtype: null,
    duties: [],
    role,
    seat: "unknown",
    rule: null,
    spans: [{ start: actor.start, end: actor.end }],
    title: null,
    more: [],
  };
}

function mergeParties(a: readonly PartyDraft[], b: readonly PartyDraft[]): PartyDraft[] {
  const out = [...a];
  for (const party of b) if (!out.some((known) => known.actor === party.actor)) out.push(party);
  return out;
}

/** Notes the actors of dyads that no mention has named: "Serb police", "the protesters". */
function noteCodedActors(report: Report, drafts: readonly CodedDraft[]): void {
  for (const { source, target } of drafts) for (const actor of [source, target]) noteActor(report, actor);
}

function noteActor(report: Report, actor: ActorDraft): void {
  if (!actor.note) return;
  report.book.note({
    id: actor.id,
    type: actor.note.type,
    partOf: actor.note.partOf,
    name: englishName(actor.note.name),
    evidence: evidenceOf(report, actor.start, actor.end),
  });
}
