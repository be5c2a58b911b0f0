/** Takes drafts of quantities, gives Quantity records. */
import { type Quantity, recordId } from "@readout/core";
import type { QuantityDraft } from "../readers/quantity/draft.ts";
import type { Report } from "../report.ts";
import { metaOf } from "./meta.ts";
import { unique } from "./unique.ts";

/** Quantities in the order of the text; a share that is worked out names those that it is derived from. */
export function assembleQuantities(report: Report, drafts: readonly QuantityDraft[]): Quantity[] {
  const ids = drafts.map((draft, index) =>
    recordId(
      "quantity",
      report.doc.sha256,
      draft.start,
      draft.end,
      String(draft.derivedFrom.length > 0 ? index : draft.unit),
    ),
  );
  return unique(
    drafts.map(
      (draft, index): Quantity => ({
        id: ids[index] as string,
        value: draft.value,
        low: draft.low,
        high: draft.high,
        unit: draft.unit,
        about: draft.about,
        modifier: draft.modifier,
        op: draft.op as Quantity["op"],
        derivedFrom: draft.derivedFrom.map((from) => ids[from] as string),
        meta: metaOf(report, {
          spans: [{ start: draft.start, end: draft.end }],
          kind: draft.derivedFrom.length > 0 ? "derived" : "stated",
          rule: draft.derivedFrom.length > 0 ? "share_of_quantity" : null,
          record: "quantity",
          reasons: [draft.derivedFrom.length > 0 ? "quantities:derived" : "quantities:read"],
        }),
      }),
    ),
  );
}
