/** Takes an id in snake case, gives its words. */

/** `foreign_minister` as "foreign minister". */
export const words = (id: string): string => id.replaceAll("_", " ");
