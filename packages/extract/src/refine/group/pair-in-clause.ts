/** Takes "they", "the two" or "the pair" behind a conjunction ("X thanked Y when they met in P"), or "their" ("X thanked Y for their talks in P"), gives the two of the clause before it. */
import { OPENS_WHEN } from "../../data/meeting-words.ts";
import type { PartyDraft } from "../../drafts.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { partiesOf } from "../../readers/meeting/party/party-drafts.ts";
import { mentionsIn, type Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { postOf, takenUp, wordsOf } from "./group-words.ts";
import { numberSaid } from "./groups.ts";

/** The parties of both where the clause has just two persons, of two sides; empty where it names others or one. */
export function pairInClause(report: Report, party: PartyDraft): PartyDraft[] {
  const [span] = party.spans;
  if (!span) return [];
  const { tokens, sentences } = report.analysed;
  const at = firstFrom(tokens, span.start);
  const they = isOneOf(tokens[at]?.lower, "they", "both", "their");
  if (!they && numberSaid(wordsOf(report, span)) !== 2) return [];
  const owned = tokens[at]?.lower === "their";
  let opener = owned ? at : at - 1;
  while (isOneOf(tokens[opener]?.lower, "the", "two")) opener--;
  const sentence = sentences[tokens[at]?.sentence ?? -1];
  if (!sentence || opener <= sentence.firstToken || !(owned || OPENS_WHEN.holds(tokens[opener]))) return [];
  const named = mentionsIn(report, sentence.start, tokens[opener]?.start ?? 0).filter(
    (mention) => isSomebody(mention) && !isPossessive(tokens[mention.endToken]?.lower ?? ""),
  );
  const [group] = mentionsIn(report, span.start, span.end);
  const held = group?.kind === "group" ? postOf(report, group) : null;
  if (held !== null && named.some(({ post }) => post !== null && post !== held)) return [];
  const persons = new Set(named.map(({ person, actor }) => person ?? actor));
  const sides = new Set(named.map(({ entity }) => entity));
  if (persons.size !== 2 || sides.size !== 2) return [];
  return takenUp(party.spans, partiesOf(report, named, null));
}

const isSomebody = ({ entity, person, kind, plural }: Mention): boolean =>
  entity !== null && !plural && (person !== null || kind === "office");
