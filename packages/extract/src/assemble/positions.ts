/** Takes statements, commitments and the narrator's stands, gives Position records and the issues they are on (R26). A holder that the text doesn't give makes none. */

import {
  type Commitment,
  type Issue,
  type Polarity,
  type Position,
  recordId,
  type Statement,
} from "@readout/core";
import { lemma, lemmaAs, type Token } from "@readout/english";
import { ISSUES } from "../data/issues.ts";
import { ENDING_LEMMAS } from "../data/stance-words.ts";
import { isOneOf } from "../one-of.ts";
import { issueOf } from "../readers/issue-of.ts";
import type { PositionDraft } from "../readers/positions.ts";
import { isDialogue } from "../readers/turns.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstFrom, firstPast } from "../span-search.ts";
import { metaOf } from "./meta.ts";
import { isClaim, isHarm, issueNamed, issueOn, isToEnd, knownIssue, targetsIn } from "./position-issues.ts";
import { stanceOf } from "./stance.ts";
import { isDenied, isProcedural, type Stance } from "./stance-verb.ts";
import { partiesBehind, seatOf, type VoiceContext } from "./voices.ts";

interface Stand {
  readonly holder: string;
  readonly polarity: Polarity;
  readonly object: TextSpan;
  readonly span: TextSpan;
  readonly targets: readonly string[];
  readonly clause: string | null;
  readonly voice: "narrator" | "attributed";
  readonly reason: string;
  /** Who or what must act or be dealt with, where the object names no matter. */
  readonly must?: TextSpan | null;
  /** Whether the object is what the holder would do or not do. */
  readonly deed?: boolean;
}

