/** Takes the filters of a command line, gives those of the store. */
import type { RecordFilters } from "@readout/store";
import { actorsNamed } from "./actor-named.ts";
import type { Archive } from "./archive.ts";
import { type WindowFlags, windowOf } from "./window-flags.ts";

/** Filters of records as they are typed: actors by name or code, the rest as the store has it. */
export interface RecordFlags extends WindowFlags {
  readonly party?: readonly string[];
  readonly speaker?: readonly string[];
  readonly type?: readonly string[];
  readonly issue?: readonly string[];
  readonly level?: string;
  /** What may lie in the window too, records without a date among them. */
  readonly possible?: boolean;
}

/** The filters; throws a Problem for an actor or a date that is none. */
export async function recordFilters(archive: Archive, flags: RecordFlags): Promise<RecordFilters> {
  const party = await actorsNamed(archive, "--party", flags.party);
  const speaker = await actorsNamed(archive, "--speaker", flags.speaker);
  const { type, issue, level, possible } = flags;
  return {
    ...windowOf(flags, { possible: possible === true }),
    ...(possible ? { dates: "possible" } : {}),
    ...(party ? { party } : {}),
    ...(speaker ? { speaker } : {}),
    ...(type ? { type } : {}),
    ...(issue ? { issue } : {}),
    ...(level === undefined ? {} : { level }),
  };
}
