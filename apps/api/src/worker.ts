/** The entry on Cloudflare Workers. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { type D1Binding, d1Driver } from "@readout/store/d1";
import { createApp } from "./app.ts";
import { LIMITS } from "./http/limits.ts";
import { openedOnce } from "./opened-once.ts";
import type { Services } from "./services.ts";

// Reading one sentence at start decodes the weights before the first request comes.
extract("The ministers met in Ankara on Sunday.", { published: "2024-03-14" });

/** The bindings of wrangler.jsonc; a bare workerd has none. */
interface Bindings {
  readonly DB?: D1Binding;
  /** A secret: `wrangler secret put READOUT_OPERATOR_TOKEN`. */
  readonly READOUT_OPERATOR_TOKEN?: string;
}

let app: OpenAPIHono | null = null;

export default {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    app ??= createApp(servicesOf(bindings));
    return app.fetch(request);
  },
};

function servicesOf({ DB, READOUT_OPERATOR_TOKEN }: Bindings): Services {
  return {
    extract,
    limits: LIMITS,
    store: DB ? openedOnce(() => openStore(d1Driver(DB))) : null,
    operatorToken: READOUT_OPERATOR_TOKEN ?? null,
  };
}
