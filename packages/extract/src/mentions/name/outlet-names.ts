/** Takes a unit or mention beside an outlet's common noun, gives the outlet by its name: "the daily X", "state news agency Y", "the Z newspaper". */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
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
  const noun = itemAt(tokens, first - 1);
  const before = itemAt(units, at - 1);
  if (!noun || noun.sentence !== tokens[first]?.sentence) return null;
  const generic = before?.end === first && before.entry.kind === "outlet" && before.entry.generic;
  if (!generic && !NOUNS.has(noun.text)) return null;
  // "the daily Lund briefing", "television President Lund": what is daily is the briefing.
  const next = tokens[end];
  if (/^(?:daily|weekly)$/.test(noun.lower) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.upos ?? "")) return null;
  // "told the newspaper Lund would go": what he told.
  if (next && /^(?:AUX|VERB)$/.test(next.upos) && heardBefore(tokens, first)) return null;
  const label = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" - ", "-");
  return { ...BLANK, first, end, kind: "outlet", label };
}

function heardBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--)
    if (/^(?:told|tells|telling|informed|informs)$/.test(wordAt(tokens, i))) return true;
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
