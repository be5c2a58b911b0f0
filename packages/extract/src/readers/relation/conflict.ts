/** Takes a token, gives relations of conflict told there: backing, removal, keeping in power, fighting. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  BACKED_PARTICIPLES,
  BACKING_LEMMAS,
  FIGHTING_LEMMAS,
  POWER_LEMMAS,
  REMOVING_LEMMAS,
  SEEKING_FORMS,
  WAR_NOUNS,
} from "../../data/relation-words.ts";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { mentionAt, type Report } from "../../report.ts";
import { readSubject } from "../commitment/subject.ts";
import { isUnreal } from "../commitment/unreal.ts";
import { clauseAround } from "../meeting/contact/clause.ts";
import { readParties } from "../meeting/party/parties.ts";
import { armedAt, type EndReading, namedAt, originOf } from "./ends.ts";
import type { RelationEnd, RelationReading } from "./relation-reading.ts";

/** The actors of a verb's subject: those named, without "we". */
export function subjectsOf(report: Report, sentence: Sentence, verb: number): readonly Mention[] {
  const [first] = clauseAround(report.analysed.tokens, sentence.firstToken, sentence.endToken, verb);
  const subject = readSubject(report, first, verb);
  return subject?.voice === null ? subject.mentions.filter((mention) => originOf(mention) !== null) : [];
}

/** "U.S.-backed fighters", "Ruritania has backed armed opposition groups", "arms the rebels". */
export function readBacking(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (BACKED_PARTICIPLES.holds(token) && tokens[at - 1]?.text === "-") {
    const backer = endingAt(report, at - 1);
    const backed = armedAt(report, at + 1) ?? namedAt(report, at + 1);
    if (!backer || !backed) return [];
    return [
      {
        relation: "backs",
        from: { mention: backer },
        to: backed.end,
        first: backer.firstToken,
        end: backed.next,
        undated: true,
      },
    ];
  }
  if (token.upos !== "VERB" || token.xpos === "VBG" || token.xpos === "VB") return [];
  const lemma = lemmaAs(token, "VERB");
  if (!BACKING_LEMMAS.has(lemma) || isUnreal(tokens, sentence.firstToken, at)) return [];
  if (tokens[at + 1]?.lower === "by") return backedBy(report, sentence, at);
  if (token.xpos === "VBN" && !/^(has|have|had|'ve|’ve)$/.test(tokens[at - 1]?.lower ?? "")) return [];
  const backed = armedAt(report, at + 1) ?? (lemma === "back" ? rulerAt(report, at + 1) : null);
  if (!backed) return [];
  return subjectsOf(report, sentence, at).map((mention) => ({
    relation: "backs",
    from: { mention },
    to: backed.end,
    first: mention.firstToken,
    end: backed.next,
  }));
}

/** "has backed President X": a person, not what is his ("backed X's plan"). */
function rulerAt(report: Report, at: number): EndReading | null {
  const named = namedAt(report, at);
  if (!named?.end.mention?.person) return null;
  const next = report.analysed.tokens[named.next];
  return next && (next.xpos === "POS" || next.upos === "NOUN") ? null : named;
}

/** "The rebels, backed by X, seized", "rebels supported by X". */
function backedBy(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const backer = namedAt(report, at + 2);
  let stop = at;
  while (stop > sentence.firstToken && (tokens[stop - 1]?.upos === "AUX" || tokens[stop - 1]?.upos === "ADV"))
    stop--;
  if (isOneOf(tokens[stop - 1]?.lower, "which", "who", "that")) stop--;
  if (tokens[stop - 1]?.text === ",") stop--;
  const mention = endingAt(report, stop);
  const backed = mention?.kind === "armed_group" ? { mention } : groupBefore(report, sentence, stop);
  if (!backer?.end.mention || originOf(backer.end.mention) === null || !backed) return [];
  return [
    {
      relation: "backs",
      from: backer.end,
      to: backed,
      first: backed.mention?.firstToken ?? at,
      end: backer.next,
    },
  ];
}

/** The mention whose last token stands right before `at`. */
export function endingAt(report: Report, at: number): Mention | null {
  for (let m = mentionAt(report, Math.max(0, at - 6)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= at) return null;
    if (mention.endToken === at && mention.entity !== null && mention.kind !== "outlet") return mention;
  }
  return null;
}

/** "groups seeking to remove X from power": the group before, or the subject. */
export function readRemoval(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.xpos !== "VB" || !REMOVING_LEMMAS.has(lemmaAs(token, "VERB"))) return [];
  if (tokens[at - 1]?.lower !== "to" || !SEEKING_FORMS.holds(tokens[at - 2])) return [];
  const target = namedAt(report, at + 1);
  if (!target?.end.mention) return [];
  if (
    target.end.mention.kind !== "person" &&
    target.end.mention.kind !== "office" &&
    target.end.mention.kind !== "ministry"
  )
    return [];
  const participle = (tokens[at - 2] as Token).xpos === "VBG";
  const group = participle ? groupBefore(report, sentence, at - 2) : null;
  const holders: RelationEnd[] = group
    ? [group]
    : subjectsOf(report, sentence, at - 2).map((mention) => ({ mention }));
  return holders.map((from) => ({
    relation: "seeks_removal_of",
    from,
    to: target.end,
    first: from.mention?.firstToken ?? at - 2,
    end: target.next,
  }));
}

/** The armed group in the noun phrase before a participle: nothing but what qualifies it stands between. */
function groupBefore(report: Report, sentence: Sentence, at: number): RelationEnd | null {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 12); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" || token.text === "," || token.text === ";") return null;
    for (let from = Math.max(sentence.firstToken, i - 4); from <= i; from++) {
      const group = armedAt(report, from);
      if (group && group.next === i + 1) return group.end;
    }
  }
  return null;
}

