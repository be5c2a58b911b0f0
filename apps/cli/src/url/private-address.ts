/** Takes an IP address, gives whether it leads somewhere else than to the public internet. */
import { BlockList, isIP } from "node:net";

/** The special-purpose registries of IANA (RFC 6890 and its updates), and every IPv6 range that carries an IPv4 address. */
const RESERVED: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/96",
  "::ffff:0:0/96",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "5f00::/16",
  "fc00::/7",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
];

// Apart, since one list would match an IPv4 address by the IPv6 ranges that carry it.
const reserved = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const range of RESERVED) {
  const [address = "", bits] = range.split("/");
  const version = isIP(address) === 6 ? "ipv6" : "ipv4";
  reserved[version].addSubnet(address, Number(bits), version);
}

/** True for loopback, private, link-local, shared, documentation, multicast and reserved addresses, and for what is no address. */
export function isPrivateAddress(address: string): boolean {
  const [plain = ""] = address.split("%"); // a link-local address names its interface
  const version = isIP(plain) === 6 ? "ipv6" : "ipv4";
  return isIP(plain) === 0 || reserved[version].check(plain, version);
}
