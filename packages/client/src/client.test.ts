import { expect, it } from "vitest";
import { createClient } from "./client.ts";

const answering = (...answers: Response[]) => {
  const asked: Request[] = [];
  return {
    asked,
    fetch: async (request: Request) => {
      asked.push(request);
      return answers.shift() ?? Response.json({ items: [], next: null });
    },
  };
};
const busy = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ type: "/problems/too_many_requests", detail: "wait" }, { status, headers });

it("sends again what a busy server puts off, as often as it may, and nothing else", async () => {
  const soon = { "retry-after": "0" };
  const patient = answering(busy(429, soon), busy(503, soon));
  const client = createClient({ url: "http://desk.example", retries: 2, fetch: patient.fetch });
  expect(await client.list("events")).toEqual({ items: [], next: null });
  expect(patient.asked).toHaveLength(3);
  for (const [answers, retries, status] of [
    [[busy(429, soon), busy(429, soon)], 1, 429],
    [[busy(429, soon)], 0, 429],
    [[busy(503)], 5, 503],
    [[busy(500, soon)], 5, 500],
  ] as const) {
    const { fetch } = answering(...answers);
    const asking = createClient({ url: "http://desk.example", retries, fetch }).list("events");
    await expect(asking).rejects.toMatchObject({ status, code: "too_many_requests" });
  }
});

it("puts the token, the workspace and the parameters where the API looks for them", async () => {
  const { asked, fetch } = answering();
  const client = createClient({ url: "http://desk.example/", token: "t", workspace: "desk", fetch });
  await client.list("events", { party: ["KEN", "UGA"], level: undefined, hidden: true });
  expect(asked[0]?.url).toBe("http://desk.example/v1/events?party=KEN&party=UGA&hidden=true");
  expect(Object.fromEntries(asked[0]?.headers ?? [])).toMatchObject({
    authorization: "Bearer t",
    "readout-workspace": "desk",
  });
});
