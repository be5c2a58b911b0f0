/** `readout compare FILE FILE`: two readouts of one meeting, clause by clause (R20–R26). */
import {
  type Clause,
  compareDossiers,
  type Dossier,
  type DossierClass,
  type DossierComparison,
  driftLines,
} from "@readout/core";
import { reprintLine } from "../briefing/reprint-line.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { dossierAt } from "../database/dossier-at.ts";
import { printAnswers } from "../database/print-answer.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import type { ReportFlags } from "../report-flags.ts";
import type { ServerFlags } from "../server/server-flags.ts";

/** Prints what the two share, what only one has, where they are stronger, opposed or reach further, and who sat there by each. */
export async function runCompare(
  paths: readonly [string, string],
  flags: DatabaseFlags & ReportFlags & ServerFlags,
  io: Io,
): Promise<number> {
  const a = single((await dossierAt(paths[0], flags)).dossier, paths[0]);
  const b = single((await dossierAt(paths[1], flags)).dossier, paths[1]);
  const { comparison, name } = compareDossiers(a, b);
  return printAnswers([{ json: comparison, reading: read(comparison, name) }], "", flags, io);
}

function single(dossier: Dossier, path: string): Dossier {
  if (dossier.documents.length === 1) return dossier;
  throw new Problem(
    "input",
    `${path}: expected a dossier of one document, got ${dossier.documents.length}; compare the reports it was made from`,
  );
}

function read(
  { shared, stronger, opposed, onlyA, onlyB, scope, classes, room, copy }: DossierComparison,
  name: (id: string) => string,
): string[] {
  const both = (x: Clause, y: Clause): string[] => [`  A ${told(x)}`, `  B ${told(y)}`];
  // What of a pair reaches further stands with the pair.
  const reach = ({ a, b }: { readonly a: Clause; readonly b: Clause }): string[] =>
    scope
      .filter(({ pair }) => pair.a.id === a.id && pair.b.id === b.id)
      .map(({ of, onlyA: inA, onlyB: inB, narrower }) => {
        const extra = [inA, inB].map((words, at) => {
          const said = of === "subject" ? words.map(name).join(", ") : `“${words.join(" ")}”`;
          return words.length === 0 ? [] : [`only ${at === 0 ? "A" : "B"} has ${said}`];
        });
        return `    ${narrower ? `${narrower.toUpperCase()} is narrower: ` : ""}${extra.flat().join(", ")}`;
      });
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", title, ...lines];
  const classed = (side: string, { class: as, claims }: DossierClass): string =>
    `${side}: ${as.replaceAll("_", " ")}${claims.map(({ evidence }) => `; it says “${evidence.quote}”`).join("")}`;
  const changes = room === null ? [] : driftLines(room, name);
  const rooms =
    room === null
      ? "One of them tells of no meeting."
      : changes.length === 0
        ? "Both show the same room."
        : `The room in B and not in A: ${changes.join("; ")}`;
  return [
    classed("A", classes.a),
    classed("B", classes.b),
    rooms,
    ...(copy === null ? [] : [reprintLine(copy)]),
    ...part(
      "OPPOSED",
      opposed.flatMap((pair) => [...both(pair.a, pair.b), ...reach(pair)]),
    ),
    ...part(
      "STRONGER",
      stronger.flatMap((pair) => [
        ...both(pair.a, pair.b),
        `    ${pair.stronger.toUpperCase()} is stronger by ${pair.by}`,
        ...reach(pair),
      ]),
    ),
    ...part(
      "SHARED",
      shared.flatMap((pair) => [...both(pair.a, pair.b), ...reach(pair)]),
    ),
    ...part(
      "ONLY IN A",
      onlyA.map((clause) => `  ${told(clause)}`),
    ),
    ...part(
      "ONLY IN B",
      onlyB.map((clause) => `  ${told(clause)}`),
    ),
  ];
}

const told = ({ act, negated, strength, content }: Clause): string =>
  `${negated ? "not " : ""}${act.replaceAll("_", " ")} (${strength}): ${content.quote} [${content.start}–${content.end}]`;
