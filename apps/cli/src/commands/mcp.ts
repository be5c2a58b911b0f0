/** `readout mcp`: the tools for a model, over standard input and output. */
import { serveMcpStdio } from "@readout/api";
import type { Io } from "../io.ts";

/** Answers until the client closes standard input or the user interrupts. */
export async function runMcp(
  flags: { readonly database: string; readonly workspace: string },
  io: Io,
): Promise<number> {
  const server = serveMcpStdio(flags, (message) =>
    io.err(`readout mcp: a message that can't be answered: ${message.replace(/\s+/g, " ").slice(0, 200)}`),
  );
  await new Promise<void>((resolve) => {
    io.onInterrupt(resolve);
    process.stdin.once("end", resolve).once("close", resolve);
  });
  await server.close();
  return 0;
}
