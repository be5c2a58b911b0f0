/** Takes a token within a content, tells whether the sentence reports something further from there on: a second cue, or a clause with a subject of its own. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, type Cue, DOING, ISSUER_CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { sameTense } from "../cue/cue-state.ts";
import { isIssuerCue, issuerPhraseAt } from "../cue/issuer-phrase.ts";
import { isApposition, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { qualifies } from "../tag/past-tense.ts";
import { commaFrom, finite, isOpen, lemmaAt, type TokenRange, wordAt } from "../words.ts";

/** Verbs of telling that report only where another cue leads them: "while also identifying obstacles". */
const TELLING: ReadonlySet<string> = new Set("identify point raise express outline list".split(" "));

/** Acts that only somebody's words can do. */
const SPEAKS_TO: ReadonlySet<Cue["act"]> = new Set(["call_for", "demand", "condemn", "welcome"]);

/** "said S and added that T": a finite cue whose own content follows; `phrase`, where the content so far is an object; `parted`, behind a comma. */
export function secondCue(
  tokens: readonly Token[],
  at: number,
  cue: Token,
  {
    phrase,
    main,
    parted,
  }: { readonly phrase: boolean; readonly main: Token | null; readonly parted: boolean },
): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next) return false;
  // A bare verb that the tagger took for a noun: none stands right before an article or "others".
  const noun = token.xpos === "NN" && CUES.has(token.lower) && cue.xpos === "VBP" && phrase && !main;
  if (noun) return isOneOf(next.upos, "DET", "PRON") || next.lower === "others";
  if (token.upos !== "VERB") return false;
  const word = lemmaAs(token, "VERB");
  const entry = CUES.get(word);
  // "to acknowledge and condemn the past": one infinitive with the verb before
  if (token.xpos === "VB" && tokens[at - 2]?.xpos === "VB" && tokens[at - 1]?.upos === "CCONJ") return false;
  // "I call upon them to admit A and recognize B": the infinitive goes on.
  if (token.xpos === "VB" && cue.xpos === "VBP" && !parted && asksFor(tokens, at, cue)) return false;
  // "We welcome the gifts of others and urge them to": a bare form goes with a bare cue.
  const bare = token.xpos === "VB" && cue.xpos === "VBP";
  // "noted that it is open, and promised more": a participle by its tag, of the cue's own tense.
  const past =
    (parted || entry?.behind.has(next.lower) === true || issuerPhraseAt(tokens, at) !== null) &&
    token.xpos === "VBN" &&
    cue.xpos === "VBD" &&
    next.lower !== "by";
  // "He says S, but noted that T": another tense of the one who says it
  const turns =
    parted && tokens[at - 1]?.lower === "but" && next.lower === "that" && finite(token) && finite(cue);
  if (turns && entry?.frames[0] === "clause") return true;
  if (!sameTense(cue, token) && !past && !(bare && phrase && !main && entry)) return false;
  // "said the three should act and put forward the idea": no verb of that clause, whose own is another tense's
  if (!entry && main) return issuerPhraseAt(tokens, at) !== null && !sameTense(main, token);
  if (!entry) return phrase && isIssuerCue(tokens, at, word);
  if (next.lower === "that" || isOpen(next) || entry.behind.has(next.lower)) return true;
  // "said he was troubled and urged the board to act": what those do who speak.
  if (!phrase && SPEAKS_TO.has(entry.act) && opensPhrase(next)) return true;
  // "argues that S, and likens T to a dowry"
  return (
    entry.frames[0] === "clause" ||
    ((phrase || (parted && entry.frames[0] === "object")) &&
      entry.frames.includes("object") &&
      opensPhrase(next))
  );
}

/** Whether an infinitive stands between a cue and a token. */
function asksFor(tokens: readonly Token[], at: number, cue: Token): boolean {
  for (let i = at - 2; i > 0 && (tokens[i] as Token).start > cue.start; i--)
    if (tokens[i]?.lower === "to" && tokens[i + 1]?.xpos === "VB") return true;
  return false;
}

/** "thanked A, underscored B": behind a comma a cue in the tense of the one before, with an object or clause of its own. */
export function nextCue(tokens: readonly Token[], from: number, cue: Token): boolean {
  const at = tokens[from]?.upos === "ADV" ? from + 1 : from;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.upos !== "VERB" || !sameTense(cue, token)) return false;
  const entry = CUES.get(lemmaAs(token, "VERB"));
  // "reaffirmed A, reviewed B, and left", "supports “A,” opposes “B” and": a verb with an object of its own hangs on no noun before it.
  if (!entry)
    return (
      token.xpos === cue.xpos &&
      (token.xpos !== "VBP" || isOpen(next)) &&
      // "discussed shared concerns"
      (isOpen(next) || opensPhrase(next) || (next.xpos === "VBN" && tokens[at + 2]?.upos === "NOUN")) &&
      !qualifies(tokens, at)
    );
  return (
    next.lower === "that" ||
    entry.behind.has(next.lower) ||
    ((entry.frames.includes("object") || entry.frames.includes("name")) && opensPhrase(next))
  );
}

/** A token that an object can open with. */
export const opensPhrase = ({ upos = "X", xpos = "" }: Partial<Token> = {}): boolean =>
  isOneOf(upos, "DET", "NOUN", "PROPN", "ADJ", "NUM") || xpos === "PRP$" || xpos === "PRP";

