/** Takes the token behind a comma or dash within a content, tells whether the sentence goes on reporting or remarks on what was said: "…, adding that T", "…, a reference to T". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, TRANSITIVE } from "../../../data/cues.ts";
import { PASSING_ON } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { SPELLS } from "../phrase/row.ts";
import { DAY, finite, isOpen, lemmaAt, wordAt } from "../words.ts";

/** "…, adding", "— noting", ", according to", ", citing": the sentence goes on reporting. */
export function opensParticiple(tokens: readonly Token[], at: number, phrase: boolean): boolean {
  const token = tokens[at] as Token;
  // "…, also adding that T"
  if (token.upos === "ADV" && tokens[at + 1]?.xpos === "VBG") return opensParticiple(tokens, at + 1, phrase);
  if (token.lower === "according") return wordAt(tokens, at + 1) === "to";
  if (isOneOf(token.lower, "citing", "echoing", "quoting")) return true;
  // "…, making clear that T"
  if (token.lower === "making" && isOneOf(wordAt(tokens, at + 1), "clear", "plain")) return true;
  // "disputed the poll, pointing instead to T"
  if (token.lower === "pointing")
    return isOneOf("to", wordAt(tokens, at + 1), wordAt(tokens, at + 2)) || wordAt(tokens, at + 1) === "out";
  const isParticiple =
    token.xpos === "VBG" || (token.lower.endsWith("ing") && wordAt(tokens, at + 1) === "that");
  const entry = isParticiple ? CUES.get(lemmaAs(token, "VERB")) : undefined;
  if (!entry || token.lower === "asking") return false;
  // "…, maintaining open seas": done, not said
  if (TRANSITIVE.has(entry.lemma)) {
    // "…, adding, however, that T"
    if (wordAt(tokens, at + 1) === "," && wordAt(tokens, at + 3) === ",")
      return wordAt(tokens, at + 4) === "that";
    const next = isOneOf(wordAt(tokens, at + 1), ",", ":") ? at + 2 : at + 1;
    return (
      wordAt(tokens, at + 1) === "that" ||
      isOpen(tokens[next]) ||
      leadsToThat(tokens, at + 1) ||
      opensOwn(tokens, at + 1)
    );
  }
  // "rejected the plan, calling it unfair"; of a clause it can be its own subject's
  if (token.lower === "calling")
    return isOneOf(wordAt(tokens, at + 1), "for", "on", "upon") || (phrase && callsNames(tokens, at + 1));
  return entry.frames[0] !== "that" || wordAt(tokens, at + 1) === "that";
}

/** "[…, writing] on her page that T": the conjunction behind where it was said. */
function leadsToThat(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(wordAt(tokens, at), "on", "in", "via")) return false;
  let i = at + 1;
  while (
    i < at + 7 &&
    wordAt(tokens, i) !== "that" &&
    (isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON") || wordAt(tokens, i) === "on")
  )
    i++;
  return wordAt(tokens, i) === "that";
}

/** "…, as quoted by the agency", "…, in an interview with the daily", "…, in a post on X.", "…, in a rare rebuke of his party": where words appeared, or in what; nothing else may stand behind. */
export function tellsWhere(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === "as") return PASSING_ON.holds(tokens[at + 1]) && wordAt(tokens, at + 2) === "by";
  if (wordAt(tokens, at) !== "in") return false;
  let noun = at + 1;
  while (!(SPOKEN.holds(tokens[noun]) && tokens[noun + 1]?.upos !== "NOUN")) {
    const { upos = "X", text = "" } = tokens[noun] ?? {};
    if (noun > at + 5 || !(text === "-" || isOneOf(upos, "DET", "ADJ", "VERB", "NOUN", "NUM", "PRON")))
      return false;
    noun++;
  }
  const next = tokens[noun + 1];
  return !next || next.text === "." || /^VB[DN]$/.test(next.xpos) || DAY.holds(next) || APPEARED.holds(next);
}

/** "…, just hours before the vote", "…, even as protests went on", "…, the first envoy to do so": what the narrator sets beside an object that was spoken of. */
export function setsBeside(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === "even") return wordAt(tokens, at + 1) === "as";
  if (wordAt(tokens, at) === "the" && isOneOf(wordAt(tokens, at + 1), "first", "latest"))
    return opensInfinitive(tokens, at + 2);
  let spell = at;
  while (spell < at + 4 && /^(?:DET|NUM|AD[VJP])$/.test(tokens[spell]?.upos ?? "")) spell++;
  return SPELLS.test(wordAt(tokens, spell)) && isOneOf(wordAt(tokens, spell + 1), "after", "before", "ahead");
}

/** "envoy to do so": a noun or two, then an infinitive. */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  [at + 1, at + 2].some((i) => wordAt(tokens, i) === "to" && tokens[i + 1]?.xpos === "VB");

const APPEARED = new WordList("to with for on by from since of");

/** Pieces that words are said or written in, and that no content is told of. */
const SPOKEN = new WordList(
  "interview remarks comments statement letter post tweet message email e-mail speech address article column op-ed essay podcast video broadcast briefing rebuke swipe jab nod reference admission concession",
);

