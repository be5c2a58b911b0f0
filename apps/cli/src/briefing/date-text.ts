/** Takes an EDTF date, gives it as a person reads it. */

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** "10 May 2023", "May 2023" or "2023" for a plain date; every other EDTF value (intervals, "2023-05~") stays as it is. */
export function dateText(edtf: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(edtf);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) return edtf;
  return `${match[3] === undefined ? "" : `${Number(match[3])} `}${month} ${match[1]}`;
}
