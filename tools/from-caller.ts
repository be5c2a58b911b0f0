/** Runs a module of the repository as if it had been started from the folder that `npm run` was called in. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [name = ""] = process.argv.splice(2, 1);
const module = resolve(import.meta.dirname, "..", name);
if (!existsSync(module)) {
  console.error(`${name} doesn't exist. Build it first: npm run -s build`);
  process.exit(2);
}
process.argv[1] = module;
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(module).href);
