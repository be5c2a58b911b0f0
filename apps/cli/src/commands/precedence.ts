/** `readout precedence A B`: does what is kept contradict "the first", "the highest contact since …" (R16)? */
import { knownActors, type StoredJudgement } from "@readout/store";
import { eventLine } from "../briefing/event-line.ts";
import { actorNamed } from "../database/actor-named.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { printAnswers } from "../database/print-answer.ts";
import { dateGiven } from "../database/window-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `precedence`. */
export interface PrecedenceFlags extends DatabaseFlags {
  readonly since?: string;
  readonly asOf?: string;
  readonly level?: string;
  readonly event?: string;
  readonly comparator: "highest" | "first" | "last" | "longest" | "largest";
}

/** Prints the verdict, its witnesses, and what is missing for a surer one. Never "true": what is kept is incomplete. */
export async function runPrecedence(a: string, b: string, flags: PrecedenceFlags, io: Io): Promise<number> {
  const { since, asOf, level, event, comparator } = flags;
  return withArchive(flags, async (archive) => {
    const judgement = await archive.precedence({
      a: await actorNamed(archive, "A", a),
      b: await actorNamed(archive, "B", b),
      comparator,
      ...(since === undefined ? {} : { since: dateGiven("--since", since) }),
      ...(asOf === undefined ? {} : { asOf: dateGiven("--as-of", asOf) }),
      ...(level === undefined ? {} : { level }),
      ...(event === undefined ? {} : { event }),
    });
    const reading = [
      judgement.verdict.replaceAll("_", " "),
      ...judgement.reasons.map((reason) => `  ${reason}`),
      ...(await eventsOf(archive, "Against it:", judgement.witnesses)),
      ...(await eventsOf(
        archive,
        "Missing: these would be, if more were known of them:",
        judgement.doubtful,
      )),
      ...missing(judgement, flags),
    ];
    return printAnswers([{ json: judgement, reading }], "", flags, io);
  });
}

async function eventsOf(archive: Archive, title: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const lines: string[] = [title];
  for (const id of ids) {
    const stored = await archive.event(id);
    if (!stored) continue;
    const { name } = await knownActors(archive, [stored.document]);
    lines.push(`• ${eventLine(stored.record, name)}`, `  ${id}  ${stored.document}`);
  }
  return lines;
}

function missing({ known, considered }: StoredJudgement, flags: PrecedenceFlags): string[] {
  const lines = [`${known} contacts that could bear on it are kept, ${considered} were looked at`];
  if (flags.asOf === undefined && flags.event === undefined)
    lines.push(
      "Missing: the day of the claimed contact; without --as-of or --event no contact can be told to be an earlier one",
    );
  return lines;
}
