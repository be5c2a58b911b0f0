/** Takes a token, gives relations to ground told there: forces in a country, territory held in one. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  FORCE_NOUNS,
  GROUND_NOUNS,
  HELD_PARTICIPLES,
  HOLD_NOUNS,
  HOLDING_LEMMAS,
  STATIONING_LEMMAS,
} from "../../data/relation-words.ts";
import { isState, type Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { isUnreal } from "../commitment/unreal.ts";
import { endingAt, subjectsOf } from "./conflict.ts";
import type { EndReading } from "./ends.ts";
import { namedAt } from "./ends.ts";
import type { RelationReading } from "./relation-reading.ts";

const INSIDE = new WordList("in inside across on within");
const STAYING = new WordList("stationed deployed based present garrisoned fighting remain remains stay");
const KEPT = new WordList("have has been are is still");
const OCCUPYING = new Set(["occupy", "annex"]);
const CONTROLLING = new Set(["control", "hold"]);
const LEAVING =
  /^(withdraw|withdrew|withdrawn|withdrawal|withdrawing|left|leave|leaving|pullout|departure|exit|removal)$/;

/** "has had troops in X since 1977", "Ruritanian troops stationed in X", "maintained a military presence in X". */
export function readStationed(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!FORCE_NOUNS.holds(token) || token.upos !== "NOUN") return [];
  if (token.lower === "presence" && tokens[at - 1]?.lower !== "military") return [];
  let i = at + 1;
  // "have been stationed", "are still deployed"
  while (i < sentence.endToken && i < at + 4 && KEPT.holds(tokens[i])) i++;
  while (i < sentence.endToken && i < at + 6 && STAYING.holds(tokens[i])) i++;
  const hosted = hostedAt(report, sentence, at);
  if (hosted.length > 0) return hosted;
  const place = INSIDE.holds(tokens[i])
    ? countryIn(report, i + 1, sentence.endToken)
    : countryWhere(report, sentence, at);
  if (!place) return [];
  const owner = ownerOf(report, sentence, at);
  return owner
    .filter((mention) => mention.entity !== entityOf(place))
    .map((mention) => ({
      relation: "has_forces_in",
      from: { mention },
      to: place.end,
      first: Math.min(mention.firstToken, at, place.end.mention?.firstToken ?? at),
      end: place.next,
    }));
}

/** "Mali, where Chad has troops": the country that "where" takes up. */
function countryWhere(report: Report, { firstToken }: Sentence, at: number): EndReading | null {
  const { tokens } = report.analysed;
  for (let i = at - 1; i > Math.max(firstToken, at - WHERE_REACH); i--) {
    if (tokens[i]?.text === "," || tokens[i]?.lower === "and") return null;
    if (tokens[i]?.lower !== "where") continue;
    const mention = endingAt(report, tokens[i - 1]?.text === "," ? i - 1 : i);
    const land = mention?.kind === "state" || mention?.kind === "place";
    return mention && land && isState(mention.entity) ? { end: { mention }, next: at + 1 } : null;
  }
  return null;
}
const WHERE_REACH = 8;

/** "X hosts a Ruritanian base": in the country of whoever hosts it. */
function hostedAt(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  let verb = at - 1;
  while (
    verb > sentence.firstToken &&
    verb > at - 7 &&
    isOneOf((tokens[verb] as Token).upos, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV")
  )
    verb--;
  const token = tokens[verb];
  if (
    token?.upos !== "VERB" ||
    lemmaAs(token, "VERB") !== "host" ||
    isUnreal(tokens, sentence.firstToken, verb)
  )
    return [];
  let owner: Mention | null = null;
  for (let i = at; i > verb && owner === null; i--) owner = endingAt(report, i);
  const [land, ...others] = subjectsOf(report, sentence, verb).filter(({ kind }) => kind === "state");
  if (!owner?.entity || !land || others.length > 0 || land.entity === owner.entity) return [];
  return [
    {
      relation: "has_forces_in",
      from: { mention: owner },
      to: { mention: land },
      first: land.firstToken,
      end: at + 1,
    },
  ];
}

const entityOf = ({ end }: EndReading): string | null => end.mention?.entity ?? null;

/** The state in or behind a place: "in X", "in eastern X", "in the Y country" isn't one. */
function countryIn(report: Report, from: number, end: number): EndReading | null {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const named = namedAt(report, i, true);
    if (named && entityOf(named) && !entityOf(named)?.includes(":")) return named;
    if (!isOneOf((tokens[i] as Token).upos, "ADJ", "DET", "NOUN", "PROPN")) return null;
  }
  return null;
}

