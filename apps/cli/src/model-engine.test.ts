import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDossier } from "@readout/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runRecorded } from "./testing/recorded-io.ts";

const TEXT = "Kenya’s foreign minister on Sunday hosted his counterpart from Uganda in Nairobi.";
const state = (name: string) => ({ name, quote: name, type: "state" });
const ANSWER = {
  events: [],
  statements: [],
  commitments: [{ parties: [state("Kenya")], content: "hosted his counterpart", due: null }],
  positions: [],
};

let folder: string;
let report: string;
let server: Server;
let address: string;
const keys: (string | undefined)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-engine-"));
  report = join(folder, "report.txt");
  writeFileSync(report, TEXT);
  server = createServer((request, response) => {
    keys.push(request.headers.authorization);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        id: "1",
        object: "chat.completion",
        created: 0,
        model: "m",
        choices: [
          {
            index: 0,
            finish_reason: "stop",
            message: { role: "assistant", content: JSON.stringify(ANSWER) },
          },
        ],
        usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function readout(...args: string[]) {
  const { status, out, err } = await runRecorded(args, { columns: 80 });
  return { status, out: out.join("\n"), err };
}

describe("--engine", () => {
  it("tells the cost, and asks once where answers are kept", async () => {
    const answers = join(folder, "answers");
    const args = ["extract", report, "--engine", "model", "--model", "m", "--base-url", address];
    const first = await readout(...args, "--answers", answers, "--prices", "3,15");
    const asked = keys.length;
    const second = await readout(...args, "--answers", answers, "--prices", "3,15");
    expect(first.err).toContain("1 call, 0 answers kept from before, 3 tokens in, 2 out, $0.0000");
    expect(second.err).toContain("0 calls, 1 answer kept from before, 0 tokens in, 0 out, $0.0000");
    expect(second.out).toBe(first.out);
    expect(keys).toHaveLength(asked);
    const other = await readout(...args, "--answers", join(report, "no-folder"), "--prices", "3,15");
    expect([other.status, other.out]).toEqual([0, first.out]);
    expect((await readout(...args, "--prices", "cheap")).status).toBe(2);
  });

  it("gives a model's reading that core accepts, and says what it took", async () => {
    process.env.READOUT_MODEL_KEY = "a-key";
    const { status, out, err } = await readout(
      "extract",
      report,
      "--engine",
      "model",
      "--model",
      "m",
      "--base-url",
      address,
    );
    delete process.env.READOUT_MODEL_KEY;
    const dossier = parseDossier(JSON.parse(out));
    expect(status).toBe(0);
    expect(dossier.events).toEqual([]);
    expect(dossier.commitments[0]?.content.quote).toBe("hosted his counterpart");
    expect(err).toContain("1 call, 0 answers kept from before, 3 tokens in, 2 out");
    expect(keys.at(-1)).toBe("Bearer a-key");
    expect(out + err).not.toContain("a-key");
  });

  it("sets both readings side by side", async () => {
    const { out } = await readout(
      ...[
        "extract",
        report,
        "--published",
        "2024-03-14",
        "--engine",
        "both",
        "--model",
        "m",
        "--base-url",
        address,
      ],
    );
    const dossier = parseDossier(JSON.parse(out));
    expect(dossier.events[0]?.participants).toHaveLength(2);
    expect(dossier.commitments).toHaveLength(1);
    expect(dossier.diagnostics.map(({ code }) => code)).toContain("one_engine");
  });

  it.each([
    ["another engine", ["--engine", "magic"], /expected rules, model or both/],
    ["no address", ["--engine", "model", "--model", "m"], /--base-url/],
    [
      "an address in the clear",
      ["--engine", "model", "--model", "m", "--base-url", "http://192.0.2.1/v1"],
      /https/,
    ],
    ["a model that no engine asks", ["--model", "m"], /--model: expected --engine model or both beside it/],
    ["prices beside rules", ["--engine", "rules", "--prices", "3,15"], /--prices: expected --engine/],
    ["no model", ["--engine", "model", "--base-url", "https://example.invalid/v1"], /--model NAME/],
  ])("is refused with %s", async (_, flags, message) => {
    const { status, err } = await readout("extract", report, ...flags);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
