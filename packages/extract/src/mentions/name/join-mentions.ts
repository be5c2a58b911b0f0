/** Takes two mentions that stand side by side, gives what they are together: a name with the office behind it, an office with its holder's name. */

import type { Token } from "@readout/english";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { isRank } from "../title/title-parts.ts";
import { wordAt } from "../unit/entity-lists.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { joinOutlet } from "./outlet-names.ts";

/** What a mention and the one behind it are together, null where they are two; `found` ends with the first. */
type Joiner = (
  tokens: readonly Token[],
  before: RawMention,
  mention: RawMention,
  found: readonly RawMention[],
) => RawMention | null;

/** Adds a mention to those found, or joins it to the last; "Fumio Kishida, the prime minister of Japan," is one office with its holder. */
export function addMention(tokens: readonly Token[], found: RawMention[], mention: RawMention): void {
  const before = found.at(-1);
  if (before)
    for (const join of JOINERS) {
      const joined = join(tokens, before, mention, found);
      if (joined === null) continue;
      found[found.length - 1] = joined;
      return;
    }
  placeListed(tokens, found, mention);
  const told = before ? toldBy(tokens, before, mention) : null;
  if (told) found[found.length - 1] = told;
  found.push(mention);
}

/** "X, Y and Z, the ministers of A, B and C,": as many names as states before the group are its holders, in their order. */
function placeListed(tokens: readonly Token[], found: RawMention[], group: RawMention): void {
  const { entities, readings, plural } = group;
  if (!plural || !readings || entities.length < 2 || group.name !== null) return;
  const names = found.slice(-entities.length);
  const stands = names.every(
    ({ kind, name, entities: of, readings: own, end }, k) =>
      kind === "person" &&
      name !== null &&
      of.length === 0 &&
      own === undefined &&
      tokens.slice(end, names[k + 1]?.first ?? end).every(({ lower }) => lower === "," || lower === "and"),
  );
  const last = names.at(-1);
  if (!stands || !last || names.length < entities.length || !isApposition(tokens, last.end, group)) return;
  found.splice(
    -entities.length,
    entities.length,
    ...names.map((name, k) => ({
      ...name,
      kind: "office" as const,
      entities: [entities[k] as string],
      titleFirst: group.titleFirst,
      titleEnd: group.titleEnd,
      readings,
      former: group.former,
    })),
  );
}

/** "Teo Roe, Jr., Secretary of Foreign Affairs" */
const withSuffix: Joiner = (tokens, before, mention) =>
  before.name && mention.kind === "person" && isOneOf(wordAt(tokens, mention.first), "jr.", "jr", "sr.", "sr")
    ? { ...before, end: mention.end }
    : null;

/** "Fumio Kishida, the prime minister of Japan," */
const withOffice: Joiner = (tokens, before, mention) => {
  if (before.kind !== "person" || before.name === null) return null;
  // "President X, the president of Chad,": his own office once more
  const isOwn = (reading: TitleReading): boolean => isAddress(reading) || reading.post === mention.post;
  if (before.readings?.some(isOwn) === false) return null;
  // "Senator Roe, Minister for …": a surname, where a form of address stands before it.
  if (before.name[1] - before.name[0] === 1 && before.readings === undefined) return null;
  if (mention.kind !== "office" || mention.name !== null || mention.counterpart) return null;
  if (!isHoldersState(before, mention) || !isApposition(tokens, before.end, mention)) return null;
  const entities = mention.entities.length > 0 ? mention.entities : before.entities;
  const kind = entities.length > 0 ? "office" : "person";
  return { ...mention, entities, kind, first: before.first, name: before.name, form: "name" };
};

