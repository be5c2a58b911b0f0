/** Takes statement drafts, gives Statement records with chain, clauses and those on whose behalf they speak. */

import { type ChainLink, type DocClass, type Event, recordId, type Statement } from "@readout/core";
import type { EventDraft } from "../drafts.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { resolveIssuer, type StatementDraft } from "../readers/attributions.ts";
import { meetingsIn } from "../refine/group/told-events.ts";
import { withoutPronoun } from "../refine/speaker/speakers.ts";
import { evidenceOf, type Report, type TextSpan } from "../report.ts";
import { type Groups, isJointVoice } from "./joint-voice.ts";
import { cutAll, metaOf } from "./meta.ts";
import { onBehalf } from "./on-behalf.ts";
import { ownVoice } from "./own-voice.ts";
import { isSameOutlet, outletLink, relayLink } from "./relay-links.ts";
import { clausesOf, leadOf, ownSide } from "./statement-clauses.ts";

/** What the statements of a report are tied to. */
export interface StatementContext extends Groups {
  readonly mainId: string | null;
  readonly events: readonly EventDraft[];
  readonly recordOf: ReadonlyMap<EventDraft, Event>;
}

/** Statements in the order of the text. */
export function assembleStatements(
  report: Report,
  drafts: readonly StatementDraft[],
  context: StatementContext,
): Statement[] {
  const statements: Statement[] = [];
  const outlet = outletLink(report);
  const relays: (readonly ChainLink[])[] = [];
  drafts.forEach((draft, index) => {
    if (draft.content.length === 0) return;
    const resolved = ownVoice(report, draft, context) ?? resolveIssuer(report, draft);
    const { speaker, mention, source = draft.source } = resolved;
    const named = draft.issuer ?? source;
    const inherited = draft.inheritedFrom === null ? [] : (relays[draft.inheritedFrom] ?? []);
    const own = draft.relays.map((span) => relayLink(report, span));
    relays[index] = own.length > 0 ? own : inherited;
    const id = statementId(report, draft);
    const lead = leadOf(report, draft, drafts[index - 1]);
    const clauses = clausesOf(report, draft, id, context, lead, ownSide(report, resolved, context));
    const behalf = onBehalf(report, draft, resolved, clauses, context);
    const form = isJointVoice(report, draft, behalf, context) ? "document" : draft.form;
    // "he said": the words of this sentence, whoever is taken up by them.
    const taken = named && isWithin(report, draft.sentence, named) ? named : source;
    const words = taken && withoutPronoun(report.text, taken);
    statements.push({
      id,
      speaker,
      onBehalfOf: behalf,
      form,
      content: draft.content.map((span) => evidenceOf(report, span.start, span.end)),
      quoted: cutAll(report, draft.quoted),
      source: source ? evidenceOf(report, source.start, source.end) : null,
      cue: draft.cue ? evidenceOf(report, draft.cue.start, draft.cue.end) : null,
      chain: chainOf(report, outlet, relays[index] ?? [], { speaker, words }),
      at: eventAt(report, draft, context),
      when: null,
      docClass: classOf(report, mention, behalf, { ...draft, form }),
      clauses,
      coded: [],
      meta: metaOf(report, {
        spans: evidenceSpans(report, draft),
        voice: speaker === null && !draft.source ? "unattributed" : "attributed",
        record: "statement",
        reasons: [draft.reader, `form:${form}`],
        rule: draft.inheritedFrom !== null ? "R27" : null,
        absent: speaker === null ? { speaker: "the text names no speaker" } : {},
      }),
    });
  });
  return statements;
}

/** Outlet, relays and speaker: "told the agency", and the agency published it, is one link, with its words. */
function chainOf(
  report: Report,
  outlet: ChainLink | null,
  relays: readonly ChainLink[],
  { speaker, words }: { readonly speaker: ChainLink["actor"]; readonly words: TextSpan | null },
): ChainLink[] {
  const published = relays.find((link) => outlet !== null && isSameOutlet(link, outlet));
  const first = published ?? outlet;
  const last =
    speaker !== null || words
      ? [{ actor: speaker, evidence: words && evidenceOf(report, words.start, words.end) }]
      : [];
  const between = relays.filter((link) => link !== published && link.actor !== speaker);
  return [...(first ? [first] : []), ...between, ...last];
}

const isWithin = ({ analysed }: Report, sentence: number, span: TextSpan): boolean =>
  span.start >= (analysed.sentences[sentence]?.start ?? 0);

/** From the first to the last of source, cue and content. A turn's label, which may stand pages ahead, is a span of its own. */
function evidenceSpans(report: Report, { content, source, cue, sentence }: StatementDraft): TextSpan[] {
  const { paragraphs, sentences } = report.analysed;
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? 0]?.start ?? 0;
  const isAhead = source !== null && source.end <= paragraph;
  let start = Infinity;
  let end = 0;
  for (const span of [isAhead ? null : source, cue, ...content]) {
    if (span === null) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return isAhead ? [source, { start, end }] : [{ start, end }];
}

/** The id of a draft's record: it hashes the span of its content. */
export function statementId(report: Report, draft: StatementDraft): string {
  const first = draft.content[0];
  const last = draft.content[draft.content.length - 1];
  return recordId("statement", report.doc.sha256, first?.start ?? 0, last?.end ?? 0);
}

/** The meeting that a statement was made at: one told in its own sentence, else the main one where the speaker's side sat there. */
function eventAt(report: Report, draft: StatementDraft, context: StatementContext): string | null {
  const sentence = report.analysed.sentences[draft.sentence];
  const own = sentence
    ? meetingsIn(report, context.events, sentence).find(
        ({ start, end }) => start >= sentence.start && end <= sentence.end + 1,
      )
    : undefined;
  if (own) return context.recordOf.get(own.event)?.id ?? null;
  return context.main ? context.mainId : null;
}

/** How those who issue a text together open it. */
const WE_ALL =
  /^[“"]?We, the (?:[\p{L}-]+ ){0,4}(?:ministers|leaders|heads|presidents|members|participants|parties|signatories|delegations|representatives)\b/u;

/** Characters of the longest such opening. */
const OPENING = 120;

function classOf(
  report: Report,
  mention: Mention | null,
  behalf: readonly string[],
  draft: StatementDraft,
): DocClass {
  // R20: “We, the foreign ministers, agree”, whoever quotes it
  const { start = 0, end = 0 } = draft.content[0] ?? {};
  if (WE_ALL.test(report.text.slice(start, Math.min(end, start + OPENING)))) return "joint_document";
  if (report.doc.kind === "joint_statement" && (draft.source === null || draft.form === "document"))
    return "joint_document";
  if (mention?.kind === "ministry" || mention?.kind === "document" || draft.form === "document")
    return behalf.length > 1 ? "collective_report" : "national_readout";
  if (report.doc.kind === "readout" || report.doc.kind === "transcript") return "national_readout";
  return "media_report";
}
