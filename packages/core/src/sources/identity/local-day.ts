/** Takes an instant and the zone of a place, gives the day that it was there (R30). */

/** An instant that tells its own zone: only such a one is another day elsewhere. */
const INSTANT = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The day, as an EDTF date, of an instant in an IANA zone ("2025-03-10T23:30Z" in Asia/Tokyo is 2025-03-11). What is no
 * instant with a zone of its own stays as it is, and so does any in a zone that is null or not known. Source: R30.
 */
export function localDay(edtf: string, zone: string | null): string {
  if (zone === null || !INSTANT.test(edtf)) return edtf;
  const at = new Date(edtf);
  if (Number.isNaN(at.getTime())) return edtf;
  try {
    const parts = new Intl.DateTimeFormat("en", {
      timeZone: zone,
      calendar: "iso8601",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }).formatToParts(at);
    const [year, month, day] = ["year", "month", "day"].map(
      (type) => parts.find((part) => part.type === type)?.value ?? "",
    );
    return `${year?.padStart(4, "0")}-${month}-${day}`;
  } catch {
    return edtf;
  }
}