/** "calling it unfair", "calling the vote a sham", "calling his talk with X “a sham”": whom or what, then a mark or article. */
function callsNames(tokens: readonly Token[], at: number): boolean {
  if (isOneOf(wordAt(tokens, at), "him", "her", "it", "them")) return true;
  const near = phraseStartingAt(tokens, at, at + 10);
  const hung =
    near && tokens[near.end]?.upos === "ADP" ? phraseStartingAt(tokens, near.end + 1, at + 10) : null;
  const end = hung?.end ?? near?.end;
  return end !== undefined && (isOpen(tokens[end]) || isOneOf(wordAt(tokens, end), "a", "an"));
}

/** "…, claiming its books were in order": a subject right before its finite verb. */
function opensOwn(tokens: readonly Token[], at: number): boolean {
  const subject = phraseStartingAt(tokens, at, at + 8);
  return subject !== null && isOneOf(tokens[subject.end]?.upos, "VERB", "AUX");
}

/** "the army disputes", "echoed by the king": what another one makes of it. */
function isAnothers(tokens: readonly Token[], at: number): boolean {
  const judged = (i: number): boolean =>
    /^(?:echo|dispute|deny|reject|share|contest|confirm|dismiss|challenge|support)$/.test(
      lemmaAt(tokens, i, "VERB"),
    );
  if (judged(at)) return wordAt(tokens, at + 1) === "by";
  const subject = phraseStartingAt(tokens, at, at + 8);
  const verb = subject && tokens[subject.end]?.upos === "AUX" ? subject.end + 1 : (subject?.end ?? at);
  return subject !== null && judged(verb);
}

/** "a spokesman, Ann Roe, denied": another one's word against what was said. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const subject = phraseStartingAt(tokens, at, at + 12);
  if (!subject) return false;
  let verb = subject.end;
  if (wordAt(tokens, verb) === ",") {
    verb++;
    while (verb < subject.end + 8 && wordAt(tokens, verb) !== ",") verb++;
    verb++;
  }
  return isOneOf(lemmaAt(tokens, verb, "VERB"), "deny", "dispute") && finite(tokens[verb]);
}

/** "the union called", "she has described": whom somebody gives a name to. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at]?.upos, "DET", "PRON", "PROPN", "NOUN")) return false;
  const subject = phraseStartingAt(tokens, at, at + 8);
  const end = tokens[at]?.xpos === "PRP" ? at + 1 : subject?.end;
  if (end === undefined) return false;
  const verb = tokens[end]?.upos === "AUX" ? end + 1 : end;
  const frames = CUES.get(lemmaAt(tokens, verb, "VERB"))?.frames;
  // "a plan the mayor mocked as “S”"
  return (
    tokens[verb]?.upos === "VERB" &&
    frames !== undefined &&
    (frames.includes("name") || wordAt(tokens, verb + 1) === "as")
  );
}

const SAID_THING: ReadonlySet<string> = new Set(
  "phrase answer remark statement response comment admission quip jab retort line".split(" "),
);

/** "…, a reference to T", "…, claims that T": the narrator's remark on what was said. */
export function remarks(tokens: readonly Token[], at: number): boolean {
  const noun = isOneOf(wordAt(tokens, at), "an", "a", "the") ? at + 1 : at;
  const next = wordAt(tokens, noun + 1);
  if (wordAt(tokens, at) === "something") return next !== "that" && tokens[noun + 1]?.upos !== "ADJ";
  // "…, which a spokesman of the army, X, denied"
  if (wordAt(tokens, at) === "which") return isDenied(tokens, at + 1);
  // "…, a number she described as a start", "…, a figure the union called a joke"
  if (noun > at && isNamedBy(tokens, noun + 1)) return true;
  // "…, a promise that led to a protest"
  const led = isOneOf(next, "that", "which") && finite(tokens[noun + 2]);
  if (
    noun > at &&
    led &&
    isOneOf(wordAt(tokens, noun), "promise", "pledge", "vow", "threat", "warning", "term")
  )
    return true;
  // "…, a figure the army disputes", "…, a view echoed by X"
  if (
    /^(?:figure|number|toll|view|sentiment|account|version|description|characteri[sz]ation|explanation)$/.test(
      wordAt(tokens, noun),
    )
  )
    return noun > at && isAnothers(tokens, noun + 1);
  if (isOneOf(wordAt(tokens, noun), "reference", "references", "allusion", "nod")) return next === "to";
  // "…, a phrase that was taken for a jab", "…, a statement the ministry declined to confirm"
  if (SAID_THING.has(wordAt(tokens, noun)))
    return noun > at && isOneOf(tokens[noun + 1]?.upos, "PRON", "SCONJ", "DET", "VERB", "ADV");
  return (
    /^(?:claim|charge|allegation|accusation|assertion|contention|suggestion)s?$/.test(wordAt(tokens, noun)) &&
    (next === "that" || finite(tokens[noun + 1]) || (noun > at && isAnothers(tokens, noun + 1)))
  );
}
