/** The entry on Cloudflare Workers. */
import { extract } from "@readout/extract";
import { createApp } from "./app.ts";
import { LIMITS } from "./http/limits.ts";

// Reading one sentence at start decodes the weights before the first request comes.
extract("The ministers met in Ankara on Sunday.", { published: "2024-03-14" });

export default createApp({ extract, limits: LIMITS });
