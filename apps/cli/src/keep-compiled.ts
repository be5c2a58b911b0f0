/** Takes the environment, has Node keep what it compiles: the next call of the command starts without reading its code anew. */
// By default: a name that an older Node lacks would end the command before it can say which Node it needs.
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The folder that compiled code is kept in: the user's own, since what stands there is run. Null where the user has none.
 * Source: XDG Base Directory Specification 0.8.
 */
export function compiledFolder(env: NodeJS.ProcessEnv): string | null {
  try {
    return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "readout");
  } catch {
    return null; // no entry for this user, and no HOME
  }
}

/** Keeps it, unless the environment says otherwise (NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE); a folder that can't be written is no fault. */
export function keepCompiled(env: NodeJS.ProcessEnv): void {
  const folder = compiledFolder(env);
  if (folder !== null) module.enableCompileCache(folder);
}
