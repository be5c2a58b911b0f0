/** Takes the words round a noun of contact, gives what they say of format, level and mode. */

import type { Token } from "@readout/english";
import { FORMAT_WORDS, LEVEL_WORDS, REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { VAGUE_BEFORE_LEADERS } from "../../../data/mention-words.ts";
import type { EventDraft } from "../../../drafts.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsBetween, type Report, type TextSpan } from "../../../report.ts";
import { firstFrom } from "../../../span-search.ts";
import { WordList } from "../../../word-list.ts";

/** Format words in a token range: "trilateral", "3+1", "P5+1", and clubs by name ("Quad"). */
export function formatWords(report: Report, first: number, end: number): EventDraft["formats"] {
  const { tokens, text } = report.analysed;
  const found: EventDraft["formats"] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const alone = FORMAT_WORDS.get(token.lower);
    const arity =
      alone ??
      (tokens[i + 1]?.text === "-"
        ? FORMAT_WORDS.get(`${token.lower}-${tokens[i + 2]?.lower ?? ""}`)
        : undefined);
    if (arity) {
      const last = alone ? token : (tokens[i + 2] as Token);
      found.push({ span: { start: token.start, end: last.end }, arity, notation: null });
    } else if (token.lower === "multilateral" || token.lower === "plurilateral")
      found.push({ span: { start: token.start, end: token.end }, arity: null, notation: null });
  }
  for (const mention of mentionsBetween(report, first, end)) {
    if (mention.entity?.startsWith("bloc:") || mention.members.some((member) => member.startsWith("bloc:")))
      found.push({ span: { start: mention.start, end: mention.end }, arity: null, notation: null });
  }
  const from = (tokens[first] as Token | undefined)?.start ?? 0;
  const to = (tokens[end - 1] as Token | undefined)?.end ?? from;
  for (const match of text.slice(from, to).matchAll(/\b[A-Z]?\d{1,2} ?\+ ?\d{1,2}\b/g)) {
    const notation = match[0].replaceAll(" ", "");
    const [a = "", b = ""] = notation.replace(/^[A-Z]/, "").split("+");
    found.push({
      span: { start: from + match.index, end: from + match.index + match[0].length },
      arity: Number(a) + Number(b),
      notation,
    });
  }
  return found;
}

/** Nouns that end the name of a format: "the Lakes Format", "the River Process". */
const OF_FORMATS: ReadonlySet<string> = new Set(
  "Format Process Forum Initiative Mechanism Platform Partnership Dialogue Triangle Quartet Troika".split(
    " ",
  ),
);
const HELD_IN = new WordList(["of", "in", "within", "under"]);

/** The name of the format that a contact was held in, behind its noun: "the first meeting of the Lakes Format"; an empty list for none. */
export function formatNamed(tokens: readonly Token[], noun: number, end: number): EventDraft["formats"] {
  for (let at = noun + 1; at < Math.min(end, noun + 6); at++) {
    if (!HELD_IN.holds(tokens[at]) || tokens[at + 1]?.lower !== "the") continue;
    const first = at + 2;
    let last = first;
    while (last < Math.min(end, first + 6) && startsUpper((tokens[last] as Token).text)) last++;
    const head = tokens[last - 1] as Token;
    if (last < first + 2 || !OF_FORMATS.has(head.text)) continue;
    return [{ span: { start: (tokens[first] as Token).start, end: head.end }, arity: null, notation: null }];
  }
  return [];
}

const withoutPossessive = (word: string): string => (/['’]/.test(word) ? word.replace(/['’]s?$/, "") : word);

/** The level that the words claim ("Foreign Ministerial", "senior officials"), null where they claim none. */
export function levelWord(report: Report, first: number, end: number): EventDraft["levelWord"] {
  const { tokens } = report.analysed;
  const said: string[] = [];
  for (let i = first; i < end; i++) said.push(withoutPossessive((tokens[i] as Token).lower));
  if (!said.some((word) => FIRST_OF_LEVEL.has(word))) return null;
  for (const level of LEVEL_WORDS) {
    for (let i = first; i + level.words.length <= end; i++) {
      if (level.words[0] === "leaders" && VAGUE_BEFORE_LEADERS.holds(tokens[i - 1])) continue;
      if (level.words.every((word, k) => said[i - first + k] === word))
        return {
          span: { start: (tokens[i] as Token).start, end: (tokens[i + level.words.length - 1] as Token).end },
          post: level.post,
        };
    }
  }
  return null;
}

