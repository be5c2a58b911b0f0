/** Takes a span of a report, gives whether it names an outlet, or a name that is nobody else's. */

import type { Token } from "@readout/english";
import { AMBIGUOUS_OUTLETS } from "../../../data/outlets.ts";
import {
  NAME_ARTICLES,
  OUTLET_HEADS,
  OUTLET_NOUNS,
  OUTLET_TAILS,
  PLACED_OUTLETS,
} from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { startsUpper } from "../../../letters.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { rangeOf, spanOf, type TokenRange, wordAt } from "../words.ts";

/** Whether a span names an outlet. */
export function namesOutlet({ report }: Pick<Passage, "report">, { start, end }: TextSpan): boolean {
  if (mentionsIn(report, start, end).some((mention: Mention) => mention.kind === "outlet")) return true;
  const said = report.text.slice(start, end);
  // "the Lantern, a pro-government daily": what stands behind it says so.
  if (report.text[end] === "," && /\p{Lu}/u.test(said) && DESCRIBED.test(report.text.slice(end, end + 80)))
    return true;
  // A name that is a word or another body elsewhere: whoever is quoted, cited or spoken to by it is the outlet.
  if (AMBIGUOUS_OUTLETS.has(said) || (/^[Tt]he /.test(said) && AMBIGUOUS_OUTLETS.has(said.slice(4))))
    return true;
  // "the Maghreb Arab Press", "the Norlan Press Agency", "ETV’s evening news", "Canal 13", "Kavkaz 24"
  if (
    /(?<!\S)\p{Lu}\S* (?:Press|(?:Press|Telegraph|Information) Agency)$/u.test(said) &&
    said !== "The Press"
  )
    return true;
  if (/^(?:the )?\p{Lu}\S*['’]s (?:\p{Ll}+ )?(?:news|programme|program|show|bulletin|newscast)$/u.test(said))
    return true;
  if (/^(?:Canal|Channel|Kanal|Radio|Antena) (?:\d+|One|Two|Four)$|^\p{Lu}\p{L}+ 24$/u.test(said))
    return true;
  if (
    FOREIGN.test(said) &&
    mentionsIn(report, start, end).every(({ kind, post }) => kind === "person" && !post)
  )
    return true;
  const words = said.split(/[^\p{L}]+/u);
  // A common noun counts as the head or before a name: "a Turkish newspaper", "the daily X", not "a weekly briefing".
  return words.some((word, k) => {
    const next = words[k + 1];
    if (k > 0 && next === undefined && OUTLET_TAILS.has(word)) return true;
    if (OUTLET_HEADS.has(word) && next !== undefined && startsUpper(next)) return true;
    if (PLACED_OUTLETS.has(word) && isOneOf(next, "in", "of", "from", "based")) return true;
    return (
      OUTLET_NOUNS.has(word) &&
      !(word.startsWith("agenc") && OTHER_AGENCIES.has(words[k - 1] ?? "")) &&
      (k > 0 || next === undefined) &&
      (startsUpper(word) || !next || startsUpper(next))
    );
  });
}

/** "Die Neue Woche", "La Voz de Corva": a foreign article before two words of a name. */
const FOREIGN =
  /^(?:(?:D(?:er|ie|as)|Il|El|L[ao]s) \p{Lu}\S+(?: \p{Ll}+)* |(?:L[ae]|De|O) \p{Lu}\S+ (?:\p{Ll}+ )+)\p{Lu}\S+$/u;

/** An apposition that says what outlet it is. */
const DESCRIBED =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:daily|newspaper|news agency|website|broadcaster|magazine|weekly|news outlet|news portal|radio station|television channel|tv channel|tabloid)\b/u;

/** What an agency does that is no outlet. */
const OTHER_AGENCIES: ReadonlySet<string> = new Set(
  "spy intelligence security police enforcement aid relief refugee migration health food space energy nuclear atomic rating ratings credit development border customs tax environmental environment statistics drug drugs emergency disaster humanitarian government federal UN children welfare employment investigative corruption".split(
    " ",
  ),
);

/**
 * "told La Hoja that": a name of up to five words that nothing known or personal bears; who hears it is an outlet. `lone`
 * where one word without an article will do, `sure` where nobody but an outlet can stand: "in an interview with Dagens Folk".
 */
export function isUnknownName(
  { tokens, report }: Passage,
  { first, end }: TokenRange,
  lone = false,
  sure = false,
): boolean {
  const article = tokens[first]?.upos === "DET" ? first + 1 : first;
  const from = behindKind(tokens, article, end, sure);
  if (end <= from || end - from > 5) return false;
  for (let i = from; i < end; i++) if (!isOfName(tokens, i, from, end)) return false;
  const { start, end: stop } = spanOf(tokens, { first: from, end });
  const foreign = NAME_ARTICLES.holds(itemAt(tokens, from)) && end - from > 1;
  // "the Manila Lantern": where it appears.
  const placed = article > first && end - from > 1 && !BODY.holds(itemAt(tokens, end - 1));
  const apart = lone || sure || end - from > 1 || from > first;
  return mentionsIn(report, start, stop).every(
    (mention) =>
      // "told Carbon Brief that": who is spoken to without a title and named nowhere else is hardly a person.
      (apart &&
        mention.kind === "person" &&
        mention.post === null &&
        (mention.entity === null || mention.start < start) &&
        isOnce(report, mention)) ||
      (foreign && mention.kind === "person" && mention.entity === null && mention.post === null) ||
      // "the Frankfurter Bote": no person’s name has an article.
      (placed && mention.kind === "person" && mention.post === null) ||
      (placed && isOneOf(mention.kind, "place", "state") && mention.end < stop),
  );
}

/** Whether a token can stand in an outlet's name: "El Heraldo del Istmo", "al-Mirsad", "RTS", "Kavkaz 24". */
function isOfName(tokens: readonly Token[], i: number, from: number, end: number): boolean {
  const token = tokens[i] as Token;
  if (i > from && i + 1 < end && (PARTICLE.holds(token) || token.text === "-")) return true;
  if (i === from && token.text === "al" && wordAt(tokens, i + 1) === "-") return true;
  // "told Lund 24 hours later"
  if (i > from && i + 1 === end && /^\d{1,3}$/.test(token.text)) return tokens[end]?.upos !== "NOUN";
  // "the AP", "RTS": capitals that the tagger gives to no name.
  const isName = token.upos === "PROPN" || (token.upos === "NOUN" && /^\p{Lu}[\p{Lu}\d]+$/u.test(token.text));
  return startsUpper(token.text) && isName && !TITLE.test(token.lower);
}

/** Where a name starts behind the state or town where it appears, or what tells whose it is: "the Athens-based ERT", "Norway’s Dagens Folk"; only letters are no person’s name behind the former, where not `sure`. */
function behindKind(tokens: readonly Token[], from: number, end: number, sure: boolean): number {
  for (let i = from + 1; i + 1 < end && i < from + 4; i++) {
    if (tokens[i]?.text === "-" && KIND.test(wordAt(tokens, i + 1)) && startsUpper(tokens[i + 2]?.text ?? ""))
      return i + 2;
    if (tokens[i]?.xpos === "POS")
      return sure || (i + 2 === end && /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[i + 1]?.text ?? "")) ? i + 1 : from;
  }
  return from;
}

