/** Takes a token, gives the promise told there without a plain verb of promising: passives, nouns, signatures, tasks handed on, arrangements. */
import { lemma, type Sentence, type Token } from "@readout/english";
import {
  DELEGATING_LEMMAS,
  INSTRUMENTS,
  PROMISE_NOUNS,
  REACHING_LEMMAS,
  SIGNED_INSTRUMENTS,
} from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import type { PromiseReading } from "../commitments.ts";
import { clauseAround } from "../meeting/clause.ts";
import { mentionAt, readParties } from "../meeting/parties.ts";
import type { TimeDraft } from "../times.ts";
import { readComplement } from "./complement.ts";
import { contentEnd } from "./content.ts";
import { readSubject } from "./subject.ts";
import { isUnreal } from "./unreal.ts";

const BE = /^(was|were|been|being|is|are|be)$/;

/** "A and B signed a memorandum on energy": a promise of at least two parties, with its instrument. */
export function readSignature(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  if (lemma((tokens[at] as Token).text, "VERB") !== "sign" || isUnreal(tokens, sentence.firstToken, at))
    return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const instrument = instrumentNear(tokens, at + 1, end);
  if (instrument < 0) return null;
  const subject = readSubject(report, first, at);
  if (!subject) return null;
  const stop = contentEnd(tokens, at + 1, end);
  const partners: Mention[] = [];
  for (let i = instrument + 1; i < Math.min(stop, instrument + 4); i++)
    if ((tokens[i] as Token).lower === "with")
      partners.push(...readParties(report, i + 1, stop, null).mentions);
  if (
    subject.voice === null &&
    subject.mentions.length + partners.length < 2 &&
    !subject.mentions.some((one) => one.plural)
  )
    return null;
  return {
    reader: "sign",
    status: "agreed",
    subject,
    partners,
    hedge: false,
    from: at + 1,
    end: stop,
    form: "noun",
    clause: subject.mentions[0]?.firstToken ?? at,
  };
}

function instrumentNear(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 7); i++) {
    const token = tokens[i] as Token;
    const name = INSTRUMENTS.get(token.lower);
    if (name && SIGNED_INSTRUMENTS.has(name)) return i;
    if (/^(executive|presidential|national|bill|law|act)$/.test(token.lower)) return -1;
    if (
      !["DET", "ADJ", "NOUN", "NUM", "PROPN"].includes(token.upos) &&
      token.xpos !== "HYPH" &&
      token.xpos !== "VBN"
    )
      return -1;
  }
  return -1;
}

/** "A truce was agreed (by A and B)", "It was decided to meet": those of the meeting, unless "by" names them. */
export function readPassive(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const word = lemma(token.text, "VERB");
  if (token.xpos !== "VBN" || (word !== "agree" && word !== "decide" && word !== "sign")) return null;
  const before = tokens[at - 1] as Token | undefined;
  if (!before || at - 1 < sentence.firstToken || !BE.test(before.lower)) return null;
  if (isUnreal(tokens, sentence.firstToken, at)) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  let by: readonly Mention[] = [];
  for (let i = at + 1; i < Math.min(end, at + 8); i++)
    if ((tokens[i] as Token).lower === "by") {
      by = readParties(report, i + 1, end, null).mentions;
      break;
    }
  const base = {
    reader: `passive:${word}`,
    status: "agreed" as const,
    subject: { mentions: by, voice: by.length === 0 ? ("meeting" as const) : null },
    partners: [],
    hedge: false,
    clause: first,
  };
  let subject = at - 1;
  while (subject > first && (tokens[subject] as Token).upos === "AUX") subject--;
  if ((tokens[subject] as Token).lower === "it") {
    const link = tokens[at + 1]?.lower;
    if (link !== "to" && link !== "that") return null;
    const stop = contentEnd(tokens, at + 2, end);
    return stop > at + 2
      ? { ...base, from: at + 2, end: stop, form: link === "to" ? "infinitive" : "noun" }
      : null;
  }
  // "A truce was agreed": the subject is what was agreed, an instrument.
  let start = subject;
  while (start > first && ["NOUN", "ADJ", "DET", "NUM", "PROPN"].includes((tokens[start - 1] as Token).upos))
    start--;
  const named = tokens
    .slice(start, subject + 1)
    .some((one) => INSTRUMENTS.has(one.lower) && INSTRUMENTS.get(one.lower) !== "communique");
  if (!named || (tokens[subject] as Token).upos !== "NOUN") return null;
  return { ...base, from: start, end: subject + 1, form: "noun", clause: start };
}