/** "Ali Badi, his Omani counterpart,": who holds the same post there as he who is named before. */
const withOwnCounterpart: Joiner = (tokens, before, mention) =>
  before.kind === "person" &&
  before.name !== null &&
  before.entities.length === 0 &&
  before.readings === undefined &&
  mention.counterpart &&
  mention.name === null &&
  mention.entities.length === 1 &&
  wordAt(tokens, before.end) === "," &&
  isOneOf(wordAt(tokens, before.end + 1), "his", "her") &&
  mention.first === before.end + 2 &&
  closesApposition(tokens, mention.end, before.end)
    ? { ...mention, first: before.first, name: before.name, form: "name" }
    : null;

/** "Jo Poe, then foreign minister of Chad,", "Ali Musa, who was Kenya's president at the time,": what somebody was then. */
const withOfficeThen: Joiner = (tokens, before, mention) => {
  if (before.name === null || before.plural) return null;
  if (mention.kind !== "office" || mention.name !== null || mention.counterpart || mention.plural)
    return null;
  const own = before.entities[0] ?? mention.entities[0];
  if (before.entities.length > 1 || mention.entities.length > 1 || (mention.entities[0] ?? own) !== own)
    return null;
  if (!isToldOfThen(tokens, before.end, mention)) return null;
  return {
    ...mention,
    entities: own === undefined ? [] : [own],
    kind: own === undefined ? "person" : "office",
    first: before.first,
    name: before.name,
    form: "name",
    heldThen: true,
  };
};

/** ", then", ", who was then", or ", who was" with "at the time" behind the office. */
function isToldOfThen(tokens: readonly Token[], comma: number, office: RawMention): boolean {
  if (wordAt(tokens, comma) !== ",") return false;
  const relative = wordAt(tokens, comma + 1) === "who" && wordAt(tokens, comma + 2) === "was";
  let from = relative ? comma + 3 : comma + 1;
  const then = wordAt(tokens, from) === "then";
  if (then) from++;
  if (/^(?:the|an?|its|his|her)$/.test(wordAt(tokens, from))) from++;
  // "then the country's foreign minister"
  if (wordAt(tokens, from) === "country" && isPossessive(wordAt(tokens, from + 1))) from += 2;
  if (from !== Math.min(office.first, office.titleFirst ?? office.first)) return false;
  const timed = wordAt(tokens, office.end) === "at" && wordAt(tokens, office.end + 2) === "time";
  return then || office.heldThen === true || (timed && relative);
}

/** "President X's envoy, Y, met": who the envoy is stands behind the comma. */
const withServant: Joiner = (tokens, before, mention, found) =>
  isServants(tokens, found) && isNameBetween(tokens, before.end, mention)
    ? { ...before, end: mention.end, name: mention.name, form: "name" }
    : null;

/** "X, Minister for Foreign Affairs and Minister for Defence of Ireland", "X, Vice-Prime Minister, Minister of A of B": one person's second office says whose he is. */
const withSecondOffice: Joiner = (tokens, before, mention) =>
  before.name &&
  before.entities.length === 0 &&
  before.titleFirst !== undefined &&
  before.titleFirst > before.name[0] &&
  mention.kind === "office" &&
  mention.name === null &&
  mention.entities.length === 1 &&
  isOneOf(wordAt(tokens, before.end), "and", ",") &&
  mention.first === before.end + 1
    ? { ...before, end: mention.end, entities: mention.entities, kind: "office" }
    : null;

/** "the Minister of State, Minister of Trade of Togo,", "Deputy Prime Minister, Minister of Trade X": a rank before the office that its holder has. */
const withRankBefore: Joiner = (tokens, before, mention) =>
  before.kind === "office" &&
  before.name === null &&
  before.entities.length === 0 &&
  before.readings?.some(({ post }) => isOneOf(post, "junior_minister", "deputy_prime_minister")) === true &&
  mention.kind !== "group" &&
  mention.titleFirst === mention.first &&
  wordAt(tokens, before.end) === "," &&
  mention.first === before.end + 1 &&
  startsUpper((tokens[mention.first] as Token).text) &&
  startsUpper((tokens[before.first] as Token).text)
    ? { ...mention, first: before.first, titleFirst: before.first }
    : null;

