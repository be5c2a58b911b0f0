/** Gives what a browser may say of where it comes from. */

/** Not "no-referrer": forms of the pages would then come with the origin "null", as a stranger's do. */
export const REFERRER_POLICY = "same-origin";
