/** Takes a token position, gives the parties named there: lists of states, offices and persons, counterparts and groups. */

import type { PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";

/** Parties read from a list, and the token after it. */
export interface PartyList {
  readonly parties: readonly PartyDraft[];
  readonly mentions: readonly Mention[];
  readonly endToken: number;
  readonly counterpart: boolean;
}

const GLUE = new Set([
  ",",
  "and",
  "&",
  "-",
  "–",
  "/",
  "the",
  "of",
  "his",
  "her",
  "their",
  "its",
  "new",
  "as",
  "well",
  "together",
  "along",
  "with",
  "both",
  "from",
  "mr.",
  "mr",
  "ms.",
  "dr.",
  "+",
  "plus",
  "(",
  ")",
  "also",
  "alongside",
  "honorable",
  "excellency",
  "'s",
  "’s",
  "'",
  "’",
  "special",
  "representatives",
  "representative",
  "then",
  "governments",
  "government",
  "counterparts",
  "counterpart",
  "senior",
  "delegation",
  "delegations",
  "cardinal",
  "archbishop",
]);
const COUNTERPART = new Set(["counterpart", "counterparts"]);

/** Index of the first mention that starts at or after a token. */
export function mentionAt(report: Report, token: number): number {
  const { mentions } = report;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Parties in a list that starts at `token` (after prepositions and articles) and ends before `end`. */
export function readParties(report: Report, token: number, end: number, post: string | null): PartyList {
  const { tokens } = report.analysed;
  const mentions: Mention[] = [];
  let counterpart = false;
  let m = mentionAt(report, token);
  let i = token;
  let stop = token;
  while (i < end) {
    const mention = report.mentions[m];
    if (
      mention &&
      mention.firstToken === i &&
      mention.kind !== "pronoun" &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      mention.kind !== "document"
    ) {
      mentions.push(mention);
      i = mention.endToken;
      stop = i;
      m++;
      while ((report.mentions[m]?.firstToken ?? Infinity) < i) m++;
      continue;
    }
    if (mention && mention.firstToken === i) {
      if (mention.kind !== "pronoun") break;
      m++;
    }
    const word = tokens[i]?.lower ?? "";
    if (COUNTERPART.has(word)) counterpart = true;
    else if (word === "," && mentions.length > 0 && !listGoesOn(report, i, end)) break;
    else if (word === "and" && mentions.length > 0 && !mentionSoon(report, i + 1, end)) break;
    else if (
      word === "with" &&
      mentions.length > 0 &&
      tokens[i - 1]?.lower !== "together" &&
      tokens[i - 1]?.lower !== "along"
    )
      break;
    else if (word === "from" && mentions.length > 0 && !counterpart) break;
    else if (!GLUE.has(word)) break;
    i++;
  }
  return {
    parties: partiesOf(report, mentions, counterpart ? post : null),
    mentions,
    endToken: stop,
    counterpart,
  };
}

/** A comma goes on with the list when another party follows directly, not when it opens an apposition or a new clause. */
function listGoesOn(report: Report, comma: number, end: number): boolean {
  return mentionSoon(report, comma + 1, end);
}

function mentionSoon(report: Report, from: number, end: number): boolean {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const mention = report.mentions[mentionAt(report, i)];
    if (mention && mention.firstToken === i)
      return mention.kind !== "pronoun" && mention.kind !== "place" && mention.kind !== "outlet";
    if (!GLUE.has(tokens[i]?.lower ?? "") && tokens[i]?.upos !== "ADJ") return false;
  }
  return false;
}

/** One party an entity; a group gives one for each member. `post` is inherited by counterparts (R1). */
export function partiesOf(report: Report, mentions: readonly Mention[], post: string | null): PartyDraft[] {
  const parties: PartyDraft[] = [];
  const add = (entity: string, mention: Mention, actor: string, own: string | null): void => {
    const known = parties.find((party) => party.entity === entity);
    const span = { start: mention.start, end: mention.end };
    if (known) {
      known.spans.push(span);
      if (mention.person && !known.person) {
        known.person = mention.person;
        known.actor = actor;
        known.post = own ?? known.post;
      }
      return;
    }
    parties.push({
      entity,
      actor,
      person: mention.person,
      post: own,
      function: "unknown",
      subtype: null,
      duties: [],
      role: null,
      seat: "yes",
      rule: own !== null && own === post && mention.post === null ? "counterpart_inherits_post" : null,
      spans: [span],
      title: mention.post ? span : null,
    });
  };
  for (const mention of mentions) {
    if (mention.members.length > 0) {
      for (const member of mention.members)
        add(member, mention, officeActor(report, member, mention.post), mention.post ?? post);
    } else if (mention.entity !== null && mention.kind !== "population" && mention.kind !== "anonymous") {
      add(
        mention.entity,
        mention,
        mention.actor ?? mention.entity,
        mention.kind === "ministry" ? (post ?? null) : (mention.post ?? post),
      );
    } else if (mention.kind === "anonymous" && mention.entity !== null) {
      add(mention.entity, mention, mention.entity, "senior_official");
    }
  }
  return parties;
}

/** The actor for "the foreign ministers of A and B": the office of each, noted in the book without a name. */
function officeActor(report: Report, entity: string, post: string | null): string {
  if (post === null) return entity;
  return (
    report.book.get(`office:${entity.toLowerCase().replaceAll(":", "-")}-${post.replaceAll("_", "-")}`)?.id ??
    entity
  );
}
