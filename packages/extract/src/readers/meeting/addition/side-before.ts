/** Takes a verb that says who sat for a side, gives the sides that are named before it. */

import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** The side named last before a token: "Algeria", "the government side", "the Omani mediators". */
export function sideBefore(
  report: Report,
  first: number,
  at: number,
): { entity: string; mediates: boolean } | null {
  const { tokens } = report.analysed;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken < first) return null;
    const entity = mention.entity ?? (mention.members.length === 1 ? (mention.members[0] ?? null) : null);
    // "he was represented by": of the side that he sits for.
    const stands = mention.kind !== "pronoun" || (mention.endToken >= at - 2 && !mention.plural);
    // "while Abu Dhabi was represented by": a town right before stands for its state.
    const isTown = mention.kind === "place" && mention.endToken < at - 1;
    if (entity === null || isTown || !stands) continue;
    let mediates = false;
    // "A, which gave up the role of mediator, was represented by": that it was one says nothing of what it is.
    for (let i = mention.firstToken; i < at; i++)
      if (MEDIATING.holds(tokens[i]) && tokens[i - 1]?.lower !== "of") mediates = true;
    return { entity, mediates };
  }
  return null;
}

/** The sides of the list that ends before a token ("the delegations of A and B, led"), and whether it is of mediators ("the facilitators, A and B, were"); one side or none where no list stands there. */
export function sidesBefore(
  report: Report,
  first: number,
  at: number,
): { sides: string[]; mediates: boolean } {
  const { tokens } = report.analysed;
  let sides: string[] = [];
  let open = at;
  for (let m = mentionAt(report, at) - 1; m >= 0; m--) {
    const { firstToken, endToken, entity, members, kind, person } = report.mentions[m] as Mention;
    // "A sent X, and B was represented by": a person is no side.
    if (firstToken < first || kind === "place" || kind === "pronoun" || person !== null) break;
    const between = tokens.slice(endToken, open).map(({ lower }) => lower);
    if (sides.length > 0 && !between.some((word) => isOneOf(word, ",", "and"))) break;
    if (
      between.some(
        (word) =>
          !/^(?:,|and|both|the|of|hosts?|delegations?|teams?|sides|was|were|is|are|led|headed|represented)$/.test(
            word,
          ),
      )
    )
      break;
    if (members.length > 1) {
      sides = [...members];
      open = firstToken;
      break;
    }
    if (entity === null) break;
    sides.unshift(entity);
    open = firstToken;
  }
  const noun = tokens[open - 1]?.lower === "the" ? open - 2 : open - 1;
  const mediates = tokens[noun]?.text === "," && MEDIATING.holds(tokens[noun - 1]);
  return { sides, mediates };
}

const MEDIATING = new WordList("mediators mediator facilitators facilitator");
