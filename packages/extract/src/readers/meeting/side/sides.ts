/** Takes a noun of contact, gives the parties that stand before it ("X's call", "A-B talks"), the club whose meeting it is, and the issuer's own side. */

import type { Token } from "@readout/english";
import { CANCELLED_IN_HEADLINES } from "../../../data/contact-status-words.ts";
import { BY_ROLES } from "../../../data/meeting-verbs.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report, sentencesRead } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { askedAt, sentencesTold, voiceAt } from "../../turns.ts";
import { namesBody } from "../party/no-party.ts";
import { readParties } from "../party/parties.ts";
import { withRole } from "../party/parties-by.ts";
import { createParty, partiesOf } from "../party/party-drafts.ts";

function isOurs(report: Report, our: number, noun: number): boolean {
  const { tokens } = report.analysed;
  if (tokens[our]?.lower !== "our" || tokens[noun + 1]?.lower !== "with") return false;
  return (
    /^(?:meetings?|calls?|conversations?|talks)$/.test(tokens[noun]?.lower ?? "") &&
    readParties(report, noun + 2, noun + 20, null).parties.length > 0
  );
}

/** "in her meeting with X, they discussed": whose it is by a pronoun; nobody where another word stands there. */
export function ownerByPronoun(report: Report, first: number, noun: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = noun - 1; i >= Math.max(first, noun - 4); i--) {
    if (isOneOf(tokens[i]?.lower, "his", "her")) {
      const mention = report.mentions[mentionAt(report, i)];
      return mention?.firstToken === i && mention.kind === "pronoun" && mention.entity !== null
        ? partiesOf(report, [mention], null)
        : [];
    }
    if (!MODIFYING.has(tokens[i]?.upos ?? "")) return [];
  }
  return [];
}

const MODIFYING = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
const JOINING = new WordList("- – ) ( of , and + /");

/** Parties before the noun. `possessed` says that they are its possessor; attributive states count from two on ("Syria talks" are about Syria). */
export function partiesBeforeNoun(
  report: Report,
  first: number,
  noun: number,
): { parties: PartyDraft[]; possessed: boolean } {
  const { tokens } = report.analysed;
  let i = noun - 1;
  while (i >= first && noun - i <= 30) {
    const token = tokens[i] as Token;
    // "-United States" is a name, whatever part of speech the tagger gives it.
    const joins = MODIFYING.has(token.upos) || token.xpos === "NNP" || JOINING.holds(token);
    if (isPossessive(token.lower) || !joins) break;
    // "The Union cancels A-B talks", whatever the tagger makes of the verb.
    if (token.lower.endsWith("s") && CANCELLED_IN_HEADLINES.has(token.lower)) break;
    i--;
  }
  if (i >= first && isPossessive(tokens[i]?.lower ?? "")) {
    const parties = listEndingAt(report, first, i);
    if (parties.length > 0) return { parties, possessed: true };
  }
  if (i >= first && isOneOf((tokens[i] as Token).lower, "their", "his", "her"))
    return { parties: [], possessed: false };
  // "my meeting with X", "our calls with X": the speaker's own; "our dialogue with X" goes on for years.
  const yours = i >= first && tokens[i]?.lower === "your" && tokens[noun + 1]?.lower === "with";
  if (i >= first && (yours || tokens[i]?.lower === "my" || isOurs(report, i, noun))) {
    const { start, end } = tokens[i] as Token;
    const side = isJoint(report) ? null : yours ? askedAt(report, start) : voiceAt(report, start);
    if (side !== null)
      return { parties: [createParty(side, [{ start, end }], { rule: "speaker_side" })], possessed: true };
  }
  // "Dialogues in A and B and Consultations in C": no modifier of the noun.
  if (isOneOf(tokens[noun - 1]?.lower, "and", ",")) return { parties: [], possessed: false };
  const found: Mention[] = [];
  for (let m = mentionAt(report, i + 1); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= noun) break;
    if (sitsAttributively(report, mention, noun)) found.push(mention);
  }
  const parties = partiesOf(report, found, null);
  const people = found.some(
    (one) => one.person !== null || one.members.length > 1 || one.kind === "armed_group",
  );
  const body = found.some((one) => one.endToken - one.firstToken > 1 && endsAsDelegation(tokens, one));
  return {
    parties: parties.length >= 2 || (people && parties.length > 0) || body ? parties : [],
    possessed: false,
  };
}

