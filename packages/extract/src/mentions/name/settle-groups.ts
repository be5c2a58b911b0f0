/** Takes a text's raw mentions, gives those of armed groups with all their words: the state they are at home in, and what kind of group they are. */
import type { Token } from "@readout/english";
import { KINDS_OF_GROUP } from "../../data/mention-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { ARMED } from "./armed-groups.ts";

/** How many words may describe the group between its home and its name: "Yemen's powerful Iran-backed Houthi movement". */
const LONGEST = 6;

/** The mentions in their order; a group inside a state doesn't bring that state into the room. */
export function settleGroups(tokens: readonly Token[], raw: readonly RawMention[]): readonly RawMention[] {
  const found = withDescribed(tokens, raw);
  if (!found.some(ofGroup)) return found;
  const settled: RawMention[] = [];
  for (const [at, item] of found.entries()) {
    const backer = settled.at(-1);
    // "Yemen's Iran-backed Houthis": the backer is told of beside them.
    if (backer && ofGroup(item) && isOneOf(tokens[backer.end]?.text, "-", "‑") && settled.length > 1) {
      const owner = settled.at(-2) as RawMention;
      if (owner.kind === "state" && isHome(tokens, owner, item)) settled.splice(-2, 1);
    }
    const home = settled.at(-1);
    if (!ofGroup(item)) settled.push(item);
    else if (!home || ofGroup(home) || !isHome(tokens, home, item))
      settled.push(whole(tokens, item, found[at + 1]));
    // "a delegation of Afghanistan's Taliban government": who sent it stands last.
    else if (home.kind === "ministry")
      settled.splice(-1, 1, { ...home, end: item.end, entities: item.entities, home: home.entities[0] });
    else {
      const { first, entities } = home;
      settled.splice(-1, 1, { ...whole(tokens, item, found[at + 1]), first, home: entities[0] });
    }
  }
  return settled;
}

/** "the Palestinian militant group", "a delegation of the Lebanese movement": the one group that the text names, never the state; nobody where it names none or several. */
function withDescribed(tokens: readonly Token[], found: readonly RawMention[]): readonly RawMention[] {
  const named = new Set(found.filter(ofGroup).flatMap(({ entities }) => entities));
  const sole = named.size === 1 ? [...named] : [];
  return found.flatMap((item, at) => {
    const end = endOfGroup(tokens, item, named.size > 0);
    if (end === 0 || found[at + 1]?.first === end) return item;
    const kind = item.kind === "state" ? "armed_group" : item.kind;
    return sole.length > 0 ? { ...item, end, kind, entities: sole, form: "description" } : [];
  });
}

/** Where the words end that call a group by its state ("the Palestinian | militant group"); 0 for others. A text that names groups needn't call them armed. */
function endOfGroup(tokens: readonly Token[], { end, entities, form }: RawMention, isNamed: boolean): number {
  if (entities.length !== 1 || !/^[A-Z]{3}$/.test(entities[0] ?? "") || form === "place") return 0;
  let at = end;
  while (ARMED.holds(tokens[at]) || FAITHS.holds(tokens[at])) at++;
  const told = at > end || (isNamed && isOneOf(tokens[at]?.lower, "group", "movement"));
  return told && KINDS_OF_GROUP.holds(tokens[at]) ? at + 1 : 0;
}

const FAITHS = new WordList(["islamist", "shiite", "shia", "sunni"]);

/** "FARC rebels": the common noun behind a name belongs to it, unless it says more of another. */
function whole(tokens: readonly Token[], item: RawMention, next: RawMention | undefined): RawMention {
  const { kind, end } = item;
  const noun = tokens[end];
  const taken =
    kind === "armed_group" &&
    noun?.upos === "NOUN" &&
    KINDS_OF_GROUP.holds(noun) &&
    next?.first !== end &&
    !isOneOf(tokens[end + 1]?.upos, "NOUN", "PROPN") &&
    !isOneOf(tokens[end + 1]?.text, "-", "'s", "’s", "’", "'");
  return taken ? { ...item, end: end + 1 } : item;
}

/** Whether a mention before a group's is its home: a state in the possessive or its demonym, with nothing between that isn't told of the group. */
function isHome(
  tokens: readonly Token[],
  { kind, form, end, entities }: RawMention,
  group: RawMention,
): boolean {
  if (entities.length !== 1 || (kind !== "state" && kind !== "ministry")) return false;
  const owner = isPossessive(tokens[end]?.lower ?? "");
  // "Iranian-backed Houthis" are at home elsewhere.
  if (!owner && (kind !== "state" || form !== "demonym" || isOneOf(tokens[end]?.text, "-", "‑")))
    return false;
  const from = owner ? end + 1 : end;
  // "Yemen's Houthi-held capital" is the state's.
  if (group.first - from > LONGEST || isOneOf(tokens[group.end]?.text, "-", "‑")) return false;
  for (let i = from; i < group.first; i++) if (!describes(tokens, i)) return false;
  return true;
}

/** "powerful", "rebel group", "-backed". */
const describes = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.upos, "ADJ", "NUM") ||
  KINDS_OF_GROUP.holds(tokens[at]) ||
  isOneOf(tokens[at]?.text, "-", "‑", "rebel", "militant") ||
  isOneOf(tokens[at + 1]?.text, "-", "‑") ||
  (tokens[at]?.xpos === "VBN" && isOneOf(tokens[at - 1]?.text, "-", "‑"));

/** An armed group, or somebody who acts for one. */
const ofGroup = ({ kind, entities }: RawMention): boolean =>
  kind !== "population" && entities.length === 1 && entities[0]?.startsWith("armed_group:") === true;
