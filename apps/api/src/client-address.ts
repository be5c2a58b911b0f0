/** Takes the proxies that are trusted, gives the address that a request came from. */
import { BlockList, isIP } from "node:net";
import { ReadoutError, shorten } from "@readout/core";

/** Gives the client's address for the address that the connection came from and the header `X-Forwarded-For`. */
export type ClientAddress = (peer: string, forwardedFor: string | undefined) => string;

/**
 * The reader of addresses. Anybody can write the header, so it only counts where a trusted proxy sent it, and of its
 * addresses only the last that no trusted proxy has. Proxies are addresses or networks (`10.0.0.0/8`); throws
 * ReadoutError `invalid_option` for what is neither.
 */
export function clientAddress(trusted: readonly string[]): ClientAddress {
  if (trusted.length === 0) return (peer) => peer;
  const proxies = new BlockList();
  for (const one of trusted) add(proxies, one);
  const isTrusted = (address: string): boolean => {
    const family = isIP(address);
    return family !== 0 && proxies.check(address, family === 6 ? "ipv6" : "ipv4");
  };
  return (peer, forwardedFor) => {
    const path = (forwardedFor ?? "").split(",").map((one) => plain(one.trim()));
    let address = plain(peer);
    while (isTrusted(address)) {
      const before = path.pop();
      if (before === undefined || isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

function add(proxies: BlockList, proxy: string): void {
  const [address = "", bits] = proxy.split("/");
  const family = isIP(address);
  const most = family === 6 ? 128 : 32;
  const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
  if (family === 0 || length < 0 || length > most)
    throw new ReadoutError(
      "invalid_option",
      `trusted proxy: expected an address or a network such as 10.0.0.0/8, got "${shorten(proxy)}"`,
    );
  proxies.addSubnet(address, length, family === 6 ? "ipv6" : "ipv4");
}

// How a socket for both families shows an IPv4 address.
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
