/** Takes the main meeting, its commitments and the text, gives the rungs of the outcome ladder that it reached (R19). */
import type { DocumentKind, Event, OutcomeRung } from "@readout/core";
import { PREPARATORY_INSTRUMENTS } from "../data/commitment-words.ts";
import { type EventDraft, isContact } from "../drafts.ts";
import type { CommitmentDraft } from "../readers/commitments.ts";
import type { OutcomeReading } from "../readers/outcomes.ts";
import { ownerOf } from "../refine/group/told-events.ts";
import { evidenceOf, type Report, type TextSpan } from "../report.ts";

/** Rungs by the instrument that was signed or agreed. */
const BY_INSTRUMENT: ReadonlyMap<string, OutcomeRung> = new Map(
  Object.entries({
    treaty: "treaty",
    convention: "treaty",
    agreement: "agreement",
    accord: "agreement",
    pact: "agreement",
    truce: "agreement",
    ceasefire: "agreement",
    protocol: "agreement",
    deal: "agreement",
    memorandum: "memorandum",
    declaration: "declaration",
    communique: "declaration",
    roadmap: "roadmap",
  }),
);

const PREPARING =
  /^(?:prepare|draft|develop|draw|set|establish|work|create|form|make|start|begin|negotiate)\b/i;
const MEETING_AGAIN =
  /^(?:meet|continue|hold|resume|reconvene|convene|stay|remain|keep)\b.*\b(?:again|talks|contacts?|meetings?|rounds?|dialogue|consultations|negotiations|touch|session)\b|^meet again\b/i;

/** Rungs by the kind of document that the report itself is. */
const BY_KIND: ReadonlyMap<DocumentKind, OutcomeRung> = new Map([
  ["joint_statement", "joint_statement"],
  ["communique", "declaration"],
  ["readout", "separate_readouts"],
]);

/** A rung with the words that tell it. */
interface Told {
  readonly rung: OutcomeRung;
  readonly span: TextSpan;
}

/** Outcomes by meeting: those of the report's main one, and of another where the words tie them to it. */
export function outcomesByEvent(
  report: Report,
  main: EventDraft | null,
  commitments: readonly CommitmentDraft[],
  stated: readonly OutcomeReading[],
  events: readonly EventDraft[],
): ReadonlyMap<EventDraft, Event["outcomes"]> {
  const told = new Map<EventDraft, Told[]>();
  const add = (at: TextSpan, found: Told): void => {
    const owner = ownerOf(report, events, main, at) ?? main;
    if (owner === null) return;
    const known = told.get(owner);
    if (known) known.push(found);
    else told.set(owner, [found]);
  };
  const headline = report.analysed.paragraphs[0];
  const rung = BY_KIND.get(report.doc.kind);
  if (main && headline && rung) told.set(main, [{ rung, span: headline }]);
  for (const reading of stated) add(reading.span, reading);
  for (const commitment of commitments) {
    const reached = commitment.headline ? null : rungOf(report, commitment);
    if (reached) add(commitment.content, { rung: reached, span: commitment.span });
  }
  return new Map([...told].map(([draft, found]) => [draft, onceEach(report, draft, found)]));
}

/** Each rung once, in the order of the text; none for a meeting that hasn't taken place. */
function onceEach(report: Report, draft: EventDraft, found: readonly Told[]): Event["outcomes"] {
  if (!isContact(draft) || draft.status !== "occurred") return [];
  const seen = new Set<OutcomeRung>();
  return found
    .filter(({ rung }) => (rung !== "none" || found.length === 1) && !seen.has(rung) && seen.add(rung))
    .map(({ rung, span }) => ({ rung, evidence: evidenceOf(report, span.start, span.end) }));
}

function rungOf(report: Report, commitment: CommitmentDraft): OutcomeRung | null {
  const content = report.text.slice(commitment.content.start, commitment.content.end);
  const { instrument } = commitment;
  if (instrument !== null && PREPARATORY_INSTRUMENTS.has(instrument) && PREPARING.test(content))
    return "agreement_to_prepare";
  // "agreed a truce", "signed a memorandum": the instrument itself stands, where no verb only leads to it.
  const rung = instrument !== null && commitment.form === "noun" ? BY_INSTRUMENT.get(instrument) : undefined;
  if (rung) return rung;
  return commitment.status !== "intended" && MEETING_AGAIN.test(content) ? "to_meet_again" : null;
}
