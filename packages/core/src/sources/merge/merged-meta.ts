/** Takes records that several documents have of one thing, gives the meta of the view made from them (R30). */
import { distinct } from "../../meeting/canonical.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Meta } from "../../records/meta.ts";

/**
 * The first record's meta with the evidence of all; of several records it is derived from them, as sure as the surest,
 * and accepted where one of them is.
 */
export function mergedMeta(
  records: readonly { readonly id: string; readonly meta: Meta }[],
  evidence: readonly Evidence[],
): Meta {
  const metas = records.map(({ meta }) => meta);
  const [first] = metas as [Meta, ...Meta[]];
  if (metas.length === 1) return { ...first, evidence: [...evidence] };
  return {
    ...first,
    basis: { kind: "derived", rule: "R30", from: distinct(records.map(({ id }) => id)), entry: null },
    confidence: {
      score: Math.max(...metas.map(({ confidence }) => confidence.score)),
      reasons: distinct(metas.flatMap(({ confidence }) => confidence.reasons)),
    },
    evidence: [...evidence],
    status: metas.some(({ status }) => status === "accepted") ? "accepted" : first.status,
    by: distinct(metas.map(({ by }) => by)).join(", "),
  };
}
