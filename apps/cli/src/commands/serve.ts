/** `readout serve`: the API, the pages and the batches on this machine, with the database in one file. */
import { type LogLine, startServer } from "@readout/api";
import { namedFault } from "../database/named-fault.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { wholeNumber } from "../whole-number.ts";

/** The flags of `serve`. */
export interface ServeFlags {
  readonly port: string;
  readonly host: string;
  readonly database: string;
  readonly openReading?: boolean;
  readonly cors?: string[];
  readonly jobs?: string;
  readonly rateLimit?: string;
  readonly trustedProxy?: string[];
  readonly reextract?: boolean;
  readonly quiet?: boolean;
}

/** Serves until the user interrupts. Returns the exit status. */
export async function runServe(flags: ServeFlags, io: Io): Promise<number> {
  const port = wholeNumber("--port", flags.port, 0, 65_535);
  const threads = flags.jobs === undefined ? undefined : wholeNumber("--jobs", flags.jobs, 1, 256);
  const perMinute =
    flags.rateLimit === undefined ? undefined : wholeNumber("--rate-limit", flags.rateLimit, 0, 10_000_000);
  const server = await startServer({
    port,
    host: flags.host,
    database: flags.database,
    ...(flags.openReading === undefined ? {} : { openReading: flags.openReading }),
    operatorToken: process.env.READOUT_OPERATOR_TOKEN ?? null,
    corsOrigins: flags.cors ?? [],
    trustedProxies: flags.trustedProxy ?? [],
    reextract: flags.reextract ?? false,
    ...(threads === undefined ? {} : { threads }),
    ...(perMinute === undefined ? {} : { limits: { requestsPerMinute: perMinute } }),
    log: flags.quiet ? null : (line: LogLine) => io.err(JSON.stringify(line)),
    onFault: (error) => io.err(JSON.stringify({ time: new Date().toISOString(), fault: nameOf(error) })),
  }).catch((error: NodeJS.ErrnoException) => {
    // The database's faults have no such call, and say of their own what to do.
    if (error.syscall !== "listen" && error.syscall !== "getaddrinfo")
      throw namedFault(flags.database, error);
    throw new Problem(
      "input",
      `${flags.host}:${port} can't be had (${error.code}); choose another with --port or --host`,
    );
  });
  await io.out(`readout serves ${flags.database} at ${server.url}`);
  await new Promise<void>((resolve) => {
    io.onInterrupt(resolve);
  });
  await server.close();
  return 0;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? ((error as { code?: string }).code ?? error.name) : "unknown";
}
