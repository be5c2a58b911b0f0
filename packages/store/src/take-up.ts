/** Takes a dossier whose text may be known, stores it, or gives what is known the metadata that it lacked. */
import type { Dossier } from "@readout/core";
import { type PutOptions, type PutResult, putDossier } from "./put.ts";
import { replaceReading } from "./reextract.ts";
import { audit, type Scope } from "./scope.ts";

/** A field that a known document was given otherwise. */
export interface GivenOtherwise {
  readonly field: string;
  readonly kept: unknown;
  readonly given: unknown;
}

/** Reads a stored text anew, with what was given before and now. */
export type Reread = (given: Readonly<Record<string, unknown>>) => Dossier | Promise<Dossier>;

/** Where a dossier went; of a known text, the fields that it was given now, and those that it was given otherwise before. */
export interface TakenUp extends PutResult {
  readonly added: readonly string[];
  readonly differing: readonly GivenOtherwise[];
}

/**
 * Stores a dossier as `put` does. A known text that was given no date, outlet … before and is given one now is read anew
 * with it, which the audit table tells; what it was given otherwise stays as it is and is reported. What another kind of
 * extractor read, such as a model, isn't read anew. Throws what `put` throws.
 */
export async function putOrTakeUp(
  scope: Scope,
  dossier: Dossier,
  options: PutOptions & { readonly extractor: string },
  reread: Reread,
): Promise<TakenUp> {
  const put = await putDossier(scope, dossier, options);
  const asItIs: TakenUp = { ...put, added: [], differing: [] };
  if (put.created) return asItIs;
  const [row] = await scope.driver.all<{ given: string; extractor: string }>(
    "SELECT given, extractor FROM documents WHERE workspace = ? AND id = ?",
    [scope.workspace, put.id],
  );
  if (!row) return asItIs; // taken out meanwhile
  const kept = JSON.parse(row.given) as Record<string, unknown>;
  // An id of the caller's own names the document, it tells nothing of it.
  const given = Object.entries(options.given ?? {}).filter(([field]) => field !== "id");
  const added = given.filter(([field]) => kept[field] === undefined);
  const differing = given
    .filter(([field, value]) => kept[field] !== undefined && kept[field] !== value)
    .map(([field, value]) => ({ field, kept: kept[field], given: value }));
  if (added.length === 0 || makerOf(row.extractor) !== makerOf(options.extractor))
    return { ...asItIs, differing };
  const united = { ...kept, ...Object.fromEntries(added) };
  const fields = added.map(([field]) => field);
  const done = await replaceReading(
    scope,
    put.id,
    await reread(united),
    options.extractor,
    (unattached, onlyIf) => [
      {
        sql: `UPDATE documents SET given = ? WHERE workspace = ? AND id = ? AND ${onlyIf.sql}`,
        params: [JSON.stringify(united), scope.workspace, put.id, ...(onlyIf.params ?? [])],
      },
      audit(scope, "document.describe", put.id, { given: Object.fromEntries(added), unattached }, onlyIf),
    ],
  );
  return { ...put, revision: done?.revision ?? put.revision, added: fields, differing };
}

/** "readout-extract" of "readout-extract/0.1". */
const makerOf = (extractor: string): string => extractor.split("/")[0] as string;
