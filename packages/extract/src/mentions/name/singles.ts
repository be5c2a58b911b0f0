/** Takes one unit, gives the mention that is no office: a state or its people, an organisation, a ministry, an outlet, a place, a person by name alone. */

import { actorSlug } from "@readout/core";
import type { Token } from "@readout/english";
import {
  GOVERNMENT_MODIFIERS,
  NAMED_AFTER_PLACES,
  NAMESAKES,
  OUTLET_NOUNS,
  POPULATION_WORDS,
  SENT_PEOPLE,
  STATE_BODIES,
} from "../../data/mention-words.ts";
import { PLACE_OPENINGS, THING_WORDS } from "../../data/name-words.ts";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { MONTHS } from "../../readers/time/calendar.ts";
import { WordList } from "../../word-list.ts";
import type { LexiconEntry } from "../lexicon/lexicon.ts";
import { isPossessive } from "../lexicon/possessive.ts";
import { readNameOfState } from "../person/named-by-state.ts";
import { ministryMention } from "../title/offices.ts";
import { readEntityList, wordAt } from "../unit/entity-lists.ts";
import { canBePerson } from "../unit/name-run.ts";
import { BLANK, type MentionReading, type RawMention } from "../unit/raw-mention.ts";
import { type Unit, unitFrom } from "../unit/units.ts";
import { readOutletName } from "./outlet-names.ts";

type EntityUnit = Unit & { readonly entry: Extract<LexiconEntry, { kind: "state" | "organisation" }> };

/** The mention at unit `at`, null where the unit names nothing. */
export function readSingle(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  end: number,
): MentionReading | null {
  const unit = units[at] as Unit;
  const { entry, first, end: stop } = unit;
  const outlet = readOutletName(tokens, units, at);
  if (outlet) return { mentions: [outlet], next: unitFrom(units, at + 1, outlet.end) };
  switch (entry.kind) {
    case "state":
    case "organisation":
      return readEntity(tokens, units, at, end);
    case "ministry":
      return readMinistry(tokens, units, at);
    case "title":
      return null;
  }
  const base = { ...BLANK, first, end: stop };
  const one = (mention: RawMention): MentionReading => ({ mentions: [mention], next: at + 1 });
  switch (entry.kind) {
    case "outlet":
      return one({
        ...base,
        kind: "outlet",
        form: "name",
        entities: entry.iso3 ? [entry.iso3] : [],
        label: entry.generic ? words(tokens, first, stop) : entry.name,
      });
    case "place":
      return one({
        ...base,
        kind: "place",
        form: "place",
        entities: entry.iso3 ? [entry.iso3] : [],
        label: entry.name,
      });
    case "name":
      return readName(tokens, units, at);
    default:
      return null;
  }
}

/** A name that no table has: of peoples or a group, of a person, or of something else. */
function readName(tokens: readonly Token[], units: readonly Unit[], at: number): MentionReading | null {
  const { first, end: stop } = units[at] as Unit;
  const base = { ...BLANK, first, end: stop };
  const one = (mention: RawMention): MentionReading => ({ mentions: [mention], next: at + 1 });
  const namesakes = stop - first === 1 ? NAMESAKES.get((tokens[first] as Token).text) : undefined;
  if (namesakes) return one({ ...base, kind: "state", form: "name", entities: namesakes, plural: true });
  if (namesGroup(tokens, first, stop)) {
    const label = words(tokens, first, stop);
    return one({
      ...base,
      kind: "armed_group",
      form: "name",
      entities: [actorSlug("armed_group", label)],
      label,
    });
  }
  // "Minister of Mineral Resources", "the Bureau of Harbor Statistics": a field that no table knows.
  const of = wordAt(tokens, first - 1) === "of" ? itemAt(tokens, first - 2) : undefined;
  if (OF_FIELD.holds(of) || (OF_BODY.holds(of) && startsUpper(of?.text ?? ""))) return null;
  // "Delegations from A and B met": in the capital that opens its sentence, no name.
  if (stop - first === 1 && isOneOf(wordAt(tokens, first), "delegations", "teams", "parties", "sides"))
    return null;
  if (!canBePerson(tokens.slice(first, stop).map((token) => token.text))) return null;
  if (stop - first > 1 && isOfThing(tokens, first, stop))
    return one({ ...base, kind: "person", form: "name", entities: [] });
  return (
    readNameOfState(tokens, units, at) ??
    one({ ...base, kind: "person", form: "name", entities: [], name: [first, stop] })
  );
}

