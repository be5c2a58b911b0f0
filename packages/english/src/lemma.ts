/** A word to its dictionary form, by a table of irregular forms and a few rules. */

import type { Upos } from "./analysed-text.ts";
import { irregularNouns, irregularVerbs, nounsInS } from "./irregulars.ts";

/**
 * The dictionary form of a word, in lower case: said → say, ministers → minister, worse forms aside.
 * Verbs (and auxiliaries) and nouns have rules; a proper name keeps its form; other words are only lowered. A word
 * that no rule knows is given back.
 */
export function lemma(word: string, upos: Upos): string {
  const lower = word.toLowerCase().replaceAll("\u2019", "'");
  if (upos === "VERB" || upos === "AUX") return verbLemma(lower, upos);
  if (upos === "NOUN") return nounLemma(lower);
  return lower;
}

const auxiliaries = new Map([
  ["'s", "be"],
  ["'ll", "will"],
  ["'d", "would"],
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
]);

function verbLemma(word: string, upos: Upos): string {
  if (upos === "AUX") {
    const auxiliary = auxiliaries.get(word);
    if (auxiliary !== undefined) return auxiliary;
  }
  const prefix = /^(re|over|out|under|mis|un)-/.exec(word)?.[0] ?? "";
  const bare = word.slice(prefix.length);
  const irregular = irregularVerbs.get(bare);
  if (irregular !== undefined) return prefix + irregular;
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word;
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return restore(word.slice(0, -2));
  if (word.endsWith("ing") && word.length > 4 && hasVowel(word.slice(0, -3))) return restore(word.slice(0, -3));
  return word;
}

function hasVowel(stem: string): boolean {
  return /[aeiouy]/.test(stem);
}

const keepsDouble = /(?:ll|ss|zz|ff)$/;
/** Stems that doubled an l and whose base has one; "call", "fulfill" and "install" keep theirs. */
const singleL = /(?:[aeiou][^aeiou]+|^)(?:e|a)ll$/;
const doubleLWords = /(?:^|re|in|un)(?:call|tell|sell|spell|install|stall|enthrall|befall|forestall|smell|swell|yell|quell|dwell|expell|recall)$/;

/** Stems whose base ends in an e though the rules below wouldn't tell, and the other way round. */
const endsInE = /(?:at|iz|yz|[^aeiou]s|[aeiou]s|ur|[^e]ir|or|ar|uc|[aeiou]c|nc|rc|dg|ng|rg|[aeou]g|[^aeiou]l|u|[aeiou]v|lv|rv|[^o]k|id|ud|od|ad|ib|ub|ip|op|ap|yp|in|un|on|it|ut|ot|et|em|im|om|am|um|ys|z|th)$/;

/** The base of a stem that has lost -ed or -ing: agre → agree, stopp → stop, releas → release. */
function restore(stem: string): string {
  const last = stem.at(-1) as string;
  if (last === stem.at(-2) && !"aeiou".includes(last)) {
    if (last === "l") return singleL.test(stem) && !doubleLWords.test(stem) ? stem.slice(0, -1) : stem;
    return keepsDouble.test(stem) ? stem : stem.slice(0, -1);
  }
  return takesE(stem) ? `${stem}e` : stem;
}

/** Whether a stem's base ends in a silent e. */
function takesE(stem: string): boolean {
  if (/[vucz]$/.test(stem)) return !/(?:[^aeiou]uc)$/.test(stem) || true;
  if (/(?:[^aeiou]l|[dlr]g)$/.test(stem)) return /(?:[bcdfgkptz]l|[dlr]g)$/.test(stem);
  if (/ng$/.test(stem)) return /(?:chang|rang|ring|veng|loung|plung|leng|sing|hing)$/.test(stem) && !/(?:bring|spring|string)$/.test(stem);
  if (/s$/.test(stem)) return !/ss$/.test(stem);
  if (/(?:[aeou])g$/.test(stem)) return true;
  return endsInE.test(stem) && silentE(stem);
}

/** One vowel before one final consonant: silent e in short stems and in these endings, none in "visit" or "open". */
function silentE(stem: string): boolean {
  const match = /^(.*?)([aeiouy]+)([^aeiouy]+)$/.exec(stem);
  if (match === null) return false;
  const vowels = /([aeiouy]+)([^aeiouy]+)$/.exec(stem) as RegExpExecArray;
  if ((vowels[1] as string).length > 1 || (vowels[2] as string).length > 1) {
    return /(?:eas|ais|ous|oic|iev|eiv|uid|quir|quit|eath|oath|uil)$/.test(stem) && !/(?:squirr|build|guild|recruit)$/.test(stem);
  }
  const before = stem.slice(0, vowels.index);
  if (!/[aeiouy]/.test(before)) return true;
  return /(?:at|iz|yz|ut|ot|id|ud|od|ad|ib|ir|ur|uc|ap|op|yp|in|un|ak|ok|ik|om|im|am|um|as|os|us|is|or|ar|it|et|on|en|er|ag|al|ul|el|il|ol)$/.test(stem) &&
    !/(?:it|et|en|er|on|or|om|al|el|il|at(?=x)|ar|op)$/.test(stem)
    ? true
    : /(?:at|cit|vit|nit|quit|cid|bor|plor|gnor|tor|stor|scor|dar|clar|par|quar|vok|plet|pet|cret|mis|rom|pon|fin|gin|mit(?=e)|cop|lop|nor|col|dol|el(?=e)|il(?=e)|ot)$/.test(stem) &&
        !/(?:develop|envelop|gallop|visit|limit|permit|commit|admit|profit|edit|credit|exit|benefit|posit|deposit|solicit|elicit|inherit|merit|monitor|factor|doctor|sponsor|anchor|author|honor|favor|labor|labour|target|market|budget|interpret|reckon|abandon|pardon|happen|open|offer|enter|order|question|position|mention|condition|function|pilot|pivot|ballot|combat|format|threat|treat|repeat|defeat|float|coat|boat|beat|heat|seat|cheat)$/.test(stem);
}

function nounLemma(word: string): string {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith("s") || nounsInS.has(word)) return word;
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("s'")) return nounLemma(word.slice(0, -1));
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
