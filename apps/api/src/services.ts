/** Gives Services: what the app is handed from outside, so that one app runs on Workers, on Node and in a test. */
import type { Dossier } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import type { Store } from "@readout/store";
import type { Limits } from "./http/limits.ts";

/** What a server is made of. */
export interface Services {
  /** Reads one report; never throws on text. */
  readonly extract: (text: string, options: ExtractOptions) => Dossier;
  readonly limits: Limits;
  /** The database, opened at the first call; null on a server that keeps nothing. */
  readonly store: (() => Promise<Store>) | null;
  /** A secret of the operator's own, with which the first tokens are made over HTTP; null where there is none. */
  readonly operatorToken: string | null;
}
