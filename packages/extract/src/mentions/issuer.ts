/** Takes a document's outlet, gives its issuer: the state whose organ published it, and which bare titles are its own. */
import type { SourceDocument } from "@readout/core";
import type { Token } from "@readout/english";
import { lexicon, readTitle } from "./lexicon.ts";
import type { RawMention } from "./raw-mention.ts";

/** The state behind a document; `uses` says whether a title without a state is one of its own ("the Secretary" in a State Department readout). */
export interface Issuer {
  readonly state: string;
  readonly portfolio: string;
  uses(item: RawMention, tokens: readonly Token[]): boolean;
}

/** Posts that a ministry's release leaves without a state only for its own people; the head of state's office adds his. */
const HEADS = new Set(["head_of_state", "head_of_government"]);

/** The issuer of a document ("U.S. Department of State"), null for media and unknown outlets. */
export function issuerOf(doc: SourceDocument, outlet: readonly Token[]): Issuer | null {
  if (!doc.outlet) return null;
  let state: string | null = null;
  let portfolio: string | null = null;
  for (let i = 0; i < outlet.length; i++) {
    for (const { entry } of lexicon().find(outlet, i, outlet.length)) {
      if (entry.kind === "state") state ??= entry.iso3;
      if (entry.kind === "ministry") {
        portfolio ??= entry.portfolio;
        state = entry.iso3 ?? state;
      }
    }
  }
  if (state === null || portfolio === null) return null;
  const code = state;
  const own = portfolio;
  return {
    state: code,
    portfolio: own,
    uses(item, tokens) {
      if (!item.readings || item.entities.length > 0 || item.counterpart) return false;
      const reading = readTitle(item.readings, code);
      if (!reading) return false;
      if (HEADS.has(reading.post) && own !== "presidency" && own !== "government") return false;
      const words = tokens.slice(item.titleFirst ?? item.first, item.titleEnd ?? item.end);
      // "Director Y" may be anybody's.
      if (words.length === 1 && VAGUE_TITLES.has(words[0]?.lower ?? "")) return false;
      if (!SECRETARY_STATES.has(code)) return true;
      // A government of secretaries has no ministers: "Foreign Minister X" is another state's.
      if (words.length === 2 && words[0]?.lower === "secretary" && words[1]?.lower === "general")
        return false;
      return !words.some((token) => FOREIGN_TITLE_WORDS.has(token.lower));
    },
  };
}

/** One-word titles that every government has. */
const VAGUE_TITLES = new Set(
  "director member chair chairman chairwoman chairperson commissioner general leader speaker counselor councillor official head chief representative governor mayor".split(
    " ",
  ),
);
/** States whose ministers are called secretaries. */
const SECRETARY_STATES = new Set(["USA", "PHL", "MEX"]);
const FOREIGN_TITLE_WORDS = new Set(
  "minister premier chancellor king queen emir amir sultan prince princess crown taoiseach commissioner high pope cardinal archbishop secretary-general prime politburo party patriarch mufti president-elect".split(
    " ",
  ),
);
