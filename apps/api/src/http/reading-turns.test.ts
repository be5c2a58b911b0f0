import { Hono } from "hono";
import { afterEach, expect, it, vi } from "vitest";
import { LIMITS } from "./limits.ts";
import { HttpProblem } from "./problems.ts";
import { awaitTurn, turnsOf } from "./reading-turns.ts";

afterEach(() => vi.useRealTimers());

it("holds the place of a reading that never ends for five seconds, and then gives it to another", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const app = new Hono();
  app.use(turnsOf({ ...LIMITS, waiting: 1 }) as NonNullable<ReturnType<typeof turnsOf>>);
  app.get("/:ends", async (c) => {
    await awaitTurn(c);
    if (c.req.param("ends") === "never") await new Promise(() => {});
    return c.text("read");
  });
  app.onError((error, c) => c.text(error instanceof HttpProblem ? error.code : "fault", 503));
  void app.request("/never");
  const next = async () => await (await app.request("/soon")).text();
  vi.setSystemTime(5_000);
  expect(await next()).toBe("overloaded");
  vi.setSystemTime(5_001);
  expect(await next()).toBe("read");
});
