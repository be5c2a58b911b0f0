/** Takes the analysed text, gives its mentions: offices, ministries, states, organisations, persons, outlets and places, with their states. */
import type { Sentence, Token } from "@readout/english";
import { readTitle, startsUpper, type TitleReading } from "./lexicon.ts";
import type { MentionKind } from "./mention.ts";
import { canBePerson, findUnits, type Unit } from "./units.ts";

/** A mention before persons are identified and pronouns resolved. `states` are the entities named inside it (codes or organisation ids). */
export interface RawMention {
  readonly first: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly form: "name" | "demonym" | "metonym" | "abbreviation" | "place" | "pronoun" | "description";
  /** Entities: one for a state or the state of an office, several for "the foreign ministers of A and B". */
  readonly entities: readonly string[];
  readonly post: string | null;
  readonly portfolio: string | null;
  /** Token range of the person's name inside the mention. */
  readonly name: readonly [number, number] | null;
  readonly plural: boolean;
  readonly label: string | null;
  readonly orgType?: "igo" | "bloc" | "armed_group" | "population";
  readonly titleFirst?: number;
  readonly titleEnd?: number;
  readonly acting?: boolean;
  readonly readings?: readonly TitleReading[];
}

const MODIFIERS = new Set([
  "new",
  "acting",
  "outgoing",
  "incoming",
  "then",
  "former",
  "current",
  "interim",
  "caretaker",
  "embattled",
  "visiting",
  "top",
  "newly",
  "appointed",
  "veteran",
  "de",
  "facto",
  "chief",
]);
const HONORIFICS = new Set([
  "mr",
  "mr.",
  "mrs",
  "mrs.",
  "ms",
  "ms.",
  "dr",
  "dr.",
  "sir",
  "sheikh",
  "shaikh",
  "cardinal",
  "archbishop",
  "lord",
  "lady",
  "h.e.",
  "hon.",
  "prince",
  "princess",
  "general",
  "gen.",
  "sayyid",
]);
const GROUP_WORDS: Record<string, string | null> = {
  government: "government",
  governments: "government",
  authorities: "government",
  regime: "government",
  administration: "government",
  side: "delegation",
  delegation: "delegation",
  delegations: "delegation",
  officials: "officials",
};
const POPULATION_WORDS = new Set([
  "refugees",
  "people",
  "civilians",
  "citizens",
  "nationals",
  "troops",
  "forces",
  "soldiers",
  "migrants",
  "rebels",
  "fighters",
  "insurgents",
  "militants",
  "opposition",
  "diplomats",
]);
const OUTLET_WORDS = new Set(["media", "television", "tv", "newspaper", "daily", "radio", "broadcaster"]);

/** All mentions of a sentence in order; they don't overlap. */
export function findMentions(tokens: readonly Token[], sentence: Sentence): RawMention[] {
  const units = findUnits(tokens, sentence.firstToken, sentence.endToken);
  const found: RawMention[] = [];
  let u = 0;
  while (u < units.length) {
    const read =
      readOffice(tokens, units, u, sentence.endToken) ?? readSingle(tokens, units, u, sentence.endToken);
    if (read) {
      found.push(...read.mentions);
      u = read.next;
    } else u++;
  }
  return found;
}

interface Reading {
  readonly mentions: readonly RawMention[];
  readonly next: number;
}

const entityOf = (unit: Unit | undefined): string | null =>
  unit === undefined
    ? null
    : unit.entry.kind === "state"
      ? unit.entry.iso3
      : unit.entry.kind === "organisation"
        ? unit.entry.id
        : null;
const text = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";
const isPossessive = (word: string): boolean =>
  word === "'s" || word === "’s" || word === "'" || word === "’";

interface StateList {
  readonly units: readonly Unit[];
  readonly next: number;
  readonly entities: readonly string[];
}

/** "Turkey, Syria and Iran", "U.S.-Japan-Republic of Korea", "Armenian and Azerbaijani": consecutive units joined by commas, "and", dashes or slashes. */
function readList(tokens: readonly Token[], units: readonly Unit[], at: number): StateList | null {
  const first = entityOf(units[at]);
  if (first === null) return null;
  const taken = [units[at] as Unit];
  const entities = [first];
  let next = at + 1;
  while (next < units.length) {
    const unit = units[next] as Unit;
    const entity = entityOf(unit);
    if (entity === null) break;
    let joint = true;
    let joined = false;
    for (let i = (taken[taken.length - 1] as Unit).end; i < unit.first; i++) {
      const word = text(tokens, i);
      if (
        word === "," ||
        word === "and" ||
        word === "-" ||
        word === "–" ||
        word === "/" ||
        word === "&" ||
        word === "plus" ||
        word === "+" ||
        word === ";" ||
        word === "as" ||
        word === "well"
      )
        joined = true;
      else if (word === "(" || word === ")")
        joined ||= word === "(" && entity === entities[entities.length - 1];
      else if (
        !(
          word === "the" ||
          word === "of" ||
          word === "republic" ||
          word === "kingdom" ||
          word === "state" ||
          isPossessive(word)
        )
      )
        joint = false;
    }
    if (!joint || !joined) break;
    taken.push(unit);
    if (!entities.includes(entity)) entities.push(entity);
    next++;
  }
  return { units: taken, next, entities };
}

