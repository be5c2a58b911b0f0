/** Takes a token, gives ties told there: membership, strained relations, friends and allies. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import {
  ADMITTING_LEMMAS,
  FRIEND_NOUNS,
  JOINING_LEMMAS,
  MEMBER_NOUNS,
  STRAIN_WORDS,
  TIE_NOUNS,
} from "../../data/relation-words.ts";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Report } from "../../report.ts";
import { isUnreal } from "../commitment/unreal.ts";
import { readParties } from "../meeting/party/parties.ts";
import { endingAt, subjectsOf } from "./conflict.ts";
import { namedAt } from "./ends.ts";
import type { RelationReading } from "./relation-reading.ts";

const isOrganisation = (mention: Mention): boolean => mention.kind === "organisation";

/** A tie of the kind between two ends, told by tokens `[first, end)`. */
const tie = (
  relation: RelationReading["relation"],
  from: RelationReading["from"],
  to: RelationReading["to"],
  first: number,
  end: number,
): RelationReading => ({ relation, from, to, first, end });

/** "joined the X", "the X readmitted Y", "X member Y", "Y, a member of the X". */
export function readMember(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (
    token.upos === "VERB" &&
    token.xpos !== "VBG" &&
    token.xpos !== "VB" &&
    !isUnreal(tokens, sentence.firstToken, at)
  )
    return admitted(report, sentence, at);
  if (!MEMBER_NOUNS.holds(token)) return [];
  const before = endingAt(report, at);
  if (before && isOrganisation(before)) {
    const list = readParties(report, at + 1, sentence.endToken, null).mentions.filter(
      (one) => one.kind === "state",
    );
    if (list[0]?.firstToken !== at + 1) return [];
    return list.map((one) =>
      tie("member_of", { mention: one }, { mention: before }, before.firstToken, one.endToken),
    );
  }
  if (tokens[at + 1]?.lower !== "of") return [];
  const body = namedAt(report, at + 2);
  if (!body?.end.mention || !isOrganisation(body.end.mention)) return [];
  const holder = apposed(report, sentence, at);
  return holder ? [tie("member_of", { mention: holder }, body.end, holder.firstToken, body.next)] : [];
}

/** Who "joined the X", whom "the X readmitted". */
function admitted(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const word = lemmaAs(report.analysed.tokens[at] as Token, "VERB");
  const object = namedAt(report, at + 1);
  if (!object?.end.mention) return [];
  const { mention } = object.end;
  if (JOINING_LEMMAS.has(word) && isOrganisation(mention))
    return subjectsOf(report, sentence, at)
      .filter((one) => one.kind === "state")
      .map((one) => tie("member_of", { mention: one }, object.end, one.firstToken, object.next));
  if (ADMITTING_LEMMAS.has(word) && mention.kind === "state")
    return subjectsOf(report, sentence, at)
      .filter(isOrganisation)
      .map((one) => tie("member_of", object.end, { mention: one }, one.firstToken, object.next));
  return [];
}

/** Whom "a member of", "an ally of" is said of: the name before its comma, or before "is". */
function apposed(report: Report, sentence: Sentence, noun: number): Mention | null {
  const { tokens } = report.analysed;
  let i = noun - 1;
  if (i < sentence.firstToken) return null;
  while (
    i > sentence.firstToken &&
    i > noun - 6 &&
    isOneOf((tokens[i] as Token).upos, "ADJ", "DET", "NOUN", "ADV")
  )
    i--;
  // The noun may be the sentence's first word ("Friend of …").
  const link = i < sentence.firstToken ? undefined : tokens[i];
  if (!link) return null;
  if (link.text === ",") return stateEnding(report, i);
  if (/^(is|remains)$/.test(link.lower)) return stateEnding(report, i);
  if (link.lower === "been" && /^ha(?:s|ve)$/.test(tokens[i - 1]?.lower ?? ""))
    return stateEnding(report, i - 1);
  return null;
}

const stateEnding = (report: Report, at: number): Mention | null => {
  const mention = endingAt(report, at);
  return mention?.kind === "state" ? mention : null;
};

/** "strained ties between X and Y", "X and Y … strained ties", "its strained relations with Y". */
export function readStrain(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!TIE_NOUNS.holds(token)) return [];
  const before = STRAIN_WORDS.holds(tokens[at - 1]);
  const link = tokens[at + 1]?.lower;
  if (link === "between") {
    const list = readParties(report, at + 2, sentence.endToken, null);
    const after = before || strainedBehind(tokens, list.endToken, sentence.endToken);
    return after ? paired(list.mentions, before ? at - 1 : at, list.endToken) : [];
  }
  if (!before) return [];
  const subjects = subjectsOf(report, sentence, at);
  if (link === "with") {
    const other = namedAt(report, at + 2);
    const [one] = subjects;
    return other?.end.mention && one ? paired([one, other.end.mention], one.firstToken, other.next) : [];
  }
  return paired(subjects, subjects[0]?.firstToken ?? at, at + 1);
}

/** "… have been strained": within a few words behind the pair. */
function strainedBehind(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const token = tokens[i] as Token;
    if (STRAIN_WORDS.holds(token)) return true;
    if (!isOneOf(token.upos, "AUX", "ADV", "VERB")) return false;
  }
  return false;
}

/** One relation for two states, whichever is named first. */
function paired(mentions: readonly Mention[], first: number, end: number): readonly RelationReading[] {
  const states = mentions.filter((mention) => mention.kind === "state" && mention.entity !== null);
  const [a, b] = [...states].sort((x, y) => ((x.entity as string) < (y.entity as string) ? -1 : 1));
  return a && b && states.length === 2 && a.entity !== b.entity
    ? [tie("strained_with", { mention: a }, { mention: b }, Math.min(first, end - 1), end)]
    : [];
}

/** "our friends X and Y", "X, a close ally of Y", "its ally Y". */
export function readFriend(report: Report, sentence: Sentence, at: number): readonly RelationReading[] {
  const { tokens } = report.analysed;
  const token = tokens[at] as Token;
  if (!FRIEND_NOUNS.holds(token)) return [];
  if (itemAt(tokens, at - 1)?.lower === "our") {
    const list = readParties(report, at + 1, sentence.endToken, null).mentions;
    if (list[0]?.firstToken !== at + 1) return [];
    return list
      .filter((mention) => mention.kind === "state")
      .map((mention) => tie("friend_of", null, { mention }, at - 1, mention.endToken));
  }
  if (tokens[at + 1]?.lower !== "of") return [];
  const other = namedAt(report, at + 2);
  const holder = apposed(report, sentence, at);
  if (!holder || other?.end.mention?.kind !== "state") return [];
  return [tie("friend_of", { mention: holder }, other.end, holder.firstToken, other.next)];
}
