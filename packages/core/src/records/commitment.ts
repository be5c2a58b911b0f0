/** Gives Commitment and Appeal: what was promised, and what was only asked for. */
import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { Meta } from "./meta.ts";
import { When } from "./time.ts";

/** A later event that may fulfil a commitment (R28). */
export const Fulfilment = z.strictObject({
  event: z.string(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type Fulfilment = z.infer<typeof Fulfilment>;

/** Something agreed, pledged or decided, with its parties (R28). `clause` is null where the narrator reports it outside a statement. */
export const Commitment = z.strictObject({
  id: z.string().min(1),
  clause: z.string().nullable(),
  event: z.string().nullable(),
  parties: z.array(z.string()),
  content: Evidence,
  instrument: z.string().nullable(),
  level: z.string().nullable(),
  format: z.string().nullable(),
  due: When.nullable(),
  condition: Evidence.nullable(),
  delegatedTo: z.string().nullable(),
  coordinatedWith: z.string().nullable(),
  status: z.enum(["agreed", "pledged", "intended", "fulfilled", "overdue", "withdrawn", "open"]),
  fulfilment: z.array(Fulfilment),
  meta: Meta,
});
export type Commitment = z.infer<typeof Commitment>;

/** A call on somebody to do something: not a commitment (R28). `addressee` is null where nobody is named. */
export const Appeal = z.strictObject({
  id: z.string().min(1),
  clause: z.string().nullable(),
  by: z.array(z.string()),
  addressee: z.string().nullable(),
  content: Evidence,
  meta: Meta,
});
export type Appeal = z.infer<typeof Appeal>;
