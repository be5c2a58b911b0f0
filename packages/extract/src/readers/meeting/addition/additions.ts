/**
 * Takes a sentence, gives drafts that only add to the meeting told of before: who took part, who sat for a side, who
 * mediated, briefed or observed, who hosted it, at whose invitation, and who was not there (R9).
 */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { ADDING_VERBS, ADDING_WORDS, PRESENT_WORDS, WATCHING } from "../../../data/attendance-words.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import { eachMarkedIn, mayHold } from "../../../each-marked.ts";
import { createMark } from "../../../marks.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { relativeBehind } from "../../relative-clause.ts";
import { clauseAround } from "../contact/clause.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { createAddition } from "../draft/draft.ts";
import { listedAfter } from "../party/listed-after.ts";
import { readParties } from "../party/parties.ts";
import { asDeputies, asSide, holdersAt, ownerOfDeputy } from "../party/seat-holders.ts";
import { placeNear } from "../place/place.ts";
import { subjectBefore } from "../side/subject.ts";
import { byVerb, sitsInstead } from "./adding-verbs.ts";
import { invertedParties } from "./inverted.ts";
import { missedMeeting, sentInstead } from "./missed-meeting.ts";
import { AT_SIGNING, speaksOfCeremony, watchesAsObserver } from "./onlookers.ts";
import { representedBy } from "./represented.ts";
import { ledByWith, patronFrom, rolesAt, rolesWere, wasOne } from "./room-roles.ts";
import { heldBySides, sideAt } from "./side-by-side.ts";
import { SIGNERS_VERBS } from "./signers.ts";
import { absenceAt } from "./stayed-away.ts";
import { wasAmong, wasPresent } from "./took-part.ts";
import { dutyOf, withFunction } from "./with-role.ts";

/** Drafts with `adds`; their parties carry function, duty and seat, their `subjects` are absent. */
export function readAdditions(report: Report, sentence: Sentence): EventDraft[] {
  const drafts = mayHold(report.analysed.tokens, sentence, ADDS) ? addedIn(report, sentence) : [];
  const behind = inverted(report, sentence);
  if (behind) drafts.push(behind);
  return drafts;
}

/** What the words of adding add, in their order. */
function addedIn(report: Report, sentence: Sentence): EventDraft[] {
  const drafts: EventDraft[] = [];
  eachMarkedIn(report, sentence, ADDS, (at) => {
    const draft = readAddition(report, sentence, at);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** "With her were X of A and Y of B", "Also present were A and B", "Its co-chairs were X and Y": who came, named behind the verb. */
function inverted(report: Report, sentence: Sentence): EventDraft | null {
  const { firstToken: at, endToken } = sentence;
  const behind = invertedParties(report, at, endToken);
  const parties = behind.length > 0 ? behind : rolesWere(report, at, endToken);
  return parties.length === 0 ? null : addingDraft(report, sentence, at, [at, endToken], parties, "adds");
}

function readAddition(report: Report, sentence: Sentence, at: number): EventDraft | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const adding = token.upos === "VERB" && ADDING_VERBS.has(lemmaAs(token, "VERB"));
  // Nothing else adds, and the clause costs more than this.
  if (!adding && !ADDING_WORDS.holds(token)) return null;
  if (isIdle(tokens, at, sentence.firstToken)) return null;
  const clause = clauseOf(tokens, sentence, at);
  if (isOfOtherTimes(tokens, at, clause)) return null;
  const absence = absenceAt(report, at, clause);
  if (absence && absence.noun >= 0) {
    const missed = missedMeeting(report, sentence, at, clause, absence);
    if (missed || !absence.definite) return missed;
  }
  if (absence) {
    const others = sentInstead(report, at, sentence.endToken, absence);
    const draft = addingDraft(report, sentence, at, clause, others, "absent");
    if (others.length === 0) draft.subjects = absence.absent.map((party) => party.entity);
    return draft;
  }
  const roles = rolesAt(report, at, clause);
  if (roles.length > 0)
    return addingDraft(report, sentence, at, [patronFrom(tokens, at, clause[0]), clause[1]], roles, "role");
  const parties = added(report, sentence, at, clause).filter((party) => !ownsThing(report, party));
  const came = cameAsGuest(tokens, clause[0], at) ? withFunction(parties, "observer") : parties;
  if (parties.length === 0) return null;
  const draft = addingDraft(report, sentence, at, clause, came, "adds");
  // "A's minister presided over the talks in a guesthouse in P": where they were.
  if (
    adding &&
    (SIGNERS_VERBS.includes(lemmaAs(token, "VERB")) || came.some(({ duties }) => duties.includes("chair")))
  )
    draft.place = placeNear(report, at, ...clause);
  return draft;
}

/** The clause of a verb; "X, who joined by video, said that it opens in August": what is put in between ends at its comma. */
function clauseOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  at: number,
): readonly [number, number] {
  const [first, end] = clauseAround(tokens, firstToken, endToken, at);
  let who = at - 1;
  while (tokens[who]?.upos === "ADV" || tokens[who]?.upos === "AUX") who--;
  const close = relativeBehind(tokens, who - 1);
  return [first, close > at ? Math.min(close, end) : end];
}

/** Frequent words that add only beside another: "came as", "watched over", "On the Kenyan side were". */
function isIdle(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower === "side") return !isOneOf(tokens[first]?.lower, "on", "from", "for");
  const next = lower.startsWith("watch") ? "over" : isOneOf(lower, "came", "come") ? "as" : null;
  return next !== null && tokens[at + 1]?.lower !== next && tokens[at + 1]?.lower !== "by";
}