/** What tells of an outlet, behind a place or state and a hyphen. */
const KIND = /^(?:based|owned|run|funded|backed|language|controlled|affiliated|linked|aligned|financed)$/;

/** Characters before and behind a name within which a person would be named again. */
const NEARBY = 4000;

/** Whether the last word of a name stands nowhere else nearby. */
function isOnce({ text }: Pick<Passage["report"], "text">, { start, end }: TextSpan): boolean {
  const last = text.slice(Math.max(start, text.lastIndexOf(" ", end - 1) + 1), end);
  return !(
    text.slice(Math.max(0, start - NEARBY), start).includes(last) ||
    text.slice(end, end + NEARBY).includes(last)
  );
}

/**
 * "India’s Deccan Morning reports that", "Il Porto reported that": a name that nobody known bears, alone or behind the state
 * where it appears, which reports.
 */
export function isReporter(passage: Passage, { start, end }: TextSpan, lemma: string | null): boolean {
  // "The Business Recorder has it that the king said S"
  if (lemma !== "report" && lemma !== "have") return false;
  const { report, tokens, sentence } = passage;
  const known = mentionsIn(report, start, end);
  if (known.some(({ kind, post }) => post !== null || !isOneOf(kind, "person", "state", "place", "outlet")))
    return false;
  const range = rangeOf(tokens, { first: sentence.firstToken, end: sentence.endToken }, { start, end });
  return OWNED_NAME.test(report.text.slice(start, end)) || isUnknownName(passage, range, true);
}

/** "India’s Deccan Morning" */
const OWNED_NAME =
  /^(?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?['’]s \p{Lu}\S*(?: \p{Lu}\S*| d[ei]l? ?\S*){0,3}$/u;

/** Nouns of bodies behind a place: "the Paris Club". */
const BODY = new WordList(
  "club agency authority government group cabinet police army navy ministry embassy delegation court office party talks side team force command chamber exchange process museum city mission tribunal palace",
);

/** What joins the parts of a foreign name. */
const PARTICLE = new WordList("de del della di da do du des van der den y e");

/** Words of bodies and offices in a name, which no outlet's has. */
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|president|minister|congress|parliament|senate|council|committee|commission|assembly|union|court|nato|conference|forum|summit|institute|university|foundation|bank|house|cent(?:er|re)|fair|chamber|club|society|alliance|movement|party|school|college|church|academy|fund|knesset|bundestag|duma|press|media|public|nation|people|class)\.?$/;
