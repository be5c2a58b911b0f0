/** GET /healthz and /readyz: whether the process answers, and whether it can do its work. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Services } from "../services.ts";

/** Adds both routes; they stand outside `/v1` and its OpenAPI document. */
export function addHealth(app: OpenAPIHono, { extract, store }: Services): void {
  app.get("/healthz", (c) => c.text("ok\n"));
  // Reading one sentence loads the weights: ready means that the next report is read at full speed and can be kept.
  app.get("/readyz", async (c) => {
    if (store) await (await store()).isOpen("");
    extract("The ministers met in Ankara on Sunday.", { published: "2024-03-14" });
    return c.text("ready\n");
  });
}
