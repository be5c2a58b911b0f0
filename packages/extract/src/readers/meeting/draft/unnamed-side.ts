/** Takes a contact of which one side is named, gives the people of other states that it was with, whom its words name only as such: "African foreign ministers", "leaders of Caribbean nations" (R1). */
import type { EventStatus } from "@readout/core";
import type { Token } from "@readout/english";
import { TALKING_VERBS } from "../../../data/meeting-verbs.ts";
import { FOREIGN_PEOPLE, REGIONS, STATES_SAID } from "../../../data/region-words.ts";
import type { PartyDraft, UnnamedSide } from "../../../drafts.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isNamedDay } from "../../time/calendar.ts";
import { hasDate } from "../clause/contact-clause.ts";

/** How many words may stand between the contact and its "with", and how many before the people's own noun. */
const [BETWEEN, WITHIN] = [5, 8];

const OF_PEOPLE = new Set("DET ADJ NUM ADV NOUN PROPN PRON".split(" "));
const LINKS = new WordList("with of to for between among alongside");

/** The words for whom a verb's subject, of one side, met; null where they name nobody of another state, or the verb only says that the two talk at times. */
export function metUnnamed(
  tokens: readonly Token[],
  verb: number,
  lemma: string,
  at: number,
  status: EventStatus,
  [first, end]: readonly [number, number],
): UnnamedSide | null {
  const told = hasDate(tokens, first, end) || (tokens[verb]?.xpos === "VBD" && !TALKING_VERBS.has(lemma));
  return status === "denied" || status === "unconfirmed" || !told ? null : peopleBehind(tokens, at);
}

/** Whether the parties are of one side that has a name: a person, an office, a state. */
export const isOneSide = ([only, ...more]: readonly PartyDraft[]): boolean =>
  only !== undefined &&
  !only.entity.includes("@") &&
  (only.person !== null || only.post !== null || only.rule !== null || only.entity !== only.actor) &&
  more.every(({ entity }) => entity === only.entity);

/** "met yesterday with African leaders", "hosted African leaders", "a call with more than thirty world leaders": the words for them behind the contact at a token. */
export function peopleBehind(tokens: readonly Token[], at: number): UnnamedSide | null {
  for (let i = at + 1; i <= at + 1 + BETWEEN; i++) {
    const linked = LINKS.holds(tokens[i]);
    if (linked || i === at + 1) {
      const from = linked ? i + 1 : i;
      const end = peopleFrom(tokens, from);
      if (end > 0) return sideOf(tokens.slice(from, end));
    }
    if (linked || isOneOf(tokens[i]?.upos, "VERB", "PUNCT", "SCONJ")) return null;
  }
  return null;
}

/** "at the Food Ministerial", "at a Small Group Minister Meeting": the word for whom a foreign minister met there, by a name with capitals; null for others. */
export function ministersMet(
  tokens: readonly Token[],
  noun: number,
  own: readonly PartyDraft[],
): UnnamedSide | null {
  const at = tokens[noun]?.lower === "ministerial" ? noun : noun - 1;
  const word = tokens[at];
  const named = word !== undefined && startsUpper(word.text) && OF_MINISTERS.holds(word);
  return named && own.some(({ post }) => post === "foreign_minister") ? sideOf([word]) : null;
}

const OF_MINISTERS = new WordList(["ministerial", "minister", "ministers"]);

function sideOf(words: readonly Token[]): UnnamedSide {
  const region =
    words.find((word) => REGIONS.holds(word) && startsUpper(word.text)) ?? words.findLast(isName);
  return {
    start: (words[0] as Token).start,
    end: (words.at(-1) as Token).end,
    region: region?.lower ?? null,
    ...(words.some(({ upos }) => upos === "NUM") ? { counted: true as const } : {}),
  };
}

const isName = ({ upos, text }: Token): boolean => upos === "PROPN" && startsUpper(text);

/** The end of the phrase at a token, where it is of people whom its words call those of other states; 0 where it isn't. */
function peopleFrom(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + WITHIN; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return 0;
    if (FOREIGN_PEOPLE.holds(token)) {
      const next = tokens[i + 1]?.sentence === token.sentence && !isNamedDay(tokens[i + 1]);
      const foreign = isForeign(tokens, from, i) && !(next && isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN"));
      const end = endOfStates(tokens, i);
      // "representatives of all three countries from civil society"
      if (end > 0 && tokens[end]?.lower === "from") return 0;
      return end || (foreign ? i + 1 : 0);
    }
    if (!OF_PEOPLE.has(token.upos) && !REGIONS.holds(token) && token.lower !== "of") return 0;
  }
  return 0;
}

/** "African leaders", "African foreign ministers", "Latin American leaders", "world leaders"; not "African American leaders". */
function isForeign(tokens: readonly Token[], from: number, head: number): boolean {
  if (tokens[head - 1]?.lower === "foreign" && head > from) return true;
  // "our regional partners", "our allies"
  if (tokens[head]?.lower === "allies" && tokens[head - 1]?.lower === "our") return true;
  if (tokens[head]?.lower === "partners" && tokens[head - 1]?.lower === "regional") return true;
  const i = isOneOf(tokens[head - 1]?.lower, "prime", "defense", "defence", "finance") ? head - 2 : head - 1;
  const last = tokens[i]?.lower === "foreign" ? i - 1 : i;
  if (last < from) return false;
  if (tokens[last]?.lower === "american")
    return isOneOf(tokens[last - 1]?.lower, "latin", "central", "south");
  return REGIONS.holds(tokens[last]);
}

/** Behind "of Caribbean nations", "from more than thirty countries", "of state and government" at a noun of people; 0 where no such words stand there. */
function endOfStates(tokens: readonly Token[], head: number): number {
  if (!isOneOf(tokens[head + 1]?.lower, "of", "from")) return 0;
  if (tokens[head]?.lower === "heads")
    return isOneOf(tokens[head + 2]?.lower, "state", "government") ? head + 3 : 0;
  for (let i = head + 2; i < head + 2 + WITHIN; i++) {
    const token = tokens[i];
    if (STATES_SAID.holds(token) && !STATES_SAID.holds(tokens[i + 1]))
      return isOneOf(tokens[i - 1]?.lower, "tribal", "native", "first") ? 0 : i + 1;
    if (!token || !(OF_PEOPLE.has(token.upos) || token.upos === "ADP" || token.lower === "than")) return 0;
  }
  return 0;
}