/** Whose forces they are: the name before the noun, or the subject of having and keeping them there. */
function ownerOf(report: Report, sentence: Sentence, at: number): readonly Mention[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 3); i--)
    if (tokens[i]?.lower === "no") return [];
  const whole = endingAt(report, at + 1);
  // "11,000 Chadian soldiers are in Mali": people by their state.
  if ((whole?.kind === "ministry" || whole?.kind === "population") && whole.firstToken < at)
    return leaves(tokens, sentence.firstToken, whole.firstToken) ? [] : [whole];
  for (let i = at; i > Math.max(sentence.firstToken, at - 4); i--) {
    const named = endingAt(report, i) ?? (tokens[i - 1]?.xpos === "POS" ? endingAt(report, i - 1) : null);
    if (named && (named.kind === "state" || named.kind === "armed_group" || named.kind === "organisation"))
      return leaves(tokens, sentence.firstToken, named.firstToken) ? [] : [named];
  }
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 8); i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB" && !/^(has|have|had)$/.test(token.lower)) continue;
    if (!STATIONING_LEMMAS.has(lemmaAs(token, "VERB")) || isUnreal(tokens, sentence.firstToken, i)) return [];
    const relative = relativeBefore(report, sentence, i);
    return relative ? [relative] : subjectsOf(report, sentence, i);
  }
  return [];
}

const leaves = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--)
    if (LEAVING.test((tokens[i] as Token).lower)) return true;
  return false;
};

/** "France, which has had troops": whom "which" takes up. */
function relativeBefore(report: Report, sentence: Sentence, verb: number): Mention | null {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 4); i--) {
    const word = (tokens[i] as Token).lower;
    if (word !== "which" && word !== "that" && word !== "who") continue;
    return endingAt(report, tokens[i - 1]?.text === "," ? i - 1 : i);
  }
  return null;
}

/** "holds a hilltop inside X", "X’s hold over parts of Y", "the Ruritanian-occupied south of Y". */
export function readHeld(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (HELD_PARTICIPLES.holds(token) && tokens[at - 1]?.text === "-") {
    const holder = endingAt(report, at - 1);
    const place = countryIn(report, at + 1, sentence.endToken);
    if (!holder || !place || holder.entity === entityOf(place)) return [];
    return [holding(holder, place)];
  }
  const holds = holdsAt(report, at);
  if (!holds && HOLD_NOUNS.holds(token) && token.upos === "NOUN") return holdOver(report, sentence, at);
  if (!holds || token.xpos === "VBG" || token.xpos === "VB") return [];
  if (!HOLDING_LEMMAS.has(lemmaAs(token, "VERB")) || isUnreal(tokens, sentence.firstToken, at)) return [];
  if (token.xpos === "VBN" && !/^(has|have|had|'ve|’ve)$/.test(tokens[at - 1]?.lower ?? "")) return [];
  // "has occupied the Heights since": a place of another's.
  const taken = OCCUPYING.has(lemmaAs(token, "VERB")) ? namedAt(report, at + 1, true) : null;
  if (taken?.end.mention?.kind === "place" && !entityOf(taken)?.includes(":"))
    return holders(report, sentence, at)
      .filter((mention) => mention.entity !== entityOf(taken))
      .map((mention) => holding(mention, taken));
  const city = CONTROLLING.has(lemmaAs(token, "VERB")) ? cityAt(report, at + 1) : null;
  if (city)
    return holders(report, sentence, at)
      .filter(({ kind }) => kind === "armed_group")
      .map((mention) => holding(mention, city));
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 7); i++) {
    if (!GROUND_NOUNS.holds(tokens[i]) && (tokens[i] as Token).lower !== "land") {
      if (isOneOf((tokens[i] as Token).upos, "VERB", "PUNCT")) return [];
      continue;
    }
    const link = tokens[i + 1]?.lower ?? "";
    const place = INSIDE.has(link) || link === "of" ? countryIn(report, i + 2, sentence.endToken) : null;
    // "a strip of land in X": the country stands behind the second noun.
    if (!place && link === "of") continue;
    if (!place) return [];
    return holders(report, sentence, at)
      .filter((mention) => mention.entity !== entityOf(place))
      .map((mention) => holding(mention, place));
  }
  return [];
}

