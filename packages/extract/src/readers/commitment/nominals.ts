/** Takes a noun of promising ("decision", "agreement"), gives the promise of its owner or of those who reached it. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { PROMISE_NOUNS, REACHING_LEMMAS } from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { readParties } from "../meeting/party/parties.ts";
import type { TimeDraft } from "../times.ts";
import { readComplement } from "./complement.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";
import { readSubject } from "./subject.ts";
import { isUnreal } from "./unreal.ts";

const MAKERS_ONLY = new WordList(["commitment", "undertaking"]);

/** "Ruritania’s decision to leave", "a commitment by Ruritania to repatriate", "the two reached an agreement to exchange prisoners". */
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
  // "a commitment by X to repatriate": whose it is stands before what it is.
  const maker = tokens[at + 1]?.lower === "by" ? readParties(report, at + 2, end, null) : null;
  const last = maker && maker.mentions.length > 0 ? maker.endToken - 1 : at;
  const complement = readComplement(report, times, last, end, {
    status,
    frames: status === "pledged" || token.lower === "decision" ? ["infinitive"] : ["infinitive", "on_noun"],
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
  if (maker && last > at && complement.form === "infinitive" && !isUnreal(tokens, sentence.firstToken, at))
    return {
      ...base,
      subject: { mentions: maker.mentions, voice: null },
      clause: maker.mentions[0]?.firstToken ?? at,
    };
  // "X's commitment to its allies", "to go on supporting them": a standing attitude.
  const owner = MAKERS_ONLY.holds(token) ? null : possessorOf(report, sentence.firstToken, at);
  if (owner)
    return {
      ...base,
      end: beforeVerb(tokens, complement.from, stop),
      subject: { mentions: [owner], voice: null },
      clause: owner.firstToken,
    };
  let verb = at - 1;
  while (verb > first && verb > at - 6 && isOneOf((tokens[verb] as Token).upos, "DET", "ADJ", "NOUN")) verb--;
  const reached = tokens[verb];
  if (reached === undefined || verb < first) return null;
  const reaching = reached.upos === "VERB" ? lemmaAs(reached, "VERB") : "";
  // "that X make the commitment to"
  if (MAKERS_ONLY.holds(token) && reached.xpos === "VB") return null;
  if (MAKERS_ONLY.holds(token) ? !isOneOf(reaching, "make", "give") : !REACHING_LEMMAS.has(reaching)) {
    verb = reached.lower === "with" ? closedWith(tokens, first, verb) : -1;
    if (verb < 0) return null;
  }
  if (isUnreal(tokens, sentence.firstToken, verb)) return null;
  const subject = readSubject(report, first, verb);
  return subject ? { ...base, subject, clause: subject.mentions[0]?.firstToken ?? verb } : null;
}

/** "ended their summit with a decision to": the verb of closing before "with"; -1 where none stands there. */
function closedWith(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 1; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return CLOSING.has(lemmaAs(token, "VERB")) ? i : -1;
  }
  return -1;
}
const CLOSING = new Set("end conclude close finish wrap".split(" "));

/** Where "X’s decision to leave the pact" ends and what is said of it starts ("surprised Y"). */
function beforeVerb(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 1; i < stop; i++) {
    const token = tokens[i] as Token;
    if (/^(that|which|who|whose|where|when|if)$/.test(token.lower)) return stop;
    if (isOneOf(token.xpos, "VBD", "VBZ", "MD")) return i;
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