/** "X underscored S while reaffirming T", "They discussed S, with the envoy expressing T": a participle that reports. */
export function whileReporting(tokens: readonly Token[], at: number, end: number): boolean {
  const opener = wordAt(tokens, at);
  let verb = at + 1;
  if (opener === "while" || opener === "whilst") while (tokens[verb]?.upos === "ADV") verb++;
  else if (opener === "with") {
    const reach = Math.min(end, at + 12);
    while (verb < reach && /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP)$/.test(tokens[verb]?.upos ?? "")) verb++;
    if (verb === at + 1) return false;
  } else return false;
  const token = tokens[verb];
  if (verb >= end || token?.xpos !== "VBG") return false;
  const word = lemmaAs(token, "VERB");
  // "denied it, with an aide taking to Twitter to call it S"
  if (opener === "with" && word === "take" && wordAt(tokens, verb + 1) === "to") return true;
  // "while providing help": a verb that takes its conjunction alone
  if (CUES.get(word)?.frames[0] === "that") return wordAt(tokens, verb + 1) === "that";
  return CUES.has(word) || ISSUER_CUES.has(word) || TELLING.has(word);
}

/** "They discussed S, and they welcomed T": behind a comma and "and", a subject and a verb in the tense of the cue, where the content so far is an object. */
export function opensOwnClause(tokens: readonly Token[], from: number, end: number, cue: Token): boolean {
  let verb = from;
  let apposed = 0;
  while (verb < Math.min(end, from + 12 + apposed) && !finite(tokens[verb])) {
    // "and his aide, Anna Berg (D), went on air"
    const close = verb > from && tokens[verb]?.text === "," ? commaFrom(tokens, verb + 1, end) : verb;
    if (close > verb && close < verb + 12 && isApposition(tokens, verb + 1, close)) {
      apposed = close + 1 - verb;
      verb = close + 1;
      continue;
    }
    if (isOneOf(tokens[verb]?.upos, "PUNCT", "SCONJ")) return false;
    verb++;
  }
  if (verb === from || verb >= end || !finite(tokens[verb])) return false;
  const token = tokens[verb] as Token;
  let subject = verb - 1 - apposed;
  while (subject > from && tokens[subject]?.upos === "ADV") subject--;
  const agrees = token.upos === "AUX" || sameTense(cue, token);
  const named = agrees ? phraseEndingAt(tokens, from, subject) : null;
  // "standards of safety, security, and health are kept": the last of a row
  const closesRow = isOneOf(token.lower, "are", "were", "have") && /^NNP?$/.test(tokens[subject]?.xpos ?? "");
  if (closesRow && !spansRow(tokens, from, subject)) return false;
  return named?.first === from && !opensWithPlace(tokens, named);
}

function spansRow(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i]?.upos === "CCONJ") return true;
  return false;
}

/** "events in Lund and the Old Town and the President stressed": what "and" joins to a place before is one more, no speaker. */
export function opensWithPlace(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++)
    if (tokens[i]?.upos === "CCONJ")
      return (
        tokens[i - 1]?.upos === "PROPN" &&
        !WHO.test(wordAt(tokens, i - 1)) &&
        WHO.test(wordAt(tokens, end - 1))
      );
  return false;
}

/** "Officials shared A and participants shared B": a subject of its own with a verb of reporting. */
export function reportsToo(tokens: readonly Token[], from: number, end: number, cue: Token): boolean {
  if (!opensOwnClause(tokens, from, end, cue)) return false;
  let verb = from;
  while (verb < end && !finite(tokens[verb])) verb++;
  const word = lemmaAt(tokens, verb, "VERB");
  return tokens[verb]?.upos === "VERB" && (CUES.has(word) || ISSUER_CUES.has(word));
}

/** "discussed A and the President heard B": behind an object a title or name with a past tense of its own. */
export function actsToo(
  tokens: readonly Token[],
  from: number,
  join: number,
  end: number,
  cue: Token,
): boolean {
  const subject = phraseStartingAt(tokens, join + 1, end);
  if (!subject || cue.xpos !== "VBD") return false;
  // "regret that he and the envoy were away": one subject of a clause within the object
  for (let i = from; i < join; i++)
    if (isOneOf(wordAt(tokens, i), "that", "which", "who", "how", "what")) return false;
  if (opensWithPlace(tokens, subject)) return false;
  const verb = tokens[subject.end]?.upos === "ADV" ? subject.end + 1 : subject.end;
  const head = tokens[subject.end - 1];
  return tokens[verb]?.xpos === "VBD" && verb < end && head?.upos === "PROPN";
}

/** "stressed our aims – opening the port, mending the quay, and cutting fees": a comma at `at` within a row of participles that "and" closes. */
export function rowOn(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  let opens = tokens[from]?.xpos === "VBG";
  for (let i = from + 1; i < at && !opens; i++)
    opens = tokens[i]?.xpos === "VBG" && isOneOf(tokens[i - 1]?.upos, "PUNCT", "ADP", "SCONJ");
  // "on achieving A, responding to B, and helping C"
  const word = lemmaAt(tokens, at + 1, "VERB");
  const reports = (CUES.get(word)?.frames[0] ?? "name") !== "name" && !DOING.has(word);
  if (!opens || (reports && tokens[at + 2]?.upos !== "ADP")) return false;
  for (let i = at + 2; i + 1 < Math.min(end, at + 40); i++)
    if (tokens[i]?.upos === "CCONJ" && tokens[i + 1]?.xpos === "VBG") return true;
  return false;
}

/** Nouns of those who speak without a name. */
const WHO =
  /(?:minister|president|spokes(?:man|woman|person)|envoy|ambassador|counterpart|colleague|ministry|delegation|side|official|negotiator|mediator)s?$/;
