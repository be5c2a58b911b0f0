/** The entry on Cloudflare Workers: what reads a plain text is there at once, the rest is loaded when it is first asked for. */
import { extract } from "@readout/extract";
import type { Env, Hono } from "hono";
import type { QueueMessages } from "./batches/cloudflare-queue.ts";
import { turnsOf } from "./http/reading-turns.ts";
import { createReadingApp, isPlainReading } from "./reading-app.ts";
import type { Bindings } from "./worker-app.ts";
import { doorServices, WORKER_LIMITS } from "./worker-doors.ts";

// Reading one sentence at start decodes the weights before the first request comes.
extract("The ministers met in Ankara on Sunday.", { published: "2024-03-14" });

// Both apps read by turns on the same thread.
const turns = turnsOf(WORKER_LIMITS);
let readingApp: Hono<Env> | null = null;
let wholeApp: Promise<Hono<Env>> | null = null;

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    if (isPlainReading(request)) {
      readingApp ??= createReadingApp({ ...doorServices(bindings), extract }, turns);
      return readingApp.fetch(request);
    }
    wholeApp ??= import("./worker-app.ts").then(({ createWorkerApp }) => createWorkerApp(bindings, turns));
    return (await wholeApp).fetch(request);
  },
  async queue(messages: QueueMessages, bindings: Bindings): Promise<void> {
    const { doJobs } = await import("./worker-app.ts");
    await doJobs(messages, bindings);
  },
};
