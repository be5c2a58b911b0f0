/** Gives Time and When: every time expression of a report, resolved with its precision. */
import * as z from "zod";
import { isEdtf } from "../edtf.ts";
import { Evidence } from "./evidence.ts";

/** An EDTF string of the subset in edtf.ts; precision is kept ("2023-04" is a month, not its first day). */
export const Edtf = z
  .string()
  .refine(isEdtf, { message: "expected an EDTF date such as 2023-05-10, 2023-04, 2011~/.. or P12Y" });

/**
 * A time expression. `edtf` is null where nothing anchors it (a relative date without a publication date).
 * `rule` names how it was resolved; `anchor` is what it was resolved against: `published`, `dateline` or the id of a Time or Event.
 */
export const Time = z.strictObject({
  id: z.string(),
  evidence: Evidence,
  edtf: Edtf.nullable(),
  kind: z.enum(["point", "interval", "duration", "open"]),
  rule: z.string(),
  anchor: z.string().nullable(),
});
export type Time = z.infer<typeof Time>;

/** When something is: an EDTF value, the Time it was read from, and the IANA zone of the place where known. */
export const When = z.strictObject({
  edtf: Edtf.nullable(),
  time: z.string().nullable(),
  zone: z.string().nullable(),
});
export type When = z.infer<typeof When>;