/** "the Border Demarcation Agreement", "a Trade Facilitation Bill", "Lake Victoria", "Amnesty International": a name of several words that a thing has, no person. */
const isOfThing = (tokens: readonly Token[], first: number, end: number): boolean =>
  isOneOf(wordAt(tokens, first - 1), "the", "a", "an") ||
  PLACE_OPENINGS.holds(tokens[first]) ||
  isOneOf(tokens[end - 1]?.text, "International", "Watch", "Brothers") ||
  (startsUpper(tokens[end]?.text ?? "") && THING_WORDS.has(wordAt(tokens, end)));

const OF_FIELD = new WordList(
  "minister ministry ministers secretary department director commissioner directorate",
);

/** Bodies whose name goes on behind "of". */
const OF_BODY = new WordList(
  "bureau union league society council institute board association federation confederation committee commission agency academy foundation chamber",
);

const words = (tokens: readonly Token[], first: number, end: number): string =>
  tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(" ");

/** "the Equatoria Front": a group that no table knows, by the last word of its name. */
const namesGroup = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first >= 2 &&
  wordAt(tokens, first - 1) === "the" &&
  /^(?:Front|Movement|Army|Alliance|Coalition|Militia|Brigade|Brigades)$/.test(
    (tokens[end - 1] as Token).text,
  );

function readEntity(
  tokens: readonly Token[],
  units: readonly Unit[],
  at: number,
  end: number,
): MentionReading | null {
  const unit = units[at] as EntityUnit;
  const { entry, first, end: stop } = unit;
  const entity = entry.kind === "state" ? entry.iso3 : entry.id;
  const base = { ...BLANK, first, entities: [entity] };
  const body = readBody(tokens, unit, entity, end);
  if (body) return { mentions: [body], next: unitFrom(units, at + 1, body.end) };
  if (
    entry.kind === "organisation" &&
    entry.type === "government" &&
    isOneOf(wordAt(tokens, first - 1), "in", "near", "outside")
  )
    return {
      mentions: [
        { ...base, end: stop, kind: "place", form: "place", entities: [], label: words(tokens, first, stop) },
      ],
      next: at + 1,
    };
  if (entry.kind === "organisation")
    return {
      mentions: [
        {
          ...base,
          end: stop,
          kind: entry.type === "armed_group" ? "armed_group" : "organisation",
          form: entry.form,
          orgType: entry.type,
        },
      ],
      next: at + 1,
    };
  if (entry.ambiguous && entry.form === "name" && !startsUpper((tokens[first] as Token).text)) return null;
  const isPlace = standsForPlace(tokens, first, entry) || isDated(tokens, first, stop, entry);
  return {
    mentions: [
      {
        ...base,
        end: stop,
        kind: isPlace ? "place" : "state",
        form: isPlace ? "place" : entry.form,
        label: entry.capital ? words(tokens, first, stop) : null,
      },
    ],
    next: at + 1,
  };
}

const HOUSES = new WordList(
  "house palace lodge residence hall hotel building headquarters villa centre center",
);

/** "in Moscow" is a place, "Moscow hosted" is a government; the "Minsk agreements" are of neither. */
function standsForPlace(
  tokens: readonly Token[],
  first: number,
  entry: Extract<LexiconEntry, { kind: "state" }>,
): boolean {
  const before = wordAt(tokens, first - 1);
  // "at State House, Nairobi", "in Kenya's capital, Nairobi, ministers met"
  const name = before === "," ? first - 2 : first - 1;
  if (
    entry.capital &&
    ((before === "," && HOUSES.holds(itemAt(tokens, name))) || wordAt(tokens, name) === "capital") &&
    !isPossessive(wordAt(tokens, first + 1))
  )
    return true;
  if (entry.capital && NAMED_AFTER_PLACES.holds(itemAt(tokens, first + 1))) return true;
  if (entry.form === "metonym" && isOneOf(before, "in", "at", "near")) return true;
  // "according to Kyiv", "appealed to Kyiv"
  if (before === "to" && SPOKEN_TO.holds(itemAt(tokens, first - 2))) return false;
  // "delegations from Kyiv and Moscow": of those who govern there
  if (before === "from" && SENT.holds(itemAt(tokens, first - 2))) return false;
  return (
    entry.capital &&
    ["in", "at", "to", "from", "near", "outside", "visited", "visit", "visiting"].includes(before)
  );
}