const BEFORE_NOW = new WordList(
  "previously formerly previous earlier past former other for spring summer autumn winter",
);
const GATHERINGS = new WordList("years rounds editions sessions round edition");

/** "For a time Germany also attended", "in previous years A took part", "which observed the spring round": of other meetings than the one told of. */
function isOfOtherTimes(
  tokens: readonly Token[],
  at: number,
  [first, end]: readonly [number, number],
): boolean {
  for (let i = first; i < end; i++) {
    // "A, which observed the spring round, joined": what is said aside is of its own verb.
    if (isOneOf(tokens[i]?.lower, "which", "who")) {
      let aside = i;
      while (aside < at && tokens[aside]?.text !== ",") aside++;
      if (aside < at) i = aside;
    }
    const token = tokens[i] as Token;
    if (!BEFORE_NOW.holds(token)) continue;
    if (token.lower === "previously" || token.lower === "formerly") return true;
    const next = tokens[i + 1];
    if (
      token.lower !== "for" ? GATHERINGS.holds(next) : next?.lower === "a" && tokens[i + 2]?.lower === "time"
    )
      return true;
  }
  return false;
}

/** "Burundi, invited as an observer, sent its ambassador": as what those before a verb came. */
const cameAsGuest = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = first; i < at; i++)
    if (tokens[i]?.lower === "invited" && tokens[i + 1]?.lower === "as")
      return [2, 3].some((k) => /^(?:observers?|guests?)$/.test(tokens[i + k]?.lower ?? ""));
  return false;
};

function addingDraft(
  report: Report,
  sentence: Sentence,
  at: number,
  clause: readonly [number, number],
  parties: PartyDraft[],
  how: "adds" | "role" | "absent",
): EventDraft {
  const { tokens } = report.analysed;
  // "led respectively by"
  const next = tokens[tokens[at + 1]?.upos === "ADV" ? at + 2 : at + 1]?.lower ?? "";
  // "stood in for the minister": not by the table.
  const watching =
    next !== "in" && WATCHING.has(lemmaAs(tokens[at] as Token, "VERB")) && !watchesAsObserver(tokens, at);
  const signing = watching || speaksOfCeremony(tokens, ...clause);
  const instead = how === "adds" && sitsInstead(tokens, at);
  return createAddition(report, {
    sentence,
    at,
    clause,
    parties,
    reader: instead
      ? "meetings:adds:instead"
      : `${signing ? AT_SIGNING : `meetings:${how}`}:${(tokens[at] as Token).lower}${next === "by" || next === "at" ? `_${next}` : ""}`,
  });
}

const ADDS = createMark(() => ({ words: ADDING_WORDS, verbs: ADDING_VERBS }));

/** What a word adds to the room, read as a list of who was there, by its verb, as a role, by its noun. */
function added(
  report: Report,
  sentence: Sentence,
  at: number,
  clause: readonly [number, number],
): PartyDraft[] {
  const { tokens } = report.analysed;
  // "On the Kenyan side were X and Y; on the Ugandan side, Z"
  if (tokens[at]?.lower === "side")
    return sideAt(report, sentence.firstToken)?.end === at + 1
      ? heldBySides(report, sentence.firstToken - 1, sentence.endToken)
      : [];
  // "…; also present were A and B": behind the clause that opens its sentence.
  const present =
    PRESENT_WORDS.holds(tokens[at]) && clause[0] > sentence.firstToken
      ? invertedParties(report, clause[0], sentence.endToken)
      : [];
  if (present.length > 0) return present;
  const one = wasOne(report, at, clause);
  if (one.length > 0) return one;
  if (isOneOf(tokens[at]?.lower, "place", "stead")) return inHisPlace(report, sentence, at);
  const listed = listedAfter(report, sentence, at);
  if (listed.length > 0) return listed;
  const were = [
    ...wasPresent(report, clause[0], at, clause[1]),
    ...wasAmong(report, clause[0], at, clause[1]),
  ];
  if (were.length > 0) return were;
  const verb = byVerb(report, sentence, at, clause);
  return verb.length > 0 ? verb : byNoun(report, sentence, at);
}