/** Title units that name an office, with the state before or behind it and the holder's name. */
function readOffice(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  end: number,
): Reading | null {
  const list = readList(tokens, units, at);
  if (list) {
    const last = list.units[list.units.length - 1] as Unit;
    let i = last.end;
    if (text(tokens, i) === ")") i++;
    if (isPossessive(text(tokens, i))) i++;
    const acting = text(tokens, i) === "acting" || text(tokens, i) === "interim";
    while (i < end && (MODIFIERS.has(text(tokens, i)) || text(tokens, i) === "-")) i++;
    const unit = units[list.next];
    if (
      unit &&
      unit.first === i &&
      (unit.entry.kind === "title" || (unit.entry.kind === "ministry" && unit.entry.iso3 === null))
    ) {
      const first = (units[at] as Unit).first;
      return unit.entry.kind === "title"
        ? finishTitle(tokens, units, list.next, first, list.entities, acting)
        : { mentions: [ministryMention(first, unit.end, list.entities, unit)], next: list.next + 1 };
    }
  }
  const unit = units[at] as Unit;
  if (unit.entry.kind === "title")
    return finishTitle(tokens, units, at, unit.first, [], text(tokens, unit.first - 1) === "acting");
  return null;
}

const ministryMention = (
  first: number,
  end: number,
  entities: readonly string[],
  unit: Unit,
): RawMention => ({
  first,
  end,
  kind: "ministry",
  form: "name",
  entities,
  post: unit.entry.kind === "ministry" ? unit.entry.post : null,
  portfolio: unit.entry.kind === "ministry" ? unit.entry.portfolio : null,
  name: null,
  plural: entities.length > 1,
  label: null,
});

function finishTitle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  first: number,
  before: readonly string[],
  acting: boolean,
): Reading | null {
  const unit = units[at] as Unit;
  if (unit.entry.kind !== "title") return null;
  let { plural } = unit.entry;
  let entities = before;
  let next = at + 1;
  let stop = unit.end;
  const follow = text(tokens, stop);
  // "foreign minister of Turkey", "ministers from A, B and C", "Secretary of State of the Holy See"
  if (before.length === 0 && (follow === "of" || follow === "from" || follow === "for")) {
    let i = stop + 1;
    while (text(tokens, i) === "the") i++;
    const list =
      units[next] && (units[next] as Unit).first <= i + 2 && (units[next] as Unit).first >= i - 1
        ? readList(tokens, units, next)
        : null;
    if (list && (list.units[0] as Unit).first === i) {
      entities = list.entities;
      next = list.next;
      stop = (list.units[list.units.length - 1] as Unit).end;
      if (entities.length > 1) plural = true;
    }
  }
  const titleEnd = unit.end;
  let name: readonly [number, number] | null = null;
  let j = stop;
  if (
    text(tokens, j) === "," &&
    entities.length > 0 &&
    units[next] &&
    (units[next] as Unit).first === j + 1 &&
    (units[next] as Unit).entry.kind === "name" &&
    !plural
  )
    j++;
  while (HONORIFICS.has(text(tokens, j))) j++;
  while (units[next] && (units[next] as Unit).first < j) next++;
  const after = units[next];
  if (after && after.first === j && !plural && after.entry.kind === "name") {
    const words = tokens.slice(after.first, after.end).map((token) => token.text);
    if (canBePerson(words)) {
      name = [after.first, after.end];
      stop = after.end;
      next++;
    }
  }
  const reading = readTitle(unit.entry.readings, entities.length === 1 ? (entities[0] ?? null) : null);
  if (!reading) return null;
  const word = tokens[unit.first] as Token;
  // A bare common noun ("officials", "leaders", "experts") with no state, name or article is no office.
  const bare = entities.length === 0 && name === null && !startsUpper(word.text);
  return {
    mentions: [
      {
        first,
        end: stop,
        kind: plural ? "group" : name && entities.length === 0 ? "person" : "office",
        form: bare || plural ? "description" : "name",
        entities,
        post: reading.post,
        portfolio: null,
        name,
        plural,
        label: null,
        titleFirst: unit.first,
        titleEnd,
        acting,
        readings: unit.entry.readings,
      },
    ],
    next,
  };
}

