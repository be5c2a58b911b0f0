/** Takes a statement draft, gives the clauses of its content: who is to do or has done what. */
import { type Clause, recordId, strengthOf } from "@readout/core";
import { verbOfAct } from "../data/acts.ts";
import { CUES } from "../data/cues.ts";
import type { ResolvedSpeaker, StatementDraft } from "../readers/attributions.ts";
import { type ClauseCue, readClauses } from "../readers/clauses.ts";
import { membersOf } from "../refine/group/groups.ts";
import { evidenceOf, type Report } from "../report.ts";
import { firstFrom } from "../span-search.ts";
import type { Groups } from "./joint-voice.ts";

/** "The ministers condemned": where the words that tell whose act the first content is, and which, start right before it; null where they stand elsewhere. */
export function leadOf(
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
export function ownSide(
  report: Report,
  { speaker, mention }: ResolvedSpeaker,
  { main }: Groups,
): ReadonlySet<string | null> {
  const joint = report.doc.kind === "joint_statement" ? (main?.parties ?? []) : [];
  return new Set([
    mention?.entity ?? null,
    typeof speaker === "string" ? report.book.entityOf(speaker) : null,
    ...joint.map(({ entity }) => entity),
  ]);
}

/** The clauses of a statement's content; `lead` is where the words stand that make the first an act, `own` whose words they are. */
export function clausesOf(
  report: Report,
  draft: StatementDraft,
  statement: string,
  context: Groups,
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