/** Positions and issues, in the order of the text: said first, then the narrator's, then what agreements show. */
export function assemblePositions(
  report: Report,
  drafts: readonly PositionDraft[],
  commitments: readonly Commitment[],
  context: VoiceContext & { readonly mainId: string | null },
): { positions: Position[]; issues: Issue[] } {
  const said = context.statements.flatMap((statement) => standsOf(report, statement, context));
  const list: Positions = { positions: [], issues: new Map(), ids: new Set(), taken: new Set() };
  const told = !isDialogue(report);
  for (const stand of [...said, ...narrated(report, drafts, said, context)])
    addPosition(report, list, stand, told);
  inheritTargets(list.positions);
  for (const stand of agreed(report, commitments, context.mainId, list.taken))
    addPosition(report, list, stand, told);
  for (const statement of context.statements)
    for (const { issue } of statement.clauses) {
      const entry = ISSUES.find((known) => known.id === issue);
      if (entry) list.issues.set(entry.id, { id: entry.id, label: entry.label, parent: entry.parent });
    }
  const issues = [...list.issues.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { positions: list.positions, issues };
}

/** The narrator's stands, but for what somebody said. */
function narrated(
  report: Report,
  drafts: readonly PositionDraft[],
  said: readonly Stand[],
  context: VoiceContext,
): Stand[] {
  const denials = context.statements.filter((statement) => isDenial(report, statement));
  const isSaid = overlaps([
    ...said.map(({ object }) => object),
    ...denials.flatMap(({ content }) => content),
  ]);
  return drafts.flatMap((draft): Stand[] => {
    // Backing an armed group is a relation, which says nothing of the matter that it fights for.
    if (draft.polarity === "support" && isArmed(report, draft.object)) return [];
    if (!draft.resumes && isSaid({ ...draft.object, end: draft.object.start + 1 })) return [];
    return partiesBehind(report, draft.holders, null, draft.span, context).map((holder) => ({
      ...draft,
      holder,
      targets: targetsIn(report, draft.object, new Set([holder])),
      clause: null,
      voice: "narrator",
      reason: draft.reader,
    }));
  });
}

/** What was made of stands so far; `taken` has who stands on what, and how. */
interface Positions {
  readonly positions: Position[];
  readonly issues: Map<string, Issue>;
  readonly ids: Set<string>;
  readonly taken: Set<string>;
}

/** Adds the records of a stand: one, or one for each of several whom a demand is on. */
function addPosition(report: Report, list: Positions, stand: Stand, told: boolean): void {
  const issue = matterOf(report, stand, told);
  if (!issue) return;
  const { holder, polarity, span, voice } = stand;
  // Good will is worth a record only where nothing plainer says the same.
  if (stand.reason === "assent" && list.taken.has(keyOf(holder, issue.id, polarity))) return;
  list.issues.set(issue.id, issue);
  const targets = polarity === "support" ? [] : stand.targets;
  for (const [k, target] of (targets.length > 0 ? targets : [null]).entries()) {
    const id = recordId(
      "position",
      report.doc.sha256,
      span.start,
      span.end,
      `${holder}:${issue.id}${k > 0 ? `:${k}` : ""}`,
    );
    if (list.ids.has(id)) continue;
    list.ids.add(id);
    list.taken.add(keyOf(holder, issue.id)).add(keyOf(holder, issue.id, polarity));
    list.positions.push({
      id,
      holder,
      issue: issue.id,
      stance: report.text.slice(span.start, span.end),
      polarity,
      target,
      clauses: stand.clause ? [stand.clause] : [],
      meta: metaOf(report, {
        spans: [span],
        voice,
        record: "position",
        reasons: [`positions:${stand.reason}`, voice],
      }),
    });
  }
}

/** What a stand is on; null where no matter is named. */
function matterOf(
  report: Report,
  { object, span, must, polarity, reason, voice, deed }: Stand,
  told: boolean,
): Issue | null {
  if (polarity === "oppose" && isClaim(report, object)) return null;
  // Who condemns the fighting takes no stand on a ceasefire: it is against what it names; nor who condemns an attack on one.
  // What an agreement is on is in what was agreed, not in what else was spoken of before.
  const around = reason === "agreed" ? object : span;
  const harm = polarity === "oppose" && (isToEnd(report, object) || isHarm(report, object));
  const known = harm ? null : knownIssue(report, object, around);
  // "It's an opportunity": good will, towards what is known by name or towards nothing.
  if (known || reason === "assent") return known;
  return (
    issueNamed(
      report,
      object,
      told && (voice === "narrator" || isOneOf(polarity, "demand", "conditional") || deed === true),
    ) ??
    // "the militia must be removed": the matter is who must go.
    (must ? issueOn(report, must) : null) ??
    (harm ? null : knownIssue(report, object, around, true))
  );
}

/** Stands on a deed of one's own: "ready to pull back its snipers", "would not send troops". */
const DEEDS = /withheld|not:|adjective:(?:ready|willing|prepared)/;

/** A demand that names nobody is on whom the same holder demands the same of elsewhere. */
function inheritTargets(positions: readonly Position[]): void {
  const named = new Map<string, string>();
  for (const { polarity, holder, issue, target } of positions)
    if (polarity === "demand" && target !== null && !named.has(keyOf(holder, issue)))
      named.set(keyOf(holder, issue), target);
  for (const position of positions)
    if (position.polarity === "demand")
      position.target ??= named.get(keyOf(position.holder, position.issue)) ?? null;
}

/** A holder's stand on an issue, or of one polarity on it. */
const keyOf = (holder: string, issue: string, polarity = ""): string => `${holder}|${issue}|${polarity}`;

const isArmed = (report: Report, object: TextSpan): boolean =>
  /^\W{0,3}(?:(?!with|on|by|to|of|from|against)\S+ ){0,3}(?:armed|rebel|rebels|militia|militias|insurgents|fighters|militants|opposition)\b/i.test(
    report.text.slice(object.start, object.end),
  ) || mentionsIn(report, object.start, object.end)[0]?.kind === "armed_group";

/** Tells whether a span overlaps one of many. */
function overlaps(spans: readonly TextSpan[]): (span: TextSpan) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let most = 0;
  const reach = sorted.map(({ end }) => {
    most = Math.max(most, end);
    return most;
  });
  return ({ start, end }) => (reach[firstFrom(sorted, end) - 1] ?? 0) > start;
}

