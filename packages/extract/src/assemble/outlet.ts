/** Takes an outlet's name, gives the id of its actor: one for all the names that the table knows it by. */
import { actorSlug } from "@readout/core";
import { OUTLETS } from "../data/outlets.ts";

/** "AFP" and "Agence France-Presse" are one; an outlet that no table has goes by its printed name. */
export const outletId = (printed: string): string =>
  actorSlug("media", OUTLETS.find(({ names }) => names.includes(printed))?.name ?? printed);
