/** Takes merged event drafts, gives Event records with participants, format and level. */
import {
  type Event,
  type EventFormat,
  formatOf,
  levelOf,
  type Participation,
  recordId,
  type Time,
} from "@readout/core";
import { type EventDraft, isContact, type PartyDraft } from "../drafts.ts";
import { evidenceOf, type Report } from "../report.ts";
import { cutAll, metaOf } from "./meta.ts";
import { seriesId } from "./series-id.ts";

/** The event's id: the document, its kind and the words that triggered it. */
const eventId = (report: Report, draft: EventDraft): string =>
  recordId("event", report.doc.sha256, draft.trigger.start, draft.trigger.end, draft.type);

/** An Event; `times` are the assembled times in the order of the time drafts. */
export function assembleEvent(
  report: Report,
  draft: EventDraft,
  times: readonly (Time | undefined)[],
  outcomes: Event["outcomes"],
): Event {
  const time = draft.time === null ? undefined : times[draft.time];
  const { place, levelWord } = draft;
  const event: Event = {
    id: eventId(report, draft),
    type: draft.type,
    status: draft.status,
    when: draft.edtf ? { edtf: draft.edtf, time: time?.id ?? null, zone: place?.zone ?? null } : null,
    where: place
      ? {
          name: place.name,
          iso3: place.iso3,
          zone: place.zone,
          meta: metaOf(report, { spans: [place.span], rule: place.rule, score: 0.9 }),
        }
      : null,
    mode: draft.mode,
    participants: participationsOf(report, draft),
    subjects: [...new Set(draft.subjects)].sort(),
    format: null,
    level: {
      floor: null,
      ceiling: null,
      selfDescribed: levelWord ? evidenceOf(report, levelWord.span.start, levelWord.span.end) : null,
    },
    series: draft.series ? seriesId(report, draft.series, seatedIn(draft)) : null,
    partOf: draft.partOf ? eventId(report, draft.partOf) : null,
    track: draft.track,
    topics: [],
    outcomes,
    coded: [],
    meta: metaOf(report, {
      spans: draft.spans,
      score: confidence(draft),
      reasons: [draft.reader, ...new Set(draft.reasons)],
      absent: absentOf(draft),
    }),
  };
  if (isContact(draft)) {
    event.level = levelFor(report, event, draft);
    event.format = formatFor(report, event, draft);
  }
  return event;
}

/** Why a day or a place is missing. */
function absentOf({ edtf, place, mode }: EventDraft): Record<string, string> {
  const absent: Record<string, string> = {};
  if (!edtf) absent.when = "the text gives no date for it";
  if (!place)
    absent.where =
      mode === "call" || mode === "video" ? "it was held at a distance" : "the text names no place for it";
  return absent;
}

/** Everybody who took part, by the entity that he is of. */
function participationsOf(report: Report, { parties }: EventDraft): Participation[] {
  return parties
    .flatMap((party) => [
      participation(report, party),
      ...party.more.map((seat) =>
        participation(report, {
          ...party,
          ...seat,
          duties: [],
          rule: null,
          spans: [...seat.spans],
          more: [],
        }),
      ),
    ])
    .sort((a, b) => (a.represents < b.represents ? -1 : a.represents > b.represents ? 1 : 0));
}

/** The entities that sat there or may have, each once, in their order. */
const seatedIn = ({ parties }: EventDraft): string[] =>
  [...new Set(parties.flatMap(({ entity, seat }) => (seat === "no" ? [] : [entity])))].sort();

/** The level by who sat there, else by the text's own word (R13). */
function levelFor(report: Report, event: Event, { levelWord }: EventDraft): Event["level"] {
  const { floor, ceiling } = levelOf(event, report.ranks);
  const { selfDescribed } = event.level;
  if (floor === null && ceiling === null && levelWord)
    return { floor: levelWord.post, ceiling: levelWord.post, selfDescribed };
  return { floor, ceiling, selfDescribed };
}

function formatFor(report: Report, event: Event, draft: EventDraft): EventFormat | null {
  const claimed = cutAll(
    report,
    draft.formats.map((format) => format.span),
  );
  // The registry reads the text's own words: of two formats with the same members they decide (R6).
  const format = formatOf(
    { ...event, format: { name: null, notation: null, named: [], claimed } },
    report.registry,
  );
  const { max } = format.arity;
  if (max < 2) return claimed.length > 0 ? { name: null, notation: null, named: [], claimed } : null;
  return {
    name: format.name,
    notation:
      draft.formats.find((claimed) => claimed.notation !== null && claimed.arity === max)?.notation ??
      format.notation,
    named: [...format.named],
    claimed,
  };
}

function participation(report: Report, party: PartyDraft): Participation {
  const absent: Record<string, string> = {};
  if (party.person === null) absent.person = "the text doesn't name who sat there";
  if (party.post === null) absent.post = "the text gives no post";
  return {
    actor: party.actor,
    person: party.person,
    represents: party.entity,
    function: party.function,
    subtype: party.subtype,
    duties: [...new Set(party.duties)].sort(),
    role: party.role,
    seat: party.seat,
    post: party.post,
    titleInText: party.title ? evidenceOf(report, party.title.start, party.title.end) : null,
    meta: metaOf(report, {
      spans: party.spans,
      rule: party.rule,
      ...(party.entry === undefined ? {} : { kind: "registry", entry: party.entry }),
      record: "delegation",
      reasons: party.rule ? [`rule:${party.rule}`] : [],
      absent,
    }),
  };
}

function confidence(draft: EventDraft): number {
  let { score } = draft;
  if (draft.parties.length >= 2) score += 0.05;
  if (draft.spans.length >= 3) score += 0.08;
  if (draft.edtf) score += 0.02;
  return Math.min(0.98, Math.round(score * 100) / 100);
}
