/** Takes the words that name a document's outlet, gives its issuer: the state whose organ published it, and which bare titles are its own. */

import type { Token } from "@readout/english";
import { WordList } from "../../word-list.ts";
import { lexicon, readTitle, type TitleReading } from "../lexicon/lexicon.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** The state behind a document; `uses` says whether a title without a state is one of its own ("the Secretary" in a State Department readout). */
export interface Issuer {
  readonly state: string;
  readonly portfolio: string;
  uses(item: RawMention, tokens: readonly Token[]): boolean;
  /** Whether a title is a head of state's, or one that the issuer's government doesn't have ("Foreign Minister X" in a release of the United States). */
  lacks(item: RawMention, tokens: readonly Token[]): boolean;
  /** The post of the issuer's own head that a title alone means ("the President" in a release of his office), null for others. */
  ownPost(readings: readonly TitleReading[]): string | null;
}

/** Posts that "the President", "the Secretary" mean by the organ that speaks. */
const OWN_POSTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    presidency: ["head_of_state", "vice_president", "national_security_adviser"],
    government: ["head_of_government", "national_security_adviser"],
    foreign: ["foreign_minister", "minister"],
    defence: ["defence_minister", "minister"],
  }),
);

/** The organ that is named by whom it serves, and organs that serve one. */
const ORGANS: ReadonlyMap<string, string> = new Map([
  ["head_of_state", "presidency"],
  ["head_of_government", "government"],
  ["foreign_minister", "foreign"],
]);
const OF_HEADS: ReadonlySet<string> = new Set(["spokesperson_office", "government"]);

/** Posts that a ministry's release leaves without a state only for its own people; the head of state's office adds his. */
const HEADS = new Set(["head_of_state", "head_of_government"]);

/** The issuer by its words ("U.S. Department of State"), null for media and unknown outlets. */
export function issuerOf(outlet: readonly Token[]): Issuer | null {
  const { state, portfolio } = organIn(outlet);
  if (state === null || portfolio === null) return null;
  return {
    state,
    portfolio,
    uses: (item, tokens) => usesTitle(state, portfolio, item, tokens),
    lacks(item, tokens) {
      const reading = item.readings ? readTitle(item.readings, state) : null;
      return isForeign(state, item, tokens) || reading?.post === "head_of_state";
    },
    ownPost(readings) {
      const post = readTitle(readings, state)?.post ?? "";
      const posts = OWN_POSTS.get(portfolio) ?? [];
      return posts.includes(post) ? (post === "minister" ? (posts[0] ?? null) : post) : null;
    },
  };
}

/** The state and the organ of it that an outlet's words name. */
function organIn(outlet: readonly Token[]): { state: string | null; portfolio: string | null } {
  let state: string | null = null;
  let named: string | null = null;
  let portfolio: string | null = null;
  for (let i = 0; i < outlet.length; i++) {
    // "State House, Kenya"
    if (outlet[i]?.lower === "state" && outlet[i + 1]?.lower === "house") portfolio ??= "presidency";
    for (const { entry } of lexicon().find(outlet, i, outlet.length)) {
      if (entry.kind === "state") state ??= entry.iso3;
      if (entry.kind === "state" && entry.form === "name") named ??= entry.iso3;
      if (entry.kind === "ministry") {
        // "Government of A, Ministry of B"
        if (portfolio === null || OF_HEADS.has(portfolio)) portfolio = entry.portfolio;
        state = entry.iso3 ?? state;
      }
      // "President of A", "Press Service of the Prime Minister of A"
      if (entry.kind === "title" && (portfolio === null || OF_HEADS.has(portfolio)))
        portfolio = ORGANS.get(entry.readings[0]?.post ?? "") ?? portfolio;
    }
  }
  // "Federal Chancellery of A": of the state that is named, whoever else has one.
  return { state: named ?? state, portfolio };
}

/** Whether a title without a state is one of an organ's own. */
function usesTitle(state: string, organ: string, item: RawMention, tokens: readonly Token[]): boolean {
  if (!item.readings || item.entities.length > 0 || item.counterpart) return false;
  // "Presidents X and Y", "Ministers X and Y" are of several states; "Secretaries X and Y" needn't be.
  if (isOfPlural(item) && !/^secretaries$/.test(tokens[item.titleFirst ?? 0]?.lower ?? "")) return false;
  const reading = readTitle(item.readings, state);
  if (!reading) return false;
  const words = tokens.slice(item.titleFirst ?? item.first, item.titleEnd ?? item.end);
  // "The President of the Republic, X" is that of any organ of it.
  const own = organ === "presidency" || organ === "government" || words.at(-1)?.lower === "republic";
  if (HEADS.has(reading.post) && !own) return false;
  // "Director Y" may be anybody's.
  if (words.every(({ lower }) => VAGUE_TITLES.has(lower))) return false;
  if (!SECRETARY_STATES.has(state)) return true;
  // A government of secretaries has no ministers: "Foreign Minister X" is another state's.
  if (words.length === 2 && words[0]?.lower === "secretary" && words[1]?.lower === "general") return false;
  return !isForeign(state, item, tokens);
}

/** Whether a government of secretaries lacks a title, by all that stands before the name: "State Councilor and Foreign Minister Y". */
const isForeign = (state: string, item: RawMention, tokens: readonly Token[]): boolean =>
  SECRETARY_STATES.has(state) &&
  tokens
    .slice(
      item.titleFirst ?? item.first,
      isBehind(item) ? item.titleEnd : (item.name?.[0] ?? item.titleEnd ?? item.end),
    )
    .some((token) => FOREIGN_TITLE_WORDS.holds(token) || (state === "USA" && token.lower === "foreign"));

/** "X, Minister of Trade": the title stands behind the name. */
const isBehind = ({ titleFirst, name }: RawMention): boolean =>
  titleFirst !== undefined && name !== null && titleFirst > name[0];

/** A name behind a title in the plural: the title stands before the mention. */
const isOfPlural = ({ titleFirst, first }: RawMention): boolean =>
  titleFirst !== undefined && titleFirst < first;

/** Words of titles that every government has ("Director General"). */
const VAGUE_TITLES = new Set(
  "director member chair chairman chairwoman chairperson commissioner general leader speaker counselor councillor official head chief representative governor mayor deputy executive managing".split(
    " ",
  ),
);
/** States whose ministers are called secretaries. */
const SECRETARY_STATES = new Set(["USA", "PHL", "MEX"]);
const FOREIGN_TITLE_WORDS = new WordList(
  "minister premier chancellor king queen emir amir sultan prince princess crown taoiseach commissioner high pope cardinal archbishop secretary-general prime politburo councilor councillor party patriarch mufti president-elect",
);