/** "Qatari-mediated talks", "the UN-brokered negotiations", and with `whole` "African Union-led talks between A and B": whose deed the contact is by the compound before its noun (R7). */
export function partiesOfCompound(report: Report, first: number, noun: number, whole: boolean): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = noun - 1; i > Math.max(first, noun - 5); i--) {
    const word = (tokens[i] as Token).lower;
    const role = BY_ROLES.get(word);
    if (!role) continue;
    if (tokens[i - 1]?.text !== "-" && tokens[i - 1]?.xpos !== "HYPH") return [];
    const parties = listEndingAt(report, first, i - 1);
    if (role.mediates || role.duty) return withRole(parties, role);
    // "a Haitian-led dialogue": whose it is, not who sits there.
    return whole ? withRole(parties, { mediates: true, sits: false }) : [];
  }
  return [];
}

const endsAsDelegation = (tokens: readonly Token[], mention: Mention): boolean =>
  /^(?:delegations?|governments?|officials)$/.test((tokens[mention.endToken - 1] as Token).lower);

function sitsAttributively(report: Report, mention: Mention, noun: number): boolean {
  // "the Syria Special Envoy Meeting": an office without a holder says at what level, not who.
  if (mention.kind === "office") return mention.person !== null;
  if (mention.kind === "armed_group" || mention.kind === "ministry") return mention.endToken <= noun;
  if (mention.kind === "group") return mention.members.length > 0;
  if (mention.kind === "organisation")
    return (
      // "“3+1” talks": how many meet.
      report.analysed.tokens[mention.firstToken]?.upos !== "NUM" &&
      (!namesBody(report, mention) || isDashed(report.analysed.tokens, mention))
    );
  return mention.kind === "state";
}

/** "the EU-China summit": joined by a dash to another party. */
const isDashed = (tokens: readonly Token[], mention: Mention): boolean =>
  /^[-–/]$/.test(tokens[mention.endToken]?.text ?? "") ||
  /^[-–/]$/.test(tokens[mention.firstToken - 1]?.text ?? "");

/** "A and B's meeting": the whole list that ends at a possessive. */
export function listEndingAt(report: Report, first: number, end: number): PartyDraft[] {
  let m = mentionAt(report, end) - 1;
  while (m >= 0 && (report.mentions[m] as Mention).endToken > end) m--;
  const mention = report.mentions[m];
  if (!mention || mention.endToken !== end || mention.kind === "place" || mention.kind === "outlet")
    return [];
  if (mention.kind === "pronoun") return partiesOf(report, [mention], null);
  let list = readParties(report, mention.firstToken, end, null);
  for (let k = mention.firstToken - 1; k >= Math.max(first, mention.firstToken - 12); k--) {
    const wider = readParties(report, k, end, null);
    if (wider.parties.length > list.parties.length && wider.endToken >= list.endToken) list = wider;
  }
  return [...list.parties];
}

/**
 * "a meeting of the Trilateral Contact Group", "talks in the so-called Normandy format", "the Visegrad Group meeting": the
 * club whose meeting it is, by a noun of contact; nobody for another body.
 */
export function clubOf(report: Report, noun: number | null): PartyDraft[] {
  const { tokens } = report.analysed;
  if (noun === null) return [];
  const at = tokens[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  const link = tokens[at]?.lower;
  const listed = isOneOf(link, "in", "within") ? namedByFormat(report, at) : [];
  if (listed.length > 1) return listed;
  const behind = link === "of" || link === "in" ? report.mentions[mentionAt(report, at + 1)] : undefined;
  const before = report.mentions[mentionAt(report, noun) - 1];
  const club = [behind, before].find((mention) => {
    if (!(mention?.entity ?? mention?.members[0])?.startsWith("bloc:")) return false;
    // "the six-party talks": the noun ends the name; "the next G7 leaders' summit"
    if (mention === before)
      return (
        mention.endToken === noun ||
        mention.endToken === noun + 1 ||
        (mention.endToken === noun - 1 && isPossessive(tokens[noun - 1]?.lower ?? ""))
      );
    return link === "of"
      ? mention.firstToken <= at + 2
      : mention.firstToken <= at + 5 &&
          (FORMATS.holds(tokens[mention.endToken - 1]) || FORMATS.holds(tokens[mention.endToken]));
  });
  return club ? partiesOf(report, [club], behind?.kind === "group" ? behind.post : null) : [];
}

/** "in the V4+Japan format": those whom it has its name from, behind the "in" at a token. */
function namedByFormat(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 2; i < at + 10; i++)
    if (FORMATS.holds(tokens[i])) return partiesBeforeNoun(report, at + 1, i).parties;
  return [];
}

