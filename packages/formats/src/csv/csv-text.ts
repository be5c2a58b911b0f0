/** Takes rows of cells, gives them as comma-separated values (RFC 4180, section 2). */

/** A cell in which the separator, a quotation mark, a line end or a byte order mark stands, or which begins or ends with a blank. */
const QUOTED = /[,"\r\n\ufeff]|^ | $/;

/** Rows as lines that each end in CR LF; `null` is an empty cell, and a cell stands in quotation marks only where it needs them. */
export const csvText = (rows: readonly (readonly (string | null)[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: string | null): string {
  if (cell === null) return "";
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
