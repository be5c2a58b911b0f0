/** Takes a stretch of a sentence, gives who is named there without a side of his own ("its chairwoman, X"), and puts him on a side. */

import type { Token } from "@readout/english";
import { HONORIFICS } from "../../../data/mention-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report, type TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { createParty, unite } from "./party-drafts.ts";

/** "its chairwoman, X", "Foreign Minister X and Defence Minister Y": persons without a side of their own, up to another state. */
export function holdersAt(report: Report, from: number, end: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const found: PartyDraft[] = [];
  let reach = from;
  const opening = mentionAt(report, from);
  for (let m = opening; m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    // "led by X, while Minister Y headed the other side"
    // "led by X met Y": whom they met is of another side.
    const parted = tokens
      .slice(reach, mention.firstToken)
      .some(
        ({ lower, xpos }) =>
          PARTING.test(lower) || lower === "met" || (found.length > 0 && FINITE_TAGS.has(xpos)),
      );
    if (parted) break;
    reach = mention.endToken;
    // "…, Minister Y having been detained": why another than he sat there.
    if (isOneOf(tokens[reach]?.lower, "having", "being")) break;
    if (mention.person === null || mention.kind === "pronoun") {
      // "by the government's chief negotiator, X", "by its ambassador, X"
      const owns = isPossessive(tokens[reach]?.lower ?? "") || mention.rule === "possessor_named_before";
      if (mention.entity !== null && mention.kind !== "pronoun" && !owns) break;
      continue;
    }
    const before = report.mentions[m - 1];
    const titled = mention.post === null && m > opening && before && isTitleOf(tokens, before, mention);
    const post = titled ? before.post : mention.post;
    found.push(
      createParty("", [{ start: mention.start, end: mention.end }], {
        actor: mention.person,
        person: mention.person,
        post,
        title: post ? { start: titled ? before.start : mention.start, end: mention.end } : null,
      }),
    );
  }
  // One level of office in the side that has none by name: "by a deputy foreign minister".
  if (found.length > 0) return found;
  const office = report.mentions[mentionAt(report, from)];
  return office &&
    office.firstToken < end &&
    office.kind === "office" &&
    office.post !== null &&
    // "A sent its foreign minister": whose, "its" says.
    (office.entity === null || office.rule === "possessor_named_before")
    ? [
        createParty("", [{ start: office.start, end: office.end }], {
          post: office.post,
          title: { start: office.start, end: office.end },
        }),
      ]
    : [];
}

/** "the chief negotiator, Mr X": the office whose holder a comma parts off. */
function isTitleOf(tokens: readonly Token[], office: Mention, { firstToken }: Mention): boolean {
  let i = firstToken - 1;
  while (HONORIFICS.holds(tokens[i])) i--;
  return (
    office.kind === "office" && office.person === null && office.endToken === i && tokens[i]?.text === ","
  );
}

const DEPUTY = new WordList(["deputy", "undersecretary", "vice"]);

/** "his deputy", "her deputy minister" at its pronoun: whom the pronoun takes up; null where it is somebody else's, or another office. */
export function ownerOfDeputy(report: Report, at: number): Mention | null {
  const { tokens } = report.analysed;
  const owner = report.mentions[mentionAt(report, at)];
  const own =
    owner?.kind === "pronoun" &&
    owner.firstToken === at &&
    isOneOf(tokens[at]?.lower, "his", "her", "its", "their");
  return own && [1, 2].some((k) => DEPUTY.holds(tokens[at + k])) ? owner : null;
}

/** Deputies who sit for somebody, at the post that stands below his where they have none by name. */
export const asDeputies = (parties: readonly PartyDraft[], { post }: Mention): PartyDraft[] =>
  parties.map((party) => ({ ...party, post: party.post ?? (post === null ? null : deputyOf(post)) }));

/** The post right below one, null where none is known. */
export const deputyOf = (post: string): string | null =>
  post === "head_of_government"
    ? "deputy_prime_minister"
    : /^(?:foreign_minister|defence_minister|minister|head_of_state)$/.test(post)
      ? `deputy_${post}`
      : post.endsWith("_minister") && !post.startsWith("deputy_")
        ? "deputy_minister"
        : null;

/** What stands between two sides of a sentence. */
const PARTING = /^(?:while|whereas|but|;)$/;

/** Whoever holds a post that is named without its holder. */
export const holderOf = ({ post, span }: { post: string; span: TextSpan }): PartyDraft =>
  createParty("", [span], { post, title: span });

/** The parties as those of one side, in one party an entity; of a mediating side they are its mediators. */
export const asSide = (
  parties: readonly PartyDraft[],
  side: { entity: string; mediates: boolean },
): PartyDraft[] =>
  unite(
    [],
    parties.map((party) => ({
      ...party,
      entity: side.entity,
      actor: party.actor === "" ? side.entity : party.actor,
      function: side.mediates ? "facilitator" : party.function,
      subtype: side.mediates ? "mediator" : party.subtype,
    })),
  );

/** "A and B sent X and Y": the people as those of several sides, one each in their order; nobody where their numbers differ. */
export const oneEach = (
  sides: readonly string[],
  people: readonly PartyDraft[],
  mediates = false,
): PartyDraft[] =>
  people.length === sides.length
    ? sides.flatMap((entity, k) => asSide(people.slice(k, k + 1), { entity, mediates }))
    : [];

/** "[X led the team of A] and Y that of B", "[X took part for A] and Y for B": who sat for a side that follows without a verb, from a token on. */
export function inGap(report: Report, from: number, stop: number): PartyDraft[] {
  const { tokens } = report.analysed;
  const found: PartyDraft[] = [];
  for (let m = mentionAt(report, from); (report.mentions[m]?.firstToken ?? stop) < stop; m++) {
    const { person, firstToken, endToken } = report.mentions[m] as Mention;
    let opens = firstToken - 1;
    while (
      HONORIFICS.holds(tokens[opens]) ||
      /^(?:the|h(?:is|er)|excellency)$/.test(tokens[opens]?.lower ?? "")
    )
      opens--;
    if (person === null || opens < from || !isOneOf(tokens[opens]?.lower, "and", ",", ";")) continue;
    const side = report.mentions[m + 1];
    const link = tokens.slice(endToken, side?.firstToken).map(({ lower }) => lower);
    const bare = link.join(" ") === "the" && side && SIDE_NOUNS.holds(tokens[side.endToken]);
    if (!side || side.entity === null || side.person !== null || !(bare || GAP.test(link.join(" "))))
      continue;
    const parties = holdersAt(report, firstToken, endToken);
    found.push(...asSide(parties, { entity: side.entity, mediates: false }));
  }
  return found;
}

/** "the B one" */
const SIDE_NOUNS = new WordList("one side team delegation mission");
const GAP = /^(?:, )?(?:that of|for)(?: the)?$/;

/** The parties as those who go between the others. */
export const asMediators = (parties: readonly PartyDraft[]): PartyDraft[] =>
  parties.map((party) => ({ ...party, function: "facilitator", subtype: "mediator" }));
