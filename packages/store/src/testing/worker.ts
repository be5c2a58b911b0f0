/** Takes `?case=name`, gives what the case saw in D1: the store as it runs inside workerd. */
import { type D1Binding, d1Driver } from "../d1.ts";
import { openStore, type Store } from "../store.ts";
import { runCase } from "./run-case.ts";

let opened: Promise<Store> | null = null;

export default {
  async fetch(request: Request, env: { DB: D1Binding }): Promise<Response> {
    opened ??= openStore(d1Driver(env.DB));
    try {
      const name = new URL(request.url).searchParams.get("case") ?? "";
      return Response.json({ seen: await runCase(name, await opened) });
    } catch (error) {
      const { name, message, stack } = error as Error;
      return Response.json({ failed: `${name}: ${message}`, stack });
    }
  },
};
