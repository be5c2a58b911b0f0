/** Gives Format: a named format of meetings with its members through time. */
import * as z from "zod";
import { DelegationFunction } from "./event.ts";

/** A member of a format between two dates (EDTF, null = open). */
export const FormatMember = z.strictObject({
  actor: z.string(),
  function: DelegationFunction,
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type FormatMember = z.infer<typeof FormatMember>;

/** A named format ("Astana guarantors"); several may share a label, so they resolve by members (R6). `quorum` is a rule that the format itself states: how many principals must sit. */
export const Format = z.strictObject({
  id: z.string().min(1),
  labels: z.array(z.string()),
  kind: z.enum(["negotiation", "club", "contact_group", "guarantors"]),
  members: z.array(FormatMember),
  levels: z.array(z.string()),
  quorum: z.int().min(0).nullable(),
  successorOf: z.string().nullable(),
});
export type Format = z.infer<typeof Format>;
