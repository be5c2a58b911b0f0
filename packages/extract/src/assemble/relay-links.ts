/** Takes a report and the words of those who pass a statement on, gives the links of its chain (R27). */
import type { ChainLink } from "@readout/core";
import { outletId } from "../mentions/actor/outlet-ids.ts";
import type { Mention } from "../mentions/unit/mention.ts";
import { evidenceOf, mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";

/** Whether a relay is the document's own outlet, by any of its names. */
export function isSameOutlet(relay: ChainLink, outlet: ChainLink): boolean {
  if (relay.actor === outlet.actor) return true;
  return outletId((relay.evidence?.quote ?? "").replace(/^the /i, "")) === outlet.actor;
}

/** The document's own outlet, which stands first in every chain; null where none is known. */
export function outletLink(report: Report): ChainLink | null {
  const entry = report.outlet && report.book.get(report.outlet.id);
  return entry ? { actor: entry.id, evidence: null } : null;
}

/** "told the agency": the outlet named last. */
const TAKEN_UP =
  /^(?:the|that) (?:agency|news agency|newspaper|paper|daily|channel|broadcaster|station|network|outlet|website|magazine)$/i;

/** The link of the chain that a relay's words are. */
export function relayLink(report: Report, span: TextSpan): ChainLink {
  const known = mentionsIn(report, span.start, span.end).filter(
    (mention) => mention.actor !== null && !isOwner(report.text, mention, span.end),
  );
  // "Iraq's state news agency X": the outlet, not the state that it is of.
  const evidence = evidenceOf(report, span.start, span.end);
  const mention =
    known.find(({ kind }) => kind === "outlet") ??
    known[0] ??
    (TAKEN_UP.test(evidence.quote) ? outletBefore(report, span.start) : undefined);
  return { actor: mention?.actor ?? { anonymous: evidence.quote }, evidence };
}

/** "her office", "Lund's office": whose the relay is. */
const isOwner = (text: string, { kind, person, end }: Mention, close: number): boolean =>
  (kind === "pronoun" && end < close) ||
  (person !== null && /^[’']s? /.test(text.slice(end, end + 3)) && end + 2 < close);

const outletsOf = new WeakMap<Report, readonly Mention[]>();

/** The outlet named last before an offset. */
function outletBefore(report: Report, offset: number): Mention | undefined {
  let outlets = outletsOf.get(report);
  if (!outlets) {
    outlets = report.mentions.filter(({ kind, actor }) => kind === "outlet" && actor !== null);
    outletsOf.set(report, outlets);
  }
  let last = firstFrom(outlets, offset) - 1;
  while (last >= 0 && (outlets[last] as Mention).end > offset) last--;
  return outlets[last];
}
