/** Takes a merged event and the documents, gives its sources: copies of one text are one (R30). */
import { byText, distinct } from "../../meeting/canonical.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import type { MergedEvent } from "./merge-events.ts";

/**
 * How many sources a merged event has: documents by the wire that they were syndicated from, copies of one text, and
 * documents that aren't given, each by itself. Groups of document ids in canonical order. Source: R30.
 */
export function independentSources(
  merged: MergedEvent,
  documents: readonly SourceDocument[] = [],
): readonly (readonly string[])[] {
  const book = new Map(documents.map((document) => [document.id, document]));
  const groups: { keys: Set<string>; docs: Set<string> }[] = [];
  for (const doc of distinct(merged.evidence.map((evidence) => evidence.doc))) {
    const document = book.get(doc);
    const keys = new Set([doc]);
    if (document) {
      keys.add(document.sha256);
      if (document.syndicatedFrom !== null) keys.add(document.syndicatedFrom);
    }
    const touched = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const joined = { keys, docs: new Set([doc]) };
    for (const group of touched) {
      for (const key of group.keys) joined.keys.add(key);
      for (const one of group.docs) joined.docs.add(one);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  return groups.map((group) => distinct(group.docs)).sort((a, b) => byText(a[0] ?? "", b[0] ?? ""));
}
