/** Takes a query, gives its fields that were given. */
export function given<T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Takes the two ends of a window, gives it as the store's filters have it; nothing where neither was given. */
export function givenWindow(
  from: string | undefined,
  to: string | undefined,
): { window?: { readonly from: string | null; readonly to: string | null } } {
  return from === undefined && to === undefined ? {} : { window: { from: from ?? null, to: to ?? null } };
}
