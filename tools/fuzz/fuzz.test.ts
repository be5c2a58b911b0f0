import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instrument } from "./instrument.ts";
import { mutate, seeded } from "./mutate.ts";
import { runTarget } from "./run-target.ts";
import { SEEDS, TARGETS } from "./targets.ts";

describe("instrument", () => {
  const counted = (code: string, ...args: unknown[]): { result: unknown; counts: number[] } => {
    const made = instrument("x.ts", `export default ${code}`, 0);
    const counts = new Uint8Array(made.counters);
    const body = made.code.replace("export default", "return");
    return { result: new Function("__fuzz", body)(counts)(...args), counts: [...counts] };
  };

  it.each([
    ["(x) => { if (x) return 1; return 2; }", 1, 1, [1, 0, 1]],
    ["(x) => { if (x) return 1; return 2; }", 0, 2, [1, 1, 0]],
    ["(x) => { if (x > 1) if (x > 2) return 3; else return 2; else return 1; }", 2, 2, [1, 1, 0, 0, 1]],
    ["(x) => (x ? (x > 1 ? 'many' : 'one') : 'none')", 1, "one", [1, 1, 0, 0, 1]],
    ["(x) => ({ is: x ?? 4 })", null, { is: 4 }, [1, 1]],
    ["function f(x) { switch (x) { case 1: return 'a'; case 2: case 3: return 'b'; } }", 3, "b", [1, 0, 1]],
    [
      "(n) => { let s = 0; for (let i = 0; i < n; i++) s += i; do s++; while (s < 9); return s; }",
      3,
      9,
      [1, 3, 6],
    ],
    ["(x) => { try { return x.a.b; } catch { return 0; } }", {}, 0, [1, 1]],
  ])("%s of %j", (code, given, result, counts) => {
    expect(counted(code, given)).toEqual({ result, counts });
  });
});

it("makes the same inputs from the same seed, within the length", () => {
  const inputs = (seed: number): string[] => {
    const below = seeded(seed);
    return Array.from({ length: 200 }, () => mutate(["one", "another one"], ["said"], below, 20));
  };
  expect(inputs(7)).toEqual(inputs(7));
  expect(inputs(7)).not.toEqual(inputs(8));
  expect(Math.max(...inputs(7).map(({ length }) => length))).toBeLessThanOrEqual(20);
});

it("finds a fault that lies behind four branches, guided by what inputs reach", async () => {
  const entry = join(import.meta.dirname, "testing/planted.ts");
  const { findings } = await runTarget(entry, { inputs: 400_000, seconds: 120, seed: 1, known: [] });
  expect(findings.map(({ error }) => error.split("\n")[0])).toEqual(["Error: found what was planted"]);
}, 150_000);

it("ends an input that hangs and says which", async () => {
  const entry = join(import.meta.dirname, "testing/hanging.ts");
  const { findings } = await runTarget(entry, { inputs: 10, seconds: 60, seed: 1, known: [], hangMs: 1500 });
  expect(findings).toEqual([{ input: "hang", error: "no end after 1500 ms" }]);
});

it.each(Object.entries(TARGETS))(
  "nothing of the first inputs breaks %s, nor what broke it once",
  async (name, { entry }) => {
    const known = (SEEDS[name] ?? []).map(({ input }) => input);
    const { findings, inputs } = await runTarget(entry, {
      inputs: 150 + known.length,
      seconds: 60,
      seed: 5,
      known,
    });
    expect(findings).toEqual([]);
    expect(inputs).toBeGreaterThan(known.length);
  },
  150_000,
);
