/** Takes a token, gives the other end of a relative clause that stands between two commas of its sentence: "met Y, who is on a visit, at the palace". */
import type { Token } from "@readout/english";

/** How many tokens such a clause may have. */
const REACH = 16;

/** What goes on with the main clause behind it: where, when and how long. */
const GOES_ON = /^(?:at|in|on|for|before|after|during)$/;

/** The comma that closes the clause opened by the "who" at a token, where the main clause goes on behind it; -1 where it doesn't. */
export function relativeEnd(tokens: readonly Token[], who: number, end: number): number {
  if (tokens[who]?.lower !== "who" || tokens[who - 1]?.text !== ",") return -1;
  for (let i = who + 2; i < Math.min(end, who + REACH); i++)
    if (tokens[i]?.text === ",") return GOES_ON.test(tokens[i + 1]?.lower ?? "") ? i : -1;
  return -1;
}

/** The "who" of the clause that the comma at a token closes; -1 where it closes none. */
export function relativeStart(tokens: readonly Token[], comma: number, first: number): number {
  if (tokens[comma]?.text !== "," || !GOES_ON.test(tokens[comma + 1]?.lower ?? "")) return -1;
  for (let i = comma - 1; i > Math.max(first, comma - REACH); i--) {
    if (tokens[i]?.text === ",") return -1;
    if (tokens[i]?.lower === "who") return tokens[i - 1]?.text === "," ? i : -1;
  }
  return -1;
}
