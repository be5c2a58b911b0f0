/** Gives flags that several commands have: a folder with registries of one's own, the presumption on hosts. */

/** The flag, as commander takes it. */
export const DATA = [
  "--data <folder>",
  "with ranks.json or formats.json of your own, over the built-in ones",
] as const;

/** The flag for the counterpart presumption (R3). */
export const PRESUMED = [
  "--presumed",
  "presume that who hosted the ministers of others took part (R3)",
] as const;