/** "keeping X in power", "kept X in power": those who do, with whoever does it alongside. */
export function readPower(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (token.upos !== "VERB" || !POWER_LEMMAS.has(lemmaAs(token, "VERB"))) return [];
  const from = tokens[at + 1]?.lower === "up" ? at + 2 : at + 1;
  const kept = namedAt(report, from);
  if (!kept || isUnreal(tokens, sentence.firstToken, at)) return [];
  const propped = tokens[at + 1]?.lower === "up";
  if (!propped && !(tokens[kept.next]?.lower === "in" && tokens[kept.next + 1]?.lower === "power")) return [];
  const end = propped ? kept.next : kept.next + 2;
  return [...subjectsOf(report, sentence, at), ...alongside(report, sentence, at)].map((mention) => ({
    relation: "keeps_in_power",
    from: { mention },
    to: kept.end,
    first: Math.min(mention.firstToken, at),
    end,
  }));
}

/** "alongside Iran", "together with Iran" in the clause before a verb. */
function alongside(report: Report, sentence: Sentence, verb: number): readonly Mention[] {
  const { tokens } = report.analysed;
  for (let i = verb - 1; i >= Math.max(sentence.firstToken, verb - 14); i--) {
    const word = tokens[i]?.lower;
    if (word === "alongside" || (word === "with" && /^(together|along)$/.test(tokens[i - 1]?.lower ?? "")))
      return readParties(report, i + 1, verb, null).mentions;
  }
  return [];
}

/** "is fighting X", "is at war with X", "opposes X": two actors against each other. */
export function readOpposing(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  let next = -1;
  if (WAR_NOUNS.holds(token) && itemAt(tokens, at - 1)?.lower === "at" && tokens[at + 1]?.lower === "with")
    next = at + 2;
  else if (token.upos === "VERB" && FIGHTING_LEMMAS.has(lemmaAs(token, "VERB")))
    next = tokens[at + 1]?.lower === "against" ? at + 2 : at + 1;
  if (next < 0 || isUnreal(tokens, sentence.firstToken, at)) return [];
  const foe = armedAt(report, next) ?? namedAt(report, next);
  if (!foe || isOneOf(foe.end.mention?.kind, "person", "office")) return [];
  return subjectsOf(report, sentence, at)
    .filter(
      (mention) => mention.kind === "state" || mention.kind === "armed_group" || mention.kind === "ministry",
    )
    .map((mention) => ({
      relation: "opposes",
      from: { mention },
      to: foe.end,
      first: mention.firstToken,
      end: foe.next,
    }));
}
