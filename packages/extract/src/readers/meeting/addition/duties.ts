/** Takes a verb of hosting, chairing, convening or mediating a meeting told of before, gives its subject with that duty or function (R3). */
import type { Token } from "@readout/english";
import { OTHER_WORDS } from "../../../data/contact-status-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { listEndingAt } from "../side/sides.ts";
import { subjectBefore } from "../side/subject.ts";
import type { Adding } from "./adding.ts";
import { dutyOf, withFunction } from "./with-role.ts";

/** "Norway hosted the talks but took no part in them": a host whose seat is denied, else open (R3). */
export function hostsIt({ report, sentence, first, at, end }: Adding): PartyDraft[] {
  const { tokens, text } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  if (!isOneOf(next, "the", "these", "this", "both") || !joinedThing(tokens, at + 1, end)) return [];
  // "hosted the first meeting of the working group": none that was told of.
  if (OTHER_WORDS.holds(tokens[at + 2])) return [];
  const rest = text.slice((tokens[at] as Token).start, sentence.end).toLowerCase();
  const out =
    /\btook no part\b|\bdid not take part\b|\bwithout taking part\b|\bnot a party\b|\bkept out\b/.test(rest);
  // "X thanked A for hosting the talks"
  const thanked = (tokens[at] as Token).xpos === "VBG" && tokens[at - 1]?.lower === "for";
  const hosts = thanked ? listEndingAt(report, first, at - 1) : subjectBefore(report, first, at);
  return dutyOf(hosts, "host").map((party) => ({
    ...party,
    seat: out ? "no" : party.person === null ? "unknown" : "yes",
    rule: out || party.person !== null ? party.rule : "R3",
  }));
}

/** "Norway mediated the talks", "X moderated it": a facilitator, of whom without a name it isn't said whether anybody sat there. */
export function mediatesIt({ report, first, at, end }: Adding): PartyDraft[] {
  const { tokens } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  const room = isOneOf(next, "the", "these", "both") && joinedThing(tokens, at + 1, end);
  const mediators = subjectBefore(report, first, at);
  // "X and Y mediated.", "A mediated between the two"
  const alone = next === "." || (next === "between" && isOneOf(tokens[at + 2]?.lower, "the", "them", "both"));
  if ((!room && next !== "it" && !alone) || isElsewhere(tokens, at, end)) return [];
  // "with the two colleagues who have been mediating between them": not those who met.
  let who = at - 1;
  while (isOneOf(tokens[who]?.upos, "AUX", "ADV")) who--;
  if (isOneOf(tokens[who]?.lower, "who", "that") && tokens[who - 1]?.xpos === "NNS") return [];
  return withFunction(mediators, "facilitator").map((party) =>
    party.person === null && party.post === null ? { ...party, seat: "unknown", rule: "R3" } : party,
  );
}

/** "mediated between the two sides in Gaza": between others than those who sit there. */
function isElsewhere(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at + 1]?.lower !== "between") return false;
  for (let i = at + 2; i < Math.min(end, at + 7); i++)
    if (isOneOf(tokens[i]?.lower, "in", "over")) return startsUpper(tokens[i + 1]?.text ?? "");
  return false;
}

/** "provided a venue for the talks": a host without a seat (R3). */
export function givesVenue({ report, first, at, end }: Adding): PartyDraft[] {
  if (!isVenueGiven(report.analysed.tokens, at, end)) return [];
  return dutyOf(subjectBefore(report, first, at), "host").map((party) => ({
    ...party,
    seat: "no",
    rule: "R3",
  }));
}

/** "provided a venue for the talks", "offered its capital as the venue": the house and nothing else. */
function isVenueGiven(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    const { lower, upos } = tokens[i] as Token;
    if (lower === "venue")
      return tokens[i + 1]?.lower !== "for" || [2, 3, 4].some((k) => isContactNoun(tokens, i + k) !== null);
    if (upos === "VERB") return false;
  }
  return false;
}

/** "chaired it", "presided over the proceedings", "presided": of the contact told of before. */
export function chairsIt({ report, first, at }: Adding): PartyDraft[] {
  const { tokens } = report.analysed;
  const object = tokens[at + 1]?.lower === "over" ? at + 2 : at + 1;
  const room =
    tokens[object]?.lower === "the" &&
    isOneOf(tokens[object + 1]?.lower, "proceedings", "event", "round", "sessions");
  // "who played host and chaired", not "the panel that X chaired"
  const who =
    tokens[at]?.lower === "presided" || tokens.slice(at - 4, at).some(({ lower }) => lower === "who");
  const alone = who && isOneOf(tokens[at + 1]?.lower, ".", ",", "from", "at", "between", "as");
  return room || alone || tokens[object]?.lower === "it"
    ? dutyOf(subjectBefore(report, first, at), "chair")
    : [];
}

/** "holds the presidency of the Forum": a state does so without a seat, a person has one (R3). */
export function holdsPresidency({ report, first, at, end }: Adding): PartyDraft[] {
  if (!namesPresidency(report.analysed.tokens, at, end)) return [];
  return dutyOf(subjectBefore(report, first, at), "presidency").map((party) =>
    party.person === null ? { ...party, seat: "no", rule: "R3" } : party,
  );
}

function namesPresidency(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (isOneOf(tokens[i]?.lower, "presidency", "chairmanship", "chair")) return true;
  return false;
}

const CONTACTS = new WordList(
  "meeting talks call summit discussion discussions negotiations consultations session conversation ceremony signing them",
);

/** "hosted the call", "hosted both meetings". */
function joinedThing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const token = tokens[i] as Token;
    if (CONTACTS.holds(token)) return true;
    if (!isOneOf(token.upos, "DET", "ADJ", "ADP", "NOUN")) return false;
  }
  return false;
}
