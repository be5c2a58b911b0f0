/** Takes a claim to precedence and a history, gives a verdict with its witnesses (R16). */
import { RANKS, rankOf, type RankTable } from "../data/ranks.ts";
import type { Event } from "../records/event.ts";
import type { PrecedenceClaim, Verdict } from "../records/track.ts";
import { contact, isInWindow } from "./contact.ts";

/** A verdict. Witnesses are event ids, sorted: what contradicts the claim, or what keeps it from being judged. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly witnesses: readonly string[];
}

/**
 * Judges "highest-level contact since X" (a known contact in the window ranks as high: contradicted) and "first … since X"
 * (any known contact: contradicted). The claimed event itself is no witness; the window ends with it. `unverifiable` where
 * the claimed level or a contact's is unknown. Never "true": a store is incomplete.
 */
export function judgePrecedence(claim: PrecedenceClaim, history: readonly Event[], ranks: RankTable = RANKS): Judgement {
  const [a, b] = claim.dyad;
  const claimed = history.find((event) => event.id === claim.event);
  const to = claimed?.when?.edtf ?? null;
  const contacts = history
    .filter((event) => event.id !== claim.event && isInWindow(event, { from: claim.since?.edtf ?? null, to }))
    .flatMap((event) => contact(event, a, b, ranks) ?? []);
  const rank = rankOf(claim.level, ranks);
  const ids = (list: readonly { readonly event: string }[]): string[] => [...new Set(list.map((one) => one.event))].sort();
  if (claim.comparator === "highest") {
    const higher = rank === null ? [] : contacts.filter((one) => one.level !== null && (rankOf(one.level, ranks) as number) >= rank);
    if (higher.length > 0) return { verdict: "contradicted", witnesses: ids(higher) };
    const unknown = contacts.filter((one) => one.level === null);
    if (rank === null || unknown.length > 0) return { verdict: "unverifiable", witnesses: ids(unknown) };
    return { verdict: "not_contradicted", witnesses: ids(contacts) };
  }
  if (claim.comparator === "first") return contacts.length > 0 ? { verdict: "contradicted", witnesses: ids(contacts) } : { verdict: "not_contradicted", witnesses: [] };
  return { verdict: "unverifiable", witnesses: [] };
}