const FORMATS = new WordList("format framework configuration constellation");

/** Rule of a party that is the body whose meeting it was: of its members some or all sat there. */
export const BODY_THAT_MEETS = "body_that_meets";

/** "attended a NATO summit", "convened a meeting of the G7": the organisation or club whose meeting one side went to; nobody for another's name. */
export function bodyAttended(
  report: Report,
  noun: number,
  own: readonly PartyDraft[],
  headline = false,
): PartyDraft[] {
  const { tokens } = report.analysed;
  // Who only hosts it is read by its own words.
  const only = ({ duties, seat }: PartyDraft): boolean => duties.length > 0 || seat !== "yes";
  if (own.some((party) => (only(party) && !party.duties.includes("convener")) || isAskedAbout(report, party)))
    return [];
  for (let i = noun - 1; i > noun - 8 && i >= 0; i--) if (AROUND.holds(tokens[i])) return [];
  // "Remarks by X at the NATO summit"
  if (headline ? !isSpokenAt(tokens, noun) : !isTold(tokens, noun)) return [];
  const behind = tokens[noun + 1]?.lower === "of" ? report.mentions[mentionAt(report, noun + 2)] : undefined;
  const before = report.mentions[mentionAt(report, noun) - 1];
  const body = [behind, before].find(
    (mention) =>
      mention !== undefined &&
      mention.entity !== null &&
      (mention.kind === "organisation" ||
        (mention.kind === "group" && /^(?:igo|bloc):/.test(mention.entity))) &&
      (mention === behind ? mention.firstToken <= noun + 3 : isAtNoun(tokens, mention.endToken, noun)),
  );
  const parties = body ? partiesOf(report, [body], null) : [];
  return parties
    .filter(({ entity }) => own.every((one) => one.entity !== entity))
    .map((party) => ({ ...party, seat: "unknown", rule: BODY_THAT_MEETS }));
}

/** Whether an "at" of a headline leads to a noun, and nothing in it lies ahead. */
function isSpokenAt(tokens: readonly Token[], noun: number): boolean {
  let led = false;
  for (let i = noun - 1; i >= 0 && tokens[i]?.sentence === tokens[noun]?.sentence; i--) {
    const { lower, upos } = tokens[i] as Token;
    if (upos === "VERB" || upos === "AUX" || isOneOf(lower, "to", "for", "travel", "upcoming")) return false;
    led ||= lower === "at";
  }
  return led;
}

/** Whether the last finite verb before a noun in its sentence is past or perfect: "is travelling to B to attend the summit" tells of none yet. */
function isTold(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && tokens[i]?.sentence === tokens[noun]?.sentence; i--) {
    const { xpos, lower } = tokens[i] as Token;
    if (FINITE_TAGS.has(xpos)) return xpos === "VBD" || isOneOf(lower, "have", "has", "'ve", "’ve");
  }
  return false;
}

/** "announced it after the NATO summit", "ahead of the EU summit": whether who did so was there isn't said. */
const AROUND = new WordList("after following before since ahead until despite during for");

/** "Did he attend the summit?", "he also had a G7 meeting": of whom they speak among those who ask and answer isn't sure. */
function isAskedAbout(report: Report, { spans: [span] }: PartyDraft): boolean {
  const word = span ? report.text.slice(span.start, span.end).toLowerCase() : "";
  if (word === "it") return true;
  return isOneOf(word, "he", "she") && sentencesTold(report).length < sentencesRead(report).length;
}

/** "NATO foreign ministers' meeting", "NATO Leaders Summit": words for who meets stand between. */
const isAtNoun = (tokens: readonly Token[], end: number, noun: number): boolean =>
  end <= noun &&
  noun - end < 5 &&
  tokens
    .slice(end, noun)
    .every(
      ({ upos, text }) => MODIFYING.has(upos) || isPossessive(text.toLowerCase()) || isOneOf(text, "-", "+"),
    );

/** The issuer's own side of "Talks with the Government of X" in its release. */
export function issuerParty(state: string, span: { start: number; end: number }): PartyDraft {
  return createParty(state, [span], { rule: "issuer_of_document" });
}
