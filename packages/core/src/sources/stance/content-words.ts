/** Takes texts, gives their content words and how much two texts are about the same thing (R22, R26). */
import { distinct } from "../../meeting/canonical.ts";

// Function words, negations (kept apart as `negated`) and the verbs of R24, which the act already says.
const EMPTY_WORDS = new Set(
  (
    "a about above after again all alongside also although an and any anyone anybody are as at be been before being between both but " +
    "by can could did do does down during each every for from further had has have he her his how if in including into is it " +
    "its many may might more most much must new no nor not never of off on once only or other our out over per shall she should " +
    "so some such than that the their them then there these they this those through to too toward towards under until " +
    "up upon was we were what when where which while who whom will with within without would you your i us " +
    "agree agreed agrees decide decided decides pledge pledged pledges commit committed commits note noted notes " +
    "discuss discussed discusses welcome welcomed welcomes reaffirm reaffirmed reaffirms reject rejected rejects " +
    "condemn condemned condemns demand demanded demands call called calls urge urged urges stress stressed " +
    "underscore underscored underline underlined reiterate reiterated intend intended intends plan planned plans " +
    "explore explored sign signed signs said says say added add told principle party parties side sides minister ministers"
  ).split(" "),
);

/**
 * The distinct content words of a text in canonical order: lower case, without accents, plurals and common endings cut.
 * An empty list where the text has function words and speech-act verbs only.
 */
export function contentWords(text: string): string[] {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  return distinct(words.map(stem));
}

/** The words of a text, as they stand there and once each, that some of its content words are of. */
export function wordsOf(text: string, content: readonly string[]): string[] {
  const said = text.split(/[^\p{L}\p{N}]+/u);
  return [...new Set(said.filter((word) => contentWords(word).some((one) => content.includes(one))))];
}

// A light cut is enough to meet "withdrawal of troops" with "withdraw the troops"; the stem needn't be a word.
function stem(word: string): string {
  for (const ending of [
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "als",
    "al",
    "ies",
    "ed",
    "es",
    "s",
  ]) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) {
      const cut = word.slice(0, -ending.length);
      return ending === "ies" ? `${cut}y` : withoutE(cut);
    }
  }
  return withoutE(word);
}

// "bridge" meets "bridging"; "zone" is short, and so is what is left of "zones".
const withoutE = (word: string): string => (word.length > 4 ? word.replace(/e$/, "") : word);

/**
 * Shared words of two word lists over all of them (Jaccard), 0 to 1; `within` is the share of the shorter list that
 * the longer one holds. Two empty lists are alike in nothing.
 */
export function likeness(
  a: readonly string[],
  b: readonly string[],
): { readonly jaccard: number; readonly within: number } {
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).length;
  const all = a.length + b.length - shared;
  const shorter = Math.min(a.length, b.length);
  return { jaccard: all === 0 ? 0 : shared / all, within: shorter === 0 ? 0 : shared / shorter };
}
