/** Takes a noun of contact, gives the parties behind it: "with X and Y", "between A and B", "of the foreign ministers of A, B and C". */

import type { Token } from "@readout/english";
import { ROLE_NOUNS } from "../../../data/attendance-words.ts";
import { BY_ROLES, HELD_WORDS } from "../../../data/meeting-verbs.ts";
import { MARGINS, REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { GROUP_COUNTS } from "../../../data/number-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { itemAt } from "../../../item-at.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";
import { isInsideName } from "../../inside-name.ts";
import { isDateWord } from "../../time/calendar.ts";
import { isDialogue } from "../../turns.ts";
import { isOffices } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";
import { agentAt, outsideChairs, partiesOfRelative, partiesThere, withRole } from "../party/parties-by.ts";
import { unite } from "../party/party-drafts.ts";
import { calledBehind, startBehind } from "./called-behind.ts";
import { bookingIn } from "./dropped.ts";
import { countedGroup, groupParty } from "./open-subject.ts";
import { BODY_THAT_MEETS } from "./sides.ts";

const LINKS = new Set("with between among amongst of alongside including involving bringing".split(" "));

/** "The summit in X grouped A, B and C", "saw A and B agree": whom a contact has, by a verb of its own. */
const GROUPED = new WordList("grouping gathering uniting grouped gathered united involved featured saw");

const MEALS = new WordList(["lunch", "dinner", "breakfast"]);
const TOPICS = new Set("on about regarding over concerning".split(" "));
/** What stands behind a noun of contact. `whole` says that the list is everybody ("between A and B"). */
export interface SidesBehind {
  readonly parties: PartyDraft[];
  readonly whole: boolean;
  readonly with: boolean;
  /** "talks opened in X with A's delegation …": a verb of the contact's own stands before the list, which sits in it. */
  readonly opened: boolean;
  readonly endToken: number;
}

const JOINS_WITH = new WordList("and then later separately also");
const COMING = new WordList("participation attendance presence");
const OPENED: ReadonlySet<string> = new Set(
  "opened began resumed started concluded ended continued".split(" "),
);

/** What is read so far behind a noun of contact: `at` is the token to go on with, `gap` the words since the last party. */
interface Behind {
  parties: PartyDraft[];
  whole: boolean;
  faced: boolean;
  topic: boolean;
  held: boolean;
  opened: boolean;
  /** What is hosted behind is the occasion beside which they met. */
  beside: boolean;
  body: readonly PartyDraft[];
  at: number;
  gap: number;
}

/** Where a noun of contact stands: its clause ends before `end`; `post` is that of those who meet. */
interface NounInClause {
  readonly noun: number;
  readonly end: number;
  readonly post: string | null;
}

/** "with X and Y", "between A and B", "of the foreign ministers of A, B and C", "hosted by C" behind a noun of contact. */
export function partiesAfterNoun(
  report: Report,
  noun: number,
  end: number,
  post: string | null,
): SidesBehind {
  const called = calledBehind(report, noun, end, post);
  if (called) return called;
  const where: NounInClause = { noun, end, post };
  const told: Behind = {
    parties: [],
    whole: false,
    faced: false,
    topic: false,
    held: false,
    opened: false,
    beside: false,
    body: [],
    at: startBehind(report, noun),
    gap: 0,
  };
  while (told.at < end && told.gap < (told.topic ? 24 : 14) && readOn(report, where, told));
  const { parties, whole, faced, opened, at } = told;
  return { parties, whole, with: faced, opened, endToken: at };
}

/** Reads one phrase on; false where nothing behind it is of this contact. */
function readOn(report: Report, where: NounInClause, told: Behind): boolean {
  const { tokens } = report.analysed;
  const { at } = told;
  const { lower: word } = tokens[at] as Token;
  const closed = isPlaceName(report, at - 1) ? appositionEnd(tokens, at, where.end) : -1;
  if (closed > 0) return goTo(told, closed);
  // "with A in P and with B in Q": another room.
  if (word === "with" && told.faced && JOINS_WITH.holds(tokens[at - 1])) return false;
  // "wrapped up talks without a date for negotiations between A and B": what they didn't do.
  if (word === "without" && told.parties.length === 0) return false;
  // "meeting on the edges of the summit hosted by X": X hosts that summit.
  told.beside ||= MARGINS.has(word) && tokens[at + 1]?.lower === "of";
  const read =
    readAgent(report, where, told) ?? readComing(report, where, told) ?? readLinked(report, where, told);
  return read ?? readWord(report, where, told);
}

function goTo(told: Behind, at: number): true {
  told.at = at;
  return true;
}

/** Adds a list of parties that ends before a token. */
function take(told: Behind, parties: PartyDraft[], at: number): true {
  told.parties = parties;
  told.gap = 0;
  return goTo(told, at);
}

/** "hosted by C", "which D chaired"; null where no such words stand there. */
function readAgent(report: Report, { noun, end, post }: NounInClause, told: Behind): true | null {
  const { tokens } = report.analysed;
  const relative = partiesOfRelative(report, told.at, end) ?? partiesThere(report, told.at, end);
  if (relative) return take(told, unite(told.parties, relative.parties), relative.endToken);
  const through = isThroughOthers(tokens, noun, told.at);
  const by = told.beside ? undefined : BY_ROLES.get(through ? "mediated" : (tokens[told.at] as Token).lower);
  const from = through ? told.at + 1 : by ? agentAt(tokens, told.at + 1, end) : -1;
  if (!by || from <= 0) return null;
  const list = readParties(report, from, end, post);
  const agents = withRole(list.parties, by);
  // "a meeting of the Union convened by A": more than A and whoever goes there.
  const all = unite(told.parties, told.body);
  return take(
    told,
    unite(all, told.whole ? outsideChairs(told.parties, agents) : agents),
    Math.max(list.endToken, from),
  );
}

/** "held indirect talks via A", "held talks through A's mediators": who goes between them stands behind. */
const isThroughOthers = (tokens: readonly Token[], noun: number, at: number): boolean =>
  isOneOf(tokens[at]?.lower, "through", "via") &&
  (REMOTE_WORDS.get(tokens[noun - 1]?.lower ?? "") === "indirect" ||
    [2, 3, 4].some((k) => ROLE_NOUNS.get(tokens[at + k]?.lower ?? "")?.subtype === "mediator"));

/** "with the participation of delegations of A and B": everybody who came; null where no such words stand there. */
function readComing(report: Report, { end, post }: NounInClause, told: Behind): true | null {
  const { tokens } = report.analysed;
  const { at } = told;
  if (tokens[at]?.lower !== "with" || tokens[at + 1]?.lower !== "the" || !COMING.holds(tokens[at + 2]))
    return null;
  const list = tokens[at + 3]?.lower === "of" ? readParties(report, at + 4, end, post) : null;
  return list && list.parties.length > 0
    ? take(told, unite(told.parties, list.parties), Math.max(list.endToken, at + 4))
    : null;
}

/** "with X", "between A and B", "of the two sides"; null where the word links nobody. */
function readLinked(report: Report, { noun, end, post }: NounInClause, told: Behind): true | null {
  const { tokens } = report.analysed;
  const { at } = told;
  const { lower: word } = tokens[at] as Token;
  const amid = isOneOf(word, "between", "among");
  // "a lunch for President X"
  const guests = word === "for" && at === noun + 1 && MEALS.holds(tokens[noun]);
  const { upos, xpos } = tokens[at] as Token;
  const grouped = upos === "VERB" && xpos !== "VBN" && GROUPED.holds(tokens[at]);
  const links = told.topic ? word === "with" || amid : guests || grouped || LINKS.has(word);
  if (
    !links ||
    (word === "with" && isAimed(tokens, at) && !isSharedWith(report, at)) ||
    (word === "of" && isAsked(tokens, at))
  )
    return null;
  const list = readParties(report, at + 1, end, post);
  // "talks about Mali between Kenya and Chad", "Talks on a swap of prisoners between A and B ended", where "talks on ties between them" says what ties.
  const about =
    amid &&
    (isOfState(report, at) ||
      (list.parties.length > 1 &&
        (isOneOf(tokens[list.endToken]?.upos, "VERB", "AUX") ||
          (tokens[list.endToken]?.text === "," && tokens[list.endToken + 1]?.lower === "held")) &&
        !isAimed(tokens, at)));
  if (told.topic && amid && !about) return null;
  // "…, with Peru rejecting a draft": what one of them did there.
  if (word === "with" && tokens[at - 1]?.text === "," && doesElse(tokens[list.endToken]))
    return goTo(told, list.endToken + 1);
  // "…, with experts from A as observers": a role in the room, read by its own words.
  if (word === "with" && list.parties.length > 0 && isInRole(tokens, list.endToken))
    return goTo(told, list.endToken + 1);
  // Behind a topic only people are another side: "to discuss ties with X" may mean the ties.
  const people = list.parties.some((party) => party.person !== null || party.post !== null);
  if (
    list.parties.length > 0 &&
    (!told.topic || people || about) &&
    !isBody(word, list.mentions, list.parties)
  ) {
    told.whole ||= (word === "between" || word === "among") && list.parties.length >= 2;
    // "of the ministers of A and B with C": all of them.
    told.faced ||= word === "with" && told.parties.length === 0;
    told.opened ||= told.held && word === "with";
    return take(told, unite(told.parties, list.parties), Math.max(list.endToken, at + 1));
  }
  if (word === "of" && at === noun + 1 && list.mentions.every(({ kind }) => kind === "organisation"))
    told.body = list.parties.map((party) => ({ ...party, seat: "unknown", rule: BODY_THAT_MEETS }));
  const company = word === "with" && !told.topic ? countedGroup(report, at + 1) : [];
  if (company.length > 0) {
    told.faced ||= told.parties.length === 0;
    const [{ spans: [span] = [] } = {}] = company;
    return take(told, unite(told.parties, company), firstFrom(tokens, span?.end ?? 0));
  }
  const open = isOneOf(word, "between", "among", "of") ? openGroup(report, at + 1) : null;
  if (!open) return null;
  // "attended by the water ministers of the three states": the offices, of whom the group says whose.
  const offices = word === "of" ? report.mentions[mentionAt(report, at) - 1] : undefined;
  const held = offices?.endToken === at && isOffices(offices);
  // "a meeting of the four countries' foreign ministers"
  const behind = isPossessive(tokens[open.endToken]?.lower ?? "")
    ? report.mentions[mentionAt(report, open.endToken)]
    : undefined;
  const owned = behind?.firstToken === open.endToken + 1 && isOffices(behind) ? behind : open;
  told.parties = unite(told.parties, [groupParty(held ? offices : owned)]);
  return goTo(told, owned.endToken);
}

/** Goes past a word that names nobody; false where it ends what is told of the contact. */
function readWord(report: Report, { noun }: NounInClause, told: Behind): boolean {
  const { tokens } = report.analysed;
  const { at } = told;
  const token = tokens[at] as Token;
  const { lower: word } = token;
  // "calls to discuss … with X": what is discussed stands between.
  // "the meeting to be held between A and B"
  const infinitive =
    token.xpos === "VB" &&
    tokens[at - 1]?.lower === "to" &&
    !(word === "be" && HELD_WORDS.holds(tokens[at + 1]));
  if (infinitive && told.parties.length === 0) told.topic = true;
  else if (tellsAnother(tokens, at)) return false;
  // The tagger takes "talks opened" for a participle.
  told.held ||= HELD_WORDS.has(word) && (token.xpos === "VBD" || (at === noun + 1 && OPENED.has(word)));
  // "The meeting, which was attended by A and B, was held in X", "the meeting that was held in X between A and B"
  if (isOneOf(word, "which", "that") && isOneOf(tokens[at + 1]?.lower, "is", "was", "were", "took")) {
    const verb = tokens[at + 2]?.lower ?? "";
    const isHeld = verb === "held" || verb === "place";
    if (BY_ROLES.has(verb) || isHeld) return goTo(told, at + (isHeld ? 3 : 2));
  }
  const booking = bookingIn(tokens, at);
  if (booking > 0) return goTo(told, booking + 1);
  if (isOneOf(word, "that", "which", "who", "after", "before")) return false;
  if (TOPICS.has(word) && !isDateWord(tokens[at + 1])) {
    if (told.parties.length > 0) return false;
    told.topic = true;
  }
  told.gap++;
  return goTo(told, at + 1);
}

/** A verb of another act than holding the contact; "the EU-facilitated Dialogue" is a compound, whatever the tagger makes of its end. */
const tellsAnother = (tokens: readonly Token[], at: number): boolean => {
  const { upos, xpos, lower } = tokens[at] as Token;
  return (
    upos === "VERB" &&
    !isInsideName(tokens, at) &&
    xpos !== "VBN" &&
    xpos !== "VBG" &&
    !(tokens[at - 1]?.xpos === "HYPH" || tokens[at - 1]?.text === "-") &&
    !HELD_WORDS.has(lower)
  );
};

const isOfState = (report: Report, at: number): boolean => {
  const before = report.mentions[mentionAt(report, at) - 1];
  return before?.endToken === at && (before.kind === "state" || before.kind === "place");
};

const isInRole = (tokens: readonly Token[], as: number): boolean =>
  tokens[as]?.lower === "as" &&
  [1, 2].some((k) => ROLE_NOUNS.has(tokens[as + k]?.lower ?? "") || tokens[as + k]?.lower === "go");

/** A participle that says of nobody that he sat there. */
const doesElse = (token: Token | undefined): boolean =>
  token?.xpos === "VBG" &&
  !/^(?:attending|participating|taking|joining|acting|serving|sitting|mediating|hosting|chairing|observing|representing|leading|heading|following)$/.test(
    token.lower,
  );

/** "in Kasane, a border town some 900 kilometres north of Gaborone, was": behind the comma that closes what a place is; -1 where none does. */
function appositionEnd(tokens: readonly Token[], comma: number, end: number): number {
  if (tokens[comma]?.text !== "," || !isOneOf(tokens[comma + 1]?.lower, "an", "a", "the")) return -1;
  for (let i = comma + 2; i < Math.min(end, comma + 20); i++) {
    const { text, upos } = tokens[i] as Token;
    if (text === ",") return i + 1;
    if (upos === "VERB" || upos === "AUX") return -1;
  }
  return -1;
}

const isPlaceName = (report: Report, at: number): boolean => {
  const mention = report.mentions[mentionAt(report, at)];
  return mention?.kind === "place"
    ? mention.endToken === at + 1
    : report.analysed.tokens[at]?.upos === "PROPN";
};

/** "talks aimed at ending the war with X", "talks on ties between them": what follows belongs to the war and the ties. */
const isAimed = (tokens: readonly Token[], i: number): boolean => OF_TWO.holds(itemAt(tokens, i - 1));

/** "talks on trade with President X": of what officers speak with each other. */
function isSharedWith(report: Report, at: number): boolean {
  const mention = report.mentions[mentionAt(report, at)];
  return (
    mention !== undefined &&
    mention.firstToken <= at + 2 &&
    mention.post !== null &&
    /^(?:trade|cooperation|ties|relations|border|peace)$/.test(report.analysed.tokens[at - 1]?.lower ?? "")
  );
}

const OF_TWO = new WordList(
  "war conflict relations ties border cooperation agreement deal trade dispute fighting crisis tensions truce ceasefire rift row clashes peace",
);

/** "held a session at the request of A and B": who asked for it. */
const isAsked = (tokens: readonly Token[], of: number): boolean =>
  /^(?:request|behest|initiative|invitation|proposal|suggestion|urging)$/.test(tokens[of - 1]?.lower ?? "");

/** "the meeting of the Security Council" names the body that meets, not a party; one state behind "of" neither. */
function isBody(word: string, mentions: readonly Mention[], parties: readonly PartyDraft[]): boolean {
  if (word !== "of") return false;
  if (mentions.every((mention) => mention.kind === "organisation")) return true;
  return parties.length === 1 && parties[0]?.post === null && parties[0].person === null;
}

/** "between the two countries", "of the four ministers": a group at a token, its members unknown. */
function openGroup(report: Report, at: number): Mention | null {
  const { tokens } = report.analysed;
  const m = mentionAt(report, at);
  // "of their defence ministers"
  const offices = tokens[at]?.lower === "their" ? report.mentions[m + 1] : undefined;
  if (offices?.firstToken === at + 1 && isOffices(offices)) return offices;
  const mention = report.mentions[m];
  // "between the two presidents", whom those who ask in a briefing change with each question.
  const counted = GROUP_COUNTS.has(tokens[at + 1]?.lower ?? "") && !isDialogue(report);
  const reach = counted ? at + 2 : at + 1;
  return mention && mention.firstToken <= reach && mention.kind === "group" && mention.members.length === 0
    ? mention
    : null;
}
