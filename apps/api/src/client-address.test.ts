import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

it.each([
  ["no proxy is trusted", [], "198.51.100.7", "203.0.113.9", "198.51.100.7"],
  ["the peer is no proxy", ["10.0.0.1"], "198.51.100.7", "203.0.113.9", "198.51.100.7"],
  ["a proxy says who asked", ["10.0.0.1"], "10.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["the client wrote a header of its own", ["10.0.0.1"], "10.0.0.1", "1.1.1.1, 203.0.113.9", "203.0.113.9"],
  ["two proxies in a row", ["10.0.0.0/8"], "10.0.0.1", "1.1.1.1, 203.0.113.9, 10.2.3.4", "203.0.113.9"],
  ["all are proxies", ["10.0.0.0/8"], "10.0.0.1", "10.9.9.9", "10.9.9.9"],
  ["the proxy says nothing", ["10.0.0.1"], "10.0.0.1", undefined, "10.0.0.1"],
  ["the proxy says no address", ["10.0.0.1"], "10.0.0.1", "unknown", "10.0.0.1"],
  ["a socket for both families", ["10.0.0.1"], "::ffff:10.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["IPv6", ["2001:db8::/32"], "2001:db8::1", "2001:db9::5", "2001:db9::5"],
] as const)("where %s", (_, trusted, peer, header, expected) => {
  expect(clientAddress(trusted)(peer, header)).toBe(expected);
});

it.each(["proxy", "10.0.0.0/33", "10.0.0.0/x", "2001:db8::/129", ""])("refuses %j as a proxy", (proxy) => {
  expect(() => clientAddress([proxy])).toThrow(expect.objectContaining({ code: "invalid_option" }));
});
