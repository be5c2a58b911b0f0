/** Takes ledger entries with their dossiers, gives each commitment once: what a reprint repeats stands with the report it was taken from. */
import { type Dossier, findCopies } from "@readout/core";
import type { LedgerEntry } from "./ledger.ts";

/** An entry that isn't folded yet, with its parties as entities. */
export type UnfoldedEntry = Omit<LedgerEntry, "reprints"> & { readonly parties: readonly string[] };

/** The entries in their order, those of reprints folded into the one whose text they copy, else into the first of them (R30). */
export function foldReprints(
  entries: readonly UnfoldedEntry[],
  dossiers: ReadonlyMap<string, Dossier>,
): LedgerEntry[] {
  const copies = findCopies([...dossiers.values()].flatMap(({ documents }) => documents));
  const original = new Map(copies.map(({ document, of }) => [document, of]));
  const folded = Map.groupBy(entries, ({ document, commitment, parties }) =>
    [original.get(document) ?? document, [...parties].sort().join(), wordsOf(commitment.content.quote)].join(
      "\n",
    ),
  );
  return [...folded.values()].flatMap((list) => {
    const own = list.filter(({ document }) => !original.has(document));
    // Two of one document are two commitments, however alike their words.
    const kept = own.length > 0 ? own : list.filter(({ document }) => document === list[0]?.document);
    const reprints = [...new Set(list.filter((one) => !kept.includes(one)).map(({ document }) => document))];
    return kept.map(({ parties: _, ...entry }) => ({ ...entry, reprints }));
  });
}

/** What is said, whatever the marks and line ends of a reprint. */
const wordsOf = (quote: string): string => (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