/** The stands that a statement's clauses take, one for each party whose words they are. */
function standsOf(report: Report, statement: Statement, context: VoiceContext): Stand[] {
  const named =
    typeof statement.speaker === "string" && !statement.speaker.startsWith("media:")
      ? report.book.entityOf(statement.speaker)
      : null;
  const speaker = named?.startsWith("person:") ? (seatOf(named, context.events) ?? named) : named;
  const holders = (statement.onBehalfOf.length > 0 ? statement.onBehalfOf : speaker ? [speaker] : []).filter(
    (holder) => !/^(person|media|group@)/.test(holder),
  );
  if (holders.length === 0 || isDenial(report, statement)) return [];
  const own = new Set([...holders, ...(speaker ? [speaker] : [])]);
  return statement.clauses.flatMap((clause) => {
    const stance = stanceOf(report, statement, clause, own);
    if (!stance) return [];
    const object = objectOf(report, stance);
    const must = stance.subject ? spanOf(report, stance.subject) : null;
    const pressed = must && !isUndergone(report, stance, must) ? targetsIn(report, must, own) : [];
    const targets = pressed.length > 0 ? pressed : targetsIn(report, object, own);
    // "both countries" may be others than those who say so.
    const deed =
      DEEDS.test(stance.reason) && !/(?:^|, )(?:both|the (?:two|three|four)) /i.test(clause.content.quote);
    const { tokens } = report.analysed;
    const verb = tokens[stance.from];
    // "fishing rights must be respected": the verb has no object, what must be is the matter.
    const isMatter =
      ends(verb) || (verb?.xpos === "VBN" && !isDenied(tokens, stance.from)) || stance.from >= stance.end - 2;
    return holders.map((holder) => ({
      holder,
      polarity: stance.polarity,
      object,
      span: clause.content,
      targets,
      clause: clause.id,
      voice: "attributed" as const,
      reason: stance.reason.split(":")[0] as string,
      deed,
      must: isMatter ? must : null,
    }));
  });
}

/** "denied that S", "rejected claims that S": whoever says so says nothing of what S is about. */
function isDenial(report: Report, { cue, content }: Statement): boolean {
  const verb = cue === null ? "" : lemma(cue.quote, "VERB");
  if (verb === "deny" || verb === "refute") return true;
  return (
    isOneOf(verb, "reject", "dismiss", "dispute") && content[0] !== undefined && isClaim(report, content[0])
  );
}

const ends = (verb: Token | undefined): boolean =>
  verb !== undefined && ENDING_LEMMAS.has(lemmaAs(verb, "VERB"));

/** "The militia must be removed": it is on nobody named; "Chad's troops must be withdrawn" is on Chad. */
const isUndergone = (report: Report, { from }: Stance, must: TextSpan): boolean =>
  report.analysed.tokens[from]?.xpos === "VBN" &&
  /^\s+(?:must|should)\b/.test(
    report.text.slice(mentionsIn(report, must.start, must.end).at(-1)?.end ?? must.end, must.end),
  );

const spanOf = (report: Report, [first, end]: readonly [number, number]): TextSpan => ({
  start: (report.analysed.tokens[first] as Token).start,
  end: (report.analysed.tokens[Math.max(first, end - 1)] as Token).end,
});
const objectOf = (report: Report, stance: Stance): TextSpan =>
  spanOf(report, [Math.min(stance.from, stance.end - 1), stance.end]);

/** What the parties of the main meeting agreed on is what they are for, where they haven't said so and it is more than to go on talking. */
function* agreed(
  report: Report,
  commitments: readonly Commitment[],
  mainId: string | null,
  taken: ReadonlySet<string>,
): Generator<Stand> {
  for (const commitment of commitments) {
    const span = commitment.meta.evidence[0];
    if (!span || commitment.event === null || commitment.event !== mainId) continue;
    if (
      commitment.status !== "agreed" ||
      // To have something looked into is to be neither for nor against it.
      commitment.meta.confidence.reasons.some((reason) => reason.startsWith("commitments:delegation")) ||
      commitment.clause !== null ||
      isProceduralAt(report, commitment.content)
    )
      continue;
    const issue = issueOf(report.text.slice(commitment.content.start, commitment.content.end))?.id;
    for (const holder of commitment.parties) {
      if (issue !== undefined && taken.has(keyOf(holder, issue))) continue;
      yield {
        holder,
        polarity: "support",
        object: commitment.content,
        span,
        targets: [],
        clause: null,
        voice: "narrator",
        reason: "agreed",
      };
    }
  }
}

function isProceduralAt(report: Report, { start, end }: TextSpan): boolean {
  const { tokens } = report.analysed;
  return isProcedural(tokens, firstPast(tokens, start), firstPast(tokens, end - 1) + 1);
}
