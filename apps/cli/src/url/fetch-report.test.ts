import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FetchLimits, fetchReport } from "./fetch-report.ts";
import { isUrl } from "./is-url.ts";
import { isPrivateAddress } from "./private-address.ts";

let server: Server;
let port = 0;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://x");
    if (pathname === "/to") response.writeHead(302, { location: searchParams.get("url") ?? "" }).end();
    else if (pathname === "/loop") response.writeHead(301, { location: "/loop" }).end();
    else if (pathname === "/large") response.end("x".repeat(5_000));
    else if (pathname === "/packed") response.writeHead(200, { "content-encoding": "gzip" }).end("x");
    else if (pathname === "/slow") response.write("x");
    else if (pathname === "/gone") response.writeHead(410).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>They met.</p>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// In these tests the loopback stands for the internet, and 10.0.0.1 for the user's network.
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "news.test": ["127.0.0.1"],
  "both.test": ["127.0.0.1", "10.0.0.1"],
  "inside.test": ["10.0.0.1"],
  "nowhere.test": [],
};
const limits = (more: FetchLimits = {}): FetchLimits => ({
  isRefused: (address) => address === "10.0.0.1",
  resolve: async (host) => (NAMES[host] ?? []).map((address) => ({ address, family: 4 })),
  ...more,
});
const fetched = (path: string, more?: FetchLimits, host = "news.test") =>
  fetchReport(`http://${host}:${port}${path}`, limits(more));

it("gives the bytes, their type and where the last redirect led", async () => {
  const { url, bytes, mediaType } = await fetched("/to?url=/report");
  expect([url, mediaType, new TextDecoder().decode(bytes)]).toEqual([
    `http://news.test:${port}/report`,
    "text/html",
    "<p>They met.</p>",
  ]);
});

it.each([
  ["a name inside", "/", {}, "inside.test", /leads to 10\.0\.0\.1, which is not on the public internet/],
  ["a name that also leads inside", "/", {}, "both.test", /leads to 10\.0\.0\.1/],
  ["a name without an address", "/", {}, "nowhere.test", /no address/],
  ["an address inside", "/", { isRefused: () => true }, "127.0.0.1", /leads to 127\.0\.0\.1/],
  ["a redirect inside by name", "/to?url=http://inside.test/", {}, "news.test", /leads to 10\.0\.0\.1/],
  ["a redirect inside by address", "/to?url=http://10.0.0.1/", {}, "news.test", /leads to 10\.0\.0\.1/],
  [
    "a redirect to a file",
    "/to?url=file:///etc/hosts",
    {},
    "news.test",
    /expected an address with http or https/,
  ],
  ["redirects without end", "/loop", {}, "news.test", /at most 5 redirects/],
  ["too much", "/large", { bytes: 4_000 }, "news.test", /expected a report of at most/],
  ["what is packed", "/packed", {}, "news.test", /isn't packed, got gzip/],
  ["what doesn't end", "/slow", { ms: 300 }, "news.test", /no whole answer within 0\.3 s/],
  ["what is gone", "/gone", {}, "news.test", /got the answer 410/],
] as const)("refuses %s", async (_, path, more, host, message) => {
  await expect(fetched(path, more, host)).rejects.toThrow(message);
});

it("asks nothing of what it refuses", async () => {
  asked.length = 0;
  await expect(fetched("/secret", { isRefused: () => true })).rejects.toThrow();
  await expect(fetchReport(`http://127.0.0.1:${port}/secret`)).rejects.toThrow(/127\.0\.0\.1/);
  await expect(fetchReport(`http://2130706433:${port}/secret`)).rejects.toThrow(/127\.0\.0\.1/);
  await expect(fetchReport(`http://[::ffff:127.0.0.1]:${port}/secret`)).rejects.toThrow(/public internet/);
  await expect(fetchReport(`http://localhost:${port}/secret`)).rejects.toThrow(/public internet/);
  expect(asked).toEqual([]);
});

it.each(["ftp://news.test/", "http://", "https://u:p@news.test/"])(
  "refuses the address %s as wrong use",
  async (url) => {
    await expect(fetchReport(url, limits())).rejects.toMatchObject({ kind: "use" });
  },
);

it.each([
  ["https://x.test/a", true],
  ["HTTP://x.test", true],
  ["report.txt", false],
  ["https", false],
  ["-", false],
])("%s is a URL: %s", (argument, expected) => expect(isUrl(argument)).toBe(expected));

describe("isPrivateAddress", () => {
  it.each(
    "127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 198.18.0.1 192.0.2.9 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 64:ff9b::a00:1 2002:a00:1::1 2001:db8::1 2001::1 nonsense".split(
      " ",
    ),
  )("%s is", (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(
    "8.8.8.8 172.15.0.1 172.32.0.1 100.63.255.255 100.128.0.1 192.0.3.1 223.255.255.255 2606:4700::1111 2a00:1450::1".split(
      " ",
    ),
  )("%s isn't", (address) => expect(isPrivateAddress(address)).toBe(false));
});
