/** Takes raw mentions, gives those of offices behind "its" or "her" the state that the word stands for: "Pakistan sent its foreign secretary, X". */

import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isServed } from "../name/join-mentions.ts";
import { soleEntity } from "../person/persons.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { usualState } from "./place-persons.ts";

/** The same mentions; an office or ministry with "its" before it, or of "the ministry", has the entity of the subject of its sentence, or of the one before where its own names none. */
export function withPossessors(raw: readonly RawMention[], tokens: readonly Token[]): RawMention[] {
  const placed = raw.map((item, at): RawMention => {
    const open = item.entities.length === 0 && !item.plural;
    if (!open || !(item.readings || item.kind === "ministry")) return item;
    const master = raw[at - 1];
    if (master && isServed(tokens, master, item)) {
      const state =
        master.entities[0] ??
        usualState(master) ??
        sideOfName(raw.slice(Math.max(0, at - NEAR), at + NEAR), tokens, master);
      return state === null
        ? item
        : { ...item, entities: [state], kind: "office", rule: "possessor_named_before" };
    }
    const led = master && (ledBy(tokens, master, item) || satBy(tokens, master, item));
    if (led) return { ...item, entities: master.entities, kind: "office", rule: "delegation_led" };
    const owner = isOwned(tokens, item)
      ? ownerOf(raw, tokens, at)
      : isServant(tokens, item)
        ? chiefBefore(raw, tokens, at)
        : ORGAN.holds(tokens[item.titleFirst ?? item.first])
          ? organBefore(raw, tokens, at)
          : sameOffice(raw, tokens, at);
    const kind = item.kind === "ministry" ? item.kind : "office";
    return owner === null ? item : { ...item, entities: [owner], kind, rule: "possessor_named_before" };
  });
  return withServants(placed, tokens);
}

/** "X, President Y's envoy,": the office is that of the name before the comma, which has it in the place of the office. */
function withServants(placed: RawMention[], tokens: readonly Token[]): RawMention[] {
  const named = new Map<RawMention, RawMention>();
  const moved = new Set<RawMention>();
  for (const [at, office] of placed.entries()) {
    const [name, owner] = [placed[at - 2], placed[at - 1]];
    if (office.rule !== "possessor_named_before" || !name || !owner || office.name !== null) continue;
    const isBare = name.kind === "person" && name.name !== null && name.readings === undefined;
    if (!isBare || name.entities.length > 0 || name.end - name.first < 2 || owner.name === null) continue;
    if (itemAt(tokens, name.end)?.text !== "," || owner.first !== name.end + 1) continue;
    if (!/^[,.;:)]?$/.test(tokens[office.end]?.text ?? "")) continue;
    named.set(name, { ...office, first: name.first, end: name.end, name: name.name, form: "name" });
    moved.add(office);
  }
  if (moved.size === 0) return placed;
  return placed.filter((one) => !moved.has(one)).map((one) => named.get(one) ?? one);
}

/** "the delegation of A led by Foreign Minister X", "an A delegation, headed by": the office is that of whoever sends the delegation. */
function ledBy(tokens: readonly Token[], team: RawMention, { first, name }: RawMention): boolean {
  if (team.entities.length !== 1 || name === null) return false;
  let i = first - 1;
  while (i > team.end && LEADS_IN.holds(tokens[i])) i--;
  if (itemAt(tokens, i)?.lower !== "by" || !LED.holds(tokens[i - 1])) return false;
  const stop = itemAt(tokens, i - 2)?.text === "," ? i - 2 : i - 1;
  if (stop - team.end > 1) return false;
  for (let k = team.first; k < stop; k++) if (TEAM.holds(tokens[k])) return true;
  // "a delegation from A"
  return TEAM.holds(tokens[team.first - 2]) && isOneOf(itemAt(tokens, team.first - 1)?.lower, "of", "from");
}

/** "A was represented by Ambassador X and B by Colonel Y", "of A by Minister X": the office is that of the side right before its "by". */
function satBy(tokens: readonly Token[], side: RawMention, { first, name }: RawMention): boolean {
  if (side.entities.length !== 1 || side.name !== null || name === null || side.kind === "place")
    return false;
  let by = first - 1;
  while (by > side.end && LEADS_IN.holds(tokens[by])) by--;
  if (itemAt(tokens, by)?.lower !== "by") return false;
  let from = by - 1;
  while (isOneOf(itemAt(tokens, from)?.lower, "represented", "was", "were")) from--;
  if (from + 1 !== side.end) return false;
  if (from < by - 1) return itemAt(tokens, by - 1)?.lower === "represented";
  const { sentence } = tokens[first] as Token;
  for (let i = by - 1; i > by - GAPPED && itemAt(tokens, i)?.sentence === sentence; i--)
    if (LED.holds(tokens[i]) || tokens[i]?.lower === "represented") return true;
  return false;
}

/** How many tokens before a "by" its participle stands in a list of sides. */
const GAPPED = 60;
const LED = new WordList(["led", "headed"]);
const LEADS_IN = new WordList("the its acting interim deputy");
const TEAM = new WordList(["delegation", "team", "mission"]);

/** How many mentions before and behind tell whose a bearer of the name is. */
const NEAR = 100;

/** The state that the text gives a bearer of the name elsewhere; null where it gives none or two. */
function sideOfName(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  { name }: RawMention,
): string | null {
  const surname = name && tokens[name[1] - 1]?.lower;
  const sides = new Set(
    raw
      .filter(
        (other) => other.name && other.entities.length === 1 && tokens[other.name[1] - 1]?.lower === surname,
      )
      .map(({ entities }) => entities[0] as string),
  );
  const [side, ...others] = sides;
  return side !== undefined && others.length === 0 ? side : null;
}

