/** Gives Actor: states, organisations, ministries, offices, persons, groups. */
import * as z from "zod";
import { Meta } from "./meta.ts";

/** What an actor is. */
export const ActorType = z.enum([
  "state",
  "igo",
  "bloc",
  "government",
  "ministry",
  "office",
  "person",
  "armed_group",
  "media",
  "population",
  "unspecified_group",
]);
export type ActorType = z.infer<typeof ActorType>;

/** A name as printed. */
export const ActorName = z.strictObject({
  text: z.string(),
  lang: z.string(),
  kind: z.enum(["name", "demonym", "metonym", "abbreviation"]),
});
export type ActorName = z.infer<typeof ActorName>;

/** A post held: `post` is snake_case (`foreign_minister`), `of` an actor id, `from`/`to` EDTF or null where the text doesn't say. */
export const Tenure = z.strictObject({
  post: z.string(),
  of: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  acting: z.boolean(),
});
export type Tenure = z.infer<typeof Tenure>;

/** A membership stated by the text or a registry; `in` is an actor id. */
export const Membership = z.strictObject({
  in: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type Membership = z.infer<typeof Membership>;

/**
 * Someone or something that acts, speaks or is spoken of. A state's id is its ISO 3166-1 alpha-3 code (`TUR`);
 * other ids start with their type (`person:faisal-mekdad`). `partOf` leads from a ministry, office or person to the state.
 */
export const Actor = z.strictObject({
  id: z.string().min(1),
  type: ActorType,
  names: z.array(ActorName),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  wikidata: z.string().nullable(),
  partOf: z.string().nullable(),
  memberships: z.array(Membership),
  tenures: z.array(Tenure),
  meta: Meta,
});
export type Actor = z.infer<typeof Actor>;
