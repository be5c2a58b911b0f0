/**
 * Gives Stryker a runner for core's tests that needs no process of its own: they are bundled once, and evaluated anew for
 * each mutant, which takes milliseconds where a start of vitest takes most of a second. `expect` is vitest's.
 */
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import fc from "fast-check";
import { expect } from "vitest";
import { collectTests, type Test } from "./collect-tests.ts";

/** Where instrumented code looks for the mutant that is on, and leaves what it met. */
interface Namespace {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  mutantCoverage: DryRunResult extends { mutantCoverage?: infer Coverage } ? Coverage : unknown;
}

/** What no mutant of the meeting logic can break: the list of exports, the schema's file. */
const LEFT_OUT = ["packages/core/src/index.test.ts", "packages/core/src/json-schema.test.ts"];

/** No test comes by one place so often; Stryker sets no limit where modules come by it while they are loaded. */
const MOST_HITS = 3_000_000;
/** A test that takes more of the time of all tests is a slow one. */
const MOST_OF_ALL = 0.01;

class InProcessRunner implements TestRunner {
  readonly #require = createRequire(import.meta.url);
  readonly #namespace: Namespace;
  #script: Script | null = null;
  readonly #timesMs = new Map<string, number>();

  constructor() {
    const world = globalThis as unknown as { __stryker__?: Namespace };
    world.__stryker__ ??= {} as Namespace;
    this.#namespace = world.__stryker__;
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /** The working folder is Stryker's copy of the project. */
  async init(): Promise<void> {
    // The first counterexample kills: none is looked for that is smaller. The same draws in every run.
    fc.configureGlobal({ endOnFailure: true, numRuns: 10, seed: 1 });
    const files = globSync("packages/core/src/**/*.test.ts")
      .filter((file) => !LEFT_OUT.includes(file))
      .sort();
    const { outputFiles } = await build({
      stdin: {
        contents: files.map((file) => `require("./${file}");`).join("\n"),
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "es2024",
      packages: "external",
      logLevel: "error",
    });
    this.#script = new Script(`(function (require) {${outputFiles[0]?.text ?? ""}\n})`, {
      filename: "core-tests.js",
    });
  }

  /** All tests, with the mutants that each meets. */
  async dryRun(): Promise<DryRunResult> {
    this.#reset({ mutantCoverage: { static: {}, perTest: {} } });
    const tests: TestResult[] = [];
    for (const test of this.#load()) {
      this.#namespace.currentTestId = test.id;
      const from = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - from;
      this.#timesMs.set(test.id, timeSpentMs);
      const base = { id: test.id, name: test.name, timeSpentMs };
      tests.push(
        failure === null
          ? { ...base, status: TestStatus.Success }
          : { ...base, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: this.#namespace.mutantCoverage as never,
    };
  }

  /** The tests that meet the mutant, until one fails. A loop that a mutant made endless ends at its limit of hits. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { id } = options.activeMutant;
    const limit = { hitCount: 0, hitLimit: options.hitLimit ?? MOST_HITS };
    this.#reset(options.mutantActivation === "static" ? { activeMutant: id, ...limit } : {});
    let nrOfTests = 0;
    try {
      const wanted = options.testFilter ? new Set(options.testFilter) : null;
      const tests = this.#affordable(this.#load().filter((test) => wanted?.has(test.id) ?? true));
      Object.assign(this.#namespace, { activeMutant: id, ...limit });
      for (const test of tests) {
        nrOfTests++;
        const failure = await failureOf(test);
        if (this.#isOverLimit()) return { status: MutantRunStatus.Timeout, reason: "too many hits" };
        if (failure !== null)
          return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } catch (error) {
      // A mutant that is on while the modules are loaded may keep them from loading.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests };
    }
  }

  /** The quickest first; the slowest not at all where there are others: what only they would kill counts as survived. */
  #affordable(tests: readonly Test[]): Test[] {
    const timeOf = ({ id }: Test): number => this.#timesMs.get(id) ?? 0;
    const most = [...this.#timesMs.values()].reduce((sum, ms) => sum + ms, 0) * MOST_OF_ALL;
    const quick = tests.filter((test) => timeOf(test) <= most);
    return (quick.length > 0 ? quick : [...tests]).sort((a, b) => timeOf(a) - timeOf(b));
  }

  #isOverLimit(): boolean {
    const { hitCount = 0, hitLimit } = this.#namespace;
    return hitLimit !== undefined && hitCount > hitLimit;
  }

  #reset(values: Partial<Namespace>): void {
    Object.assign(this.#namespace, {
      activeMutant: undefined,
      currentTestId: undefined,
      hitCount: undefined,
      hitLimit: undefined,
      mutantCoverage: undefined,
      ...values,
    });
  }

  /** Evaluates the bundle: modules keep what they have computed, and a mutant's must not reach the next. */
  #load(): Test[] {
    return collectTests(expect, (vitest) => {
      const evaluate = this.#script?.runInThisContext() as (require: (name: string) => unknown) => void;
      evaluate((name) => (name === "vitest" ? vitest : this.#require(name)));
    });
  }
}

async function failureOf({ run }: Test): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "in-process", () => new InProcessRunner()),
];
