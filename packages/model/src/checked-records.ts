/** Takes what a model said of a part of a text, gives core's records for what stands in it, and a list of what doesn't. */
import {
  type Actor,
  actorSlug,
  type Commitment,
  type Diagnostic,
  type Event,
  type Issue,
  type Position,
  type Statement,
  type Time,
} from "@readout/core";
import { CheckedPart, type CheckedText, MOST } from "./checked-part.ts";
import { CheckedValues } from "./checked-values.ts";
import type { ModelOutput } from "./model-output.ts";
import { isInMarks } from "./quotation-marks.ts";

/** Records of one part, and what was dropped. */
export interface CheckedRecords {
  readonly actors: Actor[];
  readonly events: Event[];
  readonly statements: Statement[];
  readonly commitments: Commitment[];
  readonly positions: Position[];
  readonly issues: Issue[];
  readonly times: Time[];
  readonly diagnostics: Diagnostic[];
}

/** Checks each value of an answer against `[from, to)` of the text. Of each kind the first 200 are looked at. */
export function checkedRecords(
  output: ModelOutput,
  source: CheckedText,
  from: number,
  to: number,
): CheckedRecords {
  const part = new CheckedPart(source, from, to);
  const values = new CheckedValues(part);
  const events = output.events.slice(0, MOST).flatMap((event) => eventOf(event, part, values));
  const statements = output.statements.slice(0, MOST).flatMap((one) => statementOf(one, part, values));
  const commitments = output.commitments.slice(0, MOST).flatMap((one) => commitmentOf(one, part, values));
  const positions = output.positions.slice(0, MOST).flatMap((one) => positionOf(one, part, values));
  const left = Object.values(output).reduce((sum, list) => sum + Math.max(0, list.length - MOST), 0);
  if (left > 0) part.drop(`${left} records more than a part can hold`);
  return {
    actors: values.actors,
    events,
    statements,
    commitments,
    positions: positions.map(({ position }) => position),
    issues: positions.map(({ issue }) => issue),
    times: values.times,
    diagnostics: part.diagnostics(),
  };
}

function eventOf(event: ModelOutput["events"][number], part: CheckedPart, values: CheckedValues): Event[] {
  const place = part.find(event.quote, `event ${event.type}`);
  if (!place) return [];
  const participants = event.participants.slice(0, MOST).flatMap((one): Event["participants"] => {
    const represents = values.actor(one.represents, place);
    if (represents === null) return [];
    const person = one.person?.type === "person" ? values.actor(one.person, place) : null;
    const title = one.title === null ? null : part.find(one.title, "title", place);
    const titleText = title && part.slice(title);
    return [
      {
        actor: person?.id ?? represents.id,
        person: person?.id ?? null,
        represents: represents.id,
        function: one.function,
        subtype: null,
        duties: [...new Set(one.duties)],
        role: null,
        seat: one.seat,
        post: titleText && (part.source.names?.post(titleText, represents.code) ?? null),
        titleInText: title && part.evidence(title),
        meta: part.meta(represents.place),
      },
    ];
  });
  const where = event.place === null ? null : part.find(event.place.quote, "place", place);
  return [
    {
      id: part.id("event", place),
      type: event.type,
      status: event.status,
      when: values.when(event.when, place),
      where:
        where === null
          ? null
          : {
              name: part.slice(where),
              iso3: part.source.names?.country(part.slice(where)) ?? null,
              zone: null,
              meta: part.meta(where),
            },
      mode: event.mode,
      participants,
      subjects: [],
      format: null,
      level: { floor: null, ceiling: null, selfDescribed: null },
      series: null,
      partOf: null,
      track: null,
      topics: [],
      outcomes: [],
      coded: [],
      meta: part.meta(place),
    },
  ];
}

function statementOf(
  { speaker, cue, content, form }: ModelOutput["statements"][number],
  part: CheckedPart,
  values: CheckedValues,
): Statement[] {
  const place = part.find(content, "statement");
  if (!place) return [];
  const actor = speaker === null ? null : values.actor(speaker, place);
  const word = cue === null ? null : part.find(cue, "cue", place);
  const isQuoted = isInMarks(part.source.text, place.start, place.end);
  const evidence = part.evidence(place);
  return [
    {
      id: part.id("statement", place),
      speaker: actor?.id ?? null,
      onBehalfOf: [],
      form: form === "direct" && !isQuoted ? "indirect" : form,
      content: [evidence],
      quoted: isQuoted ? [evidence] : [],
      source: actor && part.evidence(actor.place),
      cue: word && part.evidence(word),
      chain: actor === null ? [] : [{ actor: actor.id, evidence: part.evidence(actor.place) }],
      at: null,
      when: null,
      docClass: "media_report",
      clauses: [],
      coded: [],
      meta: { ...part.meta(place), voice: actor === null ? "unattributed" : "attributed" },
    },
  ];
}

function commitmentOf(
  { parties, content, due }: ModelOutput["commitments"][number],
  part: CheckedPart,
  values: CheckedValues,
): Commitment[] {
  const place = part.find(content, "commitment");
  if (!place) return [];
  return [
    {
      id: part.id("commitment", place),
      clause: null,
      event: null,
      parties: [...new Set(parties.slice(0, MOST).flatMap((party) => values.actor(party, place)?.id ?? []))],
      content: part.evidence(place),
      instrument: null,
      level: null,
      format: null,
      due: values.when(due, place),
      condition: null,
      delegatedTo: null,
      coordinatedWith: null,
      status: "agreed",
      fulfilment: [],
      meta: part.meta(place),
    },
  ];
}

function positionOf(
  { holder, issue, polarity, quote }: ModelOutput["positions"][number],
  part: CheckedPart,
  values: CheckedValues,
): { readonly position: Position; readonly issue: Issue }[] {
  const place = part.find(quote, "position");
  if (!place) return [];
  const actor = values.actor(holder, place);
  const topic = part.find(issue, "issue of a position", place);
  if (actor === null || topic === null) return [];
  const label = part.slice(topic);
  const id = actorSlug("issue", label);
  return [
    {
      issue: { id, label, parent: null },
      position: {
        id: part.id("position", place),
        holder: actor.id,
        issue: id,
        stance: part.slice(place),
        polarity,
        target: null,
        clauses: [],
        meta: part.meta(place),
      },
    },
  ];
}
