/** Takes a dossier and how its statements were read, gives the lines that `extract --explain` prints. */
import type { Dossier, Statement } from "@readout/core";
import type { Considered, Explanation } from "@readout/extract";
import { fold, styleOf, type Terminal } from "../terminal.ts";

/** One block a statement: its words, reader, rule and the readings given up; then what gave no statement at all. */
export function explanationLines(dossier: Dossier, explanation: Explanation, terminal: Terminal): string[] {
  const style = styleOf(terminal);
  const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
  const lines: string[] = [];
  for (const { statement: id, reader, rule, considered } of explanation.statements) {
    const statement = statements.get(id);
    if (!statement) continue;
    lines.push(...fold(`“${contentOf(statement)}”`, terminal.columns, "  ").map(style.bold));
    lines.push(
      `  source: ${statement.source?.quote ?? "none"}   cue: ${statement.cue?.quote ?? "none"}   form: ${statement.form}`,
      `  reader: ${reader}   rule: ${rule ?? "stated in the text"}`,
    );
    for (const one of considered) lines.push(style.dim(`  considered: ${told(one)}`));
    lines.push("");
  }
  if (explanation.refused.length > 0) {
    lines.push(style.bold("No statement was read at:"));
    for (const one of explanation.refused) lines.push(style.dim(`  ${told(one)}`));
  }
  return lines;
}

const contentOf = (statement: Statement): string => statement.content.map((part) => part.quote).join(" … ");

const told = ({ start, end, quote, why }: Considered): string => `“${quote}” [${start}–${end}]: ${why}`;