/** Everything that is no office: a state, an organisation, a ministry, an outlet, a place, a person by name alone. */
function readSingle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  end: number,
): Reading | null {
  const unit = units[at] as Unit;
  const { entry, first } = unit;
  let stop = unit.end;
  const base = { first, post: null, portfolio: null, name: null, plural: false, label: null };
  if (entry.kind === "state" || entry.kind === "organisation") {
    const entity = entry.kind === "state" ? entry.iso3 : entry.id;
    let i = stop;
    if (isPossessive(text(tokens, i))) i++;
    // "Syrian state media", "the Turkish government", "Syrian refugees"
    for (let k = i; k < Math.min(end, i + 4); k++) {
      const word = text(tokens, k);
      if (OUTLET_WORDS.has(word) && entry.kind === "state" && entry.form === "demonym") {
        const label = tokens
          .slice(first, k + 1)
          .map((token) => token.text)
          .join(" ");
        return {
          mentions: [
            { ...base, end: k + 1, kind: "outlet", form: "name", entities: [entity], label, plural: false },
          ],
          next: skip(units, at, k + 1),
        };
      }
      if (k === i && GROUP_WORDS[word] !== undefined) {
        if (GROUP_WORDS[word] === "officials")
          return {
            mentions: [
              {
                ...base,
                end: k + 1,
                kind: "anonymous",
                form: "description",
                entities: [entity],
                plural: true,
              },
            ],
            next: skip(units, at, k + 1),
          };
        return {
          mentions: [
            {
              ...base,
              end: k + 1,
              kind: entry.kind === "state" ? "state" : "organisation",
              form: "name",
              entities: [entity],
            },
          ],
          next: skip(units, at, k + 1),
        };
      }
      if (POPULATION_WORDS.has(word) && entry.kind === "state" && entry.form === "demonym") {
        const label = tokens
          .slice(first, k + 1)
          .map((token) => token.text)
          .join(" ");
        return {
          mentions: [
            {
              ...base,
              end: k + 1,
              kind: "population",
              form: "description",
              entities: [entity],
              plural: true,
              label,
            },
          ],
          next: skip(units, at, k + 1),
        };
      }
      if (k > i && (tokens[k] as Token).upos !== "ADJ" && (tokens[k] as Token).upos !== "NOUN") break;
      if (k === i && word === "state" && OUTLET_WORDS.has(text(tokens, k + 1))) continue;
      if (
        (tokens[k] as Token).upos !== "ADJ" &&
        (tokens[k] as Token).upos !== "NOUN" &&
        (tokens[k] as Token).upos !== "PROPN"
      )
        break;
    }
    if (entry.kind === "organisation") {
      return {
        mentions: [
          {
            ...base,
            end: stop,
            kind: entry.type === "armed_group" ? "armed_group" : "organisation",
            form: entry.form,
            entities: [entity],
            orgType: entry.type,
          },
        ],
        next: at + 1,
      };
    }
    const before = text(tokens, first - 1);
    const isPlace =
      (entry.form === "metonym" && (before === "in" || before === "at" || before === "near")) ||
      (entry.capital &&
        (before === "in" ||
          before === "at" ||
          before === "to" ||
          before === "from" ||
          before === "near" ||
          before === "outside" ||
          before === "visited" ||
          before === "visit"));
    if (entry.ambiguous && entry.form === "name" && !startsUpper((tokens[first] as Token).text)) return null;
    return {
      mentions: [
        {
          ...base,
          end: stop,
          kind: isPlace ? "place" : "state",
          form: isPlace ? "place" : entry.form,
          entities: [entity],
          label: entry.capital
            ? tokens
                .slice(first, stop)
                .map((token) => token.text)
                .join(" ")
            : null,
        },
      ],
      next: at + 1,
    };
  }
  if (entry.kind === "ministry") {
    const entities = entry.iso3 ? [entry.iso3] : [];
    let next = at + 1;
    if (entities.length === 0 && text(tokens, stop) === "of") {
      let i = stop + 1;
      while (text(tokens, i) === "the") i++;
      const list = units[next] && (units[next] as Unit).first === i ? readList(tokens, units, next) : null;
      if (list) {
        stop = (list.units[list.units.length - 1] as Unit).end;
        next = list.next;
        return { mentions: [ministryMention(first, stop, list.entities, unit)], next };
      }
    }
    return { mentions: [ministryMention(first, stop, entities, unit)], next };
  }
  if (entry.kind === "outlet") {
    const label = entry.generic
      ? tokens
          .slice(first, stop)
          .map((token) => token.text)
          .join(" ")
      : entry.name;
    return {
      mentions: [
        { ...base, end: stop, kind: "outlet", form: "name", entities: entry.iso3 ? [entry.iso3] : [], label },
      ],
      next: at + 1,
    };
  }
  if (entry.kind === "place") {
    return {
      mentions: [
        {
          ...base,
          end: stop,
          kind: "place",
          form: "place",
          entities: entry.iso3 ? [entry.iso3] : [],
          label: entry.name,
        },
      ],
      next: at + 1,
    };
  }
  if (entry.kind === "name") {
    const words = tokens.slice(first, stop).map((token) => token.text);
    if (!canBePerson(words)) return null;
    return {
      mentions: [{ ...base, end: stop, kind: "person", form: "name", entities: [], name: [first, stop] }],
      next: at + 1,
    };
  }
  return null;
}

const skip = (units: readonly Unit[], at: number, token: number): number => {
  let next = at + 1;
  while (next < units.length && (units[next] as Unit).first < token) next++;
  return next;
};
