/** Takes the name of a case and a store, gives what the case saw. */
import type { Store } from "../store.ts";
import { CASES } from "./cases/index.ts";

let made = 0;

/** Runs one case in two fresh workspaces. */
export async function runCase(name: string, store: Store): Promise<unknown> {
  const found = CASES.find((one) => one.name === name);
  if (!found) throw new Error(`no case "${name}"`);
  made++;
  const [one, two] = [`case-${made}-a`, `case-${made}-b`];
  await store.createWorkspace(one);
  await store.createWorkspace(two);
  const seen = await found.run({
    store,
    space: await store.workspace(one, "tester"),
    other: await store.workspace(two, "tester"),
  });
  return JSON.parse(JSON.stringify(seen));
}
