/** Takes a URL, gives whether it stays on this machine. */

/** True for the loopback's usual names: what goes there in the clear, nobody else reads. */
export const isOwnMachine = ({ hostname }: URL): boolean =>
  ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