/** "Ruritania’s decision to leave", "the two reached an agreement to exchange prisoners". */
export function readNominal(
  report: Report,
  times: readonly TimeDraft[],
  sentence: Sentence,
  at: number,
): PromiseReading | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  const status = token.upos === "NOUN" ? PROMISE_NOUNS.get(token.lower) : undefined;
  if (!status) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const complement = readComplement(report, times, at, end, {
    status,
    frames:
      token.lower === "decision" || token.lower === "pledge" || token.lower === "promise"
        ? ["infinitive"]
        : ["infinitive", "on_noun"],
  });
  if (!complement) return null;
  const stop = contentEnd(tokens, complement.from, end);
  if (stop <= complement.from) return null;
  const base = {
    reader: `nominal:${token.lower}`,
    status,
    partners: complement.partners,
    hedge: complement.hedge,
    from: complement.from,
    end: stop,
    form: complement.form,
  };
  const owner = possessorOf(report, sentence.firstToken, at);
  if (owner)
    return {
      ...base,
      end: beforeVerb(tokens, complement.from, stop),
      subject: { mentions: [owner], voice: null },
      clause: owner.firstToken,
    };
  let verb = at - 1;
  while (verb > first && verb > at - 6 && ["DET", "ADJ", "NOUN"].includes((tokens[verb] as Token).upos))
    verb--;
  const reached = tokens[verb];
  if (reached === undefined || verb < first) return null;
  if (reached.upos !== "VERB" || !REACHING_LEMMAS.has(lemma(reached.text, "VERB"))) return null;
  if (isUnreal(tokens, sentence.firstToken, verb)) return null;
  const subject = readSubject(report, first, verb);
  return subject ? { ...base, subject, clause: subject.mentions[0]?.firstToken ?? verb } : null;
}

/** Where "X’s decision to leave the pact" ends and what is said of it starts ("surprised Y"). */
function beforeVerb(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 1; i < stop; i++) {
    const token = tokens[i] as Token;
    if (/^(that|which|who|whose|where|when|if)$/.test(token.lower)) return stop;
    if (["VBD", "VBZ", "MD"].includes(token.xpos)) return i;
  }
  return stop;
}

/** The mention whose possessive opens the noun phrase that ends at `at`. */
function possessorOf(report: Report, first: number, at: number): Mention | null {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "POS") {
      for (let m = mentionAt(report, Math.max(first, i - 12)); m < report.mentions.length; m++) {
        const mention = report.mentions[m] as Mention;
        if (mention.firstToken >= i) break;
        if (mention.endToken === i && mention.kind !== "place" && mention.kind !== "outlet") return mention;
      }
      return null;
    }
    if (token.upos !== "ADJ" && token.upos !== "NOUN") return null;
  }
  return null;
}

/** "The leaders tasked their experts with drafting a text": what is handed on is promised by those who hand it on. */
export function readDelegation(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!DELEGATING_LEMMAS.has(lemma(token.text, "VERB")) || token.xpos === "VBN" || token.xpos === "VBG")
    return null;
  if (isUnreal(tokens, sentence.firstToken, at)) return null;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const subject = readSubject(report, first, at);
  // One leader's orders to his own staff bind nobody else: several must hand the task on together.
  if (
    !subject ||
    !(subject.voice !== null || subject.mentions.length > 1 || subject.mentions.some((one) => one.plural))
  )
    return null;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) {
    const link = (tokens[i] as Token).lower;
    const next = tokens[i + 1] as Token | undefined;
    if ((link === "to" && next?.xpos === "VB") || (link === "with" && next?.xpos === "VBG")) {
      const stop = contentEnd(tokens, i + 1, end);
      return stop > i + 1
        ? {
            reader: `delegation:${token.lower}`,
            status: "agreed",
            subject,
            partners: [],
            hedge: false,
            from: at,
            end: stop,
            form: "noun",
            clause: subject.mentions[0]?.firstToken ?? at,
          }
        : null;
    }
    if ((tokens[i] as Token).upos === "VERB" || link === ",") return null;
  }
  return null;
}

const CONTACTS = new Set([
  "talks",
  "negotiations",
  "consultations",
  "meetings",
  "contacts",
  "work",
  "discussions",
]);

/** "Talks on X would be held in coordination with …": how contacts are to go on, which nobody is said to promise. */
export function readArrangement(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  if ((tokens[at] as Token).lower !== "coordination" && (tokens[at] as Token).lower !== "parallel")
    return null;
  if (tokens[at + 1]?.lower !== "with") return null;
  let i = at - 1;
  while (i > sentence.firstToken && ["in", "close", "full"].includes((tokens[i] as Token).lower)) i--;
  const verb = tokens[i];
  if (verb === undefined || i < sentence.firstToken) return null;
  if (
    verb.xpos !== "VBN" ||
    tokens[i - 1]?.lower !== "be" ||
    !["will", "would"].includes(tokens[i - 2]?.lower ?? "")
  )
    return null;
  let start = -1;
  for (let k = sentence.firstToken; k < i - 2; k++)
    if (CONTACTS.has((tokens[k] as Token).lower)) {
      start = k;
      break;
    }
  const [, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const stop = contentEnd(tokens, i, end);
  if (start < 0 || stop <= at) return null;
  return {
    reader: "arrangement",
    status: "intended",
    subject: { mentions: [], voice: "meeting" },
    partners: [],
    hedge: false,
    from: i,
    end: stop,
    form: "noun",
    clause: start,
  };
}