/** "the Chairman of the Community and President of Kenya, X", "President of Kenya and Chairman of the Community X": one who chairs for his state. */
const withChair: Joiner = (tokens, before, mention) => {
  if (before.kind !== "office" || before.name !== null || mention.kind !== "office" || mention.name === null)
    return null;
  if (wordAt(tokens, before.end) !== "and" || mention.first !== before.end + 1) return null;
  if (mention.titleFirst !== mention.first || before.entities.length !== 1) return null;
  if (chairs(before)) return mention.post === "head_of_state" ? { ...mention, first: before.first } : null;
  return before.post === "head_of_state" && chairs(mention)
    ? { ...before, end: mention.end, name: mention.name, form: "name" }
    : null;
};

const chairs = ({ post, entities }: RawMention): boolean =>
  (post === "chair" || post === "african_union_chair") && entities[0]?.startsWith("igo:") === true;

/** "my Ukrainian counterpart, Foreign Minister X": one person. */
const withCounterpart: Joiner = (tokens, before, mention) =>
  before.counterpart &&
  before.name === null &&
  !before.plural &&
  mention.name !== null &&
  mention.entities.length === 0 &&
  wordAt(tokens, before.end) === "," &&
  mention.first === before.end + 1
    ? { ...mention, first: before.first, entities: before.entities, kind: "office" }
    : null;

/** "Tunisia's special envoy, former foreign minister X,", "the Union's envoy, A's former president X,": the office and who holds it now. */
const withPresentHolder: Joiner = (tokens, before, mention) =>
  before.kind === "office" &&
  before.name === null &&
  before.entities.length === 1 &&
  mention.former &&
  mention.name !== null &&
  wordAt(tokens, before.end) === "," &&
  opensFormer(tokens, before.end + 1, mention)
    ? { ...before, end: mention.end, name: mention.name, form: "name" }
    : null;

/** "former president", "former Kenyan president", "Kenya's former president" at a token. */
const opensFormer = (tokens: readonly Token[], from: number, { first, titleFirst }: RawMention): boolean =>
  titleFirst === from + 1 || (wordAt(tokens, from) === "former" && titleFirst === from + 2) || first === from;

const JOINERS: readonly Joiner[] = [
  withSuffix,
  joinOutlet,
  withOfficeThen,
  withOffice,
  withOwnCounterpart,
  withServant,
  withSecondOffice,
  withRankBefore,
  withChair,
  withCounterpart,
  withPresentHolder,
];

/** What a mention is by the one behind it, which stays another; null where that says nothing. */
function toldBy(tokens: readonly Token[], before: RawMention, mention: RawMention): RawMention | null {
  // "X is the first Chinese defence minister to visit Y": what he is said to be is his office.
  if (isSaidToBe(tokens, before, mention))
    return { ...mention, first: before.first, end: before.end, name: before.name, form: "name" };
  // "Officials and scholars from A and B": both are from there.
  if (isBesideGroup(tokens, before, mention)) return { ...before, entities: mention.entities };
  return null;
}

/** Several without a state before "and" and several of states, who stand behind: not "the two ministers and officials from A". */
const isBesideGroup = (tokens: readonly Token[], before: RawMention, mention: RawMention): boolean =>
  before.kind === "group" &&
  mention.kind === "group" &&
  before.entities.length === 0 &&
  mention.entities.length > 0 &&
  before.readings?.some(({ level }) => level !== null) === true &&
  mention.titleFirst === mention.first &&
  mention.first === before.end + 1 &&
  wordAt(tokens, before.end) === "and" &&
  before.first === before.titleFirst &&
  !isOneOf(tokens[before.first - 1]?.upos, "DET", "NUM", "PRON");

/** Whether the last mention is an office without a name that stands behind somebody's name and possessive. */
function isServants(tokens: readonly Token[], found: readonly RawMention[]): boolean {
  const [owner, office] = found.slice(-2);
  return (
    owner !== undefined && office !== undefined && office.name === null && isServed(tokens, owner, office)
  );
}

