/** Takes statement drafts, gives Statement records with chain, clauses and those on whose behalf they speak. */

import {
  type ChainLink,
  type Clause,
  type DocClass,
  type Event,
  recordId,
  type Statement,
  strengthOf,
} from "@readout/core";
import { verbOfAct } from "../data/acts.ts";
import { CUES } from "../data/cues.ts";
import type { EventDraft } from "../drafts.ts";
import { entitiesNamed, type Mention } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import { type ResolvedSpeaker, resolveIssuer, type StatementDraft } from "../readers/attributions.ts";
import { type ClauseCue, readClauses } from "../readers/clauses.ts";
import { membersOf } from "../refine/group/groups.ts";
import { meetingsIn } from "../refine/group/told-events.ts";
import { ANONYMOUS } from "../refine/speaker/described-source.ts";
import { sidesOf } from "../refine/speaker/speaking-together.ts";
import { evidenceOf, mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import { bodyMet, type Groups, isJointVoice, isOwnVoice, jointParties, voices } from "./joint-voice.ts";
import { cutAll, metaOf } from "./meta.ts";
import { ownVoice } from "./own-voice.ts";
import { isSameOutlet, outletLink, relayLink } from "./relay-links.ts";
import { partiesBehind } from "./voices.ts";

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
    // "told the agency", and the agency published it: one link, with its words.
    const published = (relays[index] ?? []).find((link) => outlet !== null && isSameOutlet(link, outlet));
    const first = published ?? outlet;
    const chain: ChainLink[] = [
      ...(first ? [first] : []),
      ...(relays[index] ?? []).filter((link) => link !== published && link.actor !== speaker),
    ];
    // "he said": the words of this sentence, whoever is taken up by them.
    const words = named && isWithin(report, draft.sentence, named) ? named : source;
    if (speaker !== null || words)
      chain.push({ actor: speaker, evidence: words ? evidenceOf(report, words.start, words.end) : null });
    statements.push({
      id,
      speaker,
      onBehalfOf: behalf,
      form,
      content: draft.content.map((span) => evidenceOf(report, span.start, span.end)),
      quoted: cutAll(report, draft.quoted),
      source: source ? evidenceOf(report, source.start, source.end) : null,
      cue: draft.cue ? evidenceOf(report, draft.cue.start, draft.cue.end) : null,
      chain,
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

/** "The ministers condemned": where the words that tell whose act the first content is, and which, start right before it; null where they stand elsewhere. */
function leadOf(
  report: Report,
  { source, cue, content, act }: StatementDraft,
  before: StatementDraft | undefined,
): number | null {
  const from = content[0]?.start ?? 0;
  if (!cue || act === null || cue.end > from || !isPhrase(report.text.slice(cue.end, from))) return null;
  const told = before?.content.at(-1)?.end ?? 0;
  const near = source && source.end <= cue.start && isPhrase(report.text.slice(source.end, cue.start));
  return near && source.start >= told ? source.start : cue.start;
}

/** A few words without a mark. */
const isPhrase = (words: string): boolean => words.length <= 60 && !/[,;:.?!()“”"\n]/.test(words);

/** What the cue does to its content: its verb with the particle where only both are an act ("ruled out"); "called him a friend" asks for nothing. */
function clauseCue({ analysed: { tokens } }: Report, draft: StatementDraft): ClauseCue {
  const { cue, cueLemma: lemma, act, strength } = draft;
  if (lemma === null || cue === null) return { act, strength, lemma };
  const next = tokens[firstFrom(tokens, cue.end)]?.lower ?? "";
  const entry = CUES.get(lemma);
  return entry?.frames.includes("name") && entry.behind.size > 0 && !entry.behind.has(next)
    ? { act: null, strength: 1, lemma: null }
    : { act, strength, lemma: verbOfAct(lemma, next) };
}

/** The entities whose own words a speaker's are: whoever he speaks for, in a joint statement all who met. */
function ownSide(
  report: Report,
  { speaker, mention }: ResolvedSpeaker,
  { main }: StatementContext,
): ReadonlySet<string | null> {
  const joint = report.doc.kind === "joint_statement" ? (main?.parties ?? []) : [];
  return new Set([
    mention?.entity ?? null,
    typeof speaker === "string" ? report.book.entityOf(speaker) : null,
    ...joint.map(({ entity }) => entity),
  ]);
}

function clausesOf(
  report: Report,
  draft: StatementDraft,
  statement: string,
  context: StatementContext,
  lead: number | null,
  own: ReadonlySet<string | null>,
): Clause[] {
  const out: Clause[] = [];
  for (const span of draft.content) {
    for (const clause of readClauses(report, span, clauseCue(report, draft))) {
      const subject = new Set<string>();
      for (const mention of clause.subjects) {
        for (const member of membersOf(report, mention, context.main)) subject.add(member);
        if (mention.members.length === 0 && mention.entity) subject.add(mention.entity);
      }
      const evidence = evidenceOf(report, clause.span.start, clause.span.end);
      // "We will withdraw": what one's own side will do is intended (R24), what others will do is told.
      const intends =
        !clause.negated &&
        (clause.will === "first" ||
          (clause.will === "named" && subject.size > 0 && [...subject].every((side) => own.has(side))));
      const led = lead !== null && out.length === 0 && clause.act === draft.act;
      out.push({
        // With its statement: what one passage tells of two speakers, one inside the other, is a clause of each.
        id: recordId("clause", statement, clause.span.start, clause.span.end),
        statement,
        span: led ? evidenceOf(report, lead, clause.span.end) : evidence,
        subject: [...subject].sort(),
        act: intends ? "pledge" : clause.act,
        strength:
          (intends
            ? strengthOf("intend", clause.hedge && report.text.slice(clause.hedge.start, clause.hedge.end))
            : null) ?? clause.strength,
        hedge: clause.hedge ? evidenceOf(report, clause.hedge.start, clause.hedge.end) : null,
        negated: clause.negated,
        issue: clause.issue?.id ?? null,
        content: evidence,
      });
    }
  }
  return out;
}

/** Whom a statement speaks for: the members of a group that is its subject or speaker, else the speaker's own entity. */
function onBehalf(
  report: Report,
  draft: StatementDraft,
  { speaker, mention, together = [] }: ResolvedSpeaker,
  clauses: readonly Clause[],
  context: StatementContext,
): string[] {
  if (together.length > 1) return sidesOf(together);
  const delegated = draft.behalf ? listFrom(report, draft.behalf.start) : [];
  if (delegated.length > 0) return delegated;
  if (mention && (mention.plural || mention.members.length > 0)) {
    if (isUnnamedFew(report, draft, mention)) return [];
    const isGroup = mention.kind === "group" || mention.kind === "pronoun";
    const members = isGroup
      ? partiesBehind(report, [mention], null, mention, voices(context))
      : membersOf(report, mention, context.main);
    if (members.length > 0) return [...members].sort();
  }
  // A joint document's own words are those of all who issue it, whomever a clause tells of (R21).
  const isOwnText = report.doc.kind === "joint_statement" && speaker === null && draft.form === "document";
  if (isOwnText || isOwnVoice(report, draft)) {
    const parties = jointParties(report, draft, context);
    if (parties.length > 1) return parties;
  }
  // "It was agreed that S": by those who met.
  if (!draft.source && draft.form === "unattributed" && isOneOf(draft.cueLemma ?? "", "agree", "decide")) {
    const parties = partiesBehind(report, [], "meeting", draft.content[0] as TextSpan, voices(context));
    if (parties.length > 1) return parties;
  }
  const met = mention ? [] : bodyMet(report, draft, context);
  if (met.length > 1) return met;
  const tellsOfGroup =
    draft.form === "document" || mention?.kind === "ministry" || mention?.kind === "document";
  if (tellsOfGroup && !isOwnText) {
    const group = clauses.find((clause) => clause.subject.length > 1);
    if (group) return [...group.subject];
  }
  if (report.doc.kind === "joint_statement" && speaker === null && context.main)
    return [
      ...new Set(context.main.parties.filter((party) => party.seat === "yes").map((party) => party.entity)),
    ].sort();
  if (typeof speaker === "string") {
    const entity = mention?.entity ?? report.book.entityOf(speaker);
    return entity && !entity.startsWith("person:") && !entity.startsWith("media:") ? [entity] : [];
  }
  return mention?.entity ? [mention.entity] : [];
}

/** "Two diplomats said", "officials said", and "the diplomats" behind these: some whom the text doesn't name, who speak for nobody. */
function isUnnamedFew(report: Report, { source }: StatementDraft, mention: Mention): boolean {
  if (mention.kind !== "group" || mention.members.length > 0 || !source) return false;
  const label = report.text.slice(source.start, source.end);
  if (/^(?:one|two|three|four|five|some|several|a few|many|most)\b/i.test(label)) return true;
  const noun = ANONYMOUS.exec(label)?.[0];
  // In a readout "officials" are those who met.
  if (noun === undefined || report.doc.kind !== "news") return false;
  if (!/^(?:the|both|all)\b/i.test(label)) return true;
  const before = report.text.slice(Math.max(0, source.start - 4000), source.start);
  for (const [, named] of before.matchAll(INTRODUCED))
    if (named?.toLowerCase() === noun.toLowerCase()) return true;
  return false;
}

/** "Two diplomats said", "officials familiar with the talks": where unnamed people are first quoted. */
const INTRODUCED =
  /(?<!the )\b(officials?|sources?|diplomats?|aides?|experts?|lawyers?|analysts?) (?:said|told|familiar|close|briefed|who|with)\b/gi;

/** The states and bodies of the list that starts at an offset: "Argentina, Chile and Uruguay". */
function listFrom(report: Report, start: number): string[] {
  const found = new Set<string>();
  let reach = start;
  for (const mention of mentionsIn(report, start, start + 200)) {
    if (
      !/^(?:,? ?(?:and )?(?:the )?|)$/.test(report.text.slice(reach, mention.start)) &&
      mention.start > reach
    )
      break;
    for (const entity of entitiesNamed(mention)) found.add(entity);
    reach = Math.max(reach, mention.end);
  }
  return [...found].sort();
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
