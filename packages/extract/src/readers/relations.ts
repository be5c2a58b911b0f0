/**
 * Takes the report, gives the standing relations told in it: who backs, opposes, holds ground in, has forces in, belongs to whom.
 *
 * Refused: negated and foreseen ones, accusations ("accuses X of backing Y"), forces that leave, a side's relation to itself.
 */
import type { Relation } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import * as words from "../data/relation-words.ts";
import { eachMarked } from "../each-marked.ts";
import { createMark } from "../marks.ts";
import type { Report, TextSpan } from "../report.ts";
import { readBacking, readOpposing, readPower, readRemoval } from "./relation/conflict.ts";
import { readHeld, readStationed } from "./relation/ground.ts";
import type { RelationReading } from "./relation/relation-reading.ts";
import { readFriend, readMember, readStrain } from "./relation/ties.ts";
import type { TimeDraft } from "./times.ts";
import { sentencesTold } from "./turns.ts";

/** A relation draft with its place and, where the sentence dates it, the index of a time. */
export interface RelationDraft extends RelationReading {
  readonly span: TextSpan;
  readonly sentence: number;
  readonly time: number | null;
}

/** A reader with the words that it starts from: any verb of a lemma, any token as it stands in lower case. */
interface RelationReader {
  readonly read: (report: Report, sentence: Sentence, at: number) => readonly RelationReading[];
  readonly lemmas: readonly ReadonlySet<string>[];
  readonly words: readonly ReadonlySet<string>[];
}

const READERS: readonly RelationReader[] = [
  { read: readBacking, lemmas: [words.BACKING_LEMMAS], words: [words.BACKED_PARTICIPLES] },
  { read: readRemoval, lemmas: [words.REMOVING_LEMMAS], words: [] },
  { read: readPower, lemmas: [words.POWER_LEMMAS], words: [] },
  { read: readOpposing, lemmas: [words.FIGHTING_LEMMAS], words: [words.WAR_NOUNS] },
  { read: readStationed, lemmas: [], words: [words.FORCE_NOUNS] },
  { read: readHeld, lemmas: [words.HOLDING_LEMMAS], words: [words.HELD_PARTICIPLES, words.HOLD_NOUNS] },
  { read: readMember, lemmas: [words.JOINING_LEMMAS, words.ADMITTING_LEMMAS], words: [words.MEMBER_NOUNS] },
  { read: readStrain, lemmas: [], words: [words.TIE_NOUNS] },
  { read: readFriend, lemmas: [], words: [words.FRIEND_NOUNS] },
];

/** A word that one of the readers starts from. */
const TELLS_RELATION = createMark(() => ({
  words: READERS.flatMap((reader) => reader.words.flatMap((list) => [...list])),
  verbs: READERS.flatMap((reader) => reader.lemmas.flatMap((list) => [...list])),
}));

/** Drafts in the order of the text. Linear; never throws. */
export function readRelations(report: Report, times: readonly TimeDraft[]): RelationDraft[] {
  const { tokens } = report.analysed;
  const drafts: RelationDraft[] = [];
  eachMarked(report, sentencesTold(report), TELLS_RELATION, (at, sentence) => {
    for (const { read } of READERS)
      for (const reading of read(report, sentence, at)) {
        const span = {
          start: (tokens[reading.first] as Token).start,
          end: (tokens[reading.end - 1] as Token).end,
        };
        drafts.push({
          ...reading,
          span,
          sentence: sentence.index,
          time: reading.undated ? null : sinceIn(times, sentence, span, reading.relation),
        });
      }
  });
  return drafts;
}

const STARTS = new Set(
  "since since_ago open_from start_of_event_ago start_of_known_duration duration_back_from_publication".split(
    " ",
  ),
);

/** The time that says since when: the nearest such one in the sentence; null where it names none. */
function sinceIn(
  times: readonly TimeDraft[],
  sentence: Sentence,
  span: TextSpan,
  relation: Relation["relation"],
): number | null {
  let best: number | null = null;
  let gap = Number.POSITIVE_INFINITY;
  for (const [index, time] of times.entries()) {
    // Joining has a day, from which on it holds; every other relation needs a "since".
    const starts = STARTS.has(time.rule) || (relation === "member_of" && time.kind === "point");
    if (time.sentence !== sentence.index || !starts || time.edtf === null) continue;
    const distance = time.start >= span.end ? time.start - span.end : Math.max(0, span.start - time.end);
    if (distance < gap) [best, gap] = [index, distance];
  }
  return gap <= 100 ? best : null;
}
