/** Takes meetings, gives those whose list of parties the text leaves open a further one without a name: "A, B and two other states" (R2, R4). */
import { actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import { type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import { englishName } from "../../mentions/actor/actor-book.ts";
import { isOneOf } from "../../one-of.ts";
import { isOneSide } from "../../readers/meeting/draft/unnamed-side.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { evidenceOf, type Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";

const FURTHER = new WordList("other others more further additional");
const SIDES = new WordList("countries states nations governments others parties sides");
/** What opens those named of a larger number: "twelve countries, among them A and B". */
const OPENERS = new WordList(["including", "among", "amongst"]);
/** Words between "and" and the noun, at most. */
const REACH = 7;

/** Adds to each meeting the parties that its own words count but don't name, in place. Linear in the number of parties. */
export function openCompany(report: Report, meetings: readonly EventDraft[]): void {
  const { tokens } = report.analysed;
  for (const draft of meetings) {
    if (!isContact(draft)) continue;
    for (const party of [...draft.parties]) {
      if (party.seat === "no" || party.function === "observer" || party.function === "briefer") continue;
      const company = companyOf(report, draft, party);
      if (!company) continue;
      draft.parties.push(company);
      break;
    }
    const met = draft.unnamed;
    if (!met || !isOneSide(draft.parties.filter(({ seat }) => seat !== "no"))) continue;
    const others = unnamed(report, [firstFrom(tokens, met.start), firstFrom(tokens, met.end)], null);
    if (others) draft.parties.push(others);
  }
}

/** The unnamed that stand with a party in its list. */
function companyOf(report: Report, { sentence }: EventDraft, party: PartyDraft): PartyDraft | null {
  const { tokens } = report.analysed;
  for (const { start, end } of party.spans) {
    const first = firstFrom(tokens, start);
    const next = firstFrom(tokens, end);
    if (tokens[first]?.sentence !== sentence) continue;
    const range = othersBehind(tokens, next) ?? numberBefore(tokens, first);
    if (range) return unnamed(report, range, party);
  }
  return null;
}

/** "… and at least two other countries", "… and others": behind the last who is named. */
function othersBehind(tokens: readonly Token[], at: number): readonly [number, number] | null {
  const and = tokens[at]?.text === "," ? at + 1 : at;
  if (tokens[and]?.lower !== "and") return null;
  let further = false;
  for (let i = and + 1; i < Math.min(tokens.length, and + 1 + REACH); i++) {
    const token = tokens[i] as Token;
    further ||= FURTHER.holds(token);
    if (further && SIDES.holds(token) && !isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN"))
      return [and + 1, i + 1];
    if (!isOneOf(token.upos, "NUM", "ADJ", "ADV", "DET", "NOUN") && !isOneOf(token.lower, "at", "of"))
      return null;
  }
  return null;
}

/** "twelve countries, among them A and B", "several states including A": before the first who is named. */
function numberBefore(tokens: readonly Token[], at: number): readonly [number, number] | null {
  let i = at - 1;
  if (tokens[i]?.lower === "them") i--;
  if (!OPENERS.holds(tokens[i])) return null;
  if (tokens[i - 1]?.text === ",") i--;
  const end = i;
  if (!SIDES.holds(tokens[end - 1])) return null;
  let first = end - 1;
  while (first > 0 && isOneOf(tokens[first - 1]?.upos, "NUM", "ADJ", "ADV", "DET")) first--;
  return first < end - 1 ? [first, end] : null;
}

/** A party of whoever the words count; at the post that all of the list hold. */
function unnamed(
  report: Report,
  [first, end]: readonly [number, number],
  beside: PartyDraft | null,
): PartyDraft | null {
  const { tokens } = report.analysed;
  const [from, to] = [tokens[first] as Token, tokens[end - 1] as Token];
  const span = { start: from.start, end: to.end };
  const text = report.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const id = actorSlug("unspecified_group", text);
  report.book.note({
    id,
    type: "unspecified_group",
    name: englishName(text),
    evidence: evidenceOf(report, span.start, span.end),
  });
  return createParty(id, [span], {
    function: beside?.function ?? "peer",
    post: beside?.person === null ? beside.post : null,
    rule: null,
  });
}
