/** Gives the Node that the command needs; loaded before anything that an older one can't load. */

/** The oldest Node, as `engines` of package.json has it; a test holds it against that. */
export const OLDEST_NODE = "22.16";

/** Whether a version such as "22.4.1" is older than that. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldest = 0, least = 0] = OLDEST_NODE.split(".").map(Number);
  return major < oldest || (major === oldest && minor < least);
}