/** "His deputy, X, spoke in his place", "sat in her stead": who sat for the one whom the first pronoun takes up. */
function inHisPlace(report: Report, { firstToken }: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const owner = ownerOfDeputy(report, firstToken);
  if (owner?.entity == null || tokens[at - 2]?.lower !== "in" || tokens[at - 1]?.xpos !== "PRP$") return [];
  const parties = asSide(holdersAt(report, firstToken + 1, at - 3), {
    entity: owner.entity,
    mediates: false,
  });
  return asDeputies(parties, owner);
}

/** "attended by Mali's fans": a state that owns what follows sits nowhere. */
function ownsThing(report: Report, { spans: [span], person, post }: PartyDraft): boolean {
  if (!span || person !== null || post !== null) return false;
  const { tokens } = report.analysed;
  const at = firstFrom(tokens, span.end);
  const noun = tokens[at + 1];
  if (!isPossessive(tokens[at]?.lower ?? "") || noun?.upos !== "NOUN" || isContactNoun(tokens, at + 1))
    return false;
  // "led by the Union's peace and security commissioner"
  const next = report.mentions[mentionAt(report, at + 1)];
  return !(
    next?.kind === "office" &&
    next.firstToken <= at + 5 &&
    tokens
      .slice(at + 1, next.firstToken)
      .every(({ upos, lower }) => upos === "NOUN" || upos === "ADJ" || lower === "and")
  );
}

/** "Our forces are there at the invitation of X": who stays in a country, no guest of a meeting. */
function isStationed(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 3; i >= first; i--) {
    const token = tokens[i] as Token;
    if (isContactNoun(tokens, i) || isOneOf(token.lower, "visit", "trip")) return false;
    if (token.xpos === "VBD" || token.xpos === "MD") return false;
    if (/^(?:am|is|are|['’](?:re|m))$/.test(token.lower)) return true;
  }
  return false;
}

/** "The funeral saw": a noun right behind its article that isn't one of contact. */
const isOfThing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === "NOUN" &&
  tokens[at - 1]?.lower === "the" &&
  !ROOMS.holds(tokens[at]) &&
  isContactNoun(tokens, at) === null;
const ROOMS = new WordList("exchange event gathering forum round");

const BRINGS = new WordList("saw featured included enjoyed had");

/** "The Group will reconvene in X at the invitation of Y": a guest of the next meeting, where "the meeting will be held" is this one. */
function meetsAgain(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[first]?.lower === "the" && isContactNoun(tokens, first + 1)) return false;
  for (let i = first; i < at; i++) if (isOneOf(tokens[i]?.lower, "will", "would", "shall")) return true;
  return false;
}

function byNoun(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const word = (tokens[at] as Token).lower;
  const next = tokens[at + 1]?.lower;
  // "X was in the chair", "X and Y took turns in the chair", "with X in the chair"
  if (word === "chair" && tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "in") {
    const verb = isOneOf(tokens[at - 3]?.lower, "turns", "turn") ? at - 4 : at - 3;
    const chairs = isOneOf(tokens[verb]?.lower, "was", "sat", "took", "were")
      ? subjectBefore(report, sentence.firstToken, verb)
      : ledByWith(report, sentence.firstToken, at - 2);
    return dutyOf(chairs ?? [], "chair");
  }
  if (
    word === "invitation" &&
    next === "of" &&
    tokens[at - 1]?.lower === "the" &&
    tokens[at - 2]?.lower === "at" &&
    !isStationed(tokens, sentence.firstToken, at) &&
    !meetsAgain(tokens, sentence.firstToken, at)
  ) {
    const list = readParties(report, at + 2, sentence.endToken, null);
    // "At the invitation of the presidency, X attended": X is who was invited.
    const body = report.mentions[mentionAt(report, at + 2)];
    if (body?.kind === "ministry" && body.entity === null && tokens[body.endToken]?.text === ",") return [];
    return dutyOf(list.parties.slice(0, 1), "host").map((party) => ({
      ...party,
      seat: "unknown",
      rule: "R3",
    }));
  }
  // "The exchange saw the participation of A and B"
  if (word === "participation" && next === "of" && BRINGS.holds(tokens[at - 2]) && !isOfThing(tokens, at - 3))
    return [...readParties(report, at + 2, sentence.endToken, null).parties];
  // "A's team was under the leadership of X", not "his thanks to A, under the leadership of X"
  if (
    word === "leadership" &&
    next === "of" &&
    tokens[at - 2]?.lower === "under" &&
    tokens[at - 3]?.text !== ","
  )
    return representedBy(report, sentence.firstToken, at, sentence.endToken);
  if (word === "briefing" && (next === "of" || next === "by" || next === "from"))
    return withFunction(readParties(report, at + 2, sentence.endToken, null).parties.slice(0, 1), "briefer");
  return [];
}
