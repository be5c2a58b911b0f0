/** Takes a verb of attendance, gives who sat on each side that the words behind it name: "led on the Saudi side by X", "led by X and, on the Saudi side, Y". */
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { unite } from "../party/party-drafts.ts";
import { asSide, holdersAt } from "../party/seat-holders.ts";

/** The parties of those sides; empty where the words name none. */
export function heldBySides(report: Report, at: number, stop: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const end = Math.min(stop, at + 60);
  let parties: PartyDraft[] = [];
  for (let i = at + 1; i < end; i++) {
    const side = sideAt(report, i);
    const opens = side && isOneOf(tokens[side.end]?.lower, "by", ",", "were", "was", "it");
    if (!side || !opens) continue;
    let next = side.end + 1;
    while (next < end && sideAt(report, next) === null) next++;
    const held = holdersAt(report, side.end + 1, next === end ? stop : next);
    parties = unite(parties, asSide(held, { entity: side.entity, mediates: false }));
  }
  return parties;
}

/** "from the Saudi side", "on the side of Saudi Arabia", "for Saudi Arabia": whose side opens at a token, and the token behind it; null where none does. */
export function sideAt(report: Report, at: number): { entity: string; end: number } | null {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[at]?.lower, "from", "on", "for")) return null;
  const from = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const side = report.mentions[mentionAt(report, from)];
  if (side?.firstToken !== from || side.entity === null || side.person !== null) return null;
  const end = tokens[side.endToken]?.lower === "side" ? side.endToken + 1 : side.endToken;
  return tokens[end - 1]?.lower === "side" ? { entity: side.entity, end } : null;
}