/** Words whose "to" names who is meant. */
const SPOKEN_TO = new WordList(
  "according appeal appeals appealed appealing plea pleas ultimatum warning message opposed",
);
const SENT = new WordList([...SENT_PEOPLE, "delegation", "mediators"]);

/** "…, Seoul, March 11", "…, Oslo, 5 March 2024": where something was, before its day. */
const isDated = (
  tokens: readonly Token[],
  first: number,
  end: number,
  { capital }: Extract<LexiconEntry, { kind: "state" }>,
): boolean =>
  capital &&
  /^[,(]$/.test(wordAt(tokens, first - 1)) &&
  wordAt(tokens, end) === "," &&
  (MONTHS.has(wordAt(tokens, end + 1)) ||
    (/^\d\d?$/.test(wordAt(tokens, end + 1)) && MONTHS.has(wordAt(tokens, end + 2))));

/** "Syrian state media", "the Turkish government", "U.S. officials", "Syrian refugees". */
function readBody(
  tokens: readonly Token[],
  { entry, first, end: stop }: EntityUnit,
  entity: string,
  end: number,
): RawMention | null {
  const base = { ...BLANK, first, entities: [entity] };
  const from = isPossessive(wordAt(tokens, stop)) ? stop + 1 : stop;
  const demonym = entry.kind === "state" && entry.form === "demonym";
  let government = from;
  while (government < Math.min(end, from + 4) && GOVERNMENT_MODIFIERS.holds(itemAt(tokens, government)))
    government++;
  // "Yemen's Saudi-backed government"
  if (from > stop && wordAt(tokens, from + 1) === "-" && wordAt(tokens, from + 3) === "government") {
    const backed = itemAt(tokens, from + 2);
    if (backed?.xpos === "VBN" && backed.lower !== "based")
      return {
        ...base,
        end: from + 4,
        kind: entry.kind === "state" ? "state" : "organisation",
        form: "name",
      };
  }
  for (let k = from; k < Math.min(end, from + 5); k++) {
    const word = wordAt(tokens, k);
    if (demonym && OUTLET_NOUNS.has(word))
      return { ...base, end: k + 1, kind: "outlet", form: "name", label: words(tokens, first, k + 1) };
    // "a U.S. interagency delegation": a delegation may be described, other bodies stand by their state.
    const body =
      k === from || (k === government && word === "government") || isOneOf(word, "delegations", "delegation")
        ? STATE_BODIES.get(word)
        : undefined;
    if (body === "officials")
      return { ...base, end: k + 1, kind: "anonymous", form: "description", plural: true };
    if (body !== undefined)
      return { ...base, end: k + 1, kind: entry.kind === "state" ? "state" : "organisation", form: "name" };
    if (demonym && POPULATION_WORDS.has(word))
      return {
        ...base,
        end: k + 1,
        kind: "population",
        form: "description",
        plural: true,
        label: words(tokens, first, k + 1),
      };
    if (k < government) continue;
    const { upos } = tokens[k] as Token;
    if (upos !== "ADJ" && upos !== "NOUN" && upos !== "PROPN") return null;
    if (k > from && upos === "PROPN") return null;
  }
  return null;
}

function readMinistry(tokens: readonly Token[], units: readonly Unit[], at: number): MentionReading {
  const unit = units[at] as Unit & { readonly entry: Extract<LexiconEntry, { kind: "ministry" }> };
  const entities = unit.entry.iso3 ? [unit.entry.iso3] : [];
  if (entities.length === 0 && wordAt(tokens, unit.end) === "of") {
    let i = unit.end + 1;
    while (wordAt(tokens, i) === "the") i++;
    const list = units[at + 1]?.first === i ? readEntityList(tokens, units, at + 1) : null;
    if (list) {
      // "the government of Mali and the FLA rebels": a group has no government.
      const group = list.units.findIndex(
        ({ entry }) => entry.kind === "organisation" && entry.type === "armed_group",
      );
      const count = group > 0 ? group : list.units.length;
      const own = list.units
        .slice(0, count)
        .flatMap(({ entry }) => (entry.kind === "state" ? entry.iso3 : []));
      const { end } = list.units[count - 1] as Unit;
      return {
        mentions: [ministryMention(unit.first, end, group > 0 ? [...new Set(own)] : list.entities, unit)],
        next: at + 1 + count,
      };
    }
  }
  return { mentions: [ministryMention(unit.first, unit.end, entities, unit)], next: at + 1 };
}