/** "at the level of directors general", "at foreign minister level": what the clause says that it was; null where it says nothing of it. */
export function levelSaid(report: Report, first: number, end: number): EventDraft["levelWord"] {
  const { tokens } = report.analysed;
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]?.lower !== "level") continue;
    // "held at ministerial level", "at the ambassadorial level"
    const adjective = OF_LEVEL.get(tokens[i - 1]?.lower ?? "");
    const before = tokens[i - 2]?.lower === "the" ? i - 3 : i - 2;
    if (adjective && before >= first && tokens[before]?.lower === "at")
      return { span: spanOf(tokens, i - 1), post: adjective };
    const behind = tokens[i + 1]?.lower === "of";
    const m = behind
      ? firstFrom(report.mentions, tokens[i + 2]?.start ?? 0)
      : firstFrom(report.mentions, tokens[i]?.start ?? 0) - 1;
    const office = report.mentions[m];
    if (!office?.post || office.person !== null) continue;
    if (
      behind
        ? office.firstToken > i + 3
        : office.endToken !== i || tokens[office.firstToken - 1]?.lower !== "at"
    )
      continue;
    return { span: { start: office.start, end: office.end }, post: office.post };
  }
  return null;
}

/** Posts by the adjective of a level. */
const OF_LEVEL: ReadonlyMap<string, string> = new Map([
  ["ministerial", "minister"],
  ["ambassadorial", "ambassador"],
]);

const spanOf = (tokens: readonly Token[], at: number): TextSpan => {
  const { start, end } = tokens[at] as Token;
  return { start, end };
};

const FIRST_OF_LEVEL: ReadonlySet<string> = new Set(LEVEL_WORDS.map(({ words }) => words[0] as string));

/** The remote mode that a word in the range names, null where none does. */
export function remoteMode(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number | null = null,
): EventDraft["mode"] | null {
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i] as Token;
    const mode = REMOTE_WORDS.get(lower);
    // "hold talks (+VIDEO)": what comes with the report.
    const clip = lower === "video" && /^[)\]:]$/.test(tokens[i + 1]?.text ?? "");
    // "held in P as well as virtually": some sat in a room.
    const also = tokens[i - 1]?.lower === "as" && tokens[i - 2]?.lower === "well";
    // "held a phone call to prepare the meeting": a word of another contact.
    const other = noun !== null && i + 1 < noun && isOneOf(tokens[i + 1]?.lower, "call", "conversation");
    if (mode && !clip && !also && !other && !isOfJoiner(tokens, first, i) && !isOfAnother(tokens, noun, i))
      return mode;
    // "mostly without seeing each other"
    if (lower === "without" && tokens[i + 1]?.xpos === "VBG" && isOneOf(tokens[i + 2]?.lower, "each", "one"))
      return "indirect";
  }
  return null;
}

/** "met in P, with C's minister joining by video link": how one came to a room that the others sat in; "reached by telephone": how a reporter spoke to somebody. */
function isOfJoiner(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at - 1]?.lower === "by" && REACHED.holds(tokens[at - 2])) return true;
  for (let i = at - 1; i > Math.max(first, at - 5); i--)
    if (JOINING.holds(tokens[i])) return tokens.slice(first, i).some(({ lower }) => lower === "with");
  return false;
}

/** "The meeting came a day after a phone call": a word of another contact than the noun at a token. */
function isOfAnother(tokens: readonly Token[], noun: number | null, at: number): boolean {
  if (noun === null || at <= noun) return false;
  for (let i = at - 1; i > Math.max(noun, at - 5); i--)
    if (isOneOf(tokens[i]?.lower, "after", "before", "following", "since")) return true;
  return false;
}

const REACHED = new WordList("reached contacted interviewed");

const JOINING = new WordList("joining participating dialing dialling connected taking connecting");