/** "President X's envoy", "President X's intended envoy": an office of somebody's, of whichever state he is. */
export const isServed = (tokens: readonly Token[], owner: RawMention, office: RawMention): boolean =>
  owner.name !== null &&
  office.readings !== undefined &&
  office.entities.length === 0 &&
  !office.plural &&
  isPossessive(wordAt(tokens, owner.end)) &&
  (office.first === owner.end + 1 ||
    (office.first === owner.end + 2 && isOneOf(tokens[owner.end + 1]?.xpos, "VBN", "JJ")));

/** A full name between a comma and another mark or a verb. */
function isNameBetween(
  tokens: readonly Token[],
  comma: number,
  { first, end, name, entities, readings }: RawMention,
): boolean {
  if (wordAt(tokens, comma) !== "," || !name || name[1] - name[0] < 2 || entities.length > 0) return false;
  if (first !== comma + 1 || name[1] !== end || readings?.some(isAddress) === false) return false;
  const behind = tokens[end];
  return behind === undefined || /^[,.;]$/.test(behind.text) || isOneOf(behind.upos, "VERB", "AUX");
}

/** "Ambassador X, Director of Y", "Prince X, Minister of Z", "Senator X, Minister of Z": words that somebody is addressed by, whatever office follows. */
const isAddress = (reading: TitleReading): boolean =>
  isRank(reading) || isOneOf(reading.post, "royal", "religious_leader", "lawmaker");

/** A name, then "is the first", then an office of a state that nobody else is named for. */
function isSaidToBe(tokens: readonly Token[], before: RawMention, office: RawMention): boolean {
  if (before.kind !== "person" || !before.name || before.entities.length > 0) return false;
  if (before.readings !== undefined && !before.readings.some(isAddress)) return false;
  if (office.kind !== "office" || office.name || office.entities.length !== 1 || office.former) return false;
  if (wordAt(tokens, before.end) !== "is" || office.counterpart) return false;
  for (let i = before.end + 1; i < office.first; i++)
    if (!/^(?:the|an?|first|second|third|only|new|current)$/.test(wordAt(tokens, i))) return false;
  return true;
}

/** An office of the name's state, or of none where it says of what it is in charge: "X, the special envoy for Y". */
const isHoldersState = (name: RawMention, office: RawMention): boolean =>
  office.entities.length === 1
    ? name.entities.length === 0 || name.entities[0] === office.entities[0]
    : office.entities.length === 0 && office.titleFirst !== undefined && office.end - office.titleFirst > 1;

/** Behind a comma, up to a comma or the end of a sentence: "X, Turkey's foreign minister, said". */
function isApposition(tokens: readonly Token[], comma: number, office: RawMention): boolean {
  if (wordAt(tokens, comma) !== ",") return false;
  const article = /^(?:the|an?)$/.test(wordAt(tokens, comma + 1)) ? comma + 2 : comma + 1;
  const opens = Math.min(office.first, office.titleFirst ?? office.first);
  // "the most senior diplomat of China", "the acting foreign minister of Chad"
  const from = article < opens && QUALIFYING.holds(tokens[article]) ? article + 1 : article;
  // "a spokeswoman for China's Foreign Ministry": the state stands behind the title.
  return from === opens && closesApposition(tokens, office.end, comma);
}

const QUALIFYING = new WordList("most acting interim caretaker outgoing new");

/** Whether what stands behind the comma is over at a token. */
function closesApposition(tokens: readonly Token[], end: number, comma: number): boolean {
  const behind = tokens[end]?.sentence === tokens[comma]?.sentence ? wordAt(tokens, end) : "";
  return (
    !isPossessive(behind) &&
    /^[,.:;()–—-]?$|^(?:and|said|told|who|in|on|at|met|led|headed|respectively)$/.test(behind)
  );
}
