/** Takes a stand, gives the issue that it is on and whom it targets. */
import { actorSlug, type Issue } from "@readout/core";
import type { Token } from "@readout/english";
import { DEEDS_DONE_TO, NO_MATTERS, PARTY_HEADS } from "../data/stance-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { isPossessive } from "../mentions/possessive.ts";
import { issueOf } from "../readers/issue-of.ts";
import { readParties } from "../readers/meeting/parties.ts";
import { mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";

/** The issue of a stand: one of the known by its words, else what the object names. */
export function issueFor(report: Report, object: TextSpan, span: TextSpan, told = false): Issue | null {
  const known =
    issueOf(report.text.slice(object.start, object.end)) ?? issueOf(report.text.slice(span.start, span.end));
  if (known) return { id: known.id, label: known.label, parent: known.parent };
  const { tokens } = report.analysed;
  let first = firstPast(tokens, object.start);
  const skips = new Set(["DET", "PRON", "ADP", "PART", "PUNCT"]);
  const skip = (): void => {
    while (
      first < tokens.length &&
      (tokens[first] as Token).end <= object.end &&
      skips.has((tokens[first] as Token).upos)
    )
      first++;
  };
  skip();
  // "opposes opening talks", "wants to buy jets": the matter is the verb's object, where a narrator tells it ("I want to thank X").
  if (told && /^VBG?$/.test(tokens[first]?.xpos ?? "") && (tokens[first] as Token).end < object.end) {
    first++;
    skip();
  }
  let end = first;
  while (
    end < tokens.length &&
    end < first + 6 &&
    (tokens[end] as Token).end <= object.end &&
    (["NOUN", "PROPN", "ADJ", "NUM"].includes((tokens[end] as Token).upos) ||
      // "a negotiated solution"
      ((tokens[end] as Token).xpos === "VBN" && /^(?:NOUN|ADJ)$/.test(tokens[end + 1]?.upos ?? "")) ||
      (tokens[end] as Token).xpos === "POS" ||
      (tokens[end] as Token).xpos === "HYPH")
  )
    end++;
  while (end > first && !["NOUN", "PROPN"].includes((tokens[end - 1] as Token).upos)) end--;
  // "commended the two sides": who acts is no matter to stand on.
  if (end <= first || PARTY_HEADS.holds(tokens[end - 1])) return null;
  if (NO_MATTERS.holds(tokens[end - 1])) {
    // "condemned in the strongest terms the attack on X": what is behind it.
    const terms = /^terms?$/.test((tokens[end - 1] as Token).lower);
    const rest = { start: (tokens[end - 1] as Token).end, end: object.end };
    return terms && rest.end - rest.start > 3 ? issueFor(report, rest, rest) : null;
  }
  const label = report.text.slice((tokens[first] as Token).start, (tokens[end - 1] as Token).end);
  return { id: actorSlug("issue", label.toLowerCase()), label, parent: null };
}

/** The other sides that a stand is on: whoever is named first in its object, with those listed beside. */
export function targetsIn(report: Report, span: TextSpan, own: ReadonlySet<string>): string[] {
  const named = mentionsIn(report, span.start, span.end).find(
    (mention) =>
      mention.entity !== null &&
      !own.has(mention.entity) &&
      mention.kind !== "place" &&
      mention.kind !== "outlet" &&
      mention.kind !== "pronoun" &&
      mention.kind !== "population" &&
      !mention.entity.startsWith("group@") &&
      !isDoneTo(report, mention) &&
      !ownsNeighbours(report, mention),
  );
  if (!named?.entity) return [];
  const end = firstPast(report.analysed.tokens, span.end - 1) + 1;
  const listed = readParties(report, named.firstToken, end, null).parties.map(({ entity }) => entity);
  return [...new Set([named.entity, ...listed])].filter((entity) => !own.has(entity));
}

/** "A's neighbours", "its allies": others than A. */
const ownsNeighbours = (report: Report, { endToken }: Mention): boolean =>
  isPossessive(report.analysed.tokens[endToken]?.lower ?? "") &&
  /^(?:neighbou?rs|allies|partners|backers|supporters|creditors)$/.test(
    report.analysed.tokens[endToken + 1]?.lower ?? "",
  );

/** "the invasion of X", "the attacks on X": whom a deed is done to is not whom a stand on it is against. */
function isDoneTo(report: Report, { firstToken }: Mention): boolean {
  const { tokens } = report.analysed;
  let i = firstToken - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[i]?.upos ?? "")) i--;
  return /^(?:of|on|upon|against|in)$/.test(tokens[i]?.lower ?? "") && DEEDS_DONE_TO.holds(tokens[i - 1]);
}
