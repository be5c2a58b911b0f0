import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPERATOR } from "./testing/operator.ts";
import { type RunningServer, startNode } from "./testing/servers.ts";

const README = readFileSync(join(import.meta.dirname, "..", "README.md"), "utf8");
const LINES = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = ""]) => block.split("\n"))
  .filter((line) => line.includes("curl "));

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await startNode();
  const made = await fetch(`${server.url}/v1/tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${OPERATOR}` },
    body: JSON.stringify({ scopes: ["read", "write", "review"] }),
  });
  token = ((await made.json()) as { token: string }).token;
});
afterAll(() => server.close());

it("has lines to run", () => {
  expect(LINES.length).toBeGreaterThan(5);
});

// `curl -f` fails for every status from 400 on.
it.each(LINES)("runs as printed: %s", async (line) => {
  const env = { ...process.env, READOUT_URL: server.url, READOUT_TOKEN: token };
  const { stdout } = await promisify(execFile)("sh", ["-c", line], { env, timeout: 20_000 });
  expect(stdout.length).toBeGreaterThan(10);
  expect(stdout).not.toContain('"items":[]');
});
