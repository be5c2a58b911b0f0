/** Gives ActSetting: what the acts of a sentence are read in. */
import type { Sentence, Token } from "@readout/english";
import type { Mention } from "../../mentions/unit/mention.ts";
import type { Report } from "../../report.ts";
import { ActorReader } from "./actors.ts";
import type { Chunk } from "./chunk.ts";
import { Dyads } from "./dyads.ts";
import { Sources } from "./sources.ts";
import { Subjects } from "./subjects.ts";
import { Targets } from "./targets.ts";

/** The chunks of a sentence, what finds the actors in them, and the dyads found so far. */
export interface ActSetting {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly subjects: Subjects;
  readonly actors: ActorReader;
  readonly sources: Sources;
  readonly targets: Targets;
  readonly dyads: Dyads;
}

/** The setting of a sentence's chunks; `covering` gives the mention that a token belongs to. */
export function createActSetting(
  report: Report,
  sentence: Sentence,
  chunks: readonly Chunk[],
  covering: (token: number) => Mention | null,
): ActSetting {
  const { tokens } = report.analysed;
  const subjects = new Subjects(chunks);
  const actors = new ActorReader(report, chunks, covering);
  return {
    tokens,
    chunks,
    subjects,
    actors,
    sources: new Sources(chunks, actors, subjects),
    targets: new Targets(chunks, actors),
    dyads: new Dyads(tokens, sentence),
  };
}