/** "controls Sanaa", "the capital, Sanaa", "the city of Goma": a town in a state, which an armed group holds there. */
function cityAt(report: Report, at: number): EndReading | null {
  const { tokens } = report.analysed;
  let i = tokens[at]?.lower === "the" ? at + 1 : at;
  if (
    isOneOf(tokens[i]?.lower, "capital", "city", "town") &&
    isOneOf(tokens[i + 1]?.lower, ",", "of", "city")
  )
    i += 2;
  const named = namedAt(report, i, true);
  const mention = named?.end.mention;
  const town = mention?.kind === "place" || (mention?.kind === "state" && mention.form === "metonym");
  return named && town && isState(mention.entity) ? named : null;
}

/** A verb, or what the tagger takes for a noun between an armed group and its object: "the rebels control large parts". */
function holdsAt(report: Report, at: number): boolean {
  const { tokens } = report.analysed;
  const next = tokens[at + 1]?.upos ?? "";
  return (
    (tokens[at] as Token).upos === "VERB" ||
    (endingAt(report, at)?.kind === "armed_group" && isOneOf(next, "DET", "ADJ", "NUM", "ADV"))
  );
}

/** The subject of holding: "Ruritanian troops have held" is Ruritania. */
function holders(report: Report, sentence: Sentence, verb: number): readonly Mention[] {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 4); i--)
    if (FORCE_NOUNS.holds(tokens[i])) {
      const owner = endingAt(report, i) ?? endingAt(report, i + 1);
      return owner ? [owner] : [];
    }
  return subjectsOf(report, sentence, verb);
}

/** That a holder has ground in a place, told from the one to the other. */
const holding = (holder: Mention, place: EndReading): RelationReading => ({
  relation: "controls_territory_in",
  from: { mention: holder },
  to: place.end,
  first: holder.firstToken,
  end: place.next,
});

/** "X’s hold over parts of the north": in the country named there, else the one other state of the sentence. */
function holdOver(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  if (tokens[at - 1]?.xpos !== "POS" || !isOneOf(tokens[at + 1]?.lower, "over", "of", "on")) return [];
  const holder = endingAt(report, at - 1);
  if (holder?.kind !== "state") return [];
  let ground = false;
  for (let i = at + 2; i < Math.min(sentence.endToken, at + 9); i++) {
    if (GROUND_NOUNS.holds(tokens[i])) ground = true;
    const place = namedAt(report, i, true);
    const entity = place ? entityOf(place) : null;
    if (place && isState(entity) && entity !== holder.entity) return [holding(holder, place)];
  }
  if (!ground) return [];
  const others = new Map<string, Mention>();
  for (let m = mentionAt(report, sentence.firstToken); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) break;
    if (
      (mention.kind === "state" || mention.kind === "ministry") &&
      mention.entity &&
      mention.entity !== holder.entity
    )
      others.set(mention.entity, mention);
  }
  const [only] = [...others.values()];
  return others.size === 1 && only
    ? [
        {
          relation: "controls_territory_in",
          from: { mention: holder },
          to: { mention: only },
          first: Math.min(only.firstToken, holder.firstToken),
          end: at + 2,
        },
      ]
    : [];
}
