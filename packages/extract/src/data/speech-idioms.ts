/** Verbs that say something together with the words behind them: "made it clear", "gave them to understand", "went on record". */

/**
 * The words behind each verb. A bar parts words that stand for each other, a question mark ends one that may be left
 * out, and X stands for whoever hears it.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  make: [
    "it|this? very|quite|abundantly|perfectly|absolutely|crystal? clear|plain|known|explicit|felt",
    "fun|light of",
  ],
  let: ["X all|both? know|understand", "it|this? be? known|understood|felt", "it? slip"],
  give: ["X to understand|know", "it to be understood|known"],
  go: ["on the? record"],
  put: ["it|this? on the? record", "it about|around", "it to X"],
  place: ["it|this? on the? record"],
  serve: ["X? notice on|upon X", "X? notice"],
  leave: ["X? in? no doubt", "nobody in any doubt", "no one in any doubt"],
  drive: ["home the|this|that? point|message|argument?"],
  hammer: ["home the|this|that? point|message|argument?"],
  press: ["home? the point|case|message|argument"],
  get: ["the|this|his|her|their message|point across"],
  bring: ["it? home to X"],
  impress: ["on|upon X"],
  take: [
    "issue|exception with|to",
    "umbrage at",
    "a|another swipe|shot|jab|dig|potshot at",
    "aim at",
    "X to task for|over",
  ],
  poke: ["fun at"],
  single: ["X out for", "out X for"],
  call: ["X out for", "out X for"],
  lavish: ["praise on|upon"],
  sound: ["the|an alarm over|about|on"],
  brush: ["off|aside"],
  shrug: ["off"],
  wave: ["off|aside|away"],
  laugh: ["off"],
  write: ["off"],
  bat: ["away|aside|down"],
  swat: ["away|aside|down"],
  slap: ["down"],
  shoot: ["down"],
  tamp: ["down"],
  walk: ["back"],
  play: ["down|up"],
  talk: ["up"],
  tear: ["into"],
  rip: ["into"],
  light: ["into"],
  point: ["instead|also|repeatedly? to"],
  distance: ["himself|herself|itself|themselves from"],
  hit: ["back at|against", "out at"],
  push: ["back against|on|at"],
  stand: ["by"],
  double: ["down on"],
  cast: ["doubt on|upon"],
  sing: ["the|his|her praises of"],
  own: ["up to"],
  heap: ["scorn|criticism|ridicule on|upon"],
  pour: ["scorn|ridicule on|upon", "cold water on"],
  set: ["out"],
  lay: ["down|out", "into"],
};

/** The cue that reports as an idiom of the verb does, or of the verb with its next word, where it isn't "intimate". */
export const IDIOM_CUES: ReadonlyMap<string, string> = new Map([
  ["make", "note"],
  ["let", "inform"],
  ["set", "provide"],
  ["lay", "provide"],
  ["take", "criticize"],
  ["heap", "criticize"],
  ["pour", "criticize"],
  ["poke", "mock"],
  ["single", "criticize"],
  ["call", "criticize"],
  ["lavish", "praise"],
  ["sound", "express"],
  ["brush", "dismiss"],
  ["shrug", "dismiss"],
  ["wave", "dismiss"],
  ["laugh", "dismiss"],
  ["write", "dismiss"],
  ["bat", "dismiss"],
  ["swat", "dismiss"],
  ["slap", "dismiss"],
  ["shoot", "dismiss"],
  ["tamp", "dismiss"],
  ["walk", "disavow"],
  ["distance", "disavow"],
  ["play", "downplay"],
  ["play up", "tout"],
  ["talk", "tout"],
  ["tear", "criticize"],
  ["rip", "criticize"],
  ["light", "criticize"],
  ["lay into", "criticize"],
  ["make fun", "mock"],
  ["make light", "mock"],
  ["point", "cite"],
  ["hit", "rebut"],
  ["hit out", "criticize"],
  ["push", "rebut"],
  ["stand", "defend"],
  ["double", "defend"],
  ["cast", "question"],
  ["sing", "praise"],
  ["own", "admit"],
]);

/** Verbs whose idiom is also done to things: words show by what they are about. */
export const WAVED_OFF: ReadonlySet<string> = new Set(
  "brush shrug wave laugh write bat swat slap shoot tamp walk play talk tear rip light hit push stand double point".split(
    " ",
  ),
);

/** Whom or what such an idiom is about, beside plans and claims. */
export const ADDUCED: ReadonlySet<string> = new Set(
  (
    "critic rival opponent detractor reporter " +
    "study analysis survey data research fact figure statistic rate record history example success failure decline increase drop rise evidence " +
    "article provision passage section lack precedent experience achievement accomplishment"
  ).split(" "),
);

/** A word of a pattern, or whoever hears it (`heard`). */
export interface IdiomPart {
  readonly words: ReadonlySet<string>;
  readonly heard: boolean;
  readonly optional: boolean;
}

const partOf = (text: string): IdiomPart => {
  const optional = text.endsWith("?");
  const words = new Set((optional ? text.slice(0, -1) : text).split("|"));
  return { words, heard: words.has("X"), optional };
};

/** The patterns behind each verb, by its lemma. */
export const SPEECH_IDIOMS: ReadonlyMap<string, readonly (readonly IdiomPart[])[]> = new Map(
  Object.entries(TABLE).map(([verb, patterns]) => [
    verb,
    patterns.map((pattern) => pattern.split(" ").map(partOf)),
  ]),
);
