/** Gives the cases on exports: out of one home, and what an export looks like. */
import { exportLines } from "../../backup/export-lines.ts";
import { importLines } from "../../backup/import-lines.ts";
import { type Case, codeOf } from "../case.ts";
import { reportOf } from "../report.ts";

export const BACKUP_CASES: readonly Case[] = [
  {
    name: "writes an export that ends with its numbers, and reads none into a store that isn't empty",
    run: async ({ store, space }) => {
      await space.put(reportOf({ parties: ["XAL", "XBO"], day: "2023-05-10", said: "keep this safe" }));
      const lines: string[] = [];
      for await (const line of exportLines(store)) lines.push(line);
      const last = JSON.parse(lines.at(-1) as string);
      return {
        head: JSON.parse(lines[0] as string),
        safe: lines.filter((line) => line.startsWith('{"document"') && line.includes("keep this safe"))
          .length,
        documents: last.end.document === lines.filter((line) => line.startsWith('{"document"')).length,
        hash: /^[0-9a-f]{64}$/.test(last.hash),
        again: await codeOf(importLines(store, lines)),
      };
    },
    expected: {
      head: { readout: "backup", version: 1 },
      safe: 1,
      documents: true,
      hash: true,
      again: "conflict",
    },
  },
];
