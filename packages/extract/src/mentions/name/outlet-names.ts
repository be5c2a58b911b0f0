/** Takes a unit or mention beside an outlet's common noun, gives the outlet by its name: "the daily X", "state news agency Y", "the Z newspaper". */

import type { Token } from "@readout/english";
import { AMBIGUOUS_OUTLETS } from "../../data/outlets.ts";
import { NAME_ARTICLES, OUTLET_HEADS, OUTLET_TAILS } from "../../data/relay-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { wordAt } from "../unit/entity-lists.ts";
import { BLANK, type RawMention } from "../unit/raw-mention.ts";
import type { Unit } from "../unit/units.ts";

/** Common nouns that are outlets by themselves. */
const NOUNS = new Set("newspaper broadcaster magazine tabloid weekly daily newswire".split(" "));

/** The outlet that a name behind a common noun is, whoever or wherever else might be called so; null for other units. */
export function readOutletName(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
): RawMention | null {
  const { first, end, entry } = units[at] as Unit;
  if (entry.kind !== "name" && !(entry.kind === "state" && entry.ambiguous)) return null;
  if (entry.kind === "name" && isOutletsName(tokens, units, at)) {
    const state = units[at + 1];
    // "told Coast News Norway on Monday": where it appears is a part of its name.
    const placed = isState(state, end, "name") && !isOneOf(tokens[state.end]?.upos, "AUX", "VERB");
    return named(tokens, first, placed ? state.end : end);
  }
  const noun = itemAt(tokens, first - 1);
  const before = itemAt(units, at - 1);
  if (!noun || noun.sentence !== tokens[first]?.sentence) return null;
  if (!(before?.end === first && isGeneric(before)) && !NOUNS.has(noun.text)) return null;
  // "the daily Lund briefing", "television President Lund": what is daily is the briefing.
  const next = tokens[end];
  if (isOneOf(noun.lower, "daily", "weekly") && isOneOf(next?.upos, "NOUN", "PROPN", "ADJ", "NUM"))
    return null;
  // "told the newspaper Lund would go": what he told.
  if (next && isOneOf(next.upos, "AUX", "VERB") && heardBefore(tokens, first)) return null;
  return named(tokens, first, end);
}

const named = (tokens: readonly Token[], first: number, end: number): RawMention => {
  const words = tokens.slice(first, end).map(({ text }) => text);
  return { ...BLANK, first, end, kind: "outlet", label: words.join(" ").replaceAll(" - ", "-") };
};

const isGeneric = ({ entry }: Unit): boolean => entry.kind === "outlet" && entry.generic;

const isState = (unit: Unit | undefined, from: number, form: string): unit is Unit =>
  unit?.first === from && unit.entry.kind === "state" && unit.entry.form === form;

/** "the Zov news agency", "Zov TV", "Agence Zov", "Zov Norwegian channel", "S, ZOV reports", "Al Zov reported": a name that its own words or those behind it make an outlet's. */
function isOutletsName(tokens: readonly Token[], units: readonly Unit[], at: number): boolean {
  const { first, end } = units[at] as Unit;
  const next = units[at + 1];
  if (next?.first === end && isGeneric(next)) return true;
  if (isState(next, end, "demonym") && PAPERS.has(wordAt(tokens, next.end))) return true;
  const opener = tokens[first] as Token;
  const last = (tokens[end - 1] as Token).text;
  const reports = /^(?:report(?:s|ed)|(?:cite|quote)[sd])$/.test(wordAt(tokens, end));
  if (end - first > 1)
    return (
      TAILS.has(last) ||
      OUTLET_HEADS.has(opener.text) ||
      (reports && (OUTLET_TAILS.has(last) || NAME_ARTICLES.holds(opener)))
    );
  const capitals = /^\p{Lu}{2,6}$/u.test(last);
  if (AMBIGUOUS_OUTLETS.has(last)) return reports || (capitals && isTold(tokens, first));
  return reports && capitals && tokens[first - 1]?.text === ",";
}

/** "told AP on Monday", "told the AP": not "told AA officials". */
function isTold(tokens: readonly Token[], at: number): boolean {
  const verb = wordAt(tokens, at - 1) === "the" ? at - 2 : at - 1;
  return isOneOf(wordAt(tokens, verb), "told", "tells") && !isOneOf(tokens[at + 1]?.upos, "NOUN", "AUX");
}

const PAPERS = new Set([...NOUNS, "channel", "station", "paper", "website", "agency"]);
/** Last words of the names of broadcasters and agencies, and of nobody else's. */
const TAILS = new Set("TV Television Radio News Newswire".split(" "));

function heardBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--)
    if (isOneOf(wordAt(tokens, i), "told", "tells", "telling", "informed", "informs")) return true;
  return false;
}

/** Two mentions of one outlet side by side, the common noun before or behind the name, as one; null for others. */
export function joinOutlet(
  tokens: readonly Token[],
  before: RawMention | undefined,
  mention: RawMention,
): RawMention | null {
  if (before?.kind !== "outlet" || mention.kind !== "outlet" || before.end !== mention.first) return null;
  const named = (one: RawMention): boolean => startsUpper(tokens[one.end - 1]?.text ?? "");
  if (named(before) === named(mention)) return null;
  const { label, entities } = named(mention) ? mention : before;
  const other = named(mention) ? before : mention;
  return {
    ...before,
    end: mention.end,
    label,
    entities: entities.length > 0 ? entities : other.entities,
  };
}
