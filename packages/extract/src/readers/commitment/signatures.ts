/** Takes the verb "sign", gives the promise of those who sign an instrument. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { INSTRUMENTS, SIGNED_INSTRUMENTS } from "../../data/commitment-words.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { readParties } from "../meeting/party/parties.ts";
import { contentEnd } from "./content.ts";
import type { PromiseReading } from "./promise-reading.ts";
import { readSubject } from "./subject.ts";
import { isUnreal } from "./unreal.ts";

/** "A and B signed a memorandum on energy": a promise of at least two parties, with its instrument. */
export function readSignature(report: Report, sentence: Sentence, at: number): PromiseReading | null {
  const { tokens } = report.analysed;
  if (lemmaAs(tokens[at] as Token, "VERB") !== "sign" || isUnreal(tokens, sentence.firstToken, at))
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
      !isOneOf(token.upos, "DET", "ADJ", "NOUN", "NUM", "PROPN") &&
      token.xpos !== "HYPH" &&
      token.xpos !== "VBN" &&
      (token.xpos !== "VBG" || tokens[i - 1]?.xpos !== "HYPH")
    )
      return -1;
  }
  return -1;
}
