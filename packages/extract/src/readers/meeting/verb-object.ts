/** Takes a verb of contact, gives the parties of its object: "met with X", "met X", "spoke to X", "held talks with X". */
import type { Token } from "@readout/english";
import { ROLE_GERUNDS } from "../../data/attendance-words.ts";
import { MET_THINGS, type MeetingVerb } from "../../data/meeting-words.ts";
import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import { readParties } from "./parties.ts";
import { partiesAfterNoun } from "./sides.ts";

const SKIPPED = new Set(
  "down first late early together today yesterday earlier on briefly separately virtually again privately recently just also jointly together in-person here last this morning afternoon evening night".split(
    " ",
  ),
);

export function nounObject(report: Report, noun: number, end: number, post: string | null) {
  const after = partiesAfterNoun(report, noun, end, post);
  return { parties: after.parties, whole: after.whole };
}

/** "met with X", "met X", "spoke to X"; null where a thing is met. */
export function plainObject(
  report: Report,
  verb: MeetingVerb,
  at: number,
  end: number,
  post: string | null,
): { parties: readonly PartyDraft[]; whole: boolean } | null {
  const { tokens } = report.analysed;
  if (verb.lemma === "call") return visited(report, at, end);
  let i = at + 1;
  while (i < end) {
    const past = Math.max(remoteEnd(tokens, i, end), insertionEnd(tokens, i, end));
    if (past === i && !SKIPPED.has((tokens[i] as Token).lower) && !isDateWord(tokens[i] as Token)) break;
    i = Math.max(past, i + 1);
  }
  const next = tokens[i]?.lower ?? "";
  const speaks = verb.type === "call" && verb.object === "with";
  if (next === "with" || next === "to" || next === "alongside") {
    if (next === "to" && !speaks) return { parties: [], whole: false };
    const list = readParties(report, i + 1, end, post);
    return {
      parties: list.parties.length > 0 ? list.parties : distantWith(report, i + 1, end, post),
      whole: false,
    };
  }
  if (speaks) return { parties: [], whole: false };
  const list = readParties(report, i, end, post);
  if (list.parties.length > 0)
    return verb.object === "direct" && !startsHere(report, list.mentions[0], i)
      ? null
      : { parties: list.parties, whole: false };
  if (namesThing(tokens, i, end)) return null;
  return { parties: distantWith(report, i, end, post), whole: false };
}

/** The token behind "by secure video link", "via teleconference", "over the phone" at token `i`; `i` where none stands there. */
function remoteEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!/^(?:by|via|over|through|on|per)$/.test(tokens[i]?.lower ?? "")) return i;
  let past = i;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const { lower, upos } = tokens[k] as Token;
    if (REMOTE_THINGS.has(lower)) past = k + 1;
    else if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(upos)) break;
  }
  return past;
}

/** The token behind ", at the palace," or ", in Oslo," at token `i`; `i` where none stands there. */
function insertionEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!/^(?:at|in)$/.test(tokens[i]?.lower ?? "") || tokens[i - 1]?.text !== ",") return i;
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const { text, upos } = tokens[k] as Token;
    if (text === ",") return k + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(upos)) break;
  }
  return i;
}

const REMOTE_THINGS = new Set(
  "phone telephone video conference teleconference videoconference call link vtc zoom conferencing".split(
    " ",
  ),
);

/** "called on President X today": the host; null where he is called on to do something. */
function visited(
  report: Report,
  at: number,
  end: number,
): { parties: readonly PartyDraft[]; whole: boolean } | null {
  const { tokens } = report.analysed;
  const list = readParties(report, at + 2, end, null);
  for (let i = list.endToken; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.lower === "for" || (token.lower === "to" && tokens[i + 1]?.upos !== "DET")) return null;
  }
  const hosts = list.parties.map((party) => ({ ...party, duties: [...party.duties, "host" as const] }));
  return hosts.length === 1 ? { parties: hosts, whole: false } : null;
}

const startsHere = (report: Report, mention: Mention | undefined, i: number): boolean =>
  mention !== undefined && mention.firstToken <= i + 4 && report.mentions.length > 0;

function distantWith(report: Report, from: number, end: number, post: string | null): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "with" || token.lower === "alongside") {
      const list = readParties(report, i + 1, end, post);
      // "with X holding talks on the margins": what X did meanwhile.
      const busy = tokens[list.endToken];
      return busy?.xpos === "VBG" && !Object.hasOwn(ROLE_GERUNDS, busy.lower) ? [] : list.parties;
    }
    if (token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VB")) break;
  }
  return [];
}

export const isDateWord = (token: Token): boolean =>
  token.upos === "NUM" ||
  token.lower === "," ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.lower,
  );

/** "today's energy demands": a thing that is met, within the object's phrase. */
function namesThing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token;
    if (MET_THINGS.has(token.lower)) return true;
    if (token.upos === "ADP" || token.upos === "PUNCT") return false;
  }
  return false;
}
