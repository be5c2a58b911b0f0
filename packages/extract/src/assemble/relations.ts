/** Takes relation drafts, gives Relation records between actors; one that only repeats another goes. */
import { actorSlug, type Relation, recordId, type Time } from "@readout/core";
import { englishName } from "../mentions/actor/actor-book.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { originOf, targetOf } from "../readers/relation/ends.ts";
import type { RelationEnd } from "../readers/relation/relation-reading.ts";
import type { RelationDraft } from "../readers/relations.ts";
import { evidenceOf, type Report } from "../report.ts";
import { metaOf } from "./meta.ts";
import { partiesBehind, statementAt, type VoiceContext } from "./voices.ts";

/** Relations in the order of the text, each from, kind and to once: the first that says since when, else the first. */
export function assembleRelations(
  report: Report,
  drafts: readonly RelationDraft[],
  times: readonly (Time | undefined)[],
  context: VoiceContext,
): Relation[] {
  const kept = new Map<string, Relation>();
  for (const draft of drafts) {
    const statement = statementAt(context.statements, draft.span);
    const to = endOf(report, draft.to, targetOf);
    const froms =
      draft.from === null
        ? partiesBehind(report, [], "we", draft.span, context)
        : [endOf(report, draft.from, originOf)];
    for (const from of froms) {
      if (from === null || to === null || from === to) continue;
      const time = draft.time === null ? undefined : times[draft.time];
      const key = `${from}|${draft.relation}|${to}`;
      if (kept.has(key) && (kept.get(key)?.when !== null || !time)) continue;
      kept.set(key, {
        id: recordId(
          "relation",
          report.doc.sha256,
          draft.span.start,
          draft.span.end,
          `${from}:${draft.relation}`,
        ),
        from,
        relation: draft.relation,
        to,
        when: time ? { edtf: sinceOf(time), time: time.id, zone: null } : null,
        meta: metaOf(report, {
          spans: [draft.span],
          voice: statement ? "attributed" : "narrator",
          record: "relation",
          reasons: [`relations:${draft.relation}`, ...(draft.from === null ? ["relations:own_side"] : [])],
          absent: time ? {} : { when: "the text doesn’t say since when" },
        }),
      });
    }
  }
  return [...kept.values()];
}

/** A day of joining opens a period. */
const sinceOf = ({ edtf, kind }: Time): string | null =>
  edtf !== null && kind === "point" ? `${edtf}/..` : edtf;

/** The actor id of an end; a group that no lexicon has becomes an actor of the book by its own words. */
function endOf(report: Report, end: RelationEnd, idOf: (mention: Mention) => string | null): string | null {
  if (end.mention) return idOf(end.mention);
  const evidence = evidenceOf(report, end.group.start, end.group.end);
  const id = actorSlug("armed_group", evidence.quote.toLowerCase());
  report.book.note({
    id,
    type: "armed_group",
    name: englishName(evidence.quote),
    evidence,
  });
  return id;
}
