/** Takes a process, gives what it has taken so far. */
import { readFileSync } from "node:fs";

/** Milliseconds between two ticks of the system's clock of processor times. */
const TICK_MS = 10;

/** Processor time that a process has taken with all its threads, 0 where the system doesn't tell. */
export function processorMs(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

/** Resident memory of a process in MB, 0 where the system doesn't tell. */
export function residentMb(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return Math.round((pages * 4096) / 1e6);
  } catch {
    return 0; // it ended
  }
}
