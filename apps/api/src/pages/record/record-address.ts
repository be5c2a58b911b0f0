/** Takes ids, gives the addresses of their pages. */

/** Address of a stored document, at one of its records where that is named. */
export function documentAddress(document: string, record?: string): string {
  const page = `/documents/${encodeURIComponent(document)}`;
  return record === undefined ? page : `${page}#${encodeURIComponent(record)}`;
}

/** Address of an actor. */
export function actorAddress(actor: string): string {
  return `/actors/${encodeURIComponent(actor)}`;
}
