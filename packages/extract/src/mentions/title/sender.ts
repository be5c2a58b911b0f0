/** Takes an envoy's title, gives whose envoy it is: "Special Envoy of the UN Secretary-General", "the Kenyan President's Special Envoy". */
import type { Token } from "@readout/english";
import { STATE_BODIES } from "../../data/mention-words.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { entityOfUnit, readEntityList, wordAt } from "../unit/entity-lists.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { isTitle, nameAt, organisationIn, type TitleUnit } from "./title-parts.ts";

/** Posts whose holders send envoys: an envoy of theirs stands for the whole that they head. */
const SENDING = /^(?:head_of_|secretary_general$|president_of_|foreign_minister$|chair_in_office$)/;

/** Whether a title is that of an envoy. */
export const isEnvoy = (readings: readonly TitleReading[]): boolean =>
  readings.some(({ post }) => post === "special_envoy");

/** Whether somebody in this office sends envoys. */
export const sends = (readings: readonly TitleReading[]): boolean =>
  readings.some(({ post }) => SENDING.test(post));

/** Whom an envoy stands for, and the token after the words that say it. */
interface Sender {
  readonly entity: string | null;
  readonly end: number;
}

/** Who sends the envoy of a title ("of the Prime Minister of Japan"), null where only an office says it, and the token after those words; null where none is told. */
export function senderOf(
  tokens: readonly Token[],
  units: readonly Unit[],
  next: number,
  stop: number,
): Sender | null {
  if (wordAt(tokens, stop) !== "of") return null;
  let i = stop + 1;
  while (wordAt(tokens, i) === "the") i++;
  const u = unitFrom(units, next, i);
  const unit = units[u];
  if (unit?.first !== i) return null;
  if (isTitle(unit)) {
    const head = headOf(tokens, units, u, unit);
    // "an envoy of President X": the sender's name, where "of the President, X" is the envoy's.
    const name = head && i === stop + 1 ? nameAt(tokens, units, u + 1, unit.end, false) : null;
    return name ? { entity: head?.entity ?? null, end: name.end } : head;
  }
  const entity = entityOfUnit(unit);
  if (entity === null) return null;
  const chaired = chairedBody(tokens, units, u);
  if (chaired) return chaired;
  const from = isPossessive(wordAt(tokens, unit.end)) ? unit.end + 1 : unit.end;
  const office = units[u + 1];
  if (isTitle(office) && office.first === from && !office.entry.plural && sends(office.entry.readings))
    return { entity, end: office.end };
  return STATE_BODIES.get(wordAt(tokens, from)) === "government" ? { entity, end: from + 1 } : null;
}

/** "the Austrian OSCE Chairmanship", "the EU Presidency": the body that the one in its chair speaks for. */
function chairedBody(tokens: readonly Token[], units: readonly Unit[], at: number): Sender | null {
  for (const body of units.slice(at, at + 2)) {
    if (!CHAIRS.test(wordAt(tokens, body.end))) continue;
    const entity = entityOfUnit(body);
    return entity?.includes(":") ? { entity, end: body.end + 1 } : null;
  }
  return null;
}

const CHAIRS = /^(?:chair(?:manship)?|presidency)$/;

/** "the President of the Republic of Korea", "the Secretary-General". */
function headOf(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  { entry: { plural, readings }, first, end }: TitleUnit,
): Sender | null {
  if (plural || !sends(readings)) return null;
  if (wordAt(tokens, end) === "of") {
    const from = wordAt(tokens, end + 1) === "the" ? end + 2 : end + 1;
    const list = units[at + 1]?.first === from ? readEntityList(tokens, units, at + 1) : null;
    const [entity, ...others] = list?.entities ?? [];
    const last = list?.units.at(-1);
    if (entity !== undefined && last && others.length === 0) return { entity, end: last.end };
  }
  return { entity: organisationIn(tokens, first, end) ?? soleOf(readings), end };
}

/** The one that a title means wherever none is named ("the Secretary-General"). */
function soleOf([usual]: readonly TitleReading[]): string | null {
  return usual?.states?.length === 1 ? (usual.states[0] ?? null) : null;
}
