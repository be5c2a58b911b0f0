/** Takes what a database file refused, gives the same with the file's name. */
import { ReadoutError } from "@readout/core";
import { Problem } from "../problem.ts";

/** The store keeps paths out of its messages, since a server shows them too; whoever typed the path is told it. Other faults stay as they are. */
export const namedFault = (database: string, error: unknown): unknown =>
  error instanceof ReadoutError && error.code.startsWith("storage_")
    ? new Problem("input", `${database}: ${error.message}`)
    : error;
