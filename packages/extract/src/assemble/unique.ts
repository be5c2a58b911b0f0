/** Takes records, gives each id's first. */

/** Records that another one's id stands for already are the same reading made twice. */
export function unique<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const seen = new Set<string>();
  return records.filter((record) => !seen.has(record.id) && seen.add(record.id));
}
