/** Takes an argument of the command line, gives whether it is a URL rather than a path. */

/** True for http and https: nothing else is fetched. */
export const isUrl = (argument: string): boolean => /^https?:\/\//i.test(argument);
