/** Takes a title of a sentence's units, gives OpenTitle: what is read of its office so far, step by step. */

import type { Token } from "@readout/english";
import { DEPUTY } from "../../data/mention-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import type { TitleReading } from "../lexicon/lexicon.ts";
import { wordAt } from "../unit/entity-lists.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import type { TitleUnit } from "./title-parts.ts";

/** A person's name beside a title: its tokens, and the unit behind it. */
export interface HeldBy {
  readonly first: number;
  readonly end: number;
  readonly next: number;
}

/** A title and the words round it as far as they are read; each step reads on from `stop`. */
export interface OpenTitle {
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
  /** The title's unit, its index, and the token that the office is read from. */
  readonly unit: TitleUnit;
  readonly at: number;
  readonly first: number;
  /** The token behind the sentence. */
  readonly end: number;
  /** Whose it is by the words before it. */
  readonly before: readonly string[];
  plural: boolean;
  readings: readonly TitleReading[];
  entities: readonly string[];
  /** The token behind what is read, and the first unit from there on. */
  stop: number;
  next: number;
  /** The token behind the title with its field of work. */
  titleEnd: number;
  /** The word that said how the title goes on when its field was read. */
  follow: string;
  /** Whether the words say who sends its holder. */
  sent: boolean;
  held: HeldBy | null;
}

/** A title of which nothing is read but itself. */
export function openTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  before: readonly string[],
  end: number,
): OpenTitle {
  const unit = units[at] as TitleUnit;
  const { plural, readings } = unit.entry;
  const stop = pastInitials(tokens, unit);
  return {
    tokens,
    units,
    unit,
    at,
    first,
    end,
    before,
    plural,
    // "deputy army commander": a rank below what the table knows.
    readings: DEPUTY.holds(itemAt(tokens, unit.first - 1)) ? readings.map(deputyOf) : readings,
    entities: before,
    stop,
    next: unitFrom(units, at + 1, stop),
    titleEnd: stop,
    follow: wordAt(tokens, stop),
    sent: false,
    held: null,
  };
}

/** The token behind a title and its initials in brackets: "National Security Adviser (NSA)", "Chief of Defence Staff (CDS)". */
function pastInitials(tokens: readonly Token[], { first, end }: Unit): number {
  if (tokens[end]?.text !== "(" || tokens[end + 2]?.text !== ")") return end;
  const capitals = tokens.slice(first, end).filter(({ text }) => startsUpper(text));
  const initials = capitals.map(({ text }) => text.charAt(0)).join("");
  return initials.length > 1 && tokens[end + 1]?.text === initials ? end + 3 : end;
}

/** Reads a title on to a token; `next` where the unit there is known. */
export function readTo(title: OpenTitle, stop: number, next = unitFrom(title.units, title.next, stop)): void {
  title.stop = stop;
  title.next = next;
}

/** Reads a title on to a token that is still a part of it. */
export function extendTo(title: OpenTitle, stop: number, next?: number): void {
  readTo(title, stop, next);
  title.titleEnd = stop;
}

/** The post of a holder's deputy. */
function deputyOf(reading: TitleReading): TitleReading {
  const { post, level } = reading;
  if (level === null) return reading;
  if (!/(?:^|_)minister$/.test(post))
    return {
      ...reading,
      post: post === "military_chief" ? "military_officer" : "senior_official",
      level: "senior_official",
    };
  const own = post === "foreign_minister" || post === "defence_minister";
  return { ...reading, post: own ? `deputy_${post}` : "deputy_minister", level: "deputy_foreign_minister" };
}
