/** Takes positions and headline promises, gives where the sides of one report part (R26). */
import {
  type Commitment,
  type Divergence,
  divergences,
  type Issue,
  type Position,
  positionTable,
  recordId,
} from "@readout/core";
import { PREPARATORY_INSTRUMENTS } from "../data/commitment-words.ts";
import type { EventDraft } from "../drafts.ts";
import type { CommitmentDraft } from "../readers/commitments.ts";
import { evidenceOf, type Report } from "../report.ts";
import { metaFrom } from "./meta.ts";

/** What a headline promises that the body tells too. */
export interface HeadlinePromise {
  readonly draft: CommitmentDraft;
  readonly parties: readonly string[];
}

/** Divergences within one report: headline and body, then the sides against each other; an empty list where the text shows none. */
export function assembleDivergences(
  report: Report,
  positions: readonly Position[],
  issues: readonly Issue[],
  commitments: readonly Commitment[],
  headlines: readonly HeadlinePromise[],
  main: EventDraft | null,
): Divergence[] {
  return [
    ...headlines.flatMap((headline) => overstated(report, headline, commitments)),
    ...betweenSides(positions, issues, main),
  ];
}

/** A headline that promises the matter where the body only promises to prepare it, or only in principle. */
function overstated(
  report: Report,
  { draft, parties }: HeadlinePromise,
  commitments: readonly Commitment[],
): Divergence[] {
  if (draft.instrument !== null && PREPARATORY_INSTRUMENTS.has(draft.instrument)) return [];
  const body = commitments.find(
    (one) =>
      parties.every((party) => one.parties.includes(party)) &&
      ((one.instrument !== null && PREPARATORY_INSTRUMENTS.has(one.instrument)) ||
        one.meta.confidence.reasons.includes("hedged:in_principle")),
  );
  if (!body || draft.hedged) return [];
  const headline = evidenceOf(report, draft.span.start, draft.span.end);
  const evidence = [headline, ...body.meta.evidence];
  return [
    {
      id: recordId("divergence", report.doc.sha256, headline.start, headline.end, "headline_vs_body"),
      kind: "headline_vs_body",
      issue: null,
      sides: [
        { holder: null, records: [], evidence: [headline] },
        { holder: null, records: [body.id], evidence: [...body.meta.evidence] },
      ],
      meta: metaFrom(evidence, {
        rule: "R26",
        kind: "inferred",
        from: [body.id],
        record: "divergence",
        reasons: ["divergences:headline_vs_body"],
      }),
    },
  ];
}

/** Where one party of the main meeting is for and another against one matter, or a demand on a party meets its silence. */
function betweenSides(
  positions: readonly Position[],
  issues: readonly Issue[],
  main: EventDraft | null,
): Divergence[] {
  if (!main) return [];
  const parties = [
    ...new Set(main.parties.filter((party) => party.seat !== "no").map((party) => party.entity)),
  ];
  const table = positionTable([...positions], [...issues], parties);
  const seen = new Set<string>();
  return divergences(table)
    .filter(({ kind, sides }) =>
      kind === "unanswered_demand" ? sides.length === 2 : kind === "opposed" && isOnOneThing(sides),
    )
    .filter(({ kind, issue, sides }) => {
      const key = JSON.stringify([kind, issue, sides.map((side) => side.holder)]);
      return !seen.has(key) && seen.add(key);
    })
    .map((found) => ({
      ...found,
      meta: metaFrom(found.meta.evidence, {
        rule: "R26",
        kind: "inferred",
        from: found.meta.basis.from,
        record: "divergence",
        reasons: [`divergences:${found.kind}`],
      }),
    }));
}

const wordsOf = (texts: readonly { readonly quote: string }[]): Set<string> =>
  new Set(
    texts
      .flatMap(({ quote }) => quote.toLowerCase().split(/[^\p{L}]+/u))
      .filter((word) => word.length > 5)
      .map((word) => word.replace(/(?:al|s|ed|ing)$/, "")),
  );

/** Whether both sides' own words share a content word: an issue of the list is wider than what two parties part over. */
function isOnOneThing(sides: Divergence["sides"]): boolean {
  const starts = sides.map((side) => new Set(side.evidence.map(({ start }) => start)));
  // What two parties say with one voice doesn't part them.
  if ([...(starts[0] ?? [])].some((start) => starts[1]?.has(start))) return false;
  const [a, b] = sides.map((side) => wordsOf(side.evidence));
  return a !== undefined && b !== undefined && [...a].some((word) => b.has(word));
}
