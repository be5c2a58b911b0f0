/** Takes the words before a contact, tells whether they are a picture's ("X shakes hands with Y before a meeting"), gives who is on it. */
import type { Token } from "@readout/english";
import type { PartyDraft } from "../../../drafts.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";

/** Whether tokens `[first, end)` tell in the present what people do for a picture: the contact behind them took place. */
export function isPictured(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i + 1 < end; i++)
    if (POSING.test(tokens[i]?.lower ?? "") && BEHIND.test(tokens[i + 1]?.text ?? "")) return true;
  return false;
}

const POSING = /^(?:shakes?|poses?|greets|waves?)$/;
const BEHIND = /^(?:hands|for|with|at|to|[A-Z].*)$/;

/** Everybody named in tokens `[first, end)`; nobody where they tell of no picture. */
export function partiesPictured(report: Report, first: number, end: number): PartyDraft[] {
  let parties: PartyDraft[] = [];
  if (!isPictured(report.analysed.tokens, first, end)) return parties;
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const from = report.mentions[m]?.firstToken ?? end;
    if (from >= end) break;
    parties = unite(parties, readParties(report, from, end, null).parties);
  }
  return parties;
}
