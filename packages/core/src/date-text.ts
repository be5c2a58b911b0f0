/** Takes an EDTF date, gives it as a person reads it. */

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * "10 May 2023", "about May 2023", "10 May 2023 to 12 May 2023", "from about 2011 on", "until June 2024". What isn't a date
 * or two of them (a duration, a season, a decade) stays as it is.
 */
export function dateText(edtf: string): string {
  const [from = "", to, ...more] = edtf.split("/");
  if (more.length > 0) return edtf;
  const [first, last] = [pointText(from), to === undefined || to === ".." ? null : pointText(to)];
  if (to === undefined) return first ?? edtf;
  if (from === "..") return last === null ? edtf : `until ${last}`;
  if (first === null || (last === null && to !== "..")) return edtf;
  return last === null ? `from ${first} on` : `${first} to ${last}`;
}

/** A day, month or year, "about" for one that is approximate and "perhaps" for one that isn't sure; null for anything else. */
function pointText(edtf: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[^~?%]*)?([~?%])?$/.exec(edtf);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  if (name === undefined) return null;
  const date = [day === undefined ? null : String(Number(day)), name, year].filter((part) => part !== null);
  return `${mark === undefined ? "" : mark === "?" ? "perhaps " : "about "}${date.join(" ")}`;
}
