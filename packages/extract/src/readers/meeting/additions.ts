/**
 * Takes a sentence, gives drafts that only add to the meeting told of before: who took part, who sat for a side, who
 * mediated, briefed or observed, who hosted it, at whose invitation, and who was not there (R9).
 */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { eachMarkedIn } from "../../each-marked.ts";
import { createMark } from "../../marks.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "./clause.ts";
import { isContactNoun } from "./contact-nouns.ts";
import { createDraft } from "./draft.ts";
import { readParties } from "./parties.ts";
import { unite } from "./party-drafts.ts";
import { holdersAt, leads, representedBy, represents } from "./represented.ts";
import { statusOfVerb } from "./status.ts";
import { subjectBefore } from "./subject.ts";

/** Drafts with `adds`; their parties carry function, duty and seat, their `subjects` are absent. */
export function readAdditions(report: Report, sentence: Sentence): EventDraft[] {
  const drafts: EventDraft[] = [];
  eachMarkedIn(report, sentence, ADDS, (at) => {
    const absence = readAbsence(report, sentence, at - 2);
    const addition = readAddition(report, sentence, at);
    if (absence) drafts.push(absence);
    if (addition) drafts.push(addition);
  });
  return drafts;
}

function readAddition(report: Report, sentence: Sentence, at: number): EventDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const adding = token.upos === "VERB" && ADDING.has(lemmaAs(token, "VERB"));
  // Nothing else adds, and the clause costs more than this.
  if (!adding && !ADDING_WORDS.has(token.lower)) return null;
  const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const parties =
    token.lower === "joining"
      ? behindBe(report, at, sentence.endToken)
      : token.upos === "VERB" && !ADDING_WORDS.has(token.lower)
        ? byVerb(report, sentence, at, clause)
        : byNoun(report, sentence, at);
  return parties.length === 0 ? null : addingDraft(report, sentence, at, clause, parties, []);
}

/** "X was not represented": who was not there. */
function readAbsence(report: Report, sentence: Sentence, at: number): EventDraft | null {
  const { tokens } = report.analysed;
  if (at < sentence.firstToken || tokens[at + 1]?.lower !== "not") return null;
  const clause = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const absent = isAbsence(tokens, at, clause[1]) ? subjectBefore(report, clause[0], at) : [];
  return absent.length === 0 ? null : addingDraft(report, sentence, at, clause, [], absent);
}

function addingDraft(
  report: Report,
  sentence: Sentence,
  at: number,
  clause: readonly [number, number],
  parties: PartyDraft[],
  absent: readonly PartyDraft[],
): EventDraft {
  const { tokens } = report.analysed;
  const draft = createDraft(report, {
    sentence,
    at,
    noun: null,
    kind: null,
    clause,
    parties,
    headline: false,
    reader: `meetings:adds:${(tokens[at] as Token).lower}${tokens[at + 1]?.lower === "by" ? "_by" : ""}`,
  });
  draft.mode = "unknown";
  draft.formats = [];
  draft.levelWord = null;
  draft.anaphoric = true;
  draft.adds = true;
  draft.subjects = absent.map((party) => party.entity);
  return draft;
}

const ADDING = new Set([
  "join",
  "attend",
  "participate",
  "take",
  "follow",
  "send",
  "represent",
  "lead",
  "head",
  "brief",
  "act",
  "serve",
  "host",
  "hold",
  "include",
]);

/** Words that are read as they stand, not by their lemma. */
const ADDING_WORDS = new Set([
  "joining",
  "invitation",
  "briefing",
  "present",
  "attendance",
  "among",
  "presence",
]);

const ADDS = createMark(() => ({ words: ADDING_WORDS, verbs: ADDING }));

function byVerb(
  report: Report,
  sentence: Sentence,
  at: number,
  [first, end]: readonly [number, number],
): PartyDraft[] {
  const { tokens } = report.analysed;
  const verb = lemmaAs(tokens[at] as Token, "VERB");
  if (!ADDING.has(verb)) return [];
  const status = statusOfVerb(tokens, first, at);
  if (status !== "occurred" && !(verb === "hold" && status === "ongoing")) return [];
  const by = tokens[at + 1]?.lower === "by";
  switch (verb) {
    case "join":
    case "attend":
    case "participate":
    case "take":
    case "follow":
      return tookPart(report, verb, first, at, end, by);
    case "include":
      return isAttendance(tokens, first, at) ? [...readParties(report, at + 1, end, null).parties] : [];
    case "send":
      // "A and B sent observers"
      return /^observers?$/.test(tokens[at + 1]?.lower ?? "")
        ? withFunction(subjectBefore(report, first, at), "observer")
        : [];
    case "represent":
      return by ? representedBy(report, first, at, sentence.endToken) : represents(report, first, at, end);
    case "lead":
    case "head":
      return by ? representedBy(report, first, at, sentence.endToken) : leads(report, first, at, end);
    case "brief":
      if (by) return withFunction(readParties(report, at + 2, end, null).parties, "briefer");
      return briefsMeeting(tokens, at + 1, end)
        ? withFunction(subjectBefore(report, first, at), "briefer")
        : [];
    case "act":
    case "serve":
      return actsAs(tokens, at, end, withEnvoy(report, at, end, subjectBefore(report, first, at)));
    case "host":
      return hostsIt(report, sentence, first, at, end);
    default:
      return holdsPresidency(tokens, at, end) ? dutyOf(subjectBefore(report, first, at), "presidency") : [];
  }
}

