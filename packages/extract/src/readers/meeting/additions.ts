/**
 * Takes a sentence, gives drafts that only add to the meeting told of before: who joined, who represented a side, who
 * briefed, at whose invitation it was held.
 */
import { lemma, type Sentence, type Token } from "@readout/english";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "./clause.ts";
import { createDraft } from "./draft.ts";
import { readParties } from "./parties.ts";
import { statusOfVerb } from "./status.ts";
import { subjectBefore } from "./subject.ts";

/** Drafts with `adds`; their parties carry function, duty and seat. */
export function readAdditions(report: Report, sentence: Sentence): EventDraft[] {
  const { tokens } = report.analysed;
  const drafts: EventDraft[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    const parties = token.upos === "VERB" ? byVerb(report, sentence, i) : byNoun(report, sentence, i);
    if (parties.length === 0) continue;
    const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, i);
    const draft = createDraft(report, {
      sentence,
      at: i,
      noun: null,
      kind: null,
      clause,
      parties,
      headline: false,
      reader: `meetings:adds:${token.lower}`,
    });
    draft.mode = "unknown";
    draft.formats = [];
    draft.levelWord = null;
    draft.anaphoric = true;
    draft.adds = true;
    drafts.push(draft);
  }
  return drafts;
}

function byVerb(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const verb = lemma((tokens[at] as Token).text, "VERB");
  if (
    !["join", "represent", "lead", "head", "brief", "attend", "participate", "observe", "accompany"].includes(
      verb,
    )
  )
    return [];
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  if (statusOfVerb(tokens, first, at) !== "occurred") return [];
  const by = tokens[at + 1]?.lower === "by";
  switch (verb) {
    case "join":
    case "attend":
    case "participate": {
      // "They were joined by X", "X also joined the meeting", "X attended as an observer"
      if (by) return seated(readParties(report, at + 2, end, null).parties, observes(tokens, at, end));
      const object = joinedThing(tokens, at + 1, end);
      return object || observes(tokens, at, end)
        ? seated(subjectBefore(report, first, at), observes(tokens, at, end))
        : [];
    }
    case "represent":
      return represents(report, subjectBefore(report, first, at), at + 1, end);
    case "lead":
    case "head":
      return by ? [] : leads(report, subjectBefore(report, first, at), at + 1, end);
    case "brief":
      return by
        ? briefing(readParties(report, at + 2, end, null).parties)
        : briefsMeeting(tokens, at + 1, end)
          ? briefing(subjectBefore(report, first, at))
          : [];
    case "observe":
      return [];
    default:
      return [];
  }
}

const CONTACTS = new Set([
  "meeting",
  "talks",
  "call",
  "summit",
  "discussion",
  "discussions",
  "negotiations",
  "consultations",
  "them",
]);

/** "joined the call", "joined them", "participated in the talks". */
function joinedThing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const token = tokens[i] as Token;
    if (CONTACTS.has(token.lower)) return true;
    if (!["DET", "ADJ", "ADP", "NOUN"].includes(token.upos)) return false;
  }
  return false;
}

const observes = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < Math.min(end, from + 20); i++)
    if (/^(?:observer|observers|guest|guests)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
};

const seated = (parties: readonly PartyDraft[], observer: boolean): PartyDraft[] =>
  parties.map((party) => ({ ...party, function: observer ? "observer" : party.function }));

const briefing = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => ({ ...party, function: "briefer" }));

/** "briefed the ministers", "briefed participants". */
function briefsMeeting(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (
      /^(?:ministers|leaders|participants|delegations|envoys|members|group|meeting)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** "X, Y and Z represented their governments", "X represented A": the persons as those of their side. */
function represents(report: Report, subject: readonly PartyDraft[], from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const people = subject.filter((party) => party.person !== null);
  if (people.length === 0) return [];
  for (let i = from; i < Math.min(end, from + 4); i++)
    if (/^(?:governments?|countries|country|sides|states|delegations)$/.test(tokens[i]?.lower ?? ""))
      return people;
  const [side] = readParties(report, from, end, null).parties;
  return side && people.length === 1 ? people.map((party) => ({ ...party, entity: side.entity })) : [];
}

/** "X led the U.S. delegation": the person of that side. */
function leads(report: Report, subject: readonly PartyDraft[], from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const people = subject.filter((party) => party.person !== null || party.post !== null);
  for (let i = from; i < Math.min(end, from + 8); i++) {
    if (!/^(?:delegation|delegations|side|team)$/.test(tokens[i]?.lower ?? "")) continue;
    const [side] = readParties(report, from, end, null).parties;
    if (!side) return people;
    return people.map((party) => ({ ...party, entity: side.entity }));
  }
  return [];
}

function byNoun(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const next = tokens[at + 1]?.lower;
  if (
    word === "invitation" &&
    next === "of" &&
    tokens[at - 1]?.lower === "the" &&
    tokens[at - 2]?.lower === "at"
  ) {
    const list = readParties(report, at + 2, sentence.endToken, null);
    return list.parties
      .slice(0, 1)
      .map((party) => ({ ...party, duties: ["host"], seat: "unknown", rule: "R3" }));
  }
  if (word === "briefing" && (next === "of" || next === "by" || next === "from"))
    return briefing(readParties(report, at + 2, sentence.endToken, null).parties.slice(0, 1));
  return [];
}
