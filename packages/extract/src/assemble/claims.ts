/** Takes drafts of claims to be the highest or first, gives PrecedenceClaim records (R16). */
import { type Event, type PrecedenceClaim, recordId, type Statement, type Time } from "@readout/core";
import type { PrecedenceDraft } from "../readers/precedence.ts";
import type { Report } from "../report.ts";
import { metaOf } from "./meta.ts";
import { statementAt } from "./voices.ts";

/** Claims in the order of the text; one that names no two states is of the two that sat in the main meeting, or dropped. */
export function assembleClaims(
  report: Report,
  drafts: readonly PrecedenceDraft[],
  main: Event | null,
  times: readonly Time[],
  statements: readonly Statement[],
): PrecedenceClaim[] {
  return drafts.flatMap((draft) => claimOf(report, draft, main, times, statements) ?? []);
}

function claimOf(
  report: Report,
  draft: PrecedenceDraft,
  main: Event | null,
  times: readonly Time[],
  statements: readonly Statement[],
): PrecedenceClaim | null {
  const dyad = draft.dyad ?? (draft.named && main ? pairIn(main, draft.paired) : null);
  if (!dyad) return null;
  const statement = statementAt(statements, draft.span);
  const time = draft.time === null ? undefined : times[draft.time];
  return {
    id: recordId("precedence", report.doc.sha256, draft.span.start, draft.span.end),
    dyad: [dyad[0], dyad[1]],
    event: draft.post === null ? (main?.id ?? null) : null,
    comparator: draft.comparator,
    // "The first contact" claims no level; lower contacts speak against it too.
    level:
      draft.post ?? (draft.levelled || draft.comparator !== "first" ? (main?.level.floor ?? null) : null),
    since: time ? { edtf: time.edtf, time: time.id, zone: null } : null,
    claimant: typeof statement?.speaker === "string" ? statement.speaker : null,
    verdict: null,
    witnesses: [],
    meta: metaOf(report, {
      spans: [draft.span],
      voice: statement ? "attributed" : "narrator",
      record: "precedence",
      reasons: [draft.dyad ? "precedence:named" : "precedence:of_meeting"],
      rule: draft.dyad ? null : "R16",
    }),
  };
}

/** The two who met; where the text says that they were two, the principals or guests among more (R7). */
function pairIn({ participants }: Event, paired: boolean): [string, string] | null {
  const seated = participants.filter(({ seat }) => seat === "yes");
  const rooms = paired
    ? [
        seated,
        seated.filter((party) => party.function === "principal"),
        seated.filter((party) => party.function === "peer" && party.duties.length === 0),
      ]
    : [seated];
  for (const room of rooms) {
    const [a, b, more] = [...new Set(room.map(({ represents }) => represents))].sort();
    if (a && b && !more) return [a, b];
  }
  return null;
}