/** "A's spokesman said … The spokesman, X, said": of whom the text has told by the same office, without a name. */
function sameOffice(raw: readonly RawMention[], tokens: readonly Token[], at: number): string | null {
  const item = raw[at] as RawMention;
  const post = item.readings?.[0]?.post;
  if (!item.name || !post || usualState(item) !== null || itemAt(tokens, item.first - 1)?.lower !== "the")
    return null;
  const owners = new Set<string>();
  for (let k = at - 1; k >= Math.max(0, at - SEEN); k--) {
    const before = raw[k] as RawMention;
    if (before.name === null && before.entities.length === 1 && before.readings?.[0]?.post === post)
      owners.add(before.entities[0] as string);
  }
  const [owner, ...others] = owners;
  if (owner === undefined || others.length > 0) return null;
  // "Visit of the President of B. The President, X, received Mr Y, President of B": that office is somebody else's.
  const name = tokens[item.name[1] - 1]?.lower;
  const isHeld = raw
    .slice(Math.max(0, at - SEEN), at + SEEN)
    .some(
      (other) =>
        other.name !== null &&
        other.entities.length === 1 &&
        other.entities[0] === owner &&
        other.readings?.[0]?.post === post &&
        tokens[other.name[1] - 1]?.lower !== name,
    );
  return isHeld ? null : owner;
}

/** How many mentions an office without a name stays in mind. */
const SEEN = 30;

/** "its foreign minister", "the head of its intelligence service". */
const isOwned = (
  tokens: readonly Token[],
  { first, titleFirst = first, titleEnd = titleFirst }: RawMention,
): boolean =>
  itemAt(tokens, first - 1)?.lower === "its" ||
  tokens.slice(titleFirst, titleEnd).some(({ lower }) => lower === "its");

/** "her foreign minister": whoever serves somebody, not who stands opposite. */
const isServant = (tokens: readonly Token[], { first, counterpart, readings }: RawMention): boolean =>
  !counterpart &&
  /^(?:his|her)$/.test(itemAt(tokens, first - 1)?.lower ?? "") &&
  readings?.some(({ post }) => /minister|advis|spokes|chief|envoy/.test(post)) === true;

/** The state of the one person whom the sentence names before, or of the first whom the last sentence with a person names. */
function chiefBefore(raw: readonly RawMention[], tokens: readonly Token[], at: number): string | null {
  const sentence = sentenceOf(tokens, raw[at] as RawMention);
  let chief: RawMention | null = null;
  for (let k = at - 1; k >= 0; k--) {
    const item = raw[k] as RawMention;
    const told = sentenceOf(tokens, item);
    if (told < (chief ? sentenceOf(tokens, chief) : sentence - REACH)) break;
    if (item.name === null && !item.readings) continue;
    if (chief && told === sentence) return null;
    chief = item;
  }
  return (
    chief && (soleEntity(chief) ?? sideOfName(raw.slice(Math.max(0, at - NEAR), at + NEAR), tokens, chief))
  );
}

/** What a spokesman's title opens with where the text has named whose: "ministry spokesman X". */
const ORGAN = new WordList("ministry department government presidency embassy");

/** How many sentences an organ named stays in mind. */
const REACH = 4;

/** The state of the one organ that the sentences before name. */
function organBefore(raw: readonly RawMention[], tokens: readonly Token[], at: number): string | null {
  const sentence = sentenceOf(tokens, raw[at] as RawMention);
  const owners = new Set<string>();
  for (let k = at - 1; k >= 0; k--) {
    const item = raw[k] as RawMention;
    if (sentenceOf(tokens, item) < sentence - REACH) break;
    if (item.kind === "ministry" && item.entities.length === 1) owners.add(item.entities[0] as string);
  }
  const [owner, ...others] = owners;
  return owner !== undefined && others.length === 0 ? owner : null;
}

function ownerOf(raw: readonly RawMention[], tokens: readonly Token[], at: number): string | null {
  const sentence = sentenceOf(tokens, raw[at] as RawMention);
  const before: RawMention[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const item = raw[k] as RawMention;
    if (sentenceOf(tokens, item) < sentence - 1) break;
    if (isOwner(item)) before.push(item);
  }
  const own = before.filter((item) => sentenceOf(tokens, item) === sentence);
  const [only, ...others] = new Set(own.flatMap(({ entities }) => entities));
  if (only !== undefined && others.length === 0) return only;
  const subject = (own.length > 0 ? own : before).find((item) => isSubject(tokens, item));
  return subject?.entities[0] ?? null;
}

/** A state or organisation that acts: "Pakistan", "Islamabad", "the Omani government". */
const isOwner = ({ kind, form, entities }: RawMention): boolean =>
  entities.length === 1 &&
  (kind === "ministry" || kind === "organisation" || (kind === "state" && form !== "demonym"));

const sentenceOf = (tokens: readonly Token[], { first }: RawMention): number => tokens[first]?.sentence ?? -1;

/** Whether no preposition or verb governs it, and no condition ("if the UN pays, its president said"): a subject. */
function isSubject(tokens: readonly Token[], { first }: RawMention): boolean {
  const before = tokens[tokens[first - 1]?.lower === "the" ? first - 2 : first - 1];
  return !isOneOf(before?.upos, "ADP", "VERB") && !CONDITIONS.holds(before);
}
const CONDITIONS = new WordList("if unless once until while whether");
