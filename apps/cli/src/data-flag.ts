/** Takes nothing; gives the flag of every command that reads reports here: a folder with registries of the user's own. */

/** The flag, as commander takes it. */
export const DATA = [
  "--data <folder>",
  "with ranks.json or formats.json of your own, over the built-in ones",
] as const;
