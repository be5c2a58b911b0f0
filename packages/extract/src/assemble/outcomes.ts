/** Takes the main meeting, its commitments and the text, gives the rungs of the outcome ladder that it reached (R19). */
import type { Event, OutcomeRung } from "@readout/core";
import { PREPARATORY_INSTRUMENTS } from "../data/commitment-words.ts";
import { type EventDraft, isContact } from "../drafts.ts";
import type { CommitmentDraft } from "../readers/commitments.ts";
import type { OutcomeReading } from "../readers/outcomes.ts";
import { ownerOf } from "../refine/told-events.ts";
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

/** Outcomes of the report's main meeting, and of another where the words tie them to it, each rung once in the order of the text; none for a meeting that hasn't taken place. */
export function outcomesOf(
  report: Report,
  draft: EventDraft,
  main: EventDraft | null,
  commitments: readonly CommitmentDraft[],
  stated: readonly OutcomeReading[],
  events: readonly EventDraft[],
): Event["outcomes"] {
  if (!isContact(draft) || draft.status !== "occurred") return [];
  const found: { rung: OutcomeRung; span: TextSpan }[] = [];
  const headline = draft === main ? report.analysed.paragraphs[0] : undefined;
  const isOwn = (span: TextSpan): boolean => (ownerOf(report, events, main, span) ?? main) === draft;
  if (headline && report.doc.kind === "joint_statement")
    found.push({ rung: "joint_statement", span: headline });
  if (headline && report.doc.kind === "communique") found.push({ rung: "declaration", span: headline });
  if (headline && report.doc.kind === "readout") found.push({ rung: "separate_readouts", span: headline });
  for (const reading of stated) if (isOwn(reading.span)) found.push(reading);
  for (const commitment of commitments) {
    const rung = commitment.headline ? null : rungOf(report, commitment);
    if (rung && isOwn(commitment.content)) found.push({ rung, span: commitment.span });
  }
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