/** "Joining the President on the call were A, B and C", "Also present were A and B". */
function behindBe(report: Report, at: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (/^(?:were|was)$/.test(tokens[i]?.lower ?? ""))
      return [...readParties(report, i + 1, end, null).parties];
  return [];
}

/** "They were joined by X", "X also joined the call", "A, B and C took part, together with D", "X attended as an observer". */
function tookPart(
  report: Report,
  verb: string,
  first: number,
  at: number,
  end: number,
  by: boolean,
): PartyDraft[] {
  const { tokens } = report.analysed;
  const observing = observes(tokens, at, end);
  if (by)
    return observing
      ? withFunction(readParties(report, at + 2, end, null).parties, "observer")
      : [...readParties(report, at + 2, end, null).parties];
  if (verb === "take" && tokens[at + 1]?.lower !== "part") return [];
  if (verb === "follow" && !observing) return [];
  const whole = verb === "take" || verb === "attend" || joinedThing(tokens, at + 1, end) || observing;
  if (!whole || /^(?:no|nothing)$/.test(tokens[at + 1]?.lower ?? "")) return [];
  const beside = besides(report, at + 1, end);
  const parties = unite(subjectBefore(report, first, at), beside);
  return observing ? withFunction(parties, "observer") : parties;
}

/** "Participants in the call included …": a list of who was there. */
function isAttendance(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < Math.min(at, first + 4); i++)
    if (/^(?:participants|attendees|participating|attending)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "… took part, together with X and Y", "attended, and so did Z". */
function besides(report: Report, from: number, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 8); i++) {
    const pair = `${tokens[i]?.lower ?? ""} ${tokens[i + 1]?.lower ?? ""}`;
    if (["together with", "along with", "so did", "as did"].includes(pair))
      return readParties(report, i + 2, end, null).parties;
    if (tokens[i]?.lower === "alongside") return readParties(report, i + 1, end, null).parties;
  }
  return [];
}

const CONTACTS = new Set(
  "meeting talks call summit discussion discussions negotiations consultations session conversation them".split(
    " ",
  ),
);

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

const withFunction = (
  parties: readonly PartyDraft[],
  role: "observer" | "briefer" | "facilitator",
): PartyDraft[] => parties.map((party) => ({ ...party, function: role }));
const dutyOf = (parties: readonly PartyDraft[], duty: PartyDraft["duties"][number]): PartyDraft[] =>
  parties.map((party) => ({ ...party, duties: [...party.duties, duty] }));

/** "briefed the ministers", "briefed the Committee". */
function briefsMeeting(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++)
    if (
      /^(?:ministers|leaders|participants|delegations|envoys|members|group|meeting|committee|council|board)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

/** "A acted as mediator through its envoy, X": who sat for it. */
function withEnvoy(report: Report, at: number, end: number, parties: readonly PartyDraft[]): PartyDraft[] {
  const { tokens } = report.analysed;
  const [side] = parties;
  for (let i = at + 1; side && parties.length === 1 && i < Math.min(end, at + 7); i++)
    if (tokens[i]?.lower === "through")
      return unite(
        parties,
        holdersAt(report, i + 1, end).map((one) => ({ ...one, entity: side.entity })),
      );
  return [...parties];
}

/** "X acted as mediator": a facilitator who was in the room. */
function actsAs(
  tokens: readonly Token[],
  at: number,
  end: number,
  parties: readonly PartyDraft[],
): PartyDraft[] {
  if (tokens[at + 1]?.lower !== "as") return [];
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:mediator|mediators|facilitator|intermediary|go-between)$/.test(word))
      return withFunction(parties, "facilitator").map((party) => ({ ...party, subtype: "mediator" }));
    if (/^observers?$/.test(word)) return withFunction(parties, "observer");
    if (/^(?:chair|chairman|chairwoman)$/.test(word)) return dutyOf(parties, "chair");
  }
  return [];
}

