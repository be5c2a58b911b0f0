import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startServer } from "@readout/api";
import { expect, test } from "vitest";

// The examples of the repository's root, each as a user would run it.
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const NODE = [process.execPath, "--conditions=@readout/source", "--no-warnings"];

async function runs(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(file, [...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    timeout: 120_000,
  });
  return stdout.replace(/\s+/g, " ");
}
const [node = "", ...flags] = NODE;

test("examples/library.ts counts a meeting of two reports once and follows up its promise", async () => {
  const out = await runs(node, [...flags, "examples/library.ts"]);
  expect(out).toContain("2024-03-04 Nairobi: 2 source(s)");
  expect(out).toContain("KEN and UGA met 2 time(s)");
  expect(out).toContain("fulfilled (1 later meeting(s))");
}, 120_000);

test("examples/command.sh asks the same of a database", async () => {
  const out = await runs("bash", ["examples/command.sh"], {
    READOUT: [...NODE, join(ROOT, "apps/cli/src/main.ts")].join(" "),
  });
  expect(out).toContain("Kenya and Uganda: 2 times");
  expect(out).toContain("2 sources");
  expect(out).toContain("FULFILLED");
  expect(out).toContain("Highest: foreign minister");
}, 240_000);

test("examples/api.ts asks a server", async () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-examples-"));
  const operatorToken = "the-operator-of-the-examples";
  const server = await startServer({
    port: 0,
    database: join(folder, "readout.db"),
    operatorToken,
    threads: 1,
  });
  try {
    const out = await runs(node, [...flags, "examples/api.ts", server.url, operatorToken]);
    expect(out).toContain("kept arusha.txt");
    expect(out).toContain("KEN, UGA agreed: hold a trilateral meeting");
    expect(out).toContain("highest contact: foreign_minister");
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
