/** Takes the flags of a command, gives the client of the server that they name. */
import { type Client, createClient } from "@readout/client";
import { Problem } from "../problem.ts";
import { isOwnMachine } from "../url/is-own-machine.ts";
import { type ServerFlags, TOKEN } from "./server-flags.ts";

/** How often a request is sent again that a busy server has put off. */
const RETRIES = 5;

/**
 * The client for `--server`. Throws Problem `use` for an address that is none, or that would send the token in the clear
 * to another machine; what the client does later rejects with ApiError, or a Problem where the server can't be reached.
 */
export function clientOf(server: string, { workspace }: Omit<ServerFlags, "server">): Client {
  // An empty variable is how many a shell leaves one out.
  const token = process.env[TOKEN] || undefined;
  const url = addressOf(server, token !== undefined);
  return createClient({
    url,
    retries: RETRIES,
    ...(token === undefined ? {} : { token }),
    ...(workspace === undefined ? {} : { workspace }),
    fetch: async (request) => {
      try {
        return await fetch(request);
      } catch (error) {
        const { code } = ((error as Error).cause ?? {}) as { code?: string };
        throw new Problem(
          "input",
          `${url}: no server answers there (${code ?? (error as Error).message}); check --server, or start one with: readout serve`,
        );
      }
    },
  });
}

function addressOf(url: string, withToken: boolean): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const expected = "--server: expected the address of a server, such as http://127.0.0.1:8787";
  if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
    throw new Problem("use", `${expected}, got "${url.slice(0, 200)}"`);
  if (withToken && parsed.protocol === "http:" && !isOwnMachine(parsed))
    throw new Problem(
      "use",
      `--server: expected https, since ${TOKEN} would go over the net for all to read, got "${url.slice(0, 200)}"`,
    );
  return url;
}
