/** Takes a copy that was found, gives the line that tells of it. */
import type { Copy } from "@readout/core";

/** "doc:b reprints doc:a (96 % of its words)". */
export const reprintLine = ({ document, of, contained }: Copy): string =>
  `${document} reprints ${of} (${Math.round(100 * contained)} % of its words)`;
