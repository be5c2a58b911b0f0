/** Takes a dossier and what a format holds, gives the losses: every filled field that the format has no place for. */
import type { Dossier } from "@readout/core";
import { dossierLists, type Shape } from "./shape.ts";
import type { Loss } from "./written.ts";

/** A field that a format holds of some records, and whether this dossier has others. */
export interface PartLoss extends Loss {
  readonly isLost: (dossier: Dossier) => boolean;
}

/** What a format holds of a dossier. */
export interface Holdings {
  /** Paths that it holds, with all that is under them: `events.when.edtf`, `actors`. */
  readonly holds: readonly string[];
  /** Why the rest is lost; the longest path that fits a field gives its reason, `""` fits all. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What it holds of some records only. */
  readonly partly?: readonly PartLoss[];
}

/**
 * The losses of this dossier: what it holds in part, then the rest in the order of the schema. A field that is empty everywhere isn't lost; where all
 * filled fields under a path are, the path stands for them.
 */
export function lossesOf(dossier: Dossier, { holds, reasons, partly = [] }: Holdings): Loss[] {
  const losses: Loss[] = partly.flatMap(({ field, reason, isLost }) =>
    isLost(dossier) ? [{ field, reason }] : [],
  );
  const reason = (path: string): string => {
    let at = path;
    for (;;) {
      const found = reasons[at];
      if (found !== undefined) return found;
      if (at === "") return "the format has no place for it";
      at = at.slice(0, Math.max(0, at.lastIndexOf(".")));
    }
  };
  const visit = (path: string, shape: Shape, values: readonly unknown[]): Loss[] | "held" | "empty" => {
    if (!values.some(isFilled)) return "empty";
    if (holds.some((held) => path === held)) return "held";
    const loss = [{ field: path, reason: reason(path) }];
    if (!holds.some((held) => held.startsWith(`${path}.`))) return loss;
    if (shape.kind === "list")
      return visit(
        path,
        shape.item,
        values.flatMap((list) => list as unknown[]),
      );
    if (shape.kind !== "object" && shape.kind !== "evidence") return loss;
    const results = [...shape.fields].map(([name, child]) =>
      visit(
        `${path}.${name}`,
        child,
        values.flatMap((value) =>
          value === null || value === undefined ? [] : [(value as Record<string, unknown>)[name]],
        ),
      ),
    );
    const lost = results.flatMap((result) => (typeof result === "string" ? [] : result));
    return lost.length > 0 ? lost : results.includes("held") ? "held" : "empty";
  };
  for (const [name, shape] of dossierLists()) {
    const result = visit(name, { kind: "list", item: shape }, [dossier[name]]);
    if (typeof result !== "string") losses.push(...result);
  }
  return losses;
}

/** Whether a value says anything: null and empty lists and records don't. */
function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
