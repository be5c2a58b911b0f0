/** Takes what an event reader found, gives the draft of an event that isn't a meeting. */
import type { EventStatus, EventType } from "@readout/core";
import type { Token } from "@readout/english";
import type { EventDraft, PartyDraft, PlaceDraft } from "../../drafts.ts";
import type { Report, TextSpan } from "../../report.ts";

/** What a reader says of an event; spans are UTF-16 code units, token ranges half-open. */
export interface EventFinding {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly trigger: TextSpan;
  /** The tokens that tell it. */
  readonly range: readonly [number, number];
  readonly parties: readonly PartyDraft[];
  readonly place?: PlaceDraft | null;
  /** Its status is only that of a simple present: a day ahead makes it planned. */
  readonly present?: boolean;
}

/** The draft of a finding, without its time. */
export function createDraft(report: Report, finding: EventFinding): EventDraft {
  const { tokens } = report.analysed;
  let [first, end] = finding.range;
  while (first < end - 1 && (tokens[first] as Token).upos === "PUNCT") first++;
  while (end > first + 1 && (tokens[end - 1] as Token).upos === "PUNCT") end--;
  const { sentence } = tokens[first] as Token;
  return undatedDraft(report, {
    type: finding.type,
    status: finding.status,
    sentence,
    trigger: finding.trigger,
    spans: [{ start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }],
    parties: [...finding.parties],
    place: finding.place ?? null,
    weak: finding.present ?? false,
    reader: `events:${finding.type}`,
    score: 0.7,
  });
}

/** What the words of an event tell at once. */
type Told =
  | "type"
  | "status"
  | "sentence"
  | "trigger"
  | "spans"
  | "parties"
  | "place"
  | "weak"
  | "reader"
  | "score";

/** The draft of an event that isn't a meeting, without its time: it has no format, level, track or whole. */
export function undatedDraft(report: Report, told: Pick<EventDraft, Told>): EventDraft {
  const paragraph = report.analysed.sentences[told.sentence]?.paragraph ?? 0;
  return {
    ...told,
    mode: "unknown",
    time: null,
    edtf: null,
    formats: [],
    levelWord: null,
    anaphoric: false,
    other: false,
    adds: false,
    headline: report.roles[paragraph] === "headline",
    subjects: [],
    track: null,
    partOf: null,
    reasons: [],
  };
}

/** Parties with a role. */
export const withRole = (parties: readonly PartyDraft[], role: PartyDraft["role"]): PartyDraft[] =>
  parties.map((party) => ({ ...party, role }));

/** The characters of tokens. */
export const spanOf = (tokens: readonly Token[], first: number, end: number): TextSpan => ({
  start: (tokens[first] as Token).start,
  end: (tokens[end - 1] as Token).end,
});