/** "Norway hosted the talks but took no part in them": a host whose seat is denied, else open (R3). */
function hostsIt(report: Report, sentence: Sentence, first: number, at: number, end: number): PartyDraft[] {
  const { tokens, text } = report.analysed;
  const next = tokens[at + 1]?.lower ?? "";
  if (!["the", "these", "this", "both"].includes(next) || !joinedThing(tokens, at + 1, end)) return [];
  const rest = text.slice((tokens[at] as Token).start, sentence.end).toLowerCase();
  const out =
    /\btook no part\b|\bdid not take part\b|\bwithout taking part\b|\bnot a party\b|\bkept out\b/.test(rest);
  return dutyOf(subjectBefore(report, first, at), "host").map((party) => ({
    ...party,
    seat: out ? "no" : party.person === null ? "unknown" : "yes",
    rule: out || party.person !== null ? party.rule : "R3",
  }));
}

/** "holds the presidency of the Forum". */
function holdsPresidency(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (/^(?:presidency|chairmanship|chair)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "was not represented", "was not at the table": a party to the matter who isn't in the room (R9). */
function isAbsence(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^(?:was|were)$/.test((tokens[at] as Token).lower) || tokens[at + 1]?.lower !== "not") return false;
  return at + 2 < end && tokens[at + 2]?.lower === "represented";
}

/** "Our forces are there at the invitation of X": who stays in a country, no guest of a meeting. */
function isStationed(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 3; i >= first; i--) {
    const token = tokens[i] as Token;
    if (isContactNoun(tokens, i) || /^(?:visit|trip)$/.test(token.lower)) return false;
    if (token.xpos === "VBD" || token.xpos === "MD") return false;
    if (/^(?:am|is|are|['’](?:re|m))$/.test(token.lower)) return true;
  }
  return false;
}

function byNoun(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const next = tokens[at + 1]?.lower;
  if (
    word === "invitation" &&
    next === "of" &&
    tokens[at - 1]?.lower === "the" &&
    tokens[at - 2]?.lower === "at" &&
    !isStationed(tokens, sentence.firstToken, at)
  ) {
    const list = readParties(report, at + 2, sentence.endToken, null);
    return dutyOf(list.parties.slice(0, 1), "host").map((party) => ({
      ...party,
      seat: "unknown",
      rule: "R3",
    }));
  }
  if (word === "present" || word === "attendance") return attending(report, sentence, at);
  // "received X, in the presence of Y and Z"
  if (
    word === "presence" &&
    next === "of" &&
    tokens[at - 1]?.lower === "the" &&
    tokens[at - 2]?.lower === "in"
  )
    return readParties(report, at + 2, sentence.endToken, null).parties.filter(
      ({ person, post }) => person !== null || post !== null,
    );
  if (word === "among") return amongThose(report, sentence, at);
  if (word === "briefing" && (next === "of" || next === "by" || next === "from"))
    return withFunction(readParties(report, at + 2, sentence.endToken, null).parties.slice(0, 1), "briefer");
  return [];
}

/** "X was also present", "Also present were X and Y", "X and Y were in attendance". */
function attending(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (/^(?:were|was)$/.test(tokens[at + 1]?.lower ?? "")) return behindBe(report, at, sentence.endToken);
  let be = at - 1;
  while (be > sentence.firstToken && /^(?:also|in|both|all)$/.test(tokens[be]?.lower ?? "")) be--;
  if (!/^(?:were|was)$/.test(tokens[be]?.lower ?? "")) return [];
  const [first] = clauseAround(tokens, sentence.firstToken, sentence.endToken, be);
  return subjectBefore(report, first, be);
}

const THOSE = /^(?:those|participants|attendees|attending|leaders|ministers|guests|delegates)$/;
const CAME = /^(?:took|taking|attended|attending|present|participants|attendees|participated|participating)$/;

/** "X and Y were among those who took part", "Among the participants were X and Y". */
function amongThose(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const behind = tokens.slice(at + 1, Math.min(sentence.endToken, at + 6)).map(({ lower }) => lower);
  if (!behind.some((word) => THOSE.test(word)) || !behind.some((word) => CAME.test(word))) return [];
  const be = /^(?:were|was)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : -1;
  if (be < 0) return at === sentence.firstToken ? behindBe(report, at, sentence.endToken) : [];
  const [first] = clauseAround(tokens, sentence.firstToken, sentence.endToken, be);
  return subjectBefore(report, first, be);
}
