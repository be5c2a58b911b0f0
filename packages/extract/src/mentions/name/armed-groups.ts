/** Takes a text's raw mentions, adds the armed groups that no table knows but the text calls so: "the armed group Front for Renewal (FR)", and "the FR" behind it. */
import { actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { BLANK, type RawMention } from "../unit/raw-mention.ts";

const KINDS = new WordList(
  "group movement faction militia militias organisation organization rebels guerrillas coalition alliance",
);
/** What a group is called that fights. */
export const ARMED = new WordList("armed rebel insurgent guerrilla paramilitary militant separatist");
/** Words inside a name in small letters. */
const INNER = new WordList("for of the and de du");
const LONGEST = 9;

/** A group as the text names it; the token range takes in what kind it is and the abbreviation in brackets. */
interface Named {
  readonly first: number;
  readonly end: number;
  readonly label: string;
  readonly short: string | null;
}

/** The mentions in their order, those that lie within a group's name left out; the same list where the text names none. */
export function withArmedGroups(
  tokens: readonly Token[],
  found: readonly RawMention[],
): readonly RawMention[] {
  const groups: Named[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = KINDS.holds(tokens[i]) && ARMED.holds(tokens[i - 1]);
    const named = kind ? nameBehind(tokens, i) : null;
    if (named) groups.push(named);
  }
  if (groups.length === 0) return found;
  const mentions: RawMention[] = [];
  const taken: (readonly [number, number])[] = [];
  const add = (first: number, end: number, label: string): void => {
    // What a table knows is that: "the rebel group M23".
    if (found.some((known) => known.first < end && known.end > first && KNOWN.has(known.kind))) return;
    taken.push([first, end]);
    mentions.push(groupMention(first, end, label));
  };
  for (const { first, end, label } of groups) add(first, end, label);
  const shorts = new Map(groups.flatMap(({ short, label }) => (short ? [[short, label] as const] : [])));
  for (let i = 0; shorts.size > 0 && i < tokens.length; i++) {
    const label = shorts.get(tokens[i]?.text ?? "");
    if (label !== undefined && !taken.some(([first, end]) => i >= first && i < end)) add(i, i + 1, label);
  }
  if (mentions.length === 0) return found;
  const kept = found.filter(({ first, end }) => !taken.some(([from, to]) => first < to && end > from));
  return [...kept, ...mentions].sort((a, b) => a.first - b.first);
}

const KNOWN: ReadonlySet<string> = new Set(["armed_group", "organisation"]);

const groupMention = (first: number, end: number, label: string): RawMention => ({
  ...BLANK,
  first,
  end,
  kind: "armed_group",
  entities: [actorSlug("armed_group", label)],
  label,
});

/** The name behind the word for its kind: two capitals or more, one with an abbreviation in brackets, or an abbreviation. */
function nameBehind(tokens: readonly Token[], kind: number): Named | null {
  const { sentence } = tokens[kind] as Token;
  const start = kind + 1;
  let end = start;
  let capitals = 0;
  for (let i = start; i < start + LONGEST && tokens[i]?.sentence === sentence; i++) {
    if (startsUpper(tokens[i]?.text ?? "")) {
      capitals++;
      end = i + 1;
    } else if (i === start || !INNER.holds(tokens[i])) break;
  }
  if (end === start) return null;
  const short =
    tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" ? (tokens[end + 1]?.text ?? "") : "";
  const isShort = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(short);
  // "the rebel group FACT": an abbreviation is a name by itself.
  if (capitals < 2 && !isShort && !/^\p{Lu}{3,8}$/u.test(tokens[start]?.text ?? "")) return null;
  const label = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ");
  // "the armed group in Bol": a place is no name, nor is one behind "of".
  if (isOneOf(tokens[start]?.lower, "in", "at", "near")) return null;
  return { first: kind - 1, end: isShort ? end + 3 : end, label, short: isShort ? short : null };
}
