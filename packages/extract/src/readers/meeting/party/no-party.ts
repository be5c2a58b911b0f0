/** Takes a mention in a list of parties, gives whether it stands for none: a club that names a body, people of a state, a place in a compound, what kind of group follows. */

import type { Token } from "@readout/english";
import { LIST_GLUE, PRIVATE_PEOPLE } from "../../../data/attendance-words.ts";
import { BODY_NOUNS } from "../../../data/meeting-words.ts";
import { KINDS_OF_GROUP } from "../../../data/mention-words.ts";
import { POLITICAL_BODIES } from "../../../data/organisations.ts";
import { startsUpper } from "../../../letters.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";

/** "the Negev Forum Steering Committee", "the NATO Summit": the club names a format, it is no delegation. */
export function namesBody(report: Report, mention: Mention): boolean {
  if (mention.kind !== "organisation") return false;
  const { tokens } = report.analysed;
  // "Allies and partners" are some members, not the alliance.
  if (isOneOf(tokens[mention.endToken - 1]?.lower, "allies", "partners")) return true;
  if (isOfClub(mention, bodyWord(tokens, mention.endToken))) return false;
  if (
    /^(?:governments|states|countries|members|nations|powers|allies|partners)$/.test(
      tokens[mention.endToken - 1]?.lower ?? "",
    )
  )
    return false;
  // "the “3+1” format"
  const behind = isOneOf(tokens[mention.endToken]?.text, "”", '"') ? mention.endToken + 1 : mention.endToken;
  for (let i = behind; i < behind + 3; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== mention.sentence) return false;
    if (BODY_NOUNS.holds(token)) return true;
    if (token.upos !== "ADJ" && token.upos !== "PROPN" && token.upos !== "NOUN") return false;
  }
  return false;
}

/** The noun behind the name of a club: "the Quad [Group]", "the Quad Senior Cyber [Group]". */
export function bodyWord(tokens: readonly Token[], at: number): Token | undefined {
  let i = at;
  while (i < at + 3 && startsUpper(tokens[i]?.text ?? "") && tokens[i]?.text !== "Group") i++;
  return tokens[i]?.text === "Group" ? tokens[i] : tokens[at];
}

/** "The P5+1 group met": the noun behind the name of a format is no body of its own. */
export const isOfClub = ({ entity }: Mention, behind: Token | undefined): boolean =>
  entity?.startsWith("bloc:") === true &&
  !POLITICAL_BODIES.has(entity) &&
  isOneOf(behind?.text, "group", "Group", "grouping", "format", "quartet");

/** "Hamas's Doha-based team", "the Hezbollah-backed minister": where it is or whose friend, not who. */
export const isCompound = (tokens: readonly Token[], { endToken }: Mention): boolean =>
  isOneOf(tokens[endToken]?.text, "-", "‑") &&
  /^(?:based|born|occupied|held|controlled|run|ruled|dominated|backed|aligned|allied|affiliated|linked|funded|armed|supported)$/.test(
    tokens[endToken + 1]?.lower ?? "",
  );

/** The first token of an armed group that a demonym and a common noun only describe ("the Palestinian movement Hamas"); 0 for a party of its own. */
export function groupBehind(
  report: Report,
  { kind, form, endToken }: Mention,
  group: Mention | undefined,
): number {
  if (kind !== "state" || form !== "demonym" || group?.firstToken !== endToken + 1) return 0;
  const described = group.kind === "armed_group" && KINDS_OF_GROUP.holds(report.analysed.tokens[endToken]);
  return described ? group.firstToken : 0;
}

/** "Palestinian Americans", "Israeli settlers", "journalists from A and B": people who stand for no state. */
export function namesPeople(report: Report, mention: Mention): boolean {
  if (mention.kind === "group" && mention.post === null && mention.members.length > 0)
    for (let i = mention.firstToken; i < mention.endToken; i++)
      if (PRIVATE_PEOPLE.holds(report.analysed.tokens[i])) return true;
  if (mention.kind !== "state" || mention.form !== "demonym") return false;
  const { tokens } = report.analysed;
  const next = tokens[mention.endToken];
  if (!next || next.sentence !== mention.sentence || LIST_GLUE.holds(next)) return false;
  // "the Kenyan national team": players.
  if (isOneOf(next.lower, "national", "olympic"))
    return isOneOf(tokens[mention.endToken + 1]?.lower, "team", "side", "squad");
  if (next.upos !== "NOUN" && next.upos !== "PROPN") return false;
  // "Chadian civilian and military leaders"
  const joined = OF_STATE.holds(next) && tokens[mention.endToken + 1]?.lower === "and";
  return !PARTY_NOUNS.holds(joined ? tokens[mention.endToken + 3] : next);
}

/** What the people of a state who lead are of, where a second such word follows. */
const OF_STATE = new WordList("civilian military security defense defence intelligence");

const PARTY_NOUNS = new WordList(
  "leaders leader officials official ministers minister side sides delegation delegations government governments counterparts counterpart envoys diplomats representatives negotiators meeting meetings talks summit call mediation facilitation brokerage auspices sponsorship chairmanship",
);
